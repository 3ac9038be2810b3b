"""How a hiring system tells what became of an application (e.5 step 5, G11). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION
from followup.domain.phrasing import phrases

APPLICATION = phrases(
    r"""
    your (?:\w+ ){0,3}(?:application|candidacy|submission|profile|resume|cv|candidature)
    (?:you|you have|thank you for|time to) ~2 (?:appl(?:ied|y|ying)|interview(?:ed|ing)?)
    (?:ihre|deine|ihrer|deiner) (?:\w+ )?bewerbung\w*|(?:beworben|bewerben)
    (?:votre|ta) (?:\w+ )?(?:candidature|demarche|postulation|profil)|(?:avez|as) postule
    (?:tu|su) (?:\w+ )?(?:candidatura|solicitud|inscripcion|postulacion|perfil)|inscrito en|postulaste
    """
)
"""The mail is about what the user applied for."""

CONDITIONAL = phrases(CONDITION)
"""What will be the case one day, or if nobody writes."""

NO_MORE = phrases(
    r"""
    (?:application|candidacy|submission|profile|role|position|vacancy|requisition|status) ~9 |
        (?:closed|declined|rejected|unsuccessful|withdrawn|inactive|not selected|no longer|not (?:been |
        )?retained)
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
    unless=r"""
    if|when|once|should|reply|respond|falls|sobald|si|cuando|expir\w*|delet\w*|complet\w*|until
    """,
)
"""Its end, or a word that stands where an end is told."""
