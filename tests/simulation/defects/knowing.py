"""Defects by which something is written on what is not, or no longer, known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from followup.domain import matching, standing
from followup.domain.calendar import Gone
from followup.domain.replies import MailKind
from followup.engine import absent, tick
from followup.engine.apply import drafts as apply_drafts
from followup.engine.apply import last_look
from followup.engine.drafts import claims
from followup.engine.errors import CursorExpired, FollowupError
from followup.engine.observe import events as observe_events
from followup.engine.observe import mail as observe_mail
from followup.engine.observe import one_mail
from followup.engine.ports import EventPage
from followup.engine.records import Cursor
from followup.google.calendar import GoogleCalendar
from followup.google.client import GoogleClient
from followup.google.gmail import GoogleMail
from tests.simulation.defects.planting import Patch, no_look_for_answers, nothing


def history_lost_is_skipped(patch: Patch) -> None:
    """A lost history cursor is set to now and nothing is read again (inbox-zero)."""

    def reset(shell: Any, now: datetime, since: datetime | None = None) -> int:
        del since
        cursor = Cursor(shell.mail.profile().history_id, now, now, 1)
        shell.store.save_cursor(shell.account, observe_mail.FEED, cursor)
        return 0

    patch.setattr(observe_mail, "_begin", reset)
    no_look_for_answers(patch)


def answers_decide_nothing(patch: Patch) -> None:
    """Mail is read and forgotten: the follow-up is drafted after a human reply."""
    patch.setattr(standing, "_news", lambda *_: [])


def answers_elsewhere_are_nobodys(patch: Patch) -> None:
    """Only mail in a conversation that the user has begun counts as an answer (U8)."""
    known = matching.match

    def in_thread(message: Any, everything: Any, owner: Any) -> Any:
        found = known(message, everything, owner)
        return found if found is not None and found.how == "thread" else None

    patch.setattr(one_mail, "match", in_thread)


def history_is_trusted(patch: Patch) -> None:
    """One empty answer of history is trusted (lieer#22)."""
    patch.setattr(observe_mail, "next_token", lambda _token, answered, **_: answered)
    no_look_for_answers(patch)


def item_error_swallowed(patch: Patch) -> None:
    """A mail that could not be fetched is passed over, and the cursor goes on (inbox-zero)."""
    look = one_mail.look_at

    def swallowed(*arguments: Any, **named: Any) -> int:
        try:
            return look(*arguments, **named)
        except FollowupError:
            return 0

    patch.setattr(observe_mail, "look_at", swallowed)
    no_look_for_answers(patch)


def not_found_once_is_gone(patch: Patch) -> None:
    """One 404 on an interview is believed (A18)."""
    patch.setattr(absent, "gone_since", lambda *_: _[-1])


def not_found_once_is_passed(patch: Patch) -> None:
    """A mail that was answered 404 once is not asked for again (A18)."""
    patch.setattr(absent, "note_missing", nothing)
    no_look_for_answers(patch)


def cursor_before_consequences(patch: Patch) -> None:
    """The cursor is committed before what it passed was read (I9)."""
    take = observe_mail._take

    def early(shell: Any, changes: Any, now: datetime) -> int:
        newest = Cursor(shell.mail.profile().history_id, now, now, 1)
        shell.store.save_cursor(shell.account, observe_mail.FEED, newest)
        return take(shell, changes, now)

    patch.setattr(observe_mail, "_take", early)
    no_look_for_answers(patch)


def cursor_read_after_the_scan(patch: Patch) -> None:
    """The new cursor is taken after the mailbox was looked through, not before (lieer does it right)."""
    begin = observe_mail._begin

    def late(shell: Any, now: datetime, since: datetime | None = None) -> int:
        count = begin(shell, now, since)
        newest = Cursor(shell.mail.profile().history_id, now, now, 1)
        shell.store.save_cursor(shell.account, observe_mail.FEED, newest)
        return count

    patch.setattr(observe_mail, "_begin", late)
    no_look_for_answers(patch)


def empty_answer_moves_the_cursor(patch: Patch) -> None:
    """A change that was left out of an answer is never asked for again."""
    patch.setattr(observe_events, "next_token", lambda _token, answered, **_: answered)


def human_taken_for_machine(patch: Patch) -> None:
    """A person's answer is filed as automatic mail (U9, the other way round)."""
    patch.setattr(one_mail, "_AUTOMATIC", one_mail._AUTOMATIC | {MailKind.HUMAN})


def machine_taken_for_human(patch: Patch) -> None:
    """An out-of-office note ends the follow-up (U9)."""
    patch.setattr(one_mail, "_AUTOMATIC", frozenset())


def no_last_look(patch: Patch) -> None:
    """Drafts are made from what was read once, however old (no precondition re-read)."""
    patch.setattr(observe_mail, "observe_mail", lambda *_: 0)
    patch.setattr(tick, "observe_mail", lambda *_: 0)
    patch.setattr(apply_drafts, "mailbox_unmoved", lambda *_: "1")
    no_look_for_answers(patch)


def mailbox_not_asked_again(patch: Patch) -> None:
    """The reply check is done before, not after, the last look at the calendar (study 6.5, hole i)."""

    def unasked(shell: Any, *_: Any) -> str:
        return str(shell.store.cursor(shell.account, "mail").token)

    patch.setattr(apply_drafts, "mailbox_unmoved", unasked)


def stale_read_trusted(patch: Patch) -> None:
    """The same question is answered from a cache for a while (A12)."""
    known: dict[str, list[Any]] = {}
    ask = GoogleMail.changes

    def cached(self: GoogleMail, history_id: str) -> Iterator[Any]:
        if history_id not in known:
            known[history_id] = list(ask(self, history_id))
        yield from known[history_id]

    patch.setattr(GoogleMail, "changes", cached)


def stale_answer_of_google_trusted(patch: Patch) -> None:
    """What history said is not confirmed by any other reading before somebody is written to again (A12)."""
    no_look_for_answers(patch)


def no_deadline(patch: Patch) -> None:
    """However long the claim took, the draft is made (P4)."""
    patch.setattr(apply_drafts, "DEADLINE", 1e9)


def claim_outside_the_deadline(patch: Patch) -> None:
    """The time that the claim took does not count."""
    claim = claims.write_claims

    def timeless(shell: Any, *arguments: Any) -> Any:
        elapsed, begin = shell.elapsed, shell.elapsed()
        held = claim(shell, *arguments)
        spent = elapsed() - begin
        shell.elapsed = lambda: elapsed() - spent
        return held

    patch.setattr(apply_drafts, "write_claims", timeless)


def interview_not_asked_again(patch: Patch) -> None:
    """The interview is not read by id before drafts are made (no precondition re-read)."""
    patch.setattr(apply_drafts, "still_on", lambda *_: True)


def called_off_is_ignored(patch: Patch) -> None:
    """Cancelled entries are passed over, as in an incremental sync without tombstones (twenty#24096)."""
    patch.setattr(observe_events, "mark_gone", nothing)
    patch.setattr(last_look, "mark_gone", nothing)
    interview_not_asked_again(patch)


def absence_means_called_off(patch: Patch) -> None:
    """What a full reading does not list is taken for deleted (OutlookGoogleCalendarSync#1989)."""

    def gone(shell: Any, calendar_id: str, batch: Any, _now: datetime, *, in_full: bool) -> None:
        for session in shell.store.sessions(shell.account) if in_full else ():
            if session.event.id not in batch.seen:
                batch.gone.append(Gone(calendar_id, session.event.id))

    patch.setattr(observe_events, "look_for_missing", gone)


def expired_token_is_no_news(patch: Patch) -> None:
    """410 is swallowed as an empty page (twenty#24096, pipedream#10887)."""
    ask = GoogleCalendar.pages

    def swallowed(self: GoogleCalendar, calendar_id: str, cursor: str, **named: Any) -> Iterator[EventPage]:
        try:
            yield from ask(self, calendar_id, cursor, **named)
        except CursorExpired:
            yield EventPage((), cursor=cursor)

    patch.setattr(GoogleCalendar, "pages", swallowed)


def unread_feed_is_called_fresh(patch: Patch) -> None:
    """A feed that could not be read is said to be up to date (got-your-back#333)."""
    observe = tick._observe

    def fresh(shell: Any, account: Any, report: Any, now: datetime) -> None:
        try:
            observe(shell, account, report, now)
        except FollowupError:
            for feed in ("events:primary", "reminders", "mail"):
                known = shell.store.cursor(shell.account, feed)
                shell.store.save_cursor(shell.account, feed, replace(known, read_at=now))
            raise

    patch.setattr(tick, "_observe", fresh)


def broken_page_ends_the_list(patch: Patch) -> None:
    """A page that does not come is taken for the end of the list (gcal_sync: lost page)."""
    ask = GoogleClient.pages

    def until_it_breaks(self: GoogleClient, prepare: Any, **named: Any) -> Iterator[Any]:
        pages = ask(self, prepare, **named)
        yield next(pages)
        with suppress(FollowupError):
            yield from pages

    patch.setattr(GoogleClient, "pages", until_it_breaks)


def unlisted_behind_a_broken_page_is_gone(patch: Patch) -> None:
    """What the page that did not come would have listed is taken for deleted (A10, A11)."""
    broken_page_ends_the_list(patch)
    absence_means_called_off(patch)
