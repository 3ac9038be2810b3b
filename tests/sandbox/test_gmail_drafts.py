"""Drafts: made, replaced, deleted, and what the API keeps of them (google_api 4.5, 4.6)."""

from __future__ import annotations

import base64

import pytest

from followup.sandbox.mail_raw import parse_raw
from tests.sandbox.gmail_desk import DANA, ME, Desk, drafted, mail, told, unpacked


def test_a_new_draft_is_one_message_with_the_draft_label_in_a_thread_of_its_own() -> None:
    desk = Desk()
    made = desk.draft()
    message = made["message"]
    assert made == {
        "id": made["id"],
        "message": {"id": message["id"], "threadId": message["id"], "labelIds": ["DRAFT"]},
    }
    assert len(message["id"]) == 16
    assert int(message["id"], 16)
    assert desk.call("drafts.list") == {
        "drafts": [{"id": made["id"], "message": {"id": message["id"], "threadId": message["id"]}}],
        "resultSizeEstimate": 201,
    }


def test_every_update_gives_another_message_under_the_same_draft_id() -> None:
    desk = Desk()
    made = desk.draft()
    start = desk.history_id
    again = desk.call("drafts.update", drafted(mail(), made["message"]["threadId"]), id=made["id"])
    third = desk.call("drafts.update", drafted(mail(), made["message"]["threadId"]), id=made["id"])
    ids = [one["message"]["id"] for one in (made, again, third)]
    assert len(set(ids)) == 3
    assert {made["id"], again["id"], third["id"]} == {made["id"]}
    assert {one["message"]["threadId"] for one in (made, again, third)} == {ids[0]}
    assert told(desk.history(start)) == [
        ("messagesAdded", ids[1]),
        ("messagesDeleted", ids[0]),
        ("messagesAdded", ids[2]),
        ("messagesDeleted", ids[1]),
    ]
    assert desk.refusal("messages.get", id=ids[0])[0] == 404


def test_an_update_replaces_everything() -> None:
    desk = Desk()
    made = desk.draft(X_Key="k1", Cc="eve@corp.example")
    desk.call("drafts.update", drafted(mail("Other words.", Subject="Other")), id=made["id"])
    shown = desk.call("drafts.get", id=made["id"])["message"]
    headers = {one["name"].lower(): one["value"] for one in shown["payload"]["headers"]}
    assert headers["subject"] == "Other"
    assert not {"x-key", "cc"} & set(headers)
    assert unpacked(shown["payload"]["body"]["data"]).strip() == b"Other words."


@pytest.mark.parametrize(("variant", "stays"), [("leaves", False), ("stays", True)])
def test_an_update_without_a_thread_may_leave_it(variant: str, stays: bool) -> None:
    desk = Desk(update_without_thread=variant)
    thread = desk.user.deliver(DANA, "Hello").thread_id
    made = desk.draft(thread_id=thread)
    again = desk.call("drafts.update", drafted(mail()), id=made["id"])
    assert (again["message"]["threadId"] == thread) is stays


@pytest.mark.parametrize("method", ["drafts.create", "drafts.update"])
def test_an_unknown_thread_is_not_found_and_nothing_changes(method: str) -> None:
    desk = Desk()
    made = desk.draft()
    start = desk.history_id
    refused = desk.refusal(method, drafted(mail(), "18c0ffee00000001"), id=made["id"])
    assert refused == (404, "notFound", "Requested entity was not found.")
    assert desk.history(start) == []


def test_the_message_id_of_the_client_is_replaced_when_drafted_and_when_sent() -> None:
    desk = Desk()
    made = desk.draft(Message_ID="<mine@client.example>")
    drafted_id = desk.header(made["message"]["id"], "Message-ID")
    sent = desk.user.send_draft(made["id"])
    sent_id = desk.header(sent.id, "Message-ID")
    assert len({"<mine@client.example>", drafted_id, sent_id}) == 3
    assert desk.found("rfc822msgid:mine@client.example") == []
    assert desk.found(f"rfc822msgid:{sent_id.strip('<>')}") == ["Thank you"]


