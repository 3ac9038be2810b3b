"""Whom the phone step calls, and where a mail comes first (I4, I5, I8)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.business_days import BusinessDays
from followup.domain.dossier import Dossier
from followup.domain.facts import GONE, FactKind
from followup.domain.interview import Kind
from followup.domain.notes import Notes
from followup.domain.people import Contact, Function
from followup.domain.steps import Step
from followup.domain.wanted import Weekend
from tests.domain.chains import sent
from tests.domain.planning import at, drafts, reminder, starts
from tests.factories import (
    DANA,
    MAYA,
    PRIYA,
    TOM,
    dossier,
    draft_key,
    fact,
    interview,
    person,
    reminder_key,
    round_of,
    utc,
)

END = "2026-03-03 16:00"
RECRUITER = person("Rosa Vidal", function=Function.RECRUITER, phone="+1 212 555 0177")
MANAGER = replace(DANA, phone="+1 212 555 0188")


def called(one: Dossier) -> Contact | None:
    return reminder(at(one, END), Step.PHONE).contact


def process(*others: Contact, manager: Contact = DANA, notes: Notes | None = None) -> Dossier:
    return dossier(round_of(interview(people=(manager, PRIYA), others=others), notes=notes))


@pytest.mark.spec("I4")
def test_the_recruiter_is_called_when_only_the_recruiters_number_is_known() -> None:
    made = at(process(RECRUITER), END)

    assert reminder(made, Step.PHONE).contact == RECRUITER
    assert reminder(made, Step.FOLLOW_UP).contact == DANA


@pytest.mark.spec("I4")
def test_a_number_that_the_notes_give_for_the_recruiter_counts_as_well() -> None:
    unknown = replace(RECRUITER, phone="")
    notes = Notes(phones={unknown.key: "+1 212 555 0166"})

    assert called(process(unknown, notes=notes)) == replace(unknown, phone="+1 212 555 0166")


@pytest.mark.spec("I2")
@pytest.mark.parametrize(("manager", "mails"), [(DANA, [DANA]), (MANAGER, [])])
def test_where_no_number_is_known_a_mail_lies_ready_in_place_of_the_call(
    manager: Contact, mails: list[Contact]
) -> None:
    one = replace(process(manager=manager), facts=(sent("2026-03-10 14:00"),))

    made = at(one, "2026-03-13 10:30")

    assert starts(made)["phone"] == "2026-03-13 10:30"
    assert [draft.recipient for draft in drafts(made, Step.PHONE)] == mails


@pytest.mark.spec("I2", "F4")
def test_who_throws_that_mail_away_is_reminded_to_call_all_the_same() -> None:
    facts = (sent("2026-03-10 14:00"), fact(FactKind.DRAFT_GONE, "2026-03-13 12:00", draft_key(Step.PHONE)))

    assert "phone" in starts(at(replace(process(), facts=facts), "2026-03-13 12:10"))


@pytest.mark.spec("I2", "I5")
def test_who_writes_in_that_mail_gets_no_other_one_when_calls_are_off() -> None:
    begun = fact(FactKind.DRAFT_EDITED, "2026-03-13 12:00", draft_key(Step.PHONE))
    off = fact(FactKind.TYPED, "2026-03-13 12:10", reminder_key(Step.PHONE), text="#nocall")
    facts = (sent("2026-03-10 14:00"), begun, off)

    assert at(replace(process(), facts=facts), "2026-03-13 12:20").drafts == ()
    assert drafts(at(replace(process(), facts=(facts[0], off)), "2026-03-13 12:20"), Step.SECOND_EMAIL)


@pytest.mark.spec("I2")
def test_the_mail_that_was_sent_in_place_of_a_call_was_the_last_nudge() -> None:
    facts = (sent("2026-03-10 14:00"), sent("2026-03-13 15:00", Step.PHONE))

    assert "phone" not in starts(at(replace(process(), facts=facts), "2026-03-13 15:10"))


@pytest.mark.spec("I4")
@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param(process(RECRUITER, manager=MANAGER), MANAGER, id="the manager's number is known"),
        pytest.param(process(replace(RECRUITER, phone="")), DANA, id="no number is known"),
        pytest.param(process(), DANA, id="nobody else is known"),
        pytest.param(
            process(TOM, manager=DANA, notes=Notes(phones={PRIYA.key: "+1 212 555 0155"})),
            DANA,
            id="an interviewer is no recruiter",
        ),
    ],
)
def test_otherwise_the_main_contact_is_called(one: Dossier, expected: Contact) -> None:
    assert called(one) == expected


@pytest.mark.spec("I4", "B17")
def test_what_goes_through_an_agency_is_never_asked_of_the_clients_recruiter() -> None:
    agent = person("Nora Quist", function=Function.AGENCY, domain="agency.example")

    assert called(process(agent, RECRUITER)) == agent


@pytest.mark.spec("I4", "G23")
def test_a_recruiter_who_has_left_is_not_called() -> None:
    left = fact(FactKind.AUTOMATIC, "2026-03-02 10:00", RECRUITER.email, class_="out_of_office", rule=GONE)

    assert called(replace(process(RECRUITER), facts=(left,))) == DANA


@pytest.mark.spec("I8")
@pytest.mark.parametrize(
    ("country", "callee", "offered"),
    [
        ("US", DANA, False),
        ("CA", DANA, False),
        ("DE", DANA, True),
        ("DE-BE", DANA, True),
        ("GB", DANA, True),
        ("DE", RECRUITER, False),
    ],
)
def test_where_calling_managers_is_unusual_the_mail_is_offered_first(
    country: str, callee: Contact, offered: bool
) -> None:
    people = (callee,) if callee is DANA else (replace(callee, phone=RECRUITER.phone),)
    one = replace(dossier(round_of(interview(people=people))), days=BusinessDays(country))

    assert reminder(at(one, END), Step.PHONE).mail_first is offered


@pytest.mark.spec("I8")
def test_a_call_in_a_foreign_language_offers_the_mail_first() -> None:
    one = dossier(round_of(interview(language="fr")))

    assert reminder(at(one, END), Step.PHONE).mail_first
    assert not reminder(at(replace(one, owner=replace(MAYA, language="fr")), END), Step.PHONE).mail_first


@pytest.mark.spec("I8")
@pytest.mark.parametrize("country", ["JP", "KR"])
def test_where_nobody_calls_a_second_mail_takes_the_place(country: str) -> None:
    found = starts(at(replace(dossier(), days=BusinessDays(country)), END))

    assert "phone" not in found
    assert "second_email" in found


@pytest.mark.spec("I5")
def test_who_asks_for_no_calls_in_invitation_or_mail_is_written_to() -> None:
    invited = dossier(round_of(interview(wishes=frozenset({"nocall"}))))
    mailed = replace(process(), facts=(fact(FactKind.AUTOMATIC, "2026-03-04 12:00", wishes="nocall"),))
    doubted = fact(FactKind.REPLY, "2026-03-04 12:00", wishes="nocall", unsure="yes")

    for one in (invited, mailed):
        assert {"phone", "second_email"} & set(starts(at(one, "2026-03-04 12:10"))) == {"second_email"}
    assert "phone" in starts(at(replace(process(), facts=(doubted,)), "2026-03-04 12:10"))


@pytest.mark.spec("C12")
def test_who_asks_not_to_be_chased_in_the_invitation_is_written_to_a_day_later_and_not_called() -> None:
    made = starts(at(dossier(round_of(interview(wishes=frozenset({"nochase"})))), END))

    assert made["follow_up"][:10] == "2026-03-11"
    assert reminder(
        at(dossier(round_of(interview(wishes=frozenset({"nochase"})))), END), Step.FOLLOW_UP
    ).unchased
    assert not {"phone", "second_email"} & set(made)


@pytest.mark.spec("C16", "V22")
def test_where_no_hour_is_shared_the_mail_says_so() -> None:
    tokyo = dossier(round_of(interview(zone="Asia/Tokyo")))

    assert reminder(at(tokyo, END), Step.SECOND_EMAIL).no_hour


@pytest.mark.spec("C5")
@pytest.mark.parametrize(
    ("start", "kind", "weekend"),
    [
        ("2026-03-06 20:00", Kind.ORDINARY, Weekend.AFTER),
        ("2026-03-06 20:00", Kind.FINAL, Weekend.BEFORE),
        ("2026-03-06 15:00", Kind.ORDINARY, Weekend.NONE),
        ("2026-03-05 20:00", Kind.ORDINARY, Weekend.NONE),
    ],
)
def test_a_late_friday_has_two_times_for_its_thanks(start: str, kind: Kind, weekend: Weekend) -> None:
    one = dossier(round_of(interview(start, kind=kind)))

    made = at(one, f"{start[:11]}21:00")

    assert reminder(made, Step.SEND_THANKS).weekend is weekend


@pytest.mark.spec("C23")
@pytest.mark.parametrize(
    ("spans", "call"),
    [
        ([], "2026-03-13 10:30"),
        ([("2026-03-13 14:00", "2026-03-13 15:00")], "2026-03-13 14:30"),
        ([("2026-03-13 13:00", "2026-03-13 23:00")], "2026-03-16 10:30"),
    ],
)
def test_nobody_is_called_during_another_interview(spans: list[tuple[str, str]], call: str) -> None:
    busy = {utc(start).date(): [(utc(start), utc(end))] for start, end in spans}

    assert starts(at(replace(process(), busy=busy), END))["phone"] == call


@pytest.mark.spec("A9")
def test_colleagues_of_the_user_are_written_to_and_not_called() -> None:
    owner = replace(MAYA, work_domains=frozenset({"tidewell.example"}))

    made = starts(at(replace(process(manager=MANAGER), owner=owner), END))

    assert {"phone", "second_email"} & set(made) == {"second_email"}
