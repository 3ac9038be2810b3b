"""Whom a mail names that the user pasted into an entry, and whether its writer is one of them (B7, B11)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.calendar import Guest
from followup.domain.describe import clean
from tests.domain.attending import named, others, people
from tests.domain.invitations import MAYA, ME, event, guest, invitation

UNKNOWN = replace(MAYA, name="")
FROM_A_FILE = guest("unknownorganizer@calendar.google.com", "Tidewell")


@pytest.mark.spec("B7", "B11", "A14")
@pytest.mark.parametrize("organizer", [FROM_A_FILE, ME])
@pytest.mark.parametrize("farewell", ["Best,\n", "Viele Grüße\n", ""])
def test_who_signs_below_a_schedule_arranges_it(organizer: Guest, farewell: str) -> None:
    text = (
        "Hi Maya,\nhere is your schedule.\n\n2:00pm - 2:45pm CET\nPriya Nair, Staff Engineer\n\n"
        f"{farewell}Gesa Holm\nRecruiting Coordinator"
    )
    one = event("Interview with Tidewell", text, organizer=organizer, creator_email="maya.lind@gmail.com")
    assert named(people(one)) == [("Priya Nair", "")]
    assert named(others(one)) == [("Gesa Holm", "")]


@pytest.mark.spec("B7", "B8")
@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Hi Maya,\nlooking forward to our chat on Thursday.\n\nCheers,\nGwen", "Gwen"),
        (
            "Hi Maya, I will call you at 2pm on your mobile.\n\nThanks,\nRosa Klein\nTalent Partner",
            "Rosa Klein",
        ),
        ("Liebe Maya,\nich rufe dich um zehn Uhr an.\n\nViele Grüße\nRosa Klein", "Rosa Klein"),
        ("Hallo Maya,\nich freue mich auf unser Gespräch!\n\nViele Grüße\nRosa Klein", "Rosa Klein"),
        ("Bonjour Maya,\nau plaisir d'échanger avec vous jeudi.\n\nCordialement,\nRosa Klein", "Rosa Klein"),
        ("Hola Maya,\ntengo ganas de conocerte.\n\nUn saludo,\nRosa Klein", "Rosa Klein"),
    ],
)
def test_who_alone_signs_and_will_talk_to_the_user_is_thanked(text: str, who: str) -> None:
    assert named(people(event("Interview Tidewell", text))) == [(who, "")]


@pytest.mark.spec("B11")
@pytest.mark.parametrize(
    "text",
    [
        "Hi Maya,\nlooking forward to meeting you.\n\nBest,\nRosa Klein\nRecruiting Coordinator",
        "Hi Maya,\nthe team looks forward to meeting you.\n\nBest,\nRosa Klein",
        "Hi Maya,\nI'll call you afterwards to hear how it went.\n\nBest,\nRosa Klein",
        "Hi Maya,\nI have scheduled your interview.\n\nKind regards,\nRosa Klein",
        "Hi Maya,\nI won't be on the call. Looking forward to hearing more about it.\n\nBest,\nRosa Klein",
        "Hi Maya,\nlooking forward to speaking with you.\n\nBest,\nTidewell Team",
    ],
)
def test_whoever_else_signs_a_pasted_mail_is_not_thanked(text: str) -> None:
    assert people(event("Interview Tidewell", text)) == ()


@pytest.mark.spec("B7", "B2")
@pytest.mark.parametrize(
    "said", ["Du sprichst mit Jana Kolb (Teamleitung) und mir.", "Jana Kolb and I will meet you."]
)
def test_who_signs_a_pasted_mail_and_is_beside_somebody_is_thanked_too(said: str) -> None:
    one = event("Interview Tidewell", f"Hi Maya,\n{said}\n\nBest,\nSven Maas")
    assert named(people(one)) == [("Jana Kolb", ""), ("Sven Maas", "")]


@pytest.mark.spec("B7", "E6")
@pytest.mark.parametrize(
    "text",
    [
        "Following your conversation with Paul Grant, the next interview is with Elena Soto.",
        "Great that you enjoyed the chat with Paul Grant! Your interview is with Elena Soto.",
        "Nach Ihrem Gespräch mit Paul Grant treffen Sie Elena Soto.",
        "Suite à votre échange avec Paul Grant, voici votre entretien avec Elena Soto.",
        "Tras tu conversación con Paul Grant, la entrevista será con Elena Soto.",
    ],
)
def test_whom_one_has_talked_to_before_is_not_thanked_again(text: str) -> None:
    host = guest("dana@tidewell.example", "Dana Ruiz")
    assert [each.name.full for each in people(invitation("Final interview", text, host))] == ["Elena Soto"]


@pytest.mark.spec("B11", "B2")
@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Yo estaré durante toda la entrevista.", True),
        ("Estaré contigo durante la llamada.", True),
        ("I'll be in the interview as well.", True),
        ("I will also be present.", True),
        ("I'll sit in too.", True),
        ("Ich werde ebenfalls teilnehmen.", True),
        ("Ich bin die ganze Zeit dabei.", True),
        ("Ich werde das Gespräch moderieren.", True),
        ("J'assisterai également à l'entretien.", True),
        ("Je serai aussi des vôtres.", True),
        ("Yo no estaré durante la entrevista.", False),
        ("Estaré pendiente del móvil durante toda la entrevista.", False),
        ("I will be there to welcome you at reception.", False),
        ("I'll be available on my mobile throughout the interview.", False),
        ("Ich bin gerade dabei, einen Raum zu suchen.", False),
        ("Ich begleite das Verfahren.", False),
        ("Je serai disponible par téléphone pendant l'entretien.", False),
    ],
)
def test_who_invites_says_whether_they_take_part(said: str, there: bool) -> None:
    dana, luis = guest("dana@tidewell.example", "Dana Ruiz"), guest("luis@tidewell.example", "Luis Ortega")
    one = invitation("Tidewell interview", f"Interview with Luis Ortega, Head of Data. {said}", dana, luis)
    assert (("Dana Ruiz", dana.email) in named(people(one))) is there


@pytest.mark.spec("B7", "A8")
def test_the_name_in_a_title_beside_a_list_of_all_who_interview_is_the_candidates() -> None:
    text = "Entrevistadora: Inés Robles (Gerente)\nSala virtual: 4"
    one = event("Entrevista Tidewell: Maya Lind", text, organizer=FROM_A_FILE, creator_email=ME.email)
    assert named(people(one, UNKNOWN)) == [("Inés Robles", "")]
    bare = event("Entrevista Tidewell: Maya Lind", organizer=FROM_A_FILE, creator_email=ME.email)
    assert people(bare, UNKNOWN) == ()
    assert people(bare, replace(MAYA, name="Maya K. Lind")) == ()


@pytest.mark.spec("A3", "B7")
@pytest.mark.parametrize(
    "title", ["Telefoninterview Tidewell mit Jonas Reuter", "Interview Tidewell with Jonas Reuter"]
)
def test_nobody_writes_their_own_name_behind_with(title: str) -> None:
    assert named(people(event(title), UNKNOWN)) == [("Jonas Reuter", "")]
    from_a_file = event(title, organizer=FROM_A_FILE, creator_email=ME.email)
    assert people(from_a_file, UNKNOWN) == ()


@pytest.mark.spec("d.8")
@pytest.mark.parametrize(
    ("line", "read"),
    [
        (
            "The interview with Dana Ruiz is on Microsoft Teams.",
            "The interview with Dana Ruiz is on Microsoft Teams.",
        ),
        ("You will meet Dana Ruiz. Join by Zoom: https://zoom.us/j/1", "You will meet Dana Ruiz."),
        ("Microsoft Teams meeting", ""),
        ("Join the Google Meet with the link below", ""),
        ("Dana Ruiz is inviting you to a scheduled Zoom meeting.", ""),
    ],
)
def test_what_a_line_says_beside_how_to_join_is_read(line: str, read: str) -> None:
    assert clean(line).text == read
