"""How companies write of an offer (e.5 step 5, H6). A table for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import ANYBODY, CONDITION, HABIT, JOB, STELLE, TALK, TRADE
from followup.domain.phrasing import one_of, phrases

_GLAD = r"(?:pleased|delighted|happy|excited|thrilled|glad|proud|honou?red|like|love|pleasure) to"
_WORK = one_of(
    rf"""
    {JOB}|{TRADE}|contracts?|employment|place|seat|apprenticeship|fellowship|scholarship|residency|traineeship
    placement|professorship|lectureship|membership|partnership|studentship|permanent|full-time|part-time
    (?:opportunity|chance) to (?:join|work|be|become|take|come|start|fill|lead|build)
    """
)
_FAVOUR = one_of(
    r"""
    (?:opportunity|chance) (?:to (?!join|work|be|become|take|come|start|fill|lead|build)\w+|for)
    (?:(?:next|second|third|final|last|first|further|remote|different|new) )? |
        ?(?:stage|round|step|slot|date|time|day|visit)
    (?:place|seat|spot) on (?:our|the) ~1 (?:list|newsletter|tour|waitlist|panel)
    (?:quick |short |guided |virtual |free )?(?:tour|coffee|tea|lunch|dinner|drink|lift|ride|taxi|hotel|room)
    (?:parking|car|meeting|reserved)?(?: (?:space|spot|place|permit))(?! (?:in|on|as|at|within))
    (?:parking|seat (?:at|in) the (?:table|audience|front))|extension|reference|choice|copy|refund|voucher
    (?:discount|hand|dial-in|link|laptop|desk|pass|ticket|break|pause|apology|explanation|second look|preview)
    """
)
_ANREISE = one_of(
    r"""
    \w*runde|\w*reise|\w*termin\w*|\w*gesprach\w*|\w*fahrt|ubernachtung|unterkunft|hotel\w*|probetag
    """
)

_SCHEME = one_of(
    rf"""
    fellow\w*|residenc\w+|internship|apprentice\w*|scholar\w*|trainee\w*|academy|{JOB}
    (?:graduate|training|exchange|volunteer|teaching|phd|ph\.d\.|doctoral|master's) ~1 |
        (?:scheme|programm?e?|school)
    """
)
_TO_TAKE_UP = one_of(
    rf"""
    serve (?:as|with|in|at|on|our|the|for)
    (?:join|lead|head|represent) (?:us as|(?:as )?(?:our|the|an?))
    become (?:our|the|a|an|one of)
    (?:fill|hold|take up|take on|accept|occupy|assume) ~4 |
        (?:{JOB}|place|appointment|seat|chair|duties|fellowship|assignment)
    (?:begin|start|commence) ~2 (?:training|service|employment|duty|duties|your (?:career|appointment))
    """
)
"""What somebody is asked to do who is wanted for work: not for a talk, a test or a visit."""

_TO_BE = one_of(rf"{_TO_TAKE_UP}|(?:be|work|teach|train) (?:as|our|the|an?|with us|one of)")
"""What somebody is to be who was chosen."""

_VISIT = one_of(
    r"""
    interview|assessment|survey|study|prize|draw|beta|tester|webinar|focus group|workshop|audition
    next (?:stage|round|step)|trial (?:day|shift|lesson)|lunch|coffee|dinner|drinks|party|events?|tour
    open day|calls?|meeting|conversation|chat|visit|talent|network|conference|seminar|zoom|panel|evening
    member|shortlist|waitlist|newsletter|first to|guest|speaker|judge|lessons?|sessions?|discussion
    class(?! of)|clubs?|community|slack|workspace|portal|channel|server|websites?
    """
)
_NO_WORK = rf"(?!.{{0,80}}\b{_VISIT}\b)"

_MONEY = (
    r"(?:[£$€] ?\d[\d.,]*k?|\d{2,3}(?:[.,]\d)? ?k|\d{2,3}[.,']\d{3}(?: ?(?:euros?|eur|€|£|pounds))?"
    r"|\d{5} ?(?:euros?|eur|€|£|pounds|brut\w*))"
)
_ADVERTISED = (
    r"(?!.{0,40}(?:for|fur|pour|para) (?:this|the|diese|die|ce|le|este|el)"
    r" (?:role|position|job|stelle|poste|puesto))"
)
"""What follows when the money is what the work pays, and not what this reader is offered."""

_OTHER_OFFERS = (
    HABIT
    + rf"""
    (?:not|unable|no longer) ~6 (?:offer|bring you|take you on|hire|appoint|welcome you)
    (?:other|another|competing|any|pending|different) (?:\w+ )?offers?
    (?:expect|plan|hope|aim|intend|ready|order|time|before|decide) ~5 (?:mak|extend|send|giv)\w* ~2 |
        offers?
    offers? (?:process|stage|negotiation)s?
    (?<!the )(?<!our )(?<!an )(?<!your )(?<!this )(?<!job )(?<!formal )(?<!written )offer(?:ing)? ~4 |
        (?:monday|tuesday|wednesday|thursday|friday|slots?|times?|(?<!start |
        )dates?|feedback|advice|tips|training)
    offer(?:ing)? (?:you )?(?:a|an|another|some|further|the first) ~2 {TALK}
    offers (?:and|from|&)
    (?:have|has) not (?:yet |been )?decided|template|(?:have|has) (?:all )?(?:been )?signed
    (?:stellenangebote|jobangebote|offres d'emploi|ofertas de empleo)
    nicht ~6 (?:anbieten|anzubieten)
    kein(?:e|en)? ~3 (?:angebot|vertrag|vertragsangebot|zusage)
    (?:pas|aucune?) ~4 (?:offre|proposition|promesse)
    (?:no|ninguna) ~4 oferta
    pas ~6 (?:proposer|offrir)
    no ~4 ofrecer
    offer(?:ing)? you (?:the|an?|some|our|this) {_FAVOUR}
    angebot (?:fur|zu) (?:ein\w*|die|den|das|ihre|deine|der) ~1 {_ANREISE}
    extend(?:ing)? (?:the|your|our) (?:deadline|slot|stay|time\w*|session)|role[ -]plays?
    poste (?:de travail|d'observation|informatique)|contrat de (?:confidentialite|pret)
    (?:puesto|plaza) en (?:la|el|una?) (?:mesa|jornada|feria|charla|panel|evento|taller|publico)
    (?:puesto|plaza) de (?:parking|aparcamiento|garaje)
"""
)

OFFERED = phrases(
    rf"""
    {_GLAD} ~2 (?:offer|extend|make|present) ~5 (?:{JOB}|offer)
    {_GLAD} ~2 offer you (?:employment|(?:the|a|an|this|our) ~4 {_WORK})
    {_GLAD} ~2 offer you (?:the|this)(?=[.,;!]|$)*
    (?:biete|bieten|bietet) (?:wir |ich )?(?:dir|ihnen|euch) ~2 {STELLE} ~6 an(?=[.,;!]|$)*
    {_GLAD} welcome you (?:as|to (?:the|our) team|aboard|on board)
    (?:love|like|delighted|happy|thrilled|excited|pleased|want|wants) ~1 (?:have you|you to) |
        (?:join (?:us|the team|our team)|as (?:our|a|an|the)|on (?:board|the team))(?! ~2 |
        (?:for|on|at|in|next (?:week|\w+day)|lunch|call))
    (?:want|wants) you on (?:board|the team)
    (?:love|like|delighted|thrilled|pleased) to (?:get|have|bring|see) you on ?(?:board|the team|our team)
    (?:we|they|everyone|everybody|team|client) (?:all )?wants? you(?=[.!,;]| and we| soon| badly| to |
        (?:join|start|be |
        (?:our|the|part)))*
    (?:we|they|client|company) (?:are |is |would )?(?:want|wants|like|love|going|ready|keen|happy) to |
        (?:offer|hire|appoint|take you on)(?=(?: you)?[.,!;]|$)*
    (?:revised|updated|improved|new|signed|better|final|amended|increased) offer ~2 |
        (?:attached|enclosed|below|letter|coming|follows|herewith|for you)
    (?:job|role|position|post|place)(?: is|'s) yours(?= if|[.!,;]| to| should|$)*
    you (?:have |have just |just )?got the (?:job|role|position|gig)
    ^offer (?:letter )?(?:is )?(?:attached|enclosed)
    (?:your|the|our|an?) offer ~3 (?:attached|enclosed)|attached ~3 (?:your|the|our|an?) ~1 offer
    (?:like|love|want|pleased|delighted|happy) ~1 (?:you )?to (?:appoint|hire|employ) you
    (?:appoint|hire|bring) you (?:as|to the|on board|into the)
    formally ~3 offer
    (?:it is|it's|that's) (?:an|a job) offer(?=[.,!]| from|$)*
    you (?:have |just )?got (?:it|the (?:job|nod))!|they (?:have )?offered(?: you)? ~1 [£$€]?\d[\d.,]*k?
    (?:proposal|approval|permission|go-ahead) ~1 to offer you (?:the|a|this)
    (?:want|wants|like|love|delighted|going) to offer you (?:the|this|a) ~1 (?:{JOB})
    (?:they|we|client|i|company)(?: are| is| would| can| could| will|'s)? |
        (?:offer|offers|offering|offered) (?:you )?(?:a |an |the )?(?:base |salary |package )?(?:of |
        )?{_MONEY}{_ADVERTISED}
    (?:they|we|client|i|company) ~2 (?:go|stretch|come|move|stretched|moved) ~1 to {_MONEY}
    (?:our|the|my|their|your) ~1 (?:final|best|revised|improved|updated) offer(?! (?:process|stage))
    (?:increas|rais|upp|improv|adjust|match|bump)\w* ~1 (?:the|your) ~1 (?:salary|base|package|offer|bonus) |
        ~6 |
        (?:to|by|as|letter|attached|new|so)
    confirm(?:ing)? ~2 (?:your|the) (?:appointment|employment) as
    your (?:contract|offer letter|paperwork) ~1 (?:is|are) ~1 (?:ready|here|attached|in the post|on its way)
    ^(?:congratulations,? (?:and )?)?welcome to (?:the|our) |
        (?:team|family|company|ward|school|department)(?=[.!,]| |
        maya|$)*
    (?:your|the|on|about) counter-?(?:offer|proposal)|your counter(?=[.,;!]| and| with|$)*
    (?:would|do) you ~1 (?:like|want) to (?:join us|come and work|work with us|be our)(?! |
        (?:for|on|at|in|this))
    (?:like|love|want) you to (?:take|have|accept) (?:up |on )?(?:the|this) ~1 {JOB}
    (?:go ahead|work|proceed|move ahead) with you (?:at|on) (?:the|your|our) ~1 |
        (?:rate|terms|salary|conditions)
    (?:fancy|how about) (?:being|becoming|joining) (?:our|us|part)(?! (?:for|on|at) (?:lunch|coffee|a))
    (?:we|they|client) (?:can|could|would) (?:do|manage|match) {_MONEY}{_ADVERTISED}
    you have ~1 (?:until|till) ~5 to (?:accept|sign)
    (?:our|an|your|formal|this) offer of (?:the|a) ~2 {JOB}
    (?:hold|keep|leave) (?:the|our|your) offer ~1 (?:until|till|open)
    you are hired|will you join us(?! (?:for|on|at|in))|(?:chosen|picked|selected) you(?=[.!,;]|$| as |
        (?:our|the)| for the)*
    (?:you (?:were|are)|you as) ~1 our ~1 (?:unanimous|first|top|clear|preferred|number one)? ?choice
    approved (?:your (?:packet|hire|offer|package|salary|contract|appointment)|hiring you)|(?:term |
        sheet|offer) to follow
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
    (?:confirm|enclosed|attached|attaching|enclosing|present|find|sign|discuss|review|accept|view) ~3 offer |
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
    (?:we|i) (?:would like|want|are going|have decided) to (?:offer you the ~4 {_WORK}|hire you|make you)
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
    (?:im anhang|anbei|angehangt|beigefugt|anliegend) ~4 |
        (?:vertragsangebot|arbeitsvertrag|anstellungsvertrag|vertragsentwurf|(?:ihr|dein|der|den) vertrag)
    (?:ihr|dein) (?:arbeits|anstellungs)?vertrag ~2 (?:ist|liegt) ~2 (?:fertig|bereit|da|unterschriftsreif)
    (?:bieten|biete|bietet|zahlen|zahlt) ~3 {_MONEY}{_ADVERTISED}
    (?:ihnen|dir) ~2 {_MONEY} ~2 (?:anbieten|bieten|zahlen)
    (?:sie|dich) ~3 (?:einstellen|anstellen|an bord holen|fur uns gewinnen) (?:mochten?|wurden?|wollen|will)
    (?:mochten?|konnen|kann|darf|durfen|wollen|freuen|freue) ~6 (?:stelle|position|job|rolle|platz) ~6 |
        (?:zusagen|zuzusagen|ubertragen)
    (?:gehen|gehe|geht|erhohen) ~2 (?:auf|bis auf|bis) {_MONEY}
    (?:willst|mochtest|magst|wollen|mochten) (?:du|sie) ~3 (?:zu uns kommen|bei uns |
        (?:anfangen|arbeiten|einsteigen))
    (?:stelle|position|job|platz|rolle) gehort (?:ihnen|dir)|(?:legen|lege|packen) ~2 \d[\d.]* ~2 |
        (?:drauf|obendrauf)
    (?:sie|dich) ~3 als \w+ ~2 gewinnen|(?:unser|dieses|das) angebot ~2 (?:annehmen|anzunehmen)
    vertrag ~2 geht ~8 zu(?=[.,;!]|$)*
    (?:stellen|stelle) (?:wir |ich )?(?:sie|dich) ~3 ein(?=[.,!]|$)*
    wahl ~2 auf (?:sie|dich) gefallen
    (?:stelle|position|rolle) (?:gern |gerne )?mit (?:ihnen|dir) ~1 besetz\w*
    (?:poste|place|job) est (?:pour|a) (?:toi|vous)
    wir wollen (?:dich|sie)(?=[.!])*
    (?:du hast|sie haben|hast du|haben sie) (?:den|die|eine) (?:job|stelle|zusage|zuschlag)(?![^?]{{0,60}}\?)
    angebot ~2 (?:liegt bei|lautet|belauft sich|betragt|umfasst|beinhaltet)
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
    (?:voulez-vous|veux-tu|souhaitez-vous|aimeriez-vous|aimerais-tu|acceptez-vous de) nous rejoindre
    (?:vous|t') ?(?:ont|a|avons) ~1 (?:choisie?|retenue?)(?= [.!,]|[.!,]| et |$| pour le poste)*
    c'est (?:toi|vous) qu'on (?:veut|choisit|prend|embauche)|c'est (?:toi|vous) que (?:nous|l'on) |
        (?:voul|choisi)\w+
    (?:ravi|heureu|fier)\w* de (?:vous|te|t') ?(?:compter|avoir|accueillir) (?:parmi|dans l'equipe|au |
        sein|avec nous)
    accept\w+ ~1 (?:notre|cette) (?:offre|proposition)
    (?:te|vous) propos\w+ (?:un |une |de te prendre |de vous prendre )?(?:\d+ ?h(?:eures)? par |
        semaine|mi-temps|temps |
        plein|cdi|cdd)
    (?:tu as|vous avez) (?:bien )?(?:obtenu |decroche )?le (?:poste|job)
    (?:vous|te|t') ?(?:fait|fais|faisons|font|faire|propose|proposent|proposons) ~1 |
        (?:une|l'|cette|notre) ?(?:offre|proposition)(?! (?:d'|de (?:date|rendez|creneau|rdv|planning)))
    (?:notre|votre|la) (?:proposition|offre) ?: ~3 (?:cdi|cdd|{_MONEY})
    (?:propos(?:e|ons|ent|er)|offr(?:ons|ent|ir)) ~3 {_MONEY}{_ADVERTISED}
    (?:monter|aller|aligner|passer|augmenter) ~2 a {_MONEY}
    (?:votre|ton) contrat ~2 (?:est|sera) ~2 (?:pret|parti|disponible|a signer)
    (?:valid|confirm|approuv)\w* ~2 (?:votre|ton) (?:embauche|recrutement)
    (?:envoie|envoyons|adresse|adressons|transmets|joins) ~2 (?:le|ton|votre) contrat
    on (?:te|vous) (?:prend|prends|recrute|embauche|veut|choisit)(?= [!]|[.,!;]| pour| dans|$)*
    (?:poste|place) est (?:a vous|a toi|pour vous|pour toi)
    (?:souhait\w*|aimer\w*|voudr\w*|plaisir|heureux|heureuse|ravie?s?) ~3 (?:de )?(?:vous|te) |
        (?:proposer|offrir|confier) ~1 |
        (?:le|ce|un|notre) ~1 (?:poste|cdi|contrat|cdd|role)
    (?:propos(?!ee?s? pour)|offr)\w* ~1 (?:le|ce) poste
    (?:avons|ont|a) (?:decide|choisi) de (?:vous|te) (?:retenir|recruter|embaucher|prendre)
    (?:avez ete|as ete|etes) (?:retenue?|selectionnee?|choisie?) pour (?:le|ce|notre) poste
    (?:bienvenue) (?:dans l'equipe|a bord|chez nous|parmi nous)
    decision de (?:vous|te) (?:engager|embaucher|recruter|retenir|nommer|confier)
    c'est (?:un )?(?:grand )?oui(?= pour| de|[!.,]| !)*
    favorable a (?:votre|ton) (?:recrutement|embauche|nomination)
    prepare le contrat|(?:cdi|cdd) (?:a partir|des|a compter|au)
    contrat (?:de travail )?(?:ci-joint|en piece jointe|suit|arrive|a signer)
    (?:quiere|quieren|queremos|gustaria) (?:contratar|incorporar)(?:te|le|la|lo)
    (?:te|le|la|lo) (?:quiere|quieren|queremos|va a|van a|vamos a) (?:contratar|incorporar|fichar)
    (?:te|le) ~1 (?:hacemos|hacen|hago|hacer|hara|haran) ~1 (?:una|la|esta|nuestra) ~1 |
        (?:oferta|propuesta)(?! de |
        (?:fecha|horario|dia|hora))
    encantad[oa]s? (?:de )?que te (?:unas|incorpores)
    (?:ofrecen|ofrece|ofrecemos) ~1 {_MONEY}{_ADVERTISED}|(?:subir|llegar|mejorar) ~2 (?:a|hasta) {_MONEY}
    (?:te|la|le) (?:han|hemos) ~1 (?:elegido|escogido|seleccionado)(?=[.,;!]|$| a ti| para |
        (?:el|la|este|esta) |
        (?:puesto|plaza|vacante|trabajo))*
    (?:quieres|te gustaria|quiere) (?:unirte|incorporarte|incorporarse|trabajar con nosotros|venirte con |
        nosotros)
    te vienes (?:con nosotros|al equipo|a trabajar)|acept\w+ ~1 (?:nuestra|esta) (?:oferta|propuesta)
    (?:mejorar|mejorado|subir|subido|igualar|igualado) ~1 (?:la|tu|nuestra|su) (?:propuesta|oferta)
    (?:tu|su) contrato ~2 (?:esta|queda) ~1 (?:listo|preparado)
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
    (?:hemos|han|ha|he) decidido (?:contratar|incorporar|ofrecer|seleccionar)(?:te|le|la|lo)
    bienvenid[oa] (?:al equipo|a bord[o]?|a la (?:familia|empresa))
    formar\w* parte (?:del|de nuestro) equipo
    (?:puesto|plaza) es (?:tuy|suy)[oa]|(?:mando|envio|enviamos|remito) ~2 oferta (?:formal|por escrito)
    carta (?:de )?oferta|propuesta (?:de contratacion|economica|laboral)
    (?:has|ha) sido (?:usted )?(?:seleccionad|elegid)[oa] para |
        (?:unir|incorporar|formar|trabajar|ocupar|ser (?:nuestr|el|la))*
    (?:has|ha) sido (?:usted )?(?:seleccionad|elegid)[oa] ~1 para (?:el|la|este|cubrir) ~2 |
        (?:puesto|plaza|posicion|vacante)
    (?:queremos|gustaria) que (?:te|se) (?:unas?|incorpores?)
    oferta (?:formal|de trabajo|de empleo|laboral|en firme|economica) ~6 |
        (?:adjunt|para (?:el|la|ti|usted)|enviamos|hacer)*
    (?:complace|encantad[oa]s?|alegra|gustaria|queremos|placer) ~3 (?:ofrecer|hacer)(?:te|le) ~3 |
        (?:puesto|posicion|oferta|trabajo|contrato|plaza|incorpora)*
    (?:authori[sz]ed|able|in a position|allowed|ready|can|may|cleared) ~1 (?:to )?(?:now |finally |
        |officially |formally )?offer you (?:the|this|a|an) ~3 {_WORK}
    (?:we|they|i|client) (?:are|am|is)(?: now)? offering (?:you )?(?:a (?:salary|base) of |
        )?(?:{_MONEY}|\d{{2,3}}(?=,| plus| and| a| basic| base| with)){_ADVERTISED}
    (?:consider|take|treat|count) (?:this|that) (?:as )?(?:the|a|an|your|our) ~1 offer
    how (?:does|would|do) {_MONEY} ~9 (?:sound|suit|grab)
    (?:{JOB}|desk|spot|seat|place),? ~3 (?:is|it's|'s) yours(?= if|[.,!;]|$)*
    (?:resolved|decided|agreed|pleased|delighted|happy|voted|like|want|wish|glad) to |
        (?:award|grant|confer|assign|give) you{_NO_WORK} (?:an?|the|this|our) ~3 {_WORK}
    (?:agreed|decided|resolved|voted|going|wish|wishes|intend|intends|happy) to offer you (?:the|a|this) |
        ~3 {_WORK}
    (?:honor\w*|enchant\w*|content\w*) de (?:vous|te|t') ?(?:compter|avoir|accueillir) (?:parmi|dans |
        l'equipe|au sein|avec nous|chez nous)
    (?:aprobad|confirmad|autorizad)[oa] ~1 (?:tu|su) (?:contratacion|incorporacion|fichaje|nombramiento)
    (?:ihrer|deiner) (?:einstellung|anstellung) ~3 (?:zugestimmt|bewilligt|genehmigt)
    your (?:appointment|hire|hiring|employment) ~2 (?:was|is|has been) ~1 (?:approved|signed off|ratified)
    congratulations on (?:being selected|your selection|your appointment|getting) |
        (?!.{{0,40}}(?:interview|assessment|next|stage|round|shortlist))(?:for|as|to|the)
    (?:to|and|please) accept your (?:place|offer|position|job)(?! of)|(?:here is|here's|attached is|below |
        is) ~1 (?:the|your|our) |
        ~1 offer(?! (?:guide|process))
    (?:invite|ask|inviting|asking) you to join (?:the|our|us) ~1 |
        (?!call|meeting|panel|session|webinar|zoom)\w* ?as |
        (?:a|an|our|the|assistant|associate|head|senior|junior|lead)
    freuen,? wenn (?:sie|du) ~4 (?:stelle|position|angebot|job|platz) ~1 |
        (?:annehmen|annahmen|annimmst|antreten|antrittst)
    (?:signature|sign|signing|docusign)(?=\W)[^.!?]{{0,40}}(?:offer letter|employment |
        (?:agreement|contract)|letter of offer)
    (?:invite|ask|inviting) you to join the |
        (?:company|team|firm|faculty|department|practice|ensemble|orchestra|staff)(?! (?:for |
        (?:a|an|lunch|coffee|drinks|dinner)|at|on|call))
    you (?:have|were|are)(?: just| now| hereby)?(?: been)? ~1 |
        (?:selected|chosen|picked|elected|appointed|nominated|recruited) to {_TO_BE}{_NO_WORK}
    (?:selected|chosen|picked|appointed) you to {_TO_BE}{_NO_WORK}
    you (?:have been|were|are)(?: just)? ~1 (?:selected|chosen) (?:for|as){_NO_WORK} |
        (?:an?|the|this|our|one of) ~6 (?:{_SCHEME}|award|grant|bursary)
    congratulat\w* you (?:on|for) (?:your (?:selection|appointment)|being selected) (?:as|for|to){_NO_WORK}
    (?:(?:invite|inviting|ask|asking) you|you (?:have|were|are)(?: now| hereby)?(?: been)? invited) to |
        {_TO_TAKE_UP}{_NO_WORK}
    (?:formal|official|written) invitation to {_TO_TAKE_UP}{_NO_WORK}
    you (?:have|were|are)(?: been)? ~1 (?:accepted|admitted) (?:to|into|for|as|on|onto){_NO_WORK} ~6 {_SCHEME}
    {_GLAD} ~2 offer you (?:admission|an? (?:\w+ )?place|your place) (?:to|into|in|on|at) ~6 {_SCHEME}
    (?:recommended|approved|confirmed|proposed|agreed) ~1 your (?:appointment|nomination|engagement) (?:as|to)
    wish(?:es)? to (?:appoint|employ|engage|hire) you|(?:appoint|engage) you to the ~3 {JOB}
    (?:ur|u r|u are) hired|(?:nos quedamos|me quedo) con(?:tigo| usted)
    (?:\w*stelle|job|\w*platz|position) (?:hast du|haben sie|kriegst du|bekommst du|bekommen |
        sie)(?=[.,!;]|$)*
    (?:have|has) (?:made you an offer|offered)(?=[.,!;]| and it|$)*
    {_GLAD} ~2 offer you (?:an )?appointment (?:as|to the)
    (?:thrilled|delighted|happy|glad|over the moon|chuffed) if you (?:would |could |were to |
        )?(?:take|took) the ~1 {JOB}
    (?:has|have) (?:just |now |formally )?(?:sent|made|issued|released) you ~1 offer (?:for|of|as|to) ~4 |
        (?:{JOB}|employment)
    extended (?:you )?(?:an|our|the) offer of employment(?! to)
    (?:ihr|dein) (?:vertragsangebot|arbeitsvertrag|stellenangebot) (?:liegt|steht) ~5 bereit
    angebot fur ~2 (?:\w*stelle|position|rolle) ~6 (?:gesendet|geschickt|gemacht|unterbreitet|ubermittelt)
    (?:te|le) ha(?:n|mos)? (?:enviado|hecho|remitido|mandado) ~1 oferta (?:para|de) ~2 |
        (?:puesto|plaza|vacante|trabajo|empleo)
    """,
    unless=_OTHER_OFFERS,
    before=CONDITION + ANYBODY,
)
"""A job is offered. Times, references and help that are offered are not."""

SOMETHING_OFFERED = phrases(
    rf"""
    {_GLAD} ~2 offer you (?:the|a|an|this|our)
    (?:we|i) (?:want|are going|have decided) to offer you the
    """,
    unless=_OTHER_OFFERS,
    before=CONDITION + ANYBODY,
)
"""Something is offered that is not named as work: it may be the job, and is asked about."""
