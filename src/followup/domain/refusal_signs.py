"""What a refusal that is never spelt out says instead: signs, of which several must agree (e.5 step 5).

Tables for `phrasing`, in English, German, French and Spanish. `RIVALS`, `DECIDED` and `TROUBLED` of
`answer_words` are signs too.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import TRADE
from followup.domain.phrasing import phrases

FELL_SHORT = phrases(
    rf"""
    (?:bit|little|touch|slightly|too|rather|somewhat) |
        (?:light|junior|senior|green|early|far|short|thin|narrow)
    not ~2 (?:quite|exactly|really) ~4 (?:what|where|the|who|enough|there|right)
    not (?:the|a) ~1 (?:right|natural|obvious|good|great|strong|ideal) ~1 |
        (?:fit|match|place|person|profile|moment)
    (?:need|needs|needed|want|wants|wanted|looking for|after|require) ~1 |
        (?:someone|somebody|a person|a profile|people|a candidate) ~1 |
        (?:who|with|whose|more|that|closer|further)
    (?:others|other (?:people|candidates|applicants)|another|someone|somebody) ~7 |
        (?:closer|stronger|further|ahead|nearer|better|deeper|more)
    (?:head|boss|board|client|team|partners?|ceo|founders?|director|owner|chef|head |
        office|management|panel|governors) |
        (?:wants?|wanted|needs?|needed|prefers?|preferred|picked|chose) |
        (?:someone|somebody|more|an? ~2 (?:{TRADE}|person|candidate|transfer|insider|who|with)|a |
        (?:qualified|senior)) *
    you (?:would|will|might|could) ~1 (?:be|get|feel) ~1 (?:bored|frustrated|unhappy|wasted|lost|underused)
    nicht (?:genug|genugend|ausreichend) ~2 \w*(?:uberschneidung|deckung|passung|erfahrung|ubereinstimmung)\w*
    zu wenig ~2 (?:uberschneidung|erfahrung|praxis|deckung|passung)
    (?:manque|manquait|manquer) (?:d'|de |un peu d'|un peu de |
        )(?:experience|pratique|recul|profondeur|seniorite)
    not enough ~3 (?:experience|depth|background|exposure|signal|evidence)
    (?:step|jump|leap|stretch|move|role) ~9 (?:too|a bit) (?:big|far|soon|large|steep|much|early)
    over-?qualified|uberqualifiziert|surqualifiee?|sobrecualificad[oa]
    (?:one|a|another) ~1 (?:candidate|applicant|person|finalist) ~3 (?:was|is|had|has) ~2 |
        (?:further|more|better|stronger|closer|ahead|already)
    (?:lack|lacked|lacking|missing) ~3 (?:experience|depth|background|exposure|seniority)
    (?:noch|etwas|bisschen|zu|ein wenig|eher) ~1 |
        (?:weit|junior|wenig|unerfahren|jung|neu|fern|spezialisiert|teuer)
    nicht ~2 (?:ganz|hundertprozentig|wirklich|optimal) ~4 (?:passt|passend|das|richtige|was)
    (?:passt|passte|passen) ~4 nicht(?! ihnen| dir| mir)
    (?:suchen|brauchen|sucht|braucht|wollen|will|benotigen) ~3 jemand(?:en)?
    (?:jemand(?:en)?|eine person|ein profil) ~9 (?:suchen|brauchen|benotigen|wollen|braucht|wichtig)
    (?:starken|erfahrung|profil|schwerpunkt) ~2 eher ~3 (?:im|in|auf|bei)
    (?:andere|anderen) ~4 (?:naher|vorn|vorne|weiter|starker|voraus)
    fehlt ~5 (?:\w*erfahrung|praxis|tiefe|hintergrund)
    (?:un peu|trop|pas assez|encore|plutot) (?:junior|senior|technique|eloigne\w*|jeune|juste|generaliste)
    (?:cherch\w*|recherch\w*|besoin) ~2 (?:d')?(?:quelqu'un|une personne|un profil) |
        (?:de|avec|qui|plus|dont|deja|davantage)
    manque ~3 (?:experience|pratique|recul|bouteille)|pas (?:tout a fait )?(?:le bon|la bonne) |
        (?:profil|personne|moment|fit|equation|adequation)
    (?:buscamos|buscan|busca|necesitamos|necesitan|necesita|queremos|quieren) ~2 |
        (?:alguien|una persona|un perfil) ~1 (?:con|mas|que|de|cuy\w*)
    (?:falta|faltaba|faltan) ~4 (?:experiencia|rodaje|recorrido|nivel|calle)
    (?:demasiado|un poco|algo|poco) (?:junior|senior|verde|lejos|generalista|tecnic\w*)
    no ~3 (?:encaja\w*|eres la persona|es la persona|ajusta\w*)
    not (?:just |simply |really )?(?:what|who) ~5 (?:calls? for|needs?|requires?|wants?|looking |
        for|after|asked for|in mind)
    more ~2 (?:side|end|track|generalist|specialist) ~1 than
    (?:plus|mieux) \w+ que (?:toi|vous)|hold out for|better fit (?:somewhere|elsewhere)
    (?:mas|mejor) \w+ que (?:tu|usted)|(?:starker|besser|erfahrener|weiter) als (?:du|sie)(?=[.,;!]|$)*
    did not (?:feel|see|get) (?:the|a|that) (?:spark|click|chemistry|match)
    (?:be|you'd be|you would be) (?:happier|better off|wasted|bored) (?:in|at|with|here|somewhere|elsewhere)
    (?:candidates|people|someone|somebody|applicants|a candidate|a person) (?:with|who have|who |
        has|whose) ~1 (?:more|deeper|stronger|better|direct|longer)
    re-?advertis\w+|advertis\w+ (?:it |the \w+ |this )?(?:again|afresh|anew)
    what we (?:really |actually )?need is (?:a|an|someone|somebody)|(?:need|want) an? ~2 (?:and |
        not|not|rather than) an?
    (?:want|wanted|wants|need|needed|needs) more ~2 (?:experience|exposure|depth|seniority|background)
    """,
    unless=r"""
    (?:still|yet|noch nicht|pas encore|todavia no|if|wenn|si)
    """,
)
"""What the candidate lacks, or others have."""

_NO_PERSON = (
    r"(?!(?:you|yours|that|this|it|the|a|an|all|both|one|option|plan|zoom|teams|google|skype|webex|phone|video|noon|"
    r"remote|\w+day|\d\w*)\b)"
)
"""What is no name of somebody with whom they could go."""

TAKEN = phrases(
    rf"""
    (?:takes|taking|took|gets|got|accepted|given|gave|gives|keeps|keep|fills|filled|chose|hired|sign off) ~4 |
        (?:the|this|it|our|that) ~2 (?:job|role|post|position|contract|class|seat|place|lad|hire|licence) ~3 |
        (?:to|by|because|from|permanently|instead|already)
    (?:wanted|preferred|chose|picked|took) an? (?:ex-\w+|insider|outsider|\w+ with)
    (?:she|he|they) (?:has|have|had|is|was|already|knows?) ~6 |
        (?:licence|experience|years|network|qualification|certificate|already|day one|immediately)
    (?:tipped|swung|tilted) (?:the )?(?:balance|scales?|it|things)|made the difference|clinched it|edged |
        (?:it|ahead)
    (?:won|carried) the day|won out|(?:den ausschlag|gab den) ~1 (?:gegeben|ausschlag)|fait (?:pencher|la |
        difference)|(?:inclinado|inclino) la balanza
    (?!i |we |you |all |who |hr |it |they )\w+ (?:got|gets) (?:it|the |
        (?:job|role|seat|place|nod|part))(?=[.,;!]|$)*
    the other (?:one |person |candidate )?(?:had|knew|could|brought)(?! to | a (?:day|time|slot))
    (?:der|die) andere (?:hatte|bringt|brachte)|l'autre (?:personne |candidat\w* |
        )?(?:avait|etait|a deja)
    (?:el|la) otr[oa] (?:tenia|era|ya|llevaba|contaba)
    (?:we|they) (?:have |had )?(?:taken on|hired|promoted|signed|appointed|gone for) |
        (?!you |more |a |an |the |some |new |no |any |two |three |several )\w+
    (?:she|he) (?:has |had )?(?:now |already |just )?(?:agreed|accepted|signed|said yes|already started)
    (?:she|he|they)(?:'ll| will|'s| is| are) ~1 (?:be )?join(?:ing)? us(?! |
        (?:for|in|on|at|by|from|via|remote))
    (?:internal|in-house|from within|inside|cheaper|safer|local) |
        (?:hire|candidate|move|option|person|appointment)
    (?:one|single) ~1 (?:seat|spot|place|opening|vacancy|post|job|role) ~9 |
        (?:been|is|was|it's|got) ~1 (?:filled|taken|gone|given away)
    (?:eine?|einzige) ~1 (?:\w*stelle|platz|job) ~4 (?:vergeben|besetzt|weg|gefullt)
    qu'une? ~1 (?:place|poste) ~5 (?:prise?|pourvue?|attribuee?|occupee?)
    (?:una|sola|unica) ~1 (?:plaza|vacante) ~4 (?:cubiert|ocupad|asignad|dad)[oa]
    (?:we|they) (?:will|shall|are) ~1 (?:go|going) (?:for|with) {_NO_PERSON}\w+(?=[.,;!]| as|$)*
    (?:beschaftigte\w*|kolleg\w*|mitarbeiter\w*|person) ~4 (?:eigenen haus|intern\w*|versetzung|schon bei |
        uns|bereits bei)
    (?:wollte|wollten|will|wollen|braucht|brauchte) eine \w+in(?=[.,!]| |$)*
    (?:wollte|wollten|will|wollen|braucht|brauchte) ~2 (?:jemanden|eine person|einen|eine) ~2 |
        (?:der|die|mit|aus)
    (?:ubernimmt|bekommt|erhalt|macht) (?:nun |jetzt |jemand |frau |herr |eine? |unser\w* |die |der )
    (?:mobilite|promotion|candidature|recrutement|solution) (?:interne|naturelle|en interne)
    (?:bossait|travaillait|connait|connaissait|est) deja ~5 (?:nous|equipe|maison|outil\w*|secteur)
    (?:promocion|candidat\w*|perfil|persona|companer\w*|solucion) (?:intern[oa]|de la casa|natural|con |
        mas|con mayor)
    (?:lleva|llevaba|conoce|estaba|trabaja|trabajaba) ~3 (?:con nosotros|en la casa|aqui|el sector|de |
        interin\w*)
    (?:came out|comes out) as (?!you|a|an|the|we|i|well|top)\w+|(?:me|nos) |
        (?:apano|apanamos|quedo|quedamos|arreglo|arreglamos) con
    (?:niece|nephew|cousin|sister|brother|wife|husband|son|daughter|friend) ~8 (?:doing|taking|takes|will |
        do|helping|help out|takes over)
    (?:femme|mari|fils|fille|soeur|frere|niece|neveu|cousine?) ~1 (?:va )?(?:reprend\w*|s'en |
        occup\w*|m'aid\w*|prend\w*|fera)
    (?:hijo|hija|mujer|marido|hermana|hermano|prima|primo|sobrina|sobrino) ~2 (?:se queda|se encarga|me |
        ayuda|lo hace)
    (?:there is|there's) not (?:a|any|an) ~1 (?:slot|place|vacancy|opening|role|job|seat|spot|post)(?! |
        (?:on|at|until|before|left (?:on|this)|free|this week|for))
    (?:lehrling|azubi|kolleg\w*|mitarbeiter\w*|aushilfe|vorganger\w*) ~2 |
        (?:zuruckgeholt|geholt|genommen|eingestellt)
    keep(?:ing)? it in the family|in der familie bleib\w*|queda en (?:familia|casa)
    """,
    unless=r"""
    not (?:yet )?(?:been )?(?:filled|taken|gone)|nicht ~1 (?:vergeben|besetzt)
    (?:time|trouble|care|effort) (?:that )?you (?:\w+ )?(?:took|take|have taken)
    (?:took|taking) the (?:time|trouble)
    pas (?:encore )?(?:prise?|pourvue?)
    you will (?:meet|work)|(?:your|deine?|ihre?|votre|ton|tu|su) (?:colleague|manager|boss|chef\w*|jefe?a?)
    """,
)
"""Somebody has the job, or something that the reader has not."""

NOT_YOU = phrases(
    r"""
    you (?:are|were|will|would|did|have|do) not ~4 |
        (?:among|our|the one|one of|pick|chosen|get|make|through|selected|right|seeing)
    not (?:going to |to )?be (?:us|you)(?= this|[.,;!]|$)*
    (?:reserve|waiting) list|(?:train|promote|use|keep) ~4 instead
    (?:board|boss|ceo|partners|they|was|been|were) ~1 (?:overruled|outvoted)
    scored you (?:second|third|fourth|fifth)|not ~2 (?:conviction|convinced)|(?:would not|wouldn't) |
        (?:budge|make sense)
    not ~2 (?:in your favou?r|for you|meant to be|your fault|anything you (?:said|did))
    (?:it|this) can not be(?=[.,!;])*|(?:numbers|budget) ~1 only ~2 (?:work|works|allow\w*|stretch\w*)
    nothing (?:you (?:did|said|got|could|should)|to do with you|that you (?:did|said|could))|no longer ~2 |
        (?:job|role|post|position|vacancy|opening)
    (?:would|'d) ~1 have ~1 (?:got|been|made|loved) ~2 there|(?:if it had|had it) been up to me
    (?:zu (?:deinen|ihren) gunsten|gegen (?:dich|sie)|nicht (?:an dir|an ihnen|du|sie|dich)(?= |[.,!]|$)*)
    kommen (?:wir|sie|du) ~4 nicht|nicht (?:hin|drin|vorstellen)(?=[.,!]|$)*
    pas ~2 (?:pour (?:toi|vous)|a votre place|a ta place|(?:toi|vous)(?= (?:cette|qui|que)|[.,!]|$))*
    ne ~1 (?:vous|te) (?:correspond\w*|convien\w*|conviendrai\w*)|dire non|(?:un|est) non
    no ~2 (?:tu (?:sitio|lugar|momento)|para ti|has llegado|llegas|ha podido ser)|te aburri\w*
    (?:segundo|tercer) (?:lugar|puesto)|(?:puntos?|decimas) (?:del corte|de la nota)
    (?:erst|nicht|kaum) ~2 leisten|can not (?:currently |really |yet )?afford|pas les moyens|no ~1 |
        (?:podemos|puedo) permit\w+
    """
)
"""It is not the reader."""

CLOSE_RUN = phrases(
    r"""
    (?:close|tight|near) (?:call|run|thing|second|race|contest|decision)|(?:very|really|so) (?:close|tight)
    (?:came|come|boiled|got) down to (?:you|two|three|the two|a choice|one other|between)
    (?:hard|difficult|tough|impossible|easy) ~2 (?:choose|choosing|decide|deciding|pick) ~2 between
    (?:difficile|du mal) (?:a|de) (?:trancher|choisir|departager)|(?:dificil|costado|vueltas) ~3 |
        (?:decid\w+|elegir)
    (?:two|three|four|five|several) of you(?= for| and|,)*|(?:erais|eran) |
        (?:dos|tres|varios)|(?:etiez|etaient) |
        (?:deux|trois|plusieurs)|(?:zu zweit|zu dritt) ~3 (?:final|runde|auswahl)
    not ~1 unanimous|split (?:decision|vote)|second (?:choice|place)|runner-?up
    (?:only|just) (?:have |had |got )?(?:one|a single|the one) (?:seat|place|spot|role|opening|post|job|of |
        you)
    (?:could|can) (?:only )?(?:appoint|hire|take|pick|choose|offer) ~2 (?:only )?one
    n'(?:avait|avions|a|ai) qu'une ~1 (?:place|poste)|(?:very )?strong second|nah dran|above the line
    (?:knapp|eng|kopf an kopf)(?= |[.,!]|$)*|zweite wahl|nur (?:eine|die eine) stelle
    (?:nicht|keine) ~2 (?:leicht|leichte|einfach|einfache) ~2 (?:gemacht|gefallen|entscheidung)
    keine entscheidung gegen|dernier carre|(?:tres|assez|vraiment|super) serree?
    (?:joue|jouee?) ~2 (?:a|sur) (?:peu|pas grand|rien|un detail|un cheveu)
    (?:muy|bastante) (?:renid|ajustad|dificil)\w*|por (?:muy )?poco|solo (?:habia|teniamos|hay) una
    (?:was|were|came down|is|down) ~2 between you and
    (?:only|just) ~1 (?:have|had|got|is|was) ~1 |
        (?:room|budget|money|space|funding|places?|scholarship|one) ~1 for (?:one|a single)
    only one (?:scholarship|place|seat|spot|post|role|grant|position|job)
    (?:was|is) a (?:close )?split|super knapp|(?:muy|super) justo|(?:tres|super) (?:juste|serre)
    """
)
"""How close it was: nobody says so who chose the reader."""

LOST = phrases(
    r"""
    overruled|outvoted|voted down|lost out|last hurdle|(?:could|did) not (?:convince|persuade|swing)
    (?:wanted|loved|liked|backed|rooted for|would have (?:taken|chosen|picked|had|hired)) you
    (?:hardest|toughest|difficult) ~1 (?:no|no's|noes|decision|call|choice|mail|email|one)
    (?:string|keep|leave) you ~1 (?:along|hanging|waiting|guessing)|with respect
    (?:only|just) one (?:appointment|hire|offer)|gave it ~1 thought|slept on it
    you (?:interviewed|did|presented|performed|came across) ~2 (?:well|great|brilliantly|superbly)
    made a ~1 (?:great|strong|good|fantastic|lovely|big) impression|joy to (?:have|work)
    (?:lag|liegt) ~2 nicht (?:an dir|an ihnen)|(?:hatte|hatten) (?:dich|sie|dir|ihnen) ~2 |
        (?:genommen|gern|gewahlt)
    (?:super|toll|sehr gut|bestens) vorbereitet|lange diskutiert|hin und her uberlegt|uberstimmt
    (?:avais|aurais) ~2 (?:defendu|pris|choisi|prefere)|(?:vous|tu) (?:etiez|etais) (?:top|super|parfait\w*)
    t'etais (?:top|super)|longuement ~3 (?:parle|discute|reflechi|hesite)|rien a voir avec (?:vous|toi)
    (?:yo|nosotros) ~1 (?:te|la) (?:habria|hubiera|habriamos) ~1 (?:cogido|elegido|contratado|fichado)
    (?:lo hiciste|lo ha hecho|estuviste|estuvo usted) ~1 (?:genial|muy bien|fenomenal|estupend\w*)
    (?:entre|tu o|usted) ~2 (?:y|o) (?:la otra|el otro)|decision (?:muy |tan )?dificil
    (?:team|panel|manager|client|board|committee|partners|they|boss|governors) (?:came|got|have come|has |
        come) back
    consensus|(?:the|honest|general|overall|our|their) (?:view|feeling|sense|verdict|conclusion) |
        (?:was|is)|on balance|all things considered
    (?:talked|talking|went) (?:it|this|things) (?:over|through)|soul[- ]searching|(?:long|lengthy|hard) |
        (?:discussion|debate|think|thought)
    (?:pains|hurts) me|the one to (?:say|tell)|no easy way|straight answer|deserve ~2 |
        (?:answer|honesty|explanation)
    (?:feeling|thinking|view|sense) was that|(?:team|panel|manager|they|committee|we) felt|wash-?up|tell |
        you otherwise|thought about it a lot
    rien contre (?:vous|toi)|(?:etre|suis) (?:direct|directe|franc|franche)|nothing against you|nichts |
        gegen (?:dich|sie)|nada contra ti
    you included|(?:thats|that's|so that is) ~1 sorted|letdown|ripping off the plaster
    """
)
"""How it was lost, or what the reader did well: past tense, and over."""

FAREWELL = phrases(
    r"""
    if we ever ~6 (?:call|ring|write|think|contact|be in touch)|(?:call|ring|think of) you first
    put yourself down|something else for you|autre chose|partie remise|otra cosa para ti|otra ocasion
    think of us ~1 (?:again|next|in)|(?:next|another) (?:time|intake|round|year)|onwards|mess you |
        (?:around|about)
    on (?:file|my radar|our radar)|(?:keep|have|hold) (?:you|your (?:name|cv|details)) ~2 |
        (?:mind|file|radar|list)
    (?:if|when|should) (?:anything|something|another) ~3 (?:comes?|opens?|turns?) up|contract work|as friends
    thank you for (?:everything|all (?:your|the)|your (?:effort|patience|time|understanding))|thanks for |
        (?:waiting|everything)
    augen offen|(?:auf|in) (?:dem|unserem|meinem) (?:radar|hinterkopf)|fur (?:die|ihre|deine) geduld
    dossier ~3 (?:conserve|garde)|sur (?:mon|notre) radar|(?:vivier|prochaine fois)
    en (?:el|mi|nuestro) radar|(?:otono|primavera|proxima) ~2 (?:convocatoria|vez|ocasion)|repetimos|para |
        lo siguiente
    (?:good|best of|better) luck|wish you|all the (?:very )?best|best wishes for|every success|good wishes
    hope you ~2 (?:find|land)|(?:buy|owe) you (?:lunch|a coffee|a drink|a pint)|next year|in september
    (?:shout|ring|call|write|ping|let me know) if you (?:are|want|would|ever|need)
    (?:drucke?|druck) ~3 (?:daumen)|alles gute|viel (?:gluck|erfolg)|wunsch\w* (?:ich|wir) (?:ihnen|dir)
    bonne (?:chance|continuation|suite)|souhait\w* ~2 (?:trouver|reussi\w*|le meilleur|une belle|plein|bonne)
    (?:chaussure a votre pied|chaussure a ton pied)|tout de bon|courage
    mucha suerte|mucho animo|(?:deseo|deseamos) ~1 (?:lo mejor|suerte|exito|todo)|(?:lo tuyo|ya) llegara
    si sale (?:algo|otra)|nos vemos por (?:ahi|alli)|lo siento (?:mucho|de veras|de verdad)
    otra vez sera|a la proxima|garde notre contact|bewirb dich ~3 (?:wieder|nochmal|erneut)
    """
)
"""A farewell: it says nothing alone, and confirms what else points to an end."""

CONSOLED = phrases(
    r"""
    (?:bit of )?a blow|cold feet|(?:te|vous) dois une (?:reponse|explication)|nicht krumm|mich ~3 eingesetzt
    waste your time|bearer of bad news|chin up|(?:te|le) guardo el cv|spat melde|siento ~2 molestias
    (?:sat|been sitting) on this|(?:putting|put) (?:off|this off)|thought (?:hard|long|a lot) about|warts |
        and all
    (?:doing|do) you a disservice|pretend\w* otherwise|rather (?:end|say|be honest|be straight|tell)
    (?:hatte|hatten) ~4 (?:anderes|lieber|anders|bessere\w*)|(?:schade|fallt mir schwer|tut mir leid)
    (?:je le|nous le) regrett\w*|(?:franchement|honnetement|sincerement),?|pas la (?:reponse|nouvelle)
    no (?:es|son) la (?:llamada|noticia|respuesta)|me (?:habria|hubiera) gustado|(?:preferimos|prefiero) |
        decir\w*
    se que (?:fastidia|duele|no es)|una pena|con pena
    (?:hoped|wanted|expected|meant) to ~2 (?:write|call|come back|come|give|bring|send|offer) ~5 |
        (?:offer|better news|good news|yes|happier)
    (?:loved|liked|enjoyed|impressed|great|strong|brilliant|lovely|superb) [^.!?]{0,60}(?: but|,? however|,? |
        though)
    (?:gefallen|gefiel|begeistert|toll|super|stark|sympathisch) [^.!?]{0,60} (?:aber|jedoch|allerdings)
    (?:plu|apprecie|adore|super|top|convaincant\w*) [^.!?]{0,60} mais|(?:gust|encant|genial|muy buen)\w* |
        [^.!?]{0,60} pero
    not ~1 (?:better|happier|good|nicer) news
    (?:loved|liked|enjoyed) (?:your|the|meeting|talking) ~4 (?:though|all the same|nonetheless|anyway)
    (?:ich fand|fand ich) ~6 (?:trotzdem|dennoch)|(?:should|can) (?:be|feel) ~1 proud
    (?:you were|du warst|vous etiez|eras) (?:my|mein\w*|mon|mi) (?:pick|favorit\w*|choix|favorit[ae])
    (?:leaving|left|keeping|kept) you hanging|how to (?:put|say|write) this|nicht bose
    (?:fought|argued|pushed|vouched) ~2 (?:for you|otherwise)
    (?:please )?(?:do not|hope you (?:will not|are not)) ~2 |
        (?:be|take|read|let|lose|feel) ~4 (?:discourag\w*|disheart\w*|anything else|put |
        off|personal\w*|disappoint\w*)
    no hard feelings|(?:no|not) ~5 reflection (?:on|of) (?:you|your)
    hope (?:our|we|to) ~6 (?:paths|cross|work together|meet again)
    sagt ~2 nichts uber (?:dich|deine?|sie|ihre?)|(?:remet|met) pas en cause|no dice nada (?:de|sobre) |
        (?:ti|tu|su|usted)
    (?:would have|wish we could have) ~1 (?:loved|liked) to ~1 (?:say yes|hire|offer|take|keep)
    wish i could (?:say yes|hire|offer|make it|take)|with (?:real|much|great) (?:regret|sadness)
    apply again|try again|in another (?:year|life)|another time
    (?:keep|stay) in touch|keep you in mind|front of mind|keep an eye
    (?:feedback|debrief) ~6 (?:call|useful|like|ring|phone|happy|glad)|happy to ~6 feedback
    gutted|annoyed|hate (?:writing|sending|this)|hard (?:mail|email|message|note) to (?:write|send)
    (?:wish|wished) ~3 (?:was|were|had|could) ~4 (?:writing|cheerier|better|different|happier|other)
    not (?:the|an?) ~1 (?:update|news|answer|outcome|message|note|email|mail|result) ~2 |
        (?:i|you|we|either|anyone|any) ~2 (?:want\w*|hop\w*|like\w*|us|wish\w*)
    owe you ~1 (?:answer|explanation|honest|apology)|rather (?:you heard|tell you) |
        (?:myself|from me)|(?:tell|write) you myself|hear it from me
    you (?:were|are) (?:wonderful|great|superb|fantastic|brilliant|terrific|lovely|a star)
    keine ~1 (?:schonen?|guten?|tollen?|erfreulichen?|gute) (?:nachricht\w*|neuigkeit\w*|news)
    (?:ihnen|dir) ~3 selbst (?:sagen|schreiben|mitteilen)|hatte(?:n)? (?:mir|uns) ~3 |
        (?:anders|gewunscht|gefreut)
    (?:bleib|bleiben) ~3 (?:in kontakt|verbunden)|nicht (?:bose|entmutig\w*|personlich)|kopf hoch
    pas (?:une|la|les|de) ~1 (?:super|bonnes?|tres bonne) nouvelles?|pas ~2 nouvelle que
    (?:chemins|routes) se (?:re)?crois\w*|(?:vous|te) l'(?:ecrire|annoncer|apprendre|dire)|sans rancune
    (?:reste|restons|garde|gardons) ~1 (?:en )?contact|bonne (?:continuation|chance)
    plein de (?:belles|bonnes) choses|belle (?:suite|continuation)
    no (?:son|es|traigo|tengo) ~2 (?:buenas|mejores|la) noticias?|te (?:soy sincer|debia)\w*
    (?:ojala|espero que) ~4 (?:coincid\w*|trabajar|cruc\w*|encontr\w*|volv\w*)|no te (?:desanimes|lo tomes)
    (?:seguimos|mantenemos|estamos) en contacto|mucha (?:suerte|pena)
    me sabe (?:fatal|mal)|(?:so )?gerne? (?:wir|ich) (?:sie|dich) ~4 (?:gehabt|genommen|gesehen)|class |
        though|heavy heart
    (?:nix|nichts) fur ungut|chin up|mess(?:ed)? you (?:about|around)
    """
)
"""What one says to somebody who did not get it."""
