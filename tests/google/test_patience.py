"""A call ends in its own time, whatever the other side does, and soon after a stop."""

from __future__ import annotations

import errno
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from urllib3.connection import HTTPConnection
from urllib3.exceptions import ConnectTimeoutError
from urllib3.util import connection

from followup.engine.errors import Ambiguous, Transient
from followup.google import patience
from followup.google.client import GoogleClient
from followup.google.gmail import GoogleMail
from followup.google.patience import Limits
from followup.google.session import build_session
from tests.google.test_session import credentials
from tests.letters import LETTER, meant

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n"
PROFILE = b'{"emailAddress": "ann@example.com", "historyId": "7"}'
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(PROFILE), PROFILE)


class Slow:
    """A server that answers with these pieces, and after that with a byte every 20 ms or with nothing."""

    def __init__(self, *pieces: bytes, drips: bool = True) -> None:
        self.pieces, self.drips = pieces, drips
        self.ended = threading.Event()
        self.hung_up = threading.Semaphore(0)
        self.asked: list[bytes] = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}"
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        while not self.ended.is_set():
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            with connection:
                self._answer(connection)
            self.hung_up.release()

    def _answer(self, connection: socket.socket) -> None:
        try:
            self.asked.append(connection.recv(65536))
            for piece in self.pieces:
                connection.sendall(piece)
            while self.pieces != (WHOLE,) and not self.ended.wait(0.02):
                if self.drips:
                    connection.sendall(b"x")
        except OSError:
            return

    def close(self) -> None:
        self.ended.set()
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        self.thread.join()


Serve = Callable[..., Slow]


@pytest.fixture
def serve() -> Iterator[Serve]:
    served: list[Slow] = []

    def begin(*pieces: bytes, drips: bool = True) -> Slow:
        served.append(Slow(*pieces, drips=drips))
        return served[-1]

    yield begin
    for one in served:
        one.close()


def mail_at(server: Slow, limits: Limits) -> GoogleMail:
    return GoogleMail(GoogleClient(build_session(credentials(), server.url, limits=limits), server.url))


def seconds(call: Callable[[], object], failure: type[Exception]) -> float:
    began = monotonic()
    with pytest.raises(failure):
        call()
    return monotonic() - began


@pytest.mark.spec("reliability N3", "reliability N4")
@pytest.mark.parametrize("pieces", [(HEAD,), (HEAD, b"\r\n")], ids=["in its head", "in its body"])
def test_an_answer_that_drips_ends_with_the_time_of_the_call(serve: Serve, pieces: tuple[bytes, ...]) -> None:
    mail = mail_at(serve(*pieces), Limits(connect=5, read=5, total=0.3))

    assert 0.2 < seconds(mail.profile, Transient) < 2


@pytest.mark.spec("reliability N3")
def test_silence_ends_with_the_time_for_the_next_bytes(serve: Serve) -> None:
    mail = mail_at(serve(HEAD, drips=False), Limits(connect=5, read=0.2, total=5))

    assert 0.1 < seconds(mail.profile, Transient) < 2


@pytest.mark.spec("reliability P3", "reliability N4")
@pytest.mark.parametrize("drips", [True, False])
def test_a_stop_is_heard_while_a_call_hangs(serve: Serve, drips: bool) -> None:
    told = threading.Event()
    limits = Limits(connect=5, read=30, total=30, stopping=0.1, stop=told.is_set)
    mail = mail_at(serve(HEAD, b"\r\n", drips=drips), limits)
    threading.Timer(0.1, told.set).start()

    assert seconds(mail.profile, Transient) < 2


@pytest.mark.spec("reliability P3", "reliability N4")
def test_a_write_that_is_left_in_the_middle_is_settled_later(serve: Serve) -> None:
    mail = mail_at(serve(HEAD, b"\r\n"), Limits(connect=5, read=5, total=0.2))

    assert seconds(lambda: mail.create_draft(LETTER, envelope=meant()), Ambiguous) < 2


@pytest.mark.spec("reliability N8")
def test_a_connection_that_was_closed_meanwhile_is_replaced_and_nothing_asked_twice(serve: Serve) -> None:
    server = serve(WHOLE)
    mail = mail_at(server, Limits())

    for _ in range(3):
        assert mail.profile().history_id == "7"
        assert server.hung_up.acquire(timeout=5)
    assert len(server.asked) == 3


@pytest.mark.spec("reliability N3")
def test_a_host_with_many_addresses_is_tried_within_the_time_of_the_call(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[str] = []

    def silent(connection: HTTPConnection) -> socket.socket:
        tried.append(connection._dns_host)
        sleep(float(connection.timeout or 0))
        raise ConnectTimeoutError

    monkeypatch.setattr(HTTPConnection, "_new_conn", silent)
    monkeypatch.setattr(patience, "_addresses", lambda _host, _port: [f"192.0.2.{n}" for n in range(50)])
    session = build_session(credentials(), "http://google.test", limits=Limits(connect=0.05, total=0.12))
    mail = GoogleMail(GoogleClient(session, "http://google.test"))

    assert seconds(mail.profile, Transient) < 2
    assert 0 < len(tried) <= 3


@pytest.mark.spec("reliability P10")
def test_calls_that_fail_leave_no_socket_open(serve: Serve) -> None:
    mail = mail_at(serve(HEAD), Limits(connect=5, read=5, total=0.05))
    open_files = Path("/proc/self/fd")
    if not open_files.exists():
        pytest.skip("this system does not tell which files are open")
    seconds(mail.profile, Transient)
    before = len(list(open_files.iterdir()))

    for _ in range(5):
        seconds(mail.profile, Transient)

    assert len(list(open_files.iterdir())) <= before


@pytest.mark.spec("reliability P10")
def test_without_a_file_handle_left_nothing_is_sent_and_it_is_tried_later(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(WHOLE)
    mail = mail_at(server, Limits())

    def exhausted(*_: object, **__: object) -> socket.socket:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as broken:
        broken.setattr(connection, "create_connection", exhausted)
        with pytest.raises(Transient) as raised:
            mail.create_draft(LETTER, envelope=meant())
    assert not isinstance(raised.value, Ambiguous)
    assert server.asked == []

    assert mail.profile().history_id == "7"
