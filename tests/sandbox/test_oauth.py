"""Consent, tokens and how they die (google_api 1)."""

from __future__ import annotations

import base64
import hashlib
import re
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests

from followup.sandbox.call import Json
from followup.sandbox.google import Google
from followup.sandbox.oauth import DEFAULT_CLIENT
from followup.sandbox.web import WebRequest
from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, AUTH, ROOT, SCOPES, Client, reason

REDIRECT = "http://127.0.0.1:41999/"
VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
SECRET = (DEFAULT_CLIENT, "sandbox-secret")


def authorize(client: Client, scopes: tuple[str, ...] = SCOPES, /, **changes: str) -> requests.Response:
    """GET of the consent page, redirects not followed."""
    query = {
        "client_id": DEFAULT_CLIENT,
        "redirect_uri": REDIRECT,
        "response_type": "code",
        "scope": " ".join(scopes),
        "state": "st/ate",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changes,
    }
    return client.session.get(f"{ROOT}/o/oauth2/v2/auth?{urlencode(query)}", allow_redirects=False)


def landed(answer: requests.Response) -> dict[str, str]:
    """The query with which the browser lands at the client."""
    assert answer.status_code == 302, answer.text
    assert answer.headers["location"].startswith(REDIRECT)
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}


def granted_code(client: Client) -> str:
    """A code after a consent to everything."""
    client.control.auto_consent("grant")
    return landed(authorize(client))["code"]


