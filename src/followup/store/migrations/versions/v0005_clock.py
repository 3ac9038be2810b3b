"""Whether the clock was wrong gets a column of its own; the notice is for people."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_REMEDY = "Set this computer's clock, or have it set automatically; then it goes on by itself."

accounts = sa.table("accounts", sa.column("notice", sa.Text()), sa.column("clock_wrong", sa.Boolean()))


def upgrade() -> None:
    """The column, filled from what the notices say."""
    flag: sa.Column[bool] = sa.Column("clock_wrong", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("accounts", flag)
    told = accounts.c.notice.contains(_REMEDY, autoescape=True)
    op.execute(accounts.update().where(told).values(clock_wrong=sa.true()))
