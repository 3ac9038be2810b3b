"""What a mailbox went through, folded out of its history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from followup.engine.observe.labels import is_gesture
from followup.engine.observe.one_mail import UNREAD
from followup.engine.ports import MailChange
from followup.engine.records import Artefact


@dataclass(slots=True)
class Changes:
    """History folded: the newest word on each message, and everything a draft check must look at.

    `saved` are the messages that drafts were given, by conversation.
    """

    added: dict[str, MailChange] = field(default_factory=dict)
    threads: dict[str, set[str]] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    labelled: list[MailChange] = field(default_factory=list)
    saved: dict[str, set[str]] = field(default_factory=dict)

    def messages(self) -> set[str]:
        """All messages that history spoke of."""
        return set().union(*self.threads.values())

    def saved_messages(self) -> set[str]:
        """The messages that drafts were given."""
        return set().union(*self.saved.values())

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
            elif (change.added or became_sent) and not (change.labels & UNREAD - {"DRAFT"}):
                self.added[change.message_id] = change
