"""Bringing a database to the newest schema; all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from followup.engine.errors import StorageFailure
from followup.store import migrations
from followup.store.database import engine_for, explained


def migrate(path: Path, *, scripts: Path = migrations.FOLDER) -> None:
    """Run all missing migrations in one transaction: killed half-way, the old schema is what remains.

    Raises StorageFailure for a schema that these scripts do not know, which is one of a newer version.
    """
    # Rebuilding a table drops it, and its rows' dependants with it, were foreign keys on.
    engine = engine_for(path, foreign_keys=False)
    try:
        with explained(path), engine.execution_options(writing=True).begin() as connection:
            command.upgrade(_config(scripts, connection), "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise StorageFailure(
                    f"{path} does not fit the new version, so it was left as it was.",
                    "Put back the version of followup that was used before.",
                )
    except CommandError as error:
        raise StorageFailure(
            f"{path} was written by a newer version of followup.",
            "Update followup; the data was not changed.",
        ) from error
    finally:
        engine.dispose()


def head(scripts: Path = migrations.FOLDER) -> str | None:
    """The newest revision among the scripts."""
    return ScriptDirectory(str(scripts)).get_current_head()


def _config(scripts: Path, connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
