"""From a path to a store, whatever lies there."""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from followup.engine.errors import StorageFailure
from followup.engine.records import Account
from followup.store import open_store
from followup.store.files import lasting_name
from tests.store.samples import ACCOUNT, ANN, ENTRY


def mode(path: Path) -> int:
    """Permission bits."""
    return stat.S_IMODE(path.stat().st_mode)


def filled(path: Path) -> None:
    """A closed database with enough rows for several pages."""
    with closing(open_store(path)) as store:
        store.save_account(ACCOUNT)
        with store.transaction():
            for _ in range(300):
                store.note(ANN, ENTRY)


@pytest.fixture(autouse=True)
def generous_umask() -> object:
    """What the user's shell allows must not matter."""
    before = os.umask(0)
    yield None
    os.umask(before)


def test_folder_and_files_are_private(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "followup.db"
    with closing(open_store(path)) as store:
        store.save_account(ACCOUNT)
        assert mode(path.parent) == 0o700
        assert {file.name: oct(mode(file)) for file in path.parent.iterdir() if mode(file) != 0o600} == {}
        assert (path.parent / "followup.db-wal").exists()


def test_a_file_that_others_can_read_is_tightened(path: Path) -> None:
    filled(path)
    path.chmod(0o644)
    with closing(open_store(path)):
        assert mode(path) == 0o600


def test_a_new_database_says_that_it_is_new(path: Path) -> None:
    with closing(open_store(path)) as first:
        assert (first.created, first.set_aside_file, first.path) == (True, None, path)
    with closing(open_store(path)) as second:
        assert (second.created, second.set_aside_file) == (False, None)


def test_a_start_that_broke_off_before_the_first_table_is_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(open_store(path)) as store:
        assert (store.created, store.set_aside_file) == (True, None)
        assert store.accounts() == ()


def garble_start(path: Path) -> None:
    """Not a database any more."""
    path.write_bytes(b"garbage!" * 100 + path.read_bytes()[800:])


def garble_middle(path: Path) -> None:
    """Pages of the middle overwritten."""
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 12] = b"\xa5" * (4096 * 9)
    path.write_bytes(content)


def cut_short(path: Path) -> None:
    """The second half is missing."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def text_instead(path: Path) -> None:
    """Some other file."""
    path.write_text("Dear diary")


@pytest.mark.parametrize("damage", [garble_start, garble_middle, cut_short, text_instead])
def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(path: Path, damage: Callable[[Path], None]) -> None:
    filled(path)
    damage(path)
    damaged = path.read_bytes()
    with closing(open_store(path)) as store:
        aside = store.set_aside_file
        assert aside == path.with_name("followup.db.damaged-1")
        assert store.created
        assert store.accounts() == ()
        store.save_account(Account(ANN))
    assert aside is not None
    assert aside.read_bytes() == damaged
    with closing(open_store(path)) as store:
        assert (store.created, store.accounts()) == (False, (Account(ANN),))


def test_an_empty_file_beside_a_full_log_is_kept_aside_with_the_log(path: Path) -> None:
    store = open_store(path)
    store.save_account(ACCOUNT)
    log = path.with_name("followup.db-wal").read_bytes()
    store.close()
    path.write_bytes(b"")
    path.with_name("followup.db-wal").write_bytes(log)
    with closing(open_store(path)) as second:
        assert second.set_aside_file == path.with_name("followup.db.damaged-1")
        assert second.created
    assert path.with_name("followup.db.damaged-1-wal").read_bytes() == log


def test_what_was_set_aside_earlier_is_not_overwritten(path: Path) -> None:
    for number in (1, 2):
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"broken {number}")
        with closing(open_store(path)) as store:
            assert store.set_aside_file == path.with_name(f"followup.db.damaged-{number}")
    assert path.with_name("followup.db.damaged-1").read_text() == "broken 1"


def test_what_a_killed_process_had_committed_is_there(path: Path) -> None:
    """The log alone holds it: the process ended without closing."""
    store = open_store(path)
    store.save_account(ACCOUNT)
    copy = path.parent / "crashed" / path.name
    copy.parent.mkdir()
    for end in ("", "-wal"):
        copy.with_name(path.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    store.close()
    with closing(open_store(copy)) as second:
        assert second.accounts() == (ACCOUNT,)
        assert second.set_aside_file is None


def test_a_path_below_a_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageFailure, match=r"cannot be used: .*") as caught:
        open_store(tmp_path / "file" / "followup.db")
    assert caught.value.remedy


def test_a_folder_in_the_files_place_is_refused_with_a_sentence(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StorageFailure, match="cannot be used"):
        open_store(path)


def test_a_database_held_by_another_program_is_not_taken_for_damaged(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with closing(open_store(path)) as store:
            assert store.accounts() == (ACCOUNT,)
            assert store.set_aside_file is None


_OPEN_AND_READ = """
import sys
from pathlib import Path
from followup.store import open_store
from followup.store.files import lasting_name
store = open_store(Path(sys.argv[1]))
assert store.accounts()
store.close()
print([name for name in ("alembic", "filelock", "mako") if name in sys.modules])
"""


def test_opening_a_current_database_loads_neither_alembic_nor_locks(path: Path) -> None:
    filled(path)
    done = subprocess.run(
        [sys.executable, "-c", _OPEN_AND_READ, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"


_FIRST_START = """
import sys
from pathlib import Path
from followup.store import open_store
from followup.store.files import lasting_name
store = open_store(Path(sys.argv[1]))
print(store.created, store.set_aside_file is not None)
store.close()
"""


def test_of_several_first_starts_at_once_one_creates_and_none_fails(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("broken")
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", _FIRST_START, str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    outputs = [start.communicate(timeout=60) for start in starts]
    assert [error for _, error in outputs if error] == []
    assert sorted(out.strip() for out, _ in outputs) == ["False False", "False False", "True True"]
    assert len(list(path.parent.glob("*.damaged-*"))) == 1


@pytest.mark.parametrize("before", [None, "", "half a na"])
def test_a_data_folder_keeps_the_name_that_it_was_given_once(tmp_path: Path, before: str | None) -> None:
    path = tmp_path / "data" / "writer"
    if before is not None:
        path.parent.mkdir()
        path.write_text(before)

    drawn = count(1)

    def new_name() -> str:
        return f"{next(drawn):08x}"

    name = lasting_name(path, new_name)

    assert re.fullmatch("[0-9a-f]{8}", name)
    assert lasting_name(path, new_name) == name
    assert lasting_name(tmp_path / "elsewhere" / "writer", new_name) != name
    assert mode(path) == 0o600
