"""Labels that the user puts on conversations, or takes off, as gestures (e.1).

The service creates label names and reads labels; it has no permission to label a mail itself.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from followup.domain.facts import Fact, FactKind
from followup.domain.label_words import FOR_AN_OFFER, word_of
from followup.domain.mail import Message
from followup.domain.matching import Correspondence, labelled_for
from followup.engine.errors import NeedsConsent, Permanent
from followup.engine.known.correspondence import correspondences
from followup.engine.observe.begun_by_label import begin
from followup.engine.observe.one_mail import look_at
from followup.engine.ports import MailChange
from followup.engine.records import JournalEntry
from followup.engine.shell import Shell
from followup.engine.unreadable import readable_thread

_MOST = 100
"""So many messages under a label are looked at, the newest ones."""

_BEGINS_NOTHING = frozenset({"ignored", "pause"})
"""What is no candidacy, or shall rest, is not begun for that."""

_STILL_MEANT = timedelta(days=21)
"""How old the newest mail of a conversation may be for its label to begin a candidacy that was found late."""

_BY_USERS = "Label_"
"""How the ids of labels begin that are not Gmail's own."""


def is_gesture(change: MailChange) -> bool:
    """Whether a label of somebody's making was put on or taken off."""
    return any(one.startswith(_BY_USERS) for one in change.labels_added | change.labels_removed)


def take_labels(
    shell: Shell,
    changes: Sequence[MailChange],
    everything: Sequence[Correspondence],
    since: str,
    now: datetime,
) -> tuple[str, ...]:
    """Turn labels on conversations into facts. `since` is the history id they were read from.

    It names the facts, so that history that is read twice says nothing twice. A conversation that belonged to
    no process so far belongs to that of whoever takes part in it; else a label that was put on begins one.
    Returns the ids of the mails in all that are ours, conversation by conversation.
    """
    words = _words_by_id(shell)
    told = [change for change in changes if (change.labels_added | change.labels_removed) & words.keys()]
    threads = dict(shell.store.watched_threads(shell.account))
    labelled = {change.thread_id for change in told}
    read = {one: readable_thread(shell, one, now) for one in sorted(labelled - threads.keys())}
    threads |= _claimed(shell, read, everything, _that_may_begin(told, words), now)
    with shell.store.transaction():
        for (process_id, word), put in _said(told, words, threads).items():
            _keep(shell, process_id, word, since, now, put=put)
    ours = sorted(labelled & threads.keys())
    mails = (read[one] if one in read else readable_thread(shell, one, now) for one in ours)
    return tuple(message.id for thread in mails for message in thread or ())


def _said(
    told: Iterable[MailChange], words: Mapping[str, str], threads: Mapping[str, str]
) -> dict[tuple[str, str], bool]:
    """Process and word -> whether it was put on at last, or taken off.

    Several labels may say one word, and several mails carry it: it is off only when the last one is.
    """
    last: dict[tuple[str, str, str], bool] = {}
    for change in (change for change in told if change.thread_id in threads):
        there, put, off = (
            {words[label_id] for label_id in labels & words.keys()}
            for labels in (change.labels, change.labels_added, change.labels_removed)
        )
        last |= {(change.thread_id, change.message_id, word): True for word in sorted(put)}
        last |= {(change.thread_id, change.message_id, word): False for word in sorted(off - there)}
    said: dict[tuple[str, str], bool] = {}
    for (thread_id, _, word), on in last.items():
        said[threads[thread_id], word] = on or said.get((threads[thread_id], word), False)
    return said


def _that_may_begin(told: Iterable[MailChange], words: Mapping[str, str]) -> frozenset[str]:
    """Conversations with a label that can be the first word of a candidacy, and that was not taken off."""
    meant = {label_id for label_id, word in words.items() if word not in _BEGINS_NOTHING}
    last = {change.thread_id: change for change in told if change.labels_added & meant}
    return frozenset(one for one, change in last.items() if change.labels & meant)


def _claimed(
    shell: Shell,
    read: Mapping[str, Sequence[Message] | None],
    everything: Sequence[Correspondence],
    may_begin: Container[str],
    now: datetime,
) -> dict[str, str]:
    """Conversations that the user's label makes part of a process, with its id; the others are said."""
    found: dict[str, str] = {}
    for thread_id, thread in read.items():
        if thread is None:
            continue
        process_id = labelled_for(thread, everything)
        if process_id:
            found[thread_id] = process_id
            shell.store.watch_thread(shell.account, thread_id, process_id)
        elif thread_id in may_begin and (process_id := begin(shell, thread_id, thread, now)):
            found[thread_id] = process_id
            everything = correspondences(shell)
        else:
            what = "A conversation that you labelled belongs to no interview that is known"
            shell.store.note(shell.account, JournalEntry(now, what))
    return found


