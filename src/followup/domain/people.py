"""People of a company or agency, and the user."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

TOLD = "reminder"
"""The source of somebody of whom only a reminder of ours tells: the entry is deleted (L6)."""


class Function(StrEnum):
    """What somebody is in a process (specification 0.3)."""

    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring_manager"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    ASSISTANT = "assistant"
    AGENCY = "agency"
    ALIAS = "alias"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name. `full` is what is written; `given`, `family`, `title` (Dr., Prof.) may be empty.

    `salutation` is "Ms", "Mr", "Frau", "Madame", ... only if the source itself used it, never guessed.
    """

    full: str = ""
    given: str = ""
    family: str = ""
    title: str = ""
    salutation: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person. `email` is lower case or empty when unknown; it is never guessed (B8).

    `topic` is what the session with this person was about ("system design") if the event says so,
    `source` where the person was found: guests, organizer, description, line, mail, or `TOLD`.
    """

    name: Name
    email: str = ""
    function: Function = Function.INTERVIEWER
    job_title: str = ""
    phone: str = ""
    topic: str = ""
    source: str = ""

    @property
    def key(self) -> str:
        """Normalised identity inside business keys: the address, else the name in lower case."""
        return self.email or "name:" + " ".join(self.name.full.casefold().split())

    @property
    def nameless(self) -> bool:
        """Whether only the address of a person is known, who can then not be greeted (B21)."""
        return bool(self.email) and not self.name.full and self.function is not Function.ALIAS

    @property
    def short(self) -> str:
        """What to call the person in a title: full name, else the address."""
        return self.name.full or self.email


@dataclass(frozen=True, slots=True)
class Owner:
    """The user: all own addresses (lower case), name, phone, home zone, country and interface language.

    `work_domains` are domains of the user's present employer; empty when the account is a private one.
    """

    emails: frozenset[str]
    name: str = ""
    phone: str = ""
    zone: str = "UTC"
    country: str = ""
    language: str = "en"
    work_domains: frozenset[str] = frozenset()
