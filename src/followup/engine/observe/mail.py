"""Observing the mailbox: what was sent, what came back, what became of drafts (F, G, e.2, e.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import quote

from followup.domain.facts import Fact, FactKind
from followup.domain.mail import SEARCHABLE
from followup.domain.matching import Correspondence
from followup.engine import absent
from followup.engine.drafts import by_hand, draft_history, second_drafts
from followup.engine.drafts.drafts_seen import check_draft
from followup.engine.errors import CursorExpired, Permanent
from followup.engine.known.correspondence import correspondences
from followup.engine.known.draft_states import IN_GMAIL, draft_state
from followup.engine.observe import earlier_mail
from followup.engine.observe.full_reads import full_read
from followup.engine.observe.introductions import look_for_names
from followup.engine.observe.invitations import look_again, take_invitation
from followup.engine.observe.labels import compare_labels, take_labels
from followup.engine.observe.mail_changes import Changes
from followup.engine.observe.one_mail import NOT_FOUND, UNREAD, by_the_user, look_at, missed_mail, readable
from followup.engine.ports import MailChange
from followup.engine.records import Artefact, Cursor, Process, next_token
from followup.engine.shell import Shell
from followup.engine.unreadable import SOURCE, readable_thread, set_aside

FEED = "mail"
SCAN_LIMIT = 100
"""Mails looked at for one process whose past we did not watch; the newest first."""

SENT_LIMIT = 50
"""Sent mails looked at when a past interview becomes known: those that a search may not find yet."""

LONGEST_QUERY = 1500
"""Characters, encoded. Google's library turns an address beyond 2,048 into another kind of request."""

CENSUS_EVERY = timedelta(days=1)
"""How often the drafts are counted, should history have been silent about one (google_api 4.1 is unsure)."""


BUT_DRAFTS = "-in:drafts"
"""What lies among the drafts is looked at by its own name; a mail costs 20 units to read (google_api 5.1)."""

_SEARCHABLE_DOMAIN = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}")


def observe_mail(shell: Shell, now: datetime) -> int:
    """Read the mailbox up to date. Facts of a message are committed before the cursor passes it.

    Returns how many messages were looked at. Raises the engine's errors; the cursor then stays.
    """
    cursor = shell.store.cursor(shell.account, FEED)
    if cursor is None:
        return _begin(shell, now)
    scanned = _scan_new_processes(shell, now)
    census = now - cursor.full_at >= CENSUS_EVERY
    try:
        changes, newest = _since(shell, cursor.token)
        if census and not changes.threads:
            # The place moves with the census, so that one falsely empty answer would lose mail (A10).
            changes, newest = _since(shell, cursor.token)
        if _went_back(shell, newest, cursor.token):
            raise CursorExpired("Gmail's history went back.", "The mailbox is looked through again.")
    except CursorExpired:
        with full_read(shell, FEED, "Gmail", now):
            return scanned + _begin(shell, now, since=cursor.read_at - timedelta(days=1))
    newest = "" if _is_before(newest, cursor.token) else newest
    draft_history.learn(shell, changes.saved_messages(), changes.messages(), cursor.read_at, now)
    looked_at = _take(shell, changes, now)
    if shell.reads_invitations:
        look_again(shell, now)
    if changes.labelled:
        looked_at += _take_labels(shell, changes.labelled, cursor.token, now)
    full_at = cursor.full_at
    if census:
        _count_drafts(shell, now)
        second_drafts.forget_decided(shell)
        full_at = now
    # A mailbox in which nothing happens moves on with the census: no point of its history is kept for ever.
    following = next_token(cursor.token, newest or cursor.token, brought=bool(changes.threads) or census)
    shell.store.save_cursor(shell.account, FEED, Cursor(following, now, full_at, cursor.generation))
    return scanned + looked_at


def _since(shell: Shell, token: str) -> tuple[Changes, str]:
    """What the mailbox went through since a place in its history, and where it stands now, if told."""
    changes, newest = Changes(), ""
    for page in shell.mail.changes(token):
        changes.fold(page.changes)
        newest = page.history_id or newest
    return changes, newest


