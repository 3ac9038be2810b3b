"""One mail of the mailbox: whose it is, what it means, and what is kept of it (F, G, e.2, e.5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from followup.domain.address_form import address_form
from followup.domain.authentication import is_doubtful
from followup.domain.business_days import BusinessDays
from followup.domain.calendar import BadItem
from followup.domain.facts import Fact, FactKind
from followup.domain.goes_by import called_in
from followup.domain.languages import language_of
from followup.domain.mail import Message
from followup.domain.matching import Correspondence, Match, match
from followup.domain.phone_lines import signed_number
from followup.domain.replies import MailKind, Reading, read_mail
from followup.domain.steps import ArtefactKind
from followup.domain.wishes import wishes_in
from followup.engine import absent
from followup.engine.drafts.drafts_seen import keep_sent, lost_thanks
from followup.engine.errors import UNREADABLE, FollowupError, Permanent
from followup.engine.known.dossiers import recipients_days
from followup.engine.known.draft_states import DraftState, begun_at, draft_state
from followup.engine.records import Artefact, JournalEntry, SeenMail
from followup.engine.shell import Shell
from followup.engine.unreadable import SOURCE
from followup.engine.wording.habits import learn_from_mail

SCHEDULED_WITHIN = timedelta(days=7)
"""How long a draft that vanished is looked for among what was sent (F5)."""

UNREAD = frozenset({"DRAFT", "CHAT", "TRASH"})
"""Mail that is not looked at. Spam is: an answer may have ended there, and is asked about (G16)."""

NOT_FOUND = "A mail that came in is not found in Gmail"

_AUTOMATIC = frozenset(
    {MailKind.OUT_OF_OFFICE, MailKind.BOUNCE, MailKind.ACKNOWLEDGEMENT, MailKind.CALENDAR, MailKind.AUTOMATIC}
)

_KNOWN = frozenset({"thread", "address", "answer"})
"""Evidence that a mail comes from somebody of the process, or lies in one of its threads."""

_ANSWERED_IN_THREAD = frozenset({"offer", "rejection"})
"""What a draft of ours may answer at any time: without the subject Gmail would begin a new conversation."""

_SUBJECT = 200


def missed_mail(doubted: str) -> str | None:
    """The id of the mail, if it is one whose being there is doubted."""
    kind, _, message_id = doubted.partition(" ")
    return message_id if kind == SOURCE else None


def _missed(shell: Shell, message_id: str, now: datetime) -> None:
    absent.note_missing(shell, f"{SOURCE} {message_id}", NOT_FOUND, now)


def look_at(
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
    try:
        message = shell.mail.message(message_id)
    except Permanent as error:
        _refused(shell, message_id, error, now)
        return 0
    if message is None:
        _missed(shell, message_id, now)
        return 0
    if message.labels & UNREAD:
        return 0
    try:
        _take_in(shell, message, everything, now)
    except Permanent as error:
        _refused(shell, message_id, error, now)
        return 0
    except FollowupError:
        raise
    except Exception as error:  # noqa: BLE001  # one mail must not hold up all that come after it (P5)
        words = f"a mail could not be understood: {type(error).__name__}"
        shell.store.set_aside(shell.account, BadItem(SOURCE, message.id, words), now)
    return 1


def _take_in(shell: Shell, message: Message, everything: tuple[Correspondence, ...], now: datetime) -> None:
    """Keep what a mail means, whoever wrote it."""
    if by_the_user(shell, message):
        _outgoing(shell, message, everything, now)
        return
    found = match(message, everything, shell.owner)
    if found is None:
        shell.store.save_mail(shell.account, SeenMail(message.id, message.thread_id, message.at))
        return
    _incoming(shell, message, found, now)


def readable(
    shell: Shell, message_id: str, now: datetime, *, body: bool = False, files: bool = False
) -> Message | None:
    """A message by its id; one that cannot be read is set aside, or it would be asked for for ever."""
    try:
        return shell.mail.message(message_id, body=body, files=files)
    except Permanent as error:
        _refused(shell, message_id, error, now)
        return None


def _refused(shell: Shell, message_id: str, error: Permanent, now: datetime) -> None:
    """One mail that Google refuses must not stop all that come after it: it is asked for once more, later."""
    item = BadItem(SOURCE, message_id, "a mail could not be read")
    shell.store.set_aside(shell.account, item, now)
    if error.reason != UNREADABLE:
        _missed(shell, message_id, now)


def by_the_user(shell: Shell, message: Message) -> bool:
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
    facts = _written_to(message, everything)
    scheduled = _scheduled(shell, message) if facts else None
    if scheduled is not None:
        if "SENT" in message.labels:
            keep_sent(shell, scheduled, message, now)
        return
    if facts:
        learn_from_mail(shell, message)
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


def _written_to(message: Message, everything: Iterable[Correspondence]) -> list[Fact]:
    """To whom of which process the user wrote."""
    data = {"thread": message.thread_id, "message_id": message.message_id, "subject": message.subject}
    return [
        Fact(
            f"outgoing:{message.id}:{to}:{one.process_id}",
            one.process_id,
            FactKind.OUTGOING,
            message.at,
            to,
            data,
        )
        for to in (recipient.email for recipient in message.recipients)
        for one in everything
        if to in one.addresses
    ]


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
            and draft_state(row) is DraftState.GONE
            and row.thread_id == message.thread_id
            and row.person in to
            and begun_at(row) <= message.at <= row.changed_at + SCHEDULED_WITHIN
        ),
        None,
    )


def _incoming(shell: Shell, message: Message, found: Match, now: datetime) -> None:
    """A mail that belongs to a process: read it, keep the class and the evidence, forget the text."""
    full = shell.mail.message(message.id, body=True)
    if full is None:
        # Without its text a refusal would be taken for some answer, for good (reliability A18).
        _missed(shell, message.id, now)
        return
    sessions = shell.store.sessions(shell.account, found.process_id)
    visible, reading = _read(shell, full, found, recipients_days(shell, sessions), now)
    coming = any(session.event.end > message.at for session in sessions)
    fact = _fact_of(
        message, found, reading, _said_in(shell, message, full.text or "", visible), coming=coming
    )
    with shell.store.transaction():
        shell.store.save_mail(shell.account, _seen(message, found, reading))
        if fact is not None:
            shell.store.add_fact(shell.account, fact)
            shell.store.watch_thread(shell.account, message.thread_id, found.process_id)
        shell.store.note(shell.account, _entry(message, found, reading, now))


def _read(
    shell: Shell, full: Message, found: Match, days: BusinessDays, now: datetime
) -> tuple[str, Reading]:
    """A mail's own words, without what they quote, and what they mean."""
    try:
        visible = shell.lookups.visible_reply(full.text or "")
        return visible, read_mail(full, shell.owner, visible, days, known=found.how in _KNOWN)
    except Exception as error:  # noqa: BLE001
        # A mail that cannot be read must not be asked for for ever; being silent is safer than a nudge.
        words = f"could not be read: {type(error).__name__}"
        shell.store.set_aside(shell.account, BadItem(SOURCE, full.id, words), now)
    return "", Reading(MailKind.HUMAN, "unreadable", answer="other")


