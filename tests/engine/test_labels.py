"""Labels on a conversation, and pauses by label or hashtag (e.1)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.cli.theatre import Theatre
from followup.domain.steps import Step
from tests.engine.candidacies import (
    HARROW,
    OFFER,
    TIDEWELL,
    reminder,
    titles,
    type_into,
    waiting,
    write,
    write_by_hand,
)
from tests.stage import ME, Stage


def labels(stage: Stage) -> set[str]:
    return set(map(str, stage.do("snapshot", account=ME)["mailbox"]["labels"]))


@pytest.mark.spec("e.1", "H14")
def test_labels_on_the_conversation_say_the_same_after_ten_minutes(candidate: Stage) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    assert {"Interviews/Accepted", "Interviews/Declined", "Interviews/Need time"} <= labels(candidate)
    candidate.go_to("2026-03-23 14:00")
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Accepted")

    candidate.tick()
    assert not any(title.startswith(("Email", "Call", "Decide")) for title in titles(candidate))
    assert "withdraw" not in waiting(candidate)

    candidate.go_to("2026-03-23 14:11")
    assert {"accept", "withdraw"} <= set(waiting(candidate))

    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Accepted", remove=True)
    candidate.tick()
    assert not {"accept", "withdraw"} & set(waiting(candidate))
    assert "Email Claire Moreau (Harrow)" in titles(candidate)


@pytest.mark.spec("e.1", "H10")
def test_the_label_for_more_time_brings_the_request_and_takes_it_back(candidate: Stage) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Need time")
    candidate.go_to("2026-03-20 16:30")
    assert "more_time" in waiting(candidate)

    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Need time", remove=True)
    candidate.tick()

    assert "more_time" not in waiting(candidate)


@pytest.mark.spec("e.1")
def test_the_label_pause_takes_reminders_away_and_off_brings_them_back(candidate: Stage) -> None:
    thread = write(candidate, HARROW, "Hi Maya,\n\nthank you, we will be in touch.\n\nClaire")
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label="interviews/pause")
    candidate.tick()
    assert not any("Harrow" in title for title in titles(candidate))

    candidate.do("label_thread", account=ME, thread_id=thread, label="interviews/pause", remove=True)
    candidate.tick()

    assert any("Harrow" in title for title in titles(candidate))


def test_other_labels_and_other_conversations_mean_nothing(candidate: Stage) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    other = write(candidate, ("friend@mail.example", "A Friend"), "Lunch?", "Lunch")
    candidate.tick()
    before = titles(candidate)
    candidate.do("label_thread", account=ME, thread_id=thread, label="Jobs/Accepted")
    candidate.do("label_thread", account=ME, thread_id=other, label="Interviews/Accepted")

    candidate.go_to("2026-03-20 16:30")

    assert titles(candidate) == before


@pytest.mark.spec("e.1")
@pytest.mark.parametrize(
    "sender", [("people@harrow.example", "Harrow People Team"), ("post@hr.harrow.example", "Post")]
)
def test_a_label_makes_a_conversation_with_the_company_part_of_the_candidacy(
    candidate: Stage, sender: tuple[str, str]
) -> None:
    thread = write(candidate, sender, "Good news, please call us.", "Hello")
    candidate.tick()
    assert thread not in candidate.app.store.watched_threads(ME)
    assert "Email Claire Moreau (Harrow)" in titles(candidate)
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Offer")

    candidate.go_to("2026-03-20 17:00")

    assert waiting(candidate) == {"offer_ack": "claire.moreau@harrow.example"}
    assert "Email Claire Moreau (Harrow)" not in titles(candidate)
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Offer", remove=True)
    candidate.tick()
    assert waiting(candidate) == {}


@pytest.mark.spec("e.1")
def test_a_conversation_that_a_label_makes_ours_is_read_though_the_first_look_fails(candidate: Stage) -> None:
    thread = write(candidate, ("people@harrow.example", "Harrow People Team"), "Please call us.", "Hello")
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Offer")
    candidate.do(
        "add_fault", kind="error", code=503, reason="backendError", match="gmail.users.messages.get", times=1
    )
    assert Theatre.tick(candidate).error is not None

    candidate.go_to("2026-03-20 17:00")

    assert any(entry.what.startswith("Harrow People Team") for entry in candidate.app.store.journal(ME))


@pytest.mark.spec("e.1")
def test_a_conversation_that_only_a_label_makes_ours_is_read_once(candidate: Stage) -> None:
    thread = write(candidate, ("people@harrow.example", "Harrow People Team"), "Please call us.", "Hello")
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Offer")
    known = len(candidate.world.journal.entries)

    candidate.tick()

    asked = [entry.method for entry in candidate.world.journal.entries[known:]]
    assert asked.count("gmail.users.threads.get") == 1
    assert any(entry.what.startswith("Harrow People Team") for entry in candidate.app.store.journal(ME))


@pytest.mark.spec("e.1")
def test_a_labelled_conversation_that_cannot_be_read_does_not_stop_the_mail(candidate: Stage) -> None:
    thread = write(candidate, ("people@harrow.example", "Harrow People Team"), "Please call us.", "Hello")
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Offer")
    unreadable = {"messages": [{"id": "m"}]}
    candidate.do("add_fault", match="gmail.users.threads.get", kind="rewrite", times=9, put=unreadable)

    candidate.tick()

    reasons = [bad.reason for _, bad in candidate.app.store.bad_items(ME)]
    assert "a mail could not be read" in reasons


@pytest.mark.spec("e.1")
def test_labels_of_the_users_own_can_stand_for_ours_which_are_then_not_made(candidate: Stage) -> None:
    config = candidate.app.settings.settings_file
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('[labels]\nmine = ["Bewerbung/Zugesagt = accepted"]\n', "utf-8")
    candidate.restart()
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    assert {"Interviews/Declined", "Interviews/Need time"} <= labels(candidate)
    assert "Interviews/Accepted" not in labels(candidate)
    candidate.do("label_thread", account=ME, thread_id=thread, label="Bewerbung/Zugesagt")

    candidate.go_to("2026-03-20 17:00")

    assert {"accept", "withdraw"} <= set(waiting(candidate))


@pytest.mark.spec("e.1")
@pytest.mark.parametrize("new_one_first", [True, False])
@pytest.mark.parametrize("in_one_look", [True, False])
def test_another_label_that_says_the_same_takes_nothing_back(
    candidate: Stage, new_one_first: bool, in_one_look: bool
) -> None:
    config = candidate.app.settings.settings_file
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('[labels]\nmine = ["Zugesagt = accepted"]\n', "utf-8")
    candidate.restart()
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Accepted")
    candidate.tick()
    changes = [("Interviews/Accepted", True), ("Zugesagt", False)]
    for label, remove in reversed(changes) if new_one_first else changes:
        candidate.do("label_thread", account=ME, thread_id=thread, label=label, remove=remove)
        candidate.world.advance(1)
        if not in_one_look:
            candidate.tick()

    candidate.go_to("2026-03-20 17:00")
    assert {"accept", "withdraw"} <= set(waiting(candidate))

    candidate.do("label_thread", account=ME, thread_id=thread, label="Zugesagt", remove=True)
    candidate.tick()
    assert not {"accept", "withdraw"} & set(waiting(candidate))


@pytest.mark.spec("e.1")
def test_a_label_that_was_put_on_and_taken_off_within_one_look_says_nothing(candidate: Stage) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    for remove in (False, True):
        candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Accepted", remove=remove)

    candidate.go_to("2026-03-20 17:00")

    assert not {"accept", "withdraw"} & set(waiting(candidate))


@pytest.mark.spec("e.1")
def test_a_label_on_a_conversation_with_nobody_known_is_not_lost_without_a_word(candidate: Stage) -> None:
    thread = write(candidate, ("friend@mail.example", "A Friend"), "Lunch?", "Lunch")
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Accepted")
    candidate.tick()

    assert any("belongs to no interview" in entry.what for entry in candidate.app.store.journal(ME))


@pytest.mark.spec("e.1", "H1", "H18", "H20", "H5")
@pytest.mark.parametrize(
    ("label", "brings"), [("Rejected", "rejection_answer"), ("Withdrawn", "withdraw"), ("Closed", "")]
)
def test_an_end_that_the_user_labels_ends_the_nudges_and_off_brings_them_back(
    candidate: Stage, label: str, brings: str
) -> None:
    thread = write(candidate, HARROW, "Hi Maya,\n\nthank you, we will be in touch.\n\nClaire")
    candidate.tick()
    before = [title for title in titles(candidate) if "Harrow" in title]
    name = f"Interviews/{label}"
    candidate.do("label_thread", account=ME, thread_id=thread, label=name)
    candidate.go_to("2026-03-23 14:00", every=timedelta(hours=3))
    during = [title for title in titles(candidate) if "Harrow" in title]
    assert not any(title.startswith(("Email", "Call")) for title in during)
    assert ("Check in with Claire Moreau (Harrow)" in during) is (label != "Withdrawn")
    assert set(waiting(candidate)) == {brings} - {""}

    candidate.do("label_thread", account=ME, thread_id=thread, label=name, remove=True)
    candidate.go_to("2026-03-23 14:30")

    assert [title for title in titles(candidate) if "Harrow" in title] == before != []
    assert waiting(candidate) == {}


@pytest.mark.spec("e.1", "e.2", "H18")
def test_who_withdrew_by_hand_and_labels_it_afterwards_gets_no_second_mail(candidate: Stage) -> None:
    thread = write(candidate, HARROW, "Hi Maya,\n\nthank you, we will be in touch.\n\nClaire")
    candidate.tick()
    text = "Dear Claire, I withdraw my application. Maya"
    write_by_hand(candidate, HARROW, text, "Re: Your application", thread)
    candidate.world.advance(600)
    candidate.tick()
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Withdrawn")
    candidate.go_to("2026-03-20 17:00")

    assert waiting(candidate) == {}


@pytest.mark.spec("d.3")
def test_a_hashtag_pauses_a_process_until_another_one_lets_it_go_on(candidate: Stage) -> None:
    mine = next(one for one in candidate.reminders() if one["summary"] == "Email Claire Moreau (Harrow)")
    type_into(candidate, mine, "#pause")
    candidate.tick()
    candidate.tick()
    assert [title for title in titles(candidate) if "Harrow" in title] == ["Email Claire Moreau (Harrow)"]

    again = next(one for one in candidate.reminders() if one["summary"] == "Email Claire Moreau (Harrow)")
    text = str(again["description"]).replace("#pause", "#resume")
    candidate.world.advance(60)
    candidate.do("describe_event", account=ME, event_id=again["id"], description=text, calendar="own")
    candidate.tick()
    candidate.tick()

    assert "Call Claire Moreau (Harrow)" in titles(candidate)


@pytest.mark.spec("e.1")
def test_of_two_labels_at_once_the_stronger_one_counts(candidate: Stage) -> None:
    thread = write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    for label in ("Interviews/Accepted", "Interviews/Declined"):
        candidate.do("label_thread", account=ME, thread_id=thread, label=label)
    candidate.go_to("2026-03-20 17:15")

    assert "accept" in waiting(candidate)
    assert "withdraw" in waiting(candidate)


@pytest.mark.spec("e.1")
def test_labels_that_could_not_be_created_are_created_later(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.do(
        "add_fault",
        kind="error",
        code=503,
        reason="backendError",
        match="gmail.users.labels.create",
        times=1,
    )

    assert Theatre.tick(candidate).error is not None
    assert "Interviews/Accepted" not in labels(candidate)
    candidate.go_to("2026-03-20 17:00")

    assert {"Interviews/Accepted", "Interviews/Declined", "Interviews/Need time"} <= labels(candidate)


@pytest.mark.spec("e.1")
def test_the_label_ignore_takes_everything_untouched_away_and_off_brings_it_back(candidate: Stage) -> None:
    thread = write(candidate, HARROW, "Hi Maya,\n\nthank you, we will be in touch.\n\nClaire")
    candidate.tick()
    before = [title for title in titles(candidate) if "Harrow" in title]
    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Ignore")
    candidate.tick()
    candidate.tick()
    assert not any("Harrow" in title for title in titles(candidate))

    candidate.do("label_thread", account=ME, thread_id=thread, label="Interviews/Ignore", remove=True)
    candidate.tick()
    candidate.tick()

    assert [title for title in titles(candidate) if "Harrow" in title] == before != []


@pytest.mark.spec("d.3", "e.1")
def test_a_pause_by_hashtag_leaves_what_lies_in_gmail(candidate: Stage) -> None:
    write(candidate, TIDEWELL, OFFER)
    candidate.tick()
    type_into(candidate, reminder(candidate, Step.DECIDE), "#pause")
    candidate.tick()
    candidate.tick()

    assert waiting(candidate) == {"offer_ack": "dana.ruiz@tidewell.example"}
    assert "Thank Dana Ruiz for the offer (Tidewell)" not in titles(candidate)
