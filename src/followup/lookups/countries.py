"""Which country a phone number or a time zone belongs to."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_RENAMED = {
    "America/Buenos_Aires": "AR",
    "America/Indianapolis": "US",
    "Asia/Calcutta": "IN",
    "Asia/Katmandu": "NP",
    "Asia/Rangoon": "MM",
    "Asia/Saigon": "VN",
    "Atlantic/Reykjavik": "IS",
    "Europe/Kiev": "UA",
    "Japan": "JP",
}
"""Older names that calendars still write."""

_WORLDWIDE = "001"


def phone_country(number: str) -> str:
    """ISO 3166 code of a number in international format; empty for one that no numbering plan knows.

    `+49 30 901820` -> `DE`; a code that several countries share is told apart by what follows it.
    """
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return ""
    region = phonenumbers.region_code_for_number(parsed) or ""
    return "" if region == _WORLDWIDE else region


def zone_country(zone: str) -> str:
    """The country whose zone an IANA name is (`Europe/Berlin` -> `DE`); empty for `UTC` and the like."""
    return _zones().get(zone, "")


@cache
def country_zones(country: str) -> tuple[str, ...]:
    """The IANA zones of an ISO 3166 country, in alphabetical order."""
    return tuple(sorted(zone for zone, code in _zones().items() if code == country))


@cache
def _zones() -> dict[str, str]:
    """The time zone database's own table: one line for each zone, with its one country."""
    text = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return _RENAMED | {row[2]: row[0] for row in rows}
