"""How companies write of a moved interview, a refusal, a pause, an offer or the next round (e.5 step 5).

Tables for `phrasing`, in English, German, French and Spanish. Single words are never enough.
"""

from __future__ import annotations

from followup.domain.phrasing import phrases

TALK = r"(?:interviews?|calls?|meetings?|conversations?|chats?|sessions?|appointments?|screens?|rounds?)"
JOB = r"(?:positions?|roles?|jobs?|openings?|vacanc(?:y|ies)|requisitions?|posts?|internships?)"
TERMIN = r"(?:termin\w*|\w*gesprache?s?|interviews?|telefonate?s?|call|meeting)"
ENTRETIEN = r"(?:[ld]')?(?:entretiens?|rendez-vous|echange|appel|visio)"
ENTREVISTA = r"(?:entrevistas?|llamada|reunion|cita|conversacion)"
_OTHERS = r"(?:others?|another|a different|an internal|different|someone|somebody)"

CONDITION = r"""
    if
    whether
    should (?:you|your|there|we)
    in (?:the event|case)
    unless
    falls|sofern|wenn|sollten? (?:sie|ihre?|wir|es|du)
    ohne (?:\w+ )?(?:ruckmeldung|antwort|nachricht)
    si|s'il|s'ils|au cas ou|dans le cas ou|sans (?:reponse|nouvelles?|retour)
    en caso de|cuando|en ausencia de
"""
"""What makes the rest of a sentence something that only might come true."""

MOVED = phrases(
    rf"""
    (?:need|needs|have|has|had|like|want|hoping|must|forced|going|asked) to ~2 |
        (?:move|reschedule|postpone|cancel|push|shift|rearrange|change) ~5 |
        (?:{TALK}|it to|it back|things)
    (?:reschedul\w+|postpon\w+|re-?arrang\w+|cancell?(?:ed|ing)?) ~6 {TALK}
    (?:move|shift|push|bring) ~3 {TALK} (?:to|back|by|from|until|till|forward to|out)
    {TALK} ~7 (?:reschedul\w+|postpone\w*|cancell?ed|moved (?:to|back|from)|pushed (?:back|to))
    {TALK} ~4 to be (?:moved|shifted|changed|pushed|re-?arranged)
    (?:find|need|arrange|agree on|look for) ~1 (?:new|different|another) (?:time|date|slot|day)
    (?:we|i|they) (?:have|had to) (?:moved?|rescheduled?|postponed?|shift(?:ed)?|pushed?) ~6 {TALK}
    (?:able to|can|could|would|shall|are|is|how about|possible to) ~9 |
        (?:\d[\d:]*|[ap]m|\w+day|tomorrow|morning|afternoon|week|work|free|available) ~2 instead
    (?:can|could|would|shall|mind) ~9 (?:rather than|instead of) (?:\d|\w+day|tomorrow|today)*
    (?:we have|i have|have) moved you to (?:\d|\w+day|tomorrow|the)*
    (?:can|could) not ~1 (?:do|make) (?:today|tomorrow|\w+day|\d{{1,2}}(?:[:.h]\d\d| |
        ?[ap]m|th|st|nd|rd|[.,;]))
    (?:can|could|may|shall|mind|ok) (?:if )?(?:we|i) ~1 |
        (?:rearrange|reschedule|bump|move|push|shift|swap|postpone|delay)
    (?:has|have|had|was) (?:been )?cancell?ed (?:the|this|your|our) (?:event|booking|invit\w+)
    (?:can|will|able) ~3 not ~3 (?:make|attend|join) ~4 (?:{TALK}|tomorrow|today|\w+day)
    (?:not|unable|no longer) ~2 |
        (?:be )?(?:able )?(?:to )?(?:make|attend|join) (?:the|our|your|tomorrow's|today's) ~2 {TALK}
    (?:not|unable|no longer) ~3 make (?:our|the) (?:\d|\w+day|morning|afternoon|slot|time)*
    {TERMIN} ~8 |
        (?:verschieben|verlegen|absagen|abgesagt|verschoben|verlegt|vorziehen|vorverlegen|umbuchen)
    {TERMIN} ~8 (?:entfallen|entfallt|ausfallen|fallt ~2 aus)
    {TERMIN} ~2 (?:auf|um) ~4 (?:legen|schieben)
    (?:mir|uns|da) ~3 dazwischen ?gekommen
    (?:stunde|stunden|minuten) (?:spater|fruher|eher) ~2 (?:anfangen|beginnen|starten|treffen|sprechen)
    (?:verschieben|verlegen|absagen|verschiebt sich|verschoben) ~6 {TERMIN}
    (?:neuen|anderen|ersatz-?) ?termin\w* ~4 (?:finden|vereinbaren|vorschlagen|ausmachen)
    schaffe ~2 (?:morgen|heute|\w+tag|mittwoch|es) ~3 nicht
    (?:reporter|repousser|decaler|deplacer|annuler|reprogrammer|avancer) ~5 {ENTRETIEN}
    {ENTRETIEN} ~7 (?:reportee?|decalee?|deplacee?|annulee?|reprogrammee?)
    (?:reprogramar|posponer|aplazar|cambiar|mover|cancelar|adelantar) ~5 {ENTREVISTA}
    no (?:puedo|podre|podemos|podra) ~3 (?:hacer|asistir|tener) ~2 {ENTREVISTA}
    {ENTREVISTA} ~3 se (?:cancela|aplaza|retrasa|pospone|anula)
    {ENTREVISTA} ~7 (?:reprogramad|pospuest|aplazad|cancelad|cambiad)*
    """,
    unless=rf"""
    (?:need|needs|want|wish|have|like) to (?:reschedule|cancel) ~4 |
        (?:please|use|click|reply|contact|let|follow)
    (?:reschedule|cancel) or (?:cancel|reschedule)
    (?:decided|have|going) to (?:move|moving) ~1 forward
    no need to ~9 {TALK}
    """,
    before=CONDITION,
)
"""An interview is moved or cancelled."""

_NOT = r"(?:not|unable|never)"
_ON = r"(?:mov|proceed|progress|go|continu|advanc|tak|pursu|carry)(?:e|ing|ed|es)?"

