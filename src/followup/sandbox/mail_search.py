"""Gmail's search language, as far as clients use it (google_api 4.7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.sandbox.mail_message import StoredMessage

Test = Callable[[StoredMessage], bool]

_TOKEN = re.compile(r'\s*(?:(-)?([({])|([)}])|(-)?((?:[a-z_]+:)?"[^"]*"|[^\s(){}]+))', re.IGNORECASE)
_PACIFIC = ZoneInfo("America/Los_Angeles")
_UNITS = {"d": 1, "m": 30, "y": 365, "h": 0}


class Search:
    """A parsed query. `labels` maps lower-case label names to ids, `now` is for newer_than and older_than."""

    def __init__(self, query: str, labels: Mapping[str, str], now: datetime) -> None:
        self._tokens = _tokens(query)
        self._labels = labels
        self._now = now
        self._at = 0
        self.names_hidden = bool(re.search(r"\bin:(?:anywhere|spam|trash)\b", query, re.IGNORECASE))
        self._test = self._all(closing="")

    def matches(self, message: StoredMessage) -> bool:
        """Whether a message is found."""
        return self._test(message)

    def _all(self, closing: str) -> Test:
        """Terms that must all hold; OR binds its two neighbours."""
        groups: list[list[Test]] = []
        joined = False
        while self._at < len(self._tokens):
            negated, text = self._tokens[self._at]
            self._at += 1
            if text in (")", "}"):
                break
            if text == "OR":
                joined = True
                continue
            test = self._one(negated, text)
            if joined and groups:
                groups[-1].append(test)
            else:
                groups.append([test])
            joined = False
        if closing == "}":
            every = [test for group in groups for test in group]
            return lambda message: any(test(message) for test in every)
        return lambda message: all(any(test(message) for test in group) for group in groups)

    def _one(self, negated: bool, text: str) -> Test:
        test = self._all({"(": ")", "{": "}"}[text]) if text in ("(", "{") else self._term(text)
        return (lambda message: not test(message)) if negated else test

    def _term(self, text: str) -> Test:
        name, colon, value = text.partition(":")
        value = value.strip('"').lower()
        if not colon or not name.isidentifier():
            word = text.strip('"').lower()
            return lambda m: (
                word in f"{m.header('Subject')} {m.text} {' '.join(m.senders + m.recipients)}".lower()
            )
        plain: dict[str, Test] = {
            "from": lambda m: any(value in one for one in m.senders),
            "to": lambda m: any(value in one for one in m.recipients),
            "cc": lambda m: value in m.header("Cc").lower(),
            "subject": lambda m: value in m.header("Subject").lower(),
            "rfc822msgid": lambda m: m.message_id.strip("<>").lower() == value.strip("<>"),
            "has": lambda m: value == "attachment" and any(p.get_filename() for p in m.mime.walk()),
            "is": lambda m: (
                {"unread": "UNREAD", "starred": "STARRED", "important": "IMPORTANT"}.get(value, "?")
                in m.labels
            ),
        }
        if name.lower() in plain:
            return plain[name.lower()]
        return self._placed_or_dated(name.lower(), value)

    def _placed_or_dated(self, name: str, value: str) -> Test:
        if name in ("in", "label"):
            if value == "anywhere":
                return lambda _m: True
            names = {"drafts": "DRAFT", "draft": "DRAFT"}
            wanted = names.get(value) or self._labels.get(
                value.replace("-", " "), self._labels.get(value, value.upper())
            )
            return lambda m: wanted in m.labels
        if name in ("after", "newer", "before", "older"):
            moment = _moment(value)
            later = name in ("after", "newer")
            return (lambda m: m.at >= moment) if later else (lambda m: m.at < moment)
        if name in ("newer_than", "older_than") and re.fullmatch(r"\d+[dmy]", value):
            moment = self._now - timedelta(days=int(value[:-1]) * _UNITS[value[-1]])
            return (lambda m: m.at >= moment) if name == "newer_than" else (lambda m: m.at < moment)
        return lambda _m: False


def _tokens(query: str) -> list[tuple[bool, str]]:
    found: list[tuple[bool, str]] = []
    for match in _TOKEN.finditer(query):
        minus_open, opening, closing, minus, word = match.groups()
        if opening:
            found.append((bool(minus_open), opening))
        elif closing:
            found.append((False, closing))
        elif word == "AND":
            continue
        else:
            found.append((bool(minus), word))
    return found


def _moment(value: str) -> datetime:
    """Epoch seconds, or a date at midnight Pacific time."""
    if value.isdigit() and len(value) > 4:
        return datetime.fromtimestamp(int(value), UTC)
    year, month, day = (int(part) for part in re.split(r"[/-]", value))
    return datetime(year, month, day, tzinfo=_PACIFIC).astimezone(UTC)
