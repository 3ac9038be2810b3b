"""Who is meant by a name in a line, and the names and addresses that a line gives (d.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from followup.domain.attendance import job_title_in
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.name_shape import is_a_street, looks_like_name
from followup.domain.people import Contact, Name
from followup.domain.wording import fold, words_of

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
PHONE = re.compile(r"(?<![\w/.])\+?\(?\d[\d\s()./-]{5,18}\d(?![\w/])")
_HONORIFIC = re.compile(
    r"^(?:(?P<salutation>frau|fr|herrn?|hr|mrs?|ms|miss|madame|mme|mlle|monsieur|m|sra?|se[ñn]ora?|don|"
    r"do[ñn]a)"
    r"(?:\.\s*|\s+))?(?P<title>(?:(?:dr|prof|ing|mag|dipl)\b\.?[\s-]*)+)?",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(
    r"\s*(?:[,;+&]|(?<=\s)(?:and|und|u\.|et|y|e)(?=\s)|\s/\s)\s*(?![^(]*\))", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d_][\w'’-]*\.?(?:\s+[^\W\d_][\w'’-]*\.?){0,3}")
_SALUTATIONS = {
    "fr": "Frau", "frau": "Frau", "hr": "Herr", "herr": "Herr", "herrn": "Herr", "mme": "Madame",
    "madame": "Madame", "monsieur": "Monsieur", "mr": "Mr", "ms": "Ms", "mrs": "Ms", "sra": "Sra.",
    "sr": "Sr.",
}  # fmt: skip


_ALSO_WORDS = words_of("will mark grace hope bill rose ruby may april june faith chase art")
"""First names that in lower case are words."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The one person meant, or that several could be."""

    contact: Contact | None = None
    ambiguous: bool = False


def who(label: str, people: Sequence[Contact]) -> Meant:
    """Exact full name, then given name, surname, initials; each only if it is one person's (d.3, B20)."""
    said = _bare(label)
    if not said:
        return Meant()
    for names in (_full, _given, _family, _short_forms, _initials):
        fitting = {contact.key: contact for contact in people if said in names(contact)}
        if len(fitting) == 1:
            return Meant(next(iter(fitting.values())))
        if fitting:
            return Meant(ambiguous=True)
    return Meant()


def somebody(label: str) -> Contact | None:
    """The person that a label names although nobody knows them; None unless it surely is a name (B14).

    A first name that is known shows it, or a salutation; a word of everyday life does not.
    """
    bare = re.sub(r"\([^)]*\)", " ", label).strip().lstrip("@").strip()
    if bare.islower() and " " not in bare and bare not in _ALSO_WORDS:
        bare = bare.capitalize()
    name = name_of(bare)
    if name is None or not _capitalised(name.full) or not looks_like_name(bare, single=True):
        return None
    job = re.search(r"\(([^)]*)\)", label)
    known = Contact(name, job_title=job[1].strip() if job else "", source="line")
    return known if _is_somebody(bare) else None


def people_in(text: str, people: Sequence[Contact]) -> tuple[Contact, ...]:
    """The people of a list such as "Dana Ruiz (EM), Priya Nair"; known ones with what the list adds."""
    found = [person_in(part, people) for part in _parts(text)]
    return tuple(contact for contact in found if contact is not None)


def _parts(text: str) -> list[str]:
    """The parts of a list; an address or a job belongs to the name before it: "Jo Doe, HR lead"."""
    parts: list[str] = []
    for part in _SEPARATORS.split(text):
        bare = EMAIL.fullmatch(part.strip(" <>.")) if part else None
        if bare and parts and not EMAIL.search(parts[-1]):
            parts[-1] = f"{parts[-1]} {part}"
        elif part and parts and _is_a_job(part) and "(" not in parts[-1]:
            parts[-1] = f"{parts[-1]} ({part.strip()})"
        elif part and part.strip():
            parts.append(part)
    return parts


def _is_a_job(text: str) -> bool:
    """Whether a part of a list tells what somebody is: `HR lead`, `Head of Data`; `Ana Koch` is somebody."""
    return job_title_in(text) and not _is_somebody(text.replace("HR ", "")) and not EMAIL.search(text)


