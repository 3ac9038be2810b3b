"""Whose account it is, and whether it is one to be careful with."""

from __future__ import annotations

from followup.engine.errors import FollowupError

_PERSONAL_DOMAINS = frozenset({"gmail.com", "googlemail.com"})


class WrongAccount(FollowupError):
    """Somebody else signed in than the account that was to be connected again (reliability A27)."""


def normal_address(email: str) -> str:
    """The address as accounts are named: no blanks around it, lower case."""
    return email.strip().lower()


def check_same_account(expected: str, actual: str) -> None:
    """Raise WrongAccount unless `actual` is the `expected` address; an empty `expected` takes any."""
    if expected and normal_address(expected) != normal_address(actual):
        raise WrongAccount(
            f"You signed in as {actual}, but {expected} was to be connected.",
            f"Run the command again and choose {expected}, or connect {actual} as an account of its own.",
        )


def work_account_warning(email: str) -> str:
    """One sentence when the mailbox may belong to an employer (behaviour N11), else an empty string.

    Every mailbox at Gmail is either at gmail.com or run by an organisation, so the domain tells. It may be
    the user's own domain as well, therefore this warns and does not refuse.
    """
    domain = normal_address(email).rpartition("@")[2]
    if domain in _PERSONAL_DOMAINS:
        return ""
    return (
        f"{email} is run by whoever owns {domain}; if that is your employer, they can see "
        "your interviews and these drafts. Use a personal account instead."
    )
