"""Lines the user jots down, and facts an organiser writes, read into `Notes` (specification d.2 to d.5).

A text is cut into statements. Each either begins with a key or a name, or belongs to whoever the line before was
about. Nothing is an error: what has no meaning here is a shared note.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from followup.domain import note_words as words
from followup.domain.business_days import BusinessDays
from followup.domain.dates import past_phrases, resolve
from followup.domain.languages import language_of
from followup.domain.note_people import (
    EMAIL,
    PHONE,
    are_names,
    looks_like_names,
    name_of,
    people_in,
    person_in,
    who,
)
from followup.domain.note_values import Note, Notes, Tag
from followup.domain.people import Contact, Function
from followup.domain.sensitive import sensitive
from followup.domain.stated import AMBIGUOUS, DISAGREES, StatedDate
from followup.domain.topics import topic_phrase
from followup.domain.wording import fold

_LONGEST = 20_000
_LONGEST_LINE = 600
_ABBREVIATED = (
    r"(?<!\b\w)(?<!\bdr)(?<!\bhr)(?<!\bfr)(?<!\bmr)(?<!\bms)(?<!\bst)(?<!\bsr)(?<!\bmrs)(?<!\bmme)(?<!\bsra)(?<!\bprof)"
    r"(?<!\bca)(?<!\bvs)(?<!\betc)(?<!\d)"
)
_BREAK = re.compile(
    rf"\s+/\s+|\s+\|\s+|;\s+|(?<=[\w)\"'”])[!?]+(?:\s+|$)|{_ABBREVIATED}\.(?:\s+|$)|(?<=\s\d)\.\s+(?=[a-z])"
)
_HEAD = re.compile(
    r"(?P<label>@?[^\W\d_][^:=\n]{0,80}?)\s*(?P<mark>:(?!//)|=(?!>)|\s[-–—]+(?!>)\s|[–—]|-(?!>)\s)\s*"
)
_LIST = re.compile(r",\s+")


def parse_notes(
    text: str,
    people: Sequence[Contact],
    said_on: date,
    days: BusinessDays,
    *,
    trusted: bool,
    language: str = "",
) -> Notes:
    """Read jotted lines about a conversation with `people`.

    `said_on` is the day of writing and `days` the recipient's calendar, for dates. `trusted` marks text that the
    user wrote; of any other only names, company, role, phone and next steps are taken (f.2). `language` is the
    language of the conversation if known. Never raises.
    """
    flat = unicodedata.normalize("NFC", text)[:_LONGEST]
    reader = _Reader(tuple(people), said_on, days, trusted, language or language_of(flat, ""))
    for line in _lines(flat, reader):
        reader.line(line)
    return reader.notes()


def _lines(text: str, reader: _Reader) -> Iterator[str]:
    """The text's lines without private brackets, of which a trace is kept."""
    for private in words.PRIVATE_PARTS.findall(text):
        reader.private(private)
    for line in words.PRIVATE_PARTS.sub(" ", text).splitlines():
        yield line[:_LONGEST_LINE].strip("\u200b\ufeff \t")


def _flat(text: str) -> str:
    """Folded text in which every character has kept its place."""
    return "".join((fold(char) or " ")[0] for char in text)


