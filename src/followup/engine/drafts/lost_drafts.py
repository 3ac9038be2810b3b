"""Looking for a draft that Gmail was asked for and nobody confirmed (design 3; study 3.2, step 8).

Read are where the mailbox stands, what it went through since right before the request, and what was written
since then and lies among the drafts and the sent mail. Each such mail is

    the draft   it bears our mark, or none and goes to the draft's person alone         -> Found
    another     the ledger knows it, it bears another mark, or is about something else
    in doubt    it goes to the person among others, to the company or to nobody, lies in
                our conversation, or says what we wrote                                 -> InDoubt
    gone        deleted, and nothing else of its conversation is left to tell           -> InDoubt

Where there is nothing but other mails, the draft is Absent if that is witnessed: a draft that is made moves
the mailbox, so a history without news is believed only of a mailbox that did not move. One that was
silent about drafts proves nothing: InDoubt. Where the history since then is gone, no look can prove it any
more: Unprovable. Else nobody knows yet: Unknown. No draft beats two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from functools import cache
from itertools import takewhile

from followup.domain.mail import Message
from followup.domain.matching import Correspondence, labelled_for
from followup.domain.own_headers import MARKER_HEADER
from followup.domain.plan import plan
from followup.domain.steps import marker
from followup.engine.drafts.draft_history import is_silent
from followup.engine.errors import CursorExpired
from followup.engine.known.correspondence import correspondences
from followup.engine.known.dossiers import dossier_of
from followup.engine.known.draft_sender import sender_for
from followup.engine.known.draft_states import mailbox_before
from followup.engine.ports import DraftRef, MailChange
from followup.engine.records import CLOCK_TOLERANCE, Artefact, ArtefactState
from followup.engine.shell import Shell
from followup.engine.unreadable import readable_draft

MOST = 50
"""So many drafts, and so many sent mails, are read at most: the newest."""

_CHANGED = "a mail in Gmail may be this one, changed: look into your drafts, write it if it is missing"
_VANISHED = "Gmail may have made this draft and somebody deleted it: write it by hand if you still want it"
_UNTOLD = "this Gmail does not tell what became of the draft: write it by hand if it is missing"

_WRITTEN = frozenset({"DRAFT", "SENT", "SCHEDULED"})


@dataclass(frozen=True, slots=True)
class Found:
    """The draft, as its message is now. `ref` is None once that is no draft; `touched` by the user, maybe."""

    message: Message
    ref: DraftRef | None
    touched: bool


@dataclass(frozen=True, slots=True)
class InDoubt:
    """Something came that may be the draft, and nobody can tell; `why` is what the user is told."""

    why: str


@dataclass(frozen=True, slots=True)
class Absent:
    """As the mailbox is now, no draft was made; it may be made yet."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """This look tells nothing."""


@dataclass(frozen=True, slots=True)
class Unprovable:
    """Nothing is there, and no later look can prove that nothing was made; it may still come."""


Finding = Found | InDoubt | Absent | Unknown | Unprovable


class Mailbox:
    """Gmail as one tick sees it: however many drafts are looked for, nothing is read twice."""

    def __init__(self, shell: Shell) -> None:
        mail = shell.mail
        self.stands = cache(lambda: mail.profile().history_id)
        self.history = cache(lambda mark: tuple(mail.changes(mark)))
        self.message = cache(lambda message_id: readable_draft(shell, message_id))
        self.labelled = cache(lambda label: mail.labelled(label, MOST))


@dataclass(frozen=True, slots=True)
class _History:
    """What the mailbox went through since a point; `whole`: it tells all of it that it ever will.

    `of_drafts`: of drafts as well.
    """

    changes: tuple[MailChange, ...]
    whole: bool
    of_drafts: bool


def look_for(shell: Shell, mailbox: Mailbox, artefact: Artefact, began: datetime, now: datetime) -> Finding:
    """What became of a draft that was begun at `began`, by our clock."""
    history = _since(shell, mailbox, mailbox_before(artefact))
    changes = history.changes if history else ()
    written = _written(mailbox, changes, began)
    known = {row.message_id for row in shell.store.artefacts(shell.account)}
    unknown = [message for message in written if message.id not in known]
    draft = _the_draft(shell, unknown, artefact)
    if draft is not None:
        return _as_found(shell, draft, changes)
    if _may_be_among(shell, unknown, artefact, now):
        return InDoubt(_CHANGED)
    if _came_and_went(shell, mailbox, changes, written, artefact):
        return InDoubt(_VANISHED)
    if history is None:
        return Unprovable()
    if not history.whole:
        return Unknown()
    return Absent() if history.of_drafts else InDoubt(_UNTOLD)


# --- what is read -----------------------------------------------------------------------------------


def _since(shell: Shell, mailbox: Mailbox, mark: str) -> _History | None:
    """What the mailbox went through since the mark; None where that is not known (any more)."""
    if not mark:
        return None
    stands = mailbox.stands()  # before the history, which then reaches at least as far
    try:
        pages = mailbox.history(mark)
    except CursorExpired:
        return None
    changes = tuple(change for page in pages for change in page.changes)
    cursor = shell.store.cursor(shell.account, "mail")
    passed = [mark, *([cursor.token] if cursor else [])]
    reached = pages[-1].history_id if pages else ""
    reaches = all(_follows(stands, one) for one in passed) and _follows(reached, stands)
    whole = reaches and (bool(changes) or stands == mark)
    return _History(changes, whole, any(map(_is_draft, changes)) or not is_silent(shell))


def _follows(later: str, earlier: str) -> bool:
    """Whether one point of a mailbox's history is not before another; what is no such point never is."""
    return later.isdecimal() and earlier.isdecimal() and int(later) >= int(earlier)


