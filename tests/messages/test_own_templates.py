"""The user's own template files: about every way to spoil one, each refused with its line and its reason."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from followup.messages.briefs import MessageKind
from followup.messages.compose import compose_round
from followup.messages.own_templates import OwnFile, State, as_copy, load_stock, own_files, unedited
from followup.messages.stock import LANGUAGES, built_in, template_files
from followup.messages.template_checks import MAX_BYTES, MAX_LINE
from tests.messages.rounds import brief, panel

BAD_LINES = [
    # broken or unsafe templates
    ("thank_you", "[thanks]", "{{ company", "end of print statement"),
    ("thank_you", "[thanks]", "Thank you {{ }}.", "Expected an expression"),
    ("thank_you", "[thanks]", "Thank you {% now %}.", "unknown tag 'now'"),
    ("thank_you", "[thanks]", "Thank you {# and", "Missing end of comment"),
    ("thank_you", "[thanks]", "{{ company.__class__.__mro__ }}", "not Getattr"),
    ("thank_you", "[thanks]", "{{ company['x'] }}", "not Getitem"),
    ("thank_you", "[thanks]", "{{ company() }}", "not Call"),
    ("thank_you", "[thanks]", "{{ company | upper }}", "not Filter"),
    ("thank_you", "[thanks]", "{{ company ~ role }}", "not Concat"),
    ("thank_you", "[thanks]", "{{ 7 * 7 }}", "not Mul"),
    ("thank_you", "[thanks]", "{{ 'text' }}", "not Const"),
    ("thank_you", "[thanks]", "{{ role if role else company }}", "not CondExpr"),
    ("thank_you", "[thanks]", "{% if role %}Thank you.{% endif %}", "not If"),
    ("thank_you", "[thanks]", "{% for x in role %}x{% endfor %}", "not For"),
    ("thank_you", "[thanks]", "{% include 'letter.j2' %}", "not Include"),
    ("thank_you", "[thanks]", "{% import 'letter.j2' as x %}", "not Import"),
    ("thank_you", "[thanks]", "{% set role = 1 %}", "not Assign"),
    ("thank_you", "[thanks]", "{{ " + "(" * 250 + "role" + ")" * 250 + " }}", "cannot be read"),
    # slots
    ("thank_you", "[thanks]", "Thank you, {{ gven }}.", "no slot named gven. Did you mean given?"),
    ("thank_you", "[thanks]", "Thank you for {{ salary_expectation }}.", "no slot named salary_expectation."),
    ("thank_you", "[thanks]", "salry ~ Thank you.", "no slot named salry"),
    ("thank_you", "[thanks]", "Find it here: {{ url }}", "url can be filled in reminders only"),
    ("reminders", "[card]", "You talked about {{ topic }}.", "topic can be filled in mails only"),
    ("thank_you", "[thanks]", "Thank you {{ later }}.", "later is no text: write “later ~”"),
    # headers and skeletons
    ("thank_you", "[skeleton K1 mine]", "thanks, point", "Not the name of a block: thanks,."),
    ("thank_you", "[thansk]", "Thank you.", "No skeleton asks for [thansk]"),
    # what a mail would be held back for
    ("thank_you", "[thanks]", "Thank you for your time yesterday.", "“yesterday”, which depends on the day"),
    ("thank_you", "[thanks]", "I was thrilled to meet you.", "“thrilled” makes a mail look machine-made"),
    ("thank_you", "[thanks]", "I hope this email finds you well.", "makes a mail look machine-made"),
    ("thank_you", "[thanks]", "Thank you!", "too many exclamation marks"),
    ("thank_you", "[thanks]", "Thank you for talking about [topic].", "a place that was not filled"),
    ("thank_you", "[thanks]", "Thank you, XXX.", "a place that was not filled"),
    ("thank_you", "[thanks]", "Thank you , and goodbye.", "a gap where a word is missing"),
    ("thank_you", "[thanks]", "Thank you — it was good.", "dashes, bullets or other decoration"),
    ("thank_you", "[thanks]", "- Thank you.", "dashes, bullets or other decoration"),
    ("thank_you", "[thanks]", "As discussed, my portfolio follows.", "“As discussed”, which nobody noted"),
    ("thank_you", "[thanks]", "Thank you, my list is attached.", "“attached”, which nobody noted"),
    ("thank_you", "[thanks]", "See my work at https://me.example.", "a link or a footer"),
    ("thank_you", "[link]", "My experience, skills and enthusiasm would help.", "It lists"),
    ("thank_you", "[thanks]", "Thank you, {{ company }} Inc.", "the company's legal form"),
    ("thank_you", "[subject]", "Re: our interview", "pretends to be a reply"),
    ("thank_you", "[subject]", "Thank you", "a bare thank-you"),
    ("thank_you", "[subject]", "THANK YOU FOR THE INTERVIEW", "in capitals"),
    ("thank_you", "[subject]", "Thank you " + "very " * 10 + "much", "The subject has 64 characters."),
    # what cannot be seen or is too much
    ("thank_you", "[thanks]", "Thank\u200b you.", "a character that nobody sees (U+200B)"),
    ("thank_you", "[thanks]", "Thank \u202eyou.", "a character that nobody sees (U+202E)"),
    ("thank_you", "[thanks]", "Thank you. " * (MAX_LINE // 10), "The line has"),
]

BAD_HEADERS = [
    ("[thanks K19]", "Thank you.", "no kind of mail K19"),
    ("[thanks warm rude loud]", "Thank you.", "Not a kind, a register or an emphasis: loud."),
    ("[skeleton K1 mine]", "thanks pointe", "asks for a block pointe that has no lines"),
]

Change = Callable[[str], str]


def without(section: str) -> Change:
    """The file without a section and its lines."""

    def change(text: str) -> str:
        head, _, rest = text.partition(f"[{section}]\n")
        return head + rest.partition("\n[")[2].join(["[", ""])

    return change


def only(old: str, new: str) -> Change:
    """The file with a piece of text changed wherever it stands."""
    return lambda text: text.replace(old, new)


def reduced(text: str) -> str:
    """A relay file with a single order of paragraphs."""
    start, end = text.index("[skeleton K5 arranged"), text.index("[skeleton K5 short]")
    return text[:start] + text[end:]


BAD_FILES: list[tuple[str, Change, str]] = [
    ("en/letter", only("Hello,\n", ""), "[greeting] needs a line without slots that fits warm, manager"),
    (
        "en/letter",
        only("[signoff formal]", "[signoff warm]"),
        "[signoff] needs a line without slots that fits",
    ),
    ("en/letter", only("[signoff", "[closing"), "No skeleton asks for [closing]"),
    ("en/relay", reduced, "3 skeletons that fit K5, warm, manager are needed, and there are 1."),
    (
        "en/relay",
        only("[skeleton K5 short]", "[skeleton K5 brief]"),
        "no skeleton short among those that fit K5",
    ),
    ("en/follow_up", only("[skeleton K9 ", "[skeleton K9 warm "), "that fit K9, formal, manager are needed"),
    ("en/thank_you", only("[skeleton K3 ", "[skeleton K2 "), "that fit K3, warm, manager are needed"),
    ("en/reminders", only("[title_card]", "[title_cart]"), "No skeleton asks for [title_cart]"),
    ("de/thank_you", only("vielen Dank für das Gespräch.", "vielen Dank für heute."), "“heute”"),
    ("fr/thank_you", only("Merci du temps que vous m'avez consacré.", "Merci encore pour hier."), "“hier”"),
    ("es/thank_you", only("Muchas gracias por su atención.", "Gracias por lo de ayer."), "“ayer”"),
    ("en/check_in", only("{#", "no section\n{#"), "A line before the first section."),
    ("en/check_in", lambda _: "", "The section [ease] is missing."),
]

UNREADABLE = [
    (b"[greeting]\nHi,\n\xff\xfe\n", 3, "cannot be read as UTF-8"),
    ("[greeting]\nHallo Jörg,\n".encode("latin-1"), 2, "cannot be read as UTF-8"),
    ("[greeting]\nHi,\n".encode("utf-16"), 1, "cannot be read as UTF-8"),
    (b"[greeting]\nHi,\x00\n", 2, "a character that nobody sees (U+0000)"),
    (b"[greeting]\n\x1b[2JHi,\n", 2, "a character that nobody sees (U+001B)"),
    (b"x" * (MAX_BYTES + 1), 1, "more than 200000"),
]


def put(folder: Path, name: str, data: str | bytes) -> OwnFile:
    """A file of the user's in the folder, and what is thought of it."""
    path = folder / f"{name}.j2"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (found,) = own_files(folder)
    return found


