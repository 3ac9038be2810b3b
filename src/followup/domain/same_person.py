"""Whether a name in a text is a guest's or the user's (B21)."""

from __future__ import annotations

from followup.domain.attendance import guest_name, local_part
from followup.domain.calendar import Guest
from followup.domain.lookups import Lookups
from followup.domain.people import Name, Owner
from followup.domain.wording import fold, squashed

_FULL_NAME = 2


def is_owner(name: Name, owner: Owner) -> bool:
    """Whether a name in a text is the user's: in full, behind a salutation, or as in an address."""
    if owner.name and (squashed(name.full) == squashed(owner.name) or _is_short_for(name.full, owner.name)):
        return True
    if name.salutation and not name.given and owner.name:
        return squashed(name.family) == squashed(owner.name.split()[-1])
    locals_ = {squashed(local_part(email)) for email in owner.emails}
    return " " in name.full and squashed(name.full) in locals_


def _is_short_for(one: str, other: str) -> bool:
    """Whether two full names differ by what stands between first and last, or by their order."""
    words, others = ([squashed(word) for word in name.replace(",", " ").split()] for name in (one, other))
    if min(len(words), len(others)) < _FULL_NAME:
        return False
    return {words[0], words[-1]} == {others[0], others[-1]}


def is_same(name: Name, guest: Guest, lookups: Lookups) -> bool:
    """Whether a name in a text is this guest's: full name, address, or the only first or family name."""
    other = guest_name(guest, lookups)
    if other.full and squashed(other.full) == squashed(name.full):
        return True
    if _goes_on_as(other.full, name.full):
        return True
    if other.given and name.given and other.family and name.family:
        if (squashed(other.family), squashed(other.given)) == (squashed(name.given), squashed(name.family)):
            return True  # `Sato Yuki` in the guest list, `Yuki Sato` in the agenda
        return (
            squashed(other.family) == squashed(name.family)
            and squashed(other.given)[:1] == squashed(name.given)[:1]
        )
    if other.full and not other.family:
        return squashed(other.full) == squashed(name.given or name.full)
    if other.full:
        return (
            bool(name.full)
            and squashed(name.family or name.given) in (squashed(other.family), squashed(other.given))
            and not (name.given and name.family)
        )
    return _address_fits(name, guest.email)


def _goes_on_as(one: str, other: str) -> bool:
    """Whether one full name is the beginning of the other: `Luis Vidal` and `Luis Vidal Otero`."""
    shorter, longer = sorted((fold(one).split(), fold(other).split()), key=len)
    return len(shorter) > 1 and longer[: len(shorter)] == shorter


def _address_fits(name: Name, email: str) -> bool:
    """`druiz@`, `dana.ruiz@` or `ruiz@` for Dana Ruiz; joins a name of the text with its guest (B21)."""
    local = squashed(local_part(email))
    given, family = squashed(name.given), squashed(name.family)
    if not given or not family:
        return bool(local) and local in (given, family)
    return local in {
        given + family,
        family + given,
        given[:1] + family,
        family + given[:1],
        given + family[:1],
        family,
        given,
    }
