"""The user's other processes, by what the plan of one process asks about them (E4, H14, J9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from followup.domain.decision import Elsewhere

Mark = tuple[str, str]
"""What a process is found by: a kind, and a value where there are several."""

_ACCEPTED: Mark = ("accepted", "")


class Standings:
    """How all processes stand, found by what matters: planning all costs no square of their number."""

    def __init__(self, known: Iterable[Elsewhere] = ()) -> None:
        self._known: dict[str, Elsewhere] = {}
        self._found: dict[Mark, dict[str, Elsewhere]] = defaultdict(dict)
        for one in known:
            self.put(one)

    def put(self, one: Elsewhere) -> None:
        """Take in how a process stands now."""
        self.drop(one.id)
        self._known[one.id] = one
        for mark in _marks(one):
            self._found[mark][one.id] = one

    def drop(self, process_id: str) -> None:
        """Forget a process."""
        known = self._known.pop(process_id, None)
        for mark in _marks(known) if known is not None else ():
            del self._found[mark][process_id]

    def __iter__(self) -> Iterator[Elsewhere]:
        """Every process, in no order."""
        return iter(self._known.values())

    def marked(self, mark: Mark) -> Iterable[Elsewhere]:
        """Those that a question finds; see `Others`."""
        return self._found.get(mark, {}).values()


@dataclass(frozen=True, slots=True)
class Others:
    """All standings but that of the process `own`, always by id, so that texts name them in one order."""

    standings: Standings = field(default_factory=Standings)
    own: str = ""

    def __iter__(self) -> Iterator[Elsewhere]:
        return self._but_own(self.standings)

    def accepted(self) -> Iterator[Elsewhere]:
        """Those whose accepted offer ends the search (H14)."""
        return self._but_own(self.standings.marked(_ACCEPTED))

    def at(self, company: str) -> Iterator[Elsewhere]:
        """Those that go by a company's name (J9, J10)."""
        return self._but_own(self.standings.marked(("company", company)))

    def writing_to(self, address: str) -> Iterator[Elsewhere]:
        """Those whose next follow-up goes to an address (E4, E5)."""
        return self._but_own(self.standings.marked(("address", address)))

    def standing_for(self, process_id: str) -> bool:
        """Whether the follow-up of a process stands for another one's."""
        return any(True for _ in self._but_own(self.standings.marked(("into", process_id))))

    def _but_own(self, found: Iterable[Elsewhere]) -> Iterator[Elsewhere]:
        others = (one for one in found if not self.own or one.id != self.own)
        return iter(sorted(others, key=lambda one: one.id))


def _marks(one: Elsewhere) -> Iterator[Mark]:
    yield ("company", one.name)
    if one.decision.ends_the_search:
        yield _ACCEPTED
    if one.decision.writing is not None:
        yield ("address", one.decision.writing.address)
        yield ("into", one.decision.writing.into)
