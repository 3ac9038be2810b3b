"""history.list: what it tells, what it leaves out, and when it forgets (google_api 4.1)."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.sandbox.gmail_desk import DANA, Desk, told


def test_without_changes_there_is_no_history_key() -> None:
    desk = Desk()
    now = desk.history_id
    assert desk.call("history.list", startHistoryId=now) == {"historyId": now}


def test_ids_grow_with_gaps_and_records_come_in_order() -> None:
    desk = Desk()
    start = desk.history_id
    for number in range(20):
        desk.user.deliver(DANA, f"Mail {number}")
    ids = [int(record["id"]) for record in desk.history(start)]
    assert ids == sorted(set(ids))
    steps = {later - earlier for earlier, later in pairwise(ids)}
    assert len(steps) > 1
    assert 1 not in steps
    assert desk.call("history.list", startHistoryId=start)["historyId"] == str(ids[-1])
    assert [int(record["id"]) for record in desk.history(str(ids[4]))] == ids[5:]


def test_a_record_names_the_message_its_thread_and_its_labels_then() -> None:
    desk = Desk()
    start = desk.history_id
    message = desk.user.deliver(DANA, "Hello")
    desk.user.trash_message(message.id)
    desk.user.label_message(message.id, "UNREAD", remove=True)
    desk.user.delete_message(message.id)
    reference = {"id": message.id, "threadId": message.thread_id}
    records = desk.history(start)
    assert [{key: value for key, value in record.items() if key != "id"} for record in records] == [
        {
            "messages": [reference],
            "messagesAdded": [{"message": reference | {"labelIds": ["INBOX", "UNREAD"]}}],
        },
        {
            "messages": [reference],
            "labelsAdded": [
                {"message": reference | {"labelIds": ["INBOX", "TRASH", "UNREAD"]}, "labelIds": ["TRASH"]}
            ],
        },
        {
            "messages": [reference],
            "labelsRemoved": [
                {"message": reference | {"labelIds": ["TRASH", "UNREAD"]}, "labelIds": ["INBOX"]}
            ],
        },
        {
            "messages": [reference],
            "labelsRemoved": [{"message": reference | {"labelIds": ["TRASH"]}, "labelIds": ["UNREAD"]}],
        },
        {"messages": [reference], "messagesDeleted": [{"message": reference | {"labelIds": ["TRASH"]}}]},
    ]


def test_a_label_that_is_there_already_is_no_change() -> None:
    desk = Desk()
    message = desk.user.deliver(DANA, "Hello")
    start = desk.history_id
    desk.user.label_message(message.id, "INBOX")
    desk.user.label_message(message.id, "STARRED", remove=True)
    assert desk.history_id == start


@pytest.mark.parametrize(
    ("params", "kinds"),
    [
        ({}, ["messagesAdded", "messagesAdded", "messagesAdded", "labelsAdded", "labelsRemoved"]),
        ({"historyTypes": ["messageAdded"]}, ["messagesAdded"] * 3),
        ({"historyTypes": ["labelAdded", "labelRemoved"]}, ["labelsAdded", "labelsRemoved"]),
        ({"historyTypes": ["messageDeleted"]}, []),
        ({"labelId": "SPAM"}, ["messagesAdded"]),
        ({"labelId": "DRAFT"}, ["messagesAdded"]),
        ({"labelId": "TRASH"}, ["labelsAdded", "labelsRemoved"]),
        ({"labelId": "INBOX", "historyTypes": ["labelRemoved"]}, ["labelsRemoved"]),
    ],
)
def test_kinds_and_a_label_filter(params: dict[str, Any], kinds: list[str]) -> None:
    desk = Desk()
    start = desk.history_id
    first = desk.user.deliver(DANA, "Hello")
    desk.user.deliver(DANA, "Win", labels=("SPAM",))
    desk.draft()
    desk.user.trash_message(first.id)
    assert [kind for kind, _ in told(desk.history(start, **params))] == kinds


def test_an_unknown_label_is_not_found() -> None:
    desk = Desk()
    assert desk.refusal("history.list", startHistoryId=desk.history_id, labelId="Label_99")[:2] == (
        404,
        "notFound",
    )


@pytest.mark.parametrize("start", ["1", "999", "99999999"])
def test_an_id_that_was_never_given_out_is_not_found(start: str) -> None:
    refused = Desk().refusal("history.list", startHistoryId=start)
    assert refused == (404, "notFound", "Requested entity was not found.")


def test_expired_history_is_not_found_and_the_profile_has_a_fresh_start() -> None:
    desk = Desk()
    old = desk.history_id
    desk.user.deliver(DANA, "Hello")
    newer = desk.history_id
    desk.user.expire_history()
    for start in (old, newer):
        assert desk.refusal("history.list", startHistoryId=start)[:2] == (404, "notFound")
    fresh = desk.history_id
    message = desk.user.deliver(DANA, "Again")
    assert told(desk.history(fresh)) == [("messagesAdded", message.id)]


def test_history_may_be_forgotten_by_age() -> None:
    desk = Desk(history_days=7)
    start = desk.history_id
    desk.user.deliver(DANA, "Old")
    desk.wait(days=6)
    between = desk.history_id
    message = desk.user.deliver(DANA, "New")
    assert len(desk.history(start)) == 2
    desk.wait(days=2)
    assert desk.refusal("history.list", startHistoryId=start)[0] == 404
    assert told(desk.history(between)) == [("messagesAdded", message.id)]


def test_an_id_that_nothing_followed_does_not_grow_old() -> None:
    desk = Desk(history_days=7)
    desk.user.deliver(DANA, "Old")
    start = desk.history_id
    desk.wait(days=300)
    assert desk.history(start) == []


def test_pages_hold_every_record_once_even_when_more_happens_meanwhile() -> None:
    desk = Desk()
    start = desk.history_id
    sent = [desk.user.deliver(DANA, f"Mail {number}").id for number in range(5)]
    first = desk.call("history.list", startHistoryId=start, maxResults=3)
    sent.append(desk.user.deliver(DANA, "Late").id)
    rest = desk.call("history.list", startHistoryId=start, maxResults=3, pageToken=first["nextPageToken"])
    assert [one for _, one in told(first["history"] + rest["history"])] == sent
    assert "nextPageToken" not in rest
    assert rest["historyId"] == desk.history_id


def test_drafts_may_be_missing_from_history() -> None:
    desk = Desk(history_tells_drafts=False)
    start = desk.history_id
    made = desk.draft()
    desk.user.edit_draft(made["id"], text="Other")
    sent = desk.user.send_draft(made["id"])
    assert told(desk.history(start)) == [("messagesAdded", sent.id)]
