"""Reading typed lines without blocking, so that waiting for the user and for a browser go together."""

from __future__ import annotations

import os
import select
import time

_CHUNK = 4096


class LineReader:
    """Lines from a file descriptor, such as standard input's.

    A thread blocked on standard input could not be stopped when the browser answers first; this waits with
    a limit instead.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._pending = b""
        self._ended = False

    def __call__(self, seconds: float | None) -> str | None:
        """The next line without its end, or None when none came within so many seconds (None: wait).

        Raises EOFError when the input has ended; a last line without an end still counts.
        """
        deadline = None if seconds is None else time.monotonic() + seconds
        while True:
            line, found, rest = self._pending.partition(b"\n")
            if found:
                self._pending = rest
                return _text(line)
            if self._ended:
                self._pending = b""
                if line:
                    return _text(line)
                raise EOFError
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not select.select([self._descriptor], [], [], left)[0]:
                return None
            chunk = os.read(self._descriptor, _CHUNK)
            self._pending += chunk
            self._ended = not chunk


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace").rstrip("\r")
