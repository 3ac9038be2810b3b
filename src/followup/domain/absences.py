"""Out-of-office notices: what they look like, and when their writer is back (G5, G23)."""

from __future__ import annotations

import re
from datetime import date

from followup.domain import absence_words as words
from followup.domain.business_days import BusinessDays
from followup.domain.dates import resolve
from followup.domain.phrasing import plain

_HEAD = 6
"""Sentences at the beginning in which an absence notice says what it is."""

_ANSWERED = re.compile(r"^\s*(?:re|aw|sv|antw|rv|res?)\s*:", re.IGNORECASE)
_GREETED = re.compile(
    r"^\W{0,5}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|moin|servus|liebe[rs]?|"
    r"guten (?:tag|morgen)|sehr geehrte[rs]?|bonjour|cher|chere|salut|coucou|hola|buenos d[ií]as,?|"
    r"buenas tardes,?|estimad[oa]|querid[oa])[ \t]{1,3}"
    r"((?:frau |herrn? |m[rs]s?\.? |madame |monsieur |se[ñn]ora? )?[^\W\d_]{2,30}(?: [^\W\d_]{2,30})?)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:and|und|et|all|there|everyone|everybody|e?-?mail|message|team|sir|madam|colleagues?|friends?|valued|damen|kolleg\w+|"
    r"zusammen|alle|tous|toutes|todos|senders?|absender|customers?|readers?|members?|clients?|subscribers?)\b",
    re.IGNORECASE,
)
_BACK_AFTER = re.compile(
    r"\b(?:back|return(?:ing)?|again|until|till|til|through|thru|wieder|zur.{1,3}ck|bis|ab|retour|jusqu'?\w*|"
    r"a partir|partir|reviens|reviendrai|regres\w*|hasta|vuelv\w*|volver\w*)\b"
)
_LAST_DAY = re.compile(
    r"\b(?:through|thru|bis|jusqu'?\w*|hasta|inclusive|incl|inclus|incluido|to|al|au|einschlie\w+)\b|[-–—]"
)
_REOPENS = re.compile(
    r"\b(?:back|return|returning|again|wieder|zur.{1,3}ck|retour|reviens|reviendrai|regres\w*|vuelv\w*|volver\w*|"
    r"partir|ab)\b"
)
_SENTENCE = re.compile(r"(?<=[^\W\d]{2})[.!]\s|\n\s*\n|;")
_AFTER = 60
_BEFORE = 40


def greets_a_person(visible: str) -> bool:
    """Whether a text opens with somebody's name; notices that machines send do not."""
    greeted = _GREETED.match(visible[:120].replace("\u00a0", " "))
    return greeted is not None and _NOBODY.search(greeted[1]) is None


def is_answer(subject: str) -> bool:
    """Whether a subject says that the mail answers another one."""
    return _ANSWERED.match(subject) is not None


def absence(subject: str, said: tuple[str, ...], visible: str, *, automatic: bool) -> str:
    """The words that make a mail an absence notice, or an empty string.

    `said` are its sentences, `automatic` whether its headers say that a machine wrote it.
    """
    head = said[:_HEAD]
    absent = words.ABSENT.first(head) or words.LEFT_COMPANY.first(head)
    spelled = plain(subject)
    personal = greets_a_person(visible)
    titled = words.ABSENCE_SUBJECTS.find(spelled) or words.ABSENCE_PREFIXES.find(spelled)
    if titled and (absent or automatic or not (is_answer(subject) and said)):
        return titled
    if (ahead := words.OFF_DUTY_AHEAD.find(spelled)) and not _says_more(said):
        return ahead
    if absent and automatic:
        return absent
    known = words.OFF_DUTY_SUBJECTS.find(spelled) or not personal
    return absent if absent and known and _is_notice(said) else ""


def _is_notice(said: tuple[str, ...]) -> bool:
    """Whether a text is nothing but an absence notice: it opens with it and does not ask or promise more."""
    opening = words.ABSENT.first(said[:3]) or words.LEFT_COMPANY.first(said[:3])
    return bool(opening) and not _says_more(said)


def _says_more(said: tuple[str, ...]) -> bool:
    """Whether a text asks something or speaks of the matter, as notices do not."""
    return any(sentence.endswith("?") or words.YET_AT_WORK.find(sentence) for sentence in said)


def return_date(visible: str, said_on: date, days: BusinessDays) -> date | None:
    """The first business day on which the writer is back, None when no coming day is named.

    A last day of absence ("through Friday", "bis 13. März") counts as the business day after it.
    """
    found: list[date] = []
    for sentence in _SENTENCE.split(visible[:4000]):
        text = " ".join(sentence.split())
        for mark in _BACK_AFTER.finditer(text.lower()):
            day = _around(text, mark, said_on, days)
            if day is not None:
                found.append(day)
    return max(found, default=None)


def _around(text: str, mark: re.Match[str], said_on: date, days: BusinessDays) -> date | None:
    """The date next to a word such as "back" or "until": after it, else right before it."""
    after = _short(text[mark.end() :][:_AFTER].split()[:7])
    stated = resolve(after, said_on, days)
    if stated is not None and stated.is_date:
        last = _LAST_DAY.fullmatch(mark[0]) is not None or "inclus" in after.lower()
        return days.add(stated.day, 1) if last else days.next_or_same(stated.day)
    if _REOPENS.fullmatch(mark[0]) is None:
        return None
    before = _short(text[: mark.start()][-_BEFORE:].split()[-5:])
    stated = resolve(before, said_on, days)
    return days.next_or_same(stated.day) if stated is not None and stated.is_date else None


def _short(words_around: list[str]) -> str:
    return " ".join(words_around)