def _went_back(shell: Shell, newest: str, token: str) -> bool:
    """Whether the mailbox itself stands before our place (A17); one old answer is passed over."""
    return _is_before(newest, token) and _is_before(shell.mail.profile().history_id, token)


def _is_before(history_id: str, token: str) -> bool:
    return history_id.isdecimal() and token.isdecimal() and int(history_id) < int(token)


def _take_labels(shell: Shell, changes: list[MailChange], since: str, now: datetime) -> int:
    """Hear the labels; a conversation that only a label makes part of a process is read as such.

    So is one that was known before: the look that made it ours may have ended before it was read.
    """
    ids = take_labels(shell, changes, correspondences(shell), since, now)
    everything = correspondences(shell) if ids else ()
    return sum(look_at(shell, message_id, everything, now, again=True) for message_id in ids)


def _begin(shell: Shell, now: datetime, since: datetime | None = None) -> int:
    """First reading, or a lost cursor: baseline first, then look again at all that may have changed."""
    baseline = shell.mail.profile().history_id
    looked_at = _scan_new_processes(shell, now)
    if since is not None:
        everything = correspondences(shell)
        for process in shell.store.processes(shell.account):
            looked_at += _scan(shell, process, since, everything, now)
        everything = correspondences(shell)  # with the threads that the mail just found has brought
        for thread_id in shell.store.watched_threads(shell.account):
            for message in readable_thread(shell, thread_id, now) or ():
                looked_at += look_at(shell, message.id, everything, now)
        for artefact in shell.store.open_drafts(shell.account):
            if draft_state(artefact) in IN_GMAIL:  # what is not settled has no name in Gmail yet
                _check_draft(shell, artefact, now)
        second_drafts.notice_all(shell, now)
    compare_labels(shell, baseline, now)
    old = shell.store.cursor(shell.account, FEED)
    shell.store.save_cursor(
        shell.account, FEED, Cursor(baseline, now, now, (old.generation if old else 0) + 1)
    )
    return looked_at


def _take(shell: Shell, changes: Changes, now: datetime) -> int:
    """Drafts first, so that a sent draft is not taken for a mail written by hand."""
    handled: set[str] = set()
    doubted = absent.doubted(shell)
    if not (changes.threads or doubted):
        return 0
    drafts = shell.store.open_drafts(shell.account)
    known = {artefact.message_id for artefact in drafts}
    for artefact in drafts:
        if draft_state(artefact) in IN_GMAIL and (changes.touch(artefact) or artefact.remote_id in doubted):
            saved = changes.saved.get(artefact.thread_id, set()) - known
            once = bool(saved) and not saved & changes.dropped
            told = changes.tell_gone(artefact)
            handled |= _check_draft(shell, artefact, now, told=told, saved_once=once)
    came = [change for change in changes.added.values() if change.message_id not in handled]
    second_drafts.notice(shell, [change.message_id for change in came if _is_draft(change)], now)
    if changes.dropped:
        by_hand.replan_held(shell)
    fresh = [change for change in came if not _is_draft(change)]
    everything = correspondences(shell) if fresh else ()
    for number, change in enumerate(fresh, 1):
        if number % 50 == 0:
            shell.progress(f"Read {number} of {len(fresh)} new mails")
        look_at(shell, change.message_id, everything, now)
        if shell.reads_invitations:
            _take_invitation(shell, change.message_id, now)
    _look_for_missed(shell, doubted, everything, now)
    return len(fresh) + len(handled)


def _is_draft(change: MailChange) -> bool:
    """Whether a mail lies among the drafts; one that was just sent may still be called one too."""
    return "DRAFT" in change.labels and "SENT" not in change.labels


