"""What stands around a refusal: regret, wishes, what may come later. Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import phrases

REGRET = phrases(
    """
    unfortunately|regret|regrettably|sorry|not
    leider|bedauern|bedauerlicherweise|nicht
    malheureusement|regrettons|regret|pas
    lamentablemente|desafortunadamente|por desgracia|lamentamos|no
    (?:careful|thoughtful) (?:consideration|review|deliberation)
    """
)
"""Without one of these a friendly mail about an application refuses nothing."""

ANOTHER = phrases(
    """
    (?:another|different|other|second|similar|separate|also|instead|however)
    (?:but|honestly|though|rather|side|actually) ~9 (?:have you|like you|you on|talk you into|could |
        you|would you)
    andere[nrsm]?|stattdessen|jedoch|allerdings
    autre|cependant|en revanche|toutefois
    otr[oa]|sin embargo|en cambio
    """
)
"""What sets an invitation for one role apart from the refusal for another."""

CONCEDED = phrases(
    """
    ^(?:although|though|even though|even if|while)
    ^(?:obwohl|obgleich|auch wenn)|^(?:bien que|meme si)|^aunque
    """
)
"""A sentence that begins by admitting something."""

WISHED = phrases(
    r"""
    (?:like|love|pleased|delighted|happy|glad|want) to (?:invite|see|meet|welcome|host) you(?! all)
    (?:mochten|wurden|freuen) ~6 (?:sie|dich) ~4 einladen
    (?:souhait|aimer|voudr)\w* ~2 (?:vous|te) (?:inviter|recevoir|rencontrer)
    (?:gustaria|encantaria|queremos) (?:invitar|conocer|ver)(?:te|le|la)
    """,
    unless=r"""
    (?:future|again|next year|another|one day|sometime)
    """,
)
"""Somebody wants to see the reader, whatever else was said."""

CLOSING = phrases(
    r"""
    (?:sure|confident|certain|doubt) (?:that )?you (?:will|are going to|are certain to) ~3 |
        (?:find|succe\w+|land|do well|thrive|go far)
    (?:thank you|thanks|grateful to you) (?:again )?for (?:considering|thinking of|choosing to apply)
    (?:appreciate|grateful for|appreciated) your ~1 interest
    accept (?:my|our) ~1 (?:wishes|good wishes|thanks|gratitude)
    unfortunately|reluctantly|regretfully|regrettably|leider|bedauern|bedauerlicherweise|malheureusement
    lamentablemente|desafortunadamente|por desgracia
    (?:careful|thorough|much|extensive|due|thoughtful) (?:consideration|review|deliberation|thought)
    (?:wish you|best of luck|good luck|best wishes|every success) ~9 |
        (?:search|endeavou?rs?|career|future)
    (?:resume|cv|application|profile|information|details|data) ~4 |
        (?:on file|active in our|in our (?:system|database))
    (?:future|other) (?:opportunit(?:y|ies)|openings|positions|roles)
    (?:large|high|overwhelming|significant|competitive) (?:number|volume|amount|group|pool|field)
    (?:reach out|contact you|get in touch) in the future
    thank you ~4 for your ~2 interest
    (?:alles gute|viel erfolg) ~6 (?:zukunft|weg|suche|beruf\w*)
    sorgfaltiger? (?:prufung|uberlegung|abwagung)
    (?:bonne|plein succes|souhaitons) ~6 (?:continuation|recherche\w*|reussite|succes)
    (?:mure|attentive) (?:reflexion|etude|examen)
    (?:exito|suerte) ~6 (?:futuro|busqueda|profesional\w*|carrera)
    """
)
"""What surrounds a refusal: when there is enough of it, the mail is one."""

GOES_ON = phrases(
    r"""
    (?:will|shall|are going to) ~1 (?:be )?(?:review|read|assess|look at|begin|start|schedul|evaluat)\w*
    (?:will|shall) ~1 give ~4 consideration|will ~1 (?:be )?contact\w* you if you\w*
    (?:currently|still|now) (?:under review|reviewing|reading|considering)|being (?:reviewed|considered)
    (?:if|unless|should) you (?:do not|have not|are not|are) ~2 (?:hear|heard|contacted|selected)
    only (?:shortlisted|short-listed|successful|selected|those)
    (?:werden|wird) ~6 (?:prufen|sichten|melden)
    (?:examin|etudi|reviendr)(?:erons|ons)|(?:revisaremos|contactaremos)
    """
)
"""What is yet to be done with an application: one that is looked at has not been refused."""

WEIGHED = phrases(
    r"""
    (?:after|following|upon) ~2 (?:careful|thorough|thoughtful|extensive|much) ~1 |
        (?:consideration|review|deliberation|thought)
    nach ~1 (?:sorgfaltiger|eingehender|reiflicher|intensiver) (?:prufung|uberlegung|abwagung|sichtung)
    apres (?:mure|une attentive|un examen|une etude) ~1 (?:reflexion|etude|examen|attentive?|approfondie?)
    tras ~2 (?:cuidadosa|detenida|exhaustiva|valorar|revisar|estudiar) ~2 |
        (?:valoracion|revision|consideracion|perfil|candidatura)
    """,
    unless=r"""
    (?:will|shall|if|once) ~9 (?:contact|touch|invite|reach|let|get back|inform|respond)
    (?:melden|werden|falls|sobald|recontact\w*|reviendr\w*|pondremos|contactaremos)
    """,
)
"""What a decision is introduced with."""

STAY_IN_TOUCH = phrases(
    r"""
    (?:keep|stay|remain|be) in (?:touch|contact)|stay connected
    (?:another|other|different) (?:role|position|opening)s? ~6 (?:you|your|soon|later|team)
    in kontakt bleiben|fur (?:eine )?andere (?:stelle|position|rolle) ~6 (?:sie|dich)
    (?:rester|garder) (?:en )?contact|(?:mantener|seguir en) (?:el )?contacto
    """
)
"""A refusal that wishes to go on talking (H3)."""

TRY_AGAIN = phrases(
    r"""
    (?:apply|reach out|get in touch|write|talk|speak|check (?:in|back)|contact (?:us|me)) ~4 again
    (?:wieder|erneut|noch einmal|nochmals?) ~3 (?:bewerben|melden|sprechen|schreiben)
    recontact\w+|repostul\w+|reecriv\w+|vuelv\w+ a (?:contactar\w*|presentar\w*|escribir\w*)
    """
)
"""Words of many a refusal, which mean something where a time stands beside them (H3)."""
