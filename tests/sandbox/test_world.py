"""Time, quota, journal, snapshot, and that two runs are alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from followup.sandbox.quota import units_of
from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, NOW, SCOPES, Client, event, reason


@pytest.mark.parametrize(
    ("method", "units"),
    [
        ("gmail.users.getProfile", 1),
        ("gmail.users.labels.list", 1),
        ("gmail.users.history.list", 2),
        ("gmail.users.messages.list", 5),
        ("gmail.users.drafts.list", 5),
        ("gmail.users.labels.create", 5),
        ("gmail.users.drafts.create", 10),
        ("gmail.users.drafts.delete", 10),
        ("gmail.users.drafts.update", 15),
        ("gmail.users.messages.get", 20),
        ("gmail.users.drafts.get", 20),
        ("gmail.users.messages.attachments.get", 20),
        ("gmail.users.threads.list", 10),
        ("gmail.users.threads.get", 40),
        ("gmail.users.settings.sendAs.list", 1),
        ("calendar.events.insert", 1),
    ],
)
def test_units_of_2026(method: str, units: int) -> None:
    assert units_of(method) == units


def test_the_minute_of_calendar_slides(client: Client, world: World) -> None:
    client.control.set_quota(calendar_per_minute=3)
    for _ in range(3):
        assert client.get("/calendars/primary/events").status_code == 200
        world.advance(10)
    over = client.get("/calendars/primary/events")
    assert reason(over) == (403, "rateLimitExceeded")
    assert over.json()["error"]["errors"][0]["domain"] == "usageLimits"
    assert "retry-after" not in over.headers
    world.advance(31)
    assert client.get("/calendars/primary/events").status_code == 200
    assert client.control.quota()["calls"] == {"calendar.events.list": 4}


def test_the_quota_answer_is_switchable(client: Client) -> None:
    client.control.set_quota(calendar_per_minute=0, over=429, retry_after=7)
    over = client.get("/calendars/primary/events")
    assert (reason(over), over.headers["retry-after"]) == ((429, "rateLimitExceeded"), "7")
    client.control.set_quota(enabled=False)
    assert client.get("/calendars/primary/events").status_code == 200


def test_gmail_is_charged_in_units(client: Client) -> None:
    client.control.set_quota(gmail_per_minute=45)
    for _ in range(2):
        client.call("GET", "/gmail/v1/users/me/messages/m1")
    assert client.call("GET", "/gmail/v1/users/me/drafts").status_code != 403
    over = client.call("GET", "/gmail/v1/users/me/drafts")
    assert reason(over) == (403, "rateLimitExceeded")
    assert over.json()["error"]["status"] == "PERMISSION_DENIED"
    assert client.control.quota()["units"] == {"gmail.users.messages.get": 40, "gmail.users.drafts.list": 5}


def test_the_journal_tells_what_was_asked_and_what_took_effect(client: Client, world: World) -> None:
    client.insert(id="abcde")
    client.control.clear_journal()
    client.session.headers["user-agent"] = "followup-test"
    client.get(f"/calendars/{client.own}/events", maxResults=5)
    client.call("PATCH", f"/calendar/v3/calendars/{client.own}/events/abcde", {"summary": "x" * 5000})
    client.call("DELETE", f"/calendar/v3/calendars/{client.own}/events/unknown")
    listed, patched, missing = client.control.journal()["entries"]
    assert (listed["method"], listed["params"]["maxResults"]) == ("calendar.events.list", 5)
    assert (listed["account"], listed["applied"], listed["status"]) == (ALICE, False, 200)
    assert (patched["applied"], patched["user_agent"], patched["units"]) == (True, "followup-test", 3)
    assert patched["body"]["summary"].endswith("(5000 characters)")
    assert (missing["applied"], missing["status"]) == (False, 404)
    assert client.control.journal(since=patched["number"])["entries"] == [missing]


def test_violations_name_their_request(client: Client) -> None:
    client.post("/calendars/primary/events", event())
    violation = client.control.violations()["violations"][0]
    assert (violation["kind"], violation["method"]) == ("foreign calendar", "calendar.events.insert")
    entry = client.control.journal()["entries"][-1]
    assert (entry["number"], entry["violation"]) == (violation["request"], "foreign calendar")


def test_a_snapshot_shows_calendars_with_deleted_events(client: Client) -> None:
    client.insert(id="abcde")
    client.control.calendar.delete_event(ALICE, "abcde", "own")
    primary, own = client.control.snapshot(ALICE)["calendars"]
    assert (primary["id"], primary["created_by"]) == (ALICE, "")
    assert (own["id"], own["created_by"]) == (client.own, "sandbox-project")
    assert [(item["id"], item["status"]) for item in own["events"]] == [("abcde", "cancelled")]


def test_two_runs_with_the_same_seed_are_alike() -> None:
    def play(seed: int) -> list[object]:
        client = Client(World.create(NOW, seed=seed, accounts={ALICE: ""}))
        made = client.insert()
        listed = client.get(f"/calendars/{client.own}/events").json()
        return [client.tokens, made, listed, client.control.snapshot(ALICE)]

    assert play(1) == play(1)
    assert play(1) != play(2)


def test_the_clock_is_set_advanced_or_follows_the_wall() -> None:
    world = World.create(NOW)
    world.advance(90)
    assert world.now == NOW + timedelta(seconds=90)
    world.set_time(datetime(2026, 1, 1, tzinfo=UTC))
    assert world.now == datetime(2026, 1, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="time zone"):
        world.set_time(datetime(2026, 1, 1))  # noqa: DTZ001 - naive on purpose
    walking = World.create(NOW, follow_wall=True)
    seen = [walking.now for _ in range(1000)]
    assert NOW <= seen[0] < seen[-1] < NOW + timedelta(minutes=1)


def test_every_verb_has_a_docstring_and_a_name(client: Client) -> None:
    verbs = client.control.verbs
    assert {"advance", "add_event", "mint_token", "add_fault", "violations", "snapshot"} <= set(verbs)
    with pytest.raises(KeyError, match="no such verb"):
        client.control.do("fly")


def test_gestures_on_the_own_calendar_reach_the_product(client: Client) -> None:
    made = client.insert(id="abcde")
    gestures = client.control.calendar
    gestures.move_event(ALICE, "abcde", 86_400, "own")
    gestures.rename_event(ALICE, "abcde", "Done", calendar="own")
    gestures.describe_event(ALICE, "abcde", "typed", calendar="own")
    now = client.get(f"/calendars/{client.own}/events/abcde").json()
    assert (now["summary"], now["description"]) == ("Done", "typed")
    assert now["start"]["dateTime"] == "2026-03-04T10:00:00+01:00"
    assert now["etag"] != made["etag"]
    gestures.delete_event(ALICE, "abcde", "own")
    assert client.get(f"/calendars/{client.own}/events/abcde").json()["status"] == "cancelled"
    gestures.restore_event(ALICE, "abcde", "own")
    assert client.get(f"/calendars/{client.own}/events/abcde").json()["status"] == "confirmed"


def test_an_invitation_is_answered_by_the_user(client: Client) -> None:
    invitation = event(id="invit1", attendees=[{"email": ALICE, "responseStatus": "needsAction"}])
    client.control.calendar.add_event(ALICE, invitation)
    client.control.calendar.respond_event(ALICE, "invit1", "declined")
    shown = client.get("/calendars/primary/events/invit1").json()
    assert shown["attendees"] == [{"email": ALICE, "responseStatus": "declined", "self": True}]
    assert shown["status"] == "confirmed"


def test_accounts_are_apart(client: Client, world: World) -> None:
    client.control.add_account("bob@example.com", "Bob")
    client.control.calendar.add_event("bob@example.com", event(id="bobs1"))
    assert client.get("/calendars/primary/events").json()["items"] == []
    token = client.control.mint_token("bob@example.com", SCOPES)["access_token"]
    headers = {"authorization": f"Bearer {token}"}
    listed = client.call("GET", "/calendar/v3/calendars/primary/events", headers=headers).json()
    assert [item["id"] for item in listed["items"]] == ["bobs1"]
    assert (
        client.call("GET", f"/calendar/v3/calendars/{client.own}/events", headers=headers).status_code == 404
    )


def test_both_halves_share_the_account_the_clock_and_the_variants(client: Client, world: World) -> None:
    world.advance(3600 - 60)
    delivered = client.control.do(
        "deliver", account=ALICE, sender="Hr <hr@corp.example>", subject="Hello", text="Good morning"
    )
    shown = client.call("GET", f"/gmail/v1/users/me/messages/{delivered['id']}?format=minimal").json()
    assert int(shown["internalDate"]) == world.now.timestamp() * 1000
    assert client.call("GET", "/gmail/v1/users/me/profile").json()["emailAddress"] == ALICE
    assert client.control.snapshot(ALICE)["mailbox"]["messages"][0]["subject"] == "Hello"
    client.control.set_variants(mail={"ui_send": "same_id", "search_lag": 90})
    assert world.mailbox_of(ALICE).variants.search_lag == timedelta(seconds=90)
    assert client.violations() == []