_REJECTED = rf"""
    {_NOT} ~4 {_ON} ~5 (?:forward|ahead|further)
    not ~3 (?:see|feel|believe|think|find|consider) ~7 (?:match|fit|right (?:{JOB}|person|candidate))
    {_NOT} ~3 (?:proceed|progress|advanc|continu|pursu|mov)(?:e|ing|ed)? ~3 |
        (?:with (?:your|you|this)|your|you|at this (?:time|point|stage)|(?:on )?to (?:the|our) next)
    (?:not|unable) ~9 (?:make|making|extend|give) ~2 offer
    {_NOT} ~4 {_ON} ~5 (?:next|second|third|final|further) (?:stage|round|step)
    (?:in|into) (?:another|a different) direction
    (?:go|going|gone|went) (?:another|a different) (?:way|route|direction)
    continu(?:e|ing) (?:our|the|with (?:our|the)) search
    (?:not|no) ~1 (?:have|see) ~1 (?:match|fit|place) ~1 for you
    (?:is|it's|that's|was) ~2 a no[,.]? (?:i am )?(?:afraid|sorry|unfortunately)
    (?:finalist|candidate) (?:has |have )?accept(?:ed)?|voted (?:no|against)|no[- ]hire
    (?:very |really )?close second|wish i had better news
    not ~1 (?:make|made) it ~3 (?:next|final|further|through|shortlist)
    (?:is|it's|that's|was) ~2 a no(?= (?:from|this time|for now|on)|[.,!;]|$)*
    (?:opted|decided|chosen|elected) (?:not|against) ~3 |
        (?:mov|proceed|progress|pursu|continu|choos|select|offer|hir)*
    (?:opted|decided|chosen|elected) (?:not|against) ~4 (?:further|forward|ahead|offer)
    not recommend(?:ed)? ~3 (?:offer|hir|mov|proceed|continu|advanc)*
    {_NOT} ~3 (?:select(?:ed)?|chosen|choose|shortlist(?:ed)?|successful) ~2 |
        (?:you|your|for|to|as|this|at|on|in|candidate|applicant)
    {_NOT} (?:been )?(?:selected|successful|shortlisted)
    (?:application|candidacy|you|interview) ~3 |
        (?:was|has been|have been|were|is|are) (?:unsuccessful|declined|rejected)
    {_NOT} ~3 (?:consider|considered|considering) (?:you|your) ~5 (?:further|for|any|at|in)
    (?:no longer|not) ~2 |
        (?:under consideration|being considered|in consideration|considering (?:you|your))
    (?:not|unable|regret) ~4 offer ~2 (?:you|{JOB}|a place)
    (?:not|unable|decided against) ~3 (?:be )?(?:offering|extending|making) ~3 (?:you|offer|{JOB})
    (?:offered|given|gone|went|awarded|offer) ~2 to |
        (?:the other|another|some(?:one|body)|a different|an internal|other)
    preferred (?:the other|another|a different)
    (?:extend|made|make|accepted) ~2 offer ~2 (?:to|by|from) (?:a|another|the other|an?) ~2 candidate
    (?:opted|decided|settled|plumped) (?:for|on|in favou?r of) {_OTHERS} ~3 |
        (?:candidat|applicant|finalist|person|profile|who|whose)*
    (?:chose|chosen|picked|ended up \w+|(?:went|gone|going|go) (?:with|for)) ~1 |
        (?:someone|somebody|an ex-)*
    (?:chose|chosen|picked|ended up \w+|(?:went|gone|going|go) (?:with|for)) ~1 |
        (?:an (?:in|ex)ternal|the other) ~1 |
        (?:candidat|applica|finalist|person|hire)*
    (?:other|another) (?:finalist|candidate|applicant|person) ~3 (?:accepted|signed)
    (?:team|client|panel|they|committee|manager|company) (?:has |have |had )?passed(?=[.,;!]|$| this| on you)*
    (?:with|on|pursue|pursuing|chosen|chose|hired?|selected|consider|favou?r of) {_OTHERS} ~3 |
        (?:candidat|applicant|person|profile|who|whose|direction|else)*
    {_ON} ~3 with (?:{_OTHERS}|candidates|applicants|an applicant|a candidate)
    (?:go|going|gone|move|moving|head|heading|went) in a different direction
    {JOB} ~6 (?:has|have|is|was|are) ~3 |
        (?:filled|closed|cancell?ed|withdrawn|gone|no longer (?:open|available))
    (?:have|has|had|recently|already|just|now) ~4 filled ~6 {JOB}
    regret to (?:inform|advise|tell|say|let|have)
    (?:sorry|sad) to (?:inform|tell|say|let) ~8 (?:not|unable|other|another|filled|unsuccessful)
    (?:is|are|was|were|be) not ~4 |
        (?:right|strong|strongest|good|best|close|closest|suitable|exact|perfect) ~3 (?:match|fit)
    (?:is|are|was|were) not ~2 (?:a|the|an) (?:match|fit)
    not be ~2 (?:right|strongest|best|good|suitable|perfect) ~1 (?:match|fit)
    not ~9 (?:match|fit) (?:for|with) (?:the|this|our|what|your) ~4 |
        (?:{JOB}|qualif\w+|needs|requirements|looking)
    (?:skills|experience|background|qualifications|profile) ~6 not ~4 |
        (?:match|align|meet|fit|correspond)*
    (?:candidat|applicant)\w* ~9 (?:closer|better|stronger|more closely|more relevant|commensurate)
    (?:closer|better|stronger) (?:match|fit|suited|aligned|qualified) ~6 |
        (?:{JOB}|needs|requirements|skills|criteria)
    (?:more closely|more directly) (?:match|meet|align|fit|suit|correspond)*
    (?:difficult|tough|hard) decision (?:not|to (?:pass|decline|end|stop))
    (?:decided|going|have|had) to pass (?:on (?:your?|this)|this time|for now)
    offered the {JOB} and ~4 accepted|(?:have|need|going) to part ways|(?:not|never) meant to be(?= |[.!])*
    not ~6 enough to (?:appoint|proceed|progress|offer|continue|go on)
    you are not the (?:one|person|candidate) (?:we|they|i)
    (?:voted|gone|opted|plumped) for (?:a|the) (?:different|other) ~1 (?:profile|candidate|person|direction)
    (?:is|it's|that's) a pass (?:for|on|from|this)
    (?:settled|landed|agreed) (?:on|upon) (?:a|an|the other|another) ~2 |
        (?:candidate|applicant|finalist|person)
    (?:hired|filled it|recruited|promoted|appointed) (?:internally|from within|somebody|someone)
    (?:leave|leaving) (?:it|things|this|matters) (?:there|here) (?:for now|this time|with you)*
    not ~3 work(?:ed|ing)? out (?:this time|after all|on this occasion|for this|with this)
    not ~3 (?:going|able) to (?:work out|happen)(?= this time|[.!])*
    (?:match|fit|chemistry) ~2 not ~2 (?:there|right|strong enough|close enough)
    (?:clos(?:e|ed|ing) (?:out )?|ending |ended )your (?:application|candidacy|file)
    (?:bring|bringing|end|ending) ~1 (?:process|application|candidacy) ~3 (?:to (?:a close|an end)|here)
    (?:not|unable) ~4 (?:invite|inviting|progressing|progress|taking|take) ~3 (?:to|for) ~2 interview
    (?:pass|passing) on your (?:application|candidacy)
    (?:tak|rul|leav|put|count)(?:e|es|ing) you out(?= of ~1 (?:consideration|the running|the race)|[.,!]| |
        for)*
    out of (?:the running|consideration)(?= (?:for (?:this|the)|on this|at this)|[.,!]| this)*
    not ~5 the (?:news|answer|outcome|result|email) (?:that )?you (?:were|are|had|have been) |
        (?:hoping|hoped|waiting|looking|expecting)
    (?:decided|chosen|opted) (?:not )?to ~1 (?:fill|recruit|hire) ~2 |
        (?:internally|senior|junior|level|locally|from within|in-?house|someone|somebody)
    (?:not|never) (?:to )?(?:fill|be filling|hire for|recruit for|be hiring|backfill) ~3 {JOB}
    not (?:been )?(?:appointed|hired|employed|ranked)(?= you| on this| this time|[.,!]|$)*
    (?:appointed|hired|recruited|employed|taken on) ~1 (?:another|a different|an internal|the |
        other|somebody|someone)
    (?:decided|opted|chosen) not ~1 (?:make|making) ~2 (?:appointment|hire|offer)
    (?:without|w/o|not) (?:making|make) (?:a|an|any) (?:hire|appointment)
    not ~3 (?:meet|met|reach|reached) ~4 |
        (?:standard|threshold|criteria|benchmark|bar|score|requirements?|level)
    not (?:therefore )?be (?:offered|given|awarded) ~2 {JOB}
    not ~2 {JOB} ~4 (?:lines? up|match|matches|fit|fits|suit|suits|aligns?|right for)
    (?:stick|sticking|stuck|stay|staying) with (?:the|an|their|our) ~2 |
        (?:internal|existing|current|person|candidate)
    (?:it|this) is not (?:you|going to be you)(?= this|[.,!])*
    {JOB} ~6 accepted by (?:another|a different|someone|somebody|an internal)
    (?:search|{JOB}|process|recruitment) ~4 |
        (?:stood down|shelved|scrapped|abandoned|dropped|discontinued|called off|stopped for good)
    would have (?:been (?:my|our) ~1 (?:pick|choice)|(?:hired|chosen|picked|taken) you|loved to |
        (?:have|hire|work))
    they (?:want|wanted|prefer|preferred|needed) (?:someone|somebody|an? (?:name|person|candidate|profile))
    (?:budget|funding|headcount|{JOB}) ~3 (?:got|was|has been|been|is) (?:pulled|cut|scrapped|axed)
    (?:gone|going|went|go|decided to go) (?:for|with) |
        (?:a|an|the|one of) ~4 (?:candidate|applicant|finalist|person|profile|hire|who|whose|with)
    (?:going|have|had|decided) to (?:say|make it|be) (?:a )?no\b ?(?:to you|here|this|for|on|[.,!])*
    you (?:were|are|came|have come) ~2 (?:second choice|second place|runner-?up)
    (?:wish|wished) ~3 (?:could|had) ~4 (?:hire|hired|offer|offered|take|taken) ~2 (?:both|you)
    not ~4 (?:have|find|see|got|make) ~4 (?:role|spot|place|seat|home|position|opening) ~2 for you
    not be ~2 (?:hiring|recruiting|appointing|employing|joining|bringing|taking) ~2 (?:you|on|us|further)
    not (?:to )?(?:appoint|hire|employ|recruit) (?:you|anyone|anybody|at this|this time|on this)
    (?:not|do not|does not) (?:feel|think|believe|see) ~2 (?:this|it|that|you|there) ~2 |
        (?:is|are|would be|was|were|will be) ~4 (?:for us|fit|match|right|ready)
    (?:role|position|job|post|spot|place|it) (?:has |was |is )?(?:been |
        )?(?:gone|went|going|awarded|given|offered) to (?:a|an|one|some|someone|the|another|our)
"""
_ABGESAGT = r"""
    fur (?:einen|eine|andere) ~2 (?:andere[nrm]?|mitbewerber\w*|bewerber\w*|kandidat\w*)
    nicht (?:weiter |langer |naher )?(?:zu )?(?:berucksichtig|in betracht)*
    nicht in (?:die|der|unsere) (?:engere|nahere) (?:aus)?wahl
    (?:engere|nahere) (?:aus)?wahl ~3 nicht
    wahl ~5 (?:nicht auf (?:sie|dich)|auf (?:einen|eine|jemand) ~1 (?:ander|intern)\w*)
    (?:leider|bedauern) ~9 (?:absage|absagen|absagt|abzusagen|keine zusage|kein angebot)
    leider ~9 (?:nicht|keine?) ~6 |
        (?:weiterverfolgen|entsprechen|fortsetzen|fortfuhren|entschieden|anbieten|besetzen)
    (?:gegen|nicht fur) (?:sie|dich|ihre bewerbung|eine (?:weitere )?zusammenarbeit) ~3 entschieden
    \w{0,20}(?:bewerbung|verfahren|prozess) ~6 nicht ~3 (?:weiter|fort)*
    mit (?:einer|einem|der|dem) anderen (?:kandidat|bewerber|person)\w* ~2 weiter
    profil ~2 (?:leider )?nicht (?:zu|in|auf)
    anders entschieden|nicht das richtige|jemand(?:en)? ~1 gefunden|jemand anderen
    nicht ~1 gereicht|keine zusage|keinen? (?:gunstigere|positive|bessere)[nr] bescheid
    (?:stelle|position|rolle|vakanz) ~6 (?:bereits|inzwischen|nun|mittlerweile|anderweitig|intern) ~2 |
        (?:besetzt|vergeben)
    (?:bewerbung|profil) ~6 nicht ~3 (?:erfolgreich|ausgewahlt|passt|passend)
    absage (?:erteilen|mitteilen|zukommen)
    (?:kein|keine) ~2 (?:angebot|zusage) ~2 (?:machen|unterbreiten|geben|erteilen|aussprechen)
    (?:prozess|verfahren|gesprache|auswahl\w*) ~1 mit (?:ihnen|dir) ~5 |
        (?:beenden|beendet|abbrechen|abschliessen)
    (?:geben|gebe|erteilen) ~6 korb
    (?:bist du|sind sie) es ~2 nicht geworden|mit anderen ~3 (?:fort|weiter)
    (?:diesmal|dieses mal|fur sie|fur dich|mit der stelle) ~2 nicht geklappt
    nicht mit (?:ihnen|dir) ~1 (?:besetzen|besetzt|fortsetzen)
    ihnen (?:leider )?(?:eine )?(?:absage|absagen)
    keine (?:positive|bessere) (?:nachricht|mitteilung|antwort|ruckmeldung)
    (?:muss|mussen|mochte|mochten|mussten|werde|werden|sehen uns) ~5 (?:ihnen|dir) ~6 (?:absagen|abzusagen)
    (?:sehen|sehe|sahen) (?:sie|dich|wir|ihr profil|dein profil) ~3 nicht ~4 |
        (?:in|auf|bei|fur|als) ~3 (?:stelle|rolle|position|team|uns|aufgabe|job|platz)
    (?:angebot|zusage|stelle|zuschlag|ruf) ~1 (?:ging|gegangen|erging) ~1 an (?:die|den|eine|einen|jemand)*
    (?:auf|den) ~1 (?:platz|rang) (?:zwei|drei|2|3)|zweitplatziert*
    (?:auswahlkommission|kommission|gremium|jury|vorstand) ~9 |
        (?:andere reihung|andere person|anderen bewerb\w*|andere bewerb\w*|andere kandidat\w*|anderen |
        kandidat\w*)
    (?:haben|hat|wird|werden) ~6 (?:jemand|einen|eine) ~6 |
        (?:erfahrung|erfahrener|passender|naher|senior\w*) ~4 (?:genommen|gewahlt|eingestellt|vorgezogen)
    (?:den|der) vorzug ~3 (?:gegeben|geben|erhalten)
    nicht ~2 (?:fur sie|fur dich) (?:gereicht|geklappt|entschieden|entscheiden)
    (?:wahl|entscheidung) ~2 auf (?:einen|eine|jemand\w*) ~2 (?:bewerber|kandidat|person|kolleg)\w*
    (?:keinen|keine) ~1 positive\w* ~1 (?:bescheid|ruckmeldung|nachricht|antwort)
    wird ~4 nichts(?= mit (?:uns|der|einer)|[.,!])*
    (?:eine|ein|jemand) ander\w* ~5 (?:naher|besser|starker|passender|erfahrener|weiter)
    (?:wollen|mochten|werden) ~3 (?:das|es|die sache|den prozess|die bewerbung) ~1 nicht ~1 (?:weiter|fort)*
    (?:nicht|keine) ~2 (?:weiterverfolg\w*|weiter verfolg\w*|weiter berucksichtig\w*)
    nicht (?:zu einer|zur) (?:zusage|einstellung|zusammenarbeit)
"""
_REFUSE = r"""
    (?:n'a|n'ont|n'est|n'avons|n'etes|n'avez|ne sera|ne serez) ~3 pas ~4 |
        (?:reten|selectionn|choisi|abouti)*
    (?:ne|n'\w+) ~4 pas ~4 (?:donner|donnerons|donne) ~4 suite
    ne pas (?:retenir|donner (?:une )?suite|poursuivre)
    ne (?:donn|poursuiv|reten|retien)\w* ~1 pas
    choix ~3 (?:porte|arrete) sur (?:une?|d'autres) ~1 (?:autre|candidat|personne|profil)*
    (?:candidature|profil|parcours) ~3 ne correspond\w* ~2 pas
    privilegi\w* ~2 (?:une|un|d'autres) ~1 (?:candidat|profil)*
    (?:ne|pas) ~3 (?:repondre|donner) ~2 (?:favorablement|favorable)
    (?:n'irons|n'ira|n'iront|n'allons|ne pas aller) ~2 plus loin
    pas ~4 (?:retenir|poursuivre) ~3 (?:candidature|profil|processus|dossier|ensemble)
    (?:ne|n') ~3 (?:pas|plus) ~3 (?:poursuivre|retenir|aller plus loin)
    suite (?:defavorable|negative)|reponse negative|decision negative
    (?:retenu|choisi|retenir|poursuivre avec|orient\w+ vers|favorable a) ~2 |
        (?:un autre|une autre|d'autres|autres) *
    (?:regret|regrettons|desole|desoles|malheureusement) ~12 (?:pas ~2 retenu|pourvu|autre candidat)*
    poste ~4 (?:a ete|est|vient d'etre) ~2 pourvu
    (?:pris|prendre|choisi|choisir|recrut\w+|embauch\w+|retenu|retenir|trouve) ~1 quelqu'un(?= d'autre| en |
        interne| de|[.,!])*
    (?:choisi|decide|prefere|fait le choix) ~1 de (?:poursuivre|continuer|avancer|travailler) avec |
        (?:un|une|d'autres)
    (?:choix|decision) ~6 (?:autre|d'autres) (?:candidat\w*|profil\w*|personne\w*)
    (?:ne|n'\w+) ~4 pas (?:vous|te|t') ?(?:prendre|retenir|recruter|embaucher|proposer)
    (?:ne|n'\w+) ~4 pas ~3 (?:l'issue|la reponse|la nouvelle) ~3 (?:esper\w*|attend\w*)
    (?:ne|n'\w+) ~4 pas ~3 passer ~3 (?:etape|suite|phase)
    (?:ca|cela) (?:ne|n'\w+) ~2 pas ~3 (?:cette fois|avec nous|chez nous|le faire)
    (?:vous|t'|te) (?:a|ont|avons) ~2 prefere|(?:lui|vous) a ~1 prefere
    (?:pas|plus) de (?:budget|poste|place) ~2 (?:pour|cette|a pourvoir)
    c'est (?:un )?non(?= pour| cette| de|[.,!])*
    (?:part|partons|partis?|parte?|va|allons) ~1 sur (?:quelqu'un|un autre|une autre|un profil|une |
        personne|d'autres)
    (?:ne|n'\w+) ~2 pas (?:toi|vous)(?= cette| qui|[.,!])*
    (?:n'a|n'ont|n'avez|n'avons) pas ~2 (?:classee?|admise?|laureate?)
    (?:n'aurons|n'avons|n'ai) pas ~3 (?:de|le) (?:suite|poste)
    (?:pris|retenu|recrute) ~2 en interne
"""
_RECHAZADO = r"""
    (?:continuar|avanzar|seguir|proceder|adelante) ~4 con (?:otr[oa]s?|el resto)
    no (?:has|ha|habeis|fue|fuiste) ~4 (?:seleccionad|elegid|escogid)*
    otr[oa]s? (?:candidat[oa]s?|candidaturas?|perfil(?:es)?|aspirantes?) (?:que|cuy|mas|con|se)*
    (?:elegid|seleccionad|escogid|elegir|seleccionar|optado por) ?[oa]? ?a? otr[oa]s? |
        (?:candidat|perfil|persona|aspirante)*
    (?:hemos|han|ha|he) (?:decidido|optado|preferido) ~3 |
        (?:no (?:continuar|seguir|avanzar)|por otr|descartar)*
    no ~1 (?:continu|segu|sig|pas|avanz)\w* ~4 (?:proceso|fase|ronda)
    (?:asignad|dado|adjudicad)[oa]? a otr*
    (?:inclinado|decantado) por (?:otr|un |una )*
    optado por (?:un|una) (?:candidat|perfil|persona|aspirante)*
    no (?:has|ha|habeis) (?:superado|pasado)
    (?:quedado|quedamos|ido|quedan) con (?:otr|un candidat|una candidat|un perfil)*
    (?:candidatura|perfil|solicitud) ~7 (?:descartad|desestimad|rechazad)*
    no ~3 |
        (?:continuaremos|seguiremos|continuara|vamos a continuar|seguir adelante|avanzar)
    no ~2 podemos ofrecer(?:te|le|os)?
    (?:lamento|lamentamos|sentimos) ~3 (?:comunicar|informar|decir)\w* ~12 no *
    (?:puesto|vacante|posicion|plaza) ~4 (?:ha sido|esta|se ha|fue) ~2 (?:cubiert|ocupad|cerrad)*
    (?:candidatura|perfil|solicitud) ~5 no ~3 (?:ajusta|encaja|seleccionad|continu|prosper|avanz)*
    (?:decidido|optado|preferido|apostado|elegido) ~2 (?:avanzar|continuar|seguir|apostar|trabajar|por)? |
        ?con ~1 |
        (?:perfil|persona|candidat|alguien)*
    (?:decidido|optado|apostado|decantado) ~1 por ~1 (?:otr|perfil|alguien|una persona|un perfil)*
    cerra\w* ~3 (?:tu|su) (?:candidatura|proceso|solicitud)
    (?:al final|finalmente|lamentablemente|por desgracia) ~1 no (?:va a|pudo|ha podido|podra) (?:poder )?ser
    no (?:vamos|van) a (?:continuar|seguir|avanzar|contratar|contar)
    no ~2 (?:contar|contaremos|contamos) con(?:tigo| usted)
    (?:se ha|ha sido|fue) ~2 (?:cubiert|ocupad|adjudicad)[oa] ~2 (?:por|intern)*
    (?:cogido|contratado|fichado|elegido|escogido) ~1 a ~1 (?:otr|alguien|una? (?:persona|candidat|perfil))*
    no ha (?:resultado|sido|quedado) (?:finalista|seleccionad|elegid|apt|admitid)*
    (?:hemos|han|he) (?:elegido|escogido|seleccionado|cogido|fichado) a (?:otr|un|una)*
    (?:has|ha) quedado fuera|no (?:eres|es usted) (?:la persona|el perfil)
    no (?:has|ha) (?:obtenido|conseguido|logrado) ~2 (?:plaza|puesto|vacante)|(?:quedas|queda|quedara) ~1 |
        (?:en|de) reserva
    (?:lo|aqui lo) dejamos (?:por ahora|por el momento|de momento)
    (?:cliente|equipo|empresa|direccion) ~3 (?:dicho|decidido|contestado) que no
"""

