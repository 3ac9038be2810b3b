"""The choice of somebody else in words of its own, put together from its parts (e.5 step 5, H1).

Who chose whom: predicate and other person. Parts are tables of wordings, `phrases` below say in which order
they stand, in English, German, French and Spanish. That it ends is told in `ending_grammar`.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, JOB, PERSON, SLOT, STELLE, TRADE
from followup.domain.phrasing import one_of, phrases

_SOMEBODY_ELSE = one_of(
    rf"""
    (?:someone|somebody) (?:else|who|whose|with|from|more|already|closer|internal|internally|in-house|senior)
    (?:someone|somebody) (?:local|on the inside|they|we|he|she|i)
    (?:another|the other|a different|a second) ~1 {PERSON}
    one of (?:the|our|their) ~3 {PERSON}
    the other (?:one|two|woman|man|lady|side of the list)
    (?:an? (?:internal|external|in-house|existing)|the (?:internal|in-house)) ~1 {PERSON}
    (?:a|an|one)(?! new) ~2 {PERSON} (?:who|whose|with|from|already|of theirs|of ours|in|they|we|i|he|she)
    (?:the|our|their) ~1 {PERSON} (?:who|whose|with|from|they|we)
    (?:a|an|the|one)(?! new) ~3 {TRADE} (?:who|whose|with|from|already)
    another of (?:the|our|their) ~2 {PERSON}|one of the other ~2 {PERSON}
    (?:the|a|an) ~2 (?:lad|{PERSON}) from
    (?:the|a) (?:cheaper|safer|more \w+|internal|other|local|junior|senior) (?:hire|option|choice|one|pick)
    one of (?:their|our|its|his|her) own|an old hand|a known quantity
    [a-z]+,? (?:who|whose) (?:has|have|had|is|was|already|comes|brings|knows|could|can)
    \w+'s ~1 (?:{PERSON}|assistant|replacement)
    (?:someone|somebody) (?:cheaper|nearer|better|stronger|faster|younger|sooner|older|experienced|new)
    (?:two|three|four|a few|some|one|all|both) (?:of the )?others?(?=[.,;!]|$| who| with| instead)
    another (?:one )?of (?:the|our|their) (?:candidates|applicants|people|group|finalists)
    (?:a|an) (?:former|old|previous|longtime|long-time) ~1 {PERSON}
    """
)
"""Whoever it is, it is not the candidate who reads this."""

_CHOSE = one_of(
    rf"""
    (?:go|going|gone|went) (?:for|with)
    (?:land(?:ed|ing)|settl(?:ed|ing)|agreed|decided) (?:on|upon|for)
    (?:plump\w*|opt(?:ed|ing)?|vot(?:ed|ing)|came down|come down|decid(?:ed|ing)) (?:for|in favou?r of)
    (?:chosen|chose|choosing|picked|picking|selected|selecting|preferred|favou?red|backed|shortlisted only)
    prefers?|favou?rs|chooses|selects|accepted|admitted
    (?:offer(?:ed|ing)?|given|gave|giving|award(?:ed|ing)?|handed|promised) |
        (?:it|this one|(?:the|this|our|that) ~2 (?:{JOB}|contract|class|seat|spot|place|nod|slot)) to
    (?:made|extended|making|extending) (?:an|the|our|their) offer to
    (?:mov(?:e|ed|ing)|go(?:ing)?|went|press(?:ed|ing)|push(?:ed|ing)) (?:ahead|forward|on) with
    (?:proceed(?:ed|ing)?|progress(?:ed|ing)?|continu(?:e|ed|ing)|stick|sticking|stuck|carry(?:ing)? on) with
    (?:decided|chosen|opted|going|preferred|want|wanted) to (?:hire|appoint|recruit|take on|take|bring |
        in|use|keep)
    (?:appointed|recruited|hired|taken on|took on|taking on|brought in|bringing in)
    fill(?:ed|ing) (?:it|this|that|the ~2 (?:{JOB}|seat|spot|place)) with
    """
)
_TAKEN = one_of(
    r"""
    (?:has |have )?(?:got|gets|getting|took|taken|won|edged|clinched|landed) (?:it|the)
    (?:has |have )?(?:accepted|signed|said yes)
    (?:was|were|is|has been|have been) (?:chosen|appointed|selected|picked|preferred|offered|given|hired)
    (?:just )?(?:pipped|edged|beat) (?:you|it)
    (?:came|come|comes) (?:out )?(?:ahead|on top|first)
    """
)
_HAS_BEEN_CHOSEN = (
    r"(?:has|have|was) (?:now |already |since |just )?(?:been )?"
    r"(?:chosen|selected|appointed|hired|identified|accepted|recruited|engaged)"
    r"(?! (?:for|to) (?:\w+ ){0,2}interview)"
)
_SEAT = rf"(?:{JOB}|seat|spot|place|slot|chair|nod|offer|trial|part|contract|commission|project|grant|it)"
_AWAY = r"(?:goes|going|gone|went|given|offered|awarded|promised|handed) to"

_ANDERE = one_of(
    r"""
    jemand(?:en|em)? (?:ander\w*|intern\w*|erfahren\w*|mit|aus|von|vom|der|die|dessen|deren|naher\w*)
    (?:eine[mnr]?|der|die|den|dem|unsere[mnr]?) (?:andere[nmr]?|interne[nmr]?|zweite[nmr]?|externe[nmr]?) |
        (?:person|kandidat\w*|bewerber\w*|mitbewerber\w*|kolleg\w*|profil|lehrkraft|finalist\w*)
    (?:eine[mnr]?) ~2 |
        (?:kandidat\w*|bewerber\w*|mitbewerber\w*|kollegin|kollegen|person|mitarbeiter\w*|lehrkraft)
    """
)
_BESCHLOSSEN = one_of(
    """
    entschieden|entscheiden|festgelegt|geeinigt|verstandigt|ausgesprochen|entschlossen|gefallen|ausgefallen
    """
)

_AUTRE = one_of(
    r"""
    quelqu'un (?:d'autre|de plus|avec|qui|en interne|d'interne|dont|du|de la|de l'\w+|de chez|de notre|de |
        plus)
    (?:l'autre|une? autre|d'une? autre|d'autres|la seconde|le second) ~1 |
        (?:candidat\w*|personnes?|profils?|finalistes?|collegue)
    (?:une?|d'une?|a une?) |
        (?:candidat\w*|personne|profil|collegue|collaborat\w*|agente?|salariee?|stagiaire) ~1 |
        (?:plus|avec|qui|dont|deja|de|en|venue?|interne|ayant|d'un)
    (?:la|le|du|de la|a la|au) (?:candidat\w*|personne|finaliste) (?:de|du|qui|dont|venue?|interne|en interne)
    (?:des|plusieurs|deux|trois|d'autres) (?:profils?|candidat\w*|personnes?) ~1 |
        (?:plus|mieux|ayant|avec|qui|deja|dont)
    """
)
_CHOISI = one_of(
    r"""
    (?:fait|faisons) le choix
    (?:tranche|penche|opte|vote|decide|statue|arbitre|retenu|choisi|choisit|pris|recrute|embauche|garde)
    (?:prefere|preferent|preferons|privilegie|privilegient|choisissons|choisissent)
    (?:prend|prenons|prennent|retient|retenons|retiennent|partis?|partons|part|partent|avance|avancons)
    (?:continue|continuons|poursuit|poursuivons|poursuivent|poursuivre|continuer|avancer|partir|aller|va|vont)
    """
)

_OTRO = one_of(
    r"""
    (?:la |el |una |un |los |las )?otr[oa]s? |
        (?:candidat\w*|finalistas?|personas?|perfil\w*|aspirantes?|companer\w*|chic[oa]s?|opcion|docente|profesor\w*|enfermer\w*|tecnic\w*)
    al otro ~1 (?:candidato|finalista|perfil|aspirante|chico)
    alguien (?:mas|con|que|de|del|intern[oa])
    (?:un|una) ~1 (?:candidat\w*|persona|perfil|companer\w*|chic[oa]|profesional) |
        (?:mas|con|que|de|del|intern[oa]|cuy\w*)
    """
)
_ELIGIO = one_of(
    r"""
    (?:quedan|quedamos|quedado|queda|quedaran|decanta\w*|inclina\w*) (?:con|por)
    (?:resuelto|decidido|votado|optado|fallado|apostado|opta|optan|optamos|apuesta|apuestan|apostamos) ~1 |
        (?:a favor de|por|con)
    (?:elegido|escogido|seleccionado|fichado|contratado|cogido|preferido|elegimos|cogemos|prefieren|preferimos)
    (?:prefiere|prefirio|prefirieron|eligio|eligieron|escogio|escogieron|contrataron|contrato)
    (?:van|vamos|va|tiran|tiramos|seguiran|seguiremos|seguimos|siguen) (?:adelante )?(?:con|por|a por)
    """
)

_UNDECIDED = (
    CONDITION
    + r"""
    (?:once|when|as soon as|after)(?: \S+){0,4} ?$
    (?:before|until|till|rather than|instead of|without|in case|avoid|imagine|suppose)
    (?:not|never|nobody|no one|neither|could|might|may|would|yet to|time to)(?: \S+){0,2} ?$
    (?:bevor|bis|statt|anstatt|ohne dass|solange|ehe)
    (?:nicht|nie|niemand|noch nie)(?: \S+){0,3} ?$
    (?:avant|jusqu'a|plutot que|sans)
    (?:pas|jamais|n'a|n'avons|n'ont|personne)(?: \S+){0,3} ?$
    (?:antes de|hasta|en vez de|en lugar de|sin)
    (?:no|nunca|nadie|aun no|todavia no)(?: \S+){0,3} ?$
    """
)
"""What stands ahead of a choice that was not made, or not yet."""

_ELSEWHERE = rf"""
    {SLOT}
    you (?:are|were) (?:now |also |still )?(?:one of|among) (?:the|our|their)
    (?:at|for|on) (?:the|our) (?:workshop|event|course|webinar|fair|conference|trip|training)
    sala|salle|raum|(?:the|meeting|a) room|desk|parking|parkplatz
    (?:sorry|sad|shame|pity) to (?:hear|learn|read|see)
    not heard that|(?:otro|otra) (?:equipo|sala|departamento)|their |
        loss|ellos se lo pierden|(?:siento|lamento) que alli
    (?:in|since|last) (?:january|february|march|april|june|july|august|september|october|november|december)
    (?:(?<!with us )(?<!here )(?<!for us )last|in the|since) |
        (?:year|time|month|autumn|spring|summer|winter|fall)|back then|at the time|in |
        the past
    (?:years?|months) ago|previous(?:ly)?|predecessor|(?<!to a )(?<!with a )former |
        (?:designer|manager|colleague)
    (?:someone|somebody) (?:else )?to (?!\w+ (?:us|the team)\b)
    letztes jahr|damals|vor (?:einem|zwei|drei) (?:jahr|jahren|monaten)|noch (?:nicht|nichts|niemand\w*)
    (?:im|seit|seit dem) (?:herbst|sommer|winter|fruhjahr|fruhling|januar|februar|oktober|november|dezember)
    l'an dernier|l'annee derniere|a l'epoque|il y a (?:un|deux|trois) (?:ans?|mois)|en |
        (?:janvier|fevrier|octobre)
    el ano pasado|en su (?:dia|momento)|hace (?:un|dos|tres) (?:anos?|meses)|en (?:enero|febrero|otono pasado)
    (?:vendor|(?<!from another )(?<!from a different |
        )agency|agentur|supplier|dienstleister|anbieter|fournisseur)
    (?:prestataire|agence|proveedor|agencia)
    (?:still|yet|noch|encore|toujours|todavia|aun) ~2 |
        (?:see|seeing|meet|meeting|interview\w*|sprechen|treffen)
    quelqu'un de plus (?:au|a la|pour|dans|en)|(?:otra|otro) (?:empresa|compania|firma|trabajo)
"""
"""What shows that a choice was another one, or another time."""

CHOSE_ANOTHER = phrases(
    rf"""
    {_CHOSE} {_SOMEBODY_ELSE}
    (?:landed|settled|agreed|decided) (?:on|upon) (?:him|her|them)
    (?:an?|another|one|a different|(?:our|the) preferred) ~1 (?:candidate|applicant|finalist|contender) |
        {_HAS_BEEN_CHOSEN}
    another (?:{TRADE}|{PERSON}|player) {_HAS_BEEN_CHOSEN}
    appointment (?:has|was) ~1 (?:been )?made(?=[.,;!]|$| and | to the (?:post|position|chair))*
    look(?:ed|ing)? (?:more locally|closer to home|nearer (?:to )?home|in-?house)
    (?:places?|seats?|spots?) ~2 (?:have|has|are|were) ~1 (?:been )?filled
    (?:chose|chosen|picked|preferred|offered it to|gave it to|given it to) (?:him|her)(?=[.,;!]| and| |
        over| because|$)*
    {_SEAT} ~2 {_AWAY} {_SOMEBODY_ELSE}
    (?:approved|endorsed|confirmed|ratified|recommended|nominated|named|elected) {_SOMEBODY_ELSE}
    (?:giv\w*|gave|offer\w*|hand\w*) (?:it|this) to (?:the|a|an|our) ~2 {PERSON} (?:who|whose|that|from|with)
    ended up (?:promoting|hiring|appointing|moving|choosing|picking) (?!you)\w+
    {_SEAT} ~2 {_AWAY} another ~1 (?:{TRADE}|{PERSON})
    (?:gone|going|went|staying|keeping it) (?:in-house|internal)(?= |[.,!]|$)*
    (?:has |have )?(?:now )?made (?:an|the|its|our) appointment to
    (?:vote|decision|choice|nod|call|verdict) ~2 (?:went|fell|has gone|goes|came down|came out|swung) ~2 |
        (?:the other way|against you|(?:to|with|for|in favou?r of|on) {_SOMEBODY_ELSE})
    (?:want|wanted|prefer\w*|lik(?:e|ed)|back(?:ed)?|rat(?:e|ed)|rank(?:ed)?|lean\w*) ~2 |
        (?:the other|another) ~1 {PERSON}
    (?:hir(?:e|ed|ing)|tak(?:e|ing)|took|keep|keeping|kept|promot\w*) (?:the|our|their) ~2 {PERSON} |
        (?:who|whose|that|already|instead)
    (?:chose|chosen|picked|took|hired|appointed|preferred) \w+ (?:because|since|as|who) |
        (?:he|she|they|has|had|is|was)
    (?:{_SOMEBODY_ELSE}|others?|one of the other ~1 (?:people|two|three|{PERSON})) ~5 |
        (?:was|were|is|are|would be|seemed|felt) ~3 |
        (?:better|closer|stronger|nearer|more natural|more obvious) ~1 |
        (?:match|fit|suited|placed|qualified|choice)
    (?:fill|filled|filling|staff|cover) ~4 (?:from (?:inside|within)|internally|in-house|from our own)
    (?:put|puts|putting|throw\w*|threw) (?:its|their|our|his|her) (?:weight|support|vote) behind |
        {_SOMEBODY_ELSE}
    (?:settled|made|fixed) (?:its|their|our|his|her) (?:choice|mind|decision) (?:elsewhere|on |
        {_SOMEBODY_ELSE})
    (?:looked|looking|going|gone|went|decided to go|decided to look) elsewhere
    (?:giv\w*|gave) (?:preference|priority) to {_SOMEBODY_ELSE}|(?:preference|priority) ~2 (?:given|went) to
    {_SOMEBODY_ELSE} ~2 (?:had the edge|was ahead|just had|simply had|got there first|fits? ~2 better)
    (?:selected|found|picked|chosen|appointed|signed up) (?:a|our) ~2 |
        (?:{PERSON}|{TRADE}|student|fellow|postdoc) ~3 |
        (?:so|and|already|for (?:the|this) (?:project|post|role|position|job))
    (?:decided|chosen|going|prefer|can|could) ~5 (?:train|promote|use|move|develop|upskill) ~6 |
        (?:instead|internally)
    (?:places?|seats?|spots?|positions?) ~1 (?:have|has|are|is)(?: now| all| already)?(?: been)? |
        (?:taken|allocated|given away|assigned)(?= |[.,;!]|$)*
    (?:the|our) (?:successful|chosen|preferred) (?:{PERSON}|one) ~1 |
        (?:starts?|will|is|has|was|joins?|accepted)
    (?:asked|invited|persuaded|decided) (?!you)\w+ to (?:take|fill|step into|do|stay in) ~2 (?:{_SEAT})
    you (?:are|were|will|would|have) not ~2 |
        (?:our|the) ~1 (?:pick|choice|first|one we|ones we|person we|successful|{PERSON})
    you (?:are|were|have) not (?:been )?(?:among|one of|part of|included|in (?:the|their|our) |
        (?:final|six|top|group|short-?list))
    (?:not|was not) ~2 in your favou?r|(?:verdict|vote|decision) ~4 against you
    (?:person|one|colleague|she|he) who ~5 (?:will|should|is going to|decided to|has decided to) ~1 |
        (?:stay|keep|take|have) (?:it|on|the ~1 {JOB}|permanently)
    (?:decided|agreed|felt) ~9 should (?:keep|have|take|get|stay)
    you ~3 not ~1 (?:get|getting|got|gotten|land|landing) (?:this one|it|the ~2 {JOB}|an offer)
    (?:is|are|it's|was) ~3 not ~3 (?:be )?you(?= this|[.,;!]|$)*
    not ~3 be you(?= this|[.,;!]|$)*
    {JOB}(?:'s| is| has)? ~1 gone(?! live| up| out| to market|ing)
    {_SOMEBODY_ELSE} ~4 {_TAKEN}
    (?:giv\w*|gave|hand(?:ed|ing)|award(?:ed|ing)|offer(?:ed|ing)) (?:the|this|our|that) ~1 |
        (?:{_SEAT}|gig|work) to |
        (?!you|hr|the (?:agency|team|board|panel|recruit\w+|press)|an agency|our (?:agency|recruit\w+))\w+
    (?:spots?|places?|seats?|{JOB}|shifts?|contracts?) [^.!?]{{0,50}}(?:gone|went|going|been given|been |
        promised) to |
        (?!you|plan|waste|print|press|market|be|show|see|take|have|get|need|the (?:next|final|printer))\w+
    (?:geben|gibt|ubergeben|vergeben) ~1 (?:die|den|das) \w+ ~1 (?:jetzt|nun|doch|lieber) ~3 |
        (?:unser\w*|einer|einem|jemand\w*|an (?!sie|dich)\w+)
    (?:poste|place|mission|job) ~1 (?:revient|reviendra|ira|est (?:confiee?|attribuee?|allee?|partie?)) ~1 a |
        (?!vous|toi|pourvoir|partir|temps)\w+
    (?:donne|confie|attribue|offert|laisse) ~1 (?:le|la|ce|cette|ta|votre) (?:poste|place|mission|job) ~1 a |
        (?!vous|toi)\w+
    (?:{STELLE}|auftrag) ~2 (?:einem|einer|unserem|unserer|an ein\w+|jemand\w*|herrn|frau) ~4 |
        (?:gegeben|vergeben|zugesagt|anvertraut|ubertragen|uberlassen)
    (?:lieber|doch|nun|jetzt) ~1 mit (?:jemand\w*|einer|einem) ~3 (?:der|die|mit|aus|von|dessen)
    not ~1 (?:be )?needing (?:anyone|anybody|a|an|another|someone|somebody) ~3 (?:after all|any more|any |
        longer)
    not ~1 (?:be )?(?:need|needing) you (?:after all|any more|any longer|for this)
    (?:nous allons|on va|allons|vont|va) ~1 (?:travailler|collaborer|signer|partir|avancer) avec {_AUTRE}
    (?:vamos a|van a) (?:trabajar|seguir|colaborar|quedarnos|quedarse) con {_OTRO}
    (?:werden|wird) ~1 mit {_ANDERE} ~3 (?:arbeiten|zusammenarbeiten|starten|besetzen)
    (?:choice|decision|pick|verdict) ~6 (?:was|is|fell on|fell to) {_SOMEBODY_ELSE}
    you (?:were|are|have been|got) ~1 (?:pipped|edged out|beaten to it|narrowly beaten|outscored)
    you (?:just |narrowly )?(?:came|finished|ranked|placed|were|were ranked|were placed)(?: in)? |
        (?:an? )?(?:very |really )?(?:close |strong )?(?:second|third|runner-?up)(?= out of| of | behind| |
        after| by |[.,;!]|$)*
    (?:person|one|name|choice|candidate|hire|it|answer) ~5 (?:is not|was not|will not be|not going to be) |
        you(?= this|[.,;!]|$)*
    (?:uns|sich|mich) ~6 (?:fur|auf|zugunsten) {_ANDERE} ~9 {_BESCHLOSSEN}
    {_BESCHLOSSEN} ~2 (?:fur|auf|zugunsten) {_ANDERE}
    (?:uns|sich|mich) ~6 (?:fur|auf) (?:jemand|jemanden|wen anders) ~2 {_BESCHLOSSEN}
    (?:geben|gibt|gaben|gegeben|vergeben|vergibt|ubertragen|bieten) ~2 {STELLE} ~3 (?:an )?{_ANDERE}
    {STELLE} ~3 |
        (?:geht|ging|gegangen|bekommt|bekam|erhalt|erhielt|kriegt|ubernimmt|wurde|wird|ist|mit|an) ~2 |
        (?:an |mit |durch |von )?{_ANDERE}
    weg ~2 mit {_ANDERE} ~2 gehen
    mit {_ANDERE} ~4 (?:weiter\w*|besetz\w*|zusammen\w*|voran\w*|unterschrieben)
    (?:haben|hat|wird|werden|wollen) ~4 {_ANDERE} ~8 |
        (?:genommen|nehmen|gewahlt|ausgewahlt|einstellen|eingestellt|vorgezogen|zugesagt|angeboten)
    {_ANDERE} ~6 (?:zugesagt|unterschrieben|das rennen gemacht|den zuschlag|vorgezogen|die nase vorn)
    (?:lag|lagen|war|stand|liegt) ~1 {_ANDERE} ~3 (?:vorn|vorne|voraus|naher|starker|besser)
    {STELLE} ~2 (?:schon|bereits|inzwischen|leider) ~1 (?:weg|futsch|vergriffen)(?=[.,;!]|$)*
    (?:hat|haben) sich ~9 durchgesetzt|(?:durchgesetzt|das rennen gemacht) ~2 (?:hat|haben)
    (?:mitbewerber\w*|konkurrent\w*|andere\w* (?:bewerber|kandidat)\w*) ~6 |
        (?:mehr|vorweis\w*|mitbringt|mitbringen|voraus|naher|besser|starker)
    (?:stelle|position|rolle) ~4 (?:doch )?(?:nicht extern|intern) ~3 (?:besetz\w*|vergeb\w*)?
    besetzen ~5 (?:nicht extern|intern|aus den eigenen)
    (?:zugunsten|zu gunsten) {_ANDERE}|(?:einer|einem) ~1 anderen ~1 (?:kandidat\w*|bewerber\w*|person) ~2 |
        zugesagt
    \w*(?:platze|stellen) ~6 (?:vergeben|besetzt|belegt)|(?:wollte|wollten|will) ~1 (?:lieber )?{_ANDERE}
    (?:eine andere|einen anderen) ~1 (?:\w+in|kollegen|bewerber|kandidaten|person) ~2 |
        (?:gewunscht|gewahlt|bevorzugt|vorgezogen)
    andere ~2 (?:war|waren|sind|ist) ~2 (?:besser|starker|naher|weiter|passender)(?= |[.,!]|$)*
    nicht auf (?:dich|sie) ~1 gefallen|(?:auf|fur) eine andere person ~2 {_BESCHLOSSEN}
    nicht ~1 zu (?:ihren|deinen) gunsten|(?:gegen|nicht fur) (?:dich|sie) ~2 |
        (?:entschieden|ausgefallen|gefallen)
    (?:erhalt|bekommt|bekam|ubernimmt|kriegt) ~1 (?:die|den|das) {STELLE}
    {STELLE} ~9 (?:ubernimmt|bekommt|erhalt|kriegt) (?!du|sie)(?:frau|herr\w*|ein\w*|unser\w*|die|der|jemand)
    (?:lieber|eher) {_ANDERE}|aus (?:dem eigenen haus|den eigenen reihen|dem haus) ~4 |
        (?:besetz\w*|genommen|gewahlt|entschieden|ausgesprochen)
    (?:das rennen|den zuschlag|die stelle) ~2 (?:gemacht|bekommen|erhalten|macht|bekommt|erhalt) ~2 {_ANDERE}
    (?:pris|choisi|retenu|garde|recrute|embauche) (?!toute?|votre|notre|ton|ta|mon)\w+,? |
        (?:celui|celle|notre|qui|le stagiaire|la stagiaire)
    (?:flashe|craque|mise|misons|focus) sur {_AUTRE}
    (?:donne\w*|accorde\w*) ~2 (?:preference|priorite|avantage) a (?:une?|l'\w+|la|le|d'autres|quelqu'un)
    (?!tu |vous )(?:prend|reprend|prendra|reprendra|occupera|obtient|decroche|aura) (?:le|ce|ton|votre) |
        (?:poste|role)
    (?:affecte|attribue|confie|donne|propose) ~2 (?:poste|mission) ~1 a |
        (?:une?|l'\w+|la|le|notre|quelqu'un)(?! entretien)
    classe\w* ~2 (?:premiere?|en tete) {_AUTRE}|(?:signe|avance|conclu) avec {_AUTRE}
    {_CHOISI} ~2 (?:en faveur |pour |sur |avec |vers |au profit )?{_AUTRE}
    (?:candidat\w*|personne|profil|finaliste|autre) ~8 (?:qui )?l'(?:a )?emporte*
    (?:poste|place) ~3 (?:revient|revenue?|attribuee?|confiee?|proposee?|donnee?|va|ira) ~1 (?:a )?{_AUTRE}
    {_ELIGIO} (?:a )?{_OTRO}
    (?:quedan|quedamos|quedado|decantado) (?:con|por) (?:la|el) |
        (?:candidat[oa]|persona|perfil|chic[oa]|finalista) (?:que|con|de|del|intern[oa])
    cubrir ~2 (?:plaza|puesto|vacante) ~1 (?:con|por|mediante|internamente)
    (?:dado|adjudicado|asignado|concedido|confiado) ~2 (?:puesto|plaza|vacante) ~1 a una? |
        (?!prueba|entrevista)\w+
    (?:ofrecido|dado|adjudicado|asignado|concedido|confiado|propuesto) ~3 (?:puesto|plaza|vacante) ~1 a |
        (?:{_OTRO}|un\w* (?:companer|candidat|persona)\w*)
    (?:puesto|plaza|vacante) ~4 (?:va|ido|sera|es|queda|lleva|llevado|dado|dan|damos) ~1 (?:para |a |con |
        )?{_OTRO}
    (?:puesto|plaza|vacante) ~2 (?:dad|cubiert|ocupad|asignad|adjudicad|cogid|otorgad|concedid)[oa]
    (?:cogido|elegido|contratado|fichado|cogemos) a (?!ti)\w+,? (?:que|el|la)
    (?:gano|gana|ganado|ganaron|salio elegid[oa]) ~2 {_OTRO}|(?:gano|ganado|gana) (?:el|la) otr[oa]
    (?:adjudic\w*|conce\w*|asign\w*|otorg\w*|dar|dado|dan) ~2 (?:contrato|plaza|puesto|vacante|beca) ~1 |
        (?:a|al) ~1 |
        (?:candidat|aspirante|persona|companer|titular|profesional|otr|un)\w*
    (?:han|hemos|ha) (?:metido|puesto|colocado|cogido|fichado|traido|incorporado|contratado) a |
        (?:otr[oa]|una? (?!prueba)\w+|alguien)
    se (?:lo |la )?(?:queda|quedan|lleva|llevan) ~5 (?:con )?(?:el|la) (?:puesto|turno|plaza|trabajo|vacante)
    (?:propone|propuesto|nombra|nombrado|designa|designado|elige|adjudica|adjudicado) ~6 (?:a|al) ~2 |
        (?:aspirante|candidat[oa]|persona|companer[oa]|titular)
    (?:quedado|queda|quedas|quedo) ~2 (?:a|por) ~3 (?:puntos?|decimas?|nada) ~2 (?:corte|nota|debajo|pasar)
    (?:quedado|queda|quedas) (?:en|el|la) (?:segund[oa]|tercer[oa]?) (?:lugar|posicion|puesto)?
    no (?:es|era|sea) (?:tu|su) (?:sitio|lugar|puesto|momento|proyecto)
    {_OTRO} ~6 se (?:lleva|llevo|ha llevado|queda|ha quedado) ~2 (?:puesto|plaza)
    a favor de {_OTRO}
    (?:found|met) (?:someone|somebody) ~1 |
        (?:else|cheaper|closer|nearer|better|stronger|faster|local|more|with more|(?:who|that) |
        (?:has|had|already|is|was|knows|lives|can start|could start|fits|ticks))
    (?:have|has|had) ~1 (?:promoted|hired|appointed|chosen|picked|moved|brought) (?!you)\w+ ~6 |
        instead
    (?:put|placed|ranked|left|had) (?:you|your \w+) ~1 (?:in |as )?(?:second|third|fourth|runner-?up)(?= |
        place| behind| and|[.,;!]|$)*
    it ~1 (?:went|has gone|fell|swung) ~1 (?:the other way|against you|to (?:him|her|them|the other))
    (?:went|gone|going|fell) (?:the other way|against you)(?=[.,;!]|$| by| in the end)*
    (?:geht|ging|gegangen) ~2 an (?:die|den|eine|einen) ~1 |
        (?:mitbewerber|bewerber|kandidat|kolleg|andere|interne)*
    (?:on|nous|j'ai|ils|elle|il|client) (?:a |avons |ont )?(?:enfin |deja |finalement |
        )?(?:trouve|pris|embauche|recrute|choisi) quelqu'un(?! pour (?:vous|t|l'|anim)| qui |
        (?:peut|va|pourra) (?:vous|te))
    offered to,? and ~1 accepted by,? {_SOMEBODY_ELSE}|accepted by,? {_SOMEBODY_ELSE}
    (?:going to|gonna|will|decided to|have to|am|are|want to) ~1 |
        (?:give|giving|hand|handing|offer|offering) (?:it|this one|the ~1 {_SEAT}) to |
        (?!you|u|the|hr|my|our|an?)\w+(?! to | for (?:a|review|comment))
    (?:this one|{_SEAT})(?:'s| has| is)? ~1 (?:gone|going|went) to {_SOMEBODY_ELSE}
    (?<!i )(?<!we )(?<!who )(?<!you )(?<!they )(?<!to )(?!i |we |you |who |they |he |she |it |to |who's |
        )\w{{3,}} (?:took|got|landed|takes|is taking|accepted) (?:the|this) |
        (?:job|role|post|position)(?=[.,;!]|$)*
    (?:keep|keeping|kept|extend|extending) (?:the|our|their) |
        (?:locum|temp|contractor|freelancer|intern|trainee|cover|interim|current) ~3 |
        (?:on|permanent\w*|instead|longer)
    (?:got|have|found) (?:someone|somebody) (?:starting|lined up|in place|signed)
    (?:vote|decision|verdict|it|they) ~2 (?:went|gone|came down|fell) against (?:you|us|me)
    intern\w* losung|(?:nehmen|nehme|nimmt) (?:wir |ich )(?:ihn|den anderen|die andere)(?=[.,!]|$)*
    {STELLE} ~3 besetzen (?:konnen|konnten)|(?:konnten|konnte) ~2 {STELLE} ~3 besetzen
    (?:arrivee?|classee?|finie?) (?:deuxieme|seconde?|troisieme)
    entschieden,? (?:und zwar |namlich )?fur |
        (?!dich|sie|ihre|deine)(?:den|die|einen|eine|unser\w*|jemand\w*)(?! |
        (?:\d|\w*termin|weg|zug|raum|\w*ort|mittwoch|\w+tag))
    (?:decided|called|chosen|agreed|voted|going) to ask |
        (?!you|for|if|whether|that|the|him|her|them)\w+(?=[.,!;]|$)*
    (?:pars?|partons|part|continue|continuons) ~1 avec (?!vous|toi|le|la|les|un|une|des)\w+,? qui
    you (?:are|were) not in (?:their|our|the) (?:top|final|last) (?:two|three|four|five|six)
    """,
    unless=_ELSEWHERE,
    before=_UNDECIDED,
)
"""Somebody else was chosen."""

STILL_OPEN = phrases(
    r"""
    (?:still|very much|remains?|is) ~1 open(?= |[.,;!]|$)*|(?:but )?yours (?:is|remains|are)(?! not| no)
    (?:your|deine?|ihre?|votre|ton|tu|su) (?:role|one|stelle|position|poste|puesto|plaza) ~3 |
        (?:different|separate|andere|eigene|autre|otr[oa]|open|offen)
    you are (?:still )?(?:on the (?:short-?)?list|in the running|in play|in the mix)
    (?:noch|weiterhin|nach wie vor) ~1 (?:offen|im rennen|dabei)
    (?:reste\w*|toujours|encore) ~1 (?:ouverte?|en lice|en course)
    (?:sigues?|todavia|aun) ~1 (?:abiert[oa]|en pie|dentro|en la lista)
    """,
    unless=r"""
    (?:door|tur|porte|puerta|ears|feedback|to feedback|question\w*)|not (?:still |very much )?open
    """,
)
"""Another role, or the reader's own, has not been decided."""
