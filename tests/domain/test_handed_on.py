"""What a recruiter passes on without saying it himself: the forwarded part is read (G1, G11, G14)."""

from __future__ import annotations

import pytest

from followup.domain.handed_on import to_the_reader
from followup.domain.people import Owner
from followup.domain.replies import MailKind, Reading
from tests.domain.mails import Row, read

AGENCY = "sam@brightline-agency.example"
FORWARDED = "---------- Forwarded message ---------\nFrom: Alison Reed <a.reed@northwind.example>\n\n"


def passed_on(text: str, subject: str = "Fwd: Maya Lind") -> Reading:
    """A mail of the agency in the thread of the candidacy."""
    return read(Row(frozenset(), AGENCY, ("re",), subject, text))


@pytest.mark.spec("G1", "G14", "H1", "H6", "e.5")
@pytest.mark.parametrize(
    ("own", "theirs", "answer"),
    [
        (
            "Hi Maya, please see below, I'd rather you read it yourself. Sam",
            "Sam, we have decided not to take Maya further. She was great in the room, thank her from us.",
            "rejection",
        ),
        (
            "Hi Maya, copied below is the note from the hiring manager. Sam",
            "Hi Sam, lovely person. We'd like to offer her the role at 54k, papers follow tomorrow.",
            "offer",
        ),
        (
            "Maya - forwarding this as it came in. Sam",
            "Sam, we would like to invite Maya to a second interview on Tuesday at 10. Can she do that?",
            "next_round",
        ),
        (
            "Hallo Maya, siehe unten, das kam heute von Northwind. Sam",
            (
                "Hallo Sam, wir haben uns leider für eine andere Bewerberin entschieden. Bitte sagen "
                "Sie Frau "
                "Lind ab."
            ),
            "rejection",
        ),
        (
            "Bonjour Maya, voir ci-dessous le retour du client. Sam",
            "Bonjour Sam, nous avons finalement retenu un autre candidat. Merci de prévenir Maya.",
            "rejection",
        ),
        (
            "Hola Maya: te reenvío lo que me han escrito. Sam",
            "Hola Sam: al final hemos elegido a otra candidata. Díselo a Maya, por favor.",
            "rejection",
        ),
    ],
)
def test_what_is_handed_on_is_read(own: str, theirs: str, answer: str) -> None:
    found = passed_on(f"{own}\n\n{FORWARDED}{theirs}")

    assert (found.kind, found.answer) == (MailKind.HUMAN, answer)


@pytest.mark.spec("G14", "e.5")
@pytest.mark.parametrize(
    ("theirs", "answer", "sure"),
    [
        ("Sam, Maya is out I'm afraid, we went with another candidate.", "rejection", False),
        ("Sam, we would like to offer Maya the position at 50k.", "offer", False),
        ("Sam, the role has been filled internally.", "other", True),
    ],
)
def test_what_is_passed_on_without_a_word_of_it_is_asked_about(theirs: str, answer: str, sure: bool) -> None:
    found = passed_on(f"Hi Maya, this just landed. Sam\n\n{FORWARDED}{theirs}")

    assert (found.answer, found.sure) == (answer, sure)


@pytest.mark.spec("G14", "e.5")
def test_a_decision_that_does_not_name_the_user_is_asked_about() -> None:
    theirs = "Sam, the role has been filled internally. Thanks for your help."

    found = passed_on(f"Hi Maya, see below. Sam\n\n{FORWARDED}{theirs}")

    assert (found.answer, found.sure) == ("rejection", False)


@pytest.mark.spec("G14", "e.5")
@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Maya Lind", "Please tell Maya Lind that she did well.", "Please tell you that you did well."),
        ("Maya Lind", "Bitte sagen Sie Frau Lind ab.", "Bitte sagen Sie sie ab."),
        ("Maya Lind", "She did well, offer her the role.", "She did well, offer her the role."),
        ("Will de Haan", "We will not take Will further.", "We will not take you further."),
        ("Ana de la Cruz", "La carta de Ana llega.", "La carta de you llega."),
        ("", "Maya did well.", "Maya did well."),
    ],
)
def test_the_name_of_the_user_alone_is_read_as_the_reader(name: str, text: str, told: str) -> None:
    assert to_the_reader(text, Owner(emails=frozenset(), name=name)) == told


@pytest.mark.spec("G2", "G15", "e.5")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: Thank you",
            (
                "Hi Maya, thanks for your note, my answer is below.\n\nSam\n\nOn Tue, 3 Mar 2026 Maya "
                "Lind wrote:\n"
                "> I heard that the position has been filled."
            ),
        ),
        (
            "Fwd: Thank you",
            (
                "Thanks Maya, see below what I sent to the team. Sam\n\n---------- Forwarded message "
                "---------\n"
                "From: Maya Lind <maya.lind@mail.example>\n\nI regret to inform you that I have decided to "
                "withdraw, the position has been filled for me elsewhere."
            ),
        ),
        (
            "Re: Thank you",
            (
                "Hi Maya, lovely to meet you too! Sam\n\nOn Tue, 3 Mar 2026 Tom Becker wrote:\n"
                "> We have decided not to move forward with the other candidate."
            ),
        ),
        (
            "Re: Thank you",
            (
                "Thanks Maya! Sam\n\n-----Original Message-----\nFrom: Maya Lind\nSent: Monday\n\n"
                "They said that they would like to offer me the role."
            ),
        ),
        (
            "Re: Thank you",
            (
                "Please see below.\n\nOn Tue, 3 Mar 2026 at 10:00, Maya Lind <maya.lind@mail.example>\n"
                "wrote:\n> I was told that the role has been filled."
            ),
        ),
        (
            "Re: Thank you",
            (
                "Hi Maya, my mail below still stands, more on Friday. Sam\n\n"
                "From: Sam <sam@brightline-agency.example>\nSent: Monday\n\n"
                "Northwind would like to invite you to an interview on Tuesday at 10."
            ),
        ),
        (
            "Fwd: parking",
            (
                "Hi Maya, see below for the parking. Sam\n\n---------- Forwarded message ---------\n"
                "From: Front Desk\n\nThe barrier opens with any card."
            ),
        ),
        (
            "Re: Thank you",
            (
                "Liebe Maya, danke, alles Weitere siehe unten. Sam\n\nAm 3. März 2026 schrieb Maya Lind:\n"
                "> leider habe ich mich gegen die Stelle entschieden."
            ),
        ),
    ],
)
def test_what_stands_below_and_is_not_handed_on_says_nothing(subject: str, text: str) -> None:
    assert passed_on(text, subject).answer not in ("rejection", "offer", "next_round")
