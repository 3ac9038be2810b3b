"""The words people use for days, weeks and months in English, German, French and Spanish (d.4), as tables.

All patterns are for folded text (no case, no accents). Groups are named; `dates` says what they mean.
"""

from __future__ import annotations

import re


def _numbered(table: str) -> dict[str, int]:
    return {
        word: int(number)
        for number, _, words in (row.partition(" ") for row in table.split("\n") if row.strip())
        for word in words.split()
    }


WEEKDAYS = _numbered("""\
0 monday mon montag lundi lunes
1 tuesday tues tue dienstag mardi martes
2 wednesday wed mittwoch mercredi miercoles
3 thursday thurs thur thu donnerstag jeudi jueves
4 friday fri freitag vendredi viernes
5 saturday sat samstag sonnabend samedi sabado
6 sunday sun sonntag dimanche domingo
""")
SHORT_WEEKDAYS = WEEKDAYS | _numbered("""\
0 mo lun
1 di mar
2 mi mer mie
3 do jeu jue
4 fr ven vie
5 sa sam sab
6 so dim dom
""")
"""Also abbreviations that mean something else unless a date follows."""

MONTHS = _numbered("""\
1 january jan januar janner janvier janv enero ene
2 february feb februar fevrier fevr febrero
3 march mar marz maerz mrz mars marzo
4 april apr avril avr abril abr
5 may mai mayo
6 june jun juni juin junio
7 july jul juli juillet juil julio
8 august aug aout agosto ago
9 september sept sep septembre septiembre setiembre
10 october oct oktober okt octobre octubre
11 november nov novembre noviembre
12 december dec dezember dez decembre diciembre dic
""")
NUMBERS = _numbered("""\
1 a an one ein eine einem einer eines einen un une una uno
2 two zwei deux dos couple par
3 three drei trois tres few paar wenigen einigen quelques unos unas algunos
4 four vier quatre cuatro
5 five funf fuenf cinq cinco
6 six sechs seis
7 seven sieben sept siete
8 eight acht huit ocho
9 nine neun neuf nueve
10 ten zehn dix diez
14 fourteen vierzehn quatorze catorce
15 fifteen funfzehn fuenfzehn quinze quince
""")


def _either(words: dict[str, int]) -> str:
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


_TABLES = {
    "weekday": _either(WEEKDAYS),
    "short": _either(SHORT_WEEKDAYS),
    "month": _either(MONTHS),
    "number": rf"(?:\d{{1,3}}|{_either(NUMBERS)})",
}


def _rule(pattern: str) -> re.Pattern[str]:
    """A pattern as whole words, with blanks that stand for any white space, `<month>` for a table."""
    filled = re.sub(r"(?<!P)<(weekday|short|month|number)>", lambda found: _TABLES[found[1]], pattern)
    spaced = re.sub(r" (?!\?)", r"\\s+", filled)
    return re.compile(rf"(?<![\w$€£])(?:{spaced})(?!\w)")


_NO_CLOCK = r"(?!\d|[:h]|\s*(?:uhr|h|am|pm|a\.m|p\.m|o'clock|heures|horas)\b)"
_NOT_COUNTED = (
    r"(?!\s*(?:weeks?|days?|months?|years?|hours?|minutes?|people|rounds?|of|wochen?|tagen?|monaten?|jahren?|"
    r"stunden|semaines?|jours?|mois|ans?|semanas?|dias?|meses|anos?|personas|h\b|k\b|%|floor|candidates?|"
    r"stage|stock\b|stockwerk|etage|runde|tour\b|planta|piso|ronda))"
)
_ARTICLE = r"(?:the |den |dem |der |le |el |dia )?"

