"""What became of a candidacy: an offer, an end, a new beginning (specification H, e.1).

Read off their mails and the user's own words in the order in which they came. The user's word beats a mail,
the newest beats the older; accepting, declining and withdrawing are the user's alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from followup.domain.attendance import is_no_reply
from followup.domain.decision import SETTLED, Decision, Stage
from followup.domain.dossier import Dossier
from followup.domain.facts import Fact, FactKind
from followup.domain.process import Round
from followup.domain.said import Typed
from followup.domain.steps import ArtefactKey, Step
from followup.domain.tags import hashtags
from followup.domain.took_place import known_since, outlived

_STAGES = (
    ("accepted", Stage.ACCEPTED),
    ("declined", Stage.DECLINED),
    ("withdrawn", Stage.WITHDRAWN),
    ("withdraw", Stage.WITHDRAWN),
    ("rejected", Stage.REJECTED),
    ("closed", Stage.CLOSED),
    ("offer", Stage.OFFER),
    ("verbal", Stage.OFFER),
)
"""Words of the user; of several at once the first one counts (e.1)."""

_UNDONE_BY_TALKS = frozenset({Stage.REJECTED, Stage.CLOSED, Stage.DECLINED, Stage.WITHDRAWN})
_ENDS = _UNDONE_BY_TALKS | SETTLED

_SENT = {Step.WITHDRAW: "withdrawn", Step.DECLINE: "declined", Step.ACCEPT: "accepted"}

GRACE = timedelta(minutes=10)
"""After a label: people mislabel. What it takes away goes at once, what it writes waits so long (e.1)."""

WORDS = frozenset(word for word, _ in _STAGES) | {
    "moretime",
    "expedite",
    "reopen",
    "pause",
    "resume",
    "ignored",
    "deadline",
}
"""Every word that `outcomes` understands, as hashtag, label or command."""


ENTRY = "entry"
"""The subject of an outcome that was typed into the entry of an interview still to come."""


def words_changed(before: frozenset[str], after: frozenset[str]) -> tuple[str, ...]:
    """What an entry's hashtags have come to say about the outcome, and what was taken back (`not-...`).

    An entry keeps no time of its own for its words, so they are noted when they are first seen (H18).
    """
    ends = {word for word, _ in _STAGES}
    gained = sorted((after - before) & ends)
    return (*gained, *(f"not-{word}" for word in sorted((before - after) & ends)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """The stage, since when (UTC), and what it rests on.

    `news` is the mail that brought it, None when the user noted it with `word`. `answer_by` is the last day
    on which an offer can be answered. `by_phone`: it was made by phone. `wants_time`: the user asked for more
    time. `expedite`: this process shall hear of an offer elsewhere, as was asked for at `expedite_at`.
    `searching`: accepted, and looking again (H23). `extended`: they have given more time already (H11).
    `paused`: nothing shall happen until the user says so. `ignored`: the user says that it is no candidacy.
    `mistaken_until`: mail up to then was misread (H5).
    `offer`: the offer that stood before the user decided, to come back to when that is taken back.
    `fell_through` is a refusal of theirs after the user has accepted, `reopened_at` when the user took an
    acceptance back (H19). `turn` counts how often the user began anew, so that no step of an earlier turn is
    done twice.
    """

    stage: Stage = Stage.OPEN
    at: datetime | None = None
    news: Fact | None = None
    word: str = ""
    answer_by: date | None = None
    by_phone: bool = False
    wants_time: bool = False
    expedite: bool = False
    expedite_at: datetime | None = None
    searching: bool = False
    extended: bool = False
    paused: bool = False
    ignored: bool = False
    mistaken_until: datetime | None = None
    offer: Outcome | None = None
    fell_through: Fact | None = None
    reopened_at: datetime | None = None
    turn: int = 1


@dataclass(frozen=True, slots=True)
class _Said:
    """One thing that happened: words of the user, a mail of theirs, or a round that took place."""

    at: datetime
    words: frozenset[str] = frozenset()
    answer_by: date | None = None
    mail: Fact | None = None
    round: Round | None = None


def outcome_of(dossier: Dossier, over: Sequence[Round], typed: Sequence[Typed]) -> Outcome:
    """Fold everything into one outcome. `over` are the rounds that took place, `typed` what reminders say."""
    found = Outcome()
    for one in sorted(_everything(dossier, over, typed), key=lambda said: (said.at, -_rank(said.words))):
        if one.round is not None:
            found = _after_round(found, dossier, one.round)
        elif one.mail is not None:
            found = _after_mail(found, one.mail, one.answer_by)
        else:
            found = _after_words(found, one)
    return found


def _rank(words: frozenset[str]) -> int:
    """How strong words are: of labels put on at once the strongest is read last, and so counts (e.1)."""
    return next((place for place, (word, _) in enumerate(_STAGES) if word in words), len(_STAGES))


def _everything(dossier: Dossier, over: Sequence[Round], typed: Sequence[Typed]) -> Iterator[_Said]:
    for one in over:
        yield _Said(one.start, round=one)
    for fact in _decisions(dossier):
        day = fact.data.get("answer_by")
        yield _Said(fact.at, answer_by=date.fromisoformat(day) if day else None, mail=fact)
    for fact in dossier.facts:
        if fact.kind is FactKind.OUTCOME:
            by = fact.data.get("by", "")
            words = frozenset({fact.data.get("outcome", "")})
            at = fact.at + GRACE if fact.subject == "label" else fact.at
            yield _Said(at, words, date.fromisoformat(by) if by else None)
    for fact in dossier.facts:
        if fact.kind is FactKind.SENT and (word := _sent_word(fact.subject)):
            yield _Said(fact.at, frozenset({word}))
    for said in typed:
        yield _Said(said.fact.at, said.tags, _day(said.notes.deadline))
    yield from _noted(dossier, over)


def _decisions(dossier: Dossier) -> Iterator[Fact]:
    """Their mails since the first interview; before it only a refusal means something."""
    if not dossier.rounds:
        # Of a candidacy without interview the conversation is known, and all that was said in it counts.
        begun = dossier.conversation
        yield from dossier.answers(begun.start) if begun is not None else ()
        return
    first = dossier.rounds[0]
    for fact in dossier.answers(known_since(first)):
        if fact.at > first.start or fact.data.get("class") == "rejection":
            yield fact


def _sent_word(key: str) -> str:
    """What sending one of our mails says: who has withdrawn in writing has withdrawn."""
    try:
        return _SENT.get(ArtefactKey.parse(key).step, "")
    except ValueError:
        return ""


def _noted(dossier: Dossier, over: Iterable[Round]) -> Iterator[_Said]:
    """Words in the notes of a round, as of when they were typed; in the entry itself, as of its end.

    What the entry said before the interview was heard then, and is not said a second time by its end.
    """
    typed = {fact.subject: fact for fact in dossier.facts if fact.kind is FactKind.NOTES}
    heard = {
        fact.data.get("outcome", "")
        for fact in dossier.facts
        if fact.kind is FactKind.OUTCOME and fact.subject == ENTRY
    }
    for one in over:
        notes = typed.get(one.anchor)
        said = hashtags(notes.data.get("text", "")) if notes is not None else frozenset()
        at = notes.at if notes is not None else one.end
        yield _Said(at, one.tags - (heard - said), _day(one.notes.deadline))


def _day(stated: object) -> date | None:
    day = getattr(stated, "day", None)
    return day if isinstance(day, date) else None


def _after_round(before: Outcome, dossier: Dossier, one: Round) -> Outcome:
    """They talk again: a refusal was none, a withdrawal did not last."""
    if before.stage not in _UNDONE_BY_TALKS or outlived(dossier, one, before.at):
        return before
    return Outcome(turn=before.turn + 1)


def _after_mail(before: Outcome, mail: Fact, answer_by: date | None) -> Outcome:
    """An offer or a refusal, or a new day to answer an offer by (H1, H6, H11).

    A refusal that repeats a person's is none: what answers the first one would be withdrawn and begun again.
    """
    kind = mail.data.get("class", "")
    if before.stage is Stage.ACCEPTED and kind == "rejection":
        return replace(before, fell_through=mail)
    if before.stage in SETTLED:
        return before
    if kind == "rejection" and before.stage is Stage.REJECTED and _by_a_person(before.news):
        return before
    if kind == "rejection":
        return replace(before, stage=Stage.REJECTED, at=mail.at, news=mail, word="")
    if kind == "offer" and before.stage is not Stage.OFFER:
        return replace(
            before, stage=Stage.OFFER, at=mail.at, news=mail, word="", answer_by=answer_by or before.answer_by
        )
    if before.stage is not Stage.OFFER:
        return before
    if kind == "offer" and before.news is None:
        before = replace(before, news=mail, by_phone=False)
    if answer_by is None or answer_by == before.answer_by:
        return before
    later = before.answer_by is not None and answer_by > before.answer_by
    return replace(before, answer_by=answer_by, extended=before.extended or later)


def _by_a_person(news: Fact | None) -> bool:
    """Whether there is a mail that somebody can be answered to."""
    return news is not None and not is_no_reply(news.subject)


def _after_words(before: Outcome, said: _Said) -> Outcome:
    """What the user noted; a word that changes nothing leaves things as they are."""
    if "reopen" in said.words or _taken_back(before, said.words):
        return _back(before, said)
    if "not-moretime" in said.words:
        return replace(before, wants_time=False)
    found = replace(
        before,
        answer_by=said.answer_by or before.answer_by,
        wants_time=before.wants_time or "moretime" in said.words,
        expedite=before.expedite or "expedite" in said.words,
        expedite_at=before.expedite_at or (said.at if "expedite" in said.words else None),
        searching=before.searching or "resume" in said.words,
        paused="pause" in said.words or (before.paused and "resume" not in said.words),
        ignored="ignored" in said.words or (before.ignored and "not-ignored" not in said.words),
    )
    word, stage = next(((w, s) for w, s in _STAGES if w in said.words), ("", before.stage))
    if not word or stage is before.stage:
        return found
    news = before.news if stage in SETTLED or before.stage is stage else None
    return replace(
        found,
        stage=stage,
        at=said.at,
        news=news,
        word=word,
        by_phone=before.by_phone or word == "verbal",
        searching=False,
        offer=before if before.stage is Stage.OFFER else before.offer,
    )


def _back(before: Outcome, said: _Said) -> Outcome:
    """Taken back: to the offer that was decided on, while its day has not passed; else to the beginning."""
    offer = before.offer
    again = said.at if before.stage is Stage.ACCEPTED else None
    stands = offer is not None and (offer.answer_by is None or said.at.date() <= offer.answer_by)
    if offer is not None and stands and before.fell_through is None:
        # In its own turn: what was thanked for or asked once is not written again.
        return replace(offer, reopened_at=again)
    mistaken = before.stage in (Stage.REJECTED, Stage.OFFER)
    return Outcome(turn=before.turn + 1, mistaken_until=said.at if mistaken else None, reopened_at=again)


def _taken_back(before: Outcome, words: frozenset[str]) -> bool:
    """Whether a label was removed that said what the stage now is."""
    return any(f"not-{word}" in words for word, stage in _STAGES if stage is before.stage)


def ended_at(dossier: Dossier, outcome: Outcome) -> datetime | None:
    """When the process came to its end (UTC), here or because another offer was accepted (H14)."""
    if outcome.stage in _ENDS:
        return outcome.at
    accepted = dossier.accepted_elsewhere()
    return accepted.decision.at if accepted is not None else None


def decision_of(outcome: Outcome, *, alive: bool, last: datetime | None = None) -> Decision:
    """What other processes must know of this one. `alive`: silence has not ended it; `last` sign of life."""
    open_ = outcome.stage in (Stage.OPEN, Stage.OFFER)
    return Decision(outcome.stage, outcome.at, outcome.answer_by, outcome.searching, alive and open_, last)
