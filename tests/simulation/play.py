"""Plays a story with a schedule of faults and kills, and lets the oracle judge it."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.oracle.evidence import SETTLE
from tests.oracle.progress import BY_HAND, unsettled
from tests.oracle.rules import judge
from tests.oracle.story import Asked, Request, Story
from tests.oracle.writers import READS
from tests.simulation.player import OTHER, Face, Player
from tests.simulation.stories import ALLOWED, ME, NAMES, Script
from tests.stage import at

Outcome = tuple[Counter[str], Counter[tuple[str, str]]]

SECOND_LOOKS = timedelta(minutes=10)
"""After so long the second of the looks at which a draft has to be missed is over."""


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a run: the judge's findings, what the user sees and is asked, counts, the journal's hash.

    `unsettled` is to whom a mail is under way whose fate nobody can know yet, `acts` are the kinds of what
    the user could do, and `touched` those whose draft he sent, edited or deleted. `writes` are the numbers of
    the requests that changed something in Google, `creates` those of them that made a draft, `settling` those
    of the requests by which the first lost draft was looked for. `rebuilt` is whether the ledger was lost on
    the way, `taken_away` are the titles of reminders of which nobody knows any more that we deleted them,
    `left` is to whom drafts were left that the user may have changed.
    """

    wrong: tuple[str, ...]
    outcome: Outcome
    asked: tuple[Asked, ...]
    unsettled: frozenset[str]
    calls: int
    kills: int
    digest: str
    writes: tuple[int, ...]
    creates: tuple[int, ...]
    acts: tuple[str, ...]
    touched: frozenset[str]
    rebuilt: bool
    taken_away: frozenset[str]
    left: frozenset[str]
    settling: tuple[int, ...]


def play(script: Script, schedule: Mapping[int, str], face: Face = "http") -> Played:
    """One run from beginning to end, in a folder of its own."""
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        player = Player(Path(folder), schedule, face)
        try:
            tell(script, player, at(script.until))
            return judged(script, player)
        finally:
            player.close()


def tell(script: Script, player: Player, until: datetime) -> None:
    """What happens in a story from the present on."""
    begin = player.now
    for moment, act in script.steps:
        if begin < at(moment) <= until:
            player.live_until(at(moment))
            act(player)
            player.world.set_time(player.now + timedelta(minutes=1))
            player.settle()
    player.live_until(until)


def story_of(script: Script, player: Player) -> Story:
    """A run as the judge sees it."""
    return Story(
        player.requests(),
        player.acts,
        ALLOWED,
        rewrites={script.rewrites[0]: at(script.rewrites[1])} if script.rewrites else {},
        own=player.own_calendars(),
        said=player.said,
        asked=player.asked(),
        signed_out=player.waits_for_sign_in(),
        ended=player.now,
        lying=player.lying(),
        account=ME,
        names=NAMES,
    )


def judged(script: Script, player: Player) -> Played:
    """What the judge finds in a run, and what is left of it for the user to see."""
    story = story_of(script, player)
    drafts = Counter(str(one["to"]) for one in player.drafts())
    reminders = Counter(_shown(one, player.now) for one in player.reminders())
    return Played(
        (*judge(story), *dict.fromkeys(player.broke)),
        (drafts, reminders),
        tuple(story.asked),
        unsettled(story, player.now),
        player.count,
        player.kills,
        digest(story.requests),
        player.writes(),
        player.writes("gmail.users.drafts.create"),
        tuple(act.kind for act in player.acts if act.kind != "trouble"),
        frozenset(to for act in player.acts if act.kind in BY_HAND for to in act.people),
        any(act.subject == "ledger lost" for act in player.acts),
        _taken_away(story),
        player.left_to_the_user(),
        tuple(number - player.first for number in _settling(story)),
    )


def _settling(story: Story) -> tuple[int, ...]:
    """The requests of the looks at which a lost draft may be found, or missed once and twice."""
    lost = next((one.at for one, _ in story.tried if one.unsure), None)
    if lost is None:
        return ()
    looks = (one for one in story.requests if lost < one.at <= lost + SETTLE + SECOND_LOOKS)
    return tuple(one.number for one in looks if one.method.rpartition(".")[2] in READS)


def _taken_away(story: Story) -> frozenset[str]:
    """A deletion tells nobody whose it was: another computer, or one that lost its ledger since, takes what
    was deleted by us for the user's wish, and does not show it again.
    """
    titles = {one.event: str(one.body["summary"]) for one in story.requests if "summary" in one.body}
    lost = max((act.at for act in story.done("trouble") if act.subject == "ledger lost"), default=None)
    return frozenset(
        titles.get(one.event, "")
        for one in story.calls("calendar.events.delete")
        if one.applied and (one.computer == OTHER or (lost is not None and one.at <= lost))
    )


def digest(requests: Sequence[Request]) -> str:
    """The journal's hash (I15): when what was asked for, in all its words, and what came of it."""
    lines = [
        (str(one.at), one.process, one.method, dict(one.params), one.body, one.applied, one.status, one.fault)
        for one in requests
    ]
    return hashlib.sha256(json.dumps(lines, sort_keys=True).encode()).hexdigest()[:16]


def _shown(event: Mapping[str, Any], now: datetime) -> tuple[str, str]:
    """A reminder as it is compared: one that rang already is never rewritten, so only its verb counts."""
    title, start = str(event["summary"]), str(event["start"]["dateTime"])
    return (title, start) if datetime.fromisoformat(start) > now else (title.split()[0], "")


def memory() -> str | None:
    """A disk in memory where there is one; a thousand runs should not wear a real one out."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108  # a folder of its own is made there
