"""Observing the mailbox: what was sent, what came back, what became of drafts (F, G, e.2, e.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import quote

from followup.domain.address_form import AddressForm, address_form
from followup.domain.authentication import is_doubtful
from followup.domain.calendar import BadItem
from followup.domain.facts import Fact, FactKind
from followup.domain.goes_by import called_in
from followup.domain.mail import Message
from followup.domain.matching import Correspondence, Match, match
from followup.domain.replies import MailKind, Reading, read_mail
from followup.domain.steps import ArtefactKind
from followup.engine import absent, by_hand, earlier_mail, second_drafts
from followup.engine.correspondence import correspondences
from followup.engine.dossiers import recipients_days
from followup.engine.drafts_seen import check_draft, keep_sent, lost_thanks
from followup.engine.errors import CursorExpired, FollowupError, Permanent
from followup.engine.full_reads import begin_full_read
from followup.engine.introductions import look_for_names
from followup.engine.invitations import look_again, take_invitation
from followup.engine.observe_labels import compare_labels, is_gesture, take_labels
from followup.engine.ports import MailChange
from followup.engine.records import (
    Artefact,
    ArtefactState,
    Cursor,
    JournalEntry,
    Process,
    SeenMail,
    next_token,
)
from followup.engine.shell import Shell
from followup.engine.unreadable import SOURCE, readable_thread, set_aside

FEED = "mail"
SCAN_LIMIT = 100
"""Mails looked at for one process whose past we did not watch; the newest first."""

LONGEST_QUERY = 1500
"""Characters, encoded. Google's library turns an address beyond 2,048 into another kind of request."""

CENSUS_EVERY = timedelta(days=1)
"""How often the drafts are counted, should history have been silent about one (google_api 4.1 is unsure)."""

SCHEDULED_WITHIN = timedelta(days=7)
"""How long a draft that vanished is looked for among what was sent (F5)."""

_UNREAD = frozenset({"DRAFT", "CHAT", "TRASH"})
"""Mail that is not looked at. Spam is: an answer may have ended there, and is asked about (G16)."""

_AUTOMATIC = frozenset(
    {MailKind.OUT_OF_OFFICE, MailKind.BOUNCE, MailKind.ACKNOWLEDGEMENT, MailKind.CALENDAR, MailKind.AUTOMATIC}
)


_KNOWN = frozenset({"thread", "address", "answer"})
"""Evidence that a mail comes from somebody of the process, or lies in one of its threads."""

_ANSWERED_IN_THREAD = frozenset({"offer", "rejection"})
"""What a draft of ours may answer at any time: without the subject Gmail would begin a new conversation."""

_NOT_FOUND = "A mail that came in is not found in Gmail"

_SUBJECT = 200

_SEARCHABLE = re.compile(r"[\w.+'=%-]{1,64}@[\w.-]{1,255}")
"""An address that is one word of a search, and nothing more."""

_SEARCHABLE_DOMAIN = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}")


@dataclass(slots=True)
class _Changes:
    """History folded: the newest word on each message, and everything a draft check must look at.

    `saved` are the messages that drafts were given, by conversation.
    """

    added: dict[str, MailChange] = field(default_factory=dict)
    threads: dict[str, set[str]] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    labelled: list[MailChange] = field(default_factory=list)
    saved: dict[str, set[str]] = field(default_factory=dict)

    def touch(self, artefact: Artefact) -> bool:
        """Whether anything happened to a draft beyond our own writing of it."""
        others = self.threads.get(artefact.thread_id, set()) - {artefact.message_id}
        return bool(others) or artefact.message_id in self.dropped

    def tell_gone(self, artefact: Artefact) -> bool:
        """Whether a draft's message was deleted, and no other was put into its place."""
        in_its_place = (one for one in self.added.values() if one.thread_id == artefact.thread_id)
        return artefact.message_id in self.deleted and not any("DRAFT" in one.labels for one in in_its_place)

    def fold(self, changes: Iterable[MailChange]) -> None:
        for change in changes:
            self.threads.setdefault(change.thread_id, set()).add(change.message_id)
            if is_gesture(change):
                self.labelled.append(change)
            if change.added and "DRAFT" in change.labels:
                self.saved.setdefault(change.thread_id, set()).add(change.message_id)
            if change.deleted or not change.added:
                self.dropped.add(change.message_id)
            became_sent = "SENT" in change.labels_added
            if change.deleted:
                self.deleted.add(change.message_id)
                self.added.pop(change.message_id, None)
            elif change.message_id in self.deleted:
                continue  # what is deleted does not come back, in whatever order it is told (A29)
            elif (change.added or became_sent) and not (change.labels & _UNREAD - {"DRAFT"}):
                self.added[change.message_id] = change


