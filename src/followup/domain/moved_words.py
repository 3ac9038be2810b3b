"""How companies write of an interview that is moved or cancelled (e.5 step 5). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, ENTRETIEN, ENTREVISTA, TALK, TERMIN
from followup.domain.phrasing import phrases

_ADVANCE = r"(?! you (?:forward|on|ahead|along|through|into)\b)"
"""What is moved on is no date, but the candidate."""

_BE_THERE = r"(?:get (?:in|there|across|over)|come in|be (?:there|in)|make it in|travel)"

MOVED = phrases(
    rf"""
    (?:need|needs|have|has|had|like|want|hoping|must|forced|going|asked) to ~2 |
        (?:move{_ADVANCE}|reschedule|postpone|cancel|push|shift|rearrange|change) ~5 |
        (?:{TALK}|it to|it back|things)
    (?:need|needs|have|has|had|must|forced|going) to ~2 (?:reschedule|postpone|cancel) |
        (?:for )?(?:today|tomorrow|(?:on |this )?\w+day|the \d+\w{{2}})
    (?:need|have|having|going) to (?:shift|move|push|switch) to (?:\w+day|tomorrow|next week|the \d)
    running ~3 (?:late|behind|over)(?! with| on)
    (?:reschedul\w+|postpon\w+|re-?arrang\w+|cancell?(?:ed|ing)?) ~6 {TALK}
    (?:move|shift|push|bring) ~3 {TALK} (?:to|back|by|from|until|till|forward|out)
    {TALK} ~7 (?:reschedul\w+|postpone\w*|cancell?ed|moved (?:to|back|from)|pushed (?:back|to))
    {TALK} ~4 to be (?:moved|shifted|changed|pushed|re-?arranged)
    (?:find|need|arrange|agree on|look for) ~1 (?:new|different|another) (?:time|date|slot|day)
    (?:we|i|they) (?:have|had to) (?:moved?|rescheduled?|postponed?|shift(?:ed)?|pushed?) ~6 {TALK}
    (?:able to|can|could|would|shall|are|is|how about|possible to) ~9 |
        (?:\d[\d:]*|[ap]m|\w+day|tomorrow|morning|afternoon|week|work|free|available) ~2 instead
    (?:can|could|would|shall|mind) ~9 (?:rather than|instead of) (?:\d|\w+day|tomorrow|today)*
    (?:we have|i have|have) moved you to (?:\d|\w+day|tomorrow|the)*
    (?:can|could) not ~1 (?:do|make) (?:today|tomorrow|\w+day|\d{{1,2}}(?:[:.h]\d\d| |
        ?[ap]m|th|st|nd|rd|[.,;]))
    (?:can|could|may|shall|mind|ok) (?:if )?(?:we|i) ~1 |
        (?:rearrange|reschedule|bump|move|push|shift|swap|postpone|delay)
    (?:has|have|had|was) (?:been )?cancell?ed (?:the|this|your|our) (?:event|booking|invit\w+)
    (?:can|will|able) ~3 not ~3 (?:make|attend|join) ~4 (?:{TALK}|tomorrow|today|\w+day)
    (?:not|unable|no longer) ~2 |
        (?:be )?(?:able )?(?:to )?(?:make|attend|join) (?:the|our|your|tomorrow's|today's) ~2 {TALK}
    (?:not|unable|no longer) ~3 make (?:our|the) (?:\d|\w+day|morning|afternoon|slot|time)*
    {TERMIN} ~8 |
        (?:verschieben|verlegen|absagen|abgesagt|verschoben|verlegt|vorziehen|vorverlegen|umbuchen)
    {TERMIN} ~6 nicht ~1 (?:wahrnehmen|einhalten|halten|stattfinden)
    {TERMIN} ~8 (?:entfallen|entfallt|ausfallen|fallt ~2 aus)
    {TERMIN} ~2 (?:auf|um) ~4 (?:legen|schieben)
    (?:mir|uns|da) ~3 dazwischen ?gekommen
    (?:stunde|stunden|minuten) (?:spater|fruher|eher) ~2 (?:anfangen|beginnen|starten|treffen|sprechen)
    (?:verschieben|verlegen|absagen|verschiebt sich|verschoben) ~6 {TERMIN}
    (?:neuen|anderen|ersatz-?) ?termin\w* ~4 (?:finden|vereinbaren|vorschlagen|ausmachen)
    schaffe ~3 (?:morgen|heute|\w+tag|mittwoch) ~3 nicht(?! mehr,)
    (?:report|repouss|decal|deplac|annul|reprogramm)\w* ~3 {ENTRETIEN}
    avancer ~5 {ENTRETIEN}
    {ENTRETIEN} ~7 (?:reportee?|decalee?|deplacee?|annulee?|reprogrammee?)
    (?:reprogram|pospon|pospus|aplaz|cambi|mov|muev|cancel|adelant|retras|traslad)\w* ~3 {ENTREVISTA}
    no (?:puedo|podre|podra|puede) (?:atender|recibir|ver)(?:te|le|la|lo) ~3 |
        (?:lunes|martes|miercoles|jueves|viernes|manana|hoy)
    (?:lo|la) (?:pasamos|movemos|cambiamos|retrasamos|aplazamos|dejamos) (?:a|al|para|hasta) |
        (?:el |la )?(?:lunes|martes|miercoles|jueves|viernes|manana|otro|semana|las)
    (?:a \d+ ?h\w*|\w+di) ~1 plutot qu*
    (?:a|ai|avons) ~1 (?:empechement|contretemps|imprevu)
    (?:on|nous) (?:le |la )?(?:decale|reporte|repousse|decalons|reportons)(?: ca)? (?:a|au|de|plus)
    no (?:puedo|podre|podemos|podra) ~3 (?:hacer|asistir|tener) ~2 {ENTREVISTA}
    {ENTREVISTA} ~3 se (?:cancela|aplaza|retrasa|pospone|anula)
    {ENTREVISTA} ~7 (?:reprogramad|pospuest|aplazad|cancelad|cambiad)*
    (?:start|starts|started|starting|begin|began|meet|met|speak|do it|make it) ~2 (?:an hour|half an |
        hour|\d+ minutes|a bit|a little|slightly) (?:later|earlier)(?! (?:today|this))
    {TALK} ~4 (?:will|can|could) not ~1 (?:go(?:ing)? (?:ahead|forward)|be going ahead|take place|be |
        held|happen)
    (?:i|we) ~2 (?:can not|unable to|not able to|not be able to) ~1 {_BE_THERE} |
        (?:on |this )?(?:today|tomorrow|\w+day|the \d)
    (?:komme|kommen) ~2 (?:\w+tag|mittwoch|morgen|heute) ~1 nicht ~1 (?:ins buro|rein|hin|zu ihnen|zu dir)
    ne (?:pourrai|pourrons|peux|pouvons) pas ~1 (?:etre la|venir|me deplacer|nous deplacer|arriver) ~2 |
        (?:\w+di|demain|aujourd'hui)
    no (?:voy a poder|vamos a poder|puedo|podre|podemos|podremos) (?:llegar|ir|estar|venir|acudir) ~2 |
        (?:lunes|martes|miercoles|jueves|viernes|manana|hoy)
    new (?:time|date|slot)s? (?:is|are|will be) ~2 (?:\w+day|the \d|\d)
    """,
    unless=rf"""
    (?:need|needs|want|wish|have|like) to (?:reschedule|cancel) ~4 |
        (?:please|use|click|reply|contact|let|follow)
    (?:reschedule|cancel) or (?:cancel|reschedule)|need to (?:reschedule|cancel)[?]*
    (?:decided|have|going) to (?:move|moving) ~1 forward
    no need to ~9 {TALK}
    (?:debrief|wash-?up|(?:panel|board|committee|internal|team) meeting) ~4 |
        (?:moved|pushed|postponed|rescheduled|cancelled|delayed)
    but ~3 will (?:still )?(?:be there|take over|cover|step in|stand in|replace me|host|look after)
    (?:aber|mais|pero) ~3 (?:ubernimmt|vertritt|recevra|prend\w* le relais|atendera|hara la entrevista)
    you (?:can|will) not ~3 (?:get in|come in|be in|get there)
    so (?!we |i )\w+ will ~1 (?:interview|meet|see|host|call|receive) you
    """,
    before=CONDITION
    + r"""
    (?:was|were) ?$
    """,
)
"""An interview is moved or cancelled."""
