"""Who is written to with du: as they invite, as they write, as the user wishes (N7)."""

from __future__ import annotations

import pytest

from tests.engine.candidacies import text_to, write
from tests.stage import Stage

DANA = ("dana.ruiz@tidewell.example", "Dana Ruiz")
DU = "Hallo Maya, wir freuen uns auf das Gespräch mit dir am Dienstag. Bitte bring Zeit mit."
SIE = "Liebe Frau Lind, wir freuen uns auf das Gespräch mit Ihnen am Dienstag. Bitte bringen Sie Zeit mit."


@pytest.mark.spec("N7", "b.4.8")
@pytest.mark.parametrize(
    ("invitation", "mail", "greeting"),
    [
        (DU, "", "Hallo Dana,"),
        (SIE, "", "Guten Tag Dana Ruiz,"),
        (SIE, "Hallo Maya, danke dir für das Gespräch, bis zum nächsten Termin. Dana", "Hallo Dana,"),
    ],
)
def test_they_are_addressed_as_they_address_the_user(
    stage: Stage, invitation: str, mail: str, greeting: str
) -> None:
    stage.tick()
    stage.add_interview(
        "2026-03-03 15:00",
        title="Vorstellungsgespräch bei Tidewell: Entwickler",
        people=(DANA,),
        description=invitation,
    )
    stage.go_to("2026-03-03 16:05")
    if mail:
        write(stage, DANA, mail, "Unser Gespräch")
    stage.go_to("2026-03-03 17:00")

    assert text_to(stage, DANA[0]).startswith(greeting)
