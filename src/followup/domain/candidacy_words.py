"""What is told of somebody's candidacy, put together from its parts (e.5 step 5). Tables for `phrasing`.

Whose: the reader or the reader's papers; what was done with them: chosen, rated, moved, talked to. The words
are those of many things, so that these tables count in a mail that is `ABOUT` a post only.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import ANYBODY, CONDITION, ENDS_NOTHING, HABIT, JOB, MAYBE, OWN_WITHDRAWAL
from followup.domain.phrasing import one_of, phrases

_WORD = r"[^\s.!?;:]{1,25}"
_PAPERS = one_of(
    r"""
    applications?|candidacy|candidature|submission|proposal|bid|nomination|portfolio|audition
    name|file|dossier|papers|profile|resume|cv|credentials|qualifications|expression of interest
    """
)
_MARK = one_of(
    r"""
    score|scores|rating|marks?|grades?|results?|ranking|rank|average|points|total|performance|answers
    """
)
_PAPERS_OF = (
    rf"your (?:{_WORD} ){{0,3}}?(?:{_PAPERS}|{_MARK})"
    rf"(?: (?:for|to|as|at|with|of|on|in)(?: {_WORD}){{1,7}}?)?"
)
_READER = rf"(?:you|yours|{_PAPERS_OF})"
_BE = r"(?:is|are|was|were|be|been|being|has been|have been|had been|will be|shall be)"
_HAVE = r"(?:have|has|had|were|was|are|is|will|shall|did|do|does|could|can|would)"
_TAKEN_ON = one_of(
    r"""
    referred|forwarded|put (?:forward|through)|passed (?:on|to|along)|sent (?:on|forward)|include[ds]?
    retained|selected|chosen|picked|considered|certified|proposed|nominated|recommended|listed|rated
    shortlisted|longlisted|accepted|admitted|approved|appointed|hired|incorporated|added to|among|amongst
    taken (?:further|forward|on|to|up)|moved|advanced|carried|invited|called|placed|ranked|qualified
    qualify|advance|progress|continue|proceed|move|pass (?:the|to|on to)|appear (?:on|in|among)
    reach|ma(?:ke|de) (?:it|the)|be (?:part|joining|moving|going|continuing|taking)|go (?:on|further|through)
    get (?:to|into|as far as)|come (?:to|into)|match|fit|meet|correspond|satisfy
    one of (?:the|those|our)|found (?:to be |among )?(?:the |among |eligible|qualified|suitable)?|successful
    """
)
_UNFIT = one_of(
    r"""
    ineligible|not eligible|not qualified|unqualified|disqualified|unsuccessful|unsuitable|not suitable
    declined|rejected|eliminated|excluded|screened out|turned down|not competitive|not retained
    """
)
_TOO_LOW = one_of(
    r"""
    not ~2 (?:high|good|strong) enough|not ~1 (?:sufficient|adequate)
    not ~1 (?:reach|meet|attain|clear|make|pass)
    below|beneath|under (?:the|our)|too low|insufficient|lower than|less than|behind|short of
    (?:fell|falls?|fallen) (?:just |a little |well )?(?:short|below)
    """
)

_TAKE_UP = one_of(
    r"""
    pursu\w+|enter\w*|tak(?:e|ing)|mak(?:e|ing) use of|us(?:e|ing)|engag\w*|consider\w*|continu\w+
    """
)
_WITH_THE_READER = one_of(
    r"""
    your ~2 (?:application|candidacy|candidature|services|background|profile|interest)
    employment|with you|you (?:further|on|any|for)
    """
)

ABOUT = phrases(
    rf"""
    {JOB}|candida\w+|appl(?:ied|y|ying|ication|icant)\w*|recruit\w*|employ\w*|fellowships?|traineeships?
    post (?:of|as)|apprentice\w*|placements?|scholarships?|residency|interview\w*|selection|hir(?:e|ed|ing)
    your (?:background|experience|qualifications|career|record|services|nomination|audition)
    (?:short|long)list\w*|work (?:with|for) us|(?:test|exercise|assignment|exam) (?:you|that you)
    (?:written|oral|practical) (?:part|exam\w*|test)|outcome of your
    your (?:test|exercise|solution|trial|assignment)
    bewerb\w+|\w*stelle|kandidat\w*|auswahl\w*|candidatures?|postes?|recrutement|stage|concours
    candidaturas?|solicitud|puesto|plaza|vacante|convocatoria|proceso selectivo
    """
)
"""A post, or what somebody has shown of himself for one."""

_ELSE = r"""
    podcast|published|article|magazine|visa|consulate|embassy|passport|permit|mortgage
    (?:charg|bill|debit|refund|deliver|ship|subscrib|insur)\w+|loan|credit|card|insurance|parcel|order|account
    (?:complete|incomplete|finish|missing)|password
