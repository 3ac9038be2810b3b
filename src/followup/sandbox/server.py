"""The sandbox on a port, in a thread of its own."""

from __future__ import annotations

from threading import Event, Thread
from types import TracebackType

from werkzeug.serving import WSGIRequestHandler, make_server

from followup.sandbox.app import create_app
from followup.sandbox.google import Google
from followup.sandbox.world import World


class _QuietHandler(WSGIRequestHandler):
    """Answers in HTTP/1.1, so that connections are reused, and logs nothing."""

    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""

    def send_response(self, code: int, message: str | None = None) -> None:
        """Leave the Date to the world, whose clock need not be that of the computer."""
        self.send_response_only(code, message)

    def connection_dropped(self, error: BaseException, environ: object = None) -> None:
        """A broken connection is not used again."""
        del error, environ
        self.close_connection = True


class Serving:
    """A running server; `base_url` is its root. Stop it with `stop()` or leave its `with` block."""

    def __init__(self, world: World | Google, host: str, port: int) -> None:
        self.google = world if isinstance(world, Google) else Google(world)
        self._stopping = Event()
        app = create_app(self.google, self._stopping)
        self._server = make_server(host, port, app, threaded=True, request_handler=_QuietHandler)
        self.base_url = f"http://{host}:{self._server.server_port}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), name="sandbox", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and end the thread."""
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Serving:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve(world: World | Google, host: str = "127.0.0.1", port: int = 0) -> Serving:
    """Serve a world on a port (0: a free one)."""
    return Serving(world, host, port)
