"""One HTTP call: guarded, bounded, attempted once, its outcome named.

Speaks httplib2's `request()` towards googleapiclient and requests towards the network (google_api 6,
"Other transports").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httplib2  # type: ignore[import-untyped]  # ships no types
import requests
from google.auth.exceptions import GoogleAuthError
from urllib3.exceptions import HTTPError

from followup.engine.errors import NeedsSignIn, Permanent
from followup.engine.ports import ClockReading, Envelope, InTime, always
from followup.google.failures import (
    failure,
    http_date,
    network_failure,
    no_answer,
    read_problem,
    refresh_failure,
)
from followup.google.guard import Guard
from followup.google.session import GoogleSession, attempt
from followup.google.things import thing_of

MAX_BYTES = 10 * 1024 * 1024
_CHUNK = 64 * 1024

# The session has a name for us, and `attempt` the length of what is really written.
_LEFT_TO_SESSION = frozenset({"user-agent", "content-length"})


_HALVES = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\\.",
    re.DOTALL,
)
"""Escapes of JSON: both halves of a character, one half alone, anything else."""

_ONE_HALF = 6


class TooLarge(Permanent):
    """An answer beyond the size cap; a list can be asked for in smaller pages."""


class Transport:
    """What googleapiclient calls `http`.

    `session` is a `GoogleSession`, or a plain session that carries its own Authorization header (then a 401
    cannot be helped and means NeedsSignIn). Raises the errors of `engine.errors`; returns 2xx answers only.
    """

    clock_reading: ClockReading | None = None
    """Google's clock in the latest answer; kept only with `elapsed`."""

    def __init__(
        self,
        session: requests.Session,
        guard: Guard,
        *,
        max_bytes: int = MAX_BYTES,
        elapsed: Callable[[], float] | None = None,
    ) -> None:
        self._session = session
        self._elapsed = elapsed
        self._guard = guard
        self._max_bytes = max_bytes
        self._in_time: InTime = always
        self._envelope: Envelope | None = None

    @contextmanager
    def limited(self, in_time: InTime, envelope: Envelope | None = None) -> Iterator[None]:
        """Calls inside are sent only if `in_time` says so at the last moment, else they raise TooLate.

        A mail is sent only if it is what `envelope` says, else it raises Refused.
        """
        self._in_time, self._envelope = in_time, envelope
        try:
            yield
        finally:
            self._in_time, self._envelope = always, None

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,  # noqa: ARG002  # httplib2's signature; no redirect is ever followed
        connection_type: Any = None,  # noqa: ARG002  # the same
    ) -> tuple[httplib2.Response, bytes]:
        """Carry out one call.

        A 401 renews the access token. A read is then repeated once; a write is not, although Google's 401 is
        certainly not applied: the caller takes writes through its own protocol again (reliability A24).
        """
        self._guard.check(method, uri, headers or {}, body, self._envelope)
        service = self._guard.service(uri)
        sent = {
            name: value for name, value in (headers or {}).items() if name.lower() not in _LEFT_TO_SESSION
        }
        status, answered, content = self._exchange(service, method, uri, body, sent)
        if status == 401 and not read_problem(service, method, status, answered, content).is_doubtful:
            self._renew()
            if method == "GET":
                status, answered, content = self._exchange(service, method, uri, body, sent)
        if not 200 <= status < 300:
            raise failure(read_problem(service, method, status, answered, content, thing_of(uri)))
        return httplib2.Response({"status": str(status), **answered}), _whole_characters(content)

    def close(self) -> None:
        """Close the pooled connections."""
        self._session.close()

    def _exchange(
        self, service: str, method: str, uri: str, body: str | bytes | None, headers: dict[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        asked = self._elapsed() if self._elapsed else 0.0
        try:
            with attempt(self._session, method, uri, body, headers, self._in_time) as response:
                answered = {name.lower(): value for name, value in response.headers.items()}
                if response.ok:
                    self._read_clock(answered, asked)
                return response.status_code, answered, self._read(service, method, response)
        except GoogleAuthError as error:
            raise self._refresh_failure(error) from error
        except (requests.RequestException, HTTPError, OSError) as error:
            raise network_failure(service, method, error) from error

    def _read_clock(self, answered: Mapping[str, str], asked: float) -> None:
        """Keep what Google's clock says; an error may come from a proxy, with a clock of its own."""
        at = http_date(answered.get("date", "")) if self._elapsed else None
        if at is not None and self._elapsed is not None:
            self.clock_reading = ClockReading(at, asked, self._elapsed())

    def _read(self, service: str, method: str, response: requests.Response) -> bytes:
        content = bytearray()
        for chunk in response.iter_content(_CHUNK):
            content += chunk
            if len(content) > self._max_bytes:
                if not response.ok:
                    break  # what an error says stands at its beginning
                if method != "GET":
                    raise no_answer(service, method, "", "tooLarge")
                raise TooLarge(f"An answer of {service} is too large to read.", reason="tooLarge")
        return bytes(content)

    def _renew(self) -> None:
        if not isinstance(self._session, GoogleSession):
            raise NeedsSignIn(
                "Google did not accept the sign-in.", "Run `followup connect` to sign in again."
            )
        try:
            self._session.renew()
        except (GoogleAuthError, requests.RequestException) as error:
            raise self._refresh_failure(error) from error

    def _refresh_failure(self, error: Exception) -> Exception:
        credentials = getattr(self._session, "credentials", None)
        return refresh_failure(error, renewable=bool(getattr(credentials, "refresh_token", None)))


def _whole_characters(content: bytes) -> bytes:
    r"""A JSON answer in which half a character (`\ud83d` alone) is a replacement mark.

    A title that was cut inside an emoji is a title; half a character cannot be stored, hashed or printed.
    """
    if b"\\ud" not in content and b"\\uD" not in content:
        return content
    return _HALVES.sub(lambda found: _mended(found[0]), content)


def _mended(escape: bytes) -> bytes:
    return b"\\ufffd" if len(escape) == _ONE_HALF else escape