def _look_for_missed(
    shell: Shell, doubted: frozenset[str], everything: tuple[Correspondence, ...], now: datetime
) -> None:
    """Look once more at mail that Gmail told of and did not find: it may be an answer (A18)."""
    for item in sorted(doubted):
        message_id = missed_mail(item)
        if message_id is None:
            continue
        if readable(shell, message_id, now) is not None:
            shell.store.take_back(shell.account, SOURCE, message_id)
            look_at(shell, message_id, everything or correspondences(shell), now)
            absent.found_again(shell, item)
        elif absent.gone_since(shell, item, NOT_FOUND, absent.MAIL, now) is not None:
            absent.found_again(shell, item)


def _take_invitation(shell: Shell, message_id: str, now: datetime) -> None:
    """Look into a new mail for an invitation; what a stranger's spam invites to is not told (A13)."""
    message = readable(shell, message_id, now, body=True, files=True)
    if message is not None and not message.labels & {*UNREAD, "SPAM"} and not by_the_user(shell, message):
        take_invitation(shell, message, now)


def _count_drafts(shell: Shell, now: datetime) -> None:
    """Look at each of our drafts that Gmail no longer lists as we left it."""
    live = [one for one in shell.store.open_drafts(shell.account) if draft_state(one) in IN_GMAIL]
    if not live:
        return
    listed = {ref.draft_id: ref.message_id for ref in shell.mail.drafts()}
    for artefact in live:
        if listed.get(artefact.remote_id) != artefact.message_id:
            _check_draft(shell, artefact, now)
    second_drafts.notice(shell, listed.values(), now)


def _check_draft(
    shell: Shell, artefact: Artefact, now: datetime, *, told: bool = False, saved_once: bool = False
) -> set[str]:
    """See `check_draft`; one whose conversation cannot be read is set aside and looked at another day."""
    try:
        return check_draft(shell, artefact, now, told=told, saved_once=saved_once)
    except Permanent as error:
        set_aside(shell, artefact.thread_id, error, now)
        return set()


def look_for_answers(shell: Shell, process: Process, now: datetime) -> bool:
    """Ask the mailbox itself before a nudge: history may have been silent about an answer (I3, I10).

    Searched by address and read by thread, because a search lags. True if mail came to light. Raises
    Permanent when a conversation cannot be read: it may hold an answer.
    """
    sessions = [one for one in shell.store.sessions(shell.account, process.id) if one.event.end <= now]
    if not sessions:
        return False
    everything = correspondences(shell)
    found = _found_by_address(shell, process, sessions[-1].event.end, everything)
    for thread_id, owner in shell.store.watched_threads(shell.account).items():
        if owner == process.id:
            found += [message.id for message in shell.mail.thread(thread_id)]
    looked_at = sum(look_at(shell, message_id, everything, now) for message_id in dict.fromkeys(found))
    return _doubt_unreadable(shell, process, found, now) or looked_at > 0


def _doubt_unreadable(shell: Shell, process: Process, found: Iterable[str], now: datetime) -> bool:
    """Take mail that cannot be read for what may be an answer, which holds nudges up; whether any is new."""
    unreadable = {item.id for _, item in shell.store.bad_items(shell.account) if item.source == SOURCE}
    data = {"class": "other", "rule": "unreadable", "unsure": "yes"}
    data["name"] = process.company.name or process.company.domain or "them"
    doubts = [
        Fact(f"unreadable:{message_id}", process.id, FactKind.REPLY, now, data=data)
        for message_id in dict.fromkeys(found)
        if message_id in unreadable
    ]
    return sum(shell.store.add_fact(shell.account, doubt) for doubt in doubts) > 0


def _scan_new_processes(shell: Shell, now: datetime) -> int:
    """Mail from before a process was known: thanks sent by hand, answers that came already (A18, F6)."""
    looked_at = 0
    unscanned = [(one, one.scan_since) for one in shell.store.unscanned_processes(shell.account)]
    fresh_ones = [(process, since) for process, since in unscanned if since is not None]
    everything = correspondences(shell) if fresh_ones else ()
    answered: list[tuple[Process, datetime]] = []
    silent: dict[str, datetime] = {}
    for process, since in fresh_ones:
        try:
            look_for_names(shell, process, now)
            found = _scan(shell, process, since, everything, now)
            looked_at += found
            answered.append((process, since))
            silent |= {} if found else {process.id: since}
        except Permanent:
            # Asked again at the next look; before a nudge the search has to succeed anyway.
            earlier_mail.refused(shell, process, now)
    looked_at += _ask_again(shell, silent, everything, now)
    earliest = min((since for _, since in answered), default=now)
    looked_at += _look_at_sent(shell, earliest, everything, now) if earliest < now else 0
    for process, _ in answered:
        earlier_mail.found(shell, process)
        fresh = shell.store.process(shell.account, process.id) or process
        shell.store.save_process(shell.account, replace(fresh, scan_since=None))
    return looked_at


