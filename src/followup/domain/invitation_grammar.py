"""An invitation in words of its own, put together from its parts (e.5 step 5, E1).

Who wants what time with the candidate: person or team, wish, meeting; or what comes next, and with whom.
Parts are tables of wordings, `phrases` below says in which order they stand, in English, German, French and
Spanish.
"""

from __future__ import annotations

from followup.domain.hiring_nouns import ANYBODY, HABIT, MAYBE
from followup.domain.phrasing import one_of, phrases

_BOSS = one_of(
    r"""
    ceo|cto|cfo|coo|cpo|vp|md|director|founders?|head of|partners?|team|panel|president|owner|manager|boss
    """
)
_WOULD_LIKE = one_of(
    r"""
    (?:would|will|does) ~1 (?:like|love|want|need|enjoy)
    (?:wants|want|is keen|are keen|is hoping|are hoping|has asked|have asked|asked|asking|is eager) |
        (?:to|for)?
    """
)
_TIME = one_of(
    r"""
    (?:half an|an|another) hour|(?:\d+|twenty|thirty|forty|fifteen|a few|ten) (?:min|mins|minutes)
    (?:a|another|one more|a quick|a longer|a proper) ~1 |
        (?:chat|word|call|conversation|session|round|talk|look)
    some time|time|a coffee|lunch|dinner|breakfast|drinks|a drink
    """
)
_SPEND = one_of(
    r"""
    (?:dig|go|look|drill) ~1 (?:deeper|into|through|over)|pick your brain|walk through|hear more
    (?:meet|speak|talk|chat|catch up|sit down|connect|pair|work through|have (?:lunch|a coffee|a chat))
    """
)
_BUERO = r"(?:team|geschaftsfuhr\w*|chef\w*|leiter\w*|leitung|vorstand|kolleg\w*|partner\w*|inhaber\w*)"
_ZEIT = r"(?:halbe stunde|stunde|halben tag|vormittag|nachmittag|tag|minuten|runde|kaffee|mittagessen)"
_KENNEN = one_of(
    r"""
    kennenlernen|kennenzulernen|kennen lernen|treffen|sprechen|reden|austauschen|unterhalten|telefonieren
    (?:zeit|stunde|runde) (?:fur|mit) (?:dich|sie|dir|ihnen)|zusammensetzen|mitarbeiten|beschnuppern
    """
)
_MOMENT = one_of(
    r"""
    un moment|(?:une )?(?:petite |demi-)?(?:heure|journee)|(?:une |deux )?demi-heures?|quelques |
        minutes|\d+ minutes
    un (?:cafe|dejeuner|appel|echange|creneau)|du temps
    """
)
_RATO = one_of(
    r"""
    un (?:rato|cafe|momento)|una (?:manana|tarde|hora|charla|llamada)|media hora|\d+ minutos|un dia
    """
)

