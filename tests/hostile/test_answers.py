"""What strangers write in answers, and what is typed at the terminal: played through the whole service.

Every text of the corpus is in a long mail, many are the name of somebody who answers; what is written next,
to whom, and what the commands say of it stays as it was meant.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

import pytest

from followup.cli.main import call
from followup.cli.session import Session
from tests.hostile.corpus import CORPUS, FAMILIES
from tests.hostile.judges import can_be_shown, draft_faults, reminder_faults
from tests.stage import ME, Stage, at

TEXTS = [one.text for one in CORPUS if len(one.text) <= 1_500]
AT_ONCE = 40
"""So many texts are in one firm's answer; the first eight are names and subjects of eight mails."""

FIRMS = -(-len(TEXTS) // AT_ONCE)
BODY = 40_000
"""Characters of a mail: longer than any person writes, shorter than what is cut off."""

RIGHT_TO_LEFT = "\u202eתודה רבה\u202c شكرا جزيلا \u2067{}\u2069"


def encoded(text: str) -> str:
    """A text as a header may carry it: all but line ends arrives as it is."""
    line = " ".join(text.splitlines()) or "x"
    return f"=?utf-8?b?{b64encode(line.encode('utf-8', 'replace')).decode()}?="


def address_of(firm: int) -> str:
    return f"dana@firm{firm}.example"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One person at each firm was thanked and answers; a week later the follow-ups are due."""
    made = Stage(tmp_path_factory.mktemp("home"), at("2026-03-02 13:00"))
    made.do("set_quota", enabled=False)
    made.connect()
    for firm in range(FIRMS):
        made.add_interview(
            "2026-03-03 15:00",
            event_id=f"firm{firm:03}",
            title=f"Interview with Firm{firm}: Engineer",
            people=[(address_of(firm), "Dana Ruiz")],
        )
    made.tick()
    made.world.set_time(at("2026-03-03 16:30"))
    made.tick()
    for draft in made.drafts():
        made.do("send_draft", account=ME, draft_id=draft["id"])
    made.world.set_time(at("2026-03-04 12:00"))
    made.tick()
    for firm in range(FIRMS):
        _answers(made, firm, TEXTS[firm * AT_ONCE : (firm + 1) * AT_ONCE])
    made.tick()
    for moment in ("2026-03-11 15:00", "2026-03-12 15:00"):
        made.world.set_time(at(moment))
        made.tick()
    yield made
    made.app.close()


def _answers(stage: Stage, firm: int, texts: list[str]) -> None:
    """Courteous mails, each by another name, with another subject and other headers of its own."""
    sent = next(
        one
        for one in stage.do("snapshot", account=ME)["mailbox"]["messages"]
        if "SENT" in one["labels"] and address_of(firm) in one["to"]
    )
    long = "\n".join(["Thank you for your kind note!", *texts, RIGHT_TO_LEFT.format(texts[0])])
    body = (long + "\n") * (BODY // len(long) + 1)
    for number, text in enumerate(texts[:8]):
        stage.do(
            "reply",
            account=ME,
            message_id=sent["message"],
            sender=f"{encoded(text)} <{address_of(firm)}>",
            subject=encoded(f"Re: {text}"),
            text=body if number == 0 else f"Thank you, {text}",
            html=f"<p>Thank you, {text}</p>" if number == 1 else "",
            headers={"Reply-To": f"{encoded(text)} <evil@evil.example>", "X-Note": encoded(text)},
        )


def test_whatever_people_call_themselves_a_draft_goes_to_whom_it_was_meant_for(stage: Stage) -> None:
    known, faults = {address_of(firm) for firm in range(FIRMS)}, []
    drafts = stage.drafts()
    for draft in drafts:
        address = str(draft["to"]).rpartition("<")[2].strip("<> ")
        raw = stage.world.mailbox_of(ME).message(draft["message"]).raw
        head, _, rest = raw.partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Received:")]
        faults += [f"to {draft['to']!r}"] if address not in known else []
        faults += draft_faults(b"\r\n".join(lines) + b"\r\n\r\n" + rest, address)

    assert faults == []
    assert len({str(draft["to"]) for draft in drafts}) == len(drafts) > FIRMS // 2


def test_reminders_of_those_who_answered_have_no_markup(stage: Stage) -> None:
    shown = stage.reminders()

    assert [fault for one in shown for fault in reminder_faults(one["summary"], one["description"])] == []
    assert not any(one.get("attendees") for one in shown)
    assert len(shown) > FIRMS


def test_nobody_is_sent_anything_and_no_answer_stops_the_others(stage: Stage) -> None:
    assert stage.world.journal.violations == []
    assert stage.app.store.bad_items(ME) == ()
    assert {one.state.value for one in stage.app.store.accounts()} == {"ok"}


ARGUMENTS = [pieces[number] for pieces in FAMILIES.values() for number in range(0, len(pieces), 7)]


def test_commands_take_any_words_and_steer_nothing(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    """Runs last: what is typed is kept as a note."""
    process = stage.app.store.processes(ME)[0].id
    before = len(stage.drafts())
    for text in (one[:4_000] for one in ARGUMENTS if "\x00" not in one):
        text = text.encode("utf-8", "replace").decode()
        for command in (
            ["note", process, text],
            ["note", text, "Dana: a line"],
            ["skip", process, text],
            ["skip", process, "thank_you", "--person", text],
            ["outcome", process, text],
            ["outcome", process, "offer", "--by", text],
            ["remove", text],
            ["config", text],
            ["config", "check", text],
            ["sync", "--account", text],
            [text],
        ):
            _run(stage, command, capsys)

    stage.tick()
    assert len(stage.drafts()) <= before
    test_whatever_people_call_themselves_a_draft_goes_to_whom_it_was_meant_for(stage)
    test_reminders_of_those_who_answered_have_no_markup(stage)
    for command in (["status"], ["show", process], ["show", process, "--json"], ["doctor"]):
        _run(stage, command, capsys)


def _run(stage: Stage, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    code = call(command, Session(make_app=stage.start, read_line=_nothing_typed))
    printed = capsys.readouterr()
    assert code in (0, 2, 4, 6), (command, printed.err)
    assert can_be_shown(printed.out), command
    assert can_be_shown(printed.err), command
    assert "Traceback" not in printed.err, command


def _nothing_typed(_seconds: float | None) -> str | None:
    raise EOFError
