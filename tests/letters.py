"""Letters for tests that need none of the product's own."""

from __future__ import annotations

from email import message_from_bytes
from email.utils import getaddresses

from followup.engine.ports import Envelope

LETTER = b"To: bo@corp.test\r\nSubject: Thanks\r\n\r\nHello"


def meant(raw: bytes = LETTER) -> Envelope:
    """The envelope of a letter that says what it is meant to say."""
    message = message_from_bytes(raw)
    to = {address.lower() for _, address in getaddresses(message.get_all("to", []))}
    return Envelope(frozenset(to), frozenset(name.lower() for name in message))