"""
"""What is decided in other mails."""

TURNED_DOWN = phrases(
    rf"""
    (?:you|yours)(?: \w+ly| still| then| therefore)? {_HAVE} not ~3 {_TAKEN_ON}
    {_PAPERS_OF} ~4 {_HAVE} not ~3 {_TAKEN_ON}
    {_READER} ~2 {_BE} ~2 (?:found |deemed |considered |rated |judged |assessed )?(?:to be )?{_UNFIT}
    {_READER} ~2 {_BE} ~1 (?:found|deemed|judged|considered|thought|felt) not
    no (?:further|more) consideration|no ~1 (?:selection|appointment|hire) (?:will be|was|has been|is) ~1 made
    your ~3 {_MARK} ~6 {_TOO_LOW}
    you ~2 (?:scored|ranked|rated|placed|came|were ranked|were placed|were rated) ~2 |
        (?:lower|below|behind|too low|under)
    (?:other|more|several|many) ~2 (?:applicants|candidates|people) ~3 |
        (?:scored|ranked|rated|placed|were|performed) ~1 (?:higher|above|ahead|better)
    (?:not|unable|impossible|nor) ~6 {_TAKE_UP} ~6 {_WITH_THE_READER}
    (?:nothing|no (?:work|place|post|opening|role|use)) ~3 (?:to offer|for) |
        (?:you|somebody|someone|a person|people) ~1 (?:of|with|at|in|now|just|present|like)
    not ~4 (?:put|place|placed|include|included|add|added|rank|ranked|rate|rated) you ~1 |
        (?:on|in|among|to|forward|high|sufficiently|enough|first)
    not ~1 (?:chosen|selected|picked|shortlisted|longlisted|nominated|recommended|appointed|hired) you
    (?:chosen|selected|picked|appointed|gone with|decided on|offered it to) |
        (?:another|others|other)(?=[.,;!]|$| ~2 (?:person|candidate|applicant)s?)
    """,
    unless=ENDS_NOTHING
    + OWN_WITHDRAWAL
    + _ELSE
    + r"""
    (?:sorry|sad|shame|pity) to (?:hear|learn|read|see)
    (?:if|unless|whether|assume)|(?:not|no) (?:yet|been able|heard)|another (?:company|firm|employer|team)
    """,
    before=CONDITION + ANYBODY,
)
"""The reader or his papers were not taken on, or rated too low."""

_NO_MATTER = one_of(
    r"""
    keep|bother|charge|trouble|wait|disturb|burden|make you|let you (?:down|wait|hang)|ask you|need|have
    """
)
_NOTHING_OF_IT = one_of(
    r"""
    need|have|meet|see|hear|be (?:charged|asked|needing|having|meeting|seeing|hearing|required|expected)
    """
)
RULED_OUT = phrases(
    rf"""
    (?:decid\w+|decision|conclu\w+|resolved|agreed|determined|settled) ~7 you ~1 |
        (?:will|shall|would|can|are|should|could|do) not(?! {_NOTHING_OF_IT})
    (?:decid\w+|decision|conclu\w+|resolved|agreed|determined) ~7 not (?:to )?(?!{_NO_MATTER})\w+ you
    (?:decid\w+|decision|conclu\w+|resolved|agreed) ~5 against ~1 (?:you|\w+ing you)(?! to)
    """,
    unless=OWN_WITHDRAWAL + _ELSE + r"(?:until|till|unless|before|without|yet)",
    before=CONDITION,
)
"""It was decided that the reader will not, whatever it is."""

_SELECTION = one_of(
    r"""
    selection|search|recruitment|recruiting|hiring|deliberations|competition
    appointment process|review process
    """
)
_OVER = r"(?:finish|conclud|complet|clos|end|finali[sz]|wrapp)(?:e?d)?(?: up)?"
CONCLUDED = phrases(
    rf"""
    (?:have|has|had) ~2 {_OVER} ~4 {_SELECTION}
    (?:have|has) ~1 (?:appointed|hired|chosen|selected|found|recruited|engaged) (?:the|all|enough|our) |
        ~1 (?:people|person|candidates?|applicants?|colleagues?|team|staff|ones?)
    {_SELECTION}(?: process)? ~5 (?:has|have|is|was) ~2 (?:been )?{_OVER}
    (?:made|named|announced|pleased with|delighted with|happy with) ~4 |
        (?:our|its|the|their|his|her|a|an) ~1 (?:selection|choice|appointee)
    (?:appointment|selection|choice) (?:has|have|was|were) ~1 (?:been )?made
    (?:delighted|pleased|happy) with the (?:person|candidate|one|colleague) who
    (?:candidate|person|applicant) (?:has|have|was) ~1 (?:been )?(?:identified|named|found|engaged)
    """,
    unless=HABIT
    + r"""
    (?:we|i|they|you|team|committee|panel|decision) (?:will|shall|may|might|expect|hope|plan)
    once|when|until|till|after|as soon as|yet|next|shortly|soon
    you (?:have been|were|are) ~2 (?:selected|chosen|named)
    """,
    before=CONDITION,
)
"""The selection is over, and nothing is said of the reader."""

KEPT = phrases(
    r"""
    (?:on|in our) (?:file|files|records|database)|(?:kept|retained|stored|held|stay|remain) ~5 |
        (?:year|months|file)
    (?:success|luck|best|well|wishes|wish you) ~6 (?:future|career|search|field|endeavou?rs?|efforts?|work)
    (?:thank you|thanks|appreciate|gratitude|grateful) ~6 (?:interest|applying|application|time|participation)
    (?:other|future) (?:vacanc(?:y|ies)|openings|positions|opportunities)
    """
)
"""What is said to those who are not wanted."""

_STAGE = one_of(
    r"""
    (?:\w+ )?(?:stage|round|phase|screen|step|screening|pool|shortlist|list)
    interviews?|interviewing|final|finals
    """
)
_TALK = r"(?:interviews?|auditions?|assessments?|trial days?|selection days?)"
_TASK = one_of(
    r"""
    exams?|examination|tests?|exercises?|assignments?|assessments?|challenges?|case stud(?:y|ies)
    work samples?
    tasks?|translation|writing sample
    """
)

_WENT = one_of(
    r"""
    moved|advanced|progressed|promoted|bumped|elevated|put|passed|gone|made|brought|taken|carried|come
    got|gotten|transferred|upgraded|going|moving|advancing|progressing
    """
)
_DAY = one_of(
    r"""
    \d|\w+day|the \d|january|february|march|april|may|june|july|august|september|october|november|december
    """
)

CALLED_FURTHER = phrases(
    rf"""
    {_READER} ~3 {_WENT} ~3 (?:to|into|onto|on|in|for) (?:the|our|an?) ~1 {_STAGE}
    you (?:now )?have (?:now |got )?(?:an?|your) ~1 (?:interview|audition)(?= (?:with|on|at|for|in)|[.,;!]|$)*
    ^(?:# )?(?:your )?interview (?:arranged|scheduled|booked|set)(?=[.!:]|$)*
    (?:required|requested|asked|expected|due|called|summoned) ~1 |
        (?:to (?:attend|appear|present|come|report|sit)|for) ~6 (?:{_TALK}|{_TASK})
    you (?:have |has )?(?:passed|cleared|succeeded in) ~2 |
        (?:written|oral|practical|physical|theory|first|second) ~1 (?:part|test|exam\w*|stage|round)
    your ~2 {_TASK} (?:awaits|is waiting)
    ask(?:ing|ed)? you (?:to|for|in for|along to) ~2 {_TALK}
    (?:ask|request|require|invite)(?:s|ed)? (?:that )?you (?:to )?(?:present yourself|attend|appear|report) |
        ~9 (?:{_TALK}|{_TASK})
    look(?:ing)? forward to (?:meeting|seeing|welcoming|interviewing) you ~2 (?:for|at|to) ~2 {_TALK}
    (?:yours|your ~2 {_TASK}) is ~1 (?:ready|open|available|waiting|live)
    (?:next|following|second) (?:step|stage|part|round|phase) ~1 (?:is|will be|would be) ~3 {_TALK}
    your ~2 {_TALK} ~6 (?:is|will be|takes place|will take place) ~2 (?:on|at) ~1 {_DAY}
    (?:next|following|second|other|first) (?:step|part|stage|round|phase),? ~9 {_TASK}
    (?:attached|enclosed|below|following|herewith|sending|send you|here is|here's|find) ~6 {_TASK}
    {_TASK} ~6 (?:attached|enclosed|below|herewith)(?= |[.,;!]|$)*
    (?:link|invitation|access|login) (?:to|for) ~3 {_TASK}
    (?:translate|edit|solve|complete|answer|work through|write|sit|take) ~2 |
        (?:enclosed|attached|following|below) ~2 (?:page|text|questions|problem|{_TASK})
    (?:record|upload|send|submit) ~2 (?:video|audition tape|self-tape) ~9 (?:by|to|at|of|here)
    (?:contact|call|ring|phone|e-?mail|write|reach|telephone) ~9 |
        (?:to|so (?:that )?(?:we|you|i) can|and) ~1 (?:schedule|arrange|set up|make|fix|book|find|agree) ~6 |
        (?:time|appointment|{_TALK}|call|conversation|meeting|talk)
    """,
    unless=HABIT
    + MAYBE
    + r"""
    (?:re-?schedule|not able|unable|can not|could not|results? of|feedback|survey|questionnaire|consultation)
    (?:thank|thanks|thank you) ~4 (?:completing|taking|attending|interviewing|submitting|sending|doing)
    (?:have|has) (?:been )?(?:received|completed|submitted)|as (?:agreed|planned|discussed)|reminder
    visa|consulate|embassy|citizenship|asylum
    (?:tips|guide|prepare for|preparation|practice|practise|coach\w*|mock|subscri\w+)
    (?:review|underwriting) (?:stage|phase|round|pool)|(?:may|might) ~2 (?:receive|get|be)
    (?:stage|step|phase|round) of ~1 (?:review|screening|consideration)
    """,
    before=CONDITION
    + ANYBODY
    + HABIT
    + r"""
    (?:what happens|then|later|afterwards)(?:: | )(?:\S+ ){0,6}$
    (?:may|might|will|would|could|can)(?: be)? ?$|to be ?$
    """,
)
"""The reader goes on: to a stage, to a talk, to a task."""

_CHANGED = one_of(
    r"""
    updated|changed|amended|altered|moved|revised|modified|corrected|shifted|brought forward|put back
    """
)
_PUT_OFF = r"(?:put (?:off|back)|postponed|re-?scheduled|brought forward|cancell?ed|called off|delayed until)"
REARRANGED = phrases(
    rf"""
    (?:details|times?|dates?|place|location|venue|day|hour|format|start|room|address) (?:of|for) |
        (?:your|the) ~3 interview ~5 (?:have|has|was|were|is|are) ~2 (?:been )?{_CHANGED}
    your interview(?: (?:details|times?|dates?|slot|location|venue|appointment|room))? ~4 |
        (?:have|has|was|were|is) ~1 (?:been )?(?:now )?{_CHANGED}
    your interview ~9 (?:instead of|rather than)
    (?:moved|shifted|changed|postponed|put back|brought forward) (?:your|the|our) ~2 interview ~4 |
        (?:to|from|until|by)
    (?:your|the|our) ~1 interview ~6 (?:has been|is|was|had to be|will be) ~1 {_PUT_OFF}
    (?:there (?:has been|is|was)|made|making|note) ~2 changes? |
        (?:to|of|in) (?:your|the) ~3 interview
    """,
    unless=r"(?:account|profile|settings|password|preferences)",
    before=CONDITION,
)
"""When or where the talk is has changed."""

_ROUTINE = one_of(
    r"""
    been|received|submitted|sent|viewed|forwarded|registered|recorded|logged|acknowledged|saved|entered|added
    transmitted|delivered|review\w*|processed|complete\w*|incomplete|started|created|updated|confirmed|opened
    downloaded|read|noted|withdrawn|deleted|removed|expired|appreciated|shared|uploaded|made|given|done|seen|imported
    stored|kept|retained|held|considered|evaluated|assessed|under|in|being|still|currently|not|now|important|treated
    handled|examined|passed|scored|matched|needed|required|closed|valued|welcomed|interested|attached|used|based
    """
)
_DONE = rf"(?!{_ROUTINE}\b)\w{{2,20}}(?:ed|en|ne)(?: \S+){{0,6}}"
DEALT_WITH = phrases(
    rf"""
    your ~2 (?:application|candidacy|candidature|interview(?: report)?|nomination|proposal|audition) |
        ~9 (?:has|have|was|were|is|are) (?:now |already |also |then )?(?:been )?{_DONE}
    (?:decision|verdict|ruling|outcome) ~1 (?:on|of|about|regarding|concerning|as to) your ~3 |
        (?:application|candidacy|candidature|interview|nomination) ~9 |
        (?:has been|have been|was|were|is|are) (?:taken|made|reached|available|attached|enclosed|below)
    (?:your|you) ~9 (?:decided upon|ruled on|voted on)
    you (?:are|were|have been|stand|rank|come) ~1 |
        (?:number|ranked|placed|rated|graded|listed|first|second|third|fourth|fifth) ~6 |
        (?:list|register|roster|ranking|merit|candidates|applicants)
    status of your ~4 (?:application|candidacy) ~4 (?:changed|is now|now reads)
    """,
    unless=CONDITION
    + _ELSE
    + r"""
    (?:will|shall|once|when|may|might|until|before|should|unable|soon)|newsletter|alerts?|similar jobs
    (?:successfully|automatically)|(?:under|of|in) ~1 (?:review|consideration|process)
    """,
)
"""Something was done with the reader's candidacy that no other table knows."""

_OF_MINE = one_of(
    r"""
    application|candidacy|candidature|nomination|proposal|interview|audition|file|dossier|trial|lesson|portfolio
    references|referees|appointment as|salary expectation|exercise|submission
    """
)
_TAKES = one_of(
    r"""
    (?:admit|accept|appoint|elect|select|shortlist|recommend|employ|recruit|interview)(?:s|ed|ing)?
    cho(?:se|sen|ose|oses|osing)|hir(?:e|ed|es|ing)|nominat(?:e|ed|es|ing)|invit(?:e|ed|es|ing)
    """
)
_FOR_WHAT = r"(?:shortlist|selection|vacancy|position|post|role|internship|apprenticeship)"
_OF_A_FORM = r"(?:form|number|reminder|account|id|reference|report|link|deadline|window|fee|portal|process)"
_IT_WAS = r"(?:have|has|had|was|were|did|are not|is not|will not|can not)"
CONCERNS = phrases(
    rf"""
    your (?:[\w-]+ ){{0,3}}{_OF_MINE}(?! {_OF_A_FORM})
    (?:which|that|position|post|role|vacancy|job) ~2 you ~1 (?:applied|interviewed)
    (?:ihre|deine|ihrer|deiner) (?:\w+ ){{0,2}}bewerbung|(?:votre|ta) (?:\w+ ){{0,2}}candidature
    (?:tu|su) (?:\w+ )?(?:candidatura|solicitud|postulacion)
    yours ~5 (?:is|was|were|has|did|could|included|too)
    {_TAKES} you (?:to|for|as|on)(?! (?:apply|take a look|join our (?:talent|newsletter)))
    your ~1 (?:background|experience|qualifications|skills|profile) ~5 (?:is|are|was|were|do|does|did) not
    (?:ask|asking|request|require|need|want) you to (?!apply|log|sign|click|verify|be patient|not|wait)\w+
    (?:you|your) (?:[\w-]+ ){{0,2}}{_IT_WAS} ~9 {_FOR_WHAT}
    (?:applicants?|{_FOR_WHAT}) ~9 {_IT_WAS} ~6 (?:you|yours)
    """,
    unless=CONDITION
    + _ELSE
    + HABIT
    + r"""
    ^(?:thank|thanks|many thanks|we thank)
    (?:permit|licen[cs]e|visa|passport|benefit|mortgage|membership|refund|tax)
    school place|manuscript|conference|(?:look|looking) forward
    (?:send|submit|apply|upload|attach|include) (?:an?|your|us|to|for|by|with|here|now)
    reminder|questionnaire|complet(?:ed|ing|ion)|upload\w*|recording|no (?:further )?action
    portal|(?:we|to) read your
    ^(?:danke|vielen dank|wir danken|herzlichen dank|merci|nous vous remercions|gracias|le agradecemos)
    (?:arrived|reached|received|came in)|(?:usually|always|every)
    """,
)
"""The candidacy of the reader is spoken of."""

ROUTINE = phrases(
    r"""
    acknowledg\w*|receipt of|look(?:ing)? forward to (?:reading|reviewing|receiving)|careful consideration
    (?:submitted|sent|received|registered|completed|made|withdrawn) (?:an|your|the) ~1 application
    application ~6 (?:submitted|sent|received|registered|withdrawn|viewed|incomplete|not complete|safely)
    application ~6 (?:forwarded|passed|shared|delivered|transmitted|on its way|in good hands|with us|in our)
    (?:viewed|opened|received|got|have|downloaded|saved|reading|are reviewing) your ~2 |
        (?:application|cv|resume|profile)
    (?:sign|log) ?in (?:to|here|now)|check the (?:progress|status)|(?:progress|status) of your application:
    (?:finish|complete|continue|resume|submit|start|update|boost) ~1 your ~1 (?:application|profile)
    (?:will|shall) ~2 (?:be )?(?:review|read|assess|consider|evaluat|look|contact|be in touch|get back)\w*
    (?:similar|new|more|recommended|matching) ~1 (?:jobs|roles|positions)
    alerts?|tips|coach\w*|newsletter|blog
    what (?:comes|happens) next|hopes? to be in touch
    (?:busy|currently) ~3 (?:reading|reviewing|going through)
    (?:started|saved|finish\w*|complet\w*) ~1 (?:an|your|the) ~2 (?:application|interview|assessment|test)
    (?:applications|candidates|applicants) ~2 (?:are|is) ~1 (?:ranked|invited|read|reviewed|assessed|sent)
    (?:bewerbung|unterlagen) ~6 (?:erhalten|eingegangen|angekommen|gespeichert|vollstandig|weitergeleitet)
    (?:prufen|sichten|melden uns|erhalten sie|newsletter|abmelden|anmelden|einloggen|stellenangebote|jobs)
    candidature ~6 (?:recue?|enregistree?|transmise?|parvenue?|bien|examin\w+|etudi\w+)
    (?:reviendrons|recontact\w+|offres d'emploi|connectez|espace candidat|desabonn\w*)
    (?:candidatura|solicitud) ~6 (?:recibid[oa]|registrad[oa]|enviad[oa]|correctamente|en curso)
    (?:revisaremos|contactaremos|ofertas de empleo|inicia sesion|darte de baja|area de candidato)
    survey|feedback form|subscri\w+|we are (?:hiring|recruiting)|click|apply (?:now|today|here|by|at|via)
    """
)
"""What programs tell of applications all day: that they came, how they are filled in, what else there is."""