def observe_mail(shell: Shell, now: datetime) -> int:
    """Read the mailbox up to date. Facts of a message are committed before the cursor passes it.

    Returns how many messages were looked at. Raises the engine's errors; the cursor then stays.
    """
    cursor = shell.store.cursor(shell.account, FEED)
    if cursor is None:
        return _begin(shell, now)
    scanned = _scan_new_processes(shell, now)
    changes = _Changes()
    newest = ""
    try:
        for page in shell.mail.changes(cursor.token):
            changes.fold(page.changes)
            newest = page.history_id or newest
        if _went_back(shell, newest, cursor.token):
            raise CursorExpired("Gmail's history went back.", "The mailbox is looked through again.")
    except CursorExpired:
        begin_full_read(shell, FEED, "Gmail", now)
        return scanned + _begin(shell, now, since=cursor.read_at - timedelta(days=1))
    newest = "" if _is_before(newest, cursor.token) else newest
    looked_at = _take(shell, changes, now)
    if shell.reads_invitations:
        look_again(shell, now)
    if changes.labelled:
        looked_at += _take_labels(shell, changes.labelled, cursor.token, now)
    full_at = cursor.full_at
    census = now - full_at >= CENSUS_EVERY
    if census:
        _count_drafts(shell, now)
        second_drafts.forget_decided(shell)
        full_at = now
    # A mailbox in which nothing happens moves on with the census: no point of its history is kept for ever.
    following = next_token(cursor.token, newest or cursor.token, brought=bool(changes.threads) or census)
    shell.store.save_cursor(shell.account, FEED, Cursor(following, now, full_at, cursor.generation))
    return scanned + looked_at


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
    return sum(_look_at(shell, message_id, everything, now, again=True) for message_id in ids)


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
                looked_at += _look_at(shell, message.id, everything, now)
        for artefact in shell.store.open_drafts(shell.account):
            if artefact.state is ArtefactState.LIVE:  # what is not settled has no name in Gmail yet
                _check_draft(shell, artefact, now)
        second_drafts.notice_all(shell, now)
    compare_labels(shell, baseline, now)
    old = shell.store.cursor(shell.account, FEED)
    shell.store.save_cursor(
        shell.account, FEED, Cursor(baseline, now, now, (old.generation if old else 0) + 1)
    )
    return looked_at


def _take(shell: Shell, changes: _Changes, now: datetime) -> int:
    """Drafts first, so that a sent draft is not taken for a mail written by hand."""
    handled: set[str] = set()
    doubted = absent.doubted(shell)
    if not (changes.threads or doubted):
        return 0
    drafts = shell.store.open_drafts(shell.account)
    known = {artefact.message_id for artefact in drafts}
    for artefact in drafts:
        if artefact.state is ArtefactState.LIVE and (
            changes.touch(artefact) or artefact.remote_id in doubted
        ):
            saved = changes.saved.get(artefact.thread_id, set()) - known
            once = bool(saved) and not saved & changes.dropped
            told = changes.tell_gone(artefact)
            handled |= _check_draft(shell, artefact, now, told=told, saved_once=once)
    came = [change for change in changes.added.values() if change.message_id not in handled]
    second_drafts.notice(shell, [change.message_id for change in came if _is_draft(change)], now)
    if changes.dropped:
        by_hand.look_again(shell)
    fresh = [change for change in came if not _is_draft(change)]
    everything = correspondences(shell) if fresh else ()
    for number, change in enumerate(fresh, 1):
        if number % 50 == 0:
            shell.progress(f"Read {number} of {len(fresh)} new mails")
        _look_at(shell, change.message_id, everything, now)
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
        kind, _, message_id = item.partition(" ")
        if kind != FEED:
            continue
        if _readable(shell, message_id, now) is not None:
            _look_at(shell, message_id, everything or correspondences(shell), now)
            absent.found_again(shell, item)
        elif absent.gone_since(shell, item, _NOT_FOUND, absent.MAIL, now) is not None:
            absent.found_again(shell, item)


