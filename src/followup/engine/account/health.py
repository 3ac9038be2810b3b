"""What `doctor` can tell from the ledger alone: pure functions over records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from followup.domain.calendar import BadItem
from followup.domain.steps import ArtefactKind
from followup.engine.absent import SOURCES as NOT_FOUND
from followup.engine.account.clock import REMEDY, span
from followup.engine.account.crashes import REFUSED
from followup.engine.account.crashes import SOURCE as CRASHED
from followup.engine.account.pointing import UNPOINTED
from followup.engine.drafts.second_drafts import LEFT, NOTICED
from followup.engine.drafts.settle import is_overdue
from followup.engine.known.draft_states import DraftState, draft_state
from followup.engine.observe.earlier_mail import SOURCE as SEARCH
from followup.engine.records import CLOCK_TOLERANCE, Account, AccountState, Artefact, ArtefactState, Cursor
from followup.engine.unreadable import SOURCE as MAIL

STALE_INTERVALS = 3
_SHOWN_ASIDE = 10
_ELSEWHERE = (NOTICED, LEFT, CRASHED, REFUSED, *NOT_FOUND)
"""The `source` of what was set aside and has a check of its own."""

_SIGN_IN = "Run `followup connect`."
_LOOK_AT_DRAFTS = "Look into your Gmail drafts; what you changed in one is never written over."
_START = "Start the service with `followup run`, or look once with `followup sync`."


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: whether it is well, in one sentence, and what to do if not.

    `sign_in` marks a fault that connecting the account again repairs.
    """

    name: str
    ok: bool
    sentence: str
    remedy: str = ""
    sign_in: bool = False


def check_account(
    account: Account,
    cursors: Mapping[str, Cursor | None],
    artefacts: Sequence[Artefact],
    set_aside: Sequence[tuple[datetime, BadItem]],
    now: datetime,
    interval: timedelta,
    *,
    pointed: bool = True,
) -> tuple[Check, ...]:
    """Everything the ledger says of one account. `cursors` names every feed that should be read.

    `pointed`: a label leads other computers to the own calendar, or none may be made.
    """
    return (
        connection(account, now),
        own_calendar(account, pointed=pointed),
        *(freshness(feed, cursor, account, now, interval) for feed, cursor in cursors.items()),
        clock(cursors.values(), now, wrong=account.clock_wrong),
        unsettled(artefacts, now),
        attention(artefacts),
        aside(set_aside),
        doubles(set_aside),
        crashed(set_aside),
        not_found(set_aside),
    )


def connection(account: Account, now: datetime) -> Check:
    """Whether Google can be worked with, or what stands in the way."""
    name = "account"
    if account.state in (AccountState.NEEDS_SIGN_IN, AccountState.NEEDS_CONSENT):
        # The notice of a missing permission ends with its own remedy, which is not always to sign in.
        own_remedy = account.notice and account.state is AccountState.NEEDS_CONSENT
        remedy = "When that is done, run `followup sync`." if own_remedy else _SIGN_IN
        words = account.notice or "Google asks for a new sign-in."
        return Check(name, ok=False, sentence=words, remedy=remedy, sign_in=True)
    if account.backoff_until is not None and account.backoff_until > now:
        words = account.notice or "Google asked for a pause."
        when = f"{account.backoff_until:%Y-%m-%d %H:%M} UTC"
        return Check(name, ok=False, sentence=words, remedy=f"Wait: it is tried again after {when}.")
    if account.state is AccountState.OK and account.notice:
        return Check(name, ok=False, sentence=account.notice, remedy=_START)
    paused = " It is paused; `followup resume` goes on." if account.paused else ""
    return Check(name, ok=True, sentence=f"{account.id} is connected.{paused}")


def own_calendar(account: Account, *, pointed: bool = True) -> Check:
    """Whether there is a calendar for reminders (F19), and a label that leads other computers to it (L4)."""
    name = "own calendar"
    if account.state is AccountState.CALENDAR_GONE:
        return Check(
            name,
            ok=False,
            sentence="Google does not find the reminder calendar, so nothing is written.",
            remedy="If you deleted it, run `followup connect` to create it again.",
        )
    if not account.own_calendar:
        return Check(name, ok=False, sentence="There is no reminder calendar yet.", remedy=_SIGN_IN)
    if not pointed:
        return Check(name, ok=False, sentence=f"{UNPOINTED}.", remedy=_START)
    return Check(name, ok=True, sentence="The reminder calendar is known.")


def freshness(
    feed: str, cursor: Cursor | None, account: Account, now: datetime, interval: timedelta
) -> Check:
    """Whether a feed was read completely within the last three intervals."""
    name = f"feed {feed}"
    limit = STALE_INTERVALS * interval
    if cursor is None:
        waiting = account.connected_at is not None and now - account.connected_at <= limit
        return Check(name, waiting, "It has not been read yet.", "" if waiting else _START)
    age = now - cursor.read_at
    if age > limit:
        return Check(name, ok=False, sentence=f"It was last read {span(age)} ago.", remedy=_START)
    return Check(name, ok=True, sentence=f"It was last read {span(age)} ago.")


