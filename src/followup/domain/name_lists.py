"""People in a piece of a line: a list of names, a session with its subject, a name with a job (B7, D8)."""

from __future__ import annotations

import re
from dataclasses import replace

from followup.domain.attendance import job_title_in
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.lookups import Lookups
from followup.domain.mention import Mention
from followup.domain.name_shape import SALUTATION, bare, looks_like_name
from followup.domain.wording import fold

_LONGEST_JOB = 8
ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_ADDRESS_BESIDE = re.compile(rf"\s*[,(<]?\s*{ADDRESS.pattern}\s*[>)]?")
_ARTICLE = re.compile(r"^(?:our|the|your|unsere?|der|die|notre|votre|la|le|nuestr[oa]|el)\s+", re.IGNORECASE)
_DURATION = re.compile(
    r"\(?\b\d{1,3}\s*(?:min(?:ute)?s?|mins|h|hours?|std|stunden?|minuten|heures?|horas?|minutos)\b\.?\)?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:lead |your )?interviewers?(?:\(s\))?|with|hosts?|presenters?|focus(?: area)?|session|name|"
    r"gesprachspartner(?:in)?|"
    r"interviewpartner(?:in)?|intervenante?|interlocut(?:eur|rice)|entrevistador[ae]?"
)
_COLLEAGUE = re.compile(
    r"colleagues?|teammates?|cofounder|partner|kolleg(?:e|en|in)|collegues?|companer[oa]|collega|colega|kollega"
)
_JOINERS = re.compile(
    r"\s*(?:,\s+(?:and|und|et|y|e)\s|[;+&]|,(?!\s*(?:ph\.?d|md|mba|jr|sr)\b)|"
    r"\s(?:and|und|et|y|e|u\.|en|och|og|i|oraz|as well as|sowie|ainsi que)\s)\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s+[-–—|/•·]+\s+|\s*[|•·→:]\s*|\s{2,}|,\s+|\s+\bwith\b\s+|\s+\bmit\b\s+|\s+\bavec\b\s+|"
    r"\s+\bcon\b\s+|\s*\(|\)\s*"
)


class NameReader:
    """Turns pieces of text into mentions with one `Lookups`."""

    def __init__(self, lookups: Lookups, *, french: bool = False) -> None:
        self._lookups = lookups
        self._french = french

    def mention(self, text: str, *, single: bool = False) -> Mention | None:
        """Who is named by a text that is nothing but a name; `single` says that one word may be one."""
        if not looks_like_name(text, single=single):
            return None
        written = bare(text)
        name = self._lookups.name(re.sub(r"^M\.\s", "Monsieur ", written) if self._french else written)
        return Mention(name) if name.full else None

    def listing(self, text: str) -> list[Mention]:
        """`Dana Ruiz (EM), Priya Nair and Luis` -> three people."""
        address = ADDRESS.findall(text)
        found: list[Mention] = []
        depth_free = re.sub(
            r"\(([^()]{0,120})\)",
            lambda m: " \x01" + m.group(1).replace(",", "\x02").replace("&", "\x03") + "\x01",
            text,
        )
        for piece in _JOINERS.split(_without_noise(depth_free)):
            name_text, _, bracket = piece.partition("\x01")
            detail = bracket.strip("\x01 .").replace("\x02", ",").replace("\x03", "&")
            head, *rest = re.split(r"\s+[-–—|/]\s+|\s{2,}|:\s", name_text.strip()) or [""]
            one = self.mention(head, single=True) or self.behind_job(head)
            if one is not None:
                job = detail.strip(" .") or _title_of(rest) or one.job_title
                found.append(replace(one, job_title=job, listed=True))
            elif found and job_title_in(piece) and not found[-1].job_title:
                found[-1] = replace(found[-1], job_title=_bare_title(piece))
        if len(found) == 1 and len(address) == 1:
            found = [replace(found[0], address=address[0].lower())]
        return found

    def only_names(self, text: str) -> list[Mention]:
        """The people of a list that holds nothing else: `Ivan Petrov and Mei Tan`."""
        pieces = [piece for piece in _JOINERS.split(text) if piece.strip()]
        people = [self.mention(piece, single=True) for piece in pieces]
        found = [replace(one, listed=True) for one in people if one is not None]
        return found if len(found) == len(pieces) else []

    def surely_named(self, text: str) -> list[Mention]:
        """Who stands among jobs in a list: `The Head, Mrs Olu Bright, and the Deputy, Mr Sean Kerr`."""
        people = (self.mention(_ARTICLE.sub("", piece)) for piece in _JOINERS.split(text) if piece.strip())
        known = (one for one in people if one and (one.name.salutation or has_known_first_name(one)))
        return [replace(one, listed=True) for one in known]

    def under_a_time(self, line: str, below: str) -> list[Mention]:
        """The people of a line in a session; where the next holds names too, this one is its subject."""
        people = self.only_names(line) if " " in line.strip() else []
        known = any(has_known_first_name(one) for one in people)
        return people if known or not self.only_names(below) else []

    def behind_job(self, text: str) -> Mention | None:
        """`Executive Chef Ana Roth`, `my colleague Ana Roth`: who stands behind what somebody is."""
        words = text.split()
        for at in range(len(words) - 2, 0, -1):
            before = job_title_in(words[at - 1]) or _COLLEAGUE.fullmatch(fold(words[at - 1]))
            one = self.mention(" ".join(words[at:])) if before else None
            if one is not None:
                title = " ".join(words[:at])
                return replace(one, job_title=_bare_title(title) if job_title_in(title) else "")
        return None

    def session(self, text: str) -> list[Mention]:
        """`Pair programming - Sam Pereira`, `Dana Ruiz, system design` -> person and subject."""
        parts = [part for part in _parts_of(text) if not _LABEL.fullmatch(fold(part))]
        people: list[Mention] = []
        words: list[str] = []
        for part in parts:
            several = self._several(part)
            whole = [one for one in several if one is not None]
            if whole and len(whole) == len(several):
                people += whole
            else:
                words.append(part)
        if not people:
            singles = [self.mention(part, single=True) for part in parts]
            if sum(1 for one in singles if one is not None) == 1:
                place = next(i for i, one in enumerate(singles) if one is not None)
                words = parts[:place] + parts[place + 1 :]
                people = [_if_known(one, parts[place]) for one in singles if one is not None]
        title = _title_of(words)
        topic = next((topic_of(word) for word in words if word != title and topic_of(word)), "")
        return [replace(one, topic=topic, job_title=title or one.job_title, listed=True) for one in people]

    def _several(self, part: str) -> list[Mention | None]:
        """The people of a part by their full names, or two and more by first names that are known."""
        pieces = _JOINERS.split(part)
        full = [self.mention(piece) or self._surely_behind_job(piece) for piece in pieces]
        first = [self.mention(piece, single=True) for piece in pieces] if len(pieces) > 1 else []
        known = [one for one in first if one is not None and has_known_first_name(one)]
        return full if None not in full or len(known) < len(pieces) else [*first]

    def _surely_behind_job(self, piece: str) -> Mention | None:
        """`Dean Robert Hale`: who stands behind a job by a first name that is known."""
        one = self.behind_job(piece)
        return one if one is not None and (one.name.salutation or has_known_first_name(one)) else None

    def introduced(self, text: str) -> list[Mention]:
        """`Owen Blake, Staff Data Engineer` or `Vince Ng    Head of Research`: a name and a job."""
        parts = _parts_of(text)
        if not 2 <= len(parts) <= 4:
            return []
        one = self.mention(parts[0])
        title = next((part for part in parts[1:] if is_a_job(part)), "")
        return [replace(one, job_title=title)] if one is not None and title else []


