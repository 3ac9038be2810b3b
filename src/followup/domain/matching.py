"""Which process a mail belongs to (e.5 step 4, G10 to G17, U8, X9).

Evidence is tried from the strongest to the weakest: thread, people, the mail it answers, company, hiring
system, display name. A match is sure only when the sender is who writes for that process; anything else is
asked about, for a wrong pause costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import getaddresses

from followup.domain.authentication import is_doubtful
from followup.domain.mail import Message
from followup.domain.people import Owner
from followup.domain.phrasing import phrases, plain
from followup.domain.senders import FREEMAIL, HIRING_SYSTEMS, SCHEDULERS
from followup.domain.wording import squashed

_SHORTEST_NAME = 3
"""Company names of fewer letters are found in too many words."""

_TEXT_LIMIT = 4_000
_CANDIDACY = phrases(
    r"""
    interview\w*|application|applied|candida\w+|hiring|recruit\w*|next steps?|offer|position|role|vacancy
    bewerbung\w*|\w*gesprach\w*|stelle|angebot|kandidat\w*
    entretien\w*|recrutement|poste|embauche
    entrevista\w*|proceso|vacante|puesto|oferta
    """
)
"""Words of a subject that is about somebody's candidacy."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What is known of the mail of one process.

    `threads` are Gmail thread ids, `message_ids` the RFC Message-IDs of mail the user sent, `addresses` and
    `names` those of its contacts, `domains` of company and agency, `aliases` other names of the company
    (E11), `last` the start of its newest session (UTC), `open` whether the process has no outcome yet.
    """

    process_id: str
    last: datetime
    threads: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    message_ids: frozenset[str] = frozenset()
    company: str = ""
    role: str = ""
    open: bool = True
    aliases: frozenset[str] = frozenset()

    @property
    def companies(self) -> tuple[str, ...]:
        """The company under each of its names."""
        return (self.company, *sorted(self.aliases))


@dataclass(frozen=True, slots=True)
class Match:
    """The process found and by what; `sure` is false where the evidence should be asked about."""

    process_id: str
    how: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class _Rule:
    """One kind of evidence. `sure` says whether it can decide alone when it fits a single process."""

    how: str
    fits: Callable[[_Letter, Correspondence], bool]
    sure: Callable[[_Letter, Correspondence], bool]


@dataclass(frozen=True, slots=True)
class _Letter:
    """A mail with what matching asks of it again and again."""

    message: Message
    domain: str
    sender_name: str
    subject: str
    opening: str
    of_a_list: bool
    through_system: bool
    user_named: bool

    def mentions(self, words: str) -> bool:
        """Whether a name or role stands in the subject or, if it was read, near the top of the text."""
        wanted = plain(words)
        if len(wanted) < _SHORTEST_NAME:
            return False
        return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", f"{self.subject} {self.opening}") is not None

    def mentions_any(self, names: Sequence[str]) -> bool:
        """Whether one of these names stands there."""
        return any(self.mentions(name) for name in names)


def match(message: Message, everything: Sequence[Correspondence], owner: Owner | None = None) -> Match | None:
    """Find the process of an incoming mail: thread, then participant, then company (e.5).

    `everything` is ordered by the most recent interview first, which decides between equals. With `owner`, a
    mail from the company that only names the user belongs to the process too (G10).
    """
    letter = _letter(message, owner)
    for rule in _RULES:
        fitting = [one for one in everything if rule.fits(letter, one)]
        if fitting:
            one, clear = _choose(letter, fitting)
            sure = clear and rule.sure(letter, one) and not _suspicious(message)
            return Match(one.process_id, rule.how, sure)
    return None


def speaks_of_a_candidacy(text: str) -> bool:
    """Whether a text has words that are about somebody's candidacy."""
    return bool(_CANDIDACY.find(plain(text[:_TEXT_LIMIT])))


def labelled_for(thread: Sequence[Message], everything: Sequence[Correspondence]) -> str:
    """The process of a conversation that the user labelled: of whoever takes part, then of the company (e.1).

    The label leaves no doubt that it is one of them. Empty when it can be none.
    """
    letters = [_letter(message, None) for message in thread]
    for fits in (_takes_part, _with_the_company, _in_its_name, _company_named):
        fitting = [one for one in everything if any(fits(letter, one) for letter in letters)]
        if fitting:
            return _choose(letters[-1], fitting)[0].process_id
    return ""


def _takes_part(letter: _Letter, one: Correspondence) -> bool:
    """From or to a contact."""
    return letter.message.sender.email in one.addresses or _with_a_contact(letter, one)


def _with_the_company(letter: _Letter, one: Correspondence) -> bool:
    """From or to an address of the company or agency."""
    hosts = {recipient.email.rpartition("@")[2] for recipient in letter.message.recipients}
    own = any(_within(host, one.domains) for host in hosts - FREEMAIL)
    return own or _of_the_company(letter, one)


def _letter(message: Message, owner: Owner | None) -> _Letter:
    domain = message.sender.email.rpartition("@")[2]
    given = owner.name.split()[0] if owner is not None and owner.name.split() else ""
    letter = _Letter(
        message=message,
        domain=domain,
        sender_name=plain(message.sender.name),
        subject=plain(message.subject),
        opening=plain((message.text or "")[:_TEXT_LIMIT]),
        of_a_list=bool(message.header("list-unsubscribe") or message.header("list-id")),
        through_system=_within(domain, HIRING_SYSTEMS | SCHEDULERS),
        user_named=False,
    )
    return replace(letter, user_named=bool(given) and letter.mentions(given))


