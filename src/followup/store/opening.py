"""A path becomes a Store: private files, an intact database, the newest schema."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import select

from followup.engine.errors import StorageFailure
from followup.store import backup, migrations, schema
from followup.store.database import BUSY_SECONDS, Database, engine_for, explained
from followup.store.files import (
    companion,
    explained_files,
    is_doubted,
    lost_its_start,
    private_file,
    put_aside,
    trust,
)
from followup.store.ledger import Store


def open_store(path: Path) -> Store:
    """Open the database at `path`, created (folder 0700, file 0600) or migrated when needed.

    A damaged one is moved aside (`Store.set_aside_file`). The newest daily copy takes the place of what is
    damaged or gone, else a new database is begun (`Store.created`). Raises StorageFailure when the schema is
    of a newer version, or the file cannot be used.
    """
    with explained_files(path), explained(path):
        if path.exists():
            private_file(path)
        usable = path.exists() and not is_doubted(path) and not _is_damaged(path)
        if usable and _version(path) == migrations.HEAD:
            return Store(Database(engine_for(path), path))
        return _prepare(path)


def _prepare(path: Path) -> Store:
    from filelock import FileLock

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Two starts at once: the second must see what the first has made, not move it aside.
    with FileLock(companion(path, ".opening"), mode=0o600):
        doubted = is_doubted(path)
        set_aside = put_aside(path) if _is_damaged(path) or (doubted and not _reads(path)) else None
        trust(path)
        lost = not path.exists() or path.stat().st_size == 0
        restored = lost and _put_back(path, doubted=doubted)
        private_file(path)
        if _version(path) != migrations.HEAD:
            from followup.store.migrating import migrate

            migrate(path)
    database = Database(engine_for(path), path)
    return Store(database, created=lost and not restored, restored=restored, set_aside=set_aside)


def _put_back(path: Path, *, doubted: bool) -> bool:
    """Copy the newest daily copy that is intact to `path`; False when there is none.

    Every value of it must read where one was `doubted`: the copy may be younger than the damage.
    What was done since is in Google, whose word counts; what only we were told, such as an outcome or a
    skip, is in the copy alone.
    """
    for copy in backup.newest_first(path):
        intact = not _is_damaged(copy) and "" < _version(copy) <= migrations.HEAD
        if intact and (not doubted or _reads(copy)):
            unfinished = companion(path, ".part")
            private_file(unfinished)
            shutil.copyfile(copy, unfinished)
            unfinished.replace(path)
            return True
    return False


def _is_damaged(path: Path) -> bool:
    if lost_its_start(path):
        return True
    if not path.exists():
        return False
    try:
        with closing(_plain(path)) as connection:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except UnicodeDecodeError:  # it cannot even say what is wrong with it
        return True
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return True
        raise
    return str(verdict) != "ok"


def _reads(path: Path) -> bool:
    """Whether every value of an intact database can be read; one of another version is not looked through."""
    if _version(path) != migrations.HEAD:
        return True
    try:
        with closing(Database(engine_for(path), path)) as database:
            for table in schema.metadata.sorted_tables:
                database.ask(select(table), {})
    except StorageFailure as error:
        if error.damaged:
            return False
        raise
    finally:
        trust(path)
    return True


def _version(path: Path) -> str:
    """The schema's version; empty for a new database. Read without Alembic, whose import takes long."""
    with closing(_plain(path)) as connection:
        tables = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        if connection.execute(tables).fetchone() is None:
            return ""
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def _plain(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
