"""From a jotted line to a noun phrase in the reader's view (b.1). Nothing is added but grammar.

"her move to Kafka" becomes "your move to Kafka", "asked me about rollback" "your question about rollback".
What cannot be turned round safely is left out: no topic beats a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from followup.domain.note_values import Note
from followup.domain.shortened import CUT_SHORT, in_full
from followup.domain.wording import words_of

LONGEST = 14
"""A topic of more words is not used (b.1)."""

_CLAUSE = re.compile(r"[,;:]\s+|[.!?…]+(?:\s+|$)|\s+[-–—]+\s+")
_LABEL = re.compile(r"^[^\W\d_][^:\n]{1,30}:\s+(?=\S)")
"""`Stack: Kafka` is about Kafka; a word in front of a colon is a heading."""

_UNSPEAKABLE = re.compile(rf"https?:|www\.|@|[\[\]{{}}<>|#*_\\]|[$€£¥]|{CUT_SHORT}")
_FILLER = re.compile(
    r"^(?:(?:also|and|then|plus|about|on|re|regarding|her point about|his point about|a bit on|lots on|much "
    r"on)\s+)+",
    re.IGNORECASE,
)

_QUESTION = re.compile(
    r"^(?:(?:she|he|they)\s+)?asked(?:\s+me)?\s+(?:about\s+|on\s+)?(?P<what>\S.*)$", re.IGNORECASE
)
_ACCOUNT = re.compile(
    r"^(?:(?:she|he|they)\s+)?(?:explained|described|told\s+me\s+about|talked\s+me\s+through|"
    r"walked\s+me\s+through|"
    r"showed\s+me|presented|outlined)\s+(?P<what>\S.*)$",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"^(?:(?:she|he|they|we)\s+)?(?:(?:talked|spoke|chatted)\s+(?:a\s+lot\s+|briefly\s+|"
    r"at\s+length\s+)?about|discussed|"
    r"went\s+(?:over|through)|mentioned|covered|touched\s+on|likes?|liked|loved|enjoyed|appreciated|"
    r"interested\s+in)\s+"
    r"(?P<what>\S.*)$",
    re.IGNORECASE,
)
_IRREGULAR = {
    "ran": "running", "built": "building", "led": "leading", "wrote": "writing", "rewrote": "rewriting",
    "made": "making", "cut": "cutting", "split": "splitting", "took": "taking", "brought": "bringing",
    "grew": "growing", "kept": "keeping", "got": "getting", "held": "holding", "taught": "teaching",
    "rebuilt": "rebuilding", "broke": "breaking", "chose": "choosing", "drove": "driving", "found": "finding",
    "set": "setting", "shipped": "shipping", "came": "coming", "began": "beginning", "dealt": "dealing",
}  # fmt: skip
_PAST = re.compile(rf"^(?P<verb>{'|'.join(_IRREGULAR)}|[a-z]{{2,}}ed)\s+(?P<rest>\S.*)$", re.IGNORECASE)
_DID = re.compile(r"^(?:she|he|they)\s+(?P<verb>\w+)\s+(?P<rest>\S.*)$", re.IGNORECASE)
_ADJECTIVES = words_of(
    """
    distributed shared automated hosted managed advanced limited mixed detailed related based
    embedded united applied dedicated combined increased reduced improved proposed planned expected
    unified integrated red need feed speed seed breed shed bed
    """
)
_VERBS = words_of(
    """
    wants needs likes loves runs uses has is was are were works thinks says said knows hopes plans
    leads owns manages will would can could should might may seems does did do had have been being
    looks sounds feels makes takes gives went told gave saw knew thought felt sits reports lives
    joined joins started starts
    """
)
_PREDICATES = words_of(
    """
    very really quite super pretty so too bit kinda sort good great clear open happy keen curious
    excited interested impressed ok okay fine not no never nothing none maybe probably definitely
    only just all-good well overall overall, yes hm hmm lol wow cool awesome amazing fun interesting
    """
)
_NOTHING_SAID = _PREDICATES | words_of(
    """
    all so far it was went very chat talk interview call meeting conversation session a the had day today
    """
)
"""Of these words alone a remark says that it was good, and nothing of what it was about."""

_SEEMING = words_of("seemed looked sounded appeared felt came")
_DETERMINERS = words_of(
    """
    the a an your this that these those both some many all each every most several two three four
    five how why what when where which whether who how's 1 2 3 4 5
    """
)
_PREPOSITIONS = words_of(
    "to of in on for with from at by without between across under over after before vs about into as per "
    "around"
)
_COMMON = words_of(
    """
    deploy billing weekend release releases team code data product customer customers design road
    roadmap remote platform service services system systems search mobile web cloud security testing
    test tests quality api backend frontend front back support sales content user users growth
    process path plan plans project projects budget-free handover rights work working first new old
    long short open small large big rapid slow early late own mentoring on-call oncall incident
    incidents rollback rollbacks outage outages review reviews pair pairing
    """
)
_NOUNS_IN_ING = words_of(
    """
    billing onboarding pricing training hiring engineering testing marketing planning mentoring
    accounting branding reporting monitoring caching routing shipping banking trading learning
    processing publishing staffing editing
    """
)
_COMMON_ENDING = re.compile(r"(?:tion|sion|ing|ment|ness|ity|ship|ance|ence|ture|logy|sis)s?$")
_FIRST_PERSON = re.compile(r"\b(?:i|i'm|i'd|i've|me|my|mine|myself|we|we're|our|ours|us)\b", re.IGNORECASE)
_NEGATION = re.compile(r"n['’]t\b|\bnever\b|\bnot\b(?!\s+to\b)|\bnobody\b", re.IGNORECASE)
_THIRD = re.compile(
    r"\b(?:she|he|they|her|his|him|their|theirs|them|hers|herself|himself|themselves)\b", re.IGNORECASE
)
_THIRD_DOES = re.compile(r"\b(?:she|he)\s+(?:\w+s|has|is|was|\w+'s)\b|\b(?:she|he|they)'\w+", re.IGNORECASE)
_OBJECT_HER = re.compile(r"\bher\b(?!\s+\w)", re.IGNORECASE)

_REJECTED = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        "de": r"\b(?:ich|mich|mir|mein\w*|wir|uns|unser\w*|er|nicht|nie|kein\w*|hat|ist|war|will|sind)\b",
        "fr": r"\b(?:je|moi|mon|ma|mes|nous|notre|nos|elle|il|ne|pas|jamais|est|a|ont)\b|\b[jn]'",
        "es": r"\b(?:yo|me|mi|mis|nosotr\w+|nuestr\w+|ella|él|no|nunca|es|ha|tiene|quiere)\b",
    }.items()
}
_TURNS = {
    language: tuple((re.compile(pattern, re.IGNORECASE), turned) for pattern, turned in table)
    for language, table in {
        "de": (
            (r"^(?:sie |er )?(?:fragte|hat gefragt|frage) nach (?=\S)", "Ihre Frage nach "),
            (r"^(?:ihr|sein)(?P<end>e[nrms]?)?\s+(?=\S)", r"Ihr\g<end> "),
            (r"^(?:über|zu|zum thema|thema)\s+(?=\S)", ""),
        ),
        "fr": (
            (r"^(?:elle |il )?m'a (?:demandé|interrogée?|questionnée?) sur (?=\S)", "votre question sur "),
            (r"^(?:sa|son|leur)\s+(?=\S)", "votre "),
            (r"^(?:ses|leurs)\s+(?=\S)", "vos "),
        ),
        "es": (
            (r"^me preguntó (?:por|sobre) (?=\S)", "su pregunta sobre "),
            (r"^(?:sobre|de)\s+(?=\S)", ""),
        ),
    }.items()
}


def topic_phrase(note: Note) -> str | None:
    """The note as a noun phrase addressed to its reader, or None when it yields none that is safe."""
    if not note.usable:
        return None
    turned = _english if note.language in ("en", "") else _foreign
    for clause in _CLAUSE.split(_LABEL.sub("", in_full(note.text, note.language or "en"))):
        phrase = _turned(clause, note, turned)
        if phrase:
            return phrase
    return None


def _turned(clause: str, note: Note, turned: Callable[[str, Note], str]) -> str:
    text = _FILLER.sub("", " ".join(clause.split()).strip(" .,;:!?\"'“”„…*"))
    if not re.search(r"[^\W\d_]{2}", text) or _UNSPEAKABLE.search(text) or re.search(r"\d{3}", text):
        return ""
    phrase = turned(text, note)
    return phrase if 0 < len(phrase.split()) <= LONGEST else ""


def _english(text: str, note: Note) -> str:
    said = text.lower().split()
    if said[0] in _SEEMING or set(said) <= _NOTHING_SAID or said[:2] == ["asked", "for"]:
        return ""
    if match := _QUESTION.match(text):
        what = _to_reader(match["what"], note)
        return f"your question about {_uncapitalised(what)}" if what else ""
    if match := _ACCOUNT.match(text):
        what = _to_reader(match["what"], note)
        return f"your account of {_with_article(what, note)}" if what and note.about else ""
    if match := _TALK.match(text):
        text = match["what"]
    if (match := _DID.match(text)) and _PAST.match(f"{match['verb']} {match['rest']}"):
        what = _to_reader(match["rest"], note)
        return f"how you {match['verb'].lower()} {what}" if what and note.about else ""
    if (match := _PAST.match(text)) and _is_verb(match["verb"].lower(), match["rest"]):
        what = _to_reader(match["rest"], note)
        return f"{_gerund(match['verb'].lower())} {what}" if what else ""
    first = text.split()[0].lower()
    if first in _VERBS or first in _PREDICATES:
        return ""
    return _with_article(_to_reader(text, note), note)


def _is_verb(word: str, rest: str) -> bool:
    """Whether "planned ..." tells what somebody did; before a bare noun it may only describe it."""
    return word not in _ADJECTIVES or rest.split()[0].lower() in _DETERMINERS | {"her", "his", "their"}


def _to_reader(text: str, note: Note) -> str:
    """Third person to second; empty where somebody else is meant or the grammar would break."""
    if _FIRST_PERSON.search(text) or _NEGATION.search(text) or _THIRD_DOES.search(text):
        return ""
    if not _THIRD.search(text):
        return text
    if not note.about:
        return ""
    text = re.sub(r"\b(?:herself|himself|themselves)\b", "yourself", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:hers|theirs)\b", "yours", _OBJECT_HER.sub("you", text), flags=re.IGNORECASE)
    text = re.sub(r"\b(?:her|his|their)\b", "your", text, flags=re.IGNORECASE)
    return re.sub(r"\b(?:she|he|they|him|them)\b", "you", text, flags=re.IGNORECASE)


def _with_article(text: str, note: Note) -> str:
    """A bare noun phrase of several words gets its "the"; plurals, names and clauses stay as they are."""
    if not text:
        return ""
    text = _uncapitalised(text)
    tokens = text.split()
    first = tokens[0].lower()
    if note.language != "en" or len(tokens) < 2 or first in _DETERMINERS or _is_gerund(first):
        return text
    cut = next((place for place, word in enumerate(tokens) if word.lower() in _PREPOSITIONS), len(tokens))
    head = tokens[max(cut - 1, 0)].lower()
    if cut == 0 or first.endswith("'s") or (head.endswith("s") and not head.endswith("ss")):
        return text
    return f"the {text}"


def _is_gerund(word: str) -> bool:
    return word.endswith("ing") and word not in _NOUNS_IN_ING


def _uncapitalised(text: str) -> str:
    """A first word that is certainly no name in lower case; phones capitalise the first word of a line."""
    first = re.split(r"[\s'’]", text, maxsplit=1)[0]
    word = first.lower()
    known = word in _COMMON | _DETERMINERS | _PREPOSITIONS or _COMMON_ENDING.search(word)
    return word + text[len(first) :] if first.istitle() and known else text


def _gerund(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ied"):
        return f"{verb[:-3]}ying"
    return f"{verb[:-1]}ing" if verb.endswith("eed") else f"{verb[:-2]}ing"


_ARTICLES = {
    "de": ((re.compile(r"[A-ZÄÖÜ]\w+(?:(?<![Ss]pr)(?<![Ss]chw)ung|heit|keit|schaft|tion|tät)"), "die "),),
    "fr": (
        (re.compile(r"(?![aeiouyhéèêâ])\w+(?:[ts]ion|ance|ence|(?<!com)ité|rise)", re.IGNORECASE), "la "),
        (
            re.compile(
                r"[aeiouyhéèêâ]\w+(?:[ts]ion|ance|ence|ité|rise|pement|nnement|(?<!lar)gement|isme)",
                re.IGNORECASE,
            ),
            "l'",
        ),
        (re.compile(r"\w+(?:pement|iement|nnement|(?<!lar)gement|crutement|isme)", re.IGNORECASE), "le "),
    ),
    "es": (
        (re.compile(r"\w+(?:[cs]ión|dad|encia)", re.IGNORECASE), "la "),
        (re.compile(r"\w+(?:miento|ismo)", re.IGNORECASE), "el "),
    ),
}
"""Endings that give away the gender of a noun, for the article that a jotting leaves out.

Not in front of two nouns side by side: "Umstellung Lissabon" is a heading, and stays one.
"""


def _foreign(text: str, note: Note) -> str:
    phrase = _foreign_phrase(text, note)
    first, _, rest = phrase.partition(" ")
    for ending, article in _ARTICLES.get(note.language, ()):
        if ending.fullmatch(first) and not rest[:1].isupper():
            word = first if note.language == "de" else first.lower()
            return f"{article}{word} {rest}".strip()
    return phrase


def _foreign_phrase(text: str, note: Note) -> str:
    for pattern, replacement in _TURNS.get(note.language, ()):
        turned = pattern.sub(replacement, text)
        if turned != text:
            safe = (note.about or not replacement) and not _rejected(pattern.sub("", text), note)
            return turned if safe else ""
    return "" if _rejected(text, note) else text


def _rejected(text: str, note: Note) -> bool:
    pattern = _REJECTED.get(note.language)
    return pattern is not None and bool(pattern.search(text))
