"""Guests without a name in their entry, who have one elsewhere; an address is never read as a name."""

from __future__ import annotations

import pytest

from followup.domain.facts import FactKind
from followup.domain.named import with_names
from followup.domain.people import Contact, Name
from followup.lookups.library import LibraryLookups
from tests.factories import fact, interview, round_of

LOOKUPS = LibraryLookups()
ADDRESS = "druiz@tidewell.example"
NAMELESS = Contact(Name(), ADDRESS)


@pytest.mark.spec("B21", "B22")
@pytest.mark.parametrize(
    ("kind", "sender", "shown", "wanted"),
    [
        (FactKind.REPLY, ADDRESS, "Dana Ruiz", "Dana Ruiz"),
        (FactKind.REPLY, ADDRESS, "RUIZ, Dana (Contractor)", "Dana Ruiz"),
        (FactKind.AUTOMATIC, ADDRESS, "Dana Ruiz", "Dana Ruiz"),
        (FactKind.REPLY, ADDRESS, "druiz", ""),
        (FactKind.REPLY, ADDRESS, ADDRESS, ""),
        (FactKind.REPLY, ADDRESS, "Hiring Manager", ""),
        (FactKind.REPLY, ADDRESS, "Tidewell Talent", ""),
        (FactKind.REPLY, "priya@tidewell.example", "Priya Nair", ""),
        (FactKind.SENT, ADDRESS, "Dana Ruiz", ""),
    ],
)
def test_who_wrote_from_an_address_bears_its_name(
    kind: FactKind, sender: str, shown: str, wanted: str
) -> None:
    one = round_of(interview(people=(NAMELESS,)))

    (found,) = with_names([one], [fact(kind, "2026-03-02 09:00", sender, name=shown)], LOOKUPS)

    assert [contact.name.full for contact in found.sessions[0].people] == [wanted]


@pytest.mark.spec("B21")
def test_another_session_may_name_the_guest() -> None:
    named = Contact(Name("Dana Ruiz", "Dana", "Ruiz"), ADDRESS)
    first = round_of(interview("2026-03-02 15:00", people=(named,)))
    second = round_of(interview("2026-03-05 15:00", people=(NAMELESS,), others=(NAMELESS,)))

    (_, found) = with_names([first, second], (), LOOKUPS)

    assert (found.sessions[0].people, found.sessions[0].others) == ((named,), (named,))


@pytest.mark.spec("B9", "B21")
def test_a_shared_address_is_given_nobodys_name() -> None:
    one = round_of(interview(people=(), others=(Contact(Name(), "recruiting@tidewell.example"),)))
    wrote = fact(FactKind.REPLY, "2026-03-02 09:00", "recruiting@tidewell.example", name="Dana Ruiz")

    assert with_names([one], [wrote], LOOKUPS) == (one,)
