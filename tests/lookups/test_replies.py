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
        "\n\nвторник, 3 марта 2026 г. в 09:00 пользователь Maya Lind написал:\n\nКогда?",
        "\n\n3 мар. 2026 г. в 09:00, Maya Lind <maya@lind.example>:\n\nКогда?",
        "\n\nti 3.3.2026 klo 9.00 Maya Lind\n<maya@lind.example> kirjoitti:\n\nMilloin?",
        '\n\n03.03.2026, 09:00, "Maya Lind" <maya@lind.example>:\n\nWhen?',
        "\n\n-----Oprindelig meddelelse-----\nFra: Maya Lind\nSendt: tirsdag\n\nHvornår?",
        "\n\nOd: Maya Lind <maya@lind.example>\nWysłano: wtorek\nDo: Dana\nTemat: Kiedy\n\nKiedy?",
        "\n\n发件人: Maya Lind\n发送时间: 2026年3月3日\n\n什么时候？",
        "\n\n/Dana",
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


def test_code_between_fences_is_no_signature() -> None:
    text = "Try this:\n\n```\n# one\n####\ntwo\n```\n\nIt works here."
    assert lookups.visible_reply(text) == text


def test_numbers_and_a_colon_are_no_header() -> None:
    text = "We can offer Tuesday 3 March at 10 or 11:\nwhich suits you?"
    assert lookups.visible_reply(text) == text


def test_a_long_answer_is_kept_whole() -> None:
    text = "\n".join(f"Point {number} of the plan is fine with me." for number in range(400))
    assert lookups.visible_reply(text) == text


@pytest.mark.parametrize("piece", ["\n", "On \n", ">", "a wrote ", "From: a\n", "_", " "])
def test_hostile_mail_is_read_without_delay(piece: str) -> None:
    assert len(lookups.visible_reply(piece * (1_000_000 // len(piece)))) <= 100_000