def topic_of(text: str) -> str:
    """A session's subject as written, without its duration; empty when it is nothing but punctuation."""
    topic = " ".join(_DURATION.sub(" ", text).strip(" ,.;:-–—()•*|").split())
    return topic if 3 <= len(topic) <= 60 and any(c.isalpha() for c in topic) and "http" not in topic else ""


def with_address(one: Mention, line: str) -> Mention:
    """With the address that stands right behind the name: `Tom Becker (EM), tom@tidewell.example`."""
    beside = rf"{re.escape(one.name.full)}(?:\s*\([^()]{{2,40}}\))?[\s,:(<–-]{{1,4}}({ADDRESS.pattern})"
    match = None if one.address else re.search(beside, line)
    return replace(one, address=match[1].lower()) if match else one


def _without_noise(text: str) -> str:
    """A piece without addresses, durations and angle brackets; every space stays, for two part columns."""
    return " ".join(_DURATION.sub(" ", ADDRESS.sub(" ", text)).replace("<", " ").replace(">", " ").split(" "))


def _parts_of(text: str) -> list[str]:
    """What a line of a schedule holds side by side: a person, a job, a subject."""
    return [part.strip() for part in _PARTS.split(_without_noise(text)) if part and part.strip()]


def without_addresses(line: str) -> str:
    """A line without the addresses that stand beside its names, and the brackets around them."""
    return _ADDRESS_BESIDE.sub("", line)


def has_known_first_name(one: Mention) -> bool:
    """Whether the first word of a name is a first name that is known."""
    return fold(one.name.full).split(" ")[0] in GIVEN_NAMES


def is_a_job(text: str) -> bool:
    """Whether a text is no more than somebody's job."""
    return len(text.split()) <= _LONGEST_JOB and job_title_in(text)


def _if_known(one: Mention, written: str) -> Mention:
    """A session's only word with a capital may be its subject: `10:00 Experimentation` is nobody."""
    first = fold(bare(written)).split(" ")[0]
    return replace(one, vague=first not in GIVEN_NAMES and not SALUTATION.match(written.strip()))


def _title_of(parts: list[str]) -> str:
    return next((part.strip() for part in parts if job_title_in(part)), "")


def _bare_title(text: str) -> str:
    """`our Head of Design` -> `Head of Design`."""
    return _ARTICLE.sub("", text.strip(" ,.;"))
