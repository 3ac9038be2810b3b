"""Whom the notes name: who was there, who was not, and what is known of them (d.2, B13, B14)."""

from __future__ import annotations

import pytest

from tests.domain.jotting import (
    DANA,
    LUIS,
    PRIYA,
    name_of,
    person,
    read,
    shared,
    topics,
)


@pytest.mark.spec("d.9", "d.9.6", "B14")
def test_a_swap_changes_who_is_thanked_and_the_illness_stays_out() -> None:
    luis = person("Luis Ortega", email=False)
    notes = read("Luis instead of Priya! Priya sick", (DANA, PRIYA))
    assert notes.absent == {PRIYA.key}
    assert [name_of(contact) for contact in notes.with_people] == ["Luis"]
    assert topics(notes, PRIYA) == []
    assert read("Luis statt Priya", (DANA, PRIYA, luis)).with_people == (luis,)


@pytest.mark.spec("d.3", "B7")
def test_a_job_behind_a_name_is_nobody_else() -> None:
    notes = read("Interviewer: Kim Brandt, HR lead, Jo Doe, Head of Data")
    assert [(one.name.full, one.job_title) for one in notes.with_people] == [
        ("Kim Brandt", "HR lead"),
        ("Jo Doe", "Head of Data"),
    ]


@pytest.mark.spec("d.3", "B13")
def test_interviewers_are_listed_with_what_is_known_of_them() -> None:
    notes = read("With: Dana Ruiz (EM), Kim Brandt <kim@tidewell.example>, Frau Dr. Sommer", (DANA,))
    found = [(c.name.full, c.email, c.job_title, c.name.title, c.name.salutation) for c in notes.with_people]
    assert found == [
        ("Dana Ruiz", "dana@tidewell.example", "EM", "", ""),
        ("Kim Brandt", "kim@tidewell.example", "", "", ""),
        ("Sommer", "", "", "Dr.", "Frau"),
    ]


@pytest.mark.spec("d.3", "B25")
def test_the_main_contact_has_name_and_address() -> None:
    contact = read("Contact: Tom Becker tom@tidewell.example").contact
    assert contact is not None
    assert (contact.name.full, contact.email) == ("Tom Becker", "tom@tidewell.example")
    assert read("Ansprechpartnerin: Priya").contact == PRIYA


@pytest.mark.spec("d.3", "B14")
@pytest.mark.parametrize("line", ["Anfahrt A8, Parkplatz Besucher", "Gehalt, Urlaub", "Kubernetes + Rust"])
def test_things_with_capitals_are_nobody_who_was_there(line: str) -> None:
    assert read(line, ()).with_people == ()


@pytest.mark.spec("d.3")
def test_an_address_or_phone_on_the_line_of_a_name_is_that_persons() -> None:
    luis = person("Luis Ortega", email=False)
    notes = read("Luis (luis@tidewell.example, +1 555 010 9999): weekend releases", (DANA, luis))
    assert [(c.email, c.phone) for c in notes.with_people] == [("luis@tidewell.example", "+1 555 010 9999")]
    assert notes.phones == {luis.key: "+1 555 010 9999"}
    assert topics(notes, luis) == ["weekend releases"]


@pytest.mark.parametrize(
    ("line", "absent"),
    [
        ("Priya didn't show up", {PRIYA.key}),
        ("Luis couldn't make it", {LUIS.key}),
        ("Dana nicht dabei", {DANA.key}),
        ("Priya absente", {PRIYA.key}),
        ("Dana: deploy path", set()),
    ],
)
@pytest.mark.spec("B13", "B14")
def test_who_was_missing_is_known(line: str, absent: set[str]) -> None:
    assert read(line).absent == absent


@pytest.mark.spec("B14")
@pytest.mark.parametrize(
    "line",
    [
        "Luis: weekend releases",
        "luis - weekend releases",
        "Dana: deploy path\nLuis (EM): weekend releases",
        "talked with Luis about weekend releases",
        "We met with Luis about weekend releases.",
        "mit Luis über weekend releases gesprochen",
    ],
)
def test_a_name_that_the_entry_does_not_know_is_somebody_who_was_there(line: str) -> None:
    notes = read(line, (DANA, PRIYA))

    (luis,) = notes.with_people
    assert (luis.name.full.casefold(), luis.email) == ("luis", "")
    assert topics(notes, luis) == ["weekend releases"]
    assert shared(notes) == []


@pytest.mark.spec("B14")
def test_who_was_met_is_thanked_without_a_topic_too() -> None:
    assert [one.name.full for one in read("met Luis Ortega too", (DANA,)).with_people] == ["Luis Ortega"]
    assert [one.name.full for one in read("Luis Ortega:", (DANA,)).with_people] == ["Luis Ortega"]


@pytest.mark.spec("B14", "d.5")
@pytest.mark.parametrize(
    "line",
    ["Anna: ask about parking", "Anna: sick today", "! Anna: met at the door", "will: they call Friday"],
)
def test_who_is_named_beside_something_else_was_not_met(line: str) -> None:
    assert read(line, (DANA,)).with_people == ()


@pytest.mark.spec("F8", "d.3")
def test_thanks_to_somebody_unknown_are_a_deed_all_the_same() -> None:
    assert read("thanked Luis on LinkedIn", (DANA,)).shared == ()


def test_a_label_that_is_nobodys_name_stays_part_of_the_note() -> None:
    notes = read("Stack: Kafka and Postgres")
    assert [note.text for note in notes.shared] == ["Stack: Kafka and Postgres"]
    assert notes.with_people == ()
