"""A replica that follows sync tokens always equals a fresh full list, whatever happens in between."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.sandbox.call import Json
from followup.sandbox.world import World
from tests.sandbox.conftest import ALICE, NOW, Client, event
from tests.sandbox.test_calendar_sync import pages

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["add", "series", "rename", "move", "back", "delete", "restore", "shorten", "lengthen"]
        ),
        st.integers(0, 5),
    ),
    max_size=14,
)
COUNTS = {"shorten": 3, "lengthen": 5}


class Replica:
    """What a client knows that reads incrementally."""

    def __init__(self, client: Client, **params: Any) -> None:
        self.client = client
        self.params = params
        self.known: dict[str, str] = {}
        self.token = ""

    def sync(self) -> None:
        """Read every page of changes and keep them."""
        token = {"syncToken": self.token} if self.token else {}
        for page in pages(self.client, **self.params, **token):
            for item in page["items"]:
                if item["status"] == "cancelled":
                    self.known.pop(item["id"], None)
                else:
                    self.known[item["id"]] = item["etag"]
        self.token = page["nextSyncToken"]


def truth(client: Client, **params: Any) -> dict[str, str]:
    """Id and etag of every live event in a full list."""
    items = [item for page in pages(client, **params) for item in page["items"]]
    return {item["id"]: item["etag"] for item in items if item["status"] != "cancelled"}


def act(client: Client, step: str, number: int) -> None:
    """One gesture on the event or series of a number."""
    gestures = client.control.calendar
    event_id = f"event{number}"
    stored = client.world.book_of(ALICE).calendars[ALICE].events
    if event_id in stored:
        change(client, step, stored[event_id].data, number)
    elif step == "add":
        gestures.add_event(ALICE, event(id=event_id))
    elif step == "series":
        gestures.add_event(ALICE, event(id=event_id, recurrence=["RRULE:FREQ=DAILY;COUNT=4"]))


def change(client: Client, step: str, data: Json, number: int) -> None:
    """A gesture on an event that exists; for odd numbers on an instance of a series."""
    gestures = client.control.calendar
    event_id: str = data["id"]
    if data["status"] == "cancelled":
        if step == "restore":
            gestures.restore_event(ALICE, event_id)
        return
    if step in COUNTS and "recurrence" in data:
        gestures.patch_event(ALICE, event_id, {"recurrence": [f"RRULE:FREQ=DAILY;COUNT={COUNTS[step]}"]})
        return
    calendar = client.world.book_of(ALICE).calendars[ALICE]
    instance = calendar.find(f"{event_id}_20260304T090000Z", client.world.now)
    if number % 2 and instance is not None and not instance.cancelled:
        event_id = instance.id
    if step == "rename":
        gestures.rename_event(ALICE, event_id, f"Title {number}")
    elif step in {"move", "back"}:
        gestures.move_event(ALICE, event_id, 3600 if step == "move" else -3600)
    elif step == "delete":
        gestures.delete_event(ALICE, event_id)


@pytest.mark.parametrize("single", ["false", "true"])
@settings(max_examples=150, deadline=None, database=None, derandomize=True)
@given(before=STEPS, between=STEPS, after=STEPS, size=st.integers(1, 4), empty=st.booleans())
def test_a_replica_equals_the_truth(
    single: str, before: list[Any], between: list[Any], after: list[Any], size: int, empty: bool
) -> None:
    client = Client(World.create(NOW, accounts={ALICE: ""}, time_zone="Europe/Zurich"))
    client.control.set_quota(enabled=False)
    client.control.set_variants(lists={"empty_pages": empty})
    replica = Replica(client, singleEvents=single, maxResults=size)
    for steps in (before, between, after):
        for step, number in steps:
            act(client, step, number)
        replica.sync()
        assert replica.known == truth(client, singleEvents=single, maxResults=size)


def test_a_lengthened_series_has_its_instances_again(client: Client) -> None:
    client.control.calendar.add_event(ALICE, event(id="series", recurrence=["RRULE:FREQ=DAILY;COUNT=4"]))
    before = truth(client, singleEvents="true")
    for count in (2, 4):
        change = {"recurrence": [f"RRULE:FREQ=DAILY;COUNT={count}"]}
        client.control.calendar.patch_event(ALICE, "series", change)
    assert set(truth(client, singleEvents="true")) == set(before)
