"""What people speak of who write to each other about a candidacy. Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import phrases

FIRST_PERSON = phrases(
    r"""
    i|i am|i have|me|my|mine|myself
    ich|mir|mich|mein\w*
    je|j'\w+|moi|mon|ma|mes
    yo|mi|mis|conmigo|\w+aria|gustaria
    """
)
"""Somebody speaks of himself."""

HIRING_TALK = phrases(
    r"""
    (?:re)?schedul\w*|interview\w*|appl(?:y|ied|ying|ication|icant|icants)\w*|candida\w*|position|role|vacancy|opening
    resume|cv|offer|hire|hired|recruit\w*|onsite|screen\w*|round|slot|available|availability|meet\w*|call|references?
    gesprach\w*|bewerb\w*|stelle|vorstellungs\w*|termin\w*|unterlagen|angebot|lebenslauf|einstell\w*
    entretien\w*|candidat\w*|poste|rendez-vous|offre|embauche\w*|recrut\w*|jury|concours
    entrevista\w*|candidatur\w*|puesto|vacante|oferta|cita|citacion|proceso|plaza|prueba|convocatoria
    """
)
"""What the two sides of a candidacy write to each other about."""

ONESELF = phrases(
    r"""
    i|i'd|i's|myself
    ich|mir|mich
    je|j'\w+|moi|me permets
    yo|soy|estoy|tengo|quisiera|queria|me (?:gustaria|pongo|llamo)
    """,
    before=r"""
    (?:how|what|where|when|why|which) (?:do|can|should|will|am|have|if)|wie kann|comment puis|frequently asked
    """,
)
"""Somebody speaks of himself, not of the reader as lists of questions do: "my account" is the reader's."""

DIRECT = phrases(
    r"""
    let me know|(?:call|write|tell|ring|ask|text) (?:to )?me
    (?:^|just )wanted to (?:check|see|say|send|tell|thank|ask|let)|^just (?:checking|following up|writing)
    je (?:vous|te|me permets)|je t'\w+|(?:le|te) escribo|avis[ae]me|ll[ae]ma(?:me|rme)
    (?:melde|meld) dich|ruf(?:en sie)? mich|schreib(?:en sie)? mir
    """
)
"""Somebody speaks to the reader of himself."""