def clock(cursors: Iterable[Cursor | None], now: datetime, *, wrong: bool = False) -> Check:
    """Whether the computer's clock agrees with that look, and agreed with Google's then (not if `wrong`)."""
    if wrong:
        return Check("clock", ok=False, sentence="The clock does not agree with Google's.", remedy=REMEDY)
    ahead = max((cursor.read_at - now for cursor in cursors if cursor is not None), default=timedelta(0))
    if ahead > CLOCK_TOLERANCE:
        return Check(
            "clock",
            ok=False,
            sentence=f"The last look lies {span(ahead)} in the future: the clock was wrong then or is now.",
            remedy="Compare this computer's clock; reminders are set by it.",
        )
    return Check("clock", ok=True, sentence="The clock agrees with the last look.")


def unsettled(artefacts: Iterable[Artefact], now: datetime) -> Check:
    """Drafts that Gmail was asked for and never confirmed."""
    drafts = (a for a in artefacts if a.key.kind is ArtefactKind.DRAFT)
    open_ = [a for a in drafts if draft_state(a) is DraftState.UNSETTLED]
    late = [a for a in open_ if is_overdue(a, now)]
    if late:
        return Check(
            "drafts",
            ok=False,
            sentence=f"It is unclear whether Gmail has these drafts: {_titles(late)}.",
            remedy="Run `followup sync`; if it stays, look into your Gmail drafts.",
        )
    sentence = f"Waiting for certainty: {_titles(open_)}." if open_ else "No draft is unclear."
    return Check("drafts", ok=True, sentence=sentence)


def attention(artefacts: Iterable[Artefact]) -> Check:
    """What could not be done without the user."""
    rows = [a for a in artefacts if a.state is ArtefactState.ATTENTION]
    if rows:
        reasons = "; ".join(f"{row.title}: {row.note}" for row in rows[:3])
        more = f" (and {len(rows) - 3} more)" if len(rows) > 3 else ""
        return Check(
            "attention", ok=False, sentence=f"{reasons}{more}", remedy="Run `followup status` to see all."
        )
    return Check("attention", ok=True, sentence="Nothing waits for you.")


def aside(items: Iterable[tuple[datetime, BadItem]]) -> Check:
    """Items of Google that could not be read and were left out."""
    found = [(at, item) for at, item in items if item.source not in _ELSEWHERE]
    if found:
        reasons = "; ".join(item.reason.rstrip(".") for _, item in found[-_SHOWN_ASIDE:])
        more = f" (and {len(found) - _SHOWN_ASIDE} more)" if len(found) > _SHOWN_ASIDE else ""
        return Check(
            "set aside",
            ok=False,
            sentence=f"Items that could not be read: {len(found)}. {reasons}{more}.",
            remedy=_what_to_do(found),
        )
    return Check("set aside", ok=True, sentence="Every item could be read.")


def doubles(items: Iterable[tuple[datetime, BadItem]]) -> Check:
    """Drafts of ours that lie in Gmail twice, one of which the user has changed."""
    left = [item.reason for _, item in items if item.source == LEFT]
    if left:
        return Check("second drafts", ok=False, sentence=f"{'. '.join(left)}.", remedy=_LOOK_AT_DRAFTS)
    return Check("second drafts", ok=True, sentence="No draft lies in Gmail twice.")


def crashed(items: Iterable[tuple[datetime, BadItem]]) -> Check:
    """Candidacies that planning broke on, or for which Google refuses something."""
    kept = [item for _, item in items if item.source in (CRASHED, REFUSED)]
    broken = [item.reason for item in kept]
    if broken:
        ours = any(item.source == CRASHED for item in kept)
        remedy = (
            "Please report it; the others go on." if ours else "`followup show` tells more; the others go on."
        )
        return Check("planning", ok=False, sentence=f"{'. '.join(broken)}.", remedy=remedy)
    return Check("planning", ok=True, sentence="Every candidacy could be planned.")


def not_found(items: Iterable[tuple[datetime, BadItem]]) -> Check:
    """What Google did not find at the last look, though nobody said that it was taken away."""
    missing = [item.reason for _, item in items if item.source in NOT_FOUND]
    if missing:
        remedy = "Look whether it is there; it is looked for again, for a day at most."
        return Check("not found", ok=False, sentence=f"{'. '.join(missing)}.", remedy=remedy)
    return Check("not found", ok=True, sentence="Everything that is known was found.")


def _what_to_do(found: Iterable[tuple[datetime, BadItem]]) -> str:
    """A mail cannot be saved again, and a search that was refused is asked again."""
    sources = {item.source for _, item in found}
    if sources - {SEARCH, MAIL}:
        return "Open the entry in Google Calendar and save it again, or leave it: the others go on."
    if SEARCH in sources:
        return "Nothing: it is asked again at every look."
    return "Look into your mailbox whether it was an answer; the others go on."


def _titles(rows: Sequence[Artefact]) -> str:
    names = ", ".join(row.title for row in rows[:3])
    return names + (f" and {len(rows) - 3} more" if len(rows) > 3 else "")
