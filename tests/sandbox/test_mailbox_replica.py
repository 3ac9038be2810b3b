"""Whatever happens in a mailbox, its lists and its history tell the same story."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.sandbox.call import ApiError
from tests.sandbox.gmail_desk import DANA, Desk, drafted, mail

Replica = dict[str, frozenset[str]]
STEPS = (
    "deliver",
    "draft",
    "update",
    "edit",
    "send",
    "undo",
    "discard",
    "reply",
    "trash",
    "star",
    "delete",
    "drop",
)


def act(desk: Desk, step: str, choice: int) -> None:
    """Let one thing happen to a message or draft picked by number; nothing when there is none."""
    ids = [message.id for message in desk.box.find(hidden=True).messages(None)]
    drafts = sorted(desk.box.drafts)
    sent = [message.id for message in desk.box.find(labels=["SENT"]).messages(None)]
    if step == "deliver":
        desk.user.deliver(DANA, f"Mail {choice}")
    elif step == "draft":
        desk.draft()
    elif step in ("update", "edit", "send", "discard", "drop") and drafts:
        draft_id = drafts[choice % len(drafts)]
        act_on_draft(desk, step, draft_id)
    elif step in ("undo", "reply") and sent:
        message_id = sent[choice % len(sent)]
        desk.user.undo_send(message_id) if step == "undo" else desk.user.reply(message_id, "Hi")
    elif step in ("trash", "star", "delete") and ids:
        message_id = ids[choice % len(ids)]
        if step == "star" and "DRAFT" not in desk.labels(message_id):
            desk.user.label_message(message_id, "STARRED")
        elif step != "star":
            desk.user.trash_message(message_id) if step == "trash" else desk.user.delete_message(message_id)
    desk.wait(minutes=choice % 3)


def act_on_draft(desk: Desk, step: str, draft_id: str) -> None:
    """Let one thing happen to a draft."""
    match step:
        case "update":
            desk.call("drafts.update", drafted(mail()), id=draft_id)
        case "edit":
            desk.user.edit_draft(draft_id, text="New")
        case "send":
            desk.user.send_draft(draft_id)
        case "discard":
            desk.user.discard_draft(draft_id)
        case "drop":
            desk.call("drafts.delete", id=draft_id)


def truth(desk: Desk) -> Replica:
    """What is there, read message by message."""
    found: Replica = {}
    token = ""
    while True:
        answer = desk.call("messages.list", includeSpamTrash=True, maxResults=3, pageToken=token)
        for one in answer.get("messages", ()):
            assert one["id"] not in found
            found[one["id"]] = frozenset(desk.labels(one["id"]))
        token = answer.get("nextPageToken", "")
        if not token:
            return found


def followed(desk: Desk, start: str, replica: Replica) -> Replica:
    """A replica after the history since `start`, read page by page."""
    replica = dict(replica)
    token = ""
    while True:
        answer = desk.call("history.list", startHistoryId=start, maxResults=2, pageToken=token)
        for record in answer.get("history", ()):
            for kind in ("messagesAdded", "labelsAdded", "labelsRemoved"):
                for item in record.get(kind, ()):
                    replica[item["message"]["id"]] = frozenset(item["message"].get("labelIds", ()))
            for item in record.get("messagesDeleted", ()):
                del replica[item["message"]["id"]]
        token = answer.get("nextPageToken", "")
        if not token:
            return replica


@settings(max_examples=60, deadline=None)
@given(
    steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 20)), max_size=25),
    ui_send=st.sampled_from(["new_id", "same_id"]),
    discard=st.sampled_from(["deleted", "trash"]),
    letters=st.integers(0, 4),
)
def test_a_replica_that_follows_history_equals_the_mailbox(
    steps: list[tuple[str, int]], ui_send: str, discard: str, letters: int
) -> None:
    desk = Desk(ui_send=ui_send, discard=discard)
    desk.user.fill_mailbox(letters)
    replica, start = truth(desk), desk.history_id
    for number, (step, choice) in enumerate(steps):
        act(desk, step, choice)
        if number % 4 == 3:
            replica, start = followed(desk, start, replica), desk.history_id
    now = truth(desk)
    assert followed(desk, start, replica) == now
    assert desk.call("getProfile")["messagesTotal"] == len(now)
    for label in ("INBOX", "SENT", "DRAFT", "TRASH", "STARRED"):
        listed = desk.call("messages.list", labelIds=[label], includeSpamTrash=True).get("messages", ())
        assert {one["id"] for one in listed} == {one for one, labels in now.items() if label in labels}
        assert desk.call("labels.get", id=label)["messagesTotal"] == len(listed)
    threads = {desk.box.message(one).thread_id for one in now}
    found = desk.call("threads.list", includeSpamTrash=True).get("threads", ())
    assert sorted(one["id"] for one in found) == sorted(threads)
    held = [one["message"]["id"] for one in desk.call("drafts.list").get("drafts", ())]
    assert sorted(held) == sorted(one for one, labels in now.items() if "DRAFT" in labels)


def test_a_draft_id_that_is_gone_stays_gone() -> None:
    desk = Desk()
    made = desk.draft()
    desk.user.discard_draft(made["id"])
    assert desk.draft()["id"] != made["id"]
    with pytest.raises(ApiError, match="not found"):
        desk.user.send_draft(made["id"])