@dataclass
class _Reader:
    """What has been read so far. `_owner` is a contact key, a key of the grammar, or "" for everybody."""

    people: tuple[Contact, ...]
    said_on: date
    days: BusinessDays
    trusted: bool
    language: str
    _owner: str = ""
    _filled: bool = False
    _by_person: dict[str, list[Note]] = field(default_factory=dict)
    _shared: list[Note] = field(default_factory=list)
    _found: Notes = field(default_factory=Notes)
    _with: dict[str, Contact] = field(default_factory=dict)

    def notes(self) -> Notes:
        return replace(
            self._found,
            by_person={key: tuple(notes) for key, notes in self._by_person.items()},
            shared=tuple(self._shared),
            with_people=tuple(self._with.values()),
        )

    def line(self, line: str) -> None:
        """Read one line; an empty one ends what belongs to somebody, unless nothing has been said yet."""
        flat = _flat(line)
        if not line:
            if self._filled:
                self._own("")
            return
        if words.FORM_NEXT.search(flat):
            self._own("next")
            return
        if words.FORM.search(flat):
            self._own("")
            return
        line = words.BULLET.sub("", line)
        if line.startswith("!"):
            self.private(line[1:])
            return
        for statement, mark in _statements(self._without_tags(line)):
            self._statement(statement, mark)

    def private(self, text: str) -> None:
        """Keep what is private only as that."""
        if self.trusted and text.strip(" !"):
            self._shared.append(Note(text.strip(" !"), usable=False, reason="private"))

    def _own(self, owner: str) -> None:
        self._owner, self._filled = owner, False

    def _without_tags(self, line: str) -> str:
        """Take the hashtags out of a line, with their dates; they count only in the user's own text."""
        for match in words.HASHTAG.finditer(line):
            name = fold(match[1])
            argument, day = "", None
            if name in words.DATED_TAGS:
                argument = re.split(r"[#;!?\n]", line[match.end() : match.end() + 40])[0].strip()
                found = resolve(argument, self.said_on, self.days) or resolve(
                    f"in {argument}", self.said_on, self.days
                )
                day = found.day if found is not None and found.is_date else None
                argument = argument if day else ""
            self._tag(name, argument, day)
            if name == "deadline" and day is not None and self.trusted:
                self._found = replace(self._found, deadline=StatedDate(day, argument))
            if argument:
                line = line.replace(argument, " ", 1)
        return words.HASHTAG.sub(" ", line).strip()

    def _tag(self, name: str, argument: str = "", day: date | None = None) -> None:
        tag = Tag(name, argument, day)
        if self.trusted and tag not in self._found.tags:
            self._found = replace(self._found, tags=(*self._found.tags, tag))

    def _report(self, sentence: str) -> None:
        if sentence not in self._found.reported:
            self._found = replace(self._found, reported=(*self._found.reported, sentence))

    def _statement(self, text: str, mark: str) -> None:
        if self.trusted and self._names_alone(text):
            return
        head = self._head(text)
        if head is not None:
            owner, text = head
            self._own(owner)
        text = text.strip()
        if not text:
            return
        self._filled = True
        if text.startswith("!"):
            self.private(text)
        elif self._is_value(text, said=head is not None):
            key = self._owner
            self._value(key, text)
            if key not in _OPEN_KEYS:
                self._own("")
        elif self.trusted:
            self._remark(text, mark)

    def _is_value(self, text: str, *, said: bool) -> bool:
        """Whether a statement is what a key asked for; remarks after an answered "Next" are not."""
        if self._owner == "notes" or self._owner not in words.KEYS.values():
            return False
        if self._owner != "next" or said or self._found.next_step is None:
            return True
        return resolve(text, self.said_on, self.days) is not None

    def _names_alone(self, text: str) -> bool:
        """A statement of names and nothing else says who was there."""
        if not (
            looks_like_names(text) or (text.strip(" .") and self._all_known(text) and len(text.split()) > 1)
        ):
            return False
        if _HEAD.match(text) or _is_doing(text):
            return False
        self._own("")
        self._listed(text)
        return True

    def _listed(self, text: str) -> None:
        for contact in people_in(text, self.people):
            plain = contact if self.trusted or contact in self.people else replace(contact, email="")
            self._with.setdefault(contact.key, plain)

    def _head(self, text: str) -> tuple[str, str] | None:
        """Whose statement it is, and what it says, if it begins with a key or a name."""
        match = _HEAD.match(text)
        if match is not None:
            label = match["label"].strip()
            key = words.KEYS.get(fold(label).strip(" *_"))
            if key is not None:
                return key, text[match.end() :]
            owner = self._person(label)
            if owner is not None:
                return owner, text[match.end() :]
        return self._named_without_mark(text)

    def _person(self, label: str) -> str | None:
        """The key of the person a label means; several people, or an ambiguous name, are everybody's."""
        meant = who(label, self.people)
        if meant.ambiguous:
            self._report(f"“{label}” could be more than one person; the note is used for everybody.")
            return "notes"
        known = meant.contact
        if known is None and (EMAIL.search(label) or PHONE.search(label) or "(" in label):
            known = person_in(label, self.people)
            known = known if known in self.people or (known and known.email) else None
        if known is not None:
            self._learn(label, known)
            return known.key
        parts = [part for part in re.split(r"\s*[,+&]\s*|\s+(?:and|und|et|y)\s+", label) if part]
        if len(parts) > 1 and all(who(part, self.people).contact for part in parts):
            return "notes"
        return None

    def _named_without_mark(self, text: str) -> tuple[str, str] | None:
        """A statement that begins with a person's name: "Dana asked about rollback", "Dana's move to Kafka"."""
        match = re.match(r"(?P<name>@?[^\W\d_]\w+(?: [^\W\d_]\w+)?)(?P<own>['’]s)?\s+(?=\w)", text)
        if match is None or not self.trusted or _is_doing(text):
            return None
        for label in (match["name"], match["name"].split(" ")[0]):
            known = who(label, self.people).contact
            end = match.end() if label == match["name"] else match.start() + len(label)
            if known is not None and len(label) > 2:
                rest = text[end:].strip()
                if re.match(r"(?:and|und|et|y|\+|&|,|instead|statt)\b", rest):
                    return None
                return known.key, f"their {rest}" if match["own"] and label == match["name"] else rest
        return None

    def _learn(self, text: str, known: Contact) -> None:
        """An address or phone on the line of a name belongs to that person (d.3)."""
        email, phone = EMAIL.search(text), PHONE.search(EMAIL.sub(" ", text))
        if phone is not None:
            self._found = replace(
                self._found, phones={**self._found.phones, known.key: phone.group().strip()}
            )
        if self.trusted and ((email and not known.email) or phone):
            fuller = replace(
                known,
                email=known.email or (email.group().lower() if email else ""),
                phone=phone.group().strip() if phone else known.phone,
            )
            self._with[known.key] = fuller

    def _value(self, key: str, text: str) -> None:
        if not self.trusted and key not in words.FACTUAL:
            return
        if key == "next":
            self._next(text)
        elif key == "with":
            self._listed(text)
        elif key == "private":
            self.private(text)
        else:
            self._plain_value(key, text)

    def _plain_value(self, key: str, text: str) -> None:
        found = self._found
        value = text.strip(" .;") if key != "address" else text.strip()
        if key == "via":
            self._via(value)
        elif key == "contact":
            self._found = replace(found, contact=person_in(value, self.people) or found.contact)
        elif key == "promised":
            self._found = replace(found, promised=(*found.promised, value))
        elif key == "mention":
            self._found = replace(found, mention=found.mention or value)
        elif key == "phone":
            self._phone(value)
        elif key == "deadline":
            stated = resolve(value, self.said_on, self.days)
            self._found = replace(found, deadline=stated if stated and stated.is_date else found.deadline)
        elif key == "language":
            code = words.LANGUAGES.get(fold(value), fold(value)[:2])
            self._found = replace(found, language=code if re.fullmatch(r"[a-z]{2}", code) else found.language)
        elif key == "address":
            self._found = replace(found, address=", ".join(part for part in (found.address, value) if part))
        elif key == "company":
            self._found = replace(found, company=found.company or value)
        elif key == "role":
            self._found = replace(found, role=found.role or value)
        elif key == "tone":
            self._found = replace(found, tone=value)

    def _via(self, text: str) -> None:
        """An agency's recruiter and its name: "Jo Lambert, Castleton Search", "Jo @ Castleton"."""
        parts = [
            part.strip()
            for part in re.split(r"\s+(?:@|at|bei|von|de chez|de)\s+|,\s*|\s+[-–]\s+", text)
            if part.strip()
        ]
        if any(fold(part) in words.DIRECT for part in parts):
            self._found = replace(self._found, direct=True)
            parts = [part for part in parts if fold(part) not in words.DIRECT]
        if not parts:
            return
        person = person_in(parts[0], self.people)
        person = replace(person, function=Function.AGENCY) if person is not None else None
        agency = parts[1] if len(parts) > 1 and not EMAIL.search(parts[1]) else ""
        email = EMAIL.search(text)
        if person is not None and email and not person.email:
            person = replace(person, email=email.group().lower())
        self._found = replace(self._found, via=person, agency=agency)
        self._tag("agency")

    def _phone(self, text: str) -> None:
        number = PHONE.search(text)
        if number is None:
            return
        named = who(PHONE.sub(" ", text).strip(" ,:-()"), self.people).contact
        phones = {**self._found.phones, named.key if named else "": number.group().strip()}
        self._found = replace(self._found, phones=phones)
        if named is not None:
            self._with[named.key] = replace(named, phone=number.group().strip())

    def _next(self, text: str, stated_by: Contact | None = None) -> None:
        """What happens next; the newest statement with a date wins (C20)."""
        text = text.strip()
        stated = resolve(text, self.said_on, self.days)
        for past in past_phrases(text, self.said_on, self.days) if stated is None else ():
            self._report(f"“{past}” was over when it was written, so it is not used.")
        if stated is not None and AMBIGUOUS in stated.flags:
            self._report(f"“{stated.text}” can be read in two ways; {stated.day.isoformat()} is used.")
        if stated is not None and DISAGREES in stated.flags:
            self._report(f"Weekday and date disagree in “{stated.text}”; {stated.day.isoformat()} is used.")
        if stated is None and self._found.next_step is not None:
            return
        by = self._stated_by(text) or stated_by or (self._found.next_by if stated is None else None)
        self._found = replace(self._found, next_step=stated, next_text=text.strip(" ."), next_by=by)

    def _stated_by(self, text: str) -> Contact | None:
        for match in words.SAYS.finditer(_flat(text)):
            group = next(name for name in ("name", "source", "bracket") if match[name])
            label = text[match.start(group) : match.end(group)].strip()
            known = who(label, self.people).contact or self._with_named(label)
            if known is not None:
                return known
            name = name_of(label)
            if (
                name is not None
                and fold(label) not in _NOT_NAMES
                and (group != "source" or label[0].isupper())
            ):
                return Contact(name, source="line")
        return None

    def _with_named(self, label: str) -> Contact | None:
        return who(label, tuple(self._with.values())).contact

    def _remark(self, text: str, mark: str) -> None:
        """A statement of the user's without a key: a deed, a swap, news, or a note."""
        flat = _flat(text).strip(" .!?")
        if self._deed(text.strip(" .!?"), flat) or self._swap(text.strip(" .!?"), flat):
            return
        met = words.MEETING_WITH.match(flat)
        clauses = _LIST.split(text)
        if met is not None:
            listed = _LIST.split(text[met.start("names") :])
            names = [part for part in listed if self._all_known(part) or _is_name_list(part)]
            self._listed(" + ".join(names))
            clauses = [part for part in listed if part not in names]
        self._clauses(clauses, mark)

    def _all_known(self, text: str) -> bool:
        parts = [part for part in re.split(r"\s*[,+&]\s*|\s+(?:and|und|et|y)\s+", text.strip(" .")) if part]
        return all(who(part, self.people).contact is not None for part in parts)

    def _clauses(self, clauses: Sequence[str], mark: str) -> None:
        """Clauses about news are next steps wherever they stand; the rest is a note."""
        kept: list[str] = []
        for clause in clauses:
            flat = _flat(clause)
            news = words.NEWS.match(flat) or (words.SAYS.match(flat) and words.ABOUT_NEWS.search(flat))
            if news and resolve(clause, self.said_on, self.days) is not None:
                owner = next((contact for contact in self.people if contact.key == self._owner), None)
                self._next(clause, owner)
            else:
                topic = words.TOPIC_WORD.match(flat)
                kept.append(clause[topic.end() :] if topic else clause)
        person = self._owner if self._owner not in ("", "notes") else ""
        if not person and len(kept) > 1 and all(len(part.split()) <= 4 for part in kept):
            for part in kept:
                self._note(part, mark)
        elif any(part.strip() for part in kept):
            self._note(", ".join(kept), mark)

    def _note(self, text: str, mark: str) -> None:
        person = self._owner if self._owner not in ("", "notes") else ""
        known = next((contact for contact in self.people if contact.key == person), None)
        if known is not None:
            self._learn(text, known)
            text = EMAIL.sub("", text) if not known.email else text
        said, *after = words.REACTION.split(text, maxsplit=1)
        note = Note(
            said.strip(" .,;"),
            after[0].strip(" .,;") if after else "",
            about=person,
            language=self.language,
        )
        if not note.text:
            return
        reason = _reason(text, mark)
        note = replace(note, usable=not reason, reason=reason)
        if person:
            self._by_person.setdefault(person, []).append(note)
        else:
            self._shared.append(note)

    def _deed(self, text: str, flat: str) -> bool:
        """Things done, or unwelcome: thanked, called, no calls please, direct."""
        if flat in words.DIRECT:
            self._found = replace(self._found, direct=True)
            return True
        thanked = words.THANKED.match(flat)
        if thanked is not None:
            group = "names" if thanked["names"] else "before"
            return self._thank(text[thanked.start(group) : thanked.end(group)])
        for name, pattern in words.DONE:
            match = pattern.match(flat)
            if match is not None:
                rest = text[match.end() :].strip(" ,.-")
                self._done(name, rest)
                return True
        return False

    def _done(self, name: str, rest: str) -> None:
        """A deed with its remark; the date in one about a call is when to expect news (F18)."""
        dated = [part for part in reversed(_LIST.split(rest)) if resolve(part, self.said_on, self.days)]
        found = resolve(dated[0], self.said_on, self.days) if dated else None
        self._tag(name, rest, found.day if found is not None and found.is_date else None)
        if dated and name in ("called", "vm"):
            self._next(dated[0])

    def _thank(self, names: str) -> bool:
        if fold(names).strip() in words.EVERYBODY:
            keys = frozenset(contact.key for contact in self.people)
        else:
            parts = re.split(r"\s*[,+&]\s*|\s+(?:and|und|et|y)\s+", names)
            keys = frozenset(c.key for part in parts if (c := who(part, self.people).contact) is not None)
        self._found = replace(self._found, thanked=self._found.thanked | keys)
        return bool(keys)

    def _swap(self, text: str, flat: str) -> bool:
        """Somebody came instead of somebody else, or did not come (B13, B14)."""
        swapped = words.INSTEAD.match(flat)
        if swapped is not None:
            old = who(text[swapped.start("old") : swapped.end("old")].split(",")[0], self.people).contact
            new = person_in(text[swapped.start("new") : swapped.end("new")], self.people)
            if old is not None and new is not None and new.key != old.key:
                self._with.setdefault(new.key, new)
                self._found = replace(self._found, absent=self._found.absent | {old.key})
                return True
            return False
        gone = words.MISSING.search(flat)
        if gone is None:
            return False
        label = text[: gone.start()].strip(" ,:-")
        if fold(label) in ("they", "nobody", "sie", "ils", "nadie"):
            self._tag("noshow")
            return True
        # Only "NAME was not there", or the words alone behind a name: a topic may speak of what is missing.
        owner = next((c for c in self.people if c.key == self._owner), None)
        person = who(label, self.people).contact if label else owner
        if person is None:
            if not label:
                self._tag("noshow")
            return not label
        self._found = replace(self._found, absent=self._found.absent | {person.key})
        return True


