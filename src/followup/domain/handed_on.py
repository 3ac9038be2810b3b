"""Mail that holds or hands on what another person wrote: networks, hiring systems, forwards (G11, G21)."""

from __future__ import annotations

import re

from followup.domain import machines
from followup.domain.handing_words import HANDS_ON
from followup.domain.languages import language_of
from followup.domain.mail import Message
from followup.domain.people import Owner
from followup.domain.phrasing import plain, sentences

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
    r"^\s?(?:from|von|de)\s?:\s",
    re.IGNORECASE | re.MULTILINE,
)
_WRITER = re.compile(
    r"^[\s>*]*(?:from|von|de|da)\s?:|\b(?:wrote|schrieb|a écrit|escribió)\b[^\n]{0,80}:\s*$", re.IGNORECASE
)
"""A line that says who wrote what follows."""
_OF_A_HEAD = re.compile(
    r"^[\s*]*(?:from|sent|to|cc|date|subject|von|gesendet|an|datum|betreff|de|envoyé|à|objet|enviado|para|asunto|"
    r"fecha)\s?:|^\W*(?:-{2,}|begin forwarded)|^\W*$",
    re.IGNORECASE,
)
"""A line of a mail that somebody passed on which is none of its text."""
_YOU = {"de": "sie"}
_THIRD = re.compile(r"\b(?:her|him|she|he)\b", re.IGNORECASE)


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


def hands_on(visible: str) -> bool:
    """Whether somebody says that what stands below is another's word."""
    return bool(HANDS_ON.first(sentences(visible)))


def handed_on(message: Message, visible: str, owner: Owner) -> str:
    """What somebody passes on below his own words, or an empty string (G14): these or a `Fwd:` say so.

    It is the text of one mail that a third person wrote; what that one quotes in turn is left
    out. Without a `Fwd:` ahead it has to say who wrote it: below an answer stands what was answered.
    """
    if not (hands_on(visible) or is_forwarded(message.subject)):
        return ""
    text = message.text or ""
    start = _QUOTE.search(text)
    if start is None:
        return ""
    lines = text.splitlines()
    first = len(text[: start.end()].splitlines()) - 1
    writers = [at for at in range(first, len(lines)) if _WRITER.search(lines[at])]
    if not writers and not is_forwarded(message.subject):
        return ""
    if writers:
        told = " ".join(lines[max(0, writers[0] - 1) : writers[0] + 1])
        if _is_theirs(told, {*owner.emails, owner.name, message.sender.email, message.sender.name}):
            return ""
    own = lines[first : writers[1] if len(writers) > 1 else None]
    stripped = (line.lstrip("> ") for line in own if not _WRITER.search(line))
    return "\n".join("" if _OF_A_HEAD.match(line) else line for line in stripped).strip()


def _is_theirs(line: str, called: set[str]) -> bool:
    """Whether a line names one of the two who write to each other: nobody hands on his own mail."""
    spelled = plain(line)
    return any(plain(one) in spelled for one in called if one)


def to_the_reader(text: str, owner: Owner) -> str:
    """A text about the user as if it were written to him: tables speak of "you".

    Who "she" and "he" are is told by the name of the user alone: without it the text stays as it is. Only
    the first and the last part of it count, as they are spelled: "Will" is called, "will" is a word.
    """
    parts = owner.name.split()
    if not parts:
        return text
    first, last = re.escape(parts[0]), re.escape(parts[-1])
    called = rf"(?:(?:Frau|Herrn?|M[rs]s?\.?|Madame|Señora) )?(?:{first}|{last})"
    named = re.compile(rf"\b{called}(?: {last})?\b")
    if named.search(text) is None:
        return text
    language = language_of(text, "en")
    spoken_to = named.sub(_YOU.get(language, "you"), text)
    return _THIRD.sub("you", spoken_to) if language == "en" else spoken_to
