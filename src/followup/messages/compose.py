"""All mails of a round at once, so that none repeats another (b.4)."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from followup.domain.people import Function
from followup.messages.banned import opens_with_thanks
from followup.messages.briefs import (
    COMPOSABLE,
    WORD_CAPS,
    Brief,
    Emphasis,
    MessageKind,
    Register,
    emphasis_of,
)
from followup.messages.dealing import SHORT, Hand, deal_hands, number
from followup.messages.drawing import Amount, Size, draw_body, first_line, lines_of
from followup.messages.familiar import familiar, in_familiar_words
from followup.messages.habitual import greeted, worded
from followup.messages.lint import MAX_SUBJECT, Draft, lint
from followup.messages.local_spelling import localised
from followup.messages.no_job import without_job
from followup.messages.slots import company_of, on_first_names, plain, slots_of, topic_of
from followup.messages.stock import Skeleton, Stock, built_in
from followup.messages.variation import (
    opening_of,
    repetitions,
    same_sentences,
    sentences_of,
    similarity,
    words_of,
)

MAX_SIMILARITY = 0.20
MIN_LENGTH_RATIO = 1.4
MOST_STIFF = 4
"""So often a draft that repeats its own words is drawn anew; then the least repetitive is taken."""

_STEM = 4

_MAIN = frozenset({MessageKind.THANK_YOU_MAIN, MessageKind.AGENCY_DEBRIEF, MessageKind.RELAY})


@dataclass(frozen=True, slots=True)
class Composed:
    """A mail in words. `text` and `html` hold greeting, body and sign-off, without name and signature.

    `signed` is the name under it when there is no signature. `language` is the one it is written in and
    `note` says so when another was asked for. `lint` holds what speaks against showing it: not empty means
    that the draft must be held. `skeleton` names the order of its blocks, for `Brief.avoid` of a later round,
    `wordings` are the lines of the stock it took, for `Brief.earlier`.
    """

    kind: MessageKind
    subject: str
    text: str
    html: str
    lint: tuple[str, ...] = ()
    signed: str = ""
    language: str = "en"
    note: str = ""
    skeleton: str = ""
    greeting: str = ""
    body: str = ""
    signoff: str = ""
    wordings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Voice:
    """One brief with everything that decides its words."""

    brief: Brief
    stock: Stock
    slots: Mapping[str, str]
    hand: Hand
    size: Size


def compose_round(
    briefs: Sequence[Brief], seed: str, stocks: Mapping[str, Stock] | None = None
) -> tuple[Composed, ...]:
    """Compose the mails of one round together, in the order given.

    `seed` names process and round; the same briefs and seed give the same words. Pass everybody of the round
    each time, also those whose draft is sent or deleted, and leave their results unused: what a person is
    told depends on who is in the round and on that person's own notes, not on the others' notes. `stocks`
    are loaded stocks by language, the built-in ones otherwise. Raises ValueError for a kind that is no mail
    or not provided.
    """
    for brief in briefs:
        if brief.kind not in COMPOSABLE:
            raise ValueError(f"{brief.kind.value} cannot be composed")
    chosen = [_stock_for(brief, stocks or {}) for brief in briefs]
    briefs = [in_familiar_words(brief, stock.language) for brief, stock in zip(briefs, chosen, strict=True)]
    voices = _voices(briefs, chosen, seed)
    order = sorted(range(len(voices)), key=lambda at: (briefs[at].recipient.key, at))
    done: dict[int, Composed] = {}
    for at in order:
        others = tuple(voice.brief for index, voice in enumerate(voices) if index != at)
        done[at] = _compose(voices[at], tuple(done.values()), others)
    if (
        Size.LONG in (voice.size for voice in voices)
        and length_ratio(tuple(done.values())) < MIN_LENGTH_RATIO
    ):
        _lengthen(voices, done)
    return tuple(
        replace(done[at], note=_language_note(brief, done[at].language)) for at, brief in enumerate(briefs)
    )


def _stock_for(brief: Brief, stocks: Mapping[str, Stock]) -> Stock:
    """The stock in the language asked for, if it has this kind of mail; else the English one."""
    language = brief.language.split("-")[0].split("_")[0].lower()
    for wanted in (language, "en"):
        try:
            stock = stocks.get(wanted) or built_in(wanted)
        except KeyError:
            continue
        if any(brief.kind.value in skeleton.scope.kinds for skeleton in stock.skeletons):
            spoken = familiar(stock) if brief.familiar else stock
            return without_job(spoken) if brief.no_job else spoken
    return built_in("en")


def _language_note(brief: Brief, written: str) -> str:
    wanted = brief.language.split("-")[0].split("_")[0].lower()
    return (
        ""
        if wanted == written
        else f"Written in English: there are no wordings of this kind for “{wanted}” yet."
    )


def _voices(briefs: Sequence[Brief], stocks: Sequence[Stock], seed: str) -> list[_Voice]:
    hands: dict[int, Hand] = {}
    sizes = _sizes(briefs, seed)
    for stock in {id(stock): stock for stock in stocks}.values():
        places = [at for at, chosen in enumerate(stocks) if chosen is stock]
        shortest = {index for index, at in enumerate(places) if sizes[at] is Size.SHORT}
        dealt = deal_hands([briefs[at] for at in places], stock, seed, shortest)
        hands |= dict(zip(places, dealt, strict=True))
    return [
        _Voice(brief, stock, slots_of(brief, stock.language), hands[at], sizes[at])
        for at, (brief, stock) in enumerate(zip(briefs, stocks, strict=True))
    ]


def _sizes(briefs: Sequence[Brief], seed: str) -> list[Size]:
    """One long and one short draft in a round of two or more, the rest between (b.4.5); or all short (N5)."""
    if len(briefs) < 2:
        return [Size.SHORT if brief.is_terse else Size.MIDDLE for brief in briefs]

    def wish_for_long(at: int) -> tuple[int, int]:
        brief = briefs[at]
        main = brief.kind in _MAIN
        manager = brief.recipient.function is Function.HIRING_MANAGER
        rank = 0 if main else 1 if manager else 3 if _prefers_short(brief) else 2
        return rank, number(seed, "long", brief.recipient.key, brief.kind.value)

    order = sorted(range(len(briefs)), key=wish_for_long)
    sizes = [Size.MIDDLE] * len(briefs)
    sizes[order[0]], sizes[order[-1]] = Size.LONG, Size.SHORT
    return [Size.SHORT if brief.is_terse else size for brief, size in zip(briefs, sizes, strict=True)]


def _prefers_short(brief: Brief) -> bool:
    return brief.kind is MessageKind.THANK_YOU_SCREEN or emphasis_of(brief.recipient) is Emphasis.EXECUTIVE


def _lengthen(voices: Sequence[_Voice], done: dict[int, Composed]) -> None:
    """Write the long draft of the round anew, long enough next to the shortest one (b.4.5)."""
    at = next(at for at, voice in enumerate(voices) if voice.size is Size.LONG)
    rest = tuple(composed for index, composed in done.items() if index != at)
    others = tuple(voice.brief for index, voice in enumerate(voices) if index != at)
    wanted = math.ceil(MIN_LENGTH_RATIO * min(len(words_of(composed.body)) for composed in rest))
    longer = _compose(voices[at], rest, others, at_least=wanted)
    if len(longer.lint) <= len(done[at].lint):
        done[at] = longer


def _compose(
    voice: _Voice, before: Sequence[Composed], others: Sequence[Brief], at_least: int = 0
) -> Composed:
    """Draw until nothing speaks against it, then the short form, then say what is wrong with it.

    What the reader was told in an earlier round is only taken when there is nothing else (b.4.7), and so is
    what repeats its own words.
    """
    skeletons = voice.hand.skeletons
    if not skeletons:
        raise ValueError(f"no skeleton for {voice.brief.kind.value}")
    failed: list[Composed] = []
    told: list[Composed] = []
    stiff: list[Composed] = []
    terse = voice.brief.is_terse
    taken = frozenset() if terse else frozenset(composed.skeleton for composed in before)
    for skeleton, attempt in _tries(skeletons, taken):
        made = _draw(voice, skeleton, attempt, before, others, at_least)
        problems = made.lint + _clashes(made, before)
        if problems:
            failed.append(replace(made, lint=problems))
        elif (made.skeleton in voice.brief.avoid and not terse) or made.wordings & voice.brief.earlier:
            told.append(made)
        elif repetitions(made.body) or _is_short(made, at_least):
            stiff.append(made)
            if len(stiff) == MOST_STIFF:
                break
        else:
            return made
    if stiff:
        return min(stiff, key=lambda each: (_is_short(each, at_least), repetitions(each.body)))
    if not told and voice.brief.earlier:
        free = replace(voice, brief=replace(voice.brief, earlier=frozenset()))
        return _compose(free, before, others, at_least)
    return told[0] if told else min(failed, key=lambda composed: len(composed.lint))


def _is_short(made: Composed, at_least: int) -> bool:
    return len(words_of(made.body)) < at_least


def _tries(skeletons: Sequence[Skeleton], taken: Collection[str]) -> Iterator[tuple[Skeleton, int]]:
    """What to draw, in turn: the own skeleton, those nobody has, the others, the short one, then anything."""
    own = [skeleton for skeleton in skeletons[:1] if skeleton.name not in taken]
    longer = [skeleton for skeleton in skeletons if skeleton.name != SHORT and skeleton not in own]
    free = [skeleton for skeleton in longer if skeleton.name not in taken]
    used = [skeleton for skeleton in longer if skeleton.name in taken]
    short = [skeleton for skeleton in skeletons if skeleton.name == SHORT]
    for some, attempts in (
        (own, range(4)),
        (free, range(3)),
        (used, range(2)),
        (short, range(4)),
        (skeletons, range(4, 8)),
    ):
        yield from ((skeleton, attempt) for attempt in attempts for skeleton in some)


def _draw(
    voice: _Voice,
    skeleton: Skeleton,
    attempt: int,
    before: Sequence[Composed],
    others: Sequence[Brief],
    at_least: int,
) -> Composed:
    brief, slots, language = voice.brief, voice.slots, voice.stock.language
    amount = Amount(voice.size, at_least)
    body, wordings = draw_body(brief, slots, voice.hand, skeleton, amount, attempt, language)
    greeting = greeted(greeting_of(voice.stock, brief, slots), brief.habits)
    if language == "en":
        body = worded(body, brief.habits, formal=brief.register is Register.FORMAL)
    taken = [composed.subject for composed in before]
    signoff = _signoff(voice, body)
    subject = _subject(voice, taken, attempt, skeleton.file)
    body, greeting, signoff, subject = (
        localised(text, language, brief.country) for text in (body, greeting, signoff, subject)
    )
    text = f"{greeting}\n\n{body}\n\n{signoff}"
    return Composed(
        kind=brief.kind,
        subject=subject,
        text=text,
        html=to_html(text),
        lint=lint(_draft(voice, subject, greeting, body, others)),
        signed=signed_name(brief, language),
        language=language,
        skeleton=skeleton.name,
        greeting=greeting,
        body=body,
        signoff=signoff,
        wordings=wordings,
    )


def _signoff(voice: _Voice, body: str) -> str:
    """The user's own sign-off, else one that was dealt; if possible one whose words do not end the body."""
    own = [voice.brief.habits.signoff] if voice.brief.habits.signoff else []
    dealt = own + lines_of(voice.hand, "letter", "signoff", voice.slots)
    told = _stems(sentences_of(body)[-1:])
    fresh = [line for line in dealt if not _stems([line]) & told]
    return (fresh or dealt or [_line(voice.stock, "signoff", voice.brief, voice.slots)])[0]


