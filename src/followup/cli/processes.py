"""`followup skip`, `pause`, `resume` and `note`: what the user says about a process."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated

import typer

from followup.cli.exits import Usage
from followup.cli.run import AccountOption
from followup.cli.session import Session
from followup.domain.facts import Fact, FactKind
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.zones import local_day
from followup.engine.records import Account, JournalEntry, Process

ProcessArgument = Annotated[str, typer.Argument(help="Its id or the company's name, or how either begins.")]

_STEPS = {
    "notes": (Step.NOTES,),
    "thank-you": (Step.THANK_YOU,),
    "send-thanks": (Step.SEND_THANKS,),
    "card": (Step.CARD,),
    "follow-up": (Step.FOLLOW_UP,),
    "phone": (Step.PHONE, Step.SECOND_EMAIL),
    "check-in": (Step.CHECK_IN,),
    "new-date": (Step.NEW_DATE,),
    "offer": (Step.OFFER_ACK,),
    "decide": (Step.DECIDE,),
    "take-stock": (Step.TAKE_STOCK,),
    "more-time": (Step.MORE_TIME,),
    "expedite": (Step.EXPEDITE,),
    "accept": (Step.ACCEPT,),
    "decline": (Step.DECLINE,),
    "withdraw": (Step.WITHDRAW,),
    "rejection": (Step.REJECTION_ANSWER,),
}


_LONGEST_WAIT = timedelta(days=366)
"""No company waits longer for an answer to its offer."""

_OUTCOMES = {
    "offer": "offer",
    "verbal-offer": "verbal",
    "more-time": "moretime",
    "expedite": "expedite",
    "accepted": "accepted",
    "declined": "declined",
    "withdrawn": "withdrawn",
    "rejected": "rejected",
    "closed": "closed",
    "reopen": "reopen",
    "resume": "resume",
}


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(skip)
    app.command()(pause)
    app.command()(resume)
    app.command()(note)
    app.command()(outcome)


def skip(
    context: typer.Context,
    process: ProcessArgument,
    step: Annotated[str, typer.Argument(help=f"{', '.join(_STEPS)}.")],
    person: Annotated[str, typer.Option("--person", help="Only this person (thank-you).")] = "",
    account: AccountOption = "",
) -> None:
    """Leave one step out, for good."""
    from followup.engine.known.outlook import outlook

    session: Session = context.obj
    if step not in _STEPS:
        raise Usage(f"There is no step {step}.", f"The steps are {', '.join(_STEPS)}.")
    owner, found = session.process(process, account)
    now = session.app.clock()
    keys = {artefact.key for artefact in session.app.store.artefacts(owner.id, found.id)}
    keys |= outlook(session.app.planning_shell(owner), found, now)
    meant = [key for key in sorted(keys) if key.step in _STEPS[step] and _names(key, person)]
    if not meant:
        raise Usage(
            f"There is no {step} to skip in {found.id}.", f"Run `followup show {found.id}` to see its steps."
        )
    with session.app.store.transaction():
        for key in meant:
            fact = Fact(f"skipped:{key}", found.id, FactKind.SKIPPED, now, str(key))
            session.app.store.add_fact(owner.id, fact)
        session.app.store.note(
            owner.id, JournalEntry(now, f"You skipped: {step} {person}".strip(), "", found.id)
        )
    session.say(f"Skipped. The next look takes away what is there already ({len(meant)} to look at).")


def pause(
    context: typer.Context,
    process: Annotated[str, typer.Argument(help="A process; everything when left out.")] = "",
    account: AccountOption = "",
) -> None:
    """Take reminders away until `resume`; nothing is forgotten."""
    _set_paused(context.obj, process, account, paused=True)


def resume(
    context: typer.Context,
    process: Annotated[str, typer.Argument(help="A process; everything when left out.")] = "",
    account: AccountOption = "",
) -> None:
    """Go on after a pause; what became overdue moves to the next business day."""
    _set_paused(context.obj, process, account, paused=False)


def note(
    context: typer.Context,
    process: ProcessArgument,
    text: Annotated[str, typer.Argument(help="A line as you would type it into the notes event.")],
    account: AccountOption = "",
) -> None:
    """Add a line of notes to the newest round of a process."""
    session: Session = context.obj
    owner, found = session.process(process, account)
    now = session.app.clock()
    anchor = _newest_anchor(session, owner, found)
    name = hashlib.sha256(f"{anchor}\n{text}".encode()).hexdigest()[:16]
    fact = Fact(f"note:{name}", found.id, FactKind.NOTES, now, anchor, {"text": text})
    new = session.app.store.add_fact(owner.id, fact)
    session.say(
        "Noted. Drafts that you have not changed will use it." if new else "That line was noted before."
    )


def outcome(
    context: typer.Context,
    process: ProcessArgument,
    word: Annotated[str, typer.Argument(help=", ".join(_OUTCOMES) + ".")],
    by: Annotated[str, typer.Option("--by", help="The last day to answer an offer: 2026-03-27.")] = "",
    account: AccountOption = "",
) -> None:
    """Note what became of a process; drafts and reminders follow with the next look."""
    session: Session = context.obj
    said = _OUTCOMES.get(word.strip().casefold().replace("_", "-"))
    if said is None:
        raise Usage(f"There is no outcome {word}.", f"The outcomes are {', '.join(_OUTCOMES)}.")
    owner, found = session.process(process, account)
    now = session.app.clock()
    last = _last_day(by, local_day(now, session.app.owner(owner).zone)) if by else None
    day = last.isoformat() if last else ""
    data = {"outcome": said} | ({"by": day} if day else {})
    fact = Fact(f"outcome:{said}:{now.isoformat()}", found.id, FactKind.OUTCOME, now, "command", data)
    with session.app.store.transaction():
        session.app.store.add_fact(owner.id, fact)
        until = f" (answer by {day})" if day else ""
        session.app.store.note(owner.id, JournalEntry(now, f"You noted: {word}{until}", "", found.id))
    session.tell(f"Noted for {found.company.name or found.id}. The next look does what follows from it.")


def _last_day(text: str, today: date) -> date:
    """A day that is still to come, and not by a mistyped year."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        raise Usage(f"{text} is no day.", "Write it as 2026-03-27.") from error
    remedy = "Name the last day that you have, or leave --by out."
    if day < today:
        raise Usage(f"{day} has passed.", remedy)
    if day - today > _LONGEST_WAIT:
        raise Usage(f"{day} is years away.", remedy)
    return day


