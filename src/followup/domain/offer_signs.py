"""What an offer that names neither says instead: signs, of which two must agree (e.5 step 5, H6).

Tables for `phrasing`, in English, German, French and Spanish.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION
from followup.domain.phrasing import phrases

WANTED = phrases(
    r"""
    (?:would (?:love|like)|love|want|wants|hoping|keen|delighted|thrilled) ~1 (?:you to|to have you|having |
        you) ~1 |
        (?:on board|aboard|join|here|with us|on the team|in the team|on (?:my|our) team|work with us|be part)
    (?:want|wants|like|keen|happy|decided|ready) to (?:go ahead|move ahead|proceed|move forward) with |
        you(?! to)
    (?:like|love|want|wants|ask|asking|invite) you to (?:take (?:up|on)? ?(?:the|this)|accept|start|be |
        our|have the) ~1 |
        (?:post|job|role|position|as|\w+day|on|offer|in)
    (?:over the moon|delighted|thrilled|happy|hope|hoping|love it) ~2 (?:if )?you ~1 |
        (?:say|said|accept|accepted) ~1 |
        (?:yes)?
    how (?:does|would) a start ~6 (?:sound|suit)|(?:hoffe|hoffen|freuen) ~4 |
        (?:zusagen|zusagst|annehmen|annimmst)
    si (?:quieres|te parece|te apetece|tu veux|vous voulez|ca te va),? (?:empiezas|entras|te incorporas|tu |
        commences) *
    wenn (?:du|sie) (?:magst|mochtest|mochten|wollen|willst),? |
        (?:fangen|fangst|starten|starte|kommen|beginnen)
    want to make this happen|(?:can|may) i call you ~2 colleague|(?:voted|votado|gestimmt|vote) (?:for |
        you|por ti|fur dich|pour toi)
    (?:stelle|position|rolle) (?:gern|gerne)? ?mit (?:ihnen|dir) ~1 besetz\w*
    (?:poste|place|job) est (?:pour|a) (?:toi|vous)|(?:lo has|lo ha) (?:conseguido|logrado)
    (?:wants?|wanted) you(?=[.,;!]| for the (?:job|role|post)| in the job)*
    (?:chosen|picked|choosing|picking) you(?=[.,;!]| and| for the (?:job|role|post)|$)*
    (?:honou?red|proud|delighted|thrilled|lucky) to have you (?:join|on|with|here)
    (?:be|are|is|were|was) ~1 (?:our|my|the|everyone's|their|\w+'s) (?:first|top|number |
        one|unanimous|clear|only) (?:choice|pick)
    (?:come and|come) (?:work|build|do this|join) ~2 (?:with|us|for)
    (?:hatten|haben|wollen|mochten|wunschen) ~5 (?:dich|sie) ~4 |
        (?:bei uns|an bord|im team|dabei|in unserem team|in unserer)
    (?:du kannst|sie konnen) (?:gern |gerne )?bei uns (?:anfangen|starten|beginnen)
    (?:aimerions|aimerait|souhait\w+|voudrions) ~1 (?:vous|te) confier
    (?:wollen|nehmen|haben) (?:dich|sie)(?=[.,;!]| und|$)*
    (?:fur|auf) (?:dich|sie) ~2 (?:entschieden|festgelegt|geeinigt|ausgesprochen|gestimmt|votiert)
    (?:aimer\w*|voudr\w*|souhait\w*|ravi\w*|heureu\w*|veut|voulons) ~4 |
        (?:tu nous rejoignes|vous nous rejoigniez|t'avoir|vous avoir|te compter|vous compter)
    (?:on|nous) (?:te|vous) (?:veut|voulons|choisit|choisissons|prend|prenons)
    (?:te|la|le) (?:queremos|quieren) ~1 (?:con nosotr|aqui|en el equipo|a bordo|dentro)*
    (?:encantaria|gustaria|queremos|quieren) ~2 (?:tenerte|tenerla|contar contigo|que te vengas|que vengas |
        a trabajar)
    (?:eres|es usted) (?:nuestra|la) (?:elegida|primera opcion|persona)
    (?:like|want|wants|need|ask) you to sign|(?:no need|not want|not need|stopped) to ~1 |
        (?:see|interview|meet|look at) (?:anybody|anyone) else|stop(?:ped|ping)? |
        (?:looking|interviewing|the search)
    (?:wollen|mochten|wurden) ~2 (?:dich|sie) ~2 (?:haben|dabei|behalten)|(?:wollen|mochten|wurden) ~2 |
        mit (?:dir|ihnen) ~1 (?:arbeiten|zusammenarbeiten)
    envie de ~1 (?:bosser|travailler|collaborer|continuer) avec (?:toi|vous)|(?:vous etes|tu es) |
        (?:notre|la|le) ~1 (?:choix|bonne personne|candidat\w*|elue?)
    (?:quieren|queremos|quiere) que (?:firmes|empieces|firme|empiece|te quedes)
    (?:have|having|welcome|welcoming) you (?:with us|here|on the team|among us|as part of)(?! (?:for|on|at))
    (?:du kannst|sie konnen|kannst du|konnen sie) ~3 (?:bei uns |
        )?(?:anfangen|starten|beginnen|loslegen)(?=[.,!]|$)*
    (?:it is|it's|its|that's|that is) yours(?= if|[.,!;]| now|$)*
    (?:will|would) you be our (?!guest|speaker)\w+|hire (?:her|him|you) (?:before|now|today)
    (?:froh|glucklich|freuen|schon|toll|super|klasse),? ~2 wenn (?:du|sie) ~6 |
        (?:anfangen|anfangst|kommen|kommst|starten|dabei|zusagen|beginnen|an bord)
    (?:platz|job|stelle|er|sie|es|praktikum) (?:ist|gehort) |
        (?:deiner|deine|deins|dir|ihnen|ihrer|dein)(?=[.,!;]| wenn|$)*
    te quier(?:o|e|en|emos) ~1 (?:aqui|con|en|todo)
    you are the (?:one|person)(?=[.,;!]|$| we (?:want|chose|picked))*|(?:get|have) you (?:signed|under |
        contract|started)
    snaps? you up|come on board|come aboard|open arms|offenen armen|bras ouverts|brazos abiertos
    je (?:te|vous) (?:prends|prend|garde|embauche|recrute)|(?:tu commences|vous commencez|tu peux |
        commencer) (?:quand|lundi|le|des)
    (?:becoming|become|be) our (?!guest|speaker|contact|point)\w+|you are our |
        (?:person|woman|man|one|girl|next|new)
    (?:love|like|want|keen|happy) to (?:bring|take|get) you on(?! the)|(?:ich nehm|ich nehme|wir nehmen) |
        (?:dich|sie)
    (?:encantaria|gustaria|queremos|quiero) que (?:fueras|fuese|fuera|seas|sea) (?:nuestr[oa]|mi|la|el)
    """,
    unless=r"""
    (?:not|nicht|ne|pas|no) (?:want|able|going|be able|mochten|wollen)
    (?:for (?:a|an|the|another|lunch|coffee)|back|again|meet|come in|visit|speak|talk|lunch|coffee|call)
    (?:kennenlernen|kennenzulernen|gesprach|noch ?mal|wieder|vorbei|probe\w*|zum kaffee)
    (?:entretien|rencontr\w*|rendez-vous|revoir|dejeuner|visite\w*|entrevista|conoc\w*|visita\w*|cafe)
    know|to know|understand|consider|process|candidat\w*
    """,
    before=CONDITION,
)
"""They want the candidate to join."""

SAID_YES = phrases(
    r"""
    (?:everyone|everybody|team|panel|board|partners|they|both|all|client|founders|committee|boss|ceo) ~3 |
        (?:said yes|says yes|voted yes|in favou?r|on board with it|thumbs up|are sold|is sold|signed |
        (?:it|you) off)
    (?:it's|it is|that's|got|get|have|gave|given) ~2 (?:the green light|sign-?off|the go-?ahead|a yes)
    (?:answer|version|word|verdict|it) is (?:a )?(?:big )?yes(?=[.,!]|$)*|could not be (?:more |
        pleased|happier)
    (?:was|were|is) unanimous(?:ly)?|not a single doubt|easy decision for us|did not take (?:us )?long
    (?:put|puts|has|have|had) you (?:at the top|first|top) ~3 list|at the top of (?:their|our|everyone's) list
    you did it|(?:got|getting) (?:it|the job)(?=[.,!])|could not be happier
    (?:congratulations|congrats|felicitations|felicidades|enhorabuena)(?=[.!, ]*$|!| maya|, maya)*
    welcome to the team
    c'est (?:bon|ok) pour (?:nous|moi)|(?:alle|alles) daumen hoch|estamos encantad[oa]s
    you are in(?=[!.,])*|(?:signed off on|approved|said yes to) you(?=[.,!;]| and|$)*
    nobody (?:else )?came close|head and shoulders|(?:du bist|sie sind) ~1 (?:drin|dabei)(?=[!.,])*
    (?:herzlichen gluckwunsch|gratuliere|gratulation|glatte zusage|willkommen im team)
    (?:du passt|sie passen) (?:zu uns|ins team|perfekt|super)*
    (?:alle|team|wir|chef\w*|vorstand|runde|jungs|madels|kollegen) ~4 |
        (?:dafur|einig|begeistert|uberzeugt|einstimmig|ja |
        gesagt|grunes licht)
    (?:tout le monde|toute l'equipe|client|equipe|comite|direction|patron\w*) ~3 |
        (?:emballee?|unanime|d'accord|conquise?|dit oui|valide|feu vert|partante?)
    (?:todos|todo el equipo|equipo|comite|direccion|jef[ae]) ~4 |
        (?:lo tienen?|claro|de acuerdo|dicho que si|encantad\w*|luz verde|unanime|visto bueno)
    (?:agreed|agree|said yes|yes|signed off|ok) (?:to|on|with) your |
        (?:number|figure|terms|ask|counter|salary|conditions|rate|request)
    (?:aceptad[oa]|acepta[n]?) (?:tus|sus|tu|su) (?:condiciones|propuesta|cifra)|accepte (?:vos|tes) |
        conditions
    when can (?:she|he|you) start|(?:hast|haben sie) ~1 (?:super|toll|klasse|prima|hervorragend) |
        gemacht|(?:did|were) ~1 (?:brilliantly|brilliant|a star)
    your name ~1 (?:went through|was approved|got through|carried)|without a murmur|no ifs|hired her|hire |
        her
    c'est decide|es ist (?:entschieden|beschlossen)|(?:esta|queda) decidido
    (?:match|meet|matching|met) (?:what you asked|your (?:ask|number|figure|expectations?|request))|yes,? |
        yes|bite their hand off
    affaire (?:est )?(?:faite|conclue)|marche conclu|trato hecho|abgemacht|that settles it
    (?:strong|clear|big|resounding|definite) yes|has spoken|this is exactly it
    (?:i am|we are|consider (?:us|me)) sold(?=[.,!])|(?:you are|vous etes|eres) |
        (?:hired|embauchee?|contratada)
    """,
    unless=r"""
    not (?:agree|everyone|unanimous|all)|until|once|unless|before |
        (?:we|they|you|it|the|any\w*)|nicht|wenn|sobald|bis
    if(?! you (?:still |really )?(?:want|like|fancy) (?:it|the|this|to))
    (?:yes|sold|ja|oui) to (?!you)|invite|interview|meet|next (?:stage|round|step)|anniversary|baby|promotion
    """,
    before=CONDITION,
)
"""Those who decide have said yes."""

NEWS_OF_THEIRS = phrases(
    r"""
    to (?:hear|read|learn|see) (?:of |about )?your ~4 news
    congrat\w* on your (?:new|promotion|offer|wedding|baby)
    (?:luck|success|best|congrat\w*) ~2 (?:on|in|with|for) your new (?:position|job|role|post|adventure)
    """
)
"""Joy over what the reader has told: the job is another one's to give."""

TO_DECIDE = phrases(
    r"""
    what do you (?:say|think|reckon)|lmk what you think|let me know what you think|(?:are you|you) |
        (?:in|game|up for it)\?*
    (?:have|take) (?:a think|your time|the weekend|a day)|think (?:it|about it) over|sleep on |
        it|deal\?*|say yes
    let (?:me|us) know by (?:\w+day|tomorrow|the \w+)|shout if|when (?:can|could) (?:you|she|he) |
        (?:start|begin)
    (?:bist du|sind sie) ~1 (?:dabei|an bord)|was (?:sagst du|sagen sie|meinst du|meinen |
        sie)|uberleg\w*|sag\w* ~2 (?:ja|zu)
    (?:schlagst du|schlagen sie) ein|qu'en (?:dis-tu|dites-vous|penses-tu|pensez-vous)|(?:tu|vous) |
        (?:signes|signez|dis oui)
    (?:ca|cela) (?:te|vous) (?:va|dit|tente|convient)|(?:on y va|banco)|dis(?:-| )moi (?:vite |si )|partante?
    que (?:me|nos) (?:dices|dice)|te (?:animas|apuntas)|te parece bien|aceptas|acepta|te encaja|trato |
        hecho|piensalo|piensatelo
    hay trato|(?:schlafen sie|schlaf) ~3 (?:daruber|druber)|(?:votre|ta) reponse ~3 (?:d'ici|avant)|do i |
        tell them yes|shall i say yes
    schreib ~2 zuruck|start (?:mon|tues?|wed|thurs?|fri|\w+day)\??*
    how much notice|hand in your notice
    """
)
"""The reader is asked to decide: of terms that were only advertised nobody asks that."""

PAY = phrases(
    r"""
    \d[\d.,]*k, ~2 \d+ (?:days|tage|jours|dias)
    \d[\d.,]*k? ~2 (?:an|per|a|pro|die|de l'|la|por) (?:hour|stunde|heure|hora|month|monat|mois|mes)
    \d[\d.,]*k? ~2 (?:after probation|plus (?:tips|bonus|car|equity)|fijos|de fijo|variable|net par|% |
        (?:equity|bonus))
    \d[\d.,]*k?,? (?:flexible|full-time|part-time|netos?|net|four |
        days)|(?:empezarias|commencerais|commenceriez)
    \d[\d.,]*(?: \d{3})? (?:net|brut|netos?|al mes|par mois|im monat|a month)
    \d[\d.,]*k ~1 (?:going up|rising|then|plus|base|basic)
    \d[\d.,]*k? (?:basic|base|salary|brutto|brut|brutos?|net|netto|(?:euro|pounds|eur) |
        (?:die|per|an|the|a) \w+)
    \d[\d.,]*k?(?: (?:base|gross|euros?|pounds|brutto|brut|brutos|net|netto|a year|per year|all in))? ~3 |
        (?:start|starting|from|ab|ab dem|a partir|desde|equity|bonus)
    (?:when|how soon|wann|ab wann|quand|cuando) ~3 (?:could|can|would) ~1 (?:start|begin)
    (?:start date|starting date|eintrittstermin|date d'arrivee|date de debut|fecha de |
        (?:inicio|incorporacion))
    (?:fang|fangen|starte|starten|beginnen) ~3 (?:am|zum) (?:ersten|\d+)
    \d[\d.,]* euro (?:die|pro|in der) stunde
    wann ~3 (?:anfangen|starten|beginnen|loslegen)
    (?:quand|date a laquelle) ~3 (?:commencer|demarrer|debuter)
    (?:days|hours) ~1 a week|\d+ (?:days|hours|tage|stunden)(?=,| pro woche| die woche| a week)
    \d[\d.,]*k? plus \w+|term time|\d[\d.,]*k? ?\+ ?\d
    (?:\d{1,3}[.,' ]?\d{3}|\d{3,})k? ?(?:euros?|eur|€|limpios|netos|brutos?|bruts?)
    (?:permanent|fixed-term|full-time|part-time|open-ended) (?:contract|basis)
    [£$€] ?(?:\d{1,3}[.,]?\d{3}|\d+k|\d\d[.]\d\d)|\d{2,3}k|\d{2,3}[.,' ]000
    \d[\d.,]*k? ?(?:and|plus|with) ~1 \d[\d.,]* ?%
    \d+ ?h(?:eures|oras)? (?:par semaine|a la semana|semanales)
    \d[\d.,]*k? ~1 (?:a|per|pro|am|par|por|al) (?:day|week|session|shift|tag|woche|jour|semaine|dia|semana)
    """,
    unless=r"""
    (?:if|when|once|should|falls|wenn|sobald|si|cuando) |
        (?:we|they|it|the|there|all|es|wir|alles|tout|nous|todo|se)
    (?:what|which|welche|quel|quelle|que) ~3 (?:salary|gehalt|salaire|salario|expect\w*)
    (?:not|nicht|pas|no) ~2 (?:contract|numbers|salary|paperwork|vertrag|contrat|contrato)
    """,
)
"""What the work pays, or when it begins."""

PAPERS = phrases(
    r"""
    (?:issu|send|mail|post)\w* ~3 (?:invitation|appointment|acceptance|welcome) ~1 |
        (?:packet|pack|package|kit|letter|papers)
    (?:putting|put|pulling|getting|working|drawing|preparing|prepare|finali[sz]ing|send\w*|writing|wrote) |
        ~4 (?:package|numbers|paperwork|papers|contract|agreement|offer|terms|letter)
    (?:attach\w*|enclos\w*) ~2 (?:terms|contract|conditions)|have a contract ~2 (?:you|by|ready)
    (?:expect|look out for) ~2 (?:paperwork|contract|papers)|(?:would|will|'d) pay (?:you )?\d[\d.,]*
    (?:draw|draws|drawing|write|have|put|putting) ~1 (?:up|it|this) ~2 (?:agreement|contract|in writing)
    (?:paperwork|contract|letter|(?:the|your|our) (?:numbers|terms|package|offer|docs)) ~4 |
        (?:tomorrow|tmrw|tonight|today|by \w+day|follow\w*|on its way|coming|attached|next week|from |
        (?:hr|them|legal))
    (?:go over|talk about|run through|talk through|walk you through|discuss|talk) ~1 |
        (?:salary|comp|compensation|numbers|money|package|equity|terms)
    (?:unterlagen|papiere|vertrag|angebot|konditionen|zahlen) ~5 |
        (?:fertig|schick\w*|sende\w*|bis|morgen|kommt|kommen|folgt|vor|vorbereit\w*)
    (?:mache|machen|schicke|schicken|sende|bereite|setze) ~4 |
        (?:unterlagen|papiere|vertrag|angebot|konditionen)
    (?:parler|discuter|parle|detail\w*|cale\w*) ~2 (?:salaire|package|contrat|conditions|chiffres|date |
        d'arrivee)
    (?:prepar\w*|envoi\w*|recev\w*|redig\w*) ~4 (?:contrat|promesse|proposition|conditions|papiers)
    (?:pas[oa]|envi[oa]|mand[oa]|pasar[ea]n?|enviar[ea]n?|mandar[ea]n?|preparo|preparando|hablamos |
        de|hablar de|cerrar) ~3 (?:condiciones|contrato|oferta|numeros|salario|papeles|propuesta)
    (?:condiciones|oferta|propuesta) por escrito|cuando ~2 (?:empezar|incorporarte|incorporarse)
    contrat ~4 |
        (?:demain|adresse\w*|envoye|pret|suit|arrive)
    (?:vertrag|angebot) ~2 (?:liegt|kommt|folgt|geht) ~1 (?:bei|anbei|raus|zu)|\d[\d.,]*(?: ?euro| ?€| |
        ?eur)? plus (?:trinkgeld|bonus|provision|prime|propinas|comision\w*)
    docusign|e-?sign\w*|for (?:your )?signature|zur unterschrift|para (?:su|tu) firma|pour signature
    (?:contrato|vertrag|contrat|contract) ~3 (?:firmas|firmar|unterschreib\w*|signe[sz]?)|contract tomorrow
    """,
    unless=r"""
    (?:if|when|once|should|falls|wenn|sobald|si|cuando) |
        (?:we|they|it|the|there|all|es|wir|alles|tout|nous|todo|se)
    (?:what|which|welche|quel|quelle|que) ~3 (?:salary|gehalt|salaire|salario|expect\w*)
    (?:not|nicht|pas|no) ~2 (?:contract|numbers|salary|paperwork|vertrag|contrat|contrato)
    """,
)
"""The terms are spoken of as something that is coming."""
