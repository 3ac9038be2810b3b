"""The forms in which invitations present people, beside plain lists: sentences, numbered and timed lines.

Expressions over text that was folded in place, so that positions hold in the text as written.
"""

from __future__ import annotations

import re

_WITH = r"(?:with|mit|avec|con|met|med|com|z|ze)"
_TALK = (
    r"(?:interviews?|conversation|call|chat|meeting|session|\w*gesprach|gesprek|\w*samtale?|\w*intervju|"
    r"entretien|"
    r"echange|rencontre|entrevista|llamada|reunion|colloquio|incontro|rozmowa|visio|termin)"
)
FOLLOWED = re.compile(
    rf"(?<![^\W_]){_TALK}(?![^\W_])[^.;!?\n]{{0,30}}?\s(?:will be|is|wird|ist|findet|se deroulera|sera|"
    rf"aura lieu|sara|blir|er)\s[^.;!?\n]{{0,20}}?{_WITH}\s+|"
    rf"(?<![^\W_])(?:du (?:wirst|sprichst)|sie (?:werden|sprechen)|wir werden|vous allez|tu vas|vas a|va a|"
    rf"je spreekt|du skal|du ska|you are going to|you get to)\s[^.;!?\n]{{0,25}}?{_WITH}\s+|"
    r"(?<![^\W_])(?:panel|team|committee|jury|gremium|kommission|tribunal)\s(?:will\s|wird\s|"
    r"sera\s)?(?:consists?(?: of)?|"
    r"compris(?:es?|ing)(?: of)?|includes?|(?:is |are |be )?(?:made up|composed) of|besteh(?:t|en) aus|"
    r"se compose de|"
    r"est compose de|estara formado por|formado por)\s+|"
    r"(?<![^\W_])(?:nehmen|nimmt|werden|wird|fuhren|fuhrt)\s(?:(?:auch|ausserdem|zudem|noch|neben mir|"
    r"das gesprach|"
    r"an dem gesprach|am gesprach)\s)*(?=(?:herr|frau|unser|dr|prof|[^\W\d_]+ [^\W\d_]+ (?:und|\()))|"
    r"(?<![^\W_])(?:du (?:(?:kommer att|vil|skal|ska) )?(?:traffar?|moter?|moder?|mater?|traeffer?|"
    r"møder?)|je ontmoet|incontrer(?:ai|a)|spotkasz|poznasz|"
    r"conoceras a)\s+"
)
"""What stands before the people of a conversation, in sentences whose verb parts the two."""

VERB_BEHIND = re.compile(
    r"\s(?:teil|teilnehmen|fuhren|dabei(?: sein)?|sprechen|kennenlernen|treffen|unterhalten|"
    r"begrussen)(?![^\W_])"
)
"""Where the German verb ends the people before it."""

SUBJECT = re.compile(
    r"^(?P<who>[^.;!?:\n]{3,90}?)\s(?:(?:is|are)\s(?:both\s)?looking forward to\b|"
    r"will (?:both\s)?(?:be\s)?(?:interview(?:ing)?"
    r"|lead(?:ing)?|conduct(?:ing)?|meet(?:ing)?|hosting|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|"
    r"to)|join(?:ing)?)\b|"
    r"freu(?:t|en) sich\b|(?:wird|werden)\s[^.;!?\n]{0,30}\b(?:fuhren|teilnehmen|kennenlernen|interviewen)\b|"
    r"vous (?:recevra|recevront|rencontrera|rencontreront)\b|(?:te|le) (?:entrevistara|entrevistaran|"
    r"recibira|recibiran)\b)"
)
"""Whoever does these things in a sentence meets the candidate."""

NUMBERED = re.compile(
    r"^\W*(?:session|interview|round|slot|block|part|runde|teil|etape|tour|ronda|parte)\s*#?\d{1,2}\s*"
    r"(?:\([^()]{1,20}\)\s*)?[:–—-]\s+"
)
"""`Session 2 (60 min): ` in front of a person and a subject."""

COUNTED = re.compile(r"^\W*\d{1,2}[.)]\s+(?=[^\W\d_a-zß-ÿ])")
"""`1. ` in front of a name; only a line that has a subject too presents somebody."""

BESIDES = re.compile(
    r"(?<![^\W_])(?:auch|ausserdem|zudem|ebenfalls|neben mir|also|too|joined by|join(?:ing)? (?:me|us)|"
    r"egalement|aussi|"
    r"tambien|anche|ook|ogsa|ocksa|and (?:me|i|myself)|und (?:mir|ich)|et moi)(?![^\W_])"
)
"""Who writes so is there too."""

AND_ME = re.compile(
    r"(?<![^\W_])(?:and (?:me|i|myself)|und (?:mir|ich)|et moi|y (?:yo|conmigo)|neben mir|me and)(?![^\W_])"
)
"""Who writes so of somebody says that both are there."""

CLOCK_UNIT = r"(?:(?:[ap]\.?m\.?|uhr|h)(?![^\W\d_]))?"
"""What may stand behind the figures of a time, as a part of expressions: never the first letter of a name."""

STRETCH = re.compile(rf"\d{{1,2}}[:.h]\d{{2}}\s*{CLOCK_UNIT}\s*(?:-|–|—|to|bis|a)\s*\d{{1,2}}[:.h]\d{{2}}")
"""From when to when."""

TIME_BEHIND = re.compile(rf"[\s|,–—-]+\(?{STRETCH.pattern}\s*{CLOCK_UNIT}(?: [a-z]{{2,4}})?\)?\s*$")
"""A stretch of time at the end of a line."""

NAMED_BY = re.compile(
    r"^\W*(?:(?:your|the|ihre?|deine?|votre|vos|su|sus|tu|tus|il tuo|je|uw|din)\s)?(?:interviewers?|"
    r"gesprachspartner(?:in|innen)?|interviewpartner(?:in|innen)?|interlocut(?:eurs?|rices?)|"
    r"entrevistador(?:a|es|as)?|"
    r"panel|interview (?:panel )?members|panel members|gesprekspartners?)\s(?:is|are|will be|ist|sind|sera|"
    r"seront|est|sont|"
    r"es|son|seran|zijn)\s+|^\W*(?:interview )?panel members\s*:?\s*|^\W*meet(?:ing)? with\s*[:–-]\s*"
)
"""`Your interviewer is ` and its like at the beginning of a line."""
