"""The schema's history, one file a version. Nothing here imports Alembic."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent

HEAD = "0005"
"""The newest version in `versions`; a test holds it there."""
