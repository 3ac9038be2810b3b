"""Who stands beside the word for an interview: `My next interview Acme`, `NHS interview band 5`."""

from __future__ import annotations

import re
from collections.abc import Collection

from followup.domain.describing_words import only_describes
from followup.domain.role import is_role, without_stage
from followup.domain.title_parts import tidy
from followup.domain.vocabulary import ASSESSMENT, CONTEXT, STRONG
from followup.domain.wording import fold_in_place

_SESSION = re.compile(r"(?<!\w)portfolio (?:review|presentation|walk ?through)(?!\w)")


def in_two(text: str) -> tuple[str, str]:
    """A company with capitals and a job in small letters, `Ryanair cabin crew`; else both empty."""
    words = text.split()
    at = next((at for at, word in enumerate(words) if word.islower()), 0)
    small = " ".join(words[at:])
    return (" ".join(words[:at]), small) if at and small.islower() and is_role(small) else ("", "")


def beside_the_word(piece: str, labels: Collection[str]) -> str:
    """A piece of a title without the word for an interview and what describes it.

    Where both sides may be a name nothing is taken off, but behind a name with capitals small words are none.
    """
    bare = without_stage(piece)
    folded = fold_in_place(bare)
    match = next(
        (found for one in (STRONG, ASSESSMENT, CONTEXT, _SESSION) if (found := one.search(folded))), None
    )
    if match is None:
        return bare
    before, behind = (without_stage(tidy(one)) for one in (bare[: match.start()], bare[match.end() :]))
    if not before or only_describes(before, labels):
        return behind
    small = behind.islower() and before[:1].isupper()
    return before if not behind or small or only_describes(behind, labels) else bare
