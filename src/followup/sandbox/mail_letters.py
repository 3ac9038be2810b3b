"""Mails that come from outside or are written by hand: human, automatic, bounced, from a calendar."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime
from html import escape
from typing import cast

_WRAP_AT = 70
_WIRE = policy.SMTP


def letter(
    *,
    sender: str,
    to: str,
    subject: str,
    text: str,
    html: str = "",
    at: datetime,
    message_id: str = "",
    headers: Mapping[str, str] | None = None,
) -> EmailMessage:
    """A mail with plain text and, if given, HTML; `headers` replace or add, an empty value leaves one out."""
    mime = EmailMessage(policy=_WIRE)
    mime["From"] = sender
    if to:
        mime["To"] = to
    mime["Subject"] = subject
    mime["Date"] = format_datetime(at)
    if message_id:
        mime["Message-ID"] = message_id
    for name, value in (headers or {}).items():
        del mime[name]
        if value:
            mime[name] = value
    mime.set_content(text or "\n")
    if html:
        mime.add_alternative(html, subtype="html")
    return mime


def bounce_letter(*, to: str, recipient: str, original: bytes, original_id: str, at: datetime) -> bytes:
    """What Gmail's mailer-daemon sends about a mail that could not be delivered (RFC 3464)."""
    mime = MIMEMultipart("report")
    mime.set_param("report-type", "delivery-status")
    for name, value in {
        "Return-Path": "<>",
        "From": "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "To": to,
        "Auto-Submitted": "auto-replied",
        "Subject": "Delivery Status Notification (Failure)",
        "References": original_id,
        "In-Reply-To": original_id,
        "X-Failed-Recipients": recipient,
        "Date": format_datetime(at),
    }.items():
        mime[name] = value
    told = f"** Address not found **\n\nYour message wasn't delivered to {recipient} because the address"
    mime.attach(MIMEText(f"{told} couldn't be found, or is unable to receive mail.\n", "plain", "utf-8"))
    mime.attach(_delivery_status(recipient, at))
    enclosed = Message()
    enclosed["Content-Type"] = "message/rfc822"
    enclosed.attach(message_from_bytes(original, policy=policy.compat32))
    mime.attach(enclosed)
    return mime.as_bytes()


def calendar_letter(base: EmailMessage, method: str, calendar: str) -> EmailMessage:
    """A mail of a calendar program: the text and the event in the same words of RFC 5546."""
    base.add_alternative(calendar, subtype="calendar", params={"method": method})
    return base


def calendar_file_letter(base: EmailMessage, calendar: str) -> EmailMessage:
    """A mail with the event as an attached file."""
    base.add_attachment(calendar.encode(), maintype="application", subtype="ics", filename="invite.ics")
    return base


def calendar_text(method: str, uid: str, summary: str, attendee: str, answer: str) -> str:
    """A small calendar object; `answer` is the attendee's PARTSTAT, "" for none."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mail//EN", f"METHOD:{method}", "BEGIN:VEVENT"]
    lines += [f"UID:{uid}", f"SUMMARY:{summary}"]
    if answer:
        lines.append(f"ATTENDEE;PARTSTAT={answer}:mailto:{attendee}")
    return "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""])


def quoted(text: str, written_by: str, at: datetime) -> str:
    """A mail below an answer to it, as mail programs quote."""
    lines = "\n".join(f"> {line}".rstrip() for line in text.strip().splitlines())
    return f"\n\nOn {at:%a, %b %d, %Y at %H:%M} {written_by} wrote:\n\n{lines}\n"


def rewritten(raw: bytes, text: str) -> bytes:
    """A draft with another text, as the page writes it: HTML beside the text when there was HTML before."""
    old = message_from_bytes(raw, policy=_WIRE)
    fresh = EmailMessage(policy=_WIRE)
    for name, value in old.items():
        if not name.lower().startswith("content-") and name.lower() != "mime-version":
            fresh[name] = str(value)
    fresh.set_content(text or "\n")
    if any(part.get_content_type() == "text/html" for part in old.walk()):
        marked_up = escape(text, quote=False).replace("\n", "<br>")
        fresh.add_alternative(f'<div dir="ltr">{marked_up}</div>\n', subtype="html")
    return fresh.as_bytes()


def wrapped(raw: bytes) -> bytes:
    """A mail as the page sends it: text/plain alone is wrapped at 70 characters (google_api 4.5)."""
    old = message_from_bytes(raw, policy=_WIRE)
    if old.is_multipart() or old.get_content_type() != "text/plain":
        return raw
    text = cast("str", old.get_content())
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, _WRAP_AT) or [""]]
    return rewritten(raw, "\n".join(lines) + "\n")


def _delivery_status(recipient: str, at: datetime) -> Message:
    status = Message()
    status["Content-Type"] = "message/delivery-status"
    whole, one = Message(), Message()
    whole["Reporting-MTA"] = "dns; googlemail.com"
    whole["Arrival-Date"] = format_datetime(at)
    one["Final-Recipient"] = f"rfc822; {recipient}"
    one["Action"] = "failed"
    one["Status"] = "5.1.1"
    one["Diagnostic-Code"] = "smtp; 550-5.1.1 The email account that you tried to reach does not exist."
    status.attach(whole)
    status.attach(one)
    return status
