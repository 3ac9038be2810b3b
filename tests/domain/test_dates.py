"""Date phrases in four languages, alone and inside sentences (d.4)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.domain.dates import past_phrases, resolve
from followup.domain.feasts import easter
from followup.domain.stated import AMBIGUOUS, DISAGREES
from tests.domain.calendars import calendar_of

TUESDAY = date(2026, 3, 3)


def read(text: str, said_on: date = TUESDAY, country: str = "US") -> str:
    found = resolve(text, said_on, calendar_of(country))
    return "" if found is None else f"{found.day:%a} {found.day.isoformat()}" if found.is_date else "vague"


@pytest.mark.spec("C10", "C11", "d.4")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Friday", "Fri 2026-03-06"),
        ("by Friday", "Fri 2026-03-06"),
        ("by fri", "Fri 2026-03-06"),
        ("Freitag", "Fri 2026-03-06"),
        ("bis Freitag", "Fri 2026-03-06"),
        ("vendredi", "Fri 2026-03-06"),
        ("el viernes", "Fri 2026-03-06"),
        ("Tuesday", "Tue 2026-03-10"),
        ("next Friday", "Fri 2026-03-13"),
        ("Friday next week", "Fri 2026-03-13"),
        ("vendredi prochain", "Fri 2026-03-13"),
        ("this week", "Fri 2026-03-06"),
        ("end of the week", "Fri 2026-03-06"),
        ("EOW", "Fri 2026-03-06"),
        ("by EOD Friday", "Fri 2026-03-06"),
        ("by EOD", "Tue 2026-03-03"),
        ("a week from Friday", "Fri 2026-03-13"),
        ("Ende der Woche", "Fri 2026-03-06"),
        ("diese Woche", "Fri 2026-03-06"),
        ("fin de semaine", "Fri 2026-03-06"),
        ("a finales de semana", "Fri 2026-03-06"),
        ("over the weekend", "Sun 2026-03-08"),
        ("el fin de semana", "Sun 2026-03-08"),
        ("next week", "Fri 2026-03-13"),
        ("nächste Woche", "Fri 2026-03-13"),
        ("naechste Woche", "Fri 2026-03-13"),
        ("kommende Woche", "Fri 2026-03-13"),
        ("la semaine prochaine", "Fri 2026-03-13"),
        ("la próxima semana", "Fri 2026-03-13"),
        ("la semana que viene", "Fri 2026-03-13"),
        ("early next week", "Tue 2026-03-10"),
        ("Expect a decision w/c 16th", "Fri 2026-03-20"),
        ("The board meeting is the 24th, I will let you know after it", "Tue 2026-03-24"),
        ("Sister is on nights this week, so the results should be out Friday 20th.", "Fri 2026-03-20"),
        ("Encore deux personnes à voir dans la semaine, je te dis lundi !", "Mon 2026-03-09"),
        ("mid next week", "Thu 2026-03-12"),
        ("late next week", "Fri 2026-03-13"),
        ("Anfang nächster Woche", "Tue 2026-03-10"),
        ("Mitte nächster Woche", "Thu 2026-03-12"),
        ("début de semaine prochaine", "Tue 2026-03-10"),
        ("fin de la semaine prochaine", "Fri 2026-03-13"),
        ("a principios de la próxima semana", "Tue 2026-03-10"),
        ("the week after next", "Fri 2026-03-20"),
        ("übernächste Woche", "Fri 2026-03-20"),
        ("week of March 9", "Fri 2026-03-13"),
        ("Woche vom 9. März", "Fri 2026-03-13"),
        ("KW 12", "Fri 2026-03-20"),
        ("in a few days", "Fri 2026-03-06"),
        ("in the next few days", "Fri 2026-03-06"),
        ("in den nächsten Tagen", "Fri 2026-03-06"),
        ("in ein paar Tagen", "Fri 2026-03-06"),
        ("sous peu", "Fri 2026-03-06"),
        ("dans les prochains jours", "Fri 2026-03-06"),
        ("en los próximos días", "Fri 2026-03-06"),
        ("in a couple of days", "Thu 2026-03-05"),
        ("en un par de días", "Thu 2026-03-05"),
        ("within 48 hours", "Thu 2026-03-05"),
        ("within a week", "Tue 2026-03-10"),
        ("within the next week", "Fri 2026-03-13"),
        ("innerhalb einer Woche", "Tue 2026-03-10"),
        ("sous huit jours", "Tue 2026-03-10"),
        ("in 8 Tagen", "Tue 2026-03-10"),
        ("en una semana", "Tue 2026-03-10"),
        ("in two weeks", "Tue 2026-03-17"),
        ("2 weeks", "Tue 2026-03-17"),
        ("in 2-3 weeks", "Tue 2026-03-24"),
        ("zwei bis drei Wochen", "Tue 2026-03-24"),
        ("sous quinzaine", "Tue 2026-03-17"),
        ("dans quinze jours", "Tue 2026-03-17"),
        ("in 14 Tagen", "Tue 2026-03-17"),
        ("en quince días", "Tue 2026-03-17"),
        ("in a couple of weeks", "Tue 2026-03-17"),
        ("in 10 days", "Fri 2026-03-13"),
        ("in 10 business days", "Tue 2026-03-17"),
        ("in zehn Werktagen", "Tue 2026-03-17"),
        ("en diez días hábiles", "Tue 2026-03-17"),
        ("end of the month", "Tue 2026-03-31"),
        ("end of month", "Tue 2026-03-31"),
        ("Ende des Monats", "Tue 2026-03-31"),
        ("Monatsende", "Tue 2026-03-31"),
        ("Ende März", "Tue 2026-03-31"),
        ("Ende Mai", "Fri 2026-05-29"),
        ("fin mars", "Tue 2026-03-31"),
        ("fin du mois", "Tue 2026-03-31"),
        ("a finales de marzo", "Tue 2026-03-31"),
        ("late March", "Tue 2026-03-31"),
        ("next month", "Thu 2026-04-30"),
        ("in April", "Thu 2026-04-30"),
        ("early March", "Tue 2026-03-10"),
        ("mid March", "Mon 2026-03-16"),
        ("mid-March", "Mon 2026-03-16"),
        ("Mitte März", "Mon 2026-03-16"),
        ("Anfang April", "Fri 2026-04-10"),
        ("mi-mars", "Mon 2026-03-16"),
        ("début avril", "Fri 2026-04-10"),
        ("a mediados de marzo", "Mon 2026-03-16"),
        ("after Easter", "Thu 2026-04-09"),
        ("nach Ostern", "Thu 2026-04-09"),
        ("après Pâques", "Thu 2026-04-09"),
        ("después de Pascua", "Thu 2026-04-09"),
        ("before Easter", "Thu 2026-04-02"),
        ("nach den Feiertagen", "Thu 2026-04-09"),
        ("after my vacation", "vague"),
        ("Q2", "vague"),
        ("in spring", "vague"),
        ("im Frühjahr", "vague"),
        ("au printemps", "vague"),
        ("en primavera", "vague"),
        ("zweites Quartal", "vague"),
        ("soon", ""),
        ("shortly", ""),
        ("as soon as possible", ""),
        ("zeitnah", ""),
        ("en breve", ""),
        ("13 March", "Fri 2026-03-13"),
        ("March 13th", "Fri 2026-03-13"),
        ("13. März", "Fri 2026-03-13"),
        ("13 mars", "Fri 2026-03-13"),
        ("1er avril", "Wed 2026-04-01"),
        ("13 de marzo de 2026", "Fri 2026-03-13"),
        ("2026-03-13", "Fri 2026-03-13"),
        ("13 March 2027", "Sat 2027-03-13"),
        ("Friday 13 March", "Fri 2026-03-13"),
        ("Fri, Mar 13", "Fri 2026-03-13"),
        ("Fr 13.3.", "Fri 2026-03-13"),
        ("Freitag, den 13. März", "Fri 2026-03-13"),
        ("vendredi 13 mars", "Fri 2026-03-13"),
        ("viernes 13 de marzo", "Fri 2026-03-13"),
        ("fri 13/3", "Fri 2026-03-13"),
        ("Friday the 13th", "Fri 2026-03-13"),
        ("by the 13th", "Fri 2026-03-13"),
        ("bis zum 13.", "Fri 2026-03-13"),
        ("d'ici le 13", "Fri 2026-03-13"),
        ("antes del 13", "Fri 2026-03-13"),
        ("by the 2nd", "Thu 2026-04-02"),
        ("tomorrow", "Wed 2026-03-04"),
        ("übermorgen", "Thu 2026-03-05"),
        ("10 January", ""),
        ("2 March", ""),
        ("last Friday", ""),
        ("vendredi dernier", ""),
        ("", ""),
        ("no idea", ""),
        ("24/7", ""),
    ],
)
def test_a_phrase_means_the_last_day_it_allows(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "said_on", "expected"),
    [
        ("this week", "2026-03-06", "Fri 2026-03-06"),
        ("Friday", "2026-03-06", "Fri 2026-03-13"),
        ("next week", "2026-03-05", "Fri 2026-03-13"),
        ("next week", "2026-03-08", "Fri 2026-03-13"),
        ("in two weeks", "2026-03-04", "Wed 2026-03-18"),
        ("end of the month", "2026-03-10", "Tue 2026-03-31"),
        ("in a few days", "2026-03-04", "Mon 2026-03-09"),
        ("10 January", "2026-12-10", "Sun 2027-01-10"),
        ("end of January", "2026-12-10", "Fri 2027-01-29"),
        ("after the holidays", "2026-12-10", "Wed 2027-01-06"),
        ("after the holidays", "2026-07-10", "vague"),
        ("after Easter", "2026-04-20", "Thu 2027-04-01"),
    ],
)
def test_the_day_of_saying_is_what_counts(text: str, said_on: str, expected: str) -> None:
    assert read(text, date.fromisoformat(said_on)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom says decision by Friday", "Fri 2026-03-06"),
        ("you'll hear by Friday 13 March", "Fri 2026-03-13"),
        ("Rückmeldung bis Mitte März", "Mon 2026-03-16"),
        ("hear next week", "Fri 2026-03-13"),
        ("decision fri 13/3 (Tom)", "Fri 2026-03-13"),
        ("Thanks for coming in on Monday. We will let you know by 20 March.", "Fri 2026-03-20"),
        (
            "The panel meets Thursday, and a decision should follow by Tuesday 10 March at the latest.",
            "Tue 2026-03-10",
        ),
        ("The start date would be 1 June and we will get back to you next week, promise.", "Fri 2026-03-13"),
        (
            "Wir melden uns bis spätestens Freitag bei Ihnen, vielen Dank für das gute Gespräch.",
            "Fri 2026-03-06",
        ),
        (
            "Nous reviendrons vers vous d'ici la fin de semaine prochaine, merci encore pour cet échange.",
            "Fri 2026-03-13",
        ),
        (
            "Le daremos una respuesta antes del viernes, muchas gracias por su tiempo y su interés.",
            "Fri 2026-03-06",
        ),
        (
            "I will be out of the office and back on Monday 16 March, with limited access to mail.",
            "Mon 2026-03-16",
        ),
        ("Ich bin ab dem 16.03. wieder im Haus und beantworte Ihre Nachricht dann gern.", "Mon 2026-03-16"),
        ("It was a pleasure to meet you on Tuesday and to hear about the billing work you did.", ""),
        ("We work in teams of three, 2-3 weeks per cycle, and everybody likes it very much here.", ""),
        (
            "Le 13 mars, nous vous recontacterons avec une décision, merci pour votre patience à tous.",
            "Fri 2026-03-13",
        ),
        (
            "Mon équipe vous donnera des nouvelles sous huit jours, avec toutes mes excuses pour ce délai.",
            "Tue 2026-03-10",
        ),
        (
            "Guten Morgen, wir melden uns in zwei Wochen mit einer Entscheidung, herzliche Grüße aus Bonn.",
            "Tue 2026-03-17",
        ),
    ],
)
def test_a_sentence_yields_the_date_of_the_news(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.spec("C10", "d.4")
@pytest.mark.parametrize(
    "text",
    [
        "The room is on the 4th floor",
        "It is about the 3rd round",
        "We wait for the 4th candidate",
        "Der Raum ist am 4. Stock links",
        "C'est au 4 étage",
        "Nos vemos en el 4 planta",
    ],
)
def test_the_number_of_a_floor_round_or_candidate_is_no_day(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize(
    ("text", "country", "day", "flags"),
    [
        ("by 3/4", "US", "2026-03-04", ()),
        ("by 3/4", "DE", "2026-04-03", ()),
        ("03.04.", "DE", "2026-04-03", ()),
        ("03.04.", "US", "2026-04-03", ()),
        ("3-4", "", "2026-04-03", (AMBIGUOUS,)),
        ("by 3/4", "", "2026-04-03", (AMBIGUOUS,)),
        ("by 5/6", "CA", "2026-06-05", (AMBIGUOUS,)),
        ("by 2/4", "", "2026-04-02", ()),
        ("by 13/3", "US", "2026-03-13", ()),
        ("by 3/13", "DE", "2026-03-13", ()),
        ("You will hear from us by 7/5.", "DE", "2026-05-07", ()),
        ("You will hear from us by 7/5: promised", "US", "2026-07-05", ()),
        ("by 3/13/26", "US", "2026-03-13", ()),
        ("Friday 12 March", "US", "2026-03-13", (DISAGREES,)),
        ("Friday 14 March", "US", "2026-03-14", (DISAGREES,)),
        ("fri 12/3", "GB", "2026-03-13", (DISAGREES,)),
        ("Friday the 12th", "US", "2026-03-13", (DISAGREES,)),
    ],
)
def test_what_can_be_read_in_two_ways_is_taken_later_and_flagged(
    text: str, country: str, day: str, flags: tuple[str, ...]
) -> None:
    found = resolve(text, TUESDAY, calendar_of(country))
    assert found is not None
    assert (found.day.isoformat(), found.flags) == (day, flags)


def test_the_words_are_kept_as_they_were_written() -> None:
    found = resolve("Rückmeldung  bis Mitte  März, sagte Frau Dr. Brandt", TUESDAY, calendar_of("DE"))
    assert found is not None
    assert found.text == "Mitte März"


def test_dates_that_were_over_are_reported_not_used() -> None:
    assert past_phrases("decision by 27 February", TUESDAY, calendar_of("US")) == ("27 February",)
    assert read("decision by 27 February") == ""


@pytest.mark.parametrize(
    ("year", "expected"), [(2025, "2025-04-20"), (2026, "2026-04-05"), (2038, "2038-04-25")]
)
def test_easter_is_computed(year: int, expected: str) -> None:
    assert easter(year).isoformat() == expected


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_no_text_breaks_the_reading_and_nothing_past_comes_out(text: str, said_on: date) -> None:
    found = resolve(text, said_on, calendar_of("DE"))
    assert found is None or found.day >= said_on


@settings(max_examples=100, deadline=None)
@given(
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    st.sampled_from(["Friday", "next week", "in 8 Tagen", "fin mars"]),
)
def test_phrases_lie_ahead_within_their_reach(said_on: date, phrase: str) -> None:
    found = resolve(phrase, said_on, calendar_of(""))
    if phrase == "fin mars" and found is None:
        return
    assert found is not None
    assert said_on <= found.day <= said_on + timedelta(days=366 if phrase == "fin mars" else 24)


def test_a_long_mail_is_read_in_passing() -> None:
    mail = (
        "We look at deploys, 3/4 of them on Fridays, within a week or so. " * 250
        + "You will hear by 20 March."
    )
    assert read(mail) == "Fri 2026-03-20"
