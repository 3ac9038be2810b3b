"""Gmail behind the engine's MailPort (google_api 4)."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from followup.domain.mail import Message
from followup.engine.errors import CursorExpired, NotFound, Permanent, Transient
from followup.engine.ports import (
    DraftRef,
    DraftView,
    Envelope,
    InTime,
    MailChange,
    MailPage,
    Profile,
    Sender,
    always,
)
from followup.google import wire_text
from followup.google.client import GoogleClient, Json
from followup.google.failures import no_answer
from followup.google.wire import objects, words
from followup.google.wire_mail import HEADERS, attachment_id, calendar_file, invitation_in, read_message

LIST_PAGE = 500
_SERVICE = "Gmail"
_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")
_HIDDEN = frozenset({"SPAM", "TRASH"})


class GoogleMail:
    """MailPort over the Gmail API. Reads, drafts and makes labels; nothing else passes the guard."""

    def __init__(self, client: GoogleClient) -> None:
        self._client = client

    # --- the mailbox ----------------------------------------------------------------------------------

    def profile(self) -> Profile:
        """See MailPort."""
        data = self._client.execute(self._users.getProfile(userId="me"))
        return Profile(_needed(data, "emailAddress").lower(), _needed(data, "historyId"))

    def changes(self, history_id: str) -> Iterator[MailPage]:
        """See MailPort. A 404 only ever means that the id is too old or unknown (google_api 4.1)."""
        pages = self._client.pages(
            self._history.list, userId="me", startHistoryId=history_id, maxResults=LIST_PAGE
        )
        try:
            for data in pages:
                last = not data.get("nextPageToken")
                yield MailPage(tuple(_changes(data)), _needed(data, "historyId") if last else "")
        except Permanent as error:
            if isinstance(error, NotFound) or error.reason in (
                "invalidArgument",
                "invalid",
                "INVALID_ARGUMENT",
            ):
                raise CursorExpired(
                    "Gmail no longer knows where we left off.", "The mailbox is looked through again."
                ) from error
            raise

    def message(self, message_id: str, *, body: bool = False, files: bool = False) -> Message | None:
        """See MailPort. Raises Permanent when Gmail's answer cannot be read."""
        wanted: Json = (
            {"format": "full"} if body else {"format": "metadata", "metadataHeaders": list(HEADERS)}
        )
        data = self._unless_gone(self._messages.get(userId="me", id=message_id, **wanted))
        if data is None:
            return None
        message = read_message(data, body=body)
        return self._with_attached_invitation(message, data) if files else message

    def thread(self, thread_id: str) -> tuple[Message, ...]:
        """See MailPort. Raises Permanent when one of the messages cannot be read."""
        request = self._threads.get(
            userId="me", id=thread_id, format="metadata", metadataHeaders=list(HEADERS)
        )
        data = self._unless_gone(request) or {}
        found = (read_message(item) for item in objects(data, "messages"))
        return tuple(sorted(found, key=lambda message: (message.at, message.id)))

    def find(self, query: str, limit: int) -> tuple[str, ...]:
        """See MailPort."""
        return self._message_ids(limit, q=query)

    def labelled(self, label: str, limit: int) -> tuple[str, ...]:
        """See MailPort."""
        hidden: Json = {"includeSpamTrash": True} if label in _HIDDEN else {}
        return self._message_ids(limit, labelIds=[label], **hidden)

    # --- drafts ---------------------------------------------------------------------------------------

    def drafts(self) -> tuple[DraftRef, ...]:
        """See MailPort."""
        pages = self._client.pages(self._drafts.list, userId="me", maxResults=LIST_PAGE)
        return tuple(_draft_ref(item, "GET") for page in pages for item in objects(page, "drafts"))

    def draft(self, draft_id: str) -> DraftView | None:
        """See MailPort. Gmail may go on answering for a draft that was sent (google_api 4.6)."""
        data = self._unless_gone(self._drafts.get(userId="me", id=draft_id, format="metadata"))
        if data is None:
            return None
        message = read_message(data.get("message"))
        ref = DraftRef(str(data.get("id") or draft_id), message.id, message.thread_id)
        return DraftView(ref, message, is_draft="DRAFT" in message.labels and "SENT" not in message.labels)

    def create_draft(
        self, raw: bytes, thread_id: str = "", *, envelope: Envelope, in_time: InTime = always
    ) -> DraftRef:
        """See MailPort."""
        request = self._drafts.create(userId="me", body=_draft_body(raw, thread_id))
        return _draft_ref(self._client.execute(request, in_time=in_time, envelope=envelope), "POST")

    def update_draft(
        self,
        draft_id: str,
        raw: bytes,
        thread_id: str = "",
        *,
        envelope: Envelope,
        in_time: InTime = always,
    ) -> DraftRef:
        """See MailPort. The message inside gets a new id; without `thread_id` it may leave its thread."""
        request = self._drafts.update(userId="me", id=draft_id, body=_draft_body(raw, thread_id))
        return _draft_ref(self._client.execute(request, in_time=in_time, envelope=envelope), "PUT")

    def delete_draft(self, draft_id: str, *, in_time: InTime = always) -> bool:
        """See MailPort; a draft that is gone already is fine."""
        answer = self._unless_gone(self._drafts.delete(userId="me", id=draft_id), in_time)
        if answer is None and self._is_there_still(draft_id):
            # One 404 proves nothing, and what counts as removed may be made again (reliability A18).
            raise Transient("Gmail did not find a draft that is there.", "It is tried again on its own.")
        return answer is not None

    # --- labels and identities ------------------------------------------------------------------------

    def labels(self) -> Mapping[str, str]:
        """See MailPort."""
        data = self._client.execute(self._labels.list(userId="me"))
        found = {
            str(label["id"]): wire_text.line(str(label.get("name") or ""))
            for label in objects(data, "labels")
            if label.get("id")
        }
        if not found:
            # Gmail's own labels are always listed: none at all is no answer (reliability A10).
            raise no_answer(_SERVICE, "GET", "", "unreadable")
        return found

    def create_label(self, name: str, *, hidden: bool = False) -> str:
        """See MailPort."""
        body = {
            "name": name,
            "labelListVisibility": "labelHide" if hidden else "labelShow",
            "messageListVisibility": "hide" if hidden else "show",
        }
        return _needed(self._client.execute(self._labels.create(userId="me", body=body)), "id", "POST")

    def delete_label(self, label_id: str) -> None:
        """See MailPort."""
        self._unless_gone(self._labels.delete(userId="me", id=label_id))

    def senders(self) -> tuple[Sender, ...]:
        """See MailPort; identities whose address is not verified yet are left out."""
        data = self._client.execute(self._send_as.list(userId="me"))
        return tuple(
            Sender(
                email=str(item["sendAsEmail"]).lower(),
                name=wire_text.line(str(item.get("displayName") or "")),
                signature_html=str(item.get("signature") or ""),
                is_default=bool(item.get("isDefault")),
                is_primary=bool(item.get("isPrimary")),
            )
            for item in objects(data, "sendAs")
            if item.get("sendAsEmail") and item.get("verificationStatus") != "pending"
        )

    # --- private --------------------------------------------------------------------------------------

    @cached_property
    def _users(self) -> Any:
        return self._client.gmail.users()

    @cached_property
    def _history(self) -> Any:
        return self._users.history()

    @cached_property
    def _messages(self) -> Any:
        return self._users.messages()

    @cached_property
    def _threads(self) -> Any:
        return self._users.threads()

    @cached_property
    def _drafts(self) -> Any:
        return self._users.drafts()

    @cached_property
    def _labels(self) -> Any:
        return self._users.labels()

    @cached_property
    def _send_as(self) -> Any:
        return self._users.settings().sendAs()

    def _with_attached_invitation(self, message: Message, data: Json) -> Message:
        part = calendar_file(data)
        if message.invitation is not None or part is None:
            return message
        request = self._messages.attachments().get(userId="me", messageId=message.id, id=attachment_id(part))
        try:
            found = self._client.execute(request)
        except Permanent:
            return message  # What Gmail does not hand out invites to nothing; the mail counts all the same.
        return replace(message, invitation=invitation_in(part, str(found.get("data", ""))))

    def _is_there_still(self, draft_id: str) -> bool:
        return self.draft(draft_id) is not None or any(one.draft_id == draft_id for one in self.drafts())

    def _unless_gone(self, request: Any, in_time: InTime = always) -> Json | None:
        try:
            return self._client.execute(request, in_time=in_time)
        except NotFound:
            return None

    def _message_ids(self, limit: int, **parameters: Any) -> tuple[str, ...]:
        found: list[str] = []
        for page in self._client.pages(
            self._messages.list, userId="me", maxResults=max(1, min(limit, LIST_PAGE)), **parameters
        ):
            ids = (_needed(item, "id") for item in objects(page, "messages"))
            found += [one for one in ids if _MESSAGE_ID.fullmatch(one)]
            if len(found) >= limit:
                break
        return tuple(found[:limit])


