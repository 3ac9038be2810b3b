"""What a reader would stumble over: titles, articles, capitals, and words that refer to nothing."""

from __future__ import annotations

import re
from datetime import date

import pytest

from followup.domain.people import Function
from followup.domain.steps import Step
from followup.messages.briefs import Brief, MessageKind, Register, RelayPoint
from followup.messages.compose import Composed, compose_round
from followup.messages.local_spelling import localised
from followup.messages.reminders import ReminderBrief, reminder_words
from followup.messages.slots import relay_name
from followup.messages.stock import LANGUAGES
from tests.messages.rounds import brief, contact


def written(told: Brief, times: int = 12) -> list[Composed]:
    return [compose_round([told], f"seed {attempt}")[0] for attempt in range(times)]


REFERS_BACK = (
    r"close to it|related piece|bears on this|connects with|a parallel|passt dazu|Verwandtes|Ähnliches|"
    r"Gegenstück|dies aus eigener|un parallèle|la plus proche|semblable|Cela rejoint|comparable|parecid|"
    r"más cercana|Tiene que ver"
)


@pytest.mark.spec("b.1", "K2")
@pytest.mark.parametrize("language", LANGUAGES)
def test_own_experience_is_close_to_nothing_where_nothing_was_noted(language: str) -> None:
    told = brief(MessageKind.THANK_YOU_MAIN, language=language, link="ZWEI JAHRE LEITUNG")
    bodies = [mail.body for mail in written(told)]
    assert any("ZWEI" in body for body in bodies)
    assert [body for body in bodies if re.search(REFERS_BACK, body)] == []


@pytest.mark.spec("b.4.8", "b.6")
def test_a_formal_subject_has_no_bare_first_name() -> None:
    told = brief(full="Graham Hall", register=Register.FORMAL, topics=("the rights catalogue",))
    subjects = [mail.subject for mail in written(told, 30)]
    assert [one for one in subjects if re.search(r"Graham(?! Hall)", one)] == []


@pytest.mark.spec("b.6")
@pytest.mark.parametrize(
    ("text", "language", "country", "said"),
    [
        ("Dear Ms Ruiz,", "en", "US", "Dear Ms. Ruiz,"),
        ("Dear Dr. Hall,", "en", "GB", "Dear Dr Hall,"),
        ("Dear Dr. Hall,", "en", "", "Dear Dr. Hall,"),
        ("on Tuesday, March 3 and after", "en", "US", "on Tuesday, March 3, and after"),
        ("It was on Tuesday, March 3.", "en", "US", "It was on Tuesday, March 3."),
        ("bei Stadtwerke Köln", "de", "DE", "bei den Stadtwerken Köln"),
        ("für Stadtwerke Köln", "de", "DE", "für die Stadtwerke Köln"),
        ("bei Kranich Verlag würde", "de", "DE", "beim Kranich Verlag würde"),
        ("An Kranich Verlag bin", "de", "DE", "Am Kranich Verlag bin"),
        ("bei Deutscher Fachverlag", "de", "DE", "bei Deutscher Fachverlag"),
        ("bei Tidewell", "de", "DE", "bei Tidewell"),
        ("mit besten Grüßen", "de", "CH", "mit besten Grüssen"),
    ],
)
def test_titles_days_and_companies_are_written_as_the_place_writes_them(
    text: str, language: str, country: str, said: str
) -> None:
    assert localised(text, language, country) == said


@pytest.mark.spec("b.6", "K10")
def test_a_script_names_role_and_company_as_they_are_spoken() -> None:
    told = ReminderBrief(
        Step.PHONE,
        "Harrow & Finch Ltd",
        role="Rights Editor (m/f/d)",
        contact=contact("Eva Brandt", title="Dr.", salutation="Frau", phone="+49 30 1"),
        meeting_day=date(2026, 3, 3),
        sender_name="Maya Lind",
        language="de",
        register=Register.FORMAL,
    )
    words = reminder_words(told)
    assert words.title == "Call Eva Brandt (Harrow & Finch)"
    assert "Guten Tag, Frau Dr. Brandt, hier ist Maya Lind." in words.description
    assert "(m/f/d)" not in words.description
    assert "Stelle als Rights Editor gesprochen" in words.description


@pytest.mark.spec("b.6")
def test_a_german_doctor_keeps_the_form_of_address() -> None:
    doctor = contact("Jan Vogel", title="Dr.", salutation="Herr")
    assert relay_name(doctor, "de", Register.FORMAL) == "Herrn Dr. Vogel"


@pytest.mark.spec("K11", "K16", "b.6")
@pytest.mark.parametrize(
    ("language", "news", "said"),
    [
        ("en", "finished the certification in June", ": I finished the certification in June."),
        ("de", "im Juni habe ich die Prüfung bestanden", ": Im Juni habe ich die Prüfung bestanden."),
        ("de", "ein neuer Abschluss", ": ein neuer Abschluss."),
        ("es", "terminé el curso", ": terminé el curso."),
    ],
)
def test_news_are_a_sentence_behind_their_colon(language: str, news: str, said: str) -> None:
    for mail in written(brief(MessageKind.CHECK_IN, language=language, news=news), 4):
        assert said in mail.body


@pytest.mark.spec("b.6")
@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Éditrice droits étrangers", "d'éditrice droits étrangers"),
        ("Platform Engineer", "de Platform Engineer"),
        ("SAP", "de SAP"),
    ],
)
def test_a_french_role_has_no_capital_within_a_sentence(role: str, said: str) -> None:
    bodies = [m.body for m in written(brief(MessageKind.FOLLOW_UP, language="fr", role=role), 4)]
    assert any(f"poste {said}" in body for body in bodies)


@pytest.mark.spec("K13")
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_by_phone_is_answered_with_two_questions_at_most(language: str) -> None:
    for familiar in (False, True):
        told = brief(MessageKind.OFFER_ACKNOWLEDGEMENT, language=language, by_phone=True, familiar=familiar)
        for mail in written(told):
            assert mail.body.count("?") <= 2, mail.body


@pytest.mark.spec("K4")
def test_what_was_on_a_day_took_place() -> None:
    told = brief(
        MessageKind.AGENCY_DEBRIEF,
        "Jo Lambert",
        relay=(RelayPoint(contact("Dana Ruiz", Function.INTERVIEWER)),),
    )
    for mail in written(told):
        assert not re.search(r"\d\b[^.]*has taken place", mail.body), mail.body
