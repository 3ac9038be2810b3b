"""How machines write: absence notices, failed deliveries, calendar mail, acknowledgements, campaigns (e.5).

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
    but,? (?:yes|sure|gladly|happily|definitely|absolutely|very much)(?= |[.,!;]|$)*
    but i (?:will|can|am|would|have) (?!(?:\w+ ){0,3}(?:repl|respond|answer|check|monitor|be |
        (?:back|check)))\w+
    (?:but|just|still) ~2 (?:wanted|want|wish) to (?:say|tell|let you|thank|add|share|check|ask)
    (?:team|panel|everyone|everybody|we|they) (?:all |really )?(?:was|were|loved|liked|enjoyed|want)
    (?:will|is going to) ~2 (?:call|ring|phone|see|meet|show|collect) you
    your interview (?:with|on|stays|is|goes|will)|offer (?:letter )?follows
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

ROBOT_TEXTS = phrases(
    r"""
    this is an? (?:auto|automatic|automated|auto-?generated|automatically generated|system)(?: generated)? |
        (?:e-?mail )?(?:reply|response|message|e-?mail|notification|note|notice)
    this is an? auto-(?:reply|response|responder|mail|message)
    (?:type|write|enter) ~2 repl(?:y|ies) above this line
    (?:this|the) (?:mailbox|inbox) ~2 (?:only )?(?:read|checked|monitored) ~3 (?:once|twice|during|weekly)
    (?:dieses|unser|das) postfach ~6 (?:gelesen|abgerufen|uberwacht|betreut|bearbeitet)
    (?:we|i) (?:aim|try|endeavou?r) to (?:answer|reply to|respond to) (?:all|every|your) ~2 |
        (?:e-?mails?|mails?|messages?|enquir\w+|inquir\w+)
    (?:show|prove|confirm|verify) that you are (?:not )?(?:a|an) ~1 (?:person|human|robot|bot)
    (?:was|has been|is) (?:held|quarantined) (?:by|in) ~2 (?:filter|firewall|quarantine|gateway)
    (?:password|passcode) reset (?:instructions|link|request)|reset ~1 password (?:instructions|link)
    (?:automatic|automated|auto-?generated) (?:reply|response) (?:to|from) ~2 your (?:message|e-?mail)
    apologi[sz]e for this automatic reply
    allow incoming messages only from senders
    you (?:have )?replied to an? ~3 (?:inbox|mailbox|address|e-?mail) ~4 not ~2 monitored
    this (?:mailbox|inbox|address|e-?mail address|account) is (?:not|no longer) ~2 |
        (?:monitored|in use|active|checked)
    your (?:message|e-?mail) (?:was|has been) received at
    (?:thanks|thank you) for (?:your|contacting) ~4 |
        (?:e-?mail|letter|message|mail|us|service|support)[.!,]? ~2 |
        (?:i|we) (?:will|shall) ~6 (?:reply|respond|write back|get back|answer) ~4 |
        as soon as (?:possible|i can|we can)
    received your (?:e-?mail|message|enquiry|inquiry) and (?:we )?(?:will|shall) ~5 |
        (?:within ~3 (?:days?|hours)|as soon as possible|shortly)
    haben ~1 (?:nachricht|e-?mail|anfrage) erhalten ~9 (?:schnellstmoglich|umgehend|sobald wie moglich)
    (?:accusons|accuse) (?:bonne )?reception de ~9 (?:meilleurs delais|rapidement|sous \d+)
    recibido su (?:mensaje|correo|consulta)
    your (?:request|ticket|case|enquiry|inquiry) ~3 |
        (?:has been|was) (?:received|created|logged|opened|assigned)
    to add (?:additional |further )?(?:comments?|information),? ~2 reply to this
    (?:one[- ]time|verification|security|confirmation) (?:pass ?code|passcode|code|pin|password)
    your (?:passcode|verification code|login code|access code)
    (?:verify|confirm|activate) your (?:e-?mail|identity|account)
    thank you for (?:registering|signing up|creating)
    dies ist eine automatische?(?:r|s)?|diese (?:nachricht|e-?mail) wurde automatisch
    ceci est (?:un|une) (?:message|reponse) automatique|cet? (?:e-?mail|message) (?:a ete|est) |
        (?:genere|envoye) automatiquement
    (?:este es|esto es) un (?:mensaje|correo) (?:automatico|generado)|(?:mensaje|correo) generado |
        automaticamente
    (?:buzon|correo|direccion|cuenta) ~2 no (?:admite|acepta|recibe) (?:respuestas|mensajes)
    no (?:respondas|contestes|conteste) a est[ea] (?:correo|mensaje|email)
    您的来信|自动回复|邮件(?:已|我已)收到|尽快(?:回复|给您|答复)
    (?:use|enter|your|gib|ihr|dein|votre|ton|tu|su) ~3 (?:code|codigo|pin)(?: is| lautet| est| es)?:? ~1 |
        \d{2,}
    if (?:this|it) was not you|(?:did not|have not) request(?:ed)? this
    (?:profile|account|data|record) ~6 (?:inactive|retention)|(?:data |under our )retention |
        (?:policy|period)
    (?:profile|account|data|record|it) ~3 will be (?:deleted|erased|removed) (?:on|after|in|unless|within)
    (?:konto|profil|daten) ~6 (?:geloscht|inaktiv)|(?:compte|profil|donnees) ~6 (?:supprimee?s?|inactif\w*)
    (?:cuenta|perfil|datos) ~6 (?:eliminad\w+|inactiv\w+|borrad\w+)
    your (?:free )?(?:trial|subscription|membership|plan) (?:ends|expires|has ended|renews|will)|will be |
        charged
    here is your ticket|qr[- ]code|(?:downloaded|viewed) your (?:cv|resume|profile)|your (?:cv|resume) |
        (?:was|has been)
    in (?:ihrem|deinem) (?:postfach|konto|portal)|(?:cliquez|klicken sie|klicke|haga clic|pulsa|pulse) ~2 |
        (?:ici|hier|aqui)
    """
)
"""Mail that says of itself that no person wrote it."""

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

BOUNCE_SUBJECTS = phrases(
    r"""
    undeliver(?:able|ed)
    delivery (?:status notification|failure|has |
        failed|failed|incomplete|delayed|error|report|problem|notification)
    mail delivery (?:failed|system|failure|subsystem|error)
    returned (?:mail|to sender)
    failure notice
    mail (?:system )?error
    (?:message|mail|e-?mail) (?:not|could not be|can not be|delivery) (?:delivered|failed)
    could not be delivered
    (?:delayed|undelivered|rejected) mail
    unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|unzustellbarkeit
    echec de (?:remise|la remise|distribution|la distribution)|non remis|non distribue
    no se (?:pudo|ha podido) entregar|no entregado|error de entrega
    non[- ]delivery
    bounced? (?:mail|message)
    """
)

BOUNCE_TEXTS = phrases(
    r"""
    (?:could|can) not be delivered to
    (?:was|were) not delivered to
    (?:permanent|fatal) (?:fatal )?errors?
    (?:address|recipient|user|mailbox) ~3 |
        (?:rejected|unknown|not found|unavailable|does not exist|disabled|full)
    no such (?:user|mailbox|address|recipient)
    (?:550|551|552|553|554)[ -]5\.\d\.\d
    (?:final-recipient|diagnostic-code|reporting-mta) ?:*
    there was an error (?:delivering|sending) your (?:mail|message)
    """
)

LIST_NOTICES = phrases(
    r"""
    (?:you are|is) not (?:a )?(?:member|subscribed|subscriber) ~1 (?:of|to) (?:this|the|our) (?:mailing )?list
    (?:post|posting|message) ~3 (?:awaits|awaiting|held for) (?:moderator )?(?:approval|moderation)
    only (?:members|subscribers) (?:can|may) post
    """
)
"""What the programs of mailing lists answer."""

READ_RECEIPTS = phrases(
    r"""
    ^(?:not )?(?:read|displayed): *
    ^(?:nicht )?gelesen: *
    ^(?:non )?lu ?: *
    ^(?:no )?leido: *
    """
)
"""Subjects of the notes that programs send when a mail was opened."""

CALENDAR_ANSWERS = phrases(
    r"""
    ^(?:accepted|declined|tentative|tentatively accepted|new time proposed|canceled event|cancelled |
        event) ?(?:with note)?:*
    ^(?:updated invitation|invitation updated|updated event|event updated)(?: with note)?:*
    ^(?:zugesagt|abgelehnt|mit vorbehalt|angenommen|aktualisierte einladung|abgesagter termin|neue zeit |
        vorgeschlagen):*
    ^(?:acceptee?|refusee?|provisoire|invitation modifiee|invitation mise a jour|evenement annule):*
    ^(?:aceptad[oa]|rechazad[oa]|provisional|invitacion actualizada|evento cancelado):*
    """
)
"""Subjects that calendars give to answers and updates."""

CALENDAR_INVITATIONS = phrases(
    r"""
    ^(?:invitation|canceled|cancelled|reminder|notification): .{0,120}@ .{0,40}\d
    ^(?:einladung|abgesagt|terminabsage|erinnerung|annulee?|rappel): .{0,120}@ .{0,40}\d
    ^(?:invitacion|cancelad[oa]|recordatorio): .{0,120}@ .{0,40}\d
    """
)
"""Subjects in the shape of Google's calendar mail: `Invitation: Interview @ Tue Mar 3, 2026`."""

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
    only shortlisted (?:candidates|applicants)
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

