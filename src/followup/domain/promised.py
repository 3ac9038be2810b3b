"""When they will decide, said in an invitation (C10, C11, f.2).

An invitation speaks of many days: until when to answer, to send something, to hear the details. Only a
sentence about their decision or about news for the candidate counts, or a line whose key says so.
"""

from __future__ import annotations

import re

from followup.domain.calendar import CalendarEvent
from followup.domain.describe import clean, is_own_event
from followup.domain.people import Owner
from followup.domain.phrasing import Phrases, phrases, pieces, plain

_LONGEST = 200
_MOST_TEXT = 8_000

_NEWS_KEY = re.compile(
    r"^\W*(?:hear back|hearing back|decisions?|feedback|answer|ruckmeldung|entscheidung|reponse|decision|"
    r"retour|respuesta)\s*:\s*\S"
)
_STEPS_KEY = re.compile(
    r"^\W*(?:next steps?|timeline|time line|nachste schritte|wie es weitergeht|prochaines etapes|suite|"
    r"calendrier|proximos pasos|plazos?)\s*:\s*\S"
)
_ANOTHER_STEP = re.compile(
    r"\b(?:interview\w*|rounds?|calls?|meet\w*|onsite|tests?|tasks?|assessments?|assignments?|screen\w*|start\w*|"
    r"\w*gesprach\w*|runde|termin|aufgabe|entretien\w*|rencontre|etude de cas|entrevista\w*|prueba)\b"
)

_PLEASE_NOTE = re.compile(
    r"(?:please|kindly) (?:also )?note(?: that)?|bitte beachten sie|bitte beachte|veuillez noter(?: que)?|"
    r"(?:ten|tenga) en cuenta(?: que)?"
)
"""A "please" that asks for nothing."""

_AFTER_FIGURES = re.compile(r"(?<=\d\.)\s+(?=(?:We|You|They|The|Our|Wir|Sie|Nous|Vous|On|Te|Le|Les)\b)")
"""The end of a sentence that could be taken for `20. März`."""

NEWS: Phrases = phrases(
    r"""
    (?:we|i|they|(?:the|our) (?:team|panel|committee|company|hiring manager)) |
        (?:will|hope to|expect to|plan to|aim to|intend to|should|are going to|are planning to|want to) ~3 |
        (?:decide|be deciding|(?:make|reach|take|have|announce|share|communicate) ~3 (?:decisions?|choice))
    (?:we|i|they|(?:the|our) (?:team|panel|committee|company|hiring manager|recruiter)) |
        (?:will|hope to|expect to|plan to|aim to|intend to|should|are going to|want to) ~3 |
        (?:get back to|be in touch|come back to|reach out|follow up|contact|inform|update|let) ~1 |
        (?:you|all|candidates|by|within|before)*
    (?:we|i|our team|they) ~3 have ~3 (?:answer|decision|feedback|news|update)
    (?:you|candidates|everybody|everyone) (?:will|should|can expect to) ~3 |
        (?:hear (?:back|from|whether|our|by|within|no later|before|in|next)|(?:have|receive|get) ~3 |
        (?:answer|decision|feedback|outcome|result|news)|be (?:informed|notified|contacted))
    (?:decisions?|feedback|answers?) ~2 (?:will|should|is|are) ~4 |
        (?:made|taken|reached|expected|communicated|announced|shared|given|provided|sent)
    (?:final |hiring )?decisions?(?: is| are)?(?: expected| timeline| due)?:? |
        (?:by|within|before|until|no later|on)
    (?:you can )?expect to hear
    (?:expect|promise|give|offer) ~4 (?:decision|feedback|an answer) ~4 |
        (?:by|within|before|until|no later|next|this|on|end of)
    (?:wir|ich) ~4 (?:entscheiden|entscheide|melden|melde) ~9 |
        (?:bis|am|binnen|innerhalb|im|in|spatestens|nachste\w*)
    (?:entscheiden|melden) wir uns
    (?:geben|gebe) ~7 bescheid
    (?:entscheidung|ruckmeldung|bescheid) ~9 (?:bis|am|binnen|innerhalb|in|spatestens|nachste\w*)
    (?:bis|am|spatestens|innerhalb|in) ~5 |
        (?:melden wir uns|horen sie|horst du|erhalten sie|bekommen sie|bekommst du|entscheiden wir|geben wir)
    (?:nous|on) ~3 (?:reviendrons|reviendra|deciderons|recontacterons|tiendrons|donnerons|prendrons)
    (?:reponse|decision|retour) ~6 (?:d'ici|avant|le|sous|dans|fin|au plus tard|sera)
    vous (?:aurez|recevrez|saurez|connaitrez) ~4 (?:reponse|decision|retour|nouvelles|resultat)
    (?:decidiremos|responderemos|avisaremos|contactaremos|informaremos|comunicaremos|daremos)
    (?:tendras|tendra|recibiras|recibira|sabras|sabra) ~4 (?:respuesta|decision|noticias|resultado)
    (?:respuesta|decision) ~6 (?:antes|hasta|el|en|para|a mas tardar|la proxima|esta)
    """,
    unless=r"""
    (?:please|kindly|bitte|merci de|veuillez|por favor|rsvp)
    you (?:must|need to|have to|should (?:send|submit|complete|bring|prepare|confirm|reply|arrive))
    (?:your|ihre?|deine?|votre|vos|tu|su) (?:decision|answer|reply|response|availab\w*|documents?) ~3 |
        (?:by|until|before|bis|avant|antes)
    (?:details?|agenda|link|zoom|teams|schedule|itinerary|confirmation|interviewers?|time slots?|times|slots?)
    (?:einzelheiten|zugangsdaten|terminbestatigung|unterlagen|lien|detalles|enlace)
    (?:reschedul\w*|cancel\w*|absag\w*|verschieb\w*|annul\w*|reprogram\w*|reimburs\w*|invoice|travel|visa)
    (?:complet\w*|submit\w*|assignment|take-?home|homework|challenge) ~6 (?:by|until|before)
    (?:start|begin|schedule|arrange|discuss|confirm\w*|remind\w*|introduc\w*|presentation|by phone|at \d+)
    if (?:we|you) (?:do|did|have) not
    """,
)
"""What they say about the day of a decision, and what makes it another day."""


def promise_in(event: CalendarEvent, owner: Owner, own: str) -> str:
    """The sentence of an invitation that tells when there will be news, as written; empty when none does.

    `own` is what the user added: that is read as notes. Nothing is taken from an entry of the user's.
    """
    if is_own_event(event, owner):
        return ""
    mine = {" ".join(line.split()) for line in own.splitlines()}
    lines = [line for line in clean(event.description).lines if " ".join(line.split()) not in mine]
    for piece in _statements("\n".join(lines)[:_MOST_TEXT]):
        if _is_promise(plain(piece)):
            return " ".join(piece.split())[:_LONGEST]
    return ""


def _statements(text: str) -> list[str]:
    """Lines with a key stand for themselves; the rest is read by sentences, however it is wrapped."""
    keyed = [
        line for line in text.splitlines() if _NEWS_KEY.match(plain(line)) or _STEPS_KEY.match(plain(line))
    ]
    return [*keyed, *(part for piece in pieces(text) for part in _AFTER_FIGURES.split(piece))]


def _is_promise(said: str) -> bool:
    said = _PLEASE_NOTE.sub("", said)
    if NEWS.undone(said):
        return False
    if _STEPS_KEY.match(said):
        return not _ANOTHER_STEP.search(said)
    return bool(_NEWS_KEY.match(said) or NEWS.find(said))
