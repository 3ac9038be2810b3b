"""The schedule of failures, over both faces."""

from __future__ import annotations

import base64
import http.client
from typing import Any

import pytest
import requests

from followup.sandbox.errors import ROWS
from followup.sandbox.server import serve
from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, SCOPES, Client, event, reason

EVENTS = "calendar.events.*"


def ids(client: Client) -> list[str]:
    """The ids on the own calendar."""
    return [item["id"] for item in client.get(f"/calendars/{client.own}/events").json()["items"]]


@pytest.mark.parametrize(("code", "why"), sorted(ROWS))
def test_every_row_of_the_error_table_can_be_answered(client: Client, code: int, why: str) -> None:
    own = client.own
    client.control.add_fault(kind="error", match="*", code=code, reason=why, times=2)
    calendar = client.get(f"/calendars/{own}/events")
    assert reason(calendar) == (code, why)
    front = (code, why) in {
        (401, "authError"),
        (401, "required"),
        (403, "insufficientPermissions"),
        (403, "accessNotConfigured"),
        (403, "domainPolicy"),
        (400, "failedPrecondition"),
        (409, "aborted"),
    }
    assert ("status" in calendar.json()["error"]) is front
    mail = client.call("GET", "/gmail/v1/users/me/profile")
    assert reason(mail) == (code, why)
    assert mail.json()["error"]["status"]
    assert client.violations() == []


@pytest.mark.parametrize("seconds", [None, 30])
def test_retry_after_is_optional(client: Client, seconds: int | None) -> None:
    fault = {"code": 429, "reason": "rateLimitExceeded", "retry_after": seconds}
    client.control.add_fault(kind="error", match=EVENTS, **fault)
    answer = client.get("/calendars/primary/events")
    assert answer.headers.get("retry-after") == (None if seconds is None else "30")


def test_html_and_empty_answers(client: Client) -> None:
    own = client.own
    client.control.add_fault(kind="html", match=EVENTS, code=502, times=1)
    client.control.add_fault(kind="empty", match=EVENTS, code=200, times=1)
    page, empty = (client.get(f"/calendars/{own}/events") for _ in range(2))
    assert (page.status_code, page.headers["content-type"]) == (502, "text/html; charset=UTF-8")
    assert (empty.status_code, empty.content) == (200, b"")
    assert client.get(f"/calendars/{own}/events").status_code == 200


@pytest.mark.parametrize("applied", [False, True])
@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        ({"kind": "timeout"}, requests.ReadTimeout),
        ({"kind": "reset"}, requests.ConnectionError),
        ({"kind": "error", "code": 503}, None),
        ({"kind": "html", "code": 502}, None),
        ({"kind": "empty", "code": 500}, None),
    ],
)
def test_a_write_fails_before_or_after_it_took_effect(
    client: Client, fault: dict[str, Any], raised: type[Exception] | None, applied: bool
) -> None:
    path = f"/calendars/{client.own}/events"
    client.control.add_fault(match="calendar.events.insert", times=1, applied=applied, **fault)
    if raised is None:
        assert client.post(path, event(id="abcde")).status_code >= 500
    else:
        with pytest.raises(raised):
            client.post(path, event(id="abcde"))
    entry = client.world.journal.entries[-1]
    assert (entry.applied, entry.fault) == (applied, fault["kind"])
    assert ids(client) == (["abcde"] if applied else [])


def test_a_late_write_takes_effect_when_its_time_has_come(client: Client, world: World) -> None:
    path = f"/calendars/{client.own}/events"
    client.control.add_fault(kind="late", match="calendar.events.insert", seconds=240, times=1)
    with pytest.raises(requests.ReadTimeout):
        client.post(path, event(id="abcde"))
    world.advance(239)
    assert ids(client) == []
    assert not [entry for entry in world.journal.entries if entry.fault and entry.applied]
    world.advance(3600 - 300)
    assert ids(client) == ["abcde"]
    assert client.get(f"{path}/abcde").json()["created"] == "2026-03-02T09:04:00.000Z"
    assert [entry.fault for entry in world.journal.entries if entry.fault and entry.applied] == ["late"]


def test_a_repeated_write_takes_effect_twice_and_the_second_answer_arrives(client: Client) -> None:
    client.control.add_fault(kind="twice", match="gmail.users.drafts.create", times=1)
    raw = base64.urlsafe_b64encode(b"Subject: Thanks\r\n\r\nHello").decode()
    path = "/gmail/v1/users/me/drafts"

    answered = client.call("POST", path, {"message": {"raw": raw}}).json()

    listed = [one["id"] for one in client.call("GET", path).json()["drafts"]]
    assert len(listed) == 2
    assert answered["id"] in listed
    made = [one for one in client.world.journal.entries if one.method.endswith("create")]
    assert [(one.fault, one.applied) for one in made] == [("twice", True)]