def refused(found: OwnFile, language: str, folder: Path) -> None:
    """The file is not used, and the mails are those of the built-in wordings."""
    assert found.state is State.REFUSED
    stock = load_stock(language, folder)
    assert stock.wordings == built_in(language).wordings
    assert [one.file for one in stock.refused] == [str(found.path)]
    assert str(stock.refused[0]).endswith("The built-in wording is used.")


@pytest.mark.spec("X6", "b.5")
@pytest.mark.parametrize(("file", "section", "line", "reason"), BAD_LINES)
def test_a_bad_line_is_refused_with_its_number_and_the_reason(
    file: str, section: str, line: str, reason: str, tmp_path: Path
) -> None:
    text = f"{template_files('en')[f'{file}.j2']}\n{section}\n{line}\n"
    found = put(tmp_path, f"en/{file}", text)
    number = next(at for at, each in enumerate(text.splitlines(), 1) if each == line)
    (bad,) = found.problems
    assert reason in bad.reason
    assert bad.line == number
    refused(found, "en", tmp_path)


@pytest.mark.parametrize(("section", "line", "reason"), BAD_HEADERS)
def test_a_bad_header_is_refused_with_its_number_and_the_reason(
    section: str, line: str, reason: str, tmp_path: Path
) -> None:
    text = f"{template_files('en')['thank_you.j2']}\n{section}\n{line}\n"
    found = put(tmp_path, "en/thank_you", text)
    assert [(bad.line, reason in bad.reason) for bad in found.problems] == [
        (text.splitlines().index(section) + 1, True)
    ]
    refused(found, "en", tmp_path)


