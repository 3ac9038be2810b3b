"""What Gmail gets: bytes that say exactly what was meant (reliability finding 7, X1 to X5)."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import getaddresses

import pytest

from followup.domain.people import Contact, Name
from followup.messages.briefs import MessageKind
from followup.messages.compose import Composed, compose_round, to_html
from followup.messages.headers import ReplyRef, UnsafeMail, encoded_words, mailbox
from followup.messages.mime import build_mime
from followup.messages.reminder_block import search_link
from followup.messages.signature import safe_signature, signature_text
from tests.messages.rounds import brief, contact

MAYA = Address("Maya Lind", "maya", "home.example")
DANA = contact("Dana Ruiz")
TEXT = "Hi Dana,\n\nSchöne Grüße aus Łódź.\n\nBest,"
MAIL = Composed(MessageKind.THANK_YOU, "Thank you, Dana", TEXT, to_html(TEXT), signed="Maya")
ALLOWED = {
    "from",
    "to",
    "subject",
    "in-reply-to",
    "references",
    "x-followup-key",
    "mime-version",
    "content-type",
}

HOSTILE = (
    "Chat =?UTF-8?Q?=0A?=Bcc: evil@x.test",
    "Chat =?utf-8?b?DQpCY2M6IGV2aWxAeC50ZXN0?=",
    "=?UTF-8?Q?=0D=0ABcc:_evil@x.test?= talk",
    "Chat\r\nBcc: evil@x.test",
    "Chat\nBcc: evil@x.test",
    "Chat\rBcc: evil@x.test",
    "Chat\r\n\r\n<script>evil()</script>",
    "Chat\x00\x0b\x0c\x1bBcc: evil@x.test",
    "Chat\x85Bcc: evil@x.test",
    "Chat\u2028Bcc: evil@x.test\u2029Cc: evil@x.test",
    "Ann <evil@x.test>, x",
    'Ann" <evil@x.test>, "x',
    "Ann\\",
    "a, b, c@d.test, e;",
    "Group: evil@x.test, b@x.test;",
    "(comment) Ann",
    "\ud800\udfff surrogate",
    "\u202eevil\u202c reversed \u2066x\u2069",
    "\u200bzero\ufeffwidth\u00ad",
    "שלום Ann",
    "李小龍 " * 20,
    "👩\u200d💻 Ann",
    "x" * 400,
    "=?=?=?UTF-8?Q?=3D=3FUTF-8=3FQ=3F=0A=3F=3D?=",
    "{{ 7 * 7 }} {% raw %} %n$s {0.__class__}",
)


def built(mail: Composed = MAIL, to: Contact = DANA, **more: object) -> EmailMessage:
    wanted: dict[str, object] = {"sender": MAYA, "signature_html": "", "marker": "ab12", "reply_to": None}
    raw = build_mime(mail, recipient=to, **(wanted | more))  # type: ignore[arg-type]
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    raw.decode("ascii")
    return message_from_bytes(raw, policy=policy.default)


def content(message: EmailMessage, subtype: str) -> str:
    part = message.get_body((subtype,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def raw_names(raw: bytes) -> list[str]:
    head = raw.split(b"\r\n\r\n")[0].split(b"\r\n")
    return [line.split(b":")[0].decode().lower() for line in head if line[:1] not in b" \t"]


def test_a_draft_has_text_and_html_and_one_recipient() -> None:
    message = built()
    assert message.get_content_type() == "multipart/alternative"
    assert message["To"] == "Dana Ruiz <dana@tidewell.example>"
    assert message["From"] == "Maya Lind <maya@home.example>"
    assert message["X-Followup-Key"] == "ab12"
    assert content(message, "plain").startswith(TEXT)
    assert "<p>Schöne Grüße aus Łódź.</p>" in content(message, "html")
    assert not {"cc", "bcc", "message-id"} & {name.lower() for name in message}


@pytest.mark.spec("X1", "X2", "X3", "X6")
@pytest.mark.parametrize("hostile", HOSTILE)
def test_nothing_in_any_field_adds_a_header_or_a_recipient(hostile: str) -> None:
    mail = replace(MAIL, subject=hostile, text=hostile, html=to_html(hostile), signed=hostile)
    wanted = {"sender": Address(hostile.replace("\r", "").replace("\n", ""), "maya", "home.example")}
    for reply_to in (None, ReplyRef("<id@mail.example>", hostile, hostile)):
        raw = build_mime(
            mail,
            sender=wanted["sender"],
            recipient=Contact(Name(hostile), "dana@tidewell.example"),
            signature_html=hostile,
            marker="ab12",
            reply_to=reply_to,
        )
        assert set(raw_names(raw)) <= ALLOWED
        assert len(set(raw_names(raw))) == len(raw_names(raw))
        old = message_from_bytes(raw)
        assert [address for _, address in getaddresses([old["To"]])] == ["dana@tidewell.example"]
        new = message_from_bytes(raw, policy=policy.default)
        assert [one.addr_spec for one in new["To"].addresses] == ["dana@tidewell.example"]
        assert [one.addr_spec for one in new["From"].addresses] == ["maya@home.example"]
        shown = str(make_header(decode_header(old["Subject"])))
        assert not any(ord(c) < 32 or c in "\x7f\x85\u2028\u2029\u202e\u2066" for c in shown)
        again = message_from_bytes(new.as_bytes(policy=policy.SMTP))
        assert not {"bcc", "cc"} & {name.lower() for name in again}


@pytest.mark.spec("X3", "X4")
@pytest.mark.parametrize(
    "address",
    [
        "evil@x.test, b@x.test",
        "a b@x.test",
        "a@x.test\r\nBcc: evil@x.test",
        "<a@x.test>",
        "a@",
        "@x.test",
        "a@x",
        "a@x..test",
        "jo\u00e9@x.test",
        "a@x.test\u202e",
        "a\x00@x.test",
        "=?utf-8?q?a?=@x.test\n",
        "a@" + "x" * 300 + ".test",
    ],
)
def test_an_address_that_mail_cannot_use_is_refused(address: str) -> None:
    with pytest.raises(UnsafeMail):
        built(to=Contact(Name("Dana"), address))


@pytest.mark.spec("X4")
def test_a_foreign_domain_is_written_as_punycode() -> None:
    assert mailbox("", "dana@b\u00fccher.example").addr_spec == "dana@xn--bcher-kva.example"


@pytest.mark.spec("B8")
def test_without_an_address_there_is_no_to_header() -> None:
    assert "To" not in built(to=contact(email=""))


def test_without_a_sender_gmail_fills_in_its_own() -> None:
    assert "From" not in built(sender=None)


def test_names_beyond_ascii_come_back_as_they_were() -> None:
    message = built(to=Contact(Name("José Ángel Muñoz-Çelik"), "jose@tidewell.example"))
    assert message["To"].addresses[0].display_name == "José Ángel Muñoz-Çelik"


@pytest.mark.parametrize("text", ["é" * 300, "a" * 500, "李" * 100, "wort " * 60, "👩\u200d💻" * 40])
def test_long_subjects_are_folded_and_come_back_whole(text: str) -> None:
    message = built(replace(MAIL, subject=text))
    assert str(message["Subject"]) == text.replace("\u200d", "").strip()
    assert all(len(word) <= 75 for word in encoded_words(text))


@pytest.mark.spec("b.2")
def test_a_reply_carries_the_threads_subject_and_references() -> None:
    message = built(
        reply_to=ReplyRef("<b@mail.example>", "Platform Engineer interview", "<a@mail.example> rubbish")
    )
    assert message["Subject"] == "Re: Platform Engineer interview"
    assert message["In-Reply-To"] == "<b@mail.example>"
    assert message["References"] == "<a@mail.example> <b@mail.example>"
    again = built(reply_to=ReplyRef("<b@mail.example>", "Re: Platform Engineer interview"))
    assert again["Subject"] == "Re: Platform Engineer interview"


def test_a_reply_to_something_without_an_id_is_refused() -> None:
    for message_id in ("", "no-brackets", "<a>\r\nBcc: evil@x.test", "<a b@c>"):
        with pytest.raises(UnsafeMail):
            built(reply_to=ReplyRef(message_id, "x"))


def test_a_marker_is_a_plain_token() -> None:
    with pytest.raises(UnsafeMail):
        built(marker="a\r\nBcc: evil@x.test")
    assert built(revision="r1")["X-Followup-Revision"] == "r1"


def test_the_signature_is_gmails_own_in_both_parts_and_ends_the_mail() -> None:
    message = built(signature_html="<div><b>Maya Lind</b><br>555-0142</div>")
    assert content(message, "plain").rstrip().endswith("Best,\n\nMaya Lind\n555-0142")
    mark = '<div class="gmail_signature" data-smartmail="gmail_signature">'
    assert f"{mark}<div><b>Maya Lind</b><br>555-0142</div></div>" in content(message, "html")


def test_without_a_signature_the_name_ends_the_mail() -> None:
    message = built()
    assert content(message, "plain").rstrip().endswith("Best,\nMaya")
    assert "Best,<br>Maya" in content(message, "html")


def test_a_signature_without_the_name_gets_the_name_above_it() -> None:
    assert "Best,\nMaya\n\n555-0142" in content(built(signature_html="<div>555-0142</div>"), "plain")


@pytest.mark.spec("X5")
@pytest.mark.parametrize(
    ("own", "left"),
    [
        ("<script>evil()</script>Maya", "Maya"),
        ('<a href="javascript:evil()" onclick="evil()">Maya</a>', "<a>Maya</a>"),
        ('<a href="https://maya.example">Maya</a>', '<a href="https://maya.example">Maya</a>'),
        ('<img src="https://t.example/p.gif" width="1" height="1">Maya', "Maya"),
        ('<div style="background:url(https://t.example)">Maya</div>', "<div>Maya</div>"),
        ("<form><input>Maya</form>", "Maya"),
        ("<div><b>Maya", "<div><b>Maya</b></div>"),
        ("Maya</div></div>", "Maya"),
        ("Maya &lt;CEO&gt;", "Maya &lt;CEO&gt;"),
        ("x" * 30_000, ""),
    ],
)
def test_of_a_signature_stays_what_is_harmless(own: str, left: str) -> None:
    assert safe_signature(own) == left


def test_a_signature_as_text_keeps_its_lines() -> None:
    table = "<table><tr><td>Maya&nbsp;Lind</td><td>Engineer</td></tr><tr><td>555</td></tr></table>"
    own = f"{table}<p>a</p><p>b</p>"
    assert signature_text(own) == "Maya Lind Engineer\n555\na\n\nb"


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_composed_mail_can_be_built(language: str) -> None:
    for mail in compose_round([brief(language=language), brief(full="Bo Chen", language=language)], "s"):
        assert str(built(mail)["Subject"]) == mail.subject


def test_a_search_link_holds_nothing_that_breaks_it() -> None:
    assert (
        search_link('in:drafts "a b"&#x')
        == "https://mail.google.com/mail/u/0/#search/in%3Adrafts%20%22a%20b%22%26%23x"
    )