ISO = _rule(r"(?P<year>20\d\d)-(?P<month>\d\d?)-(?P<day>\d\d?)")
DAY_MONTH = _rule(
    rf"(?:(?P<weekday><short>)[.,]?\s*{_ARTICLE})?(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s*(?:of |de |du )?"
    r"(?P<name><month>)\b\.?(?:,?\s*(?:de |del )?(?P<year>20\d\d))?(?:\s*[(,]\s*(?P<after><weekday>)\b\)?)?"
)
MONTH_DAY = _rule(
    r"(?:(?P<weekday><short>)[.,]?\s*)?(?P<name><month>)\.? (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    + _NO_CLOCK
    + r"(?:,?\s*(?P<year>20\d\d))?(?:\s*[(,]\s*(?P<after><weekday>)\b\)?)?"
)
NUMERIC = _rule(
    rf"(?:(?P<weekday><short>)[.,]?\s*{_ARTICLE})?(?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<second>\d{{1,2}})"
    r"(?:(?P=mark)(?P<year>20\d\d|\d\d)?)?(?![/:.]?\d)" + _NOT_COUNTED
)
WEEKDAY_DAY = _rule(
    rf"(?P<weekday><weekday>|<short>(?=\.?\s*{_ARTICLE}\d{{1,2}}\.))[.,]?\s*{_ARTICLE}"
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?" + _NO_CLOCK + _NOT_COUNTED
)
ORDINAL = _rule(
    r"(?:(?:(?:by|before|until|till|on|around|about|for|is) the |"
    r"(?<=w/c\s)|(?<=commencing\s)|(?<=week\sof\s)|(?<=week\sof\sthe\s))(?P<en>\d{1,2})(?:st|nd|rd|th)|"
    r"(?:bis|spae?testens|am|ab|gegen) (?:zum |den |dem |am )?(?P<de>\d{1,2})\.(?!\d)|"
    r"(?:d'ici|avant|pour|jusqu'au|au|le) ?(?:le |au )?(?P<fr>\d{1,2})(?:er)?|"
    r"(?:antes del|para el|hasta el|sobre el|el)(?: dia)? (?P<es>\d{1,2}))" + _NO_CLOCK + _NOT_COUNTED
)
WEEK_OF = re.compile(
    r"(?:week (?:of|commencing)|w/c|woche (?:vom|ab)|semaine du|semana del?)\s+(?:the\s+|dem\s+)?$"
)
WEEK_NUMBER = _rule(r"(?:kw|kalenderwoche|calendar week|cw) ?(?P<week>\d{1,2})")

_LINK = r"(?:of |the |de |del |des |du |d'|der |dem |den |la |le |el |l'|in )*"
_EARLY = (
    r"(?:in )?early(?: in)?|(?:the )?(?:beginning|start)|anfang|beginn|(?:le |au )?debut|"
    r"(?:a )?(?:principios|comienzos|inicios)"
)
_MID = r"mid|(?:the )?middle|mitte|mi|(?:le |au )?milieu|(?:a )?mediados"
_LATE = r"(?:in )?late(?: in)?|(?:the )?end|ende|(?:la |en )?fin|(?:a )?(?:finales|fines)"
_NEXT_WEEK = (
    r"(?:the )?(?:next|following|coming) week|(?:nae?chste|kommende|folgende)[nrm]? woche|semaine prochaine|"
    r"semaine suivante|proxima semana|semana (?:proxima|que viene|siguiente|entrante)"
)
_AFTER_NEXT = (
    r"week after next|(?:the )?week after that|ue?bernae?chste[nr]? woche|semaine d'apres|semana subsiguiente"
)
_THIS_WEEK = r"this week|diese[rn]? woche|cette semaine|esta semana"
_NEXT_MONTH = (
    r"next month|(?:nae?chste|kommende)[nmrs]{0,2} monats?|mois prochain|proximo mes|"
    r"mes (?:que viene|proximo)"
)
_THIS_MONTH = r"this month|diese[nsm] monats?|mois-ci|ce mois|este mes"
_YEAR = r"(?:this |the |of the )?year|(?:des |dieses )?jahres|l'annee|annee|ano"