@pytest.mark.parametrize(("name", "change", "reason"), BAD_FILES)
def test_a_file_that_leaves_a_mail_without_words_is_refused(
    name: str, change: Change, reason: str, tmp_path: Path
) -> None:
    language, file = name.split("/")
    found = put(tmp_path, name, change(template_files(language)[f"{file}.j2"]))
    assert any(reason in bad.reason for bad in found.problems), found.problems
    refused(found, language, tmp_path)


@pytest.mark.parametrize(("data", "line", "reason"), UNREADABLE)
def test_a_file_that_is_no_plain_text_is_refused(data: bytes, line: int, reason: str, tmp_path: Path) -> None:
    found = put(tmp_path, "en/letter", data)
    assert [(bad.line, reason in bad.reason) for bad in found.problems] == [(line, True)]
    refused(found, "en", tmp_path)


def test_every_problem_of_a_file_is_told_at_once_by_line(tmp_path: Path) -> None:
    text = template_files("en")["letter.j2"].replace("Hi {{ given }},", "Hi {{ gven }},")
    text = text.replace("All the best,", "Cheers!").replace("Best wishes,", "{{ role.x }}", 1)
    lines = text.splitlines()
    wanted = [lines.index("Hi {{ gven }},") + 1, lines.index("Cheers!") + 1, lines.index("{{ role.x }}") + 1]
    found = put(tmp_path, "en/letter", text)
    # An exclamation mark is wrong in formal mails only.
    assert [bad.line for bad in found.problems] == [wanted[0], wanted[2]]
    assert found.refused[0].line == wanted[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_in_files_pass_every_check(language: str, tmp_path: Path) -> None:
    folder = tmp_path / language
    folder.mkdir()
    for name, text in template_files(language).items():
        (folder / name).write_text(f"{{# mine #}}\n{text}", encoding="utf-8")
    assert {one.state for one in own_files(tmp_path)} == {State.USED}
    assert load_stock(language, tmp_path) == built_in(language)


@pytest.mark.parametrize("text", ["{head}", "\ufeff{head}", "{crlf}"])
def test_how_an_editor_saves_a_file_does_not_matter(text: str, tmp_path: Path) -> None:
    own = template_files("en")["letter.j2"].replace("Hi {{ given }},", "Hello {{ given }},")
    saved = text.format(head=own, crlf=own.replace("\n", "\r\n"))
    assert put(tmp_path, "en/letter", saved).state is State.USED
    (mail,) = compose_round([brief()], "seed", {"en": load_stock("en", tmp_path)})
    assert mail.greeting == "Hello Dana,"


def test_a_copy_that_nobody_edited_does_not_hold_back_newer_wordings(tmp_path: Path) -> None:
    earlier = as_copy("[greeting]\nHow do you do,\n")
    found = put(tmp_path, "en/letter", earlier)
    assert found.state is State.UNEDITED
    assert load_stock("en", tmp_path) == built_in("en")
    assert not unedited(earlier.replace("you do", "you feel").encode())


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("en/thankyou", "There is no template of this name; there are agency.j2, card.j2"),
        ("it/letter", "Templates lie in a folder for each language: en, de, fr, es."),
        ("letter", "Templates lie in a folder for each language: en, de, fr, es."),
    ],
)
def test_a_file_that_nothing_would_read_is_named(name: str, reason: str, tmp_path: Path) -> None:
    found = put(tmp_path, name, "[greeting]\nHello,\n")
    assert reason in found.problems[0].reason


