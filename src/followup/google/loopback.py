"""Waiting for the browser on 127.0.0.1 (google_api 1.1, 1.7; reliability X16).

Browsers open connections ahead of time, ask for icons, and probe; others on this computer may knock as
well. So each connection has a thread, only `GET /` with our state counts, and everything else is answered
and forgotten.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from followup.engine.errors import NeedsSignIn
from followup.google.oauth import Answer, ConsentRequest, NotTheAnswer, read_answer, read_pasted

HOST = "127.0.0.1"
_SOCKET_SECONDS = 10.0
_POLL_SECONDS = 0.2

PollLine = Callable[[float], str | None]
"""A line that the user typed within so many seconds, None when none came. Raises EOFError at the end."""


class Loopback:
    """A listener on a free port of 127.0.0.1, open while in its `with` block.

    `redirect_uri` is known at once; `expect` says which request's answer to take.
    """

    def __init__(self) -> None:
        self._server = _Server()
        self.redirect_uri = f"http://{HOST}:{self._server.server_port}/"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def expect(self, request: ConsentRequest) -> None:
        """From now on the first answer to this request is kept; all else is turned away."""
        self._server.request = request

    def poll(self, seconds: float) -> Answer | None:
        """The browser's answer, waiting for it at most so long."""
        try:
            return self._server.answers.get(timeout=seconds)
        except queue.Empty:
            return None


def wait_for_answer(
    loopback: Loopback,
    request: ConsentRequest,
    *,
    seconds: float,
    monotonic: Callable[[], float],
    poll_line: PollLine | None = None,
    say: Callable[[str], None] = lambda _text: None,
) -> Answer:
    """The first answer from the browser or, with `poll_line`, from a pasted address.

    A wrong paste is explained through `say` and waiting goes on, also when the input has ended. Raises
    NeedsSignIn after `seconds`.
    """
    loopback.expect(request)
    deadline = monotonic() + seconds
    while True:
        answer = loopback.poll(0.0 if poll_line else _POLL_SECONDS)
        if answer is None and poll_line is not None:
            try:
                answer = _pasted(request, poll_line(_POLL_SECONDS), say)
            except EOFError:
                poll_line = None
        if answer is not None:
            return answer
        if monotonic() >= deadline:
            raise NeedsSignIn(
                f"Nobody finished the sign-in within {_minutes(seconds)}.",
                'Run the command again. If Google showed "Access blocked", publish the app first: '
                "https://console.cloud.google.com/auth/audience",
            )


def _pasted(request: ConsentRequest, line: str | None, say: Callable[[str], None]) -> Answer | None:
    if line is None or not line.strip():
        return None
    try:
        return read_pasted(request, line)
    except NotTheAnswer as problem:
        say(str(problem))
        return None


def _minutes(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    return "a minute" if minutes == 1 else f"{minutes} minutes"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # A second program must not be able to bind the port while we listen on it.
    allow_reuse_address = False

    def __init__(self) -> None:
        self.answers: queue.Queue[Answer] = queue.Queue(maxsize=1)
        self.request: ConsentRequest | None = None
        super().__init__((HOST, 0), _Handler)

    def take(self, query: str) -> Answer:
        """Keep the first answer; a reload of the same page sees the same. Raises NotTheAnswer."""
        if self.request is None:
            raise NotTheAnswer("No sign-in is waiting.")
        answer = read_answer(self.request, query)
        with suppress(queue.Full):
            self.answers.put_nowait(answer)
        return answer

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that breaks off is nothing to report."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = _SOCKET_SECONDS
    server_version = "followup"
    sys_version = ""

    def do_GET(self) -> None:
        self._answer(counts=True)

    def do_HEAD(self) -> None:
        self._answer(counts=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """The request line holds the code; it is written nowhere."""

    def _answer(self, *, counts: bool) -> None:
        if not self._addressed_to_us():
            self._page(421, "Not here", "This address answers only to the sign-in that opened it.")
            return
        parts = urlsplit(self.path)
        if parts.path != "/":
            self._page(404, "Nothing here", "This address only waits for a sign-in.")
            return
        if not counts:
            self._page(200, "Waiting", "The sign-in is waiting for the browser.")
            return
        try:
            answer = self.server.take(parts.query)
        except NotTheAnswer as problem:
            self._page(400, "Not this sign-in", f"{problem} The sign-in goes on waiting.")
            return
        self._page(200, *_PAGES[_outcome(answer)])

    def _addressed_to_us(self) -> bool:
        hosts = self.headers.get_all("Host") or []
        return hosts == [f"{HOST}:{self.server.server_port}"]

    def _page(self, status: int, title: str, text: str) -> None:
        body = _HTML.format(title=title, text=text).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        # The address of this page holds the code: it goes nowhere, and nothing is loaded from elsewhere.
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def _outcome(answer: Answer) -> str:
    if answer.code:
        return "done"
    return "denied" if answer.error == "access_denied" else "failed"


_PAGES = {
    "done": ("Signed in", "You can close this page and go back to the terminal; it goes on by itself."),
    "denied": ("Not connected", "Access was not allowed, so nothing was changed. You can close this page."),
    "failed": ("Not connected", "Google reported a problem. The terminal says what to do about it."),
}
_HTML = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - Interview follow-ups</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.125rem/1.6 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem; }}
h1 {{ font-size: 1.5rem; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{text}</p>
</main>
</body>
</html>
"""
