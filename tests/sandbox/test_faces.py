"""The same Google in process and on a port, for plain HTTP and for Google's own client."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import pytest
import requests
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import AuthorizedSession, Request
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from followup.sandbox.oauth import DEFAULT_CLIENT
from followup.sandbox.server import serve
from followup.sandbox.web import WebRequest
from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, ROOT, SCOPES, Client, event


def test_an_event_is_inserted_listed_and_read_in_process(client: Client) -> None:
    made = client.insert(summary="Phone")
    listed = client.get(f"/calendars/{client.own}/events").json()
    assert [item["id"] for item in listed["items"]] == [made["id"]]
    assert client.get(f"/calendars/{client.own}/events/{made['id']}").json() == made
    assert client.violations() == []


def test_googles_client_works_over_a_port(world: World) -> None:
    with serve(world) as server:
        calendar = _service(server.base_url, server.google.control.mint_token(ALICE, SCOPES))
        own = calendar.calendars().insert(body={"summary": "Own"}).execute()["id"]
        made = calendar.events().insert(calendarId=own, body=event(id="abc123")).execute()
        request = calendar.events().patch(calendarId=own, eventId="abc123", body={"summary": "New"})
        request.headers["If-Match"] = made["etag"]
        assert request.execute()["summary"] == "New"
        with pytest.raises(HttpError) as refused:
            request.execute()
        assert refused.value.status_code == 412
        listed = calendar.events().list(calendarId=own).execute()
        assert [item["summary"] for item in listed["items"]] == ["New"]
        assert calendar.events().delete(calendarId=own, eventId="abc123").execute() == ""
    assert world.journal.violations == []


def test_answers_are_dated_by_the_clock_of_the_world(world: World) -> None:
    with serve(world) as server:
        answer = requests.get(f"{server.base_url}/gmail/v1/users/me/profile", timeout=5)
    dates = [value for name, value in answer.raw.headers.items() if name.lower() == "date"]
    assert dates == ["Mon, 02 Mar 2026 09:00:00 GMT"]


def _service(base_url: str, tokens: dict[str, Any]) -> Any:
    expiry = datetime(2099, 1, 1)  # noqa: DTZ001 - google-auth wants naive UTC
    credentials: Any = Credentials(tokens["access_token"], expiry=expiry)  # type: ignore[no-untyped-call]
    return build(
        "calendar",
        "v3",
        credentials=credentials,
        client_options={"api_endpoint": f"{base_url}/calendar/v3/"},
        cache_discovery=False,
    )


def test_google_auth_refreshes_a_dead_token_and_repeats_the_call(client: Client) -> None:
    plain = requests.Session()
    plain.mount(ROOT, client.adapter)
    credentials: Any = Credentials(  # type: ignore[no-untyped-call]
        client.tokens["access_token"],
        refresh_token=client.tokens["refresh_token"],
        token_uri=f"{ROOT}/token",
        client_id=DEFAULT_CLIENT,
        client_secret="sandbox-secret",
        scopes=list(SCOPES),
    )
    session: Any = AuthorizedSession(credentials, auth_request=Request(plain))  # type: ignore[no-untyped-call]
    session.mount(ROOT, client.adapter)
    client.control.expire_access_tokens(ALICE)
    assert session.get(f"{ROOT}/calendar/v3/calendars/primary/events").status_code == 200
    assert credentials.granted_scopes == list(SCOPES)
    client.control.revoke_access(ALICE)
    with pytest.raises(RefreshError) as refused:
        session.get(f"{ROOT}/calendar/v3/calendars/primary/events")
    assert refused.value.args[1]["error"] == "invalid_grant"


def test_more_than_ten_requests_at_once_are_too_many(client: Client) -> None:
    google = client.adapter.google
    headers = {"authorization": f"Bearer {client.tokens['access_token']}"}
    request = WebRequest("GET", "/calendar/v3/calendars/primary/events", headers=headers)
    with ThreadPoolExecutor(12) as pool:
        with client.world.lock:
            waiting = [pool.submit(google.answer, request) for _ in range(12)]
            while google.in_flight < 12:
                pass
        statuses = sorted(answer.result().status for answer in waiting)
    assert statuses == [200] * 10 + [429] * 2
    assert google.in_flight == 0


def test_a_long_address_sent_as_post_is_a_get(client: Client) -> None:
    client.insert()
    answer = client.call(
        "POST",
        f"/calendar/v3/calendars/{client.own}/events",
        data="maxResults=1&singleEvents=true",
        headers={"x-http-method-override": "GET", "content-type": "application/x-www-form-urlencoded"},
    )
    assert len(answer.json()["items"]) == 1


def test_control_verbs_are_posts(world: World) -> None:
    with serve(world) as server:
        root = f"{server.base_url}/_control/"
        moved = requests.post(root + "advance", json={"seconds": 60}, timeout=5)
        assert moved.json() == {"now": "2026-03-02T09:01:00.000Z"}
        assert requests.post(root + "nonsense", json={}, timeout=5).status_code == 400
        assert requests.post(root + "advance", json={"minutes": 1}, timeout=5).status_code == 400
        assert requests.get(root + "clock", timeout=5).status_code == 405
