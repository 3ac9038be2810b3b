"""The one object that answers every question of `domain.lookups.Lookups`."""

from __future__ import annotations

from datetime import date

from followup.domain.people import Name
from followup.lookups.countries import country_zones, phone_country, zone_country
from followup.lookups.days import public_holidays
from followup.lookups.domains import registrable_domain
from followup.lookups.names import parse_name
from followup.lookups.phones import find_phones
from followup.lookups.replies import visible_reply


class LibraryLookups:
    """Implements `domain.lookups.Lookups`; it holds no state, so one instance serves every account."""

    def name(self, text: str) -> Name:
        """Take a display name apart (B22, B24); an address or a bare number gives an empty name (B21)."""
        return parse_name(text)

    def registrable_domain(self, host: str) -> str:
        """`mail.tidewell.co.uk` or `dana@tidewell.co.uk` -> `tidewell.co.uk`; empty when there is none."""
        return registrable_domain(host)

    def phones(self, text: str, country: str) -> tuple[str, ...]:
        """Phone numbers in a text, international format, in order, without duplicates."""
        return find_phones(text, country)

    def holidays(self, country: str, year: int) -> frozenset[date]:
        """Public holidays of `DE` or `DE-BY` in a year; empty when the country is unknown."""
        return public_holidays(country, year)

    def phone_country(self, number: str) -> str:
        """ISO 3166 code of a number in international format; empty when unknown."""
        return phone_country(number)

    def zone_country(self, zone: str) -> str:
        """The one country of an IANA zone; empty for `UTC` and the like."""
        return zone_country(zone)

    def country_zones(self, country: str) -> tuple[str, ...]:
        """The IANA zones of an ISO 3166 country."""
        return country_zones(country)

    def visible_reply(self, text: str) -> str:
        """What somebody typed into a mail: quotes, forwarded mail and signature cut off."""
        return visible_reply(text)
