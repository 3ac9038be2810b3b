"""People whom an invitation names in its text, line by line (B7, D8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from followup.domain import presenting as form
from followup.domain.clauses import sentences_of
from followup.domain.languages import language_of
from followup.domain.lookups import Lookups
from followup.domain.mention import Mention, merged
from followup.domain.name_lists import NameReader, with_address
from followup.domain.presented_lines import away, only_arranging, people_of_line
from followup.domain.schedule_times import holds_a_stretch
from followup.domain.signing import (
    ASKED,
    CONTACT,
    SIGN_OFF,
    contacts,
    is_served,
    signature_length,
    signers,
    without_greeting,
)
from followup.domain.wording import fold

_UNDER_A_TIME = 2
"""A line of names so few lines below a stretch of time is who is met then."""

_NEVER = 99


def mentions(lines: tuple[str, ...], lookups: Lookups) -> tuple[Mention, ...]:
    """Everybody a cleaned description names, in order, each person once (B16)."""
    parted = tuple(without_greeting(sentence) for sentence in sentences_of(lines))
    french = language_of("\n".join(lines), "") == "fr"
    return tuple(merged(_walk(parted, NameReader(lookups, french=french))))


def _walk(lines: tuple[str, ...], reader: NameReader) -> Iterator[Mention]:
    in_list = signing = complete = False
    below_time = _NEVER
    filled = [line for line in lines if line]
    signed_from = len(filled) - signature_length(lines)
    for at, (line, below) in enumerate(pairwise([*filled, ""])):
        folded = fold(line)
        signing = signing or bool(SIGN_OFF.match(folded)) or at == signed_from
        complete = bool(form.ALL_OF_THEM.match(folded)) or (complete and in_list)
        people, in_list = people_of_line(reader, line, in_list=in_list)
        below_time = _NEVER if people else 0 if holds_a_stretch(folded) else below_time + 1
        if not people and 0 < below_time <= _UNDER_A_TIME:
            people = reader.under_a_time(line, below)
        contact = bool(CONTACT.search(folded)) and not SIGN_OFF.match(folded)
        if contact and any(one.listed for one in people) and not ASKED.search(folded):
            contact = not form.SENTENCE_KEY.search(folded)
        if signing:
            yield from signers(people or contacts(reader, line), line, below)
            continue
        if contact and not any(one.listed for one in people):
            asked = contacts(reader, line)
            people = [*people, *(one for one in asked if is_served(one, line))] if people else asked
        beside = [*away(reader, line), *only_arranging(reader, line)]
        yield from beside
        names = {one.name.full for one in beside}
        for one in (one for one in people if one.name.full not in names):
            served = is_served(one, line)
            is_contact = contact and not served and not (one.listed and form.LIST_KEY.match(folded))
            told = one.besides or (one.listed and _is_told(one, line))
            is_contact = is_contact and not (told and _is_not_asked(one, line))
            listed = (one.listed or served) and not is_contact
            besides = one.besides or bool(form.BESIDES.search(folded))
            known = with_address(one, line)
            yield replace(
                known,
                contact=is_contact or (one.contact and not listed),
                listed=listed,
                complete=listed and complete,
                besides=besides,
                line=line,
            )


def _is_told(one: Mention, line: str) -> bool:
    """Whether what stands before the people of a conversation stands in front of a name."""
    before = fold(line.partition(one.name.full)[0])
    return bool(form.SENTENCE_KEY.search(f"{before} ") or form.FOLLOWED.search(f"{before} "))


def _is_not_asked(one: Mention, line: str) -> bool:
    """Whether nothing in front of a name says that one may ask them."""
    return ASKED.search(fold(line.partition(one.name.full)[0])) is None
