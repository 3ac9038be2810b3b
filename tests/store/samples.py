"""Rows in which no field has its default, so that a forgotten one is noticed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from followup.domain.address_form import AddressForm
from followup.domain.calendar import CalendarEvent, EventStatus, Guest, Response
from followup.domain.decision import Decision, Stage
from followup.domain.facts import Fact, FactKind
from followup.domain.interview import Company, Evidence, Interview, Kind, Recognition, Verdict
from followup.domain.people import Contact, Function, Name
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.records import (
    Account,
    AccountState,
    Artefact,
    ArtefactState,
    Cursor,
    JournalEntry,
    Process,
    SeenMail,
    Session,
)

ANN = "ann@mail.example"
BEN = "ben@mail.example"
NOON = datetime(2026, 3, 3, 12, 0, 0, 123456, tzinfo=UTC)
HOUR = timedelta(hours=1)

ACCOUNT = Account(
    id=ANN,
    own_calendar="own@group.calendar.google.com",
    zone="Europe/Berlin",
    granted=frozenset({"gmail.compose", "calendar.app.created"}),
    state=AccountState.NEEDS_CONSENT,
    notice="A box was left unticked.",
    paused=True,
    backoff_until=NOON,
    failures=3,
    connected_at=NOON - HOUR,
    name="Ann Ólafsdóttir",
    clock_wrong=True,
)
CURSOR = Cursor("CPDAlvWDx70CEPDAlvWDx70CGAU=", NOON, NOON - HOUR, 4)
CONTACT = Contact(
    Name("Dr. Łucja Øst \U0001f43b", "Łucja", "Øst", "Dr.", "Frau"),
    "lucja@tidewell.example",
    Function.HIRING_MANAGER,
    "Head of Data",
    "+49 30 123456",
    "system design",
    "line",
)
EVENT = CalendarEvent(
    calendar_id="primary",
    id="ev1_20260303T130000Z",
    ical_uid="ev1@google.com",
    status=EventStatus.TENTATIVE,
    start=NOON,
    end=NOON + HOUR,
    zone="America/New_York",
    title="Interview \u202etfel\u202c | panel",
    description='line one\nline "two"\t\x00 end',
    location="Room 1",
    all_day=True,
    original_start=NOON - HOUR,
    is_series=True,
    organizer=Guest("org@tidewell.example", "Org", Response.ACCEPTED, is_organizer=True),
    creator_email="org@tidewell.example",
    guests=(
        Guest("ann@mail.example", "Ann", Response.DECLINED, is_self=True, is_optional=True),
        Guest("", "Room", Response.TENTATIVE, is_resource=True),
    ),
    guests_hidden=True,
    guests_can_modify=True,
    links=("https://meet.example/1", "tel:+1"),
    event_type="focusTime",
    created=NOON - 3 * HOUR,
    updated=NOON - 2 * HOUR,
    etag='"331"',
    private={"followup.key": "x|y", "b": ""},
    shown_free=True,
)
INTERVIEW = Interview(
    key=EVENT.key,
    calendar_id="primary",
    event_id=EVENT.id,
    start=NOON,
    end=NOON + HOUR,
    zone="America/New_York",
    title="Panel",
    kind=Kind.FINAL,
    company=Company("Tidewell", "tidewell.example"),
    role="Data engineer",
    agency=Company("Hunters", "hunters.example"),
    people=(CONTACT, Contact(Name("Bo"))),
    others=(Contact(Name(), "desk@tidewell.example", Function.ALIAS),),
    absent=(Contact(Name("Cy")),),
    topic="systems",
    tags=frozenset({"card", "final"}),
    own_text="#card",
    prepared="Via a friend",
    language="de",
    location="Room 1",
    country="DE",
    country_seen="the domain tidewell.de",
    promise="We will decide by March 20.",
    wishes=frozenset({"nocall"}),
    all_day=True,
    guests_hidden=True,
    off_limits=True,
    left_out=3,
    address=AddressForm.FAMILIAR,
    home="Europe/Berlin",
)
RECOGNITION = Recognition(Verdict.ASK, 2, (Evidence("A1", "Interview", 3), Evidence("A8", "standup", -1)))
SESSION = Session(
    key=EVENT.key,
    event=EVENT,
    recognition=RECOGNITION,
    first_seen=NOON - 5 * HOUR,
    first_text="line one",
    interview=INTERVIEW,
    process_id="p1",
    gone_at=NOON + 5 * HOUR,
    first_run=True,
)
PROCESS = Process(
    id="p1",
    anchor=EVENT.key,
    company=Company("Tidewell", "tidewell.example"),
    role="Data engineer",
    agency=Company("Hunters", "hunters.example"),
    created_at=NOON - 5 * HOUR,
    wake_at=NOON + HOUR,
    dirty=False,
    summary="Waiting for them.",
    waiting_on="them",
    scan_since=NOON - 9 * HOUR,
    paused=True,
    decision=Decision(
        Stage.OFFER,
        NOON,
        date(2026, 3, 27),
        searching=True,
        alive=False,
        last=NOON,
        nudges=(date(2026, 3, 27),),
    ),
)
FACT = Fact("f1", "p1", FactKind.REPLY, NOON, "lucja@tidewell.example", {"class": "human", "thread": "t1"})
DRAFT_KEY = ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, "ev1@google.com|", "lucja@tidewell.example")
DRAFT = Artefact(
    key=DRAFT_KEY,
    process_id="p1",
    state=ArtefactState.LIVE,
    changed_at=NOON,
    remote_id="r-1",
    message_id="m1",
    thread_id="t1",
    etag='"7"',
    fingerprint="abc",
    touched=True,
    start=NOON + HOUR,
    title="Thank-you to Łucja",
    person="Łucja Øst",
    attempt=2,
    intent_at=NOON - HOUR,
    mark="4711",
    note="written",
    found_at=NOON - 2 * HOUR,
    absent_at=NOON + 2 * HOUR,
    removing=True,
    shared=True,
)
MAIL = SeenMail("m9", "t1", NOON, "p1", "human", "e.5", "thanks for", "lucja@tidewell.example")
ENTRY = JournalEntry(NOON, "Draft written", "the round is over", "p1", str(DRAFT_KEY))
