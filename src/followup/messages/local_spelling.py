"""What is written differently by place, or beside a filled slot: ß and ss, d' and de, al and a el."""

from __future__ import annotations

import re

_AND_EL_SR = re.compile(r"(\b[Aa]l? (?:(?:la Sra\.|Sr\.) )?(?:[^\W\d_a-z][^\s.?]* )+[ye]) el (?=Sr\. )")
"""Behind "a", the second name of a Spanish list."""

_AND_A = re.compile(
    r"(\b[Aa]l? (?:(?:la Sra\.|Sr\.) )?(?:[^\W\d_a-zà-ÿ][^\s.?,]* )+[ye]) (?=[^\W\d_a-zà-ÿ]|la Sra\.)"
)
"""As before, where the second name has no article to join."""

_NAME = r"[^\W\d_a-zà-ÿ][\w.'’-]*(?: [^\W\d_a-zà-ÿ][\w.'’-]*)*"
_TO_SEVERAL = re.compile(rf"\bà {_NAME}(?:, {_NAME})* et {_NAME}")
"""French says the "à" before each name of a list."""


def localised(text: str, language: str, country: str) -> str:
    """What a place writes differently: no ß in Switzerland, d' in French, “al” in Spanish."""
    if language == "de" and country[:2].upper() == "CH":
        return text.replace("ß", "ss")
    if language == "fr":
        text = _TO_SEVERAL.sub(lambda names: names[0].replace(", ", ", à ").replace(" et ", " et à "), text)
        elided = re.sub(r"\b([Pp]oste) de (?=[AEIOUYÉÈÊaeiouyéèê])", r"\1 d'", text)
        return re.sub(r" (?=[:;?!»])|(?<=«) ", "\u00a0", elided)
    if language == "es":
        joined = _AND_EL_SR.sub(r"\1 al ", re.sub(r"\b([Aa]) el (?=Sr\. )", r"\1l ", text))
        return _AND_A.sub(r"\1 a ", joined)
    return text