def test_a_cut_or_truncated_body_comes_after_the_effect(client: Client) -> None:
    path = f"/calendars/{client.own}/events"
    client.control.add_fault(kind="truncated", match="calendar.events.insert", nth=[1])
    client.control.add_fault(kind="cut", match="calendar.events.insert", nth=[2])
    with pytest.raises(requests.exceptions.JSONDecodeError):
        client.post(path, event(id="first")).json()
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        client.post(path, event(id="seco0"))
    assert ids(client) == ["first", "seco0"]


def test_an_empty_list_keeps_its_cursor_and_lies_about_its_items(client: Client) -> None:
    client.insert(id="abcde")
    client.control.add_fault(kind="empty_list", match="calendar.events.list", times=1)
    lie = client.get(f"/calendars/{client.own}/events").json()
    assert "items" not in lie
    assert "nextSyncToken" in lie
    assert ids(client) == ["abcde"]


def test_an_answer_can_be_rewritten(client: Client) -> None:
    client.control.add_fault(
        kind="rewrite", match="calendar.events.list", drop=["nextSyncToken"], put={"timeZone": "UTC"}
    )
    answer = client.get("/calendars/primary/events").json()
    assert (answer["timeZone"], "nextSyncToken" in answer) == ("UTC", False)


def test_a_stale_read_shows_the_state_before_the_own_write(client: Client, world: World) -> None:
    client.insert(id="first")
    client.control.add_fault(kind="stale", match="calendar.events.list", nth=[2, 3])
    assert ids(client) == ["first"]
    client.insert(id="seco0")
    assert ids(client) == ["first"]
    world.advance(91)
    assert ids(client) == ["first", "seco0"]


def test_a_slow_answer_takes_virtual_time(client: Client, world: World) -> None:
    before = world.now
    client.control.add_fault(kind="slow", match="calendar.events.list", seconds=20)
    client.get("/calendars/primary/events")
    assert (world.now - before).total_seconds() == 20


def test_a_token_can_die_in_mid_stream(client: Client) -> None:
    client.control.add_fault(kind="expired_token", match="calendar.events.list", nth=[2])
    codes = [client.get("/calendars/primary/events").status_code for _ in range(3)]
    assert codes == [200, 401, 401]


def test_rules_match_by_method_account_and_turn(client: Client) -> None:
    client.control.add_fault(kind="error", match="gmail.*")
    client.control.add_fault(kind="error", account="bob@example.com")
    client.control.add_fault(kind="error", match="calendar.events.list", nth=[2, 4])
    codes = [client.get("/calendars/primary/events").status_code for _ in range(4)]
    assert codes == [200, 503, 200, 503]
    struck = [rule["struck"] for rule in client.control.faults()["faults"]]
    assert struck == [0, 0, 2]
    client.control.clear_faults()
    assert client.get("/calendars/primary/events").status_code == 200


def test_a_rate_strikes_its_share_and_the_same_calls_in_every_run(client: Client) -> None:
    def codes(seed: int) -> list[int]:
        other = Client(World.create(client.world.now, seed=seed, accounts={ALICE: ""}))
        other.control.add_fault(kind="error", match=EVENTS, rate=0.25)
        return [other.get("/calendars/primary/events").status_code for _ in range(200)]

    first = codes(1)
    assert 30 < first.count(503) < 70
    assert codes(1) == first
    assert codes(2) != first


def test_an_unknown_fault_is_refused(client: Client) -> None:
    with pytest.raises(ValueError, match="no such fault"):
        client.control.add_fault(kind="earthquake")
    with pytest.raises(TypeError):
        client.control.add_fault(kind="error", colour="red")


def test_over_a_port_connections_break_as_real_ones_do(world: World) -> None:
    with serve(world) as server:
        control = server.google.control
        headers = {"authorization": f"Bearer {control.mint_token(ALICE, SCOPES)['access_token']}"}
        url = f"{server.base_url}/calendar/v3/calendars/primary/events"
        for kind in ("timeout", "reset", "cut"):
            control.add_fault(kind=kind, times=1)
        with pytest.raises(requests.ReadTimeout):
            requests.get(url, headers=headers, timeout=0.2)
        with pytest.raises(requests.ConnectionError):
            requests.get(url, headers=headers, timeout=5)
        with pytest.raises(requests.exceptions.ChunkedEncodingError):
            requests.get(url, headers=headers, timeout=5)
        session = requests.Session()
        assert [session.get(url, headers=headers, timeout=5).status_code for _ in range(2)] == [200, 200]


def test_over_a_port_a_cut_body_is_shorter_than_it_says(world: World) -> None:
    with serve(world) as server:
        token = server.google.control.mint_token(ALICE, SCOPES)["access_token"]
        server.google.control.add_fault(kind="cut")
        connection = http.client.HTTPConnection(
            "127.0.0.1", int(server.base_url.rsplit(":", 1)[1]), timeout=5
        )
        path = "/calendar/v3/calendars/primary/events"
        connection.request("GET", path, headers={"authorization": f"Bearer {token}"})
        with pytest.raises(http.client.IncompleteRead):
            connection.getresponse().read()
        connection.close()
