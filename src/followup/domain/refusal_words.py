"""How companies write a refusal, and what stands around one (e.5 step 5). Tables for `phrasing`.

Single words are never enough.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, ENDS_NOTHING, JOB, SLOT, TALK
from followup.domain.phrasing import phrases

_OTHERS = r"(?:others?|another|a different|an internal|different|someone|somebody)"

_SEAT = (
    rf"(?:{JOB}|places?|contract|seat|spot|offer|employment|interview"
    r"|opportunity|one|chance|challenge|home|permanent)"
)
_FRIEND = r"(?:friend|sister|brother|cousin|flatmate|wife|husband|amig[oa]|amie?|soeur|frere|freund(?:in)?)"
_NOT = r"(?:not|unable|never)"
_ON = r"(?:mov|proceed|progress|go|continu|advanc|tak|pursu|carry)(?:e|ing|ed|es|en)?"

_REJECTED = rf"""
    {_NOT} ~4 {_ON} ~5 (?:forward|ahead|further)
    not ~3 (?:see|feel|believe|think|find|consider) ~7 (?:match|fit|right (?:{JOB}|person|candidate))
    {_NOT} ~3 (?:proceed|progress|advanc|continu|pursu|mov)(?:e|ing|ed)? ~3 |
        (?:with (?:your|you|this)|your|you|at this (?:time|point|stage)|(?:on )?to (?:the|our) next)
    (?:not|unable) ~9 (?:make|making|extend|give) ~2 offer
    {_NOT} ~4 {_ON} ~5 (?:next|second|third|final|further|partner|last|panel|onsite|assessment) |
        (?:stage|round|step)
    (?:in|into) (?:another|a different) direction
    (?:go|going|gone|went) (?:another|a different) (?:way|route|direction)
    continu(?:e|ing) (?:our|the|with (?:our|the)) search
    (?:not|no) ~1 (?:have|see) ~1 (?:match|fit|place) ~1 for you
    (?:is|it's|that's|was) (?:(?!not)\w+ ){{0,2}}a no[,.]? (?:i am )?(?:afraid|sorry|unfortunately)
    (?:finalist|candidate) (?:has |have )?accept(?:ed)?|voted (?:no|against)|no[- ]hire
    (?:very |really )?close second|wish i had better news
    not ~1 (?:make|made) it ~3 (?:next|final|further|through|shortlist)
    (?:is|it's|that's|was) (?:(?!not)\w+ ){{0,2}}a no(?= (?:from|this time|for now|on)|[.,!;]|$)*
    (?:opted|decided|chosen|elected) (?:not|against) ~3 |
        (?:mov|proceed|progress|pursu|continu|choos|select|offer|hir)*
    (?:opted|decided|chosen|elected) (?:not|against) ~4 (?:further|forward|ahead|offer)
    not recommend(?:ed)? ~3 (?:offer|hir|mov|proceed|continu|advanc)*
    {_NOT} ~3 (?:select(?:ed)?|chosen|choose|shortlist(?:ed)?|successful) ~2 |
        (?:you|your|for|to|as|this|at|on|in|candidate|applicant)
    {_NOT} (?:been )?(?:selected|successful|shortlisted)
    (?:application|candidacy|interview) ~3 (?:was|has been|is) (?:unsuccessful|declined|rejected)
    you (?:were|have been|are) ~1 (?:unsuccessful|declined|rejected)
    {_NOT} ~3 (?:consider|considered|considering) (?:you|your) ~5 (?:further|for|any|at|in)
    (?:no longer|not) ~2 |
        (?:under consideration|being considered|in consideration|considering (?:you|your))
    (?:not|unable|regret) ~4 offer ~2 (?:{JOB}|a place)
    (?:not|unable|regret) ~4 offer ~1 you(?=[.,;!]|$| further| anything| right now| (?:at|on|in|this) |
        (?:this|time|the moment|present|occasion)| (?:\S+ ){{0,4}}{_SEAT})*
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
    (?:has|have|they) rejected(?= you| your|[.,;!]|$)*
    regret to (?:inform|advise|tell|say|let|have)(?! (?:you )?(?:know )?(?:that )?(?:the |your |our |this |
        )?(?:\w+ )?(?:transaction|payment|card|order|account|booking|flight|parcel|delivery|service|train)s? )
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
    (?:decided|chosen|opted|voted|is going|are going) to pass(?=[.,;!]|$)*
    (?:decided|chosen|opted|had|have|going|agreed) to ~1 |
        (?:discontinue|decline|reject|close|end|stop) ~2 (?:application|candidacy)
    (?:profile|experience|background|skills?|skill ?set|seniority|cv) ~3 not ~2 what |
        ~4 (?:needs?|needed|looking for|after|wants?|wanted|requires?|in mind|hoping for|searching for)
    (?:you|application|interview|answers|candidacy) ~1 (?:did|do|does|has|have) not ~1 |
        (?:score|scored|rank|ranked) ~3 (?:highly|high|well|enough|sufficiently|above)
    ^(?:it is |it's |so |well,? )?(?:sadly |unfortunately |i am afraid )?not |
        (?:this time|on this occasion|for us this time)(?=[,.!]| i am| sorry| unfortunately|$)*
    (?:hired|signed|found|recruited|appointed|taken on|brought in) (?:someone|somebody)(?=[.,;!]|$| |
        else[.,!]| |
        yesterday| last | already| with )*
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
    (?:yours|your (?:application|proposal|project|bid|submission|name|candidacy)) (?:was|is|were|has) not ~2 |
        (?:among|amongst|one |
        of|selected|chosen|successful|recommended|retained|funded|accepted|picked|included)
    pursu(?:e|ing) ~1 (?:applicants|candidates|profiles|individuals|people) (?:with|who|whose|that)
    (?:proceed|continue|move forward|move ahead|progress) with |
        (?:applicants|candidates|profiles|individuals|those) |
        (?:with|who|whose|that)
    not ~1 the (?:one|news|answer|outcome|result|message|call) ~1 (?:i|we|any of us) ~2 |
        (?:hoped|hoping|wanted|liked|like|wished)
    (?:there is|there's|there are) no ~1 {JOB} ~1 (?:going|any more|left|available|free)(?=[.,;!]| |$)*
    not (?:made|make|making) (?:an|any) appointment(?! (?:with|for|to see))
    not ~2 invit(?:e|ing) ~1 any(?:one|body| of)
    ^(?:the |in )?(?:short(?: version| answer)?|answer|verdict|bottom line|result|outcome)(?: is|:) ~1 |
        no(?=[.,;!]|$)*
    (?:can|could) not ~1 (?:give|find|offer) you ~1 (?:one|a |
        (?:place|spot|job|seat|contract|role|position))(?! to)
    (?:rul(?:e|es|ed|ing)|tak(?:e|en|ing)|took|leav(?:e|ing)|left|count(?:ed|ing)?|screen(?:ed|ing)) |
        you (?:out|off)(?= of ~1 (?:consideration|the running|the race)|[.,;!]| (?:for|on)|$)*
    out of (?:the running|consideration)(?= (?:for (?:this|the)|on this|at this)|[.,!]| this)*
    not ~5 the (?:news|answer|outcome|result|email) (?:that )?you (?:were|are|had|have been) |
        (?:hoping|hoped|waiting|looking|expecting)
    (?:decided|chosen|opted) (?:not )?to ~1 (?:fill|recruit|hire|appoint|promote|resource|look|go) ~4 |
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
    {JOB} ~6 accepted by,? (?:another|a different|someone|somebody|an internal)
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
    not be ~2 (?:hiring|recruiting|appointing|employing|joining|bringing|taking) ~2 |
        (?:you|on|us|further|to this|to the)
    not (?:to )?(?:appoint|hire|employ|recruit) (?:you|anyone|anybody|at this|this time|on this)
    (?:not|do not|does not) (?:feel|think|believe|see) ~2 (?:this|it|that|you|there) ~2 |
        (?:is|are|would be|was|were|will be) ~4 (?:for us|fit|match|right|ready)
    (?:role|position|job|post|spot|place|it) (?:has |was |is )?(?:been |
        )?(?:gone|went|going|awarded|given|offered) to (?:a|an|one|some|someone|the|another|our)
    (?:there (?:were|are)|(?:we|they) (?:had|have|saw|met|interviewed)) ~3 (?:stronger|better|more |
        suitable|more experienced|better[- ]suited|better[- ]placed|better[- ]qualified|closer) ~1 |
        (?:candidates?|applicants?|people|profiles?|contenders?|applications?)
    other (?:people|candidates|applicants|profiles|finalists) (?:whose|who|with) ~7 |
        (?:closer|stronger|better|nearer|deeper|further)
    (?:unable|not able|not possible|not in a position|not have been able) ~1 to |
        (?:include|select|place|accept|admit|award|appoint|recommend) ~1 you
    other (?:people|candidates|applicants|profiles|finalists) ~3 |
        (?:demonstrated|showed|brought|scored|offered|met) ~2 (?:more|better|higher|stronger|closer)
    (?:regret|sorry|unfortunately|afraid|unable) ~6 (?:accommodate|include|place) you ~3 |
        (?:intake|cohort|programme|program|scheme|class|course|year)
    (?:chose|chosen|decided|opted|going|want|wanted) to (?:focus on|concentrate on|prioriti[sz]e|pursue) |
        ~1 (?:people|candidates|applicants|those|profiles|applications)
    (?:outcome|result|status|decision)[^.!?]{{0,60}}(?:is|:) ?:? ?(?:unsuccessful|not |
        successful|declined|rejected|not selected)
    not (?:been )?(?:called|invited|put forward|shortlisted|longlisted) (?:for|to) (?:an? |the |
        )?(?:interview|audition|assessment)
    line through (?:you|everyone|everybody|anyone|your)|no (?:candidate|applicant|one|body) ~2 |
        (?:met|matched|reached|satisfied|fulfilled)
    (?:position|role|vacancy|post|requisition) (?:filled|closed|cancelled|withdrawn)(?=[.,;!]|$)*
"""
_STELLE = (
    r"(?:\w*stelle|rolle|position|\w*platz|job|aufgabe|vertrag|anstellung|zusammenarbeit"
    r"|\w*praktikum|volontariat|ausbildung|minijob)"
)

_ABGESAGT = rf"""
    fur (?:einen|eine|andere) ~2 (?:andere[nrm]?|mitbewerber\w*|bewerber\w*|kandidat\w*)
    nicht (?:weiter |langer |naher )?(?:zu )?(?:berucksichtig|in betracht)*
    nicht in (?:die|der|unsere) (?:engere|nahere) (?:aus)?wahl
    (?:engere|nahere) (?:aus)?wahl ~3 nicht
    wahl ~5 (?:nicht auf (?:sie|dich)|auf (?:einen|eine|jemand) ~1 (?:ander|intern)\w*)
    (?:leider|bedauern) ~9 (?:absage|absagen|absagt|abzusagen|keine zusage|kein angebot)
    leider ~9 (?:nicht|keine?) ~6 |
        (?:weiterverfolgen|entsprechen|fortsetzen|fortfuhren|entschieden|besetzen)
    (?:gegen|nicht fur) (?:sie|dich|ihre bewerbung|eine (?:weitere )?zusammenarbeit) ~3 entschieden
    \w{{0,20}}(?:bewerbung|verfahren|prozess) ~6 nicht ~3 (?:weiter|fort)*
    mit (?:einer|einem|der|dem) anderen (?:kandidat|bewerber|person)\w* ~2 weiter
    profil ~2 (?:leider )?nicht (?:zu|in|auf)
    gegen (?:eine|die) ~1 (?:zusage|einstellung|besetzung|bewerbung) ~3 entschieden
    leider ~9 {_STELLE} ~6 nicht ~2 anbieten|{_STELLE} ~9 leider ~3 nicht ~2 anbieten
    leider ~9 keine? ~3 {_STELLE} ~3 anbieten|leider ~9 (?:ihnen|dir) ~2 nichts ~2 anbieten
    anders entschieden(?! und (?:kommt|kommen))|nicht das richtige|jemand(?:en)? ~1 gefunden|(?:fur|auf) |
        jemand anderen
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
    keine (?:positive|bessere|gunstigere|erfreulichere) (?:nachricht|mitteilung|antwort|ruckmeldung)
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
    (?:wahl|entscheidung) ~2 auf (?:einen|eine|jemand\w*) ~2 |
        (?:\w*bewerber|kandidat|person|kolleg|mitarbeit)\w*
    (?:kommen sie|sie kommen|kommst du|du kommst|bewerbung|profil) ~7 nicht ~1 (?:in frage|infrage|in |
        betracht)
    nicht ~2 (?:in|auf|bis in) (?:die|den|das|unsere) ~2 |
        (?:\w*runde|auswahl|shortlist|liste|finale|stufe|wahl|phase|\w*kreis) |
        (?:geschafft|gekommen|gereicht|aufnehmen|aufgenommen|einbeziehen|geblieben)
    entschieden,? ~9 mit (?:kandidat|bewerb|profil)\w* ~4 (?:fort\w+|weiter\w+|deren)
    (?:kunde|mandant|firma|unternehmen|auftraggeber|klinik|verlag|bank|praxis|\w+ (?:gmbh|ag)) (?:hat|haben) |
        ~3 abgesagt(?=[.,:;!]| und| weil|$)*
    (?:chef\w*|geschaftsfuhr\w*|geschaftsleitung|team|kunde|zentrale|vorstand|partner\w*|leitung) ~2 |
        (?:hat|haben|sagt|sagen) ~1 nein(?: gesagt)?(?=[.,;!]|$)*
    (?:kann|konnen|darf|durfen|werde|werden) ~2 (?:sie|dich) ~4 nicht ~1 |
        (?:einstellen|nehmen|ubernehmen|anstellen)
    gegen eine (?:einstellung|anstellung|besetzung|zusage) ~5 (?:ausgesprochen|entschieden)
    (?:\w*stelle|position|rolle|vakanz) (?:ist|wurde|sei) ~3 (?:besetzt|vergeben)(?! werden)
    dass ~1 (?:\w*stelle|position|rolle|vakanz) ~4 (?:besetzt|vergeben) (?:ist|wurde|worden)
    (?:bat|bittet|gebeten|beauftragt) ~4 (?:ihnen|dir) ~2 abzusagen
    (?:absage|absagen) ~2 (?:bekommen|erhalten|gekommen|eingetroffen|geworden|vom kunden|von der|vom)
    (?:keinen|keine) ~1 positive\w* ~1 (?:bescheid|ruckmeldung|nachricht|antwort)
    wird ~4 nichts(?= mit (?:uns|der|einer)|[.,!])*
    (?:eine|ein|jemand) ander\w* ~5 (?:naher|besser|starker|passender|erfahrener|weiter)
    (?:wollen|mochten|werden) ~3 (?:das|es|die sache|den prozess|die bewerbung) ~1 nicht ~1 (?:weiter|fort)*
    (?:nicht|keine) ~2 (?:weiterverfolg\w*|weiter verfolg\w*|weiter berucksichtig\w*)
    nicht (?:zu einer|zur) (?:zusage|einstellung|zusammenarbeit)
    durch (?:die|den) erstplatzierte\w*|erstplatzierte\w* ~6 (?:angenommen|zugesagt)|(?:ruf|angebot) ~4 |
        (?:die|der) erstplatzierte
    ohne berucksichtigung (?:ihrer|deiner)
"""
_REFUSE = r"""
    (?:n'avons|n'etes|n'avez|ne serez|n'as|ne seras) ~3 pas ~4 (?:reten|selectionn|choisi|abouti)*
    (?:candidature|profil|dossier|cv|parcours|demande|postulation|elle|que |
        vous|demarche|processus|recrutement) ~9 |
        (?:n'a|n'ont|n'est|ne sera) ~3 pas ~4 (?:reten|selectionn|choisi|abouti|franchi|depasse|admis)*
    (?:n'a|n'ont|n'est|ne sera) ~3 pas ~4 (?:reten|selectionn|choisi|abouti)\w* ~2 |
        (?:vous|toi|votre|ta|ton|te) *
    (?:ne|n'\w+) ~4 pas ~4 (?:donner|donnerons|donne) ~4 |
        suite(?! a (?:\w+ ){1,2}(?:message|mail|appel|relance|courriel))
    ne (?:pouvons|pourrons|peux|peut|pourra|saurions|souhaitons) ~1 donner ~1 suite
    ne pas (?:retenir|donner (?:une )?suite|poursuivre)
    ne (?:peux|pouvons|peut|pourrai|vais|allons) pas (?:te|t'|vous) ?(?:embaucher|recruter|engager|prendre)
    regret ~6 (?:ne|qu'elle ne|n'\w+) ~2 (?:correspond\w*|convien\w*|retien\w*|figure)
    (?:ha|han|hemos) (?:descartado|rechazado|desestimado) ~1 (?:tu|su) ~1 |
        (?:inscripcion|candidatura|solicitud|cv|perfil)
    (?:de|d') ?ne (?:pas )?pouvoir ~3 |
        (?:retenir|donner|reserver|apporter|poursuivre|accueillir|accepter|repondre favorablement)
    pas ~4 en (?:votre|ta) faveur
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
    (?:poste|place|mission|offre|role) ~4 (?:a|est|sera|vient)(?! pas)(?: (?!pas|encore|toujours)\w+){0,2} |
        (?:d'etre |ete )?(?:pourvue?|comblee?|attribuee?)(?= |[.,;!]|$)*
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
    (?:ne|n'\w+) ~3 pas ~2 (?:vous|te|t') ?(?:faire signer|embaucher|engager|prendre avec|garder)
"""
_RECHAZADO = r"""
    ya no (?:hay|existe|tenemos|queda) ~2 (?:sustitucion|plaza|vacante|puesto|hueco|baja)
    (?:continuar|avanzar|seguir|proceder|adelante) ~4 con (?:otr[oa]s?|el resto)
    no (?:has|habeis|fuiste) ~4 (?:seleccionad|elegid|escogid)*
    (?:^|\w+, |que |usted |pero |lamentablemente |finalmente |final |desgracia |ocasion |lo siento )no |
        (?:ha|fue) ~3 (?:seleccionad|elegid|escogid)*
    (?:candidatura|perfil|solicitud|cv|curriculum) ~6 no (?:ha|fue) ~3 (?:seleccionad|elegid|escogid)*
    otr[oa]s? (?:candidat[oa]s?|candidaturas?|perfil(?:es)?|aspirantes?) (?:que(?! |
        (?:vi|conoc|estab|vino|nos|me))|cuy|mas|con|se)*
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
    no ~2 (?:podemos|puedo|pueden|podremos|vamos a poder|van a poder|voy a poder) |
        ofrecer(?:te|le|os)?(?=[.,;!]|$| ~4 |
        (?:puesto|plaza|vacante|contrato|trabajo|empleo|oferta|oportunidad|posicion|nada(?! mas)))*
    (?:lamento|lamentamos|sentimos) ~3 (?:comunicar|informar|decir)\w* ~12 no *
    (?:puesto|vacante|posicion|plaza) ~4 (?:ha sido|esta|se ha|fue) ~2 (?:cubiert|ocupad|cerrad)*
    (?:candidatura|perfil|solicitud) ~5 no ~3 (?:ajusta|encaja|seleccionad|continu|prosper|avanz)*
    (?:decidido|optado|preferido|apostado|elegido) ~2 (?:avanzar|continuar|seguir|apostar|trabajar|por)? |
        ?con ~1 |
        (?:perfil|persona|candidat|alguien)*
    (?:decidido|optado|apostado|decantado) ~1 por ~1 (?:otr|perfil|alguien|una persona|un perfil)*
    cerra\w* ~3 (?:tu|su) (?:candidatura|proceso|solicitud)
    cerrar (?:el|este) proceso ~1 (?:contigo|con usted|aqui)|no (?:vemos|veo|ven|ve) ~2 (?:el|tu|su) encaje
    (?:al final|finalmente|lamentablemente|por desgracia) ~1 no (?:va a|pudo|ha podido|podra) (?:poder )?ser
    no (?:vamos|van) a (?:continuar|seguir|avanzar|contratar|contar)
    no (?:te|le|la|lo) (?:hemos|han|ha) (?:seleccionad|elegid|escogid|cogid|contratad)o
    (?:decidido|optado|preferido|decidimos|decidieron|prefieren) ~1 no ~1 |
        (?:cubrir|contratar|incorporar|sacar|ocupar|fichar) ~2 (?:puesto|plaza|vacante|nadie|a alguien)
    no ~4 (?:contar|contaremos|contamos) con(?:tigo| usted)
    (?:se ha|ha sido|fue) ~2 (?:cubiert|ocupad|adjudicad)[oa] ~2 (?:por|intern)*
    (?:cogido|contratado|fichado|elegido|escogido) ~1 a ~1 (?:otr|alguien|una? (?:persona|candidat|perfil))*
    no ha (?:resultado|sido|quedado) (?:finalista|seleccionad|elegid|apt|admitid)*
    (?:hemos|han|he) (?:elegido|escogido|seleccionado|cogido|fichado) a (?:otr|un|una)*
    (?:has|ha) quedado fuera|no (?:eres|es usted) (?:la persona|el perfil)
    no (?:has|ha) (?:obtenido|conseguido|logrado) ~2 (?:plaza|puesto|vacante)|(?:quedas|queda|quedara) ~1 |
        (?:en|de) reserva
    (?:lo|aqui lo) dejamos (?:por ahora|por el momento|de momento)
    (?:cliente|equipo|empresa|direccion|jef[ea]|soci[oa]s?|consejo|comite) ~3 (?:dicho|decidido|contestado) |
        que no
    no (?:te|le|la) (?:puedo|podemos|pueden|voy a|vamos a|van a) (?:contratar|coger|fichar|incorporar|elegir)
    (?:quedaste|quedo|quedado|quedas) (?:muy )?(?:cerca|a las puertas)(?=[.,;!]|$)*
"""

REJECTED = phrases(
    _REJECTED + _ABGESAGT + _REFUSE + _RECHAZADO,
    unless=ENDS_NOTHING
    + rf"""
    (?:have|has|had) not yet
    (?:sorry|sad|shame|pity) to hear|their loss|ellos se lo pierden|on the (?:day|spot)
    (?:you|jobs?|roles?) (?:have |had )?(?:saved|bookmarked|viewed|followed)|saved (?:jobs?|search)
    {SLOT}|puerta|obras
    (?:she|he) (?:was|were|has|had|is|did) not (?:been )?(?:get|selected|successful|shortlisted|chosen)
    (?:your|my|her|his|tu|mi|su|ton|mon|votre|deine?|meine?|ihre?) (?:best |old |older |younger )?{_FRIEND}
    another (?:company|firm|employer|team|department|city|time|day)|mehr als ~4 (?:konnen|kann)
    (?:otro|otra) (?:equipo|sala|departamento)|not heard that they
    (?:otra|otro) (?:empresa|compania|firma|trabajo|ciudad)|quelqu'un de plus (?:au|a la|pour|dans|en)
    (?<!with us )(?<!here )(?<!for us )last year|(?:years?|months) ago|letztes jahr|l'an dernier|el ano |
        pasado|took over|to take over
    (?:until|till|without) (?:it|this|that|they|the \w+) ~2 (?:clears?|approved|comes|sign\w*)|first choice
    (?:is|was|are|were|am|meeting|call|lunch|speak|talk|speaking|talking) with (?:someone|somebody|another)
    (?:someone|somebody) special
    from (?:moving|going|proceeding|taking)
    (?:(?:is|are|was|have|has|had|still|yet) not|not yet|not been|never|noch nicht|pas encore|toujours pas) |
        (?:been |be )?(?:filled|closed|gone|besetzt|vergeben|pourvue?)
    (?:another|a different|our|the) (?:supplier|vendor|caterer|provider|contractor)
    (?:anderer?n? )?(?:dienstleister|anbieter|lieferant)\w*|autre (?:fournisseur|prestataire)|otro proveedor
    (?:form|file|receipt|claim|invoice|attachment|link|document|expenses?) ~4 (?:rejected|declined)
    (?:sprechen|treffen|fuhren) ~4 (?:noch )?(?:mit )?(?:anderen|weiteren|weitere)
    (?:noch|weiterhin|encore|toujours|aun|todavia) ~5 (?:andere\w*|weitere\w*|d'autres|otr[oa]s)
    (?:rencontr|voyons|recevons|recevoir|entrevist|viendo|conociendo)\w* ~5 (?:d'autres|otr[oa]s)
    nicht ~4 (?:bevor|bis|solange|ohne)
    pas ~4 (?:avant|sans|encore)
    no ~9 (?:hasta|sin|todavia|aun)
    {TALK} ~9 (?:postponed|rescheduled)
    (?<!vorstellungs)(?:termin\w*|telefonate?|call|meeting) ~7 (?:absagen|abzusagen)
    (?:absagen|abzusagen) ~4 termin
    (?:unser|das|den|ihr|dein|mein)(?:e|en)? (?:\w+ )?(?:\w*gesprach|interview|telefonat|call|meeting) ~4 |
        (?:absagen|abzusagen)
    """,
    before=CONDITION
    + r"""
    (?:before|until|till) (?:we|they|i|the|any\w*)
    bevor (?:wir|sie|ich)|avant (?:de|que)|antes de (?:que|\w+[aei]r)
    (?:hope|hoping|plan|planning|expect|expecting|aim|aiming) to (?:\w+ ){0,3}$
    """,
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
    (?:but|honestly|though|rather|side|actually) ~9 (?:have you|like you|you on|talk you into|could |
        you|would you)
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
