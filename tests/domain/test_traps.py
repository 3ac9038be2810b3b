"""What only sounds like something else: every trap that e.5 names, in the four languages of the drafts."""

from __future__ import annotations

import pytest

from followup.domain.replies import MailKind, Reading
from tests.domain.mails import CONTACT, Row, read

QUOTED = (
    "\n\nOn Tue, 3 Mar 2026 at 18:00 Maya Lind wrote:\n> Thank you for the offer to talk again on Friday."
)


def reading(text: str, subject: str = "Re: Thank you", sender: str = CONTACT, *marks: str) -> Reading:
    return read(Row(frozenset(), sender, marks or ("re",), subject, text))


@pytest.mark.spec("e.5", "H2")
@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Hi Maya, unfortunately we have to move the interview to Thursday.", "reschedule"),
        ("Hallo Maya, leider müssen wir das Gespräch auf Donnerstag verschieben.", "reschedule"),
        ("Bonjour Maya, malheureusement nous devons reporter l'entretien à jeudi.", "reschedule"),
        ("Hola Maya, lamentablemente tenemos que aplazar la entrevista al jueves.", "reschedule"),
        ("Hi Maya, we are unable to offer you the role.", "rejection"),
        ("Hi Maya, the position has been offered to another candidate.", "rejection"),
        ("Liebe Maya, leider können wir Ihnen die Stelle nicht anbieten.", "rejection"),
        ("Liebe Maya, wir haben die Stelle einer anderen Bewerberin angeboten.", "rejection"),
        ("Bonjour Maya, nous ne sommes pas en mesure de vous proposer le poste.", "rejection"),
        ("Bonjour Maya, le poste a été proposé à un autre candidat.", "rejection"),
        ("Hola Maya, no podemos ofrecerte el puesto.", "rejection"),
        ("Hola Maya, hemos ofrecido el puesto a otro candidato.", "rejection"),
        ("Hi Maya, we can offer you Tuesday at ten.", "next_round"),
        ("Hallo Maya, wir können Ihnen Dienstag um zehn anbieten.", "next_round"),
        ("Bonjour Maya, nous pouvons vous proposer mardi à 10 h.", "next_round"),
        ("Hola Maya, podemos ofrecerte el martes a las diez.", "next_round"),
        ("Hi Maya, we are still seeing other candidates, you will hear next week.", "new_date"),
        ("Hallo Maya, wir sehen noch andere Kandidaten, Sie hören nächste Woche von uns.", "new_date"),
        ("Bonjour Maya, nous voyons encore d'autres candidats, réponse la semaine prochaine.", "new_date"),
        ("Hola Maya, aún estamos viendo a otros candidatos, te diremos algo la próxima semana.", "new_date"),
        ("Hi Maya, we will be in touch either way.", "courtesy"),
        ("Hallo Maya, wir melden uns in jedem Fall.", "courtesy"),
        ("Bonjour Maya, nous reviendrons vers vous dans tous les cas.", "courtesy"),
        ("Hola Maya, te diremos algo en cualquier caso.", "courtesy"),
    ],
)
def test_a_trap_is_read_as_what_it_is(text: str, answer: str) -> None:
    found = reading(f"{text}\n\nDana")

    assert (found.kind, found.answer, found.sure) == (MailKind.HUMAN, answer, True)


@pytest.mark.spec("e.5", "G4")
@pytest.mark.parametrize(
    "text",
    [
        "Hi Maya, thank you for offering references, we have all we need.",
        "Hallo Maya, danke, dass Sie Referenzen angeboten haben, wir haben alles.",
        "Bonjour Maya, merci d'avoir proposé des références, nous avons tout.",
        "Hola Maya, gracias por ofrecer referencias, tenemos todo lo necesario.",
    ],
)
def test_an_offer_of_the_users_is_neither_an_offer_nor_a_question(text: str) -> None:
    found = reading(f"{text}\n\nDana")

    assert found.kind is MailKind.HUMAN
    assert found.answer in ("courtesy", "other")


@pytest.mark.spec("e.5")
@pytest.mark.parametrize(
    ("no", "yes"),
    [
        (
            "Hi Maya, for the platform role we decided to go with another candidate.",
            "However, we would like to invite you to an interview for the data role.",
        ),
        (
            "Hallo Maya, für die Plattformstelle haben wir uns für eine andere Bewerberin entschieden.",
            "Wir möchten Sie jedoch gern zu einem Gespräch für die Datenstelle einladen.",
        ),
        (
            "Bonjour Maya, pour le poste plateforme nous avons retenu un autre candidat.",
            "Cependant, nous aimerions vous inviter à un entretien pour le poste data.",
        ),
        (
            "Hola Maya, para el puesto de plataforma hemos elegido a otro candidato.",
            "Sin embargo, nos gustaría invitarte a una entrevista para el puesto de datos.",
        ),
    ],
)
def test_no_for_one_role_and_yes_for_another_is_asked_about(no: str, yes: str) -> None:
    found = reading(f"{no} {yes}\n\nDana")

    assert (found.kind, found.answer, found.sure) == (MailKind.HUMAN, "other", False)


@pytest.mark.spec("e.5", "G12")
def test_advice_on_interviews_is_a_newsletter() -> None:
    text = "How to ace your interview at Tidewell: three tips for your next round.\n\nUnsubscribe"
    found = reading(text, "How to ace your interview at Tidewell", "news@tidewell.example", "unsub")

    assert found.kind is MailKind.BULK


@pytest.mark.spec("e.5", "G5")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Out of office: Thank you", "I am out of the office until Monday, 16 March."),
        ("Abwesenheitsnotiz: Danke", "Ich bin bis zum 16. März nicht im Büro."),
        ("Réponse automatique : Merci", "Je suis absente du bureau jusqu'au 16 mars."),
        ("Respuesta automática: Gracias", "Estoy fuera de la oficina hasta el 16 de marzo."),
    ],
)
def test_an_absence_that_quotes_the_thank_you_is_an_absence(subject: str, text: str) -> None:
    found = reading(text + QUOTED, subject)

    assert found.kind is MailKind.OUT_OF_OFFICE
    assert found.return_date is not None


@pytest.mark.spec("e.5", "G7")
def test_a_thank_you_that_came_back_is_a_bounce() -> None:
    text = (
        "Your message wasn't delivered to dana.ruiz@tidewell.example because the address couldn't be found."
        "\n\n> Dear Dana, thank you for offering me another talk on Friday."
    )
    found = reading(
        text, "Delivery Status Notification (Failure)", "mailer-daemon@googlemail.com", "null", "re"
    )

    assert found.kind is MailKind.BOUNCE
