"""Template files: what is allowed, what is refused and why, and the user's own ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup.messages.briefs import COMPOSABLE, Emphasis, MessageKind, Register
from followup.messages.compose import compose_round
from followup.messages.own_templates import load_stock
from followup.messages.stock import LANGUAGES, NO_MAIL, BadTemplate, built_in, parse_file, template_files
from tests.messages.rounds import brief, panel

SKELETONS = {MessageKind.THANK_YOU: 6}


def skeletons(language: str, kind: MessageKind) -> int:
    found = built_in(language).skeletons_for(kind.value, Register.WARM.value, Emphasis.PEER.value)
    return len({s.name for s in found} - {"short"})


@pytest.mark.spec("b.4.2")
@pytest.mark.parametrize("kind", sorted(COMPOSABLE))
def test_english_has_six_skeletons_for_a_thank_you_and_three_for_the_rest(kind: MessageKind) -> None:
    assert skeletons("en", kind) >= SKELETONS.get(kind, 3)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
@pytest.mark.parametrize("kind", sorted(COMPOSABLE))
def test_the_other_languages_have_three_at_least(language: str, kind: MessageKind) -> None:
    assert skeletons(language, kind) >= SKELETONS.get(kind, 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_the_stock_is_there_twice(language: str) -> None:
    seen = [(w.file, w.block, w.scope, w.needs, w.source) for w in built_in(language).wordings]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_few_lines_mention_the_day_without_a_slot(language: str) -> None:
    for wording in built_in(language).wordings:
        assert not any(c.isdigit() for c in wording.source) or wording.file in NO_MAIL


@pytest.mark.spec("X6")
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{{ company.__class__ }}", "Getattr"),
        ("{{ company['x'] }}", "Getitem"),
        ("{{ company() }}", "Call"),
        ("{{ company|upper }}", "Filter"),
        ("{{ 7 * 7 }}", "Mul"),
        ("{{ 'text' }}", "Const"),
        ("{% if company %}x{% endif %}", "If"),
        ("{% for x in company %}x{% endfor %}", "For"),
        ("{% include 'letter.j2' %}", "Include"),
        ("{% set company = 1 %}", "Assign"),
        ("{{ company", "expected"),
        ("{{ salary }}", "no slot named salary"),
        ("salary ~ Hello", "no slot named salary"),
        ("I was thrilled.", "machine-made"),
    ],
)
def test_a_broken_or_unsafe_line_is_refused_with_line_and_reason(line: str, reason: str) -> None:
    with pytest.raises(BadTemplate) as refusal:
        parse_file("own", f"[thanks]\nThank you.\n{line}\n")
    assert refusal.value.line == 3
    assert reason in refusal.value.reason


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("Hello\n", 1, "before the first section"),
        ("[skeleton K1 x]\n[thanks]\nHi\n", 1, "without paragraphs"),
        ("[skeleton K1 x]\nthanks nothing\n[thanks]\nHi\n", 1, "nothing"),
        ("[skeleton K1 x]\nthanks!\n", 2, "thanks!"),
        ("[thanks K1 warm rude loud]\nHi\n", 1, "loud"),
    ],
)
def test_a_file_in_disorder_is_refused(text: str, line: int, reason: str) -> None:
    with pytest.raises(BadTemplate) as refusal:
        parse_file("own", text)
    assert (refusal.value.line, reason in refusal.value.reason) == (line, True)


def test_the_users_file_takes_the_place_of_the_built_in_one(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    own = template_files("en")["letter.j2"].replace("Hi {{ given }},", "Hello {{ given }},")
    (folder / "letter.j2").write_text(own, encoding="utf-8")
    stock = load_stock("en", tmp_path)
    assert stock.refused == ()
    (mail,) = compose_round([brief()], "seed", {"en": stock})
    assert mail.greeting == "Hello Dana,"


@pytest.mark.parametrize("text", ["[greeting]\n{{ company.x }},\n", "[greetings]\nHello,\n", "\xff"])
def test_a_refused_file_leaves_the_built_in_one_in_place(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "letter.j2").write_bytes(text.encode("latin-1"))
    stock = load_stock("en", tmp_path)
    assert stock.wordings == built_in("en").wordings
    assert "letter.j2, line" in str(stock.refused[0])
    assert compose_round(panel(3), "seed", {"en": stock}) == compose_round(panel(3), "seed")


def test_a_language_without_a_stock_is_not_there() -> None:
    with pytest.raises(KeyError):
        load_stock("pt")


@pytest.mark.spec("X6")
def test_data_is_never_evaluated() -> None:
    for hostile in ("{{ 7 * 7 }}", "{% for x in y %}", "{0.__class__}", "%n$s"):
        one = brief(company=hostile, role=hostile, topics=(hostile,), sender_name=hostile, reaction=hostile)
        (mail,) = compose_round([one], "seed")
        assert "49" not in mail.text
        assert not mail.lint
