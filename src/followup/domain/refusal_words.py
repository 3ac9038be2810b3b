"""How companies write a refusal (e.5 step 5). A table for `phrasing`.

Single words are never enough.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, ENDS_NOTHING, JOB, OWN_WITHDRAWAL, SLOT, TALK
from followup.domain.phrasing import phrases
from followup.domain.refusals_abroad import ABGESAGT, RECHAZADO, REFUSE

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
    you (?:have|were|are) not (?:been )?appointed(?= (?:to|for|as|on|at|following|after|this)|[.,;!]|$)*
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
    (?:sorry|sad) to (?:have to )?(?:inform|tell|say|let) ~8 (?:not|unable|other|another|filled|unsuccessful)
    (?:is|are|was|were|be) not ~4 |
        (?:right|strong|strongest|good|best|close|closest|suitable|exact|perfect|ideal) ~3 (?:match|fit)
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
    (?:not|unable) ~4 (?:invite|inviting|progressing|progress|taking|take) ~3 (?:to|for) ~2 interviews?
    (?:not|unable) ~3 (?:offer|offering|grant|granting) ~2 interviews?(?! (?:on|before|that|this|next|until))
    regret (?:that )?(?:we|i|the \w+) ~2 (?:not|unable) ~4 |
        (?:pursue|consider|proceed|employ|engage|hire|appoint|interview|select|progress)(?:ing)?
    not go (?:your|the right) way(?= this| in the end|[.,;!]|$)*
    with ~2 regret (?:that|to) ~5 (?:inform|tell|advise|say|write|let)
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
    (?:you ~2 not (?:been )?|(?<!have )(?<!has )(?<!is )(?<!was )not )(?:appointed|hired|employed|ranked)(?= |
        (?:on this|this time)|[.,!]|$)*
    not (?:appointed|hired|employed|ranked) you
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
    (?:unable|not able|not possible|not in a position|not (?:have )?been able) ~1 to |
        (?:cast|engage|sign|include|select|place|accept|admit|award|appoint|recommend) ~1 you
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
REJECTED = phrases(
    _REJECTED + ABGESAGT + REFUSE + RECHAZADO,
    unless=ENDS_NOTHING
    + OWN_WITHDRAWAL
    + rf"""
    (?:have|has|had) not yet|(?:if|when) (?:you|nobody|no one|we) ~2 (?:not|nothing|contacted|called) *
    (?:wenn|falls) sie ~6 (?:nichts|keine)
    (?:sorry|sad|shame|pity) to (?:hear|learn|read|see)|their loss|ellos se lo pierden|on the (?:day|spot)
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
    (?:insurance|loan|credit|card|account|mortgage|visa|permit) (?:application|request)
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
    no ~9 (?:hasta|sin|todavia|aun)|(?:todavia|aun) no (?:pas|avanz|hemos|han|sab)\w*
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
