"""Which process a mail belongs to, and whether that is sure (e.5 step 4)."""

from __future__ import annotations

from typing import Any

import pytest

from followup.domain.mail import Address, Message
from followup.domain.matching import Correspondence, Match, match
from tests.factories import MAYA, utc

SIGNED = (("authentication-results", "mx.google.com; spf=none; dkim=pass header.i=@tidewell.example"),)
FORGED = (("authentication-results", "mx.google.com; dkim=none; spf=softfail; dmarc=fail"),)
ADVERTISED = (("list-unsubscribe", "<https://lists.example/u>"),)


def process(name: str = "tidewell", **changes: Any) -> Correspondence:
    """The candidacy at Tidewell: a thread, two contacts, its domain."""
    given: dict[str, Any] = {
        "process_id": name,
        "threads": frozenset({"thread1"}),
        "addresses": frozenset({"dana.ruiz@tidewell.example", "tom.becker@tidewell.example"}),
        "domains": frozenset({"tidewell.example"}),
        "last": utc("2026-03-03 16:00"),
        "names": frozenset({"Dana Ruiz", "Tom Becker"}),
        "message_ids": frozenset({"<ours@mail.gmail.com>"}),
        "company": "Tidewell",
        "role": "Platform Engineer",
    }
    return Correspondence(**(given | changes))


def mail(sender: str, subject: str = "Hello", **more: Any) -> Message:
    """A mail from `Name <address>` or an address."""
    name, _, rest = sender.rpartition(" <")
    return Message(
        id="m1",
        thread_id=more.pop("thread", "other"),
        at=utc("2026-03-10 12:00"),
        sender=Address(rest.rstrip(">") if name else sender, name),
        subject=subject,
        **more,
    )


DANA = "Dana Ruiz <dana.ruiz@tidewell.example>"
COLLEAGUE = "Kim Osei <kim.osei@tidewell.example>"

CASES = [
    pytest.param(mail(DANA, thread="thread1"), "thread", True, id="in the thread, from a contact"),
    pytest.param(mail(DANA, headers=SIGNED), "address", True, id="from a contact in a new thread"),
    pytest.param(
        mail("x@elsewhere.example", thread="thread1"), "thread", False, id="a stranger in the thread"
    ),
    pytest.param(mail(COLLEAGUE, thread="thread1"), "thread", True, id="a colleague in the thread"),
    pytest.param(
        mail(COLLEAGUE, "Re: Thanks", references=("<ours@mail.gmail.com>",)),
        "answer", True, id="a colleague answers our mail in another thread",
    ),
    pytest.param(
        mail("dana.ruiz+hiring@tidewell.example"), "other form of the address", False,
        id="another form of the address",
    ),
    pytest.param(
        mail("x@elsewhere.example", to=(Address("tom.becker@tidewell.example"),)),
        "together with a contact", False, id="a stranger who wrote to a contact too",
    ),
    pytest.param(mail(COLLEAGUE, "Your interview"), "company", True, id="a colleague about the interview"),
    pytest.param(
        mail(COLLEAGUE, "Hello", text="Hi Maya, a word."), "company", False, id="a colleague who names you"
    ),
    pytest.param(mail(COLLEAGUE, "Spring sale"), None, False, id="the company about something else"),
    pytest.param(
        mail(COLLEAGUE, "How to ace your interview at Tidewell", headers=ADVERTISED), None, False,
        id="a newsletter of the company",
    ),
    pytest.param(
        mail("Tidewell Hiring <no-reply@us.greenhouse-mail.io>", "Your application to Tidewell"),
        "hiring system", True, id="a hiring system in the company's name",
    ),
    pytest.param(
        mail("Harrow Hiring <no-reply@us.greenhouse-mail.io>", "Your application to Harrow"),
        None, False, id="a hiring system in another company's name",
    ),
    pytest.param(mail("Dana Ruiz <dana77@gmail.com>"), "name", False, id="a contact's name, private address"),
    pytest.param(
        mail("Dana Ruiz via LinkedIn <inmail-hit-reply@linkedin.com>"), "name", False, id="via LinkedIn"
    ),
    pytest.param(
        mail("Ann <ann@recruiters.example>", "Your application to Tidewell"), "company named", False,
        id="a stranger about the application",
    ),
    pytest.param(mail("Mum <mum@family.example>", "Sunday"), None, False, id="private mail"),
    pytest.param(mail(DANA, headers=FORGED), "address", False, id="a forged sender"),
    pytest.param(mail(DANA, thread="thread1", headers=FORGED), "thread", False, id="forged, in the thread"),
    pytest.param(mail(DANA, labels=frozenset({"SPAM"})), "address", False, id="a contact's mail in spam"),
    pytest.param(
        mail("mailer-daemon@mx.example", headers=(("x-failed-recipients", "dana.ruiz@tidewell.example"),)),
        "address", True, id="a report about a mail to a contact",
    ),
]  # fmt: skip


@pytest.mark.spec("e.5", "G10", "G11", "G12", "G16", "G17", "G21")
@pytest.mark.parametrize(("message", "how", "sure"), CASES)
def test_a_mail_finds_its_process(message: Message, how: str | None, sure: bool) -> None:
    found = match(message, [process()], MAYA)

    assert found == (None if how is None else Match("tidewell", how, sure))


@pytest.mark.spec("G15", "e.5")
@pytest.mark.parametrize(
    ("subject", "second", "expected"),
    [
        ("Platform Engineer: next steps", {}, ("tidewell", True)),
        ("Data Analyst: next steps", {}, ("second", True)),
        ("Next steps", {}, ("second", False)),
        ("Next steps", {"open": False}, ("tidewell", True)),
    ],
    ids=["by the role", "by the other role", "two fit: the newer, and asked about", "only one is open"],
)
def test_of_two_processes_at_one_company_the_named_or_open_one_is_meant(
    subject: str, second: dict[str, Any], expected: tuple[str, bool]
) -> None:
    newer = process("second", threads=frozenset(), role="Data Analyst", **second)

    found = match(mail(COLLEAGUE, subject), [newer, process()], MAYA)

    assert found is not None
    assert (found.process_id, found.sure) == expected


@pytest.mark.spec("E11", "G11")
@pytest.mark.parametrize(
    ("message", "how", "sure"),
    [
        (mail("Ines Roth <ines.roth@tidewellgroup.example>", "Your interview"), "company", True),
        (
            mail("Northwind Hiring <no-reply@us.greenhouse-mail.io>", "Your application"),
            "hiring system",
            True,
        ),
        (mail("Ann <ann@recruiters.example>", "Your application to Northwind"), "company named", False),
    ],
    ids=["another domain", "the brand in a hiring system", "a stranger who names the brand"],
)
def test_a_company_is_known_by_all_its_names(message: Message, how: str, sure: bool) -> None:
    known = process(
        domains=frozenset({"tidewell.example", "tidewellgroup.example"}), aliases=frozenset({"Northwind"})
    )

    assert match(message, [process()], MAYA) is None
    assert match(message, [known], MAYA) == Match("tidewell", how, sure)