@pytest.mark.parametrize("name", [".letter.j2.swp", "letter.j2~", "#letter.j2#", "letter.j2.bak"])
def test_what_editors_leave_behind_is_passed_over(name: str, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / name).write_text("x")
    assert own_files(tmp_path) == ()


def test_what_is_no_file_holds_nothing_up(tmp_path: Path) -> None:
    (tmp_path / "en" / "letter.j2").mkdir(parents=True)
    os.mkfifo(tmp_path / "en" / "relay.j2")
    (tmp_path / "en" / "offer.j2").symlink_to(tmp_path / "nowhere")
    reasons = {one.name: one.problems[0].reason for one in own_files(tmp_path)}
    assert reasons == dict.fromkeys(("letter", "offer", "relay"), "It cannot be read: it is no file.")
    assert compose_round(panel(3), "seed", {"en": load_stock("en", tmp_path)}) == compose_round(
        panel(3), "seed"
    )


def test_no_folder_means_the_built_in_wordings(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "nowhere", tmp_path / "file"):
        assert own_files(folder) == ()
        assert load_stock("en", folder) is built_in("en")


@pytest.mark.spec("X6")
@pytest.mark.parametrize("block", ["ease", "subject K11"])
def test_a_section_that_a_file_lacks_is_the_built_in_one_and_said(block: str, tmp_path: Path) -> None:
    text = without(block)(template_files("en")["check_in.j2"]).replace(
        "This is only a short hello.", "Hello there."
    )
    found = put(tmp_path, "en/check_in", text)
    name = block.split(" ")[0]

    assert (found.state, found.problems) == (State.USED, ())
    assert found.notes == (f"The section [{name}] is missing; the built-in one is used.",)
    stock = load_stock("en", tmp_path)
    assert stock.block("check_in", name) == built_in("en").block("check_in", name)
    assert any(wording.source == "Hello there." for wording in stock.block("check_in", "hello"))


@pytest.mark.spec("X6", "E4")
def test_an_older_file_whose_skeletons_do_not_know_a_section_takes_the_skeletons_too(tmp_path: Path) -> None:
    older = template_files("en")["follow_up.j2"].replace(" also", "")
    while "[also]" in older:
        older = without("also")(older)
    found = put(tmp_path, "en/follow_up", older.replace("My interest has not changed.", "I am still keen."))

    assert found.state is State.USED
    assert found.notes[1] == "No skeleton asks for [also]; the built-in ones are used for K8."
    brief_ = brief(MessageKind.FOLLOW_UP, also=(("Data Engineer", ""),))
    (mail,) = compose_round((brief_,), "s", {"en": load_stock("en", tmp_path)})
    assert "Data Engineer" in mail.body
