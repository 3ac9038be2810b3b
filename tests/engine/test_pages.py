"""Lists whose pages drift: entries in any order, twice, in an older state beside the newer one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup.domain.calendar import CalendarEvent, Gone
from followup.engine.errors import NotFound
from followup.engine.observe.events import observe_events
from followup.engine.observe.mail_changes import Changes
from followup.engine.observe.reminders import observe_reminders
from followup.engine.ports import EventPage, MailChange
from followup.engine.shell import Shell
from tests.engine.candidacies import BRIGHTPATH, TIDEWELL
from tests.stage import ME, PANEL, Stage

Entry = CalendarEvent | Gone


class Drifting:
    """The calendar of a shell, whose lists come as a test says."""

    def __init__(self, entries: Sequence[Entry], size: int) -> None:
        self.entries, self.size = entries, size

    def pages(self, _calendar_id: str, _cursor: str, **_options: object) -> Iterator[EventPage]:
        for begin in range(0, len(self.entries), self.size):
            part = self.entries[begin : begin + self.size]
            events = tuple(one for one in part if isinstance(one, CalendarEvent))
            gone = tuple(one for one in part if isinstance(one, Gone))
            last = begin + self.size >= len(self.entries)
            yield EventPage(events, gone, zone="America/New_York", cursor="next" if last else "")

    def event(self, _calendar_id: str, _event_id: str) -> CalendarEvent:
        raise NotFound("No such entry.")


class _Undone(Exception):
    """Takes back what a reading stored."""


def outcome(stage: Stage, read: Callable[[Shell], object], entries: Sequence[Entry], size: int) -> str:
    """What the ledger says after the reading, which is then taken back."""
    shell = stage.app.shell(ME)
    real = shell.calendar
    said = ""
    try:
        with shell.store.transaction():
            shell.calendar = Drifting(entries, size)  # type: ignore[assignment]
            read(shell)
            rows = [
                (
                    one.key,
                    one.event.etag,
                    one.event.start,
                    one.process_id,
                    one.gone_at,
                    one.recognition.verdict,
                )
                for one in shell.store.sessions(ME)
            ]
            known = [(one.id, one.anchor, one.company.name) for one in shell.store.processes(ME)]
            shown = [(row.key, row.state, row.start, row.etag) for row in shell.store.artefacts(ME)]
            said = repr((rows, sorted(known), shown))
            raise _Undone
    except _Undone:
        return said
    finally:
        shell.calendar = real


@pytest.fixture
def busy(stage: Stage) -> Stage:
    """Two rounds at Tidewell, one at Brightpath that was called off, and a dentist."""
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(TIDEWELL,))
    stage.add_interview("2026-03-05 15:00", people=PANEL[1:2], event_id="interview2")
    brightpath = "Interview with Brightpath: Data Engineer"
    stage.add_interview("2026-03-04 15:00", people=(BRIGHTPATH,), event_id="interview3", title=brightpath)
    stage.add_interview("2026-03-04 09:00", people=(), event_id="dentist", title="Dentist")
    return stage


@pytest.mark.spec("reliability A29")
def test_interviews_are_the_same_for_any_order_and_any_repetition(busy: Stage) -> None:
    page = next(iter(busy.app.shell(ME).calendar.pages("primary", "")))
    first, *_ = page.events
    assert first.updated is not None
    older = replace(first, etag="old", start=first.start - timedelta(hours=1), updated=first.updated)
    older = replace(older, updated=first.updated - timedelta(hours=1))
    gone = Gone("primary", "interview3", first.updated + timedelta(hours=1))
    entries: list[Entry] = [*page.events, gone]
    expected = outcome(busy, lambda shell: observe_events(shell, "primary", busy.now), entries, 100)

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.permutations([*entries, *entries, older]), st.integers(1, 6))
    def any_order(drifted: list[Entry], size: int) -> None:
        found = outcome(busy, lambda shell: observe_events(shell, "primary", busy.now), drifted, size)
        assert found == expected

    any_order()


@pytest.mark.spec("reliability A29")
def test_reminders_are_the_same_for_any_order_and_any_repetition(busy: Stage) -> None:
    busy.go_to("2026-03-03 16:40", every=timedelta(hours=3))
    own = busy.app.store.account(ME).own_calendar  # type: ignore[union-attr]
    page = next(iter(busy.app.shell(ME).calendar.pages(own, "", deleted=True)))
    moved, dropped, *_ = page.events
    assert moved.updated is not None
    later = moved.updated + timedelta(hours=1)
    after = replace(moved, etag="new", start=moved.start - timedelta(hours=1), updated=later)
    entries: list[Entry] = [*page.events[1:], after, Gone(own, dropped.id, later)]
    busy.app.store.forget_cursor(ME, "reminders")
    expected = outcome(busy, lambda shell: observe_reminders(shell, own, busy.now), entries, 100)

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.permutations([*page.events, *entries]), st.integers(1, 6))
    def any_order(drifted: list[Entry], size: int) -> None:
        found = outcome(busy, lambda shell: observe_reminders(shell, own, busy.now), drifted, size)
        assert found == expected

    any_order()


@pytest.mark.spec("reliability A29")
@given(st.permutations(["came", "went", "other", "came", "label"]))
def test_mail_that_came_and_went_is_the_same_in_any_order(order: list[str]) -> None:
    told = {
        "came": MailChange("m1", "t1", frozenset({"INBOX"}), added=True),
        "went": MailChange("m1", "t1", frozenset(), deleted=True),
        "other": MailChange("m2", "t1", frozenset({"INBOX"}), added=True),
        "label": MailChange("m2", "t1", frozenset(), labels_removed=frozenset({"UNREAD"})),
    }
    changes = Changes()

    changes.fold(told[one] for one in order)

    assert set(changes.added) == {"m2"}
    assert changes.deleted == {"m1"}
