"""What people do in the Gmail page, and what arrives from outside (google_api 4.4 to 4.6)."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from typing import Any

import pytest
from flufl.bounce import scan_message

from followup.sandbox.call import ApiError
from tests.sandbox.gmail_desk import DANA, ME, NOW, Desk, mail, told, unpacked

# --- threads ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "joins"),
    [
        ("Re: Thank you", True),
        ("Thank you", True),
        ("AW: re:  thank   YOU", True),
        ("Fwd: Thank you", True),
        ("Re[2]: Thank you", True),
        ("Re: Thank you!", False),
        ("Automatic reply: Thank you", False),
    ],
)
def test_a_received_mail_joins_by_its_references_and_the_subject(subject: str, joins: bool) -> None:
    desk = Desk()
    sent = desk.user.send_by_hand(DANA, "Thank you", "Hello")
    answer = desk.user.reply(sent.id, "Hi", subject=subject)
    assert (answer.thread_id == sent.thread_id) is joins


@pytest.mark.parametrize(
    ("headers", "joins"),
    [
        ({"In-Reply-To": "", "References": ""}, False),
        ({"References": ""}, True),
        ({"In-Reply-To": ""}, True),
        ({"In-Reply-To": "<other@x.example>", "References": ""}, False),
        ({"In-Reply-To": "<other@x.example>"}, True),
    ],
)
def test_either_header_of_an_answer_will_do(headers: dict[str, str], joins: bool) -> None:
    desk = Desk()
    sent = desk.user.send_by_hand(DANA, "Thank you", "Hello")
    answer = desk.user.reply(sent.id, "Hi", headers=headers)
    assert (answer.thread_id == sent.thread_id) is joins


def test_for_the_sender_the_thread_id_alone_decides() -> None:
    desk = Desk()
    received = desk.user.deliver(DANA, "Hello")
    made = desk.draft(Subject="Something else", thread_id=received.thread_id)
    assert made["message"]["threadId"] == received.thread_id
    alone = desk.draft(Subject="Re: Hello", In_Reply_To=received.message_id, References=received.message_id)
    assert alone["message"]["threadId"] != received.thread_id


@pytest.mark.parametrize("ui_send", ["new_id", "same_id"])
def test_an_answer_finds_the_thread_of_what_was_sent_from_a_draft(ui_send: str) -> None:
    desk = Desk(ui_send=ui_send)
    made = desk.draft()
    sent = desk.user.send_draft(made["id"])
    answer = desk.user.reply(sent.id, "Hi Alice")
    assert answer.thread_id == made["message"]["threadId"]
    assert answer.header("In-Reply-To") == sent.message_id
    assert answer.header("From") == DANA


def test_an_answer_to_a_thread_answers_its_newest_mail() -> None:
    desk = Desk()
    first = desk.user.deliver(DANA, "Hello")
    second = desk.user.reply(first.id, "again", sender=DANA)
    sent = desk.user.send_by_hand(DANA, "Re: Hello", "yes", thread_id=first.thread_id)
    assert sent.header("In-Reply-To") == second.message_id
    assert sent.header("References").split() == [first.message_id, second.message_id]
    desk.user.delete_message(first.id)
    third = desk.user.deliver(DANA, "Re: Hello", in_reply_to=first.thread_id)
    assert third.header("In-Reply-To") == sent.message_id
    assert third.thread_id == first.thread_id


def test_a_conversation_is_split_after_a_hundred_mails() -> None:
    desk = Desk()
    first = desk.user.deliver(DANA, "Hello")
    answers = [desk.user.reply(first.id, "again", sender=DANA) for _ in range(100)]
    assert {one.thread_id for one in answers[:-1]} == {first.thread_id}
    assert answers[-1].thread_id == answers[-1].id


def test_a_mail_into_a_thread_that_is_not_there_is_refused() -> None:
    with pytest.raises(ApiError, match="not found"):
        Desk().user.send_by_hand(DANA, "Re: Hello", "yes", thread_id="1900000100000000")


# --- automatic mail -----------------------------------------------------------------------------------


def test_a_delivered_mail_is_from_to_and_headed_as_told() -> None:
    desk = Desk()
    at = NOW - timedelta(days=2)
    message = desk.user.deliver(
        "Zoë Müller <zoe@corp.example>", "Grüße", "Hallo", html="<p>Hallo</p>",
        headers={"List-Id": "<news>"}, at=at,
        labels=("INBOX", "CATEGORY_PROMOTIONS", "Jobs"),
    )  # fmt: skip
    assert message.header("From") == "Zoë Müller <zoe@corp.example>"
    assert message.header("To") == f"Alice Example <{ME}>"
    assert message.header("Subject") == "Grüße"
    assert message.header("List-Id") == "<news>"
    assert message.header("Return-Path") == "<zoe@corp.example>"
    assert desk.labels(message.id) == ["CATEGORY_PROMOTIONS", "INBOX", "Label_1"]
    assert desk.call("messages.get", id=message.id)["internalDate"] == str(int(at.timestamp() * 1000))


def test_an_out_of_office_says_that_it_is_automatic() -> None:
    desk = Desk()
    sent = desk.user.send_by_hand(DANA, "Thank you", "Hello")
    answer = desk.user.out_of_office(sent.id, "Back on Monday.")
    assert answer.header("Auto-Submitted") == "auto-replied"
    assert answer.header("Return-Path") == "<>"
    assert answer.header("From") == DANA
    assert answer.header("In-Reply-To") == sent.message_id


def test_a_bounce_is_a_delivery_report_that_names_who_was_not_reached() -> None:
    desk = Desk()
    sent = desk.user.send_by_hand(DANA, "Thank you", "Hello")
    report = desk.user.bounce(sent.id)
    assert report.thread_id == sent.thread_id
    assert scan_message(message_from_bytes(report.raw, policy=policy.compat32)) == {b"dana@tidewell.example"}
    payload = desk.call("messages.get", id=report.id)["payload"]
    assert payload["mimeType"] == "multipart/report"
    text, status, original = payload["parts"]
    assert [part["mimeType"] for part in (text, status, original)] == [
        "text/plain",
        "message/delivery-status",
        "message/rfc822",
    ]
    assert b"Action: failed" in unpacked(status["body"]["data"])
    headers = {one["name"]: one["value"] for one in original["parts"][0]["headers"]}
    assert headers["Message-ID"] == sent.message_id


def test_an_answer_from_a_calendar_carries_its_method() -> None:
    desk = Desk()
    message = desk.user.calendar_mail(DANA, "Accepted: Interview", "REPLY", uid="e1", answer="ACCEPTED")
    parts = desk.call("messages.get", id=message.id)["payload"]["parts"]
    calendar = next(part for part in parts if part["mimeType"] == "text/calendar")
    content_type = next(one["value"] for one in calendar["headers"] if one["name"] == "Content-Type")
    assert 'method="REPLY"' in content_type
    written = unpacked(calendar["body"]["data"]).decode()
    assert "METHOD:REPLY" in written
    assert "ATTENDEE;PARTSTAT=ACCEPTED:mailto:dana@tidewell.example" in written


def test_an_answer_may_quote_what_it_answers() -> None:
    desk = Desk()
    sent = desk.user.send_by_hand(DANA, "Thank you", "First line\n\nsecond line")
    text = desk.user.reply(sent.id, "Sure!", quote=True).text
    assert text.startswith("Sure!\n\nOn Mon, Mar 02, 2026 at 09:00 Alice Example <alice@example.com> wrote:")
    assert "> First line\n>\n> second line" in text


# --- drafts in the page -------------------------------------------------------------------------------


def test_an_edit_in_the_page_is_a_new_message_in_the_same_thread() -> None:
    desk = Desk()
    thread = desk.user.deliver(DANA, "Hello").thread_id
    made = desk.draft(mail("Old words", "<p>Old words</p>", Cc="pat@tidewell.example"), thread)
    start = desk.history_id
    fresh = desk.user.edit_draft(made["id"], text="My own\nwords", subject="Grüße")
    assert told(desk.history(start)) == [
        ("messagesAdded", fresh.id),
        ("messagesDeleted", made["message"]["id"]),
    ]
    assert desk.call("drafts.get", id=made["id"])["message"]["id"] == fresh.id
    assert fresh.thread_id == thread
    assert (fresh.header("To"), fresh.header("Cc"), fresh.header("Subject")) == (
        DANA,
        "pat@tidewell.example",
        "Grüße",
    )
    assert fresh.text.strip() == "My own\nwords"
    plain, html = desk.call("messages.get", id=fresh.id)["payload"]["parts"]
    assert (plain["mimeType"], html["mimeType"]) == ("text/plain", "text/html")
    assert b"My own<br>words" in unpacked(html["body"]["data"])


def test_an_edit_of_the_recipient_alone_keeps_the_words() -> None:
    desk = Desk()
    made = desk.draft(mail("Old words", "<p>Old words</p>"))
    body = desk.box.message(made["message"]["id"]).raw.split(b"\r\n\r\n", 1)[1]
    fresh = desk.user.edit_draft(made["id"], to="Zoë <zoe@tidewell.example>")
    assert fresh.header("To") == "Zoë <zoe@tidewell.example>"
    assert fresh.raw.split(b"\r\n\r\n", 1)[1] == body


@pytest.mark.parametrize("change", [{"text": "New"}, {"subject": "New"}])
@pytest.mark.parametrize("strips", [True, False])
def test_an_edit_strips_headers_of_the_client_or_keeps_them(change: dict[str, Any], strips: bool) -> None:
    desk = Desk(ui_edit_strips_headers=strips)
    made = desk.draft(X_Followup_Key="k1")
    fresh = desk.user.edit_draft(made["id"], **change)
    assert desk.header(fresh.id, "X-Followup-Key") == ("" if strips else "k1")


@pytest.mark.parametrize("strips", [True, False])
def test_so_does_a_send_in_its_own_variant(strips: bool) -> None:
    desk = Desk(ui_send_strips_headers=strips)
    made = desk.draft(X_Followup_Key="k1")
    assert desk.header(desk.user.send_draft(made["id"]).id, "X-Followup-Key") == ("" if strips else "k1")


@pytest.mark.parametrize(("wraps", "longest"), [(True, 70), (False, 240)])
def test_the_page_wraps_plain_text_but_no_mail_with_html(wraps: bool, longest: int) -> None:
    desk = Desk(ui_wraps_text=wraps)
    text = "a line of " * 23 + "some words"
    plain = desk.user.send_draft(desk.draft(mail(text))["id"])
    both = desk.user.send_draft(desk.draft(mail(text, f"<p>{text}</p>"))["id"])
    assert max(map(len, plain.text.splitlines())) <= longest
    assert (len(plain.text.splitlines()) == 1) is not wraps
    assert max(map(len, both.text.splitlines())) == len(text)


@pytest.mark.parametrize("changes", [True, False])
def test_an_edit_may_change_the_id_of_the_draft(changes: bool) -> None:
    desk = Desk(ui_edit_changes_draft_id=changes)
    made = desk.draft()
    fresh = desk.user.edit_draft(made["id"], text="New")
    (listed,) = desk.call("drafts.list")["drafts"]
    assert listed["message"] == {"id": fresh.id, "threadId": made["message"]["threadId"]}
    assert (listed["id"] == made["id"]) is not changes
    if changes:
        assert desk.refusal("drafts.get", id=made["id"])[0] == 404


@pytest.mark.parametrize("discard", ["deleted", "trash"])
def test_a_discarded_draft_is_deleted_or_in_the_bin(discard: str) -> None:
    desk = Desk(discard=discard)
    made = desk.draft()
    start = desk.history_id
    desk.user.discard_draft(made["id"])
    message_id = made["message"]["id"]
    assert "drafts" not in desk.call("drafts.list")
    assert desk.refusal("drafts.get", id=made["id"])[0] == 404
    if discard == "deleted":
        assert told(desk.history(start)) == [("messagesDeleted", message_id)]
        assert desk.refusal("messages.get", id=message_id)[0] == 404
    else:
        assert told(desk.history(start)) == [("labelsAdded", message_id), ("labelsRemoved", message_id)]
        assert desk.labels(message_id) == ["TRASH"]


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize("ui_send", ["new_id", "same_id"])
def test_a_sending_taken_back_is_a_draft_again(ui_send: str, keeps: bool) -> None:
    desk = Desk(ui_send=ui_send, undo_keeps_draft_id=keeps)
    made = desk.draft()
    sent = desk.user.send_draft(made["id"])
    draft_id = desk.user.undo_send(sent.id)
    assert (draft_id == made["id"]) is keeps
    shown = desk.call("drafts.get", id=draft_id)["message"]
    assert shown["labelIds"] == ["DRAFT"]
    assert shown["threadId"] == made["message"]["threadId"]
    assert [one["id"] for one in desk.call("drafts.list")["drafts"]] == [draft_id]
    assert "messages" not in desk.call("messages.list", labelIds=["SENT"])
    if not keeps:
        assert desk.refusal("drafts.get", id=made["id"])[0] == 404


def test_a_scheduled_draft_leaves_the_drafts_and_is_sent_at_its_time() -> None:
    desk = Desk()
    made = desk.draft()
    held = desk.user.schedule_draft(made["id"], at=NOW + timedelta(hours=5))
    assert "drafts" not in desk.call("drafts.list")
    assert desk.refusal("drafts.get", id=made["id"])[0] == 404
    desk.wait(hours=4, minutes=59)
    assert "messages" not in desk.call("messages.list", labelIds=["SENT"])
    desk.wait(hours=3)
    assert [one["id"] for one in desk.call("messages.list", labelIds=["SENT"])["messages"]] == [held.id]
    shown = desk.call("messages.get", id=held.id, format="minimal")
    assert (shown["labelIds"], shown["threadId"]) == (["SENT"], made["message"]["threadId"])
    assert int(shown["internalDate"]) == (NOW + timedelta(hours=5)).timestamp() * 1000


def test_a_scheduled_draft_waits_for_its_release() -> None:
    desk = Desk()
    held = desk.user.schedule_draft(desk.draft()["id"])
    desk.wait(days=30)
    assert desk.labels(held.id) == ["SCHEDULED"]
    desk.user.release_scheduled(held.id)
    assert desk.labels(held.id) == ["SENT"]
    with pytest.raises(ValueError, match="not scheduled"):
        desk.user.release_scheduled(held.id)


# --- messages in the page -----------------------------------------------------------------------------


def test_a_label_on_a_conversation_is_on_every_mail_of_it_but_drafts() -> None:
    desk = Desk()
    first = desk.user.deliver(DANA, "Hello")
    second = desk.user.reply(first.id, "again", sender=DANA)
    made = desk.draft(thread_id=first.thread_id)
    desk.user.label_thread(first.thread_id, "WAITING")
    for one in (first, second):
        assert desk.labels(one.id) == ["INBOX", "Label_1", "UNREAD"]
    assert desk.labels(made["message"]["id"]) == ["DRAFT"]
    assert desk.box.snapshot()["labels"] == ["WAITING"]
    desk.user.label_thread(first.thread_id, "waiting", remove=True)
    assert desk.labels(first.id) == ["INBOX", "UNREAD"]


@pytest.mark.parametrize("label", ["SENT", "DRAFT"])
@pytest.mark.parametrize("remove", [True, False])
def test_nobody_puts_or_takes_sent_and_draft(label: str, remove: bool) -> None:
    desk = Desk()
    message = desk.user.deliver(DANA, "Hello")
    with pytest.raises(ValueError, match="nobody's"):
        desk.user.label_message(message.id, label, remove=remove)


def test_the_bin_and_spam_are_labels() -> None:
    desk = Desk()
    first, second = (desk.user.deliver(DANA, subject) for subject in ("One", "Two"))
    desk.user.trash_message(first.id)
    desk.user.spam_message(second.id)
    assert desk.labels(first.id) == ["TRASH", "UNREAD"]
    assert desk.labels(second.id) == ["SPAM", "UNREAD"]


def test_deleting_the_message_of_a_draft_deletes_the_draft() -> None:
    desk = Desk()
    made = desk.draft()
    desk.user.delete_message(made["message"]["id"])
    assert desk.call("drafts.list") == {"resultSizeEstimate": 0}
    assert desk.box.snapshot()["drafts"] == []


# --- verbs --------------------------------------------------------------------------------------------


def test_every_gesture_is_a_verb_that_takes_and_gives_json() -> None:
    desk = Desk()
    made = desk.draft()
    edited = desk.verbs["edit_draft"]({"account": ME, "draft_id": made["id"], "text": "New"})
    assert edited == {
        "id": desk.box.drafts[made["id"]], "threadId": made["message"]["threadId"], "draftId": made["id"],
    }  # fmt: skip
    held = desk.verbs["schedule_draft"](
        {"account": ME, "draft_id": made["id"], "at": "2026-03-02T12:00:00+01:00"}
    )
    desk.wait(hours=2)
    assert desk.labels(held["id"]) == ["SENT"]
    undone = desk.verbs["undo_send"]({"account": ME, "message_id": held["id"]})
    assert undone["id"] in desk.box.drafts
    body = {"account": ME, "sender": DANA, "subject": "Hi", "labels": ["SPAM"], "at": "2026-03-01T12:00:00Z"}
    delivered = desk.verbs["deliver"](body)
    assert desk.labels(delivered["id"]) == ["SPAM"]
    assert desk.verbs["expire_history"]({"account": ME}) == {}


def test_two_equal_runs_give_equal_ids() -> None:
    def run() -> tuple[Any, ...]:
        desk = Desk()
        desk.user.deliver(DANA, "Hello")
        made = desk.draft()
        sent = desk.user.send_draft(made["id"])
        return made, sent.message_id, desk.call("messages.list"), desk.box.snapshot()

    assert run() == run()
