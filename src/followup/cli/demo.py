"""`followup demo`: the real service against a local Google, half a year in a few seconds.

Four companies: Tidewell answers and then chooses somebody else, Brightpath moves its interview and declines,
Harrow & Finch stays silent until the six-month check-in and then makes an offer, while Larkspur has not
decided. Everything shown was
written by the service; everything Maya does is a gesture in Gmail or Google Calendar. The same run gives the
same output every time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followup.cli.render import moment, table
from followup.cli.session import Session, wrapped
from followup.cli.theatre import ME, Theatre
from followup.engine.errors import FollowupError, Permanent

ZONE = "America/New_York"

MARGIN = " " * 23

Json = dict[str, Any]

TIDEWELL = (
    ("dana.ruiz@tidewell.example", "Dana Ruiz"),
    ("priya.nair@tidewell.example", "Priya Nair"),
    ("luis.ortega@tidewell.example", "Luis Ortega"),
)

NOTES = {
    "Dana Ruiz:": "Dana Ruiz: the deploy path and its missing owner",
    "Priya Nair:": "Priya Nair: moving the billing tables with two writers for a month",
    "Luis Ortega:": "Luis Ortega: what not to automate",
}


def play(session: Session) -> None:
    """Play the story; end with the drafts and the calendar as tables. Raises Permanent if it went wrong."""
    with tempfile.TemporaryDirectory(prefix="followup-demo-") as folder:
        show = _Show(session, Theatre(Path(folder), _local("2026-03-02 08:00"), zone=ZONE))
        try:
            _interviews(show)
            _panel(show)
            _moved(show)
            _follow_up(show)
            _answers(show)
            _silence(show)
            _refused(show)
            _check_in(show)
            _offer(show)
            _result(show)
        finally:
            show.theatre.app.close()


class _Show:
    """Tells what happens, with the date in front."""

    def __init__(self, session: Session, theatre: Theatre) -> None:
        self.session = session
        self.theatre = theatre
        self.known: set[str] = set()

    def told(self, words: str) -> None:
        """One sentence of the story, its date in a margin."""
        first, *rest = wrapped(words, MARGIN)
        for line in (moment(self.theatre.now, ZONE).ljust(len(MARGIN)) + first.strip(), *rest):
            self.session.say(line)

    def title(self, words: str) -> None:
        """A heading."""
        self.session.say()
        self.session.say(words)
        self.session.say("-" * len(words))

    def go_to(self, local: str) -> None:
        """Let time pass, and tell what the service did meanwhile."""
        until = _local(local)
        while self.theatre.now < until:
            wake = self.theatre.app.store.next_wake(ME)
            following = min(until, self.theatre.now + timedelta(hours=12))
            if wake is not None and self.theatre.now < wake < following:
                following = wake
            self.theatre.world.set_time(following)
            self.look()

    def look(self) -> None:
        """One tick, told."""
        report = self.theatre.tick()
        if report.error is not None:
            raise report.error
        words = {
            "draft": "A draft appears in Gmail",
            "find": "Found again",
            "rewrite": "Rewritten",
            "remind": "A reminder appears",
            "move": "A reminder moves",
            "remove": "Taken away",
            "hold": "Held back",
        }
        for effect in report.effects:
            when = f", {moment(effect.at, ZONE)}" if effect.at is not None else ""
            self.told(f"{words[effect.verb]}: {effect.title}{when}")

    def draft_to(self, name: str) -> Json:
        """The draft to somebody."""
        return next(one for one in self.theatre.drafts() if name in one["to"])

    def reminder(self, title: str) -> Json:
        """The reminder whose title begins so."""
        return next(one for one in self.theatre.reminders() if one["summary"].startswith(title))


def _interviews(show: _Show) -> None:
    show.title("Monday 2 March: three interviews are in Maya's calendar")
    show.theatre.connect()
    _invite(show, "tidewell", "Tidewell interview: Platform Engineer", "2026-03-03 10:00", TIDEWELL)
    _invite(
        show,
        "harrow",
        "Interview at Harrow & Finch (Rights Editor)",
        "2026-03-05 14:00",
        [("ines.moreau@harrowfinch.example", "Inès Moreau")],
    )
    _invite(
        show,
        "brightpath",
        "Brightpath interview: Data Engineer",
        "2026-03-04 09:00",
        [("omar.haddad@brightpath.example", "Omar Haddad")],
    )
    show.look()
    show.told("The service has read them. Nothing is written before an interview is over.")


def _panel(show: _Show) -> None:
    show.title("Tuesday 3 March: a panel of three at Tidewell")
    show.go_to("2026-03-03 11:05")
    notes = show.reminder("Notes: Tidewell")
    text = str(notes["description"])
    for line, typed in NOTES.items():
        text = text.replace(line, typed)
    show.theatre.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")
    show.told("Maya types a line for each person into the notes event.")
    show.go_to("2026-03-03 11:45")
    for draft in show.theatre.drafts():
        _show_draft(show, draft)
    show.go_to("2026-03-03 14:00")
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Dana Ruiz")["id"])
    show.told("Maya sends the draft to Dana as it is.")
    luis = show.draft_to("Luis Ortega")
    own_words = str(luis["text"]).split("<div", 1)[0].replace("Hi Luis,", "Hello Luis,")
    show.theatre.do("edit_draft", account=ME, draft_id=luis["id"], text=own_words)
    show.told("She edits the one to Luis and leaves it for now. It is hers from here on.")
    show.theatre.do("discard_draft", account=ME, draft_id=show.draft_to("Priya Nair")["id"])
    show.told("She deletes the one to Priya. It will not come back.")
    show.look()
    show.go_to("2026-03-03 18:00")


def _moved(show: _Show) -> None:
    show.title("Wednesday 4 March: Brightpath moves its interview after everything was planned")
    show.go_to("2026-03-04 10:45")
    show.theatre.do("move_event", account=ME, event_id="brightpath", seconds=5 * 86400 - 3600)
    show.told("Brightpath moves the interview to Monday 9 March: it has not happened yet after all.")
    show.look()


def _follow_up(show: _Show) -> None:
    show.title("The following days: Harrow & Finch, then Brightpath, then the first follow-up")
    show.go_to("2026-03-05 16:00")
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Moreau")["id"])
    show.told("Maya thanks Inès Moreau at Harrow & Finch.")
    show.go_to("2026-03-09 11:45")
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Haddad")["id"])
    show.told("The Brightpath interview took place; Maya sends her thank-you to Omar Haddad.")
    show.go_to("2026-03-10 09:00")
    _show_draft(show, show.draft_to("Dana Ruiz"))
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Dana Ruiz")["id"])
    show.told("Nobody at Tidewell has answered; Maya sends the follow-up.")
    show.look()


def _answers(show: _Show) -> None:
    show.title("What comes back")
    show.go_to("2026-03-10 09:30")
    sent = _last_sent(show, "Dana Ruiz")
    show.theatre.do(
        "out_of_office",
        account=ME,
        message_id=sent,
        text="I am out of the office and will be back on Thursday, March 12. Dana Ruiz",
    )
    show.told("Dana's out-of-office arrives. It cancels nothing.")
    show.look()
    if not any(one["summary"].startswith("Call Dana Ruiz") for one in show.theatre.reminders()):
        raise Permanent("The out-of-office cancelled the call.", "This is a defect; please report it.")
    show.told("The call stays: " + _standing(show, "Call Dana Ruiz"))
    show.go_to("2026-03-12 15:00")
    show.theatre.do(
        "reply",
        account=ME,
        message_id=_last_sent(show, "Dana Ruiz"),
        text="Hi Maya,\n\nThank you for your patience. We would like to invite you to a final interview."
        "\n\nBest,\nDana",
    )
    show.told("Dana answers herself: a next interview. The call is not needed any more.")
    show.look()
    show.go_to("2026-03-13 11:00")
    show.theatre.do(
        "reply",
        account=ME,
        message_id=_last_sent(show, "Omar Haddad"),
        text="Dear Maya,\n\nwe have decided to move forward with another candidate. All the best.\n\nOmar",
    )
    show.told("Brightpath declines. Its follow-up and call disappear.")
    show.look()


def _refused(show: _Show) -> None:
    show.title("The final interview at Tidewell does not take place")
    show.go_to("2026-03-16 10:00")
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Haddad")["id"])
    show.told("Maya sends the answer to Omar at Brightpath.")
    _reply(
        show,
        "Dana Ruiz",
        "Hi Maya,\n\nI am sorry: we have decided to move forward with another candidate, so there will be no "
        "final interview.\n\nDana",
    )
    show.told("Dana writes that they have chosen somebody else.")
    show.look()
    show.go_to("2026-03-17 10:00")
    _show_draft(show, show.draft_to("Dana Ruiz"))
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Dana Ruiz")["id"])
    show.told("Maya sends this one, too.")
    show.look()


def _silence(show: _Show) -> None:
    show.title("Harrow & Finch stays silent")
    show.go_to("2026-03-13 11:30")
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Moreau")["id"])
    show.told("Maya sends the follow-up that has been waiting since Thursday. Nobody answers it.")
    show.look()


def _check_in(show: _Show) -> None:
    show.title("Half a year later")
    show.go_to("2026-09-25 18:00")
    _show_draft(show, show.draft_to("Moreau"))


def _offer(show: _Show) -> None:
    show.title("An offer from Harrow & Finch, while Larkspur has not decided")
    show.go_to("2026-09-28 09:30")
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Moreau")["id"])
    show.told("Maya sends the check-in.")
    _invite(
        show,
        "larkspur",
        "Interview with Larkspur: Contracts Editor",
        "2026-09-29 10:00",
        [("jon.bell@larkspur.example", "Jon Bell")],
    )
    show.go_to("2026-09-29 11:45")
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Jon Bell")["id"])
    show.told("Maya thanks Jon Bell at Larkspur.")
    show.go_to("2026-09-30 10:00")
    _reply(
        show,
        "Moreau",
        "Dear Maya,\n\nhow good to hear from you. The post is free again, and we are pleased to "
        "offer you the position. Please let us know your decision by Friday 9 October.\n\nInès",
    )
    show.told("Inès answers with an offer.")
    show.look()
    _show_draft(show, show.draft_to("Moreau"))
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Moreau")["id"])
    show.go_to("2026-10-01 09:00")
    _label(show, "moreau", "Interviews/Need time")
    show.told("Maya puts the label Interviews/Need time on the conversation.")
    show.look()
    show.go_to("2026-10-01 09:15")
    _show_draft(show, show.draft_to("Moreau"))
    show.theatre.do("send_draft", account=ME, draft_id=show.draft_to("Moreau")["id"])
    show.go_to("2026-10-02 10:00")
    _reply(show, "Moreau", "Dear Maya,\n\nof course, you can have until 15 October to decide.\n\nInès")
    show.told("Harrow & Finch gives her the time.")
    show.look()
    show.go_to("2026-10-06 10:00")
    _label(show, "moreau", "Interviews/Accepted")
    show.told("Maya puts the label Interviews/Accepted on the conversation.")
    show.look()
    show.go_to("2026-10-06 10:15")
    _show_draft(show, show.draft_to("Moreau"))
    _show_draft(show, show.draft_to("Jon Bell"))


def _reply(show: _Show, name: str, text: str) -> None:
    show.theatre.do("reply", account=ME, message_id=_last_sent(show, name), text=text)


def _label(show: _Show, name: str, label: str) -> None:
    messages = show.theatre.do("snapshot", account=ME)["mailbox"]["messages"]
    thread = str([m for m in messages if name in str(m["from"])][-1]["thread"])
    show.theatre.do("label_thread", account=ME, thread_id=thread, label=label)


def _result(show: _Show) -> None:
    show.title("Drafts in Gmail")
    rows = [(_name(one["to"]), one["subject"], _touch(one)) for one in show.theatre.drafts()]
    show.session.say(table(("To", "Subject", "State"), rows))
    show.title("The calendar “Interview follow-ups”")
    entries = [
        (moment(datetime.fromisoformat(one["start"]["dateTime"]), ZONE), str(one["summary"]))
        for one in show.theatre.reminders()
    ]
    show.session.say(table(("When", "Reminder"), entries))
    violations = show.theatre.do("violations")["violations"]
    calls = show.theatre.do("quota")["total_calls"]
    show.session.tell(
        f"{calls} requests to Google in seven months; forbidden ones, such as sending: {len(violations)}."
    )
    if violations:
        raise FollowupError("The service made a forbidden request.", "This is a defect; please report it.")


def _invite(show: _Show, event_id: str, title: str, local: str, people: Iterable[tuple[str, str]]) -> None:
    people = tuple(people)
    start = datetime.fromisoformat(local)
    guests: list[Json] = [
        {"email": email, "displayName": name, "responseStatus": "accepted"} for email, name in people
    ]
    event: Json = {
        "id": event_id,
        "summary": title,
        "start": {"dateTime": start.replace(tzinfo=ZoneInfo(ZONE)).isoformat(), "timeZone": ZONE},
        "end": {
            "dateTime": (start + timedelta(hours=1)).replace(tzinfo=ZoneInfo(ZONE)).isoformat(),
            "timeZone": ZONE,
        },
        "organizer": {"email": people[0][0], "displayName": people[0][1]},
        "attendees": [*guests, {"email": ME, "self": True, "responseStatus": "accepted"}],
    }
    show.theatre.do("add_event", account=ME, event=event)


def _show_draft(show: _Show, draft: Json) -> None:
    text = str(draft["text"]).split("<div", 1)[0].strip()
    show.session.say()
    show.session.say(f"    To: {draft['to']}")
    show.session.say(f"    Subject: {draft['subject']}")
    show.session.say()
    for line in text.splitlines():
        show.session.tell(line, "    ") if line.strip() else show.session.say()
    show.session.say()


def _last_sent(show: _Show, name: str) -> str:
    messages = show.theatre.do("snapshot", account=ME)["mailbox"]["messages"]
    return str([m for m in messages if "SENT" in m["labels"] and name in m["to"]][-1]["message"])


def _standing(show: _Show, title: str) -> str:
    found = show.reminder(title)
    return f"{found['summary']}, {moment(datetime.fromisoformat(found['start']['dateTime']), ZONE)}"


def _touch(draft: Json) -> str:
    return "edited by Maya" if "Hello" in draft["text"] else "as written"


def _name(address: str) -> str:
    return address.split("<")[0].strip().strip('"') or address


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE))
