"""Titles of interviews that are somebody else's or none, and their neighbours that are the user's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.calendar import Guest
from followup.domain.interview import Verdict
from followup.domain.people import Owner
from tests.domain.invitations import MAYA, event, guest, invitation, verdict

YES, ASK, NO = Verdict.INTERVIEW, Verdict.ASK, Verdict.NOT_INTERVIEW
EMPLOYED = replace(MAYA, work_domains=frozenset({"corran.example"}))
AT_WORK = replace(MAYA, emails=frozenset({"maya.lind@corran.example"}))


@pytest.mark.spec("A5")
@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Interview with Radio Nordlicht (live 8:10)", "", NO),
        ("Live interview Radio Nordlicht", "", NO),
        ("Interview mit Antenne Nord TV, live", "", NO),
        ("Interview Radio Nordlicht", "Bewerbung Redaktion, Lebenslauf mitbringen", YES),
        ("Live coding interview - Radiant", "", YES),
        ("CA EDD Interview", "eligibility phone interview about my claim", NO),
        ("Phone interview", "They call about my unemployment claim.", NO),
        ("Claims handler interview - Oakmere", "Bring examples of a claim you settled.", YES),
        ("Kitchen contractor interview #2", "", NO),
        ("Bathroom builder interview", "", NO),
        ("Contractor interview - Balfour", "", YES),
    ],
)
def test_radio_offices_and_the_house_interview_for_no_job(title: str, text: str, wanted: Verdict) -> None:
    assert verdict(event(title, text)) is wanted


@pytest.mark.spec("d.6")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Two-hour onsite with plumber", NO),
        ("Onsite with the electrician", NO),
        ("Onsite mit Handwerker", NO),
        ("Onsite with Dana Ruiz at Tidewell", YES),
    ],
)
def test_an_onsite_with_a_tradesman_is_at_home(title: str, wanted: Verdict) -> None:
    assert verdict(event(title)) is wanted


@pytest.mark.spec("A2", "d.6")
@pytest.mark.parametrize(
    ("title", "text", "sender", "wanted"),
    [
        ("Round 1", "Board 6, black", guest("club@rookandknight.example", "Rook & Knight"), NO),
        ("Round 2", "", guest("dana@tidewell.example", "Dana Ruiz"), ASK),
        ("Round 2", "The role: Data Engineer", guest("dana@tidewell.example", "Dana Ruiz"), YES),
        ("Round 2 - Tidewell - Maya Lind", "", guest("dana@tidewell.example", "Dana Ruiz"), YES),
        ("Round 2", "Interviewer: Dana Ruiz", guest("jobs@tidewell.example", "Tidewell"), YES),
    ],
)
def test_a_bare_round_may_be_of_anything(title: str, text: str, sender: Guest, wanted: Verdict) -> None:
    assert verdict(invitation(title, text, replace(sender, is_organizer=True))) is wanted


@pytest.mark.spec("A8")
@pytest.mark.parametrize(
    "title",
    [
        "Phone Screen - John Davis - Senior Developer",
        "Interview: John Davis (Senior Developer)",
        "Senior Developer interview – John Davis",
        "Technical interview John Davis, Senior Developer",
    ],
)
def test_a_person_and_a_job_alone_in_a_calendar_at_work_are_a_candidate(title: str) -> None:
    assert verdict(event(title), AT_WORK) is NO


@pytest.mark.spec("A3", "A8")
@pytest.mark.parametrize(
    ("title", "owner"),
    [
        ("Phone Screen - John Davis - Senior Developer", MAYA),
        ("Phone Screen - John Davis - Senior Developer", EMPLOYED),
        ("Phone Screen - Tidewell - Senior Developer", AT_WORK),
        ("Interview with John Davis, Tidewell", AT_WORK),
        ("Interview Tidewell", AT_WORK),
        ("Interview - John Lewis - Store Manager", AT_WORK),
        ("Interview: Maya Lind - Senior Developer", AT_WORK),
    ],
)
def test_a_company_or_a_private_calendar_makes_it_the_users(title: str, owner: Owner) -> None:
    assert verdict(event(title), owner) is YES


@pytest.mark.spec("A3", "d.6")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("phone call w/ Mike from Brightwheel re: job", YES),
        ("Call with Tamsin Reed, Blackwood - job", YES),
        ("Call Sarah from Acme about the position", YES),
        ("Telefonat mit Frau Kern (Solvera) wegen Stelle", YES),
        ("call Mike re: job", ASK),
        ("call mom about the job", ASK),
        ("Call with Mike from Brightwheel", NO),
    ],
)
def test_a_call_about_a_job_with_somebody_of_a_company_is_one(title: str, wanted: Verdict) -> None:
    assert verdict(event(title)) is wanted


@pytest.mark.spec("A1", "d.6", "d.7")
def test_what_a_session_is_about_sells_nothing() -> None:
    text = (
        "13:00 – 13:45 | Pricing case | Odette Laurent, Senior PM\n"
        "13:45 – 14:30 | Partnership exercise | Cal Whitman, Analytics Lead\n\nYour recruiting coordinator"
    )
    shared = guest("c_1a@group.calendar.google.com", "Sundial Candidate Calendar")
    assert verdict(invitation("Sundial – Maya Lind – Virtual Onsite", text, organizer=shared)) is YES
    vendor = guest("kit@beamly.example", "Kit Moss")
    sold = "Pricing and a quick demo for your recruiting team."
    assert verdict(invitation("Beamly onsite with Maya Lind", sold, vendor)) is NO


@pytest.mark.spec("A5", "D11")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Interview slots for next week", NO),
        ("Interview availability", NO),
        ("Interview documentaire Arte", NO),
        ("Interview Doku ZDF", NO),
        ("Entrevista documental La 2", NO),
        ("Interview: new cleaner", NO),
        ("Interview - two nannies", NO),
        ("Interview: New Relic", YES),
        ("Interview Slot Games", YES),
    ],
)
def test_slots_films_and_new_helpers_are_no_interviews(title: str, wanted: Verdict) -> None:
    assert verdict(event(title)) is wanted


@pytest.mark.spec("A2")
def test_a_booking_tool_and_a_job_in_the_title_are_two_signals() -> None:
    kemi = guest("kemi@bosun.example", "Kemi Ade")
    booked = "What:\n{}\n\nNeed to reschedule or cancel? https://app.cal.com/booking/9f"
    for title, wanted in (
        ("Intro with Bosun (Data Engineer) between Kemi Ade and Maya Lind", YES),
        ("Intro with Bosun between Kemi Ade and Maya Lind", ASK),
        ("Intro between Dana Ruiz (Data Engineer) and Maya Lind", ASK),
    ):
        one = invitation(title, booked.format(title), kemi, links=("https://app.cal.com/booking/9f",))
        assert verdict(one) is wanted


@pytest.mark.spec("A1", "A5", "d.6")
@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Gespräch Referentin Fundraising, Frau Lind", "", YES),
        ("Gespräch Fundraising", "", NO),
        (
            "Our call: Maya <> Hanse",
            "We'll learn about your FX needs and show you how Hanse helps you save.",
            NO,
        ),
    ],
)
def test_a_job_beside_the_users_name_is_of_hiring_and_what_helps_the_business_is_not(
    title: str, text: str, wanted: Verdict
) -> None:
    assert verdict(invitation(title, text, guest("nils@hanse.example", "Nils Ohm"))) is wanted


@pytest.mark.spec("A5", "A8")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Interview w/ candidate #3 (ops)", NO),
        ("Interview with the candidate", NO),
        ("Interview with Maya for our newsletter", NO),
        ("Interview with Dana Ruiz for the Newsletter Editor role", YES),
        ("School interview (St Anne's) - Mia", ASK),
        ("School interview (St Anne's) - Maths teacher", YES),
        ("Toastmasters: interview evening", NO),
        ("Entrevista con cliente final (Aceites Lora) - Resp. Calidad", YES),
        ("Entrevista con clientes", NO),
        ("Interview Specsavers - optical asst - ask for Donna", YES),
        ("Interview Specsavers for Donna", ASK),
        ("Skype interview Prof Okafor - postdoc Uppsala", YES),
        ("Interview Prof Okafor", NO),
    ],
)
def test_neighbours_of_interviews_of_others(title: str, wanted: Verdict) -> None:
    assert verdict(event(title)) is wanted


@pytest.mark.spec("A1", "d.6")
@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Kite Studio x Maya Lind: portfolio walkthrough", YES),
        ("Maya Lind - portfolio review", YES),
        ("Portfolio review Q3", NO),
    ],
)
def test_a_portfolio_beside_the_users_name_is_shown_to_an_employer(title: str, wanted: Verdict) -> None:
    assert verdict(invitation(title, "", guest("yasmin@kitestudio.example", "Yasmin Noor"))) is wanted


@pytest.mark.spec("A1", "A2", "A8")
def test_a_list_of_interviewers_beside_a_job_is_of_an_interview() -> None:
    listed = "Interviewers: Ruth Engel, Sanjay Pillai\nRole: Analytics Engineer"
    ruth, jon = guest("ruth@mosaic.example", "Ruth Engel"), guest("jon@corran.example", "Jon Reed")
    assert verdict(invitation("Mosaic: Technical Deep Dive", listed, ruth)) is YES
    assert verdict(invitation("Technical Deep Dive", listed, jon), AT_WORK) is NO


@pytest.mark.spec("A2", "A5")
@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Ergonomics interview", "", ASK),
        ("Procurement interview: invoice flow", "20 minutes", ASK),
        ("Technical interview", "", YES),
        ("Tidewell interview", "", YES),
        ("Data Engineer interview", "", YES),
        ("Ergonomics interview", "Thank you for your application.", YES),
    ],
)
def test_what_kind_of_interview_an_unknown_word_means_is_asked_at_work(
    title: str, text: str, wanted: Verdict
) -> None:
    dana = guest("dana@tidewell.example", "Dana Ruiz")
    assert verdict(invitation(title, text, dana), AT_WORK) is wanted
    assert verdict(invitation(title, text, dana), MAYA) is YES
