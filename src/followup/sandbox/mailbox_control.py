"""What people and other mail systems do to a mailbox: deliveries and gestures, as control verbs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from followup.sandbox.call import Json
from followup.sandbox.clock import parse_instant
from followup.sandbox.mail_message import StoredMessage, with_headers
from followup.sandbox.mailbox import Mailbox, SendAs

MailboxOf = Callable[[str], Mailbox]


@dataclass
class MailGestures:
    """One mailbox's outside world. Message and draft ids are Gmail's; instants are aware."""

    box: Mailbox

    def deliver(
        self,
        sender: str,
        subject: str,
        text: str = "",
        *,
        html: str = "",
        to: str = "",
        headers: Mapping[str, str] | None = None,
        in_reply_to: str = "",
        labels: tuple[str, ...] = ("INBOX", "UNREAD"),
        at: datetime | None = None,
    ) -> StoredMessage:
        """A mail arrives. `in_reply_to` is the id of a stored message; threading follows headers and subject."""
        mime = self._mime(sender, to or self.box.address, subject, text, html, at)
        answered = self.box.messages.get(in_reply_to)
        if answered is not None:
            mime["In-Reply-To"] = answered.message_id
            earlier = answered.header("References")
            mime["References"] = f"{earlier} {answered.message_id}".strip()
        for name, value in (headers or {}).items():
            del mime[name]
            mime[name] = value
        references = str(mime.get("References", ""))
        thread = self.box.thread_for(references, subject)
        return self.box.add(mime.as_bytes(), labels, thread_id=thread, at=at)

    def reply(self, message_id: str, text: str, *, sender: str = "", **more: Any) -> StoredMessage:
        """The recipient of a sent mail answers it."""
        sent = self.box.message(message_id)
        subject = sent.header("Subject")
        answer = subject if subject.lower().startswith("re:") else f"Re: {subject}"
        return self.deliver(sender or sent.header("To"), answer, text, in_reply_to=message_id, **more)

    def out_of_office(self, message_id: str, text: str, *, sender: str = "") -> StoredMessage:
        """The recipient's mail system answers that its owner is away."""
        sent = self.box.message(message_id)
        return self.deliver(
            sender or sent.header("To"),
            f"Automatic reply: {sent.header('Subject')}",
            text,
            in_reply_to=message_id,
            headers={"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"},
        )

    def bounce(self, message_id: str) -> StoredMessage:
        """A sent mail comes back as undeliverable."""
        sent = self.box.message(message_id)
        recipient = sent.header("To")
        mime = EmailMessage()
        mime["From"] = "Mail Delivery Subsystem <mailer-daemon@googlemail.com>"
        mime["To"] = self.box.address
        mime["Subject"] = "Delivery Status Notification (Failure)"
        mime["Auto-Submitted"] = "auto-replied"
        mime["X-Failed-Recipients"] = recipient
        mime["References"] = sent.message_id
        mime["In-Reply-To"] = sent.message_id
        mime["Date"] = format_datetime(self.box.clock())
        mime.set_content(f"Address not found. Your message to {recipient} was not delivered.\n")
        mime.add_attachment(b"Action: failed\nStatus: 5.1.1\n", maintype="text", subtype="delivery-status")
        raw = mime.as_bytes().replace(b"multipart/mixed", b"multipart/report; report-type=delivery-status", 1)
        return self.box.add(raw, ("INBOX", "UNREAD"), thread_id=sent.thread_id)

    def calendar_mail(self, sender: str, subject: str, method: str = "REPLY") -> StoredMessage:
        """A calendar program's mail about an event."""
        mime = self._mime(sender, self.box.address, subject, "An event changed.", "", None)
        calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nEND:VCALENDAR\r\n"
        mime.add_alternative(calendar, subtype="calendar", params={"method": method})
        return self.box.add(mime.as_bytes(), ("INBOX", "UNREAD"))

    def send_draft(self, draft_id: str) -> StoredMessage:
        """The user presses Send in Gmail (google_api 4.6, both variants)."""
        message = self.box.message(self.box.drafts.pop(draft_id))
        if self.box.variants.ui_send == "same_id":
            message.at = self.box.clock()
            message.raw = self.box.stamped(message.raw)
            self._forget_parsed(message)
            self.box.relabel(message, put={"SENT"}, take={"DRAFT"})
            sent = message
        else:
            sent = self.box.add(self.box.stamped(message.raw), {"SENT"}, thread_id=message.thread_id)
            self.box.remove(message)
        if self.box.variants.orphan_drafts:
            self.box.orphans[draft_id] = sent.id
        return sent

    def edit_draft(
        self, draft_id: str, *, text: str | None = None, subject: str | None = None, to: str | None = None
    ) -> StoredMessage:
        """The user edits a draft in Gmail: a new message replaces the old one."""
        old = self.box.message(self.box.drafts[draft_id])
        if text is None:
            put = {name: value for name, value in (("Subject", subject), ("To", to)) if value is not None}
            strip = "x-" if self.box.variants.ui_edit_strips_headers else ""
            raw = with_headers(old.raw, put, drop_prefix=strip)
        else:
            mime = self._mime(
                old.header("From"),
                to if to is not None else old.header("To"),
                subject if subject is not None else old.header("Subject"),
                text,
                "",
                None,
            )
            raw = mime.as_bytes()
        fresh = self.box.add(self.box.stamped(raw), {"DRAFT"}, thread_id=old.thread_id)
        if self.box.variants.ui_edit_changes_draft_id:
            del self.box.drafts[draft_id]
            draft_id = f"{draft_id}0"
        self.box.drafts[draft_id] = fresh.id
        self.box.remove(old)
        return fresh

    def discard_draft(self, draft_id: str) -> None:
        """The user deletes a draft in Gmail."""
        message = self.box.message(self.box.drafts.pop(draft_id))
        if self.box.variants.discard == "trash":
            self.box.relabel(message, put={"TRASH"}, take={"DRAFT"})
        else:
            self.box.remove(message)

    def schedule_draft(self, draft_id: str) -> StoredMessage:
        """The user schedules a draft: it leaves the drafts; SENT comes only with `release`."""
        message = self.box.message(self.box.drafts.pop(draft_id))
        held = self.box.stamped(message.raw)
        self.box.remove(message)
        fresh = self.box.add(held, {"SCHEDULED"}, thread_id=message.thread_id)
        return fresh

    def release(self, message_id: str) -> StoredMessage:
        """A scheduled mail goes out."""
        message = self.box.message(message_id)
        self.box.relabel(message, put={"SENT"}, take={"SCHEDULED"})
        return message

    def undo_send(self, message_id: str) -> str:
        """The user takes a sending back within seconds; it is a draft again, under a new id."""
        sent = self.box.message(message_id)
        fresh = self.box.add(sent.raw, {"DRAFT"}, thread_id=sent.thread_id)
        self.box.remove(sent)
        self.box.orphans = {d: m for d, m in self.box.orphans.items() if m != message_id}
        draft_id = f"r-{self.box.new_id('undo')}"
        self.box.drafts[draft_id] = fresh.id
        return draft_id

    def send_by_hand(
        self, to: str, subject: str, text: str, *, thread_id: str = "", cc: str = ""
    ) -> StoredMessage:
        """The user writes and sends a mail without a draft of ours."""
        mime = self._mime(self.box.address, to, subject, text, "", None)
        if cc:
            mime["Cc"] = cc
        return self.box.add(self.box.stamped(mime.as_bytes()), {"SENT"}, thread_id=thread_id)

    def label_thread(self, thread_id: str, label: str, *, remove: bool = False) -> None:
        """The user puts a label on a conversation, or takes it off; a new name makes the label."""
        known = {one.name.lower(): one.id for one in self.box.labels.values()}
        label_id = (
            label
            if label.isupper()
            else known.get(label.lower()) or self.box.create_label(label, "labelShow", "show").id
        )
        for message in self.box.thread(thread_id):
            self.box.relabel(message, take={label_id}) if remove else self.box.relabel(
                message, put={label_id}
            )

    def trash(self, message_id: str) -> None:
        """The user moves a mail to the bin."""
        self.box.relabel(self.box.message(message_id), put={"TRASH"}, take={"INBOX"})

    def spam(self, message_id: str) -> None:
        """The user, or Gmail, moves a mail to spam."""
        self.box.relabel(self.box.message(message_id), put={"SPAM"}, take={"INBOX"})

    def delete(self, message_id: str) -> None:
        """The user deletes a mail for good."""
        self.box.remove(self.box.message(message_id))

    def fill(self, count: int, sender: str = "news@letters.example") -> None:
        """Many small mails, as a grown mailbox has them."""
        for number in range(count):
            raw = f"From: {sender}\r\nTo: {self.box.address}\r\nSubject: Letter {number}\r\n\r\nHello.\r\n"
            self.box.add(raw.encode(), ("INBOX",))

    def set_signature(self, signature: str, email: str = "") -> None:
        """The user changes the signature of a send-as identity."""
        for one in self.box.senders:
            if one.email == (email or self.box.address):
                one.signature = signature

    def add_send_as(self, email: str, name: str = "", signature: str = "") -> None:
        """The user adds a verified alias."""
        self.box.senders.append(SendAs(email, name, signature))

    def _mime(
        self, sender: str, to: str, subject: str, text: str, html: str, at: datetime | None
    ) -> EmailMessage:
        mime = EmailMessage()
        mime["From"] = sender
        if to:
            mime["To"] = to
        mime["Subject"] = subject
        mime["Date"] = format_datetime(at or self.box.clock())
        mime["Message-ID"] = f"<{self.box.new_id('rfc')}@mail.example>"
        mime.set_content(text or "\n")
        if html:
            mime.add_alternative(html, subtype="html")
        return mime

    @staticmethod
    def _forget_parsed(message: StoredMessage) -> None:
        for name in ("mime", "senders", "recipients", "text"):
            message.__dict__.pop(name, None)


