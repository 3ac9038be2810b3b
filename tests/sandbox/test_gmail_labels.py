"""Labels and send-as identities (google_api 4.5, 4.8), and watch (4.2)."""

from __future__ import annotations

import pytest

from followup.sandbox.mail_labels import MOST_LABELS
from tests.sandbox.gmail_desk import DANA, ME, NOW, Desk, told


def test_a_new_label_has_an_id_of_its_own_and_is_listed_after_those_of_the_system() -> None:
    desk = Desk()
    made = desk.call("labels.create", {"name": "Jobs/Open", "labelListVisibility": "labelHide"})
    assert made == {
        "id": "Label_1",
        "name": "Jobs/Open",
        "labelListVisibility": "labelHide",
        "messageListVisibility": "show",
        "type": "user",
    }
    listed = desk.call("labels.list")["labels"]
    assert listed[-1] == made
    assert {"id": "INBOX", "name": "INBOX", "type": "system"} in listed


@pytest.mark.parametrize(
    ("name", "code", "reason", "message"),
    [
        ("jobs", 409, "aborted", "Label name exists or conflicts"),
        (" JOBS ", 409, "aborted", "Label name exists or conflicts"),
        ("INBOX", 400, "invalidArgument", "Invalid label name"),
        ("inbox", 400, "invalidArgument", "Invalid label name"),
        ("Category_Updates", 400, "invalidArgument", "Invalid label name"),
        ("", 400, "invalidArgument", "Invalid label name"),
        ("x" * 226, 400, "invalidArgument", "Invalid label name"),
    ],
)
@pytest.mark.parametrize("method", ["labels.create", "labels.patch", "labels.update"])
def test_names_that_are_taken_or_the_systems_are_refused(
    method: str, name: str, code: int, reason: str, message: str
) -> None:
    desk = Desk()
    desk.call("labels.create", {"name": "Jobs"})
    other = desk.call("labels.create", {"name": "Other"})
    assert desk.refusal(method, {"name": name}, id=other["id"]) == (code, reason, message)
    assert [label["name"] for label in desk.call("labels.list")["labels"] if label["type"] == "user"] == [
        "Jobs",
        "Other",
    ]


def test_a_label_may_change_the_case_of_its_own_name() -> None:
    desk = Desk()
    made = desk.call("labels.create", {"name": "jobs", "messageListVisibility": "hide"})
    assert desk.call("labels.patch", {"name": "Jobs"}, id=made["id"])["messageListVisibility"] == "hide"
    assert desk.call("labels.update", {"name": "JOBS"}, id=made["id"])["messageListVisibility"] == "show"


def test_only_colours_of_the_palette_will_do() -> None:
    desk = Desk()
    color = {"backgroundColor": "#16a766", "textColor": "#ffffff"}
    assert desk.call("labels.create", {"name": "Green", "color": color})["color"] == color
    refused = desk.refusal("labels.create", {"name": "Odd", "color": color | {"backgroundColor": "#123456"}})
    assert refused == (400, "invalidArgument", "Label color #123456 is not on the allowed color palette")
    assert desk.call("labels.list")["labels"][-1]["name"] == "Green"


def test_a_label_counts_its_messages_and_threads() -> None:
    desk = Desk()
    first = desk.user.deliver(DANA, "Hello")
    desk.user.reply(first.id, "again", sender=DANA)
    desk.user.label_message(first.id, "UNREAD", remove=True)
    shown = desk.call("labels.get", id="INBOX")
    assert {name: shown[name] for name in shown if name.endswith(("Total", "Unread"))} == {
        "messagesTotal": 2,
        "messagesUnread": 1,
        "threadsTotal": 1,
        "threadsUnread": 1,
    }


def test_a_deleted_label_leaves_its_messages() -> None:
    desk = Desk()
    message = desk.user.deliver(DANA, "Hello")
    desk.user.label_thread(message.thread_id, "Jobs")
    label_id = desk.call("labels.list")["labels"][-1]["id"]
    assert label_id in desk.labels(message.id)
    start = desk.history_id
    assert desk.call("labels.delete", id=label_id) == {}
    assert desk.labels(message.id) == ["INBOX", "UNREAD"]
    assert told(desk.history(start)) == [("labelsRemoved", message.id)]
    assert desk.refusal("labels.get", id=label_id)[0] == 404
    assert desk.call("labels.create", {"name": "Jobs"})["id"] != label_id


@pytest.mark.parametrize("method", ["labels.delete", "labels.patch", "labels.update"])
def test_labels_of_the_system_stay_as_they_are(method: str) -> None:
    assert Desk().refusal(method, {"name": "Mine"}, id="INBOX")[:2] == (400, "invalidArgument")


def test_there_is_an_end_to_labels() -> None:
    desk = Desk()
    for number in range(3):
        desk.box.labels.create(f"Label {number}")
    desk.box.labels._by_id.update(
        {f"x{n}": label for n, label in enumerate([*desk.box.labels] * (MOST_LABELS // 3))}
    )
    assert desk.refusal("labels.create", {"name": "One more"})[0] == 400


# --- identities ---------------------------------------------------------------------------------------


def test_identities_show_their_signature_and_whether_they_are_verified() -> None:
    desk = Desk()
    desk.user.set_signature("<b>Alice</b>")
    desk.user.add_send_as("ally@alias.example", "Ally", verified=False)
    primary, alias = desk.call("settings.sendAs.list")["sendAs"]
    assert primary == {
        "sendAsEmail": ME,
        "displayName": "Alice Example",
        "replyToAddress": "",
        "signature": "<b>Alice</b>",
        "isDefault": True,
        "isPrimary": True,
    }
    assert (alias["verificationStatus"], alias["isDefault"], "isPrimary" in alias) == (
        "pending",
        False,
        False,
    )
    assert desk.call("settings.sendAs.get", sendAsEmail="ally@alias.example") == alias
    assert desk.refusal("settings.sendAs.get", sendAsEmail="no@alias.example")[0] == 404


def test_mail_comes_from_the_identity_that_the_user_made_the_default() -> None:
    desk = Desk()
    desk.user.add_send_as("ally@alias.example", "Ally", default=True)
    made = desk.draft()
    assert desk.header(made["message"]["id"], "From") == "Ally <ally@alias.example>"


def test_a_watch_lasts_a_week_and_needs_a_topic() -> None:
    desk = Desk()
    answer = desk.call("watch", {"topicName": "projects/p/topics/t"})
    assert answer == {
        "historyId": desk.history_id,
        "expiration": str(int((NOW.timestamp() + 7 * 86_400) * 1000)),
    }
    assert desk.call("stop") == {}
    assert desk.refusal("watch", {"topicName": "t"})[:2] == (400, "invalidArgument")


def test_sends_and_changes_of_mail_have_no_handler() -> None:
    desk = Desk()
    for name in ("drafts.send", "messages.send", "messages.insert", "messages.import", "messages.modify",
                 "messages.trash", "messages.delete", "threads.modify", "threads.delete"):  # fmt: skip
        assert f"gmail.users.{name}" not in desk.handlers
