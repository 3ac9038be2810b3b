"""Every tell of b.5 as a function: a draft goes out to the user only if none of them speaks up."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from followup.messages.banned import banned_in, relative_days_in
from followup.messages.variation import FIRST_PERSON, sentences_of, words_of

MAX_SUBJECT = 55

_TELLING = 3
"""A topic of fewer words says too little to tell that it is somebody else's."""

_PLACEHOLDER = re.compile(
    r"\[[^\]]*\]|\{\{|\}\}|\{%|%\}|\bXXX\b|\bTBD\b|<[^<>\s][^<>]*>|\bNone\b|\bundefined\b"
)
_HOLD_MARKER = re.compile(r"\[\[[^\[\]]+\]\]")
_LEGAL_FORM = re.compile(r"\b(?:Inc|LLC|Ltd|GmbH|S\.A|SARL|Corp|PLC|B\.V)\b\.?")
_ABSTRACT = frozenset(
    {
        "experience", "skills", "skill", "enthusiasm", "passion", "dedication", "energy", "commitment",
        "knowledge", "expertise", "drive", "motivation", "creativity", "curiosity", "insight", "vision",
        "innovation", "excellence", "integrity", "teamwork", "collaboration", "leadership", "erfahrung",
        "fähigkeiten", "begeisterung", "engagement", "wissen", "leidenschaft", "kreativität", "expérience",
        "compétences", "enthousiasme", "énergie", "savoir", "créativité", "experiencia", "habilidades",
        "entusiasmo", "pasión", "dedicación", "energía", "compromiso", "motivación",
    }
)  # fmt: skip
_TRIAD = re.compile(r"(\w+), (?:my |our )?(\w+),? (?:and|und|et|y) (?:my |our )?(\w+)")
_MARKUP = re.compile(r"—|–|^\s*[-*•·]\s|\*\*|__|^#{1,6}\s|^\s*\d+[.)]\s+\w.*\n\s*\d+[.)]", re.MULTILINE)
_COMMITMENT = re.compile(
    r"\bas (?:we )?(?:discussed|promised|agreed)\b|\battached\b|\benclosed\b|\bi(?:'ll| will| shall) send\b|"
    r"\bwie besprochen\b|\bwie versprochen\b|\bim anhang\b|\banbei\b|\bcomme convenu\b|\bci-joint|"
    r"\bcomo acordamos\b|\badjunto\b",
    re.IGNORECASE,
)
_FOOTER = re.compile(r"\bsent with\b|\bsent from my\b|\bpowered by\b|<img|https?://", re.IGNORECASE)
_EMOJI = re.compile("[\U0001f000-\U0001faff☀-➿←-⇿]")


@dataclass(frozen=True, slots=True)
class Draft:
    """What lint looks at. `greeting` is the first line, `body` the paragraphs between it and the sign-off.

    `names` are the ways in which the recipient may be greeted (empty: a neutral greeting is right);
    `promise` is true when the user noted one.
    """

    subject: str
    greeting: str
    body: str
    language: str
    company: str = ""
    role: str = ""
    names: tuple[str, ...] = ()
    has_address: bool = True
    formal: bool = False
    cap: int = 130
    is_reply: bool = False
    own_topics: tuple[str, ...] = ()
    others_topics: tuple[str, ...] = ()
    foreign: frozenset[str] = frozenset()
    promise: bool = False


Rule = Callable[[Draft], str]


def lint(draft: Draft) -> tuple[str, ...]:
    """Everything that speaks against a draft, one sentence each; empty when it may be shown."""
    return tuple(dict.fromkeys(problem for rule in RULES for problem in [rule(draft)] if problem))


def cliches(draft: Draft) -> str:
    """Filler openings, nudge clichés, inflated feeling, brochure words."""
    found = banned_in(f"{draft.subject}\n{draft.body}")
    return f"It says “{found[0]}”." if found else ""


def relative_days(draft: Draft) -> str:
    """Words that are untrue when the mail is sent on another day (invariant 8)."""
    found = relative_days_in(f"{draft.subject}\n{draft.body}", draft.language)
    return f"It says “{found[0]}”, which depends on the day it is sent." if found else ""


def exclamations(draft: Draft) -> str:
    """At most one exclamation mark, none in formal mail."""
    count = (draft.subject + draft.body).count("!")
    return "It has too many exclamation marks." if count > (0 if draft.formal else 1) else ""


def said_too_often(draft: Draft) -> str:
    """The role once, the company at most twice, no legal form."""
    if draft.role and _count(draft.body, draft.role) > 1:
        return "It names the role more than once."
    if draft.company and _count(draft.body, draft.company) > 2:
        return "It names the company more than twice."
    if _LEGAL_FORM.search(draft.body) and not _LEGAL_FORM.search(" ".join(draft.own_topics)):
        return "It gives the company's legal form."
    return ""


