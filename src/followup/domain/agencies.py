"""Whether an agency stands between the user and a company, and which company that is (B17, B19)."""

from __future__ import annotations

import re
from collections.abc import Collection

from followup.domain.attendance import label_of
from followup.domain.company_domains import fits, is_staffing
from followup.domain.people_behind_with import is_person
from followup.domain.role import is_role
from followup.domain.title_parts import tidy
from followup.domain.wording import any_of, fold, fold_in_place, phrases, squashed

CLIENT = re.compile(
    r"(?<![^\W_])(?:(?:our|my|unser\w*|mein\w*|notre|mon|nuestro|mi) )?(?:clients?|kunden?|mandant(?:en)?|"
    r"cliente|(?:headhunter|recruiter|recruiting|hiring|search) (?:\w+ )?(?:with|for|on behalf of) an?)"
    r"(?![^\W_])"
)
_CLIENTS_NAME = re.compile(
    r"[,:]?\s+(?:(?:the|die|der|das|dem|la|le|el)\s+)?(?P<name>[A-ZÀ-Þ][\w'’&.-]*(?:\s+(?:&|"
    r"[A-ZÀ-Þ][\w'’&.-]*)){0,3})"
)
_OUR_CLIENT = re.compile(
    r"(?<![^\W_])(?:(?:our|my) client|unser(?:em|en)? (?:kunden?|mandant(?:en)?)|mein(?:em)? mandant(?:en)?|"
    r"notre client|mon client|nuestro cliente|mi cliente|il nostro cliente|onze klant|vores kunde|var kund)"
    r"(?![^\W_])"
)
"""Whoever writes so arranges the conversation for another firm."""


