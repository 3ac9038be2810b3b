"""What a request was about, in words for people."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_THINGS: tuple[tuple[str, str], ...] = (
    (r"/users/[^/]+/profile", "the mailbox"),
    (r"/users/[^/]+/history", "what happened in the mailbox"),
    (r"/users/[^/]+/drafts/[^/]+", "a draft"),
    (r"/users/[^/]+/drafts", "the drafts"),
    (r"/users/[^/]+/messages/[^/]+(?:/attachments/[^/]+)?", "a mail"),
    (r"/users/[^/]+/messages", "the mails"),
    (r"/users/[^/]+/threads/[^/]+", "a conversation"),
    (r"/users/[^/]+/labels(?:/[^/]+)?", "the labels"),
    (r"/users/[^/]+/settings/sendAs", "the addresses that mail is sent from"),
    (r"/calendars/([^/]+)/events/[^/]+", "an entry of {}"),
    (r"/calendars/([^/]+)/events", "the entries of {}"),
    (r"/calendars/([^/]+)", "{}"),
)
_PATTERNS = tuple((re.compile(f".*{pattern}"), words) for pattern, words in _THINGS)


def thing_of(url: str) -> str:
    """What lies behind an address of the two APIs; empty when it is none of what we ask for.

    >>> thing_of("https://www.googleapis.com/calendar/v3/calendars/jobs%40example.com/events?maxResults=1")
    'the entries of the calendar jobs@example.com'
    """
    path = urlsplit(url).path
    for pattern, words in _PATTERNS:
        found = pattern.fullmatch(path)
        if found is not None:
            return words.format(*map(_calendar, found.groups()))
    return ""


def _calendar(name: str) -> str:
    return "your main calendar" if name == "primary" else f"the calendar {unquote(name)}"
