"""Putting one process's facts together for planning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from followup.domain.away import RULE, Away, days_away
from followup.domain.business_days import BusinessDays, business_days
from followup.domain.dates import resolve
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.habits import HABITS
from followup.domain.interview import Company, Verdict
from followup.domain.introductions import Introduction, introduced, introductions
from followup.domain.note_lines import plain_statements
from followup.domain.notes import Notes, parse_notes
from followup.domain.others import Others
from followup.domain.process import Round, Sighting, merge_people, rounds_of
from followup.domain.recipients import others_of, people_of, with_the_mentioned
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.domain.whereabouts import country_for
from followup.engine.known.begun import conversation
from followup.engine.known.board import Board
from followup.engine.known.draft_states import ASKED_ABOUT, OUT_OF_HAND, draft_state
from followup.engine.records import AWAY, Artefact, ArtefactState, Process, Session
from followup.engine.shell import Shell

TIDYING = timedelta(minutes=15)
"""An event that vanishes later than this after its end has taken place (D2)."""

_PLACED = (ArtefactState.LIVE, ArtefactState.LEFT, ArtefactState.ATTENTION)


def dossier_of(shell: Shell, process: Process, board: Board | None = None) -> Dossier:
    """Everything the plan of `process` is made of, read from the ledger; `board` has what others do.

    Without one, nothing is known of the others: enough for whom it was with, and not for a plan.
    """
    facts = shell.store.facts(shell.account, process.id)
    artefacts = shell.store.artefacts(shell.account, process.id)
    sessions = shell.store.sessions(shell.account, process.id)
    days = recipients_days(shell, sessions)
    texts = _typed(facts)
    anchors = {artefact.key.anchor for artefact in artefacts} | set(texts)
    named = introductions([one.interview for one in sessions if one.interview], facts, shell.lookups)
    on, asking = _sorted_sessions(sessions, texts, named)
    called = _called(facts)
    rounds = _with_notes(rounds_of(on, shell.owner.zone, anchors), texts, days, called)
    asked = tuple(replace(one, notes=Notes()) for one in rounds_of(asking, shell.owner.zone, anchors))
    begun = conversation(shell, process)
    began = min((one.known_at for one in on), default=begun.start if begun is not None else None)
    account = shell.store.account(shell.account)
    return Dossier(
        id=process.id,
        anchor=process.anchor,
        owner=shell.owner,
        policy=shell.policy,
        days=days,
        company=_company(process, rounds),
        role=_role(process, rounds),
        agency=process.agency,
        rounds=rounds,
        asking=asked,
        talks=_talks(sessions),
        facts=facts,
        shown=_shown(artefacts),
        witnessed=_witnessed(artefacts),
        out_of_hand=_out_of_hand(artefacts),
        taken=board.taken(process.id) if board is not None else frozenset(),
        held=_held(artefacts),
        others=board.others(process.id) if board is not None else Others(),
        away=_away(shell),
        busy=board.busy if board is not None else {},
        paused=process.paused or (account is not None and account.paused),
        began=began,
        conversation=begun,
        habits=shell.store.facts(shell.account, HABITS),
    )


def _away(shell: Shell) -> tuple[Away, ...]:
    """When the user is away, by the entries that are still in the calendar (C22)."""
    entries = [
        one.event
        for one in shell.store.sessions(shell.account, AWAY)
        if one.gone_at is None and any(evidence.rule == RULE for evidence in one.recognition.evidence)
    ]
    found = (days_away(event, shell.owner.zone) for event in entries)
    return tuple(one for one in found if one is not None)


def _typed(facts: Iterable[Fact]) -> dict[str, str]:
    """All notes of each round by its anchor: the notes event, each line of `followup note`, and what was
    typed into the reminder to send the thank-yous, where a line for the drafts comes to mind (d.1).
    """
    texts: dict[str, list[str]] = {}
    jotted: dict[str, str] = {}
    for fact in facts:
        if fact.kind is FactKind.NOTES:
            texts.setdefault(fact.subject, []).append(fact.data.get("text", ""))
        elif (
            fact.kind is FactKind.TYPED and (key := ArtefactKey.parse(fact.subject)).step is Step.SEND_THANKS
        ):
            jotted[key.anchor] = plain_statements(fact.data.get("text", ""))
    for anchor, text in jotted.items():
        texts.setdefault(anchor, []).append(text.replace("#skip", "#nothanks"))
    return {anchor: "\n".join(lines) for anchor, lines in texts.items()}


def _sorted_sessions(
    sessions: Iterable[Session], texts: dict[str, str], named: Sequence[Introduction]
) -> tuple[list[Sighting], list[Sighting]]:
    """Sessions that are on, and those we only ask about; an answer in the notes event decides (A2, A4)."""
    on: list[Sighting] = []
    asking: list[Sighting] = []
    for session in sessions:
        interview = session.interview
        if interview is None or _called_off(session):
            continue
        said = texts.get(session.key, "").lower()
        verdict = session.recognition.verdict
        if "#notinterview" in said:
            verdict = Verdict.NOT_INTERVIEW
        elif "#interview" in said or (verdict is Verdict.ASK and said.strip()):
            verdict = Verdict.INTERVIEW
        entry = Sighting(
            introduced(interview, named), session.first_seen, session.first_run, session.event.created
        )
        if verdict is Verdict.INTERVIEW:
            on.append(entry)
        elif verdict is Verdict.ASK:
            asking.append(entry)
    return on, asking


def _talks(sessions: Iterable[Session]) -> tuple[datetime, ...]:
    """When appointments that follow interviews, such as an offer call, are over (D16)."""
    return tuple(sorted(s.event.end for s in sessions if s.recognition.follows_on and not _called_off(s)))


def _called_off(session: Session) -> bool:
    """Cancelled or deleted before it took place; tidied away afterwards it still happened (D1, D2)."""
    return session.gone_at is not None and session.gone_at <= session.event.end + TIDYING


def _called(facts: Iterable[Fact]) -> dict[str, str]:
    """What people surely wrote to be called, by address; the newest word counts (B23)."""
    said = (fact for fact in facts if fact.kind is FactKind.REPLY and not fact.data.get("unsure"))
    return {fact.subject: fact.data["called"] for fact in said if fact.data.get("called")}


def _with_notes(
    rounds: tuple[Round, ...], texts: dict[str, str], days: BusinessDays, called: dict[str, str]
) -> tuple[Round, ...]:
    """The user's notes on each round; the user's word on how to call somebody goes before their own."""
    noted = ((one, _notes(one, texts, days)) for one in rounds)
    return tuple(
        replace(one, notes=replace(notes, called=called | dict(notes.called))) for one, notes in noted
    )


def _notes(one: Round, texts: dict[str, str], days: BusinessDays) -> Notes:
    """Notes event first, then what the user wrote into the interview event itself (d.1)."""
    absent = merge_people(guest for session in one.sessions for guest in session.absent)
    people = (*people_of(one), *others_of(one), *absent)
    written = [texts.get(one.anchor, "")] + [session.own_text for session in one.sessions]
    text = "\n".join(part for part in written if part.strip())
    prepared = frozenset(line for session in one.sessions for line in session.prepared.splitlines())
    said_on = one.end.astimezone(ZoneInfo(one.zone)).date()
    noted = parse_notes(
        text, people, said_on, days, trusted=True, language=one.sessions[-1].language, prepared=prepared
    )
    noted = with_the_mentioned(noted, absent)
    return noted if noted.next_text else _as_promised(one, noted, said_on, days)


def _as_promised(one: Round, noted: Notes, said_on: date, days: BusinessDays) -> Notes:
    """With the day that their own invitation names, where the user noted nothing newer (C10, C20)."""
    for session in reversed(one.sessions):
        stated = resolve(session.promise, said_on, days) if session.promise else None
        if stated is not None and stated.is_date:
            return replace(noted, next_step=stated, in_invitation=True)
    return noted


def recipients_days(shell: Shell, sessions: Iterable[Session]) -> BusinessDays:
    """The recipient's business days: the newest session's country, else the user's (C15)."""
    countries = [s.interview.country for s in sessions if s.interview is not None and s.interview.country]
    country = country_for(countries[-1] if countries else "", shell.owner.country)
    return business_days(country, shell.lookups, shell.policy.quiet_days)