POSITION = _rule(
    rf"(?:(?P<early>{_EARLY})|(?P<mid>{_MID})|(?P<late>{_LATE}))[\s-]*{_LINK}"
    rf"(?:(?P<next_week>{_NEXT_WEEK})|(?P<this_week>{_THIS_WEEK}|(?:the )?week|woche|semaine|"
    rf"(?<!fin\sde\s)semana)|"
    rf"(?P<next_month>{_NEXT_MONTH})|(?P<this_month>{_THIS_MONTH}|month|monats?|mois|mes)|"
    rf"(?P<year_end>{_YEAR})|"
    r"(?P<name><month>)\b(?! \d{1,2}\b)(?: (?:de |del )?(?P<year>20\d\d))?)"
)
SHORTHAND = _rule(
    r"(?P<this_week>eow|end-of-week)|(?P<this_month>eom|month-end|monatsende)|(?P<year_end>eoy|year-end|"
    r"jahresende)|"
    r"(?P<mid_month>monatsmitte)|(?P<early_month>monatsanfang)"
)
PERIOD = _rule(
    rf"(?P<after_next>{_AFTER_NEXT})|(?P<next_week>{_NEXT_WEEK})|(?P<this_week>{_THIS_WEEK}|within the week)|"
    rf"(?P<next_month>{_NEXT_MONTH})|(?P<this_month>{_THIS_MONTH})|"
    r"(?:in|during|by|im|en|au mois de|courant|para) (?P<name><month>)\b(?! \d{1,2}\b)(?: (?:de "
    r")?(?P<year>20\d\d))?|"
    r"(?P<weekend>weekend|week-end|wochenende|fin de semana)"
)
SOON_DAYS = _rule(
    r"(?:(?:the |a )?(?:next |coming |following )?few|(?:the )?(?:next|coming|following)) (?:business |"
    r"working )?days|"
    r"(?:nae?chsten|kommenden|wenigen|einigen|(?:ein )?paar) (?:werk|arbeits)?tagen?|"
    r"(?:prochains|quelques) jours(?: ouvres)?|jours (?:qui viennent|prochains)|sous peu|"
    r"(?:proximos|unos|pocos|algunos) dias(?: habiles)?"
)
SPAN = _rule(
    r"(?P<intro>(?:in|within|over|after|inside|another|about|next|take|takes|up to|roughly|innerhalb|binnen|"
    r"nach|noch|"
    r"etwa|ca\.?|rund|sous|dans|d'ici|apres|environ|en|dentro de|tras|unas) )?"
    r"(?:a |ein |un |the |next |about |around |approximately |von |nae?chsten |kommenden |les |prochains |"
    r"los |proximos |las |"
    r"proximas |approx\.? )*"
    r"(?P<low><number>)(?: of| de)?(?: ?(?:-|to|or|bis|oder|a|ou|o|y|und) ?(?P<high><number>))?[ -]?"
    r"(?P<business>(?:business|working|full) |werk|arbeits)?"
    r"(?:(?P<hours>hours?|h|stunden|heures|horas)|(?P<days>days?|tage?n?|jours?|dias?)|"
    r"(?P<weeks>weeks?|wochen?|semaines?|semanas?)|(?P<months>months?|monate?n?|mois|mes|meses)|"
    r"(?P<fortnight>fortnight))(?P<business_after> (?:ouvres?|ouvrables?|habiles|laborables))?"
)
FORTNIGHT = _rule(r"(?:a |une )?(?:fortnight|quinzaine)|la quincena")
TODAY = _rule(
    r"(?P<over_tomorrow>(?:the )?day after tomorrow|ue?bermorgen|apres-demain|apres demain|pasado manana)|"
    r"(?P<tomorrow>tomorrow|(?<!guten\s)morgen|demain|(?<!la\s)manana)|"
    r"(?P<today>today|tonight|(?:eod|cob|end of (?:the )?(?:business )?day)(?!,? (?:on |of |"
    r"the )*(?:<weekday>|<short>|"
    r"tomorrow|\d))|heute|aujourd'hui|ce soir|hoy)"
)
WEEKDAY = _rule(
    r"(?:(?P<past>last|past|letzte[nr]?|vergangene[nr]?) |(?P<next>next|nae?chste[nr]?|proximo) "
    r")?(?P<weekday><weekday>)"
    r"(?: (?:(?P<gone>dernier|pasado)|(?P<following>prochain|proximo|que viene|de la semana que viene|next "
    r"week|"
    r"(?:der )?nachster woche|nachste woche|de la semaine prochaine)))?"
)
FEAST = _rule(
    r"(?:(?P<after>after|following|nach|apres|despues de|tras)|(?P<before>before|vor|avant|antes de))"
    r"(?: (?:the|den|die|der|dem|les|la|le|el|las|los|my|our|his|her|their|meinem|unserem|ihrem|seinem|mes|"
    r"mis|"
    r"sus|ses|leurs|nos|l'))*[ ']?"
    r"(?:(?P<easter>easter|ostern|osterferien|paques|pascua|semana santa)|"
    r"(?P<pentecost>pentecost|whitsun|pfingsten|pentecote|pentecostes)|"
    r"(?P<christmas>christmas|xmas|weihnachten|noel|navidad(?:es)?)|"
    r"(?P<new_year>new year(?:'s)?|neujahr|silvester|jahreswechsel|nouvel an|ano nuevo|reyes)|"
    r"(?P<thanksgiving>thanksgiving)|(?P<holidays>holidays|feiertagen?|fetes|fiestas|festivos)|"
    r"(?P<vacation>vacations?|holiday|leave|pto|urlaub|ferien|vacances|conges|vacaciones))"
)
VAGUE = _rule(
    r"q[1-4]|h[12]|[1-4]\. quartal|(?:first|second|third|fourth|next|this) quarter|"
    r"(?:erstes|zweites|drittes|viertes|nae?chstes) quartal|(?:premier|deuxieme|troisieme|quatrieme) "
    r"trimestre|"
    r"(?:primer|segundo|tercer|cuarto) trimestre|(?:trimestre prochain|proximo trimestre)|"
    r"(?:in|by|until|this|next|early|late|the|after|im|bis|au|en|la|el|para) (?:the |zum |la |el )*"
    r"(?:spring|summer|autumn|fall|winter|frue?hjahr|frue?hling|sommer|herbst|printemps|ete|automne|hiver|"
    r"primavera|verano|otono|invierno)|(?:nachstes jahr|next year|annee prochaine|proximo ano|ano que "
    r"viene)|spring|frue?hjahr|frue?hling|printemps|primavera|later this year"
)

