"""What became of a draft: still ours, edited, sent, or taken away (e.2, google_api 4.6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from followup.domain.facts import Fact, FactKind
from followup.domain.mail import Address, Message
from followup.domain.own_headers import MARKER_HEADER, REVISION_HEADER
from followup.domain.recipients import bears_name, others_of, people_of, thanks_of
from followup.domain.steps import Step, marker
from followup.engine import absent
from followup.engine.drafts.claims import claim_in_calendar
from followup.engine.known.dossiers import dossier_of
from followup.engine.known.draft_rows import title_of
from followup.engine.known.draft_states import answered, begun_at, words_under_way
from followup.engine.ports import DraftRef, DraftView
from followup.engine.records import Artefact, ArtefactState, JournalEntry, SeenMail
from followup.engine.shell import Shell
from followup.engine.wording.habits import learn_from_draft


def check_draft(
    shell: Shell, artefact: Artefact, now: datetime, *, told: bool = False, saved_once: bool = False
) -> set[str]:
    """Look at one live draft and keep what the user did to it.

    `told`: history says that its message was deleted, and tells of none in its place. Without that, or Gmail
    showing it as something else than a draft, its absence is believed when it was seen twice (A18).
    `saved_once`: history tells that it was saved once since it was looked at last.

    Returns the ids of the messages that are explained by it, so that nothing else counts them.
    """
    view = shell.mail.draft(artefact.remote_id)
    if view is not None and view.is_draft:
        if told and view.ref.message_id == artefact.message_id:
            absent.note_missing(shell, artefact.remote_id, _missing(artefact), now)
            return {artefact.message_id}
        _found_again(shell, artefact)
        return _still_a_draft(shell, artefact, view, now, saved_once=saved_once)
    thread = shell.mail.thread(artefact.thread_id)
    sent = [m for m in thread if "SENT" in m.labels and m.at >= begun_at(artefact)]
    if sent:
        absent.found_again(shell, artefact.remote_id)
        return keep_sent(shell, artefact, sent[-1], now)
    listed = shell.mail.drafts()
    if any(ref.draft_id == artefact.remote_id for ref in listed):
        absent.note_missing(shell, artefact.remote_id, _missing(artefact), now)
        return {artefact.message_id}
    moved = _same_draft_under_new_id(shell, artefact, listed)
    if moved is not None:
        absent.found_again(shell, artefact.remote_id)
        return _edited(shell, artefact, moved, now)
    if told or view is not None or _is_gone(shell, artefact, now):
        absent.found_again(shell, artefact.remote_id)
        taken_away(shell, artefact, now)
    return {artefact.message_id}


def _is_gone(shell: Shell, artefact: Artefact, now: datetime) -> bool:
    """Whether neither the draft nor its message was found often enough; Gmail may have said so of the one."""
    message = shell.mail.message(artefact.message_id)
    if message is not None and "DRAFT" in message.labels:
        absent.note_missing(shell, artefact.remote_id, _missing(artefact), now)
        return False
    if message is not None:
        return True  # such as in the bin, where the user put it
    return absent.gone_since(shell, artefact.remote_id, _missing(artefact), absent.MAIL, now) is not None


def _found_again(shell: Shell, artefact: Artefact) -> None:
    """Whatever was to be done with it while there was a doubt was not."""
    if artefact.remote_id in absent.doubted(shell):
        absent.found_again(shell, artefact.remote_id)
        shell.store.mark_dirty(shell.account, [artefact.process_id])


def _missing(artefact: Artefact) -> str:
    return f"“{artefact.title}” is not found among your drafts"


def _still_a_draft(
    shell: Shell, artefact: Artefact, view: DraftView, now: datetime, *, saved_once: bool
) -> set[str]:
    if view.ref.message_id == artefact.message_id:
        return {artefact.message_id}
    words = words_under_way(artefact)
    awaited = saved_once and words and not artefact.touched
    if awaited and view.message.header(REVISION_HEADER) == words:
        # A rewrite of ours whose answer was lost: the draft carries the revision that we meant to write.
        # One that the user edited right behind it may carry it too, but was saved twice.
        shell.store.save_artefact(
            shell.account,
            replace(
                answered(artefact),
                message_id=view.ref.message_id,
                thread_id=view.ref.thread_id,
                fingerprint=words,
                changed_at=now,
            ),
        )
        return {view.ref.message_id}
    if _is_rewritten_elsewhere(shell, artefact, view):
        _note(shell, artefact, now, "Another computer of yours gave it new words")
        words = view.message.header(REVISION_HEADER)
        written = replace(artefact, message_id=view.ref.message_id, fingerprint=words, changed_at=now)
        shell.store.save_artefact(shell.account, written)
        return {view.ref.message_id}
    return _edited(shell, artefact, view.ref, now)


def _is_rewritten_elsewhere(shell: Shell, artefact: Artefact, view: DraftView) -> bool:
    """Whether another computer wrote the words that the draft has now: the calendar says so (L4).

    Whoever edits a draft in Gmail gives it no other revision.
    """
    message = view.message
    is_ours = message.header(MARKER_HEADER) == marker(shell.account, artefact.key)
    if artefact.touched or not is_ours or message.header(REVISION_HEADER) == artefact.fingerprint:
        return False
    claim = claim_in_calendar(shell, artefact)
    return claim is not None and (claim.draft_id, claim.message_id) == (view.ref.draft_id, message.id)


def _same_draft_under_new_id(shell: Shell, artefact: Artefact, listed: Iterable[DraftRef]) -> DraftRef | None:
    """Editing in Gmail is reported to change a draft's id while its thread stays (google_api 4.6).

    Another computer may have put another draft of ours there since, which bears its own marker.
    """
    known = {one.remote_id for one in shell.store.open_drafts(shell.account)}
    ours = marker(shell.account, artefact.key)
    for ref in listed:
        if ref.thread_id == artefact.thread_id and ref.draft_id not in known:
            message = shell.mail.message(ref.message_id)
            if message is not None and message.header(MARKER_HEADER) in ("", ours):
                return ref
    return None


def _edited(shell: Shell, artefact: Artefact, ref: DraftRef, now: datetime) -> set[str]:
    with shell.store.transaction():
        if not artefact.touched:
            fact_id = f"edited:{artefact.key}:{ref.message_id}"
            fact = Fact(fact_id, artefact.process_id, FactKind.DRAFT_EDITED, now, str(artefact.key))
            shell.store.add_fact(shell.account, fact)
            _note(shell, artefact, now, "You edited a draft; it is yours now")
        shell.store.save_artefact(
            shell.account,
            replace(
                artefact,
                remote_id=ref.draft_id,
                message_id=ref.message_id,
                thread_id=ref.thread_id,
                touched=True,
                changed_at=now,
            ),
        )
    return {ref.message_id}


def keep_sent(shell: Shell, artefact: Artefact, message: Message, now: datetime) -> set[str]:
    """The user sent it: the step is done, its thread is watched (F1). Returns the message ids explained."""
    learn_from_draft(shell, message, artefact.fingerprint)
    first = _addressee(artefact, message)
    to = first.email
    replaced = _replaced(shell, artefact, first)
    data = {
        "thread": message.thread_id,
        "message_id": message.message_id,
        "subject": message.subject,
        "message": message.id,
        "to": to,
    }
    data |= {"in_place_of": replaced} if replaced else {}
    data |= {"name": first.name} if first.name else {}
    fact = Fact(
        f"sent:{artefact.key}", artefact.process_id, FactKind.SENT, message.at, str(artefact.key), data
    )
    with shell.store.transaction():
        shell.store.replace_fact(shell.account, fact)  # an earlier sending was taken back
        for other in dict.fromkeys(one.email for one in message.recipients if one.email != to):
            extra = Fact(
                f"outgoing:{message.id}:{other}", artefact.process_id, FactKind.OUTGOING, message.at, other
            )
            shell.store.add_fact(shell.account, extra)
        for followed_up in _for_others(shell, artefact, message, to):
            shell.store.add_fact(shell.account, followed_up)
        shell.store.watch_thread(shell.account, message.thread_id, artefact.process_id)
        shell.store.save_mail(
            shell.account,
            SeenMail(message.id, message.thread_id, message.at, artefact.process_id, "sent", "e.2"),
        )
        shell.store.save_artefact(
            shell.account,
            replace(
                artefact,
                state=ArtefactState.DONE,
                message_id=message.id,
                changed_at=now,
                note="sent by you",
                person=to if replaced else artefact.person,
            ),
        )
        _note(shell, artefact, now, f"You sent it to {to or 'nobody'}")
    return {message.id, artefact.message_id}


def lost_thanks(shell: Shell, message: Message, process_ids: Iterable[str], now: datetime) -> Artefact | None:
    """The thank-you that a sent mail is, by its marker, where the ledger knows nothing of it (L6).

    Gmail's page drops the marker from a draft that was edited: then it counts as written by hand.
    """
    mark = message.header(MARKER_HEADER)
    known = (shell.store.process(shell.account, one) for one in (process_ids if mark else ()))
    for dossier in (dossier_of(shell, process) for process in known if process is not None):
        for thanks in (each for one in dossier.rounds for each in thanks_of(dossier, one)):
            lost = shell.store.artefact(shell.account, thanks.key) is None
            if lost and marker(shell.account, thanks.key) == mark:
                return Artefact(
                    thanks.key,
                    dossier.id,
                    ArtefactState.INTENT,
                    now,
                    title=title_of(thanks.key.step, thanks.recipient),
                    person=thanks.recipient.email,
                    intent_at=message.at,
                    found_at=now,
                )
    return None


def _for_others(shell: Shell, artefact: Artefact, message: Message, to: str) -> list[Fact]:
    """A follow-up that asked for other processes too has followed up for them (E4, E5, F17)."""
    if artefact.key.step is not Step.FOLLOW_UP:
        return []
    data = {"thread": message.thread_id, "message_id": message.message_id, "subject": message.subject}
    return [
        Fact(f"outgoing:{message.id}:{to}:{one.id}", one.id, FactKind.OUTGOING, message.at, to, data)
        for one in shell.store.processes(shell.account)
        if one.decision is not None
        and one.decision.writing is not None
        and one.decision.writing.into == artefact.process_id
        and one.decision.writing.address == to
    ]


def _addressee(artefact: Artefact, message: Message) -> Address:
    """Whom a sent draft went to: the one it was for, else the first whom the user put in their place."""
    meant = [one for one in message.recipients if one.email == artefact.person]
    return next(iter((*meant, *message.recipients)), Address(""))


def _replaced(shell: Shell, artefact: Artefact, to: Address) -> str:
    """The key of the contact whose address the user replaced, if the new one bears their name (F9)."""
    process = shell.store.process(shell.account, artefact.process_id)
    if process is None or to.email in ("", artefact.person):
        return ""
    meant = artefact.key.person if artefact.key.step is Step.THANK_YOU else artefact.person
    rounds = dossier_of(shell, process).rounds
    known = [contact for one in rounds for contact in (*people_of(one), *others_of(one))]
    return next(
        (one.key for one in known if one.key == meant and bears_name(to.email, to.name, one.name)), ""
    )


def taken_away(shell: Shell, artefact: Artefact, now: datetime) -> None:
    """Deleted, or scheduled, which looks the same: handled by the user, never made again (F4, F5)."""
    if artefact.removing:
        row = replace(artefact, state=ArtefactState.REMOVED, changed_at=now, note="removed", removing=False)
        shell.store.save_artefact(shell.account, row)
        shell.store.mark_dirty(shell.account, [artefact.process_id])
        return
    fact = Fact(
        f"draft-gone:{artefact.key}", artefact.process_id, FactKind.DRAFT_GONE, now, str(artefact.key)
    )
    with shell.store.transaction():
        shell.store.add_fact(shell.account, fact)
        shell.store.save_artefact(
            shell.account,
            replace(artefact, state=ArtefactState.GONE, changed_at=now, note="deleted or scheduled by you"),
        )
        _note(shell, artefact, now, "The draft is no longer in Gmail; it will not come back")


def _note(shell: Shell, artefact: Artefact, now: datetime, words: str) -> None:
    shell.store.note(
        shell.account,
        JournalEntry(now, f"{words}: {artefact.title}", "", artefact.process_id, str(artefact.key)),
    )
