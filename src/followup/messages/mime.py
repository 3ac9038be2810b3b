"""A composed mail as bytes for Gmail: text and HTML, one recipient or none, safe headers (X1 to X5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from hashlib import sha256
from quopri import encodestring

from followup.domain.own_headers import MARKER_HEADER, REVISION_HEADER
from followup.domain.people import Contact
from followup.messages.compose import Composed, to_html
from followup.messages.headers import (
    ReplyRef,
    UnsafeMail,
    address_header,
    clean,
    mailbox,
    reference_headers,
    reply_subject,
    text_header,
)
from followup.messages.signature import safe_signature, signature_text

_TOKEN = re.compile(r"[A-Za-z0-9._-]{1,200}")


def build_mime(
    composed: Composed,
    *,
    sender: Address | None,
    recipient: Contact,
    signature_html: str,
    marker: str,
    reply_to: ReplyRef | None,
    revision: str = "",
) -> bytes:
    """The mail as RFC 5322 bytes with CRLF and no line over 998 characters.

    To only, left out when the recipient has no address; From left out without `sender`, so that Gmail fills
    in its default. `signature_html` is the sendAs signature; without one the sender's name ends the mail.
    `marker` and `revision` become X-Followup-Key and X-Followup-Revision (left out when empty). The bytes are
    read again before they are returned. Raises UnsafeMail when they do not say exactly what was meant, or
    when an address cannot be used.
    """
    to = mailbox(recipient.name.full, recipient.email) if recipient.email else None
    own = mailbox(sender.display_name, f"{sender.username}@{sender.domain}") if sender is not None else None
    subject = reply_subject(reply_to.subject) if reply_to is not None else composed.subject
    head: list[tuple[str, bytes]] = []
    if own is not None:
        head.append(("from", address_header("From", own)))
    if to is not None:
        head.append(("to", address_header("To", to)))
    head.append(("subject", text_header("Subject", subject)))
    if reply_to is not None:
        head += reference_headers(reply_to)
    for name, value in ((MARKER_HEADER, marker), (REVISION_HEADER, revision)):
        if value:
            head.append((name.lower(), f"{name}: {_token(value)}\r\n".encode("ascii")))
    plain_text, markup = _with_signature(composed, signature_html)
    boundary = "=_" + sha256(f"{plain_text}\n{markup}".encode("utf-8", "replace")).hexdigest()[:32]
    head.append(("mime-version", b"MIME-Version: 1.0\r\n"))
    content_type = f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n'
    head.append(("content-type", content_type.encode("ascii")))
    raw = b"".join(line for _, line in head) + b"\r\n" + _parts(boundary, plain_text, markup)
    _check(raw, [name for name, _ in head], own, to, clean(subject))
    return raw


def _with_signature(composed: Composed, signature_html: str) -> tuple[str, str]:
    """Text and HTML with the signature, or with the sender's name where there is none."""
    signature = signature_text(signature_html)
    if not signature:
        text = f"{composed.text}\n{composed.signed}" if composed.signed else composed.text
        return text, to_html(text)
    named = not composed.signed or composed.signed.casefold() in signature.casefold()
    text = composed.text if named else f"{composed.text}\n{composed.signed}"
    markup = (
        f'{to_html(text)}<div class="gmail_signature" data-smartmail="gmail_signature">'
        f"{safe_signature(signature_html)}</div>"
    )
    return f"{text}\n\n{signature}", markup


def _parts(boundary: str, plain_text: str, markup: str) -> bytes:
    document = f'<div dir="auto">{markup}</div>'
    return (
        _part(boundary, "plain", plain_text)
        + _part(boundary, "html", document)
        + f"--{boundary}--\r\n".encode("ascii")
    )


def _part(boundary: str, subtype: str, text: str) -> bytes:
    content = encodestring(text.encode("utf-8", "replace")).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    head = (
        f"--{boundary}\r\nContent-Type: text/{subtype}; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head.encode("ascii") + content + b"\r\n"


def _token(value: str) -> str:
    if not _TOKEN.fullmatch(value):
        raise UnsafeMail("The draft's marker has characters that a header cannot hold.")
    return value


def _check(
    raw: bytes, names: Sequence[str], sender: Address | None, to: Address | None, subject: str
) -> None:
    """Read the bytes as a stranger would and compare with what was meant (finding 7)."""
    message = message_from_bytes(raw, policy=policy.default)
    if [name.lower() for name in message] != list(names) or message.defects:
        raise UnsafeMail("The mail's headers are not the ones that were meant.")
    for name, meant in (("From", sender), ("To", to)):
        if _mailboxes(message, name) != ([_bare(meant)] if meant is not None else []):
            raise UnsafeMail(f"The mail's {name} is not the one that was meant.")
    if _without_spaces(str(message["Subject"])) != _without_spaces(subject):
        raise UnsafeMail("The mail's subject is not the one that was meant.")
    if any(len(line) > 998 for line in raw.split(b"\r\n")) or b"\n" in raw.replace(b"\r\n", b""):
        raise UnsafeMail("The mail has a line that mail cannot carry.")


def _mailboxes(message: EmailMessage, name: str) -> list[tuple[str, str]]:
    header = message[name]
    return [_bare(address) for address in header.addresses] if header is not None else []


def _bare(address: Address) -> tuple[str, str]:
    """Name and address for comparing; some Python readers put a space between encoded words of a name."""
    return _without_spaces(address.display_name), address.addr_spec


def _without_spaces(text: str) -> str:
    return "".join(text.split())