def test_headers_of_the_client_are_kept_through_the_api() -> None:
    desk = Desk()
    made = desk.draft(X_Followup_Key="k1")
    assert desk.header(made["message"]["id"], "x-followup-key") == "k1"


def test_the_body_keeps_every_byte() -> None:
    desk = Desk()
    body = b"--b\r\nContent-Type: text/plain\r\n\r\nkept  as is \t\r\n\r\n--b--\r\ntrailing\r\n"
    raw = b"To: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + body
    made = desk.draft(raw)
    shown = unpacked(desk.call("messages.get", id=made["message"]["id"], format="raw")["raw"])
    assert shown.split(b"\r\n\r\n", 1)[1] == body


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("", "Alice Example <alice@example.com>"),
        ("Alice <ALICE@example.com>", "Alice <ALICE@example.com>"),
        ("Ally <ally@alias.example>", "Ally <ally@alias.example>"),
        ("New <new@alias.example>", "Alice Example <alice@example.com>"),
        ("Mallory <mallory@evil.example>", "Alice Example <alice@example.com>"),
    ],
)
def test_mail_is_from_the_account_or_a_verified_alias(written: str, shown: str) -> None:
    desk = Desk()
    desk.user.add_send_as("ally@alias.example")
    desk.user.add_send_as("new@alias.example", verified=False)
    made = desk.draft(mail(**{"From": written} if written else {}))
    assert desk.header(made["message"]["id"], "From") == shown


@pytest.mark.parametrize("padding", ["=", "==", ""])
def test_raw_may_lack_its_padding(padding: str) -> None:
    content = b"Subject: a\r\n\r\n" + b"x" * (3 - len(padding))
    text = base64.urlsafe_b64encode(content).decode()
    assert parse_raw(text) == parse_raw(text.rstrip("=")) == content


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("", "'raw' RFC822 payload"),
        ("a+b/", "ByteString"),
        ("U3Vi amVj", "ByteString"),
        ("abcde", "ByteString"),
        (b"no header at all", "no header"),
        (b"\r\nonly a body", "no header"),
        (b"Subject: a\r\nnot a header\r\n\r\nx", "no header"),
        (b"Subject: " + b"x" * 1000 + b"\r\n\r\nx", "998"),
        ("Subject: Grüße\r\n\r\nx".encode(), "not encoded"),
        (b"To: nobody\r\n\r\nx", "Invalid To header"),
        (b"Cc: a@b.example, Dana\r\n\r\nx", "Invalid Cc header"),
    ],
)
def test_what_is_no_mail_is_refused(raw: bytes | str, message: str) -> None:
    desk = Desk()
    code, reason, said = desk.refusal("drafts.create", drafted(raw))
    assert (code, reason) == (400, "invalidArgument")
    assert message in said
    assert "drafts" not in desk.call("drafts.list")


def test_a_draft_needs_a_message_and_carries_no_other_label() -> None:
    desk = Desk()
    assert desk.refusal("drafts.create", {})[:2] == (400, "invalidArgument")
    body = drafted(mail())
    body["message"]["labelIds"] = ["DRAFT", "STARRED"]
    assert desk.refusal("drafts.create", body)[:2] == (400, "invalidArgument")
    made = desk.draft()
    with pytest.raises(ValueError, match="no other label"):
        desk.user.label_thread(made["message"]["threadId"], "STARRED")


def test_a_deleted_draft_is_gone_for_good() -> None:
    desk = Desk()
    made = desk.draft()
    start = desk.history_id
    assert desk.call("drafts.delete", id=made["id"]) == {}
    assert told(desk.history(start)) == [("messagesDeleted", made["message"]["id"])]
    for method in ("drafts.get", "drafts.delete"):
        assert desk.refusal(method, id=made["id"])[:2] == (404, "notFound")
    assert desk.refusal("drafts.update", drafted(mail()), id=made["id"])[0] == 404
    assert desk.refusal("threads.get", id=made["message"]["threadId"])[0] == 404


