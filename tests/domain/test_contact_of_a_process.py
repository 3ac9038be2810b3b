"""Who gets the follow-up, by what the notes and their mails say (B25, E7, G10)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.calendar import CalendarEvent
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.notes import Notes, parse_notes
from followup.domain.people import Contact, Function
from followup.domain.recipients import main_contact, thanks_of
from followup.domain.recognise import read_interview
from tests.domain.calendars import US
from tests.domain.chains import after, reply
from tests.domain.invitations import LOOKUPS, MAYA, guest, invitation
from tests.domain.planning import at, drafts, starts
from tests.factories import DANA, LUIS, PRIYA, TOM, dossier, fact, interview, round_of

END = "2026-03-03 16:00"
PANEL = guest("dana.ruiz@tidewell.example", "Dana Ruiz"), guest("priya.nair@tidewell.example", "Priya Nair")
HR = guest("tom.becker@tidewell.example", "Tom Becker (HR)")
CROWD = tuple(guest(f"{name}@gmail.com", name) for name in ("ann.doe", "bo.lee", "cy.fox"))


def noted(text: str, *people: Contact) -> Notes:
    everybody = people or (DANA, PRIYA, LUIS, TOM)
    one = round_of(interview())
    return parse_notes(text, everybody, one.day, US, trusted=True, language="en")


def with_notes(text: str) -> Dossier:
    return dossier(round_of(interview(others=(TOM,)), notes=noted(text)))


def read(one: CalendarEvent) -> Dossier:
    return dossier(
        round_of(replace(read_interview(one, MAYA, LOOKUPS), start=interview().start, end=interview().end))
    )


def main(one: Dossier) -> str:
    contact = main_contact(one)
    return contact.name.full if contact is not None else ""


def mail(sender: Contact, kind: str = "new_date", at_: str = "2026-03-05 15:00", **more: str) -> Fact:
    return fact(FactKind.REPLY, at_, sender.email, class_=kind, name=sender.name.full, **more)


@pytest.mark.spec("E7", "B25")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Next: decision by 6 March", "Dana Ruiz"),
        ("Next: you'll hear from Priya by 6 March", "Priya Nair"),
        ("Tom says you'll hear from Luis by Friday 6 March", "Luis Ortega"),
        ("Tom: you will hear from Priya by 6 March", "Priya Nair"),
        ("Next: hear back from the hiring manager by 6 March", "Dana Ruiz"),
        ("Nächster Schritt: ich höre bis 6. März von Priya", "Priya Nair"),
        ("Suite : des nouvelles de Luis avant le 6 mars", "Luis Ortega"),
        ("Next: hear from Zoe by 6 March", "Dana Ruiz"),
        ("Contact: Tom\nNext: hear from Priya by 6 March", "Tom Becker"),
    ],
)
def test_the_follow_up_goes_to_whom_the_notes_say_there_will_be_news_from(text: str, wanted: str) -> None:
    assert main(with_notes(text)) == wanted


@pytest.mark.spec("E7", "G10")
@pytest.mark.parametrize(
    ("mails", "wanted"),
    [
        ((mail(TOM, "courtesy", hear_from="priya by"),), "Priya Nair"),
        ((mail(TOM, "courtesy", hear_from="hiring manager"),), "Dana Ruiz"),
        ((mail(TOM, "courtesy"),), "Dana Ruiz"),
        ((mail(LUIS, stated_date="2026-03-12"),), "Luis Ortega"),
        ((mail(LUIS, stated_date="2026-03-12", unsure="yes"),), "Dana Ruiz"),
        ((mail(LUIS, stated_date="2026-03-12", match="hiring system"),), "Dana Ruiz"),
        (
            (
                mail(LUIS, stated_date="2026-03-12"),
                mail(TOM, "courtesy", "2026-03-06 15:00", hear_from="priya soon"),
            ),
            "Priya Nair",
        ),
    ],
    ids=["named", "by function", "nobody named", "who names the date", "unsure", "a machine", "the newest"],
)
def test_the_follow_up_goes_to_whom_a_mail_says_there_will_be_news_from(
    mails: tuple[Fact, ...], wanted: str
) -> None:
    assert main(replace(with_notes(""), facts=mails)) == wanted


@pytest.mark.spec("B25")
@pytest.mark.parametrize(
    ("mails", "wanted"),
    [
        ((), "Priya Nair"),
        ((mail(TOM, "courtesy", "2026-03-01 15:00"),), "Tom Becker"),
        ((mail(TOM, "courtesy", "2026-03-01 15:00"), mail(LUIS, "other", "2026-03-02 15:00")), "Tom Becker"),
        ((mail(TOM, "courtesy", "2026-03-01 15:00", unsure="yes"),), "Priya Nair"),
        ((mail(TOM, "courtesy", "2026-03-04 15:00"),), "Priya Nair"),
    ],
    ids=["nobody wrote", "who arranged it", "who wrote first", "unsure", "afterwards"],
)
def test_who_arranged_it_by_mail_gets_the_follow_up_else_the_most_senior(
    mails: tuple[Fact, ...], wanted: str
) -> None:
    people = (
        replace(DANA, function=Function.INTERVIEWER),
        replace(PRIYA, job_title="Director of Platform"),
        replace(LUIS, job_title="Team Lead"),
    )

    assert main(dossier(round_of(interview(people=people, others=(TOM,))), facts=mails)) == wanted


@pytest.mark.spec("G7", "J8")
def test_whom_no_mail_reaches_is_followed_by_the_next_contact() -> None:
    bounced = fact(
        FactKind.AUTOMATIC,
        "2026-03-04 15:00",
        "mailer-daemon@googlemail.com",
        class_="bounce",
        failed=DANA.email,
    )
    back = mail(DANA, "courtesy")

    assert main(replace(with_notes(""), facts=(bounced,))) != "Dana Ruiz"
    assert main(replace(with_notes(""), facts=(bounced, back))) == "Dana Ruiz"
    alone = dossier(round_of(interview(people=(DANA,))), facts=(bounced,))
    contact = main_contact(alone)
    assert contact is not None
    assert (contact.name.full, contact.email) == ("Dana Ruiz", "")


@pytest.mark.spec("G10")
def test_a_colleague_unknown_so_far_who_names_the_date_gets_the_follow_up() -> None:
    ines = replace(DANA, name=replace(DANA.name, full="Ines Moreau"), email="ines@tidewell.example")

    made = at(after(reply("2026-03-05 15:00", "new_date", ines, "2026-03-12")), "2026-03-16 11:00")

    assert [one.recipient.email for one in drafts(made, made.drafts[0].key.step)] == [ines.email]


@pytest.mark.spec("A22")
@pytest.mark.parametrize(
    ("title", "text", "host", "wanted"),
    [
        ("Assessment Centre Tidewell", "", HR, [(HR.email, 1)]),
        (
            "Assessment Centre Tidewell",
            "10:00 Dana Ruiz, case study\n11:00 Priya Nair, values",
            HR,
            [(HR.email, 2)],
        ),
        (
            "Group interview at Tidewell",
            "",
            guest("events@tidewell.example", "Tidewell"),
            [("events@tidewell.example", 1)],
        ),
        ("Career fair interview Tidewell", "With: Ann Doe", HR, [("ann.doe@gmail.com", 1)]),
        ("Interview at Tidewell", "", HR, [(HR.email, 1)]),
    ],
    ids=["the organiser", "named people", "a shared address", "named with a private address", "unsaid"],
)
def test_other_candidates_of_a_fair_or_assessment_centre_are_not_thanked(
    title: str, text: str, host: object, wanted: list[tuple[str, int]]
) -> None:
    one = read(invitation(title, text, host, *CROWD))  # type: ignore[arg-type]

    thanks = thanks_of(one, one.rounds[0])

    assert [(each.recipient.email, len(each.people)) for each in thanks] == wanted


@pytest.mark.spec("B26")
@pytest.mark.parametrize(
    "text",
    [
        "Please do not contact panel members. Questions go to HR.",
        "Candidates must not directly contact members of the selection committee.",
        "There should be no contact with the interview panel before the decision.",
        "Panel members must not be contacted.",
        "Bitte keine Kontaktaufnahme mit den Mitgliedern der Auswahlkommission.",
        "Merci de ne pas contacter les membres du jury.",
        "Por favor, no contacte con los miembros del tribunal.",
    ],
)
def test_a_panel_that_is_off_limits_is_neither_thanked_nor_called(text: str) -> None:
    one = read(invitation("Panel interview", text, HR, *PANEL))

    made = at(one, "2026-03-03 17:00")

    assert [each.recipient.email for each in drafts(made)] == [HR.email]
    assert main(one) == "Tom Becker"
    assert "phone" not in starts(made)
    assert "follow_up" in starts(made)


@pytest.mark.spec("B26")
def test_notes_put_nobody_of_a_panel_off_limits_back_and_without_an_office_nobody_is_thanked() -> None:
    text = "Please do not contact panel members."
    one = read(invitation("Panel interview", text, HR, *PANEL))
    noted_ = replace(one.rounds[0], notes=noted("With: Dana Ruiz, Priya Nair"))
    assert [each.recipient.email for each in thanks_of(one, noted_)] == [HR.email]

    panel_only = read(invitation("Panel interview", text, *PANEL))
    assert thanks_of(panel_only, panel_only.rounds[0]) == ()


@pytest.mark.spec("B18", "B17")
@pytest.mark.parametrize(("direct", "wanted"), [(True, ["jo", "dana.ruiz", "priya.nair"]), (False, ["jo"])])
def test_written_to_directly_the_client_is_thanked_beside_the_agency(direct: bool, wanted: list[str]) -> None:
    text = "Via: Jo Lambert <jo@castletonsearch.example>" + (", direct" if direct else "")
    one = dossier(round_of(interview(people=(DANA, PRIYA)), notes=noted(text)))

    made = drafts(at(one, "2026-03-03 17:00"))

    assert [each.recipient.email.split("@")[0] for each in made] == wanted
    assert made[0].thanks is not None
    assert made[0].thanks.relayed
    assert main(one) == ("Dana Ruiz" if direct else "Jo Lambert")


@pytest.mark.spec("B23")
@pytest.mark.parametrize(
    "text",
    [
        "Dana goes by Didi",
        "Dana: goes by Didi",
        "Dana: prefers to be called Didi",
        "Dana Ruiz: se fait appeler Didi",
        "Dana: wird Didi genannt",
        "Dana: se hace llamar Didi",
    ],
)
def test_a_preferred_name_wins_over_the_directory_and_is_no_topic(text: str) -> None:
    one = with_notes(text)
    thanks = thanks_of(one, one.rounds[0])

    assert [each.recipient.name.given for each in thanks] == ["Didi", "Priya", "Luis"]
    assert thanks[0].key == thanks_of(dossier(), dossier().rounds[0])[0].key
    assert one.rounds[0].notes.by_person == {}
    contact = main_contact(one)
    assert contact is not None
    assert contact.name.given == "Didi"


@pytest.mark.spec("B23", "B20")
def test_a_preferred_name_of_nobody_in_particular_is_reported_and_used_for_nobody() -> None:
    assert noted("goes by Didi", DANA).called == {DANA.key: "Didi"}
    several = noted("goes by Didi")
    assert (several.called, several.shared) == ({}, ())
    assert several.reported == ("It is not clear whose name is meant by “goes by Didi”.",)
