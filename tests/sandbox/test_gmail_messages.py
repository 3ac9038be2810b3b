"""How messages are shown (google_api 4.3), and what a token for metadata sees of them (2.2)."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

import pytest

from tests.sandbox.gmail_desk import AUTH, DANA, NOW, Desk, mail, unpacked


def letter_with_parts() -> EmailMessage:
    message = EmailMessage()
    message["From"] = DANA
    message["Subject"] = "Offer"
    message.set_content("Dear Alice, 5 < 6 & it's true.\n")
    message.add_alternative("<p>Dear <b>Alice</b></p>", subtype="html")
    message.add_attachment(
        b"%PDF" + b"\xff" * 30, maintype="application", subtype="pdf", filename="offer.pdf"
    )
    message.add_attachment(b"x" * 60_000, maintype="text", subtype="x-log")
    return message


def test_minimal_has_no_headers_and_numbers_are_texts() -> None:
    desk = Desk()
    message = desk.user.deliver(DANA, "Hello", "It's <b>me</b> & you")
    shown = desk.call("messages.get", id=message.id, format="minimal")
    assert shown == {
        "id": message.id,
        "threadId": message.id,
        "labelIds": ["INBOX", "UNREAD"],
        "snippet": "It&#39;s &lt;b&gt;me&lt;/b&gt; &amp; you",
        "sizeEstimate": len(message.raw),
        "historyId": desk.history_id,
        "internalDate": str(int(NOW.timestamp() * 1000)),
    }


def test_metadata_has_the_headers_asked_for_whatever_their_case() -> None:
    desk = Desk()
    message = desk.user.deliver(DANA, "Hello", headers={"Auto-Submitted": "no"})
    wanted = ["SUBJECT", "auto-submitted", "X-None"]
    shown = desk.call("messages.get", id=message.id, format="metadata", metadataHeaders=wanted)
    assert shown["payload"]["headers"] == [
        {"name": "Subject", "value": "Hello"},
        {"name": "Auto-Submitted", "value": "no"},
    ]
    assert "parts" not in shown["payload"]
    unfiltered = desk.call("messages.get", id=message.id, format="metadata")["payload"]["headers"]
    assert {"From", "To", "Date", "Message-ID", "Delivered-To"} <= {one["name"] for one in unfiltered}


def test_full_is_the_tree_of_parts() -> None:
    desk = Desk()
    message = desk.box.add(letter_with_parts().as_bytes(), {"INBOX"})
    payload = desk.call("messages.get", id=message.id)["payload"]
    assert (payload["mimeType"], payload["filename"], payload["body"]) == ("multipart/mixed", "", {"size": 0})
    alternative, pdf, log = payload["parts"]
    assert [part["partId"] for part in payload["parts"]] == ["0", "1", "2"]
    assert [(part["partId"], part["mimeType"]) for part in alternative["parts"]] == [
        ("0.0", "text/plain"),
        ("0.1", "text/html"),
    ]
    assert unpacked(alternative["parts"][1]["body"]["data"]).strip() == b"<p>Dear <b>Alice</b></p>"
    assert (pdf["filename"], pdf["body"]["size"]) == ("offer.pdf", 34)
    assert "data" not in pdf["body"]
    assert (log["filename"], log["body"]["size"]) == ("", 60_000)


def test_attachments_and_large_parts_are_fetched_apart() -> None:
    desk = Desk()
    message = desk.box.add(letter_with_parts().as_bytes(), {"INBOX"})
    _, pdf, log = desk.call("messages.get", id=message.id)["payload"]["parts"]
    for part, content in ((pdf, b"%PDF" + b"\xff" * 30), (log, b"x" * 60_000)):
        got = desk.call("messages.attachments.get", messageId=message.id, id=part["body"]["attachmentId"])
        assert got["size"] == len(content)
        assert unpacked(got["data"]) == content
    assert desk.refusal("messages.attachments.get", messageId=message.id, id="ANGjdJ_no")[0] == 404


def test_raw_is_the_whole_mail_with_padding() -> None:
    desk = Desk()
    made = desk.draft(mail("x" * 7))
    shown = desk.call("messages.get", id=made["message"]["id"], format="raw")
    assert unpacked(shown["raw"]).endswith(b"\r\n\r\nxxxxxxx\r\n")
    assert "payload" not in shown
    assert len(shown["raw"]) % 4 == 0


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?= aus =?iso-8859-1?q?Z=FCrich?=", "Grüße aus Zürich"),
        ("=?nonsense?q?x?=", "=?nonsense?q?x?="),
        ("folded\r\n over lines", "folded over lines"),
    ],
)
def test_subjects_are_shown_unfolded_and_decoded(header: str, shown: str) -> None:
    desk = Desk()
    message = desk.box.add(f"Subject: {header}\r\n\r\nx".encode(), {"INBOX"})
    assert desk.header(message.id, "Subject") == shown


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ("=?utf-8?q?M=C3=BCller=2C_Zo=C3=AB?= <z@x.example>", '"Müller, Zoë" <z@x.example>'),
        ("=?utf-8?q?Zo=C3=AB?= <z@x.example>, b@x.example", "Zoë <z@x.example>, b@x.example"),
        ('"Ruiz, Dana" <d@x.example>', '"Ruiz, Dana" <d@x.example>'),
    ],
)
def test_a_decoded_name_does_not_run_into_the_next_address(header: str, shown: str) -> None:
    desk = Desk()
    message = desk.box.add(f"To: {header}\r\n\r\nx".encode(), {"INBOX"})
    assert desk.header(message.id, "To") == shown


def test_html_alone_is_read_without_its_tags() -> None:
    desk = Desk()
    html = "<style>p{}</style><p>Dear Alice,</p>\n<p>see <a href='x'>you</a>"
    raw = f"Subject: a\r\nContent-Type: text/html\r\n\r\n{html}".encode()
    message = desk.box.add(raw, {"INBOX"})
    assert message.text == "Dear Alice,\nsee you"
    assert desk.call("messages.get", id=message.id, format="minimal")["snippet"] == "Dear Alice, see you"


def test_a_message_without_labels_has_no_label_list() -> None:
    desk = Desk()
    message = desk.box.add(mail(), ())
    assert "labelIds" not in desk.call("messages.get", id=message.id, format="minimal")


def test_an_unknown_message_is_not_found() -> None:
    refused = Desk().refusal("messages.get", id="1900000100000000")
    assert refused == (404, "notFound", "Requested entity was not found.")


# --- gmail.metadata -----------------------------------------------------------------------------------


def restricted(*more: str) -> Desk:
    desk = Desk()
    desk.user.deliver(DANA, "Hello", "secret")
    desk.scopes = frozenset({AUTH + "metadata", *(AUTH + name for name in more)})
    return desk


@pytest.mark.parametrize(
    ("form", "named"), [({}, "FULL"), ({"format": "full"}, "FULL"), ({"format": "raw"}, "RAW")]
)
def test_metadata_sees_no_bodies(form: dict[str, Any], named: str) -> None:
    desk = restricted()
    message_id = desk.call("messages.list")["messages"][0]["id"]
    refused = desk.refusal("messages.get", id=message_id, **form)
    assert refused == (403, "forbidden", f"Metadata scope doesn't allow format {named}")


@pytest.mark.parametrize("method", ["messages.list", "threads.list"])
def test_metadata_cannot_search_but_filter_by_label(method: str) -> None:
    desk = restricted()
    assert desk.refusal(method, q="in:inbox") == (
        403,
        "forbidden",
        "Metadata scope does not support 'q' parameter",
    )
    assert len(desk.call(method, labelIds=["INBOX"])[method.split(".")[0]]) == 1


def test_metadata_sees_headers_without_a_snippet() -> None:
    desk = restricted()
    message_id = desk.call("messages.list")["messages"][0]["id"]
    shown = desk.call("messages.get", id=message_id, format="metadata")
    assert set(shown["payload"]) == {"partId", "headers"}
    assert "snippet" not in shown
    assert "snippet" not in desk.call("threads.list")["threads"][0]


@pytest.mark.parametrize(("dominates", "code"), [(True, 403), (False, 0)])
@pytest.mark.parametrize("method", ["messages.get", "drafts.get"])
def test_metadata_beside_broader_scopes_may_restrict_them(method: str, dominates: bool, code: int) -> None:
    desk = restricted("readonly", "compose")
    desk.change_variants(metadata_dominates=dominates)
    made = desk.draft()
    wanted = made["id"] if method == "drafts.get" else made["message"]["id"]
    if code:
        assert desk.refusal(method, id=wanted)[0] == code
    else:
        assert desk.call(method, id=wanted)
