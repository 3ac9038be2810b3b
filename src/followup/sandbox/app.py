"""The sandbox as a WSGI application."""

from __future__ import annotations

import socket
import struct
from threading import Event
from urllib.parse import urlsplit

from flask import Flask, Response
from flask import request as flask_request

from followup.sandbox.google import Google
from followup.sandbox.web import NoAnswer, WebReply, WebRequest, query_pairs
from followup.sandbox.world import World

METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
LONGEST_HOLD_SECONDS = 600


def create_app(world: World | Google, stopping: Event | None = None) -> Flask:
    """The application of a world; `stopping` frees the connections that a timeout fault holds open."""
    google = world if isinstance(world, Google) else Google(world)
    release = stopping or Event()
    app = Flask("followup-sandbox", static_folder=None)
    # a connection that breaks on purpose has to reach the server, not an error page
    app.config["PROPAGATE_EXCEPTIONS"] = True

    @app.route("/", defaults={"path": ""}, methods=METHODS)
    @app.route("/<path:path>", methods=METHODS)
    def everything(path: str) -> Response:
        del path
        try:
            reply = google.answer(_web_request())
        except NoAnswer as error:
            if error.kind == "timeout":
                release.wait(LONGEST_HOLD_SECONDS)
            raise _hang_up() from None
        if reply.cut:
            raise _hang_up(reply)
        return Response(reply.body, status=reply.status, headers=dict(reply.headers))

    return app


def _web_request() -> WebRequest:
    raw = flask_request.environ.get("RAW_URI") or flask_request.full_path
    parts = urlsplit(raw)
    return WebRequest(
        method=flask_request.method,
        path=parts.path,
        query=query_pairs(parts.query),
        headers={name.lower(): value for name, value in flask_request.headers.items()},
        body=flask_request.get_data(),
    )


def _hang_up(reply: WebReply | None = None) -> ConnectionResetError:
    """Break the connection (after half of a body, for a cut answer); the error ends the request."""
    connection: socket.socket | None = flask_request.environ.get("werkzeug.socket")
    if connection is not None:
        if reply is not None:
            head = f"HTTP/1.1 {reply.status} OK\r\nContent-Length: {len(reply.body)}\r\n\r\n".encode()
            connection.sendall(head + reply.body[: len(reply.body) // 2])
            connection.shutdown(socket.SHUT_RDWR)
        else:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
    return ConnectionResetError("the sandbox hangs up")
