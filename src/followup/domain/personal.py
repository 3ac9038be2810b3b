"""What shows that a person wrote a mail: an address or a signature with a name, somebody who says "I" (e.5).

Of whom we know, and of who answers, a person is expected. A mail of a stranger that answers nothing is a
program's unless something of this shows: what programs write about has no end, how people show has. News of
the candidacy and requests to the user by name do as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.domain.absences import greets_a_person
from followup.domain.answer_words import READER
from followup.domain.answers import SAYS_LITTLE, Answer, misses_papers, requests
from followup.domain.attendance import is_alias, is_no_reply
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.goes_by import signature_lines
from followup.domain.handed_on import quotes
from followup.domain.mail import Address, Message
from followup.domain.name_shape import bare, looks_like_name
from followup.domain.people import Owner
from followup.domain.phrasing import plain
from followup.domain.senders import FREEMAIL
from followup.domain.talk_words import (
    AGREES_OR_NOT,
    CANDIDACY,
    DIRECT,
    HIRING_TALK,
    ONESELF,
    THANKED_FOR_A_MAIL,
    US,
)
from followup.domain.wording import fold, squashed

_INITIAL_AND_NAME = re.compile(r"[a-z]{1,2}[._-][a-z-]{3,}|[a-z-]{3,}[._-][a-z]")
_BEHIND_THE_NAME = re.compile(r"\s?[,|/(·•]|\s[–—-]\s")
_LAST_WORDS = (
    r"(?:[.!?,:]|\b(?:best|cheers|thanks|thank you|regards|wishes|lg|vg|mfg|gr[uü](?:ß|ss)e?|"
    r"cordialement|bises|saludos?|abrazo))[ \t]{1,3}([^\W\d_][\w.'’-]{1,20}(?: [^\W\d_][\w'’-]{1,20})?)[.!,]?"
)
_ENDINGS = tuple(
    re.compile(_LAST_WORDS + behind, re.IGNORECASE) for behind in (r"$", r",? \(?[\w &]{2,30}\)?$")
)
"""`Best, Mel` and `Kind regards, Ruth Hale, HR`."""
_LETTER = re.compile(
    r"\W{0,5}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|moin|guten (?:tag|morgen)|"
    r"liebe[rs]?|sehr geehrte[rs]?|bonjour|salut|chere?|hola|buen[oa]s|estimad[oa]s?)\b",
    re.IGNORECASE,
)
"""How a letter begins, whomever it greets."""

_TITLED = re.compile(
    r"\W{0,3}(?:mr|mrs|ms|miss|dr|prof|professor|mme|madame|monsieur|herr|frau|sra?|se[ñn]ora?)\.?[ \t]"
    r"[^\W\d_][\w.'’-]{0,30}(?:[ \t][^\W\d_][\w.'’-]{0,30})?[ \t]{0,3}[,:](?=\s)",
    re.IGNORECASE,
)
"""`Ms Lind,`: a name with a title is a greeting without a word of one."""

_FAREWELL = re.compile(
    r"(?:with )?(?:(?:kind|kindest|best|warm|warmest|many)[ \t])?(?:regards|wishes|thanks)|"
    r"yours(?:[ \t]\w+)?|(?:sincerely|faithfully|truly|respectfully)(?:[ \t]yours)?|best|cheers|all the best|"
    r"mit (?:freundlichen|besten|herzlichen) gr[uü](?:ß|ss)en|(?:viele|liebe|beste) gr[uü](?:ß|ss)e|"
    r"(?:bien )?cordialement|bien à vous|(?:un )?(?:cordial )?saludo|saludos(?:[ \t]\w+)?|atentamente",
    re.IGNORECASE,
)
"""The line above a name, wherever a long foot begins behind it."""

_TALK_WORDS = 90
"""So short is what somebody says of himself to one reader; posts of strangers are longer."""

_ANSWER_WORDS = 30
"""So short is what takes up a word of the reader's."""

_LINK = "http"
_FOOT_LINES = 5
_LONGEST_LINE = 80
_OPENING = 60
"""Characters at the beginning in which somebody is spoken to by name."""


def personal_sign(message: Message, own: str, said: tuple[str, ...], owner: Owner, *, greeted: bool) -> str:
    """What shows that a person wrote a mail, or an empty string.

    `own` is its text without quotes and signature, `said` the sentences of it. Campaigns are signed and
    posts say "I" too: without a greeting that counts to the reader only, a name where he is `greeted` by his.
    """
    if address := _personal_address(message.sender):
        return address
    letter = greeted or _LETTER.match(own) is not None
    to_the_reader = said if letter else tuple(one for one in said if READER.find(one))
    if oneself := ONESELF.first(to_the_reader) or DIRECT.first(said) or _talking(said):
        return oneself
    if not greeted:
        return _first_name_below(own) if ONESELF.first(said) else ""
    theirs = {fold(part) for part in owner.name.split()}
    return next((name for name in _signed(message, own) if fold(name.split()[0]) not in theirs), "")


