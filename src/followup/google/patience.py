"""A total deadline for each call, kept at the socket, and a stop that is heard while one hangs.

The timeouts of requests count from one piece to the next: a server that sends a byte now and then could hold
a call for ever (reliability N3, N4). Here every wait for bytes, of headers and of a streamed body alike, ends
with the call's own time. A service that is told to stop waits for a call in hand a little and no longer (P3);
a write that is left so is settled like any other without an answer.

One thread makes all calls, and none outlasts its time, so nobody has to watch over that thread (P11). Only
the search for a host's address is left to the system, which gives up by itself.
"""

from __future__ import annotations

import io
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from http.client import HTTPResponse
from time import monotonic
from typing import Any

from urllib3.connection import HTTPConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.util.connection import allowed_gai_family
from urllib3.util.wait import wait_for_read

_HEARD_WITHIN = 0.25
"""Seconds of a wait after which it is seen whether a stop was asked for."""

_LEAST = 0.001
"""A socket told to wait for nothing does not wait at all."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a call may take, in seconds: for each try to connect, for the next bytes, and all in all.

    `stop` says whether a shutdown was asked for; a call in hand then has `stopping` seconds left.
    """

    connect: float = 10.0
    read: float = 60.0
    total: float = 75.0
    stopping: float = 3.0
    stop: Callable[[], bool] = _never

    @property
    def each(self) -> tuple[float, float]:
        """The two that requests knows."""
        return self.connect, self.read


@dataclass(slots=True)
class Patience:
    """What is left of one call's time; it begins with the call."""

    limits: Limits
    _ends: float = field(init=False)
    _stopped: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self._ends = monotonic() + self.limits.total

    def left(self) -> float:
        """Seconds; none or less when it is over."""
        now = monotonic()
        if not self._stopped and self.limits.stop():
            self._stopped = True
            self._ends = min(self._ends, now + self.limits.stopping)
        return self._ends - now

    def wait_for_bytes(self, sock: Any) -> None:
        """Wait until something can be read. Raises TimeoutError when that, or the call, takes too long."""
        until = monotonic() + self.limits.read
        buffered = getattr(sock, "pending", None)
        while not (buffered is not None and buffered()):
            left = min(self.left(), until - monotonic())
            if left <= 0:
                raise TimeoutError("the answer took too long")
            if wait_for_read(sock, min(left, _HEARD_WITHIN)):
                break
        # A record of TLS may have begun only: its rest has no more time than the call.
        sock.settimeout(max(min(self.left(), self.limits.read), _LEAST))


_patience: ContextVar[Patience | None] = ContextVar("patience", default=None)


@contextmanager
def limited(limits: Limits) -> Iterator[None]:
    """The call made inside has so much time; what of its answer is read later, too."""
    before = _patience.set(Patience(limits))
    try:
        yield
    finally:
        _patience.reset(before)


class LimitedResponse(HTTPResponse):
    """An answer that is read within the time of the call it answers."""

    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        patience = _patience.get()
        if patience is not None:
            reader: Any = self.fp
            self.fp = io.BufferedReader(_Bytes(reader.detach(), sock, patience))


class LimitedConnection(HTTPConnection):
    """A connection that is made, used and listened to within the time of the call."""

    response_class = LimitedResponse

    def _new_conn(self) -> socket.socket:
        """Try one address of the host after the other: all of them within the call, not each for itself."""
        patience, host = _patience.get(), self._dns_host
        if patience is None:
            return super()._new_conn()
        failure: Exception = TimeoutError()
        try:
            for address in _addresses(host, self.port):
                self._dns_host = address
                self.timeout = max(min(patience.left(), patience.limits.connect), _LEAST)
                try:
                    return super()._new_conn()
                except (NewConnectionError, ConnectTimeoutError) as error:
                    failure = error
                if patience.left() <= 0:
                    break
        finally:
            self._dns_host = host
        raise failure


def _addresses(host: str, port: int) -> list[str]:
    """The numeric addresses of a host; the host itself where they cannot be told, to fail by its name."""
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, allowed_gai_family(), socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return [host]
    return list(dict.fromkeys(str(one[4][0]) for one in found)) or [host]


class _Bytes(io.RawIOBase):
    """A socket's bytes, each waited for within the time of the call."""

    def __init__(self, raw: io.RawIOBase, sock: Any, patience: Patience) -> None:
        self._raw, self._sock, self._patience = raw, sock, patience

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._patience.wait_for_bytes(self._sock)
        count: int | None = self._raw.readinto(buffer)
        return count

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()
