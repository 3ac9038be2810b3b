"""What the user's lines say, as data (d.2 to d.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from followup.domain.people import Contact
from followup.domain.stated import StatedDate


@dataclass(frozen=True, slots=True)
class Note:
    """One thing jotted down. `reaction` is what it made the user think, `about` the key of its person.

    A note that is not `usable` never reaches a draft; `reason` says why: private, plan, detail, or the
    kind of sensitive matter. `language` is the ISO 639 code of the words, empty when unknown.
    """

    text: str
    reaction: str = ""
    usable: bool = True
    reason: str = ""
    about: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A hashtag or an outcome in words, lower case without `#`; `day` is the date its argument names."""

    name: str
    argument: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """Everything that the lines of a round say; all of it may be empty.

    `by_person` goes by contact key. `next_step` is the date of the newest statement, `next_text` its words,
    `next_by` who made it and `next_from` whom it says there will be news from (E7); `in_invitation`: the
    date is that of their invitation, written before. `with_people` are
    interviewers named here (known ones with what the line adds), `absent` keys of people who were not there,
    `thanked` keys of those who have had their thanks. `via` is the recruiter of an agency and `agency` its
    name; `phones` go by contact key, "" for nobody in particular, and so does `called`, the names that people
    go by (B23). `reported` are sentences for the user about what could not be understood.
    """

    by_person: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    shared: tuple[Note, ...] = ()
    next_step: StatedDate | None = None
    next_text: str = ""
    next_by: Contact | None = None
    next_from: Contact | None = None
    in_invitation: bool = False
    mention: str = ""
    promised: tuple[str, ...] = ()
    contact: Contact | None = None
    with_people: tuple[Contact, ...] = ()
    absent: frozenset[str] = frozenset()
    thanked: frozenset[str] = frozenset()
    company: str = ""
    role: str = ""
    via: Contact | None = None
    agency: str = ""
    direct: bool = False
    phones: Mapping[str, str] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    deadline: StatedDate | None = None
    address: str = ""
    language: str = ""
    tone: str = ""
    tags: tuple[Tag, ...] = ()
    reported: tuple[str, ...] = ()
