"""How each process stands, for the others: an accepted offer ends them all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A column that is filled when a process is planned next."""
    op.add_column("processes", sa.Column("decision", sa.Text(), nullable=True))
