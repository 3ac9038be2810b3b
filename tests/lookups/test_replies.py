"""What somebody typed is told from what they quoted."""

import pytest

from followup.lookups import LibraryLookups

lookups = LibraryLookups()
OWN = "Thursday at ten suits me.\n\nDana"


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "\n\nOn Tue, Mar 3, 2026 at 9:00 AM Maya Lind <maya@lind.example> wrote:\n> When?\n",
        "\n\nOn Tue, Mar 3, 2026 at 9:00 AM Maya Lind\n<maya@lind.example> wrote:\n\n> When?\n",
        "\n\nAm Di., 3. März 2026 um 09:00 Uhr schrieb Maya Lind <maya@lind.example>:\n> Wann?\n",
        "\n\nMaya Lind <maya@lind.example> schrieb am Di., 3. März 2026\num 09:00 Uhr:\n> Wann?\n",
        "\n\nLe mar. 3 mars 2026 à 09:00, Maya Lind <maya@lind.example> a écrit :\n> Quand ?\n",
        "\n\nEl mar, 3 mar 2026 a las 9:00, Maya Lind (<maya@lind.example>) escribió:\n> ¿Cuándo?\n",
        "\n\n-----Original Message-----\nFrom: Maya Lind\nSent: Tuesday\n\nWhen?",
        "\n\n-----Ursprüngliche Nachricht-----\nVon: Maya Lind\nGesendet: Dienstag\n\nWann?",
        "\n\nFrom: Maya Lind <maya@lind.example>\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Dana\n\nWhen?",
        "\n\n________________________________\nVon: Maya Lind\nGesendet: Dienstag\n\nWann?",
        "\n\n---------- Forwarded message ---------\nFrom: Maya Lind\n\nWhen?",
        "\n\nSent from my iPhone",
        "\n\nVon meinem iPhone gesendet",
        "\n\n-- \nDana Ruiz\nTidewell",
    ],
)
def test_quotes_and_signatures_are_cut_off(rest: str) -> None:
    assert lookups.visible_reply(OWN + rest) == OWN


def test_an_answer_below_its_quote_is_found() -> None:
    text = "On Tue, Mar 3, 2026 at 9:00 AM Maya Lind <maya@lind.example> wrote:\n> When?\n\n" + OWN
    assert lookups.visible_reply(text) == OWN


def test_a_sentence_that_speaks_of_writing_stays() -> None:
    text = "I read what you wrote:\nit made sense."
    assert lookups.visible_reply(text) == text


def test_a_long_answer_is_kept_whole() -> None:
    text = "\n".join(f"Point {number} of the plan is fine with me." for number in range(400))
    assert lookups.visible_reply(text) == text


@pytest.mark.parametrize("piece", ["\n", "On \n", ">", "a wrote ", "From: a\n", "_", " "])
def test_hostile_mail_is_read_without_delay(piece: str) -> None:
    assert len(lookups.visible_reply(piece * (1_000_000 // len(piece)))) <= 100_000