DEADLINE = re.compile(
    r"(?:\b(?:by|until|till|before|no later than|latest|bis|spae?testens|vor|avant|au plus tard|jusqu'?\w*|"
    r"antes|para|"
    r"hasta|a mas tardar|tardar)|d'ici)\s+(?:the\s+|zum\s+|de\s+|den\s+|dem\s+|le\s+|la\s+|el\s+|au\s+|"
    r"del\s+|end of\s+)*$"
)
"""What stands right before the date that counts."""

A_WEEK_FROM = re.compile(
    r"\b(?:a|one|eine|une|una) (?:week|woche|semaine|semana) (?:from|after|ab|nach|apres|despues del?)\s+$"
)
"""What stands before a weekday and means the one behind it."""

ON_THE_DAY = re.compile(r"\b(?:on|am|zum|den|ab|vom|le|el|dia)\s+(?:the\s+|dem\s+|den\s+)?$")
"""What makes figures a date."""

LIKE_WORDS = frozenset({"mon", "sat", "sun"})
AFTER_THESE = re.compile(
    r"(?:^|\b(?:by|on|until|till|next|this|before|or|and|latest|for|"
    r"(?:call|ring|phone|text|tell|ping) you)\s+)$"
)
"""Abbreviated weekdays that are also words, and what must stand before them."""

ABOUT_NEWS = re.compile(
    r"\b(?:by|until|till|latest|hear\w*|decid\w+|decision\w*|get back|back|be in touch|updates?|know|"
    r"answer\w*|"
    r"respon[ds]\w*|reply|replies|news|expect\w*|reach out|contact\w*|call you|follow up|feedback|return\w*|"
    r"tell|inform\w*|"
    r"finali[sz]e|wrap|again|bis|spae?testens|ruckmeld\w+|meld\w+|entscheid\w+|bescheid|antwort\w*|hoe?ren|"
    r"kontakt\w*|(?:ring|phone|text) you|appel de (?:ma|notre|sa) part|"
    r"zurue?ck|wieder|ergebnis\w*|avant|au plus tard|reponse\w*|retour\w*|recontact\w+|revien\w+|reviendr\w+|"
    r"revenir|nouvelles|tiendr\w+|antes|para el|hasta|tardar|respuesta\w*|respond\w+|noticias|avis\w+|"
    r"llam\w+|saber|"
    r"comunicar\w*|sabr\w+|dir\w+|regres\w*|vuelv\w*|volver\w*|next|deadline|frist|offer|"
    r"outcome|announc\w+|publi\w+|entschied\w+|result[a-z]+|dis|redis|dig[oa]|decimos|escrib\w*|"
    r"veroe?ffentlich\w*)\b|d'ici"
)
"""Words of a sentence about when there will be news, or when somebody is back."""

OTHER_DATES = re.compile(
    r"\b(?:start(?:ing|s|ed)?|begin\w*|available|availability|since|interview\w*|met|meeting you|meet you|"
    r"spoke|"
    r"speaking|talked|notice period|eintritt\w*|verfugbar|seit|gesprach am|beginnt?|disponible|commenc\w+|"
    r"debut|"
    r"desde|empez\w+|comenz\w+)\W+(?:\w+\W+){0,3}$"
)
"""What stands before a date that says something else."""
