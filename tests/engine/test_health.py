"""What doctor reads out of the ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from followup.domain.calendar import BadItem
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.account.crashes import SOURCE as CRASHED
from followup.engine.account.health import (
    Check,
    aside,
    attention,
    check_account,
    clock,
    connection,
    freshness,
    own_calendar,
    unsettled,
)
from followup.engine.drafts.second_drafts import LEFT
from followup.engine.records import Account, AccountState, Artefact, ArtefactState, Cursor

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
INTERVAL = timedelta(minutes=10)
ACCOUNT = Account("ada@gmail.com", "own", connected_at=NOW - timedelta(days=9))


def read(minutes_ago: float) -> Cursor:
    at = NOW - timedelta(minutes=minutes_ago)
    return Cursor("token", at, at)


def draft(state: ArtefactState, minutes_ago: float = 0, title: str = "Thank-you to Dana") -> Artefact:
    key = ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, "anchor", "dana")
    began = NOW - timedelta(minutes=minutes_ago)
    return Artefact(key, "p1", state, began, title=title, intent_at=began, note="its name is unknown")


@pytest.mark.parametrize(
    ("account", "ok", "sign_in", "word"),
    [
        (ACCOUNT, True, False, "is connected"),
        (replace(ACCOUNT, paused=True), True, False, "paused"),
        (
            replace(ACCOUNT, state=AccountState.NEEDS_SIGN_IN, notice="It is dead."),
            False,
            True,
            "dead",
        ),
        (replace(ACCOUNT, state=AccountState.NEEDS_CONSENT), False, True, "sign-in"),
        (replace(ACCOUNT, backoff_until=NOW + timedelta(minutes=2)), False, False, "pause"),
        (replace(ACCOUNT, backoff_until=NOW - timedelta(minutes=2)), True, False, "is connected"),
        (replace(ACCOUNT, notice="Google failed."), False, False, "Google failed"),
    ],
)
def test_the_connection_is_judged_by_state_notice_and_pause(
    account: Account, ok: bool, sign_in: bool, word: str
) -> None:
    check = connection(account, NOW)
    assert (check.ok, check.sign_in) == (ok, sign_in)
    assert word in check.sentence
    assert bool(check.remedy) is not ok


@pytest.mark.spec("F19")
@pytest.mark.parametrize(
    ("account", "ok"),
    [
        (ACCOUNT, True),
        (replace(ACCOUNT, own_calendar=""), False),
        (replace(ACCOUNT, state=AccountState.CALENDAR_GONE), False),
    ],
)
def test_a_missing_or_deleted_reminder_calendar_is_told(account: Account, ok: bool) -> None:
    assert own_calendar(account).ok is ok


@pytest.mark.spec("L4")
def test_a_calendar_that_no_other_computer_would_find_is_told() -> None:
    check = own_calendar(ACCOUNT, pointed=False)
    assert not check.ok
    assert "nothing is written" in check.sentence


@pytest.mark.parametrize(
    ("cursor", "connected", "ok"),
    [
        (read(30), timedelta(days=9), True),
        (read(31), timedelta(days=9), False),
        (None, timedelta(minutes=30), True),
        (None, timedelta(minutes=31), False),
    ],
)
def test_a_feed_is_stale_after_three_intervals(cursor: Cursor | None, connected: timedelta, ok: bool) -> None:
    account = replace(ACCOUNT, connected_at=NOW - connected)
    assert freshness("mail", cursor, account, NOW, INTERVAL).ok is ok


def test_a_feed_that_was_never_read_of_an_account_of_unknown_age_is_stale() -> None:
    assert not freshness("mail", None, replace(ACCOUNT, connected_at=None), NOW, INTERVAL).ok


@pytest.mark.parametrize(("minutes", "ok"), [(5, True), (0, True), (-5, True), (-6, False)])
def test_a_look_that_lies_in_the_future_shows_a_wrong_clock(minutes: float, ok: bool) -> None:
    assert clock([None, read(minutes), read(20)], NOW).ok is ok


@pytest.mark.parametrize(
    ("artefact", "ok"),
    [
        (draft(ArtefactState.LIVE, 60), True),
        (draft(ArtefactState.INTENT, 15), True),
        (draft(ArtefactState.INTENT, 16), False),
        (replace(draft(ArtefactState.INTENT, 90), found_at=NOW - timedelta(minutes=65)), True),
        (replace(draft(ArtefactState.INTENT, 90), found_at=NOW - timedelta(minutes=66)), False),
    ],
)
def test_a_draft_that_stays_unconfirmed_is_told(artefact: Artefact, ok: bool) -> None:
    assert unsettled([artefact], NOW).ok is ok


def test_what_needs_the_user_is_told_with_its_reason_and_a_count() -> None:
    rows = [draft(ArtefactState.ATTENTION, title=f"Draft {number}") for number in range(5)]
    check = attention([*rows, draft(ArtefactState.LIVE, title="Fine")])
    assert not check.ok
    assert "Draft 0: its name is unknown" in check.sentence
    assert check.sentence.endswith("(and 2 more)")
    assert "Fine" not in check.sentence


def test_items_that_were_set_aside_are_all_named() -> None:
    assert aside([]).ok
    reasons = ("\u201cTalk\u201d: its end is missing", "it has no start.")
    check = aside([(NOW, BadItem("primary", f"e{n}", reason)) for n, reason in enumerate(reasons)])
    assert not check.ok
    assert check.sentence.endswith("2. \u201cTalk\u201d: its end is missing; it has no start.")


@pytest.mark.parametrize(
    ("source", "remedy"),
    [("primary", "save it again"), ("mail", "your mailbox"), ("search", "asked again")],
)
def test_what_can_be_done_depends_on_what_could_not_be_read(source: str, remedy: str) -> None:
    assert remedy in aside([(NOW, BadItem(source, "x1", "it makes no sense"))]).remedy


def test_of_very_many_items_that_were_set_aside_the_newest_are_named() -> None:
    check = aside([(NOW, BadItem("primary", f"e{n}", f"item {n} has no start")) for n in range(25)])
    assert "25" in check.sentence
    assert "item 24 has no start" in check.sentence
    assert check.sentence.endswith("(and 15 more).")


def test_a_healthy_account_passes_everything() -> None:
    feeds = dict.fromkeys(["events:primary", "reminders", "mail"], read(5))
    checks = check_account(ACCOUNT, feeds, [draft(ArtefactState.LIVE)], [], NOW, INTERVAL)
    assert [check for check in checks if not check.ok] == []
    assert [check.name for check in checks] == [
        "account",
        "own calendar",
        "feed events:primary",
        "feed reminders",
        "feed mail",
        "clock",
        "drafts",
        "attention",
        "set aside",
        "second drafts",
        "planning",
        "not found",
    ]


def test_every_fault_names_a_remedy() -> None:
    account = replace(ACCOUNT, own_calendar="", notice="Google failed.")
    feeds = {"mail": read(-60), "reminders": read(600)}
    rows = [draft(ArtefactState.INTENT, 60), draft(ArtefactState.ATTENTION)]
    items = [(NOW, BadItem("primary", "e1", "it has no start")), (NOW, BadItem(LEFT, "m1", "it lies twice"))]
    items += [(NOW, BadItem(CRASHED, "p1", "it breaks")), (NOW, BadItem("not found", "d1", "it is missing"))]
    checks: tuple[Check, ...] = check_account(account, feeds, rows, items, NOW, INTERVAL)
    assert [check.name for check in checks if check.ok] == ["feed mail"]
    assert all(check.remedy for check in checks if not check.ok)
