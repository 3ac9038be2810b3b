"""How companies write of the next round (e.5 step 5). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import (
    ANYBODY,
    CONDITION,
    ENTRETIEN,
    ENTREVISTA,
    HABIT,
    MAYBE,
    MEETING,
    TERMIN,
)
from followup.domain.phrasing import one_of, phrases

_GO_ON = one_of(
    """
    proceed|progress|advance|continue|move (?:on|forward|ahead)|go (?:on|forward|ahead|through)
    """
)
_STAGE = one_of(
    """
    interviews?|next|second|third|final|last|further|panel|assessment|audition|on-?site|technical
    """
)
_MINUTES = one_of(
    r"""
    (?:a few|a couple of|some|\d+|five|ten|fifteen|twenty|thirty|half an) (?:minutes|mins|moments|time|hour)
    """
)
_BY_PHONE = (
    r"(?:by|over|on|via) (?:the )?(?:phone|telephone|skype|zoom|teams|video|google meet|facetime|whatsapp)"
)

INVITED = phrases(
    rf"""
    (?:selected|chosen|picked|shortlisted|approved|cleared|recommended|invited) to {_GO_ON} |
        (?:to|into|in|on to) ~2 {_STAGE}
    you (?:have been|are|were) ~1 (?:selected|chosen|invited|shortlisted) (?:to|for) (?:an? |the )?interview
    (?:selected|chosen|invited|pleased|happy|like you) to {_GO_ON}(?: on)? (?:in|with|through) |
        (?:our|the) ~2 (?:process|selection|competition|search)
    (?:like|love|want|pleased|happy|delighted) ~4 (?:opportunity|chance|you) to come (?:in|over|by|up|down) |
        for (?:an?|the) ~1 {MEETING}
    (?:you|your \w+) ~2 (?:passed|cleared|made|survived) (?:the|our|all) ~2 |
        (?:stage|round|phase|cut|screening|sift|shortlist|short list)(?! before| last year| once)
    you ~2 now (?:on|part of|in|among) (?:the|our) ~1 short-? ?list
    (?:like|love|want|keen|hoping) (?:to|on) (?:chat|talk|speak)(?:ing)?(?: (?:with|to) you)? ~3 {_BY_PHONE}
    interested in (?:speaking|talking|meeting|chatting)(?: (?:with|to))? you
    (?:have|got|find|spare) ~1 {_MINUTES} ~4 to (?:connect|talk|speak|chat|meet|catch up|hop on|jump on)
    (?:let us|let's|like to|love to|want to) ~1 (?:schedule|arrange|book|set up|plan) ~5 {MEETING}
    ^(?:virtual |on-?site |technical |video |phone |panel )?interview (?:opportunity|request|invit(?:e|ation))
    (?:like|love|want|pleased|happy|excited|delighted|glad|wanted) to ~3 |
        (?:invit|schedul|arrang|conduct|set |
        up|mov|advanc|bring|have|book|speak|talk|meet|chat|continu|proceed|progress)\w* |
        ~9 (?:{MEETING}|you back|with you|your (?:application|candidacy))
    (?:like|love|want|pleased|happy|excited|delighted|glad|wanted) to (?:move|proceed|go) (?:forward|ahead)
    (?:invite|inviting|invites|invited) you (?:to|for|back) ~6 {MEETING}
    (?:schedule|arrange|book|set up|organi[sz]e|confirm) (?:your|a|an|the|another|our) ~4 {MEETING} ~9 |
        (?:with|link|below|here|time|when|availab\w+|please|week|on|at)
    (?:what is|share|send|provide|confirm|know|give me|give us) ~5 (?:availability|availabilities)(?! to |
        (?:start|begin|join))
    your availability (?:for|over|next|this|in|on)
    (?:select|book|choose|pick|find|suggest|propose) (?:a|some|another) (?:time|slot|date|day)s?
    (?:which|what) (?:day|time|date|slot)s? ~6 (?:suit|work|best|prefer|convenient)*
    (?:are you|would you be|will you be) (?:available|free) ~6 |
        (?:{MEETING}|\w+day|to (?:meet|talk|speak)|week|at|on)
    (?:can|could|able to|happy to|like to) offer you ~3 (?:\w+day|slots?|times?|dates?)
    (?:does|would|how about|is) ~4 (?:\w+day) ~5 (?:work|suit|convenient|good|at)
    (?:could|can|would) you ~1 |
        (?:do|join|jump on|hop on|come in|come by|make time for|spare) ~4 |
        (?:{MEETING}|half an hour|\d+ minutes)
    (?:asks|asked|asking|wonders|wondering) (?:whether|if) you (?:could|can|would) ~1 |
        (?:come|join|meet|speak|talk|drop|attend) ~6 (?:\w+day|tomorrow|week|{MEETING})
    (?:could|can|would|will) you ~1 (?:be able to |please )?(?:attend|come to|join us for|come in for|do) ~5 |
        (?:{MEETING}|session|\w+day|lunch|coffee)
    (?:get|have|see|bring|want|like|fly) you (?:back|in|over|round|again|out) ~1 (?:for|to|with) ~3 |
        (?:{MEETING}|talk|coffee|lunch)
    (?:keen|happy|pleased|glad|going|decided|like|want) to (?:progress|move|take|put|advance) |
        (?:you|your \w+) ~2 (?:to|through|forward|on)
    attached ~3 (?:the|a|your|our) ~1 (?:case|task|exercise|assignment|take-?home|challenge)(?! (?:study |
        )?results)
    next (?:stop|person|conversation)(?: is|:) *
    (?:the|our|your) next (?:step|stage|round) (?:is|would be|will be) an? |
        (?!(?:final )?(?:decision|board|reference|background|internal|budget|contract|offer))\w+
    (?:when|what time|which day|what day) (?:suits|works|is good|is best|would suit|would work)(?= |[?])*
    {MEETING} ~1 (?:takes|will take) place ~2 on
    (?:give|send|set) you ~3 (?:task|exercise|chapters?|brief|problem|dataset|piece|pages?|texts?) ~2 |
        to (?:edit|solve|write|work|do|build|translate|review|analy[sz]e)
    (?:could|can|would) you ~2 (?:prepare|put together|present|give|teach|run|do) ~5 |
        (?:presentation|slides|demo|lesson|talk|class|pitch)(?! (?:as|in|into|to) (?:a |an )?pdf)
    let's (?:talk|speak|meet|chat|have) (?:again|another|a second|one more)|time for (?:round|a |
        second|another round)
    (?:a|one) (?:final|last|second|short|quick|further) (?:chat|talk|conversation|interview|meeting|round) |
        with
    wants? to (?:do|have|arrange|set up) (?:a|an|another) ~2 (?:call|screen\w*|interview|chat)(?! |
        (?:about|on|before))
    (?:complete|take|do) ~2 (?:next|second|first|following) (?:step|stage|part) of
    (?:could|can|would) you ~1 (?:spare|find|make) ~7 (?:chat|call|meeting|conversation|talk|coffee) with
    (?:send|share|give|suggest|propose) ~2 (?:few|some|couple of|two|three|several) ~2 |
        (?:windows?|slots?|times?|dates?|options)
    when (?:are|would|could|might) you (?:be )?(?:around|free|available|able)
    next (?:up|on the agenda|part of (?:the|our) process) (?:is|are|will|would|comes?)
    (?:could|can|would) you ~1 (?:meet|speak to|speak with|talk to|talk with) ~9 |
        (?:week|\w+day|tomorrow|on ?site|office)
    (?:reach out|in touch|contact you|call you|get back|write) ~2 to (?:set up|schedule|arrange|book|find) |
        ~5 |
        (?:date|time|slot|{MEETING})
    get you in front of|grab a (?:slot|time)
    (?:have|get|let|having|getting|for) you (?:to )?(?:talk|speak|meet|chat|sit down|connect)(?:ing)? |
        (?:to|with)? ?(?:our|the|my|a|some|one|\w+)
    (?:want|wants|have|get|bring|like|love) you (?:back |over |down |up |along )?in ~1 (?:for|to|on) ~2 |
        (?:interview|chat|meeting|talk|assessment|trial|\w+day|day|round|coffee|meet)
    (?:invite|invitation|calendar invite) ~1 (?:is )?(?:coming|to follow|on its way|incoming|sent|follows)
    (?:wants|(?:we|they|i|team|both) want|would like|keen|hoping|asked) to (?:meet|see|speak |
        (?:to|with)|talk (?:to|with)|interview) |
        you(?! (?:apply|succeed|again (?:in|next|some)|at (?:our|the) (?:open|career|fair|event)))
    next (?:round|stage|step): *
    (?:second|next|final|third|first|last) (?:stage|round|interview) ~4 (?:confirmed|booked|sorted|arranged)
    (?:get|have|bring|see) you in(?=[.,!;?]|$)*
    (?:are|is|been) invited to (?:the|a|an|attend|take)
    (?:send|sending|sent|giving) you ~3 (?:take-?home|coding test|test|exercise|challenge|case |
        study|assignment)
    next steps? (?:ware|ist|sera|serait|seria|es)
    (?:please|kindly) ~2 (?:attend|present yourself)
    (?:what does|how does|how is|what is) your (?:diary|calendar|schedule|week) ~3 (?:look|like|shaping)
    (?:get|have|bring) you (?:back )?in ~2 (?:to|for)
    (?:set up|find|schedule) some time with
    (?:let's|let us|like to|want to) (?:get|put) you (?:talking|speaking|in touch) (?:to|with)
    (?:move|go|progress) (?:on )?to the ~1 |
        (?:technical|final|next|second|panel|onsite) (?:stage|round|step|interview)
    (?:has|have) shortlisted you|(?<!if )you (?:have been|are) shortlisted
    (?:book|put|pencil) you in for
    (?:are you|would you be) (?:around|in town) (?:on|next|this|tomorrow|\w+day)
    welcome you (?:to|for|at) ~2 (?:second|final|next|further) {MEETING}
    (?:want|wants|like) you (?:back )?in on \w+day
    (?:case|task|exercise|assignment|brief|challenge|test) (?:that )?(?:we|i) ~1 |
        (?:like|want|ask|need) you to (?:do|prepare|solve|complete|present|work)
    (?:ask|like|want) you to (?:do|prepare|present|complete) ~3 |
        (?:case study|presentation|exercise|task|assignment|test)
    which of these ~1 (?:slots?|times?|dates?|days?)
    (?:like|love|want) to keep going|decided to (?:move|go) (?:forward|ahead) with (?:the|an?|your)
    (?:come|coming|pop|popping) ~1 (?:in ?to|to|by) (?:the|our) (?:offices?|studio|site|headquarters)
    (?:want|wants|like|love|keen|happy) to (?:see|hear|meet|speak (?:to|with)) you (?:again|for)(?! |
        (?:next (?:season|year|time)|some|one day|in (?:the (?:future|autumn)|september)))
    you (?:are|have) ~2 (?:through|made it|moved on|moving on|advanced) ~1 to (?:the|our) |
        (?:next|final|second|third|last|interview)
    (?:do|complete|take) ~3 (?:take-?home|coding|home) ~1 |
        (?:assessment|test|challenge|exercise|task|assignment)
    (?:selected|chosen|shortlisted|progressed|advanced|moved|advancing|moving|progressing) ~5 |
        (?:to (?:the )?next(?! (?:stage|step|phase|round) of ~1 (?:review|screening|consideration))|for |
        (?:the|an) (?:interview|next|second|final))
    (?:you|your|application|candidacy|candidates?) ~5 (?:selected|chosen|shortlisted|moved|moving) ~4 forward
    (?:selected|chosen|moved|moving|progressing|advancing) (?:you|your) ~3 forward
    (?:moved|moving|move|go) forward in (?:the|our|this) ~2 |
        (?:process|interview\w*|selection|hiring|recruit\w*|search|competition)
    (?:moved|moving|move|go) forward (?:to|with (?:you|your|the (?:next|process|interview)))
    next (?:step|round|stage)s? ~2 (?:is|are|will be|would be|involves?|includes?) ~9 |
        (?:{MEETING}|case study|complet|tak|meet|speak)*
    complete (?:the|this|your|our|an?) ~5 |
        (?:interview|video|assessment|test|challenge|exercise|questionnaire|case study|assignment)
    invited by ~5 to (?:attempt|take|complete|sit|do) ~7 (?:assessment|test|challenge|exam)
    (?:invite|inviting|invites|invited) you for ~6 (?:discussion|round|loop|challenge|exercise|trial)
    (?:invite you|invited|invites you|prepared) ~5 (?:assessment|test|challenge|exercise|assignment)
    (?:second|third|final|first|phone|telephone|video|technical|virtual|onsite) (?:round )?interview |
        (?:invitation|with|on|at|for|is)
    interview invitation|invitation to (?:an? )?(?:\w+ )?interview
    (?:laden|einladen|einladung|einzuladen|lade) ~9 |
        (?:\w*gesprach\w*|runde|interview|probe\w*|kennenlernen|termin)
    (?:zu|zum|zur|fur) ~4 |
        (?:\w*gesprach\w*|\w*runde|\w*interview\w*|probe\w*|\w*(?:tag|test|termin|treffen)|assessment\w*) |
        ~12 |
        (?:einladen|einzuladen|eingeladen)
    (?:in|fur) die (?:nachste|zweite|dritte|letzte|finale|engere) (?:runde|auswahl|stufe)
    (?:gesprach|austausch|kennenlernen) ~4 (?:vertiefen|fortsetzen|fortfuhren|weiterfuhren)
    (?:hatten|haben|hast|hattest) (?:sie|du) ~6 zeit (?:fur|am|um|zu)
    (?:wurden|wurd|mochten|wollen) ~3 (?:sie|dich|uns) ~4 (?:wieder|noch ?mal|nochmals|erneut|personlich) ~2 |
        (?:sehen|treffen|sprechen|kennenlernen|einladen|zusammensetzen)
    zu ~3 \w*gesprach ~3 (?:einzufinden|erscheinen|begrussen|vorbeizukommen)
    (?:schicke|sende|schicken|senden) ~4 (?:aufgabe|probeaufgabe|test|testaufgabe|fallstudie|case|challenge)
    mitlaufen
    (?:schlag|schlagen|nenn|nennen) ~7 (?:slots?|termine?|zeiten)
    (?:nachsten?|zweiten?|dritten?|weiteren?) (?:runde|gesprachsrunde) ~9 |
        (?:einlad|freu|mocht|termin|folgt|gern)*
    (?:weiteres|zweites|nachstes|personliches) gesprach ~9 (?:vereinbaren|fuhren|einladen|fuhren|termin)
    (?:noch einmal|nochmals?|erneut|personlich|naher) ~2 (?:kennenlernen|treffen|sprechen)
    (?:mocht\w*|wurd\w*|will|wollen|bittet|bitten|freut|freuen) ~9 |
        (?:zweite|dritte|nachste|weitere|letzte|finale|abschliessende)[nrsm]? |
        (?:runde|gesprachsrunde|gesprach|interview|treffen|termin|etappe)
    (?:gern|gerne|mochten?|wurden?) ~6 (?:mit (?:ihnen|dir)|sie|dich) ~3 |
        (?:telefonieren|sprechen|kennenlernen|treffen)
    nachste[rn]? (?:schritt|step) ~2 (?:ist|ware|folgt|steht)
    (?:mochte|mochten|wurde|wurden) (?:sie|dich|ihnen|dir) ~3 (?:noch einmal|nochmals?|erneut|wieder) ~1 sehen
    (?:fallstudie|case|aufgabe|prasentation|probeaufgabe) ~6 (?:vorbereiten|vorzubereiten|bearbeiten|losen)
    (?:send\w*|schick\w*|anbei|erhalten|erhaltst) ~4 (?:termin|termine|einladung) ~2 (?:fur|zu|zum|zur) ~5 |
        \w*(?:gesprach|interview)
    (?:konnen|kann|konnten?) ~2 (?:ihnen|dir) ~2 (?:\w+tag|mittwoch|morgen|\d+) ~6 (?:anbieten|vorschlagen)
    (?:wurd\w*|mocht\w*) ~1 (?:sie|dich) ~18 kennen ?(?:zu )?lernen
    (?:such|suche|suchen|buch|buche|buchen) ~5 (?:termin|slot) ~1 aus
    (?:sie|dich) ~3 (?:dem|der|den|unserem|unserer|unseren|meinem|meiner|meinen) ~4 (?<!nicht )vorstellen
    (?:passt|passen) (?:ihnen|dir) ~3 (?:\d|\w+tag|mittwoch|termin)*
    (?:mocht\w*|wurd\w*) ~3 (?:dich|sie) ~8 (?:zu uns|ins buro|in unser (?:buro|haus)|vor ort) ~3 einladen
    reinschnuppern|hospitieren|schnuppertag
    als nachste[nrs]? (?:schritt|step|etappe) ~9 |
        (?:\w*probe|\w*aufgabe|\w*test|fallstudie|\w*gesprach\w*|case|telefonat|kennenlern\w*)
    (?:dich|sie) ~5 mit (?!uns)\w+ ~4 (?:zusammenbringen|zusammensetzen|bekannt ?machen|vernetzen)
    (?:eine )?runde weiter|in (?:der|die) nachsten? runde
    (?:sie sind|du bist|sind sie|bist du) ~2 (?:in der|auf der|unter den) ~1 |
        (?:engeren|engsten|endaus|endrunde|letzten|shortlist|finale)*
    (?:wurden?|mochten?|wollen) ~2 als nachstes|(?:dir|ihnen|sich) ~3 (?:aussuchen|auswahlen|buchen)(?! |
        konnen)
    (?:stelle|stellen) (?:ich |wir )?(?:dich|sie) ~2 (?:unser\w*|dem|der|meine\w*) ~2 vor(?=[.,;!]|$)*
    wann ~12 (?:erreichen|anrufen|telefonieren|sprechen) (?:konnen|konnte|konnten|durfen)
    bitte ~6 (?:aufgabe|test|case|fallstudie|challenge|probearbeit) ~6 |
        (?:bearbeiten|losen|vorbereiten|absolvieren|machen)
    bitte ~2 (?:bearbeiten|losen|absolvieren) sie ~4 (?:aufgabe|test|case|fallstudie|challenge|probearbeit)
    (?:probetag|probearbeit\w*|schnuppertag) ~4 |
        (?:vereinbaren|ausmachen|abmachen|organisieren|machen|einladen)
    (?:noch einmal|nochmals?|erneut) ~2 (?:zu uns|vorbei) ?(?:zu )?kommen
    (?:(?<!ab )wann|welcher termin|welche termine|wann wurde|wann hatten) ~6 |
        (?:passt|passen|zeit|verfugbar|moglich)
    (?:inviter|convier|convoquer|rencontrer|recevoir|invitons|convions) ~9 |
        (?:{ENTRETIEN}|etape|echanger|locaux)
    (?:seriez-vous|etes-vous|serais-tu|es-tu) ~1 (?:disponible|libre) ~9 (?:{ENTRETIEN}|\w+di)
    (?:estarias|estaria|estas|esta) (?:usted )?(?:disponible|libre) ~9 |
        (?:entrevista|llamada|lunes|martes|miercoles|jueves|viernes)
    (?:prochaine|deuxieme|second|seconde) (?:etape|entretien|tour|rencontre) ~9 |
        (?:avec|convenir|disponib|serait|sera|aura|proposer|fixer|planifier|organiser)*
    (?:propose|proposons) ~4 {ENTRETIEN}
    (?:quel jour|quelle date|quel creneau|quand) ~1 (?:t'|vous |te |
        )(?:arrange|conviendrait|convient|irait|va)\w*
    (?:dossier|candidature|profil|etes|es) ~2 preselectionnee?
    retenue? pour ~1 (?:{ENTRETIEN}|prochaine etape|suite)
    on (?:te|vous) revoit|on se revoit|(?:vous|te) revoir|poursuivre (?:le|ce|notre) processus avec
    (?:passer|passons|passez|passes) a (?:la |l')?(?:etape|phase|suite) ?(?:suivante|d'apres|prochaine)?
    (?:souhait\w*|aimer\w*|voudr\w*|desir\w*|veut|veulent|voulons) ~2 (?:vous|te) |
        (?:rencontrer|voir|revoir|recevoir|parler|presenter (?:a|au))
    (?:etape|phase) suivante ~2 (?:est|c'est|sera|serait|consiste)
    (?:choisi\w*|reserve\w*) ~3 (?:creneau|horaire)\w*
    (?:venez|viens|passez|passe) ~2 (?:visiter|nous voir|me voir|rencontrer|dejeuner|a l'atelier|au bureau)
    propos\w+ de (?:vous|te) (?:recevoir|rencontrer|voir|appeler)
    il (?:nous |ne )?(?:nous )?reste ~2 (?:une|un) ~1 (?:etape|entretien|echange|rencontre)
    (?:souhait|aimer|voudr)\w* ~2 (?:vous|te) poser (?:quelques|des|deux)
    (?:pourrais|pourriez|peux|pouvez)-(?:tu|vous) ~1 (?:preparer|presenter|animer) ~4 |
        (?:presentation|demo|cas|cours|exercice|atelier)
    (?:etes|es) (?:convie|convoque|attendu|invite)e? ~1 (?:a|pour|le|au|devant)
    (?:etes|es|serez) (?:retenue?|selectionnee?|qualifiee?) pour (?:la |le |
        |l')?(?:suite|prochaine?|etape|deuxieme |
        (?:tour|entretien)|second|seconde|dernier|troisieme|tour|phase)
    (?:faire|preparer|realiser|envoie|envoyons|passer) ~4 (?:cas|exercice|test) (?:pratique|technique|ecrit)
    (?:quand|quel jour|quelles? dates?) ~6 (?:venir|passer|rencontrer|echanger|voir|parler)
    (?:vous|te) (?:irait|conviendrait|arrangerait|convient) ~6 (?:\w+di|\d+)
    (?:pourriez|pouvez|pourrais|peux)-(?:vous|tu) ~1 (?:passer|venir) ~6 (?:\w+di|demain|bureaux?|locaux|a \d)
    (?:prochaine|derniere) etape ~2 (?:c'est|est|sera|serait|consiste|ce sera)
    (?:propose|proposons|invite|invitons) (?:donc )?(?:de|d'|a) ?passer a l'etape (?:suivante|d'apres)
    (?:passe[sz]?) ~2 (?:a|a l') ?(?:l')?(?:etape|tour) ~1 (?:suivante?|prochaine?)
    (?:quelles?|vos) (?:sont )?(?:vos )?disponibilites(?! (?:a partir|pour (?:commencer|debuter|prendre)))
    (?:fixer|convenir|planifier|organiser) ~5 {ENTRETIEN}
    (?:pouvons|peux|pourrions|pourrais|proposons|propose) ~1 (?:vous|te) ~1 proposer ~1 (?:\w+di|demain|\d)
    (?:podemos|puedo|podriamos|podria) ~1 ofrecer(?:te|le) ~2 |
        (?:lunes|martes|miercoles|jueves|viernes|manana|\d)
    (?:invitar|invitamos|invito|convocar|citar)(?:te|le|la|lo)? ~9 (?:{ENTREVISTA}|fase|ronda|prueba)
    (?:te|le|la|lo) (?:invitamos|invito|convocamos|citamos) ~9 (?:{ENTREVISTA}|fase|ronda|prueba)
    (?:apt|considerad|seleccionad|elegid)[oa] ~2 para (?:continuar|seguir|avanzar|pasar)
    (?:siguiente|segunda|proxima) (?:fase|ronda|entrevista) ~9 |
        (?:con|sera|agend|invit|disponib|concert|coordin)*
    (?:pasado|pasas|pasa|avanzado|avanzas) ~3 (?:siguiente|proxima) (?:fase|ronda|etapa)
    (?:propongo|proponemos|propone) ~4 {ENTREVISTA}
    (?:importaria|podrias|puedes|podria) ~1 (?:hacer|preparar|dar|impartir) ~3 |
        (?:demo|presentacion|clase|prueba|ejercicio)
    (?:te|le) (?:va a|van a|llamara|contactara|escribira) ~4 para ~2 |
        (?:segunda|siguiente|entrevista|proxima|prueba)
    cuando ~2 (?:te|le) ~1 (?:viene|vendria|va|iria) bien|(?:elig\w*|elij\w*|escog\w*|reserva\w*) ~3 |
        (?:hora|horario|hueco)
    (?:has|ha) (?:pasado|llegado|entrado) ~2 (?:a|en) la (?:final|siguiente|segunda|proxima|ultima)
    (?:tienes|tiene|tendras|tendra|tendrias|tendria) que (?:hacer|preparar|resolver) ~3 |
        (?:ejercicio|prueba|caso|test|presentacion)
    cuando ~1 (?:podrias?|puedes?) ~1 hacer ~2 (?:videollamada|llamada|entrevista)
    seguir adelante con(?:tigo| usted)
    (?:encantaria|gustaria|queremos|querriamos|quiere|quieren) ~2 (?:ver|conocer|entrevistar|hablar |
        con|volver a ver)(?:te|le|la|lo|tigo)
    (?:has|ha) (?:superado|pasado) ~2 (?:primera|segunda|anterior|fase|prueba|ronda|proceso)
    (?:pasas|pasa|pasarias) a ~2 (?:fase|ronda|entrevista|final|etapa)
    (?:puedes|podrias|puede|podria) (?:el|este|la) (?:lunes|martes|miercoles|jueves|viernes|semana)
    (?:convocamos|citamos|convocar|citar) ~4 (?:entrevista|prueba|dia)
    se (?:te|le) (?:cita|convoca|emplaza) (?:para|a|el)
    (?:te|le) (?:cite|cito|citamos|convoque|convoco) ~1 (?:para|a|el)
    (?:mando|envio|enviamos|paso|adjunto) ~2 (?:prueba|test|ejercicio|caso|reto)
    (?:quieren|quiere) (?:ver|conocer|entrevistar)(?:te|le|la|lo)
    (?:podrias?|puedes?) (?:venir|pasarte|acercarte) ~6 |
        (?:oficina|lunes|martes|miercoles|jueves|viernes|manana)
    (?:siguiente|proximo) paso ~2 (?:es|seria|sera)
    que (?:conozcas?|conocieras?|conozca) ~1 (?:al?|la|el)
    (?:te|le) (?:va bien|viene bien|vendria bien|encaja|conviene) ~6 |
        (?:lunes|martes|miercoles|jueves|viernes|manana|a las)
    (?:deseamos|quisieramos|gustaria|queremos) (?:mantener|tener|realizar|hacer) ~2 {ENTREVISTA}
    (?:agendar|concertar|coordinar|programar|fijar) ~5 {ENTREVISTA}
    (?:cual es|indicar\w*|compartir|enviar\w*|tu|su) ~3 disponibilidad(?! (?:para|de) |
        (?:incorpor|empez|inici)\w*)
    (?:like|love|want|wants) you (?:over|up|down|along|round|across) (?:for|to|on)
    (?:glad|pleased|grateful|delighted|obliged|happy) if you (?:would|could|might) ~2 (?:attend|come|join |
        us|meet|present|take part|call in|visit)
    recall(?:ing)? you (?:for|to)|call(?:ing)? you back (?:for|to)
    next(?: up)? (?:is|comes|would be|will be) (?:a|an|the|our) ~2 |
        (?:call|chat|interview|meeting|conversation|session|lunch|task|test|visit|trial)
    next(?: up)? (?:is|comes|would be|will be) (?:a|an) (?:half[- ]|whole |full )?day (?:in|at|with)
    (?:final|second|third|next|last|panel|technical) (?:round|stage|interview|step) next(?=[!.,;]|$)*
    (?:grab|pick|choose|book|take|select) (?:whatever|whichever|any) ~2 (?:works|suits)
    (?:my|our|his|her) (?:pa|ea|assistant|office|secretary|coordinator) (?:will|can|is going to) ~2 |
        (?:find|set up|arrange|book|fix|schedule|organi[sz]e|suggest) ~1 |
        (?:an?|some|the) (?:hour|time|slot|date|day|{MEETING})
    (?:assistent\w*|assistenz|sekretari\w*|buro) ~2 (?:wird|sucht|schickt|schlagt|macht) ~4 |
        (?:termine?|zeit|stunde|slot)
    (?:assistante?|secretaire) ~1 (?:vous|te) ~1 (?:propos|trouv|fix|envo|cal)\w* ~3 |
        (?:creneau|date|rendez-vous|heure|horaire)x?
    (?:asistente|secretari[ao]|ayudante) ~1 (?:te|le) (?:busc|propon|dar|enviar|pondr)\w* ~2 |
        (?:hueco|hora|fecha|cita)
    (?:on|nous) pass(?:e|ons) (?:donc )?a la (?:suite(?! (?:de|d'|avec d'|sans)\b)|prochaine etape)
    (?:etude de cas|exercice|cas pratique|test) ~1 a (?:preparer|rendre|presenter|realiser)
    pasamos a la (?:siguiente|proxima) (?:fase|ronda|etapa)
    (?:caso practico|prueba|ejercicio) ~1 para (?:preparar|resolver|entregar|hacer en casa)
    (?:like|love|want) you to (?:lead|teach|run|give) (?:a|an|the) ~1 |
        (?:session|lesson|class|workshop|service|tour|talk)
    """,
    unless=HABIT
    + MAYBE
    + r"""
    (?:a|the|your) contract|contract with you
    (?:health|medical|equal opportunit\w+|diversity|security|onboarding) ~1 (?:questionnaire|form|check)
    (?:not|unable) ~6 (?:mov|proceed|progress|advanc|invit|schedul|select)\w*
    (?:thank|thanks|appreciate|time to|recently|previously|already) ~9 (?:invited|complet\w+|interview\w*)
    (?:is|are|been) confirmed (?:for|on)
    upcoming (?:interview|call|meeting|conversation|appointment)
    (?:thank|thanks|enjoyed|after|since|(?<!the )following|during) ~6 |
        (?:interview|conversation|call|meeting|chat)
    (?:offer|interview) ~2 (?:tips|guide|prep|questions|skills|advice|coach\w*)
    next (?:steps?|rounds?|stages?) (?:may|might|could) *
    nicht alle ~4 (?:runde|auswahl|stufe)
    (?:keep|stay|get) in touch
    inviting you to a scheduled (?:zoom|teams|webex|google)*
    nicht ~5 (?:einladen|einzuladen)
    nicht ~4 (?:runde|auswahl|stufe|shortlist)
    pas ~4 (?:inviter|rencontrer|recevoir|poursuivre|passer|revoir)
    no ~2 (?:pasado|avanzado|superado|pasas|pasamos|pasais)|(?:todavia|aun) no (?:hemos|han|sab)\w*
    """,
    before=ANYBODY
    + r"""
    was ~1 (?:great|nice|good|lovely|wonderful|fun|kind|pleasure)
    if you (?:did|do|have) not
    if you (?:are|were|get|have been|would) ?$
    (?<!know )(?:if|when|once)(?: you)?(?: are| were| get)? ?$
    if you are a (?:match|fit)
    if (?:your|you are (?:selected|successful|shortlisted|chosen)|selected|there|we|the|it|our|this|a|an)
    should (?:your|we|there)
    in (?:the event|case)
    (?<!asks )(?<!asked )(?<!asking )(?<!wonder )(?<!wonders )(?<!wondering )whether
    (?:falls|wenn) (?:es|alles|ihre?|deine?|wir|sie in)|sollten? (?:wir|ihre?)
    si (?:votre|nous|notre|su|tu|nos)
    """,
)
"""They want to see the candidate again, or to fix when."""

AVAILABLE = phrases(
    r"""
    what(?:'s| is| are| would be) your ~1 availabilit(?:y|ies)|when (?:are|would|could|might) you (?:be )? |
        ?(?:free|available|around)
    """,
    unless=r"""
    start\w*|begin\w*|join\w*|(?:offer(?:ed)?|give|gave|given|get|got) (?:you )?(?:the|a|this) |
        ~1 (?:job|position|role|post|contract)
    """,
)
"""Who asks when somebody is free wants to see him, though it be put as "if we invited you"."""

ARRANGED = phrases(
    rf"""
    (?:have|has|been) (?:now )?(?:scheduled|arranged|set up|booked) ~6 {MEETING}
    (?:booked|pencil?led in|blocked|held|put) ~3 (?:\w+day|tomorrow) (?:at )?\d
    you will (?:be )?(?:meet|meeting|speak|speaking|talk|talking) ~9 (?:\w+day|on|at \d+|next week)
    (?:\w*gesprach|interview|assessment\S*) ~4 (?:findet|finden) ~6 statt
    (?:rendez-vous|entretien|rencontre) (?:est fixe|est prevu|aura lieu) ~4 \d
    (?:serez|seras) ~1 (?:recue?|attendue?|entendue?|auditionnee?|convoquee?) (?:par|le|a|au|dans)
    (?:day|interview|assessment|visit|session|round) ~2 (?:begins|starts|will begin|will start|runs|kicks |
        off) ~1 (?:at|from) \d
    """,
    unless=HABIT
    + r"""
    (?:upcoming|thank|thanks|enjoyed|after|since) ~6 (?:interview|conversation|call|meeting|chat)
    (?:not|nicht|pas) ~3 (?:scheduled|arranged|booked|statt|lieu)
    """,
    before=CONDITION + ANYBODY,
)
"""When the next conversation is and with whom: news as long as it was not `AGREED` before."""

SCHEDULED = phrases(
    rf"""
    {MEETING} ~2 (?:is|are|has been|have been) ~1 (?:set|scheduled|booked|confirmed|arranged) ~1 (?:for|on)
    please ~1 (?:arrive|report) (?:at|to) (?:our|the) ~3 (?:office|site|reception|building|headquarters)
    (?:bestatigen|bestatige) ~4 (?:\w*termin|\w*gesprach|interview) ~4 (?:am|um|fur) ~2 \d
    {TERMIN} ~2 (?:ist|wird|steht) ~2 (?:bestatigt|fixiert|eingetragen|fest)
    {ENTRETIEN} ~2 (?:est|sera|a ete) ~1 (?:confirme|fixe|prevu|programme|planifie)e? ~1 (?:pour|le|au|a)
    (?:confirme|confirmons) ~2 {ENTRETIEN}
    confirm(?:o|amos|arte|arle) ~2 {ENTREVISTA} ~2 (?:para|el|del)
    {ENTREVISTA} ~1 (?:queda|esta|sera|ha quedado) ~1 (?:confirmad|fijad|programad|agendad|prevista)*
    (?:\w*link|einwahldaten|zugangsdaten) ~2 (?:zum|zur|fur) ~3 (?:\w*interview|\w*gesprach)
    """
)
"""When the next conversation is, told by somebody who does not ask any more."""

AGREED = phrases(
    r"""
    as (?:we )?(?:planned|agreed|discussed|arranged|before)|same (?:time|place|room|link|as)
    (?:thanks|thank you) ~1 for (?:confirming|accepting|replying|letting us know)|you (?:have |
        )?(?:accepted|confirmed)
    (?:link|address|details|invite|invitation|agenda|directions) ~1 again|all set|see you tomorrow
    (?:nothing|everything|rest|no) ~2 (?:changes?|stays|else)|resend\w*|re-send\w*
    wie (?:besprochen|vereinbart|abgemacht|geplant|gehabt|telefonisch)|(?:hier|anbei) noch|(?:dank|danke) ~2 |
        (?:zusage|bestatigung|bestatigen|zusagen)
    (?:sonst|alles andere) ~2 (?:bleibt|andert)|bleibt ~2 dabei
    comme (?:convenu|prevu|entendu|promis)|(?:bien|c'est) note|merci ~2 (?:confirmation|confirme|d'avoir)
    (?:rien|reste) ~2 (?:ne )?change|renvoie
    (?:tal )?como (?:quedamos|acordamos|hablamos|habiamos|estaba)|(?:reenvio|reenviamos)|gracias por confirmar
    (?:todo )?lo demas ~1 igual|nada ~1 cambia
    """
)
"""The conversation is agreed: what a mail tells about it is where to go and whom to ask for."""