REJECTED = phrases(
    _REJECTED + _ABGESAGT + _REFUSE + _RECHAZADO,
    unless=rf"""
    not ~9 (?:without|until|till|unless|yet|before)
    (?:have|has|had) not yet
    last year|(?:years?|months) ago|letztes jahr|l'an dernier|el ano pasado|took over|to take over
    from (?:moving|going|proceeding|taking)
    (?:not|never|noch nicht|pas encore) ~1 (?:filled|closed|gone|besetzt|vergeben|pourvu)
    not (?:hesitate|worry|forget|only|just|sure|certain)
    (?:sprechen|treffen|fuhren) ~4 (?:noch )?(?:mit )?(?:anderen|weiteren|weitere)
    (?:noch|weiterhin|encore|toujours|aun|todavia) ~5 (?:andere\w*|weitere\w*|d'autres|otr[oa]s)
    (?:rencontr|voyons|recevons|recevoir|entrevist|viendo|conociendo)\w* ~5 (?:d'autres|otr[oa]s)
    nicht ~4 (?:bevor|bis|solange|ohne)
    pas ~4 (?:avant|sans|encore)
    no ~9 (?:hasta|sin|todavia|aun)
    {TALK} ~9 (?:postponed|rescheduled)
    (?<!vorstellungs)(?:termin\w*|telefonate?|call|meeting) ~7 (?:absagen|abzusagen)
    (?:absagen|abzusagen) ~4 termin
    """,
    before=CONDITION,
)
"""The company says no."""

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
    andere[nrsm]?|stattdessen|jedoch|allerdings
    autre|cependant|en revanche|toutefois
    otr[oa]|sin embargo|en cambio
    """
)
"""What sets an invitation for one role apart from the refusal for another."""

CLOSING = phrases(
    r"""
    unfortunately|leider|bedauern|bedauerlicherweise|malheureusement
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

