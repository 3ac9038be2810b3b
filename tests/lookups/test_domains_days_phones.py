"""Domains, public holidays and phone numbers."""

from datetime import date

import pytest

from followup.lookups import LibraryLookups

lookups = LibraryLookups()


@pytest.mark.spec("A23")
@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("mail.tidewell.co.uk", "tidewell.co.uk"),
        ("TIDEWELL.example.", "tidewell.example"),
        ("dana@jobs.tidewell.example", "tidewell.example"),
        ("müller.de", "müller.de"),
        ("com", ""),
        ("co.uk", ""),
        ("127.0.0.1", ""),
        ("[::1]", ""),
        ("", ""),
        ("not a host.example", ""),
        ("a" * 300 + ".example", ""),
    ],
)
def test_the_registrable_domain_of_a_host(host: str, domain: str) -> None:
    assert lookups.registrable_domain(host) == domain


@pytest.mark.parametrize(
    ("country", "day", "is_holiday"),
    [
        ("US", date(2026, 11, 26), True),
        ("US", date(2026, 7, 3), True),
        ("DE", date(2026, 10, 3), True),
        ("DE", date(2026, 6, 4), False),
        ("DE-BY", date(2026, 6, 4), True),
        ("DE-XX", date(2026, 10, 3), True),
        ("de", date(2026, 10, 3), True),
        ("FR", date(2026, 7, 14), True),
        ("GB-SCT", date(2026, 1, 2), True),
    ],
)
def test_public_holidays_follow_country_and_part(country: str, day: date, is_holiday: bool) -> None:
    assert (day in lookups.holidays(country, day.year)) is is_holiday


@pytest.mark.parametrize("country", ["", "ZZ", "Germany"])
def test_an_unknown_country_has_no_holidays(country: str) -> None:
    assert lookups.holidays(country, 2026) == frozenset()


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("Dana: (415) 555-0132", "US", ("+1 415-555-0132",)),
        ("Tel. 030 901820", "DE", ("+49 30 901820",)),
        ("06 12 34 56 78 ou +33612345678", "FR", ("+33 6 12 34 56 78",)),
        ("+44 20 7946 0018, +1 415-555-0132", "", ("+44 20 7946 0018", "+1 415-555-0132")),
        ("Phone: +1 555 0199", "US", ("+1 555 0199",)),
        ("call Tom (recruiter) 555 0142", "US", ("555 0142",)),
        ("2026-03-03 10:00 to 11:30, room 3.12, reference 20260303123456", "US", ()),
        ("", "US", ()),
    ],
)
def test_phone_numbers_are_found_and_dates_are_not(text: str, country: str, numbers: tuple[str, ...]) -> None:
    assert lookups.phones(text, country) == numbers


@pytest.mark.spec("C15")
@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+49 30 901820", "DE"),
        ("+1 415-555-0132", "US"),
        ("+1 604-555-0134", "CA"),
        ("+44 20 7946 0018", "GB"),
        ("+800 1234 5678", ""),
        ("+1 555 0199", ""),
        ("555 0199", ""),
        ("", ""),
    ],
)
def test_a_number_belongs_to_the_country_of_its_numbering_plan(number: str, country: str) -> None:
    assert lookups.phone_country(number) == country


@pytest.mark.spec("C15")
@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Europe/Busingen", "DE"),
        ("Asia/Calcutta", "IN"),
        ("UTC", ""),
        ("EST5EDT", ""),
    ],
)
def test_a_zone_belongs_to_one_country(zone: str, country: str) -> None:
    assert lookups.zone_country(zone) == country
    assert not country or zone in (*lookups.country_zones(country), "Asia/Calcutta")
