"""How companies write of a position that is on hold (e.5 step 5, H4). A table for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, JOB
from followup.domain.phrasing import phrases

HELD = phrases(
    rf"""
    (?:{JOB}|search|hiring|recruitment|recruiting|headcount|process|hire) ~8 |
        (?:on hold|paused|frozen|on pause|suspended)
    (?:put(?! you (?:through|forward))|putting(?! you |
        (?:through|forward))|placed|placing|paus(?:e|ed|ing)|freez(?:e|ing)|frozen|suspend(?:ed)?) ~4 |
        (?:{JOB}|search|hiring|hires|recruitment|headcount|process)
    (?:hiring|recruitment|headcount) (?:freeze|pause|stop)
    (?:waiting|wait) (?:on|for) ~3 (?:headcount|budget|funding)
    reqs? ~4 (?:on hold|frozen|paused)|besetzung ~6 (?:verschieben|verschoben)
    (?:delay|defer|postpone|push back|hold off on) ~2 (?:hire|hiring|search|recruitment|filling)
    (?:stelle|position|\w*verfahren|prozess|besetzung|ausschreibung|\w*einstellung\w*|suche) ~8 |
        (?:pausier|zuruckgestellt|eingefroren|gestoppt|auf eis|on hold|aussetz|ausgesetzt|unterbrochen)*
    stop ~4 (?:hires|hiring|recruitment)
    pausieren ~5 (?:suche|besetzung|verfahren|prozess)
    (?:until|till) ~4 (?:clears?|comes through|approved|signed off|released) ~3 |
        (?:can not|unable to|not able to|not) ~3 (?:fill|hire|offer|move|proceed)
    (?:can not|unable to|not able to|not allowed to) ~1 (?:recruit|appoint|hire|fill) ~4 (?:until|till|before)
    (?:can not|could not|not) be filled (?:until|till|without|before|yet|for now)
    (?:grant|budget|funding|business case|headcount|approval) ~6 (?:delayed|went |
        back|postponed|stuck|slipped|not ~2 through)
    (?:pause|wartepause|funkstille) bis (?:\w+|zum|ende)|abwarten,? ~2 bevor ~4 (?:einstell\w*|besetz\w*)
    (?:congelar|parar|frenar|aplazar|aparcar|posponer) ~2 (?:plaza|vacante|puesto|proceso|contratacion\w*)
    en attente d(?:e|'une?|u) ~1 (?:validation|budget|accord|arbitrage|deblocage|feu vert)
    tout est (?:suspendu|gele|en pause|bloque|a l'arret)
    (?:shelv\w*|park\w*|mothball\w*|postpon\w*|delay\w*) (?:the|this|our) ~2 (?:for|until|till|by) ~3 |
        (?:months?|weeks?|quarters?|year|now|spring|summer|autumn|winter)
    (?:must|have to|need to) (?:wait|stop|pause) ~1 (?:with|on) ~2 (?:people|hires|hiring|recruit\w*|staff)
    (?:parked|shelved|halted|mothballed) ~1 (?:hiring|recruitment|recruiting|hires|vacancies|appointments)
    moratori\w+|everything(?:'s| is) ~2 (?:on pause|paused|on hold|frozen|parked)
    (?:keine|niemand\w*) ~2 (?:neuen? )?(?:leute|mitarbeiter\w*|kolleg\w*|personal)? ~1 |
        (?:holen|einstellen|einzustellen)
    (?:durfen|dürfen|konnen) ~4 (?:keine?n?|niemand\w*) ~3 (?:einstellen|holen|besetzen|anfangen lassen)
    (?:creation|ouverture|recrutement|embauche) ~6 (?:repoussee?|reportee?|decalee?|differee?)
    (?:todo|procesos?|contrataciones) ~2 (?:congelad|parad|en pausa)*
    no (?:podemos|nos dejan|se puede) ~2 (?:contratar|incorporar|cubrir|fichar)(?! te)
    on ice ~3 (?:for|until|while|because)
    (?:{JOB}|search|process|hire|hiring|everything|it|this) ~3 on ice(?=[.,;!]|$)*
    (?:nobody|no one|not|no team) ~4 (?:allowed|able) to (?:hire|recruit|fill|take anybody on)
    entre parentheses|en (?:suspens|stand-?by)(?=[ .,;!]|$)*|queda\w* en (?:el aire|suspenso|espera)
    (?:pedido|pide|toca) (?:parar|frenar|congelar) (?:todo|todas?|los|las)
    einstellungsstopps?
    (?:stelle|verfahren|prozess|besetzung) ~3 ruht|ruht ~3 (?:verfahren|prozess|besetzung)
    (?:gel|suspension|pause) (?:des|du|de|dans le) ~2 (?:embauche|recrutement)*
    (?:recrutements?|postes?|processus|embauches) ~6 (?:suspendu|gele|en pause|mis en suspens|differe|mis |
        en attente)*
    (?:attente|attendant) ~2 (?:vote|validation|deblocage) ~2 budget
    (?:proceso|vacante|puesto|seleccion|contratacion\w*) ~6 |
        (?:pausad|en pausa|congelad|suspendid|paralizad|detenid)*
    (?:hemos|han) (?:pausado|congelado|suspendido|paralizado|parado|frenado|aparcado) ~4 |
        (?:proceso|vacante|puesto|contratacion)*
    (?:stop|pause|freeze|halt|cut) (?:all )?(?:spending|hiring|hires|recruiting|headcount)
    (?:can not|unable to|not allowed to|not able to) ~3 (?:fill|hire) ~2 |
        (?:anything|anyone|anybody|right now|for now|at the moment|until|{JOB})
    (?:is|are|we are|it is|we have|been|got) ~2 (?:parked|shelved for now|in limbo|on the back burner)
    (?:\w*stellen?|position\w*|einstellung\w*|budget|neubesetzung) ~5 |
        (?:gesperrt|eingefroren|gestoppt|geparkt|auf stopp|vertagt|verschoben)
    (?:gele|gelee?s?|suspend\w*|bloque\w*|stoppe\w*|repousse\w*) ~3 |
        (?:embauches?|recrutements?|postes?|budgets?)
    (?:embauches?|recrutements?|postes?|budgets?) ~4 (?:gele|bloque|repousse|reporte|stoppe|en stand-?by)*
    (?:ha|han|hemos|esta|estan) ~1 (?:parad|congelad|bloquead|frenad|aplazad|aparcad)[oa]?s? ~3 |
        (?:incorporaci|contrataci|vacante|puesto|proceso|seleccion|fichaje)*
    (?:incorporacion|contratacion|fichaje|plaza|vacante)\w* ~5 |
        (?:parad|congelad|bloquead|aplazad|aparcad|en espera)*
    """,
    before=CONDITION,
)
"""The position is on hold: no refusal (H4)."""
