"""How a hiring system tells what became of an application (e.5 step 5, G11). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, OWN_WITHDRAWAL
from followup.domain.phrasing import phrases

_APPLIED = r"""
    your (?:\w+ ){0,3}(?:application|candidacy|submission|proposal|bid|candidature)
    your (?:\w+ ){0,3}(?:take-?home|exercise|test|assignment)
    (?:you|you have|thank you for|time to) ~2 (?:appl(?:ied|y|ying)|interview(?:ed|ing)?)
    (?:ihre|deine|ihrer|deiner) (?:\w+ ){0,2}bewerbung\w*|(?:beworben|bewerben)
    (?:votre|ta) (?:\w+ ){0,2}(?:candidature|demarche|postulation)|(?:avez|as) postule
    (?:tu|su) (?:\w+ )?(?:candidatura|solicitud|inscripcion|postulacion)|inscrito en|postulaste
"""
APPLIED = phrases(_APPLIED)
"""The user applied for something."""

WITHDREW = phrases(
    OWN_WITHDRAWAL
    + r"""
    (?:sorry|sad|shame) to (?:hear|learn|read|see) (?:that )?you (?:will|do|are|have|no longer|wish|want)
    """
)
"""The user took the application back: what else is told of it is no news."""

APPLICATION = phrases(
    _APPLIED
    + r"""
    your (?:\w+ ){0,3}(?:profile|resume|cv)|(?:votre|ton) (?:\w+ )?profil|(?:tu|su) (?:\w+ )?perfil
    """
)
"""The mail is about what the user applied for."""

TIME_GIVEN = phrases(
    r"""
    (?:thank you|thanks) ~3 (?:time|interview|conversation|interest|effort|coming|meeting|speaking|talking)
    dank\w* ~4 (?:zeit|\w*gesprach\w*|interesse|muhe|interview)
    (?:merci|remerci\w*) ~4 (?:temps|(?:l')?entretien|interet|echanges?)
    gracias ~3 (?:tiempo|entrevista|interes|dedicacion)
    """
)
"""Thanks to somebody who came and was seen."""

TAKEN_IN = phrases(
    r"""
    (?:received|arrived|landed|registered|recorded|submitt\w+|sent|with our|reached us|in our system|logged)
    (?:hear from|get back to|contact|come back to|in touch with|update) (?:us|you)|(?:work through|read) |
        (?:it|them)
    (?:erhalten|eingegangen|angekommen|ist da|gespeichert|melden uns|horst von uns|horen von |
        uns|prufen|sichten)
    (?:recue?|enregistree?|parvenue?|arrivee?|transmise?|reviendrons|revenons|repond\w*|recontact\w*)
    (?:recibid[oa]|registrad[oa]|llegado|contactaremos|avisaremos|responderemos|revisaremos)
    """
)
"""It has come in, or somebody will write."""

OF_A_POST = phrases(
    r"""
    position|role|vacancy|candida\w+|appl(?:ied|ying|ication|icant)\w*|employment|hir(?:e|ed|ing)
    recruit\w*|interview\w*|(?:selected|chosen) (?:to|for)|next (?:phase|stage|round)
    \w*stelle|bewerb\w+|kandidat\w*|einstell\w+|poste|embauche\w*|recrut\w*|entretien\w*
    puesto|plaza|contrat\w+|entrevista\w*|seleccion\w*
    """
)
"""The mail speaks of a post and of people for it."""

VERDICT = phrases(
    r"""
    (?:pleased|delighted|happy|glad|excited|thrilled|honou?red|pleasure|regret|regrets|sorry|sad) ~3 to |
        (?:inform|tell|advise|notify|announce to|let) ~1 you
    (?:outcome|result|decision) (?:of|on|about|regarding|concerning) your
    congratulations
    you (?:have been|were|are) ~1 (?:selected|chosen|accepted|appointed|nominated|placed|ranked)
    (?:freuen|bedauern|mussen|durfen) ~6 mitteilen|gratul\w+
    (?:plaisir|regret|honneur) de vous (?:informer|annoncer)
    (?:complace|lamentamos|alegra) (?:informar|comunicar)\w*|felicitations|felicidades|enhorabuena
    (?:we|i) (?:are|do|can|could|will|have|were) not ~1 |
        (?:able|in a position|in need|hiring|recruiting|need|have)
    """,
    unless="assume",
    before=CONDITION,
)
"""Something was decided about the reader, and is told to him."""

POST = phrases(
    r"""
    position|role|vacancy|candida\w+|appl(?:ied|ication|icant)|recruit\w*|employment|internship|fellowship
    your ~1 (?:resume|cv|qualifications|credentials)
    post (?:of|as)|traineeship|apprentice\w*|appointment (?:as|to)|placement|scholarship|residency
    interview\w*
    bewerb\w*|\w*stelle|poste|embauche|candidatura|puesto|plaza
    """
)
"""What somebody is decided about for: not a parcel, a course or a gift."""

CONDITIONAL = phrases(CONDITION)
"""What will be the case one day, or if nobody writes."""

NO_MORE = phrases(
    r"""
    (?:application|candidacy|submission|profile|role|position|vacancy|requisition|status)[^.!?]{0,60}? |
        (?:closed|declined|rejected|unsuccessful|withdrawn|inactive|not selected|no longer|not (?:been |
        )?retained)
    ranked \d+(?:st|nd|rd|th)|(?:able to|could) (?:only )?fund
    (?:not|no longer) ~3 (?:considered|under consideration|moving|being|progress\w*|select\w*|shortlist\w*)
    (?:bewerbung|status|stelle|position) ~9 (?:abgelehnt|abgeschlossen|absage|geschlossen|nicht ~3 |
        (?:weiter\w*|berucksichtig\w*|erfolgreich))
    (?:candidature|profil|statut|poste|offre) ~9 |
        (?:refusee?|cloturee?|fermee?|declinee?|ecartee?|pas ~3 (?:correspond\w*|retenue?))
    (?:elle|il|profil|candidature) ne ~1 (?:correspond|convient) ~1 pas
    (?:candidatura|solicitud|inscripcion|perfil|estado|oferta|vacante) ~9 |
        (?:descartad[oa]|rechazad[oa]|cerrad[oa]|finalizad[oa]|no ~3 (?:ajusta|encaja|seleccionad)\w*)
    (?:descartad[oa]|rechazad[oa]|desestimad[oa]) ~2 (?:candidatura|solicitud|inscripcion|perfil)
    """,
    unless=OWN_WITHDRAWAL
    + r"""
    if|when|once|should|reply|respond|falls|sobald|si|cuando|expir\w*|delet\w*|complet\w*|until
    """,
)
"""Its end, or a word that stands where an end is told."""
