"""How people ask, name a day and thank when they have no news (e.5 step 5, G2 to G4, G20).

Tables for `phrasing`, in English, German, French and Spanish.
"""

from __future__ import annotations

from followup.domain.phrasing import phrases

STILL_INTERESTED = phrases(
    """
    (?:are|were|if|whether) you (?:are )?still (?:interested|available|on the market|looking|considering)
    (?:noch|weiterhin|nach wie vor) ~4 (?:interesse|interessiert|verfugbar)
    toujours (?:interesse|interessee|disponible|en recherche)
    (?:sigues?|todavia|aun) ~3 (?:interesad|disponible)*
    """
)

ASKED = phrases(
    r"""
    (?:could|can|would|will) you ~1 |
        (?:send|share|provide|let|confirm|tell|complete|fill|forward|give|submit|return|sign|bring|help)
    (?:could|can|would|will) you ~1 (?:upload|review|check)
    please (?:also |kindly )?(?:send|share|provide|confirm|complete|fill|forward|reply|submit|return|upload)
    please let (?:me|us) know ~2 |
        (?:when|which|what|how|whether|your|if you (?:are|can|could|would|want|wish|prefer))
    let (?:me|us) know (?:when|which|what|whether|how|your|if you (?:are|can|could|would|want|wish|prefer))
    (?:do|did) you (?:have (?:a|an|any other|time|the|your)|still|know|want|need|mind|prefer|happen)
    when (?:could|can|would|are|is|will) (?:you|a good)
    (?:we|i) (?:still |also |would |will |just )?need (?:your|a copy|the following|two|three|some|a |
        few|you to)
    (?:would|could) you be (?:able|willing|open|interested)
    what (?:is|are) your (?:salary|notice|expectation|current|timeline|availability|earliest|thoughts)*
    (?:konnten|konnen|wurden) sie ~6 |
        (?:senden|schicken|mitteilen|bestatigen|zusenden|geben|sagen|nennen|ausfullen)
    (?:konntest|kannst|wurdest) du ~6 (?:senden|schicken|mitteilen|bestatigen|zusenden|geben|sagen|nennen)
    bitte ~5 (?:senden|sende|schicken|schicke?|teilen|bestatigen|lassen|nennen|fullen|reichen|geben|melden)
    (?:benotigen|brauchen|bitten) (?:wir|ich|sie)
    (?:pourriez|pouvez|voudriez)-vous
    (?:pourrais|peux)-tu
    merci de (?:nous|me|bien vouloir|m'|confirmer|completer|remplir)*
    (?:veuillez|nous aurions besoin|j'aurais besoin|il nous faudrait) (?!agreer|recevoir|croire|trouver)\w+
    (?:podria|podrias|puede|puedes) (?:enviar|confirmar|decir|compartir|indicar|mandar|facilitar|completar)*
    (?:por favor,?|favor de) ~1 (?:envi|confirm|indi|rellen|complet|mand|facilit)*
    (?:necesitamos|necesitaria|necesito) (?:que|tu|su|tus|sus|el|la|los|las)
    """,
    unless=r"""
    (?:if|should|in case) (?:you|there) ~5 (?:questions?|anything|concerns?|further|queries)
    (?:any|further|other) questions
    (?:bei|falls|sollten) ~4 (?:fragen|ruckfragen)
    (?:si|pour) ~5 questions?
    (?:si|cualquier) ~4 (?:dudas?|preguntas?|consulta)
    """,
)
"""Somebody wants something from the candidate."""

SMALL_TALK = phrases(
    """
    how are you|how is it going|how have you been|hope you are|any questions|questions
    wie geht|comment allez|comment vas|que tal|como esta
    """
)
"""Questions that want no answer."""

NEWS_LATER = phrases(
    r"""
    you (?:will|should|can expect to) ~2 (?:hear|know|have ~3 (?:news|an answer|decision|update))
    you (?:will|should) be (?:hearing|contacted|informed|notified)
    (?:we|i|they|the team) (?:will|hope to|expect to|plan to|aim to|should|are going to) ~3 |
        (?:be in touch|get back|let you know|have ~3 |
        (?:news|answer|decision|update|feedback)|know|decide|make|reach out|follow up|come back|contact |
        you|update you|be able to|circle back|respond|inform you)
    (?:decision|update|answer|feedback|news|next steps) ~6 |
        (?:by|on|next|this|end of|within|in the|until|before|soon)
    (?:expect|hope|plan|aim|intend) ~6 (?:decision|decide|offers?|update|feedback) ~6 |
        (?:by|on|next|this|end|within|in)
    (?:still|currently) ~3 |
        (?:interviewing|seeing|meeting|speaking|reviewing|considering|deciding|discussing)
    (?:in touch|get back to you|let you know|hear from us)
    (?:melden|melde) (?:wir|ich|uns|mich) ~8 (?:bei ihnen|bei dir|wieder|zuruck|uns|mich|bis|nachste\w*)
    (?:ruckmeldung|entscheidung|bescheid|neuigkeiten) ~8 |
        (?:bis|geben|erhalten|bekommen|fallt|fallen|treffen|am|nachste\w*)
    (?:horen|erfahren) ~5 von (?:uns|mir)
    (?:entscheiden|wissen) (?:wir|uns) ~6 (?:bis|am|nachste\w*|kommende\w*)
    (?:reviendr|reviens|revenons|revenir|recontact)\w* ~2 (?:vers vous|vers toi|vous)?
    (?:tiendr|tenons|tiens)\w* (?:au courant|informee?)
    (?:reponse|decision|retour|nouvelles) ~8 (?:d'ici|avant|le|la semaine|sous|fin|dans|prochainement)
    (?:aurez|auras|donnerons|ferons|communiquerons|saurons) ~5 (?:reponse|decision|nouvelles|retour|plus)
    (?:te|le|les) (?:diremos|dire|avisaremos|avisare|contactaremos|informaremos|llamaremos|responderemos)
    (?:tendremos|tendras|tendra|daremos|sabremos) ~5 |
        (?:respuesta|decision|noticias|novedades|resultado|algo)
    (?:respuesta|decision|noticias|novedades) ~8 (?:antes|para|esta|este|la proxima|el|en|pronto)
    """
)
"""News will come, and perhaps a day is named."""

COURTESY = phrases(
    """
    (?:thanks|thank you|thx|cheers)
    (?:great|nice|lovely|good|pleasure|enjoyed|wonderful|fun) ~2 |
        (?:meet|meeting|talk|talking|speak|speaking|chat|chatting|conversation|seeing)
    you are (?:very |most |so )?welcome|my pleasure|no problem|likewise|pleasure was mine
    (?:best of luck|good luck|all the best|take care|have a (?:great|nice|lovely|good))
    (?:vielen|herzlichen|besten|lieben) dank|danke|dankeschon
    (?:gefreut|freut mich|sehr angenehm|gern geschehen|schones wochenende)
    merci|ravie?|enchantee?|avec plaisir|je vous en prie|plaisir
    gracias|un placer|encantad[oa]|de nada|igualmente
    """
)
"""Thanks and kind words."""