HELD = phrases(
    rf"""
    (?:{JOB}|search|hiring|recruitment|recruiting|headcount|process|hire) ~8 |
        (?:on hold|paused|frozen|on pause|suspended)
    (?:put|putting|placed|placing|paus(?:e|ed|ing)|freez(?:e|ing)|frozen|suspend(?:ed)?) ~4 |
        (?:{JOB}|search|hiring|hires|recruitment|headcount|process)
    (?:hiring|recruitment|headcount) (?:freeze|pause|stop)
    (?:waiting|wait) (?:on|for) ~3 (?:headcount|budget|funding)
    req ~4 (?:on hold|frozen|paused)|besetzung ~6 (?:verschieben|verschoben)
    (?:delay|defer|postpone|push back|hold off on) ~2 (?:hire|hiring|search|recruitment|filling)
    (?:stelle|position|verfahren|prozess|besetzung|ausschreibung|\w*einstellung\w*|suche) ~8 |
        (?:pausier|zuruckgestellt|eingefroren|gestoppt|auf eis|on hold|aussetz|ausgesetzt|unterbrochen)*
    stop ~4 (?:hires|hiring|recruitment)
    pausieren ~5 (?:suche|besetzung|verfahren|prozess)
    on ice ~3 (?:for|until|while|because)
    einstellungsstopps?
    (?:stelle|verfahren|prozess|besetzung) ~3 ruht|ruht ~3 (?:verfahren|prozess|besetzung)
    (?:gel|suspension|pause) (?:des|du|de|dans le) ~2 (?:embauche|recrutement)*
    (?:recrutements?|postes?|processus|embauches) ~6 (?:suspendu|gele|en pause|mis en suspens|differe|mis |
        en attente)*
    (?:attente|attendant) ~2 (?:vote|validation|deblocage) ~2 budget
    (?:proceso|vacante|puesto|seleccion|contratacion\w*) ~6 |
        (?:pausad|en pausa|congelad|suspendid|paralizad|detenid)*
    (?:hemos|han) (?:pausado|congelado|suspendido|paralizado|parado|frenado|aparcado) ~4 |
        (?:proceso|vacante|puesto|contratacion)*
    """,
    before=CONDITION,
)
"""The position is on hold: no refusal (H4)."""

