"""How well mail is understood, measured on labelled files: `python -m tests.measure_mail FILE.jsonl ...`

One case a line. Mail: `label` and either `raw` (RFC 822, `raw_encoding`) or `headers` and `body`; `known`
where it comes from a person of a process. Replies:
`body`, `expected` (the visible reply) and `match`. The product's own wire model and reading are used.
`--quiet` leaves out the misses.
"""

from __future__ import annotations

import base64
import email
import email.policy
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message as RawMessage
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from followup.domain.business_days import business_days
from followup.domain.people import Owner
from followup.domain.replies import MailKind, Reading, read_mail
from followup.google.wire_mail import read_message
from followup.google.wire_text import html_to_text
from followup.lookups import LibraryLookups

Json = dict[str, Any]

LOOKUPS = LibraryLookups()
DAYS = business_days("US", LOOKUPS)
NOBODY = Owner(frozenset(), "", "", "America/New_York", "US")
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)

CLASSES = {
    (MailKind.HUMAN, "rejection"): "rejection",
    (MailKind.HUMAN, "offer"): "offer",
    (MailKind.HUMAN, "next_round"): "next_step",
    (MailKind.HUMAN, "reschedule"): "next_step",
    (MailKind.OUT_OF_OFFICE, ""): "out_of_office",
    (MailKind.BOUNCE, ""): "bounce",
    (MailKind.CALENDAR, ""): "calendar_notification",
    (MailKind.ACKNOWLEDGEMENT, ""): "auto_ack",
    (MailKind.AUTOMATIC, ""): "automatic",
    (MailKind.BULK, ""): "bulk",
    (MailKind.OUTGOING, ""): "outgoing",
}
AUTOMATIC = {"bounce", "out_of_office", "auto_ack", "calendar_notification", "bulk", "automatic"}
NEWS = ("rejection", "offer", "next_step")
NUDGED = ("courtesy", "new_date")
"""What a follow-up comes after: news that is read as one of these gets a nudge after all."""


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled mail and what it was read as."""

    row: Json
    found: str
    reading: Reading

    @property
    def label(self) -> str:
        return str(self.row["label"])

    @property
    def automatic(self) -> bool:
        """Whether it was taken for a mail that no person wrote."""
        return self.found in AUTOMATIC

    @property
    def right(self) -> bool:
        if self.label == self.found:
            return True
        both_automatic = self.label in AUTOMATIC and self.automatic
        return both_automatic or (self.label == "human_reply" and not self.automatic)


def resource(row: Json) -> Json:
    """The case as Gmail would hand it over."""
    if "raw" in row:
        data = row["raw"].encode(row.get("raw_encoding") or "utf-8", "surrogateescape")
        raw = email.message_from_bytes(data, policy=email.policy.compat32)
        headers = [{"name": name, "value": str(value)} for name, value in raw.items()]
        payload = _part(raw)
        date = raw.get("Date")
    else:
        entries = row.get("headers") or {}
        pairs = entries.items() if isinstance(entries, dict) else entries
        headers = [{"name": str(name), "value": str(value)} for name, value in pairs]
        text = row.get("body") or ""
        payload = {"mimeType": "text/plain", "body": {"data": _packed(text.encode())}}
        date = next((h["value"] for h in headers if h["name"].lower() == "date"), None)
    names = {header["name"].lower() for header in headers}
    for name in ("from", "subject"):
        if name not in names and row.get(name):
            headers.append({"name": name.title(), "value": str(row[name])})
    payload["headers"] = headers
    at = int(_date(date).timestamp() * 1000)
    return {"id": str(row["id"]), "threadId": str(row["id"]), "internalDate": str(at), "payload": payload}


def _part(raw: RawMessage) -> Json:
    headers = [{"name": name, "value": str(value)} for name, value in raw.items()]
    part: Json = {
        "mimeType": raw.get_content_type(),
        "filename": raw.get_filename() or "",
        "headers": headers,
    }
    if raw.is_multipart():
        inner = raw.get_payload()
        part["parts"] = [_part(each) for each in inner if isinstance(each, RawMessage)]
    else:
        content = raw.get_payload(decode=True)
        part["body"] = {"data": _packed(content if isinstance(content, bytes) else b"")}
    return part


def _packed(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode()


def _date(value: str | None) -> datetime:
    try:
        found = parsedate_to_datetime(value or "")
    except ValueError:
        return EPOCH
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def read(row: Json) -> Case:
    """Read one labelled mail as the engine does."""
    message = read_message(resource(row), body=True)
    visible = LOOKUPS.visible_reply(message.text or "")
    reading = read_mail(message, NOBODY, visible, DAYS, known=bool(row.get("known")))
    known = CLASSES.get((reading.kind, reading.answer if reading.kind is MailKind.HUMAN else ""))
    return Case(row, known or "human_reply", reading)


def report_mail(rows: list[Json], *, quiet: bool) -> Iterator[str]:
    """The lines of the report on mail."""
    cases = [read(row) for row in rows]
    clear = [case for case in cases if not case.row.get("ambiguous")]
    yield from _matrix(clear)
    yield from _figures("all", clear)
    for name in ("realness", "hard_negative_for"):
        for value in sorted({str(case.row.get(name) or "") for case in clear}):
            if name == "realness" or value:
                part = [case for case in clear if str(case.row.get(name) or "") == value]
                yield from _figures(f"{name}={value}", part)
    unclear = [case for case in cases if case.row.get("ambiguous")]
    yield from _figures("ambiguous", unclear)
    for case in clear:
        if not case.right and not quiet:
            reading = case.reading
            subject = " ".join(str(case.row.get("subject") or "").split())[:60]
            sure = "" if reading.sure else " unsure"
            why = f"{reading.rule}: {reading.phrase}"
            yield f"{case.row['id']} {case.label} -> {case.found}{sure} [{why}] {subject}"


def _matrix(cases: list[Case]) -> Iterator[str]:
    count = Counter((case.label, case.found) for case in cases)
    labels = sorted({case.label for case in cases})
    found = sorted({case.found for case in cases})
    yield " " * 22 + " ".join(f"{name[:11]:>11}" for name in found)
    for label in labels:
        yield f"{label:22}" + " ".join(f"{count[label, name] or '.':>11}" for name in found)


def _figures(title: str, cases: list[Case]) -> Iterator[str]:
    machine = [case for case in cases if case.label in AUTOMATIC]
    people = [case for case in cases if case.label not in AUTOMATIC]
    taken = sum(not case.automatic for case in machine)
    missed = sum(case.automatic for case in people)
    parts = [f"automatic taken for human {_share(taken, len(machine))}"]
    parts.append(f"human missed {_share(missed, len(people))}")
    for name in NEWS:
        said = [case for case in cases if case.found == name]
        there = [case for case in cases if case.label == name]
        right = sum(case.label == name for case in said)
        if said or there:
            parts.append(f"{name} precision {_share(right, len(said))} recall {_share(right, len(there))}")
            sure = [case for case in said if case.reading.sure]
            parts.append(f"sure {_share(sum(case.label == name for case in sure), len(sure))}")
    news = [case for case in people if case.label in NEWS]
    if news:
        nudged = sum(case.reading.answer in NUDGED and case.reading.sure for case in news)
        parts.append(f"news that is nudged about {_share(nudged, len(news))}")
    yield f"{title} ({len(cases)}): " + "; ".join(parts)


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {100 * part / whole:.1f}%" if whole else "-"


def report_replies(rows: list[Json], *, quiet: bool) -> Iterator[str]:
    """The lines of the report on visible replies."""
    right: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    misses: list[str] = []
    for row in rows:
        if row.get("label") == "signature":
            continue
        text = row["body"]
        if row.get("format") == "html":
            text = html_to_text(text)
        found = LOOKUPS.visible_reply(text)
        names = ["all", f"realness={row.get('realness')}", f"policy={row.get('policy')}"]
        names.append(f"match={str(row.get('match'))[:30]}")
        good = same(found, row["expected"], str(row.get("match")), str(row.get("policy")))
        whole.update(names)
        right.update(names if good else [])
        if not good:
            misses.append(
                f"{row['id']} {row.get('policy')} {found[-60:]!r} != {str(row['expected'])[-60:]!r}"
            )
    for name in whole:
        yield f"visible reply {name}: {_share(right[name], whole[name])}"
    yield from () if quiet else misses


def same(found: str, expected: str | Json, match: str, policy: str) -> bool:
    """Compare as the case says; where the case keeps a signature, ours may be cut off the end."""
    if isinstance(expected, dict):
        wanted, unwanted = expected["must_contain"], expected["must_not_contain"]
        return all(text in found for text in wanted) and not any(text in found for text in unwanted)
    if "all_whitespace_removed" in match:
        return re.sub(r"\s", "", found) == re.sub(r"\s", "", expected)
    mine, theirs = (" ".join(text.split()) for text in (found, expected))
    if mine == theirs:
        return True
    return policy == "signature_kept" and bool(mine) and theirs.startswith(mine)


def main(arguments: Iterable[str]) -> None:
    """Print a report for every file."""
    options = list(arguments)
    quiet = "--quiet" in options
    for name in options:
        if name.startswith("--"):
            continue
        with Path(name).open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines if line.strip()]
        report = report_replies if rows and "expected" in rows[0] else report_mail
        sys.stdout.write("\n".join((f"== {Path(name).name}", *report(rows, quiet=quiet), "")))


if __name__ == "__main__":
    main(sys.argv[1:])
