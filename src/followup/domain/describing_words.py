"""Words in front of "interview" that say what kind it is, whose or when, and name no company (A23)."""

from __future__ import annotations

import re
from collections.abc import Collection

from followup.domain.wording import fold, squashed, words_of

_DESCRIBING = words_of(
    """
    a an the my our your their his her this that another other next last previous upcoming coming new
    old
    first second third fourth fifth initial final finals semi quick short long brief extra additional
    follow
    follow-up followup up re rescheduled moved possible potential tentative confirmed official formal
    informal
    casual friendly relaxed big huge small important serious real actual main major key dream exciting
    good
    great hard tough scary dreaded hopefully maybe finally early late morning afternoon evening noon
    midday
    lunch breakfast dinner coffee tea drinks walk today tomorrow tonight yesterday weekly daily
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    spring summer autumn fall winter christmas
    job work career careers employment hiring recruiting recruitment recruiter hr manager hm ceo cto cfo
    coo vp
    boss team panel group peer cross functional function crossfunctional executive leadership senior
    junior
    staff company office site onsite on in person face to off remote virtual online digital web video
    phone
    telephone call live recorded async asynchronous one way two 1 1:1 2:1 f2f ftf 1way
    practice prep preparation mock trial test tests task take home homework assignment case study
    studies
    coding code programming technical tech system systems design architecture architectural whiteboard
    algorithm
    algorithms data behavioral behavioural behavior competency competencies culture cultural fit values
    value
    skills skill experience background general personal personality motivation motivational language
    english
    german french spanish deep dive product portfolio presentation strategy screening screen pre phase
    stage
    round rounds part session sessions loop day
    internship intern apprenticeship graduate student volunteer temp temporary part-time full-time
    fulltime
    parttime contract freelance seasonal side weekend
    erstes zweites drittes viertes erste zweite dritte vierte ersten zweiten dritten letztes letzte
    naechstes
    nachstes nachste neues neue wichtiges wichtige grosses kurzes kurze langes mein meine unser unsere
    ihr ihre
    fachliches fachlich personliches personliche telefonisches telefonische virtuelles digitales online
    technisches technische finales abschliessendes abschluss weiteres weitere folge probe gruppen einzel
    video
    telefon heute morgen montag dienstag mittwoch donnerstag freitag job arbeit beruf berufliches
    premier premiere deuxieme second seconde troisieme dernier derniere prochain prochaine nouvel
    nouveau
    nouvelle mon ma mes notre votre grand petit important final finale technique telephonique collectif
    individuel physique visio travail emploi stage lundi mardi mercredi jeudi vendredi aujourd'hui
    demain
    primer primera segundo segunda tercer tercera cuarta ultimo ultima proxima proximo nueva nuevo mi
    mis
    nuestra nuestro gran importante tecnica tecnico telefonica presencial grupal personal trabajo empleo
    laboral practicas lunes martes miercoles jueves viernes hoy manana
    primo secondo terzo ultimo nuovo mio lavoro eerste tweede derde laatste nieuw mijn werk
    primeira terceira quarta nova minha trabalho emprego
    """
)
_PARTS = re.compile(r"[\s/&+,.:;!?()-]+")


def only_describes(name: str, labels: Collection[str]) -> bool:
    """Whether what stands in front of "interview" names nobody; a domain of that name says otherwise."""
    if squashed(name) in labels:
        return False
    words = [word for word in _PARTS.split(fold(name)) if word]
    return all(word in _DESCRIBING or not any(map(str.isalpha, word)) for word in words)
