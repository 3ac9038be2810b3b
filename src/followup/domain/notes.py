"""Lines the user jots down, and facts an organiser writes, read into `Notes` (specification d.2 to d.5).

A text is cut into statements. Each either begins with a key or a name, or belongs to whoever the line
before was about. Nothing is an error: what has no meaning here is a shared note.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from followup.domain import note_words as words
from followup.domain.business_days import BusinessDays
from followup.domain.dates import resolve
from followup.domain.languages import language_of
from followup.domain.note_facts import Facts
from followup.domain.note_lines import (
    HEAD,
    LIST,
    in_place,
    is_doing,
    is_name_list,
    reason_against,
    statements,
)
from followup.domain.note_people import EMAIL, PHONE, looks_like_names, person_in, somebody, who
from followup.domain.note_values import Note, Notes, Tag
from followup.domain.people import Contact
from followup.domain.stated import StatedDate
from followup.domain.topics import topic_phrase
from followup.domain.wording import fold

_LONGEST = 20_000
_LONGEST_LINE = 600


def parse_notes(
    text: str,
    people: Sequence[Contact],
    said_on: date,
    days: BusinessDays,
    *,
    trusted: bool,
    language: str = "",
    prepared: Collection[str] = (),
) -> Notes:
    """Read jotted lines about a conversation with `people`.

    `said_on` is the day of writing, and `days` the recipient's calendar, by which dates are read. Text that
    the user wrote is `trusted`; of any other only names, company, role, phone and next steps are taken (f.2).
    `language` is the language of the conversation if known. Lines that are `prepared` stood there before it:
    they say who and what for, but nothing in them was talked about. Never raises.
    """
    flat = unicodedata.normalize("NFC", text)[:_LONGEST]
    facts = Facts(tuple(people), said_on, days, trusted)
    reader = _Reader(facts, language or language_of(flat, ""))
    before = {_bare(line) for line in prepared}
    for line in _lines(flat, reader):
        reader.preparing = bool(line) and _bare(line) in before
        reader.line(line)
    return reader.notes()


def _lines(text: str, reader: _Reader) -> Iterator[str]:
    """The text's lines without private brackets, of which a trace is kept."""
    for private in words.PRIVATE_PARTS.findall(text):
        reader.private(private)
    for line in words.PRIVATE_PARTS.sub(" ", text).splitlines():
        yield line[:_LONGEST_LINE].strip("\u200b\ufeff \t")


def _bare(line: str) -> str:
    return " ".join(unicodedata.normalize("NFC", line)[:_LONGEST_LINE].split())


