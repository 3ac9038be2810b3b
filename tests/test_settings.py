"""Settings: file, environment, and sentences about what is wrong."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from followup.domain.policy import Policy
from followup.settings import Settings, SettingsError, load_settings

EXAMPLE = Path(__file__).parents[1] / "config" / "followup.example.toml"


def names() -> set[str]:
    return {f"{section}.{key}" for section, keys in Settings().model_dump().items() for key in keys}


def settings(home: Path, toml: str = "", **environ: str) -> Settings:
    folder = home / "config"
    folder.mkdir(exist_ok=True)
    (folder / "followup.toml").write_text(toml)
    return load_settings({"FOLLOWUP_HOME": str(home)} | environ)


def test_the_example_file_shows_every_setting_with_its_default(tmp_path: Path) -> None:
    text = EXAMPLE.read_text()
    given = settings(tmp_path, text)
    usual = load_settings({"FOLLOWUP_HOME": str(tmp_path / "none")})
    told: set[str] = set()
    section = ""
    for line in text.splitlines():
        if found := re.fullmatch(r"\[(\w+)\]", line):
            section = found.group(1)
        elif found := re.match(r"(?:# )?(\w+) = ", line):
            told.add(f"{section}.{found.group(1)}")

    assert told == names()
    assert given.model_dump(exclude={"google"}) == usual.model_dump(exclude={"google"})
    assert tomllib.loads(text)["google"] == {"api_root": "", "client_file": ""}


def test_every_setting_in_the_example_has_a_comment() -> None:
    lines = EXAMPLE.read_text().splitlines()
    for before, line in pairwise(lines):
        if re.match(r"(?:# )?\w+ = ", line):
            assert before.startswith("# "), line


def test_the_defaults_are_those_of_the_policy(tmp_path: Path) -> None:
    assert settings(tmp_path).policy() == Policy()


def test_the_environment_wins_over_the_file_and_both_are_known_for_it(tmp_path: Path) -> None:
    found = settings(tmp_path, "[timing]\nlapse = 6\nfinal_wait = 2\n", FOLLOWUP_TIMING__LAPSE="7")

    assert (found.timing.lapse, found.timing.final_wait, found.timing.stated_date_wait) == (7, 2, 2)
    assert [found.origin(f"timing.{name}") for name in ("lapse", "final_wait", "stated_date_wait")] == [
        "environment",
        "file",
        "default",
    ]


def test_lists_in_the_environment_are_separated_by_commas(tmp_path: Path) -> None:
    found = settings(tmp_path, FOLLOWUP_CALENDARS__INTERVIEWS="primary, jobs@group.calendar.google.com")

    assert found.calendars.interviews == ("primary", "jobs@group.calendar.google.com")


def test_everything_lies_under_the_chosen_home(tmp_path: Path) -> None:
    found = settings(tmp_path)

    for path in (found.config_folder, found.database_path, found.tokens_folder, found.google.client_file):
        assert path.is_relative_to(tmp_path)


PROBLEMS: list[tuple[str, str]] = [
    ("[timing]\nlapse = 70\n", "timing.lapse is 70 but must be 20 or less (from 5 to 20)."),
    ("[timing]\nlapes = 7\n", "There is no setting timing.lapes; did you mean timing.lapse?"),
    ("[timings]\nlapse = 7\n", "There is no setting timings; did you mean timing?"),
    ('[phone]\ncalls = "maybe"\n', "phone.calls is 'maybe' but must be 'planned' or 'never'."),
    (
        '[profile]\ncountry = "Germany"\n',
        "profile.country is 'Germany' but must be an ISO code such as US or DE-BE.",
    ),
    (
        '[profile]\nzone = "Mars/Base"\n',
        "profile.zone is 'Mars/Base' but is no time zone; write one such as Europe/Berlin.",
    ),
    ('[profile]\nphone = "call me"\n', "profile.phone is 'call me' but must be a number such as"),
    ('[profile]\nname = "A\\nBcc: b"\n', "but must be one line."),
    ('[profile]\naddresses = ["maya"]\n', "profile.addresses is 'maya' but must be mail addresses such as"),
    ('[profile]\nwork_domains = ["@acme"]\n', "profile.work_domains is '@acme' but must be domains such as"),
    ('[timing]\nhours_from = "17:00:00"\n', "timing: hours_from must be earlier than hours_until."),
    ('[timing]\nhours_from = "09:00:00+02:00"\n', "but must be a time of day without a zone, such as 10:00."),
    ('[timing]\nfollow_up_time = "10:00Z"\n', "but must be a time of day without a zone, such as 10:00."),
    ('[phone]\ntimes = ["10:00+01:00"]\n', "but must be a time of day without a zone, such as 10:00."),
    ("timing = 3\n", "timing is a section: write [timing] on a line of its own."),
    ("[[timing]]\nlapse = 6\n", "timing is a section: write [timing] on a line of its own."),
    ("[timing\n", "is not valid TOML"),
    (f"a = {'[' * 2000}\n", "is not valid TOML"),
    ('[labels]\nmine = ["Jobs/Offer"]\n', "such as “Jobs/Offer = offer”"),
    ('[labels]\nmine = ["Jobs/Offer = great"]\n', "such as “Jobs/Offer = offer”"),
]


@pytest.mark.parametrize(("toml", "sentence"), PROBLEMS)
def test_a_bad_setting_is_named_with_what_is_allowed(tmp_path: Path, toml: str, sentence: str) -> None:
    with pytest.raises(SettingsError) as problem:
        settings(tmp_path, toml)

    assert sentence in problem.value.message
    assert problem.value.remedy


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    """Some editors write one in front of the text."""
    assert settings(tmp_path, "\ufeff[timing]\nlapse = 6\n").timing.lapse == 6


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as problem:
        settings(tmp_path, "[timing]\nlapse = 1\nphone_gap = 99\n", FOLLOWUP_SERVICE__INTERVAL_MINUTES="0")

    for name in ("timing.lapse", "timing.phone_gap", "service.interval_minutes"):
        assert name in problem.value.message


def test_the_real_environment_is_never_read_behind_the_loaders_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_TIMING__LAPSE", "9")

    assert settings(tmp_path).timing.lapse == 5


def test_settings_documentation_names_every_setting() -> None:
    page = (EXAMPLE.parents[1] / "docs" / "settings.md").read_text()
    rows: dict[str, Any] = dict.fromkeys(re.findall(r"^\| `([\w.]+)` \|", page, re.MULTILINE))

    assert set(rows) == names()
