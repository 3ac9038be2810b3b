"""What GoogleMail asks of Google, and what it makes of odd answers."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from followup.engine.errors import CursorExpired, Permanent, Transient
from followup.engine.ports import DraftRef, MailChange, Profile
from followup.google.gmail import GoogleMail
from tests.google.canned import Answer, Canned, client_of, google_error
from tests.letters import LETTER, meant


def mail_of(*steps: Any) -> tuple[GoogleMail, Canned]:
    google = Canned(*steps)
    return GoogleMail(client_of(google)), google


def asked(google: Canned, number: int = 0) -> dict[str, list[str]]:
    return parse_qs(urlsplit(str(google.requests[number].url)).query)


def resource(message_id: str, at: int = 1, *labels: str) -> dict[str, Any]:
    return {"id": message_id, "threadId": "t1", "internalDate": str(at), "labelIds": list(labels)}


def test_the_profile_tells_the_address_and_where_history_stands() -> None:
    mail, _ = mail_of(Answer(body={"emailAddress": "Ann@Example.com", "historyId": "77", "messagesTotal": 3}))

    assert mail.profile() == Profile("ann@example.com", "77")


def test_no_changes_come_without_a_history_key() -> None:
    mail, google = mail_of(Answer(body={"historyId": "80"}))

    (page,) = mail.changes("77")

    assert page.changes == ()
    assert page.history_id == "80"
    assert asked(google) == {"startHistoryId": ["77"], "maxResults": ["500"], "alt": ["json"]}


def test_history_is_told_change_by_change_and_the_id_only_at_the_end() -> None:
    first = {
        "history": [
            {
                "id": "78",
                "messages": [{"id": "m1", "threadId": "t1"}],
                "messagesAdded": [
                    {"message": {"id": "m1", "threadId": "t1", "labelIds": ["INBOX", "UNREAD"]}}
                ],
            },
            {"id": "79", "messagesDeleted": [{"message": {"id": "m2", "threadId": "t2"}}]},
        ],
        "nextPageToken": "p2",
        "historyId": "90",
    }
    second = {
        "history": [
            {
                "id": "80",
                "labelsAdded": [
                    {"message": {"id": "m3", "threadId": "t3", "labelIds": ["SENT"]}, "labelIds": ["SENT"]}
                ],
                "labelsRemoved": [{"message": {"id": "m3", "threadId": "t3"}, "labelIds": ["DRAFT"]}],
            },
            {"id": "81", "messages": [{"id": "m4"}]},
            {"id": "82", "messagesAdded": [{}, {"message": {}}]},
        ],
        "historyId": "90",
    }
    mail, google = mail_of(Answer(body=first), Answer(body=second))

    pages = list(mail.changes("77"))

    assert pages[0].changes == (
        MailChange("m1", "t1", frozenset({"INBOX", "UNREAD"}), added=True),
        MailChange("m2", "t2", frozenset(), deleted=True),
    )
    assert pages[1].changes == (
        MailChange("m3", "t3", frozenset({"SENT"}), labels_added=frozenset({"SENT"})),
        MailChange("m3", "t3", frozenset(), labels_removed=frozenset({"DRAFT"})),
    )
    assert [page.history_id for page in pages] == ["", "90"]
    assert asked(google, 1)["pageToken"] == ["p2"]


@pytest.mark.spec("reliability A28")
def test_fields_of_another_type_cost_only_themselves() -> None:
    odd = {
        "history": [
            None,
            {"messagesAdded": "x", "labelsAdded": [None, {"message": "m"}]},
            {"messagesAdded": [{"message": {"id": "m1", "labelIds": ["INBOX", 5, {}]}}]},
        ],
        "historyId": 90,
    }
    mail, _ = mail_of(Answer(body=odd), Answer(body={"sendAs": [3, {}]}))

    (page,) = mail.changes("77")

    assert page.changes == (MailChange("m1", "m1", frozenset({"INBOX"}), added=True),)
    assert page.history_id == "90"
    assert mail.senders() == ()


@pytest.mark.spec("reliability A10")
@pytest.mark.parametrize("body", [{}, {"labels": []}, {"labels": "none"}])
def test_a_list_without_any_label_is_no_answer(body: dict[str, Any]) -> None:
    mail, _ = mail_of(Answer(body=body))
    with pytest.raises(Transient):
        mail.labels()


@pytest.mark.spec("reliability A16")
@pytest.mark.parametrize("answer", [google_error(404, "notFound"), google_error(400, "invalidArgument")])
def test_a_history_id_that_google_does_not_know_has_expired(answer: Answer) -> None:
    mail, _ = mail_of(answer)

    with pytest.raises(CursorExpired):
        list(mail.changes("1"))


def test_a_page_from_something_else_than_google_does_not_expire_the_history() -> None:
    mail, _ = mail_of(Answer(404, "<html>not here</html>"))

    with pytest.raises(Transient):
        list(mail.changes("1"))


def test_history_without_an_id_at_the_end_is_no_success() -> None:
    mail, _ = mail_of(Answer(body={}))

    with pytest.raises(Transient):
        list(mail.changes("77"))


def test_a_message_is_asked_for_with_its_headers_or_in_full() -> None:
    mail, google = mail_of(Answer(body=resource("m1")), Answer(body=resource("m1")))

    headers_only, full = mail.message("m1"), mail.message("m1", body=True)

    assert headers_only is not None
    assert headers_only.text is None
    assert full is not None
    assert full.text == ""
    assert asked(google)["format"] == ["metadata"]
    assert "Auto-Submitted" in asked(google)["metadataHeaders"]
    assert asked(google, 1)["format"] == ["full"]
    assert len(str(google.requests[0].url)) < 2048


@pytest.mark.spec("A13")
@pytest.mark.parametrize(("status", "reason"), [(400, "invalidArgument"), (404, "notFound"), (413, "tooBig")])
def test_a_mail_whose_calendar_file_is_refused_is_read_without_it(status: int, reason: str) -> None:
    file = {"mimeType": "text/calendar", "filename": "invite.ics", "body": {"attachmentId": "a1", "size": 9}}
    mail, google = mail_of(Answer(body=resource("m1") | {"payload": file}), google_error(status, reason))

    message = mail.message("m1", body=True, files=True)

    assert message is not None
    assert message.invitation is None
    assert len(google.requests) == 2


def test_a_thread_comes_oldest_first() -> None:
    mail, _ = mail_of(Answer(body={"id": "t1", "messages": [resource("b", 2), resource("a", 1)]}))

    assert [message.id for message in mail.thread("t1")] == ["a", "b"]


def test_one_unreadable_message_does_not_pass_for_a_thread_without_it() -> None:
    mail, _ = mail_of(Answer(body={"id": "t1", "messages": [resource("a"), {"id": "b"}]}))

    with pytest.raises(Permanent):
        mail.thread("t1")


def test_a_search_pages_until_the_limit() -> None:
    mail, google = mail_of(
        Answer(body={"messages": [{"id": "m1"}, {"id": "m2"}], "nextPageToken": "p"}),
        Answer(body={"messages": [{"id": "m3"}, {"id": "m4"}], "nextPageToken": "q"}),
    )

    assert mail.find("in:sent after:5", 3) == ("m1", "m2", "m3")
    assert asked(google)["q"] == ["in:sent after:5"]
    assert asked(google)["maxResults"] == ["3"]


def test_an_empty_search_has_no_messages_key() -> None:
    mail, _ = mail_of(Answer(body={"resultSizeEstimate": 201}))

    assert mail.find("x", 700) == ()


@pytest.mark.parametrize(("label", "everywhere"), [("SENT", None), ("SPAM", ["true"]), ("TRASH", ["true"])])
def test_labels_are_listed_through_the_label_index(label: str, everywhere: list[str] | None) -> None:
    mail, google = mail_of(Answer(body={"messages": [{"id": "m1"}]}))

    assert mail.labelled(label, 10) == ("m1",)
    assert asked(google)["labelIds"] == [label]
    assert asked(google).get("includeSpamTrash") == everywhere


def test_all_drafts_are_listed() -> None:
    def ref(number: int) -> dict[str, Any]:
        return {"id": f"r{number}", "message": {"id": f"m{number}", "threadId": f"t{number}"}}

    mail, _ = mail_of(
        Answer(body={"drafts": [ref(1)], "nextPageToken": "p"}), Answer(body={"drafts": [ref(2)]})
    )

    assert mail.drafts() == (DraftRef("r1", "m1", "t1"), DraftRef("r2", "m2", "t2"))


@pytest.mark.parametrize(
    ("labels", "is_draft"), [(("DRAFT",), True), (("SENT",), False), (("DRAFT", "SENT"), False), ((), False)]
)
def test_a_draft_that_was_sent_is_seen_to_be_none(labels: tuple[str, ...], is_draft: bool) -> None:
    mail, _ = mail_of(Answer(body={"id": "r1", "message": resource("m1", 1, *labels)}))

    found = mail.draft("r1")

    assert found is not None
    assert found.ref == DraftRef("r1", "m1", "t1")
    assert found.is_draft is is_draft


def test_a_draft_carries_the_letter_and_its_thread_as_json() -> None:
    made = {"id": "r1", "message": {"id": "m1", "threadId": "t1"}}
    mail, google = mail_of(Answer(body=made), Answer(body=made))

    assert mail.create_draft(LETTER, "t1", envelope=meant()) == DraftRef("r1", "m1", "t1")
    mail.update_draft("r1", LETTER, envelope=meant())

    raw = base64.urlsafe_b64encode(LETTER).decode()
    assert json.loads(google.requests[0].body or "") == {"message": {"raw": raw, "threadId": "t1"}}
    assert json.loads(google.requests[1].body or "") == {"message": {"raw": raw}}
    assert google.calls == ["POST /gmail/v1/users/me/drafts", "PUT /gmail/v1/users/me/drafts/r1"]


def test_labels_are_named_made_and_hidden() -> None:
    mail, google = mail_of(
        Answer(
            body={"labels": [{"id": "INBOX", "name": "INBOX"}, {"id": "Label_1", "name": "Follow-up"}, {}]}
        ),
        Answer(body={"id": "Label_2"}),
    )

    assert mail.labels() == {"INBOX": "INBOX", "Label_1": "Follow-up"}
    assert mail.create_label("Quiet", hidden=True) == "Label_2"
    assert json.loads(google.requests[1].body or "") == {
        "name": "Quiet",
        "labelListVisibility": "labelHide",
        "messageListVisibility": "hide",
    }


def test_identities_that_are_not_verified_yet_are_left_out() -> None:
    mail, _ = mail_of(
        Answer(
            body={
                "sendAs": [
                    {
                        "sendAsEmail": "Ann@example.com",
                        "isPrimary": True,
                        "isDefault": True,
                        "signature": "<b>A</b>",
                    },
                    {"sendAsEmail": "new@example.com", "verificationStatus": "pending"},
                ]
            }
        )
    )

    (sender,) = mail.senders()

    assert (sender.email, sender.signature_html, sender.is_default, sender.is_primary) == (
        "ann@example.com",
        "<b>A</b>",
        True,
        True,
    )
