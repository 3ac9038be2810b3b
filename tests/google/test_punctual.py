"""Whether there is still time is asked when the connection stands, right before the bytes."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
import requests
from urllib3.connection import HTTPConnection, HTTPSConnection

from followup.engine.errors import TooLate
from followup.google.client import GoogleClient
from followup.google.gmail import GoogleMail
from followup.google.punctual import PunctualAdapter
from followup.google.session import confine
from tests.letters import LETTER, meant


class Server(ThreadingHTTPServer):
    """Answers every draft with the same ids and counts what reached it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.asked: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        pass

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append(self.path)
        content = json.dumps({"id": "r1", "message": {"id": "m1", "threadId": "t1"}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


class Watch:
    """Seconds that go by when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0

    def in_time(self) -> bool:
        return self.seconds <= 30


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """To connect takes twenty minutes: the computer sleeps meanwhile."""
    watch, connect = Watch(), HTTPConnection._new_conn

    def connected(self: HTTPConnection) -> Any:
        watch.seconds += 1200
        return connect(self)

    monkeypatch.setattr(HTTPConnection, "_new_conn", connected)
    return watch


@pytest.fixture
def mail(server: Server) -> Iterator[GoogleMail]:
    session = requests.Session()
    session.trust_env = False
    confine(session, [server.url])
    session.headers["Authorization"] = "Bearer token"
    client = GoogleClient(session, server.url)
    yield GoogleMail(client)
    client.close()


@pytest.mark.spec("reliability P4")
def test_a_sleep_while_connecting_leaves_nothing_written(
    server: Server, mail: GoogleMail, watch: Watch
) -> None:
    with pytest.raises(TooLate):
        mail.create_draft(LETTER, envelope=meant(), in_time=watch.in_time)
    assert server.asked == []

    mail.create_draft(LETTER, envelope=meant())
    assert server.asked == ["/gmail/v1/users/me/drafts?alt=json"]


@pytest.mark.spec("reliability P4")
def test_a_kept_connection_asks_as_well(server: Server, mail: GoogleMail) -> None:
    mail.create_draft(LETTER, envelope=meant())
    answers = iter([True, False])  # before the connection is taken from the pool, and when it is there

    with pytest.raises(TooLate):
        mail.create_draft(LETTER, envelope=meant(), in_time=lambda: next(answers))

    assert len(server.asked) == 1


@pytest.mark.parametrize("proxy", ["", "http://proxy.test:3128"])
def test_every_connection_to_google_asks(proxy: str) -> None:
    adapter = PunctualAdapter()
    manager = adapter.proxy_manager_for(proxy) if proxy else adapter.poolmanager

    for url, kind in (
        ("https://gmail.googleapis.com/", HTTPSConnection),
        ("http://127.0.0.1/", HTTPConnection),
    ):
        made = manager.connection_from_url(url).ConnectionCls
        assert issubclass(made, kind)
        assert made.endheaders is not kind.endheaders