CALLED_ON = phrases(
    rf"""
    {_WOULD_LIKE} ~1 {_TIME} ~2 (?:with|of) (?:you|your time)
    {_WOULD_LIKE} ~1 (?:to )?{_SPEND} ~9 (?:you|your|with|together)
    (?:wants?|want|asked for|asking for|keen on|doing|propose|suggest) ~2 |
        (?:round (?:two|2|three|3)|(?:a|the) (?:second|third|final|last|next) |
        (?:round|interview|meeting|conversation))
    (?:finish|end|close|conclude) (?:off )?with (?:a|an|the) ~2 |
        (?:day|half-?day|morning|afternoon|session|chat|call|lunch|presentation|visit|interview|conversation)
    (?:has|have|got)(?:'s)? ~1 (?:a|an) (?:window|slot|gap|opening|half hour|free hour) ~3 (?:on|at|for)
    (?:for you to|you can|could you|you'll|you will|to have you) (?:walk|talk|take|show) |
        (?:them|us|me|him|her|\w+) (?:through|around)
    (?:get|put|block|find|grab) ~1 (?:an|half an|a) (?:hour|slot|time|date) ~1 (?:in (?:the|your|our) |
        diary|together|with)
    (?:give|show) you (?:a|the) ~1 (?:tour|look round)|put (?:you )?(?:through|forward) to the |
        (?:next|final|second)
    (?:see|have) you (?:again|back)(?=[,.;!]| for| on)*
    (?:send\w*|share\w*|drop\w*|find) ~3 (?:calendly|booking link|calendar link|some |
        (?:times|options|slots)|a few (?:times|slots))
    (?:schick\w*|sende\w*) ~4 |
        (?:calendly|terminlink|kalenderlink|buchungslink|kalendereinladung|einladung|terminvorschlag\w*)
    (?:envoi\w*|transmet\w*) ~2 (?:l'invit\w*|une invit\w*|un calendly|un lien|des creneaux)
    (?:mando|envio|paso|mandamos) ~2 (?:calendly|invitacion|enlace para|huecos)
    (?:can|could) (?:you|u) ~1 (?:hop|jump|get|come|dial) on ~1 (?:with|a (?:call|zoom|video))
    (?:half an hour|an hour|\d+ minutes|time|a slot) ~12 (?:get to know you|meet you|speak |
        (?:to|with) you)
    (?:you have|you) (?:made|reached|got(?:ten)? (?:in)?to) ~1 (?:it (?:in)?to )?(?:the|our) |
        (?:final|last|next|short)
    (?:like|love|want|good|great) to (?:go|talk|walk|run) (?:through|over) (?:it|this|that|your \w+) ~2 |
        with you
    (?:people|client|guys|folks|side|lot|panel|partners) (?:want|wants|would like|would love) to |
        (?:see|meet) you
    (?:so|and|now|then|straight|right|you are|it is|^) ?on to (?:the|our|a|your) ~1 |
        (?:loop|on-?site|panel|practical|interviews?|final|last|next|case|assessment|test|super-?day)(?= |
        (?:loop|part|round|stage|step|day|interview|one)|[.,;!:]|$)*
    (?:take|bring|put|move|send) you ~1 (?:(?:through|forward|on|along) )?to (?:the|our) |
        (?:next|final|last|second|third)
    (?:want|wants|like|love) you (?:back )?in(?=[.,!;]| again| for| on)*|you (?:have been|are|were) |
        selected for interview
    (?:like|love) to see (?:how|what) you ~2 (?:tackle|approach|handle|solve|make of|do with)
    (?:asked|asking|get|have|ask) (?!you)\w+ ~4 to (?:find|set up|book|fix|grab|schedule) ~3 |
        (?:time|minutes|hour|slot|call|date|chat) ~2 with you
    next: ~4 (?:hour|minutes|call|chat|session|meeting|interview|conversation) ~2 with
    (?:shall|should|can) i ~1 (?:send|put|book|set up) ~2 (?:an|a|some) ~1 |
        (?:invite|call|meeting|time|slot|date)
    (?:could|can|would) you ~1 (?:pop|drop|swing|come) (?:in|by|over|round) |
        (?:at|around|about|on|next|this|for|\w+day|tomorrow)
    (?:would you be|are you|fancy|feel) ~1 (?:up for|fancy|game for) ~2 |
        (?:session|chat|call|lunch|coffee|day|meeting|conversation) ~2 (?:with|next|this|on)
    {_WOULD_LIKE} ~1 you to (?:meet|come|speak|talk|chat|sit down|see|lead|teach|run|join us |
        for|spend|present|walk us)
    (?:could|can|would|will) you ~1 (?:come|join us|drop by|swing by) ~2 |
        (?:meet|see|have lunch|spend|for (?:lunch|a day|half a day|an hour|the day|coffee|a coffee))
    (?:come|coming) (?:and )?(?:meet|see|have lunch with|spend ~4 with) ~2 |
        (?:team|rest|everyone|others|founders?)
    you (?:are|have) ~1 (?:moving on|moved on|going |
        through|through|progressing|progressed|advancing)(?=[.,!;]| to)*
    (?:last|next|final|only) (?:thing|step|one|hurdle|person|stop|conversation|piece|stage) ~3 |
        (?:is|would be|will be|'s) ~3 (?:chat|call|hour|coffee|lunch|meeting|conversation|session|{_BOSS})
    (?:last|final|only|next) (?:hurdle|hoop) ~1 (?:is|would be|will be) ~6 |
        (?:interview|medical|check|test|assessment|practical|trial)
    (?:like|love|want) you to (?:come|go|swing|pop|meet|speak|talk|spend)
    (?:set|find|put|arrange|sort|line) ~1 (?:something|time|a time|a slot|you) ~2 (?:up )?with ~3 {_BOSS}
    you (?:should|would|will|need to|must) (?:still |also |then |now )?meet (?:our|the|my) ~2 {_BOSS}
    (?:sollten|sollen|mussen|musst|solltest|sollst|konnten|konntest) ~2 (?:noch|auch|mal) ~6 {_BUERO} ~2 |
        {_KENNEN}
    (?:wurde|wurden|mochte|mochten|will|wollen) ~6 (?:eine |einen |noch |nochmal )?{_ZEIT} ~4 |
        (?:dich|sie|dir|ihnen|nehmen)
    (?:wurde|wurden|mochte|mochten|will|wollen) ~3 (?:dich|sie|mit dir|mit ihnen) ~8 {_KENNEN}
    (?:wurde|wurden|mochte|mochten) ~5 (?:mit dir|mit ihnen) ~2 |
        (?:durchgehen|durchsprechen|ansehen|anschauen|diskutieren)
    (?:nachste|zweite|letzte) runde(?=!)*|termin ware (?:der|am)
    (?:freu\w*|schon|toll|super) ~4 (?:wenn|falls) (?:du|sie) ~5 (?:vorbeik\w*|vorbeischau\w*|besuch\w*)
    (?:magst|kannst|konntest|konnten|wurdest|schick|schicken) ~4 (?:zeiten|termine|slots|zeitfenster) ~2 |
        (?:schicken|nennen|geben|vorschlagen|durchgeben)
    (?:sie|dich) ~5 (?:im unterricht|in aktion|vor ort|bei der arbeit) ~2 (?:erleben|sehen|kennenlernen)
    (?:gesprach|faden|austausch) ~4 wieder ?auf(?:nehmen|zunehmen)
    (?:komm|kommen sie) ~3 (?:am \w+tag|mittwoch|nachste woche|morgen) ~4 (?:vorbei|zu uns|zum |
        mittagessen|ins buro)
    (?:lernst|lernen) (?:du|sie) ~3 (?:alle|das team|die anderen|den rest|unser\w*) ~1 kennen
    in (?:die|der) (?:endauswahl|endrunde|finale runde|engere wahl|zweite runde|nachste runde) ~2 |
        (?:geschafft|gekommen|eingeladen|dabei|weiter)?
    (?:nachste|letzte) (?:station|etappe|stufe|hurde|phase) ~2 (?:ware|ist|steht|kommt|folgt)
    (?:zeigen|vorstellen|zusammenbringen|zusammensetzen) ~3 (?:mit|unser\w*|den|dem) ~2 |
        (?:labor|team|werkstatt|kollegen|kolleginnen|betrieb|buro)
    (?:als nachstes|nachster schritt|letzter schritt|letzte runde|nachste runde) ~4 |
        (?:ware|steht|ist|kommt|folgt|gesprach|treffen|termin)
    (?:voudrait|voudraient|aimerait|aimeraient|souhaite\w*|veut|veulent) ~5 {_MOMENT} ~4 (?:vous|toi)
    (?:voudrait|voudraient|aimerait|aimeraient|souhaite\w*|veut|veulent) ~5 |
        (?:echanger|discuter|parler|te voir|vous voir|te rencontrer|vous rencontrer|dejeuner|creuser) ~3 |
        (?:avec|vous|toi|te)
    (?:on|nous) (?:t'aimerait|vous aimerait|t'attend|vous attend|aimerait (?:bien )?(?:t'|vous |
        )(?:avoir|voir|accueillir)) |
        ~6 (?:bureau\w*|locaux|equipe|journee|\w+di)
    (?:prochaine|derniere|suivante) (?:etape|rencontre|discussion) ~2 (?:est|sera|serait|avec|:)
    (?:vous|te) verrai[st]? (?:bien|volontiers)|on (?:enchaine|embraye|passe) (?:avec|sur|a) |
        (?:un|une|l'|le|la) ?(?:atelier|entretien|cas|rencontre|etape|test|exercice|demi-journee|echange)
    (?:te|vous) propos\w+ ~1 (?:un|une) ~1 |
        (?:cafe|dejeuner|diner|rencontre|rdv|visio|creneau|demi-journee|matinee|visite)
    (?:valide|feu vert|ok|partante?s?) ~1 pour la suite
    (?:prochain|second|deuxieme|dernier) (?:rendez-vous|entretien|tour|round)(?= ?:| avec| sera| est|,)
    pass\w+ (?:donc )?(?:au|a la|a l') ?(?:tour|etape|phase|round) (?:suivant|d'apres|final)\w*
    on continue avec (?:toi|vous)|(?:te|vous) liberer
    (?:pourriez|pouvez|pourrais|peux)-(?:vous|tu) ~1 (?:rencontrer|voir|echanger avec) ~6 |
        (?:lundi|mardi|mercredi|jeudi|vendredi|semaine|demain|prochaine?)
    (?:propose|proposons|suggere) ~2 (?:qu'on|que nous|que l'on) ~1 |
        (?:voie|voyions|rencontre\w*|parle|echange|dejeune|prenne)
    il ~1 (?:reste|restera|resterait|manque) ~6 (?:entretien|rencontre|echange|rencontrer|voir)
    (?:gustaria|encantaria|queremos|quiere|quieren|apetece) ~4 {_RATO} ~3 (?:con|contigo|usted|ti)
    (?:gustaria|encantaria|queremos|quiere|quieren) (?:que )?(?:\w+ |
        )?(?:charlar|hablar|conocerte|conocerla|pasara|pasaras|pases|vengas|vinieras)
    que (?:hablaras?|hables|charlaras?|charles|vieras|veas|te (?:reunieras|reunas|sentaras|vieras)) ~1 con
    (?:estas|esta|llegas|llegado|pasas) (?:en|a) la (?:fase |ronda )?final(?! de)
    (?:toca|tocaria|ahora viene) ~6 |
        (?:entrevista|prueba|programming|charla|dinamica|conocer|caso|reunion|ronda|fase)
    (?:que te parece si|por que no) ~2 (?:vienes|pasas|acercas|vemos|quedamos)
    (?:hacer(?:te|le|la)|comentar(?:te|le)) (?:unas|algunas|un par de|varias) (?:preguntas|cosas)
    (?:te|le) presento (?:al?|a la)
    (?:siguiente|proxim[oa]|ultim[oa]) (?:escalon|etapa|fase|prueba|ronda|paso) ~3 (?:es|sera|seria|consiste)
    (?:made|got|reached|are|you're) ~2 (?:through )?(?:to|in(?:to)?|for) (?:round|stage|phase) |
        (?:two|three|four|2|3)
    (?:putting|put|taking|moving|sending) you (?:through|forward|up) (?:to|for) (?:the|our|a|round) \w+
    (?:can|could|shall|may) we (?:do|have|fit in|set up|arrange|book|squeeze in|find time for) |
        (?:a|an|another|one more) ~2 |
        (?:chat|call|interview|meeting|conversation|session|round|coffee|screen)
    (?:get|put|find|pop|stick) (?:something|some time|a time|a date|time|you|us|it) ~1 in(?:to)? |
        (?:the|our|your|my) (?:diary|calendar|diaries|calendars)
    (?:grateful|glad|pleased|thankful) for ~2 {_TIME} ~2 (?:of your time|with you)
    (?:welcome|like|enjoy|appreciate) (?:the|an|a) (?:opportunity|chance) to (?:meet|speak |
        (?:to|with)|talk (?:to|with)|see) you(?! again in)
    scheduling link|(?:calendar|booking) (?:link|invite) ~2 (?:shortly|soon|below|follow\w*)
    (?:asked|asks|asking|invites? you) (?:for|to) ~1 (?:dinner|lunch|coffee|breakfast|drinks|a |
        (?:drink|call|meeting|chat|conversation))
    wants? a (?:quick )?word|(?:^|now |next |right,? |so,? )(?:stage|round) (?:two|three|2|3|ii)
    record(?:ing)? ~4 (?:video|answers)|selected for (?:our|the|an) (?:assessment|interview|final)
    (?:would like|want|wants|keen on|hoping for|asking for|asked for) ~1 (?:a|another|the) |
        (?:second|third|final|further|follow-?up|last|next) ~1 |
        (?:meeting|chat|interview|call|conversation|round|session)
    (?:like|love|want|wants) to (?:observe|watch|see|hear) you (?:teach|teaching|in action|at |
        work|play|cook|work|present|perform|run)
    let's (?:do|get|move on to|go on to|schedule|book) ~3 |
        (?:bit|part|round|interview|stage|test|step|call|session)
    bitte bereite(?:n sie)? ~9 vor|on se (?:fait|cale|prend|organise|refait) ~2 |
        (?:call|appel|visio|point|cafe|entretien|dej\w*|rdv)
    (?:te|le|la|lo) (?:han |hemos )?(?:citado|convocado) (?:para|a|el)
    (?:like|care|want|able|willing) to spend (?:a|an|the|half) ~3 (?:with|at|in|on)
    wants? you back(?=[.,!;]|$| for| in)*
    """,
    unless=HABIT
    + MAYBE
    + r"""
    not|nicht|ne|pas|no longer|ninguna
    (?:thank|thanks|loved|enjoyed|great|lovely|danke|merci|gracias) ~2 |
        (?:for|to|fur|pour|por|meet\w*|speak\w*)
    (?:would have|hatte|hatten|aurait|habria) ~3 (?:like|love|gern|aime|gustado)
    if (?:we|you|it|all|things) (?:get|gets|goes|go|works)|tomorrow you|(?:all|everything) (?:is )?set for
    (?:sorry|leider|malheureusement|lamentablemente)
    (?:keep|stay|get|bleib\w*|reste\w*) in (?:touch|kontakt|contact)
    (?:one|some) day|sometime(?! next| this| on| tomorrow| early| late)
    eines tages|irgendwann|un jour|algun dia|future|zukunft|avenir|futuro
    (?:conference|meetup|webinar|event|newsletter|konferenz|messe|salon|evento|open day|fair)
    (?:know|understand|learn|hear|tell|share|wissen|savoir|saber) (?:more |
        )?(?:about|how|why|that|what|ob|si|uber)
    """,
    before=ANYBODY
    + r"""
    (?:if|when|once)(?: you)?(?: are| were| get)? ?$
    if (?:all|everything|you|we|they|that|there|it|the)
    (?:was|were) ~1 (?:great|nice|good|lovely|wonderful|fun)
    (?:once|(?<!wonder )(?<!wondering )(?<!asks )(?<!asked )whether|unless|should (?:we|they|you)|in |
        case|assuming|provided)
    (?:falls|sofern|sobald|wenn (?:alles|es|wir|das|sie|du))
    (?:si|s'il|des que|lorsque|cuando|en caso)
    """,
)
"""Somebody wants time with the candidate, or says who comes next."""