@dataclass
class _Reader:
    """What has been read so far. `_owner` is a contact key, a key of the grammar, or "" for everybody."""

    _facts: Facts
    language: str
    preparing: bool = False
    _owner: str = ""
    _filled: bool = False
    _by_person: dict[str, list[Note]] = field(default_factory=dict)
    _shared: list[Note] = field(default_factory=list)
    _strangers: dict[str, Contact] = field(default_factory=dict)

    def notes(self) -> Notes:
        return replace(
            self._facts.found,
            by_person={key: tuple(notes) for key, notes in self._by_person.items()},
            shared=tuple(self._shared),
            with_people=tuple(self._facts.with_people.values()),
        )

    def line(self, line: str) -> None:
        """Read one line; an empty one ends what belongs to somebody, unless nothing has been said yet."""
        flat = in_place(line)
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
        for statement, mark in statements(self._without_tags(line)):
            *before, last = self._one_a_person(statement)
            for part in before:
                self._statement(part, "")
            self._statement(last, mark)

    def _one_a_person(self, text: str) -> list[str]:
        """A statement about one person, cut where behind a comma the name of another begins their own."""
        parts: list[str] = []
        start = 0
        for comma in LIST.finditer(text):
            head = HEAD.match(text, comma.end())
            if head is None or HEAD.match(text[start : comma.start()]) is None:
                continue
            if who(head["label"].strip(), self._facts.people).contact is not None:
                parts.append(text[start : comma.start()])
                start = comma.end()
        return [*parts, text[start:]]

    def private(self, text: str) -> None:
        """Keep what is private only as that."""
        if self._facts.trusted and text.strip(" !"):
            self._shared.append(Note(text.strip(" !"), usable=False, reason="private"))

    def _own(self, owner: str) -> None:
        self._owner, self._filled = owner, False

    def _was_there(self) -> None:
        """Whoever the line is about was met, also if the entry does not know them (B14)."""
        met = self._strangers.get(self._owner)
        if met is not None and not self.preparing:
            self._facts.with_people.setdefault(met.key, met)

    def _without_tags(self, line: str) -> str:
        """Take the hashtags out of a line, with their dates; they count only in the user's own text."""
        for match in words.HASHTAG.finditer(line):
            name = fold(match[1])
            argument, day = "", None
            if name in words.DATED_TAGS:
                argument = re.split(r"[#;!?\n]", line[match.end() : match.end() + 40])[0].strip()
                found = resolve(argument, self._facts.said_on, self._facts.days) or resolve(
                    f"in {argument}", self._facts.said_on, self._facts.days
                )
                day = found.day if found is not None and found.is_date else None
                argument = argument if day else ""
            self._facts.tag(name, argument, day)
            if name == "deadline" and day is not None and self._facts.trusted:
                self._facts.found = replace(self._facts.found, deadline=StatedDate(day, argument))
            if argument:
                line = line.replace(argument, " ", 1)
        return words.HASHTAG.sub(" ", line).strip()

    def _statement(self, text: str, mark: str) -> None:
        if self._facts.trusted and self._names_alone(text):
            return
        head = self._head(text)
        if head is not None:
            owner, text = head
            self._own(owner)
        text = text.strip()
        if not text:
            self._was_there()
            return
        self._filled = True
        if text.startswith("!"):
            self.private(text)
        elif self._is_value(text, said=head is not None):
            key = self._owner
            self._value(key, text)
            if key not in _OPEN_KEYS:
                self._own("")
        elif self._facts.trusted:
            self._remark(text, mark)

    def _is_value(self, text: str, *, said: bool) -> bool:
        """Whether a statement is what a key asked for; remarks after an answered "Next" are not."""
        if self._owner == "notes" or self._owner not in words.KEYS.values():
            return False
        if self._owner != "next" or said or self._facts.found.next_step is None:
            return True
        return resolve(text, self._facts.said_on, self._facts.days) is not None

    def _names_alone(self, text: str) -> bool:
        """A statement of names and nothing else says who was there."""
        if not (
            looks_like_names(text) or (text.strip(" .") and self._all_known(text) and len(text.split()) > 1)
        ):
            return False
        if HEAD.match(text) or is_doing(text):
            return False
        self._own("")
        self._facts.listed(text)
        return True

    def _head(self, text: str) -> tuple[str, str] | None:
        """Whose statement it is, and what it says, if it begins with a key or a name."""
        match = HEAD.match(text)
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
        meant = who(label, self._facts.people)
        if meant.ambiguous:
            self._facts.report(f"“{label}” could be more than one person; the note is used for everybody.")
            return "notes"
        known = meant.contact
        if known is None and (EMAIL.search(label) or PHONE.search(label) or "(" in label):
            known = person_in(label, self._facts.people)
            known = known if known in self._facts.people or (known and known.email) else None
        if known is not None:
            self._facts.learn(label, known)
            return known.key
        parts = [part for part in re.split(r"\s*[,+&]\s*|\s+(?:and|und|et|y)\s+", label) if part]
        if len(parts) > 1 and all(who(part, self._facts.people).contact for part in parts):
            return "notes"
        return self._stranger(label) if self._facts.trusted else None

    def _stranger(self, label: str) -> str | None:
        """The key of a person whom only the notes name."""
        met = who(label, tuple(self._facts.with_people.values())).contact or somebody(label)
        if met is None:
            return None
        self._strangers.setdefault(met.key, met)
        return met.key

    def _named_without_mark(self, text: str) -> tuple[str, str] | None:
        """A statement that begins with a person's name: "Dana asked about X", "Dana's move to X"."""
        match = re.match(r"(?P<name>@?[^\W\d_]\w+(?: [^\W\d_]\w+)?)(?P<own>['’]s)?\s+(?=\w)", text)
        if match is None or not self._facts.trusted or is_doing(text):
            return None
        for label in (match["name"], match["name"].split(" ")[0]):
            known = who(label, self._facts.people).contact
            end = match.end() if label == match["name"] else match.start() + len(label)
            if known is not None and len(label) > 2:
                rest = text[end:].strip()
                if re.match(r"(?:and|und|et|y|\+|&|,|instead|statt)\b", rest):
                    return None
                return known.key, f"their {rest}" if match["own"] and label == match["name"] else rest
        return None

    def _value(self, key: str, text: str) -> None:
        if not self._facts.trusted and key not in words.FACTUAL:
            return
        if key == "next":
            self._facts.next_step(text)
        elif key == "with":
            self._facts.listed(text)
        elif key == "private":
            self.private(text)
        else:
            self._facts.value(key, text)

    def _remark(self, text: str, mark: str) -> None:
        """A statement of the user's without a key: a deed, a swap, news, or a note."""
        flat = in_place(text).strip(" .!?")
        bare = text.strip(" .!?")
        if any(words.VERBAL.match(clause) for clause in words.CLAUSE.split(flat)):
            self._facts.tag("verbal")
            self._deed(bare, flat)
            return
        if self._not_held(text, mark) or self._talked(bare, flat, mark):
            return
        if self._deed(bare, flat) or self._swap(bare, flat) or self._called(bare, flat):
            return
        met = words.MEETING_WITH.match(flat)
        clauses = LIST.split(text)
        if met is not None:
            listed = LIST.split(text[met.start("names") :])
            names = [part for part in listed if self._all_known(part) or is_name_list(part)]
            self._facts.listed(" + ".join(names))
            clauses = [part for part in listed if part not in names]
        self._clauses(clauses, mark)

    def _all_known(self, text: str) -> bool:
        parts = [part for part in re.split(r"\s*[,+&]\s*|\s+(?:and|und|et|y)\s+", text.strip(" .")) if part]
        return all(who(part, self._facts.people).contact is not None for part in parts)

    def _clauses(self, clauses: Sequence[str], mark: str) -> None:
        """Clauses about news are next steps wherever they stand; the rest is a note."""
        kept: list[str] = []
        for clause in clauses:
            flat = in_place(clause)
            news = words.NEWS.match(flat) or (words.SAYS.match(flat) and words.ABOUT_NEWS.search(flat))
            if news and resolve(clause, self._facts.said_on, self._facts.days) is not None:
                owner = next((contact for contact in self._facts.people if contact.key == self._owner), None)
                self._facts.next_step(clause, owner)
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
        known = next((contact for contact in self._facts.people if contact.key == person), None)
        if known is not None:
            self._facts.learn(text, known)
            text = EMAIL.sub("", text) if not known.email else text
        said, *after = words.REACTION.split(text, maxsplit=1)
        note = Note(
            said.strip(" .,;"),
            after[0].strip(" .,;") if after else "",
            about=person,
            language=self.language,
        )
        if not note.text or self.preparing:
            return
        reason = reason_against(text, mark) or ("" if person else self._names_somebody(text))
        note = replace(note, usable=not reason, reason=reason)
        if note.usable:
            self._was_there()
        if person:
            self._by_person.setdefault(person, []).append(note)
        else:
            self._shared.append(note)

    def _names_somebody(self, text: str) -> str:
        """Why a point for everybody is for nobody: it speaks of one of them by name."""
        said = set(re.findall(r"[^\W\d_]+", fold(text)))
        names = (one.name for one in self._facts.people)
        named = {fold(part) for name in names for part in (name.given, name.family) if len(part) > 2}
        return "names somebody" if said & named else ""

    def _deed(self, text: str, flat: str) -> bool:
        """Things done, or unwelcome: thanked, called, no calls please, direct."""
        if flat in words.DIRECT:
            self._facts.found = replace(self._facts.found, direct=True)
            return True
        thanked = words.THANKED.match(flat)
        if thanked is not None:
            group = "names" if thanked["names"] else "before"
            self._facts.thank(text[thanked.start(group) : thanked.end(group)])
            return True
        for name, pattern in words.DONE.items():
            match = pattern.match(flat)
            if match is not None:
                rest = text[match.end() :].strip(" ,.-")
                self._facts.done(name, rest)
                return True
        return False

    def _called(self, text: str, flat: str) -> bool:
        """The name that somebody goes by: the one the line is about, or the only one there was (B23)."""
        match = words.GOES_BY.match(flat)
        if match is None:
            return False
        people = self._facts.people
        person = self._owner if self._owner not in ("", "notes") else ""
        key = person or (people[0].key if len(people) == 1 else "")
        if not key:
            self._facts.report(f"It is not clear whose name is meant by “{text}”.")
        else:
            group = "name" if match["name"] else "german"
            name = text[match.start(group) : match.end(group)]
            self._facts.found = replace(self._facts.found, called={**self._facts.found.called, key: name})
        return True

    def _talked(self, text: str, flat: str, mark: str) -> bool:
        """Whom the user says to have talked with, and about what: that is theirs and nobody else's (B14)."""
        match = words.TALKED_WITH.match(flat)
        if match is None or self._owner not in ("", "notes"):
            return False
        name, what = next(pair for pair in _TALKED if match[pair[0]])
        label = text[match.start(name) : match.end(name)]
        known = who(label, self._facts.people).contact
        owner = known.key if known is not None else self._stranger(label)
        if owner is None:
            if match[what]:
                self._note(text[match.start(what) : match.end(what)], mark)
            return True
        before, self._owner = self._owner, owner
        if match[what]:
            self._note(text[match.start(what) : match.end(what)], mark)
        else:
            self._was_there()
        self._owner = before
        return True

    def _not_held(self, text: str, mark: str) -> bool:
        """It did not take place, or the user was not there (D13, D14); what else the line says is read on."""
        clauses = LIST.split(text)
        for tag, said in (("noshow", words.NOT_HELD), ("missed", words.NOT_THERE)):
            rest = [one for one in clauses if not said.fullmatch(in_place(one).strip(" .!?"))]
            if len(rest) < len(clauses):
                self._facts.tag(tag)
                self._clauses(rest, mark)
                return True
        return False

    def _swap(self, text: str, flat: str) -> bool:
        """Somebody came instead of somebody else, or did not come (B13, B14)."""
        swapped = words.INSTEAD.match(flat)
        if swapped is not None:
            old = who(
                text[swapped.start("old") : swapped.end("old")].split(",")[0], self._facts.people
            ).contact
            new = person_in(text[swapped.start("new") : swapped.end("new")], self._facts.people)
            if old is not None and new is not None and new.key != old.key:
                self._facts.with_people.setdefault(new.key, new)
                self._facts.found = replace(self._facts.found, absent=self._facts.found.absent | {old.key})
                return True
            return False
        gone = words.MISSING.search(flat)
        if gone is None:
            return False
        label = text[: gone.start()].strip(" ,:-")
        if fold(label) in ("they", "nobody", "sie", "ils", "nadie"):
            self._facts.tag("noshow")
            return True
        # Only "NAME was not there", or the words alone behind a name: a topic may speak of what is missing.
        owner = next((c for c in self._facts.people if c.key == self._owner), None)
        person = who(label, self._facts.people).contact if label else owner
        if person is None:
            if not label:
                self._facts.tag("noshow")
            return not label
        self._facts.found = replace(self._facts.found, absent=self._facts.found.absent | {person.key})
        return True


_TALKED = (("who", "what"), ("wer", "was"), ("qui", "quoi"), ("quien", "que"))
"""The groups of `note_words.TALKED_WITH`: who, and what about."""

_OPEN_KEYS = frozenset({"next", "notes", "address"})
"""Keys whose value may go on over several statements and lines."""

__all__ = ["Note", "Notes", "Tag", "parse_notes", "topic_phrase"]
