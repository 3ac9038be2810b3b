"""Defects that others had, each planted by patching the product (reliability 1 to 4, 6.5).

Where a second line of defence would hide a defect, that line is taken away with it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from followup.domain import dossier, standing
from followup.domain.calendar import Gone
from followup.domain.facts import FactKind
from followup.domain.replies import MailKind
from followup.engine import (
    apply_drafts,
    apply_reminders,
    drafts_seen,
    observe_events,
    observe_mail,
    observe_reminders,
    settle,
    tick,
)
from followup.engine.errors import Ambiguous, CursorExpired, FollowupError, NotFound, Transient
from followup.engine.ports import EventPage
from followup.engine.records import REMOVING, Artefact, ArtefactState, Cursor
from followup.google import calendar, failures
from followup.google.calendar import GoogleCalendar
from followup.google.gmail import GoogleMail
from followup.google.guard import Guard
from followup.google.transport import Transport

Patch = pytest.MonkeyPatch
NEVER = timedelta(days=1000)


def _nothing(*_: Any, **__: Any) -> None:
    """Stands where something was done."""


def _no_claims_read(patch: Patch) -> None:
    patch.setattr(apply_drafts, "_unclaimed", lambda _s, _c, _d, fresh, _n: fresh)


def _no_look_for_answers(patch: Patch) -> None:
    patch.setattr(tick, "look_for_answers", lambda *_: False)


def _no_guard(patch: Patch) -> None:
    patch.setattr(Guard, "check", _nothing)


def _create(patch: Patch, spoil: Callable[[bytes], bytes]) -> None:
    """Every draft is written as `spoil` makes it."""
    once = GoogleMail.create_draft

    def spoilt(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        return once(self, spoil(raw), thread_id, **limits)

    patch.setattr(GoogleMail, "create_draft", spoilt)


# --- drafts: once, and never over the user ----------------------------------------------------------


def retries_on_create(patch: Patch) -> None:
    """The client repeats a create without an answer (google_workspace_mcp#997)."""
    once = GoogleMail.create_draft

    def again(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        try:
            return once(self, raw, thread_id, **limits)
        except Ambiguous:
            return once(self, raw, thread_id, **limits)

    patch.setattr(GoogleMail, "create_draft", again)


def no_settling(patch: Patch) -> None:
    """An attempt without an answer is simply made again (Nylas)."""

    def forget(shell: Any, row: Any, _began: datetime, now: datetime) -> None:
        settle._keep(shell, row, ArtefactState.REMOVED, "not created yet", now)

    patch.setattr(settle, "_settle", forget)
    _no_claims_read(patch)


def no_settle_time(patch: Patch) -> None:
    """Looked for at once, although a request without an answer may be applied minutes later."""
    patch.setattr(settle, "SETTLE", timedelta(0))


def one_absence_is_enough(patch: Patch) -> None:
    """A single look that finds nothing is trusted (OutlookGoogleCalendarSync#1989)."""

    def absent(shell: Any, row: Any, now: datetime) -> None:
        settle._keep(shell, row, ArtefactState.REMOVED, "proved not created", now)
        shell.store.mark_dirty(shell.account, [row.process_id])

    patch.setattr(settle, "_absent", absent)


def search_proves_absence(patch: Patch) -> None:
    """The search index is asked whether the draft exists (claude-code#82548)."""

    def look(shell: Any, row: Artefact, began: datetime) -> Any:
        found = shell.mail.find(f"to:{row.person} in:drafts", 10)
        message = settle._matching(shell, found, row, "", began)
        return settle._Seen(message, provable=True)

    patch.setattr(settle, "_look", look)


def vanished_is_absent(patch: Patch) -> None:
    """A draft that came and went is taken for one that was never made."""
    patch.setattr(settle, "_vanished", lambda *_: False)


def only_the_marker_counts(patch: Patch) -> None:
    """A lost draft is looked for by its marker alone, which an edit takes away; by search, not history."""
    patch.setattr(settle, "_same_addressee", lambda *_: False)
    patch.setattr(settle, "_vanished", lambda *_: False)


def errors_mean_not_applied(patch: Patch) -> None:
    """A server error on a write is taken for a refusal (inbox-zero's retry)."""
    table = tuple(
        replace(row, make=failures._throttled) if 500 in row.statuses else row for row in failures.TABLE
    )
    patch.setattr(failures, "TABLE", table)
    _no_claims_read(patch)


def silence_means_not_applied(patch: Patch) -> None:
    """A timeout on a write is taken for a refusal."""

    def refused(_service: str, _method: str, message: str, reason: str) -> FollowupError:
        return Transient(message, reason=reason)

    patch.setattr(failures, "no_answer", refused)
    _no_claims_read(patch)


def recorded_after_the_effect(patch: Patch) -> None:
    """Nothing is stored or claimed before a create, only its result (Nylas create_event)."""

    def create(shell: Any, one: Any, due: Any, _mark: str, _in_time: Any, now: datetime) -> Any:
        ref = shell.mail.create_draft(due.text.raw, due.text.thread_id)
        row = Artefact(due.wanted.key, one.id, ArtefactState.LIVE, now, ref.draft_id, ref.message_id)
        shell.store.save_artefact(shell.account, replace(row, thread_id=ref.thread_id))
        return ref

    patch.setattr(apply_drafts, "_create_one", create)
    _no_claims_read(patch)


def claim_not_written(patch: Patch) -> None:
    """Drafts are made without a claim in the calendar (strategy E)."""
    patch.setattr(apply_drafts, "_claim", lambda *_: {})


def claim_ignored_on_rebuild(patch: Patch) -> None:
    """After the ledger was lost nobody asks the calendar what was done (strategy E)."""
    _no_claims_read(patch)


def done_claim_taken_for_open(patch: Patch) -> None:
    """A closed claim whose draft is gone is begun again after a rebuild (inbox-zero's fail-open)."""
    adopt = apply_drafts._adopt

    def anew(shell: Any, one: Any, due: Any, claim: Any, now: datetime) -> None:
        adopt(shell, one, due, claim, now)
        row = shell.store.artefact(shell.account, due.wanted.key)
        if row is not None and row.state is ArtefactState.GONE:
            shell.store.save_artefact(shell.account, replace(row, state=ArtefactState.REMOVED))
            shell.store.mark_dirty(shell.account, [row.process_id])

    patch.setattr(apply_drafts, "_adopt", anew)
    original = apply_drafts._unclaimed

    def unclaimed(shell: Any, calendar_id: str, one: Any, fresh: Sequence[Any], now: datetime) -> Any:
        return [due for due in fresh if due.artefact] + original(
            shell, calendar_id, one, [due for due in fresh if not due.artefact], now
        )

    patch.setattr(apply_drafts, "_unclaimed", unclaimed)


def two_drafts_for_one_recipient(patch: Patch) -> None:
    """A second key for the same person on the same day gives a second draft (U3, U11)."""
    once = GoogleMail.create_draft

    def doubled(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        other = raw.replace(b"X-Followup-Key: ", b"X-Followup-Key: 2")
        once(self, other, thread_id, **limits)
        return once(self, raw, thread_id, **limits)

    patch.setattr(GoogleMail, "create_draft", doubled)


def vanished_drafts_come_back(patch: Patch) -> None:
    """What is not found is made again (OutlookGoogleCalendarSync#1989)."""
    patch.setattr(dossier, "ENDING_GESTURES", dossier.ENDING_GESTURES - {FactKind.DRAFT_GONE})
    patch.setattr(apply_drafts, "_BEGINNABLE", (*apply_drafts._BEGINNABLE, ArtefactState.GONE))
    _no_claims_read(patch)


def sent_is_not_recognised(patch: Patch) -> None:
    """A draft that was sent is taken for one that is missing, and made again (inbox-zero before #1770)."""

    def missing(shell: Any, row: Any, message: Any, now: datetime) -> set[str]:
        again = replace(row, state=ArtefactState.REMOVED, changed_at=now)
        shell.store.save_artefact(shell.account, again)
        shell.store.mark_dirty(shell.account, [row.process_id])
        return {message.id}

    patch.setattr(drafts_seen, "keep_sent", missing)
    _no_claims_read(patch)


def edits_are_overwritten(patch: Patch) -> None:
    """A draft that the user edited is deleted when its time is over (inbox-zero before #2505)."""
    patch.setattr(drafts_seen, "_edited", lambda *_: set())
    forced = apply_drafts.withdraw_draft

    def force(shell: Any, artefact: Any, why: str, now: datetime, *, rehearse: bool = False) -> Any:
        view = shell.mail.draft(artefact.remote_id)
        if view is not None and view.is_draft and not rehearse:
            shell.mail.delete_draft(artefact.remote_id)
        return forced(shell, artefact, why, now, rehearse=rehearse)

    patch.setattr(tick, "withdraw_draft", force)


def edited_draft_is_rewritten(patch: Patch) -> None:
    """New words are put into a draft without asking who wrote the last ones (U4)."""

    def ours(shell: Any, row: Any, ref: Any, _now: datetime) -> set[str]:
        shell.store.save_artefact(shell.account, replace(row, message_id=ref.message_id))
        return {ref.message_id}

    patch.setattr(drafts_seen, "_edited", ours)


# --- drafts: to whom, and what else a request may do ------------------------------------------------


def recipient_changed(patch: Patch) -> None:
    """The draft goes to somebody else than meant (X3)."""
    _create(patch, lambda raw: raw.replace(b"dana.ruiz@tidewell.example", b"evil@tidewell.test"))


def recipient_added(patch: Patch) -> None:
    """A second address gets into To (X3)."""
    _no_guard(patch)
    _create(patch, lambda raw: raw.replace(b"<dana.ruiz@", b"<evil@tidewell.test>, <dana.ruiz@"))


def header_injected(patch: Patch) -> None:
    """A hostile title adds a Bcc (python/cpython#121650)."""
    _no_guard(patch)
    _create(patch, lambda raw: b"Bcc: evil@tidewell.test\r\n" + raw)


def rewrite_changes_recipient(patch: Patch) -> None:
    """An update puts another address into a draft that was right."""
    once = GoogleMail.update_draft

    def spoilt(self: GoogleMail, draft_id: str, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        return once(self, draft_id, raw.replace(b"luis.ortega@", b"evil@"), thread_id, **limits)

    patch.setattr(GoogleMail, "update_draft", spoilt)


def sends_what_it_wrote(patch: Patch) -> None:
    """A new draft is sent at once (finding 6: the scope allows it)."""
    _no_guard(patch)
    once = GoogleMail.create_draft

    def sent(self: GoogleMail, raw: bytes, thread_id: str = "", **limits: Any) -> Any:
        ref = once(self, raw, thread_id, **limits)
        try:
            self._client.execute(self._drafts.send(userId="me", body={"id": ref.draft_id}))
        except FollowupError:
            return ref
        return ref

    patch.setattr(GoogleMail, "create_draft", sent)


def guests_on_an_event(patch: Patch) -> None:
    """Reminders invite the interviewer (OutlookGoogleCalendarSync#121)."""
    _no_guard(patch)
    body = calendar._body
    patch.setattr(
        calendar, "_body", lambda text: body(text) | {"attendees": [{"email": "dana.ruiz@tidewell.example"}]}
    )


def everybody_is_notified(patch: Patch) -> None:
    """Inserts tell the guests (X18)."""
    _no_guard(patch)

    def insert(self: GoogleCalendar, calendar_id: str, event_id: str, reminder: Any) -> Any:
        body = {"id": event_id, **calendar._body(reminder)}
        request = self._events.insert(calendarId=calendar_id, sendUpdates="all", body=body)
        return self._written(calendar_id, request)

    patch.setattr(GoogleCalendar, "insert", insert)


def foreign_calendar(patch: Patch) -> None:
    """Reminders are written into the user's own calendar."""
    _no_guard(patch)
    insert = GoogleCalendar.insert
    patch.setattr(
        GoogleCalendar, "insert", lambda self, _cal, event_id, text: insert(self, "primary", event_id, text)
    )


# --- what is known when something is written --------------------------------------------------------


def history_lost_is_skipped(patch: Patch) -> None:
    """A lost history cursor is set to now and nothing is read again (inbox-zero)."""

    def reset(shell: Any, now: datetime, since: datetime | None = None) -> int:
        del since
        cursor = Cursor(shell.mail.profile().history_id, now, now, 1)
        shell.store.save_cursor(shell.account, observe_mail.FEED, cursor)
        return 0

    patch.setattr(observe_mail, "_begin", reset)
    _no_look_for_answers(patch)


def answers_decide_nothing(patch: Patch) -> None:
    """Mail is read and forgotten: the follow-up is drafted after a human reply."""
    patch.setattr(standing, "_news", lambda *_: [])


def history_is_trusted(patch: Patch) -> None:
    """One empty answer of history is trusted (lieer#22)."""
    _no_look_for_answers(patch)


def item_error_swallowed(patch: Patch) -> None:
    """A mail that could not be fetched is passed over, and the cursor goes on (inbox-zero)."""
    look = observe_mail._look_at

    def swallowed(*arguments: Any, **named: Any) -> int:
        try:
            return look(*arguments, **named)
        except FollowupError:
            return 0

    patch.setattr(observe_mail, "_look_at", swallowed)
    _no_look_for_answers(patch)


def cursor_before_consequences(patch: Patch) -> None:
    """The cursor is committed before what it passed was read (I9)."""
    take = observe_mail._take

    def early(shell: Any, changes: Any, now: datetime) -> int:
        newest = Cursor(shell.mail.profile().history_id, now, now, 1)
        shell.store.save_cursor(shell.account, observe_mail.FEED, newest)
        return take(shell, changes, now)

    patch.setattr(observe_mail, "_take", early)
    _no_look_for_answers(patch)


def cursor_read_after_the_scan(patch: Patch) -> None:
    """The new cursor is taken after the mailbox was looked through, not before (lieer does it right)."""
    begin = observe_mail._begin

    def late(shell: Any, now: datetime, since: datetime | None = None) -> int:
        count = begin(shell, now, since)
        newest = Cursor(shell.mail.profile().history_id, now, now, 1)
        shell.store.save_cursor(shell.account, observe_mail.FEED, newest)
        return count

    patch.setattr(observe_mail, "_begin", late)
    _no_look_for_answers(patch)


def human_taken_for_machine(patch: Patch) -> None:
    """A person's answer is filed as automatic mail (U9, the other way round)."""
    patch.setattr(observe_mail, "_AUTOMATIC", observe_mail._AUTOMATIC | {MailKind.HUMAN})


def machine_taken_for_human(patch: Patch) -> None:
    """An out-of-office note ends the follow-up (U9)."""
    patch.setattr(observe_mail, "_AUTOMATIC", frozenset())


def no_last_look(patch: Patch) -> None:
    """Drafts are made from what was read once, however old (no precondition re-read)."""
    patch.setattr(observe_mail, "observe_mail", lambda *_: 0)
    patch.setattr(tick, "observe_mail", lambda *_: 0)
    patch.setattr(apply_drafts, "_mailbox_unmoved", lambda *_: "1")
    _no_look_for_answers(patch)


def mailbox_not_asked_again(patch: Patch) -> None:
    """The reply check is done before, not after, the last look at the calendar (study 6.5, hole i)."""

    def unasked(shell: Any, *_: Any) -> str:
        return str(shell.store.cursor(shell.account, "mail").token)

    patch.setattr(apply_drafts, "_mailbox_unmoved", unasked)


def stale_read_trusted(patch: Patch) -> None:
    """The same question is answered from a cache for a while (A12)."""
    known: dict[str, list[Any]] = {}
    ask = GoogleMail.changes

    def cached(self: GoogleMail, history_id: str) -> Iterator[Any]:
        if history_id not in known:
            known[history_id] = list(ask(self, history_id))
        yield from known[history_id]

    patch.setattr(GoogleMail, "changes", cached)


def no_deadline(patch: Patch) -> None:
    """However long the claim took, the draft is made (P4)."""
    patch.setattr(apply_drafts, "DEADLINE", 1e9)


def claim_outside_the_deadline(patch: Patch) -> None:
    """The time that the claim took does not count."""
    claim = apply_drafts._claim

    def timeless(shell: Any, *arguments: Any) -> Any:
        elapsed, begin = shell.elapsed, shell.elapsed()
        held = claim(shell, *arguments)
        spent = elapsed() - begin
        shell.elapsed = lambda: elapsed() - spent
        return held

    patch.setattr(apply_drafts, "_claim", timeless)


def interview_not_asked_again(patch: Patch) -> None:
    """The interview is not read by id before drafts are made (no precondition re-read)."""
    patch.setattr(apply_drafts, "_still_on", lambda *_: True)


def called_off_is_ignored(patch: Patch) -> None:
    """Cancelled entries are passed over, as in an incremental sync without tombstones (twenty#24096)."""
    patch.setattr(observe_events, "_mark_gone", _nothing)
    interview_not_asked_again(patch)


def absence_means_called_off(patch: Patch) -> None:
    """What a full reading does not list is taken for deleted (OutlookGoogleCalendarSync#1989)."""

    def gone(shell: Any, calendar_id: str, batch: Any, _now: datetime) -> None:
        for session in shell.store.sessions(shell.account):
            if session.event.id not in batch.seen:
                batch.gone.append(Gone(calendar_id, session.event.id))

    patch.setattr(observe_events, "_look_for_missing", gone)


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


# --- reminders --------------------------------------------------------------------------------------


def random_ids(patch: Patch) -> None:
    """Reminders get a random id each time (Nylas); nothing else recognises what was inserted unseen."""
    patch.setattr(observe_reminders, "_take", _nothing)
    patch.setattr(apply_reminders, "event_id", lambda _account, _key: f"fu{uuid.uuid4().hex}")


def deleted_reminders_come_back(patch: Patch) -> None:
    """A deleted reminder is shown again (vdirsyncer PR#964)."""

    def undelete(shell: Any, gone: Any, _now: datetime) -> None:
        row = shell.store.artefact_by_remote(shell.account, gone.id)
        if row is not None:
            again = replace(row, state=ArtefactState.REMOVED)
            shell.store.save_artefact(shell.account, again)
            shell.store.mark_dirty(shell.account, [row.process_id])

    patch.setattr(observe_reminders, "_take_gone", undelete)


def undelete_on_conflict(patch: Patch) -> None:
    """409 on an insert is forced: the deleted reminder is made confirmed again (vdirsyncer PR#964)."""
    insert = GoogleCalendar.insert

    def forced(self: GoogleCalendar, calendar_id: str, event_id: str, text: Any) -> Any:
        try:
            return insert(self, calendar_id, event_id, text)
        except FollowupError:
            return self.revive(calendar_id, event_id, text)

    patch.setattr(GoogleCalendar, "insert", forced)


def other_id_on_conflict(patch: Patch) -> None:
    """409 on an insert is evaded with another id (stackoverflow 27542721)."""
    insert = GoogleCalendar.insert

    def evaded(self: GoogleCalendar, calendar_id: str, event_id: str, text: Any) -> Any:
        try:
            return insert(self, calendar_id, event_id, text)
        except FollowupError:
            return insert(self, calendar_id, f"fu{uuid.uuid4().hex}", text)

    patch.setattr(GoogleCalendar, "insert", evaded)


def cancelled_step_left_standing(patch: Patch) -> None:
    """Nothing takes away the reminders of steps that an answer has ended."""
    patch.setattr(tick, "withdraw_reminder", _nothing)


def removal_not_repeated(patch: Patch) -> None:
    """A removal that failed is taken for done."""
    withdraw = apply_reminders.withdraw_reminder

    def once(shell: Any, cal: str, row: Any, why: str, now: datetime, *, rehearse: bool = False) -> Any:
        if row.note == REMOVING:
            return None
        try:
            return withdraw(shell, cal, row, why, now, rehearse=rehearse)
        except FollowupError:
            return None

    patch.setattr(tick, "withdraw_reminder", once)


def missing_reminders_are_given_up(patch: Patch) -> None:
    """Reminders that a full reading does not list are taken for deleted by the user (A10)."""

    def gone(shell: Any, calendar_id: str, batch: Any) -> None:
        listed = {event.id for event in batch.events}
        for row in shell.store.artefacts(shell.account):
            if row.remote_id.startswith("fu") and row.remote_id not in listed:
                batch.gone.append(Gone(calendar_id, row.remote_id))

    patch.setattr(observe_reminders, "_look_for_missing", gone)


def words_in_reminders_are_overwritten(patch: Patch) -> None:
    """A reminder that the user wrote into is written anew all the same (U4)."""

    def ignore(shell: Any, row: Any, event: Any, now: datetime) -> None:
        shell.store.save_artefact(shell.account, replace(row, etag=event.etag, changed_at=now))

    patch.setattr(observe_reminders, "_gestures", ignore)


def no_if_match(patch: Patch) -> None:
    """Patches do not say what they rest on (A22)."""
    once = GoogleCalendar.patch
    patch.setattr(GoogleCalendar, "patch", lambda self, cal, one, _etag, text: once(self, cal, one, "", text))


def no_if_match_on_delete(patch: Patch) -> None:
    """Deletions do not say what they rest on (A22)."""
    once = GoogleCalendar.delete
    patch.setattr(GoogleCalendar, "delete", lambda self, cal, one, _etag: once(self, cal, one, ""))


# --- progress and patience --------------------------------------------------------------------------


def effect_in_hand_is_lost(patch: Patch) -> None:
    """What was begun when the process died is taken for done (healthchecks marks before it notifies)."""
    patch.setattr(tick, "settle_drafts", _nothing)


def never_gives_up(patch: Patch) -> None:
    """What cannot be settled stays pending in silence (L2)."""
    patch.setattr(settle, "GIVE_UP", NEVER)


def unsettled_stops_everything(patch: Patch) -> None:
    """A draft without a name is asked for by it, and every tick fails there."""

    def by_name(shell: Any, now: datetime, since: datetime | None = None) -> int:
        for row in shell.store.open_drafts(shell.account):
            if row.state is ArtefactState.INTENT:
                raise NotFound("Gmail does not have it.")
        return begin(shell, now, since)

    begin = observe_mail._begin
    patch.setattr(observe_mail, "_begin", by_name)


def put_off_and_forgotten(patch: Patch) -> None:
    """What the last look put off waits until something else happens."""
    patch.setattr(tick, "put_off_wake", _nothing)


def missed_is_skipped(patch: Patch) -> None:
    """What fell due while the computer slept is never made up for (apscheduler#794, houston PR#557)."""
    write = apply_drafts.write_drafts

    def in_time(shell: Any, cal: str, one: Any, wanted: Any, now: datetime, *, rehearse: bool = False) -> Any:
        ended = max((session.end for part in one.rounds for session in part.sessions), default=now)
        late = now - ended > timedelta(hours=2)
        return [] if late else write(shell, cal, one, wanted, now, rehearse=rehearse)

    patch.setattr(tick, "write_drafts", in_time)
    patch.setattr(tick, "put_off_wake", _nothing)


def no_back_off(patch: Patch) -> None:
    """Failures do not slow anything down (got-your-back#309)."""
    patch.setattr(tick, "_may_try", lambda *_: True)


def fixed_retries(patch: Patch) -> None:
    """Every failure is followed by the same short wait (Nylas: 30 seconds)."""
    patch.setattr(tick, "BACKOFF_MOST", 30.0)


def pause_is_not_kept(patch: Patch) -> None:
    """The pause that Google asks for is not kept (A1)."""
    fail = tick._fail

    def hasty(shell: Any, error: FollowupError, now: datetime) -> None:
        fail(shell, error, now)
        account = shell.store.account(shell.account)
        shell.store.save_account(replace(account, backoff_until=now + timedelta(seconds=5)))

    patch.setattr(tick, "_fail", hasty)


def transport_retries(patch: Patch) -> None:
    """The transport repeats what was throttled by itself (googleapiclient's num_retries)."""
    once = Transport.request

    def again(self: Transport, *arguments: Any, **named: Any) -> Any:
        try:
            return once(self, *arguments, **named)
        except Transient:
            return once(self, *arguments, **named)

    patch.setattr(Transport, "request", again)


def sign_in_is_retried_for_ever(patch: Patch) -> None:
    """A refused renewal is tried again and again (Nylas: 401, refresh, continue)."""
    patch.setattr(tick, "SIGN_IN_TRIES", 1_000_000)
