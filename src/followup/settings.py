"""The user's settings: a TOML file, then the environment (design 5), checked all at once.

`load_settings` reads both; nothing is read when this module is imported. `FOLLOWUP_HOME` moves config and
data; every other setting can be given as `FOLLOWUP_SECTION__NAME`.
"""

from __future__ import annotations

import difflib
import tomllib
import zoneinfo
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from followup.domain.label_words import MEANINGS, labels_of
from followup.domain.policy import RANGES, Policy
from followup.engine.errors import FollowupError

PREFIX = "FOLLOWUP_"
FILE_NAME = "followup.toml"


class SettingsError(FollowupError):
    """Settings that cannot be used; the message holds one sentence for each problem."""


def _between(name: str) -> Any:
    low, high = RANGES[name]
    return Field(ge=low, le=high)


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _time_zone(value: str) -> str:
    if value and value not in zoneinfo.available_timezones():
        raise PydanticCustomError("zone", "is no time zone; write one such as Europe/Berlin")
    return value


def _without_zone(value: time) -> time:
    if value.tzinfo is not None:
        raise PydanticCustomError("clock", _CLOCK)
    return value


_CLOCK = "must be a time of day without a zone, such as 10:00"
_TimeOfDay = Annotated[time, AfterValidator(_without_zone)]


def _own_label(value: str) -> str:
    try:
        labels_of((value,))
    except KeyError:
        raise PydanticCustomError("label", _LABEL) from None
    return value


_LABEL = (
    f"must be a label and its meaning such as “Jobs/Offer = offer”; the meanings are {', '.join(MEANINGS)}"
)
_FORMS = {
    "phone": r"^(\+?[0-9][0-9 ()/.-]{4,28}[0-9])?$",
    "address": r"^[^@\s<>,;\"]{1,64}@[^@\s<>,;\"]{1,190}\.[^@\s<>,;\".]{2,}$",
    "domain": r"^[^@\s<>,;\"/]{1,190}\.[^@\s<>,;\"/.]{2,}$",
}
_MEANT = {
    "phone": "a number such as +1 212 555 0142",
    "addresses": "mail addresses such as maya@example.org",
    "work_domains": "domains such as example.org",
    "country": "an ISO code such as US or DE-BE",
    "api_root": "an address such as http://127.0.0.1:8085",
    "name": "one line",
}