def _take_invitation(shell: Shell, message_id: str, now: datetime) -> None:
    """Look into a new mail for an invitation; what a stranger's spam invites to is not told (A13)."""
    message = _readable(shell, message_id, now, body=True, files=True)
    if message is not None and not message.labels & {*_UNREAD, "SPAM"} and not _by_the_user(shell, message):
        take_invitation(shell, message, now)


def _count_drafts(shell: Shell, now: datetime) -> None:
    """Look at each of our drafts that Gmail no longer lists as we left it."""
    live = [one for one in shell.store.open_drafts(shell.account) if one.state is ArtefactState.LIVE]
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
    return sum(_look_at(shell, message_id, everything, now) for message_id in dict.fromkeys(found)) > 0


def _scan_new_processes(shell: Shell, now: datetime) -> int:
    """Mail from before a process was known: thanks sent by hand, answers that came already (A18, F6)."""
    looked_at = 0
    fresh_ones = shell.store.unscanned_processes(shell.account)
    everything = correspondences(shell) if fresh_ones else ()
    for process in fresh_ones:
        if process.scan_since is None:
            continue
        try:
            look_for_names(shell, process, now)
            looked_at += _scan(shell, process, process.scan_since, everything, now)
        except Permanent:
            # Asked again at the next look; before a nudge the search has to succeed anyway.
            earlier_mail.refused(shell, process, now)
            continue
        earlier_mail.found(shell, process)
        fresh = shell.store.process(shell.account, process.id) or process
        shell.store.save_process(shell.account, replace(fresh, scan_since=None))
    return looked_at


def _scan(
    shell: Shell, process: Process, since: datetime, everything: tuple[Correspondence, ...], now: datetime
) -> int:
    ids = _found_by_address(shell, process, since, everything)
    for message_id in ids:
        _look_at(shell, message_id, everything, now, again=True)
    return len(ids)


def _found_by_address(
    shell: Shell, process: Process, since: datetime, everything: tuple[Correspondence, ...]
) -> list[str]:
    """Ids of the mail with the people of a process, or from its company, since an instant, oldest first."""
    mine = next((c for c in everything if c.process_id == process.id), None)
    if mine is None:
        return []
    known = [address for address in sorted(mine.addresses) if _SEARCHABLE.fullmatch(address)][:20]
    company = [domain for domain in sorted(mine.domains) if _SEARCHABLE_DOMAIN.fullmatch(domain)][:5]
    terms = [f"from:{address} to:{address}" for address in known] + [f"from:{d}" for d in company]
    found: list[str] = []
    for words in _in_short_queries(terms):
        found += reversed(shell.mail.find(f"{{{words}}} after:{int(since.timestamp())}", SCAN_LIMIT))
    return list(dict.fromkeys(found))


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


def _look_at(
    shell: Shell,
    message_id: str,
    everything: tuple[Correspondence, ...],
    now: datetime,
    *,
    again: bool = False,
) -> int:
    """Read one message's headers, find its process, and keep what it means. Seen ones cost nothing.

    `again` looks once more at mail that belonged to no process when it came in.
    """
    seen = shell.store.seen_mail(shell.account, message_id)
    if seen is not None and (seen.process_id or not again):
        return 0
    message = _readable(shell, message_id, now)
    if message is None:
        absent.note_missing(shell, f"{FEED} {message_id}", _NOT_FOUND, now)
        return 0
    if message.labels & _UNREAD:
        return 0
    try:
        _take_in(shell, message, everything, now)
    except FollowupError:
        raise
    except Exception as error:  # noqa: BLE001  # one mail must not hold up all that come after it (P5)
        words = f"a mail could not be understood: {type(error).__name__}"
        shell.store.set_aside(shell.account, BadItem(SOURCE, message.id, words), now)
    return 1


