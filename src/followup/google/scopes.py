"""The permissions we ask for, why, and what stops when one is not given (google_api 2, reliability A26)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_ROOT = "https://www.googleapis.com/auth/"

GMAIL_COMPOSE = f"{_ROOT}gmail.compose"
GMAIL_READONLY = f"{_ROOT}gmail.readonly"
GMAIL_LABELS = f"{_ROOT}gmail.labels"
CALENDAR_READONLY = f"{_ROOT}calendar.events.readonly"
CALENDAR_OWN = f"{_ROOT}calendar.app.created"


@dataclass(frozen=True, slots=True)
class Scope:
    """One permission: Google's name for it, what it allows, and what we use it for."""

    name: str
    allows: str
    used_for: str

    @property
    def short(self) -> str:
        """The name without Google's common prefix, as people quote it."""
        return self.name.removeprefix(_ROOT)


SCOPES: tuple[Scope, ...] = (
    Scope(
        CALENDAR_READONLY,
        "See the events on your calendars.",
        "It finds your interviews; your own calendars cannot be changed with it.",
    ),
    Scope(
        CALENDAR_OWN,
        "Create calendars and manage only those it created.",
        "It keeps your reminders on a calendar of their own.",
    ),
    Scope(
        GMAIL_COMPOSE,
        "Manage drafts (Google adds: and send mail).",
        "It writes drafts. This program has no code that sends and refuses such a request.",
    ),
    Scope(
        GMAIL_READONLY,
        "Read your mail.",
        "It sees who answered and what you sent; mail text is not stored.",
    ),
    Scope(
        GMAIL_LABELS,
        "Manage labels, not the mail under them.",
        "A hidden label remembers which calendar is its own; labels Interviews/... wait for an offer.",
    ),
)
DEFAULT_SCOPES: tuple[str, ...] = tuple(scope.name for scope in SCOPES)
_BY_NAME = {scope.name: scope for scope in SCOPES}


class Feature(StrEnum):
    """What the service does, as far as a permission can switch it off."""

    INTERVIEWS = "interviews"
    REMINDERS = "reminders"
    DRAFTS = "drafts"
    REPLIES = "replies"
    CALENDAR_POINTER = "calendar_pointer"


@dataclass(frozen=True, slots=True)
class Off:
    """A feature that is off: the permissions that are missing, and one sentence that says so."""

    feature: Feature
    missing: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class _Need:
    feature: Feature
    scopes: tuple[str, ...]
    without: str


_NEEDS: tuple[_Need, ...] = (
    _Need(Feature.INTERVIEWS, (CALENDAR_READONLY,), "Interviews cannot be found"),
    _Need(Feature.REMINDERS, (CALENDAR_OWN,), "There are no reminders and no notes event"),
    # A draft is only written after reading what is there, and an unclear result is settled by reading.
    _Need(Feature.DRAFTS, (GMAIL_COMPOSE, GMAIL_READONLY), "No drafts are written"),
    _Need(Feature.REPLIES, (GMAIL_READONLY,), "Replies are not seen, so they cancel nothing"),
    _Need(
        Feature.CALENDAR_POINTER,
        (GMAIL_LABELS,),
        "Another computer, or this one after losing its data, cannot find the reminder calendar again",
    ),
)

ESSENTIAL: tuple[str, ...] = (CALENDAR_READONLY, CALENDAR_OWN)
"""Without these nothing can be done: no interviews, or no place for reminders and claims on drafts."""

IDENTIFYING: tuple[str, ...] = (GMAIL_COMPOSE, GMAIL_READONLY)
"""One of these is needed to ask Google whose account it is (users.getProfile, google_api 2.1)."""


def features(granted: Iterable[str]) -> tuple[Off, ...]:
    """What is off with these granted scopes and why; empty when everything works.

    >>> [off.sentence for off in features(set(DEFAULT_SCOPES) - {GMAIL_READONLY})][1]
    'Replies are not seen, so they cancel nothing: "gmail.readonly" was not ticked.'
    """
    given = frozenset(granted)
    off = []
    for need in _NEEDS:
        missing = tuple(scope for scope in need.scopes if scope not in given)
        if missing:
            off.append(Off(need.feature, missing, f"{need.without}: {_not_ticked(missing)}"))
    return tuple(off)


def can(granted: Iterable[str], feature: Feature) -> bool:
    """Whether the granted scopes carry a feature."""
    return all(off.feature is not feature for off in features(granted))


def blocking(granted: Iterable[str]) -> str:
    """One sentence when so much is missing that connecting makes no sense; empty otherwise."""
    given = frozenset(granted)
    missing = tuple(scope for scope in ESSENTIAL if scope not in given)
    if missing:
        return f"The service cannot work without what was left out: {_not_ticked(missing)}"
    if not given.intersection(IDENTIFYING):
        return f"Without any access to Gmail the account cannot be named: {_not_ticked(IDENTIFYING)}"
    return ""


def _not_ticked(missing: tuple[str, ...]) -> str:
    names = " and ".join(f'"{_BY_NAME[scope].short}"' for scope in missing)
    return f"{names} {'was' if len(missing) == 1 else 'were'} not ticked."
