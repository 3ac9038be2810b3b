"""Items nobody would invent: each has a clear outcome, and everything else goes on."""

from __future__ import annotations

from email import message_from_string
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from tests.stage import ME, Stage, at

Json = dict[str, Any]

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
        "attendees": [{"email": f"p{n}@tidewell.example", "displayName": f"Person {n}"} for n in range(200)]
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
}


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

    stage.go_to("2026-03-03 18:00")

    recipients = [str(one["to"]) for one in stage.drafts()]
    assert any("ines@harrow.example" in to for to in recipients)
    assert len(recipients) <= 11
    for draft in stage.drafts():
        raw = stage.world.mailbox_of(ME).message(draft["message"]).raw
        parsed = message_from_string(raw.decode("utf-8", "surrogateescape"), policy=default)
        names = {header.lower() for header in parsed}
        assert not names & {"bcc", "cc", "resent-to"}
        addresses = (
            [address.addr_spec for address in parsed["to"].addresses] if parsed["to"] is not None else []
        )
        assert len(addresses) <= 1
        assert all("evil" not in address for address in addresses)
    stage.app.close()
