"""Mails among people who say du or tú: the stock with its polite lines in that form (N4, N7, b.6).

The files in `templates/<language>/familiar` hold, section by section, what the lines in the polite form
become; every other line of the stock serves both. Own lines in the polite form give way to the built-in ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from importlib.resources import files

from followup.messages.briefs import Brief
from followup.messages.stock import REMINDERS, Part, Scope, Stock, Wording, parse_file

POLITE = {
    "de": re.compile(r"\b(?:Sie|Ihnen|Ihr(?:e[nrms]?)?)\b"),
    "es": re.compile(
        r"\b(?:[Uu]sted(?:es)?|[Ll]es?|[Ss]us?|suya|\w+[aei]rles?|\w+[aeií]rselo|\w+ándole|encargarse|"
        r"[Ss]e l[oa] (?:agradezco|digo|comunico|haré|enviaré)|dedicó|organizó|mostró|ha mostrado|"
        r"(?<!stated_by \}\} )mencionó|indicó(?! \{)|(?:Ha sido|Fue) muy amable|"
        r"[Pp]ermítame|[Dd]ígame(?:lo)?|tómelo|dude|Salude|[Dd]é|Reciba|necesit[ae]|"
        r"Quizá recuerde|responda si|Si (?:tiene|prefiere|desea)|"
        r"[Tt]endrá (?:mi|una|de)|cuándo cree|Cuándo cree|puede decírmelo|que (?:supiera|lo sepa)|"
        r"decida lo que|tomarse el tiempo|Pueden disponer)\b|"
        r"¿(?:Podría(?! disponer)|Puede|Sabe|Tiene|Ve|Sería tan)\b"
    ),
}
"""What the polite form is known by, in the languages that have lines in the other one."""

_TURNED = {
    "de": (re.compile(r"^Ihr(?P<end>e[nrms]?)? "), r"dein\g<end> "),
    "es": (re.compile(r"^[Ss]u(?P<end>s)? "), r"tu\g<end> "),
}

_Group = tuple[str, str, Scope]


@lru_cache(maxsize=8)
def familiar(stock: Stock) -> Stock:
    """The stock for people who say du or tú; the same one for a language without such lines."""
    if stock.language not in POLITE:
        return stock
    return replace(stock, wordings=tuple(_spoken(stock)))


def in_familiar_words(brief: Brief, language: str) -> Brief:
    """The brief with its topics spoken to du: "Ihre Frage nach ..." is "deine Frage nach ..."."""
    if not brief.familiar or language not in _TURNED:
        return brief
    pattern, turned = _TURNED[language]
    relay = tuple(replace(one, topic=pattern.sub(turned, one.topic)) for one in brief.relay)
    return replace(brief, topics=tuple(pattern.sub(turned, topic) for topic in brief.topics), relay=relay)


def is_polite(wording: Wording, language: str) -> bool:
    """Whether a line speaks to Sie or usted of the company; reminders speak to the user."""
    return wording.file != REMINDERS and POLITE[language].search(wording.source) is not None


def _spoken(stock: Stock) -> Iterator[Wording]:
    """Every line of the stock in its place; lines to du stand where the first polite one of theirs stood."""
    twins = {name: _groups(part) for name, part in twin_parts(stock.language).items()}
    told: set[_Group] = set()
    for wording in stock.wordings:
        group = (wording.file, wording.block, wording.scope)
        greets = wording.block == "greeting"
        if (greets or is_polite(wording, stock.language)) and group not in told:
            told.add(group)
            yield from twins.get(wording.file, {}).get(group, ())
        if not is_polite(wording, stock.language):
            yield wording


@cache
def twin_parts(language: str) -> dict[str, Part]:
    """The files with the lines to du, by name."""
    folder = files("followup.messages") / "templates" / language / "familiar"
    found = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".j2"))
    return {
        name.removesuffix(".j2"): parse_file(name.removesuffix(".j2"), (folder / name).read_text("utf-8"))
        for name in found
    }


def _groups(part: Part) -> dict[_Group, list[Wording]]:
    found: dict[_Group, list[Wording]] = {}
    for wording in part.wordings:
        found.setdefault((wording.file, wording.block, wording.scope), []).append(wording)
    return found
