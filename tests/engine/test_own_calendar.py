from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast

import pytest

from followup.engine.account.own_calendar import OwnCalendar, ensure_own_calendar, pointer_name, primary_zone
from followup.engine.errors import (
    AlreadyExists,
    Ambiguous,
    FollowupError,
    NeedsConsent,
    NotFound,
    Permanent,
    Transient,
)
from followup.engine.ports import CalendarPort, EventPage, MailPort, Profile


@dataclass
class _Google:
    """Calendars we created and labels; every call is written down, `failing` says which ones fail."""

    calendars: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    failing: dict[str, FollowupError] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    def _call(self, name: str) -> None:
        self.calls.append(name)
        if name in self.failing:
            raise self.failing[name]

    def calendar_zone(self, calendar_id: str) -> str:
        self._call("calendar_zone")
        if calendar_id not in self.calendars:
            raise NotFound("gone")
        return self.calendars[calendar_id]

    def create_calendar(self, name: str, zone: str, description: str) -> str:
        self._call("create_calendar")
        new_id = f"{name.split()[0].lower()}{len(self.calendars)}@group"
        self.calendars[new_id] = zone
        return new_id

    def pages(
        self, calendar_id: str, cursor: str, *, since: datetime | None = None, deleted: bool = False
    ) -> Iterator[EventPage]:
        self._call(f"pages {calendar_id}")
        yield EventPage((), zone="Europe/Rome")

    def profile(self) -> Profile:
        return Profile("ada@gmail.com", "1")

    def labels(self) -> dict[str, str]:
        self._call("labels")
        return dict(self.names)

    def create_label(self, name: str, *, hidden: bool = False) -> str:
        self._call("create_label")
        assert hidden
        if name.lower() in {known.lower() for known in self.names.values()}:
            raise AlreadyExists("taken")
        self.names[f"Label_{len(self.names)}"] = name
        return f"Label_{len(self.names) - 1}"

    def ensure(
        self, stored_id: str = "", *, mail: bool = True, remember: list[str] | None = None
    ) -> OwnCalendar:
        return ensure_own_calendar(
            cast(CalendarPort, self),
            cast(MailPort, self) if mail else None,
            stored_id,
            "Interview follow-ups",
            "Europe/Rome",
            remember=(list[str]() if remember is None else remember).append,
        )


def test_the_first_connect_creates_the_calendar_and_a_hidden_label_that_leads_back_to_it() -> None:
    google, remembered = _Google(), list[str]()
    own = google.ensure(remember=remembered)
    assert own == OwnCalendar("interview0@group", created=True, pointed=True)
    assert google.calendars == {own.id: "Europe/Rome"}
    assert list(google.names.values()) == [f"Interview follow-ups/{own.id}"]
    assert remembered == [own.id]


def test_a_second_connect_uses_the_same_calendar_and_writes_nothing() -> None:
    google = _Google()
    first = google.ensure()
    google.calls.clear()
    assert google.ensure(first.id) == OwnCalendar(first.id, created=False, pointed=True)
    assert google.calls == ["labels", "calendar_zone"]


def test_a_lost_id_is_found_again_through_the_label() -> None:
    google, remembered = _Google(), list[str]()
    first = google.ensure()
    assert google.ensure("", remember=remembered) == OwnCalendar(first.id, created=False, pointed=True)
    assert remembered == [first.id]
    assert len(google.calendars) == 1


def test_a_calendar_that_the_user_deleted_is_created_anew() -> None:
    google = _Google()
    first = google.ensure()
    del google.calendars[first.id]
    google.calendars["other@group"] = "UTC"
    again = google.ensure(first.id)
    assert again.created
    assert again.id != first.id


def test_a_label_that_leads_nowhere_is_passed_over() -> None:
    google = _Google(names={"Label_7": pointer_name("a-gone@group"), "Label_8": "Offers", "Label_9": "INBOX"})
    google.calendars["b-live@group"] = "UTC"
    google.names["Label_10"] = pointer_name("b-live@group")
    assert google.ensure() == OwnCalendar("b-live@group", created=False, pointed=True)


def test_two_labels_lead_every_computer_to_the_same_calendar() -> None:
    google = _Google(calendars={"a@group": "UTC", "b@group": "UTC"})
    google.names = {"Label_1": pointer_name("b@group"), "Label_2": pointer_name("a@group")}
    assert google.ensure().id == "a@group"
    assert google.ensure("b@group") == OwnCalendar("a@group", created=False, pointed=True)


def test_a_calendar_of_another_program_is_not_ours() -> None:
    google = _Google(names={"Label_1": pointer_name("x@group")})
    google.failing["calendar_zone"] = Permanent("forbidden", reason="forbidden")
    assert google.ensure().created


@pytest.mark.parametrize("theirs", ["ada@gmail.com", "Ada@Gmail.com", "primary"])
def test_a_label_never_turns_the_users_main_calendar_into_ours(theirs: str) -> None:
    google = _Google(calendars={theirs: "UTC"}, names={"Label_1": pointer_name(theirs)})
    assert google.ensure().created


def test_a_crash_before_the_label_loses_no_calendar() -> None:
    google, remembered = _Google(), list[str]()
    google.failing["create_label"] = cast(FollowupError, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        google.ensure(remember=remembered)
    del google.failing["create_label"]
    again = google.ensure(remembered[-1])
    assert again == OwnCalendar(remembered[-1], created=False, pointed=True)
    assert len(google.calendars) == 1
    assert list(google.names.values()) == [pointer_name(again.id)]


@pytest.mark.parametrize("error", [Transient("later"), NeedsConsent("no box"), Permanent("full")])
def test_a_label_that_cannot_be_created_is_no_failure(error: FollowupError) -> None:
    google = _Google(failing={"create_label": error})
    assert google.ensure() == OwnCalendar("interview0@group", created=True, pointed=False)


def test_a_label_that_another_computer_just_created_counts() -> None:
    google = _Google(failing={"create_label": AlreadyExists("taken")})
    assert google.ensure().pointed


def test_without_permission_for_labels_the_mailbox_is_left_alone() -> None:
    google = _Google()
    assert google.ensure(mail=False) == OwnCalendar("interview0@group", created=True, pointed=False)
    assert google.calls == ["create_calendar"]


def test_an_unclear_creation_is_not_repeated_and_says_what_to_look_for() -> None:
    google = _Google(failing={"create_calendar": Ambiguous("timeout")})
    with pytest.raises(Ambiguous) as caught:
        google.ensure()
    assert "delete the empty one" in caught.value.remedy
    assert google.calls.count("create_calendar") == 1


@pytest.mark.parametrize("error", [Transient("later"), NeedsConsent("no box")])
def test_a_calendar_that_cannot_be_asked_now_is_not_taken_for_gone(error: FollowupError) -> None:
    google = _Google(calendars={"own@group": "UTC"}, failing={"calendar_zone": error})
    with pytest.raises(type(error)):
        google.ensure("own@group")
    assert "create_calendar" not in google.calls


def test_the_users_zone_is_that_of_the_main_calendar() -> None:
    google = _Google()
    now = datetime(2026, 3, 2, tzinfo=UTC)
    assert primary_zone(cast(CalendarPort, google), now) == "Europe/Rome"
    assert google.calls == ["pages primary"]
