"""How people ask, name a day and thank when they have no news (e.5 step 5, G2 to G4, G20).

Tables for `phrasing`, in English, German, French and Spanish.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import SLOT
from followup.domain.phrasing import one_of, phrases

APPROACHED = phrases(
    r"""
    (?:caught|catch) (?:my|our) eye|(?:reaching|reach) out (?:as|because|to see)|came |
        across (?:you|your)
    your (?:background|profile|experience|cv|name) ~3 (?:caught|stood out|came up|looks|seems|impressed me)
    (?:one of my|my) clients? (?:is|are|in)|open to (?:hearing|new|a move|opportunities)|no pressure
    (?:ihr|dein) (?:profil|werdegang) ~5 (?:aufmerksam|aufgefallen|passt|gefunden|interessant)
    (?:bin|sind) ~3 auf (?:sie|dich|ihr profil|dein profil) ~2 (?:aufmerksam|gestossen)
    je me permets de vous contacter|(?:votre|ton) (?:profil|parcours) ~3 |
        (?:attire|interpelle|repere|interesse)
    (?:tu|su) perfil ~4 (?:llamado la atencion|interesante|encaja)|he visto (?:tu|su) perfil
    (?:passed|given) (?:on )?to (?:me|us)|(?:have|got) (?:a couple of|some|several|a few) ~2 |
        (?:roles|positions|vacancies|jobs)|understand what you are looking for
    (?:gave|given|passed|mentioned) (?:me |us |on )?your name|working with an? ~3 |
        (?:client|insurer|company|startup|firm|bank) on
    """,
    unless=r"""
    (?:thank you|thanks) for (?:applying|your application|expressing|your interest)|your application
    """,
)
"""Somebody who has a vacancy writes to a stranger."""

STILL_INTERESTED = phrases(
    """
    (?:are|were|if|whether) you (?:are )?still (?:interested|available|on the market|looking|considering)
    (?:noch|weiterhin|nach wie vor) ~4 (?:interesse|interessiert|verfugbar)
    toujours (?:interesse|interessee|disponible|en recherche)
    (?:sigues?|todavia|aun) ~3 (?:interesad|disponible)*
    """
)

_PAPERS = one_of(
    r"""
    documents?|certificates?|diplomas?|referees?|references?|transcripts?|proof|passport|cv|portfolio|copy|copies
    unterlagen|\w*zeugnis\w*|nachweis\w*|lebenslauf|kopien?|referenzen
    diplomes?|justificatifs?|pieces?|attestations?|copies?|titulos?|certificados?|referencias|documentos?
    """
)
_LACK = one_of(
    r"""
    (?:still )?(?:need|require|lack)|(?:is|are) missing|missing
    fehlt|fehlen|benotigen|brauchen|besoin|manque\w*|necesitamos|necesitaria\w*|faltan?
    """
)

NEEDED = phrases(
    rf"""
    {_LACK} ~7 {_PAPERS}
    {_PAPERS} ~3 (?:is|are) (?:still )?missing|{_PAPERS} ~5 (?:fehlt|fehlen|manque\w*|faltan?)
    """,
    unless=r"""
    not need|no need|do not|if|nicht|kein\w*|pas besoin|falls|si|no (?:necesit|falt)\w*
    """,
)
"""Papers that somebody misses: who says so looks after one application (G4)."""

ASKED = phrases(
    r"""
    (?:could|can|would|will) you ~1 |
        (?:send|share|provide|let|confirm|tell|complete|fill|forward|give|submit|return|sign|bring|help)
    (?:could|can|would|will) you ~1 (?:upload|review|check)
    (?:asked|asking|wondering|wonder) (?:whether|if) you (?:could|can|would|have|are)
    please (?:also |kindly )?(?:send|share|provide|confirm|complete|fill|forward|reply|submit|return|upload)
    please let (?:me|us) know ~2 |
        (?:when|which|what|how|whether|your|if you (?:are|can|could|would|want|wish|prefer))
    let (?:me|us) know (?:when|which|what|whether|how|your|if you (?:are|can|could|would|want|wish|prefer))
    (?:do|did) you (?:have (?:a|an|any other|time|the|your)|still|know|want|need|mind|prefer|happen)
    when (?:could|can|would|are|is|will) (?:you|a good)
    (?:we|i|hr|they|legal|finance) (?:still |also |would |will |just )?need |
        (?:your|a copy|the|two|three|some|a few|you to)|please let (?:me|us) have
    (?:would|could) you be (?:able|willing|open|interested)
    what (?:is|are) your (?:salary|notice|expectation|current|timeline|availability|earliest|thoughts)*
    what (?:are|is|would|were) you ~5 (?:salary|earning|making|expecting|looking|paid)
    (?:ask|asks|require|requires|request|requests) (?:that )?you (?:to |
        )?(?:complete|send|provide|fill|sign|return|submit|upload)
    (?:konnten|konnen|wurden) sie ~6 |
        (?:senden|schicken|mitteilen|bestatigen|zusenden|geben|sagen|nennen|ausfullen)
    (?:konntest|kannst|wurdest) du ~6 (?:senden|schicken|mitteilen|bestatigen|zusenden|geben|sagen|nennen)
    bitte ~5 (?:senden|sende|schicken|schicke?|teilen|bestatigen|lassen|nennen|fullen|reichen|geben|melden)
    (?:benotigen|brauchen|bitten) (?:wir|ich|sie)
    (?:pourriez|pouvez|voudriez)-vous
    (?:pourrais|peux)-tu
    merci de (?:nous|me|bien vouloir|m'|confirmer|completer|remplir)*
    (?:veuillez|nous aurions besoin|j'aurais besoin|il nous faudrait) (?!agreer|recevoir|croire|trouver)\w+
    (?:podria|podrias|puede|puedes) (?:enviar|confirmar|decir|compartir|indicar|mandar|facilitar|completar)*
    (?:por favor,?|favor de) ~1 (?:envi|confirm|indi|rellen|complet|mand|facilit)*
    (?:debe|debera|debes|deberas|tiene que|tienes que) ~1 |
        (?:aport|present|envi|entreg|remit|facilit|adjunt)*
    (?:vous devez|tu dois) ~1 (?:fournir|transmettre|envoyer|joindre|adresser|produire)
    (?:sie|du) (?:mussen|musst|sollten|solltest) ~6 (?:einreichen|vorlegen|nachreichen|mitbringen|schicken)
    (?:necesitamos|necesitaria|necesitariamos|necesito) (?:que|tu|su|tus|sus|el|la|los|las)
    """,
    unless=r"""
    (?:if|should|in case) (?:you|there) ~5 (?:questions?|anything|concerns?|further|queries|accommodations?)
    (?:any|further|other) questions
    (?:bei|falls|sollten) ~4 (?:fragen|ruckfragen)
    (?:si|pour) ~5 questions?
    (?:si|cualquier) ~4 (?:dudas?|preguntas?|consulta)
    """,
)
"""Somebody wants something from the candidate."""

WHEN = phrases(
    r"""
    (?:mon|tues?|wed|weds|thurs?|fri|sat|satur|sun|wednes)(?:day)?s?
    (?:mon|diens|donners|frei|sams|sonn)tag(?:s|abend|fruh|vormittag|mittag|nachmittag)?|mittwochs?|do |
        oder fr|mo |
        oder di|di oder mi|mi oder do
    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado
    domingo|(?:the |that )?week (?:after|of|following)|what time|which day|quelle heure|quel jour|que |
        (?:hora|dia)
    welche uhrzeit|wie ?viel uhr|tomorrow|tmrw|morgen|ubermorgen|demain|manana|tonight|this |
        (?:morning|afternoon|evening)|heute
    cet(?:te)? (?:apres-midi|matin|aprem)|esta (?:tarde|manana)|hoy
    this week|diese woche|cette semaine|esta semana
    next week|(?:nachste|kommende) woche|semaine prochaine|(?:proxima semana|semana que viene)
    \d{1,2}(?:[:.]\d\d| ?[ap]m| ?uhr| ?h(?:\d\d)?|st|nd|rd|th)
    \d{1,2}\.? (?:january|february|march|april|may|june|july|august|september|october|november|december)
    (?:am|um|a las|le|el) \d{1,2}
    """
)
"""A day or an hour."""

SUITS = phrases(
    r"""
    (?:what|how) ?(?:is|'s) your (?:\w+day|week|morning|afternoon|diary|calendar|schedule)|luft
    \w+day or \w+day|\w+tag oder \w+tag|\w+di ou \w+di|(?:lunes|martes|miercoles|jueves) o \w+
    kommst|on (?:te|vous) (?:voit|revoit|attend)|shall we (?:say|do|make it|go for|try)
    (?:how|what) about|would (?:that|it|this) (?:do|work|suit|be ok)|jouable|te cuadra|le cuadra
    are you (?:anywhere )?(?:near|in|around|about) |(?:,|und|oder|et|y) (?:du|ihr|vous|toi|tu) ?(?=\?)*
    te vienes|te pasas|verrais (?:bien|volontiers)|vous verrait|te verrait
    (?:can|could|may|shall|should|might) (?:we|i|they|he|she) ~2 |
        (?:talk|speak|meet|call|ring|phone|chat|catch up|sit down|do it|give you a (?:ring|call|shout))
    (?:konnen|konnten|wollen|sollen|kann|darf|wollten) (?:wir|ich) ~7 |
        (?:telefonieren|sprechen|treffen|sehen|anrufen|kaffee|skypen|zusammensetzen|austauschen)
    (?:pouvons|pourrions|peut|puis|pourrait)(?:-(?:nous|on|je))? ~4 |
        (?:parler|echanger|appeler|voir|rencontrer)
    (?:podemos|podriamos|puedo|podria) ~3 (?:hablar|vernos|llamar(?:te|le)|quedar|charlar|reunirnos)
    dit|tente|apetece|lust|you (?:could|can|might) ~1 (?:do|make|come|join|manage)
    ^(?:(?:on|at|or|am|um|oder|le|a|ou|el|o|next|week|tomorrow|morgen|demain|manana|\w+day|\w+tag|\w+di |
        |mittwoch|h|uhr|heures|horas|lunes|martes|miercoles|jueves|viernes|\d\S*),? ?){1,7}\? *
    free|available|around|any good|good|works?|suits?|suitable|ok|okay|convenient|possible|cool
    (?:can|could|would|will|might|able to) (?:you|u) ~2 |
        (?:present|show|walk|run|do|make|come|pop|drop|manage|meet|join|speak|talk)
    (?:passt|passen|zeit|geht|klappt|ginge|moglich|recht|magst|kannst|konntest|konnten|kommen|vorbeikommen)
    (?:dispo\w*|libre|convi\w*|arrange\w*|passe[sz]?|passer|viens|venez|venir|possible|va)
    (?:viene bien|va bien|vendria|puedes|puede|podrias|podria|vienes|venir|quedamos|parece|libre)
    how(?:'s| is| would) (?:\w+day|tomorrow|next|this|the|\d)|doable|feasible|why (?:do not|not) ~2 |
        (?:you|come|we)
    (?:in|auf|zu) (?:einen|ein|nen|einem) ~1 (?:call|kaffee|gesprach|videocall|zoom|telefonat)
    (?:fixed|placed|set) for|how are you (?:fixed|placed|set)
    wie (?:sieht|schaut|ware) es (?:(?!mit )\S+ ){0,4} |
        ?(?:am|um|nachste\w*|kommende\w*|morgen) (?:(?!mit )\S+ ){0,6}aus
    (?:what|how) (?:does|do|is) ~2 (?:week|\w+day|tomorrow) ~1 (?:look|looking)|fancy|up for|game for
    able to (?:join|come|make|meet|pop|drop|attend)
    (?:coffee|lunch|breakfast|a call|quick call|kaffee|mittagessen|un cafe) |
        (?:this|next|on|tomorrow|\w+day|diese|nachste|morgen|am|cette|demain|manana|el)
    """,
    unless=r"""
    (?:did|have|had|has|was|were) (?:you|it|that|they|he|she)
    (?:sun|satur|mon|fri)days|weekends?|wochenenden?|week-ends|fines de semana
    le \w+di (?:matin |soir |apres-midi )?,? ?(?:c'est|ca vous est) possible
    start\w*|begin|commence|join us(?! (?:for|on|at|next|this|tomorrow))|join the |
        team|anfangen|beginnen|starten|commencer|debuter|demarrer
    empezar|incorpor\w*|notice|deadline|decide|decision|by (?:\w+day|tomorrow|\d)
    send|sends?|share|confirm|complete|upload|forward|return|sign|fill|provide|submit|answer|reply
    schicken|senden|ausfullen|unterschreiben|zusenden|nachreichen|einreichen|envoyer|transmettre|remplir
    enviar\w*|mandar\w*|rellenar\w*|firmar\w*|facilitar\w*|referees?|references?|bis (?:zum )?\w+ ~2 |
        (?:sagen|mitteilen|melden)|referenz\w*|referencias?
    """,
)
"""Whether a time suits the candidate, and not what the candidate should do by then."""

COME = phrases(
    r"""
    (?:^|, |and |then |so |please |just |do |maybe )(?:come|pop|drop|swing) |
        (?:by|in|over|round|along|down|up|and (?:take|do|try|show|work|spend|teach|play|cook))
    (?:schau\w*|komm\w*|kommen sie) ~9 (?:vorbei|rein|rum)
    komm(?:en sie)? (?:doch|einfach|gern|gerne|bitte|mal|am|um|morgen) ~9 |
        (?:vorbei|rum|zu (?:uns|mir)|zum|zur|in (?:den|die|das)|her)
    (?:^|, |et |alors |donc )(?:passe|passez|viens|venez) (?:donc |plutot )?(?:nous|me|a|au|chez|\w+di|demain)
    pasate|pasese|vente|acercate|acerquese|venga|ven
    """,
    unless=r"""
    (?:fair|stand|stall|booth|meet-?up|party|conference|event|festival|messe|fest|feier|salon|foire|fete|feria|fiesta)
    (?:if|whenever|when|wenn|falls|si|quand|cuando) (?:you|du|sie|tu|vous|te|le|quieras|quiera|are|is)
    """,
)
"""The candidate is told to come, without being asked."""

CHOOSE = phrases(
    r"""
    (?:select|book|choose|pick|find|suggest|propose) ~2 (?:time|slot|date|day|option)s?
    (?:schlag|schlagen|nenn|nennen|such|suchen|buch|buchen|wahl|wahlen) ~6 (?:slots?|termine?|zeiten)
    (?:choisi\w*|reserve\w*|propose[sz]) ~3 (?:creneau|date|horaire)\w*
    (?:elig\w*|elij\w*|escog\w*|reserva\w*) ~3 (?:hora|horario|hueco|fecha)\w*
    confirm ~3 (?:asap|attendance|receipt|by|whether|if)|(?:ruego|rogamos) ~2 confirm\w*
    """
)
"""The candidate is to choose or to confirm."""

READER = phrases(
    """
    you|your|sie|ihnen|ihre?|ihren|du|dir|dich|deine?|vous|votre|vos|tu|te|toi|ton|ta|tes|usted|su|sus|tus
    podrias?|puedes?|tienes?|pourriez-vous|pouvez-vous|peux-tu|avez-vous|as-tu|etes-vous|seriez-vous
    """
)
"""The reader, as a question addresses him."""

SMALL_TALK = phrases(
    """
    how are you|how is it going|how have you been|hope you are|any questions|questions
    wie geht|comment allez|comment vas|que tal|como esta
    """
)
"""Questions that want no answer."""

NEWS_LATER = phrases(
    r"""
    you (?:will|should|can expect to) ~2 (?:hear|know|have ~3 (?:news|an answer|decision|update))
    will (?:decide|know|let you know) ~1 (?:by|on|before|until|when|once|after|as soon as)
    expect to hear|at the latest|spatestens|au plus tard|a mas tardar
    (?:nothing|no news|no word) (?:yet|so far|back)
    results? ~4 (?:out|published|available|announced|due)
    you will ~1 (?:get|receive) ~2 (?:e-?mail|call|letter|message|answer|reply|decision) ~1 |
        (?:either way|in any case|then|by|on|next|this)
    you (?:will|should) be (?:hearing|contacted|informed|notified)
    (?:we|i|they|the team) (?:will|hope to|expect to|plan to|aim to|should|are going to)(?! not) ~3 |
        (?:be in touch|get back|let you know|have ~3 |
        (?:news|answer|decision|update|feedback)|know|decide|make|reach out|follow up|come back|contact |
        you|update you|be able to|circle back|respond|inform you)
    (?:we|i|they) (?:will|shall) ~3 (?:call|ring|phone|e-?mail|write) (?:to )?you
    (?:^|(?<=, )|and |but )will (?:call|ring|phone|e-?mail|text|message|write to) you
    (?:expect|look out for) ~1 (?:call|ring|e-?mail|mail|message|note|word|line) (?:from|by)
    (?:aurez|auras|recevrez|recevras) ~1 (?:appel|mail|message|coup de fil) de (?:ma|notre|sa|leur) part
    (?:decision|update|answer|feedback|news|next steps) ~6 |
        (?:by|on|next|this|end of|within|in the|until|before|soon)
    (?:expect|hope|plan|aim|intend) ~6 (?:decision|decide|offers?|update|feedback) ~6 |
        (?:by|on|next|this|end|within|in)
    (?:still|currently) ~3 |
        (?:interviewing|seeing|meeting|speaking|reviewing|considering|deciding|discussing)
    (?:in touch|(?:gets?|getting) back to you|let you know|hear from us)
    (?:i|we) (?:will|hope to|should) ~3 (?:ping you|wrap up|shout)
    will (?:lyk|update you|ping|know after|know on|know by)
    (?:choix|decision) sera (?:faite?|prise?|arretee?)|(?:lo|esto) |
        (?:cerramos|cerraremos|decidimos|decidiremos)
    (?:drop|give|send) you (?:a |an )?(?:line|call|shout|note|update|ring|message)
    (?:sign-?off|decision|answer|result|approval) ~1 (?:is|are) due
    you will have (?:an answer|(?:our|my) (?:answer|call|e-?mail|decision)|an update|news|a decision)
    give (?:us|me) ~1 (?:until|till)
    (?:melden|melde) (?:wir|ich|uns|mich) ~8 |
        (?:bei ihnen|bei dir|wieder|zuruck|uns|mich|bis|spatestens|nachste\w*|jede[nm] fall|so oder so)
    (?:ruckmeldung|entscheidung|bescheid|neuigkeiten) ~8 |
        (?:bis|geben|erhalten|bekommen|fallt|fallen|treffen|am|nachste\w*)
    (?:horen|erfahren) ~5 von (?:uns|mir)
    (?:gedulden sie sich|gedulde dich|geduld) ~3 bis|bis ~5 geduld
    (?:rechne|rechnen sie) ~4 (?:antwort|ruckmeldung|entscheidung|nachricht|bescheid)
    (?:hast|haben sie) ~2 (?:antwort|ruckmeldung|bescheid)
    (?:bekommen|erhalten|bekommst|erhaltst) ~5 (?:bescheid|antwort|ruckmeldung|nachricht)
    (?:sage|sagen) (?:ich|wir) (?:dir|ihnen) ~1 bescheid|(?:haben|hast|bekommen) (?:sie|du) ~1 |
        (?:unsere|die|meine) (?:entscheidung|antwort)
    (?:danach|dann|anschliessend) (?:entscheiden wir|entscheide ich)
    (?:wir|ich) (?:entscheiden|entscheide) ~2 (?:am|bis|nachste\w*|kommende\w*|im|in)
    (?:rufe|rufen|schreibe|schreiben|informiere|informieren) (?:wir |ich )?(?:dich|sie|dir|ihnen)
    (?:entscheiden|wissen) (?:wir|uns) ~6 (?:bis|am|nachste\w*|kommende\w*)
    (?:reviendr|reviens|revenons|revenir|recontact)\w* ~2 (?:vers vous|vers toi|vous)?
    (?:tiendr|tenons|tiens)\w* (?:au courant|informee?)
    (?:reponse|decision|retour|nouvelles) ~8 (?:lundi|mardi|mercredi|jeudi|vendredi|d'ici|avant|le|la |
        semaine|sous|fin|dans|prochainement)
    (?:aurez|auras|donnerons|ferons|communiquerons|saurons) ~5 (?:reponse|decision|nouvelles|retour|plus)
    (?:l'attends|l'attendons) ~1 (?:pour|le|d'ici)
    (?:vous|te) |
        (?:recontacte|rappelle|ecris|recontacterai|rappellerai|ecrirai|dis|redis|dirai|revient|reviens)
    (?:rendrons|rendra|rendrai|prendrons|prendra|prendrai) ~3 (?:decision|reponse)
    (?:te|le|les) (?:confirm|llam|contact|inform)(?:o|amos|are|aremos)(?! (?:de )?que| con (?:otr|mas))
    (?:dame|deme|danos|denos) ~2 (?:hasta|unos dias)|te cuento
    hope to have ~3 (?:answer|news|decision|update)
    (?:geben|gebe) ~6 bescheid
    (?:listas?|resultados?) ~3 (?:saldra\w*|publicara\w*|saldran)
    (?:te|le|les) (?:escribo(?! para)|escribire|digo|decimos|dire|diremos|avisare|avisaremos|responderemos)
    (?:tendremos|tendras|tendra|daremos|sabremos) ~5 |
        (?:respuesta|decision|noticias|novedades|resultado|algo)
    (?:respuesta|decision|noticias|novedades) ~8 (?:antes|para|esta|este|la proxima|el|en|pronto)
    """
)
"""News will come, and perhaps a day is named."""

TROUBLED = phrases(
    r"""
    afraid|unfortunately|sadly|regrett?(?:ably|ful)?|bad news|disappoint\w*
    not ~2 (?:good|great|best|better) (?:news|outcome)
    gutted|heartbroken|hate to|wish i could|going dark|tough to write
    sorry (?:to (?:say|tell|inform)|that|it is|this is|but)|(?:am|so|really|truly|very|terribly) sorry(?! |
        (?:for|about|to hear))
    (?:decided|chosen|opted) (?:not|against|to (?:go|pursue|focus|look))
    (?:luck|success|best) ~3 (?:search|future|career|endeavou?rs)
    leider|bedauer\w*|schade|enttausch\w*|tut (?:mir|uns) (?:sehr )?leid
    (?:alles gute|viel erfolg) (?:fur|auf|bei)
    malheureusement|regrett\w*|desolee?s?|helas|bonne continuation
    lament\w*|desgraciad\w*|por desgracia|lo siento|sentimos|mucha suerte
    """
)
"""Words around bad news: a mail with them is no courtesy, whatever else it says."""

RIVALS = phrases(
    r"""
    (?:another|other|different|internal|existing|stronger) ~1 |
        (?:candidate|applicant|person|profile|finalist|colleague|employee)s?
    (?:someone|somebody) |
        (?:else|with|who|whose|more|local|senior|junior|internal|internally|from|already|they)
    (?:old|former|previous) (?:colleague|employee|intern|contractor)|the other one
    (?:andere[nrs]?|interne[nr]?|starkere[nr]?) (?:kandidat|bewerber|person|profil)\w*|jemand(?:en)? ander\w*
    (?:jemand|jemanden) (?:mit|der|die|aus|intern\w*|erfahren\w*)
    (?:bewerber|kandidat)\w* (?:aus dem|mit mehr|mit langjahr\w*|der schon|die schon|intern\w*)
    (?:autres?|interne) (?:candidat|personne|profil)\w*|candidat\w* intern\w*
    (?:un|une|le|la) (?:profil|candidat\w*|personne) (?:plus|avec|qui|mieux|interne|dispos\w*)
    quelqu'un (?:d'autre|de plus|avec|qui|en interne|d'interne)
    otr[oa]s? (?:persona|candidat|perfil|chic)\w*|alguien (?:con|mas|que|de)|un perfil (?:mas|con|mejor)
    (?:the other|another) (?:guy|lad|lady|woman|man|girl|person|chap|contender)|different |
        (?:kind|sort|type) of (?:background|person|profile|experience)
    """,
    unless=rf"""
    still|yet|remaining|left|noch|encore|todavia|aun|quedan|see|seeing|interviewing|meeting
    {SLOT}
    missed you|grabbed|referees?|references?|vermietet|room|raum|parkplatz|beauftragt|gebeten|engaged |
        to|asked to
    """,
)
"""Somebody else is spoken of: thanks beside it may be what is left of a refusal."""

DECIDED = phrases(
    r"""
    (?:have|has|had|we|they|i|\w+ (?:team|panel|board|committee|client|group)) (?:now |all |just |finally |
        )?(?:decided|chosen|chose|selected|opted|voted|picked|settled)
    (?:made|reached|come to|came to|taken) (?:a|our|the|my|their) (?:\w+ )?decision|decision (?:was|is|has |
        been) made
    made (?:our|the|my|their|a) choice|choice (?:is|has been|was) made
    (?:wahl|entscheidung) ~2 (?:fiel|fallt|ging)|(?:fiel|fallt) ~2 (?:wahl|entscheidung)
    in the end|at the end of the day|when it came (?:down )?to it|ultimately
    (?:haben|hat|wurde) ~9 (?:entschieden|beschlossen)|entscheidung ~2 (?:gefallen|getroffen)
    am ende|letztlich|letztendlich|schlussendlich|unterm strich
    (?:tomado|toman|tomaron) (?:una|la) decision|(?:pris|prend\w*) (?:une|la|sa|notre) decision
    (?:avons|ont|ai|a) ~2 (?:decide|choisi|retenu|prefere|opte|tranche)|au final|en fin de compte
    (?:hemos|han|ha) ~1 (?:decidido|elegido|optado|preferido|decantado)|al final|finalmente
    """,
    unless=r"""
    not|yet|once|when|until|before|as soon as|if|by the end
    timeline|schedule|timing|to (?:meet|wait|extend|take|add)
    noch|nicht|sobald|bis|wenn|falls|bevor|ende der
    pas|des que|lorsque|quand|avant|si|personne|aucune?
    no|todavia|aun|cuando|hasta|antes|si|al final de
    """,
)
"""Something has been decided: what it is was not understood, so it is not taken for mere kindness."""

UNDECIDED = phrases(
    r"""
    no (?:news|update|decision|answer)|not ~2 (?:news|update|decision|decided|answer) ~3 (?:yet|so far)
    (?:have|has) not (?:yet )?(?:decided|chosen|made)|nothing(?:'s| is| has been)? ~1 decided
    (?:keine|pas de|no hay|no tengo|no tenemos) ~1 |
        (?:neuigkeiten|entscheidung|nouvelles|decision|noticias|novedades)
    noch nichts? ~2 (?:entschieden|raus)|pas encore ~2 (?:decide|tranche|choisi)
    (?:todavia|aun) no ~3 (?:decid|eleg|sab)*
    """
)
"""Nothing is decided: whatever else is said, it is no refusal."""

REPORTED = phrases(
    r"""
    (?:we|they|client|team|panel|board|company|school|college|committee|department|partners?) |
        (?:have|has|had|are going) |
        (?!enjoyed|had|met|been (?:thinking|talking))\w+
    (?:wir|sie|team|chef\w*|vorstand|kunde) (?:haben|hat|sind|werden|wird)|(?:haben|sind|werden) (?:wir|sie)
    (?:nous|ils) (?:avons|ont|allons)|on (?:a|va)|(?:equipe|client|direction|jury|comite) (?:a|va)
    hemos|han|(?:cliente|equipo|comite|direccion|empresa) (?:ha|va)|no (?:va|vamos|van)
    not|nicht|kein\w*|pas|ningun\w*
    """
)
"""Something happened or will not: beside thanks it may be the news itself."""

DELAYED = phrases(
    r"""
    no (?:news|update|decision|answer)|not ~2 (?:news|update|decision|answer)
    yet|still|longer|delay\w*|(?<!in )late|slow\w*|waiting|wait|hold-?up
    noch(?! (?:die|der|das|etwas|ein|eine|an)(?= ))|langer|verzog\w*|verspat\w*|spate?
    encore|toujours|retard|tarder|tardif
    aun|todavia|tard\w+|retras\w*|demora
    """
)
"""What is deplored is only that it takes time."""

COURTESY = phrases(
    r"""
    (?:thanks|thank you|thx|tks|tnx|thnx|cheers)
    (?:sweet|kind|nice|lovely|thoughtful|good|generous) of you|enjoyed (?:it|that|this|every)
    how (?:very )?(?:thoughtful|kind|sweet|nice|lovely)|made my (?:day|morning|week)
    hope ~2 (?:drive|journey|trip|train|flight|ride|way) ~1 (?:home|back)|hope you ~1 (?:got|made it) ~1 home
    sorry (?:about|for) (?:the|my|that) (?:out of office|ooo|auto|automatic)
    (?:lieb|nett|freundlich|aufmerksam) von (?:dir|ihnen|euch)|gut (?:nach hause|heim) ?gekommen
    gentil de (?:ta|votre)|bien rentree?s?|(?:que|vaya) detalle|(?:que|muy) amable|llega\w+ bien a casa
    (?:great|nice|lovely|good|pleasure|enjoyed|wonderful|fun) ~2 |
        (?:meet|meeting|talk|talking|speak|speaking|chat|chatting|conversation|seeing)
    (?:very|so|really|too) kind|a (?:real |true )?pleasure|(?:you are|that is|that's) ~2 kind
    you are (?:very |most |so )?welcome|my pleasure|no problem|likewise|pleasure was (?:mine|ours|all)
    (?:best of luck|good luck|all the best|take care|have a (?:great|nice|lovely|good))
    (?:vielen|herzlichen|besten|lieben) dank|danke|dankeschon
    (?:(?:grosse|viel) freude|gefreut|freut mich|sehr angenehm|gern geschehen|schones wochenende)
    (?:vous|te|t') ?remercie|a bientot|belle (?:journee|soiree)
    merci|ravie?|enchantee?|avec plaisir(?! que)|je vous en prie|plaisir(?! de (?:vous|t') |
        ?(?:informer|annoncer|faire part|confirmer))
    gracias|un placer|encantad[oa]|de nada|igualmente
    """
)
"""Thanks and kind words."""

REQUESTING = phrases(
    r"""
    (?:could|can|would|will|may|shall|should) (?:you|we|i)|do you (?:have|mind|still)
    (?:konnten|konnen|wurden|durfen|sollen) (?:sie|wir|ich)|(?:kannst|konntest|wurdest) du
    (?:pourriez|pouvez|auriez)-vous|(?:peux|pourrais)-tu
    (?:podrias?|puedes?|podemos|nos (?:envias?|mandas?))
    """
)
"""How a question wants something done."""
