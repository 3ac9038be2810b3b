"""One item that makes no sense is set aside or held, with a sentence; nothing else stops for it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from followup.cli.logs import HarmlessFormatter, begin_logging
from followup.domain.calendar import BadItem, CalendarEvent, Gone
from followup.engine.records import ArtefactState
from followup.google.transport import _whole_characters
from followup.google.wire_calendar import read_item
from followup.google.wire_mail import read_message
from followup.messages.headers import UnsafeMail, mailbox
from tests.hostile.judges import can_be_shown
from tests.stage import ME, Stage, at

WHEN = {"start": {"dateTime": "2026-03-03T15:00:00Z"}, "end": {"dateTime": "2026-03-03T16:00:00Z"}}


@pytest.fixture
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("home"), at("2026-03-02 13:00"))
    made.connect()
    made.tick()
    made.add_interview(
        "2026-03-03 15:00",
        event_id="goodone",
        title="Interview with Harrow: Editor",
        people=[("ines@harrow.example", "Inès Moreau")],
    )
    yield made
    made.app.close()


def after_the_interviews(stage: Stage) -> list[str]:
    """Recipients of all drafts once the interviews are over."""
    stage.tick()
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.tick()
    recipients = [str(one["to"]) for one in stage.drafts()]
    assert any("ines@harrow.example" in to for to in recipients)
    return [to for to in recipients if "ines@" not in to]


# --- half characters --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("escaped", "read"),
    [
        (r'"\ud83d\ude00"', "\U0001f600"),
        (r'"\ud83d"', "\ufffd"),
        (r'"\uDE00\ud83d"', "\ufffd\ufffd"),
        (r'"\ud83d\ud83d\ude00"', "\ufffd\U0001f600"),
        (r'"\\ud83d \u00e9"', r"\ud83d " + "\u00e9"),
        (r'"\\\ud83d"', "\\\ufffd"),
    ],
)
def test_half_a_character_is_replaced_at_the_door(escaped: str, read: str) -> None:
    assert json.loads(_whole_characters(escaped.encode())) == read


@pytest.mark.parametrize("field", ["summary", "description", "location", "email", "displayName", "iCalUID"])
def test_half_a_character_in_an_entry_stops_nothing(stage: Stage, field: str) -> None:
    person = {"email": "dana@tidewell.example", "displayName": "Dana Ruiz"}
    if field in ("email", "displayName"):
        person[field] = f"\ud800{person[field]}"
    event = {"organizer": person, "attendees": [person], "summary": "Interview with Tidewell"}
    if field not in person:
        event[field] = "Interview \ud800 with Tidewell"
    stage.do(
        "add_event", account=ME, event={"id": "badone", "iCalUID": "bad@tidewell.example", **WHEN} | event
    )

    drafts = after_the_interviews(stage)

    held = [one for one in stage.artefacts() if one.state is ArtefactState.ATTENTION]
    assert (len(drafts), len(held)) == ((0, 1) if field == "email" else (1, 0))
    assert all("seen" in one.note for one in held)


@pytest.mark.parametrize("item_id", ["\ud800", "a\ud800b", "a b", "a/b", "a?b", "a%2fb", "a\nb", "\x1b[2J"])
@pytest.mark.parametrize("status", ["confirmed", "cancelled"])
def test_an_entry_whose_id_cannot_be_used_is_set_aside(item_id: str, status: str) -> None:
    found = read_item("primary", {"id": item_id, "status": status, "summary": "Talk", **WHEN}, "UTC")

    assert isinstance(found, BadItem)
    assert found.reason == "“Talk”: its id cannot be read"
    assert can_be_shown(found.id)
    found.id.encode()


# --- addresses --------------------------------------------------------------------------------------

UNSEEN = {
    "zero width": "dana@tide\u200bwell.example",
    "joiner": "da\u200dna@tidewell.example",
    "soft hyphen": "dana@tide\u00adwell.example",
    "reversed": "dana@\u202eelpmaxe.llewedit",
    "isolate": "dana@tidewell.example\u2069",
    "sharp s": "dana@stra\u00dfe.example",
    "final sigma": "dana@\u03bf\u03c2.example",
    "full width": "dana@\uff54idewell.example",
    "full-width dot": "dana@tidewell\uff0eexample",
    "ideographic dot": "dana@tidewell\u3002example",
    "kelvin": "dana@ban\u212a.example",
    "dotted capital": "dana@T\u0130dewell.example",
    "cyrillic within": "dana@tid\u0435well.example",
    "filler": "dana@tide\u3164well.example",
    "selector": "dana@tidewell\ufe0f.example",
    "half": "dana@\ud800tidewell.example",
    "encoded word": "=?UTF-8?Q?a=0A?=@x.example",
    "encoded word behind": "dana=?UTF-8?Q?=0A?=@y.example",
}  # fmt: skip


@pytest.mark.spec("X4")
@pytest.mark.parametrize("name", UNSEEN)
def test_an_address_that_is_not_what_it_seems_is_refused(name: str) -> None:
    with pytest.raises(UnsafeMail):
        mailbox("Dana", UNSEEN[name])
    found = read_item("primary", {"id": "e1", "attendees": [{"email": UNSEEN[name]}], **WHEN}, "UTC")
    assert isinstance(found, CalendarEvent)
    with pytest.raises(UnsafeMail):
        mailbox("Dana", found.guests[0].email)
    assert can_be_shown(found.guests[0].email)


@pytest.mark.spec("X4")
def test_drafts_to_such_addresses_are_held_with_a_sentence(stage: Stage) -> None:
    for number, address in enumerate(UNSEEN.values()):
        stage.add_interview(
            "2026-03-03 15:00",
            event_id=f"unseen{number:02}",
            title=f"Interview with Firm{number}",
            people=[(address, "Dana Ruiz")],
        )

    assert after_the_interviews(stage) == []

    held = [one for one in stage.artefacts() if one.state is ArtefactState.ATTENTION]
    assert len(held) == len(UNSEEN)
    assert all("Write this one yourself." in one.note for one in held)
    assert all(can_be_shown(one["description"]) for one in stage.reminders())


def test_a_domain_in_another_language_is_still_written_to() -> None:
    assert mailbox("", "dana@b\u00fccher.example").domain == "xn--bcher-kva.example"
    assert mailbox("", "dana@\u4f8b\u3048.example").domain == "xn--r8jz45g.example"


# --- days that nobody means -------------------------------------------------------------------------


@pytest.mark.parametrize("year", ["0001", "0002", "1066", "2501", "9998", "9999"])
@pytest.mark.parametrize("offset", ["Z", "+14:00", "-12:00"])
def test_a_day_out_of_range_is_set_aside(year: str, offset: str) -> None:
    moment = {"dateTime": f"{year}-01-01T00:00:00{offset}"}
    found = read_item("primary", {"id": "e1", "summary": "Talk", "start": moment, "end": moment}, "UTC")

    assert found == BadItem("primary", "e1", "“Talk”: its date is out of range")


def test_an_interview_in_the_year_one_or_9999_is_no_interview_and_is_named(stage: Stage) -> None:
    """Google lists the year one only to who has read its calendar before."""
    stage.add_interview("2026-03-20 15:00", event_id="later")
    stage.tick()
    for year in ("0001", "9999"):
        stage.do(
            "add_event",
            account=ME,
            event={
                "id": f"year{year}",
                "summary": f"Interview {year}",
                "start": {"dateTime": f"{year}-12-31T23:00:00Z"},
                "end": {"dateTime": f"{year}-12-31T23:30:00Z"},
                "attendees": [{"email": "dana@tidewell.example", "displayName": "Dana"}],
            },
        )

    assert after_the_interviews(stage) == []

    found = {item.id: item.reason for _, item in stage.app.store.bad_items(ME)}
    assert found["year9999"] == "“Interview 9999”: its date is out of range"
    assert found["year0001"].startswith("“Interview 0001”: its ")
    assert [one.event.id for one in stage.app.store.sessions(ME)] == ["goodone", "later"]


# --- mail -------------------------------------------------------------------------------------------


def test_a_mail_that_cannot_be_read_does_not_stop_the_mailbox(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    after_the_interviews(stage)
    stage.do("deliver", account=ME, sender="ines@harrow.example", subject="Poison", text="x")
    poisoned(stage, monkeypatch)

    stage.tick()
    stage.tick()

    assert [item.reason for _, item in stage.app.store.bad_items(ME)] == ["a mail could not be read"]


def poisoned(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on Gmail gives messages a date that no calendar has."""

    def read(data: Any, *, body: bool = False) -> Any:
        poison = isinstance(data, dict) and "DRAFT" not in data.get("labelIds", ())
        return read_message({**data, "internalDate": "9" * 30} if poison else data, body=body)

    monkeypatch.setattr("followup.google.gmail.read_message", read)


# --- log --------------------------------------------------------------------------------------------


def test_lines_of_the_service_log_hold_nothing_foreign(capsys: pytest.CaptureFixture[str]) -> None:
    log = begin_logging("info", "text")
    try:
        raise ValueError("bad \x1b[31m\nforged line\x9b2J")
    except ValueError:
        log.exception("held up", reason="one\ntwo \x1b[2J", remedy="\u202ereversed")
    logging.getLogger("library").error("said %s", "x\n2026 [info] forged \x1b]0;t\x07")
    printed = capsys.readouterr().err
    assert can_be_shown(printed)
    assert not any(
        line.startswith(("two", "forged line", "2026 [info] forged")) for line in printed.split("\n")
    )


def test_a_record_of_a_library_stays_on_its_line() -> None:
    record = logging.LogRecord("lib", logging.WARNING, "x", 1, "one\ntwo\x1b[2J", (), None)
    assert HarmlessFormatter("%(levelname)s %(message)s").format(record) == "WARNING one two [2J"


def test_gone_entries_are_still_gone() -> None:
    assert read_item("primary", {"id": "e1_20260302T090000Z", "status": "cancelled"}, "UTC") == Gone(
        "primary", "e1_20260302T090000Z"
    )