CAMPAIGN_SIGNS = phrases(
    r"""
    unsubscribe|un-subscribe|opt[- ]out|abbestellen|desabonner|desinscrire
    dar(?:se|me|te) de baja|cancelar suscripcion
    view ~5 (?:in|with) (?:your|a|the) (?:web )?browser
    this newsletter|newsletter is ~1 available|(?:version|issue) of (?:our|the|this) newsletter
    (?:removed?|unsubscribed?|taken) ~6 (?:from|off) (?:this|our|the) ~1 list
    (?:subscribed|signed up) to (?:this|our|the) (?:mailing list|newsletter)
    (?:does|do|can|will) not ~1 (?:support|display) ~4 html|html[- ]enhanced
    (?:keine|nicht) ~5 (?:(?:e-?)?mails?|newsletter) ~5 (?:mehr|langer) (?:erhalten|bekommen|empfangen)
    ne (?:souhaitez|desirez|voulez) plus recevoir|no (?:desea|deseas|quiere|quieres) (?:seguir |
        |volver a )?recib\w+
    (?:af te melden|afmelden|uitschrijven|nieuwsbrief)|(?:annulla\w*|cancella\w*) (?:l')?iscrizione
    non (?:desider|vuo)\w+ piu ricevere|(?:cancelar|anular) ~2 (?:assinatura|inscricao)
    launch it in your browser
    (?:not displaying|trouble (?:viewing|reading|seeing))
    (?:manage|update|change|edit) ~2 |
        (?:e-?mail |notification |communication )?(?:preferences?|subscriptions?|settings)
    (?:you are|you have) (?:receiving|received|getting) (?:this|these|our|job alerts?) ~6 |
        (?:because|as|since)
    (?:sie erhalten|du erhaltst) (?:diese|unsere) ~1 (?:e-?mail|nachricht|newsletter),? (?:weil|da)
    (?:vous recevez|tu recois) (?:ce|cet|cette|nos) ~3 (?:car|parce)
    (?:has recibido|ha recibido|recibes|recibe) est[ea] ~3 (?:porque|ya que)
    im browser (?:ansehen|anzeigen|offnen)|ver en el navegador
    voir (?:la version|ce message) ~3 (?:en ligne|navigateur)
    (?:log ?in|sign in) (?:here|now)
    (?:join|consider joining) ~3 (?:talent (?:community|network|pool)|newsletter|mailing list)
    (?:seller|selling|service|transaction|booking|closing) fees
    \d{1,2} ?% (?:off|rabatt|de reduction|de descuento|discount)
    thank you for (?:selling|shopping|buying|choosing|subscribing|being a|your (?:purchase|order|loyalty))
    your ~1 (?:selling|customer|support|account|membership|billing|marketing|rewards) team
    """
)
"""One of these is enough when nobody is greeted."""

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

