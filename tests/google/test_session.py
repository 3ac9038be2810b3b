"""The sessions reach Google alone and renew their token only when it is safe."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import requests
from google.oauth2.credentials import Credentials
from requests.cookies import MockRequest, create_cookie

from followup.engine.errors import SIGN_IN_BUSY, Ambiguous, NeedsConsent, NeedsSignIn, Transient
from followup.google.calendar import GoogleCalendar
from followup.google.client import GoogleClient
from followup.google.scopes import CALENDAR_OWN, CALENDAR_READONLY
from followup.google.session import GoogleSession, build_session
from followup.sandbox.control import Control
from followup.sandbox.inprocess import SandboxAdapter
from followup.sandbox.oauth import DEFAULT_CLIENT
from followup.sandbox.oauth_web import TOKEN_PATH
from followup.sandbox.world import World

ROOT = "http://google.sandbox"
ANN = "ann@example.com"
SCOPES = [CALENDAR_READONLY, CALENDAR_OWN]


def credentials(access: str = "token", refresh: str = "refresh", token_uri: str = "") -> Credentials:
    made = Credentials(  # type: ignore[no-untyped-call]
        access,
        refresh_token=refresh,
        token_uri=token_uri or "https://oauth2.googleapis.com/token",
        client_id=DEFAULT_CLIENT,
        client_secret="sandbox-secret",
        scopes=SCOPES,
        expiry=datetime(2090, 1, 1),  # noqa: DTZ001  # google-auth's expiry is naive UTC
    )
    assert isinstance(made, Credentials)
    return made


class Connected:
    """A calendar over a connection whose tokens the sandbox made."""

    def __init__(self) -> None:
        world = World.create(datetime(2026, 3, 2, 9, tzinfo=UTC), accounts={ANN: "Ann"})
        adapter = SandboxAdapter(world)
        self.user: Control = adapter.google.control
        tokens = self.user.mint_token(ANN, SCOPES)
        self.credentials = credentials(tokens["access_token"], tokens["refresh_token"], ROOT + TOKEN_PATH)
        self.session = build_session(self.credentials, ROOT, adapter=adapter)
        self.calendar = GoogleCalendar(GoogleClient(self.session, ROOT))

    def read(self) -> str:
        return list(self.calendar.pages("primary", ""))[-1].cursor

    def asked(self) -> list[str]:
        return [str(entry["method"]) for entry in self.user.journal()["entries"]]


@pytest.fixture
def connected() -> Connected:
    return Connected()


# --- tokens ---------------------------------------------------------------------------------------


@pytest.mark.spec("reliability A24")
def test_a_token_that_died_early_is_renewed_in_the_middle_of_reading(connected: Connected) -> None:
    connected.user.expire_access_tokens(ANN)

    assert connected.read()
    assert connected.asked() == ["calendar.events.list", "oauth.token", "calendar.events.list"]


@pytest.mark.spec("reliability A24")
def test_a_write_with_a_dead_token_is_left_to_the_caller_who_finds_a_fresh_one(connected: Connected) -> None:
    connected.user.expire_access_tokens(ANN)

    with pytest.raises(Transient) as caught:
        connected.calendar.create_calendar("Interview follow-ups", "UTC", "")
    assert not isinstance(caught.value, Ambiguous)
    assert connected.asked() == ["calendar.calendars.insert", "oauth.token"]

    assert connected.calendar.create_calendar("Interview follow-ups", "UTC", "")


def test_an_expired_token_is_renewed_ahead_of_the_call(connected: Connected) -> None:
    connected.credentials.expiry = datetime(2000, 1, 1)  # noqa: DTZ001  # google-auth's expiry is naive UTC

    assert connected.read()
    assert connected.asked() == ["oauth.token", "calendar.events.list"]


@pytest.mark.spec("reliability A25")
def test_a_revoked_connection_needs_a_sign_in_and_is_not_hammered(connected: Connected) -> None:
    connected.user.revoke_access(ANN)

    with pytest.raises(NeedsSignIn):
        connected.read()
    assert connected.asked() == ["calendar.events.list", "oauth.token"]


def test_a_token_endpoint_out_of_reach_is_transient_even_for_a_write(connected: Connected) -> None:
    connected.credentials.expiry = datetime(2000, 1, 1)  # noqa: DTZ001  # google-auth's expiry is naive UTC
    connected.user.add_fault(kind="reset", match="oauth.token")

    with pytest.raises(Transient) as caught:
        connected.calendar.create_calendar("Interview follow-ups", "UTC", "")
    assert not isinstance(caught.value, Ambiguous)


@pytest.mark.parametrize("kind", ["truncated", "cut", "empty", "html"])
def test_half_an_answer_of_the_token_endpoint_is_transient(connected: Connected, kind: str) -> None:
    connected.user.expire_access_tokens(ANN)
    connected.user.do("add_fault", match="oauth.token", times=1, kind=kind, code=200)

    with pytest.raises(Transient) as raised:
        connected.read()

    assert raised.value.reason == SIGN_IN_BUSY
    assert connected.read()


def test_scopes_wider_than_the_grant_need_consent(connected: Connected) -> None:
    connected.credentials._scopes = [*SCOPES, "https://www.googleapis.com/auth/gmail.readonly"]
    connected.credentials.expiry = datetime(2000, 1, 1)  # noqa: DTZ001  # google-auth's expiry is naive UTC

    with pytest.raises(NeedsConsent):
        connected.read()


# --- hosts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/",
        "http://gmail.googleapis.com/",
        "https://gmail.googleapis.com.evil.test/",
        "https://oauth2.googleapis.com/token",
    ],
)
def test_the_session_has_no_way_to_other_hosts(url: str) -> None:
    session = build_session(credentials())

    with pytest.raises(requests.exceptions.InvalidSchema):
        session.get(url)


def test_cookies_are_not_kept() -> None:
    request = requests.Request("GET", "https://gmail.googleapis.com/").prepare()
    cookie = create_cookie("a", "b", domain="gmail.googleapis.com")  # type: ignore[no-untyped-call]

    policy = build_session(credentials()).cookies.get_policy()

    assert requests.Session().cookies.get_policy().set_ok(cookie, MockRequest(request))  # type: ignore[arg-type]
    assert not policy.set_ok(cookie, MockRequest(request))  # type: ignore[arg-type]


def test_sessions_are_pooled_and_never_retry() -> None:
    session = build_session(credentials())

    assert isinstance(session, GoogleSession)
    assert sorted(session.adapters) == ["https://gmail.googleapis.com/", "https://www.googleapis.com/"]
    for adapter in session.adapters.values():
        assert isinstance(adapter, requests.adapters.HTTPAdapter)
        assert adapter.max_retries.total == 0


def test_proxies_of_the_environment_are_used_and_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:3128")

    session = build_session(credentials())

    assert session.proxies["https"] == "http://proxy.test:3128"
    assert session.trust_env is False