def _written(mailbox: Mailbox, changes: Sequence[MailChange], began: datetime) -> list[Message]:
    """What was written since, by us or the user, and is there: told by history, or lying in Gmail.

    Not every Gmail may tell of drafts in its history (google_api 4.1). Its clock is not ours.
    """
    deleted = {change.message_id for change in changes if change.deleted}
    told = dict.fromkeys(one.message_id for one in changes if _tells_of_writing(one)).keys() - deleted
    found = [message for message in map(mailbox.message, told) if message is not None]
    for label in ("DRAFT", "SENT"):
        found += _newest(mailbox, label, began - CLOCK_TOLERANCE)
    return list({message.id: message for message in found}.values())


def _tells_of_writing(change: MailChange) -> bool:
    labels = change.labels_added | change.labels_removed | (change.labels if change.added else frozenset())
    return bool(labels & _WRITTEN)


def _newest(mailbox: Mailbox, label: str, since: datetime) -> Iterator[Message]:
    listed = (mailbox.message(message_id) for message_id in mailbox.labelled(label))
    return takewhile(lambda one: one.at >= since, (one for one in listed if one is not None))


def _is_draft(change: MailChange) -> bool:
    return change.added and "DRAFT" in change.labels


def _is_new_draft(change: MailChange) -> bool:
    """Where Gmail keeps the labels of a message to itself, it may have been one."""
    return _is_draft(change) or (change.added and not change.labels)


# --- what it is -------------------------------------------------------------------------------------


def _the_draft(shell: Shell, written: Sequence[Message], artefact: Artefact) -> Message | None:
    """By our mark; by its only recipient where an edit in Gmail has taken the mark away."""
    ours = marker(shell.account, artefact.key)
    marked = (one for one in written if one.header(MARKER_HEADER) == ours)
    return next(marked, None) or next((one for one in written if _is_edited(one, artefact)), None)


def _is_edited(message: Message, artefact: Artefact) -> bool:
    alone = bool(artefact.person) and _to(message) == [artefact.person]
    return alone and not message.header(MARKER_HEADER) and bool(message.labels & {"DRAFT", "SENT"})


def _as_found(shell: Shell, message: Message, changes: Sequence[MailChange]) -> Found | Unknown:
    """Nobody knows yet while Gmail's list does not know the draft that its history tells of.

    Whoever edits a draft puts another message into its place: one that came alone is as we wrote it.
    """
    ref = None
    if "DRAFT" in message.labels and "TRASH" not in message.labels:
        ref = next((one for one in shell.mail.drafts() if one.message_id == message.id), None)
        if ref is None:
            return Unknown()
    came = [one.message_id for one in changes if _is_new_draft(one) and one.thread_id == message.thread_id]
    return Found(message, ref, touched=came != [message.id] or not message.header(MARKER_HEADER))


