"""Mail of strangers that answers nothing: a person's only if something shows a person (e.5, G11, G12)."""

from __future__ import annotations

import pytest

from followup.domain.replies import MailKind, Reading
from tests.domain.mails import CONTACT, Row, read

NOBODY = (
    ("library@leeds.example", "Books due back soon", "Two items on your card are due back on Thursday."),
    ("hello@careersprout.example", "Nearly there", "Hi Maya,\n\nyour trainer has two new lessons for you."),
    ("team@skillup.example", "Well done", 'Congratulations Maya! You have passed "Excel for planners".'),
    (
        "portal@cobalt.example",
        "Profile",
        "Dear Maya,\n\nthe documents in your profile are complete.\n\nCobalt",
    ),
    ("service@parcelbox.example", "Paket", "Guten Tag,\n\nIhre Sendung liegt zur Abholung bereit."),
    ("equipe@zestia.example", "Merci !", "Bonjour Maya,\n\nton dossier est complet.\n\nL'équipe Zestia"),
    ("avisos@teatroaurora.example", "Aviso", "Estimada Maya: su expediente se ha actualizado."),
    (
        "hello@planner.example",
        "Your plan",
        "Hi Maya, have you tried the new planner yet? It is in your account.",
    ),
    ("posts@reader.example", "Weeknotes 41", "I moved the blog to a new server. I like it. More next week."),
)
SOMEBODY = (
    ("desk@corvid.example", "Refund", "Hello, I would like to have the deposit for the badge back."),
    ("desk@corvid.example", "Checking in", "Hey there! Just wanted to check in. It has been a while."),
    (
        "talent@pinegrove.example",
        "A small delay",
        "Hi Maya,\n\nI know we said two weeks. We are late with all.",
    ),
    ("fiona.marsh@denholm.example", "Hello", "Hi Maya,\n\nnothing for you to do, just so you have a name."),
    (
        "desk@corvid.example",
        "Getting to us",
        "Hi Maya,\n\nthe lift is broken, use the side door.\n\nMel Okafor",
    ),
    ("desk@corvid.example", "Getting to us", "Hi Maya, the lift is broken, use the side door. Best, Mel"),
    ("sam8812@gmail.com", "Thursday", "Hi Maya, the band plays at eight, the others come later."),
    (
        "buero@kelm.example",
        "Anfahrt",
        "Hallo Frau Lind,\n\nder Eingang ist hinten.\n\nViele Grüße\nJana Kolb",
    ),
    ("rh@serane.example", "Accès", "Bonjour Maya,\n\nl'entrée est à l'arrière, je serai à l'accueil."),
    ("rrhh@moral.example", "Acceso", "Hola Maya:\n\nla entrada está detrás.\n\nUn saludo,\nLucía Prado"),
)
INVITING = (
    (
        "careers@innovate.example",
        "Interview Opportunity",
        "We read your application. Let's schedule a call.",
    ),
    (
        "jobs@halden.example",
        "Interview request: planner",
        "Dear Maya, your application stood out. See below.",
    ),
)
ASKING = (
    ("recruitment@stannes.example", "Checks", "Dear Maya, please send us proof of address by Friday."),
    (
        "reception@tidewell.example",
        "Scarf",
        "Hi Maya,\n\nyou left your scarf. Shall we post it?\n\nFront desk",
    ),
)


def _read(sender: str, subject: str, text: str, *marks: str) -> Reading:
    return read(Row(frozenset(), sender, marks, subject, text))


@pytest.mark.spec("e.5", "G8", "G12")
@pytest.mark.parametrize(("sender", "subject", "text"), NOBODY)
def test_a_stranger_in_whose_mail_nobody_shows_is_a_program(sender: str, subject: str, text: str) -> None:
    assert _read(sender, subject, text).kind is not MailKind.HUMAN


@pytest.mark.spec("e.5", "G10", "G11")
@pytest.mark.parametrize(("sender", "subject", "text"), SOMEBODY)
def test_a_stranger_who_signs_or_says_i_is_a_person(sender: str, subject: str, text: str) -> None:
    assert _read(sender, subject, text).kind is MailKind.HUMAN


@pytest.mark.spec("e.5", "G11")
@pytest.mark.parametrize(("sender", "subject", "text"), INVITING)
def test_a_shared_mailbox_that_invites_brings_the_next_step(sender: str, subject: str, text: str) -> None:
    found = _read(sender, subject, text)

    assert (found.kind, found.answer) == (MailKind.HUMAN, "next_round")


@pytest.mark.spec("e.5", "G4")
@pytest.mark.parametrize(("sender", "subject", "text"), ASKING)
def test_a_shared_mailbox_that_asks_for_something_is_answered(sender: str, subject: str, text: str) -> None:
    found = _read(sender, subject, text)

    assert (found.kind, found.answer) == (MailKind.HUMAN, "question")


@pytest.mark.spec("e.5", "G1", "G11")
@pytest.mark.parametrize(("_sender", "subject", "text"), NOBODY)
@pytest.mark.parametrize("mark", ["re", "known"])
def test_whom_we_know_or_who_answers_need_not_show_himself(
    mark: str, _sender: str, subject: str, text: str
) -> None:
    assert _read(CONTACT, subject, "Hi Maya,\n\n" + text.partition("\n\n")[2], mark).kind is MailKind.HUMAN


@pytest.mark.spec("G11", "H1")
def test_what_sounds_like_the_end_of_an_application_is_asked_about_whoever_tells_it() -> None:
    found = _read("portal@cobalt.example", "Your profile", "Your application is closed now.\n\nCobalt Portal")

    assert (found.kind, found.sure) == (MailKind.HUMAN, False)
