"""Items nobody would invent: each has a clear outcome, and everything else goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from email import message_from_string
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from followup.engine.records import ArtefactState
from tests.stage import ME, Stage, at

Json = dict[str, Any]


def people(address: str) -> Json:
    """One person, who also sent the invitation."""
    person = {"email": address, "displayName": "Dana Ruiz"}
    return {"attendees": [person], "organizer": person}


def day_in(year: str) -> Json:
    """The last evening of a year."""
    return {
        "start": {"dateTime": f"{year}-12-31T22:00:00Z"},
        "end": {"dateTime": f"{year}-12-31T23:00:00Z"},
    }


def numbered(number: int) -> str:
    """One name of many, as a person's looks: a figure in it would be that of a room."""
    return f"Ann Number{chr(97 + number % 26)}"


HOSTILE: dict[str, Json] = {
    "no title": {"summary": None},
    "no times": {"start": {}, "end": {}},
    "end before start": {"end": {"dateTime": "2026-03-03T09:00:00-05:00"}},
    "a mebibyte": {"description": "x" * 2**20},
    "a mebibyte of markup": {"description": "<div><b>" * 2**17},
    "html": {
        "description": "<p>Meet <b>Dana</b><br><script>alert(1)</script><img src='http://x.example/p.gif'></p>"
    },
    "emoji": {
        "summary": "🎉 Interview 🎉 with Tidewell",
        "attendees": [{"email": "ann@tidewell.example", "displayName": "👩‍💻 Ann 🦄"}],
    },
    "right to left": {
        "attendees": [{"email": "dana@tidewell.example", "displayName": "\u202eדנה רוזן\u202c"}]
    },
    "all day": {"start": {"date": "2026-03-03"}, "end": {"date": "2026-03-04"}},
    "nobody": {"attendees": []},
    "two hundred": {
        "attendees": [{"email": f"p{n}@tidewell.example", "displayName": numbered(n)} for n in range(200)]
    },
    "hidden guests": {"guestsCanSeeOtherGuests": False, "attendees": []},
    "header in the title": {"summary": "Interview\r\nBcc: evil@x.example\r\n\r\nwith Tidewell"},
    "encoded header in the title": {"summary": "Interview =?UTF-8?Q?=0A?=Bcc: evil@x.example with Tidewell"},
    "header in a name": {
        "attendees": [{"email": "dana@tidewell.example", "displayName": "Dana\r\nBcc: evil@x.example"}]
    },
    "encoded header in a name": {
        "attendees": [
            {"email": "dana@tidewell.example", "displayName": "Dana =?UTF-8?Q?=0D=0A?=Bcc: evil@x.example"}
        ]
    },
    "address in a name": {
        "attendees": [{"email": "dana@tidewell.example", "displayName": "Ann <evil@x.example>, x"}]
    },
    "template in a name": {
        "attendees": [{"email": "dana@tidewell.example", "displayName": "{{ 7*7 }} {% raw %}"}]
    },
    "strange address": {"attendees": [{"email": "da na@@tidewell..example", "displayName": "Dana"}]},
    "no address": {"attendees": [{"displayName": "Dana Ruiz"}]},
    "unseen letter in an address": people("dana@tide\u200bwell.example"),
    "encoded word in an address": people("=?UTF-8?Q?a=0A?=@tidewell.example"),
    "year one": day_in("0001"),
    "year 9999": day_in("9999"),
}


@dataclass(frozen=True)
class Outcome:
    """What became of a bad item: drafts to these people, so many held back, set aside for this reason."""

    interview: bool = True
    drafted: tuple[str, ...] = ()
    held: int = 0
    aside: str = ""


DRAFTED = Outcome(drafted=("Dana Ruiz <dana@tidewell.example>",))
WAITING = Outcome(drafted=("",))
"""No name is known: a draft without a recipient (B21)."""

