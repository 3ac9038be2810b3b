"""messages.list, threads.list and drafts.list: order, pages, labels, spam and trash (google_api 4.3, 4.7)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.sandbox.gmail_desk import DANA, NOW, Desk


def listed(desk: Desk, **params: Any) -> list[str]:
    return [one["id"] for one in desk.call("messages.list", **params).get("messages", [])]


def test_an_empty_list_has_no_messages_key() -> None:
    desk = Desk()
    assert desk.call("messages.list") == {"resultSizeEstimate": 0}
    assert desk.call("threads.list") == {"resultSizeEstimate": 0}
    assert desk.call("drafts.list") == {"resultSizeEstimate": 0}


def test_lists_hold_ids_only_newest_first_and_an_estimate_of_no_use() -> None:
    desk = Desk()
    old = desk.user.deliver(DANA, "Old", at=NOW - timedelta(days=9))
    new = desk.user.deliver(DANA, "New")
    older = desk.user.deliver(DANA, "Older", at=NOW - timedelta(days=10))
    assert desk.call("messages.list") == {
        "messages": [{"id": one.id, "threadId": one.id} for one in (new, old, older)],
        "resultSizeEstimate": 201,
    }


def test_pages_go_on_where_they_were_whatever_comes_or_goes() -> None:
    desk = Desk()
    sent = [desk.user.deliver(DANA, f"Mail {number}") for number in range(6)]
    first = desk.call("messages.list", maxResults=2)
    assert [one["id"] for one in first["messages"]] == [sent[5].id, sent[4].id]
    desk.user.deliver(DANA, "Just now")
    desk.user.delete_message(sent[4].id)
    second = desk.call("messages.list", maxResults=2, pageToken=first["nextPageToken"])
    assert [one["id"] for one in second["messages"]] == [sent[3].id, sent[2].id]
    last = desk.call("messages.list", maxResults=2, pageToken=second["nextPageToken"])
    assert [one["id"] for one in last["messages"]] == [sent[1].id, sent[0].id]
    assert "nextPageToken" not in last


def test_a_page_has_a_hundred_and_never_more_than_five_hundred() -> None:
    desk = Desk()
    desk.user.fill_mailbox(700)
    assert len(listed(desk)) == 100
    assert len(listed(desk, maxResults=1000)) == 500


@pytest.mark.parametrize("method", ["messages.list", "threads.list", "drafts.list", "history.list"])
@pytest.mark.parametrize("token", ["nonsense", "x", "w7w"])
def test_a_token_that_is_none_is_refused(method: str, token: str) -> None:
    desk = Desk()
    desk.draft()
    params: dict[str, Any] = {"startHistoryId": desk.history_id} if method == "history.list" else {}
    assert desk.refusal(method, pageToken=token, **params) == (400, "invalidArgument", "Invalid pageToken")


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({}, "inbox starred draft"),
        ({"includeSpamTrash": True}, "inbox starred draft spam trash"),
        ({"labelIds": ["INBOX"]}, "inbox starred"),
        ({"labelIds": ["INBOX", "STARRED"]}, "starred"),
        ({"labelIds": ["SPAM"]}, "spam"),
        ({"labelIds": ["TRASH"]}, "trash"),
        ({"labelIds": ["DRAFT"]}, "draft"),
        ({"labelIds": ["SENT"]}, ""),
        ({"q": "in:anywhere"}, "inbox starred draft spam trash"),
        ({"q": "in:spam"}, "spam"),
        ({"q": "from:dana"}, "inbox starred"),
        ({"q": "from:dana", "includeSpamTrash": True}, "inbox starred spam trash"),
    ],
)
def test_labels_filter_and_spam_and_trash_are_hidden(params: dict[str, Any], found: str) -> None:
    desk = Desk()
    ids = {name: desk.user.deliver(DANA, name).id for name in ("inbox", "starred", "trash")}
    desk.user.label_message(ids["starred"], "STARRED")
    desk.user.trash_message(ids["trash"])
    ids["spam"] = desk.user.deliver(DANA, "spam", labels=("SPAM",)).id
    ids["draft"] = desk.draft()["message"]["id"]
    assert set(listed(desk, **params)) == {ids[name] for name in found.split()}


def test_an_unknown_label_is_refused() -> None:
    assert Desk().refusal("messages.list", labelIds=["Label_7"]) == (
        400,
        "invalidArgument",
        "Invalid label: Label_7",
    )


def test_threads_come_once_by_their_newest_mail_also_over_pages() -> None:
    desk = Desk()
    first = desk.user.deliver(DANA, "First")
    second = desk.user.deliver(DANA, "Second")
    third = desk.user.deliver(DANA, "Third")
    desk.wait(hours=1)
    desk.user.reply(first.id, "again", sender=DANA)
    page = desk.call("threads.list", maxResults=2)
    assert [one["id"] for one in page["threads"]] == [first.thread_id, third.thread_id]
    assert page["threads"][0]["snippet"] == "again"
    rest = desk.call("threads.list", maxResults=2, pageToken=page["nextPageToken"])
    assert [one["id"] for one in rest["threads"]] == [second.thread_id]
    assert "nextPageToken" not in rest


def test_a_thread_shows_its_messages_in_order_and_its_newest_change() -> None:
    desk = Desk()
    first = desk.user.deliver(DANA, "First", "one")
    answer = desk.user.send_by_hand(DANA, "Re: First", "two", thread_id=first.thread_id)
    shown = desk.call("threads.get", id=first.thread_id, format="metadata", metadataHeaders=["Subject"])
    assert [one["id"] for one in shown["messages"]] == [first.id, answer.id]
    assert shown["historyId"] == desk.history_id
    assert shown["messages"][1]["payload"]["headers"] == [{"name": "Subject", "value": "Re: First"}]
    full = desk.call("threads.get", id=first.thread_id)
    assert "body" in full["messages"][0]["payload"]


def test_the_profile_counts_messages_and_threads() -> None:
    desk = Desk()
    first = desk.user.deliver(DANA, "First")
    desk.user.reply(first.id, "again", sender=DANA)
    desk.user.fill_mailbox(10)
    profile = desk.call("getProfile")
    assert (profile["emailAddress"], profile["messagesTotal"], profile["threadsTotal"]) == (
        "alice@example.com",
        12,
        11,
    )
