"""News about a post that a machine or a list sends: it is news, whatever sent it (G11, G12, e.5 step 3)."""

from __future__ import annotations

import pytest

from followup.domain.replies import MailKind, Reading
from tests.domain.mails import Row, read

ROBOT = "noreply@offers.northwind.example"
HIRING = "recruiting@northwind.example"


def of_a_list(text: str, subject: str = "An update from Northwind", sender: str = HIRING) -> Reading:
    """A mail that can be unsubscribed from."""
    return read(Row(frozenset(), sender, ("unsub",), subject, text))


def of_a_robot(text: str, subject: str) -> Reading:
    """A mail that says of itself that a program made it."""
    return read(Row(frozenset(), ROBOT, ("gen",), subject, text))


@pytest.mark.spec("G11", "G12", "H1", "e.5")
@pytest.mark.parametrize(
    "text",
    [
        (
            "Hi Maya,\n\nthank you for the interview last week. There was only one place on the team, and "
            "it's been taken. Please don't read it as a reflection on your work."
        ),
        (
            "Hallo Maya,\n\ndanke für deine Zeit im Gespräch. Wir hatten nur eine Stelle, und die ist jetzt "
            "weg. Das sagt nichts über deine Fähigkeiten aus, du warst super vorbereitet."
        ),
        (
            "Bonjour Maya,\n\nmerci pour l'entretien. Nous n'avions qu'une place et elle est prise. "
            "Cela ne remet pas en cause vos compétences. Bonne continuation !"
        ),
        (
            "Hola Maya:\n\ngracias por tu tiempo en la entrevista. Solo teníamos una plaza y ya está "
            "ocupada. No dice nada de tu valía. Mucha suerte."
        ),
    ],
)
def test_a_list_that_lets_the_user_down_by_name_refuses(text: str) -> None:
    found = of_a_list(text)

    assert (found.kind, found.answer) == (MailKind.HUMAN, "rejection")


@pytest.mark.spec("G12", "e.5")
@pytest.mark.parametrize(
    ("subject", "text", "sender"),
    [
        (
            "Your seat for the webinar",
            (
                "Hi Maya,\n\nthe last seat of our salary webinar has been filled. We're sorry you missed it. "
                "A second date opens on Friday."
            ),
            "events@careerly.example",
        ),
        (
            "You're on the waiting list",
            (
                "Hi Maya,\n\nthank you for your interest in our pottery class. We had only one seat "
                "left and it "
                "has been taken. Best of luck, and see you next time!"
            ),
            "hello@claybarn.example",
        ),
        (
            "They chose somebody else?",
            (
                "Hi Maya,\n\nthey loved you, but there was only one seat and somebody got the job. Sound "
                "familiar? Our coach tells you why. Unsubscribe"
            ),
            "news@careerly.example",
        ),
        (
            "News from Northwind",
            (
                "Hi Maya,\n\nwe hired Priya Nair as head of research, and sadly say goodbye to Tom. Twelve "
                "roles are open. Keep in touch!"
            ),
            "recruiting@northwind.example",
        ),
        (
            "Dein Kursplatz",
            (
                "Hallo Maya,\n\nleider ist der letzte Platz im Bewerbungstraining vergeben. Im Mai gibt "
                "es ein "
                "neues. Viel Erfolg!"
            ),
            "kurse@volkshochschule.example",
        ),
        (
            "Nos ateliers sont complets",
            (
                "Bonjour Maya,\n\nl'atelier CV est complet, la dernière place a été prise. Nous sommes "
                "désolés. "
                "Un autre ouvre en mai."
            ),
            "contact@ateliers.example",
        ),
        (
            "Talleres de marzo",
            (
                "Hola Maya:\n\nsolo quedaba una plaza en el taller y ya está cubierta. ¡Mucha suerte para la "
                "próxima!"
            ),
            "boletin@talleres.example",
        ),
    ],
)
def test_a_list_that_has_no_seat_left_in_something_else_refuses_nobody(
    subject: str, text: str, sender: str
) -> None:
    assert of_a_list(text, subject, sender).kind is not MailKind.HUMAN


@pytest.mark.spec("G11", "H6", "e.5")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Northwind: something is waiting for you",
            (
                "Hello Maya,\n\nNorthwind has just sent you an offer for the role of Data Analyst. Accept or "
                "decline it in the portal by 20 March.\n\nOPEN PORTAL"
            ),
        ),
        (
            "Action required",
            (
                "Dear Maya,\n\nyour offer letter from Northwind is ready. Please review the offer letter and "
                "accept or decline it before March 20."
            ),
        ),
        (
            "New document",
            "Dear Maya,\n\nNorthwind has extended an offer of employment. View and sign it in the portal.",
        ),
        ("Neues Dokument", "Guten Tag Maya Lind,\n\nIhr Vertragsangebot liegt im Portal für Sie bereit."),
        (
            "Nachricht von Northwind",
            (
                "Guten Tag Maya Lind,\n\nNorthwind hat Ihnen ein Angebot für die Stelle als "
                "Controllerin gesendet. "
                "Bitte nehmen Sie es bis zum 20. März im Portal an oder lehnen Sie es ab."
            ),
        ),
        (
            "Vous avez un message",
            (
                "Bonjour Maya,\n\nNorthwind vous a adressé une offre pour le poste de contrôleuse de "
                "gestion. "
                "Acceptez-la ou refusez-la avant le 20 mars."
            ),
        ),
        (
            "Tienes un mensaje",
            (
                "Hola Maya:\n\nNorthwind te ha enviado una oferta para el puesto de analista. Acéptala o "
                "recházala antes del 20 de marzo."
            ),
        ),
    ],
)
def test_a_machine_that_brings_an_offer_brings_an_offer(subject: str, text: str) -> None:
    found = of_a_robot(text, subject)

    assert (found.kind, found.answer) == (MailKind.HUMAN, "offer")


@pytest.mark.spec("G12", "H2", "e.5")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "You have a new offer",
            (
                "Hello Maya,\n\nLena has sent you an offer for your blue bicycle. Accept or decline it "
                "before "
                "Sunday.\n\nVIEW OFFER"
            ),
        ),
        ("Special offer", "Hello Maya,\n\nour special offer expires on March 16. View the offer online."),
        (
            "What we offer",
            (
                "Dear Maya,\n\nwe offer flexible hours and a fair salary. Read what we offer people in "
                "the role "
                "of Data Analyst."
            ),
        ),
        ("Your account", "Dear Maya,\n\nan exclusive offer for the new card is waiting. Offer expires soon."),
        (
            "Thank you for applying",
            (
                "Dear Maya,\n\nwe received your application. Next steps: if your profile fits we will "
                "contact you "
                "for an interview, and those we choose are sent an offer for the role by letter."
            ),
        ),
        ("Angebot", "Guten Tag Maya,\n\nMax hat Ihnen ein Angebot für Ihr Fahrrad gesendet."),
        ("Offre", "Bonjour Maya,\n\nPaul vous a adressé une offre pour votre vélo. Acceptez-la avant lundi."),
        (
            "Oferta",
            "Hola Maya:\n\nPaula te ha enviado una oferta por tu bicicleta. Acéptala antes del lunes.",
        ),
    ],
)
def test_a_machine_that_offers_something_else_brings_no_offer(subject: str, text: str) -> None:
    found = of_a_robot(text, subject)

    assert (found.kind is MailKind.HUMAN and found.answer == "offer") is False
