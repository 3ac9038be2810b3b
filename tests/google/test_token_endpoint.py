from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import requests

from followup.engine.errors import FollowupError, NeedsSignIn, Transient
from followup.google.client_secrets import parse
from followup.google.oauth import ConsentRequest, new_request
from followup.google.token_endpoint import Grant, exchange, revoke
from tests.google import token_server
from tests.google.token_server import TokenServer

_SCOPES = ("scope.a", "scope.b")


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with token_server.running() as running:
        yield running


@pytest.fixture
def http() -> Iterator[requests.Session]:
    with requests.Session() as session:
        yield session


def _request(server: TokenServer, **changes: str) -> ConsentRequest:
    secrets = parse(json.dumps(server.client_file(**changes)).encode(), "client.json")
    return new_request(secrets, "http://127.0.0.1:5555/", _SCOPES, lambda size: "r" * (size + 20))


def test_a_code_is_traded_with_basic_auth_and_verifier(server: TokenServer, http: requests.Session) -> None:
    request = _request(server)
    server.consent(request.url)
    assert exchange(http, request, "4/code") == Grant("1//refresh", "ya29.access", 3599, frozenset(_SCOPES))
    assert set(server.requests[0][1]) == {"grant_type", "code", "redirect_uri", "code_verifier"}


@pytest.mark.spec("A26")
def test_fewer_scopes_than_asked_for_are_no_error(server: TokenServer, http: requests.Session) -> None:
    request = _request(server)
    server.consent(request.url)
    server.granted = "scope.b"
    assert exchange(http, request, "4/code").scopes == {"scope.b"}


def test_an_answer_without_scope_grants_what_was_asked_for(
    server: TokenServer, http: requests.Session
) -> None:
    server.reply = (200, b'{"access_token": "a", "refresh_token": "r"}')
    assert exchange(http, _request(server), "4/code") == Grant("r", "a", 3600, frozenset(_SCOPES))


@pytest.mark.parametrize(
    ("status", "body", "kind", "says"),
    [
        (400, b'{"error": "invalid_grant"}', NeedsSignIn, "did not accept the code"),
        (401, b'{"error": "invalid_client"}', NeedsSignIn, "does not accept the client file"),
        (401, b'{"error": "deleted_client"}', NeedsSignIn, "deleted"),
        (400, b'{"error": "redirect_uri_mismatch"}', NeedsSignIn, "Desktop"),
        (400, b'{"error": "admin_policy_enforced"}', NeedsSignIn, "administrator"),
        (500, b"<html>oops</html>", Transient, "HTTP 500"),
        (503, b'{"error": "temporarily_unavailable"}', Transient, "HTTP 503"),
        (429, b'{"error": "rate_limited"}', Transient, "HTTP 429"),
        (404, b"", Transient, "HTTP 404"),
        (302, b"", Transient, "HTTP 302"),
        (200, b"", Transient, "sent no token"),
        (200, b"[1]", Transient, "sent no token"),
        (200, b'{"access_token": "a"}', NeedsSignIn, "no lasting token"),
    ],
)
def test_each_failure_of_the_exchange_is_a_sentence(
    server: TokenServer, http: requests.Session, status: int, body: bytes, kind: type[Exception], says: str
) -> None:
    server.reply = (status, body)
    with pytest.raises(FollowupError) as caught:
        exchange(http, _request(server), "4/code")
    assert type(caught.value) is kind
    assert says in caught.value.message
    assert caught.value.remedy


def test_a_wrong_secret_is_refused(server: TokenServer, http: requests.Session) -> None:
    request = _request(server, client_secret="old")
    server.consent(request.url)
    with pytest.raises(NeedsSignIn, match="secret is wrong"):
        exchange(http, request, "4/code")


def test_a_server_that_cannot_be_reached_is_worth_another_try(http: requests.Session) -> None:
    with token_server.running() as gone:
        request = _request(gone)
    with pytest.raises(Transient, match="could not be reached"):
        exchange(http, request, "4/code")


def test_a_proxy_in_the_environment_does_not_come_between(
    server: TokenServer, http: requests.Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    request = _request(server)
    server.consent(request.url)
    assert exchange(http, request, "4/code").refresh_token == "1//refresh"


def test_revoking_tells_google_the_token(server: TokenServer, http: requests.Session) -> None:
    assert revoke(http, f"{server.url}/revoke", "1//refresh")
    assert server.revoked == ["1//refresh"]


def test_revoking_a_dead_token_is_fine(server: TokenServer, http: requests.Session) -> None:
    server.reply = (400, b'{"error": "invalid_token"}')
    assert not revoke(http, f"{server.url}/revoke", "1//refresh")


def test_a_revocation_that_google_does_not_confirm_says_where_to_do_it(
    server: TokenServer, http: requests.Session
) -> None:
    server.reply = (503, b"")
    with pytest.raises(Transient) as caught:
        revoke(http, f"{server.url}/revoke", "1//refresh")
    assert "myaccount.google.com/connections" in caught.value.remedy
