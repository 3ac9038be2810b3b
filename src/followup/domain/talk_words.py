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

_INTRODUCED = r"""
    (?:my name is|i am called) (?!not)\w+|(?:let|allow) me (?:to )?introduce (?!you)\w+
"""
INTRODUCED = phrases(_INTRODUCED)
"""Somebody says who he is."""

DIRECT = phrases(
    _INTRODUCED
    + r"""
    let me know|(?:call|write|tell|ring|ask|text) (?:to )?me
    (?:^|just )wanted to (?:check|see|say|send|tell|thank|ask|let)|^just (?:checking|following up|writing)
    je (?:vous|te|me permets)|je t'\w+|(?:le|te) escribo|avis[ae]me|ll[ae]ma(?:me|rme)
    (?:melde|meld) dich|ruf(?:en sie)? mich|schreib(?:en sie)? mir
    """
)
"""Somebody speaks to the reader of himself."""

CANDIDACY = phrases(
    r"""
    position|role|vacancy|post|job|offer\w*|application|candida\w+|hir(?:e|ed|ing)|recruit\w*|shortlist\w*
    bewerb\w*|stelle|angebot|candidature|poste|embauche|candidatura|puesto|oferta
    """
)
"""What a candidacy is about, without the talks that others have too."""

THANKED_FOR_A_MAIL = phrases(
    r"""
    ^(?:hi,? |hello,? |hey,? )?(?:thanks|thank you|many thanks|cheers) (?:so much |very much |again )?for |
        (?:your|the) ~1 (?:e-?mail|mail|message|note|letter|reply|text)
    ^(?:vielen |herzlichen |besten )?(?:dank|danke) fur ~1 (?:ihre|deine|die) ~1 |
        (?:e-?mail|mail|nachricht|antwort)
    ^merci (?:pour|de) (?:votre|ton) ~1 (?:e-?mail|mail|message|courriel|mot|reponse)
    ^gracias por (?:tu|su) ~1 (?:e-?mail|mail|mensaje|correo|respuesta)
    """
)
"""How an answer begins, a program's too."""

US = phrases("us|me|uns|mir|mich|nous|moi|nosotros|conmigo")
"""Those who write, as the others see them."""

AGREES_OR_NOT = phrases(
    r"""
    ^(?:yes|no|sure|ok|okay|fine|noted|agreed),? |
        (?:that|this|it|we|i|the|see|thanks|thank you|please|works|let's|\w+day)
    ^(?:that|this|\w+day) (?:works|suits|is fine|is good) (?:for|with) (?:us|me)
    ^(?:ja|nein|gern|gerne|klar|passt),? (?:das|wir|ich|danke|am|bis)
    ^(?:oui|non|d'accord),? (?:ca|nous|je|merci|a)
    ^(?:si|no|vale|claro|de acuerdo),? (?:nos|me|gracias|el|te|le)
    """
)
"""How people take up what somebody said to them."""
