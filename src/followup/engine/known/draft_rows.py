"""A wanted draft beside its row in the ledger, and how such a row is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from followup.domain.dossier import Dossier
from followup.domain.people import Contact
from followup.domain.plan import WantedDraft
from followup.domain.steps import Step
from followup.engine.known.draft_states import DraftState, draft_state
from followup.engine.records import Artefact, ArtefactState, JournalEntry
from followup.engine.shell import DraftText, Effect, Shell

_TITLES = {
    Step.THANK_YOU: "Thank-you to",
    Step.FOLLOW_UP: "Follow-up to",
    Step.PHONE: "Second mail to",
    Step.SECOND_EMAIL: "Second mail to",
    Step.CHECK_IN: "Check-in with",
    Step.OFFER_ACK: "Thanks for the offer to",
    Step.MORE_TIME: "Request for more time to",
    Step.EXPEDITE: "News of another offer to",
    Step.ACCEPT: "Acceptance to",
    Step.DECLINE: "Decline to",
    Step.WITHDRAW: "Withdrawal to",
    Step.REJECTION_ANSWER: "Answer to",
}


@dataclass(frozen=True, slots=True)
class Due:
    """A draft that is wanted now, its words, and its row as it was when the tick came to it."""

    wanted: WantedDraft
    text: DraftText
    artefact: Artefact | None

    @property
    def title(self) -> str:
        """What people call it."""
        return title_of(self.wanted.key.step, self.wanted.recipient)


def title_of(step: Step, recipient: Contact) -> str:
    """What people call the draft of a step."""
    return f"{_TITLES.get(step, 'Mail to')} {recipient.short}"


def hold(
    shell: Shell, dossier: Dossier, due: Due, problem: str, now: datetime, *, rehearse: bool = False
) -> list[Effect]:
    """A draft that may not be begun as things are: nothing is created, the user is told why, once.

    It is begun as soon as nothing speaks against it any more, such as when the notes name the person. When
    it was begun before stays known: a claim of that attempt, which came to nothing, is ours.
    """
    row = due.artefact
    if row is not None and draft_state(row) is DraftState.HELD and row.note == problem:
        return []
    if not rehearse:
        held = Artefact(due.wanted.key, dossier.id, ArtefactState.ATTENTION, now, title=due.title)
        held = replace(held, intent_at=row.intent_at if row is not None else None)
        keep(shell, held, ArtefactState.ATTENTION, problem, "", now)
    return [Effect("hold", due.title, None, problem)]


def begun_row(
    dossier: Dossier, due: Due, began: datetime, mailbox: str, now: datetime, *, elsewhere: bool
) -> Artefact:
    """The row of a draft that was begun, or may have been: by this computer, or by somebody `elsewhere`.

    `mailbox` is where the mailbox's history stood before (`mailbox_before`), as far as that is known.
    """
    return Artefact(
        due.wanted.key,
        dossier.id,
        ArtefactState.INTENT,
        now,
        title=due.title,
        attempt=1,
        intent_at=began,
        mark=mailbox,
        thread_id=due.text.thread_id,
        person=due.wanted.recipient.email,
        fingerprint=due.text.fingerprint,
        found_at=now if elsewhere else None,
    )


def keep(shell: Shell, row: Artefact, state: ArtefactState, note: str, why: str, now: datetime) -> None:
    """Store what became of a draft, and say so in the journal."""
    kept = replace(row, state=state, note=note, changed_at=now, removing=False)
    with shell.store.transaction():
        shell.store.save_artefact(shell.account, kept)
        shell.store.note(
            shell.account, JournalEntry(now, f"{row.title}: {note}", why, row.process_id, str(row.key))
        )
