"""Sentences that only sound like news, and news that is put politely (e.5 step 5)."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

from followup import domain
from followup.domain.answers import news_in
from followup.domain.phrasing import Phrases, one_of, phrases, sentences
from tests.domain.mails import CONTACT, Row, read


def tables() -> Iterator[tuple[str, Phrases]]:
    """Every table of phrases with its name."""
    for module in pkgutil.iter_modules(domain.__path__):
        for name, value in vars(import_module(f"followup.domain.{module.name}")).items():
            if isinstance(value, Phrases):
                yield f"{module.name}.{name}", value


@pytest.mark.parametrize(
    ("name", "table"), list(tables()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_every_gap_of_a_table_is_read_as_one(name: str, table: Phrases) -> None:
    for part in (table.table, table.unless, table.before):
        assert not phrases(part or name).find("")


def test_a_part_with_a_gap_stands_in_a_longer_phrase() -> None:
    part = one_of("""
        gone ~1 with
        chosen
    """)

    assert phrases(f"{part} somebody else").find("they have gone straight with somebody else")


@pytest.mark.spec("H2", "G8", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It seems the role would not be the best fit for your strengths.", "rejection"),
        ("The next steps may include being invited to complete a second assessment.", ""),
        ("If you did not complete the assessment yourself, the answers are older ones.", ""),
        ("The next step is an interview with Dana on Tuesday.", "next_round"),
    ],
)
def test_news_is_told_from_what_only_might_come(text: str, expected: str) -> None:
    found = news_in(tuple(sentences(text)))

    assert (found.name if found else "") == expected


@pytest.mark.spec("H1", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The panel landed on a colleague from a neighbouring school.", "rejection"),
        ("Der Vorstand hat sich auf eine andere Bewerberin festgelegt.", "rejection"),
        ("L'équipe a tranché en faveur d'une personne qui connaît nos outils.", "rejection"),
        ("Se quedan con la otra finalista.", "rejection"),
        ("If we decide to go with someone else, you will hear the same day.", ""),
        ("We have not gone with anyone yet.", ""),
        ("Before we settle on another candidate the board has to vote.", ""),
        ("Wir haben uns noch nicht für jemanden entschieden.", ""),
        ("Last year we chose somebody from the support team for it.", ""),
        ("The backend role went to somebody else, but yours is still open.", "other"),
    ],
)
def test_a_choice_of_somebody_else_counts_where_it_was_made_and_for_this_role(
    text: str, expected: str
) -> None:
    found = news_in(tuple(sentences(text)))

    assert (found.name if found else "") == expected


@pytest.mark.spec("H1", "H19", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have to tell you that the company has rescinded its offer to you.", "rejection"),
        ("We are withdrawing the offer we made in February.", "rejection"),
        ("Your offer of employment has been revoked.", "rejection"),
        ("The directors have pulled all outstanding offers.", "rejection"),
        ("Wir müssen unser Angebot vom 24. Februar leider zurückziehen.", "rejection"),
        ("Nous sommes contraints de retirer notre proposition d'embauche.", "rejection"),
        ("Nos vemos obligados a retirar la oferta que te hicimos.", "rejection"),
        ("If you do not sign by Friday, the offer will be withdrawn.", ""),
        ("We will not withdraw the offer, take your time.", ""),
        ("Please accept by 24 March or the offer will be withdrawn.", ""),
        ("We may withdraw the offer at any time until it is signed.", ""),
        ("Bitte unterschreiben Sie bis Freitag, sonst ziehen wir das Angebot zurück.", ""),
        ("L'offre sera retirée le 24 mars.", ""),
        ("La oferta puede ser retirada si los datos no son correctos.", ""),
        ("The first candidate has withdrawn after our offer.", ""),
        ("You have withdrawn your application.", ""),
        ("Our special offer has been withdrawn from the shop.", ""),
        ("Falls wir nichts hören, ziehen wir das Angebot zurück.", ""),
        ("Sans réponse de votre part, nous retirerons l'offre.", ""),
        ("No vamos a retirar la oferta.", ""),
    ],
)
def test_an_offer_that_is_taken_back_ends_it(text: str, expected: str) -> None:
    found = news_in(tuple(sentences(text)))

    assert (found.name if found and found.name == "rejection" else "") == expected


@pytest.mark.spec("G1", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Everyone liked it, so it is the final round next!", "next_round"),
        ("Pick whichever slot works for you.", "next_round"),
        ("My PA will find an hour for us.", "next_round"),
        ("Wir würden Sie gern noch unserer Inhaberin Frau Bauer vorstellen.", "next_round"),
        ("Mein Assistent wird einen Termin mit Ihnen suchen.", "next_round"),
        ("Bonne nouvelle, on passe à la suite.", "next_round"),
        ("Étude de cas à préparer chez vous, sujet en pièce jointe.", "next_round"),
        ("Pasamos a la siguiente fase: caso práctico para preparar en casa.", "next_round"),
        ("Mi asistente te buscará un hueco la semana que viene.", "next_round"),
        ("We'd like to move you forward to the technical conversation.", "next_round"),
        ("Next steps will be shared in due course.", ""),
        ("After the final round next week you will hear from us.", ""),
        ("Wear whatever works for you.", ""),
        ("My PA will find out whether the room is free.", ""),
        ("Our office will set up a board meeting about the budget.", ""),
        ("Ich möchte Ihnen noch unser Team vorstellen.", ""),
        ("Wir konnten Sie dem Team leider nicht vorstellen.", ""),
        ("On passe à la suite de la réorganisation avec retard.", ""),
        ("Les candidats ont en général une étude de cas à préparer.", ""),
        ("Todavía no pasamos a la siguiente fase.", ""),
    ],
)
def test_a_next_step_in_everyday_words_is_one(text: str, expected: str) -> None:
    found = news_in(tuple(sentences(text)))

    assert (found.name if found else "") == expected


@pytest.mark.spec("G1", "D2", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike means I can't get in on Monday.", "reschedule"),
        ("I won't be able to be there on Thursday, can we find another day?", "reschedule"),
        ("Snow day here, we need to shift to Wednesday.", "reschedule"),
        ("Wegen des Streiks komme ich am Montag nicht ins Büro.", "reschedule"),
        ("Avec la grève, je ne pourrai pas être là lundi.", "reschedule"),
        ("Por la huelga no voy a poder llegar el lunes.", "reschedule"),
        ("I can't be there on Thursday but Tom will host you.", ""),
        ("I can't travel on Thursday, so Tom will interview you.", ""),
        ("Tom can't be there on Thursday, so you will meet the rest of us.", ""),
        ("I couldn't get in on Monday and read your note only today.", ""),
        ("You can't get in on Monday without a pass.", ""),
        ("Am Montag komme ich nicht ins Büro, aber Tom übernimmt das Gespräch.", ""),
        ("Je ne pourrai pas être là lundi mais Tom vous recevra.", ""),
        ("No voy a poder llegar el lunes, pero te atenderá Tom.", ""),
    ],
)
def test_who_can_not_come_on_the_day_moves_it(text: str, expected: str) -> None:
    found = news_in(tuple(sentences(text)))

    assert (found.name if found else "") == expected


@pytest.mark.spec("G2", "G3", "G4", "H4", "e.5")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not forgotten you, will ring you Mon either way.", "new_date"),
        ("Expect a call from me in the week of the 23rd.", "new_date"),
        ("Rufe dich Montag so oder so an.", "new_date"),
        ("Vous aurez un appel de ma part lundi quoi qu'il arrive.", "new_date"),
        ("Te llamo el lunes en cualquier caso.", "new_date"),
        ("Das Stellenbesetzungsverfahren liegt derzeit auf Eis.", "on_hold"),
        ("Pourriez-vous me transmettre vos disponibilités à partir d'avril et vos prétentions ?", "question"),
        ("Tks!", "courtesy"),
        ("Sweet of you, that made my day.", "courtesy"),
        ("How thoughtful of you to write, I hope the drive home wasn't too bad.", "courtesy"),
        ("Sorry about the auto-reply, thanks for the kind note.", "courtesy"),
        ("Wie lieb von dir, ich hoffe, du bist gut nach Hause gekommen.", "courtesy"),
        ("C'est gentil de votre part, j'espère que vous êtes bien rentrée.", "courtesy"),
        ("Qué detalle, espero que llegaras bien a casa.", "courtesy"),
        ("Sorry about this, thanks for the kind note, but they went with somebody else.", "rejection"),
        ("I will ring the client on Monday.", "other"),
        ("Friday is full, so we will go with noon.", "other"),
    ],
)
def test_short_answers_of_busy_people(text: str, expected: str) -> None:
    found = read(Row(frozenset(), CONTACT, ("re",), "Re: Thank you", text))

    assert (found.answer, found.sure) == (expected, True)
