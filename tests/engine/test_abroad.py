"""The user lives in New York, the people elsewhere: their holidays and customs set the days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.engine.candidacies import thanked, write
from tests.stage import ME, Stage, at

SLOWLY = timedelta(hours=3)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Stage]:
    """Monday 30 March 2026; the settings say that the user lives in the United States."""
    found = Stage(tmp_path, at("2026-03-30 13:00"), environ={"FOLLOWUP_PROFILE__COUNTRY": "US"})
    found.connect()
    found.tick()
    yield found
    found.app.close()


def meet(stage: Stage, domain: str, **more: Any) -> None:
    """Tuesday 31 March, 10:00 to 11:00 in New York, with Dana Ruiz, who is thanked."""
    dana = (f"dana.ruiz@{domain}", "Dana Ruiz")
    stage.add_interview("2026-03-31 14:00", people=(dana,), title="Interview with Tidewell", **more)
    stage.go_to("2026-03-31 16:00", every=SLOWLY)
    thanked(stage)


def day_of(stage: Stage, title: str) -> str:
    (one,) = [one for one in stage.reminders() if str(one["summary"]).startswith(title)]
    start = datetime.fromisoformat(one["start"]["dateTime"])
    return f"{start.astimezone(ZoneInfo('America/New_York')):%Y-%m-%d}"


def text_of(stage: Stage, title: str) -> str:
    return next(str(one["description"]) for one in stage.reminders() if one["summary"].startswith(title))


@pytest.mark.spec("C13", "C14", "C15", "I8", "N2")
def test_german_easter_and_customs_count_for_a_german_company(home: Stage) -> None:
    meet(home, "tidewell.de")

    assert (day_of(home, "Email Dana"), day_of(home, "Call Dana")) == ("2026-04-16", "2026-04-23")
    assert "They work in DE, so its holidays and customs set the day." in text_of(home, "Email Dana")
    assert "or send the mail that is in your drafts from that morning" in text_of(home, "Call Dana")
    (session,) = home.app.store.sessions(ME)
    assert any(session.key == one.key and "DE" in one.why for one in home.app.store.journal(ME))


@pytest.mark.spec("C15")
@pytest.mark.parametrize("domain", ["tidewell.example", "tidewell.io"])
def test_without_evidence_the_users_own_holidays_count(home: Stage, domain: str) -> None:
    meet(home, domain)

    assert (day_of(home, "Email Dana"), day_of(home, "Call Dana")) == ("2026-04-07", "2026-04-10")
    assert "They work in" not in text_of(home, "Email Dana")


@pytest.mark.spec("C15", "d.4")
def test_a_date_in_figures_is_read_as_the_writers_country_writes_it(home: Stage) -> None:
    meet(home, "tidewell.de")

    write(home, ("dana.ruiz@tidewell.de", "Dana Ruiz"), "Hi Maya,\n\nyou will hear from us by 7/5.\n\nDana")
    home.tick()

    # The seventh of May, a Thursday, and two business days; July 5 would have been read at home.
    assert day_of(home, "Email Dana") == "2026-05-11"
    assert "Thursday, May 7" in text_of(home, "Email Dana")
