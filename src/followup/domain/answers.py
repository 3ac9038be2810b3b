"""What a person's mail says (e.5 step 5): a decision, an invitation, a question, a day, or only thanks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from followup.domain import answer_words, candidacy, offer_signs, refusal_signs, status_words
from followup.domain.ending_grammar import ENDED
from followup.domain.evidence import JOINT
from followup.domain.facts import STILL_INTERESTED
from followup.domain.hold_words import HELD
from followup.domain.invitation_grammar import CALLED_ON
from followup.domain.invitation_words import AGREED, ARRANGED, AVAILABLE, INVITED, SCHEDULED
from followup.domain.logistics_words import APPOINTED, OTHER_THING
from followup.domain.moved_words import MOVED
from followup.domain.offer_words import OFFERED, SOMETHING_OFFERED
from followup.domain.phrasing import Phrases
from followup.domain.refusal_grammar import CHOSE_ANOTHER, STILL_OPEN
from followup.domain.refusal_manners import ANOTHER, CLOSING, CONCEDED, GOES_ON, REGRET, WISHED
from followup.domain.refusal_words import REJECTED
from followup.domain.refused_requests import REFUSED_REQUEST
from followup.domain.talk_words import FIRST_PERSON, HIRING_TALK
from followup.domain.withdrawn_words import OFFER_WITHDRAWN

SAYS_LITTLE = ("courtesy", "new_date", "other")
"""Answers that bring no news and ask nothing: what a hiring system says when it has an application."""

_COURTESY_WORDS = 60
"""A courtesy without news is short; a long mail says more than thanks."""

_BESIDE = 14
"""Words that a courtesy may hold beside its thanks."""

_COLUMNS = " | "
"""What stands between the parts of a signature, and in no sentence."""

_ENOUGH_SIGNS = 2
"""So many signs, a telling one among them, make a refusal likely: it is asked about."""

_MANY_SIGNS = 3
"""So many make one likely without a telling one."""

_SURE_SIGNS = 4
"""So many, or two telling ones and another, leave no doubt."""

_SIGN_WORDS = 200
"""Signs count in a mail of no more words: a long text speaks of much."""

_TELLING = (
    answer_words.RIVALS,
    refusal_signs.FELL_SHORT,
    refusal_signs.TAKEN,
    refusal_signs.NOT_YOU,
)
_AGREEING = (
    answer_words.DECIDED,
    answer_words.TROUBLED,
    refusal_signs.CLOSE_RUN,
    refusal_signs.LOST,
    refusal_signs.CONSOLED,
    refusal_signs.FAREWELL,
)

_ENOUGH_CLOSING = 3
"""So many of the phrases around a refusal are one, however politely the refusal itself is put."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A class of e.5 and the words that decided; `sure` is false when the mail says two things at once.

    `rule` is a row of the specification that says more than the class does.
    """

    name: str
    phrase: str
    sure: bool = True
    rule: str = ""


def news_in(said: tuple[str, ...], *, own_words: bool = True) -> Answer | None:
    """A change of the interview, a decision or an invitation; refusals are looked for before offers (H2).

    `own_words` is whether a person may have put it in words of their own; a subject and what goes to a list
    count only with the phrases that hiring mails have.
    """
    moved = MOVED.first(said) or candidacy.rearranged(said)
    refused = _refused(said)
    held = HELD.first(said)
    offered = OFFERED.first(said)
    invited = _invited(said, own_words=own_words)
    if moved and not refused:
        return Answer("reschedule", moved)
    if refused and (still_open := STILL_OPEN.first(said)):
        return Answer("other", f"{refused}{JOINT}{still_open}", sure=False)
    if refused and (((invited or offered) and _apart(said)) or _conceded(said)):
        told = (refused, invited or offered)
        return Answer("other", JOINT.join(words for words in told if words), sure=False)
    if refused:
        return Answer("rejection", refused, sure=not APPOINTED.first(said))
    for name, phrase in (("on_hold", held), ("offer", offered)):
        if phrase:
            return Answer(name, phrase)
    hinted = _hinted_offer(said) if own_words else None
    if hinted is not None and (hinted.sure or not invited):
        return hinted
    if invited:
        return Answer("next_round", invited)
    if something := SOMETHING_OFFERED.first(said):
        return Answer("offer", something, sure=False)
    if over := candidacy.concluded(said):
        return Answer("rejection" if candidacy.dismissed(said) else "other", over, sure=False)
    thing = "" if asks(said) or SCHEDULED.first(said) else _no_to_a_thing(said)
    return Answer("other", thing, sure=False) if thing else None


def _invited(said: tuple[str, ...], *, own_words: bool) -> str:
    asking = (one for one in said if one.endswith("?"))
    if (
        found := INVITED.first(said)
        or (CALLED_ON.first(said) if own_words else "")
        or AVAILABLE.first(asking)
    ):
        return found
    return "" if AGREED.first(said) else ARRANGED.first(said) or candidacy.called_further(said)


def _refused(several: Iterable[str]) -> str:
    """What refuses the candidate; what was asked for, and what is about a thing, is left out."""
    return _no_in(_about_people(several))


def _about_people(several: Iterable[str]) -> tuple[str, ...]:
    """Sentences without a no to something the candidate asked for, and without choices of things."""
    return tuple(OTHER_THING.without(REFUSED_REQUEST.without(sentence)) for sentence in several)


def _no_to_a_thing(said: tuple[str, ...]) -> str:
    """What would refuse the candidate if it were not about a date, a room or a test."""
    return OTHER_THING.first(said) if _no_in(REFUSED_REQUEST.without(one) for one in said) else ""


def _no_in(several: Iterable[str]) -> str:
    said = tuple(several)
    tables = (REJECTED, CHOSE_ANOTHER, ENDED, OFFER_WITHDRAWN)
    return _first_of(tables, said) or candidacy.turned_down(said)


def _hinted_offer(said: tuple[str, ...]) -> Answer | None:
    """Two signs agree: they want the candidate, have said yes, speak of pay, of papers, ask to decide (e.5).

    It is doubtful where nobody says that they want the candidate.
    """
    wanted = offer_signs.WANTED.first(said)
    said_yes = offer_signs.SAID_YES.first(said)
    decide = offer_signs.TO_DECIDE.first(said) if wanted or said_yes else ""
    pay, papers = offer_signs.PAY.first(said), offer_signs.PAPERS.first(said)
    found = [words for words in (wanted, said_yes, pay, papers, decide) if words]
    theirs = answer_words.UNDECIDED.first(said) or offer_signs.NEWS_OF_THEIRS.first(said)
    if len(found) < 2 or theirs:
        return None
    return Answer("offer", JOINT.join(found), sure=bool(wanted))


def _apart(said: tuple[str, ...]) -> bool:
    """Whether refusal and invitation stand in different sentences: no for one role, yes for another."""
    refusing = {sentence for sentence in said if _refused((sentence,))}
    promising = {s for s in said if INVITED.find(s) or CALLED_ON.find(s) or OFFERED.find(s)}
    return any(ANOTHER.find(sentence) for sentence in promising - refusing)


def _conceded(said: tuple[str, ...]) -> bool:
    """Whether a no is only admitted, of an earlier time it may be, ahead of a wish to see the candidate."""
    refusing = [sentence for sentence in said if _refused((sentence,))]
    admitted = all(CONCEDED.find(sentence) for sentence in refusing)
    return admitted and bool(WISHED.first(one for one in said if one not in refusing))


def closing_in(text: str) -> Answer | None:
    """A refusal that is only recognised by everything around it; doubtful, so that it is asked about."""
    if CLOSING.kinds(text) >= _ENOUGH_CLOSING and REGRET.find(text) and not _undone(text):
        return Answer("rejection", CLOSING.find(text), sure=False)
    return None


def _undone(text: str) -> bool:
    """Whether kind words are none of a refusal: the application goes on, or the user took it back."""
    return bool(GOES_ON.find(text) or status_words.WITHDREW.find(text))


def approached(said: tuple[str, ...], news: Answer) -> Answer:
    """An invitation to somebody who has not applied is a question: a recruiter looks for candidates."""
    found = answer_words.APPROACHED.first(said)
    return Answer("question", found) if found and not status_words.APPLIED.first(said) else news


def status_in(said: tuple[str, ...]) -> str:
    """What a machine tells of an application that sounds like its end without words of a refusal (G11)."""
    if not status_words.APPLICATION.first(said) or status_words.WITHDREW.first(said):
        return ""
    tables = (*_TELLING, answer_words.TROUBLED, answer_words.DECIDED, status_words.NO_MORE)
    return _first_of(tables, tuple(one for one in said if not status_words.CONDITIONAL.find(one)))


def verdict_in(said: tuple[str, ...]) -> str:
    """What tells that something was decided about the reader and a post, whatever it is (e.5 step 6)."""
    stated = tuple(one for one in said if not status_words.CONDITIONAL.find(one))
    told = status_words.VERDICT.first(stated) if status_words.POST.first(said) else ""
    return told or candidacy.dealt_with(said)


def talk_in(said: tuple[str, ...], *, dated: bool) -> Answer:
    """What a mail without a decision says: a question, a day when there will be news, a courtesy."""
    if refused := _hinted_refusal(said):
        return replace(refused, sure=refused.sure and not APPOINTED.first(said))
    if asked := answer_words.STILL_INTERESTED.first(said):
        return Answer("question", asked, rule=STILL_INTERESTED)
    if proposed := _proposed(said):
        return Answer("next_round", proposed)
    if scheduled := appointment_in(said):
        return Answer("next_round", scheduled)
    if asked := _asked(said):
        return Answer("question", asked)
    if doubtful := _doubtful(said):
        return Answer("other", doubtful, sure=False)
    later = answer_words.NEWS_LATER.first(said)
    if later and dated:
        return Answer("new_date", later)
    thanks = answer_words.COURTESY.first(said)
    if (later or thanks) and (sign := _first_of(_TELLING, said)):
        return Answer("other", sign, sure=False)
    if later:
        return Answer("courtesy", later)
    if thanks and _words(said) <= _COURTESY_WORDS:
        return Answer("courtesy", thanks) if _is_kind(said) else Answer("other", thanks, sure=False)
    return Answer("other", "")


def appointment_in(said: tuple[str, ...]) -> str:
    """The words that fix when a talk is, unless they only repeat what was agreed before."""
    return "" if AGREED.first(said) else SCHEDULED.first(said)


def _doubtful(said: tuple[str, ...]) -> str:
    """What may be news without saying so: something went wrong, or a decision fell."""
    troubled = answer_words.TROUBLED.first(said)
    if troubled and not answer_words.DELAYED.first(said):
        return troubled
    return answer_words.DECIDED.first(said)


def _is_kind(said: tuple[str, ...]) -> bool:
    """Whether little is said beside thanks and wishes: what is not understood may be the news itself."""
    beside = [one for one in said if not (answer_words.COURTESY.find(one) or _COLUMNS in one)]
    return _words(beside) <= _BESIDE and not answer_words.REPORTED.first(beside)


def _words(said: Iterable[str]) -> int:
    return sum(len(sentence.split()) for sentence in said)


def _hinted_refusal(said: tuple[str, ...]) -> Answer | None:
    """Somebody else is spoken of or something lacks and another sign agrees, or many signs do (e.5)."""
    if answer_words.UNDECIDED.first(said) or _words(said) > _SIGN_WORDS:
        return None
    own = _about_people(said)
    over = tuple(sentence for sentence in own if not answer_words.DELAYED.find(sentence))
    telling = _distinct(_TELLING, over)
    agreeing = _distinct(_AGREEING, over)
    signs = [*telling, *agreeing]
    if not agreeing or len(signs) < (_ENOUGH_SIGNS if telling else _MANY_SIGNS):
        return None
    sure = len(telling) > 1 or (bool(telling) and len(signs) >= _SURE_SIGNS)
    return Answer("rejection", JOINT.join(signs[:2]), sure=sure)


def _distinct(tables: Sequence[Phrases], said: tuple[str, ...]) -> list[str]:
    """What the tables find, without what is only a part of another finding."""
    found = list(dict.fromkeys(words for table in tables if (words := table.first(said))))
    return [words for words in found if not any(words in other for other in found if other != words)]


def _first_of(tables: Sequence[Phrases], said: tuple[str, ...]) -> str:
    return next((found for table in tables if (found := table.first(said))), "")


def asks(said: tuple[str, ...]) -> bool:
    """Whether a mail waits for a word of the user: a day that suits, a confirmation, a choice (G4)."""
    return bool(_proposed(said) or _asked(said) or answer_words.CHOOSE.first(said))


def requests(said: tuple[str, ...]) -> bool:
    """Whether something is wanted of the reader, in the words of a request or as a question with one (G4)."""
    asked = (one for one in said if one.endswith("?"))
    return bool(answer_words.ASKED.first(said) or answer_words.REQUESTING.first(asked))


def misses_papers(said: tuple[str, ...]) -> bool:
    """Whether something lacks in an application that the reader is to send (G4)."""
    return bool(answer_words.NEEDED.first(said) and status_words.APPLICATION.first(said))


def asks_the_reader(said: tuple[str, ...]) -> bool:
    """Whether a question is put to the reader himself; the headings of a receipt ask nobody."""
    asked = (one for one in said if one.endswith("?") and not answer_words.SMALL_TALK.find(one))
    return any(answer_words.READER.find(one) for one in asked)


def tells_of_a_delay(said: tuple[str, ...]) -> bool:
    """Whether somebody who says "I" tells that there is no news yet, or when there will be."""
    later = answer_words.NEWS_LATER.first(said) or answer_words.UNDECIDED.first(said)
    return bool(later and FIRST_PERSON.first(said) and HIRING_TALK.first(said))


def _proposed(said: tuple[str, ...]) -> str:
    """The question whether a day or an hour suits, or the word to come then: who says that wants a talk."""
    timed = [one for one in said if answer_words.WHEN.find(one)]
    asking = (one for one in timed if one.endswith("?"))
    return answer_words.SUITS.first(asking) or answer_words.COME.first(timed)


def _asked(said: tuple[str, ...]) -> str:
    if asked := answer_words.ASKED.first(said) or answer_words.NEEDED.first(said):
        return asked
    for sentence in said:
        if sentence.endswith("?") and not answer_words.SMALL_TALK.find(sentence):
            return sentence[-80:].strip()
    return ""
