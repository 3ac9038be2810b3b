"""Rounds made up for the tests, from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

from followup.domain.people import Contact, Function, Name
from followup.messages.briefs import Brief, MessageKind, Register, RelayPoint

NAMES = (
    "Dana Ruiz",
    "Priya Nair",
    "Luis Ortega",
    "Tom Becker",
    "Ann Lee",
    "Bo Chen",
    "Kim Brandt",
    "Eva Moss",
)
TOPICS = (
    "your account of the billing migration",
    "weekend releases",
    "the Lisbon handover",
    "your question about rollback",
    "how you run on-call",
    "what not to automate",
    "your move to Kafka",
    "the release checklist",
)
SESSIONS = ("System design", "Coding interview", "Behavioural interview", "Hiring manager chat", "")
TITLES = ("", "Engineering Manager", "CTO", "Product Designer", "Junior developer", "Staff Engineer")


def contact(full: str = "Dana Ruiz", function: Function = Function.INTERVIEWER, **more: str) -> Contact:
    given, _, family = full.partition(" ")
    name = Name(full, given, family, more.get("title", ""), more.get("salutation", ""))
    email = more.get("email", f"{given.lower()}@tidewell.example")
    return Contact(name, email, function, more.get("job_title", ""), more.get("phone", ""))


def brief(kind: MessageKind = MessageKind.THANK_YOU, full: str = "Dana Ruiz", **more: object) -> Brief:
    known: dict[str, object] = {
        "recipient": contact(full),
        "company": "Tidewell",
        "role": "Platform Engineer",
        "meeting_day": date(2026, 3, 3),
        "sender_name": "Maya Lind",
    }
    return Brief(kind, **(known | more))  # type: ignore[arg-type]


def panel(size: int, language: str = "en", **more: object) -> tuple[Brief, ...]:
    """A main contact and interviewers, each with a topic of their own."""
    return tuple(
        brief(
            MessageKind.THANK_YOU_MAIN if at == 0 else MessageKind.THANK_YOU,
            NAMES[at],
            language=language,
            topics=(TOPICS[at],),
            **more,
        )
        for at in range(size)
    )


def made_up_round(seed: int, language: str) -> tuple[Brief, ...]:
    """One to eight people with notes, with session topics only, with nothing, or a mixture."""
    chance = random.Random(f"{seed}|{language}")  # noqa: S311 -- the same rounds in every run
    shared: dict[str, object] = {
        "language": language,
        "country": chance.choice(("", "US", "CH")),
        "register": chance.choice(list(Register)),
        "company": chance.choice(("Tidewell, Inc.", "Harrow & Finch", "")),
        "role": chance.choice(("Platform Engineer", "", "Senior Rights and Contracts Editor (m/f/d)")),
        "meeting_day": chance.choice((date(2026, 3, 3), date(2026, 8, 31), None)),
        "sender_name": "Maya Lind",
        "foreign": frozenset({"Brightpath"}),
    }
    late = chance.random() < 0.2
    return tuple(_person(chance, at, shared, late=late) for at in range(chance.randint(1, 8)))


def made_up_rounds(count: int, language: str) -> Iterator[tuple[int, tuple[Brief, ...]]]:
    for seed in range(count):
        yield seed, made_up_round(seed, language)


def _person(chance: random.Random, at: int, shared: dict[str, object], *, late: bool) -> Brief:
    own: dict[str, object] = {"thanked_before": chance.random() < 0.1}
    match chance.choice(("notes", "session", "nothing")):
        case "notes":
            own["topics"] = (TOPICS[at],)
            own["reaction"] = chance.choice(("", f"failures that nobody of group {at} notices"))
            own["link"] = "cut the release checklist from 19 to 4 steps at Corran" if at == 0 else ""
        case "session":
            own["session_topic"] = chance.choice(SESSIONS)
        case _:
            pass
    main = at == 0 and chance.random() < 0.6
    if main:
        own["stated_date"] = chance.choice((None, date(2026, 3, 13)))
        own["stated_by"] = chance.choice(("", "Tom Becker"))
        own["next_step"] = chance.choice(("", "a day with the team"))
    kind = MessageKind.THANK_YOU
    if late:
        kind = MessageKind.LATE
    elif main:
        kind = MessageKind.THANK_YOU_MAIN
    elif at == 1 and chance.random() < 0.3:
        kind = MessageKind.THANK_YOU_SCREEN
    elif at == 2 and chance.random() < 0.3 and shared["language"] == "en":
        kind = MessageKind.RELAY
        own = {
            "relay": (RelayPoint(contact("Jo Lambert"), "the hiring plan"), RelayPoint(contact("Raj Patel")))
        }
    person = contact(
        NAMES[at],
        Function.HIRING_MANAGER if main else Function.INTERVIEWER,
        job_title=chance.choice(TITLES),
        title=chance.choice(("", "", "Dr.")),
        salutation=chance.choice(("", "Ms")),
    )
    return Brief(kind, person, **(shared | own))  # type: ignore[arg-type]
