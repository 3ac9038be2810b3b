"""Answers of programs without a header that says so: every sentence is one of a notice (G5, G8)."""

from __future__ import annotations

from datetime import date

import pytest

from followup.domain.replies import MailKind
from tests.domain.mails import CONTACT, Row, read

NOTICES = (
    "Thanks for getting in touch! We read everything and come back to you within three working days.",
    "Hello,\n\nthank you for your mail. I look after my inbox on Tuesdays. If urgent, ring the desk.\n\nDana",
    "Hi there, your message has reached us and a colleague will reply shortly. If urgent call 0113 555 010.",
    "Thank you for your email. Please note that replies take longer than usual at the moment.",
    "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wir melden uns binnen zwei Tagen. Eiliges am Telefon.",
    "Hallo,\n\nich bin auf Dienstreise und antworte nach meiner Rückkehr. Dringendes an Tom Becker.",
    "Bonjour,\n\nmerci pour votre message. Nous vous répondrons sous 48 heures. Urgences au 555 010.",
    "Hola:\n\ngracias por escribirnos. Le contestaremos en dos días. Urgencias: 555 010.",
    "I am at a trade fair all week. Tom Becker covers for me; mails will be read on Monday.",
)
ANSWERS = (
    "Thank you for your email. The panel meets on Friday and you will have our answer on Monday.",
    "Thanks for your note! The team liked your slides. Petra will reply in detail tomorrow.",
    "Hi Maya,\n\nI am at a trade fair all week and will read your case properly on Monday.\n\nDana",
    "Got your message. Yes, please send the references, and call me on Monday if it is urgent.",
    "Vielen Dank für Ihre Nachricht. Das Gespräch bleibt am Dienstag, alles Weitere vor Ort.",
    "Thanks, received.",
    "Will read it tonight.",
    "Gracias por tu mensaje. Mañana hablo con el equipo y te llamo.",
)


@pytest.mark.spec("e.5", "G5", "G8")
@pytest.mark.parametrize("text", NOTICES)
def test_an_answer_that_says_only_what_notices_say_is_a_programs(text: str) -> None:
    assert (
        read(Row(frozenset(), CONTACT, ("re",), "Re: Thank you for Tuesday", text)).kind is not MailKind.HUMAN
    )


@pytest.mark.spec("e.5", "G1", "G2", "G3")
@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_that_says_anything_beside_is_a_persons(text: str) -> None:
    assert read(Row(frozenset(), CONTACT, ("re",), "Re: Thank you for Tuesday", text)).kind is MailKind.HUMAN


FREE_ABSENCES = (
    ("Away: Re: Thank you", "Off hiking in the Alps. Back 24th of March. If it is on fire, call Anouk."),
    ("I'm on leave Re: Thank you", "Gone sailing! No laptop, no signal. Back on the 24th."),
    ("Bin weg Re: Danke", "Auf See, kein Netz, kein Laptop. Zurück am 24. März. In Notfällen Tom fragen."),
    ("En vacances Re: Merci", "Partie en mer. Pas de réseau. De retour le 24 mars. Urgences : Tom."),
    ("De viaje Re: Gracias", "Estoy en la montaña, sin cobertura. Vuelvo el 24 de marzo. Urgencias: Tom."),
)
NO_ABSENCES = (
    ("Away Re: Thank you", "Back on Monday, will be in touch with the decision then."),
    ("Gone! Re: Thank you", "Gone fishing for the weekend but you got the job!"),
    ("On leave - Re: Thank you", "We have decided to go with another candidate, sorry. Dana"),
    ("Re: Away day", "Back in the office. The team liked you, more on Monday."),
    ("Re: Thank you", "Back on the 24th, will call you then. The board decides that week."),
    ("Re: I'm away next week", "No problem, we meet when you are back. Enjoy the mountains!"),
    ("Out of this world! Re: Thank you", "Your slides were great, the team wants to see you again."),
    ("Re: Danke", "Am 24. März bin ich zurück, dann melde ich mich mit der Entscheidung."),
    ("Re: Merci", "De retour le 24 mars, je vous rappelle avec la réponse."),
    ("Re: Gracias", "Vuelvo el 24 de marzo y te llamo con la respuesta."),
)


@pytest.mark.spec("e.5", "G5")
@pytest.mark.parametrize(("subject", "text"), FREE_ABSENCES)
def test_an_absence_in_words_of_its_own_names_the_day_of_return(subject: str, text: str) -> None:
    found = read(Row(frozenset(), CONTACT, ("re",), subject, text))

    assert (found.kind, found.return_date) == (MailKind.OUT_OF_OFFICE, date(2026, 3, 24))


@pytest.mark.spec("e.5", "G1", "G3")
@pytest.mark.parametrize(("subject", "text"), NO_ABSENCES)
def test_who_says_more_than_that_he_is_away_answers(subject: str, text: str) -> None:
    assert read(Row(frozenset(), CONTACT, ("re",), subject, text)).kind is MailKind.HUMAN
