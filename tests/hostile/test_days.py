"""Every hostile text on a real day: calendar, mailbox, drafts, reminders, and what the commands print."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from followup.cli.main import call
from followup.cli.session import Session
from followup.engine.records import ArtefactState
from tests.hostile.corpus import CORPUS
from tests.hostile.judges import can_be_shown, draft_faults, reminder_faults
from tests.stage import ME, Stage, at

PER_DAY = 60
"""Texts in one entry: title, place, five guests, and the lines of its description."""

GUESTS = 4
LONGEST = 1_500


def _entries() -> Iterator[tuple[int, list[str]]]:
    texts = [one.text[:LONGEST] for one in CORPUS]
    for number, first in enumerate(range(0, len(texts), PER_DAY)):
        yield number, texts[first : first + PER_DAY]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Interviews at one company each; all texts of the corpus are in them, and in mail about them."""
    made = Stage(tmp_path_factory.mktemp("home"), at("2026-03-02 13:00"))
    made.connect()
    for number, texts in _entries():
        title, place, *rest = texts
        names, lines = rest[:GUESTS], rest[GUESTS:]
        made.add_interview(
            "2026-03-03 15:00",
            event_id=f"hostile{number:03}",
            title=f"Interview with Firm{number}: {title}",
            people=[(f"p{at_}@firm{number}.example", name) for at_, name in enumerate(names)],
            description="\n".join(lines),
            location=place,
        )
    made.add_interview(
        "2026-03-03 15:00",
        event_id="goodone",
        title="Interview with Harrow: Editor",
        people=[("ines@harrow.example", "Inès Moreau")],
    )
    made.tick()
    made.world.set_time(at("2026-03-03 16:30"))
    made.tick()
    yield made
    made.app.close()


def firm_of(address: str) -> str:
    return address.rpartition("@")[2]


def test_every_entry_is_an_interview_and_none_stops_the_others(stage: Stage) -> None:
    entries = list(_entries())
    titles = [one.event.title for one in stage.app.store.sessions(ME)]
    assert len(titles) == len(entries) + 1
    assert stage.app.store.bad_items(ME) == ()
    assert any("ines@harrow.example" in str(one["to"]) for one in stage.drafts())


def test_drafts_have_the_headers_and_the_recipient_that_were_meant(stage: Stage) -> None:
    guests = {f"p{at_}@firm{number}.example" for number, _ in _entries() for at_ in range(GUESTS)}
    faults = []
    drafts = stage.drafts()
    for draft in drafts:
        raw = stage.world.mailbox_of(ME).message(draft["message"]).raw
        address = str(draft["to"]).rpartition("<")[2].strip("<> ")
        if address not in guests | {"", "ines@harrow.example"}:
            faults.append(f"recipient {draft['to']!r}")
        faults += [f"{draft['to']}: {fault}" for fault in draft_faults(_stripped(raw), address)]
    assert faults == []
    assert len(drafts) > len(list(_entries()))


def _stripped(raw: bytes) -> bytes:
    """The mail without the headers that Gmail adds."""
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Received:")]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def test_whoever_gets_no_draft_is_named_with_the_reason(stage: Stage) -> None:
    held = [one for one in stage.artefacts() if one.state is ArtefactState.ATTENTION]
    assert held
    assert all(one.note and one.title for one in held)


def test_reminders_have_no_markup_and_nobody_is_invited(stage: Stage) -> None:
    reminders = stage.reminders()
    faults = []
    for one in reminders:
        found = reminder_faults(one["summary"], one["description"])
        faults += [f"{one['summary']!r}: {fault}" for fault in found]
        if one.get("attendees"):
            faults.append(f"{one['summary']!r}: guests")
    assert faults == []
    assert len(reminders) > len(list(_entries()))


def test_commands_print_nothing_that_steers(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    processes = [one.id for one in stage.app.store.processes(ME)]
    commands = [["status"], ["status", "--json"], ["doctor"], ["doctor", "--json"], ["sync", "--dry-run"]]
    commands += [["show", one] for one in processes[::4]]
    commands += [["show", processes[0], "--json"], ["show", "\x1b[2J\nforged"], ["show", "--debug"]]
    for command in commands:
        capsys.readouterr()
        call(command, Session(make_app=stage.start))
        printed = capsys.readouterr()
        assert can_be_shown(printed.out), command
        assert can_be_shown(printed.err), command
        assert printed.out or printed.err, command


def test_mail_of_every_kind_of_text_is_read_and_told_plainly(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    """Runs last: after it, more is asked about."""
    for number, texts in _entries():
        name = next((t for t in texts if t.isprintable() and t.isascii() and not set(t) & set('"\\?')), "x")
        stage.do(
            "deliver",
            account=ME,
            sender=f'"{name[:200]}" <p0@firm{number}.example>',
            subject=" ".join("".join(texts[:3]).splitlines())[:400],
            text="\n".join(texts),
        )
    stage.tick()

    capsys.readouterr()
    call(["status"], Session(make_app=stage.start))
    for one in [one.id for one in stage.app.store.processes(ME)][::5]:
        call(["show", one], Session(make_app=stage.start))
    printed = capsys.readouterr()
    assert can_be_shown(printed.out + printed.err)
    assert "answered" in printed.out or "answer" in printed.out
