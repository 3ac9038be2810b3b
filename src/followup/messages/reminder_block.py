"""Our own block in a reminder's description and the user's text around it (e.6, F21)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from followup.domain.mail import SEARCHABLE
from followup.messages.signature import html_to_text

OPENINGS = {
    "en": "From your follow-up service:",
    "de": "Von Ihrem Bewerbungsassistenten:",
    "fr": "Votre assistant de candidature :",
    "es": "De su asistente de candidaturas:",
}
CLOSINGS = {
    "en": "Your own notes can go below.",
    "de": "Ihre eigenen Notizen können darunter stehen.",
    "fr": "Vos notes peuvent suivre ici.",
    "es": "Sus notas pueden ir debajo.",
}
OPENING, CLOSING = OPENINGS["en"], CLOSINGS["en"]
"""The lines around our block, by language; a change of the language finds those of another one again."""

_NO_TAGS = str.maketrans("<>", "\u2039\u203a")
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]{1,32};)")


def _any_of(lines: Iterable[str]) -> re.Pattern[str]:
    """One of these lines, however its words are spaced, with or without the full stop."""
    words = (r"\s+".join(map(re.escape, line.removesuffix(".").split())) for line in lines)
    return re.compile(rf"(?:{'|'.join(words)})\.?", re.IGNORECASE)


_OPENING = _any_of(OPENINGS.values())
_CLOSING = _any_of(CLOSINGS.values())
_MARKUP = re.compile(
    r"<(?:/?(?:br|p|div|span|a|b|i|u|em|strong|ul|ol|li|html-blob)\b[^<>]*)>|&(?:nbsp|amp|lt|gt|quot|#\d+);",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Description:
    """A description taken apart: the user's text before, inside and after our own block, and the block."""

    before: str
    own: str
    after: str
    inside: str = ""

    @property
    def typed(self) -> str:
        """All that the user wrote, in order."""
        return "\n".join(text for text in (self.before, self.inside, self.after) if text)


def framed(lines: Sequence[str], typed: str, language: str = "en") -> str:
    """Our lines as paragraphs between the two marking lines, then the user's text."""
    block = "\n\n".join((OPENINGS[language], *lines, CLOSINGS[language]))
    return f"{block}\n\n{typed}" if typed else block


def unmarked(text: str) -> str:
    """Foreign text without tags and entities: Calendar shows the description of an entry as HTML."""
    return _ENTITY.sub("+", text.translate(_NO_TAGS))


def split_description(description: str, written: str = "") -> Description:
    """Find our own block again, also after Google Calendar has turned the text into HTML.

    `written` is the description as we wrote it, if known: lines inside the block that it does not have are
    the user's too. Without our block, all of it is the user's. When only one of the marking lines is left,
    the block reaches from the beginning, or to the end.
    """
    text = visible_text(description)
    opening = _OPENING.search(text)
    closing = _CLOSING.search(text, opening.end() if opening else 0)
    if opening is None and closing is None:
        return Description("", "", text.strip())
    start = opening.start() if opening else 0
    end = closing.end() if closing else len(text)
    own = text[start:end]
    inside = _typed_inside(own, visible_text(written)) if written else ""
    return Description(text[:start].strip(), own.strip(), text[end:].strip(), inside)


def holds_our_block(description: str) -> bool:
    """Whether a description begins our block somewhere, as that of a reminder and of its copies does."""
    return _OPENING.search(description) is not None


def visible_text(description: str) -> str:
    """A description as plain lines, whether it is text or HTML."""
    text = html_to_text(description) if _MARKUP.search(description) else description
    return text.replace("\r\n", "\n").replace("\u00a0", " ")


def drafts_link(addresses: Sequence[str]) -> str:
    """A Gmail search for the drafts to these people (f.3.7); all drafts when no address is known."""
    known = [address for address in addresses if SEARCHABLE.fullmatch(address)]
    wanted = " OR ".join(f"to:{address}" for address in known)
    query = (
        "in:drafts" if not known else f"in:drafts {wanted}" if len(known) == 1 else f"in:drafts ({wanted})"
    )
    return search_link(query)


def mail_link(address: str) -> str:
    """A Gmail search for what somebody wrote; empty for what is no address."""
    return search_link(f"from:{address}") if SEARCHABLE.fullmatch(address) else ""


def search_link(query: str) -> str:
    """The address of a search in Gmail."""
    return f"https://mail.google.com/mail/u/0/#search/{quote(query, safe='')}"


def _typed_inside(own: str, written: str) -> str:
    ours = " ".join(written.split())
    lines = [" ".join(line.split()) for line in own.split("\n")]
    return "\n".join(line for line in lines if line and line not in ours)
