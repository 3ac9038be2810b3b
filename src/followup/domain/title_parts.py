"""Titles and lines taken apart: segments, values behind a key, without the hour and the room (A24)."""

from __future__ import annotations

import re

from followup.domain.wording import fold_in_place

_LONGEST = 80
_LINE = {
    "company": re.compile(
        r"^\W*(?:company|employer|organi[sz]ation|firma|unternehmen|entreprise|societe|empresa)\s*[:=]\s*"
    ),
    "role": re.compile(
        r"^\W*(?:role|position|job(?: title)?|title|(?:job )?posting|opening|vacancy|applying for|"
        r"position title|job opening|(?:what|which) (?:role|position|job) [^:?]{3,40}\?|stelle|"
        r"stellenbezeichnung|rolle|"
        r"poste|intitule du poste|puesto|vacante|cargo)\s*[:=]\s*"
    ),
    "agency": re.compile(r"^\W*(?:via|agency|recruiter agency|agentur|uber|cabinet|consultora)\s*[:=]\s*"),
}
_SEPARATORS = re.compile(
    r"\s*[☀-➿\U0001F300-\U0001FAFF]\uFE0F?\s*|"
    r"\s+[-–—|/•·~:]+\s+|\s*(?:[|•]|·(?!(?:e|ne|ère|euse|rice|trice|se|ve)(?:·?s)?(?![^\W_])))\s*|:\s+|\s+<>\s+|\s*<->\s*|\s*↔\s*|\s+x\s+|\s*\]\s*|\s*\[\s*|[–—](?=\w)"
)
_PICTURES = re.compile(r"[☀-➿\U0001F300-\U0001FAFF\uFE0F]")
_HEADER = re.compile(r"(?:^|\s+)(?:b?cc|reply-to|content-type|mime-version)$", re.IGNORECASE)

_CLOCK = re.compile(
    r"(?<![\w-])\d{1,2}(?:[:.h]\d{2})?\s*(?:-|–|bis|to|à)\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|uhr|h)(?!\w)|"
    r"(?<=\w)\s\d{1,2}\s?[-–]\s?\d{1,2}$|"
    r"(?<![\w-])(?:(?:at|um|a|à|ore|kl|las|@)\.?\s+(?=\d))?(?:\d{1,2}[:.h]\d{2}\s*(?:am|pm|uhr|h)?|"
    r"\d{1,2}\s*(?:am|pm|uhr|h)(?:\s(?:[ECMP][SD]?T|GMT|BST|CES?T|UTC)(?!\w))?|"
    r"(?<=\bore )\d{1,2}|(?<=\bum )\d{1,2})(?![\w:])",
    re.IGNORECASE,
)


def without_clock(title: str) -> str:
    """A title without a time of day: `Interview Zalando 3pm` -> `Interview Zalando`."""
    return " ".join(_CLOCK.sub(" ", title).split())


_ROOM = re.compile(
    r"[\s,(–-]+(?:(?:meeting|conference|besprechungs|konferenz|sitzungs)?(?:room|raum|zimmer)|zi\.|rm\.?|salle|sala|etage|"
    r"étage|floor|stock|gate|haus|bldg|building|station|ward|gebäude|edificio|planta|bâtiment)\s+"
    r"(?=[^\s)]*\d|[A-Z](?!\w))[^\s,)|]+\)?|"
    r"[\s,(–-]+(?:on|in)\s(?:[^\W\d_]+['’]s|my|our|his|her|their|your)\s(?:calendar|diary|agenda|office)\)?|"
    r"[\s,(–-]+\d{1,2}(?:\.|st|nd|rd|th|e|er|ème)?\s?(?:og|eg|ug|stock|etage|étage|floor|planta|piso)(?!\w)\)?",
    re.IGNORECASE,
)


def without_room(title: str) -> str:
    """A title without the room in it: `Interview Siemens Raum 4` -> `Interview Siemens`."""
    return _ROOM.sub("", title).strip() or title


def tidy(text: str) -> str:
    """One line without punctuation at its ends or the name of a mail header, at most 80 characters."""
    line = " ".join(_PICTURES.sub("", text).strip(" \t,;:.-–—|/\"'[]").split())
    return _HEADER.sub("", line)[:_LONGEST].strip()


def line_value(text: str, key: str) -> str:
    """The value of a "Company:", "Role:" or "Via:" line, in four languages; empty when there is none."""
    pattern = _LINE[key]
    for line in text.splitlines():
        match = pattern.match(fold_in_place(line))
        if match and "://" not in line[match.end() :]:
            return tidy(line[match.end() :])
    return ""


def segments(title: str) -> list[str]:
    """The parts of a title between dashes, bars, colons and brackets."""
    return [part for part in (tidy(piece) for piece in _SEPARATORS.split(title)) if part]
