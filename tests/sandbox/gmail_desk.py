"""A mailbox with its handlers, asked with `Call` objects as the checks in front of them would."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

from followup.sandbox.call import ApiError, Call, Json
from followup.sandbox.clock import VirtualClock
from followup.sandbox.gmail_api import gmail_handlers
from followup.sandbox.mailbox import Mailbox, MailVariants
from followup.sandbox.mailbox_control import MailGestures, mailbox_controls

ME = "alice@example.com"
DANA = "Dana Ruiz <dana@tidewell.example>"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AUTH = "https://www.googleapis.com/auth/gmail."
READ_AND_COMPOSE = frozenset({AUTH + "compose", AUTH + "readonly", AUTH + "labels"})


class Desk:
    """One account's Gmail on a clock that stands still; answers are JSON bodies."""

    def __init__(self, **variants: Any) -> None:
        self.clock = VirtualClock(NOW)
        self.box = Mailbox(ME, "Alice Example", variants=MailVariants(**variants), clock=self.clock.now)
        self.user = MailGestures(self.box)
        self.handlers = gmail_handlers(lambda address: {ME: self.box}[address])
        self.verbs = mailbox_controls(lambda address: {ME: self.box}[address])
        self.scopes = READ_AND_COMPOSE

    def call(self, method: str, body: Json | None = None, **params: Any) -> Json:
        """The body of an answer; {} for none."""
        reply = self.handlers[f"gmail.users.{method}"](
            Call(
                f"gmail.users.{method}",
                ME,
                {"userId": "me", **params},
                body or {},
                {},
                self.clock.now(),
                "client",
                self.scopes,
            )
        )
        assert reply.status == (204 if reply.body is None else 200)
        return reply.body or {}

    def refusal(self, method: str, body: Json | None = None, **params: Any) -> tuple[int, str, str]:
        """(HTTP status, reason, message) of a call that is refused."""
        try:
            self.call(method, body, **params)
        except ApiError as error:
            return error.code, error.reason, error.message
        raise AssertionError(f"{method} was answered")

    def change_variants(self, **variants: Any) -> None:
        """Let this Gmail behave otherwise from now on."""
        self.box.variants = replace(self.box.variants, **variants)

    def wait(self, **duration: float) -> None:
        """Let time pass."""
        self.clock.set(self.clock.now() + timedelta(**duration))

    def draft(self, raw: bytes | None = None, thread_id: str = "", **headers: str) -> Json:
        """Create a draft; the resource that comes back."""
        return self.call("drafts.create", drafted(raw or mail(**headers), thread_id))

    def history(self, start: str, **params: Any) -> list[Json]:
        """The records after a history id, on one page."""
        found: list[Json] = self.call("history.list", startHistoryId=start, **params).get("history", [])
        return found

    @property
    def history_id(self) -> str:
        """The mailbox's current history id."""
        return str(self.call("getProfile")["historyId"])

    def found(self, q: str, **params: Any) -> list[str]:
        """The subjects of what a search finds, newest first."""
        messages = self.call("messages.list", q=q, **params).get("messages", [])
        return [self.box.message(one["id"]).header("Subject") for one in messages]

    def header(self, message_id: str, name: str) -> str:
        """A header as the API shows it; "" for none."""
        headers = self.call("messages.get", id=message_id, format="metadata")["payload"]["headers"]
        return next((one["value"] for one in headers if one["name"].lower() == name.lower()), "")

    def labels(self, message_id: str) -> list[str]:
        """The labels of a message."""
        found: list[str] = self.call("messages.get", id=message_id, format="minimal").get("labelIds", [])
        return found


def mail(text: str = "Dear Dana,\n\nthank you.\n", html: str = "", **headers: str) -> bytes:
    """A mail to Dana; header names are written with underscores for hyphens."""
    message = EmailMessage()
    message["To"] = headers.pop("To", DANA)
    message["Subject"] = headers.pop("Subject", "Thank you")
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def drafted(raw: bytes | str, thread_id: str = "") -> Json:
    """The body of drafts.create and drafts.update."""
    text = raw if isinstance(raw, str) else base64.urlsafe_b64encode(raw).decode()
    return {"message": {"raw": text} | ({"threadId": thread_id} if thread_id else {})}


def told(records: list[Json]) -> list[tuple[str, str]]:
    """(what happened, message id) of each record."""
    kinds = ("messagesAdded", "messagesDeleted", "labelsAdded", "labelsRemoved")
    return [
        (kind, item["message"]["id"]) for record in records for kind in kinds for item in record.get(kind, ())
    ]


def unpacked(data: str) -> bytes:
    """The bytes of a base64url text with padding."""
    return base64.b64decode(data, altchars=b"-_", validate=True)