def _talking(said: tuple[str, ...]) -> str:
    """What shows in a few words that somebody talks: he answers, or speaks of himself in a candidacy.

    A mail that greets nobody may be the post of a stranger, but those are longer and carry links.
    """
    words = sum(len(one.split()) for one in said)
    if words > _TALK_WORDS or any(_LINK in one for one in said):
        return ""
    if words <= _ANSWER_WORDS and (taken_up := AGREES_OR_NOT.first(said[:1]) or _asking(said)):
        return taken_up
    thanked = THANKED_FOR_A_MAIL.first(said[:2])
    return ONESELF.first(said if thanked else (one for one in said if CANDIDACY.find(one)))


def _asking(said: tuple[str, ...]) -> str:
    """The words of a question that somebody puts to the reader of what might be between them."""
    asked = (one for one in said if one.endswith("?") and READER.find(one) and CANDIDACY.find(one))
    return US.first(asked)


def _personal_address(sender: Address) -> str:
    """The name or address of a sender that is a person's: `Dana Ruiz`, `s.vance@`, any of a mail provider."""
    if is_no_reply(sender.email) or is_alias(sender.email, sender.name):
        return ""
    local, _, domain = sender.email.partition("@")
    if _bears_a_name(sender.name, local, domain):
        return sender.name
    parts = re.split(r"[._+-]|\d+", local)
    given = any(len(part) > 2 and part in GIVEN_NAMES for part in parts)
    shaped = given or _INITIAL_AND_NAME.fullmatch(local) is not None
    return sender.email if shaped or domain in FREEMAIL else ""


def _bears_a_name(shown: str, local: str, domain: str) -> bool:
    """Whether a sender is shown with a given and a family name, known ones or such as its address has.

    What is the name of its host as well is a company's: `Indeed Apply` of indeed.com.
    """
    if len(shown.split()) < 2 or not looks_like_name(shown):
        return False
    words = [squashed(word) for word in shown.split() if len(word) > 2]
    of_the_host = any(word in squashed(domain) for word in words)
    return _is_named(shown) or (not of_the_host and any(word in squashed(local) for word in words))


def _signed(message: Message, own: str) -> Iterator[str]:
    """The names at the end of a mail: in a line of their own, or as the last words."""
    typed = [line.strip() for line in own.splitlines() if line.strip()]
    farewells = (at for at, line in enumerate(typed[:-1]) if _FAREWELL.fullmatch(line.rstrip(" ,.!")))
    below = (typed[at + 1] for at in farewells)
    for line in (*typed[1:][-_FOOT_LINES:], *below, *signature_lines(own, message.text or "")):
        name = bare(_BEHIND_THE_NAME.split(line)[0])
        if len(line) <= _LONGEST_LINE and _is_named(name):
            yield name
    endings = [ending.search(typed[-1]) for ending in _ENDINGS] if typed else []
    yield from (ending[1] for ending in endings if ending is not None and _is_named(ending[1]))


def _first_name_below(own: str) -> str:
    """The given name alone in the last line, as people sign what they post; campaigns sign in full."""
    typed = [line.strip() for line in own.splitlines() if line.strip()]
    return typed[-1] if len(typed) > 1 and " " not in typed[-1] and _is_named(typed[-1]) else ""


def _is_named(text: str) -> bool:
    """Whether a text is a name with a given name or an initial ahead: `Mel`, `Petra Voss`, `M. Kranz`."""
    if not looks_like_name(text, single=True):
        return False
    first = fold(bare(text).split()[0]).strip(".")
    return first in GIVEN_NAMES or (len(first) == 1 and len(text.split()) > 1)


def names(owner: Owner, own: str) -> bool:
    """Whether a text names the user; one who has told no name is named by any greeting."""
    if not owner.name.split():
        return greets_a_person(own)
    given = plain(owner.name.split()[0])
    return re.search(rf"\b{re.escape(given)}\b", plain(own)) is not None


def shows_a_person(message: Message, owner: Owner, own: str, said: tuple[str, ...], talk: Answer) -> bool:
    """Whether a stranger writes as a person, or speaks to the user of the candidacy: news, a request (G4)."""
    opening = f" {plain(own[:_OPENING])} "
    spoken_to = any(f" {part}" in opening for part in plain(owner.name).split())
    greeted = greets_a_person(own) or spoken_to or _TITLED.match(own) is not None
    if quotes(message) or personal_sign(message, own, said, owner, greeted=greeted):
        return True
    if talk.name in SAYS_LITTLE:
        return False
    if talk.name == "question":
        return (greeted and requests(said)) or misses_papers(said)
    return greeted or bool(HIRING_TALK.first(said))
