from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from followup.google.client_file_search import (
    ClientFile,
    ClientFileSearch,
    install,
    list_folder,
    open_client_file,
)
from followup.google.client_secrets import ClientFileError
from followup.google.console import COLUMNS, STEPS, Places, Stopped, Terminal, walk

_START_NS = 1_000 * 10**9
_GOOD = json.dumps(
    {
        "installed": {
            "client_id": "1.apps.googleusercontent.com",
            "client_secret": "s",
            "auth_uri": "https://accounts.google.com/o/oauth2/auth",
            "token_uri": "https://oauth2.googleapis.com/token",
        }
    }
)
_WEB = _GOOD.replace("installed", "web")


def _put(path: Path, content: str, at: int = 2_000) -> Path:
    path.write_text(content)
    os.utime(path, ns=(at * 10**9, at * 10**9))
    return path


@dataclass
class _User:
    """Types one line after the other; a callable is something that happens while nothing is typed."""

    acts: Iterable[str | Callable[[], object]]
    said: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    browser: bool = True

    def __post_init__(self) -> None:
        self._acts = iter(self.acts)

    def read_line(self, seconds: float | None) -> str | None:
        act = next(self._acts, None)
        if act is None:
            raise EOFError
        if isinstance(act, str):
            return act
        assert seconds is not None, "nothing may happen unseen while a line is awaited for ever"
        act()
        return None

    def open_link(self, url: str) -> bool:
        self.opened.append(url)
        return self.browser

    @property
    def text(self) -> str:
        return " ".join(self.said)


def _walk(user: _User, tmp_path: Path) -> ClientFile:
    search = ClientFileSearch([tmp_path], _START_NS)
    terminal = Terminal(user.said.append, user.read_line, user.open_link)
    return walk(terminal, search, Places(tmp_path, tmp_path))


_TO_LAST = [""] * (len(STEPS) - 1)


def test_the_file_is_found_by_itself_once_it_is_downloaded(tmp_path: Path) -> None:
    user = _User([*_TO_LAST, lambda: None, lambda: _put(tmp_path / "client_secret_1.json", _GOOD)])
    found = _walk(user, tmp_path)
    assert found.path == tmp_path / "client_secret_1.json"
    assert found.secrets.client_id == "1.apps.googleusercontent.com"
    assert [line for line in user.said if line.startswith("Step ")] == [
        f"Step {number} of {len(STEPS)}: {step.title}" for number, step in enumerate(STEPS, 1)
    ]
    assert [line for line in user.said if line.startswith("https://")] == [step.link for step in STEPS]


def test_a_file_of_the_wrong_kind_is_explained_once_and_waiting_goes_on(tmp_path: Path) -> None:
    user = _User(
        [
            *_TO_LAST,
            lambda: _put(tmp_path / "client_secret_web.json", _WEB),
            lambda: None,
            lambda: None,
            lambda: _put(tmp_path / "client_secret_2.json", _GOOD, 3_000),
        ]
    )
    assert _walk(user, tmp_path).path == tmp_path / "client_secret_2.json"
    assert user.text.count("Web application") == 1


def test_a_file_that_is_still_being_written_is_not_complained_about(tmp_path: Path) -> None:
    path = tmp_path / "client_secret_1.json"
    user = _User(
        [
            *_TO_LAST,
            lambda: _put(path, ""),
            lambda: _put(path, _GOOD[:20], 2_001),
            lambda: _put(path, _GOOD, 2_002),
        ]
    )
    assert _walk(user, tmp_path).path == path
    assert "complete" not in user.text
    assert "empty" not in user.text


def test_a_file_that_stays_cut_off_is_named(tmp_path: Path) -> None:
    user = _User([*_TO_LAST, lambda: _put(tmp_path / "client_secret_1.json", _GOOD[:20]), lambda: None, "q"])
    with pytest.raises(Stopped):
        _walk(user, tmp_path)
    assert "not complete JSON" in user.text


def test_old_files_of_the_wrong_kind_and_the_example_are_passed_over_in_silence(tmp_path: Path) -> None:
    _put(tmp_path / "credentials.json", _WEB, 10)
    _put(tmp_path / "credentials.example.json", _GOOD, 10)
    _put(tmp_path / "other.json", _GOOD)
    user = _User([*_TO_LAST, lambda: None, lambda: None, "q"])
    with pytest.raises(Stopped):
        _walk(user, tmp_path)
    assert "Web application" not in user.text


