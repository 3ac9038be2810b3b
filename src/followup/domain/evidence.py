"""The words of a mail that decided, as a reader of `followup show` understands them (e.5, f.2)."""

from __future__ import annotations

from bisect import bisect_left

from followup.domain.phrasing import pieces, plain

JOINT = " ... "
"""What stands between the phrases of a reading that decided together."""

_LONGEST = 100
"""Characters of one phrase that are kept: enough to recognise it, and no more of the mail than that."""

_AHEAD = 70
"""Characters at which no more is put ahead of what was found: what follows it says more."""

_SHORTEST = 25
"""A part of a sentence that is shorter says too little alone."""

_BREAKS = ",;:!?…()"


def shown(own: str, phrase: str) -> str:
    """The phrases that decided in the writer's own spelling, each with the words around it.

    `own` is the text of the mail, `phrase` what was found in its `plain` spelling. Words are never cut; what
    is not in the text stays as it is, as a header or a subject.
    """
    found = [_in_full(own, part) for part in phrase.split(JOINT) if part]
    return JOINT.join(dict.fromkeys(found))


def _in_full(own: str, part: str) -> str:
    told = next((piece for piece in pieces(own) if part in plain(piece)), "")
    return _clause("".join(c if c.isprintable() else " " for c in told).split(), part) or part


def _clause(words: list[str], part: str) -> str:
    """The words that hold a phrase and those up to the next comma or the like, as far as there is room."""
    if part not in plain(" ".join(words)):
        return ""
    ends = range(1, len(words) + 1)
    end = ends[bisect_left(ends, True, key=lambda at: part in plain(" ".join(words[:at])))]
    start = bisect_left(range(end), True, key=lambda at: part not in plain(" ".join(words[at:end]))) - 1
    while start > 0 and _goes_on(words[start - 1 : end], words[start - 1], _AHEAD):
        start -= 1
    while end < len(words) and _goes_on(words[start : end + 1], words[end - 1], _LONGEST):
        end += 1
    said = " ".join(words[start:end]).strip(" ,;:(")
    before = "" if start == 0 or words[start - 1][-1] in _BREAKS else "…"
    after = "" if end == len(words) or words[end - 1][-1] in _BREAKS else "…"
    return f"{before}{said}{after}"


def _goes_on(words: list[str], behind: str, room: int) -> bool:
    """Whether there is room for these words, and the word `behind` does not end a part that says enough."""
    said = " ".join(words)
    return len(said) <= room and not (len(said) > _SHORTEST and behind[-1] in _BREAKS)
