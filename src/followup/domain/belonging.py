"""Whether somebody at a session belongs to the company that it is about (B2, B11)."""

from __future__ import annotations

from collections.abc import Collection

from followup.domain.attendance import domain_of, is_freemail, label_of
from followup.domain.interview import Company
from followup.domain.lookups import Lookups
from followup.domain.wording import squashed

_SHORTEST_IN_ANOTHER = 4
"""`orme` in `getorme` is the company; three letters stand in many words."""


def is_at_company(email: str, company: Company, lookups: Lookups) -> bool:
    """Whether an address is the company's: by its name, or by its domain where no name is known."""
    if is_freemail(email):
        return False
    label = _label(email, lookups)
    if not company.name:
        return label == _label(company.domain, lookups)
    return _is_alike(label, squashed(company.name))


def strangers_among(
    emails: Collection[str], organizer: str, company: Company, lookups: Lookups
) -> frozenset[str]:
    """Addresses that are neither the company's nor another firm's which came with several people.

    Nobody is a stranger where nobody of the company is there. A private address is one as soon as the company
    invited, from a mailbox or in a name that the title does not know.
    """
    at_company = {email for email in emails if is_at_company(email, company, lookups)}
    invited = bool(company.domain) and lookups.registrable_domain(domain_of(organizer)) == company.domain
    found = {email for email in emails if is_freemail(email)} if at_company or invited else set()
    if at_company:
        hosts = [domain_of(email) for email in emails]
        found |= {one for one in set(emails) - at_company if hosts.count(domain_of(one)) == 1}
    return frozenset(found)


def _label(address: str, lookups: Lookups) -> str:
    return squashed(label_of(lookups.registrable_domain(domain_of(address))))


def _is_alike(label: str, name: str) -> bool:
    if not label or not name:
        return False
    short, long = sorted((label, name), key=len)
    return long.startswith(short) or (len(short) >= _SHORTEST_IN_ANOTHER and short in long)
