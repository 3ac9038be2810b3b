"""What the discovery documents do not allow, and what the product must never ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from followup.sandbox.discovery import catalogue
from followup.sandbox.schema import Malformed, masked, parse_mask
from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, Client, event, reason


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/gmail/v1/users/me/profile", "gmail.users.getProfile"),
        ("POST", "/gmail/v1/users/me/drafts/send", "gmail.users.drafts.send"),
        ("PUT", "/gmail/v1/users/me/drafts/r-1", "gmail.users.drafts.update"),
        ("GET", "/gmail/v1/users/me/settings/sendAs", "gmail.users.settings.sendAs.list"),
        ("GET", "/calendar/v3/calendars/a%40b/events/e1", "calendar.events.get"),
        ("GET", "/calendar/v3/calendars/a%2Fb/events", "calendar.events.list"),
        ("GET", "/calendar/v3/users/me/calendarList", "calendar.calendarList.list"),
        ("POST", "/calendar/v3/calendars/a/events/e1/move", "calendar.events.move"),
        ("PATCH", "/calendar/v3/calendars", ""),
        ("GET", "/calendars/a/events", ""),
    ],
)
def test_a_method_and_a_path_lead_to_one_discovery_method(method: str, path: str, expected: str) -> None:
    route = catalogue().route(method, path)
    assert (route.method.id if route else "") == expected


def test_path_parameters_are_decoded() -> None:
    route = catalogue().route("GET", "/calendar/v3/calendars/a%40b%2Fc/events/e1")
    assert route is not None
    assert dict(route.path_params) == {"calendarId": "a@b/c", "eventId": "e1"}


@pytest.mark.parametrize(
    ("params", "kind"),
    [
        ({"nonsense": "1"}, "unknown parameter"),
        ({"maxresults": "1"}, "unknown parameter"),
        ({"maxResults": "many"}, "bad parameter"),
        ({"maxResults": "0"}, "bad parameter"),
        ({"maxResults": str(2**31)}, "bad parameter"),
        ({"singleEvents": "yes"}, "bad parameter"),
        ({"orderBy": "summary"}, "bad parameter"),
        ({"eventTypes": "party"}, "bad parameter"),
        ({"timeMin": "2026-03-01T00:00:00"}, "bad parameter"),
        ({"timeMin": "2026-13-01T00:00:00Z"}, "bad parameter"),
        ({"alt": "xml"}, "bad parameter"),
        ({"fields": "items(id"}, "bad parameter"),
        ({"fields": "items/nonsense"}, "bad parameter"),
    ],
)
def test_parameters_outside_the_discovery_document_are_400_and_recorded(
    client: Client, params: dict[str, str], kind: str
) -> None:
    answer = client.get(f"/calendars/{client.own}/events", **params)
    assert answer.status_code == 400
    assert client.violations() == [kind]


@pytest.mark.parametrize(
    "params",
    [
        {"alt": "json", "prettyPrint": "false", "quotaUser": "me", "key": "k"},
        {"timeMin": "2026-03-01T00:00:00.123+01:00", "maxResults": "9999"},
        {"eventTypes": ["default", "fromGmail"], "singleEvents": "true", "orderBy": "startTime"},
        {"fields": "items(id,start/dateTime),nextSyncToken"},
        {"fields": "*"},
    ],
)
def test_allowed_parameters_pass(client: Client, params: dict[str, Any]) -> None:
    assert client.get(f"/calendars/{client.own}/events", **params).status_code == 200
    assert client.violations() == []


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"title": "x"}, "unknown body field"),
        ({"reminders": {"override": []}}, "unknown body field"),
        ({"reminders": {"overrides": [{"minute": 5}]}}, "unknown body field"),
        ({"summary": 5}, "bad body"),
        ({"start": "tomorrow"}, "bad body"),
        ({"start": {"dateTime": "tomorrow"}}, "bad body"),
        ({"start": {"date": "20260303"}}, "bad body"),
        ({"recurrence": "RRULE:FREQ=DAILY"}, "bad body"),
        ({"sequence": "1"}, "bad body"),
        ({"extendedProperties": {"private": {"n": 1}}}, "bad body"),
        ({"htmlLink": "https://example.com"}, "read-only body field"),
        ({"created": "2026-03-01T00:00:00Z"}, "read-only body field"),
    ],
)
def test_bodies_outside_the_schema_are_400_and_recorded(
    client: Client, change: dict[str, Any], kind: str
) -> None:
    answer = client.post(f"/calendars/{client.own}/events", event(**change))
    assert answer.status_code == 400
    assert client.violations() == [kind]


def test_an_update_may_send_back_what_it_read(client: Client) -> None:
    made = client.insert()
    path = f"/calendar/v3/calendars/{client.own}/events/{made['id']}"
    answer = client.call("PUT", path, {**made, "summary": "New"})
    assert answer.json()["summary"] == "New"
    assert client.violations() == []


@pytest.mark.parametrize("data", ["{", "[1]", '"text"'])
def test_a_body_that_is_no_json_object_is_a_parse_error(client: Client, data: str) -> None:
    answer = client.call("POST", f"/calendar/v3/calendars/{client.own}/events", data=data)
    assert reason(answer) == (400, "parseError")


def test_a_get_carries_no_body(client: Client) -> None:
    answer = client.call("GET", f"/calendar/v3/calendars/{client.own}", {"summary": "x"})
    assert answer.status_code == 400
    assert client.violations() == ["unknown body"]


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ("etag", {"etag": "e"}),
        ("items(id,start/date),etag", {"etag": "e", "items": [{"id": "1", "start": {"date": "d"}}]}),
        ("items/start", {"items": [{"start": {"date": "d", "timeZone": "z"}}]}),
        ("items(start(date))", {"items": [{"start": {"date": "d"}}]}),
        ("items/*/date", {"items": [{"start": {"date": "d"}, "id": "1"}]}),
    ],
)
def test_a_field_mask_keeps_what_it_names(fields: str, shown: dict[str, Any]) -> None:
    body = {"etag": "e", "items": [{"id": "1", "start": {"date": "d", "timeZone": "z"}}]}
    documents = catalogue()
    method = documents.methods["calendar.events.list"]
    if "*" in fields:
        assert masked(body, {"items": {"*": {"date": {}}}}) == shown
    else:
        assert masked(body, parse_mask(documents, method, fields)) == shown


@pytest.mark.parametrize("fields", ["", "items(", "items)", "a,,b", "items((id))", "/id", "items//id"])
def test_a_broken_field_mask_is_refused(fields: str) -> None:
    documents = catalogue()
    with pytest.raises(Malformed):
        parse_mask(documents, documents.methods["calendar.events.list"], fields)


def test_a_method_beyond_the_scopes_is_403_with_details(client: Client) -> None:
    answer = client.get("/users/me/settings/timezone")
    assert reason(answer) == (403, "insufficientPermissions")
    error = answer.json()["error"]
    assert error["status"] == "PERMISSION_DENIED"
    assert error["details"][0]["reason"] == "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
    assert error["details"][0]["metadata"]["method"] == "calendar.settings.get"
    assert client.violations() == ["beyond scopes"]


def test_without_a_token_there_is_only_401(client: Client) -> None:
    answer = client.call("GET", "/calendar/v3/colors", headers={"authorization": ""})
    assert reason(answer) == (401, "required")
    answer = client.call("GET", "/calendar/v3/colors", headers={"authorization": "Bearer nonsense"})
    assert reason(answer) == (401, "authError")


MAIL = "/gmail/v1/users/me"


@pytest.mark.parametrize(
    ("method", "path", "body", "kind"),
    [
        ("POST", f"{MAIL}/drafts/send", {"id": "r1"}, "send"),
        ("POST", f"{MAIL}/messages/send", {"raw": "eA=="}, "send"),
        ("POST", f"{MAIL}/messages", {"raw": "eA=="}, "send"),
        ("POST", f"{MAIL}/messages/import", {"raw": "eA=="}, "send"),
        ("POST", f"{MAIL}/messages/m1/modify", {"addLabelIds": ["X"]}, "mail change"),
        ("POST", f"{MAIL}/messages/m1/trash", None, "mail change"),
        ("POST", f"{MAIL}/messages/m1/untrash", None, "mail change"),
        ("DELETE", f"{MAIL}/messages/m1", None, "mail change"),
        ("POST", f"{MAIL}/messages/batchModify", {"ids": ["m1"]}, "mail change"),
        ("POST", f"{MAIL}/messages/batchDelete", {"ids": ["m1"]}, "mail change"),
        ("POST", f"{MAIL}/threads/t1/modify", {"addLabelIds": ["X"]}, "mail change"),
        ("POST", f"{MAIL}/threads/t1/trash", None, "mail change"),
        ("DELETE", f"{MAIL}/threads/t1", None, "mail change"),
        ("PUT", f"{MAIL}/settings/autoForwarding", {"enabled": True}, "mail settings"),
        ("POST", f"{MAIL}/settings/forwardingAddresses", {"forwardingEmail": "a@b"}, "mail settings"),
        ("POST", f"{MAIL}/settings/filters", {"action": {}}, "mail settings"),
        ("POST", "/calendar/v3/calendars/OWN/acl", {"role": "reader"}, "sharing"),
        ("POST", "/calendar/v3/calendars/OWN/events?sendUpdates=all", event(), "notify guests"),
        ("POST", "/calendar/v3/calendars/OWN/events?sendNotifications=true", event(), "notify guests"),
        ("POST", "/calendar/v3/calendars/OWN/events", event(attendees=[{"email": "a@b.c"}]), "guests"),
        ("POST", "/calendar/v3/calendars/primary/events", event(), "foreign calendar"),
        ("PATCH", "/calendar/v3/calendars/primary/events/x1", {"summary": "x"}, "foreign calendar"),
        ("DELETE", "/calendar/v3/calendars/primary/events/x1", None, "foreign calendar"),
        ("PATCH", "/calendar/v3/calendars/primary", {"summary": "x"}, "foreign calendar"),
        ("PATCH", "/calendar/v3/users/me/calendarList/primary", {"colorId": "1"}, "foreign calendar"),
        ("POST", "/batch/calendar/v3", None, "batch"),
        ("POST", "/batch", None, "batch"),
        ("POST", "/upload/gmail/v1/users/me/drafts/send", None, "upload"),
        ("POST", "/resumable/upload/gmail/v1/users/me/messages/send", None, "upload"),
    ],
)
def test_what_must_never_be_asked_is_refused_and_recorded(
    client: Client, method: str, path: str, body: Any, kind: str
) -> None:
    answer = client.call(method, path.replace("OWN", client.own), body)
    assert answer.status_code in {403, 404}
    assert client.violations() == [kind]
    assert client.world.journal.entries[-1].applied is False


def test_allowed_writes_are_no_violation(client: Client) -> None:
    made = client.insert()
    path = f"/calendar/v3/calendars/{client.own}"
    assert client.call("PATCH", f"{path}/events/{made['id']}?sendUpdates=none", {"summary": "x"}).ok
    assert client.call("PATCH", path, {"summary": "Renamed"}).ok
    colour = f"/calendar/v3/users/me/calendarList/{client.own}?colorRgbFormat=true"
    assert client.call("PATCH", colour, {"backgroundColor": "#112233", "foregroundColor": "#000000"}).ok
    assert client.call("DELETE", f"{path}/events/{made['id']}").status_code == 204
    assert client.call("DELETE", path).status_code == 204
    assert client.violations() == []


def test_another_projects_calendar_is_foreign(client: Client, world: World) -> None:
    own = client.own
    client.control.add_client("other", project="other-project")
    token = client.control.mint_token(ALICE, world.known_scopes(), "other")["access_token"]
    headers = {"authorization": f"Bearer {token}"}
    answer = client.call("POST", f"/calendar/v3/calendars/{own}/events", event(), headers=headers)
    assert answer.status_code == 403
    assert client.violations() == ["foreign calendar"]


@pytest.mark.parametrize("foreign", [403, 404])
def test_app_created_alone_reaches_only_its_own_calendars(
    client_with: Callable[..., Client], foreign: int
) -> None:
    client = client_with("calendar.app.created")
    client.control.set_variants(calendar={"foreign_calendar": foreign})
    assert client.get("/calendars/primary/events").status_code == foreign
    assert client.get(f"/calendars/{client.own}/events").status_code == 200
    assert client.violations() == []


def test_events_readonly_reaches_all_calendars_for_reading(client: Client) -> None:
    assert client.get("/calendars/primary/events").status_code == 200
    assert client.get(f"/calendars/{ALICE}/events").status_code == 200
    # calendars.get is not covered by calendar.events.readonly
    assert client.get("/calendars/primary").status_code == 404


def test_owned_scopes_reach_owned_calendars(client_with: Callable[..., Client]) -> None:
    client = client_with("calendar.events.owned.readonly")
    shared = client.control.calendar.add_calendar(ALICE, "Team", access_role="reader")["id"]
    assert client.get("/calendars/primary/events").status_code == 200
    assert client.get(f"/calendars/{shared}/events").status_code == 404


def test_another_user_id_is_refused(client: Client) -> None:
    answer = client.call("GET", "/gmail/v1/users/bob@example.com/profile")
    assert answer.status_code == 403
    assert answer.json()["error"]["status"] == "PERMISSION_DENIED"
