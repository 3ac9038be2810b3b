"""What Gmail found out about the sender of a mail: its Authentication-Results header (RFC 8601, X9).

Whoever writes a mail also chooses the words that come back in this header: local parts, comments, selectors.
So only results at the place of a result count, only in the header that the receiving server put on top, and
only for the domain that the reader sees in From.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from followup.domain.mail import Message

HEADER = "authentication-results"
RECEIVER = "mx.google.com"
"""Who signs the header that Gmail itself puts on top of a mail it receives."""

_LONGEST = 32 * 1024
_METHOD = re.compile(r"([a-z][a-z0-9-]{0,40})(?: ?/ ?\d{1,3})? ?= ?([a-z]{1,40})(?= |$)(.*)")
_PROPERTY = re.compile(r" ([a-z]{1,20}\.[a-z][a-z0-9_-]{0,40}) ?= ?([^ ]{1,320})")
_DOMAIN_OF = {
    "dkim": ("header.d", "header.i"),
    "spf": ("smtp.mailfrom", "smtp.helo"),
    "dmarc": ("header.from",),
}


@dataclass(frozen=True, slots=True)
class Result:
    """One method and what it found, with the domain that it found it about (may be empty).

    `bare` means that nothing at all stands behind the word, which a sender cannot bring about.
    """

    method: str
    result: str
    domain: str
    bare: bool = False


def is_doubtful(message: Message) -> bool:
    """Whether Gmail could not tell that the mail comes from the domain in its From.

    A mail without any such header never passed the receiving server: it was put into the mailbox, or sent
    within it, and nothing speaks against it.
    """
    found = [value for name, value in message.headers if name == HEADER]
    return bool(found) and not _vouched(found[0], message.sender.email.rpartition("@")[2])


def results_of(value: str) -> tuple[Result, ...] | None:
    """The results of one header of the receiving server; None when it is not its own or cannot be read."""
    sections = _sections(value[:_LONGEST].lower())
    if not sections or sections[0].split()[:1] != [RECEIVER]:
        return None
    return tuple(result for section in sections[1:] for result in _result(section))


def _vouched(value: str, domain: str) -> bool:
    results = results_of(value)
    if not results or not domain:
        return False
    policies = [one for one in results if one.method == "dmarc"]
    if len(policies) > 1 or any(one.result not in ("pass", "none", "bestguesspass") for one in policies):
        return False
    return any(one.result == "pass" and (one.bare or _aligned(one.domain, domain)) for one in results)


def _aligned(authenticated: str, shown: str) -> bool:
    """Whether two domains are one, or one lies below the other."""
    if "." not in authenticated or "." not in shown:
        return False
    return (
        authenticated == shown or authenticated.endswith(f".{shown}") or shown.endswith(f".{authenticated}")
    )


def _result(section: str) -> Iterator[Result]:
    match = _METHOD.fullmatch(" ".join(section.split()))
    if match is None or match[1] not in _DOMAIN_OF:
        return
    properties = dict(reversed(_PROPERTY.findall(match[3])))
    values = (properties.get(name, "") for name in _DOMAIN_OF[match[1]])
    domain = next((value for value in values if value), "").rpartition("@")[2]
    yield Result(match[1], match[2], domain, bare=not match[3].strip())


def _sections(value: str) -> list[str]:
    """The parts between semicolons, comments left out and quoted strings blanked.

    Empty when a comment or a quoted string does not end, or a comment holds a quotation mark: a server
    repeats addresses in comments, and only a quoted local part can hold the bracket that ends one early.
    """
    parts, depth, quoted, escaped = [""], 0, False, False
    kept: list[str] = []
    for character in value:
        if escaped:
            escaped = False
        elif character == "\\" and (depth or quoted):
            escaped = True
        elif quoted:
            quoted = character != '"'
        elif character == '"':
            if depth:
                return []
            quoted = True
            kept.append('"')
        elif character in "()":
            depth += 1 if character == "(" else -1
            kept.append(" ")
            if depth < 0:
                return []
        elif depth:
            continue
        elif character == ";":
            parts[-1] = "".join(kept)
            parts.append("")
            kept.clear()
        else:
            kept.append(character)
    parts[-1] = "".join(kept)
    return [] if depth or quoted or escaped else parts
