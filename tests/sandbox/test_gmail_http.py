"""Gmail through the whole of the local Google, in process."""

from __future__ import annotations

from email.message import EmailMessage

from tests.sandbox.conftest import ALICE, Client
from tests.sandbox.gmail_desk import drafted, mail

ME = "/gmail/v1/users/me"


def test_a_draft_is_made_sent_by_the_user_and_answered(client: Client) -> None:
    start = client.call("GET", f"{ME}/profile").json()["historyId"]
    made = client.call("POST", f"{ME}/drafts", drafted(mail("Dear Dana,", "<p>Dear Dana,</p>"))).json()
    sent = client.control.do("send_draft", account=ALICE, draft_id=made["id"])
    client.control.do("reply", account=ALICE, message_id=sent["id"], text="Hi Alice", quote=True)
    history = client.call("GET", f"{ME}/history", params={"startHistoryId": start, "labelId": "INBOX"}).json()
    (record,) = history["history"]
    reference = record["messagesAdded"][0]["message"]
    assert reference["threadId"] == made["message"]["threadId"]
    params = {"format": "metadata", "metadataHeaders": ["From", "In-Reply-To"]}
    shown = client.call("GET", f"{ME}/messages/{reference['id']}", params=params).json()
    assert [one["name"] for one in shown["payload"]["headers"]] == ["From", "In-Reply-To"]
    assert client.call("GET", f"{ME}/drafts").json() == {"resultSizeEstimate": 0}
    assert client.violations() == []


def test_refusals_have_gmails_envelope(client: Client) -> None:
    answer = client.call("GET", f"{ME}/messages/1900000100000000")
    assert answer.status_code == 404
    message = "Requested entity was not found."
    assert answer.json() == {
        "error": {
            "code": 404,
            "message": message,
            "errors": [{"message": message, "domain": "global", "reason": "notFound"}],
            "status": "NOT_FOUND",
        }
    }
    deleted = client.call("POST", f"{ME}/drafts", drafted(mail())).json()
    gone = client.call("DELETE", f"{ME}/drafts/{deleted['id']}")
    assert (gone.status_code, gone.content) == (204, b"")


def test_gestures_that_cannot_be_are_refused_by_their_verb(client: Client) -> None:
    answer = client.call("POST", "/_control/send_draft", {"account": ALICE, "draft_id": "r1"})
    assert answer.status_code == 400
    assert "not found" in answer.json()["error"]
    recipientless = EmailMessage()
    recipientless["Subject"] = "To nobody"
    recipientless.set_content("x")
    made = client.call("POST", f"{ME}/drafts", drafted(recipientless.as_bytes())).json()
    answer = client.call("POST", "/_control/send_draft", {"account": ALICE, "draft_id": made["id"]})
    assert answer.status_code == 400
    assert "recipient" in answer.json()["error"]