class Profile(_Section):
    """Who you are; goes into drafts and scripts."""

    name: Annotated[str, Field(max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$")] = ""
    phone: Annotated[str, Field(pattern=_FORMS["phone"])] = ""
    country: Annotated[str, Field(pattern=r"^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$")] = ""
    language: Literal["en", "de", "fr", "es"] = "en"
    zone: Annotated[str, AfterValidator(_time_zone)] = ""
    addresses: tuple[Annotated[str, Field(pattern=_FORMS["address"])], ...] = ()
    work_domains: tuple[Annotated[str, Field(pattern=_FORMS["domain"])], ...] = ()


class Calendars(_Section):
    """Which calendars hold interviews."""

    interviews: Annotated[tuple[str, ...], Field(min_length=1)] = ("primary",)
    own_name: Annotated[str, Field(min_length=1, max_length=100)] = "Interview follow-ups"
    neutral_titles: bool = False
    invitations_in_mail: bool = False


class Drafts(_Section):
    """Thank-you drafts."""

    after_minutes: Annotated[int, _between("drafts_after")] = 30
    without_notes: Literal["generic", "hold"] = "generic"
    notes_event: bool = True
    send_reminder: bool = True
    nudge: bool = True
    card: bool = False


class Timing(_Section):
    """When the steps behind the thank-yous are due; numbers are business days unless said otherwise."""

    follow_up_wait: Annotated[int, _between("follow_up_wait")] | None = None
    stated_date_wait: Annotated[int, _between("stated_date_wait")] = 2
    final_wait: Annotated[int, _between("final_wait")] = 3
    follow_up_time: _TimeOfDay = time(10)
    phone_gap: Annotated[int, _between("phone_gap")] | None = None
    lapse: Annotated[int, _between("lapse")] = 5
    check_in_months: Annotated[int, _between("check_in_months")] = 6
    hours_from: _TimeOfDay = time(9, 30)
    hours_until: _TimeOfDay = time(16, 30)
    quiet_days: tuple[date, ...] = ()
    lookback_days: Annotated[int, _between("lookback_days")] = 3
    lookback_business_days: Annotated[int, _between("lookback_business_days")] = 15


class Phone(_Section):
    """Calls."""

    calls: Literal["planned", "never"] = "planned"
    times: Annotated[tuple[_TimeOfDay, ...], Field(min_length=1)] = (time(10, 30), time(14, 30))


class Labels(_Section):
    """Labels in Gmail."""

    mine: tuple[Annotated[str, AfterValidator(_own_label)], ...] = ()


class Replies(_Section):
    """What an answer without news does."""

    courtesy: Literal["rearm", "cancel"] = "rearm"


class GoogleAccess(_Section):
    """How Google is reached."""

    api_root: Annotated[str, Field(pattern=r"^(https?://\S+)?$")] = ""
    client_file: Path = Path()


class ServiceLoop(_Section):
    """The running service."""

    interval_minutes: Annotated[int, Field(ge=1, le=60)] = 5
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"


class Storage(_Section):
    """Where the database lies; empty means the data folder."""

    path: Path = Path()


class Settings(BaseSettings):
    """All settings, valid. Build them with `load_settings`, which also sets the folders."""

    model_config = SettingsConfigDict(
        extra="forbid", frozen=True, env_prefix=PREFIX, env_nested_delimiter="__"
    )

    profile: Profile = Profile()
    calendars: Calendars = Calendars()
    drafts: Drafts = Drafts()
    timing: Timing = Timing()
    phone: Phone = Phone()
    replies: Replies = Replies()
    labels: Labels = Labels()
    google: GoogleAccess = GoogleAccess()
    service: ServiceLoop = ServiceLoop()
    storage: Storage = Storage()

    _config: Path = PrivateAttr(default=Path())
    _data: Path = PrivateAttr(default=Path())
    _origins: Mapping[str, str] = PrivateAttr(default_factory=dict)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what the loader hands in: the surroundings are never read behind its back."""
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)

    @property
    def config_folder(self) -> Path:
        """Where the settings file, the client file and own templates lie."""
        return self._config

    @property
    def data_folder(self) -> Path:
        """Where the database, the tokens and the lock lie."""
        return self._data

    @property
    def settings_file(self) -> Path:
        """The TOML file."""
        return self._config / FILE_NAME

    @property
    def database_path(self) -> Path:
        """The database."""
        return self.storage.path.expanduser() if self.storage.path != Path() else self._data / "followup.db"

    @property
    def tokens_folder(self) -> Path:
        """Where sign-ins are kept."""
        return self._data / "tokens"

    @property
    def templates_folder(self) -> Path:
        """Own wordings, if there are any."""
        return self._config / "templates"

    def origin(self, name: str) -> str:
        """Where a value came from: `default`, `file` or `environment`. `name` is like `timing.lapse`."""
        return self._origins.get(name, "default")

    def policy(self) -> Policy:
        """What decides timing and content."""
        timing = self.timing
        return Policy(
            notes_event=self.drafts.notes_event,
            drafts_after=self.drafts.after_minutes,
            without_notes=self.drafts.without_notes,
            send_reminder=self.drafts.send_reminder,
            nudge=self.drafts.nudge,
            card=self.drafts.card,
            follow_up_wait=timing.follow_up_wait or None,
            stated_date_wait=timing.stated_date_wait,
            final_wait=timing.final_wait,
            follow_up_time=timing.follow_up_time,
            phone=self.phone.calls,
            phone_gap=timing.phone_gap or None,
            phone_times=self.phone.times,
            lapse=timing.lapse,
            check_in_months=timing.check_in_months,
            hours_from=timing.hours_from,
            hours_until=timing.hours_until,
            quiet_days=frozenset(timing.quiet_days),
            courtesy=self.replies.courtesy,
            neutral_titles=self.calendars.neutral_titles,
            lookback_days=timing.lookback_days,
            lookback_business_days=timing.lookback_business_days,
        )


def load_settings(environ: Mapping[str, str], home: Path | None = None) -> Settings:
    """Settings from the TOML file and `environ`, the environment winning.

    `home` (else FOLLOWUP_HOME) is the folder that holds `config` and `data`; without one the platform's usual
    folders are used. Raises SettingsError that names every problem at once.
    """
    config, data = folders(environ, home)
    from_file = _read_file(config / FILE_NAME)
    from_environment = _read_environment(environ)
    try:
        settings = Settings(**_merged(from_file, from_environment))
        settings.policy()
    except ValidationError as error:
        raise SettingsError(" ".join(_sentence(one) for one in error.errors()), _remedy(config)) from error
    except ValueError as error:
        raise SettingsError(f"timing: {error}.", _remedy(config)) from error
    origins = dict.fromkeys(_names(from_file), "file") | dict.fromkeys(
        _names(from_environment), "environment"
    )
    settings._config, settings._data, settings._origins = config, data, origins  # noqa: SLF001  # its own loader
    if settings.google.client_file == Path():
        google = settings.google.model_copy(update={"client_file": config / "credentials.json"})
        settings = settings.model_copy(update={"google": google})
    return settings


def folders(environ: Mapping[str, str], home: Path | None = None) -> tuple[Path, Path]:
    """The config and the data folder."""
    chosen = home or (Path(environ[PREFIX + "HOME"]).expanduser() if environ.get(PREFIX + "HOME") else None)
    if chosen is not None:
        return chosen / "config", chosen / "data"
    import platformdirs

    found = platformdirs.PlatformDirs("interview-followup", appauthor=False)
    return found.user_config_path, found.user_data_path


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path} is not valid TOML: {error}.", f"Correct the file, or delete {path.name}."
        ) from error
    except RecursionError as error:
        raise SettingsError(
            f"{path} is not valid TOML: its brackets never end.", f"Correct the file, or delete {path.name}."
        ) from error
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}.", "Check who may read it.") from error


def _read_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    """`FOLLOWUP_TIMING__LAPSE=7` as {"timing": {"lapse": "7"}}; lists are separated by commas."""
    found: dict[str, Any] = {}
    for name, value in environ.items():
        if not name.startswith(PREFIX) or name == PREFIX + "HOME":
            continue
        section, _, key = name.removeprefix(PREFIX).lower().partition("__")
        field = Settings.model_fields.get(section)
        if not key or field is None:
            found[name.removeprefix(PREFIX).lower()] = value
            continue
        found.setdefault(section, {})[key] = _listed(section, key, value)
    return found


def _listed(section: str, key: str, value: str) -> Any:
    defaults = getattr(Settings(), section)
    if isinstance(getattr(defaults, key, None), tuple):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def _merged(lower: Mapping[str, Any], upper: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(lower)
    for name, value in upper.items():
        below = merged.get(name)
        merged[name] = {**below, **value} if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def _names(values: Mapping[str, Any]) -> list[str]:
    return [f"{section}.{key}" for section, keys in values.items() if isinstance(keys, dict) for key in keys]


def _sentence(error: Any) -> str:
    """One problem in one sentence, with the setting's name and what is allowed."""
    place = ".".join(str(part) for part in error["loc"] if not isinstance(part, int))
    if error["type"] == "model_type":
        return f"{place} is a section: write [{place}] on a line of its own."
    if error["type"] == "extra_forbidden":
        near = difflib.get_close_matches(place, _all_names(), 1)
        return f"There is no setting {place}" + (f"; did you mean {near[0]}?" if near else ".")
    context = error.get("ctx", {})
    allowed = {
        "greater_than_equal": "must be {ge} or more",
        "less_than_equal": "must be {le} or less",
        "literal_error": "must be {expected}",
        "zone": "is no time zone; write one such as Europe/Berlin",
        "clock": _CLOCK,
        "label": _LABEL,
        "string_pattern_mismatch": f"must be {_MEANT.get(place.rpartition('.')[2], 'of another form')}",
    }.get(error["type"])
    words = allowed.format(**context) if allowed else str(error["msg"]).lower()
    return f"{place} is {error.get('input')!r} but {words}{_range(place)}."


def _range(place: str) -> str:
    name = {"drafts.after_minutes": "drafts_after"}.get(place, place.rpartition(".")[2])
    return f" (from {RANGES[name][0]} to {RANGES[name][1]})" if name in RANGES else ""


def _all_names() -> list[str]:
    names = list(Settings.model_fields)
    for section, field in Settings.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            names += [f"{section}.{key}" for key in kind.model_fields]
    return names


def _remedy(config: Path) -> str:
    return f"Correct {config / FILE_NAME} or the environment, then run `followup config check`."