_LONGEST_FIRM = 4
_SHORTEST_FIRM = 2
_GOES_BETWEEN = any_of(
    phrases(
        r"""
        (?:ring|call|text|message|phone|ping) me (?:please )?(?:\w+ )?(?:after|afterwards|once|when you);
        (?:let me know|tell me) how (?:it|you|that) (?:goes|went|get on|got on);
        debrief(?: call| chat)?(?: with me)? (?:right |straight |directly )?(?:after|afterwards);
        (?:melden sie sich|melde dich|rufen sie mich|ruf mich|ruckmeldung|feedback|bescheid)
        (?:bitte )?(?:direkt |gleich |kurz )?(?:danach|im anschluss|nach dem gesprach);
        (?:danach|im anschluss|anschliessend)
        (?:bitte )?(?:kurz )?(?:bei mir|an mich|mit mir|ruckmeldung|feedback);
        tenez-moi (?:au courant|informee?); tiens-moi (?:au courant|informee?);
        (?:appelez|appelle|rappelez|rappelle)-moi (?:\w+ )?(?:apres|des|a la sortie|ensuite);
        (?:luego|despues) (?:me )?(?:cuentas|llamas|dices|cuentame|llamame|dime); cuentame (?:que tal|como);
        llamame (?:\w+ )?(?:al (?:salir|terminar|acabar)|cuando|despues)
        """
    )
)
"""Who writes so was not at the conversation, and wants to hear of it."""
_BY_WHOM = re.compile(
    r"(?<![^\W_])(?:arranged (?:by|through)|(?:booked|organi[sz]ed|set up) (?:by|through)|through|"
    r"vermittlung (?:durch|uber|von)|vermittelt (?:durch|von)|uber|par l'intermediaire de|par le biais de|"
    r"a traves de|por medio de|tramite)\s+(?=\S)"
)
_WANTS_YOU = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’&.-]*(?:\s+(?:&|[A-ZÀ-Þ][\w'’&.-]*)){0,3})\s+"
    r"(?:would (?:like|love)|wants?|'d like|is keen|are keen|möchten?|würden? (?:Sie )?gern|souhaitent?|"
    r"aimeraient?|quieren?|desean?)\s(?:to\s(?:meet|interview|see|speak|talk)|(?:Sie|dich)\s(?:gern\s)?kennenlernen|"
    r"(?:vous|te)\s(?:rencontrer|recevoir)|(?:conocerte|entrevistarte|verte))"
)
_CALLED_STAFFING = (
    r"recruit(?:ment|ers)|staffing|resourcing|personal(?:dienst\w*|beratung|vermittlung)|executive search|"
    r"headhunt\w*|cabinet de recrutement|conseil en recrutement|consultora de (?:seleccion|rr)|"
    r"trabajo temporal|interim"
)
_TITLED_STAFFING = rf"{_CALLED_STAFFING}|recruiting|search|talent|personal|rh|selection|consulting"


def agency_of(via: str) -> str:
    """The agency alone: `Corbett Search` of `Jo Corbett, Corbett Search, jo@corbett.example`."""
    parts = [part for part in re.split(r",\s+", via) if "@" not in part]
    return next((part for part in parts[1:] if is_person(parts[0])), via)


def agency_domain(
    domains: tuple[str, ...], titled: str, named: Collection[str], title: str, text: str, *, arranged: bool
) -> str:
    """The domain that belongs to an agency: said by the user, or staffing by name with another client.

    `titled` is the company of the title, `named` are all that it may name.
    """
    if not domains:
        return ""
    if arranged:
        first = domains[0]
        return "" if titled and fits(titled, label_of(first)) else first
    staffing = next((domain for domain in domains if is_staffing(domain)), "")
    everything = f"{title}\n{text}"
    if not staffing and len(domains) == 1 and _stands_between(domains[0], titled, named, title, text):
        return domains[0]
    other_client = bool(titled) and not fits(titled, label_of(staffing)) if staffing else False
    client_word = CLIENT.search(fold(everything))
    if staffing and (other_client or client_word or len(domains) > 1 or _brought_about(staffing, title)):
        return staffing
    return ""


def _stands_between(domain: str, titled: str, named: Collection[str], title: str, text: str) -> bool:
    """Whether a firm that is no agency by its domain is one by what it writes, beside another company."""
    label = label_of(domain)
    if _OUR_CLIENT.search(fold(text)) and client_in(text):
        return True
    others = [name for name in named if not fits(name, label)]
    if others and (_calls_itself(_TITLED_STAFFING, title, label) or _brought_about(domain, title)):
        return True
    elsewhere = (bool(titled) and not fits(titled, label)) or client_in(text) != ""
    between = _GOES_BETWEEN.search(fold(text)) is not None or _calls_itself(_CALLED_STAFFING, text, label)
    return elsewhere and between


def _calls_itself(staffing: str, text: str, label: str) -> bool:
    """Whether the firm of a domain is written with a word of agencies right behind it."""
    folded = fold_in_place(text)
    for match in re.finditer(rf"[\s,(–-]+(?:{staffing})(?![^\W_])", folded):
        words = text[: match.start()].split()[-_LONGEST_FIRM:]
        if any(_is_the_firm(" ".join(words[at:]), label) for at in range(len(words))):
            return True
    return False


def _brought_about(domain: str, title: str) -> bool:
    """Whether a title says that the firm of a domain arranged it: `arranged by Pathfinder Talent`."""
    label = label_of(domain)
    behind = (
        title[match.end() :].split()[:_LONGEST_FIRM] for match in _BY_WHOM.finditer(fold_in_place(title))
    )
    return any(
        _is_the_firm(" ".join(words[:length]), label)
        for words in behind
        for length in range(1, len(words) + 1)
    )


def _is_the_firm(name: str, label: str) -> bool:
    return name[:1].isupper() and len(squashed(name)) > _SHORTEST_FIRM and fits(tidy(name), label)


def client_in(text: str) -> str:
    """The client by name where a recruiter writes of one: `my client Tidewell would like to meet you`."""
    for match in CLIENT.finditer(fold_in_place(text)):
        named = _CLIENTS_NAME.match(text[match.end() :])
        if named and not is_role(named["name"]):
            return tidy(named["name"])
    wants = _WANTS_YOU.search(text)
    return tidy(wants["name"]) if wants and not is_person(wants["name"]) else ""
