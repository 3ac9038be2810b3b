"""How absence notices are written, and what a person who is still at work says beside (G5, G23).

Tables for `phrasing`, in English, German, French and Spanish, and the usual subjects of a few more languages.
"""

from __future__ import annotations

from followup.domain.phrasing import phrases

ABSENCE_SUBJECTS = phrases(
    r"""
    automatic(?:ally generated)? (?:reply|response|answer)
    auto(?:matic|mated)?[ -]?(?:reply|response|responder|antwort|svar)
    autosvar|autoreply|autoresponse
    out of (?:the )?office
    out of town
    ooo
    away from (?:my )?(?:mail|email|desk|office)
    vacation (?:reply|message|notice|response|auto)*
    automatische antwort|automatisch antwoord|automatyczna odpowiedz
    abwesenheit*
    nicht im (?:b\S{1,3}ro|haus)
    ausser haus
    reponse automatique
    (?:absence|absente?) du bureau
    message d'absence
    respuesta automatica|resposta automatica|risposta automatica
    fuera de (?:la )?oficina
    ausente de la oficina
    fuori (?:ufficio|sede)
    afwezig
    自動応答
    自动回复
    不在
    """
)
"""Subjects that only a machine writes."""

ABSENCE_PREFIXES = phrases(
    r"""
    ^auto(?:maattinen vastaus)? ?:
    ^absence(?: |:|$)*
    ^ooo(?: |:)*
    """
)

_OFF = r"(?:away|out|off|gone|on (?:leave|holidays?|vacation|annual leave))"

OFF_DUTY_AHEAD = phrases(
    rf"""
    ^(?:i am |we are )?(?:currently )?{_OFF}[^a-z]{{1,4}}(?:re|aw|rv|sv) ?:*
    ^(?:(?:ich )?bin )?(?:derzeit )?(?:weg|unterwegs|abwesend|im urlaub)[^a-z]{{1,4}}(?:re|aw|sv) ?:*
    ^(?:absente?|en vacances|en conges?|de viaje|de vacaciones|fuera)[^a-z]{{1,4}}(?:re|rv|tr) ?:*
    """
)
"""What the program of a person who is away puts ahead of the subject that it answers."""

OFF_DUTY_SUBJECTS = phrases(
    r"""
    on (?:vacation|holiday|holidays|leave|annual leave|parental leave|maternity leave|paternity |
        leave|sabbatical)
    (?:im|auf) (?:urlaub|elternzeit|dienstreise)
    en (?:conges?|vacances)
    de vacaciones
    (?:currently|is) (?:away|out)
    """
)
"""Subjects that a person may write too: the text must say the same."""

_NOW = r"(?:currently|now|presently|also|both|away and|travel\w* and|on leave and)?"

