"""Failures, sorted by what the caller does next.

FollowupError
├── Transient          try again later; the whole account backs off
│   └── Ambiguous      a write whose fate is unknown: settle it by reading, never by repeating
├── Permanent          this item will not work; set it aside and go on
│   ├── AlreadyExists  409: the id is taken, perhaps by a deleted event
│   ├── Changed        412: somebody wrote in between
│   └── NotFound       404: it is not there
├── CursorExpired      410 or 404 of a feed: read it in full again
├── NeedsSignIn        the refresh token is dead
├── NeedsConsent       a permission was not given, or the API is switched off
├── Refused            our own guard stopped a request before it left
├── StorageFailure     the ledger cannot be read or written: nothing is done without it
└── AlreadyRunning     another process is the one writer
"""

from __future__ import annotations

from copy import copy
from typing import Self


class FollowupError(Exception):
    """Something that is told to the user: one sentence of what happened, one of what to do."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def with_remedy(self, remedy: str) -> Self:
        """The same failure, with something else to do about it."""
        other = copy(self)
        other.remedy, other.__cause__ = remedy, self.__cause__
        return other


def instead(error: FollowupError, advice: str) -> str:
    """What happened and what to do about it by hand, for a note."""
    return f"{error.message.rstrip('.')}: {advice}"


SIGN_IN_BUSY = "sign-in"
"""The `reason` of a Transient that says the access token could not be renewed just now."""


UNREADABLE = "unreadable"
"""The `reason` of a Permanent about one item whose content makes no sense: the others go on."""


class Transient(FollowupError):
    """Google cannot be reached, is over quota or failed; `retry_after` is in seconds if Google named it."""

    def __init__(
        self, message: str, remedy: str = "", *, retry_after: float | None = None, reason: str = ""
    ) -> None:
        super().__init__(message, remedy)
        self.retry_after = retry_after
        self.reason = reason


class Ambiguous(Transient):
    """A write was sent and no clear answer came back."""


class TooLate(Transient):
    """Not sent: between looking and writing the computer slept, or an answer took long (fault P4)."""

    def __init__(self) -> None:
        super().__init__(
            "Too much time went by between looking and writing, so nothing was written.",
            "It is looked at again at once.",
        )


class Permanent(FollowupError):
    """Google refused this item; `reason` is Google's word."""

    def __init__(self, message: str, remedy: str = "", *, reason: str = "") -> None:
        super().__init__(message, remedy)
        self.reason = reason


class AlreadyExists(Permanent):
    """The identifier is taken (409), also by a deleted event."""


class Changed(Permanent):
    """The object changed since it was read (412)."""


class NotFound(Permanent):
    """The object is not there (404)."""


class CursorExpired(FollowupError):
    """The feed's cursor is too old or unknown (410 fullSyncRequired, 404 of history)."""


class NeedsSignIn(FollowupError):
    """The connection is dead: revoked, expired or its file damaged."""


class NeedsConsent(FollowupError):
    """A permission is missing; `scopes` names it where known."""

    def __init__(self, message: str, remedy: str = "", *, scopes: tuple[str, ...] = ()) -> None:
        super().__init__(message, remedy)
        self.scopes = scopes


class Refused(FollowupError):
    """The transport guard stopped a request that this service never makes."""


class StorageFailure(FollowupError):
    """The ledger cannot be read or written (disk full, locked, damaged, too new).

    `damaged`: going on with the same file helps nobody; the next start keeps it aside and reads Google again.
    """

    def __init__(self, message: str, remedy: str = "", *, damaged: bool = False) -> None:
        super().__init__(message, remedy)
        self.damaged = damaged


class AlreadyRunning(FollowupError):
    """Another process holds the lock of this data folder."""

    def __init__(self) -> None:
        super().__init__(
            "Another followup is already running for this account.",
            "Stop it first, or let it do the work: it looks every few minutes.",
        )
