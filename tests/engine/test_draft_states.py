"""What a draft's row means, for every combination of what it keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.known import draft_states as states
from followup.engine.known.draft_states import DraftState, draft_state
from followup.engine.records import Artefact, ArtefactState

AT = datetime(2026, 3, 4, 9, tzinfo=UTC)
KEY = ArtefactKey(ArtefactKind.DRAFT, Step.THANK_YOU, "anchor", "dana")

EITHER = (False, True)

# The row's own state, and what else of it counts: attempts made, a name in Gmail, seen as absent, touched.
TABLE = """
state      tried  named  absent  touched  -> means
intent     any    any    any     any         unsettled
live       any    any    any     no          ours
live       any    any    any     yes         edited
attention  no     any    any     any         held
attention  yes    any    no      any         unclear
attention  yes    any    yes     any         failed
removed    any    yes    any     any         taken_back
removed    no     no     any     any         unbegun
removed    yes    no     any     any         not_made
done       any    any    any     any         sent
gone       any    any    any     any         gone
left       any    any    any     any         left
"""

# Who may do what: in which of the groups a state is.
GROUPS = """
state       MAY_BEGIN  NEVER_TRIED  NONE_THERE  ASKED_ABOUT  NEVER_MADE  MAY_BE_THERE  GIVEN_UP  CLAIM_OPEN  IN_GMAIL  OUT_OF_HAND
new         yes        yes          no          no           no          no            no        no          no        no
held        yes        yes          no          yes          yes         no            no        no          no        no
unbegun     yes        no           yes         no           no          no            no        no          no        no
not_made    yes        no           yes         no           no          no            yes       no          no        no
taken_back  yes        no           yes         no           no          no            no        no          no        no
unsettled   no         no           no          no           no          yes           no        yes         no        yes
unclear     no         no           no          yes          no          yes           yes       yes         no        yes
failed      no         no           no          yes          yes         no            yes       yes         no        yes
ours        no         no           no          no           no          no            no        no          yes       no
edited      no         no           no          no           no          no            no        no          yes       yes
sent        no         no           no          no           no          no            no        no          no        yes
gone        no         no           no          no           no          no            no        no          no        yes
left        no         no           no          no           no          no            no        no          no        yes
"""  # noqa: E501  # a table


def lines(table: str) -> list[list[str]]:
    return [line.split() for line in table.strip().splitlines()]


def meanings() -> Iterator[tuple[ArtefactState, tuple[bool, ...], DraftState]]:
    """Each line of the table, with every combination that it stands for."""
    for state, *fields, means in lines(TABLE)[1:]:
        choices = [EITHER if field == "any" else (field == "yes",) for field in fields]
        for chosen in product(*choices):
            yield ArtefactState(state), chosen, DraftState(means)


def row(state: ArtefactState, *, tried: bool, named: bool, absent: bool, touched: bool) -> Artefact:
    return Artefact(
        KEY,
        "p1",
        state,
        AT,
        remote_id="r1" if named else "",
        attempt=2 if tried else 0,
        absent_at=AT if absent else None,
        touched=touched,
        mark="4711",
    )


def every_row() -> Iterator[tuple[Artefact, DraftState]]:
    for state, (tried, named, absent, touched), means in meanings():
        yield row(state, tried=tried, named=named, absent=absent, touched=touched), means


@pytest.mark.spec("reliability A8", "reliability A18", "e.2")
def test_every_combination_has_one_meaning() -> None:
    told = [(state, fields) for state, fields, _ in meanings()]

    assert sorted(told) == sorted(product(ArtefactState, product(EITHER, repeat=4)))
    assert [draft_state(one) for one, _ in every_row()] == [means for _, means in every_row()]
    assert draft_state(None) is DraftState.NEW


@pytest.mark.spec("reliability A8", "e.2", "F4", "F5")
def test_what_may_be_done_is_told_by_the_state_alone() -> None:
    (_, *groups), *table = lines(GROUPS)
    told = {DraftState(state): dict(zip(groups, answers, strict=True)) for state, *answers in table}

    assert told.keys() == set(DraftState)
    for group in groups:
        assert {one for one in told if told[one][group] == "yes"} == getattr(states, group), group


@pytest.mark.spec("reliability A8")
def test_an_attempt_that_was_given_up_comes_late_only_if_nothing_of_it_was_seen() -> None:
    for one, means in every_row():
        expected = means in states.GIVEN_UP and not one.remote_id
        assert states.may_come_late(one) is expected


@pytest.mark.spec("reliability A8", "B6")
def test_a_mark_is_where_the_mailbox_stood_until_the_draft_is_there_and_then_its_new_words() -> None:
    for one, means in every_row():
        there = means in (DraftState.OURS, DraftState.EDITED)
        assert states.words_under_way(one) == ("4711" if there else "")
        assert states.mailbox_before(one) == ("" if there else "4711")
        assert states.words_under_way(states.with_words_under_way(one, "r2")) == ("r2" if there else "")
        assert states.words_under_way(states.answered(one)) == ""


@pytest.mark.spec("reliability A8")
def test_attempts_count_until_a_draft_was_made() -> None:
    assert states.failed_attempts(None) == 0
    for one, _ in every_row():
        assert states.failed_attempts(one) == (0 if one.remote_id else one.attempt)


@pytest.mark.spec("reliability A8")
def test_only_what_is_unsettled_was_begun_at_an_hour_that_counts() -> None:
    for one, means in every_row():
        begun = replace(one, intent_at=AT)
        assert (states.unsettled_since(begun) is not None) is (means is DraftState.UNSETTLED)
