"""Whether a text is built like a person's name (B7)."""

from __future__ import annotations

import re

from followup.domain.given_names import GIVEN_NAMES
from followup.domain.job_nouns import JOB_NOUNS
from followup.domain.person_words import FIRM_WORDS, TRADE_NAMES, is_family_first
from followup.domain.vocabulary import CONTEXT, RECRUITING, STRONG
from followup.domain.wording import any_of, fold, phrases, words_of

SALUTATION = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Dra|Prof|Professor(?:in)?|Doctora?|Herrn?|Hr|Frau|Fr|Mme|Mlle|Madame|Monsieur|M|Sra?|Señora?|Sir|Dame|Sister|Cllr|Father|Pastor|Captain|Maître|Maitre|Revd?|Rabbi|Imam|Me(?=\s[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ])|Lord|Lady|Baroness|Don|Doña|Dña|"
    r"[Dd]ott|[Dd]ott\.ssa|[Ss]ig|[Ss]ig\.ra|[Ii]ng|frau|herrn?|hr|mme|mrs?|ms|sra|dra?)\.?\s"
)
"""`Frau ` and its like at the beginning of a name as written."""

_FULL_NAME = 2
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?")
_PARTICLE = words_of(
    """
    van von de der den del della di da dos das do du la le ten ter zu zum zur y bin ibn al el st
    """
)

_OF_A_RANK = words_of(
    "senior junior deputy vice acting interim chief regional global staff principal graduate trainee "
    "certified"
)
"""What a job begins with, and nobody's name: `Senior Care Steward`."""

_DETERMINER = words_of(
    """
    ihre ihr ihrem ihrer ihren ihres deine dein deinem deiner unser unsere unserem unserer mein meine das
    die der dem
    ein eine einen einem einer votre vos notre nos ton ta tes mon ma mes le la les un une des su sus tu tus
    nuestro
    nuestra nuestros el los las una il lo gli uno nostro nostra vostro vostra seu sua nosso nossa o a os as
    um uma
    het een onze uw jouw din ditt dina var vart vara det den en ett ei et your our the my this
    """
)
"""No name begins with one of these, unless a name's particle is all that it is."""

_CALLED_LIKE_A_MONTH = words_of("june april may august avril")
"""Folded first names that are a month as well: somebody only in front of a family name."""

_HIRING = re.compile("|".join(words.pattern for words in (STRONG, CONTEXT, RECRUITING)))
_NOT_NAMES = any_of(
    [
        *phrases(
            r"""
        interview(?:s|er|ers|ing)?|technical|behaviou?ral|system|systems|design|coding|programming|pair|
        culture|values?|fit|wrap|up|lunch|break|dinner|coffee|welcome|intro(?:duction)?|tour|product|case|
        study|presentation|panel|team|teams|round|session|chat|call|final|first|second|third|phone|video|
        screen|screening|onsite|meeting|review|live|debugging|architecture|leadership|hiring|recruiting|
        talent|acquisition|people|human|resources|hr|office|room|floor|building|street|campus|zoom|google|
        meet|microsoft|webex|skype|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|
        february|march|april|may|june|july|august|september|october|november|december|am|pm|est|pst|cet|
        utc|agenda|schedule|itinerary|location|date|time|where|when|who|what|why|how|role|position|
        betriebsrat|personalrat|vorstand|gleichstellungsbeauftragte[rn]?|council|
        company|department|group|inc|gmbh|ltd|llc|corp|labs|bank|university|school|hospital|engineering|
        research|data|science|software|platform|security|marketing|sales|finance|operations|strategy|
        business|deep|dive|problem|solving|homework|take|home|exercise|discussion|conversation|questions?|
        answers?|q|a|closing|opening|hello|hi|hey|dear|thanks|thank|best|regards|kind|you|your|the|this|
        that|we|our|i|and|or|for|from|to|in|on|at|with|by|of|please|join|candidate|job|application|
        invitation|confirmed|confirmation|details|link|dial|note|notes|hinweis|ort|gesprach|
        vorstellungsgesprach|runde|kennenlernen|fachlich|mittagessen|pause|begrussung|rundgang|uhr|montag|
        dienstag|mittwoch|donnerstag|freitag|raum|mai|abschluss|vorstellung|datum|beginn|treffpunkt|
        entretien|technique|dejeuner|accueil|visite|lundi|mardi|mercredi|jeudi|vendredi|lieu|
        salle|equipe|entrevista|tecnica|comida|bienvenida|visita|lunes|martes|miercoles|jueves|viernes|
        lugar|equipo|sala|personal|expertise|experience|ux|ui|api|sql|python|java|backend|frontend|full|
        stack|machine|learning|mobile|cloud|devops|qa|future|manager|colleagues?|peers?|stakeholders?|
        executives?|cross|functional|event|name|names|type|title|duration|requisition|req|id|status|format|
        stage|
        step|level|\w{3,}(?:tions?|sions?|ships?|olog(?:y|ies)|ics|isms?|ility|ivity|arity|opment|agement|
        eering|functional|keit|heit|schaft|itat)|(?:story)?telling|brainstorming|teamwork|impact|metrics|
        delivery|refactoring|testing|mentoring|coaching|planning|budgeting|forecasting|pricing|branding|
        thinking|mindset|background|career|goals|feedback|influence|judge?ment|roadmap|sense|empathy|craft|
        \w{3,}(?:amt|klinik|klinikum|verband|verein|schule|kasse|bibliothek|kanzlei|betriebe|stiftung)|kanzlei|
        praxis|landkreis|gemeinde|stadt|mairie|ayuntamiento|council|clinic|klinik|krankenhaus|hotel|restaurant|
        \w*eingang|treff|treffpunkt|pforte|parkplatz|parkhaus|entrance|lobby|parking|entree|portail|entrada|
        cafe|boulangerie|pharmacie|cabinet|lycee|college|trust|society|foundation|association|institut\w*|
        ministry|ministerium|academy|museum|theatre|theater|
        vision|growth|exec|founder|bar|raiser|skip|quality|analysis|writing|reading|listening|
        dress|code|parking|map|website|portal|host|invitee|number|email|e mail|address|time zone|
        timezone|contact|ask|reach|reply|text|grusse|grussen|saludos?|saluti|groet|groeten|cordialement|
        everyone|online|remote|virtual|headquarters|hq|chair(?:man|woman|person)?|search|students?|faculty|
        graduates?|postdocs?
        """
        ),
        JOB_NOUNS,
    ]
)


