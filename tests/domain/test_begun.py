"""What a conversation that the user labelled is the beginning of (e.1)."""

from __future__ import annotations

import pytest

from followup.domain.begun import beginning_of, conversation_of, fact_of, letters_in
from followup.domain.interview import Company
from followup.domain.mail import Address, Message
from followup.domain.people import Contact, Function, Name
from followup.lookups import LibraryLookups
from tests.factories import MAYA, utc

LOOKUPS = LibraryLookups()


def letter(
    sender: str,
    text: str,
    subject: str = "Your application",
    headers: tuple[tuple[str, str], ...] = (),
) -> Message:
    name, _, email = sender.rpartition(" <")
    return Message(
        id="m1",
        thread_id="t1",
        at=utc("2026-03-02 12:00"),
        sender=Address(email.rstrip(">"), name),
        subject=subject,
        headers=headers,
        text=text,
    )


@pytest.mark.spec("e.1", "A23")
@pytest.mark.parametrize(
    ("sender", "subject", "text", "company", "role", "email"),
    [
        ("Rosa Klein <rosa@larkspur.example>", "Offer: Contracts Editor", "Our offer.",
         Company("Larkspur", "larkspur.example"), "Contracts Editor", "rosa@larkspur.example"),
        ("Rosa Klein <rosa.klein@gmail.com>", "Job", "I can offer you the job at Blue Door Bakery.",
         Company("Blue Door Bakery"), "", "rosa.klein@gmail.com"),
        ("Larkspur Hiring <no-reply@hire.lever.co>", "Your application to Larkspur", "Thank you.",
         Company("Larkspur"), "", ""),
        ("Larkspur via DocuSign <dse@docusign.net>", "Offer letter", "Please sign.",
         Company("Larkspur"), "", ""),
    ],
)  # fmt: skip
def test_company_and_person_are_read_off_the_letters(
    sender: str, subject: str, text: str, company: Company, role: str, email: str
) -> None:
    begun = beginning_of([letter(sender, text, subject)], MAYA, LOOKUPS)

    assert begun is not None
    assert (begun.company, begun.role, begun.email) == (company, role, email)


@pytest.mark.spec("e.1", "0.4.7")
@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("A Friend <friend@larkspur.example>", "Lunch?", "Shall we?"),
        ("Rosa Klein <rosa.klein@gmail.com>", "The job", "About your application: call me."),
    ],
)
def test_nothing_begins_with_a_letter_that_tells_of_no_candidacy_or_not_of_whose(
    sender: str, subject: str, text: str
) -> None:
    assert beginning_of([letter(sender, text, subject)], MAYA, LOOKUPS) is None


@pytest.mark.spec("e.1", "X9")
def test_what_the_user_wrote_and_what_nobody_vouches_for_are_no_letters_of_theirs() -> None:
    forged = (("authentication-results", "mx.google.com; dkim=none; spf=softfail; dmarc=fail"),)
    own = letter(f"Maya Lind <{min(MAYA.emails)}>", "My application")
    false = letter("Rosa Klein <rosa@larkspur.example>", "Our offer.", headers=forged)

    assert letters_in([own, false], MAYA) == ()


@pytest.mark.spec("e.1", "B9")
@pytest.mark.parametrize(
    ("sender", "contact"),
    [
        ("KLEIN, Rosa <rosa@larkspur.example>",
         Contact(Name("Rosa Klein", "Rosa", "Klein"), "rosa@larkspur.example", source="mail")),
        ("Larkspur Jobs <jobs@larkspur.example>",
         Contact(Name(), "jobs@larkspur.example", Function.ALIAS, source="mail")),
        ("rosa@larkspur.example <rosa@larkspur.example>",
         Contact(Name(), "rosa@larkspur.example", source="mail")),
    ],
)  # fmt: skip
def test_the_conversation_stands_for_a_round_with_whoever_wrote(sender: str, contact: Contact) -> None:
    begun = beginning_of([letter(sender, "Our offer.")], MAYA, LOOKUPS)
    assert begun is not None
    talk = conversation_of(fact_of("p1", begun), "label:t1", "America/New_York", LOOKUPS)

    assert talk.sessions[0].people == (contact,)
    assert talk.end < utc("2026-03-02 12:00")
