"""What the user is called: drafts are signed with it where the settings name nobody."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A column that is filled when the account is connected next."""
    op.add_column("accounts", sa.Column("name", sa.Text(), nullable=False, server_default=""))
