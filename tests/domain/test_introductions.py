"""People whom an entry names by half and something else in full; an address is never read as a name."""

from __future__ import annotations

import pytest

from followup.domain.facts import FactKind
from followup.domain.introductions import introduced, introductions
from followup.domain.people import Contact, Name
from followup.lookups.library import LibraryLookups
from tests.factories import fact, interview

LOOKUPS = LibraryLookups()
ADDRESS = "druiz@tidewell.example"
NAMELESS = Contact(Name(), ADDRESS)
DANA = Contact(Name("Dana Ruiz", "Dana", "Ruiz"), ADDRESS)


@pytest.mark.spec("B21", "B22")
@pytest.mark.parametrize(
    ("kind", "sender", "shown", "wanted"),
    [
        (FactKind.REPLY, ADDRESS, "Dana Ruiz", "Dana Ruiz"),
        (FactKind.REPLY, ADDRESS, "RUIZ, Dana (Contractor)", "Dana Ruiz"),
        (FactKind.AUTOMATIC, ADDRESS, "Dana Ruiz", "Dana Ruiz"),
        (FactKind.INTRODUCED, ADDRESS, "Dana Ruiz", "Dana Ruiz"),
        (FactKind.REPLY, ADDRESS, "druiz", ""),
        (FactKind.REPLY, ADDRESS, ADDRESS, ""),
        (FactKind.REPLY, ADDRESS, "Hiring Manager", ""),
        (FactKind.REPLY, ADDRESS, "Tidewell Talent", ""),
        (FactKind.REPLY, ADDRESS, "Dana Ruiz via Greenhouse", ""),
        (FactKind.REPLY, "priya@tidewell.example", "Priya Nair", ""),
    ],
)
def test_who_wrote_from_an_address_bears_its_name(
    kind: FactKind, sender: str, shown: str, wanted: str
) -> None:
    one = interview(people=(NAMELESS,))

    said = introductions([one], [fact(kind, "2026-03-02 09:00", sender, name=shown)], LOOKUPS)

    assert [contact.name.full for contact in introduced(one, said).people] == [wanted]


@pytest.mark.spec("B21")
def test_another_session_may_name_the_guest() -> None:
    first = interview("2026-03-02 15:00", people=(DANA,))
    second = interview("2026-03-05 15:00", people=(NAMELESS,), others=(NAMELESS,))

    found = introduced(second, introductions([first, second], (), LOOKUPS))

    assert (found.people, found.others) == ((DANA,), (DANA,))


@pytest.mark.spec("B9", "B21")
def test_a_shared_address_is_given_nobodys_name() -> None:
    one = interview(people=(), others=(Contact(Name(), "recruiting@tidewell.example"),))
    wrote = fact(FactKind.REPLY, "2026-03-02 09:00", "recruiting@tidewell.example", name="Dana Ruiz")

    assert introduced(one, introductions([one], [wrote], LOOKUPS)) == one


@pytest.mark.spec("B7")
def test_a_name_and_an_address_that_belong_together_are_one_person() -> None:
    named = Contact(DANA.name)
    one = interview(people=(named, NAMELESS))
    wrote = fact(FactKind.INTRODUCED, "2026-03-01 09:00", ADDRESS, name="Dana Ruiz")

    found = introduced(one, introductions([one], [wrote], LOOKUPS))

    assert [(contact.name, contact.email) for contact in found.people] == [(DANA.name, ADDRESS)]


@pytest.mark.spec("B21")
@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ((("2026-03-01 09:00", "Dana Ruiz"), ("2026-03-02 09:00", "Dana Ruiz")), "Dana Ruiz"),
        ((("2026-03-01 09:00", "Dana Ruiz"), ("2026-03-02 09:00", "Ann Lee")), ""),
        ((("2026-12-01 09:00", "Dana Ruiz"),), ""),
    ],
)
def test_two_names_are_none_and_what_came_after_the_interview_is_not_heard(
    names: tuple[tuple[str, str], ...], wanted: str
) -> None:
    one = interview(people=(NAMELESS,))
    facts = [fact(FactKind.REPLY, at, ADDRESS, name=name) for at, name in names]

    found = introduced(one, introductions([one], facts, LOOKUPS))

    assert [contact.name.full for contact in found.people] == [wanted]


@pytest.mark.spec("B21")
@pytest.mark.parametrize(
    "shown",
    [
        "EXTERNAL: Jo Doe",
        "Jo Doe par Calendly",
        "Jo Doe durch Personio",
        "Jo Doe (Workable)",
        "Jo Doe (über Personio)",
        "Jo Doe / Ann Lee",
        "Jo Doe & Ann Lee",
    ],
)
def test_a_system_or_several_people_are_nobody(shown: str) -> None:
    one = interview(people=(NAMELESS,))
    wrote = fact(FactKind.REPLY, "2026-03-01 09:00", ADDRESS, name=shown)

    assert introduced(one, introductions([one], [wrote], LOOKUPS)) == one
