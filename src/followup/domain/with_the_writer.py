"""Whether who writes an invitation is there too: `Cem (Head of Data) and I will talk to you` (B11).

"And I" joins the writer to whom it stands behind, and to no sentence: `it is all set and I will send a link`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from followup.domain.mention import Mention
from followup.domain.name_lists import NameReader, has_known_first_name
from followup.domain.wording import fold_in_place

_AND_I = re.compile(
    r",?\s(?:and|&|\+|und|sowie|et|y|e|en|och|og)\s"
    r"(?:i|me|myself|ich|mir|meine wenigkeit|moi(?: meme|-meme)?|yo|(?:con)?migo|io|ik|mij|mezelf|ikzelf|jag|"
    r"mig|jeg|meg)"
    r"(?![^\W_])(?!['’](?:ll|ve|d|m)\b)"
    r"(?P<behind>.{0,60})"
)
_I_AND = re.compile(
    r"(?<![^\W_])(?:me|myself|mir|moi(?: meme|-meme)?|yo|conmigo|io|ik|mij|jag|mig|jeg|meg)\s"
    r"(?:and|&|\+|und|sowie|et|y|e|en|och|og)\s(?P<who>.{2,60})"
)
_DONE_BEFORE = re.compile(
    r"\s(?:have|had|haben|hatten|avons|avions|hemos|habiamos|abbiamo|hebben|har|spoke|talked|discussed|agreed|"
    r"decided|chose|picked|arranged|scheduled|booked|met|liked|loved|read)(?![^\W_])"
)
"""What two did before the conversation takes no part in it."""
_APPOSITION = re.compile(r"(?:\s*\([^()]{2,60}\)|,\s(?!(?i:and|und|et|y)\s)[^,.;:!?]{3,60})\s*,?\s*$")
_NAMES = re.compile(
    r"(?P<who>[^\W\d_a-zß-ÿ][\w'’.-]*(?:\s(?:(?:van|von|de|der|den|del|la|di|da)\s){0,2}[^\W\d_a-zß-ÿ][\w'’.-]*){0,3})\s*$"
)
_OUR_PEOPLE = re.compile(
    r"(?<![^\W_])(?:our|my|unser\w{0,2}|mein\w{0,2}|notre|nos|mon|ma|mes|nuestr[oa]s?|mi|mis|il mio|la mia|"
    r"onze|mijn|min|mitt|var|vores|vart)\s[^.,;:!?]{3,60}$"
)
_BEFORE_A_LIST = 4


def beside_the_writer(reader: NameReader, line: str) -> list[Mention]:
    """Who stands beside "and I" in a line; single names are vague: somebody if a guest is called so."""
    found: list[Mention] = []
    folded = fold_in_place(line)
    for match in _AND_I.finditer(folded):
        if not _DONE_BEFORE.match(match["behind"]):
            found += _names_before(reader, line[: match.start()])
    return [
        replace(one, listed=True, besides=True, vague=one.vague or " " not in one.name.full) for one in found
    ]


def joins_the_writer(reader: NameReader, line: str) -> bool:
    """Whether a line says that its writer is there beside others, who are named or "our" people."""
    folded = fold_in_place(line)
    for match in _AND_I.finditer(folded):
        before = line[: match.start()]
        others = _names_before(reader, before) or _OUR_PEOPLE.search(fold_in_place(before))
        if others and not _DONE_BEFORE.match(match["behind"]):
            return True
    behind = (line[match.start("who") :] for match in _I_AND.finditer(folded))
    return any(_names_at_the_start(reader, one) for one in behind)


def _names_before(reader: NameReader, before: str) -> list[Mention]:
    """The names at the end of a text, the job behind the last of them left out: `Cem Dogan, our CTO,`."""
    found: list[Mention] = []
    rest = before.rstrip(" ,")
    for _ in range(_BEFORE_A_LIST):
        one, rest = _last_name(reader, rest)
        if one is None:
            break
        found.append(one)
        joint = re.search(r"(?:,|\s(?:and|und|et|y|&|\+))\s*$", rest)
        if joint is None:
            break
        rest = rest[: joint.start()].rstrip(" ,")
    return found[::-1]


def _last_name(reader: NameReader, text: str) -> tuple[Mention | None, str]:
    """Who a text ends with, the longest name whose first word is known, and what stands before."""
    for candidate in (text, _APPOSITION.sub("", text)):
        match = _NAMES.search(candidate)
        words = match["who"].split() if match else []
        for at in range(len(words)):
            one = reader.mention(" ".join(words[at:]), single=True)
            if one is not None and _is_known(one):
                return one, candidate[: candidate.rindex(" ".join(words[at:]))].rstrip()
    words = text.split()[-1:]
    one = reader.mention(words[0], single=True) if words else None
    return (replace(one, vague=True), text[: text.rindex(words[0])].rstrip()) if one else (None, text)


def _is_known(one: Mention) -> bool:
    return bool(has_known_first_name(one) or one.name.salutation or one.name.title)


def _names_at_the_start(reader: NameReader, text: str) -> bool:
    words = text.split()
    firsts = (reader.mention(" ".join(words[:length]).strip(" ,.;("), single=True) for length in (3, 2, 1))
    return any(one is not None and has_known_first_name(one) for one in firsts)