_STREET = re.compile(
    r"(?:rue|calle|avenida|avda|plaza|paseo|carrer|via|viale|piazza|boulevard|quai|rua|ul)\.? \w.*|"
    r".*\w{3,}(?:str|strasse|platz|allee|gasse|straat|gatan)"
)
_STREET_IN_TWO = re.compile(
    r".* (?:str|street|st|road|rd|avenue|ave|square|quay|terrace|blvd|allee|platz|weg|gasse)"
)


def is_a_street(text: str) -> bool:
    """Whether a text is a street, perhaps with its number: `Große Bergstr. 40`; Emma Street is somebody."""
    bare_text = fold(text.strip(" .,0123456789"))
    if _STREET.fullmatch(bare_text):
        return True
    return _STREET_IN_TWO.fullmatch(bare_text) is not None and bare_text.split()[0] not in GIVEN_NAMES


def bare(text: str) -> str:
    """A text without the marks around it."""
    return text.strip(" ,.;:-–•*\"'")


_ABBREVIATION = re.compile(r"[A-Z]{3,6}")
"""`HRBP` alone is what somebody does, or a house."""

_OF_A_DEPARTMENT = re.compile(r"(?:.* )?(?:HR|RH|IT|PR|UX|QA|RRHH)[-‑]\w")
"""`HR-Verantwortliche` is what somebody does."""


def _is_abbreviated(text: str) -> bool:
    return _ABBREVIATION.fullmatch(text) is not None and fold(text) not in GIVEN_NAMES


def is_called_like_a_month(words: list[str]) -> bool:
    """Whether two words are a first name that is a month as well, and a family name: June Holloway."""
    both = len(words) == _FULL_NAME and all(word[:1].isupper() for word in words)
    return both and fold(words[0]) in _CALLED_LIKE_A_MONTH and len(words[1]) > _FULL_NAME


def looks_like_name(text: str, *, single: bool = False) -> bool:
    """Whether a text is built like a person's name: capitalised words, none of them a word of interviews."""
    stripped = bare(text)
    words = stripped.split()
    if not 1 <= len(words) <= 6 or len(stripped) > 60:
        return False
    of_a_rank = len(words) > 1 and fold(words[0]) in _OF_A_RANK
    if of_a_rank or is_a_street(stripped) or _OF_A_DEPARTMENT.match(stripped) or _is_abbreviated(stripped):
        return False
    if SALUTATION.match(stripped):
        rest = stripped[SALUTATION.match(stripped).end() :]  # type: ignore[union-attr]
        return bool(rest) and looks_like_name(rest, single=True)
    proper = [word for word in words if fold(word) not in _PARTICLE]
    if len(proper) < (1 if single else 2) or len(proper) > 4:
        return False
    if not all(_NAME_WORD.fullmatch(word) and not word[0].islower() for word in proper):
        return False
    if (
        not words[0][0].isupper()
        and words[0][0].lower() != words[0][0].upper()
        and fold(words[0]) not in _PARTICLE
    ):
        return False
    folded = fold(stripped.replace("-", ""))
    if len(words) > 1 and fold(words[0]) in GIVEN_NAMES and fold(words[-1]) in TRADE_NAMES:
        folded = " ".join(fold(word) for word in words[:-1])
    if is_called_like_a_month(words):
        folded = " ".join(fold(word) for word in words[1:])
    if is_family_first(folded.split()):
        return not _HIRING.search(folded)
    if fold(words[0]) not in GIVEN_NAMES and fold(words[-1]) in FIRM_WORDS:
        return False
    if fold(words[0]) in _DETERMINER and fold(words[0]) not in _PARTICLE:
        return False
    return not (_NOT_NAMES.search(folded) or _HIRING.search(folded))
