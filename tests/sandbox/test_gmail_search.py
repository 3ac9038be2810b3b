"""What a search finds (google_api 4.7)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.sandbox.gmail_desk import DANA, NOW, Desk

LUIS = "Luis Ortega <luis.ortega@brightpath.example>"


@pytest.fixture
def desk() -> Desk:
    """An unread offer with a label, a contract, an old invitation, a mail to Dana, a draft and spam."""
    desk = Desk()
    offer = desk.user.deliver(
        DANA, "Your offer", "We are glad to offer you the role.", at=NOW - timedelta(hours=30)
    )
    desk.user.label_message(offer.id, "Jobs/Open to do")
    with_file = b"From: Omar <omar@file.example>\r\nTo: alice@example.com\r\nSubject: Contract\r\n"
    with_file += b"Content-Type: application/pdf; name=contract.pdf\r\n\r\n%PDF"
    desk.box.add(with_file, {"INBOX"}, at=NOW - timedelta(days=3))
    invited = desk.user.deliver(
        LUIS, "Invitation: final round", "Please come.", headers={"Cc": "Pat <pat@brightpath.example>"},
        at=NOW - timedelta(days=40),
    )  # fmt: skip
    desk.user.label_message(invited.id, "UNREAD", remove=True)
    desk.user.send_by_hand(DANA, "Thank you", "It was nice to meet you, Dana.", cc="boss@tidewell.example")
    desk.draft(Subject="Follow-up", To="luis.ortega@brightpath.example")
    desk.user.deliver("win@spam.example", "Win an offer", labels=("SPAM",))
    return desk


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("from:dana@tidewell.example", "offer"),
        ("from:Dana", "offer"),
        ("from:dan", ""),
        ("from:tidewell.example", "offer"),
        ('from:"Dana Ruiz"', "offer"),
        ('from:"Ruiz Dana"', ""),
        ("from:(luis OR dana)", "offer invitation"),
        ("to:dana@tidewell.example", "thanks"),
        ("to:boss@tidewell.example", "thanks"),
        ("cc:boss", "thanks"),
        ("cc:dana", ""),
        ("subject:offer", "offer"),
        ("subject:final subject:round", "invitation"),
        ('subject:"final round"', "invitation"),
        ("subject:(round final)", "invitation"),
        ("role", "offer"),
        ('"glad to offer"', "offer"),
        ('"offer glad to"', ""),
        ("offer -role", ""),
        ("-offer -in:draft", "contract invitation thanks"),
        ("in:inbox", "offer contract invitation"),
        ("in:sent", "thanks"),
        ("in:drafts", "draft"),
        ("in:anywhere offer", "offer spam"),
        ("in:spam", "spam"),
        ("-in:inbox", "thanks draft"),
        ("label:jobs-open-to-do", "offer"),
        ('label:"Jobs/Open to do"', "offer"),
        ("label:inbox from:dana", "offer"),
        ("label:nothing", ""),
        ("is:unread", "offer"),
        ("is:read in:inbox", "contract invitation"),
        ("has:attachment", "contract"),
        ("has:drive", ""),
        ("newer_than:2d", "offer thanks draft"),
        ("newer_than:1d", "thanks draft"),
        ("older_than:2d", "contract invitation"),
        ("older_than:1m", "invitation"),
        ("newer_than:1y", "offer contract invitation thanks draft"),
        ("newer_than:soon", ""),
        ("from:luis OR newer_than:1d", "invitation thanks draft"),
        ("-newer_than:2d", "contract invitation"),
        ("{from:luis after:2026/3/1}", "invitation thanks draft"),
        ("from:dana OR from:luis", "offer invitation"),
        ("from:luis OR from:dana is:unread", "offer"),
        ("{from:dana from:luis}", "offer invitation"),
        ("{from:dana subject:contract} is:unread", "offer"),
        ("-{from:dana from:luis} in:inbox", "contract"),
        ("(from:dana is:unread) OR (from:luis is:unread)", "offer"),
        ("-(from:dana is:unread) in:inbox", "contract invitation"),
        ("from:dana AND is:unread", "offer"),
        ("FROM:DANA", "offer"),
        ("has:attachment from:omar", "contract"),
        ("list:news", ""),
        ("frm:dana", ""),
        ("{frm:dana from:luis}", "invitation"),
        ("after:yesterday", ""),
        ("after:2026/13/45", ""),
        ("(from:dana", "offer"),
        ("from:dana)", "offer"),
        ("", "offer contract invitation thanks draft"),
    ],
)
def test_a_search_finds(desk: Desk, query: str, found: str) -> None:
    subjects = {
        "offer": "Your offer",
        "contract": "Contract",
        "invitation": "Invitation: final round",
        "thanks": "Thank you",
        "draft": "Follow-up",
        "spam": "Win an offer",
    }
    assert set(desk.found(query)) == {subjects[name] for name in found.split()}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("after:1772323200", True),
        ("after:1772323201", False),
        ("before:1772323200", False),
        ("before:1772323201", True),
        ("after:2026/3/1", False),
        ("after:2026/02/28", True),
        ("before:2026/2/28", False),
        ("before:2026/3/1", True),
    ],
)
def test_days_begin_at_midnight_pacific_time_and_seconds_are_exact(query: str, found: bool) -> None:
    desk = Desk()
    desk.user.deliver(DANA, "Midnight in London", at=datetime(2026, 3, 1, 0, 0, tzinfo=UTC))
    assert bool(desk.found(query)) is found


def test_a_search_by_message_id_takes_no_brackets_and_no_part_of_it() -> None:
    desk = Desk()
    sent = desk.user.send_by_hand(DANA, "Thank you", "Hello")
    name = sent.message_id.strip("<>")
    assert desk.found(f"rfc822msgid:{name}") == ["Thank you"]
    assert desk.found(f"rfc822msgid:{name[:-1]}") == []


def test_search_lags_behind_while_labels_are_up_to_date() -> None:
    desk = Desk(search_lag=timedelta(minutes=3))
    desk.user.deliver(DANA, "Old", at=NOW - timedelta(days=30))
    assert desk.found("from:dana") == []
    assert len(desk.call("messages.list", labelIds=["INBOX"])["messages"]) == 1
    desk.wait(minutes=2, seconds=59)
    assert desk.found("from:dana") == []
    desk.wait(seconds=1)
    assert desk.found("from:dana") == ["Old"]


def test_a_sent_draft_is_searchable_only_after_the_lag_in_both_variants() -> None:
    for ui_send in ("new_id", "same_id"):
        desk = Desk(search_lag=timedelta(minutes=3), ui_send=ui_send)
        made = desk.draft()
        desk.wait(minutes=5)
        desk.user.send_draft(made["id"])
        assert desk.found("in:sent") == []
        assert len(desk.call("messages.list", labelIds=["SENT"])["messages"]) == 1
        desk.wait(minutes=3)
        assert desk.found("in:sent") == ["Thank you"]
