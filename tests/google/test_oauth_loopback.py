"""The listener over real sockets: what browsers and others send before, besides and instead of the answer."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Iterator
from itertools import chain, count, repeat
from urllib.parse import urlsplit

import pytest

from followup.engine.errors import NeedsSignIn
from followup.google.client_secrets import ClientSecrets
from followup.google.loopback import Loopback, wait_for_answer
from followup.google.oauth import Answer, ConsentRequest, new_request

_SECRETS = ClientSecrets("client", "secret", "https://accounts.google.com/a", "https://x", "https://y")


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    with Loopback() as listener:
        yield listener


@pytest.fixture
def request_(loopback: Loopback) -> ConsentRequest:
    made = new_request(_SECRETS, loopback.redirect_uri, ("a",), lambda size: f"{size}-" + "s" * 43)
    loopback.expect(made)
    return made


def _port(loopback: Loopback) -> int:
    return urlsplit(loopback.redirect_uri).port or 0


def _ask(
    loopback: Loopback, path: str, method: str = "GET", host: str = ""
) -> tuple[int, str, http.client.HTTPMessage]:
    connection = http.client.HTTPConnection("127.0.0.1", _port(loopback), timeout=5)
    connection.request(method, path, headers={"Host": host} if host else {})
    response = connection.getresponse()
    status, body, headers = response.status, response.read().decode(), response.headers
    connection.close()
    return status, body, headers


def _wait(loopback: Loopback, request: ConsentRequest, seconds: float = 60) -> Answer:
    return wait_for_answer(loopback, request, seconds=seconds, monotonic=lambda: 0.0)


@pytest.mark.spec("X16")
def test_the_port_is_free_and_only_on_this_computer(loopback: Loopback) -> None:
    assert urlsplit(loopback.redirect_uri).hostname == "127.0.0.1"
    with Loopback() as other:
        assert other.redirect_uri != loopback.redirect_uri


@pytest.mark.spec("X16")
def test_stray_requests_before_the_answer_are_turned_away(
    loopback: Loopback, request_: ConsentRequest
) -> None:
    right = f"/?state={request_.state}&code=4/right"
    assert _ask(loopback, "/favicon.ico")[0] == 404
    assert _ask(loopback, "/")[0] == 400
    assert _ask(loopback, "/?state=wrong&code=4/evil")[0] == 400
    assert _ask(loopback, f"/else?state={request_.state}&code=4/evil")[0] == 404
    assert _ask(loopback, right, method="HEAD")[0] == 200
    assert _ask(loopback, right, method="OPTIONS")[0] == 501
    assert _ask(loopback, right, host="evil.example")[0] == 421
    assert _ask(loopback, right, host=f"localhost:{_port(loopback)}")[0] == 421
    assert loopback.poll(0) is None
    status, page, headers = _ask(loopback, right)
    assert status == 200
    assert "Signed in" in page
    assert "4/right" not in page
    assert headers["Referrer-Policy"] == "no-referrer"
    assert _wait(loopback, request_) == Answer(code="4/right")


def test_a_connection_that_says_nothing_does_not_hold_the_answer_up(
    loopback: Loopback, request_: ConsentRequest
) -> None:
    with (
        socket.create_connection(("127.0.0.1", _port(loopback))),
        socket.create_connection(("127.0.0.1", _port(loopback))) as garbage,
    ):
        garbage.sendall(b"\x16\x03\x01\x00garbage\r\n\r\n")
        _ask(loopback, f"/?state={request_.state}&code=4/right")
        assert _wait(loopback, request_) == Answer(code="4/right")


def test_reloading_the_page_changes_nothing(loopback: Loopback, request_: ConsentRequest) -> None:
    for code in ("4/first", "4/second"):
        assert _ask(loopback, f"/?state={request_.state}&code={code}")[0] == 200
    assert _wait(loopback, request_) == Answer(code="4/first")


@pytest.mark.parametrize(
    ("error", "page_says"),
    [("access_denied", "Access was not allowed"), ("org_internal", "The terminal says")],
)
def test_a_refusal_shows_a_calm_page(
    loopback: Loopback, request_: ConsentRequest, error: str, page_says: str
) -> None:
    status, page, _ = _ask(loopback, f"/?error={error}&state={request_.state}")
    assert (status, page_says in page) == (200, True)
    assert _wait(loopback, request_) == Answer(error=error)


def test_an_answer_before_anybody_asked_is_turned_away(loopback: Loopback) -> None:
    assert _ask(loopback, "/?state=&code=4/x")[0] == 400
    assert loopback.poll(0) is None


def test_nobody_coming_ends_in_a_sentence(loopback: Loopback, request_: ConsentRequest) -> None:
    ticks = count(0, 200)
    with pytest.raises(NeedsSignIn, match="within 5 minutes"):
        wait_for_answer(
            loopback,
            request_,
            seconds=300,
            monotonic=lambda: next(ticks),
            poll_line=lambda _seconds: None,
        )


def test_a_pasted_address_counts_as_well_and_a_wrong_one_is_explained(
    loopback: Loopback, request_: ConsentRequest
) -> None:
    typed = iter([None, "\n", "4/only-the-code", f"{loopback.redirect_uri}?state={request_.state}&code=4/p"])
    said: list[str] = []
    answer = wait_for_answer(
        loopback,
        request_,
        seconds=60,
        monotonic=lambda: 0.0,
        poll_line=lambda _seconds: next(typed),
        say=said.append,
    )
    assert answer == Answer(code="4/p")
    assert len(said) == 1
    assert loopback.redirect_uri in said[0]


def test_the_browser_may_win_while_a_paste_is_awaited(loopback: Loopback, request_: ConsentRequest) -> None:
    def nobody_types_while_the_browser_answers(_seconds: float) -> None:
        browser = threading.Thread(target=_ask, args=(loopback, f"/?state={request_.state}&code=4/browser"))
        browser.start()
        browser.join()

    answer = wait_for_answer(
        loopback,
        request_,
        seconds=60,
        monotonic=lambda: 0.0,
        poll_line=nobody_types_while_the_browser_answers,
    )
    assert answer == Answer(code="4/browser")


def test_waiting_goes_on_for_the_browser_when_the_input_has_ended(
    loopback: Loopback, request_: ConsentRequest
) -> None:
    def ended(_seconds: float) -> str | None:
        _ask(loopback, f"/?state={request_.state}&code=4/browser")
        raise EOFError

    times = chain([0.0], repeat(1.0))
    answer = wait_for_answer(loopback, request_, seconds=60, monotonic=lambda: next(times), poll_line=ended)
    assert answer == Answer(code="4/browser")