def _company(process: Process, rounds: tuple[Round, ...]) -> Company:
    named = next((one.notes.company for one in reversed(rounds) if one.notes.company), "")
    return replace(process.company, name=named) if named else process.company


def _role(process: Process, rounds: tuple[Round, ...]) -> str:
    return next((one.notes.role for one in reversed(rounds) if one.notes.role), "") or process.role


def _shown(artefacts: Iterable[Artefact]) -> dict[ArtefactKey, datetime]:
    """Where reminders stand, also those that are the user's by now: a step keeps its place (F14)."""
    return {
        artefact.key: artefact.start
        for artefact in artefacts
        if artefact.key.kind is ArtefactKind.REMINDER
        and artefact.state in _PLACED
        and artefact.start is not None
    }


def _witnessed(artefacts: Iterable[Artefact]) -> dict[str, datetime]:
    """Since when a reminder bears witness of each round, by its anchor: no reminder is put into the past."""
    since: dict[str, datetime] = {}
    for one in artefacts:
        if one.key.kind is ArtefactKind.REMINDER:
            for at in filter(None, (one.intent_at, one.start)):
                since[one.key.anchor] = min(at, since.get(one.key.anchor, at))
    return since


def _out_of_hand(artefacts: Iterable[Artefact]) -> dict[ArtefactKey, datetime]:
    """Drafts that we cannot take back, and when they were begun; under keys that nothing asks for, too."""
    return {
        one.key: one.intent_at
        for one in artefacts
        if one.key.kind is ArtefactKind.DRAFT
        and one.intent_at is not None
        and draft_state(one) in OUT_OF_HAND
    }


def _held(artefacts: Iterable[Artefact]) -> dict[ArtefactKey, str]:
    """Drafts that the user has to write without us, each with the reason."""
    return {
        artefact.key: artefact.note
        for artefact in artefacts
        if artefact.key.kind is ArtefactKind.DRAFT and draft_state(artefact) in ASKED_ABOUT
    }
