"""How rooms are called that have an ordinary address: codes, sites, seats, and what hangs in them (B10)."""

from __future__ import annotations

import re

from followup.domain.senders import ROOM_TOKENS

ROOM_CODE = re.compile(
    r"[A-Z]{2,4}[-_][A-Z]\w+(?:[-_]\w+)+|(?=\S*\d)[A-Z][A-Za-z]*\d*(?:[-_][A-Za-z]*\d*)+\b|.*\S\s*\(\d{1,3}\)|"
    r"(?:Zi|Rm|SZ|BZ|KR|BR|Bespr|Bspr|Konf|Sitz|Mtg)\.\s\S.*"
)
"""`MPLS-CR-4B`, `Maple (10)`, `Zi. Jungfrau`."""

SITE_CODE = re.compile(r"\s[-–]?\s?[A-Z]{3}\s[-–]?\s?[A-Z][a-z]")
"""`Tidewell BER Spree`: a site between the company and the room."""

_SEATS = r"(?:p|pax|pers(?:\.|on(?:s|en|nes|as|e)?)?|people|ppl|seats?|seater|platze?|places|plazas|posti)\.?"
SEATED = re.compile(
    rf"[(\[][^()\[\]]*?(?<!\w)\d{{1,3}}\s?{_SEATS}(?!\w)[^()\[\]]*[)\]]|\s[-–]\s\d{{1,3}}\s{_SEATS}$|"
    r"[(\[](?:cap(?:acity|\.)?|seats|max\.?)\W{0,2}\d{1,3}[)\]]|"
    r"[(\[](?:vc|vk|tv|av|video|screen|whiteboard|beamer|projector)[)\]]"
)
"""How many a room seats and what hangs in it, in a folded name: `ada lovelace (6p)`, `turing (vc)`."""


FLOOR = re.compile(
    r"[(\[](?:\d{1,2}(?:\.|st|nd|rd|th|e|er)?\s?(?:og|ug|stock|etage|floor|fl|piso|planta)|eg|dg)\.?[)\]]"
)
"""On which floor it is: `einstein (4. og)`; of a person it is where they sit."""


def is_address_of_a_room(parts: list[str], local: str, *, named: bool) -> bool:
    """Whether the local part of an address, whole and in its words, is a room's: `salle.pasteur@`.

    Without a display name less has to say so: `kiel-meeting-room-1@`.
    """
    if parts and (parts[0] in ROOM_TOKENS or "".join(parts) in ROOM_TOKENS):
        return True
    said = [part for part in parts if part in ROOM_TOKENS or part in {"meeting", "conference", "board"}]
    glued = re.search(r"(?:room|raum)\d+$", local) is not None
    numbered = bool(ROOM_TOKENS & set(said)) and any(map(str.isdigit, local))
    return not named and (glued or len(said) > 1 or numbered)
