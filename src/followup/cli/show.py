"""`followup status` and `followup show`: what is planned, what happened, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Annotated, Any

import typer

from followup.cli import exits
from followup.cli.render import day, listed, moment, table
from followup.cli.run import AccountOption, JsonOption
from followup.cli.session import Session
from followup.domain.steps import ArtefactKind
from followup.engine.observe.not_in_calendar import missing
from followup.engine.records import Account, AccountState, Artefact, ArtefactState, Process
from followup.engine.records import Session as Sitting

_ASKED_FOR = timedelta(days=7)
"""How long a mail that may be an answer is asked about."""

_NEEDS_YOU = "Needs you"
_WAITING_ON_THEM = "them"
_BALL = {_WAITING_ON_THEM: "them", "me": "you", "nobody": "nobody", "": ""}


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(status)
    app.command()(show)


def status(context: typer.Context, account: AccountOption = "", as_json: JsonOption = False) -> None:
    """Show every process, whose move it is, and what comes next."""
    session: Session = context.obj
    now = session.app.clock()
    accounts = session.accounts(account)
    entries = [_status_of(session, one, now) for one in accounts]
    if as_json:
        session.give_json(entries)
    else:
        for entry in entries:
            _tell_status(session, entry)
    if any(entry["state"] in (AccountState.NEEDS_SIGN_IN, AccountState.NEEDS_CONSENT) for entry in entries):
        raise typer.Exit(exits.SIGN_IN)
    if any(entry["attention"] or entry["state"] != AccountState.OK or _is_asked(entry) for entry in entries):
        raise typer.Exit(exits.ATTENTION)
    if any(one.notice for one in accounts):
        raise typer.Exit(exits.TRY_LATER if any(one.backoff_until for one in accounts) else exits.ATTENTION)


def _is_asked(entry: dict[str, Any]) -> bool:
    """Whether the user is to decide about something that was set aside."""
    return any(_lead(item) == _NEEDS_YOU for item in entry["set_aside"])


def _lead(item: dict[str, str]) -> str:
    """How the line about something that was set aside begins."""
    from followup.engine.drafts.second_drafts import LEFT

    return _NEEDS_YOU if item["source"] == LEFT else f"Set aside ({item['source']})"


def show(
    context: typer.Context,
    process: Annotated[str, typer.Argument(help="Its id or the company's name, or how either begins.")],
    account: AccountOption = "",
    as_json: JsonOption = False,
) -> None:
    """Explain one process: what, when and why, from the journal."""
    session: Session = context.obj
    owner, found = session.process(process, account)
    entry = _process_in_full(session, owner, found)
    if as_json:
        session.give_json(entry)
        return
    _tell_process(session, entry, session.app.owner(owner).zone)


def _status_of(session: Session, account: Account, now: datetime) -> dict[str, Any]:
    store = session.app.store
    artefacts = store.artefacts(account.id)
    processes = [
        _summary(session, account, process, artefacts, now) for process in store.processes(account.id)
    ]
    feeds = {}
    for feed in (*(f"events:{c}" for c in session.app.settings.calendars.interviews), "reminders", "mail"):
        cursor = store.cursor(account.id, feed)
        feeds[feed] = cursor.read_at.isoformat() if cursor else None
    return {
        "account": account.id,
        "state": account.state.value,
        "paused": account.paused,
        "notice": account.notice,
        "retry_at": account.backoff_until.isoformat() if account.backoff_until else None,
        "read_at": feeds,
        "processes": sorted((one for one in processes if one is not None), key=_urgency),
        "attention": [
            {"process": a.process_id, "title": a.title, "reason": a.note}
            for a in artefacts
            if a.state is ArtefactState.ATTENTION
        ],
        "not_in_calendar": [
            {"start": one.start.isoformat(), "title": one.title, "sender": one.sender}
            for one in missing(store, account.id, now)
        ],
        "shared": [a.title for a in artefacts if a.state is ArtefactState.LIVE and a.shared],
        "set_aside": [
            {"source": item.source, "id": item.id, "reason": item.reason}
            for _, item in store.bad_items(account.id)
        ],
        "zone": session.app.owner(account).zone,
    }


def _summary(
    session: Session, account: Account, process: Process, artefacts: Sequence[Artefact], now: datetime
) -> dict[str, Any] | None:
    sittings = session.app.store.sessions(account.id, process.id)
    if not sittings:
        return None
    mine = [a for a in artefacts if a.process_id == process.id and a.state is ArtefactState.LIVE]
    coming = sorted((a for a in mine if a.start is not None and a.start > now), key=_start_of)
    drafts = [a for a in mine if a.key.kind is ArtefactKind.DRAFT]
    return {
        "id": process.id,
        "company": process.company.name or process.company.domain,
        "role": process.role,
        "interview": sittings[-1].event.start.isoformat(),
        "waiting_on": process.waiting_on,
        "paused": process.paused,
        "summary": process.summary,
        "next": {"title": coming[0].title, "at": _start_of(coming[0]).isoformat()} if coming else None,
        "drafts_waiting": len(drafts),
        "question": _question(session, account, process, now),
    }


def _urgency(one: dict[str, Any]) -> tuple[bool, bool, str, str]:
    """What waits for the user first, then what comes next, last of all what is over."""
    coming = one["next"]["at"] if one["next"] else ""
    return not one["drafts_waiting"], not coming, coming or one["interview"], one["id"]


def _question(session: Session, account: Account, process: Process, now: datetime) -> str | None:
    """What the user is asked about a mail that may be an answer, for some days (e.5 step 6)."""
    if process.waiting_on != _WAITING_ON_THEM:
        return None
    facts = session.app.store.facts(account.id, process.id)
    doubtful = [one for one in facts if one.data.get("unsure") and one.at > now - _ASKED_FOR]
    if not doubtful:
        return None
    newest = doubtful[-1]
    zone = session.app.owner(account).zone
    sender = newest.data.get("name") or newest.subject
    return f"Is the mail from {sender} on {day(newest.at, zone)} an answer? If it is, delete what is pending."


def _when(artefact: Artefact) -> datetime:
    """Where it stands in the calendar, else when something last happened to it."""
    return artefact.start or artefact.changed_at


def _start_of(artefact: Artefact) -> datetime:
    if artefact.start is None:
        raise ValueError("a reminder without a start")
    return artefact.start


def _tell_status(session: Session, entry: dict[str, Any]) -> None:
    zone = entry["zone"]
    session.say(entry["account"] + (" (paused)" if entry["paused"] else ""))
    if entry["notice"]:
        session.tell(entry["notice"], "  ")
    read = [datetime.fromisoformat(at) for at in entry["read_at"].values() if at]
    complete = len(read) == len(entry["read_at"])
    session.say(
        f"  Last complete look: {moment(min(read), zone)}"
        if complete
        else "  Google was not read completely yet."
    )
    rows = [
        (
            one["id"],
            one["company"] or "unknown",
            one["role"],
            day(datetime.fromisoformat(one["interview"]), zone),
            _BALL[one["waiting_on"]],
            _next_words(one, zone),
        )
        for one in entry["processes"]
    ]
    if rows:
        session.say(table(("Id", "Company", "Role", "Interview", "Waiting on", "Next"), rows))
    else:
        session.say("  No interviews found yet.")
    for one in entry["processes"]:
        if one["question"]:
            session.tell(f"{one['company'] or one['id']}: {one['question']}", "  ")
    asked: dict[tuple[str, str], list[str]] = {}
    for item in entry["attention"]:
        asked.setdefault((item["process"], item["reason"]), []).append(item["title"])
    for (process, reason), titles in asked.items():
        session.tell(f"Needs you ({process}): {listed(titles)}. {reason}", "  ")
    for one in entry["not_in_calendar"]:
        when = moment(datetime.fromisoformat(one["start"]), zone)
        session.tell(
            f"Not in your calendar: {one['title'] or 'an interview'}, {when}, by a mail from "
            f"{one['sender']}. Add it there, and it is followed up.",
            "  ",
        )
    for title in entry["shared"]:
        session.tell(f"Guests can read {title}: take them out of that reminder, or delete it.", "  ")
    for item in entry["set_aside"]:
        session.tell(f"{_lead(item)}: {item['reason'].rstrip('.')}.", "  ")


def _next_words(one: dict[str, Any], zone: str) -> str:
    words = []
    if one["drafts_waiting"]:
        plural = "s" if one["drafts_waiting"] > 1 else ""
        words.append(f"{one['drafts_waiting']} draft{plural} waiting")
    if one["next"]:
        words.append(f"{one['next']['title']}, {moment(datetime.fromisoformat(one['next']['at']), zone)}")
    if one["paused"]:
        words.append("paused")
    return "; ".join(words) or one["summary"]


def _process_in_full(session: Session, account: Account, process: Process) -> dict[str, Any]:
    store = session.app.store
    return {
        "id": process.id,
        "account": account.id,
        "company": process.company.name or process.company.domain,
        "role": process.role,
        "waiting_on": process.waiting_on,
        "summary": process.summary,
        "wake_at": process.wake_at.isoformat() if process.wake_at else None,
        "sessions": [_sitting(one) for one in store.sessions(account.id, process.id)],
        "artefacts": [
            {
                "kind": one.key.kind.value,
                "step": one.key.step.value,
                "title": one.title,
                "state": one.state.value,
                "touched": one.touched,
                "at": one.start.isoformat() if one.start else None,
                "note": one.note,
            }
            for one in sorted(store.artefacts(account.id, process.id), key=_when)
        ],
        "journal": [
            {"at": one.at.isoformat(), "what": one.what, "why": one.why}
            for one in store.journal(account.id, process.id)
        ],
    }


def _sitting(one: Sitting) -> dict[str, Any]:
    interview = one.interview
    return {
        "title": one.event.title,
        "start": one.event.start.isoformat(),
        "end": one.event.end.isoformat(),
        "verdict": one.recognition.verdict.value,
        "score": one.recognition.score,
        "evidence": [asdict(evidence) for evidence in one.recognition.evidence],
        "people": [f"{c.short} ({c.function.value})" for c in interview.people] if interview else [],
        "country": interview.country if interview else "",
        "country_seen": interview.country_seen if interview else "",
        "cancelled": one.gone_at.isoformat() if one.gone_at else None,
    }


def _tell_process(session: Session, entry: dict[str, Any], zone: str) -> None:
    role = f", {entry['role']}" if entry["role"] else ""
    session.tell(f"{entry['id']}  {entry['company'] or 'unknown company'}{role}")
    session.tell(f"{entry['summary']} Waiting on: {_BALL[entry['waiting_on']] or 'nobody'}.")
    session.say()
    for one in entry["sessions"]:
        session.tell(f"{moment(datetime.fromisoformat(one['start']), zone)}  {one['title']}")
        reasons = "; ".join(f"{e['seen']} ({e['points']:+d}, {e['rule']})" for e in one["evidence"])
        session.tell(f"{one['verdict'].replace('_', ' ')}, score {one['score']}: {reasons}", "    ")
        if one["people"]:
            session.tell("With " + ", ".join(one["people"]), "    ")
        if one["country_seen"]:
            session.tell(_country_words(one["country"], one["country_seen"]), "    ")
        if one["cancelled"]:
            session.tell("Cancelled.", "    ")
    if entry["artefacts"]:
        rows = [
            (
                one["kind"],
                one["title"],
                one["state"] + (", yours" if one["touched"] else ""),
                moment(datetime.fromisoformat(one["at"]), zone) if one["at"] else "",
            )
            for one in entry["artefacts"]
        ]
        session.say(table(("What", "Title", "State", "When"), rows))
    if entry["journal"]:
        decisions = [
            (moment(datetime.fromisoformat(one["at"]), zone), one["what"], one["why"])
            for one in entry["journal"]
        ]
        session.say(table(("When", "What", "Why"), decisions))


def _country_words(country: str, seen: str) -> str:
    """Whose holidays and customs count, and why (C15)."""
    if country:
        return f"They are taken to work in {country}: {seen} says so. Its holidays and customs count."
    return f"Their country is not clear: {seen}. Your own holidays and customs count."
