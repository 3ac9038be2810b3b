"""Where the people of an interview work: from evidence only, else the user's own country."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.domain.calendar import CalendarEvent
from followup.domain.interview import Interview
from followup.domain.recognise import read_interview
from followup.domain.whereabouts import country_for
from tests.domain.invitations import LOOKUPS, MAYA, event, guest, invitation

HOME = replace(MAYA, zone="America/New_York", country="US", phone="+1 212 555 0142")
TITLE = "Interview with Tidewell: Data Engineer"


def read(entry: CalendarEvent) -> Interview:
    return read_interview(entry, HOME, LOOKUPS)


def invited(text: str = "", domain: str = "tidewell.example", **more: Any) -> Interview:
    """Dana Ruiz of a domain invites; the user lives in New York, and so does the entry."""
    dana = guest(f"dana.ruiz@{domain}", "Dana Ruiz")
    return read(invitation(TITLE, text, dana, **({"zone": "America/New_York"} | more)))


@pytest.mark.spec("C15", "C17")
@pytest.mark.parametrize(
    ("location", "country"),
    [
        ("Friedrichstr. 12, 10117 Berlin, Germany", "DE"),
        ("Tidewell GmbH, Friedrichstraße 12, 10117 Berlin, Deutschland", "DE"),
        ("Friedrichstraße 12, 10117 Berlin", "DE"),
        ("Marienplatz 1, D-80331 München", "DE"),
        ("Raum 3.12, Stephansplatz 1, 1010 Wien, Österreich", "AT"),
        ("Bahnhofstrasse 1, CH-8001 Zürich", "CH"),
        ("12 rue de la Paix, 75002 Paris, France", "FR"),
        ("12 rue de la Paix, 75002 Paris", "FR"),
        ("Calle de Alcalá 1, 28014 Madrid, España", "ES"),
        ("Herengracht 1, 1015 BA Amsterdam", "NL"),
        ("10 Finsbury Square, London EC2A 1AF", "GB"),
        ("1 Main Street, Edinburgh, Scotland", "GB"),
        ("100 King St W, Toronto, ON M5X 1A9", "CA"),
        ("1 Main St, Springfield, IL 62701", "US"),
        ("1 Market St, San Francisco, CA 94105, USA", "US"),
        ("Rothschild Blvd 1, Tel Aviv, Israel", "IL"),
        ("Remote (Germany)", "DE"),
        ("1 Raffles Place, Singapore 048616", "SG"),
        ("Level 5, 1 Farrer Place, Sydney NSW 2000, Australia", "AU"),
        ("Paris, France - Room 5", "FR"),
        ("Office Berlin, Berlin, Germany", "DE"),
        # What may be anywhere, or is a meeting room.
        ("Berlin", ""),
        ("Dublin", ""),
        ("Berlin, DE", ""),
        ("Meeting room Japan", ""),
        ("HQ, 3rd floor, Japan", ""),
        ("Room 1204, Brazil", ""),
        ("NYC-3-Iceland (6) [Zoom]", ""),
        ("Atlanta, Georgia", ""),
        ("Zoom, Jordan", ""),
        ("https://meet.google.com/abc, Germany.example", ""),
        ("Microsoft Teams Meeting", ""),
        ("Room 20095", ""),
        ("Apartment 5, St Helier, Jersey JE2 3AB", ""),
        # Two countries are none.
        ("10117 Berlin, Germany; 75002 Paris, France", ""),
        ("", ""),
    ],
)
def test_a_place_is_read_as_people_write_addresses(location: str, country: str) -> None:
    assert invited(location=location).country == country


@pytest.mark.spec("C15", "I8")
@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Dana Ruiz, +49 30 901820", "DE"),
        ("Dana Ruiz\nTel. +43 1 5134567", "AT"),
        ("Tidewell, +33 1 42 68 53 00", "FR"),
        ("With: Dana Ruiz, +1 604 555 0134", "CA"),
        # Written without a country code: read by the user's own, it proves nothing.
        ("Dana Ruiz, 415 555 0132", ""),
        ("Dana Ruiz will call you at +49 30 901820", ""),
        ("Dana Ruiz ruft an: wir rufen Sie unter +49 30 901820 an", ""),
        ("Tidewell dial-in: +44 20 7946 0018, PIN 123", ""),
        ("Somebody else: +49 30 901820", ""),
        ("Dana Ruiz, +1 212 555 0142", ""),
        ("Dana Ruiz, +999 1234567", ""),
        ("Dana Ruiz, +49 30 901820\nTidewell: +33 1 42 68 53 00", ""),
    ],
)
def test_a_number_tells_only_with_its_country_code_and_its_owner(text: str, country: str) -> None:
    assert invited(text).country == country


@pytest.mark.spec("C15", "N2", "N5")
@pytest.mark.parametrize(
    ("domain", "country"),
    [
        ("tidewell.de", "DE"),
        ("mail.tidewell.fr", "FR"),
        ("tidewell.co.uk", "GB"),
        ("tidewell.com.au", "AU"),
        ("tidewell.co.jp", "JP"),
        ("tidewell.com.co", "CO"),
        *((f"tidewell.{ending}", "") for ending in ("com", "io", "ai", "co", "me", "tv", "ly", "gg", "sh")),
        *(
            (f"tidewell.{ending}", "")
            for ending in ("to", "eu", "org", "example", "gl", "fm", "is", "in.net")
        ),
        ("gmx.de", ""),
        ("web.de", ""),
        ("personio.de", ""),
    ],
)
def test_an_address_tells_by_its_countrys_ending(domain: str, country: str) -> None:
    assert invited(domain=domain).country == country


@pytest.mark.spec("C7", "C15")
@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Asia/Calcutta", "IN"),
        ("America/Los_Angeles", "US"),
        ("America/New_York", ""),
        ("UTC", ""),
        ("Etc/GMT-1", ""),
    ],
)
def test_the_organisers_zone_tells_when_nothing_else_does(zone: str, country: str) -> None:
    assert invited(zone=zone).country == country


def test_a_zone_of_the_users_own_entry_or_of_a_whole_day_tells_nothing() -> None:
    assert read(event(TITLE, "", zone="Europe/Berlin")).country == ""
    assert invited(zone="Europe/Berlin", all_day=True).country == ""


@pytest.mark.spec("C15")
@pytest.mark.parametrize(
    ("text", "domain", "zone", "location", "country"),
    [
        ("", "tidewell.de", "America/New_York", "10117 Berlin, Germany", "DE"),
        ("", "tidewell.com", "America/New_York", "10117 Berlin, Germany", "DE"),
        ("", "tidewell.fr", "America/New_York", "10117 Berlin, Germany", ""),
        ("Dana Ruiz, +43 1 5134567", "tidewell.de", "America/New_York", "", ""),
        ("Dana Ruiz, +49 30 901820", "tidewell.io", "Europe/Berlin", "", "DE"),
        # Outlook writes one zone for many neighbours; a clock elsewhere is another matter.
        ("", "tidewell.nl", "Europe/Berlin", "", "NL"),
        ("", "tidewell.de", "Asia/Tokyo", "", ""),
    ],
)
def test_signs_that_disagree_leave_the_country_unknown(
    text: str, domain: str, zone: str, location: str, country: str
) -> None:
    found = invited(text, domain, zone=zone, location=location)
    assert found.country == country
    assert found.country_seen


@pytest.mark.spec("B17")
def test_behind_an_agency_its_country_counts() -> None:
    jo = guest("jo.lambert@castleton-search.co.uk", "Jo Lambert")
    dana = guest("dana.ruiz@tidewell.de", "Dana Ruiz")
    entry = invitation("Interview with Tidewell, via Castleton Search", "", jo, dana, zone=HOME.zone)
    assert read(entry).country == "GB"


def test_what_says_so_is_told() -> None:
    assert invited(domain="tidewell.de").country_seen == "the domain tidewell.de"
    assert invited(domain="tidewell.de", zone="Asia/Tokyo").country_seen == (
        "the domain tidewell.de (DE) and the time zone Asia/Tokyo (JP)"
    )


@pytest.mark.spec("C15")
@pytest.mark.parametrize(
    ("theirs", "own", "country"),
    [("DE", "US", "DE"), ("", "US", "US"), ("DE", "DE-BY", "DE-BY"), ("DE", "", "DE"), ("", "", "")],
)
def test_their_country_or_the_users(theirs: str, own: str, country: str) -> None:
    assert country_for(theirs, own) == country


_WORDS = st.text(st.characters(codec="utf-8", exclude_characters="+", categories=["L", "N", "Zs", "Po"]))


@pytest.mark.spec("C15")
@given(_WORDS, st.sampled_from(["com", "io", "ai", "org", "example", "co"]))
def test_without_evidence_it_is_the_users_country(text: str, ending: str) -> None:
    found = invited(text, f"tidewell.{ending}")
    assert (found.country, country_for(found.country, "US-CA")) == ("", "US-CA")
