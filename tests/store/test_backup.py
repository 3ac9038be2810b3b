"""A copy a day, for a week."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from followup.engine.errors import StorageFailure
from followup.store import Store, open_store
from followup.store.files import doubt, is_doubted
from tests.store.samples import ACCOUNT, ANN, ENTRY, SESSION

DAY_ONE = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def names(store: Store) -> list[str]:
    """The copies there are."""
    return sorted(file.name for file in (store.path.parent / "backups").iterdir())


def test_the_copy_holds_everything_and_opens_like_the_original(store: Store, tmp_path: Path) -> None:
    store.save_account(ACCOUNT)
    store.note(ANN, ENTRY)
    copy = store.backup(DAY_ONE)
    assert copy == store.path.parent / "backups" / "followup-2026-03-01.db"
    restored = tmp_path / "restored.db"
    restored.write_bytes(copy.read_bytes())
    with closing(open_store(restored)) as second:
        assert second.accounts() == (ACCOUNT,)
        assert second.journal(ANN) == (ENTRY,)
        assert not second.created


def test_the_copy_is_private(store: Store) -> None:
    copy = store.backup(DAY_ONE)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_a_second_one_on_the_same_day_changes_nothing(store: Store) -> None:
    first = store.backup(DAY_ONE)
    content = first.read_bytes()
    store.save_account(ACCOUNT)
    assert store.backup(DAY_ONE + timedelta(hours=20)) == first
    assert first.read_bytes() == content


def test_copies_are_kept_for_seven_days(store: Store) -> None:
    for number in range(10):
        store.backup(DAY_ONE + number * DAY)
    assert names(store) == [f"followup-2026-03-{day:02}.db" for day in range(4, 11)]


def test_a_clock_that_ran_ahead_leaves_no_copy_for_ever(store: Store) -> None:
    store.backup(DAY_ONE + 365 * DAY)
    store.backup(DAY_ONE)
    assert names(store) == ["followup-2026-03-01.db"]


def test_a_clock_that_runs_ahead_once_does_not_take_all_copies_away(store: Store) -> None:
    for number in range(7):
        store.backup(DAY_ONE + number * DAY)
    store.backup(DAY_ONE + 365 * DAY)
    store.backup(DAY_ONE + 7 * DAY)
    assert names(store) == [f"followup-2026-03-{day:02}.db" for day in range(2, 9)]


def test_a_clock_that_falls_back_once_does_not_take_all_copies_away(store: Store) -> None:
    for number in range(7):
        store.backup(DAY_ONE + number * DAY)
    store.backup(DAY_ONE - 365 * DAY)
    store.backup(DAY_ONE + 7 * DAY)
    assert names(store) == [f"followup-2026-03-{day:02}.db" for day in range(2, 9)]


def test_the_day_is_that_of_utc(store: Store) -> None:
    tokyo = datetime(2026, 3, 1, 3, 0, tzinfo=timezone(timedelta(hours=9)))
    assert store.backup(tokyo).name == "followup-2026-02-28.db"


def test_other_files_in_the_folder_are_left_alone(store: Store) -> None:
    store.backup(DAY_ONE)
    folder = store.path.parent / "backups"
    others = ["followup-mine.db", "other-2020-01-01.db", "notes.txt"]
    for name in others:
        (folder / name).write_text("mine")
    store.backup(DAY_ONE + 30 * DAY)
    assert names(store) == sorted([*others, "followup-2026-03-01.db", "followup-2026-03-31.db"])


@pytest.mark.spec("L7")
def test_copies_go_when_everything_is_removed_and_other_files_stay(store: Store) -> None:
    store.forget_backups()
    store.backup(DAY_ONE)
    store.forget_backups()
    assert not (store.path.parent / "backups").exists()
    store.backup(DAY_ONE)
    (store.path.parent / "backups" / "notes.txt").write_text("mine")
    store.forget_backups()
    assert names(store) == ["notes.txt"]


def test_what_broke_off_is_replaced_and_never_taken_for_a_copy(store: Store) -> None:
    folder = store.path.parent / "backups"
    folder.mkdir()
    (folder / "followup-2026-03-01.db.part").write_text("half")
    copy = store.backup(DAY_ONE)
    assert names(store) == [copy.name]
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_copy_that_cannot_be_written_is_told_and_leaves_nothing(store: Store) -> None:
    (store.path.parent / "backups").write_text("in the way")
    with pytest.raises(StorageFailure, match="cannot be used"):
        store.backup(DAY_ONE)
    assert store.accounts()


@pytest.mark.spec("reliability D6")
@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_text("Dear diary")])
def test_the_newest_copy_takes_the_place_of_a_database_that_is_lost(
    store: Store, damage: Callable[[Path], object]
) -> None:
    store.backup(DAY_ONE)
    store.save_account(ACCOUNT)
    newest = store.backup(DAY_ONE + DAY)
    store.close()
    damage(store.path)

    with closing(open_store(store.path)) as second:
        assert second.accounts() == (ACCOUNT,)
        assert not second.created
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert newest.exists()


def test_a_copy_that_is_damaged_or_newer_is_passed_over(store: Store) -> None:
    store.save_account(ACCOUNT)
    store.backup(DAY_ONE)
    newer = store.backup(DAY_ONE + DAY)
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    store.backup(DAY_ONE + 2 * DAY).write_text("Dear diary")
    store.close()
    store.path.unlink()

    with closing(open_store(store.path)) as second:
        assert second.accounts() == (ACCOUNT,)


def spoil(path: Path, value: str) -> None:
    """A stored value is damaged where SQLite itself sees nothing wrong."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE sessions SET {value}")  # noqa: S608  # of this test


SPOILT = (
    "event = CAST(X'7bff41' AS TEXT)",  # no UTF-8
    "recognition = '{'",
    "first_seen = 'tomorrow'",
)


@pytest.mark.spec("reliability D5", "reliability D6")
@pytest.mark.parametrize("value", SPOILT)
def test_a_value_that_cannot_be_read_makes_a_database_a_damaged_one(store: Store, value: str) -> None:
    """Also that of a copy which is as old as the damage; another opening finds nothing to doubt."""
    store.save_account(ACCOUNT)
    store.save_session(ACCOUNT.id, SESSION)
    store.backup(DAY_ONE)
    spoil(store.backup(DAY_ONE + DAY), value)
    store.close()
    spoil(store.path, value)

    with closing(open_store(store.path)) as second, pytest.raises(StorageFailure, match="damaged") as raised:
        second.sessions(ACCOUNT.id)
    assert raised.value.damaged
    for aside in (store.path.with_name("followup.db.damaged-1"), None):
        with closing(open_store(store.path)) as third:
            assert third.set_aside_file == aside
            assert third.sessions(ACCOUNT.id) == (SESSION,)


def test_a_database_of_which_all_values_read_is_kept_although_it_was_doubted(store: Store) -> None:
    store.save_account(ACCOUNT)
    store.close()
    doubt(store.path)

    with closing(open_store(store.path)) as second:
        assert second.set_aside_file is None
        assert second.accounts() == (ACCOUNT,)
    assert not is_doubted(store.path)
