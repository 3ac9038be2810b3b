"""What the product writes passes the guard, whatever names and titles it is made of."""

from __future__ import annotations

from email.headerregistry import Address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.domain.people import Contact, Name
from followup.google.guard_bodies import raw_message
from followup.messages.briefs import MessageKind
from followup.messages.compose import Composed
from followup.messages.headers import ReplyRef, UnsafeMail
from followup.messages.mime import build_mime

HOSTILE = [
    "Zoë Recruiter",
    "Doe, Jane",
    'Ann "the" O\'Hara; (HR) <x>',
    "Ann <eve@evil.test>, x",
    "=?UTF-8?Q?=0A?=Bcc: eve@evil.test",
    "line\r\nBcc: eve@evil.test",
    "\u202eright to left\u202c مقابلة 🎉",
    "\ud83d\x00\x0b",
    "",
    "w" * 120,
]


def letter(name: str, subject: str, reply: ReplyRef | None = None) -> bytes:
    return build_mime(
        Composed(next(iter(MessageKind)), subject, "Hello\n", "<p>Hello</p>", signed="Ann"),
        sender=Address("Ann Example", "ann", "example.com"),
        recipient=Contact(Name(name), "bo@corp.test"),
        signature_html="<b>Ann</b>",
        marker="abc123",
        reply_to=reply,
        revision="r1",
    )


@pytest.mark.spec("reliability X2", "reliability X3", "reliability I12")
@pytest.mark.parametrize("text", HOSTILE)
def test_letters_of_the_product_pass_whatever_the_event_was_called(text: str) -> None:
    assert raw_message(letter(text, text)) == ""
    assert raw_message(letter(text, text, ReplyRef("<a@b.test>", text, "<r@b.test>"))) == ""


@settings(deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_no_name_or_title_makes_the_guard_stop_a_letter_of_the_product(name: str, subject: str) -> None:
    try:
        raw = letter(name, subject)
    except UnsafeMail:
        return  # not written at all
    assert raw_message(raw) == ""
