"""How receipts of applications are worded, and requests for an opinion (G8). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import phrases

ACKNOWLEDGED_SUBJECTS = phrases(
    r"""
    (?:received|receipt of|confirm\w*|got) your (?:\w+ )?(?:application|resume|cv|submission|request|message)
    has received your (?:application|resume|cv)
    application (?:received|confirmation|submitted|acknowledg\w+|was (?:viewed|received|submitted|sent))
    (?:thank you|thanks) for ~3 (?:applying|application|submission|registering|submitting|your interest)
    your application (?:to|for|at|with|was|has been)
    (?:interview|appointment|meeting) (?:confirmation|confirmed|reminder|survey)
    confirmation ~4 (?:interview|application|appointment)
    (?:confirmed|reminder|new event|scheduled):*
    your interview (?:is|has been) (?:confirmed|scheduled)
    ^\[?(?:ticket|case|request) ?#?\d+*
    eingangsbestatigung*|eingang (?:ihrer|deiner|der) bewerbung
    (?:ihre|deine) bewerbung (?:bei|als|ist|um)
    (?:bewerbung|unterlagen) (?:erhalten|eingegangen)
    (?:accuse|confirmation) de (?:reception|candidature)
    (?:votre candidature|candidature) (?:a|chez|au poste|recue|bien recue|enregistree)
    (?:hemos recibido|recibimos) (?:tu|su) (?:solicitud|candidatura|cv)
    (?:confirmacion|recepcion) de (?:tu |su |la )?(?:candidatura|solicitud|inscripcion)
    (?:feedback|survey) (?:on|about) your (?:interview|candidate|application)
    how (?:was|did) your (?:interview|candidate experience)
    auto-?acknowledg*
    """
)

ACKNOWLEDGED_TEXTS = phrases(
    r"""
    (?:have|has|had) ~2 received your ~2 |
        (?:application|resume|cv|credentials|submission|information|responses)
    (?:received|recieved) your (?:application|resume|credentials)
    your ~3 (?:application|resume|submission|responses|assessment) ~3 |
        (?:has|have) (?:been (?:received|submitted)|reached)*
    your ~6 application is (?:now )?complete(?= |[.!,]|$)*
    your application (?:is|has been|was) (?:in|under|currently|viewed|being) ~2 |
        (?:review\w*|viewed|progress|by)
    (?:review|reviewing|evaluating|considering) your (?:application|resume|profile|qualifications) ~9 |
        (?:if|should|contact|touch|shortly)
    (?:currently|now) ~2 (?:reviewing|evaluating) (?:your application|it|applications)
    thank you for (?:applying|submitting|your application|your online submission)
    thanks for applying
    your application (?:to|for) ~4 was (?:submitted|sent|received)
    your (?:application|answers|results|responses) (?:has|have|was|were) ~1 sent to
    (?:you have|has been) withdrawn ~1 (?:your |the )?application
    your application has been withdrawn
    if you are a (?:match|fit),? ~1 (?:they|we) (?:will|may)
    (?:number|volume) of ~2 (?:applications|applicants) ~3 (?:only|unable|not)
    if you (?:have|do) not ~1 (?:heard|hear) ~6 (?:assume|consider)
    (?:do not|please do not) (?:(?:reply|respond) (?:directly )?to|answer) this (?:e-?mail|mail|message)
    (?:mailbox|inbox) is not (?:read|monitored|attended)|following items were sent to
    your profile (?:was|has been) (?:received|submitted)
    ^application (?:submitted|sent|received)(?= the|[.!]|$)*
    (?:wir haben|haben wir) ~2 (?:ihre|deine) (?:bewerbung|unterlagen|bewerbungsunterlagen) ~3 erhalten
    (?:eingang|erhalt) (?:ihrer|deiner) (?:bewerbung|unterlagen)
    (?:ihre|deine) (?:bewerbung|unterlagen) (?:ist|sind) ~3 (?:eingegangen|angekommen)
    (?:avons|ai) (?:bien )?recu (?:votre|ta) (?:candidature|dossier|cv)
    accusons (?:bonne )?reception
    (?:added|saved) your (?:details|cv|resume|profile) (?:to|in) our (?:database|talent pool)
    (?:unterlagen|profil|lebenslauf) ~4 (?:datenbank|bewerberpool|talentpool) |
        (?:aufgenommen|gespeichert|hinterlegt)
    (?:cv|dossier|profil) ~4 (?:ajoute|enregistre|integre)e? ~3 (?:base de donnees|vivier|cvtheque)
    gracias por enviar(?:nos)? (?:tu|su) (?:curriculum|cv|candidatura|solicitud)
    (?:hemos recibido|recibimos|ha llegado) ~2 (?:tu|su) (?:candidatura|solicitud|cv|curriculum)
    bitte antworten sie nicht auf diese
    (?:ne pas|merci de ne pas) repondre a (?:ce|cet) (?:mail|message|courriel|e-?mail)
    (?:no responda|por favor,? no respond\w+) a este (?:correo|mensaje|email)
    your application ~6 (?:landed|arrived|reached us|come through|safe(?:ly)?)
    (?:ihre|deine) (?:bewerbung|unterlagen) (?:haben wir|hat uns|ist gut)
    (?:ta|votre) candidature ~3 (?:entre de bonnes mains|bien arrivee|nous est parvenue|est arrivee|recue)
    (?:tu|su) (?:candidatura|solicitud|cv|curriculum) ~3 (?:nos ha llegado|ha llegado|esta en buenas |
        manos|recibid\w+)
    (?:got|have) your application|(?:danke|dank) ~2 fur (?:ihre|deine) ~2 bewerbung
    (?:merci|remerci\w*) ~4 (?:votre|ta) candidature|gracias por (?:tu|su) |
        (?:candidatura|solicitud|inscripcion)
    only shortlisted (?:candidates|applicants)|your application (?:for|to|at) ~6 is in(?=[.!]|$)*
    """
)

FEEDBACK_REQUESTS = phrases(
    r"""
    (?:rate|share|tell us about) your ~3 (?:candidate |interview |application )experience
    (?:take|complete) ~4 (?:survey|feedback form)
    how likely are you to recommend
    (?:umfrage|enquete de satisfaction|encuesta de satisfaccion)
    (?:survey|questionnaire|feedback|answers|responses|this) ~6 (?:anonymous|anonym\w*|anonim\w*)
    (?:umfrage|befragung|enquete|encuesta|survey|questionnaire) ~4 (?:minuten?|minutes?|minutos?)
    (?:tell|know|hear) ~3 (?:what you thought|how it went|how we did|your experience)
    your opinion (?:counts|matters)|how satisfied (?:were|are) you|(?:ihre|deine) meinung (?:zahlt|ist |
        uns)|votre avis (?:compte|nous)
    (?:tu|su) opinion (?:cuenta|importa|nos)|wie zufrieden (?:waren|sind)|etes-vous satisfaite?|click a |
        (?:face|star)
    """
)
"""Surveys about the interview (G8)."""
