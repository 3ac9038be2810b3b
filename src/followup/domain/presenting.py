"""The forms in which invitations present people: keys of lists, sentences, numbered lines, headings.

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
LIST_KEY = re.compile(
    r"^\W*(?:your |the |our |deine? |ihre? |unsere? |der |die |vos |votre |ton |tes |notre |les |"
    r"le |la |l'|sus? |"
    r"tus? |los |el |il |il tuo |uw |je |din |who |whom |people )?(?:with|w/|"
    r"who(?=\s?:|\s{2})|hosts?|facilitators?|"
    r"interviewer(?:'?s)? names?|(?:interview|meeting|call|conversation|session|gesprach|entretien|"
    r"entrevista) (?:with|mit|avec|con)(?=\s*:)|"
    r"interviewers?(?:\(s\))?(?: \d+)?(?: (?:would|will) be| are)?|interviewed by|"
    r"interviewer\*innen|interviewer:innen|lead interviewer|panel(?: chair| lead)?|chair(?:ed by)?|"
    r"panell?ists?|panel members|(?:interview |selection |auswahl)?(?:committee|kommission)"
    r"(?: (?:gehoren|gehort) (?:\w+ )?an)?|jury|"
    r"interview panel|interview team|you(?:'ll| will)? (?:be )?(?:meet|meeting|speak|speaking|talk|"
    r"talking|interviewing)(?: with| to)?|mit|gesprachspartner(?:in|innen)?|interviewpartner(?:in|"
    r"innen)?|sie (?:sprechen|treffen)(?: mit)?|du (?:sprichst|triffst)(?: mit)?|teilnehmer(?:innen)?|"
    r"teilnehmende|deelnemers|gesprekspartners?|"
    r"delt(?:agere|agare|akere)|partecipanti|intervistator[ei]|uczestnicy|"
    r"avec|interlocuteurs?|interlocutrices?|intervenants?|vous (?:rencontrerez|echangerez avec)|"
    r"recruteurs?|con|entrevistadora?(?:s|es)?|te reuniras con|se reunira con|hablaras con|attendees|"
    r"participants?|participantes|meet|with your interviewers?)(?![^\W_])(?P<sign>\s*[:=–-]\s*|\s+|$)"
)
"""`Interviewers: ` or `with ` at the beginning of a line; `sign` parts it from the people."""

ALL_OF_THEM = re.compile(
    r"^\W*(?:(?:your|the|our|deine?|ihre?|unsere?|die|der|vos|votre|les|le|sus?|tus?|los|el|il|uw|je) )?"
    r"(?:interviewers?(?:\(s\))?|interviewer[*:]innen|"
    r"interview panel|panel(?: members)?|panell?ists?|(?:gesprachs|interview)partner(?:in|innen)?|"
    r"interlocut(?:eurs?|rices?)|entrevistador(?:a|as|es)?|intervistator[ei]|gesprekspartners?|attendees|"
    r"participants?|teilnehme(?:r|rinnen|nde)|participantes|partecipanti)\s*(?::|$)"
)
"""A key below or behind which everybody stands who takes part."""

WITH_FIRST = re.compile(r"^(?:with|mit|avec|con)\s+", re.IGNORECASE)
"""A second "with" behind such a key."""

OPENS_LIST = re.compile(
    r"\b(?:panel|interviewers?|team|following|below|people|schedule|folgende\w*|suivante?s?|nehmen teil|"
    r"teilnehmer\w*|attending)\b.{0,30}:\s*$"
)
"""The end of a line below which people are listed."""

SENTENCE_KEY = re.compile(
    r"(?:you(?:'ll| will|'re| are) (?:first |then |also |initially |now )?(?:be |going to )?(?:meet(?:ing)?|"
    r"see(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:ing)?)(?: with| to)?|"
    r"(?:interview|panel|round|conversation|call|chat|meeting|session|to meet|"
    r"to speak|speak|discussion|gesprach|entretien|echange|rencontre|rendez-vous|rdv|appel|visio|entrevista|"
    r"reunion|llamada|videollamada|cita|termin|treffen|kennenlernen|incontro|colloquio)"
    r"(?: (?:with|mit|avec|con|m\.))|(?:this|it)(?: is|'s| will be) with|to meet|"
    r"sie treffen|du triffst|treffen sie|triffst du|sie sprechen mit|"
    r"(?:and then|followed by|afterwards|danach|anschliessend|puis|luego)"
    r"(?: with| by| mit| avec| con| meet)?|"
    r"dabei (?:sind|ist)|es (?:nehmen|nimmt) teil|es erwarte(?:t|n) (?:sie|dich)|joined by|seront presents|"
    r"estaran presentes|vous rencontrerez|se reunira con|te reuniras con|(?:te|le|les|os|la|"
    r"lo) (?:entrevistara|atendera|recibira|acogera|esperara)n?|"
    r"entrevistad[oa] por|(?:la|que|lo) (?:hara|hace|lleva|llevara|realizara|conducira)n?|"
    r"(?:mene|assure|conduit|anime|realise)e? par|(?:conducid|realizad|llevad)[oa] por|"
    r"(?:interviewed|received|seen|met) by|(?:recu|accueilli|attendu|rencontre)(?:e|\(e\)|"
    r"[·.]e)?s? par(?:\s:)?|"
    r"(?:werden|wirst) von(?= (?:frau|herrn?|dr|prof|[^\W\d_]+ [^\W\d_]+ (?:empfangen|erwartet|begrusst)))|"
    r"(?:das|ihr|dein|dieses) (?:gesprach|interview) (?:fuhrt|fuhren|leitet|leiten|ubernimmt|ubernehmen)|"
    r"(?:recevrai|recevrons|accueillerai|rencontrerai|verrai) avec|"
    r"(?:together|along|jointly|gemeinsam|zusammen|conjointement|junto|insieme) (?:with|mit|avec|"
    r"con)|en presence d[e']|en compagnie d[e']|im beisein von|"
    r"in the presence of|en presencia de|accompanied by|"
    r"(?:is|are) looking forward to (?:meeting|speaking))\s+"
)
"""What stands right before the people of a conversation inside a sentence."""


FOLLOWED = re.compile(
    rf"(?<![^\W_]){_TALK}(?![^\W_])[^.;!?\n]{{0,30}}?\s(?:will be|is|wird|ist|findet|se deroulera|"
    rf"se tiendra|se fera|sera|aura lieu|sara|blir|er)\s[^.;!?\n]{{0,20}}?{_WITH}\s+|"
    rf"(?<![^\W_]){_TALK} (?:for|fur|pour|para|als) [^.;!?\n]{{3,60}}?\s{_WITH}\s+"
    rf"(?=(?:our|the|unser\w*|notre|nuestr\w) )|"
    rf"(?<![^\W_])(?:du (?:wirst|sprichst)|sie (?:werden|sprechen)|(?:wirst|sprichst) du|"
    rf"(?:werden|sprechen) sie|wir werden|vous allez|tu vas|vas a|va a|"
    r"je spreekt|du skal|du ska|you are going to|you get to|"
    rf"you(?:'ll| will) (?:spend|have|start|begin|finish|do))\s[^.;!?\n]{{0,25}}?{_WITH}\s+|"
    r"(?<![^\W_])(?:panel|team|committee|jury|gremium|kommission|tribunal)\s(?:will\s|wird\s|"
    r"sera\s)?(?:consists?(?: of)?|"
    r"compris(?:es?|ing)(?: of)?|includes?|(?:is |are |be )?(?:made up|composed) of|besteh(?:t|en) aus|"
    r"se compose de|"
    r"(?:est |sera )?(?:compose|constitue|forme)e? de|(?:estara |esta )?(?:formado|compuesto|"
    r"integrado) por)\s+|"
    r"(?<![^\W_])(?:panel|committee|jury|gremium|kommission|tribunal)\s"
    r"(?:will be|is|are|wird|ist|sind|sera|est)\s+|"
    r"(?<![^\W_])(?:nehmen|nimmt|werden|wird|fuhren|fuhrt)\s(?:(?:auch|ausserdem|zudem|noch|neben mir|"
    r"das gesprach|"
    r"an dem gesprach|am gesprach)\s)*(?=(?:herr|frau|unser|dr|prof|[^\W\d_]+ [^\W\d_]+ (?:und|\()))|"
    r"(?<![^\W_])(?:du (?:(?:kommer att|vil|skal|ska) )?(?:traffar?|moter?|moder?|mater?|traeffer?|"
    r"mø[dt]er?)|je ontmoet|incontrer(?:ai|a)|spotkasz|poznasz|"
    r"conoceras a)\s+"
)
"""What stands before the people of a conversation, in sentences whose verb parts the two."""

FURTHER_BEHIND = re.compile(
    rf"(?<![^\W_])(?:{_TALK}|screen)(?![^\W_])(?:\s(?:[^.;:!?\n]|(?<=\d)[:.](?=\d)){{1,60}}?)?\s{_WITH}\s+"
)
"""A conversation and, further behind it, "with": only who is known by name stands there for sure."""

EARLIER = re.compile(
    r"(?<![^\W_])(?:suite a|apres|following|after|further to|since|enjoyed|nach|tras|despues de|"
    r"luego de|dopo)\s"
    r"(?:your|the|our|votre|ton|notre|le|l'|ihre[mn]?|deine[mnr]?|unsere[mn]?|dem|der|tu|su|nuestr[oa]|el|la|il)\s?"
    r"(?:\w+\s){0,2}$"
)
"""In front of a conversation it is one that was: `suite à votre échange avec Paul Girard`."""

VERB_BEHIND = re.compile(
    r"\s(?:teil|teilnehmen|fuhren|dabei(?: sein)?|sprechen|kennenlernen|treffen|unterhalten|"
    r"begrussen|begrusst|empfangen|erwartet|interviewt|abgeholt)(?![^\W_])"
)
"""Where the German verb ends the people before it."""

SUBJECT = re.compile(
    r"^(?P<who>[^.;!?:\n]{3,90}?)\s(?:(?:(?:is|are)\s(?:both\s)?looking|looks?) forward to\b|"
    r"(?:can't|cannot) wait to\b|(?:is|are) (?:both )?(?:keen|excited|happy|eager|delighted|pleased) to\b|"
    r"se rejoui(?:t|ssent) de\b|se joindr(?:a|ont) a (?:nous|vous)\b|(?:participera|assistera)(?:ont)?\b|"
    r"(?:tienen?|tenemos) (?:muchas )?ganas de\b|"
    r"will (?:both\s)?(?:be\s)?(?:interview(?:ing)?|see(?:ing)? you"
    r"|lead(?:ing)?|conduct(?:ing)?|meet(?:ing)?|host(?:ing)?|(?:take|walk|guide|put) you|show you|run|cover|"
    r"assess(?:ing)?|sit(?:ting)? in|be there|be on the|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|"
    r"to)|join(?:ing)?)\b|"
    r"freu(?:t|en) (?:sich|uns)\b|"
    r"(?:wird|werden)\s[^.;!?\n]{0,30}\b(?:fuhren|teilnehmen|kennenlernen|interviewen)\b|"
    r"(?:te|vous) (?:fera|feront) passer|(?:vous|te) (?:posera|interviewera|accueillera)(?:ont)?\b|"
    r"vous (?:recevra|recevront|rencontrera|rencontreront)\b|(?:te|le) (?:entrevistara|entrevistaran|"
    r"recibira|recibiran)\b)"
)
"""Whoever does these things in a sentence meets the candidate."""

AWAY = re.compile(
    r"^(?P<who>[^.;!?:\n]{3,90}?)\s(?:(?:is|are|will be|ist|sind|est|sont|sera|esta|estan|estara)\s"
    r"(?:(?:leider|unfortunately|sadly|malheureusement|lamentablemente|now|currently|then|still)\s)?"
    r"(?:away|on (?:\w+ )?(?:leave|holidays?|vacation)|travell?ing|out (?:of|sick|ill)|"
    r"off (?:sick|ill|that|this)|ill|sick|unable|not able|not available|unavailable|"
    r"auf (?:dienst|geschafts)reise|im urlaub|krank|verhindert|abwesend|in elternzeit|"
    r"en (?:deplacement|conges?|vacances|arret)|absente?s?|indisponibles?|malades?|"
    r"de (?:viaje|vacaciones|baja)|enferm[oa]s?)|"
    r"(?:unfortunately |sadly )?(?:can't|cannot|can not|won't|will not) "
    r"(?:make|join|be (?:there|able|on|in|at|joining)|attend|come)|"
    r"(?:kann|konnen|wird|werden) (?:leider )?(?:doch )?nicht (?:dabei|teilnehmen|kommen|da sein)|"
    r"ne (?:pourra|pourront|sera|seront) pas|no (?:podra|podran|estara|estaran))(?![^\W_])"
)
"""Whoever a sentence says so of is not there."""

GROUP_OF = re.compile(
    r"^(?:an?|the|our|ein(?:er|em)?|une?|el|la|un)\s[\w\s-]{3,30}:\s+|"
    r"^(?:an?|the|our)\s(?:panel|team|group|committee)\s"
    r"(?:of\s(?:\w+\s)?|consisting of\s|with\s|comprising\s)",
    re.IGNORECASE,
)
"""`by a panel of three: Ann Lee and Bo Ray`: what stands before the names."""

HEADED = re.compile(
    r"^\W*(?P<what>[^\W\d_a-zß-ÿ][^,.;:!?@]{2,50}?)\s(?:with|w/|mit|avec|con)\s(?P<who>[^,.;:!?@]{4,50})$"
)
"""`Hiring Manager Screen with Nolan Pierce`, and nothing else in the line."""

AND_FROM = re.compile(r"\s(?:and|und|et|y|&|\+)\s(?P<who>[^\W\d_]+(?: [^\W\d_]+)?) (?:from|von|aus|de|du)\s")
"""`and Theo from design`."""


NUMBERED = re.compile(
    r"^\W*(?:session|interview|round|slot|block|part|runde|teil|etape|tour|ronda|parte)\s*#?\d{1,2}\s*"
    r"(?:\([^()]{1,20}\)\s*?)?(?:\s*[:–—-]\s+|\s{2,})"
)
"""`Session 2 (60 min): ` in front of a person and a subject."""

COUNTED = re.compile(r"^\W*\d{1,2}[.)]\s+(?=[^\W\d_a-zß-ÿ])")
"""`1. ` in front of a name; only a line that has a subject too presents somebody."""

NAMED_BY = re.compile(
    r"^\W*(?:(?:your|the|ihre?|deine?|votre|vos|su|sus|tu|tus|il tuo|je|uw|din)\s)?(?:interviewers?|"
    r"gesprachspartner(?:in|innen)?|interviewpartner(?:in|innen)?|interlocut(?:eurs?|rices?)|"
    r"entrevistador(?:a|es|as)?|"
    r"panel|interview (?:panel )?members|panel members|gesprekspartners?)\s(?:is|are|will be|ist|sind|sera|"
    r"seront|est|sont|"
    r"es|son|seran|zijn)\s+|^\W*(?:interview )?panel members\s*:?\s*|^\W*meet(?:ing)? with\s*[:–-]\s*"
)
"""`Your interviewer is ` and its like at the beginning of a line."""

_AND_ME = (
    r"and (?:me|i|myself)|me and|together with me|und (?:mir|ich)|neben mir|mir und|et moi|moi et|e io|me e|"
    r"en (?:mezelf|ikzelf)|(?:meg|mig) (?:og|och)|(?:og|och) (?:meg|mig)|mij en|en mij|"
    r"och jag|og jeg|en ik"
)

_ALSO = r"auch|ausserdem|zudem|ebenfalls|also|too|egalement|aussi|tambien|anche|ook|ogsa|ocksa"
ALSO = re.compile(
    rf"(?<![^\W_])(?:{_ALSO}|sit(?:ting)? in|(?:will|be|is|are) (?:be )?join(?:ing)? (?:me|us)|kommt dazu|"
    r"stosst dazu|sluit aan|ansluter|slutter seg til|se joindra a nous|blir med)(?![^\W_])"
)
"""Who writes so of somebody is there as well."""
BESIDES = re.compile(rf"(?<![^\W_])(?:{_ALSO}|joined by|join(?:ing)? (?:me|us)|{_AND_ME})(?![^\W_])")
"""Who writes so is there too."""

AND_ME = re.compile(rf"(?<![^\W_])(?:{_AND_ME}|y (?:yo|conmigo))(?![^\W_])")
"""Who writes so of somebody says that both are there."""

OUR_TALK = re.compile(
    r"(?<![^\W_])(?<!suite a )(?<!following )(?<!after )(?<!further to )(?<!nach )(?<!apres )(?<!tras )"
    r"(?:our|notre|unser(?:e[mns]?)?|nuestr[ao]|nostro|nossa|ons|vart|vores|var) (?:interview|"
    r"conversation|chat|call|talk|meeting|entretien|echange|rencontre|gesprach|treffen|termin|entrevista|charla|reunion|"
    r"llamada|colloquio|incontro|conversa|gesprek|intervju|samtale?)(?! (?:process|team|panel))(?![^\W_])"
)
"""Who writes so of the conversation takes part in it."""

WITH_ME = re.compile(
    r"\s(?:and|und|et|y|och|og|en|e)\s(?:i|me|myself|ich|mir|moi|yo|jag|jeg|ik|io)$|"
    r"^(?:i|me|ich|moi|yo)\s(?:and|und|et|y)\s"
)
"""The writer beside the people in a list of names."""

_TO_GREET = (
    r"(?! (?:\w+ )?(?:to (?:welcome|greet|meet|show|collect|let|take|introduce|pick)|"
    r"at (?:the )?(?:reception|"
    r"door|entrance|lobby|front)))"
)
I_TAKE_PART = re.compile(
    r"(?<![^\W_])(?:(?:and|und|et|y|och|og|en|e) (?:i|ich|moi|yo|jag|jeg|ik|io) (?:are|will|would|look|can't|"
    r"freuen|werden|mochten|fuhren|serons|sommes|allons|te|le|la|os|ser|gleder|kijken|vi)|"
    r"(?:chat|chatting|speak|speaking|talk|talking|meet|meeting|call|interview|conversation) (?:with|to) me|"
    r"(?:first|then|and|finally|also|lastly|both|directly|just) with me|(?:dann|zuerst|danach) mit mir|"
    r"(?:puis|ensuite|d'abord) avec moi|(?:gesprach|termin|treffen) mit mir|(?:entretien|echange) avec moi|"
    r"conmigo|(?:by|be) (?:me|myself) and|(?:joins?|joining) me|"
    r"(?:panel|committee|interviewers?) (?:will be|is|are) (?:me|myself)|"
    r"se joindra a nous|(?:fuhre|leite|ubernehme) ich|ich (?:fuhre|leite) (?:das|den|dieses|unser)|"
    r"i(?:'m| am)? (?:\w+ )?look(?:ing)? forward to our|ich freue mich (?:\w+ )?auf unser|"
    r"c'est moi qui|je (?:vous|te) (?:recevrai|rencontrerai|verrai|interviewerai)|(?:te|le|la|"
    r"os) (?:recibire|vere))"
    r"(?![^\W_])|"
    rf"(?<![^\W_])i(?:'ll| will) (?:also |then )?(?:join|be (?:joining|there{_TO_GREET}|"
    rf"on the call)|interview you|"
    r"(?:do|cover|run|lead|ask about) (?!my|you|your|it|so|that|this)|sit in|moderate|take part|participate|"
    r"be (?:present|moderating|sitting in|(?:in|part of) (?:the|your|our) (?:interview|call|conversation|"
    r"meeting|panel|session)|with you (?:both |all )?(?:throughout|during|for the)))|"
    r"(?<![^\W_])ich (?:ubernehme|(?:bin|nehme) (?:(?!nicht|gerade)\w+ ){0,4}(?:dabei|"
    r"teil)(?![^\W_])|(?:begleite|"
    r"moderiere) (?:das|dieses|unser|dein|ihr) (?:gesprach|interview|telefonat)|"
    r"werde (?:(?!nicht)\w+ ){0,3}(?:dabei sein|teilnehmen|anwesend "
    r"sein|(?:gesprach|interview|telefonat) (?:fuhren|leiten|moderieren|begleiten)))|"
    r"(?<![^\W_])je (?:serai (?:(?:aussi|egalement|moi-meme) )?(?:present|des votres|parmi vous)|"
    r"participerai|"
    r"(?:menerai|conduirai) (?:l'|cet |votre ))|(?<![^\W_])j'(?:assisterai|animerai)(?![^\W_])|"
    r"yo tambien estare|(?<![^\W_])(?<!no )(?:estare|voy a estar) (?:yo )?(?:tambien )?(?:presente|"
    r"contigo|con "
    r"(?:usted|vosotros|ustedes)|durante (?:toda )?(?:la|tu|su) (?:entrevista|llamada|reunion|conversacion))|"
    r"(?<![^\W_])(?<!no )(?:participare|asistire|moderare|(?:te|le) entrevistare)(?![^\W_])"
)
"""Who writes so takes part."""

IN_PRESENCE = re.compile(r"(?<![^\W_])(?:en presence d|im beisein|in the presence of|en presencia d)")
"""Beside the writer's own conversation: who else is there."""
