"""How they are addressed: as they invite, as they write, and in which language (N1, N4, N7)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import Step
from followup.messages.familiar import POLITE
from tests.engine.candidacies import reminder, send_all, text_to, type_into, write
from tests.stage import Stage

DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
DU = "Hallo Maya, wir freuen uns auf das Gespräch mit dir am Dienstag. Bitte bring Zeit mit."
SIE = "Liebe Frau Lind, wir freuen uns auf das Gespräch mit Ihnen am Dienstag. Bitte bringen Sie Zeit mit."
TU = "Hola, Maya: te esperamos el martes para la entrevista. Trae tu portátil, por favor. Un saludo"
USTED = "Estimada Sra. Lind: le esperamos el martes para la entrevista. Traiga su portátil, por favor."


def meets(stage: Stage, title: str, invitation: str, mail: str) -> None:
    """Dana invites with these words and may write after the interview; the drafts are there."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", title=title, people=(DANA,), description=invitation)
    stage.go_to("2026-03-03 16:05", every=timedelta(hours=6))
    if mail:
        write(stage, DANA, mail, "Tidewell")
    stage.go_to("2026-03-03 17:00")


@pytest.mark.spec("N4", "N7", "b.6")
@pytest.mark.parametrize(
    ("invitation", "mail", "greeting", "polite"),
    [
        (TU, "", "Hola, Dana:", False),
        (USTED, "", "Hola, Dana Ruiz:", True),
        (USTED, "Hola, Maya: gracias por venir, te escribo pronto. Dana", "Hola, Dana:", False),
    ],
    ids=["tú", "usted", "tú by mail"],
)
def test_in_spanish_they_are_addressed_as_they_address_the_user_from_thanks_to_follow_up(
    stage: Stage, invitation: str, mail: str, greeting: str, polite: bool
) -> None:
    meets(stage, "Entrevista con Tidewell: desarrolladora", invitation, mail)
    thanks = text_to(stage, DANA[0])
    assert thanks.startswith(greeting)
    assert (POLITE["es"].search(thanks) is not None) is polite
    send_all(stage, "dana.ruiz")

    stage.go_to("2026-03-13 12:00", every=timedelta(hours=6))

    follow_up = text_to(stage, DANA[0])
    assert follow_up.startswith(greeting)
    assert "¿" in follow_up
    assert (POLITE["es"].search(follow_up) is not None) is polite


@pytest.mark.spec("N7", "b.4.8")
@pytest.mark.parametrize(
    ("invitation", "mail", "greeting"),
    [
        (DU, "", "Hallo Dana,"),
        (SIE, "", "Guten Tag Dana Ruiz,"),
        (SIE, "Hallo Maya, danke dir für das Gespräch, bis zum nächsten Termin. Dana", "Hallo Dana,"),
    ],
)
def test_in_german_they_are_addressed_as_they_address_the_user(
    stage: Stage, invitation: str, mail: str, greeting: str
) -> None:
    meets(stage, "Vorstellungsgespräch bei Tidewell: Entwickler", invitation, mail)

    assert text_to(stage, DANA[0]).startswith(greeting)


@pytest.mark.spec("b.6", "N1")
def test_a_language_without_wordings_falls_back_to_english_and_the_reminder_says_so(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(DANA,))
    stage.go_to("2026-03-03 16:05", every=timedelta(hours=6))
    type_into(stage, reminder(stage, Step.NOTES), "Language: it")
    stage.go_to("2026-03-03 16:40")

    assert text_to(stage, DANA[0]).startswith("Hi Dana,")
    send = next(one for one in stage.reminders() if str(one["summary"]).startswith("Send"))
    assert "no wordings in the language that you asked for (it)" in str(send["description"])


@pytest.mark.spec("N1")
def test_a_bare_invitation_is_answered_in_the_language_of_their_mail(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", title="Maya Lind, Tidewell interview", people=(DANA,))
    stage.go_to("2026-03-03 13:00", every=timedelta(hours=12))
    write(stage, DANA, SIE, "Tidewell")
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=1))

    assert "Dana Ruiz" in text_to(stage, DANA[0]).splitlines()[0]
    assert "Sie" in text_to(stage, DANA[0]) or "Ihnen" in text_to(stage, DANA[0])