def exchange(client: Client, code: str, /, **changes: str) -> requests.Response:
    """The code exchange, with Basic authentication as google-auth-oauthlib does it."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT,
        "code_verifier": VERIFIER,
        **changes,
    }
    return requests_without_bearer(client).post(f"{ROOT}/token", data=form, auth=SECRET)


def refresh(client: Client, refresh_token: str, **changes: str) -> requests.Response:
    """A refresh, with the client in the body as google-auth does it."""
    form = {
        "grant_type": "refresh_token",
        "refresh_token": refresh_token,
        "client_id": SECRET[0],
        "client_secret": SECRET[1],
        **changes,
    }
    return requests_without_bearer(client).post(f"{ROOT}/token", data=form)


def requests_without_bearer(client: Client) -> requests.Session:
    """A session of the same world without the access token."""
    session = requests.Session()
    session.mount(ROOT, client.adapter)
    return session


def profile_status(client: Client, token: str) -> int:
    """What a call with an access token answers."""
    session = requests_without_bearer(client)
    headers = {"authorization": f"Bearer {token}"}
    return session.get(f"{ROOT}/calendar/v3/calendars/{client.own}", headers=headers).status_code


def test_a_code_is_exchanged_for_tokens_that_work_and_refresh(client: Client) -> None:
    arrived = authorize(client)
    assert arrived.status_code == 200
    client.control.auto_consent("grant")
    query = landed(authorize(client))
    assert query["state"] == "st/ate"
    tokens = exchange(client, query["code"]).json()
    assert set(tokens) == {"access_token", "expires_in", "refresh_token", "scope", "token_type"}
    assert tokens["scope"].split() == list(SCOPES)
    assert profile_status(client, tokens["access_token"]) == 200
    again = refresh(client, tokens["refresh_token"]).json()
    assert set(again) == {"access_token", "expires_in", "scope", "token_type"}
    assert profile_status(client, again["access_token"]) == 200


def test_a_code_works_once(client: Client) -> None:
    code = granted_code(client)
    assert exchange(client, code).status_code == 200
    second = exchange(client, code)
    assert (second.status_code, second.json()["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_verifier": "w" * 64}, "invalid_grant"),
        ({"redirect_uri": "http://127.0.0.1:5/"}, "redirect_uri_mismatch"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"code": ""}, "invalid_request"),
    ],
)
def test_a_code_is_bound_to_its_request(client: Client, changes: dict[str, str], error: str) -> None:
    answer = exchange(client, granted_code(client), **changes)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_a_code_dies_after_ten_minutes(client: Client, world: World) -> None:
    code = granted_code(client)
    world.advance(601)
    assert exchange(client, code).json()["error"] == "invalid_grant"


def test_a_plain_challenge_is_compared_as_it_is(client: Client) -> None:
    client.control.auto_consent("grant")
    plain = authorize(client, code_challenge=VERIFIER, code_challenge_method="plain")
    assert exchange(client, landed(plain)["code"]).status_code == 200


def test_a_wrong_secret_is_401_invalid_client(client: Client) -> None:
    answer = refresh(client, client.tokens["refresh_token"], client_secret="wrong")
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")


def test_the_form_has_a_box_per_scope_and_grants_the_ticked_ones(client: Client) -> None:
    page = authorize(client).text
    boxes = re.findall(r'type="checkbox" name="tick" value="([^"]+)"', page)
    assert tuple(boxes) == SCOPES
    fields = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page))
    form = [*fields.items(), ("account", ALICE), ("decision", "allow"), ("tick", SCOPES[0])]
    url = f"{ROOT}/o/oauth2/v2/auth/decision"
    query = landed(client.session.post(url, data=form, allow_redirects=False))
    assert query["scope"] == SCOPES[0]
    assert exchange(client, query["code"]).json()["scope"] == SCOPES[0]
    nothing = [*fields.items(), ("account", ALICE), ("decision", "allow")]
    assert landed(client.session.post(url, data=nothing, allow_redirects=False))["error"] == "access_denied"
    denied = [*form[:-2], ("decision", "deny")]
    assert landed(client.session.post(url, data=denied, allow_redirects=False)) == {
        "state": "st/ate",
        "error": "access_denied",
    }


def test_a_single_scope_has_no_box(client: Client) -> None:
    assert "checkbox" not in authorize(client, SCOPES[:1]).text


def test_consent_can_be_scripted(client: Client) -> None:
    client.control.auto_consent("deny")
    assert landed(authorize(client))["error"] == "access_denied"
    client.control.auto_consent("grant", scopes=SCOPES[1:3])
    assert landed(authorize(client))["scope"].split() == list(SCOPES[1:3])


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"client_id": "nobody"}, 401, "invalid_client"),
        ({"redirect_uri": "https://example.com/"}, 400, "redirect_uri_mismatch"),
        ({"redirect_uri": "urn:ietf:wg:oauth:2.0:oob"}, 400, "redirect_uri_mismatch"),
        ({"response_type": "token"}, 400, "invalid_request"),
        ({"scope": ""}, 400, "invalid_request"),
        ({"scope": AUTH + "everything"}, 400, "invalid_scope"),
        ({"code_challenge": "short"}, 400, "invalid_request"),
    ],
)
def test_a_bad_consent_request_ends_on_googles_page(
    client: Client, changes: dict[str, str], status: int, error: str
) -> None:
    answer = authorize(client, **changes)
    assert answer.status_code == status
    assert error in answer.text


def test_without_an_account_there_is_nobody_to_ask() -> None:
    answer = Google(World.create()).answer(
        WebRequest(
            "GET",
            "/o/oauth2/v2/auth",
            (
                ("client_id", DEFAULT_CLIENT),
                ("redirect_uri", REDIRECT),
                ("response_type", "code"),
                ("scope", SCOPES[0]),
            ),
        )
    )
    assert answer.status == 400


def test_access_tokens_live_an_hour_of_virtual_time(client: Client, world: World) -> None:
    own = client.own
    world.advance(3599)
    assert client.get(f"/calendars/{own}").status_code == 200
    world.advance(1)
    answer = client.get(f"/calendars/{own}")
    assert reason(answer) == (401, "authError")
    assert answer.json()["error"]["status"] == "UNAUTHENTICATED"


def test_a_refresh_with_more_scopes_than_granted_is_refused_or_narrowed(client: Client) -> None:
    small = client.control.mint_token(ALICE, SCOPES[:2])["refresh_token"]
    wide = " ".join(SCOPES)
    assert refresh(client, small, scope=wide).json()["error"] == "invalid_scope"
    assert refresh(client, small, scope=SCOPES[1]).json()["scope"] == SCOPES[1]
    client.control.set_variants(wider_refresh="narrow")
    assert refresh(client, small, scope=wide).json()["scope"].split() == list(SCOPES[:2])


def test_revocation_kills_every_token_of_the_project(client: Client) -> None:
    other = client.control.mint_token(ALICE, SCOPES)
    access = client.tokens["access_token"]
    assert client.session.post(f"{ROOT}/revoke", data={"token": access}).status_code == 200
    assert profile_status_or_401(client, access) == 401
    assert profile_status_or_401(client, other["access_token"]) == 401
    dead = refresh(client, other["refresh_token"])
    assert dead.json() == {
        "error": "invalid_grant",
        "error_description": "Token has been expired or revoked.",
    }
    assert client.session.post(f"{ROOT}/revoke", data={"token": access}).status_code == 400


def profile_status_or_401(client: Client, token: str) -> int:
    """What a call with an access token answers, on a calendar that needs no set-up."""
    headers = {"authorization": f"Bearer {token}"}
    answer = requests_without_bearer(client).get(f"{ROOT}/calendar/v3/calendars/x", headers=headers)
    return answer.status_code


@pytest.mark.parametrize(
    ("verb", "refreshes", "running"),
    [
        ("revoke_access", 400, 401),
        ("expire_refresh_tokens", 400, 404),
        ("expire_access_tokens", 200, 401),
        ("change_password", 400, 401),
    ],
)
def test_tokens_die_by_switch(client: Client, verb: str, refreshes: int, running: int) -> None:
    client.control.do(verb, account=ALICE)
    assert profile_status_or_401(client, client.tokens["access_token"]) == running
    assert refresh(client, client.tokens["refresh_token"]).status_code == refreshes


def test_a_new_password_spares_tokens_without_mail(client: Client) -> None:
    calendar_only = client.control.mint_token(ALICE, SCOPES[3:])["refresh_token"]
    client.control.change_password(ALICE)
    assert refresh(client, calendar_only).status_code == 200


def test_in_testing_the_connection_dies_after_seven_days(client: Client, world: World) -> None:
    client.control.add_client("testing-client", publishing="testing")
    minted = client.control.mint_token(ALICE, SCOPES, "testing-client")["refresh_token"]
    world.advance(6 * 86_400)
    assert refresh(client, minted, client_id="testing-client").status_code == 200
    world.advance(2 * 86_400)
    assert refresh(client, minted, client_id="testing-client").json()["error"] == "invalid_grant"
    assert refresh(client, client.tokens["refresh_token"]).status_code == 200


def test_the_hundred_and_first_token_evicts_the_oldest(client: Client) -> None:
    first = client.tokens["refresh_token"]
    for _ in range(99):
        client.control.mint_token(ALICE, SCOPES)
    assert refresh(client, first).status_code == 200
    client.control.mint_token(ALICE, SCOPES)
    assert refresh(client, first).json()["error"] == "invalid_grant"


def test_a_token_unused_for_six_months_dies(client: Client, world: World) -> None:
    world.advance(184 * 86_400)
    assert refresh(client, client.tokens["refresh_token"]).json()["error"] == "invalid_grant"


def test_the_token_endpoint_can_be_down(client: Client) -> None:
    client.control.add_fault(kind="error", match="oauth.token", code=503, reason="server_error", times=1)
    token = client.tokens["refresh_token"]
    assert [refresh(client, token).status_code for _ in range(2)] == [503, 200]


def test_client_secrets_lead_to_the_sandbox(world: World) -> None:
    secrets: Json = world.client_secrets("http://127.0.0.1:9/")["installed"]
    assert secrets["auth_uri"] == "http://127.0.0.1:9/o/oauth2/v2/auth"
    assert secrets["token_uri"] == "http://127.0.0.1:9/token"
    assert secrets["client_secret"] == SECRET[1]