def compare_labels(shell: Shell, since: str, now: datetime) -> None:
    """After history was lost: what the labels say now, against what they said when they were last read.

    `since` is the history id that reading begins from again; it names the facts.
    """
    words = _words_by_id(shell)
    there, before = _there_now(shell, words, now), _standing(shell)
    off = {one for one in before - there if _is_off(shell, one, words, now)}
    with shell.store.transaction():
        for process_id, word in sorted(there - before):
            _keep(shell, process_id, word, since, now, put=True)
        for process_id, word in sorted(off):
            _keep(shell, process_id, word, since, now, put=False)


def _is_off(shell: Shell, said: tuple[str, str], words: Mapping[str, str], now: datetime) -> bool:
    """Whether no conversation of a process bears a word (any more): a list of mails does not prove it (I10).

    Of one that was deleted nobody knows, and to tidy it away is not to take a label off.
    """
    process_id, word = said
    label_ids = {label_id for label_id, meant in words.items() if meant == word}
    for thread_id, owner in shell.store.watched_threads(shell.account).items():
        thread = readable_thread(shell, thread_id, now) if owner == process_id else None
        if owner == process_id and (not thread or any(one.labels & label_ids for one in thread)):
            return False
    return True


def _there_now(shell: Shell, words: Mapping[str, str], now: datetime) -> set[tuple[str, str]]:
    """Process and word of each label that stands on a conversation of ours, or that makes it ours."""
    threads = dict(shell.store.watched_threads(shell.account))
    tried: set[str] = set()
    there: set[tuple[str, str]] = set()
    for label_id, word in words.items():
        for message_id in shell.mail.labelled(label_id, _MOST):
            thread_id = _thread_of(shell, message_id)
            if thread_id not in threads.keys() | tried and word not in _BEGINS_NOTHING:
                tried.add(thread_id)
                threads |= _begun_late(shell, thread_id, now)
            if process_id := threads.get(thread_id, ""):
                there.add((process_id, word))
    return there


def _begun_late(shell: Shell, thread_id: str, now: datetime) -> dict[str, str]:
    """The candidacy that a label began while nobody looked, or of which the ledger was lost (L6)."""
    thread = readable_thread(shell, thread_id, now) if thread_id else None
    if not thread or thread[-1].at < now - _STILL_MEANT:
        return {}
    everything = correspondences(shell)
    found = _claimed(shell, {thread_id: thread}, everything, {thread_id}, now)
    everything = correspondences(shell) if found else ()
    for message in thread if found else ():
        look_at(shell, message.id, everything, now, again=True)
    return found


def _thread_of(shell: Shell, message_id: str) -> str:
    seen = shell.store.seen_mail(shell.account, message_id)
    if seen is not None:
        return seen.thread_id
    message = shell.mail.message(message_id)
    return message.thread_id if message is not None else ""


def _standing(shell: Shell) -> set[tuple[str, str]]:
    """The labels on each process's conversations as they were last read.

    Without `pause`, which a command may have said as well: its absence takes nothing back here.
    """
    found: set[tuple[str, str]] = set()
    for process in shell.store.processes(shell.account):
        for fact in shell.store.facts(shell.account, process.id):
            if fact.kind is FactKind.OUTCOME and fact.subject == "label":
                said = fact.data.get("outcome", "")
                word = said.removeprefix("not-")
                (found.discard if said != word else found.add)((process.id, word))
    return found


def _words_by_id(shell: Shell) -> dict[str, str]:
    """The labels of the mailbox that say something: id -> word."""
    words = ((label_id, word_of(name, shell.own_labels)) for label_id, name in shell.mail.labels().items())
    return {label_id: word for label_id, word in words if word}


def _keep(shell: Shell, process_id: str, word: str, since: str, now: datetime, *, put: bool) -> None:
    what = f"You put the label {word} on a conversation" if put else f"You took the label {word} off"
    if word == "pause":
        process = shell.store.process(shell.account, process_id)
        if process is None or process.paused is put:
            return
        shell.store.save_process(shell.account, replace(process, paused=put, dirty=True))
    else:
        said = word if put else f"not-{word}"
        fact = Fact(
            f"label:{said}:{process_id}:{since}",
            process_id,
            FactKind.OUTCOME,
            now,
            "label",
            {"outcome": said},
        )
        if not shell.store.add_fact(shell.account, fact):
            return
    shell.store.note(shell.account, JournalEntry(now, what, "", process_id))


def offer_labels(shell: Shell) -> None:
    """Have the labels that answer an offer at hand; without the permission the hashtags do the same."""
    try:
        there = {name.casefold() for name in shell.mail.labels().values()}
        for name in FOR_AN_OFFER:
            if name.casefold() not in there and word_of(name) not in shell.own_labels.values():
                shell.mail.create_label(name)
    except (NeedsConsent, Permanent):
        return