def _look_at_sent(
    shell: Shell, since: datetime, everything: tuple[Correspondence, ...], now: datetime
) -> int:
    """The newest sent mail since an instant, by its label: a search lags, and may come empty (F6, I10).

    Who was thanked by hand just before we knew of it would be thanked again.
    """
    looked_at = 0
    with suppress(Permanent):
        for message_id in shell.mail.labelled("SENT", SENT_LIMIT):
            looked_at += look_at(shell, message_id, everything, now, again=True)
            seen = shell.store.seen_mail(shell.account, message_id)
            if seen is not None and seen.at < since:
                break
    return looked_at


def _scan(
    shell: Shell, process: Process, since: datetime, everything: tuple[Correspondence, ...], now: datetime
) -> int:
    ids = _found_by_address(shell, process, since, everything)
    for message_id in ids:
        look_at(shell, message_id, everything, now, again=True)
    return len(ids)


def _ask_again(
    shell: Shell, silent: Mapping[str, datetime], everything: tuple[Correspondence, ...], now: datetime
) -> int:
    """One more search, for all of which the first found nothing: any list may come empty once (A10, I10).

    Only who wrote is asked for, so that even many processes make few searches; what the user sent is known by
    its label.
    """
    senders = {one: None for each in everything if each.process_id in silent for one in _senders(each)}
    found: list[str] = []
    with suppress(Permanent):  # the first search was answered; this one is for certainty
        for words in _in_short_queries(f"from:{one}" for one in senders):
            found += shell.mail.find(_query(words, min(silent.values())), SCAN_LIMIT)
    for message_id in reversed(dict.fromkeys(found)):
        look_at(shell, message_id, everything, now, again=True)
    return len(found)


def _senders(correspondence: Correspondence) -> Iterator[str]:
    """Its domains, and the addresses outside them, as far as they can be searched for."""
    yield from (one for one in sorted(correspondence.domains) if _SEARCHABLE_DOMAIN.fullmatch(one))
    for address in sorted(correspondence.addresses):
        if SEARCHABLE.fullmatch(address) and address.rpartition("@")[2] not in correspondence.domains:
            yield address


def _found_by_address(
    shell: Shell, process: Process, since: datetime, everything: tuple[Correspondence, ...]
) -> list[str]:
    """Ids of the mail with the people of a process, or from its company, since an instant, oldest first."""
    mine = next((c for c in everything if c.process_id == process.id), None)
    if mine is None:
        return []
    known = [address for address in sorted(mine.addresses) if SEARCHABLE.fullmatch(address)][:20]
    company = [domain for domain in sorted(mine.domains) if _SEARCHABLE_DOMAIN.fullmatch(domain)][:5]
    terms = [f"from:{address} to:{address}" for address in known] + [f"from:{d}" for d in company]
    found: list[str] = []
    for words in _in_short_queries(terms):
        found += reversed(shell.mail.find(_query(words, since), SCAN_LIMIT))
    return list(dict.fromkeys(found))


def _query(words: str, since: datetime) -> str:
    return f"{{{words}}} after:{int(since.timestamp())} {BUT_DRAFTS}"


def _in_short_queries(terms: Iterable[str]) -> Iterator[str]:
    """The terms joined, so many at a time that the address of the request stays short."""
    joined = ""
    for term in terms:
        longer = f"{joined} {term}".strip()
        if joined and len(quote(longer)) > LONGEST_QUERY:
            yield joined
            longer = term
        joined = longer
    if joined:
        yield joined
