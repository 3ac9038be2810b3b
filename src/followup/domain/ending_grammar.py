"""That it goes no further, in words of its own, put together from its parts (e.5 step 5, H1).

Negation and going on; what is called off, closed or left there. In English, German, French and Spanish.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, ENDS_NOTHING, JOB, PERSON, STELLE, TRADE
from followup.domain.phrasing import one_of, phrases

_NO_MORE = one_of(
    r"""
    not|unable|no longer|never
    (?:decided|chosen|chose|opted|agreed|prefer|rather|voted) (?:not|against)
    """
)
_FURTHER = one_of(
    r"""
    (?:continu|proceed|progress|go on|carry on|work together|working together|work out|working |
        out)(?:e|ing)? ~2 |
        (?:with you|with your|in (?:the )?long|for us|together|long term|as a team)
    (?:strong|close|convincing|good|deep) enough ~4 (?:continue|proceed|go on|move|take|progress|offer)
    (?:mov|go|tak|carry|bring|push|progress|proceed|continu|advanc)(?:e|ing|s)? ~3 |
        (?:forward|ahead|(?:any )?further|to the next (?:stage|round|step)|beyond (?:this|that|the first))
    (?:go|going|come|coming) any further(?! into| than| down| up| back| on the)
    (?:put|putting) you forward
    (?:continu|proceed|carry on|go on|go ahead)(?:e|ing)? with you
    """
)
_STOPS = one_of(
    r"""
    (?:leave|leaving|end|ending|stop|stopping|finish) (?:it|things|this|matters|our conversation|the |
        process) |
        (?:there|here)(?! for (?:the|today)| by | on (?:the|mail|email)| until)
    (?:call|calling) it (?:a day|quits)
    this is (?:where|as far as) (?:it|we|this|things) ~1 (?:ends?|stops?|goes|go|part)
    (?:end|ends) of the road
    """
)

ENDED = phrases(
    rf"""
    {_NO_MORE} ~2 {_FURTHER}
    no ~1 (?:plans?|intention|budget|capacity|scope|funds) (?:to|for) ~1 |
        (?:hire|recruit|appoint|take on|fill|employ|engage|hiring|recruiting|taking on|filling)
    (?:we|they|firm|office|company) (?:are|is) not ~1 (?:hiring|recruiting)(?! (?:on|until|before) )
    (?:do|does|did) not ~1 have ~1 (?:need|opening|vacancy|position) ~2 (?:for|suited|that)(?! (?:you|us) to)
    not (?:currently|presently|actively|at present|at the moment|at this time) |
        (?:hiring|recruiting|taking on|looking (?:to hire|for (?:an?|new|additional|more)))
    (?:has|have|had to|decided to|chose to) (?:withdraw\w*|cancel\w*|eliminat\w*|scrap\w*) |
        (?:the|this|our|its) ~2 {JOB}
    (?:shall not|shan't) ~3 (?:further|forward|ahead)
    (?:we|i|they|client|team) ~5 (?:stop|leave it|end it|call it a day|draw a line) ~1 (?:at this |
        point|here|there)(?=[.,;!]| |
        with|$)*
    (?:would|'d) rather not (?:start|go|take|proceed|continue|pursue|move)
    {JOB} ~2 (?:does|do|will) not exist|(?<!other )(?:client|firm|they|board|boss|partners) (?:has |have |
        )?said |
        (?:no|stop)(?=[.,;!]| |
        to (?:you|this|hiring)|$)*
    (?:machen|mache|setzen|ziehen) ~4 (?:einen|nen) (?:punkt|strich|schlusspunkt)
    (?:client|il|elle|ils|boite|direction|patron) ~1 (?:a|ont) dit (?:stop|non)(?=[.,;!]|$)*
    (?:cliente|empresa|direccion|ellos) ~1 (?:ha|han) dicho (?:que no|no|basta)(?=[.,;!]|$)*
    {_STOPS}
    (?:we|they|i|client|team) (?:will|are going to|is going to) not (?:be |
        )?(?:continu|proceed|progress)(?:e|ing)?(?=[.,;!]|$)*
    not ~2 (?:we|this) (?:are|is) ~1 right ~1 (?:home|place|fit|company|team|environment) for you
    not ~2 (?:progress|pursu|advanc|continu)(?:e|ing) ~1 (?:it|this|things|matters) ~1 |
        (?:further|any further|on this|at this|for now)
    not ~2 (?:progress|pursu|advanc)(?:e|ing) (?:it|you)(?= on| at| any| further|[.,;!]|$)*
    not ~2 (?:invit|bring|tak|put|mov|advanc|progress|send)(?:e|ing)? you ~2 (?:forward|through|along|on |
        ?board)
    not ~2 (?:invit|bring|tak|put|mov|advanc|progress|send|call)(?:e|ing)? you ~1 (?:back |
        )?(?:to|for|into|onto) |
        (?:the|our|a|an) ~1 (?:next|final|second|third|last|interview|shortlist)
    (?:do|does|did|would|will) not (?:want|wish|intend|plan|feel able) to (?:proceed|continue|go (?:any |
        )?further|go ahead|progress|take (?:it|this|things|you) (?:any )?(?:further|forward|on)|move |
        forward)(?! with(?:out)? (?:the|a|an|any|that|our))
    not ~2 (?:feel|think|believe|see) ~1 (?:that )?you (?:would|will|are|could) ~2 |
        (?:happy|right|suited|fit|thrive|settle|ready)
    (?:decided|chosen|voted) against(?=[.,;!]| it| you|$)*|no luck (?:this time|on this occasion|here)
    answer ~2 (?:is|was) (?:a |an |sadly |unfortunately )?no(?=[.,;!]|$)*
    (?:end|ending|close|closing|stop) (?:the|our|your) (?:process|application|conversation)s?(?= |[.,!]|$)*
    changed direction (?:on|with) (?:this|the) (?:hire|search|{JOB})
    (?:going to|will|to|decided to|we) ~1 (?:continue|keep|carry on) (?:looking|searching|our search|the |
        search)
    (?:turn|turned|turning) you (?:away|down)|(?:turn|turned|turning) ~6 (?:away|down),? (?:including|and) you
    not ~2 (?:hire|hiring|appoint|appointing|recruit|recruiting|tak(?:e|ing) on) ~1 (?:anyone|anybody)
    (?:we|i) (?:will|are going to|should|would rather|have to|must|are|am) ~2 |
        (?:stop|stopping|part|finish) here
    (?:they|we|client|team|panel) (?:are|is) not ~1 (?:going ahead|taking (?:it|you|this))
    not (?:able to |going to )?(?:offer|give|find) ~3 |
        (?:everybody|everyone|all|you both|both) ~5 (?:place|seat|{JOB}|spot|offer)
    (?:not|never) ~1 (?:make|made|making) (?:it through|the (?:cut|short-?list|final|list))
    (?<!not )(?:narrowly |just )?miss(?:ed|ing)? (?:out(?= on|[.,;!]| by| this)|the cut)*
    (?:have|sorry|hate|going) to ~2 (?:disappoint you|let you down)
    not (?:believe|think|feel|see|convinced|sure) ~4 (?:{JOB}|place|this|we|it) ~6 |
        (?:make you happy|suit you|be right for you|do you justice|work for (?:you|us))
    (?:team|they|we|panel|committee) (?:did|could|can) not (?:quite )?get there
    (?:it is|it was|was|is) not (?:meant )?to be(?= this| for|[.,;!]|$)*
    (?:could|can) not (?:get|bring) (?:you|it|this) over the line
    (?:no longer|not) ~2 (?:a|any|the) ~1 (?:{JOB}|seat|spot) ~1 (?:to fill|here|any more|left|for |
        you|after all)
    {JOB} ~4 (?:pulled|scrapped|axed|dropped|done away with|deleted|eliminated|no longer exists)
    nothing ~2 (?:to offer|for us to offer|left to (?:offer|fill))
    (?:wurfel sind gefallen|kommen wir ~4 nicht hin|doch anders (?:orientiert|entschieden|uberlegt))
    (?:stelle|rolle|position) ~3 (?:gestrichen|entfallt|entfallen|fallt weg|weggefallen|gibt es nicht mehr)
    (?:poste|role|mission|recrutement|embauche) ~3 (?:supprime\w*|annule\w*|n'existe plus|disparait)
    (?:puesto|plaza|vacante|rol) ~3 (?:suprimid|anulad|eliminad|cancelad|ya no existe)*
    (?:pas|jamais) ~2 (?:parvenus?|arrives?|reussi) ~4 d'accord ~2 (?:candidature|profil)|regle ~6 dire non
    (?:mieux vaut|preferable|plus sage) ~2 (?:ne pas|d'en rester|de s'arreter|arreter)
    (?:poste|role|mission) ~2 ne ~1 (?:correspond\w*|convien\w*|irait) ~1 pas
    (?:desolee?s?|navree?s?|regret) de (?:te|vous) (?:decevoir|apprendre|annoncer)
    (?:no ha (?:salido|podido|habido suerte)|no lo ve|no lo ven)(?=[.,:;!]| |$)*
    (?:let|letting|allow) (?:the|this|your) (?:process|application|matter|candidacy) (?:rest|lapse|end|close)
    (?:machen|gehen|fuhren) ~6 nicht weiter
    (?:konnen|kann|mochten|mochte|werden|wollen|wird|will) ~6 (?:ihnen|dir) ~5 {STELLE} ~4 nicht ~1 |
        (?:anbieten|geben|zusagen|ubertragen)(?! mehr)
    {STELLE} ~4 (?:konnen|kann|mochten|mochte|werden|wollen|wird|will) ~6 (?:ihnen|dir) ~5 nicht ~1 |
        (?:anbieten|geben|zusagen|ubertragen)(?! mehr)
    (?:konnen|mochten|wollen|werden) ~6 nicht ~2 (?:zusammenarbeiten|zusammen |
        arbeiten|einstellen|weiterarbeiten)
    (?:kommen|kommt|finden) ~6 nicht (?:zusammen|zueinander|ins geschaft|uberein)
    nicht ~2 (?:weitermachen|weitergehen|weitergeht|weiterfuhren|zusammenkommen|zueinanderfinden)
    (?:sehen|sehe|sieht) ~5 von (?:einer?|ihrer|deiner|der) ~2 (?:einstellung|zusammenarbeit|\w+) |
        ab(?=[.,!]|$)*
    nehmen ~4 abstand von|(?:verzichten|verzichtet) ~4 auf (?:eine|die|ihre) ~1 |
        (?:einstellung|besetzung|zweite\w*)
    wird ~3 (?:nix|nichts)(?= mit|[.,!]|$)*
    (?:leider )?kein (?:match|fit)(?= |[.,!]|$)*|(?:stelle|position|rolle) ~3 nicht mehr |
        (?:frei|offen|vakant|zu haben)
    (?:closed|closing|close) (?:the|that|our|this) (?:search|vacancy|process|recruitment|role)
    lassen (?:wir|ich) es ~1 (?:lieber|besser|sein|bleiben)|stellen ~4 niemanden ein
    (?:sehen|haben|gibt es) ~3 keine passende ~2 (?:rolle|stelle|position|aufgabe|moglichkeit)
    (?:stelle|position|rolle) ~5 nicht (?:nachbesetzt|wiederbesetzt|neu besetzt|besetzt werden)
    (?:geht|ging) es ~6 nicht weiter
    (?:belassen|lassen) (?:wir )?es ~3 (?:dabei|hierbei)
    schlussstrich ~2 (?:ziehen|gezogen|setzen)
    (?:hier|damit|an dieser stelle|an diesem punkt) ~3 (?:zu ende|schluss|beenden|endet)
    (?:du bist|sie sind) ~2 (?:raus|nicht dabei|nicht mehr dabei)
    (?:ohne|nicht mit) (?:dich|sie|dir|ihnen) ~2 (?:weiter\w*|besetz\w*)
    (?:s'arreter|nous arreter|arreter|en rester|en restera|en resterons|s'en tenir) (?:la|ici)(?! pour| par)
    (?:s'arrete|s'arretera|arretons|arrete|en reste|en restons) ~2 (?:la|ici)(?! pour (?!cette)| par) |
        ?(?=\W|$)*
    (?:ne pas|pas) (?:ouvrir|pourvoir|creer|remplacer|donner suite a) (?:le|ce|cette|au|a la|votre)
    (?:ne|n'\w+) ~3 pas (?:en mesure|a meme) ~2 proposer |
        (?:le|ce|de|d'|un) ?(?:poste|contrat|suite|place|mission|collaboration|embauche|stage|alternance)
    (?:ne|n'\w+) ~3 pas ~2 (?:travailler ensemble|collaborer|(?:vous|te) proposer |
        (?:le|ce|de|d'|un) ?(?:poste|contrat|suite|place|mission|collaboration|embauche|stage|alternance))
    (?:n'|ne )(?:\w+ )?(?:ira|irons|iront|va|vont|vais|allons|veut|veulent|souhait\w*|poursui\w*|continu\w*) |
        (?:pas|plus) ~3 (?:plus loin|poursuivre|continuer|suite|avec vous|avec toi)
    (?:va|vont|allons|vais|prefer\w+|veut|veulent|souhait\w+|decide\w*|choisi) ~1 (?:de )?(?:ne )?pas |
        (?:aller plus loin|donner suite|poursuivre|continuer)
    ne (?:pouvons|pourrons|peut|peux|pourra) pas (?:vous|te|t') |
        ?(?:accueillir|prendre|retenir|engager|integrer)
    prefer\w+ ne pas (?:nous engager|m'engager|s'engager|prendre (?:le|de) risque)
    avis (?:defavorable|negatif)|(?:ne|n'\w+) ~2 (?:recrut|embauch|prend|pren)\w* ~1 personne
    (?:suite|aventure|processus|route) ~2 sans (?:vous|toi)
    (?:preferid\w*|preferimos|prefieren|prefiere|decidid\w*|decidimos|optad\w*|vamos a|van a) ~2 |
        no (?:seguir|continuar|avanzar|ir mas alla|contar)
    no (?:vemos|veo|ve|ven|creemos|creen|cree) que ~2 (?:encaj|sea|seas|puedas|vaya)\w*
    no (?:continua|continuan|continuas|continuais|sigue|sigues|avanza|avanzan) ~1 |
        (?:contigo|con usted|en el proceso|en (?:esta|la) (?:seleccion|fase))
    no (?:seguimos|siguen|seguiremos|seguiran|continuamos|avanzamos|avanzaran) ~3 |
        (?:contigo|con usted|adelante)
    no (?:eres|es usted) (?:lo|la|el) ~2 (?:buscamos|buscan|necesitamos|elegid[oa]|persona|perfil)
    (?:solicitud|candidatura) no ~2 (?:aceptad|admitid|concedid|aprobad)[oa]
    no ~2 (?:coge|contrata|ficha|contrat|cog)\w* ~1 a nadie
    no (?:va|vas) a ser (?:contigo|tu|usted)|(?:han|hemos|se ha) (?:cancelado|anulado|retirado|amortizado) |
        ~1 (?:vacante|plaza|puesto|contratacion|incorporacion|convocatoria)
    ya (?:hemos|tenemos|han) (?:encontrado|elegido|contratado|cogido) (?!fecha|hora|sitio|sala)\w+(?=,| |
        pero|[.!]|$)*
    no (?:llega|llegas|alcanza|alcanzas|cumple|cumples) ~2 (?:nivel|minimo|requisitos|liston|corte)
    (?:lo|esto) (?:dejamos|cerramos) (?:aqui|por aqui)(?! por| para)|dejarlo (?:aqui|por aqui)
    (?:te quedas|se queda|has quedado|ha quedado) fuera
    (?:continu\w*|carry\w* on|go\w* on|proceed\w*|mov\w* (?:on|ahead|forward)|press\w* on) without you
    (?:decided|chosen|opted|prefer\w*|going|resolved|agreed|elected|voted) not to ~1 |
        (?:see|meet|interview|invite|call|have|hire|appoint) you
    (?:resolved|agreed|elected|voted|decided|chosen) not to ~1 |
        (?:add|expand|grow|replace|create|recruit|backfill|strengthen)
    (?:we|they|client|team) ~2 not ~1 (?:need|require) (?:a|an|another) ~1 |
        (?:{JOB}|{TRADE}|{PERSON}|hire) ~1 |
        (?:after all|any more|any longer)
    (?:you|your name) (?:is|are|was|were) not ~1 (?:in it|on (?:it|the list|their list|our list|that |
        list)|among (?:them|those|the))
    with (?:it|that|them) (?:goes |went |go )?(?:the|this|our|your) ~2 {JOB}
    (?:could|can|did|do) not ~1 (?:picture|imagine|place|see) you (?:in|as) (?:this|the|that|a|our) ~2 |
        (?:{JOB}|seat|chair|team|environment|culture|setup)
    none of (?:the|our|those|you|these) ~2 (?:candidates|applicants|people|interviewees|you|finalists) ~6 |
        (?:quite|really|fully|right|what|met|matched|ticked|convinced|suitable|strong)
    start(?:ing)? ~2 search ~1 |
        (?:again|afresh|over)
    (?:back|return\w*) to (?:the )?(?:market|drawing board)|reopen(?:ing)? ~1 |
        (?:search|vacancy|advert|recruitment)
    (?:there is|there's|have|has) no ~1 (?:position|place|vacancy|opening|role|seat|job) ~2 (?:for |
        (?:you|us to|another|anyone|me to)|to discuss|to offer|to fill|at present|at the moment)(?! to |
        (?:sit|park|stay|leave))
    not recommend(?:ed|ing)? (?:you|your)
    (?:we|they|i|team|client|board) (?:are|is|am) ~1 passing(?= for now| on this| on you| this |
        time|[.,;!]|$)*
    leave (?:it|things) (?:at that|there|be)(?=[.,;!]|$)*
    besetz\w* ~4 (?:doch|nun|gar|uberhaupt) ~1 nicht(?! vor| bis)
    (?:reserver|donner|apporter|accorder) ~2 (?:suite|reponse) favorable a|(?:ne|n'\w+|pas) ~5 |
        (?:suite|reponse|avis) favorable
    (?:ca|cela) ne va (?:finalement )?pas ~1 (?:se faire|le faire|marcher|coller|etre |
        possible|pouvoir|aller)
    (?:puesto|plaza|vacante) ~1 no (?:sale|sigue|va a salir|se cubre|se cubrira|se va a cubrir|existe)
    (?:pull\w* the plug|call\w* off|calling off) ~2 (?:on|our|the|this|search|process|hire|it)
    not ~2 want to (?:hire|appoint|recruit|fill)|thank you but no(?: thank you| thanks)?
    (?:score|marks?|result|total) ~4 (?:below|short of|under) ~3 |
        (?:cut-?off|threshold|line|mark|bar|standard|minimum)
    (?:profile|you are|experience|background|cv) ~3 (?<!not )too |
        (?:junior|senior|experienced|specialised|far removed)
    (?:profil|du bist|sie sind) ~3 (?<!nicht )zu (?:jung|junior|unerfahren|senior|spezialisiert)
    (?:profil|parcours|tu es|vous etes) ~3 trop (?:junior|senior|jeune|experimentee?|specialisee?|eloignee?)
    (?:perfil|eres|estas|experiencia) ~3 (?:demasiado|muy) (?:junior|senior|verde|especializad[oa])
    n'(?:ai|avons|a|ont) plus besoin (?:de quelqu'un|d'aide|de renfort|de recruter|d'embaucher|de personne)
    no (?:abrimos|abren|abre|abriremos|convocamos|sacamos) ~2 (?:plaza|vacante|puesto)
    (?:suche|stelle|ausschreibung|besetzung|bedarf) ~2 erledigt|erledigt ~3 (?:suche|stelle|ausschreibung)
    (?:stick|sticking|stay|staying|go|going|carry on|manage|work) with ~1 |
        (?:freelancers?|contractors?|temps|(?:the team|what|who) we have)
    (?:instead of|rather than) (?:hiring|recruiting|appointing|taking (?:anyone|somebody) on)
    not ~1 (?:be )?taking (?:anyone|anybody|someone|somebody) on(?= after|[.,;!]|$| (?:for|at) )*
    """,
    unless=ENDS_NOTHING
    + r"""
    (?:before|until|till) (?:we|they|i|you|anyone|that|then|monday|tuesday|wednesday|thursday|friday)
    (?:bis|solange|bevor|ehe|ohne (?:ihr|dein|die|den|das|ein)\w*|erst wenn)
    (?:avant|tant que|sans (?:votre|ton)|jusqu'a)
    (?:hasta|antes|mientras|sin (?:tu|su))
    on the (?:day|spot)|in the meeting|by (?:e-?mail|phone)
    (?:today|for today|tonight|heute|pour aujourd'hui|por hoy)
    (?:sorry|sad|shame|pity) to (?:hear|learn|read|see)|their loss|other company
    """,
    before=CONDITION,
)
"""It goes no further."""