HELD = Outcome(held=1)
OUTCOMES = {
    "no title": Outcome(interview=False),
    "no times": Outcome(interview=False, aside="start: neither a date nor a time"),
    "end before start": Outcome(interview=False, aside="an event cannot end before it starts"),
    "a mebibyte": DRAFTED,
    "a mebibyte of markup": DRAFTED,
    "html": DRAFTED,
    "emoji": Outcome(drafted=("Ann <ann@tidewell.example>",)),
    "right to left": Outcome(drafted=("דנה רוזן <dana@tidewell.example>",)),
    "all day": Outcome(),  # nobody knows when it is over before the day is
    "nobody": WAITING,
    "two hundred": Outcome(drafted=tuple(f"{numbered(n)} <p{n}@tidewell.example>" for n in range(10))),
    "hidden guests": WAITING,
    "header in the title": DRAFTED,
    "encoded header in the title": DRAFTED,
    "header in a name": WAITING,
    "encoded header in a name": WAITING,
    "address in a name": WAITING,
    "template in a name": WAITING,
    "strange address": WAITING,
    "no address": WAITING,
    "unseen letter in an address": HELD,
    "encoded word in an address": HELD,
    "year one": Outcome(interview=False),  # before the first look, Google does not even list it
    "year 9999": Outcome(interview=False, aside="its date is out of range"),
}


def test_every_bad_item_has_an_outcome_of_its_own() -> None:
    assert OUTCOMES.keys() == HOSTILE.keys()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_bad_item_never_stops_the_others(tmp_path: Path, name: str) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"))
    stage.connect()
    bad: Json = {
        "id": "badone",
        "iCalUID": "badone@tidewell.example",
        "summary": "Interview with Tidewell",
        "start": {"dateTime": "2026-03-03T10:00:00-05:00"},
        "end": {"dateTime": "2026-03-03T11:00:00-05:00"},
        "attendees": [{"email": "dana@tidewell.example", "displayName": "Dana Ruiz"}],
        "organizer": {"email": "dana@tidewell.example"},
    }
    stage.do("add_event", account=ME, event={k: v for k, v in (bad | HOSTILE[name]).items() if v is not None})
    stage.add_interview(
        "2026-03-03 15:00",
        event_id="goodone",
        title="Interview with Harrow: Editor",
        people=[("ines@harrow.example", "Inès Moreau")],
    )
    stage.tick()
    stage.go_to("2026-03-03 18:00", every=timedelta(hours=9))

    good = [str(one["to"]) for one in stage.drafts() if "ines@harrow.example" in str(one["to"])]
    assert len(good) == 1
    assert outcome_of(stage) == OUTCOMES[name]
    for draft in stage.drafts():
        assert_one_recipient(stage.world.mailbox_of(ME).message(draft["message"]).raw)
    stage.app.close()


def outcome_of(stage: Stage) -> Outcome:
    """What became of the bad item, from the drafts in Gmail and from the ledger."""
    sessions = {one.event.id for one in stage.app.store.sessions(ME)}
    drafts = [str(one["to"]) for one in stage.drafts() if "harrow.example" not in str(one["to"])]
    held = [one for one in stage.artefacts() if one.state is ArtefactState.ATTENTION]
    assert all(one.note.endswith("yourself.") for one in held)
    reasons = [item.reason.partition("”: ")[2] for _, item in stage.app.store.bad_items(ME)]
    return Outcome("badone" in sessions, tuple(drafts), len(held), "".join(reasons))


def assert_one_recipient(raw: bytes) -> None:
    """One mailbox or none, and no header that was not meant."""
    parsed = message_from_string(raw.decode("utf-8", "surrogateescape"), policy=default)
    assert not {header.lower() for header in parsed} & {"bcc", "cc", "resent-to"}
    addresses = [address.addr_spec for address in parsed["to"].addresses] if parsed["to"] is not None else []
    assert len(addresses) <= 1
    assert all("evil" not in address for address in addresses)