def _may_be_among(shell: Shell, messages: Iterable[Message], artefact: Artefact, now: datetime) -> bool:
    """Whether one of these mails may be the draft, which the user has given to somebody else since.

    What goes to the person of another unsettled draft alone is found by the look for that one.
    """
    rows = shell.store.open_drafts(shell.account)
    elsewhere = {row.person for row in rows if row.state is ArtefactState.INTENT} - {artefact.person, ""}
    others = [
        message
        for message in messages
        if not message.header(MARKER_HEADER) and not any(_to(message) == [person] for person in elsewhere)
    ]
    if not others:
        return False
    mine = [one for one in correspondences(shell) if one.process_id == artefact.process_id]
    return any(_concerns(one, artefact, mine) for one in others) or _say_it(shell, others, artefact, now)


def _concerns(message: Message, artefact: Artefact, mine: Sequence[Correspondence]) -> bool:
    """Whether a mail goes to whom the draft was for, to the company, to nobody yet, or into its thread.

    What goes to another person of the interview alone is written to that person.
    """
    to = _to(message)
    if bool(artefact.thread_id) and message.thread_id == artefact.thread_id:
        return True
    if len(to) == 1 and any(to[0] in one.addresses - {artefact.person} for one in mine):
        return False
    return not to or artefact.person in to or labelled_for([message], mine) != ""


def _say_it(shell: Shell, messages: Sequence[Message], artefact: Artefact, now: datetime) -> bool:
    """Whether one of these mails has the subject or the longest paragraph of the draft.

    Where that is not known any more, nobody can say so of any.
    """
    subject, paragraph = _as_begun(shell, artefact, now) or ("", "")
    return not subject or any(
        _plain(one.subject) == subject or paragraph in _plain(_text(shell, one)) for one in messages
    )


def _as_begun(shell: Shell, artefact: Artefact, now: datetime) -> tuple[str, str] | None:
    """Subject and longest paragraph of the draft, composed again; None if it would be another one now."""
    process = shell.store.process(shell.account, artefact.process_id)
    if process is None:
        return None
    dossier = dossier_of(shell, process)
    wanted = plan(dossier, now).drafts
    texts = shell.words.drafts(shell.account, dossier, wanted, sender_for(shell, dossier))
    for wish, text in zip(wanted, texts, strict=True):
        if wish.key == artefact.key and text.fingerprint == artefact.fingerprint:
            mail = message_from_bytes(text.raw, policy=policy.default)
            body = mail.get_body(("plain",))
            paragraphs = str(body.get_content()).split("\n\n") if body is not None else []
            return _plain(str(mail["Subject"])), max(map(_plain, paragraphs), key=len, default="")
    return None


def _to(message: Message) -> list[str]:
    return [address.email for address in message.recipients]


def _text(shell: Shell, message: Message) -> str:
    full = readable_draft(shell, message.id, body=True)
    return (full.text if full is not None else None) or ""


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _came_and_went(
    shell: Shell,
    mailbox: Mailbox,
    changes: Iterable[MailChange],
    written: Iterable[Message],
    artefact: Artefact,
) -> bool:
    """Whether a draft came and is there no more, and nobody knows what it was (I6).

    One that is saved anew, or sent, leaves another message in its conversation. What we rewrote or deleted
    lay in the conversation of its row, or is kept as seen.
    """
    rows = shell.store.artefacts(shell.account)
    known = {row.message_id for row in rows}
    told = {row.thread_id for row in rows if row.key != artefact.key} | {one.thread_id for one in written}
    return any(
        change.message_id not in known
        and change.thread_id not in told - {artefact.thread_id}
        and shell.store.seen_mail(shell.account, change.message_id) is None
        and mailbox.message(change.message_id) is None
        for change in changes
        if _is_new_draft(change)
    )
