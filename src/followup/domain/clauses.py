"""Where the sentences and clauses of an invitation end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_SHORTENED = "".join(
    rf"(?<!\b{word})"
    for word in (
        *(
            "M",
            "m",
            "u",
            "Dr",
            "Fr",
            "Hr",
            "Mr",
            "Ms",
            "Mrs",
            "Sr",
            "Sra",
            "Prof",
            "Rev",
            "Revd",
            "Dña",
            "Dott",
            "dott",
        ),
        *("Sig", "sig", "Ing", "ing"),
    )
)
_CLAUSE_END = re.compile(rf"{_SHORTENED}[.;!?](?:\s|$)")
_SENTENCE_END = re.compile(
    rf"{_SHORTENED}(?<!\b[A-Za-z])(?<!\bSt)(?<!\bNr)(?<!\bNo)(?<!\bInc)(?<!\bLtd)(?<!\bCo)"
    r"(?<=[^\W\d_])[.!]\s+(?=[^\W\d_a-zà-ÿ])|"
    r"(?<=\d)\.\s+(?=(?:Please|The|We|You|Your|Our|If|It|There|This|Bitte|Wir|Sie|Veuillez|Merci|Vous|Nous|Por|Puede|"
    r"Trae|Nos)\s)"
)
_SENTENCE_LABEL = re.compile(
    r"(?<=[.!?])(?<![AaPp]\.[Mm]\.)\s+(?=[^\W\d_][\w-]{2,20}(?: [\w-]{2,15})?\s?:\s)"
)
"""Behind the end of a sentence a label begins another: `See you soon. Interviewer: Dana Ruiz`.

Behind `9:00 a.m.` it is what goes on then.
"""


def sentences_of(lines: Iterable[str]) -> Iterator[str]:
    """The sentences of a text in order; a line that holds none is one itself."""
    labelled = (part for line in lines for part in _SENTENCE_LABEL.split(line))
    return (sentence for part in labelled for sentence in _SENTENCE_END.split(part))


def first_clause(text: str) -> str:
    """A text as far as its first clause goes."""
    return _CLAUSE_END.split(text)[0]