def mailbox_controls(mailbox_of: MailboxOf) -> Mapping[str, Callable[[Json], Json]]:
    """The verbs by name; each takes a JSON object with `account` and the parameters of its gesture."""

    def verb(name: str) -> Callable[[Json], Json]:
        def run(body: Json) -> Json:
            given = {key: value for key, value in body.items() if key != "account"}
            if isinstance(given.get("at"), str):
                given["at"] = parse_instant(given["at"])
            if isinstance(given.get("labels"), list):
                given["labels"] = tuple(given["labels"])
            result = getattr(MailGestures(mailbox_of(str(body["account"]))), name)(**given)
            if isinstance(result, StoredMessage):
                return {"id": result.id, "threadId": result.thread_id}
            return {"id": result} if isinstance(result, str) else {}

        return run

    names = {
        "deliver": "deliver", "reply": "reply", "out_of_office": "out_of_office", "bounce": "bounce",
        "calendar_mail": "calendar_mail", "send_draft": "send_draft", "edit_draft": "edit_draft",
        "discard_draft": "discard_draft", "schedule_draft": "schedule_draft", "release_scheduled": "release",
        "undo_send": "undo_send", "send_by_hand": "send_by_hand", "label_thread": "label_thread",
        "trash_message": "trash", "spam_message": "spam", "delete_message": "delete", "fill_mailbox": "fill",
        "set_signature": "set_signature", "add_send_as": "add_send_as",
    }  # fmt: skip
    verbs = {public: verb(name) for public, name in names.items()}

    def expire(body: Json) -> Json:
        mailbox_of(str(body["account"])).history.expire()
        return {}

    return {**verbs, "expire_history": expire}
