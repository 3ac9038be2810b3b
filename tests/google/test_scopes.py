from __future__ import annotations

import pytest

from followup.google import scopes
from followup.google.scopes import DEFAULT_SCOPES, Feature, blocking, can, features


def _without(*missing: str) -> frozenset[str]:
    return frozenset(DEFAULT_SCOPES) - set(missing)


def test_the_five_permissions_are_asked_for_and_none_that_changes_mail_or_the_users_calendar() -> None:
    short = {scope.short for scope in scopes.SCOPES}
    assert short == {
        "gmail.compose",
        "gmail.readonly",
        "gmail.labels",
        "calendar.events.readonly",
        "calendar.app.created",
    }


def test_nothing_is_off_when_every_box_is_ticked() -> None:
    assert features(DEFAULT_SCOPES) == ()
    assert blocking(DEFAULT_SCOPES) == ""


@pytest.mark.spec("A26")
@pytest.mark.parametrize(
    ("missing", "off"),
    [
        (scopes.CALENDAR_READONLY, {Feature.INTERVIEWS}),
        (scopes.CALENDAR_OWN, {Feature.REMINDERS}),
        (scopes.GMAIL_COMPOSE, {Feature.DRAFTS}),
        (scopes.GMAIL_READONLY, {Feature.DRAFTS, Feature.REPLIES}),
        (scopes.GMAIL_LABELS, {Feature.CALENDAR_POINTER}),
    ],
)
def test_a_box_left_unticked_switches_off_what_needs_it_and_says_why(missing: str, off: set[Feature]) -> None:
    granted = _without(missing)
    assert {item.feature for item in features(granted)} == off
    for item in features(granted):
        assert missing.rpartition("/")[2] in item.sentence
        assert item.sentence.endswith("not ticked.")
        assert not can(granted, item.feature)
    assert can(granted, next(feature for feature in Feature if feature not in off))


@pytest.mark.parametrize(
    ("granted", "named"),
    [
        (_without(scopes.CALENDAR_READONLY), "calendar.events.readonly"),
        (_without(scopes.CALENDAR_OWN), "calendar.app.created"),
        (_without(scopes.GMAIL_COMPOSE, scopes.GMAIL_READONLY), "gmail.compose"),
        (frozenset[str](), "calendar.app.created"),
    ],
)
def test_connecting_makes_no_sense_without_calendars_or_any_mail_access(
    granted: frozenset[str], named: str
) -> None:
    assert named in blocking(granted)


@pytest.mark.parametrize("missing", [scopes.GMAIL_COMPOSE, scopes.GMAIL_READONLY, scopes.GMAIL_LABELS])
def test_one_missing_mail_permission_does_not_stop_the_connection(missing: str) -> None:
    assert blocking(_without(missing)) == ""
