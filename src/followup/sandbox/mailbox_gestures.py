"""What people and other mail systems do to a mailbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from email.header import Header
from email.utils import getaddresses

from followup.sandbox.mail_letters import (
    bounce_letter,
    calendar_file_letter,
    calendar_letter,
    calendar_text,
    letter,
    quoted,
    rewritten,
    wrapped,
)
from followup.sandbox.mail_message import StoredMessage
from followup.sandbox.mail_mime import mailbox_header
from followup.sandbox.mail_raw import with_crlf, with_headers
from followup.sandbox.mail_threads import references
from followup.sandbox.mailbox import Mailbox, SendAs

_NOBODY_APPLIES = frozenset({"SENT", "DRAFT"})


class MailGestures:
    """The outside world of one mailbox. Instants are aware; ids are Gmail's.

    Unknown ids raise ApiError 404; what a person could not do raises ValueError.
    """

    def __init__(self, box: Mailbox) -> None:
        self.box = box

    # --- what arrives -----------------------------------------------------------------------------

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
        labels: Sequence[str] = ("INBOX", "UNREAD"),
        at: datetime | None = None,
    ) -> StoredMessage:
        """A mail arrives, now or at another instant.

        `in_reply_to` is the id of a message or thread here; headers and subject decide the thread. An
        empty header value leaves a header out. `labels` are ids or names.
        """
        instant = at or self.box.clock()
        mime = letter(
            sender=sender,
            to=to or self._own_address(),
            subject=subject,
            text=text,
            html=html,
            at=instant,
            message_id=self._foreign_id(),
            headers={
                "Delivered-To": self.box.address,
                "Return-Path": f"<{_address(sender)}>",
                **(_answering(self._answered(in_reply_to)) if in_reply_to else {}),
                **(headers or {}),
            },
        )
        found = references(str(mime.get("In-Reply-To", "")), str(mime.get("References", "")))
        thread = self.box.thread_for(found, subject)
        return self.box.add(mime.as_bytes(), map(self.box.labels.resolve, labels), thread_id=thread, at=at)

    def reply(
        self,
        message_id: str,
        text: str,
        *,
        sender: str = "",
        subject: str = "",
        html: str = "",
        quote: bool = False,
        headers: Mapping[str, str] | None = None,
        labels: Sequence[str] = ("INBOX", "UNREAD"),
        at: datetime | None = None,
    ) -> StoredMessage:
        """The recipient of a sent mail answers it; `quote` puts that mail below."""
        sent = self.box.message(message_id)
        below = quoted(sent.text, sent.header("From"), sent.at) if quote else ""
        return self.deliver(
            sender or _recipient(sent),
            subject or _answer_subject(sent.header("Subject")),
            text + below,
            html=html,
            headers=headers,
            in_reply_to=message_id,
            labels=labels,
            at=at,
        )

    def out_of_office(
        self, message_id: str, text: str, *, sender: str = "", headers: Mapping[str, str] | None = None
    ) -> StoredMessage:
        """The recipient's mail system answers that its owner is away."""
        sent = self.box.message(message_id)
        return self.deliver(
            sender or _recipient(sent),
            f"Automatic reply: {sent.header('Subject')}",
            text,
            in_reply_to=message_id,
            headers={
                "Auto-Submitted": "auto-replied",
                "X-Auto-Response-Suppress": "All",
                "Return-Path": "<>",
                **(headers or {}),
            },
        )

    def bounce(self, message_id: str, *, recipient: str = "") -> StoredMessage:
        """A sent mail comes back as undeliverable, in its thread."""
        sent = self.box.message(message_id)
        raw = bounce_letter(
            to=self.box.address,
            recipient=recipient or _address(_recipient(sent)),
            original=sent.raw,
            original_id=sent.message_id,
            at=self.box.clock(),
        )
        marked = with_headers(with_crlf(raw), {"Message-ID": self._foreign_id()})
        return self.box.add(marked, ("INBOX", "UNREAD"), thread_id=sent.thread_id)

    def calendar_mail(
        self,
        sender: str,
        subject: str,
        method: str = "REPLY",
        *,
        text: str = "An event changed.",
        uid: str = "event@calendar.example",
        answer: str = "ACCEPTED",
        calendar: str = "",
        attached: bool = False,
    ) -> StoredMessage:
        """A calendar program's mail: `method` REQUEST, REPLY, CANCEL or COUNTER; `answer` is the PARTSTAT.

        `calendar` is the whole calendar object instead; `attached` sends it as a file `invite.ics`.
        """
        base = letter(
            sender=sender,
            to=self._own_address(),
            subject=subject,
            text=text,
            at=self.box.clock(),
            message_id=self._foreign_id(),
        )
        content = calendar or calendar_text(method, uid, subject, _address(sender), answer)
        with_event = (
            calendar_file_letter(base, content) if attached else calendar_letter(base, method, content)
        )
        return self.box.add(with_event.as_bytes(), ("INBOX", "UNREAD"))

    # --- the user and drafts ----------------------------------------------------------------------

    def send_draft(self, draft_id: str) -> StoredMessage:
        """The user presses Send in Gmail (google_api 4.6)."""
        variants = self.box.variants
        raw = self._ready_to_send(draft_id)
        message = self.box.release(draft_id)
        if variants.ui_send == "same_id":
            self.box.rewrite(message, raw)
            self.box.relabel(message, put={"SENT"}, take={"DRAFT"})
            sent = message
        else:
            sent = self.box.add(raw, {"SENT"}, thread_id=message.thread_id)
            self.box.remove(message)
        self.box.sent_from[sent.id] = draft_id
        if variants.orphan_drafts:
            self.box.orphans[draft_id] = sent.id
        return sent

    def edit_draft(
        self,
        draft_id: str,
        *,
        text: str | None = None,
        subject: str | None = None,
        to: str | None = None,
        cc: str | None = None,
    ) -> StoredMessage:
        """The user edits a draft in Gmail: a new message replaces the old one in the same thread."""
        box = self.box
        old = box.message(box.drafts.get(draft_id, ""))
        raw = old.raw if text is None else with_crlf(rewritten(old.raw, text))
        changes = {"Subject": subject, "To": to, "Cc": cc}
        put = {name: _encoded(name, value) for name, value in changes.items() if value is not None}
        raw = with_headers(raw, put, drop_prefix="x-" if box.variants.ui_edit_strips_headers else "")
        if box.variants.ui_wraps_text:
            raw = with_crlf(wrapped(raw))
        fresh = box.add(box.stamped(raw), {"DRAFT"}, thread_id=old.thread_id)
        if box.variants.ui_edit_changes_draft_id:
            box.hold(fresh)
            box.remove(old)
        else:
            box.replace(draft_id, old, fresh)
        return fresh

    def discard_draft(self, draft_id: str) -> None:
        """The user throws a draft away in Gmail."""
        message = self.box.release(draft_id)
        if self.box.variants.discard == "trash":
            self.box.relabel(message, put={"TRASH"}, take={"DRAFT"})
        else:
            self.box.remove(message)

    def schedule_draft(self, draft_id: str, *, at: datetime | None = None) -> StoredMessage:
        """The user schedules a draft: it leaves the drafts and goes out at `at` or when released."""
        raw = self._ready_to_send(draft_id)
        message = self.box.release(draft_id)
        held = self.box.add(raw, {"SCHEDULED"}, thread_id=message.thread_id)
        self.box.remove(message)
        if at is not None:
            self.box.schedule(held, at)
        return held

    def release_scheduled(self, message_id: str) -> StoredMessage:
        """A scheduled mail goes out now."""
        message = self.box.message(message_id)
        if "SCHEDULED" not in message.labels:
            raise ValueError("this message is not scheduled")
        self.box.go_out(message, self.box.clock())
        return message

    def undo_send(self, message_id: str) -> str:
        """The user takes a sending back within seconds: a draft again. Returns the draft's id."""
        box = self.box
        sent = box.message(message_id)
        before = box.sent_from.pop(message_id, "")
        box.orphans.pop(before, None)
        kept = before if box.variants.undo_keeps_draft_id else ""
        if box.variants.ui_send == "same_id":
            box.relabel(sent, put={"DRAFT"}, take={"SENT"})
            return box.hold(sent, kept)
        fresh = box.add(sent.raw, {"DRAFT"}, thread_id=sent.thread_id)
        box.remove(sent)
        return box.hold(fresh, kept)

    def write_draft(self, to: str, subject: str, text: str, *, cc: str = "") -> StoredMessage:
        """The user begins a mail in Gmail and leaves it among the drafts."""
        fresh = self.box.add(self._by_hand(to, subject, text, {"Cc": cc}), {"DRAFT"})
        self.box.hold(fresh)
        return fresh

    def send_by_hand(
        self, to: str, subject: str, text: str, *, thread_id: str = "", cc: str = "", html: str = ""
    ) -> StoredMessage:
        """The user writes and sends a mail without a draft of ours, in a thread or a new one."""
        headers = {"Cc": cc}
        if thread_id:
            headers |= _answering(self._newest(thread_id))
        return self.box.add(self._by_hand(to, subject, text, headers, html), {"SENT"}, thread_id=thread_id)

    # --- the user and messages --------------------------------------------------------------------

    def label_thread(self, thread_id: str, label: str, *, remove: bool = False) -> None:
        """The user puts a label on a conversation, or takes it off; a new name makes the label."""
        changed = [one for one in self.box.thread(thread_id) if "DRAFT" not in one.labels]
        if not changed:
            raise ValueError("a draft carries no other label than DRAFT")
        for message in changed:
            self.label_message(message.id, label, remove=remove)

    def label_message(self, message_id: str, label: str, *, remove: bool = False) -> None:
        """The user puts a label (id or name) on a mail, or takes it off; UNREAD taken off means read."""
        message = self.box.message(message_id)
        label_id = self.box.labels.resolve(label)
        if label_id in _NOBODY_APPLIES or "DRAFT" in message.labels:
            raise ValueError("SENT and DRAFT are nobody's to put, and a draft carries no other label")
        if remove:
            self.box.relabel(message, take={label_id})
        else:
            self.box.relabel(message, put={label_id})

    def trash_message(self, message_id: str) -> None:
        """The user moves a mail to the bin."""
        self.box.relabel(self.box.message(message_id), put={"TRASH"}, take={"INBOX"})

    def spam_message(self, message_id: str) -> None:
        """The user, or Gmail, moves a mail to spam."""
        self.box.relabel(self.box.message(message_id), put={"SPAM"}, take={"INBOX"})

    def delete_message(self, message_id: str) -> None:
        """The user deletes a mail for good."""
        self.box.remove(self.box.message(message_id))

    # --- the mailbox ------------------------------------------------------------------------------

    def fill_mailbox(
        self,
        count: int,
        *,
        sender: str = "Letters <news@letters.example>",
        labels: Sequence[str] = ("INBOX",),
        days: float = 365,
        history: bool = False,
    ) -> None:
        """Many small mails, spread evenly over the last `days`; `history` tells of each as added just now."""
        span = timedelta(days=days)
        self.box.fill(
            count,
            sender,
            map(self.box.labels.resolve, labels),
            start=self.box.clock() - span,
            step=span / max(1, count),
            history=history,
        )

    def expire_history(self) -> None:
        """Every history id handed out so far answers 404 from now on."""
        self.box.history.expire()

    def set_signature(self, signature: str, email: str = "") -> None:
        """The user changes the signature (HTML) of a send-as identity."""
        self.box.sender(email or self.box.address).signature = signature

    def add_send_as(
        self, email: str, name: str = "", signature: str = "", *, verified: bool = True, default: bool = False
    ) -> None:
        """The user adds an alias; `default` makes it the one that new mails come from."""
        if default:
            for one in self.box.senders:
                one.is_default = False
        self.box.senders.append(SendAs(email, name, signature, is_default=default, verified=verified))

    # --- private ----------------------------------------------------------------------------------

    def _ready_to_send(self, draft_id: str) -> bytes:
        """The draft's mail as the page sends it."""
        message = self.box.message(self.box.drafts.get(draft_id, ""))
        if not any(message.header(name) for name in ("To", "Cc", "Bcc")):
            raise ValueError("Gmail asks for at least one recipient")
        raw = with_headers(
            message.raw, {}, drop_prefix="x-" if self.box.variants.ui_send_strips_headers else ""
        )
        return self.box.stamped(with_crlf(wrapped(raw)) if self.box.variants.ui_wraps_text else raw)

    def _answered(self, message_or_thread: str) -> StoredMessage:
        return self.box.store.get(message_or_thread) or self._newest(message_or_thread)

    def _newest(self, thread_id: str) -> StoredMessage:
        """The newest mail of a thread that can be answered."""
        members = self.box.thread(thread_id)
        return next((one for one in reversed(members) if "DRAFT" not in one.labels), members[-1])

    def _by_hand(self, to: str, subject: str, text: str, headers: Mapping[str, str], html: str = "") -> bytes:
        mime = letter(
            sender=self._own_address(),
            to=to,
            subject=subject,
            text=text,
            html=html,
            at=self.box.clock(),
            headers=headers,
        )
        return self.box.stamped(with_crlf(mime.as_bytes()))

    def _own_address(self) -> str:
        return mailbox_header(self.box.senders[0].name, self.box.address)

    def _foreign_id(self) -> str:
        return f"<{self.box.next_number()}.mail@mail.example>"


def _address(sender: str) -> str:
    return next((address for _, address in getaddresses([sender]) if address), sender)


def _recipient(message: StoredMessage) -> str:
    """The first recipient, as a From header names a person."""
    people = getaddresses([message.header("To")])
    if not people:
        raise ValueError("this message has no recipient who could answer")
    return mailbox_header(*people[0])


def _answering(message: StoredMessage) -> dict[str, str]:
    """The headers of an answer to a message."""
    earlier = f"{message.header('References')} {message.message_id}"
    return {"In-Reply-To": message.message_id, "References": " ".join(earlier.split())}


def _answer_subject(subject: str) -> str:
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def _encoded(name: str, value: str) -> str:
    """A header value in ASCII, names and words encoded where needed."""
    if name == "Subject":
        line = " ".join(value.split())
        return line if line.isascii() else Header(line, "utf-8", maxlinelen=900).encode()
    return ", ".join(mailbox_header(person, address) for person, address in getaddresses([value]))
