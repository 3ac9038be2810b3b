"""Exit codes, and which failure ends with which (design 6)."""

from __future__ import annotations

from followup.engine.errors import AlreadyRunning, FollowupError, NeedsConsent, NeedsSignIn, Transient

FINE = 0
UNEXPECTED = 1
USAGE = 2
ANOTHER_RUNS = 3
SIGN_IN = 4
TRY_LATER = 5
ATTENTION = 6

ALL = range(FINE, ATTENTION + 1)


def code_of(error: FollowupError) -> int:
    """The exit code a failure ends with."""
    from followup.google.client_secrets import ClientFileError
    from followup.settings import SettingsError

    if isinstance(error, (SettingsError, ClientFileError, Usage)):
        return USAGE
    if isinstance(error, AlreadyRunning):
        return ANOTHER_RUNS
    if isinstance(error, (NeedsSignIn, NeedsConsent)):
        return SIGN_IN
    if isinstance(error, Transient):
        return TRY_LATER
    return ATTENTION


class Usage(FollowupError):
    """The command was called with something that does not exist or does not fit."""