def person_in(text: str, people: Sequence[Contact]) -> Contact | None:
    """One person with function, address and phone as written; None when there is neither name nor address."""
    email = EMAIL.search(text)
    rest = EMAIL.sub(" ", text)
    phone = PHONE.search(rest)
    rest = PHONE.sub(" ", rest)
    job = re.search(r"\(([^)]*)\)", rest)
    rest = re.sub(r"\([^)]*\)|[<>\"]", " ", rest).strip(" .,;:-–—@")
    address = _lower(email.group()) if email else ""
    number = phone.group().strip() if phone else ""
    by_address = next((contact for contact in people if address and contact.email == address), None)
    known = by_address or who(rest, people).contact
    if known is not None:
        return replace(
            known,
            name=known.name if known.name.full else name_of(rest) or known.name,
            email=known.email or address,
            phone=number or known.phone,
            job_title=known.job_title or (job[1].strip() if job else ""),
        )
    name = name_of(rest)
    if name is None and not address:
        return None
    title = job[1].strip() if job else ""
    return Contact(name or Name(), address, job_title=title, phone=number, source="line")


def _lower(address: str) -> str:
    """An address in lower case; beyond ASCII a lower case may be another letter, so it stays as written."""
    return address.lower() if address.isascii() else address


def name_of(text: str) -> Name | None:
    """A name as it is written, with its title and form of address; None for text that cannot be a name."""
    text = " ".join(text.split())
    head = _HONORIFIC.match(text)
    rest = text[head.end() :].strip() if head else text
    if not rest or not _NAME.fullmatch(rest) or is_a_street(rest):
        return None
    salutation = (head["salutation"] or "").casefold() if head else ""
    title = (head["title"] or "").strip() if head else ""
    given, _, family = rest.rpartition(" ")
    if not given and (salutation or title):
        return Name(rest, "", rest, title, _SALUTATIONS.get(salutation, ""))
    if not given:
        return Name(rest, rest, "", title, "")
    return Name(rest, given, family, title, _SALUTATIONS.get(salutation, ""))


def looks_like_names(text: str) -> bool:
    """Whether a line is a list of names and nothing else: "Dana R + Priya", but not "Anfahrt A8, Parkplatz".

    Where nouns have capitals only a first name that is known, or a salutation, shows that somebody is meant.
    """
    parts = [part.strip() for part in _SEPARATORS.split(text) if part and part.strip()]
    known = [_is_somebody(part) for part in parts]
    others = (part for part, one in zip(parts, known, strict=True) if not one)
    return len(parts) > 1 and are_names(text) and any(known) and all(looks_like_name(one) for one in others)


def _is_somebody(text: str) -> bool:
    head = _HONORIFIC.match(text)
    return bool(head and head.end()) or fold(text.split(" ")[0]).split("-")[0] in GIVEN_NAMES


def are_names(text: str) -> bool:
    """Whether all parts of a text look like names: one to three capitalised words each."""
    parts = [re.sub(r"\([^)]*\)", "", part) for part in _SEPARATORS.split(text) if part and part.strip()]
    names = [name_of(part.strip(" .")) for part in parts]
    return bool(names) and all(name is not None and _capitalised(name.full) for name in names)


def _capitalised(name: str) -> bool:
    tokens = name.split()
    return len(tokens) <= 3 and all(token[0].isupper() for token in tokens)


def _bare(label: str) -> str:
    text = re.sub(r"\([^)]*\)", " ", label).strip().lstrip("@").strip()
    head = _HONORIFIC.match(text)
    rest = text[head.end() :] if head and head.end() < len(text) else text
    return " ".join(fold(rest).strip(" .:-").split())


def _full(contact: Contact) -> Iterable[str]:
    return [_bare(contact.name.full)] if contact.name.full else []


def _given(contact: Contact) -> Iterable[str]:
    given = _bare(contact.name.given)
    return [name for name in (given, given.split(" ")[0], *_bare(contact.name.full).split(" ")[:1]) if name]


def _family(contact: Contact) -> Iterable[str]:
    family = _bare(contact.name.family)
    last = _bare(contact.name.full).split(" ")[-1:]
    return [name for name in (family, *last) if name]


def _short_forms(contact: Contact) -> Iterable[str]:
    """Dana R, D Ruiz."""
    parts = _bare(contact.name.full).split(" ")
    if len(parts) < 2:
        return []
    first, last = parts[0], parts[-1]
    return [f"{first} {last[0]}", f"{first[0]} {last}", f"{first[0]}. {last}", f"{first}{last}"]


def _initials(contact: Contact) -> Iterable[str]:
    parts = [part for part in re.split(r"[\s-]+", _bare(contact.name.full)) if part]
    letters = [part[0] for part in parts]
    return ["".join(letters), ".".join(letters), " ".join(letters)] if len(letters) > 1 else []
