"""One nudge to a company on one day, whatever the number of candidacies there (f.1).

Every process tells the others on which days it nudges. Of two at one company the one with the smaller id
keeps its days and the other one moves: nobody has to ask anybody, all come to the same result from the same
facts.
"""

from __future__ import annotations

from datetime import date

from followup.domain.decision import Elsewhere
from followup.domain.dossier import Dossier


def nudged_elsewhere(dossier: Dossier, day: date, address: str = "") -> bool:
    """Whether a process that goes first nudges the company on that local day.

    `address` is whom a follow-up goes to: one to the same person on the same day is joined instead (E4).
    """
    company = dossier.company.name
    return bool(company) and any(
        day in one.decision.nudges and not _is_joined(one, day, address)
        for one in dossier.others.at(company)
        if one.id < dossier.id
    )


def _is_joined(one: Elsewhere, day: date, address: str) -> bool:
    writing = one.decision.writing
    return bool(address) and writing is not None and (writing.address, writing.day) == (address, day)
