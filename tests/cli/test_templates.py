"""`followup config templates`: copies for the user to edit, and what `doctor` and the log say of bad ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from followup.cli import exits
from followup.messages.own_templates import as_copy
from followup.messages.stock import LANGUAGES, template_files
from tests.cli.conftest import Terminal

FILES = sum(len(template_files(language)) for language in LANGUAGES)


@pytest.fixture
def folder(terminal: Terminal) -> Path:
    """Where the user's templates lie."""
    return terminal.app.settings.templates_folder


def states(terminal: Terminal) -> dict[str, Any]:
    """What became of the files that are not as the service left them."""
    found = terminal.run("config", "templates", "--check", "--json").json
    return {
        Path(one["file"]).name: (one["state"], one["problems"])
        for one in found["files"]
        if one["state"] != "unedited"
    }


def test_every_built_in_file_is_copied_beside_the_settings_and_passes(
    terminal: Terminal, folder: Path
) -> None:
    ran = terminal.run("config", "templates")
    assert (ran.code, f"{FILES} copied." in ran.out) == (exits.FINE, True)
    assert folder.parent == terminal.app.settings.settings_file.parent
    for language in LANGUAGES:
        for name, text in template_files(language).items():
            assert (folder / language / name).read_text(encoding="utf-8").endswith(text)
    assert terminal.run("config", "templates", "--check").code == exits.FINE
    assert states(terminal) == {}


def test_what_the_user_edited_is_left_and_named(terminal: Terminal, folder: Path) -> None:
    terminal.run("config", "templates")
    mine = folder / "en" / "letter.j2"
    mine.write_text(mine.read_text(encoding="utf-8").replace("Hi ", "Hello "), encoding="utf-8")
    before = mine.read_bytes()
    (folder / "de" / "offer.j2").unlink()
    ran = terminal.run("config", "templates")
    assert "1 copied." in ran.out
    assert f"{FILES - 2} there already, unchanged." in ran.out
    assert "Left as you edited it: en/letter.j2" in ran.out
    assert mine.read_bytes() == before
    assert states(terminal) == {"letter.j2": ("used", [])}


def test_a_copy_of_an_earlier_version_is_renewed_unless_it_was_edited(
    terminal: Terminal, folder: Path
) -> None:
    (folder / "en").mkdir(parents=True)
    earlier = as_copy("[greeting]\nHow do you do,\n")
    (folder / "en" / "letter.j2").write_text(earlier, encoding="utf-8")
    (folder / "en" / "relay.j2").write_text(f"{earlier}mine\n", encoding="utf-8")
    done = {
        Path(one["file"]).name: one["done"]
        for one in terminal.run("config", "templates", "--json").json["files"]
        if one["language"] == "en" and one["done"] != "copied"
    }
    assert done == {"letter.j2": "renewed", "relay.j2": "left"}
    assert (
        (folder / "en" / "letter.j2").read_text(encoding="utf-8").endswith(template_files("en")["letter.j2"])
    )
    assert not list(folder.rglob("*.new"))


def test_a_link_of_the_users_is_never_written_through(terminal: Terminal, folder: Path) -> None:
    (folder / "en").mkdir(parents=True)
    elsewhere = folder.parent / "dotfiles.j2"
    (folder / "en" / "letter.j2").symlink_to(elsewhere)
    ran = terminal.run("config", "templates")
    assert "Left as you edited it: en/letter.j2" in ran.out
    assert not elsewhere.exists()


def test_a_file_in_the_folders_place_is_one_sentence(terminal: Terminal, folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("x")
    ran = terminal.run("config", "templates")
    assert (ran.code, "cannot be written" in ran.err) == (exits.ATTENTION, True)


@pytest.fixture
def spoiled(terminal: Terminal, folder: Path) -> Path:
    """A copied file with a slot that does not exist."""
    terminal.run("config", "templates")
    mine = folder / "en" / "letter.j2"
    mine.write_text(
        mine.read_text(encoding="utf-8").replace("Hi {{ given }},", "Hi {{ gven }},"), encoding="utf-8"
    )
    return mine


def test_a_refused_file_is_told_with_line_and_reason(terminal: Terminal, spoiled: Path) -> None:
    ran = terminal.run("config", "templates", "--check")
    line = spoiled.read_text(encoding="utf-8").splitlines().index("Hi {{ gven }},") + 1
    reason = "There is no slot named gven. Did you mean given?"
    assert ran.code == exits.USAGE
    assert "refused en/letter.j2: the built-in one is used meanwhile." in ran.out
    assert f"line {line}: {reason}" in ran.out
    assert all(len(row) <= 80 for row in ran.out.splitlines() if not row.startswith("Templates:"))
    assert states(terminal) == {"letter.j2": ("refused", [{"line": line, "reason": reason}])}


def test_doctor_tells_a_refused_file_in_one_sentence(terminal: Terminal, spoiled: Path) -> None:
    checks = terminal.run("doctor", "--json").json["checks"]
    (found,) = [check for check in checks if check["name"] == "templates"]
    assert not found["ok"]
    assert found["sentence"].startswith(f"{spoiled}, line ")
    assert found["remedy"] == "Run `followup config templates --check`."


def test_doctor_counts_files_of_ones_own(terminal: Terminal, folder: Path) -> None:
    terminal.run("config", "templates")
    mine = folder / "en" / "letter.j2"
    mine.write_text(mine.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert "ok    templates: 1 of your own is used." in terminal.run("doctor").out


def test_the_log_of_the_service_tells_it_and_the_rest_goes_on(
    connected: Terminal, spoiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("followup.service.serve", lambda _app, _told, began: began())
    ran = connected.run("run")
    assert ran.code == exits.FINE
    assert "template refused" in ran.err
    assert f"{spoiled}, line " in ran.err
    assert "stopped" in ran.err
