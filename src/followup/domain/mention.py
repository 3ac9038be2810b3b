"""A person whom the text of an invitation names, and what several lines say about one (B7, B16)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from followup.domain.people import Name
from followup.domain.wording import fold

_MOST_NAMED = 40


@dataclass(frozen=True, slots=True)
class Mention:
    """A person in a text. `listed` says that the text presents the person as an interviewer.

    `address` stands in the same line; it is nobody's recipient unless the user wrote that line (f.2).
    `contact` is whom to ask, `signed` who wrote the text: often a recruiter, sometimes an interviewer.
    `complete`: in a list of all who interview. `besides`: the writer is there too. `vague` is a single word
    in running text: somebody only if a guest has that name. `away`: is said not to be there.
    """

    name: Name
    job_title: str = ""
    topic: str = ""
    address: str = ""
    listed: bool = False
    complete: bool = False
    contact: bool = False
    signed: bool = False
    vague: bool = False
    besides: bool = False
    away: bool = False
    line: str = ""


def merged(found: Iterable[Mention]) -> list[Mention]:
    """Each person once, in order, with what every line tells; those beyond so many are left out."""
    result: dict[str, Mention] = {}
    for one in found:
        key = fold(one.name.full)
        known = result.get(key)
        if known is None:
            if len(result) >= _MOST_NAMED:
                break
            result[key] = one
            continue
        topics = [known.topic, one.topic] if one.topic and one.topic not in known.topic else [known.topic]
        result[key] = replace(
            known,
            vague=known.vague and one.vague,
            job_title=known.job_title or one.job_title,
            topic=", ".join(topic for topic in topics if topic),
            address=known.address or one.address,
            listed=known.listed or one.listed,
            complete=known.complete or one.complete,
            contact=(known.contact or one.contact) and not (known.listed or one.listed),
            signed=known.signed or one.signed,
            away=known.away or one.away,
        )
    return list(result.values())
