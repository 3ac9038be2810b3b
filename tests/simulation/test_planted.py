"""Defects that others had, planted one at a time: the oracle sees every one of them (reliability 6.5, G3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

import pytest

from tests.simulation import neighbours
from tests.simulation.defects import accounts, drafts, knowing, planting, progress, reminders, requests
from tests.simulation.directed import ALL
from tests.simulation.play import play
from tests.simulation.schedules import Plan
from tests.simulation.verdict import chances, complaints, undisturbed


@dataclass(frozen=True, slots=True)
class Planted:
    """A defect, the row of the study it is taken from, the promise it breaks, and the story that shows it.

    `seen` is what has to be said of it, where others than the defect break the same promise.
    """

    plant: Callable[[pytest.MonkeyPatch], None]
    row: str
    promise: str
    story: str
    seen: str = ""


PLANTED = (
    Planted(drafts.retries_on_create, "finding 2, A5", "I1", "a create without an answer"),
    Planted(drafts.no_settling, "3.3 B", "I1", "a create without an answer"),
    Planted(drafts.no_settle_time, "A7", "I1", "a create that is applied late"),
    Planted(drafts.one_absence_is_enough, "finding 4, A10", "I10", "a create that never arrived"),
    Planted(drafts.absence_without_looking, "finding 4, I10", "I10", "a create that never arrived"),
    Planted(drafts.search_proves_absence, "3.3 C", "I1", "a lost draft that search does not know"),
    Planted(drafts.vanished_is_absent, "3.2 step 8", "I6", "a lost draft, deleted before it was found"),
    Planted(drafts.only_the_marker_counts, "3.2 step 8", "I1", "a lost draft, edited before it was found"),
    Planted(drafts.errors_mean_not_applied, "A4", "I10", "a create that fails and is applied"),
    Planted(drafts.silence_means_not_applied, "A5, N2", "I1", "a create without an answer"),
    Planted(drafts.recorded_after_the_effect, "3.3 B, P1", "I1", "death after a create"),
    Planted(drafts.claim_not_written, "3.3 E", "I7", "first day"),
    Planted(drafts.claims_name_the_first_only, "3.3 E", "I7", "first day"),
    Planted(drafts.conflict_of_claims_ignored, "3.3 E", "I1", "another computer at the same moment"),
    Planted(drafts.claim_ignored_on_rebuild, "3.3 E, D5", "I1", "the ledger is lost"),
    Planted(drafts.done_claim_taken_for_open, "U5, D5", "I6", "a draft deleted, the ledger lost"),
    Planted(drafts.second_drafts_are_left, "A8", "I1", "a create that is carried out twice"),
    Planted(drafts.two_drafts_for_one_recipient, "U3, U11", "I1", "first day"),
    Planted(
        drafts.another_name_is_another_draft,
        "U1, U3",
        "I1",
        "the first session of a day moves after the thanks",
    ),
    Planted(drafts.vanished_drafts_come_back, "U5", "I6", "a draft deleted, one edited"),
    Planted(drafts.sent_is_not_recognised, "U6", "I6", "a draft sent"),
    Planted(drafts.edits_are_overwritten, "U4", "I5", "a draft deleted, one edited"),
    Planted(drafts.edited_draft_is_rewritten, "U4", "I5", "a draft edited and time goes by"),
    Planted(requests.recipient_changed, "X3", "I12", "first day"),
    Planted(requests.recipient_added, "X3", "I12", "first day"),
    Planted(requests.recipients_swapped, "X3, U11", "I12", "first day"),
    Planted(requests.greetings_swapped, "X3, U11", "I12", "first day"),
    Planted(requests.header_injected, "finding 7, X2", "I12", "first day"),
    Planted(requests.encoded_newline_kept, "finding 7, X2", "I12", "first day", "hides a line"),
    Planted(requests.rewrite_changes_recipient, "X2, X3", "I12", "a draft edited and time goes by"),
    Planted(requests.sends_what_it_wrote, "finding 6, X18", "I2", "first day"),
    Planted(requests.guests_on_an_event, "2, X18", "I2", "first day"),
    Planted(requests.everybody_is_notified, "X18", "I2", "first day"),
    Planted(requests.foreign_calendar, "X18", "I5", "first day"),
    Planted(knowing.history_lost_is_skipped, "finding 5, A16", "I3", "cursors expire"),
    Planted(knowing.answers_decide_nothing, "I3", "I3", "an answer in time"),
    Planted(
        knowing.answers_elsewhere_are_nobodys,
        "I3, U8",
        "I3",
        "an answer from somebody never written to",
        "a follow-up to",
    ),
    Planted(knowing.history_is_trusted, "A10, A11", "I3", "an answer that history is silent about"),
    Planted(knowing.item_error_swallowed, "finding 5", "I9", "a fault while an answer is read"),
    Planted(knowing.cursor_before_consequences, "I9", "I9", "death while an answer is read"),
    Planted(
        knowing.cursor_read_after_the_scan, "A16, 6.5", "I3", "an answer while the mailbox is looked through"
    ),
    Planted(knowing.empty_answer_moves_the_cursor, "finding 4", "L1", "an interview left out of a list"),
    Planted(knowing.human_taken_for_machine, "U9", "I3", "an answer in time"),
    Planted(knowing.machine_taken_for_human, "U9", "L1", "away"),
    Planted(knowing.no_last_look, "6.5", "I3", "an answer in time"),
    Planted(knowing.mailbox_not_asked_again, "U7, 6.5 hole i", "I3", "an answer during the last look"),
    Planted(knowing.stale_read_trusted, "A12", "I3", "an answer during the last look"),
    Planted(
        knowing.stale_answer_of_google_trusted,
        "A12, U7",
        "I3",
        "an answer, and history says what it said before",
    ),
    Planted(knowing.no_deadline, "P4", "I3", "an answer during a slow claim"),
    Planted(knowing.claim_outside_the_deadline, "P4, U7", "I3", "an answer during a slow claim"),
    Planted(knowing.interview_not_asked_again, "U2", "I8", "called off, and the list is silent"),
    Planted(knowing.called_off_is_ignored, "A13", "I8", "called off"),
    Planted(knowing.absence_means_called_off, "A10", "L1", "the calendar seems empty"),
    Planted(knowing.not_found_once_is_gone, "A18", "L1", "an interview is not found once"),
    Planted(knowing.not_found_once_is_passed, "A18", "I3", "an answer that is not found once"),
    Planted(knowing.expired_token_is_no_news, "A13", "I14", "a cursor expires"),
    Planted(knowing.broken_page_ends_the_list, "A11", "I14", "a list breaks off on its last page"),
    Planted(
        knowing.unlisted_behind_a_broken_page_is_gone, "A10, A11", "I10", "a list breaks off on its last page"
    ),
    Planted(knowing.unread_feed_is_called_fresh, "A15, 2", "I14", "an hour of outage"),
    Planted(reminders.random_ids, "3.1, A6", "I4", "an insert without an answer"),
    Planted(reminders.deleted_reminders_come_back, "U5", "I6", "reminders deleted"),
    Planted(reminders.rounds_are_not_told_of, "3.3 E, D5", "I1", "entered anew, the ledger lost"),
    Planted(
        reminders.names_are_made_anew,
        "3.3 E, D5",
        "I10",
        "what begins first becomes known last, the ledger lost",
        "deletes a reminder",
    ),
    Planted(reminders.undelete_on_conflict, "A20", "I6", "a reminder deleted, the ledger lost"),
    Planted(reminders.other_id_on_conflict, "A20, I4", "I6", "a reminder deleted, the ledger lost"),
    Planted(reminders.cancelled_step_left_standing, "I3", "I3", "an answer in time"),
    Planted(reminders.removal_not_repeated, "finding 5", "I3", "a removal that fails"),
    Planted(reminders.missing_reminders_are_given_up, "A10", "I3", "the reminders seem gone, then an answer"),
    Planted(reminders.words_in_reminders_are_overwritten, "U4", "I5", "words in a reminder"),
    Planted(reminders.no_if_match, "A22", "I5", "words in a reminder while it is rewritten"),
    Planted(reminders.no_if_match_on_delete, "A22", "I5", "a reminder moved while an answer is read"),
    Planted(progress.effect_in_hand_is_lost, "P1", "L1", "death before a create"),
    Planted(progress.never_gives_up, "L2", "L2", "a lost create, and history expires"),
    Planted(progress.asks_at_once, "L1, G10", "L1", "a create that never arrived"),
    Planted(progress.asks_without_a_reason, "L2", "L2", "a lost create, and history expires"),
    Planted(progress.lost_ledger_begins_with_nobody, "D5", "L3", "the ledger is lost before the drafts"),
    Planted(progress.no_instance_lock, "1 apscheduler, M1", "I11", "a second process at the same moment"),
    Planted(progress.unsettled_stops_everything, "A16, P6", "L1", "a lost create, and history expires"),
    Planted(progress.unsettled_stops_the_others, "A16, P6", "L1", "a lost create, and history expires"),
    Planted(progress.one_process_stops_all, "P6", "L1", "two interviews", "dana.ruiz@"),
    Planted(progress.full_reads_without_end, "A14", "L4", "the calendars forget their place at every look"),
    Planted(progress.moved_is_thanked_late, "U1", "L1", "moved before it took place"),
    Planted(progress.put_off_and_forgotten, "L1", "L1", "news at the last moment"),
    Planted(progress.missed_is_skipped, "C1", "L1", "the computer sleeps"),
    Planted(progress.no_back_off, "A1, G9", "L4", "an hour of outage"),
    Planted(progress.fixed_retries, "1 nylas", "L4", "an hour of outage"),
    Planted(progress.pause_is_not_kept, "A1", "L4", "Google asks for a pause"),
    Planted(progress.transport_retries, "finding 2, A1", "L4", "Google asks for a pause"),
    Planted(progress.sign_in_is_retried_for_ever, "A25", "L4", "consent revoked"),
    Planted(accounts.one_failure_ends_the_round, "P6", "I13", "one account is signed out"),
    Planted(accounts.back_off_is_shared, "I13", "I13", "one account is over quota"),
    Planted(accounts.jitter_of_its_own, "I15, 6.1", "I15", "an hour of outage"),
    Planted(accounts.claims_named_by_chance, "I15, 6.1", "I15", "first day"),
)
PROMISES = {*(f"I{number}" for number in range(1, 16)), *(f"L{number}" for number in range(1, 5))}


def test_every_defect_has_its_row() -> None:
    rooms = (accounts, drafts, requests, knowing, reminders, progress)
    known = {name for room in rooms for name, one in vars(room).items() if _is_defect(room, name, one)}

    assert known == {one.plant.__name__ for one in PLANTED}
    assert len(PLANTED) >= 40


def test_every_promise_has_a_defect_that_breaks_it() -> None:
    assert {one.promise for one in PLANTED} == PROMISES


def _is_defect(room: ModuleType, name: str, one: object) -> bool:
    return not name.startswith("_") and getattr(one, "__module__", "") == room.__name__


@pytest.mark.parametrize("planted", PLANTED, ids=[one.plant.__name__ for one in PLANTED])
def test_a_planted_defect_is_seen(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _judged(planted, calm=True) == (), "the story breaks a promise without the defect"
    planted.plant(monkeypatch)

    found = _judged(planted)

    wanted = f"{planted.promise}: ", planted.seen
    assert any(one.startswith(wanted[0]) and wanted[1] in one for one in found), f"it survived; seen: {found}"


def test_one_company_that_cannot_be_planned_is_no_trouble_of_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    undisturbed("two interviews")
    planting.one_process_breaks(monkeypatch)

    found = complaints(Plan("two interviews", {}), play(ALL["two interviews"], {}))

    assert found
    assert not any("dana.ruiz@" in one.partition("; ")[0] for one in found), found


def _judged(planted: Planted, *, calm: bool = False) -> tuple[str, ...]:
    story = planted.story
    if story in neighbours.TROUBLES:
        return neighbours.beside(story)
    if planted.promise == "I15":
        return chances(story)
    return complaints(Plan(story, {}), undisturbed(story) if calm else play(ALL[story], {}))
