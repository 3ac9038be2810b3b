"""What was read from the notes of artefacts gets columns of its own; notes are for people."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ABSENT_ONCE = "not found once, at "

_FOUND = (
    "found in the calendar",
    "deleted by you before",
    "begun before; looking for it",
    "perhaps begun before; looking for it",
)

artefacts = sa.table(
    "artefacts",
    sa.column("account", sa.Text()),
    sa.column("kind", sa.Text()),
    sa.column("step", sa.Text()),
    sa.column("anchor", sa.Text()),
    sa.column("contact", sa.Text()),
    sa.column("changed_at", sa.DateTime(timezone=True)),
    sa.column("note", sa.Text()),
    sa.column("found_at", sa.DateTime(timezone=True)),
    sa.column("absent_at", sa.DateTime(timezone=True)),
    sa.column("removing", sa.Boolean()),
    sa.column("shared", sa.Boolean()),
)
_KEY = ("account", "kind", "step", "anchor", "contact")


def upgrade() -> None:
    """The columns, filled from what the notes say."""
    for name in ("found_at", "absent_at"):
        op.add_column("artefacts", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    for name in ("removing", "shared"):
        flag: sa.Column[bool] = sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
        op.add_column("artefacts", flag)
    _set(artefacts.c.note.in_(_FOUND), found_at=artefacts.c.changed_at)
    _set(artefacts.c.note == "being removed", removing=sa.true())
    _set(artefacts.c.note == "guests can see it", shared=sa.true())
    _first_looks()


def _set(condition: sa.ColumnElement[bool], **values: object) -> None:
    op.execute(artefacts.update().where(condition).values(**values))


def _first_looks() -> None:
    """Who had begun what was not found is no longer known: the longer wait is the safe one."""
    connection = op.get_bind()
    unsettled = sa.select(artefacts).where(artefacts.c.note.startswith(_ABSENT_ONCE))
    for row in connection.execute(unsettled).all():
        looked = datetime.fromisoformat(row.note.removeprefix(_ABSENT_ONCE))
        _set(
            sa.and_(*(artefacts.c[part] == getattr(row, part) for part in _KEY)),
            found_at=row.changed_at,
            absent_at=looked,
        )