def _take_in(shell: Shell, message: Message, everything: tuple[Correspondence, ...], now: datetime) -> None:
    """Keep what a mail means, whoever wrote it."""
    if _by_the_user(shell, message):
        _outgoing(shell, message, everything, now)
        return
    found = match(message, everything, shell.owner)
    if found is None:
        shell.store.save_mail(shell.account, SeenMail(message.id, message.thread_id, message.at))
        return
    _incoming(shell, message, found, now)


def _readable(
    shell: Shell, message_id: str, now: datetime, *, body: bool = False, files: bool = False
) -> Message | None:
    """A message by its id; one that cannot be read is set aside, or it would be asked for for ever."""
    try:
        return shell.mail.message(message_id, body=body, files=files)
    except Permanent as error:
        set_aside(shell, message_id, error, now)
        return None


def _by_the_user(shell: Shell, message: Message) -> bool:
    """Whether the user wrote it; what anybody may put into From proves nothing by itself (X9)."""
    if "SENT" in message.labels:
        return True
    return message.sender.email in shell.owner.emails and not is_doubtful(message)


def _outgoing(shell: Shell, message: Message, everything: tuple[Correspondence, ...], now: datetime) -> None:
    """A mail the user wrote by hand to somebody we know (F6, F7, F10, F17), or a draft of ours: one that was
    scheduled (F5), or that a lost ledger knew.
    """
    written_to = {recipient.email for recipient in message.recipients}
    processes = [one.process_id for one in everything if written_to & one.addresses]
    lost = lost_thanks(shell, message, processes, now) if "SENT" in message.labels else None
    if lost is not None:
        keep_sent(shell, lost, message, now)
        return
    seen = SeenMail(message.id, message.thread_id, message.at, kind=MailKind.OUTGOING.value)
    facts: list[Fact] = []
    for recipient in message.recipients:
        for one in everything:
            if recipient.email in one.addresses:
                fact_id = f"outgoing:{message.id}:{recipient.email}:{one.process_id}"
                data = {
                    "thread": message.thread_id,
                    "message_id": message.message_id,
                    "subject": message.subject,
                }
                facts.append(
                    Fact(fact_id, one.process_id, FactKind.OUTGOING, message.at, recipient.email, data)
                )
    scheduled = _scheduled(shell, message) if facts else None
    if scheduled is not None:
        if "SENT" in message.labels:
            keep_sent(shell, scheduled, message, now)
        return
    with shell.store.transaction():
        for fact in facts:
            shell.store.add_fact(shell.account, fact)
            shell.store.watch_thread(shell.account, message.thread_id, fact.process_id)
        if facts:
            seen = replace(seen, process_id=facts[0].process_id)
            shell.store.note(
                shell.account, JournalEntry(now, "You wrote to them yourself", "", facts[0].process_id)
            )
        shell.store.save_mail(shell.account, seen)


def _scheduled(shell: Shell, message: Message) -> Artefact | None:
    """The draft that a mail was before the user had it go out later: it keeps its conversation (F5).

    Nothing is said of it before it goes out. What is older than the draft is another mail.
    """
    to = {one.email for one in message.recipients}
    return next(
        (
            row
            for row in shell.store.artefacts(shell.account)
            if row.key.kind is ArtefactKind.DRAFT
            and row.state is ArtefactState.GONE
            and row.thread_id == message.thread_id
            and row.person in to
            and (row.intent_at or row.changed_at) <= message.at <= row.changed_at + SCHEDULED_WITHIN
        ),
        None,
    )


