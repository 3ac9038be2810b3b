"""The schema's history leads to the schema, wholly or not at all."""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect

from followup.engine.account.clock import REMEDY
from followup.engine.errors import StorageFailure
from followup.engine.records import Artefact, ArtefactState
from followup.store import migrations, open_store
from followup.store.database import engine_for
from followup.store.migrating import head, migrate
from followup.store.schema import metadata
from tests.store.samples import ACCOUNT, ANN, DRAFT, DRAFT_KEY, FACT, HOUR, NOON

_TOMORROW = f"{int(migrations.HEAD) + 1:04}"
_NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{_TOMORROW}"
down_revision = "{migrations.HEAD}"


def upgrade() -> None:
    op.add_column("facts", sa.Column("colour", sa.Text(), nullable=True))
    with op.batch_alter_table("accounts", recreate="always") as table:
        table.add_column(sa.Column("colour", sa.Text(), nullable=True))
    {{end}}
"""


@pytest.fixture
def engines(tmp_path: Path) -> Iterator[tuple[Engine, Engine]]:
    """One database built by the migrations, one from the tables as they are written down."""
    migrated, written = tmp_path / "migrated.db", tmp_path / "written.db"
    migrate(migrated)
    pair = engine_for(migrated), engine_for(written)
    metadata.create_all(pair[1])
    yield pair
    for engine in pair:
        engine.dispose()


@pytest.fixture
def later_scripts(tmp_path: Path) -> Path:
    """A folder with all scripts of today, for one of tomorrow."""
    folder = tmp_path / "scripts"
    (folder / "versions").mkdir(parents=True)
    for script in migrations.FOLDER.rglob("*.py"):
        (folder / script.relative_to(migrations.FOLDER)).write_text(script.read_text())
    return folder


def described(engine: Engine) -> dict[str, Any]:
    """All that a schema promises, without regard to order."""
    seen = inspect(engine)
    tables = {
        name: {
            "columns": {
                column["name"]: (str(column["type"]), column["nullable"], column["default"])
                for column in seen.get_columns(name)
            },
            "key": seen.get_pk_constraint(name),
            "owners": seen.get_foreign_keys(name),
            "checks": sorted((check["name"], check["sqltext"]) for check in seen.get_check_constraints(name)),
        }
        for name in seen.get_table_names()
        if name != "alembic_version"
    }
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > ''"
        )
        indexes = {name: re.sub(r"\s+", " ", sql) for name, sql in rows}
    return {"tables": tables, "indexes": indexes}


def test_the_migrations_build_the_schema_that_is_written_down(engines: tuple[Engine, Engine]) -> None:
    migrated, written = map(described, engines)
    assert migrated == written
    assert len(migrated["tables"]) == len(metadata.tables)
    assert all(
        table["checks"] for name, table in migrated["tables"].items() if name in {"accounts", "artefacts"}
    )


def test_alembic_itself_finds_nothing_to_add(engines: tuple[Engine, Engine]) -> None:
    with engines[0].connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_version_named_without_alembic_is_the_newest_script() -> None:
    assert head() == migrations.HEAD


def test_a_migration_keeps_every_row(path: Path, later_scripts: Path) -> None:
    with closing(open_store(path)) as store:
        store.save_account(ACCOUNT)
        store.add_fact(ANN, FACT)
        store.save_artefact(ANN, DRAFT)
    (later_scripts / "versions" / f"v{_TOMORROW}.py").write_text(_NEXT.format(end="pass"))
    migrate(path, scripts=later_scripts)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(_TOMORROW,)]
        for table in ("accounts", "facts", "artefacts"):
            count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
            assert count == (1,), table


@pytest.mark.parametrize("death", ["raise RuntimeError('power')", "raise KeyboardInterrupt"])
def test_a_migration_that_dies_half_way_leaves_the_old_schema(
    path: Path, later_scripts: Path, death: str
) -> None:
    with closing(open_store(path)) as store:
        store.save_account(ACCOUNT)
    before = _dump(path)
    (later_scripts / "versions" / f"v{_TOMORROW}.py").write_text(_NEXT.format(end=death))
    with pytest.raises((RuntimeError, KeyboardInterrupt)):
        migrate(path, scripts=later_scripts)
    assert _dump(path) == before
    with closing(open_store(path)) as store:
        assert store.accounts() == (ACCOUNT,)


_MIGRATING = """
import sys
from pathlib import Path
from followup.store.migrating import migrate
migrate(Path(sys.argv[1]), scripts=Path(sys.argv[2]))
"""


@pytest.mark.spec("reliability P2")
@pytest.mark.parametrize("place", ["{end}", "op.add_column"], ids=["at its end", "before it begins"])
def test_a_process_that_is_killed_in_a_migration_leaves_the_old_schema(
    path: Path, later_scripts: Path, place: str
) -> None:
    with closing(open_store(path)) as store:
        store.save_account(ACCOUNT)
    before = _dump(path)
    kill = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    script = _NEXT.replace(place, f"{kill}\n    {place}", 1).format(end="pass")
    (later_scripts / "versions" / f"v{_TOMORROW}.py").write_text(script)

    killed = subprocess.run(
        [sys.executable, "-c", _MIGRATING, str(path), str(later_scripts)], check=False, timeout=60
    )

    assert killed.returncode == -signal.SIGKILL
    assert _dump(path) == before
    with closing(open_store(path)) as store:
        assert store.accounts() == (ACCOUNT,)


def test_a_migration_that_would_lose_an_owner_is_undone(path: Path, later_scripts: Path) -> None:
    with closing(open_store(path)) as store:
        store.save_account(ACCOUNT)
        store.add_fact(ANN, FACT)
    before = _dump(path)
    (later_scripts / "versions" / f"v{_TOMORROW}.py").write_text(
        _NEXT.format(end='op.execute("DELETE FROM accounts")')
    )
    with pytest.raises(StorageFailure, match="left as it was"):
        migrate(path, scripts=later_scripts)
    assert _dump(path) == before


def test_a_schema_of_a_newer_version_is_refused_and_left_alone(path: Path, later_scripts: Path) -> None:
    open_store(path).close()
    (later_scripts / "versions" / f"v{_TOMORROW}.py").write_text(_NEXT.format(end="pass"))
    migrate(path, scripts=later_scripts)
    before = _dump(path)
    with pytest.raises(StorageFailure, match="newer version") as caught:
        open_store(path)
    assert "Update" in caught.value.remedy
    assert _dump(path) == before
    assert not list(path.parent.glob("*.damaged*"))


_ACCOUNT = (
    "INSERT INTO accounts (account, own_calendar, zone, granted, state, notice, paused, failures)"
    " VALUES (?, '', 'UTC', '[]', 'ok', ?, 0, 0)"
)
NOTED = {
    "written": Artefact(DRAFT_KEY, "p1", ArtefactState.LIVE, NOON),
    "found in the calendar": Artefact(DRAFT_KEY, "p1", ArtefactState.LIVE, NOON, found_at=NOON),
    "deleted by you before": Artefact(DRAFT_KEY, "p1", ArtefactState.GONE, NOON, found_at=NOON),
    "begun before; looking for it": Artefact(DRAFT_KEY, "p1", ArtefactState.INTENT, NOON, found_at=NOON),
    f"not found once, at {(NOON - HOUR).isoformat()}": Artefact(
        DRAFT_KEY, "p1", ArtefactState.INTENT, NOON, found_at=NOON, absent_at=NOON - HOUR
    ),
    "being removed": Artefact(DRAFT_KEY, "p1", ArtefactState.LIVE, NOON, removing=True),
    "guests can see it": Artefact(DRAFT_KEY, "p1", ArtefactState.LIVE, NOON, shared=True),
}
"""What a note of the third version stood for."""


@pytest.mark.parametrize("note", NOTED)
def test_what_notes_said_stands_in_columns_after_the_upgrade(path: Path, tmp_path: Path, note: str) -> None:
    expected = replace(NOTED[note], remote_id="r-1", note=note)
    path.parent.mkdir()
    migrate(path, scripts=_scripts_until("0003", tmp_path))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(_ACCOUNT, (ANN, ""))
        connection.execute(
            "INSERT INTO artefacts (account, kind, step, anchor, contact, state, changed_at, note, remote_id,"
            " process_id, message_id, thread_id, etag, fingerprint, touched, title, person, attempt, mark)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'r-1', 'p1', '', '', '', '', 0, '', '', 0, '')",
            (
                ANN,
                DRAFT_KEY.kind,
                DRAFT_KEY.step,
                DRAFT_KEY.anchor,
                DRAFT_KEY.person,
                expected.state,
                NOON.replace(tzinfo=None).isoformat(" "),
                note,
            ),
        )

    with closing(open_store(path)) as store:
        assert store.artefact(ANN, DRAFT_KEY) == expected


TOLD = "This computer's clock is 3 h ahead of Google's, so nothing is written. "


@pytest.mark.spec("reliability C2")
@pytest.mark.parametrize(
    ("notice", "wrong"),
    [(f"{TOLD}{REMEDY}", True), (f"{TOLD}{REMEDY} No calendar.", True), ("No quota.", False)],
)
def test_a_clock_that_was_only_told_to_be_wrong_is_known_to_be(
    path: Path, tmp_path: Path, notice: str, wrong: bool
) -> None:
    path.parent.mkdir()
    migrate(path, scripts=_scripts_until("0004", tmp_path))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(_ACCOUNT, (ANN, notice))

    with closing(open_store(path)) as store:
        account = store.account(ANN)

    assert account is not None
    assert (account.notice, account.clock_wrong) == (notice, wrong)


def _scripts_until(version: str, folder: Path) -> Path:
    """A folder with the scripts of an older version of the product."""
    scripts = folder / "older"
    (scripts / "versions").mkdir(parents=True)
    for script in migrations.FOLDER.rglob("*.py"):
        numbered = re.match(r"v(\d{4})_", script.name)
        if numbered is None or numbered[1] <= version:
            (scripts / script.relative_to(migrations.FOLDER)).write_text(script.read_text())
    return scripts


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())
