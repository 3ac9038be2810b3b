"""Letters in bulk: nothing until somebody looks, and messages like any other then."""

from __future__ import annotations

import tracemalloc
from datetime import timedelta
from typing import Any

import pytest

from tests.sandbox.gmail_desk import DANA, NOW, Desk, told


def all_ids(desk: Desk, method: str = "messages.list", key: str = "messages") -> list[str]:
    found: list[str] = []
    token = ""
    while True:
        more: dict[str, Any] = {"pageToken": token} if token else {}
        answer = desk.call(method, maxResults=500, **more)
        found += [one["id"] for one in answer.get(key, ())]
        token = answer.get("nextPageToken", "")
        if not token:
            return found


def test_a_hundred_thousand_letters_take_no_memory() -> None:
    desk = Desk()
    tracemalloc.start()
    try:
        desk.user.fill_mailbox(100_000)
        used, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert used < 100_000
    assert desk.call("getProfile")["messagesTotal"] == 100_000


def test_letters_are_listed_once_between_the_others_by_date() -> None:
    desk = Desk()
    desk.user.fill_mailbox(1200, days=12)
    between = desk.user.deliver(DANA, "Between", at=NOW - timedelta(days=6, seconds=1))
    ids = all_ids(desk)
    assert len(ids) == len(set(ids)) == 1201
    dates = [desk.box.message(one).at for one in ids]
    assert dates == sorted(dates, reverse=True)
    assert 590 < ids.index(between.id) < 610
    assert len(all_ids(desk, "threads.list", "threads")) == 1201


def test_a_letter_is_a_message_and_a_thread() -> None:
    desk = Desk()
    desk.user.fill_mailbox(3)
    letter_id = desk.call("messages.list")["messages"][0]["id"]
    shown = desk.call("messages.get", id=letter_id)
    headers = {one["name"]: one["value"] for one in shown["payload"]["headers"]}
    assert headers["Subject"] == "Letter 2"
    assert (shown["threadId"], shown["labelIds"], shown["snippet"]) == (letter_id, ["INBOX"], "Hello.")
    assert [one["id"] for one in desk.call("threads.get", id=letter_id)["messages"]] == [letter_id]
    assert desk.box.message(letter_id).fields == _parsed_fields(desk, letter_id)


def _parsed_fields(desk: Desk, letter_id: str) -> object:
    letter = desk.box.message(letter_id)
    letter.raw = letter.raw
    return letter.fields


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("from:letters.example", 50),
        ('subject:"letter 7"', 1),
        ("hello", 50),
        ("in:sent", 0),
        ("newer_than:5d", 25),
    ],
)
def test_letters_are_searched(query: str, count: int) -> None:
    desk = Desk()
    desk.user.fill_mailbox(50, days=10)
    assert len(desk.found(query)) == count


def test_a_letter_that_something_happens_to_becomes_a_message_of_its_own() -> None:
    desk = Desk()
    desk.user.fill_mailbox(10)
    ids = all_ids(desk)
    start = desk.history_id
    desk.user.label_message(ids[3], "STARRED")
    desk.user.delete_message(ids[4])
    answer = desk.user.deliver("Letters <news@letters.example>", "Re: Letter 4", in_reply_to=ids[5])
    joined = desk.user.send_by_hand(DANA, "Re: Letter 3", "x", thread_id=ids[6])
    assert told(desk.history(start)) == [
        ("labelsAdded", ids[3]),
        ("messagesDeleted", ids[4]),
        ("messagesAdded", answer.id),
        ("messagesAdded", joined.id),
    ]
    assert desk.labels(ids[3]) == ["INBOX", "STARRED"]
    assert desk.refusal("messages.get", id=ids[4])[0] == 404
    assert [one.id for one in desk.box.thread(ids[6])] == [ids[6], joined.id]
    assert sorted(all_ids(desk)) == sorted({*ids, answer.id, joined.id} - {ids[4]})
    profile = desk.call("getProfile")
    assert (profile["messagesTotal"], profile["threadsTotal"]) == (11, 10)


def test_letters_are_old_news_unless_history_is_asked_for() -> None:
    desk = Desk()
    start = desk.history_id
    desk.user.fill_mailbox(5)
    assert desk.history(start) == []
    desk.user.fill_mailbox(5, history=True)
    assert [one for _, one in told(desk.history(start))] == all_ids(desk)[::-1][5:] or len(
        desk.history(start)
    ) == 5


def test_ids_that_look_like_letters_are_not_found() -> None:
    desk = Desk()
    desk.user.fill_mailbox(5)
    for wrong in ("1900000100000000", "zzzz", "", "19zzzzzz00000000"):
        assert desk.refusal("messages.get", id=wrong)[0] == 404
