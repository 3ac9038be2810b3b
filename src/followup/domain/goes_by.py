"""What the writer of a mail says to be called: in so many words, or with the short name in quotes (B23).

A sign-off alone ("Best, Jen") is how one friend writes to another, and is not taken for a wish.
"""

from __future__ import annotations

import re

from followup.domain.given_names import GIVEN_NAMES
from followup.domain.name_shape import looks_like_name
from followup.domain.people import Name
from followup.domain.wording import fold, squashed

_SIGNATURE_LINES = 12
_LONGEST_LINE = 200
_MOST_TEXT = 20_000

_NAME = r"(?P<name>[^\W\d_a-zß-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)?)(?![\w'’-])"
_OF_ONESELF = re.compile(
    r"\b(?i:I (?:go by|am called|prefer to be called|like to be called)|(?:please |just )?call me|"
    r"(?:everyone|everybody) calls me|(?:nennen Sie|nenn) mich(?: gern(?:e)?| bitte| einfach)?|"
    rf"(?:appelez|appelle)-moi|ll[aá]m[ae]me|puedes llamarme) {_NAME}"
)
_IN_A_SIGNATURE = re.compile(
    r"\b(?i:goes by|(?:I )?go by|known as|preferred name:?|prefers to be called|Rufname:?|genannt|dite?|"
    rf"pr[ée]nom d'usage ?:?) {_NAME}"
)
_QUOTED = re.compile(rf"[\"“”«„]\s?{_NAME}\s?[\"“”»]")
_QUOTES = re.compile(
    r"^\s*(?:>|-{2,}\s?\w+ \w+|(?:from|von|de)\s?:)|\b(?:wrote|schrieb|a écrit|escribió)\s?:", re.IGNORECASE
)


def called_in(visible: str, text: str, display: str, sender: Name) -> str:
    """The name that the sender goes by; empty when the mail does not say so.

    `visible` is what was typed, `text` the whole mail, `display` the sender's name as shown and `sender` the
    same taken apart. A statement may stand in what was typed; "goes by Jen" and Jennifer "Jen" Smith count in
    the signature and the shown name only, in a line with the sender's own name.
    """
    for match in _OF_ONESELF.finditer(visible[:_MOST_TEXT]):
        if _is_short_name(match["name"], sender):
            return match["name"]
    own = {squashed(part) for part in (sender.given, sender.family) if part}
    for line in (display, *signature_lines(visible, text)):
        if not own & {squashed(word) for word in re.split(r"[^\w'’-]+", line)}:
            continue
        found = _IN_A_SIGNATURE.search(line) or _QUOTED.search(line)
        if found is not None and _is_short_name(found["name"], sender):
            return found["name"]
    return ""


def _is_short_name(name: str, sender: Name) -> bool:
    """Whether a word can be somebody's name: one that is common, or is cut out of the sender's own."""
    if not looks_like_name(name, single=True) or squashed(name) == squashed(sender.given):
        return False
    given = squashed(sender.given)
    return fold(name) in GIVEN_NAMES or (len(name) > 1 and given.startswith(squashed(name)[:2]))


def signature_lines(visible: str, text: str) -> list[str]:
    """The lines right behind what was typed, as far as nothing is quoted."""
    lines = [line.strip()[:_LONGEST_LINE] for line in text[:_MOST_TEXT].splitlines()]
    typed = [line.strip() for line in visible.splitlines() if line.strip()]
    last = typed[-1][:_LONGEST_LINE] if typed else ""
    after = max((at + 1 for at, line in enumerate(lines) if last and line == last), default=0)
    found: list[str] = []
    for line in lines[after : after + _SIGNATURE_LINES]:
        if _QUOTES.search(line):
            break
        found.append(line)
    return found