ABSENT = phrases(
    rf"""
    i (?:am|will be) {_NOW} ?(?:out of|away from|not in|not at) (?:the |my )?(?:office|desk|e-?mail|work|town)
    i (?:am|will be) {_NOW} ?(?:on|taking|enjoying) ~3 |
        (?:vacation|holidays?|leave|pto|time off|sabbatical)
    i (?:am|will be) {_NOW} ?(?:travel\w+|away|out|offline|unavailable) ~9 |
        (?:return\w*|until|back|through|limited|no access|intermittent|from|e-?mail)
    i (?:have|will have) ~3 (?:limited|no|intermittent|little) ~2 access to ~2 |
        (?:e-?mails?|mails?|messages)
    (?:is|will be) (?:currently )?(?:out of|away from) the office
    ^(?:currently )?out of (?:the )?office
    (?:offices?|team|company|we) (?:is|are|will be) closed ~9 (?:until|from|reopen|return|holiday)*
    i (?:am|will be) ~1 (?:travel\w+|away|on the road|attending) ~9 |
        (?:slow|slower|delay\w*|limited|sporadic\w*|intermittent\w*)
    (?:is|are|will be) closed (?:for|over|during) ~4 |
        (?:shutdown|holidays?|break|summer|winter|christmas|easter|new year|season)
    i am off ~1 (?:enjoying|spending|celebrating|recovering|travelling|hiking|skiing)
    ^(?:bonjour,? )?(?:actuellement|momentanement) (?:absente?|en (?:conges?|arret|vacances)|hors du bureau)
    (?:pendant|durant) mon absence|(?:during|in) my absence|wahrend meiner abwesenheit|durante mi ausencia
    today is ~3 holiday
    i am off ~3 (?:until|till|through)
    en deplacement ~2 jusqu'*
    i only (?:check|read|answer) ~2 (?:e-?mails?|messages|inbox) ~3 (?:a|per) day
    you have reached me (?:on|during|while) ~3 (?:leave|holidays?|vacation|break|sabbatical|away)
    ^(?:i am )?off (?:sick|ill|today|work)(?= |[.,])*
    i will be back (?:in|at) (?:the|my) office
    i (?:do|will|am) not (?:be )?(?:read|reading|check|checking|answer|answering) ~3 |
        (?:e-?mails?|mails?|messages)
    i (?:am|will be) ~1 (?:at|attending) (?:a|an|the) ~1 |
        (?:conference|off-?site|trade (?:show|fair)|training|retreat|congress) ~9 |
        (?:e-?mails?|messages|reply|respond|until|back)
    (?:^|\b(?:am|is|are) )offline (?:til|till|until)
    (?:lese|beantworte|lesen) ~4 keine ~1 (?:e-?mails?|mails?|nachrichten)
    (?:b\S{{1,3}}ro|praxis|sekretariat|kanzlei|geschaftsstelle|verwaltung) ~1 |
        (?:ist|bleibt|sind|bleiben) ~9 (?:geschlossen|nicht besetzt|nicht erreichbar)
    (?:bureaux?|agence|cabinet|secretariat) ~1 (?:est|sont|sera|seront|reste\w*) ~3 ferm*
    (?:oficinas?|despacho|secretaria) ~1 (?:esta|estara|estaran|permanece\w*) ~3 cerrad*
    je ne (?:lis|consulte|releve) pas ~2 (?:mails?|messages|courriels?)
    no (?:leo|leere|consulto|consultare) ~2 (?:correos?|mails?|mensajes)
    ich (?:bin|werde|befinde mich) ~9 |
        (?:nicht im (?:b\S{{1,3}}ro|haus)|abwesend|im urlaub|in urlaub|nicht erreichbar|ausser haus|in |
        elternzeit)
    (?:bin|ist) ~6 (?:ausser haus|nicht im (?:b\S{{1,3}}ro|haus)|abwesend)
    ich (?:bin|kehre) ~9 (?:wieder|zur\S{{1,3}}ck) ~3 |
        (?:im b\S{{1,3}}ro|erreichbar|fur sie da|am|zur\S{{1,3}}ck)
    (?:keinen|eingeschrankten|nur begrenzten?) (?:zugriff|zugang) (?:auf|zu) ~2 (?:e-?mails?|mails?)
    je (?:suis|serai) (?:actuellement |a ce jour )?(?:absente?|en (?:conges?|vacances|deplacement)|hors |
        du bureau)
    (?:absente?|en conges?) ~2 (?:jusqu'|du|a partir)*
    (?:estoy|estare|me encuentro|me encontrare) (?:actualmente )?(?:fuera|de vacaciones|ausente|de baja)
    (?:acceso limitado|sin acceso) ~2 (?:a mi )?(?:correo|e-?mail)
    """,
    before=r"""
    (?:when|while|because|since|as|if|although|sorry|apologi\w+|last|previously|before)
    """,
)
"""An absence notice says so of the writer, now or from a day on."""

