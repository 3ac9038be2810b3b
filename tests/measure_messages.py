"""How the drafts of made-up rounds keep the rules of b.4 and b.5.

`python -m tests.measure_messages --rounds 1000 [--first 0] [--language de ...]` composes that many rounds of
one to eight people in each language, and a later round with the same people, who must not read the same
again. Whatever breaks a rule is printed with its round; the exit code is 1 then.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from followup.messages.banned import opens_with_thanks
from followup.messages.briefs import WORD_CAPS, Brief
from followup.messages.compose import MAX_SIMILARITY, MIN_LENGTH_RATIO, Composed, compose_round, length_ratio
from followup.messages.lint import MAX_SUBJECT
from followup.messages.variation import opening_of, same_sentences, similarity, words_of
from tests.messages.rounds import made_up_round

LANGUAGES = ("en", "de", "fr", "es")
SMALL = 4
"""So many people of a round can have a skeleton each, whatever their kinds are."""


def broken(mails: Sequence[Composed]) -> Iterator[str]:
    """Every rule that the mails of one round break."""
    for mail in mails:
        yield from (f"lint: {problem}" for problem in mail.lint)
        if not 0 < len(mail.subject) <= MAX_SUBJECT:
            yield "subject length"
        if len(words_of(mail.body)) > WORD_CAPS[mail.kind]:
            yield "words"
        if set("{}~[]") & set(mail.text + mail.subject) or "  " in mail.text:
            yield "a mark of the template is left"
    if len({mail.subject for mail in mails}) < len(mails):
        yield "same subject"
    if len({opening_of(mail.body) for mail in mails}) < len(mails):
        yield "same opening"
    if sum(opens_with_thanks(mail.body) for mail in mails) > 1:
        yield "two begin with thanks"
    for one, other in combinations(mails, 2):
        if same_sentences(one.body, other.body):
            yield "same sentence"
        if similarity(one.body, other.body) >= MAX_SIMILARITY:
            yield "too similar"
    if len(mails) > 1 and length_ratio(mails) < MIN_LENGTH_RATIO:
        yield "lengths too even"


def broken_in_round(briefs: Sequence[Brief], seed: str) -> tuple[int, list[str]]:
    """How many drafts were written for a round and a later one of the same people, and what they break."""
    mails = compose_round(briefs, seed)
    problems = list(broken(mails))
    if compose_round(briefs, seed) != mails:
        problems.append("a second run says something else")
    few = compose_round(briefs[:SMALL], seed)
    if len({(mail.kind, mail.skeleton) for mail in few}) < len(few):
        problems.append("same skeleton")
    later = compose_round([_again(*one) for one in zip(briefs, mails, strict=True)], f"{seed} later")
    problems += [f"later: {problem}" for problem in broken(later)]
    for before, after in zip(mails, later, strict=True):
        if after.skeleton == before.skeleton:
            problems.append("later: same skeleton")
        if same_sentences(before.body, after.body):
            problems.append("later: same sentence")
    return len(mails) + len(later), problems


def _again(brief: Brief, mail: Composed) -> Brief:
    told = replace(brief, avoid=frozenset({mail.skeleton}), earlier=mail.wordings, thanked_before=True)
    return replace(told, topics=(), reaction="", link="", session_topic="")


def main(arguments: Sequence[str]) -> int:
    """Print a line for each language and each round that breaks a rule."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    options = parser.parse_args(arguments)
    failed = False
    for language in options.language or LANGUAGES:
        drafts, counted = 0, Counter[str]()
        for at in range(options.first, options.first + options.rounds):
            written, problems = broken_in_round(made_up_round(at, language), f"round {at}")
            drafts += written
            counted.update(problems)
            for problem in problems:
                sys.stdout.write(f"{language} round {at}: {problem}\n")
        failed = failed or bool(counted)
        told = "; ".join(f"{problem} {count}" for problem, count in counted.most_common()) or "none broken"
        sys.stdout.write(f"{language}: {options.rounds} rounds, {drafts} drafts, rules: {told}\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
