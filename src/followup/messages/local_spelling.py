"""What is written differently by place, or beside a filled slot: ß and ss, Mr and Mr., d' and de, al."""

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


_POINTED = frozenset({"US", "CA"})
_UNPOINTED = frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN"})
"""Where English writes Mr. and Dr., and where Mr and Dr."""

_TITLE = re.compile(r"\b(Mr|Ms|Mrs|Dr)\.?(?= [^\W\d_])")
_AMERICAN_DAY = re.compile(
    r"(day, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2})(?= [a-z])"
)
"""A weekday with its date, which a second comma closes where the sentence goes on."""

_WORKS = re.compile(r"\b([Bb]ei|[Vv]on|[Mm]it|[Ww]ie|[Aa]n|[Ff]ür) (\w*(?:werke|betriebe))\b")
_HOUSE = re.compile(
    r"\b([Bb]ei|[Vv]on|[Aa]n|[Ff]ür|[Ww]ie) ((?:[A-ZÄÖÜ][\w-]*(?<!er)(?<!es) ){0,2}(?:[A-ZÄÖÜ]\w*v|V)erlag)\b"
)
"""Companies whose German names are words with an article: Stadtwerke Köln, Kranich Verlag."""

_HOUSE_ARTICLES = {"bei": "beim", "von": "vom", "an": "am", "für": "für den", "wie": "wie dem"}


def _english(text: str, country: str) -> str:
    if country in _POINTED:
        text = _TITLE.sub(r"\1.", text)
    elif country in _UNPOINTED:
        text = _TITLE.sub(r"\1", text)
    return _AMERICAN_DAY.sub(r"\1,", text)


def _german(text: str, country: str) -> str:
    text = _WORKS.sub(_with_plural_article, text)
    text = _HOUSE.sub(lambda found: f"{_as_begun(found[1])} {found[2]}", text)
    return text.replace("ß", "ss") if country == "CH" else text


def _with_plural_article(found: re.Match[str]) -> str:
    accusative = found[1].lower() == "für"
    return f"{found[1]} die {found[2]}" if accusative else f"{found[1]} den {found[2]}n"


def _as_begun(word: str) -> str:
    joined = _HOUSE_ARTICLES[word.lower()]
    return joined[0].upper() + joined[1:] if word[0].isupper() else joined


def localised(text: str, language: str, country: str) -> str:
    """What a place writes differently: no ß in Switzerland, d' in French, “al” in Spanish, Mr. in America."""
    if language == "en":
        return _english(text, country[:2].upper())
    if language == "de":
        return _german(text, country[:2].upper())
    if language == "fr":
        text = _TO_SEVERAL.sub(lambda names: names[0].replace(", ", ", à ").replace(" et ", " et à "), text)
        elided = re.sub(r"\b([Pp]oste) de (?=[AEIOUYÉÈÊaeiouyéèê])", r"\1 d'", text)
        return re.sub(r" (?=[:;?!»])|(?<=«) ", "\u00a0", elided)
    if language == "es":
        joined = _AND_EL_SR.sub(r"\1 al ", re.sub(r"\b([Aa]) el (?=Sr\. )", r"\1l ", text))
        return _AND_A.sub(r"\1 a ", joined)
    return text