IMPERSONAL = phrases(
    r"""
    (?:dear|hi|hello) (?:\w+ ){0,2}(?:member|customer|client|readers?|subscriber|user)
    """
)

CAMPAIGN_FOOTERS = phrases(
    r"""
    (?:all rights reserved|privacy policy|terms (?:of use|and conditions|of service))
    (?:follow|find|like) us on
    newsletter|issn|webinar|mailing list|press release|for immediate release
    (?:copyright|\(c\)) ~3 (?:19|20)\d\d*
    our sponsors?|advertise with us
    advertisement|sponsored|special offer|limited time|% off|free shipping|official rules
    (?:click|tap) (?:here|below|on the link)
    """
)
"""What else stands in campaigns, but in the signature of a person too."""

CAMPAIGN_TEXTS = phrases(
    r"""
    new (?:jobs?|positions?) ~4 (?:for|matching|saved|that match|in)
    (?:jobs|positions) (?:for your|matching|based on|you may|you might|posted)
    posted ~2 (?:days?|hours?|weeks?) ago
    (?:is|are) hiring for
    \d+ (?:more |new )?(?:\w+ ){1,4}jobs in
    saved search|job alerts?
    job boards?
    (?:c2c|corp[- ]to[- ]corp|w2|rtr|right to represent)
    (?:hourly|pay|bill) rate
    urgent (?:requirement|need|opening)
    (?:came across|come across|found|saw|reviewed) your (?:profile|resume|cv) (?:on|through|in|via|at|online)
    (?:send|share|forward) ~3 (?:updated|latest|recent|current) (?:resume|cv)
    i (?:am|work as) an? ~3 recruiter (?:with|at|from|for)
    (?:staffing|recruiting|consulting) (?:firm|company|agency)
    lines? up (?:well )?with your (?:resume|profile|cv)
    let me know (?:if you have )?(?:your|any) interest
    view (?:details|jobs?)
    who should apply|why (?:join|choose) us
    (?:sign up|register|enrol\w*|apply|shop|order|buy|subscribe|upgrade) (?:now|today|here)
    (?:last chance|do not miss|hurry|ends (?:today|tonight|soon)|deadline extended)
    (?:upload|build|add|post) your resume
    (?:free|your) (?:resume|cv) (?:review|score|report|check)|your resume scored
    viewed (?:by|your)|was viewed
    (?:tell|invite|refer) (?:a |your )?friends?|(?:month|weeks?|trial) (?:is )?free|free (?:month|trial|gift)
    (?:certificate|invoice|bill|statement|ticket) ~2 (?:is|are) (?:now )?(?:ready|available|due)
    download your (?:certificate|invoice|bill|statement|ticket)
    see (?:who|all|more|what is)|(?:recommended|suggested) (?:jobs|for you)|manage ~2 alerts?
    (?:track|follow) your (?:parcel|order|package|shipment)|(?:has|have) (?:shipped|been shipped)
    (?:new|unusual) (?:sign-?in|log-?in|device)|reset your password|security alert|verification code
    """
)
"""What campaigns, job alerts and cold offers of work speak of."""
