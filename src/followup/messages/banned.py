"""Words that make a mail look machine-made, careless or untrue (b.5), in four languages."""

from __future__ import annotations

import re

_FILLERS = (
    "hope this email finds you",
    "hope this finds you",
    "hope you are well",
    "hope you're well",
    "hope all is well",
    "wanted to reach out",
    "reaching out to",
    "i am writing to express",
    "i'm writing to express",
    "i hoffe, diese",
    "ich hoffe, es geht ihnen gut",
    "ich hoffe, diese nachricht",
    "hiermit möchte ich",
    "j'espère que ce message vous trouve",
    "j'espère que vous allez bien",
    "par la présente",
    "espero que este correo",
    "espero que se encuentre bien",
    "por medio de la presente",
)
_NUDGES = (
    "just checking in",
    "checking in on",
    "touching base",
    "touch base",
    "circle back",
    "circling back",
    "following up on my previous",
    "per my last email",
    "as per my last",
    "bumping this",
    "gentle reminder",
    "nur kurz nachfragen",
    "wollte mich mal melden",
    "nachhaken",
    "je me permets de revenir vers vous",
    "petite relance",
    "sauf erreur de ma part",
    "solo quería saber",
    "recordatorio amable",
    "retomar contacto",
)
_INFLATED = (
    "thrilled",
    "incredibly",
    "truly inspiring",
    "inspiring",
    "passionate",
    "resonated",
    "deeply appreciate",
    "super excited",
    "amazing",
    "honored",
    "honoured",
    "blown away",
    "begeistert",
    "wahnsinnig",
    "unglaublich",
    "leidenschaft",
    "passionné",
    "incroyable",
    "ravie au plus haut",
    "enthousiasmé",
    "apasionad",
    "increíble",
    "entusiasmad",
    "encantadísim",
)
_BROCHURE = (
    "leverage",
    "synergy",
    "synergies",
    "cutting-edge",
    "cutting edge",
    "fast-paced",
    "great fit",
    "perfect fit",
    "valuable insights",
    "valuable insight",
    "company culture",
    "game changer",
    "world-class",
    "best-in-class",
    "hit the ground running",
    "add value",
    "skill set",
    "dynamic team",
    "go-getter",
    "synergie",
    "spannende herausforderung",
    "zukunftsweisend",
    "teamplayer",
    "sinergia",
    "vanguardia",
    "culture d'entreprise",
    "cultura de empresa",
    "cultura empresarial",
)
_RELATIVE = {
    "en": (
        "today",
        "yesterday",
        "tomorrow",
        "tonight",
        "this morning",
        "this afternoon",
        "this evening",
        "this week",
        "last week",
        "next week",
        "last month",
        "next month",
        "this month",
        "earlier this week",
        "the other day",
        "last night",
        "just now",
        "a few days ago",
        "last monday",
        "last tuesday",
        "last wednesday",
        "last thursday",
        "last friday",
        "next monday",
        "next tuesday",
        "next wednesday",
        "next thursday",
        "next friday",
        "this monday",
        "this tuesday",
        "this wednesday",
        "this thursday",
        "this friday",
    ),
    "de": (
        "heute",
        "gestern",
        "vorgestern",
        "übermorgen",
        "heute morgen",
        "diese woche",
        "letzte woche",
        "vergangene woche",
        "nächste woche",
        "kommende woche",
        "in der nächsten woche",
        "letzten dienstag",
        "neulich",
        "soeben",
        "vor ein paar tagen",
        "vor einigen tagen",
    ),
    "fr": (
        "aujourd'hui",
        "aujourd’hui",
        "hier",
        "demain",
        "avant-hier",
        "ce matin",
        "cet après-midi",
        "ce soir",
        "cette semaine",
        "la semaine dernière",
        "semaine prochaine",
        "le mois dernier",
        "il y a quelques jours",
        "l'autre jour",
    ),
    "es": (
        "hoy",
        "ayer",
        "anteayer",
        "esta mañana",
        "esta tarde",
        "esta semana",
        "la semana pasada",
        "la próxima semana",
        "la semana que viene",
        "el mes pasado",
        "hace unos días",
        "el otro día",
    ),
}


def _pattern(phrases: tuple[str, ...], *, open_end: bool = False) -> re.Pattern[str]:
    end = "" if open_end else r"(?!\w)"
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(p) for p in phrases) + ")" + end, re.IGNORECASE)


_BANNED = _pattern(_FILLERS + _NUDGES + _INFLATED + _BROCHURE, open_end=True)
_RELATIVE_PATTERNS = {language: _pattern(phrases) for language, phrases in _RELATIVE.items()}


def banned_in(text: str) -> tuple[str, ...]:
    """Filler openings, nudge clichés, inflated feeling and brochure words found in a text."""
    return tuple(match.group() for match in _BANNED.finditer(text.replace("’", "'")))


def relative_days_in(text: str, language: str) -> tuple[str, ...]:
    """Words such as today or last week, which would be untrue when the mail is sent later (invariant 8)."""
    found = [match.group() for match in _RELATIVE_PATTERNS["en"].finditer(text)]
    if language in _RELATIVE_PATTERNS and language != "en":
        found += [match.group() for match in _RELATIVE_PATTERNS[language].finditer(text)]
    return tuple(found)


_THANKS = re.compile(
    r"\s*(?:many thanks|thank you|thanks|my thanks|vielen dank|herzlichen dank|besten dank|danke|ich danke|"
    r"merci|je vous remercie|un grand merci|gracias|muchas gracias|le agradezco|te agradezco|mil gracias)\b",
    re.IGNORECASE,
)


def opens_with_thanks(text: str) -> bool:
    """Whether a text begins with a word of thanks; at most one of a round may (b.4.3)."""
    return _THANKS.match(text) is not None
