"""A world and a disk to which many runs go back."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR
from typing import Any

from followup.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The world and what was noted beside it, pickled, and the files (path, mode, content) of a home."""

    state: bytes
    files: tuple[tuple[str, int, bytes], ...]

    @classmethod
    def of(cls, world: World, home: Path, notes: Any) -> Checkpoint:
        """The present; no process may be at work."""
        found = sorted(path for path in home.rglob("*"))
        files = tuple(
            (str(path.relative_to(home)), path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
            for path in found
        )
        return cls(pickle.dumps((world, notes)), files)

    def restore(self, home: Path) -> tuple[World, Any]:
        """Write the files into an empty home; the world and the notes."""
        for name, mode, content in self.files:
            path = home / name
            if S_ISDIR(mode):
                path.mkdir()
            else:
                path.write_bytes(content)
            path.chmod(mode)
        world, notes = pickle.loads(self.state)  # noqa: S301  # our own bytes
        return world, notes
