"""Companies the user is a candidate at, and from when on that was in the calendar (A2, A3, d.6)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from followup.domain.attendance import domain_of, outsiders
from followup.domain.calendar import CalendarEvent, Guest
from followup.domain.interview import Company
from followup.domain.lookups import Lookups
from followup.domain.people import Owner
from followup.domain.tags import MOST_TITLE, without_tags
from followup.domain.wording import any_of, fold, squashed


@dataclass(frozen=True)
class KnownCompanies:
    """Companies with the instant (UTC) at which their first interview was entered into the calendar.

    A company speaks for an entry only when that entry was made later: a meeting with people of a company
    that later turns out to be an employer in question stays a meeting, in whatever order things are read.
    """

    entries: tuple[tuple[Company, datetime], ...] = ()

    @classmethod
    def of(cls, entries: Iterable[tuple[Company, datetime | None]]) -> KnownCompanies:
        """Those of which it is known since when they are."""
        return cls(tuple((company, since) for company, since in entries if since is not None))

    def named(self, title: str, domains: Collection[str], entered_at: datetime | None) -> str:
        """The company that an entry names or has guests of, as its name or domain; empty when none.

        `title` is folded, `domains` are the registrable domains of the guests from outside.
        """
        if entered_at is None:
            return ""
        for domain in domains:
            if self._known_before(self._domains.get(domain), entered_at):
                return domain
        for match in self._pattern.finditer(title) if self._names else ():
            if self._known_before(self._names.get(squashed(match.group(0))), entered_at):
                return match.group(0)
        return ""

    @staticmethod
    def _known_before(since: datetime | None, entered_at: datetime) -> bool:
        return since is not None and since < entered_at

    @cached_property
    def _domains(self) -> Mapping[str, datetime]:
        return _earliest((company.domain, since) for company, since in self.entries)

    @cached_property
    def _names(self) -> Mapping[str, datetime]:
        return _earliest((squashed(company.name), since) for company, since in self.entries)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = {" ".join(fold(company.name).split()) for company, _ in self.entries} - {""}
        longest_first = sorted(names, key=lambda name: (-len(name), name))
        return any_of(re.escape(name) for name in longest_first)


def _earliest(pairs: Iterable[tuple[str, datetime]]) -> dict[str, datetime]:
    found: dict[str, datetime] = {}
    for word, since in pairs:
        if word:
            found[word] = min(since, found.get(word, since))
    return found


NONE_KNOWN = KnownCompanies()


def outside_domains(outside: Iterable[Guest], lookups: Lookups) -> tuple[str, ...]:
    """The registrable domains of guests, each once."""
    return tuple(dict.fromkeys(lookups.registrable_domain(domain_of(guest.email)) for guest in outside))


@dataclass(frozen=True, slots=True)
class Passed:
    """What is kept of an entry that is no interview, in case a company turns out to be known (A3).

    An entry is judged when it is read, and the interview that makes its company known may be read later.
    """

    id: str
    title: str
    domains: tuple[str, ...]
    entered_at: datetime | None

    @classmethod
    def of(cls, event: CalendarEvent, owner: Owner, lookups: Lookups) -> Passed:
        """The traces that a company may have left in an entry."""
        domains = outside_domains(outsiders(event, owner, lookups), lookups)
        return cls(event.id, without_tags(event.title[:MOST_TITLE]), domains, event.created)

    def names_one_of(self, known: KnownCompanies) -> bool:
        """Whether one of the companies speaks for the entry."""
        return bool(known.named(self.title, self.domains, self.entered_at))
