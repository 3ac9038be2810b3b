"""Registrable domains, by the public suffix list that ships with the library."""

from __future__ import annotations

from functools import cache, lru_cache
from ipaddress import ip_address
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_LONGEST_HOST = 253


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


def _is_address(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


@lru_cache(maxsize=4096)
def registrable_domain(host: str) -> str:
    """The part of a host name (or of a mail address) that somebody registered, in lower case.

    `jobs.mail.tidewell.co.uk` -> `tidewell.co.uk`. A suffix alone, an IP address and what is no host
    at all give an empty string.
    """
    name = host.rpartition("@")[2].strip().strip(".").lower()
    if not name or len(name) > _LONGEST_HOST or "." not in name or any(c.isspace() for c in name):
        return ""
    if _is_address(name):
        return ""
    return _suffixes().privatesuffix(name) or ""