_GLAD = r"(?:pleased|delighted|happy|excited|thrilled|glad|proud|honou?red|like|love|pleasure) to"

OFFERED = phrases(
    rf"""
    {_GLAD} ~2 (?:offer|extend|make|present) ~5 (?:{JOB}|offer)
    {_GLAD} ~2 offer you (?:the|a|an|employment|this|our)
    {_GLAD} welcome you (?:as|to (?:the|our) team|aboard|on board)
    (?:love|like|delighted|happy|thrilled|excited|pleased|want|wants) ~1 (?:have you|you to) |
        (?:join (?:us|the team|our team)|as (?:our|a|an|the)|on (?:board|the team))(?! ~2 |
        (?:for|on|at|in|next (?:week|\w+day)|lunch|call))
    (?:want|wants) you on (?:board|the team)
    (?:we|they|everyone|everybody|team|client) (?:all )?wants? you(?=[.!,;]| to (?:join|start|be |
        (?:our|the|part)))*
    (?:we|they|client|company) (?:are |is |would )?(?:want|wants|like|love|going|ready|keen|happy) to |
        (?:offer|hire|appoint|take you on)(?=(?: you)?[.,!;]|$)*
    (?:revised|updated|improved|new|signed|better|final|amended|increased) offer ~2 |
        (?:attached|enclosed|below|letter|coming|follows|herewith|for you)
    (?:job|role|position|post|place) is yours(?= if|[.!,;]| to| should|$)*
    you (?:have |have just |just )?got the (?:job|role|position|gig)
    (?:your|the|our|an?) offer ~3 (?:attached|enclosed)|attached ~3 (?:your|the|our|an?) ~1 offer
    (?:like|love|want|pleased|delighted|happy) ~1 (?:you )?to (?:appoint|hire|employ) you
    (?:appoint|hire|bring) you (?:as|to the|on board|into the)
    formally ~3 offer
    you are hired|will you join us|(?:chosen|picked|selected) you(?=[.!,;]|$| as (?:our|the)| for the)*
    (?:you (?:were|are)|you as) ~1 our ~1 (?:unanimous|first|top|clear|preferred|number one)? ?choice
    approved (?:your packet|your hire|your offer|hiring you)|(?:term sheet|offer) to follow
    (?:base|salary|package|gross|per year|p\.a\.|bonus) ~6 (?:start(?:ing)? (?:date|on|in|from|\d|whenever))
    \d[\d.,]*k? (?:base|gross|salary|plus|\+) ~8 (?:start|contract|paperwork|rsus?|equity|options)
    (?:it's|that's|is|was) ~1 a (?:clear |big |definite |unanimous )?yes(?= from|[.!,])*
    (?:pleased|delighted|thrilled|happy|glad|love it|honou?red) if you (?:would |
        )?(?:join|joined|accept|accepted|came on)
    (?:bring|bringing|take|taking) you on(?: ?board)? as
    offer (?:doc|document|sheet|summary) *
    (?:minded|decided|like|wants?|going|intends?|intend|proposing) to (?:appoint|hire|employ|recruit) you
    (?:prepare|preparing|draw up|drawing up|issue|issuing) (?:a|the|your) (?:employment |
        )?(?:contract|agreement)(?! for the)
    (?:the |a )?contract (?:will follow|to follow|is on its way|is attached|attached|follows|coming)
    offer ~4 (?:subject to|conditional (?:up)?on) ~3 (?:references|background|dbs|right to work|checks?)
    (?:details of|come back with|came back with|made) (?:the|an|your|our) offer
    welcome (?:aboard|on board)|offer pack(?:et|age)|offer (?:is|will be) (?:coming|on its way|with you)
    (?:formal|written) offer (?:to follow|follows|is coming)
    (?:the|our|this) offer (?:is open|stands|expires|runs)
    (?:are|am) (?:hereby |now )?offering you (?:the|an?|this|our) ~4 (?:{JOB}|contract)
    (?:walk|take|talk) you through ~2 offer
    (?:have|has|got|here is) ~1 (?:an|your|the) offer (?:for you|ready|in hand|waiting)
    (?:are|is) offering(?= you (?:the|a) |[.!])*
    (?:contract of employment|employment (?:contract|agreement)) ~6 |
        (?:attach\w+|enclos\w+|sign\w*|find|ready|below)
    (?:attach\w+|enclos\w+|sign|find|sending) ~4 (?:contract of employment|employment (?:contract|agreement))
    (?:put|putting|drawing|draw) (?:together|up) ~3 offer
    sign: (?:your )?(?:employment (?:agreement|contract)|offer letter)
    (?:extend|extending|make|making|send|sending|preparing|giving) (?:you )?(?:an?|our|the|this|your) ~3 |
        offer
    (?:confirm|enclosed|attached|attaching|enclosing|present|find|sign|discuss|review|accept) ~3 offer |
        (?:of employment|letter|package|details|in writing|document|contract)
    (?:offer of employment|employment offer|offer letter|formal offer|written offer|verbal |
        offer|official offer) ~6 |
        (?:you|your|attached|enclosed|below|join|with|for|from|will|is|today|by|has|in)
    (?:your|our|this) (?:(?:formal|official|written|verbal|job|employment) ){{1,2}}offer
    job offer (?:from|for|at|with|letter)
    (?:the following|this|our|your) (?:job |employment )?offer (?:of employment|package|letter|to |
        you|is attached)
    (?:accept|acceptance of|accepting|sign|signing) (?:this|our|the) (?:\w+ )?offer
    (?:formally|hereby|officially) offer you|(?:like|want|love) you to be our (?:next|new)
    offer (?:letter )?(?:to follow|follows)
    (?:you are|are hereby|you have been) offered (?:the|a|this)
    (?:delighted|pleased|happy|glad|confirm) ~6 (?:been )?selected for (?:the|this) ~2 {JOB}(?! interview)
    (?:we|i) (?:would like|want|are going|have decided) to (?:offer you the|hire you|make you)
    (?:vertragsangebot|jobangebot|stellenangebot|arbeitsvertrag|anstellungsvertrag|vertragsentwurf) ~8 |
        (?:anbei|ihnen|dir|zukommen|zusenden|unterbreiten|senden|anhang|unterschr)*
    (?:ihnen|dir) ~6 (?:vertragsangebot|jobangebot|stellenangebot|arbeitsvertrag|arbeitsangebot)
    (?:ihnen|dir) ~9 (?:stelle|position|vertrag|angebot) ~9 |
        (?:anzubieten|anbieten|unterbreiten|zu machen|machen)
    uns fur (?:sie|dich) entschieden
    (?:bieten|biete) (?:wir|ich) (?:ihnen|dir) ~1 (?:die|den|diese|einen) ~2 |
        (?:stelle|position|vertrag|arbeitsvertrag|rolle|job|ausbildungsplatz|professur)
    (?:bekommst|bekommen|kriegst) (?:du |sie )?(?:den|die) (?:job|stelle|zusage|zuschlag)
    (?:du bist|sie sind) (?:dabei|drin|unsere (?:wahl|erste wahl|wunschkandidat\w*))(?=[.!,;]| und| wenn|$)*
    zusage ~3 (?:fur|geben|erteilen) ~3 (?:stelle|position|ihnen|dir|sie)
    (?:freuen|freue) ~6 (?:ihnen|dir) ~6 (?:zusagen|zuzusagen|zusage)
    (?:sie|dich) ~2 fur (?:uns|unser\w*) ~2 gewinnen|entwurf ~1 \w*vertrag\w*
    (?:chef|chefin|geschaftsfuhrung|leitung|vorstand) sagt ja|(?:brutto|netto),? ~3 (?:start|beginn|ab)
    ihre einstellung ~5 (?:zum|ab dem|vorbehaltlich)
    (?:beabsichtig\w*|vorgesehen|geplant),? ~1 (?:sie|dich) ~9 einzustellen
    (?:einstellung|zusammenarbeit|anstellung) ~2 nichts ~2 (?:weg|wege)
    (?:alle|allen) ~2 (?:dafur|begeistert) ~6 (?:vertrag|angebot|offer)
    (?:wollen|mochten|wurden|wurd) ~4 (?:dich|sie) ~5 |
        (?:einstellen|an bord holen|ins team holen|fur uns gewinnen|im team haben|anstellen)
    vertrag ~6 (?:schick|schicken|schickt|sende|senden|kommt|folgt|geht ~2 zu|anbei|im anhang)
    (?:im anhang|anbei|angehangt|beigefugt|anliegend) ~4 (?:vertragsangebot|arbeitsvertrag|anstellungsvertrag)
    wahl ~2 auf (?:sie|dich) gefallen
    wir wollen (?:dich|sie)(?=[.!])*
    (?:du hast|sie haben) (?:den|die) (?:job|stelle)
    anbei ~3 (?:unser|ein|das) ~1 (?:angebot|vertragsangebot)
    (?:schriftliche|verbindliche|formelle|offizielle)[sn]? angebot
    (?:freuen|freue|wurden|mochten|gern) ~6 (?:im|in unserem) team ~1 (?:zu )?(?:begrussen|willkommen)
    (?:wir|ich) (?:wurden|wurde|mochten|mochte) (?:sie|dich) ~6 einstellen
    (?:mache|machen|unterbreiten) (?:wir )?(?:ihnen|dir) ~3 (?:ein|folgendes|unser) angebot
    (?:proposition|promesse|lettre) d'(?:embauche|engagement)
    candidature (?:est|a ete) (?:bien |finalement )?retenue(?! pour (?:un|une|la|le prochain))
    ci-joint ~3 (?:contrat|promesse)
    offre d'emploi ~5 (?:ci-joint|jointe|formelle|signer)*
    (?:proposer|offrir|proposons|offrons) ~2 (?:le|ce|un) (?:poste|cdi|contrat)
    (?:souhait\w*|voudr\w*|decid\w*|plaisir|heureux|heureuse|ravis?) ~5 (?:vous|te) |
        (?:recruter|embaucher|accueillir (?:au sein|parmi|dans (?:l'|notre )equipe))
    (?:tu es|vous etes) (?:prise?|embauchee?|recrutee?)
    proposition de contrat|proposer de (?:nous )?rejoindre
    (?:envoie|envoyons|adresse|adressons|transmets|joins) ~2 (?:le|ton|votre) contrat
    on (?:te|vous) (?:prend|prends|recrute|embauche|veut|choisit)(?= [!]|[.,!;]| pour| dans|$)*
    (?:poste|place) est (?:a vous|a toi|pour vous|pour toi)
    (?:souhait\w*|aimer\w*|voudr\w*|plaisir|heureux|heureuse|ravie?s?) ~3 (?:de )?(?:vous|te) |
        (?:proposer|offrir|confier) ~1 |
        (?:le|ce|un|notre) ~1 (?:poste|cdi|contrat|cdd|role)
    (?:propos|offr)\w* ~1 (?:le|ce) poste
    (?:avons|ont|a) (?:decide|choisi) de (?:vous|te) (?:retenir|recruter|embaucher|prendre)
    (?:avez ete|as ete|etes) (?:retenue?|selectionnee?|choisie?) pour (?:le|ce|notre) poste
    (?:bienvenue) (?:dans l'equipe|a bord|chez nous|parmi nous)
    decision de (?:vous|te) (?:engager|embaucher|recruter|retenir|nommer|confier)
    c'est (?:un )?(?:grand )?oui(?= pour| de|[!.,]| !)*
    favorable a (?:votre|ton) (?:recrutement|embauche|nomination)
    prepare le contrat|(?:cdi|cdd) (?:a partir|des|a compter|au)
    contrat (?:de travail )?(?:ci-joint|en piece jointe|suit|arrive|a signer)
    (?:quiere|quieren|queremos|gustaria) (?:contratar|incorporar)(?:te|le|la|lo)
    (?:comentar|explicar|detallar)(?:te|le) ~1 oferta
    (?:te|le) (?:ofrecemos|ofrezco|ofrecen) (?:el|la|un) ~1 (?:puesto|plaza|contrato|trabajo)
    (?:te|le) (?:ofrecemos|ofrezco|ofrecen) ~1 \d[\d.,]{{0,6}} ?(?:k|euros|brutos|€)*
    (?:plaza|puesto|trabajo|vacante) es para (?:ti|usted)|preparo (?:el|tu|su) contrato
    (?:adjudicad|asignad|concedid)[oa] (?:la|el|una|un) (?:plaza|puesto)
    (?:has|ha) sido (?:el|la) (?:elegid|seleccionad)[oa]|oferta por escrito|adjunt[oa]\w* ~1 oferta
    estas dentro|(?:el|la) (?:puesto|plaza|trabajo|vacante) es (?:tuy|suy)[oa]
    (?:queremos|quieren|gustaria|encantaria) que (?:te |se )?(?:incorpores?|unas|empieces|formes |
        parte|trabajes)
    (?:mando|envio|enviamos|paso|remitimos|adjunto|adjuntamos) ~2 (?:contrato|precontrato)
    (?:hemos|han) decidido (?:contratar|incorporar|ofrecer|seleccionar)(?:te|le|la|lo)
    bienvenid[oa] (?:al equipo|a bord[o]?|a la (?:familia|empresa))
    formar\w* parte (?:del|de nuestro) equipo
    (?:puesto|plaza) es (?:tuy|suy)[oa]|(?:mando|envio|enviamos|remito) ~2 oferta (?:formal|por escrito)
    carta (?:de )?oferta|propuesta (?:de contratacion|economica|laboral)
    (?:has|ha) sido (?:usted )?(?:seleccionad|elegid)[oa] ~1 para (?:el|la|este|cubrir) ~2 |
        (?:puesto|plaza|posicion|vacante)
    (?:queremos|gustaria) que (?:te|se) (?:unas?|incorpores?)
    oferta (?:formal|de trabajo|de empleo|laboral|en firme|economica) ~6 |
        (?:adjunt|para (?:el|la|ti|usted)|enviamos|hacer)*
    (?:complace|encantad[oa]s?|alegra|gustaria|queremos|placer) ~3 (?:ofrecer|hacer)(?:te|le) ~3 |
        (?:puesto|posicion|oferta|trabajo|contrato|plaza|incorpora)*
    """,
    unless=rf"""
    (?:not|unable|no longer) ~6 offer
    (?:other|another|competing|any|pending|different) (?:\w+ )?offers?
    (?:expect|plan|hope|aim|intend|ready|order|time|before|decide) ~5 (?:mak|extend|send|giv)\w* ~2 |
        offers?
    offers? (?:process|stage|negotiation)s?
    offer(?:ing)? ~4 |
        (?:monday|tuesday|wednesday|thursday|friday|slots?|times?|(?<!start |
        )dates?|feedback|advice|tips|training)
    offer(?:ing)? (?:you )?(?:a|an|another|some|further|the first) ~2 {TALK}
    offers (?:and|from|&)
    (?:stellenangebote|jobangebote|offres d'emploi|ofertas de empleo)
    nicht ~6 (?:anbieten|anzubieten)
    kein(?:e|en)? ~3 (?:angebot|vertrag|vertragsangebot|zusage)
    (?:pas|aucune?) ~4 (?:offre|proposition|promesse)
    (?:no|ninguna) ~4 oferta
    pas ~6 (?:proposer|offrir)
    no ~4 ofrecer
    """,
    before=CONDITION,
)
"""A job is offered. Times, references and help that are offered are not."""

