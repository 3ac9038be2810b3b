"""Whether it was the user who booked a slot, on the page of whoever then invites (d.7)."""

from __future__ import annotations

import re

from followup.domain.people import Owner
from followup.domain.wording import fold

_BOOKED_BY = re.compile(
    r"(?<!\w)(?:booked by|scheduled by|reserved by|gebucht von|reserve par|reservado por|"
    r"prenotato da|invitee|bookers?)"
    r"(?: name)?\s?:?\s+(?P<who>.{3,120})",
    re.DOTALL,
)


def booked_by(owner: Owner, text: str) -> bool:
    """Whether a text says that the user booked the conversation: its host is who is met."""
    mine = [fold(owner.name)] if " " in owner.name else []
    mine += [fold(email) for email in owner.emails]
    return any(one in said["who"] for said in _BOOKED_BY.finditer(fold(text)) for one in mine)