def _stems(lines: Sequence[str]) -> frozenset[str]:
    """The beginnings of the longer words: "regards" and "regard", "Grüße" and "grüßen"."""
    return frozenset(word[:_STEM] for line in lines for word in words_of(line) if len(word) >= _STEM)


def greeting_of(stock: Stock, brief: Brief, slots: Mapping[str, str]) -> str:
    """The salutation in the reader's register; the neutral form when no name is known."""
    return _line(stock, "greeting", brief, slots)


def signed_name(brief: Brief, language: str) -> str:
    """The name under a mail: the first name among people who use first names, else the full one."""
    name = plain(brief.sender_name)
    first = on_first_names(language, brief.register, familiar=brief.familiar)
    return name.split(" ")[0] if first and name else name


def to_html(text: str) -> str:
    """Simple paragraphs, everything escaped; no links, images or styles."""
    paragraphs = (html.escape(part).replace("\n", "<br>") for part in text.split("\n\n"))
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def length_ratio(mails: Sequence[Composed]) -> float:
    """Longest to shortest body of a round, in words; 1 for fewer than two."""
    counts = [len(words_of(mail.body)) for mail in mails]
    return max(counts) / max(1, min(counts)) if len(counts) > 1 else 1.0


def _line(stock: Stock, block: str, brief: Brief, slots: Mapping[str, str]) -> str:
    fitting = tuple(
        wording
        for wording in stock.block("letter", block)
        if wording.scope.fits(brief.kind.value, brief.register.value, emphasis_of(brief.recipient).value)
    )
    return first_line(fitting, slots)