def _seen(message: Message, found: Match, reading: Reading) -> SeenMail:
    return SeenMail(
        message.id,
        message.thread_id,
        message.at,
        found.process_id,
        reading.kind.value,
        reading.rule,
        reading.phrase,
        message.sender.email,
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """What a mail's words tell of its writer, whatever it means: kept by these names in `Fact.data`.

    `called` is what they wish to be called (B23), `address` how they address the user, `phone` the number in
    the signature, `wishes` how they wish to be written to.
    """

    called: str
    address: str
    language: str
    phone: str
    wishes: str


def _said_in(shell: Shell, message: Message, text: str, visible: str) -> _Said:
    display = message.sender.name
    name = shell.lookups.name(display)
    return _Said(
        called=called_in(visible, text, display, name),
        address=address_form(visible).value,
        language=language_of(visible, ""),
        phone=signed_number(text, name, shell.owner, shell.lookups),
        wishes=" ".join(sorted(wishes_in(visible))),
    )


def _fact_of(message: Message, found: Match, reading: Reading, said: _Said, *, coming: bool) -> Fact | None:
    """What is kept of a mail; `coming`: an interview was still to come, which it may have arranged."""
    if reading.kind in (MailKind.BULK, MailKind.OUTGOING):
        return None
    data = _evidence(message, found, reading) | _news(reading) | {"wishes": said.wishes}
    kind = FactKind.AUTOMATIC if reading.kind in _AUTOMATIC else FactKind.REPLY
    if kind is FactKind.REPLY:
        data |= asdict(said)
    if reading.kind is MailKind.BOUNCE:
        data |= {"failed": _failed(message)}
    if reading.news in _ANSWERED_IN_THREAD or (coming and kind is FactKind.REPLY):
        data |= {"message_id": message.message_id, "subject": message.subject[:_SUBJECT]}
    known = {name: value for name, value in data.items() if value}
    return Fact(f"mail:{message.id}", found.process_id, kind, message.at, message.sender.email, known)


def _evidence(message: Message, found: Match, reading: Reading) -> dict[str, str]:
    """What a mail was taken for, and why."""
    return {
        "class": reading.kind.value if reading.kind in _AUTOMATIC else reading.news,
        "rule": reading.rule,
        "phrase": reading.phrase,
        "thread": message.thread_id,
        "name": message.sender.name,
        "match": found.how,
        "unsure": "yes" if _unsure(found, reading) else "",
    }


def _news(reading: Reading) -> dict[str, str]:
    """What a mail tells of what is to come."""
    return {
        "return_date": reading.return_date.isoformat() if reading.return_date else "",
        "stated_date": reading.stated_date.isoformat() if reading.stated_date else "",
        "answer_by": reading.answer_by.isoformat() if reading.answer_by else "",
        "hear_from": reading.hear_from,
        "asks": "yes" if reading.asks else "",
    }


def _failed(message: Message) -> str:
    """To whom a mail could not be delivered, as Gmail tells it (G7, J8)."""
    return message.header("x-failed-recipients").split(",")[0].strip().lower()


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