def _incoming(shell: Shell, message: Message, found: Match, now: datetime) -> None:
    """A mail that belongs to a process: read it, keep the class and the evidence, forget the text."""
    full = shell.mail.message(message.id, body=True) or message
    sessions = shell.store.sessions(shell.account, found.process_id)
    days = recipients_days(shell, sessions)
    try:
        visible = shell.lookups.visible_reply(full.text or "")
        reading = read_mail(full, shell.owner, visible, days, known=found.how in _KNOWN)
    except Exception as error:  # noqa: BLE001
        # A mail that cannot be read must not be asked for for ever; being silent is safer than a nudge.
        shell.store.set_aside(
            shell.account, BadItem(SOURCE, message.id, f"could not be read: {type(error).__name__}"), now
        )
        visible, reading = "", Reading(MailKind.HUMAN, "unreadable", answer="other")
    display = message.sender.name
    called = called_in(visible, full.text or "", display, shell.lookups.name(display))
    coming = any(session.event.end > message.at for session in sessions)
    fact = _fact_of(message, found, reading, called, address_form(visible), coming=coming)
    seen = SeenMail(
        message.id,
        message.thread_id,
        message.at,
        found.process_id,
        reading.kind.value,
        reading.rule,
        reading.phrase,
        message.sender.email,
    )
    with shell.store.transaction():
        shell.store.save_mail(shell.account, seen)
        if fact is not None:
            shell.store.add_fact(shell.account, fact)
            shell.store.watch_thread(shell.account, message.thread_id, found.process_id)
        shell.store.note(shell.account, _entry(message, found, reading, now))


def _fact_of(
    message: Message, found: Match, reading: Reading, called: str, address: AddressForm, *, coming: bool
) -> Fact | None:
    """What is kept of a mail; `coming`: an interview was still to come, which it may have arranged."""
    if reading.kind in (MailKind.BULK, MailKind.OUTGOING):
        return None
    kind = FactKind.AUTOMATIC if reading.kind in _AUTOMATIC else FactKind.REPLY
    data = {
        "class": reading.news if kind is FactKind.REPLY else reading.kind.value,
        "rule": reading.rule,
        "phrase": reading.phrase,
        "thread": message.thread_id,
        "name": message.sender.name,
        "match": found.how,
        "return_date": reading.return_date.isoformat() if reading.return_date else "",
        "stated_date": reading.stated_date.isoformat() if reading.stated_date else "",
        "answer_by": reading.answer_by.isoformat() if reading.answer_by else "",
        "hear_from": reading.hear_from,
        "asks": "yes" if reading.asks else "",
        "called": called if kind is FactKind.REPLY else "",
        "address": address.value if kind is FactKind.REPLY else "",
        "unsure": "yes" if _unsure(found, reading) else "",
    }
    if reading.news in _ANSWERED_IN_THREAD or (coming and kind is FactKind.REPLY):
        data |= {"message_id": message.message_id, "subject": message.subject[:_SUBJECT]}
    return Fact(
        f"mail:{message.id}",
        found.process_id,
        kind,
        message.at,
        message.sender.email,
        {name: value for name, value in data.items() if value},
    )


def _unsure(found: Match, reading: Reading) -> bool:
    """Whether the user is asked instead of taking it for an answer (e.5 step 6, G16, X9).

    Whom we know and who writes mixed news has answered all the same.
    """
    return not found.sure or not (reading.sure or found.how in ("thread", "address"))


def _entry(message: Message, found: Match, reading: Reading, now: datetime) -> JournalEntry:
    sender = message.sender.name or message.sender.email
    words = {
        MailKind.HUMAN: f"{sender} answered",
        MailKind.OUT_OF_OFFICE: f"Out-of-office from {sender}; nothing is cancelled",
        MailKind.BOUNCE: "A mail could not be delivered",
        MailKind.ACKNOWLEDGEMENT: "Automatic confirmation; not an answer",
        MailKind.CALENDAR: "Calendar mail; not an answer",
        MailKind.AUTOMATIC: "Automatic mail; not an answer",
        MailKind.BULK: "Bulk mail; ignored",
    }
    what = words.get(reading.kind, "Mail")
    if reading.kind is MailKind.HUMAN and _unsure(found, reading):
        what = f"A mail from {sender} may be an answer; what is due soon waits"
    perhaps = "perhaps " if reading.news != reading.answer else ""
    answer = f" ({perhaps}{reading.answer})" if reading.answer else ""
    why = f"matched by {found.how}; rule {reading.rule}" + (
        f": \u201c{reading.phrase}\u201d" if reading.phrase else ""
    )
    return JournalEntry(now, what + answer, why, found.process_id)
