"""Things that are chosen or dropped around an interview, and the appointments that go on (e.5 step 5).

Another date, another room, a test that falls away: none of it says anything about the candidate. Tables for
`phrasing`, in English, German, French and Spanish.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import TALK
from followup.domain.phrasing import one_of, phrases

_THING = one_of(
    r"""
    (?:(?:interview|meeting|start|video|earlier|later|time|call) )?(?:dates?|days?|time ?-?slots?|slots?)
    times?(?! (?:candidate|applicant))|hours?|weeks?|rooms?|venues?|locations?|formats?|buildings?|floors?
    interviewers?|moderators?|hosts?|chair(?:person|man|woman)?|panell?ists?|topics?|exercises?|tasks?|tests?
    tools?|platforms?|links?|trains?|flights?|hotels?|restaurants?
    """
)
_DING = one_of(
    r"""
    \w*termin\w*|tag|datum|uhrzeit|zeit\w*|woche|\w*raum|\w*ort|format|gebaude|thema|aufgabe fur das gesprach
    moderator\w*|interviewer\w*|gesprachspartner\w*|ansprechpartner\w*|\w*test|zug|flug|hotel|plattform
    """
)
_CHOSE_FRENCH = one_of(
    r"""
    creneaux?|dates?|jours?|horaires?|heures?|semaines?|salles?|lieux?|formats?|batiments?|sujets?
    interlocuteur|interlocutrice|intervieweu\w+|moderat\w+|animat\w+|tests?|exercices?|trains?|vols?|hotels?
    """
)
_COSA = one_of(
    r"""
    horarios?|fechas?|dias?|horas?|semanas?|salas?|lugar|sitio|formatos?|edificios?|temas?|franjas?|huecos?
    entrevistador\w*|moderador\w*|interlocutor\w*|pruebas?|ejercicios?|trenes?|vuelos?|hoteles?
    """
)
_STAGE = one_of(
    r"""
    case stud(?:y|ies)|take-?home|home ?work|white-?board\w*|quiz|exercises?|checks?|pair(?:ing| programming)
    (?:coding|technical|written|online|personality|aptitude|psychometric|skills|language)? |
        ?(?:tests?|tasks?|challenges?|assignments?|assessments?)
    (?:demo|practice|whiteboard|live|coding|test|extra|separate|video) (?:session|round|stage|lesson|call)
    plans?(?! to (?:hire|recruit|fill))|presentation|demo|tour|idea|trial (?:day|shift|lesson)
    """
)
_AUFGABE = one_of(
    r"""
    \w*fallstudie|\w*test|\w*aufgabe|\w*ubung|prasentation|probearbeit\w*|probetag|fuhrung|idee
    videotermin|videogesprach|videocall
    """
)
_PRUEBA = (
    r"(?:prueba|ejercicio|test|caso|tarea|examen|presentacion|videollamada|idea|horario|fecha"
    r"|propuesta de (?:horario|fecha))"
)
_ASKING = r"(?:demande|idee|proposition|souhait|suggestion|requete)"
_WORK = (
    r"(?:emploi|stage|poste|candidature|embauche|travail|recrutement|contrat|collaboration|alternance"
    r"|service|mission|apprentissage|rejoindre)"
)

_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri)day|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes"
)
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|januar|februar|marz|april|mai|juni|juli"
    r"|august|september|oktober|november|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre"
    r"|octobre|novembre|decembre|de [a-z]{4,10}"
)
_DAY = (
    rf"(?:{_WEEKDAY}|tomorrow|demain|\d{{1,2}}\.\d{{1,2}}\.?|the \d{{1,2}}(?:st|nd|rd|th)"
    rf"|\d{{1,2}}\.? (?:{_MONTH})|le \d{{1,2}}|el \d{{1,2}})"
)

OTHER_THING = phrases(
    rf"""
    (?:another|an?other|a different|the other|different|other) {_THING}
    (?:not|never) ~2 (?:go|going|move|moving|proceed\w*|carry\w*|continu\w*|push\w*|press\w*) |
        (?:(?:ahead|forward|on) )?with (?:the|a|an|any|this|our|that) ~1 {_STAGE}
    not ~2 (?:mov|proceed|go|continu)\w* (?:(?:ahead|forward|on) )?with (?:zoom|teams|skype|google meet)
    against (?:(?:doing|having|using|running) )?(?:the|a|an|any|this|our|that) ~1 {_STAGE}
    {TALK} ~4 (?:will|can|could) not ~1 (?:go(?:ing)? (?:ahead|forward)|be going ahead|take place|be |
        held|happen)
    i (?:will|am) (?:not|no longer) (?:be )?(?:mov|go|carry|continu)\w* (?:forward|ahead|on)? ?with ~3 myself
    (?<!you )(?:will|can) not (?:be )?join(?:ing)? ~1 (?:on {_DAY}|{_DAY}|(?:the|that|your) {TALK})
    (?:ein\w*|die|den|das|der|dem) andere\w* {_DING}
    jemand(?:en)? andere\w* als (?:moderat|interview|gesprach|gastgeb|ansprech|begleit)\w*
    (?:someone|somebody) else (?:as|for|to) (?:the |your |our |a |an )? |
        ?(?:interview\w*|moderat\w*|hosts?|chair\w*|panel\w*|(?:run|lead|hold|take) ~1 {TALK}|{TALK})
    jemand(?:en)? andere\w* (?:fur|als|zum) (?:das |den |ihr |dein )?(?:gesprach|interview|termin|call)
    quelqu'un d'autre (?:pour|comme) (?:animer|mener|l'entretien|votre entretien|intervieweu\w+|interlocut\w+)
    otra persona (?:para|como) (?:moderar|entrevistar\w*|(?:la|tu|su) entrevista)
    otra persona (?:como|de) (?:moderador\w*|entrevistador\w*)
    gegen (?:ein\w*|die|den|das) ~1 {_AUFGABE}
    (?:ihre[rm]|deine[rm]) (?:bitte|anfrage|wunsch) (?:um|nach|auf) (?:ein\w* |das |die |den )?(?:\w+en )? |
        ?(?:\w*termin\w*|video\w*|verleg\w*|verschieb\w*|remote\w*|online\w*|\w*aufschub|verlanger\w*) |
        ~3 nicht ~3 (?:entsprechen|nachkommen|erfullen|nachgeben)
    (?:une?|l'|d'|d'une?|les|des)? ?autres? {_CHOSE_FRENCH}
    (?:ne|n'\w+) ~8 suite a (?:votre |ta |la |l'|cette |une )?{_ASKING} |
        (?:de |du |d'|des |pour |concernant )(?:la |le |l'|une? )?(?!{_WORK})\w+
    (?:ne|n'\w+) ~8 suite (?:a l'idee|au test|a l'exercice|a l'etude de cas|a la visio\w*)
    otr[oa]s? {_COSA}
    no ~1 (?:seguir|continuar|avanzar|proceder|seguimos|continuamos) ~1 con (?:la|el|esa|ese|una?|tu|su) |
        ~1 {_PRUEBA}
    """
)
"""A choice or a no that is about a thing, not a person: it is never a sure refusal."""

APPOINTED = phrases(
    rf"""
    you will ~1 (?:meet|talk to|talk with|speak to|speak with|interview with)
    you will ~1 be (?:meeting|talking|speaking)
    you will (?:only|just) (?:see|meet)
    see you (?:then|there|on|{_DAY})
    next ~1 (?:is|comes|up is) (?:a|the|your) ~2 {TALK}
    yours to interview for
    (?:your|the) {TALK} ~2 (?:is|takes place|stays|remains|will be) ~3 {_DAY}
    (?:please|do) (?:come|join us|meet us) ~5 {_DAY}
    (?:bitte )?(?:kommen sie|komm|kommst du) ~5 {_DAY}
    {_DAY} ~3 (?:triffst|sprichst|siehst|treffen|sprechen|sehen) (?:du|sie|wir)
    (?:du triffst|du sprichst|sie treffen|sie sprechen|wir treffen uns|wir sehen uns) ~5 {_DAY}
    bis (?:zum )?{_DAY}(?=[.,!]|$)*
    (?:vous|tu) (?:verrez|verras|rencontrerez|rencontreras|parlerez|parleras|echangerez|echangeras)
    (?:entretien|rendez-vous|echange) ~2 (?:aura|a) (?:bien )?lieu
    a {_DAY}(?=[.,!]|$| !)*
    {_DAY} ~3 (?:hablas|hablara|hablaras|ves|veras|vera|conoces|conoceras|conocera|te reunes|te esperamos)
    (?:hablas|hablaras|hablara|conoceras|conocera|te reunes|se reune) ~3 con ~4 {_DAY}
    nos vemos ~1 {_DAY}
    {_DAY} (?:at|um|a|a las) \d{{1,2}}(?:[:.h]\d\d)? ?(?:am|pm|h|uhr)? ?[?]*
    """,
    unless=r"""
    feedback|debrief\w*|explain|erklar\w*|ruckmeldung|retour d'experience|expliquer|explicar\w*|coffee|lunch
    (?:last|letzten|vergangenen|dernier|pasado) ?\w*|would have
    """,
)
"""A talk with the candidate that is still to come: a refusal beside it is doubtful."""
