"""How companies write of a position that is on hold (e.5 step 5, H4). A table for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION, JOB
from followup.domain.phrasing import phrases

HELD = phrases(
    rf"""
    (?:{JOB}|search|hiring|recruitment|recruiting|headcount|process|hire) ~8 |
        (?:on hold|paused|frozen|on pause|suspended)
    (?:put|putting|placed|placing|paus(?:e|ed|ing)|freez(?:e|ing)|frozen|suspend(?:ed)?) ~4 |
        (?:{JOB}|search|hiring|hires|recruitment|headcount|process)
    (?:hiring|recruitment|headcount) (?:freeze|pause|stop)
    (?:waiting|wait) (?:on|for) ~3 (?:headcount|budget|funding)
    req ~4 (?:on hold|frozen|paused)|besetzung ~6 (?:verschieben|verschoben)
    (?:delay|defer|postpone|push back|hold off on) ~2 (?:hire|hiring|search|recruitment|filling)
    (?:stelle|position|verfahren|prozess|besetzung|ausschreibung|\w*einstellung\w*|suche) ~8 |
        (?:pausier|zuruckgestellt|eingefroren|gestoppt|auf eis|on hold|aussetz|ausgesetzt|unterbrochen)*
    stop ~4 (?:hires|hiring|recruitment)
    pausieren ~5 (?:suche|besetzung|verfahren|prozess)
    on ice ~3 (?:for|until|while|because)
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
    """,
    before=CONDITION,
)
"""The position is on hold: no refusal (H4)."""
