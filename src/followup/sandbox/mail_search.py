"""Gmail's search language, as far as clients use it (google_api 4.7).

`a b` both, `a OR b` and `{a b}` either, `-a` not, `(...)` together, `"..."` these words in this order;
`from: to: cc: bcc: subject: in: label: is: has: category: newer_than: older_than: after: before:
rfc822msgid:`. Words are whole words, as in Gmail. An operator that is not known finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.sandbox.mail_message import Fields, StoredMessage, milliseconds, normal

Test = Callable[[StoredMessage], bool]

_TOKEN = re.compile(r'-?[({]|[)}]|-?(?:[A-Za-z_0-9]+:)?"[^"]*"?|-?[A-Za-z_0-9]+:(?=[({])|[^\s(){}"]+')
_OPERATOR = re.compile(r"([A-Za-z_0-9]+):(.*)", re.DOTALL)
_PACIFIC = ZoneInfo("America/Los_Angeles")
_DAY = re.compile(r"(\d{4})[/-](\d{1,2})[/-](\d{1,2})")
_AGE = re.compile(r"(\d+)([dmy])")
_PLACES = {
    "drafts": "DRAFT",
    "draft": "DRAFT",
    "inbox": "INBOX",
    "sent": "SENT",
    "trash": "TRASH",
    "spam": "SPAM",
}
_STATES = {
    "unread": "UNREAD",
    "starred": "STARRED",
    "important": "IMPORTANT",
    "sent": "SENT",
    "draft": "DRAFT",
}
_FIELDS: dict[str, Callable[[Fields], tuple[str, ...]]] = {
    "from": lambda fields: (fields.senders,),
    "to": lambda fields: (fields.to, fields.cc, fields.bcc),
    "cc": lambda fields: (fields.cc,),
    "bcc": lambda fields: (fields.bcc,),
    "subject": lambda fields: (fields.subject,),
}


@dataclass(frozen=True)
class Query:
    """A query ready for use.

    `labels` must be on every message it finds and none is older than `earliest` (milliseconds): a list can
    be cut short by them. `hidden` means that spam and trash were asked for by name.
    """

    test: Test
    labels: frozenset[str] = frozenset()
    earliest: int = 0
    hidden: bool = False


def parse_query(text: str, labels: Mapping[str, str], now: datetime) -> Query:
    """Read a query. `labels` has the ids of labels by `label_key` of their names; `now` counts ages."""
    return _Parser(_TOKEN.findall(text), labels, now).query()


def label_key(name: str) -> str:
    """How a label is named in a query: lower case, hyphens for blanks and slashes."""
    return re.sub(r"[\s/_-]+", "-", name.strip().lower())


class _Parser:
    def __init__(self, tokens: Sequence[str], labels: Mapping[str, str], now: datetime) -> None:
        self._tokens = tokens
        self._labels = labels
        self._now = now
        self._at = 0
        self._depth = 0
        self._required: set[str] = set()
        self._earliest = 0
        self._hidden = False

    def query(self) -> Query:
        """The whole query; a bracket too many is passed over."""
        tests = [self._all("")]
        while self._at < len(self._tokens):
            tests.append(self._all(""))
        test = tests[0] if len(tests) == 1 else _every(tests)
        return Query(test, frozenset(self._required), self._earliest, self._hidden)

    def _all(self, field: str) -> Test:
        """Terms up to a closing bracket: all must hold; OR joins its neighbours more tightly."""
        groups: list[list[Test]] = []
        joined = False
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token in (")", "}"):
                break
            if token == "OR":
                joined = True
            elif token != "AND":
                follows = joined or self._next() == "OR"
                test = self._term(token, field, alone=not follows)
                if joined and groups:
                    groups[-1].append(test)
                else:
                    groups.append([test])
                joined = False
        return _every([group[0] if len(group) == 1 else _some(group) for group in groups])

    def _any(self, field: str) -> Test:
        """Terms up to a closing brace: one must hold."""
        tests: list[Test] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token in (")", "}"):
                break
            if token not in ("OR", "AND"):
                tests.append(self._term(token, field, alone=False))
        return _some(tests)

    def _term(self, token: str, field: str, *, alone: bool) -> Test:
        """One term; `alone` when the whole query fails without it."""
        negated = token.startswith("-") and len(token) > 1
        token = token[1:] if negated else token
        self._depth += negated or not alone
        if token in ("(", "{"):
            test = self._all(field) if token == "(" else self._any(field)
        elif (match := _OPERATOR.fullmatch(token)) and not token.startswith('"'):
            test = self._operator(match[1].lower(), match[2].strip('"'), bare=not match[2])
        else:
            test = self._words(field, token)
        self._depth -= negated or not alone
        return _negation(test) if negated else test

    def _operator(self, name: str, value: str, *, bare: bool) -> Test:
        if bare and self._next() in ("(", "{"):
            opening = self._tokens[self._at]
            self._at += 1
            if name not in _FIELDS:
                return self._nothing_in_brackets(opening)
            return self._all(name) if opening == "(" else self._any(name)
        if name in _FIELDS:
            return self._words(name, value)
        lower = value.lower()
        match name:
            case "in" | "label" | "category":
                return self._place(name, lower)
            case "is":
                return self._state(lower)
            case "has":
                return (lambda m: m.fields.has_attachment) if lower == "attachment" else _nothing
            case "rfc822msgid":
                wanted = lower.strip("<>")
                return lambda m: m.fields.message_id == wanted
            case "after" | "newer" | "before" | "older" | "newer_than" | "older_than":
                return self._date(name, lower)
        return _nothing

    def _nothing_in_brackets(self, opening: str) -> Test:
        self._depth += 1
        self._all("") if opening == "(" else self._any("")
        self._depth -= 1
        return _nothing

    def _words(self, field: str, text: str) -> Test:
        phrase = normal(text)
        if not phrase.strip():
            return _nothing if field else _anything
        if field:
            fields_of = _FIELDS[field]
            return lambda m: any(phrase in one for one in fields_of(m.fields))
        return lambda m: any(phrase in one for one in m.fields.everything)

    def _place(self, name: str, value: str) -> Test:
        if name == "in" and value == "anywhere":
            self._hidden = True
            return _anything
        if name == "category":
            label = {"primary": "CATEGORY_PERSONAL"}.get(value, f"CATEGORY_{value.upper()}")
        else:
            label = _PLACES.get(value) or self._labels.get(label_key(value), "")
        if not label:
            return _nothing
        self._hidden = self._hidden or label in ("SPAM", "TRASH")
        if not self._depth:
            self._required.add(label)
        return lambda m: label in m.labels

    def _state(self, value: str) -> Test:
        if value == "read":
            return lambda m: "UNREAD" not in m.labels
        label = _STATES.get(value)
        return (lambda m: label in m.labels) if label else _nothing

    def _date(self, name: str, value: str) -> Test:
        moment = _age(value, self._now) if name.endswith("_than") else _moment(value)
        if moment is None:
            return _nothing
        limit = milliseconds(moment)
        if name in ("after", "newer", "newer_than"):
            if not self._depth:
                self._earliest = max(self._earliest, limit)
            return lambda m: milliseconds(m.at) >= limit
        return lambda m: milliseconds(m.at) < limit

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""


def _moment(value: str) -> datetime | None:
    """Epoch seconds, or the midnight Pacific time of a date; None for anything else."""
    match = _DAY.fullmatch(value)
    try:
        if match is None:
            return datetime.fromtimestamp(int(value), UTC)
        return datetime(int(match[1]), int(match[2]), int(match[3]), tzinfo=_PACIFIC)
    except (ValueError, OverflowError):
        return None


def _age(value: str, now: datetime) -> datetime | None:
    """`2d`, `3m` (calendar months) or `1y` before now; None for anything else."""
    match = _AGE.fullmatch(value)
    if match is None:
        return None
    count = int(match[1])
    if match[2] == "d":
        return now - timedelta(days=min(count, 36_500))
    months = now.year * 12 + now.month - 1 - count * (12 if match[2] == "y" else 1)
    if months < 12:
        return datetime.min.replace(year=1970, tzinfo=UTC)
    return now.replace(year=months // 12, month=months % 12 + 1, day=min(now.day, 28))


def _every(tests: Sequence[Test]) -> Test:
    return lambda m: all(test(m) for test in tests)


def _some(tests: Sequence[Test]) -> Test:
    return lambda m: any(test(m) for test in tests)


def _negation(test: Test) -> Test:
    return lambda m: not test(m)


def _anything(_message: StoredMessage) -> bool:
    return True


def _nothing(_message: StoredMessage) -> bool:
    return False
