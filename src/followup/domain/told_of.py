"""Guests of whom a sentence tells the user that it is they who are met, by first name too (B11).

`Dana, our Head of Data, will go through your code with you.` Who writes so, and not of themselves, is not
there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from followup.domain.clauses import sentences_of
from followup.domain.only_arranging import OF_SOMEBODY
from followup.domain.presenting import ALSO, AWAY
from followup.domain.signing import CONTACT, SIGN_OFF, without_greeting
from followup.domain.wording import any_of, fold, phrases

_TO_YOU = any_of(
    phrases(
        "you; your; sie; ihnen; ihr; ihre[nm]?; dich; dir; deine?; deinen?; vous; votre; vos; te; toi; tes; "
        "ton; "
        "ta; usted; su; sus; tu; tus; contigo; le"
    )
)
_OF_THE_WRITER = any_of(
    phrases(
        "i; i'll; i'm; i've; me; my; myself; we; we'll; we're; us; ich; mich; mir; wir; uns; je; j'; moi; "
        "nous; yo; "
        "conmigo; nosotr[oa]s; nos; io; ik; jag; jeg"
    )
)
"""A sentence about its writer tells nothing of who else is there alone."""
_OTHERWISE = any_of(
    phrases(
        r"""
        ask; frag\w*; send\w*; share\w*; e?mail\w*; forward\w*; books?; booked; arrang\w+; schedul\w+;
        organi[sz]\w+; answers?;
        questions?; welcom\w+; greets?; collects?; receives?; pick you up; reception; lobby; entrance;
        front desk; escort\w*;
        met; spoke; spoken; talked; had; liked; loved; was; were; said; told; asked; thanks?; thank you;
        instead;
        reach out; in touch; let you know; get back; copied; cc; cc'd; behalf; assistant; left; feedback;
        schick\w*; sende[nt]?; zusend\w*; weiterleit\w*; organisier\w*; koordinier\w*; fragen; abhol\w*;
        empfang; hat; haben;
        gesprochen; enverra; envoie; contactera; accueil; reponse; a; avez; avait; enviara; envia;
        pasara; contactara;
        recepcion; hablaste; hablo; conociste; dudas
        """
    )
)
"""What else a sentence says of somebody: what they did before, send, or answer; where they wait."""


def told_of(lines: Iterable[str], names: Collection[str]) -> frozenset[str]:
    """Those of the full `names` of guests that a sentence to the user names as whom they meet."""
    firsts = [fold(name).split(" ")[0] for name in names]
    found: set[str] = set()
    for sentence in _body(lines):
        folded = fold(sentence)
        if not _tells(folded):
            continue
        for name, first in zip(names, firsts, strict=True):
            called = [fold(name), *([first] if firsts.count(first) == 1 and len(first) > 1 else [])]
            if any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", folded) for one in called):
                found.add(name)
    return frozenset(found)


def _body(lines: Iterable[str]) -> Iterator[str]:
    """The sentences above the farewell, without a greeting."""
    for line in lines:
        if SIGN_OFF.match(fold(line)):
            return
        yield from (without_greeting(sentence) for sentence in sentences_of((without_greeting(line),)))


def _tells(folded: str) -> bool:
    apart = (_OF_THE_WRITER, _OTHERWISE, CONTACT, ALSO)
    plain = not any(words.search(folded) for words in apart)
    return bool(plain and _TO_YOU.search(folded) and not AWAY.match(folded) and not OF_SOMEBODY.match(folded))