def _set_paused(session: Session, process: str, account: str, *, paused: bool) -> None:
    now = session.app.clock()
    word = "Paused" if paused else "Resumed"
    store = session.app.store
    if process:
        owner, found = session.process(process, account)
        with store.transaction():
            store.save_process(owner.id, replace(found, paused=paused, dirty=True))
            store.note(owner.id, JournalEntry(now, f"{word} by you", "", found.id))
        session.say(f"{word}: {found.company.name or found.id}.")
        return
    for owner in session.accounts(account):
        with store.transaction():
            store.save_account(replace(owner, paused=paused))
            store.mark_dirty(owner.id, [one.id for one in store.processes(owner.id)])
            store.note(owner.id, JournalEntry(now, f"{word} by you"))
        session.say(f"{word}: {owner.id}.")


def _names(key: ArtefactKey, person: str) -> bool:
    return not person or (key.kind is ArtefactKind.DRAFT and person.casefold() in key.person.casefold())


def _newest_anchor(session: Session, owner: Account, process: Process) -> str:
    """The round that notes typed now belong to: the newest one that has begun, else the first."""
    from followup.engine.known.dossiers import dossier_of

    rounds = dossier_of(session.app.planning_shell(owner), process).rounds
    if not rounds:
        raise Usage("That process has no interview to take notes on.", "Run `followup status`.")
    begun = [one for one in rounds if one.start <= session.app.clock()]
    return (begun[-1] if begun else rounds[0]).anchor