def _subject(voice: _Voice, taken: Sequence[str], attempt: int, file: str) -> str:
    """A subject that nobody of the round has: from the hand that was dealt, then from all there are."""
    hand, brief = voice.hand, voice.brief
    emphasis = emphasis_of(brief.recipient).value
    rest = [
        w for w in voice.stock.block(file, "subject") if w not in hand.wordings.get((file, "subject"), ())
    ]
    rest.sort(key=lambda wording: number(brief.recipient.key, brief.kind.value, wording.source))
    lines = lines_of(hand, file, "subject", voice.slots)
    lines += [
        w.say(voice.slots)
        for w in rest
        if w.needs <= voice.slots.keys() and w.scope.fits(brief.kind.value, brief.register.value, emphasis)
    ]
    free = [line for line in map(_capital, lines) if len(line) <= MAX_SUBJECT and line not in taken]
    return free[attempt % min(3, len(free))] if free else ""


def _capital(line: str) -> str:
    return line if re.match(r"\w*[A-Z]", line) else line[:1].upper() + line[1:]


def _clashes(made: Composed, before: Sequence[Composed]) -> tuple[str, ...]:
    """What a draft has in common with the ones before it in the round."""
    problems: list[str] = []
    for other in before:
        if same_sentences(made.body, other.body):
            problems.append("It shares a sentence with another draft of the round.")
        if similarity(made.body, other.body) >= MAX_SIMILARITY:
            problems.append("It is too much like another draft of the round.")
        if made.subject == other.subject:
            problems.append("It has the subject of another draft of the round.")
        if opening_of(made.body) == opening_of(other.body):
            problems.append("It opens like another draft of the round.")
        if opens_with_thanks(made.body) and opens_with_thanks(other.body):
            problems.append("Another draft of the round opens with thanks too.")
    return tuple(dict.fromkeys(problems))


def _draft(voice: _Voice, subject: str, greeting: str, body: str, others: Sequence[Brief]) -> Draft:
    brief, language = voice.brief, voice.stock.language
    names = tuple(voice.slots[name] for name in ("given", "family", "full") if name in voice.slots)
    own = tuple(
        filter(None, (topic_of(brief, language), *(point.topic for point in brief.relay), brief.link))
    )
    return Draft(
        subject=subject,
        greeting=greeting,
        body=body,
        language=language,
        company=company_of(brief),
        role=_named_once(voice.slots),
        names=() if brief.recipient.function is Function.ALIAS else names,
        has_address=bool(brief.recipient.email),
        formal=brief.register is Register.FORMAL,
        cap=WORD_CAPS[brief.kind],
        own_topics=own,
        others_topics=tuple(filter(None, (topic_of(other, language) for other in others))),
        foreign=brief.foreign,
    )


def _named_once(slots: Mapping[str, str]) -> str:
    """The role, unless the other one that is asked about contains its words (E4)."""
    role = slots.get("role", "")
    return "" if role.casefold() in slots.get("also_role", "").casefold() else role
