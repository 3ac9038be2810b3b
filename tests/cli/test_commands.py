"""How commands end, what they print, and that nothing from outside steers the terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from followup.bootstrap import App
from followup.cli import exits
from followup.cli.main import call
from followup.cli.session import Session
from followup.domain.calendar import BadItem
from followup.domain.facts import Fact, FactKind
from followup.engine.drafts.second_drafts import LEFT
from followup.engine.errors import (
    Ambiguous,
    FollowupError,
    NeedsConsent,
    NeedsSignIn,
    Permanent,
    StorageFailure,
    Transient,
)
from followup.engine.observe.not_in_calendar import MISSING
from followup.engine.records import AccountState, ArtefactState, SeenMail
from followup.google.credentials import file_name
from followup.service import only_writer
from tests.cli.conftest import ME, NOW, Terminal
from tests.cli.ledger import add_process, all_read, draft

_HOSTILE = "Interview \x1b[2J\x1b]0;gone\x07 \u202eemcA\u202c \u009b31m"
_STEERING = ("\x1b", "\x07", "\x9b", "\u202e", "\r")


def plain(text: str) -> bool:
    return not any(character in text for character in _STEERING)


def too_wide(text: str) -> list[str]:
    """Lines of more than 80 columns; a path or a link is never broken, so a single word may be longer."""
    return [line for line in text.splitlines() if len(line) > 80 and " " in line.strip()]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (exits.Usage("no"), 2),
        (NeedsSignIn("no"), 4),
        (NeedsConsent("no"), 4),
        (Transient("no"), 5),
        (Ambiguous("no"), 5),
        (Permanent("no"), 6),
        (StorageFailure("no"), 6),
    ],
)
def test_each_failure_has_its_exit_code_one_sentence_and_one_remedy(
    error: FollowupError, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    error.message, error.remedy = "It failed \x1b[31m.", "Do this."

    def fail() -> App:
        raise error

    assert call(["status"], Session(make_app=fail)) == code
    captured = capsys.readouterr()
    assert captured.err == "It failed  [31m.\nDo this.\n"
    assert captured.out == ""


def test_what_nobody_foresaw_is_one_sentence_unless_the_traceback_is_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail() -> App:
        raise ZeroDivisionError("a secret")

    assert call(["status"], Session(make_app=fail)) == exits.UNEXPECTED
    captured = capsys.readouterr()
    assert "ZeroDivisionError" in captured.err
    assert "Traceback" not in captured.err
    assert "secret" not in captured.err
    assert call(["--debug", "status"], Session(make_app=fail)) == exits.UNEXPECTED
    assert "Traceback" in capsys.readouterr().err


def test_stopping_a_command_is_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def stop() -> App:
        raise KeyboardInterrupt

    assert call(["status"], Session(make_app=stop)) == exits.UNEXPECTED
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [[], ["--help"], ["status", "--help"], ["config", "--help"], ["--version"]]
)
def test_help_needs_no_settings_and_fits_eighty_columns(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    def never() -> App:
        raise AssertionError("help must not build anything")

    assert call(arguments, Session(make_app=never)) == exits.FINE
    captured = capsys.readouterr()
    assert captured.out
    assert too_wide(captured.out) == []


@pytest.mark.parametrize(
    "arguments",
    [["status"], ["sync"], ["run"], ["show", "x"], ["pause"], ["disconnect"], ["remove", "--yes"]],
)
def test_without_an_account_every_command_says_to_connect(arguments: list[str], terminal: Terminal) -> None:
    ran = terminal.run(*arguments)
    assert ran.code == exits.SIGN_IN
    assert "followup connect" in ran.err


@pytest.mark.parametrize("command", [["sync"], ["disconnect", "--yes"], ["remove", "--yes"]])
def test_a_second_writer_ends_at_once(command: list[str], connected: Terminal) -> None:
    with only_writer(connected.app.lock_file):
        ran = connected.run(*command)
    assert ran.code == exits.ANOTHER_RUNS
    assert "already running" in ran.err


def test_status_shows_every_process_and_whose_move_it_is(connected: Terminal) -> None:
    store = connected.app.store
    add_process(store, ME, NOW)
    all_read(store, ME, NOW)
    ran = connected.run("status")
    assert ran.code == exits.FINE, ran.err
    words = " ".join(ran.out.split())
    assert "Tidewell" in words
    assert "4f2a9c" in words
    assert "Last complete look: Wed 4 Mar 2026 04:00" in words
    entry = connected.run("status", "--json").json[0]
    assert entry["account"] == ME
    assert entry["processes"][0]["waiting_on"] == "me"
    assert entry["processes"][0]["next"]["title"] == "Write to Dana"
    assert entry["processes"][0]["drafts_waiting"] == 1


def test_status_begins_with_what_waits_for_the_user_then_goes_by_what_comes_next(connected: Terminal) -> None:
    connected.run("sync")
    for company, hours in (("Tidewell", 48), ("Harrow", 24), ("Globex", -2)):
        person = (f"ann@{company.lower()}.example", f"Ann {company}son")
        connected.stage.add_interview(
            NOW + timedelta(hours=hours),
            event_id=company,
            title=f"Interview with {company}",
            people=(person,),
        )

    connected.run("sync")

    listed = [one["company"] for one in connected.run("status", "--json").json[0]["processes"]]
    assert listed == ["Globex", "Harrow", "Tidewell"]


@pytest.mark.spec("e.5")
@pytest.mark.parametrize(
    ("waiting_on", "days", "asked"), [("them", 1, True), ("them", 9, False), ("me", 1, False)]
)
def test_status_asks_about_a_mail_that_may_be_an_answer(
    waiting_on: str, days: int, asked: bool, connected: Terminal
) -> None:
    store = connected.app.store
    process = add_process(store, ME, NOW)
    data = {"name": "Dana Ruiz", "unsure": "yes"}
    at = NOW - timedelta(days=days)
    store.add_fact(ME, Fact("mail:1", process.id, FactKind.REPLY, at, "d@private.example", data))
    store.save_process(ME, replace(process, waiting_on=waiting_on))

    words = " ".join(connected.run("status").out.split())

    assert ("Tidewell: Is the mail from Dana Ruiz on" in words) is asked


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (AccountState.OK, exits.FINE),
        (AccountState.NEEDS_SIGN_IN, exits.SIGN_IN),
        (AccountState.NEEDS_CONSENT, exits.SIGN_IN),
        (AccountState.CALENDAR_GONE, exits.ATTENTION),
    ],
)
def test_status_ends_with_the_code_of_what_stands_in_the_way(
    state: AccountState, code: int, connected: Terminal
) -> None:
    account = connected.app.store.account(ME)
    assert account is not None
    connected.app.store.save_account(replace(account, state=state, notice="" if code == 0 else "Look here."))
    ran = connected.run("status")
    assert ran.code == code
    assert ("Look here." in ran.out) is (code != 0)


def test_what_needs_the_user_is_in_status_and_in_its_exit_code(connected: Terminal) -> None:
    process = add_process(connected.app.store, ME, NOW)
    row = replace(draft(process.anchor, process.id, NOW, ArtefactState.ATTENTION), note="write it by hand")
    connected.app.store.save_artefact(ME, row)
    ran = connected.run("status")
    assert ran.code == exits.ATTENTION
    assert "write it by hand" in ran.out


@pytest.mark.parametrize("wanted", ["4f2a9c", "4f2", "tidewell", "Tidewell ", "tide"])
def test_show_takes_an_id_its_beginning_or_the_company(wanted: str, connected: Terminal) -> None:
    add_process(connected.app.store, ME, NOW)
    ran = connected.run("show", wanted)
    assert ran.code == exits.FINE, ran.err
    words = " ".join(ran.out.split())
    assert "score 4" in words
    assert "(+3, A1)" in words
    assert "Thank-you to Dana" in words


@pytest.mark.spec("A13")
def test_status_names_an_interview_that_is_in_the_mail_only(connected: Terminal) -> None:
    phrase = f"{(NOW + timedelta(days=2)).isoformat()} Interview with Tidewell"
    store = connected.app.store
    store.save_mail(ME, SeenMail("m1", "t1", NOW, kind=MISSING, phrase=phrase, sender="Tom Becker"))
    ran = connected.run("status")
    assert "Not in your calendar: Interview with Tidewell, Fri 6 Mar" in " ".join(ran.out.split())
    assert connected.run("status", "--json").json[0]["not_in_calendar"][0]["sender"] == "Tom Becker"


@pytest.mark.spec("C15")
@pytest.mark.parametrize(
    ("country", "seen", "words"),
    [
        ("DE", "the domain tidewell.de", "work in DE: the domain tidewell.de says so."),
        (
            "",
            "the domain a.de (DE) and the time zone Asia/Tokyo (JP)",
            "Their country is not clear: the domain",
        ),
    ],
)
def test_show_says_whose_holidays_count_and_why(
    country: str, seen: str, words: str, connected: Terminal
) -> None:
    store = connected.app.store
    add_process(store, ME, NOW)
    (sitting,) = store.sessions(ME)
    assert sitting.interview is not None
    told = replace(sitting.interview, country=country, country_seen=seen)
    store.save_session(ME, replace(sitting, interview=told))
    assert words in " ".join(connected.run("show", "4f2a9c").out.split())


def test_a_name_of_two_processes_is_refused_with_both_ids(connected: Terminal) -> None:
    add_process(connected.app.store, ME, NOW)
    add_process(connected.app.store, ME, NOW, process_id="4f9bbb")
    for wanted in ("tidewell", "4f"):
        ran = connected.run("show", wanted)
        assert ran.code == exits.USAGE
        assert "4f2a9c" in ran.err
        assert "4f9bbb" in ran.err


def test_hostile_titles_reach_the_terminal_as_plain_text(connected: Terminal) -> None:
    store = connected.app.store
    add_process(store, ME, NOW, title=_HOSTILE, company=_HOSTILE)
    for arguments in (["status"], ["show", "4f2a9c"], ["status", "--json"], ["show", "4f2a9c", "--json"]):
        ran = connected.run(*arguments)
        assert ran.code == exits.FINE, ran.err
        assert "Interview" in ran.out
        assert plain(ran.out)
    assert connected.run("show", "4f2a9c", "--json").json["sessions"][0]["title"] == _HOSTILE
    ran = connected.run("show", f"{_HOSTILE} no")
    assert plain(ran.err)


def test_output_fits_eighty_columns_without_escape_sequences(connected: Terminal) -> None:
    store = connected.app.store
    long = "Interview with the remarkably long named company " * 4
    add_process(store, ME, NOW, title=long, company=long)
    for arguments in (["status"], ["show", "4f2a9c"], ["doctor"], ["config", "show"]):
        ran = connected.run(*arguments)
        assert too_wide(ran.out) == [], arguments
        assert "\x1b" not in ran.out + ran.err


def test_pausing_and_resuming_one_process_or_everything(connected: Terminal) -> None:
    store = connected.app.store
    add_process(store, ME, NOW)

    def paused() -> tuple[bool, bool, bool]:
        account, process = store.account(ME), store.process(ME, "4f2a9c")
        assert account is not None
        assert process is not None
        return account.paused, process.paused, process.dirty

    assert connected.run("pause", "tidewell").out == "Paused: Tidewell.\n"
    assert paused() == (False, True, True)
    connected.run("resume", "tidewell")
    assert paused() == (False, False, True)
    assert connected.run("pause").out == f"Paused: {ME}.\n"
    assert paused() == (True, False, True)
    assert f"{ME} (paused)" in connected.run("status").out
    connected.run("resume")
    assert paused() == (False, False, True)


def test_skipping_a_step_is_a_fact_and_works_without_google(connected: Terminal) -> None:
    store = connected.app.store
    add_process(store, ME, NOW)
    calls = len(connected.stage.world.journal.entries)
    ran = connected.run("skip", "tidewell", "follow-up")
    assert ran.code == exits.FINE, ran.err
    skipped = [fact for fact in store.facts(ME, "4f2a9c") if fact.kind is FactKind.SKIPPED]
    assert skipped
    assert all("follow_up" in fact.subject for fact in skipped)
    assert len(connected.stage.world.journal.entries) == calls


@pytest.mark.parametrize(
    "arguments",
    [
        ["skip", "tidewell", "flowers"],
        ["skip", "tidewell", "thank-you", "--person", "nobody"],
        ["skip", "tidewell", "check-in", "--person", "dana"],
    ],
)
def test_skipping_what_is_not_there_is_a_usage_error(arguments: list[str], connected: Terminal) -> None:
    add_process(connected.app.store, ME, NOW)
    ran = connected.run(*arguments)
    assert ran.code == exits.USAGE
    assert ran.err.count(".") == 2
    assert too_wide(ran.err) == []


@pytest.mark.spec("H8")
def test_an_outcome_is_noted_with_its_day_and_the_next_look_follows(connected: Terminal) -> None:
    store = connected.app.store
    add_process(store, ME, NOW)

    ran = connected.run("outcome", "tidewell", "Verbal_Offer", "--by", "2026-03-27")

    assert ran.code == exits.FINE
    (fact,) = [one for one in store.facts(ME, "4f2a9c") if one.kind is FactKind.OUTCOME]
    assert dict(fact.data) == {"outcome": "verbal", "by": "2026-03-27"}
    assert store.process(ME, "4f2a9c").dirty  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "arguments",
    [
        ["outcome", "tidewell", "famous"],
        ["outcome", "tidewell", "offer", "--by", "soon"],
        ["outcome", "tidewell", "offer", "--by", "2026-03-03"],
        ["outcome", "tidewell", "offer", "--by", "2062-03-27"],
        ["outcome", "tidewell", "offer", "--by", "9999-12-31"],
        ["outcome", "nobody", "offer"],
    ],
)
def test_an_outcome_that_is_none_is_a_usage_error(arguments: list[str], connected: Terminal) -> None:
    add_process(connected.app.store, ME, NOW)
    ran = connected.run(*arguments)
    assert ran.code == exits.USAGE
    assert too_wide(ran.err) == []


def test_the_last_day_to_answer_is_the_users_day(connected: Terminal) -> None:
    """At 01:00 UTC it is still the evening before in New York."""
    add_process(connected.app.store, ME, NOW)
    connected.stage.world.advance(-8 * 3600)
    assert connected.run("outcome", "tidewell", "offer", "--by", "2026-03-03").code == exits.FINE


def test_a_note_is_a_fact_of_the_newest_round_and_told_once(connected: Terminal) -> None:
    store = connected.app.store
    add_process(store, ME, NOW)
    assert "Noted." in connected.run("note", "tidewell", "Dana: sailing").out
    assert "before" in connected.run("note", "tidewell", "Dana: sailing").out
    notes = [fact for fact in store.facts(ME, "4f2a9c") if fact.kind is FactKind.NOTES]
    assert [fact.data["text"] for fact in notes] == ["Dana: sailing"]


def test_a_reader_that_goes_away_is_no_failure_to_report(connected: Terminal) -> None:
    add_process(connected.app.store, ME, NOW)
    environ = {**os.environ, **connected.stage.environ}
    command = [sys.executable, "-m", "followup", "show", "4f2a9c"]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        complaint = process.stderr.read().decode()
    assert "Traceback" not in complaint
    assert "unexpected" not in complaint


def test_a_name_that_the_terminal_cannot_show_does_not_end_the_command(connected: Terminal) -> None:
    add_process(connected.app.store, ME, NOW, company="Ñandú 株式会社")
    environ = {**os.environ, **connected.stage.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "followup", "show", "4f2a9c"]
    done = subprocess.run(command, env=environ, capture_output=True, timeout=60, check=False)
    assert done.returncode == exits.FINE, done.stderr.decode()
    assert b"?and?" in done.stdout


def test_a_browser_inside_the_terminal_is_not_opened() -> None:
    environ = {**os.environ, "BROWSER": "lynx"}
    environ.pop("DISPLAY", None)
    script = "from followup.cli.session import Session; print(Session().open_link('http://127.0.0.1:9/'))"
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, timeout=60, check=True
    )
    assert done.stdout == b"False\n"


def test_nobody_at_the_keyboard_means_no(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    script = (
        "import sys\nfrom followup.cli.session import Session\n"
        "try: Session().ask('Sure?', 'Say --yes.')\n"
        "except Exception as error: print(type(error).__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == b"Usage"


GIVEN = ("Ann", "Ben", "Clara", "Dana", "Eve")


def test_what_waits_for_the_user_is_told_once_for_each_reason_and_ends_with_its_own_code(
    connected: Terminal,
) -> None:
    connected.run("sync")
    people = [(f"jö{n}@tidewell.example", f"{name} Ruiz") for n, name in enumerate(GIVEN)]
    connected.stage.add_interview(NOW, people=people)
    connected.stage.world.advance(2 * 3600)

    synced = connected.run("sync")
    again = connected.run("status")

    assert (synced.code, again.code) == (exits.ATTENTION, exits.ATTENTION)
    for told in (" ".join(synced.out.split()), " ".join(again.out.split())):
        assert told.count("and 2 more. The address is not one") == told.count("The address is not") == 1
    assert "Needs you (p" in again.out
    assert connected.run("sync", "--dry-run").code == exits.FINE
    assert too_wide(synced.out + again.out) == []


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (AccountState.OK, exits.TRY_LATER),
        (AccountState.NEEDS_SIGN_IN, exits.SIGN_IN),
    ],
)
def test_a_look_during_a_pause_says_what_stands_in_the_way_and_until_when(
    state: AccountState, code: int, connected: Terminal
) -> None:
    account = connected.app.store.account(ME)
    assert account is not None
    until = NOW + timedelta(minutes=10)
    paused = replace(account, state=state, notice="Google asks to slow down.", backoff_until=until)
    connected.app.store.save_account(paused)
    ran = connected.run("sync")
    assert ran.code == code
    assert "Google asks to slow down." in ran.out
    assert "It is tried again after" in ran.out
    assert "04:10" in ran.out


def test_a_look_that_is_asked_for_sees_that_a_permission_was_given(connected: Terminal) -> None:
    account = connected.app.store.account(ME)
    assert account is not None
    until = NOW + timedelta(hours=10)
    lacking = replace(
        account, state=AccountState.NEEDS_CONSENT, notice="A box is missing.", backoff_until=until
    )
    connected.app.store.save_account(lacking)

    assert connected.run("sync").code == exits.FINE
    assert "A box is missing." not in connected.run("status").out


@pytest.mark.spec("reliability D11")
def test_a_sign_in_file_that_was_put_back_is_used_by_the_next_look(connected: Terminal) -> None:
    path = connected.app.tokens.folder / file_name(ME)
    good = path.read_bytes()
    path.write_text("{")
    for _ in range(2):
        ran = connected.run("sync")
        assert ran.code == exits.SIGN_IN
        assert "damaged" in ran.out
    path.write_bytes(good)

    assert connected.run("sync").code == exits.FINE
    assert "damaged" not in connected.run("status").out


def test_a_calendar_that_is_not_there_is_told_by_every_look(connected: Terminal) -> None:
    connected.stage.environ["FOLLOWUP_CALENDARS__INTERVIEWS"] = "primary,jobs@group.calendar.google.com"
    first = connected.run("sync", "--dry-run")
    assert "jobs@group.calendar.google.com" in first.out
    for arguments in (["sync"], ["status"], ["doctor"]):
        ran = connected.run(*arguments)
        assert ran.code == exits.ATTENTION
        assert "jobs@group.calendar.google.com" in ran.out
        assert "calendars.interviews" in ran.out
        assert "up to date" not in ran.out


@pytest.mark.spec("reliability A8")
def test_a_draft_that_lies_in_gmail_twice_needs_the_user(connected: Terminal) -> None:
    words = "“Thank-you to Dana” lies in Gmail twice: delete the draft that you do not need"
    connected.app.store.set_aside(ME, BadItem(LEFT, "m1", words), NOW)

    ran = connected.run("status")

    assert ran.code == exits.ATTENTION
    assert f"Needs you: {words}." in " ".join(ran.out.split())


def test_an_entry_that_cannot_be_read_is_named_as_the_user_knows_it(connected: Terminal) -> None:
    event = {"id": "broken", "summary": "Interview with Tidewell", "start": {"dateTime": "yesterday"}}
    connected.stage.do("add_event", account=ME, event=event)

    assert connected.run("sync").code == exits.FINE
    told = " ".join(connected.run("status").out.split())

    assert "Set aside (primary): “Interview with Tidewell”: its start cannot be read." in told
