"""Until when they want an answer: the day in a sentence that asks for one (H8)."""

from __future__ import annotations

from datetime import date

from followup.domain.business_days import BusinessDays
from followup.domain.dates import resolve
from followup.domain.phrasing import phrases, sentences

_ASKS = phrases(
    r"""
    (?:let (?:us|me) know|get back to (?:us|me)|respond|response|reply|answer|decide|decision|confirm|accept)
    (?:acceptance|sign|signed|return|returned)
    (?:offer|letter|contract) (?:is|stays|remains|will be) (?:valid|open|good)
    (?:valid|open) (?:until|through|till)
    expires?|expiry
    ruckmeldung|antwort\w*|entscheidung|entscheiden|unterschr\w+|unterzeichn\w+|zusage|gultig|bescheid
    reponse|repondre|decision|signer|signee?|retourner|valable|confirmer
    respuesta|responder|decision|firmar|firmad[ao]|valida|confirmar|confirmes
    """,
    unless=r"""
    (?:we|i) (?:will|shall|would|hope to|expect to|plan to|aim to) ~2 |
        (?:let|get|decide|answer|reply|respond|hear)
    you (?:will|should) hear
    (?:melden uns|melde mich)|(?:sie|du) horen|horst
    (?:nous|je) (?:vous|te) (?:donnerons|donnerai|tiendrons|reviendrons|repondrons)
    (?:te|le|os|les) (?:diremos|dire|comunicaremos|informaremos)
    """,
)
_LIMIT = phrases(
    r"""
    by|until|till|before|no later than|at the latest|latest|deadline|expires?|through
    bis|spatestens|vor dem|frist
    avant|d'ici|jusqu'au|au plus tard|delai
    antes del?|hasta|a mas tardar|plazo|fecha limite
    """
)


def deadline_in(text: str, said_on: date, days: BusinessDays) -> date | None:
    """The day by which the writer wants an answer; None when no sentence asks for one by a day."""
    for sentence in sentences(text):
        if _ASKS.find(sentence) and _LIMIT.find(sentence):
            stated = resolve(sentence.rstrip(" ."), said_on, days)
            if stated is not None and stated.is_date:
                return stated.day
    return None
