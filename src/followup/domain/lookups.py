"""Knowledge the decisions need but the standard library lacks, handed in from outside."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from followup.domain.people import Name


class Lookups(Protocol):
    """Names, domains, phones, countries and public holidays; deterministic, without network access."""

    def name(self, text: str) -> Name:
        """Take a display name apart: titles, given and family name; shouting and "Last, First" undone."""

    def registrable_domain(self, host: str) -> str:
        """`mail.tidewell.co.uk` -> `tidewell.co.uk`; an empty string when there is none."""

    def phones(self, text: str, country: str) -> tuple[str, ...]:
        """Phone numbers in a text, international format, in order, without duplicates."""

    def holidays(self, country: str, year: int) -> frozenset[date]:
        """Public holidays of an ISO 3166 country (or COUNTRY-SUBDIVISION); empty when unknown."""

    def phone_country(self, number: str) -> str:
        """ISO 3166 code of a number in international format; empty when unknown."""

    def zone_country(self, zone: str) -> str:
        """The one country of an IANA zone; empty for `UTC` and the like."""

    def country_zones(self, country: str) -> tuple[str, ...]:
        """The IANA zones of an ISO 3166 country."""

    def visible_reply(self, text: str) -> str:
        """The text somebody typed into a mail: quotes and signature cut off."""
