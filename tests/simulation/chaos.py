"""What may happen at a request: Google fails in one of its ways, or the process dies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import requests

from followup.sandbox.faults import Fault
from followup.sandbox.google import Google
from followup.sandbox.inprocess import SandboxAdapter


class Killed(BaseException):
    """SIGKILL: nothing of the process acts afterwards."""


FAULTS: dict[str, Callable[[], Fault]] = {
    "rejected": lambda: Fault("error", code=503, times=1),
    "quota": lambda: Fault("error", code=403, reason="userRateLimitExceeded", times=1),
    "busy": lambda: Fault("error", code=429, reason="rateLimitExceeded", retry_after=60, times=1),
    "lost_before": lambda: Fault("timeout", times=1),
    "lost_after": lambda: Fault("timeout", applied=True, times=1),
    "reset_after": lambda: Fault("reset", applied=True, times=1),
    "error_after": lambda: Fault("error", code=500, applied=True, times=1),
    "late": lambda: Fault("late", seconds=240, times=1),
    "truncated": lambda: Fault("truncated", times=1),
    "cut": lambda: Fault("cut", times=1),
    "html": lambda: Fault("html", code=502, times=1),
    "empty_list": lambda: Fault("empty_list", times=1),
    "expired_token": lambda: Fault("expired_token", times=1),
}
API_ONLY = frozenset({"late", "empty_list", "expired_token"})
"""Faults that the sign-in endpoint does not know."""

KILLS = ("kill_before", "kill_after")
KINDS = (*FAULTS, *KILLS)


class Chaos(SandboxAdapter):
    """Counts the requests of a process and does at the n-th what `schedule` says."""

    def __init__(
        self, google: Google, schedule: Mapping[int, str], first: int, died: Callable[[], None]
    ) -> None:
        super().__init__(google)
        self.schedule = schedule
        self.number = first
        self.dead = False
        self._died = died

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """The answer, what the schedule makes of it, or the end."""
        if self.dead:
            raise Killed
        self.number += 1
        kind = self.schedule.get(self.number, "")
        if kind in KILLS:
            self._die(request, applied=kind == "kill_after")
        sign_in = "/token" in str(request.url)
        faults = self.google.world.faults
        if kind and not (sign_in and kind in API_ONLY):
            faults.add(FAULTS[kind]())
        try:
            return super().send(request, stream, timeout, verify, cert, proxies)
        finally:
            faults.clear()

    def _die(self, request: requests.PreparedRequest, *, applied: bool) -> None:
        if applied:
            super().send(request)
        self.dead = True
        self._died()
        raise Killed
