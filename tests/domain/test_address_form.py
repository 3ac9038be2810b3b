"""How invitations and mails address the user, and what the user asks for (N7)."""

from __future__ import annotations

import pytest

from followup.domain.address_form import AddressForm, address_form, wished_form


@pytest.mark.spec("N7", "b.4.8")
@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Hallo Maya, wir freuen uns auf das Gespräch mit dir. Bitte bring deinen Laptop mit.", "familiar"),
        ("Liebe Frau Lind, wir freuen uns auf das Gespräch mit Ihnen.", "polite"),
        ("Sehr geehrte Frau Lind, der Termin für das Gespräch ist um 10 Uhr.", "polite"),
        (
            "Hallo Maya, das Gespräch ist am Dienstag um 10 Uhr. Sie finden uns im 3. Stock, dein Team",
            "",
        ),
        ("Hallo, das Gespräch mit dir ist um 10 Uhr. Bitte bringen Sie Ihren Ausweis mit.", ""),
        (
            "Hola Maya, nos vemos el martes para la entrevista. ¿Puedes traer tu portfolio? Un saludo.",
            "familiar",
        ),
        ("Estimada Sra. Lind: le convocamos a una entrevista el martes en nuestras oficinas.", "polite"),
        ("Hola Maya, la entrevista es el martes. Si usted no puede, avise por favor.", "polite"),
        ("Hola Maya, la entrevista para el puesto es el martes a las diez.", ""),
        ("Bonjour Maya, entretien au sujet du poste, le lien est dans le mail de notre équipe.", ""),
        ("Dear Ms Lind, we look forward to meeting you.", "polite"),
        ("Hi Maya, we look forward to meeting you.", ""),
        ("", ""),
    ],
)
def test_the_form_is_read_where_it_is_clear(text: str, form: str) -> None:
    assert address_form(text) == AddressForm(form)


@pytest.mark.spec("N7", "d.3")
@pytest.mark.parametrize(
    ("tone", "form"),
    [
        ("du", "familiar"),
        ("per Du", "familiar"),
        ("formal", "polite"),
        ("Sie", "polite"),
        ("tú", "familiar"),
        ("usted", "polite"),
        ("warm", ""),
        ("", ""),
    ],
)
def test_the_user_says_which_form_to_use(tone: str, form: str) -> None:
    assert wished_form(tone) == AddressForm(form)