YET_AT_WORK = phrases(
    r"""
    (?:thanks|thank you|cheers) (?:again|for that|for this)
    (?:so|and|but) ~1 (?:will|shall|can) ~1 (?:try|test|run|finish|post|report|build|apply|fix|play)
    (?:try|test|run|finish) (?:it|this|that|them|your \w+) ~2 (?:when|once|as soon as|after)
    (?:hopefully|with luck|then) i (?:can|will|might)
    but,? (?:yes|sure|gladly|happily|definitely|absolutely|very much)(?= |[.,!;]|$)*
    but i (?:will|can|am|would|have) (?!(?:\w+ ){0,3}(?:repl|respond|answer|check|monitor|be |
        (?:back|check)))\w+
    (?:but|just|still) ~2 (?:wanted|want|wish) to (?:say|tell|let you|thank|add|share|check|ask)
    (?:team|panel|everyone|everybody|we|they) (?:all |really )?(?:was|were|loved|liked|enjoyed|want)
    (?:will|is going to) ~2 (?:call|ring|phone|see|meet|show|collect) you
    your interview (?:with|on|stays|is|goes|will)|offer (?:letter )?follows
    sorry about (?:the|my|that) (?:out of office|ooo|auto|automatic)
    (?:with|have|know) (?:the|a|an|our) (?:decision|answer|news|outcome|verdict)
    you will hear ~3 (?:on|by|before|tomorrow|next)
    (?:have|has) decided|next round|second (?:round|interview)|(?:move|put|take|invite) you ~2 |
        (?:through|forward|to|back)
    (?:zweite|nachste)[nr]? (?:runde|gesprach)|(?:haben|hat) ~3 entschieden
    (?:deuxieme|prochain|second) (?:tour|entretien)|(?:segunda|proxima) (?:ronda|entrevista)
    (?:aber|jedoch|dennoch) (?:wollte|mochte|kann|will) (?:dir|ihnen|noch|kurz|schon|ich)
    (?:team|alle|wir) (?:war|waren|ist|sind|fand|fanden) ~3 |
        (?:begeistert|angetan|beeindruckt|einig|gefallen|dich|toll|super)
    (?:du horst|sie horen|horst du|horen sie) ~4 von (?:uns|mir)
    (?:mais|juste) ~2 (?:voulais|tenais a|souhaitais) (?:vous|te|a vous|dire)
    equipe ~2 (?:a|est) ~2 (?:adore|conquise?|aime|apprecie|ravie)
    pero (?:queria|quiero|queriamos)|al equipo le (?:encant|gust)\w*
    (?:from|as of|starting) (?:tomorrow|tonight|this afternoon|next week)
    (?:aber|jedoch) ich (?:werde|kann|melde)
    ab (?:morgen|ubermorgen|nachster woche)|a partir de demain|des demain|(?:desde|a partir de) manana
    mais je (?:vais|peux|vous)
    pero (?:voy|puedo|te|le) \w+
    (?:see|meet|speak|talk) (?:to |with )?you (?:then|there|after|soon|on|next|at)|(?:speak|talk) |
        (?:then|soon|on \w+day)
    (?:so|hence|therefore|instead)[ ,] ~3 (?:will|can|is going to) |
        (?:meet|see|call|host|join|run|take|stand in)
    (?:wir sehen uns|bis (?:dann|\w+tag)|(?:ubernimmt|vertritt) ~3 (?:gesprach|termin|interview))
    (?:on se voit|nos vemos|te vera|vous recevra|te recevra|te atendera)
    """
)
"""An absent person who still writes about the matter."""

LEFT_COMPANY = phrases(
    r"""
    (?:i am|i|is|has|am) ~2 no longer (?:works?|employed|with|working|at|part of)
    i (?:have left|left|am leaving) (?:the company|my (?:position|role))
    has left (?:the )?(?:company|organi[sz]ation|firm)
    (?:arbeite|arbeitet|bin|ist) ~4 nicht mehr (?:bei|fur|im unternehmen|in der firma|hier|teil|tatig)
    (?:nicht mehr fur|aus dem unternehmen|aus der firma) ~4 (?:tatig|ausgeschieden)
    ne (?:travaille|fait|fais) plus (?:partie|chez|pour|dans)
    (?:ai|a) quitte (?:la societe|l'entreprise|mes fonctions)
    ya no (?:trabaj[ao]|forma|formo|esta|estoy)
    """
)
"""The person is gone (G23)."""
