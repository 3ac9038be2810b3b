"""How well calendar entries are understood, measured: `python -m tests.measure_events FILE.jsonl ...`

One case a line: `event` (a Calendar API resource), `label` (interview or not_interview), and where known
`gold` (company, role, interviewers). The product's own wire model, recognition and reading are used.
A role counts only where the entry holds it; a cancelled entry is nobody's interview.
`--quiet` leaves out the misses.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup.domain.calendar import CalendarEvent
from followup.domain.interview import Interview, Recognition, Verdict
from followup.domain.people import Owner
from followup.domain.recognise import read_interview, recognise
from followup.google.wire_calendar import read_item
from followup.lookups import LibraryLookups

Json = dict[str, Any]
LOOKUPS = LibraryLookups()


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled entry and what it was taken for; an entry that cannot be read is no interview."""

    row: Json
    event: CalendarEvent | None
    recognition: Recognition | None
    interview: Interview | None

    @property
    def wanted(self) -> bool:
        """Whether it is an interview of the user's that is on."""
        return bool(self.row["label"] == "interview" and self.row["event"].get("status") != "cancelled")

    @property
    def found(self) -> bool:
        return self.recognition is not None and self.recognition.verdict is Verdict.INTERVIEW

    @property
    def asked(self) -> bool:
        return self.recognition is not None and self.recognition.verdict is Verdict.ASK


def cases(paths: Iterable[Path]) -> Iterator[Case]:
    """Every line of the files, read and judged."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield _case(json.loads(line))


def _case(row: Json) -> Case:
    event = read_item("primary", row["event"], "America/New_York")
    if not isinstance(event, CalendarEvent):
        return Case(row, None, None, None)
    owner = _owner(row["event"])
    recognition = recognise(event, owner, LOOKUPS)
    interview = None
    if recognition.verdict is Verdict.INTERVIEW:
        interview = read_interview(event, owner, LOOKUPS, None)
    return Case(row, event, recognition, interview)


def _owner(event: Json) -> Owner:
    """The user is who the entry calls "self"."""
    people = [*event.get("attendees", ()), event.get("organizer", {}), event.get("creator", {})]
    mine = [one for one in people if one.get("self") and one.get("email")]
    emails = frozenset(one["email"].lower() for one in mine)
    name = next((one["displayName"] for one in mine if one.get("displayName")), "")
    return Owner(emails, name, "", "America/New_York", "US")


def summary(title: str, chosen: list[Case]) -> str:
    """Precision, recall and how many were asked about, in one line."""
    right = sum(one.found and one.wanted for one in chosen)
    found, wanted = sum(one.found for one in chosen), sum(one.wanted for one in chosen)
    asked = sum(one.asked for one in chosen)
    asked_right = sum(one.asked and one.wanted for one in chosen)
    return (
        f"{title:<36} {len(chosen):>4} cases   precision {_share(right, found)}"
        f"   recall {_share(right, wanted)}   asked {asked} (of them interviews: {asked_right})"
    )


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "none"


def people_of(case: Case) -> tuple[set[str], set[str]]:
    """Names or addresses that should be thanked, and those that were found, in lower case."""
    gold = {_who(one) for one in case.row["gold"]["interviewers"]}
    found = {
        contact.email.lower() if contact.email.lower() in gold else contact.name.full.lower()
        for contact in (case.interview.people if case.interview else ())
    }
    return gold, found


def _who(one: Json | str) -> str:
    if isinstance(one, str):
        return one.lower()
    return str(one.get("email") or one.get("name") or "").lower()


def agreement(chosen: list[Case], name: str, read: Callable[[Interview], str]) -> Iterator[str]:
    """How often a field agrees with its gold value where the entry was recognised, then the misses."""
    known = [
        (one, str(one.row["gold"][name]))
        for one in chosen
        if one.interview and one.row.get("gold", {}).get(name) and _holds(one, one.row["gold"][name])
    ]
    misses = [
        f"   {one.row['id']}: {name} {gold!r}, read {read(one.interview)!r}"
        for one, gold in known
        if one.interview and _flat(gold) != _flat(read(one.interview))
    ]
    yield f"{name}: {_share(len(known) - len(misses), len(known))}"
    yield from misses


def _holds(one: Case, gold: str) -> bool:
    """Whether the entry says it: what stands only in a mail cannot be read from the calendar."""
    return _flat(gold) in _flat(json.dumps(one.row["event"], ensure_ascii=False))


def _flat(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def report(chosen: list[Case], *, quiet: bool) -> Iterator[str]:
    """Everything that is printed."""
    clear = [one for one in chosen if not one.row.get("ambiguous")]
    yield summary("all", clear)
    yield summary("ambiguous", [one for one in chosen if one.row.get("ambiguous")])
    for name in ("realness", "hard"):
        for value in sorted({str(one.row.get(name)) for one in clear}):
            yield summary(f"{name} {value}", [one for one in clear if str(one.row.get(name)) == value])
    for one in clear:
        if not quiet and one.found != one.wanted:
            evidence = (
                "; ".join(e.seen for e in one.recognition.evidence) if one.recognition else "unreadable"
            )
            verdict = one.recognition.verdict.value if one.recognition else "-"
            title = one.row["event"].get("summary", "")
            yield f"{one.row['id']} {one.row['label']} taken for {verdict}: {title!r} ({evidence})"
    named = [one for one in clear if one.interview and one.row.get("gold", {}).get("interviewers")]
    right = [one for one in named if people_of(one)[0] == people_of(one)[1]]
    yield f"interviewers: {_share(len(right), len(named))}"
    for one in named:
        gold, found = people_of(one)
        if not quiet and gold != found:
            yield f"   {one.row['id']}: missing {sorted(gold - found)}, too many {sorted(found - gold)}"
    for name, read in (("company", lambda i: i.company.name), ("role", lambda i: i.role)):
        lines = list(agreement(clear, name, read))
        yield from lines[:1] if quiet else lines


def main(arguments: list[str]) -> None:
    """Print the figures for the files named."""
    paths = [Path(one) for one in arguments if not one.startswith("--")]
    for line in report(list(cases(paths)), quiet="--quiet" in arguments):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
