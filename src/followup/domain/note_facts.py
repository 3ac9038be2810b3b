"""What the lines of a text say as facts: dates, people, addresses, deeds (d.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

from followup.domain import note_words as words
from followup.domain.business_days import BusinessDays
from followup.domain.dates import past_phrases, resolve
from followup.domain.hearing import heard_from, meant_by
from followup.domain.note_lines import LIST, in_place
from followup.domain.note_people import EMAIL, PHONE, name_of, people_in, person_in, who
from followup.domain.note_values import Notes, Tag
from followup.domain.people import Contact, Function
from followup.domain.stated import AMBIGUOUS, DISAGREES
from followup.domain.wording import fold

_AND = re.compile(r"\s*[,+&]\s*|\s+(?:and|und|et|y)\s+")


def _in_words(day: date) -> str:
    """3 April 2026: a month by its name is read in one way only."""
    return f"{day.day} {day:%B %Y}"


@dataclass
class Facts:
    """Gathers facts about a conversation with `people`, as `parse_notes` has them.

    `found` is what was learnt so far, `with_people` those named by key; of text that is not `trusted` no
    address is kept and no tag.
    """

    people: tuple[Contact, ...]
    said_on: date
    days: BusinessDays
    trusted: bool
    found: Notes = field(default_factory=Notes)
    with_people: dict[str, Contact] = field(default_factory=dict)

    def tag(self, name: str, argument: str = "", day: date | None = None) -> None:
        """Remember a tag of the user's own text."""
        tag = Tag(name, argument, day)
        if self.trusted and tag not in self.found.tags:
            self.found = replace(self.found, tags=(*self.found.tags, tag))

    def report(self, sentence: str) -> None:
        """Remember a sentence for the user, once."""
        if sentence not in self.found.reported:
            self.found = replace(self.found, reported=(*self.found.reported, sentence))

    def learn(self, text: str, known: Contact) -> None:
        """An address or phone on the line of a name belongs to that person (d.3)."""
        email, phone = EMAIL.search(text), PHONE.search(EMAIL.sub(" ", text))
        if phone is not None:
            self.found = replace(self.found, phones={**self.found.phones, known.key: phone.group().strip()})
        if self.trusted and ((email and not known.email) or phone):
            fuller = replace(
                known,
                email=known.email or (email.group().lower() if email else ""),
                phone=phone.group().strip() if phone else known.phone,
            )
            self.with_people[known.key] = fuller

    def listed(self, text: str) -> None:
        """The people of a list were there."""
        for contact in people_in(text, self.people):
            plain = contact if self.trusted or contact in self.people else replace(contact, email="")
            self.with_people.setdefault(contact.key, plain)

    def value(self, key: str, text: str) -> None:
        """Take what a key of the grammar asks for."""
        found = self.found
        value = text.strip(" .;") if key != "address" else text.strip()
        if key == "via":
            self._via(value)
        elif key == "contact":
            self.found = replace(found, contact=person_in(value, self.people) or found.contact)
        elif key == "promised":
            self.found = replace(found, promised=(*found.promised, value))
        elif key == "mention":
            self.found = replace(found, mention=found.mention or value)
        elif key == "phone":
            self._phone(value)
        elif key == "deadline":
            stated = resolve(value, self.said_on, self.days)
            self.found = replace(found, deadline=stated if stated and stated.is_date else found.deadline)
        elif key == "language":
            code = words.LANGUAGES.get(fold(value), fold(value)[:2])
            self.found = replace(found, language=code if re.fullmatch(r"[a-z]{2}", code) else found.language)
        elif key == "address":
            self.found = replace(found, address=", ".join(part for part in (found.address, value) if part))
        elif key == "company":
            self.found = replace(found, company=found.company or value)
        elif key == "role":
            self.found = replace(found, role=found.role or value)
        elif key == "tone":
            self.found = replace(found, tone=value)

    def _via(self, text: str) -> None:
        """An agency's recruiter and its name: "Jo Lambert, Castleton Search", "Jo @ Castleton"."""
        parts = [
            part.strip()
            for part in re.split(r"\s+(?:@|at|bei|von|de chez|de)\s+|,\s*|\s+[-–]\s+", text)
            if part.strip()
        ]
        if any(fold(part) in words.DIRECT for part in parts):
            self.found = replace(self.found, direct=True)
            parts = [part for part in parts if fold(part) not in words.DIRECT]
        if not parts:
            return
        person = person_in(parts[0], self.people)
        person = replace(person, function=Function.AGENCY) if person is not None else None
        agency = parts[1] if len(parts) > 1 and not EMAIL.search(parts[1]) else ""
        email = EMAIL.search(text)
        if person is not None and email and not person.email:
            person = replace(person, email=email.group().lower())
        self.found = replace(self.found, via=person, agency=agency)
        self.tag("agency")

    def _phone(self, text: str) -> None:
        number = PHONE.search(text)
        if number is None:
            return
        named = who(PHONE.sub(" ", text).strip(" ,:-()"), self.people).contact
        phones = {**self.found.phones, named.key if named else "": number.group().strip()}
        self.found = replace(self.found, phones=phones)
        if named is not None:
            self.with_people[named.key] = replace(named, phone=number.group().strip())

    def next_step(self, text: str, stated_by: Contact | None = None) -> None:
        """What happens next; the newest statement with a date wins (C20)."""
        text = text.strip()
        stated = resolve(text, self.said_on, self.days)
        for past in past_phrases(text, self.said_on, self.days) if stated is None else ():
            self.report(f"“{past}” was over when it was written, so it is not used.")
        if stated is not None and AMBIGUOUS in stated.flags:
            self.report(f"“{stated.text}” can be read in two ways; {_in_words(stated.day)} is used.")
        if stated is not None and DISAGREES in stated.flags:
            self.report(f"Weekday and date disagree in “{stated.text}”; {_in_words(stated.day)} is used.")
        if stated is None and self.found.next_step is not None:
            return
        by = self._stated_by(text) or stated_by or (self.found.next_by if stated is None else None)
        self.found = replace(
            self.found,
            next_step=stated,
            next_text=text.strip(" ."),
            next_by=by,
            next_from=self._heard_from(text),
        )

    def _heard_from(self, text: str) -> Contact | None:
        """Whom a statement says there will be news from (E7)."""
        return meant_by(heard_from(text), (*self.people, *self.with_people.values()))

    def _stated_by(self, text: str) -> Contact | None:
        for match in words.SAYS.finditer(in_place(text)):
            group = next(name for name in ("name", "source", "bracket") if match[name])
            label = text[match.start(group) : match.end(group)].strip()
            known = who(label, self.people).contact or self._with_named(label)
            if known is not None:
                return known
            name = name_of(label)
            if (
                name is not None
                and fold(label) not in words.NOT_NAMES
                and (group != "source" or label[0].isupper())
            ):
                return Contact(name, source="line")
        return None

    def _with_named(self, label: str) -> Contact | None:
        return who(label, tuple(self.with_people.values())).contact

    def done(self, name: str, rest: str) -> None:
        """A deed with its remark; the date in one about a call is when to expect news (F18)."""
        dated = [part for part in reversed(LIST.split(rest)) if resolve(part, self.said_on, self.days)]
        found = resolve(dated[0], self.said_on, self.days) if dated else None
        self.tag(name, rest, found.day if found is not None and found.is_date else None)
        if dated and name in ("called", "vm"):
            self.next_step(dated[0])

    def thank(self, names: str) -> None:
        """People who have had their thanks."""
        if fold(names).strip() in words.EVERYBODY:
            keys = frozenset(contact.key for contact in self.people)
        else:
            parts = _AND.split(names)
            keys = frozenset(c.key for part in parts if (c := who(part, self.people).contact) is not None)
        self.found = replace(self.found, thanked=self.found.thanked | keys)