def test_drafts_are_listed_newest_first_and_found_by_search() -> None:
    desk = Desk()
    made = [desk.draft(Subject=f"Draft {number}", To=f"p{number}@corp.example") for number in range(3)]
    listed = [one["id"] for one in desk.call("drafts.list")["drafts"]]
    assert listed == [one["id"] for one in reversed(made)]
    assert [one["id"] for one in desk.call("drafts.list", q="to:p1@corp.example")["drafts"]] == [
        made[1]["id"]
    ]
    assert desk.call("drafts.list", q="to:nobody@corp.example") == {"resultSizeEstimate": 0}


# --- sent from the page -------------------------------------------------------------------------------


def test_a_draft_sent_from_the_page_is_a_new_message_in_the_same_thread() -> None:
    desk = Desk(ui_send="new_id")
    made = desk.draft()
    start = desk.history_id
    sent = desk.user.send_draft(made["id"])
    old = made["message"]["id"]
    assert sent.id != old
    assert sent.thread_id == made["message"]["threadId"]
    assert desk.labels(sent.id) == ["SENT"]
    assert told(desk.history(start)) == [("messagesAdded", sent.id), ("messagesDeleted", old)]
    assert desk.refusal("messages.get", id=old)[0] == 404


def test_or_it_is_the_same_message_with_other_labels() -> None:
    desk = Desk(ui_send="same_id")
    made = desk.draft()
    before = desk.header(made["message"]["id"], "Message-ID")
    desk.wait(hours=1)
    start = desk.history_id
    sent = desk.user.send_draft(made["id"])
    assert sent.id == made["message"]["id"]
    assert desk.labels(sent.id) == ["SENT"]
    assert told(desk.history(start)) == [("labelsAdded", sent.id), ("labelsRemoved", sent.id)]
    assert desk.header(sent.id, "Message-ID") != before
    shown = desk.call("messages.get", id=sent.id, format="minimal")
    assert int(shown["internalDate"]) == desk.clock.now().timestamp() * 1000


@pytest.mark.parametrize("ui_send", ["new_id", "same_id"])
def test_an_orphan_answers_but_is_no_draft_and_takes_the_sent_mail_with_it(ui_send: str) -> None:
    desk = Desk(ui_send=ui_send, orphan_drafts=True)
    made = desk.draft()
    sent = desk.user.send_draft(made["id"])
    assert "drafts" not in desk.call("drafts.list")
    assert desk.call("drafts.get", id=made["id"], format="minimal")["message"]["labelIds"] == ["SENT"]
    refused = desk.refusal("drafts.update", drafted(mail()), id=made["id"])
    assert refused == (400, "invalidArgument", "Message not a draft")
    desk.call("drafts.delete", id=made["id"])
    assert desk.refusal("messages.get", id=sent.id)[0] == 404
    assert desk.refusal("drafts.get", id=made["id"])[0] == 404


@pytest.mark.parametrize("ui_send", ["new_id", "same_id"])
def test_without_orphans_the_draft_id_is_not_found(ui_send: str) -> None:
    desk = Desk(ui_send=ui_send, orphan_drafts=False)
    made = desk.draft()
    sent = desk.user.send_draft(made["id"])
    for method, body in (("drafts.get", {}), ("drafts.update", drafted(mail())), ("drafts.delete", {})):
        assert desk.refusal(method, body, id=made["id"])[:2] == (404, "notFound")
    assert desk.labels(sent.id) == ["SENT"]


def test_an_orphan_disappears_with_the_sent_mail() -> None:
    desk = Desk()
    made = desk.draft()
    sent = desk.user.send_draft(made["id"])
    desk.user.delete_message(sent.id)
    for method in ("drafts.get", "drafts.update", "drafts.delete"):
        assert desk.refusal(method, drafted(mail()), id=made["id"])[0] == 404


def test_nobody_sends_without_a_recipient() -> None:
    desk = Desk()
    made = desk.draft(b"Subject: to nobody\r\n\r\nx")
    with pytest.raises(ValueError, match="recipient"):
        desk.user.send_draft(made["id"])
    assert desk.call("drafts.get", id=made["id"], format="minimal")["message"]["labelIds"] == ["DRAFT"]
    assert desk.header(made["message"]["id"], "From") == f"Alice Example <{ME}>"