def placeholders(draft: Draft) -> str:
    """Template marks and gaps; the one `[[...]]` form only without a recipient."""
    text = f"{draft.subject}\n{draft.greeting}\n{draft.body}"
    markers = _HOLD_MARKER.findall(text)
    if markers and draft.has_address:
        return "It has an open place and an address."
    if len(markers) > 1 or _PLACEHOLDER.search(_HOLD_MARKER.sub("", text)):
        return "It has a place that was not filled."
    if re.search(
        r"\s[,:;.]|,,|\(\)|\bthe at\b",
        re.sub(r"[\s\u00a0][:;?!]", "", text) if draft.language == "fr" else text,
    ):
        return "It has a gap where a word is missing."
    return ""


def triads(draft: Draft) -> str:
    """Lists of three abstract nouns."""
    for match in _TRIAD.finditer(draft.body):
        if all(word.casefold() in _ABSTRACT for word in match.groups()):
            return f"It lists “{match.group()}”."
    return ""


def sentences_with_i(draft: Draft) -> str:
    """Not more than half of the sentences begin with I."""
    first = [words_of(sentence)[:1] for sentence in sentences_of(draft.body)]
    own = FIRST_PERSON[draft.language]
    if 2 * sum(1 for word in first if word == [own]) > len(first):
        return "Too many sentences begin with “I”."
    return ""


def markup(draft: Draft) -> str:
    """Long dashes, bullets, bold, headings, emoji."""
    if (
        _MARKUP.search(draft.body)
        or _MARKUP.search(draft.subject)
        or _EMOJI.search(draft.subject + draft.body)
    ):
        return "It has dashes, bullets or other decoration."
    return ""


def wrong_name(draft: Draft) -> str:
    """The greeting names the recipient and nobody else, without a label; Spanish ends with a colon."""
    if draft.names and not any(_count(draft.greeting, name) for name in draft.names):
        return "The greeting does not name the recipient."
    if ":" in draft.greeting[:-1]:
        return "The greeting holds a label."
    return ""


def wrong_company(draft: Draft) -> str:
    """No company of another process."""
    for name in sorted(draft.foreign):
        if name.casefold() != draft.company.casefold() and _count(f"{draft.subject}\n{draft.body}", name):
            return f"It names {name}, which belongs to another application."
    return ""


def wrong_topic(draft: Draft) -> str:
    """No topic of another member of the panel."""
    own = {topic.casefold() for topic in draft.own_topics}
    body = f"{draft.subject}\n{draft.body}".casefold()
    for topic in draft.others_topics:
        wanted = topic.casefold()
        if (
            len(wanted.split()) >= _TELLING
            and wanted in body
            and not any(wanted in known or known in wanted for known in own)
        ):
            return "It uses what another person talked about."
    return ""


def unmade_claims(draft: Draft) -> str:
    """Commitments only from a promise that was noted."""
    found = _COMMITMENT.search(draft.body)
    return f"It says “{found.group()}”, which nobody noted." if found and not draft.promise else ""


def footers(draft: Draft) -> str:
    """Tracking, links, “sent with”."""
    return "It has a link or a footer." if _FOOTER.search(draft.body) else ""


def length(draft: Draft) -> str:
    """The cap of words for its kind (b.2), and at least something said."""
    count = len(words_of(draft.body))
    if count > draft.cap:
        return f"It has {count} words, more than {draft.cap}."
    return "" if count >= 8 else "It says too little."


def subject_line(draft: Draft) -> str:
    """At most 55 characters, no “Re:”, not a bare thank-you, not in capitals."""
    subject = draft.subject
    if draft.is_reply:
        return ""
    if not subject or len(subject) > MAX_SUBJECT:
        return f"The subject has {len(subject)} characters."
    if re.match(r"(?i)(re|aw|fwd?|wg)\s*:", subject):
        return "The subject pretends to be a reply."
    letters = [c for c in subject if c.isalpha()]
    if letters and all(c.isupper() for c in letters):
        return "The subject is in capitals."
    if re.fullmatch(r"(?i)(?:many )?(?:thank you|thanks|vielen dank|danke|merci|gracias)[\s.!]*", subject):
        return "The subject is a bare thank-you."
    return ""


RULES: tuple[Rule, ...] = (
    cliches, relative_days, exclamations, said_too_often, placeholders, triads, sentences_with_i, markup,
    wrong_name, wrong_company, wrong_topic, unmade_claims, footers, length, subject_line,
)  # fmt: skip


def _count(text: str, words: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", text))