_MEET = (
    r"(?:interview\w*|next (?:round|step|stage|phase)"
    r"|on-?site|call|meeting|conversation|chat|assessment|test|screen)"
)

INVITED = phrases(
    rf"""
    (?:like|love|want|pleased|happy|excited|delighted|glad|wanted) to ~3 |
        (?:invit|schedul|arrang|conduct|set |
        up|mov|advanc|bring|have|book|speak|talk|meet|chat|continu|proceed|progress)\w* |
        ~9 (?:{_MEET}|you back|with you|your (?:application|candidacy))
    (?:like|love|want|pleased|happy|excited|delighted|glad|wanted) to (?:move|proceed|go) (?:forward|ahead)
    (?:invite|inviting|invites|invited) you (?:to|for|back) ~6 {_MEET}
    (?:schedule|arrange|book|set up|organi[sz]e|confirm) (?:your|a|an|the|another|our) ~4 {_MEET} ~9 |
        (?:with|link|below|here|time|when|availab\w+|please|week|on|at)
    (?:have|has|been) (?:now )?(?:scheduled|arranged|set up|booked) ~6 {_MEET}
    (?:what is|share|send|provide|confirm|know|give me|give us) ~5 (?:availability|availabilities)
    your availability (?:for|over|next|this|in|on)
    (?:select|book|choose|pick|find|suggest|propose) (?:a|some|another) (?:time|slot|date|day)s?
    (?:which|what) (?:day|time|date|slot)s? ~6 (?:suit|work|best|prefer|convenient)*
    (?:are you|would you be|will you be) (?:available|free) ~6 |
        (?:{_MEET}|\w+day|to (?:meet|talk|speak)|week|at|on)
    (?:can|could|able to|happy to|like to) offer you ~3 (?:\w+day|slots?|times?|dates?)
    (?:does|would|how about|is) ~4 (?:\w+day) ~5 (?:work|suit|convenient|good|at)
    (?:could|can|would) you ~1 |
        (?:do|join|jump on|hop on|come in|come by|make time for|spare) ~4 |
        (?:{_MEET}|half an hour|\d+ minutes)
    (?:send|share|give|suggest|propose) ~2 (?:few|some|couple of|two|three|several) ~2 |
        (?:windows?|slots?|times?|dates?|options)
    when (?:are|would|could|might) you (?:be )?(?:around|free|available|able)
    next (?:up|on the agenda|part of (?:the|our) process) (?:is|are|will|would|comes?)
    (?:could|can|would) you ~1 (?:meet|speak to|speak with|talk to|talk with) ~9 |
        (?:week|\w+day|tomorrow|on ?site|office)
    (?:reach out|in touch|contact you|call you|get back|write) ~2 to (?:set up|schedule|arrange|book|find) |
        ~5 |
        (?:date|time|slot|{_MEET})
    get you in front of|grab a (?:slot|time)
    (?:have|get|let|having|getting|for) you (?:to )?(?:talk|speak|meet|chat|sit down|connect)(?:ing)? |
        (?:to|with)? ?(?:our|the|my|a|some|one|\w+)
    (?:want|wants|have|get|bring|like|love) you (?:back |over |down |up |along )?in ~1 (?:for|to|on) ~2 |
        (?:interview|chat|meeting|talk|assessment|trial|\w+day|day|round|coffee|meet)
    (?:booked|pencil?led in|blocked|held|put) ~3 (?:\w+day|tomorrow) (?:at )?\d
    (?:invite|invitation|calendar invite) ~1 (?:is )?(?:coming|to follow|on its way|incoming|sent|follows)
    (?:wants|(?:we|they|i|team|both) want|would like|keen|hoping|asked) to (?:meet|see|speak |
        (?:to|with)|talk (?:to|with)|interview) |
        you(?! (?:apply|succeed|again in|at (?:our|the) (?:open|career|fair|event)))
    next (?:round|stage|step): *
    (?:second|next|final|third|first|last) (?:stage|round|interview) ~4 (?:confirmed|booked|sorted|arranged)
    (?:get|have|bring|see) you in(?=[.,!;?]|$)*
    (?:are|is|been) invited to (?:the|a|an|attend|take)
    (?:send|sending|sent|giving) you ~3 (?:take-?home|coding test|test|exercise|challenge|case |
        study|assignment)
    next steps? (?:ware|ist|sera|serait|seria|es) ~4
    (?:please|kindly) ~2 (?:attend|present yourself)
    (?:what does|how does|how is|what is) your (?:diary|calendar|schedule|week) ~3 (?:look|like|shaping)
    (?:get|have|bring) you (?:back )?in ~2 (?:to|for)
    (?:set up|find|schedule) some time with
    (?:let's|let us|like to|want to) (?:get|put) you (?:talking|speaking|in touch) (?:to|with)
    (?:move|go|progress) (?:on )?to the ~1 |
        (?:technical|final|next|second|panel|onsite) (?:stage|round|step|interview)
    (?:has|have) shortlisted you|you (?:have been|are) shortlisted
    (?:book|put|pencil) you in for
    (?:are you|would you be) (?:around|in town) (?:on|next|this|tomorrow|\w+day)
    welcome you (?:to|for|at) ~2 (?:second|final|next|further) {_MEET}
    (?:want|wants|like) you (?:back )?in on \w+day
    (?:ask|like|want) you to (?:do|prepare|present|complete) ~3 |
        (?:case study|presentation|exercise|task|assignment|test)
    which of these ~1 (?:slots?|times?|dates?|days?)
    (?:like|love|want) to keep going|decided to (?:move|go) (?:forward|ahead) with (?:the|an?|your)
    (?:come|coming|pop|popping) ~1 (?:in ?to|to|by) (?:the|our) (?:offices?|studio|site|headquarters)
    (?:want|wants|like|love|keen|happy) to (?:see|meet|speak (?:to|with)) you (?:again|for)
    you will (?:be )?(?:meet|meeting|speak|speaking|talk|talking) ~9 (?:\w+day|on|at \d+|next week)
    you (?:are|have) ~2 (?:through|made it|moved on|moving on|advanced) ~1 to (?:the|our) |
        (?:next|final|second|third|last|interview)
    (?:do|complete|take) ~3 (?:take-?home|coding|home) ~1 |
        (?:assessment|test|challenge|exercise|task|assignment)
    (?:selected|chosen|shortlisted|progressed|advanced|moved|advancing|moving|progressing) ~5 |
        (?:to (?:the )?next|forward|for (?:the|an) (?:interview|next|second|final))
    next (?:step|round|stage)s? ~2 (?:is|are|will be|would be|involves?|includes?) ~9 |
        (?:{_MEET}|complet|tak|meet|speak)*
    complete (?:the|this|your|our|an?) ~5 |
        (?:assessment|test|challenge|exercise|questionnaire|case study|assignment)
    (?:invite you|invited|invites you|prepared) ~5 (?:assessment|test|challenge|exercise|assignment)
    (?:second|third|final|first|phone|telephone|video|technical|virtual|onsite) (?:round )?interview |
        (?:invitation|with|on|at|for|is)
    interview invitation|invitation to (?:an? )?(?:\w+ )?interview
    (?:laden|einladen|einladung|einzuladen|lade) ~9 |
        (?:\w*gesprach\w*|runde|interview|probe\w*|kennenlernen|termin)
    (?:zu|zum|zur|fur) ~4 |
        (?:\w*gesprach\w*|\w*runde|\w*interview\w*|probe\w*|\w*(?:tag|test|termin|treffen)|assessment\w*) ~7 |
        (?:einladen|einzuladen|eingeladen)
    (?:in|fur) die (?:nachste|zweite|dritte|letzte|finale|engere) (?:runde|auswahl|stufe)
    (?:gesprach|austausch|kennenlernen) ~4 (?:vertiefen|fortsetzen|fortfuhren|weiterfuhren)
    (?:hatten|haben|hast|hattest) (?:sie|du) ~6 zeit (?:fur|am|um|zu)
    (?:wurden|wurd|mochten|wollen) ~3 (?:sie|dich|uns) ~4 (?:wieder|noch ?mal|nochmals|erneut|personlich) ~2 |
        (?:sehen|treffen|sprechen|kennenlernen|einladen|zusammensetzen)
    zu ~3 \w*gesprach ~3 (?:einzufinden|erscheinen|begrussen|vorbeizukommen)
    (?:schicke|sende|schicken|senden) ~4 (?:aufgabe|probeaufgabe|test|testaufgabe|fallstudie|case|challenge)
    mitlaufen|(?:gesprach|interview|vorstellungsgesprach) ~4 (?:findet|finden) ~4 statt
    (?:schlag|schlagen|nenn|nennen) (?:sie )?~6 (?:slots?|termine?|zeiten)
    (?:nachsten?|zweiten?|dritten?|weiteren?) (?:runde|gesprachsrunde) ~9 |
        (?:einlad|freu|mocht|termin|folgt|gern)*
    (?:weiteres|zweites|nachstes|personliches) gesprach ~9 (?:vereinbaren|fuhren|einladen|fuhren|termin)
    (?:noch einmal|nochmals?|erneut|personlich|naher) ~2 (?:kennenlernen|treffen|sprechen)
    (?:gern|gerne|mochten?|wurden?) ~6 (?:mit (?:ihnen|dir)|sie|dich) ~3 |
        (?:telefonieren|sprechen|kennenlernen|treffen)
    nachste[rn]? (?:schritt|step) ~2 (?:ist|ware|folgt|steht)
    (?:mochte|mochten|wurde|wurden) (?:sie|dich|ihnen|dir) ~3 (?:noch einmal|nochmals?|erneut|wieder) ~1 sehen
    (?:fallstudie|case|aufgabe|prasentation|probeaufgabe) ~6 (?:vorbereiten|vorzubereiten|bearbeiten|losen)
    (?:such|suche|suchen|buch|buche|buchen) ~5 (?:termin|slot) ~1 aus
    (?:sie|dich) ~2 (?:dem|unserem|meinem) (?:team|chef|kolleg\w+) ~1 vorstellen
    (?:passt|passen) (?:ihnen|dir) ~3 (?:\d|\w+tag|mittwoch|termin)*
    reinschnuppern|hospitieren|schnuppertag
    (?:eine )?runde weiter|in (?:der|die) nachsten? runde
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
    retenue? pour ~1 (?:{ENTRETIEN}|prochaine etape|suite)
    on (?:te|vous) revoit|on se revoit|(?:vous|te) revoir|poursuivre (?:le|ce|notre) processus avec
    (?:passer|passons|passez|passes) a (?:la |l')?(?:etape|phase|suite) ?(?:suivante|d'apres|prochaine)?
    (?:souhait\w*|aimer\w*|voudr\w*|desir\w*) ~2 (?:vous|te) (?:rencontrer|voir|revoir|recevoir|parler)
    (?:etes|es) (?:convie|convoque|attendu|invite)e? ~1 (?:a|pour|le|au|devant)
    (?:etes|es|serez) (?:retenue?|selectionnee?|qualifiee?) pour (?:la suite|la prochaine|le prochain|l'etape)
    (?:faire|preparer|realiser|envoie|envoyons|passer) ~4 (?:cas|exercice|test) (?:pratique|technique|ecrit)
    (?:quand|quel jour|quelles? dates?) ~6 (?:venir|passer|rencontrer|echanger|voir|parler)
    (?:vous|te) (?:irait|conviendrait|arrangerait|convient) ~6 (?:\w+di|\d+)
    (?:rendez-vous|entretien|rencontre) (?:est fixe|est prevu|aura lieu) ~4 \d
    (?:pourriez|pouvez|pourrais|peux)-(?:vous|tu) ~1 (?:passer|venir) ~6 (?:\w+di|demain|bureaux?|locaux|a \d)
    (?:prochaine|derniere) etape ~2 (?:est|sera|serait|consiste)
    (?:propose|proposons|invite|invitons) (?:donc )?(?:de|d'|a) ?passer a l'etape (?:suivante|d'apres)
    (?:passe[sz]?) ~2 (?:a|a l') ?(?:l')?(?:etape|tour) ~1 (?:suivante?|prochaine?)
    (?:quelles?|vos) (?:sont )?(?:vos )?disponibilites
    (?:fixer|convenir|planifier|organiser) ~5 {ENTRETIEN}
    (?:invitar|invitamos|invito|convocar|citar)(?:te|le|la|lo)? ~9 (?:{ENTREVISTA}|fase|ronda|prueba)
    (?:te|le|la|lo) (?:invitamos|invito|convocamos|citamos) ~9 (?:{ENTREVISTA}|fase|ronda|prueba)
    (?:siguiente|segunda|proxima) (?:fase|ronda|entrevista) ~9 |
        (?:con|sera|agend|invit|disponib|concert|coordin)*
    (?:pasado|pasas|pasa|avanzado|avanzas) ~3 (?:siguiente|proxima) (?:fase|ronda|etapa)
    (?:propongo|proponemos|propone) ~4 {ENTREVISTA}
    cuando ~1 (?:podrias?|puedes?) ~1 hacer ~2 (?:videollamada|llamada|entrevista)
    seguir adelante con(?:tigo| usted)
    (?:encantaria|gustaria|queremos|querriamos|quiere|quieren) ~2 (?:ver|conocer|entrevistar|hablar |
        con|volver a ver)(?:te|le|la|lo|tigo)
    (?:has|ha) (?:superado|pasado) ~2 (?:primera|segunda|anterior|fase|prueba|ronda|proceso)
    (?:pasas|pasa|pasarias) a ~2 (?:fase|ronda|entrevista|final|etapa)
    (?:puedes|podrias|puede|podria) (?:el|este|la) (?:lunes|martes|miercoles|jueves|viernes|semana)
    (?:convocamos|citamos|convocar|citar) ~4 (?:entrevista|prueba|dia)
    se (?:te|le) (?:cita|convoca|emplaza) (?:para|a|el)
    (?:mando|envio|enviamos|paso|adjunto) ~2 (?:prueba|test|ejercicio|caso|reto)
    (?:quieren|quiere) (?:ver|conocer|entrevistar)(?:te|le|la|lo)
    (?:podrias?|puedes?) (?:venir|pasarte|acercarte) ~6 |
        (?:oficina|lunes|martes|miercoles|jueves|viernes|manana)
    (?:siguiente|proximo) paso ~2 (?:es|seria|sera)
    que (?:conozcas?|conocieras?|conozca) ~1 (?:al?|la|el)
    (?:te|le) (?:va bien|viene bien|vendria bien|encaja|conviene) ~6 |
        (?:lunes|martes|miercoles|jueves|viernes|manana|a las)
    (?:agendar|concertar|coordinar|programar|fijar) ~5 {ENTREVISTA}
    (?:cual es|indicar\w*|compartir|enviar\w*|tu|su) ~3 disponibilidad
    """,
    unless=r"""
    (?:not|unable) ~6 (?:mov|proceed|progress|advanc|invit|schedul|select)\w*
    (?:thank|thanks|appreciate|time to|recently|previously|already) ~9 (?:invited|complet\w+|interview\w*)
    (?:is|are|been) confirmed (?:for|on)
    upcoming (?:interview|call|meeting|conversation|appointment)
    (?:thank|thanks|enjoyed|after|since|(?<!the )following|during) ~6 |
        (?:interview|conversation|call|meeting|chat)
    (?:offer|interview) ~2 (?:tips|guide|prep|questions|skills|advice|coach\w*)
    next (?:steps?|rounds?|stages?) (?:may|might|could) *
    (?:keep|stay|get) in touch
    inviting you to a scheduled (?:zoom|teams|webex|google)*
    nicht ~5 (?:einladen|einzuladen)
    pas ~4 (?:inviter|rencontrer|recevoir|poursuivre|passer|revoir)
    no ~2 (?:pasado|avanzado|superado|pasas)
    """,
    before=r"""
    was ~1 (?:great|nice|good|lovely|wonderful|fun|kind|pleasure)
    if you (?:did|do|have) not
    if you (?:are|were|get|have been) ?$
    if (?:your|you are (?:selected|successful|shortlisted|chosen)|selected|there|we|the|it|our|this|a|an)
    should (?:your|we|there)
    in (?:the event|case)
    whether
    (?:falls|wenn) (?:es|alles|ihre?|deine?|wir|sie in)|sollten? (?:wir|ihre?)
    si (?:votre|nous|notre|su|tu|nos)
    """,
)
"""They want to see the candidate again, or to fix when."""

SCHEDULED = phrases(
    rf"""
    {_MEET} ~2 (?:is|are|has been|have been) ~1 (?:set|scheduled|booked|confirmed|arranged) ~1 (?:for|on)
    (?:link|einwahldaten|zugangsdaten) ~2 (?:zum|zur|fur) ~3 (?:\w*interview|\w*gesprach)
    """
)
"""When the next conversation is, told by somebody who does not ask any more."""

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
