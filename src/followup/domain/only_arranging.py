"""Who takes no part though they are there: who says so, of whom it is said, who only welcomes (B11).

Expressions over folded text; in `OF_SOMEBODY` folded in place, so that positions hold in the text as written.
"""

from __future__ import annotations

import re

from followup.domain.wording import any_of, phrases

_ARRANGE = (
    r"(?:book(?:ing)?|arrang(?:e|ing)|schedul(?:e|ing)|organi[sz](?:e|ing)|coordinat(?:e|ing)|set(?:ting)?"
    r"(?= (?:\w+ )?up)|put(?:ting)? (?:this|it) in|send(?:ing)? (?:this|out|the)|host(?:ing)? the|"
    r"manag(?:e|ing) (?:the|his|her|their)|look(?:ing)? after the|keep(?:ing)? the|open(?:ing)? the)"
)
_ARRANGES = (
    r"(?:books|arranges|schedules|organi[sz]es|coordinates|sets (?:\w+ )?up|opens (?:the|this)|hosts the|"
    r"sends (?:this|the|out)|introduces|makes the introductions)"
)
_EINRICHTEN = r"(?:buch|organisier|koordinier|plan|vereinbar|verschick|versend|richt|reservier|stell|eroffn)"
_FRENCH = r"(?:organis|reserv|planifi|coordonn|prepar|programm|envo)"
_SPANISH = r"(?:coordin|organiz|agend|reserv|program|envi|convoc)"
_OFFICE = (
    r"(?:scheduling|recruiting|recruitment|talent(?: acquisition)?|coordination|hr|"
    r"people(?: operations| ops)?|human resources|hiring|resourcing|candidate experience)"
)

SAYS_SO = any_of(
    phrases(
        rf"""
        i(?:'m| am)? (?:only|just|merely|simply) (?:\w+ ){{0,2}}?{_ARRANGE};
        i(?:'m| am) (?:only|just|merely|simply) (?:the (?:one|person) (?:with|who|behind)|here to);
        ich (?:\w+ )?{_EINRICHTEN}e (?:\w+ ){{0,2}}?(?:nur|lediglich|bloss);
        ich bin (?:nur|lediglich) (?:fur|zustandig);
        je (?:ne )?(?:fais|m'occupe|gere) (?:que|qu'|seulement|uniquement|juste);
        (?:yo )?(?:solo|solamente|unicamente) {_SPANISH}o;
        (?:here|writing|this is \w+|i am|i'm) from (?:\w+'s |the |our )?{_OFFICE}
        (?:team|desk|department|office)
        """
    )
)
"""Who writes so arranges the conversation and takes no part."""

OF_SOMEBODY = re.compile(
    r"^(?P<who>[^.;!?:\n]{3,60}?)\s(?:"
    rf"(?:only|just|merely|simply)\s{_ARRANGES}|"
    r"will\s(?:[^.;!?\n]{3,50}\s)?(?:leave|drop off|hop off)(?:\s(?:the|our|us)\b|\sonce|\safter|[.!]?$)|"
    rf"{_EINRICHTEN}e?t\s(?:nur|lediglich|bloss)\s|"
    rf"ne\sfait\squ(?:e\s|')(?:d'|l')?{_FRENCH}|"
    rf"(?:solo|solamente|unicamente)\s{_SPANISH}a(?!\w)|"
    rf"(?:set|put|sorted) (?:this|it|the \w+|everything)(?: all)? (?:up|together|out)(?!\w)|"
    r"(?:arranged|organi[sz]ed|booked|scheduled|sent|fixed|coordinated) (?:this|it|the|everything|my)(?!\w)|"
    r"(?:referred|recommended|introduced|suggested|forwarded) (?:me|us|my)(?!\w)|put (?:me|in a word|"
    r"in a good word)(?!\w)|"
    r"hat (?:das|es|alles|den termin|mich|uns)\s(?:\w+\s){0,2}(?:organisiert|ausgemacht|vereinbart|"
    r"eingefadelt|"
    r"vermittelt|empfohlen|weitergeleitet)(?!\w)|"
    r"(?:a|m'a) (?:tout )?(?:organise|arrange|reserve|planifie|recommandee?|mise? en relation)(?!\w)|"
    r"(?:lo ha|ha|me ha|me) (?:organizado|concertado|agendado|reservado|recomendado|recomendo)(?!\w))"
)
"""Of whom it is said: `Dana (Talent) only sets this up and will leave the call`, `Kay referred me`."""

_WELCOME = (
    r"(?:welcome|arrival|reception|registration|sign[ -]?in|check[ -]?in|house ?keeping|begrussung|empfang|"
    r"ankunft|anmeldung|willkommen|accueil|arrivee|bienvenue|bienvenida|recepcion|llegada|registro|coffee|kaffee|cafe)"
)
_WELCOMES = re.compile(
    rf"\W*{_WELCOME}(?:[\s,&/+]+(?:(?:and|und|et|y)\s)?{_WELCOME})*"
    r"(?:\s*[-|:(]|\s{2,}|\s(?:with|by|mit|durch|avec|par|con|por)\s)"
)


def is_a_welcome(item: str) -> bool:
    """Whether a folded item of an agenda is a welcome and no conversation: `Welcome and coffee - Tom`."""
    return _WELCOMES.match(item) is not None
