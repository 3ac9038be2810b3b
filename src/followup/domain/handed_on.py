"""Mail that holds or hands on what another person wrote: networks, hiring systems, forwards (G11, G21)."""

from __future__ import annotations

import re

from followup.domain import machines
from followup.domain.mail import Message
from followup.domain.phrasing import plain

_NOTIFIED = re.compile(r"(?:^|\.)(?:linkedin|whatsapp|facebookmail|xing|telegram|slack)\.com$")
_FORWARDS_MESSAGES = re.compile(r"^(?:inmail-)?hit-reply\b|^inmail\b")
_QUOTED = re.compile(
    r"\b(?:sent you a (?:new )?message|new message from|(?:just )?messaged you|"
    r"replied to (?:you|your)|message replied|hat (?:ihnen|dir) (?:eine )?(?:neue )?nachricht|"
    r"(?:vous|t') ?a envoye un (?:nouveau )?message|"
    r"te ha enviado un (?:nuevo )?mensaje)\b"
)
_FORWARDED = re.compile(r"^\s*(?:fwd?|wg|tr|rv)\s*:", re.IGNORECASE)
_QUOTE = re.compile(
    r"^\s{0,4}>|\b(?:wrote|schrieb|a écrit|escribió)\s?:|^-{2,}\s?\w+ (?:message|nachricht|mensaje)|"
    r"^\s?(?:from|von|de):\s",
    re.IGNORECASE | re.MULTILINE,
)


def is_forwarded(subject: str) -> bool:
    """Whether a subject says that the mail passes another one on."""
    return _FORWARDED.match(subject) is not None


def notifies(message: Message) -> bool:
    """Whether another service tells of a message that a person sent there (G21)."""
    local, _, domain = message.sender.email.rpartition("@")
    if not _NOTIFIED.search(domain):
        return False
    subject = plain(message.subject)
    return bool(_FORWARDS_MESSAGES.search(local) or _QUOTED.search(subject)) and "sponsored" not in subject


def delivers(message: Message) -> bool:
    """Whether a hiring system hands on what a person wrote there (G11)."""
    return machines.hiring_system(message) and _QUOTED.search(plain(message.subject)) is not None


def quotes(message: Message) -> bool:
    """Whether a mail holds another one, whose footers say nothing about it."""
    return _QUOTE.search(message.text or "") is not None
