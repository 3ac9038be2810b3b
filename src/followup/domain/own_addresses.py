"""Whose the addresses in the user's own lines are: by name, of an agent, of a pasted mail (d.3, f.2)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from followup.domain.attendance import is_alias, is_no_reply, local_part
from followup.domain.lookups import Lookups
from followup.domain.mention import Mention
from followup.domain.name_lists import ADDRESS
from followup.domain.name_shape import looks_like_name
from followup.domain.people import Contact, Function, Name
from followup.domain.signing import signed_job
from followup.domain.wording import fold, squashed

_LONG_ENOUGH = 4
_HEADER = re.compile(
    rf"\W*(?:from|von|de|da|van|fra|från)\s?:\s*(?P<who>[^<>@:]{{3,60}}?)\s*[<\[(]\s*(?:mailto:)?"
    rf"(?P<address>{ADDRESS.pattern})[>\])]",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(
    rf"(?P<who>[^\W\d_][^@:;|/<>()\d]{{1,50}}?)[\s,<(–-]{{1,4}}(?P<address>{ADDRESS.pattern})"
)


def pasted_senders(lines: Collection[str], lookups: Lookups) -> Iterator[Mention]:
    """Who sent the mail that the user pasted, if they sign as one who arranges: `From: Noor Roe <...>`."""
    for line in lines:
        header = _HEADER.match(line)
        if header is None or not looks_like_name(header["who"].strip(' "')):
            continue
        name = lookups.name(header["who"].strip(' "'))
        job = signed_job(name.full, tuple(lines))
        if job and not is_no_reply(header["address"]):
            yield Mention(name, job_title=job, address=header["address"].lower(), signed=True, line=line)


def with_pasted(found: Iterable[Mention], pasted: Iterable[Mention]) -> list[Mention]:
    """The people of a text with those who sent it in place of their signatures."""
    senders = {fold(one.name.full): one for one in pasted}
    kept = [one for one in found if fold(one.name.full) not in senders]
    return [*kept, *senders.values()]


def address_of(name: Name, lines: Iterable[str]) -> str:
    """The one address in the user's own lines that holds a family name; empty when there is none."""
    family = squashed(name.family)
    if len(family) < _LONG_ENOUGH:
        return ""
    addresses = {found.lower() for line in lines for found in ADDRESS.findall(line)}
    fitting = [one for one in addresses if family in squashed(local_part(one)) and not is_alias(one)]
    return fitting[0] if len(fitting) == 1 else ""


def agent_of(person: str, lines: Iterable[str], lookups: Lookups) -> Contact:
    """The agency's recruiter of a title, with the full name and address that the user noted below it."""
    for line in lines:
        noted = _NAME_BEFORE.search(line)
        if noted and fold(noted["who"]).split()[:1] == fold(person).split()[:1]:
            name = lookups.name(noted["who"].strip())
            return Contact(name, noted["address"].lower(), Function.AGENCY, source="line")
    return Contact(lookups.name(person), function=Function.AGENCY, source="line")