def _draft_body(raw: bytes, thread_id: str) -> Json:
    message = {"raw": base64.urlsafe_b64encode(raw).decode()}
    if thread_id:
        message["threadId"] = thread_id
    return {"message": message}


def _draft_ref(data: Json, method: str) -> DraftRef:
    """A draft's ids; a draft that cannot be named must not look like one that is not there."""
    message = data.get("message")
    if not isinstance(message, dict):
        raise no_answer(_SERVICE, method, "", "unreadable")
    message_id = _needed(message, "id", method)
    return DraftRef(_needed(data, "id", method), message_id, str(message.get("threadId") or message_id))


def _needed(data: Json, name: str, method: str = "GET") -> str:
    value = data.get(name)
    if not isinstance(value, (str, int)) or not value:
        raise no_answer(_SERVICE, method, "", "unreadable")
    return str(value)


def _changes(data: Json) -> Iterator[MailChange]:
    """What a page of history tells, in order; records without changes of ours are passed over."""
    for record in objects(data, "history"):
        for item in objects(record, "messagesAdded"):
            yield from _change(item, added=True)
        for item in objects(record, "labelsAdded"):
            yield from _change(item, labels_added=words(item, "labelIds"))
        for item in objects(record, "labelsRemoved"):
            yield from _change(item, labels_removed=words(item, "labelIds"))
        for item in objects(record, "messagesDeleted"):
            yield from _change(item, deleted=True)


def _change(item: Json, **what: Any) -> Iterator[MailChange]:
    message = item.get("message")
    if isinstance(message, dict) and _MESSAGE_ID.fullmatch(str(message.get("id") or "")):
        yield MailChange(
            message_id=str(message["id"]),
            thread_id=str(message.get("threadId") or message["id"]),
            labels=words(message, "labelIds"),
            **what,
        )