def _choose(letter: _Letter, fitting: Sequence[Correspondence]) -> tuple[Correspondence, bool]:
    """One of several processes, and whether it is clear which: named, then open, then the newest."""
    if len(fitting) == 1:
        return fitting[0], True
    named = [one for one in fitting if letter.mentions(one.role)]
    named = named or [one for one in fitting if letter.mentions_any(one.companies)]
    if len(named) == 1:
        return named[0], True
    still_open = [one for one in named or fitting if one.open]
    if len(still_open) == 1:
        return still_open[0], True
    return (still_open or named or fitting)[0], False


def _suspicious(message: Message) -> bool:
    """Whether Gmail could not tell that the sender is who it says, or took the mail for spam (X9, G16)."""
    return "SPAM" in message.labels or is_doubtful(message)


def _within(domain: str, domains: frozenset[str]) -> bool:
    """Whether a host is one of these domains or below one."""
    labels = domain.split(".")
    return any(".".join(labels[at:]) in domains for at in range(len(labels) - 1))


def _of_the_company(letter: _Letter, one: Correspondence) -> bool:
    """Whether the sender's domain is the company's or the agency's own."""
    return letter.domain not in FREEMAIL and _within(letter.domain, one.domains)


def _writes_for_it(letter: _Letter, one: Correspondence) -> bool:
    """Whether a known person sent it, a colleague, or a machine that nobody pretends to be (G10, X9)."""
    if letter.message.sender.email in one.addresses or _of_the_company(letter, one):
        return True
    local = letter.message.sender.email.partition("@")[0]
    return letter.through_system or local in ("mailer-daemon", "postmaster")


def _failed_recipients(letter: _Letter) -> frozenset[str]:
    value = letter.message.header("x-failed-recipients")
    return frozenset(email.lower() for _, email in getaddresses([value])) if value else frozenset()


def _in_thread(letter: _Letter, one: Correspondence) -> bool:
    return letter.message.thread_id in one.threads


def _known_person(letter: _Letter, one: Correspondence) -> bool:
    """From a contact, or a report that a mail to one could not be delivered."""
    return letter.message.sender.email in one.addresses or bool(_failed_recipients(letter) & one.addresses)


def _answers_ours(letter: _Letter, one: Correspondence) -> bool:
    return not one.message_ids.isdisjoint(letter.message.references)


def _untagged(letter: _Letter, one: Correspondence) -> bool:
    """Another form of a known address, `dana.ruiz+jobs@` (U8)."""
    local, _, domain = letter.message.sender.email.partition("@")
    return "+" in local and f"{local.partition('+')[0]}@{domain}" in one.addresses


def _with_a_contact(letter: _Letter, one: Correspondence) -> bool:
    """Somebody unknown who wrote to the user and a contact together."""
    return any(recipient.email in one.addresses for recipient in letter.message.recipients)


def _from_the_company(letter: _Letter, one: Correspondence) -> bool:
    """From the company's domain, no mailing list, and about the candidacy (G10, G12)."""
    if letter.of_a_list or not _of_the_company(letter, one):
        return False
    return _about_the_candidacy(letter, one) or letter.user_named


def _about_the_candidacy(letter: _Letter, one: Correspondence) -> bool:
    return bool(_CANDIDACY.find(letter.subject)) or letter.mentions(one.role)


def _through_a_system(letter: _Letter, one: Correspondence) -> bool:
    """A hiring system or booking tool in the company's name, or in a contact's (G11)."""
    if not letter.through_system:
        return False
    return _in_its_name(letter, one) or letter.mentions_any(one.companies) or _by_name(letter, one)


def _in_its_name(letter: _Letter, one: Correspondence) -> bool:
    """Whether sender name or address hold the company: `Tidewell Hiring`, `tidewell@myworkday.com`."""
    return any(_sent_as(letter, company) for company in one.companies)


def _sent_as(letter: _Letter, company: str) -> bool:
    if len(squashed(company)) < _SHORTEST_NAME:
        return False
    name = re.search(rf"(?<!\w){re.escape(plain(company))}(?!\w)", letter.sender_name)
    parts = re.split(r"[@.+_-]", letter.message.sender.email)
    return name is not None or squashed(company) in parts


def _sure_of_system(letter: _Letter, one: Correspondence) -> bool:
    return (_in_its_name(letter, one) and _about_the_candidacy(letter, one)) or letter.mentions(one.role)


def _by_name(letter: _Letter, one: Correspondence) -> bool:
    """The name of a contact on another address, also `Dana Ruiz via LinkedIn` (G17, G21, X9)."""
    sender = re.split(r" (?:via|\(|at|from|on|@|-|\|) ?", letter.sender_name)[0].strip("\"' ")
    return bool(sender) and any(plain(name) == sender for name in one.names)


def _company_named(letter: _Letter, one: Correspondence) -> bool:
    """A stranger whose subject speaks of an application to the company, no mailing list."""
    if letter.of_a_list or not _CANDIDACY.find(letter.subject):
        return False
    subject_only = replace(letter, opening="")
    return subject_only.mentions_any(one.companies) or _in_its_name(letter, one)


def _yes(_letter: _Letter, _one: Correspondence) -> bool:
    return True


def _no(_letter: _Letter, _one: Correspondence) -> bool:
    return False


_RULES = (
    _Rule("thread", _in_thread, _writes_for_it),
    _Rule("address", _known_person, _yes),
    _Rule("answer", _answers_ours, _writes_for_it),
    _Rule("other form of the address", _untagged, _no),
    _Rule("together with a contact", _with_a_contact, _of_the_company),
    _Rule("company", _from_the_company, _about_the_candidacy),
    _Rule("hiring system", _through_a_system, _sure_of_system),
    _Rule("name", _by_name, _no),
    _Rule("company named", _company_named, _no),
)