def test_a_client_file_that_lies_there_already_is_offered_first(tmp_path: Path) -> None:
    old = _put(tmp_path / "client_secret_old.json", _GOOD, 10)
    user = _User([""])
    assert _walk(user, tmp_path).path == old
    assert str(old) in user.text


def test_a_declined_file_is_not_taken_later_but_a_new_one_is(tmp_path: Path) -> None:
    _put(tmp_path / "client_secret_old.json", _GOOD, 10)
    new = tmp_path / "client_secret_new.json"
    user = _User(["n", *_TO_LAST, lambda: None, lambda: _put(new, _GOOD)])
    assert _walk(user, tmp_path).path == new


@pytest.mark.parametrize(
    "as_typed", ["{path}", "'{path}'", "file://{link}", "~/my file.json", "my\\ file.json"]
)
def test_a_typed_or_dragged_path_is_taken_at_any_step(tmp_path: Path, as_typed: str) -> None:
    path = _put(tmp_path / "my file.json", _GOOD)
    line = as_typed.format(path=path, link=str(path).replace(" ", "%20"))
    assert _walk(_User([line]), tmp_path).path == path


def test_the_files_text_can_be_pasted_from_another_computer(tmp_path: Path) -> None:
    found = _walk(_User([_GOOD]), tmp_path)
    assert (found.path, found.content) == (None, _GOOD.encode())


@pytest.mark.parametrize(
    ("typed", "says"), [("nowhere.json", "There is no file"), (_WEB, "Web application"), (".", "folder")]
)
def test_what_was_typed_wrong_is_explained_and_the_walk_goes_on(
    tmp_path: Path, typed: str, says: str
) -> None:
    user = _User([typed, _GOOD])
    assert _walk(user, tmp_path).path is None
    assert says in user.text


def test_one_can_go_back_jump_open_the_page_and_ask_again(tmp_path: Path) -> None:
    user = _User(["b", "", "b", "4", "o", "?", "99", _GOOD])
    _walk(user, tmp_path)
    shown = [int(line.split()[1]) for line in user.said if line.startswith("Step ")]
    assert shown == [1, 2, 1, 4]
    assert user.opened == [STEPS[3].link]


def test_without_a_browser_the_address_is_left_to_the_user(tmp_path: Path) -> None:
    user = _User(["o", _GOOD], browser=False)
    _walk(user, tmp_path)
    assert "open the address yourself" in user.text


def test_stopping_says_how_to_go_on(tmp_path: Path) -> None:
    with pytest.raises(Stopped) as caught:
        _walk(_User(["", "", "q"]), tmp_path)
    assert "step 3" in caught.value.message
    assert "type 3" in caught.value.remedy
    _put(tmp_path / "client_secret_old.json", _GOOD, 10)
    with pytest.raises(Stopped):
        _walk(_User(["q"]), tmp_path)


@pytest.mark.parametrize("lines", [[], ["", ""], _TO_LAST])
def test_the_end_of_input_is_a_sentence(tmp_path: Path, lines: list[str]) -> None:
    with pytest.raises(ClientFileError, match="no client file yet"):
        _walk(_User(lines), tmp_path)


def test_every_line_fits_eighty_columns_and_is_plain_text(tmp_path: Path) -> None:
    user = _User([*_TO_LAST, "q"])
    with pytest.raises(Stopped):
        _walk(user, tmp_path)
    for line in user.said:
        assert len(line) <= COLUMNS, line
        assert re.fullmatch(r"[ -~]*", line), line


def test_the_walk_names_what_people_fail_at() -> None:
    links = [urlsplit(step.link) for step in STEPS]
    assert all((link.scheme, link.hostname) == ("https", "console.cloud.google.com") for link in links)
    words = " ".join(part for step in STEPS for part in (step.title, step.why, *step.do))
    for needed in ("In production", "seven days", "External", "Desktop app", "Download JSON", "Enable"):
        assert needed in words


def test_the_file_is_copied_privately_and_another_one_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "config" / "client_secret.json"
    found = open_client_file(_put(tmp_path / "client_secret_1.json", _GOOD))
    target.parent.mkdir()
    target.write_text(_WEB)
    install(found, target)
    install(found, target)
    assert target.read_text() == _GOOD
    assert target.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "config" / "client_secret.json.old-1").read_text() == _WEB
    assert len(list(target.parent.iterdir())) == 2


def test_folders_that_are_missing_are_empty(tmp_path: Path) -> None:
    assert list_folder(tmp_path / "none") == []