_OPEN_KEYS = frozenset({"next", "notes", "address"})
"""Keys whose value may go on over several statements and lines."""

_NOT_NAMES = frozenset(
    {"they", "she", "he", "we", "i", "hr", "sie", "er", "wir", "ils", "elle", "il", "ellos", "ella", "el", "the panel",
     "the team", "panel", "team", "decision", "phone", "call", "tbc", "tbd", "latest", "maybe", "mail",
     "email",
     "onsite", "remote", "next", "final", "round", "hopefully", "probably", "me", "us"}
)  # fmt: skip


def _statements(line: str) -> Iterator[tuple[str, str]]:
    """The statements of a line, each with the mark that ends it."""
    start = 0
    folded = _flat(line)
    for match in _BREAK.finditer(folded):
        yield line[start : match.start()].lstrip("/| "), match.group().strip()
        start = match.end()
    yield line[start:].lstrip("/| "), ""


def _is_name_list(part: str) -> bool:
    flat = _flat(part)
    return are_names(part) and not words.NEWS.match(flat) and not words.TOPIC_WORD.match(flat)


def _is_doing(text: str) -> bool:
    """Statements about people that are not notes on what they said."""
    flat = _flat(text).strip(" .!?")
    return bool(
        words.INSTEAD.match(flat)
        or words.THANKED.match(flat)
        or words.MISSING.search(flat)
        or words.SAYS.match(flat)
    )


def _reason(text: str, mark: str) -> str:
    """Why a note must not reach a draft, or an empty string."""
    flat = _flat(text)
    if "?" in mark or flat.rstrip().endswith("?") or words.PLAN.match(flat):
        return "plan"
    if words.DETAIL.search(flat):
        return "detail"
    return sensitive(text)


__all__ = ["Note", "Notes", "Tag", "parse_notes", "topic_phrase"]
