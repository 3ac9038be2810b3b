"""What comes back by mail, and what it causes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from followup.domain.steps import Step
from tests.engine.candidacies import HARROW, TIDEWELL, reminder, write, write_by_hand
from tests.stage import ME, Stage

FORGED = {"Authentication-Results": "mx.google.com; dkim=none; spf=softfail; dmarc=fail"}


@pytest.fixture
def waiting(panel: Stage) -> Stage:
    """The thank-you to Dana is sent; everybody waits."""
    draft = next(one for one in panel.drafts() if "Dana" in one["to"])
    panel.do("send_draft", account=ME, draft_id=draft["id"])
    panel.tick()
    return panel


def sent_to_dana(stage: Stage) -> str:
    messages = stage.do("snapshot", account=ME)["mailbox"]["messages"]
    return str([m for m in messages if "SENT" in m["labels"] and "dana" in m["to"]][-1]["message"])


def reply(stage: Stage, text: str, **more: object) -> None:
    """Dana answers the thank-you."""
    stage.do("reply", account=ME, message_id=sent_to_dana(stage), text=text, **more)


def pending(stage: Stage) -> list[str]:
    return [one["summary"].split()[0] for one in stage.reminders() if "Dana" in one["summary"]]


@pytest.mark.spec("G1")
def test_a_persons_answer_cancels_follow_up_and_call(waiting: Stage) -> None:
    reply(waiting, "Hi Maya, we would like to invite you to a second interview. Dana")

    waiting.tick()

    assert pending(waiting) == ["Check"]


@pytest.mark.spec("G16", "reliability A28", "I3")
def test_an_answer_that_cannot_be_read_holds_the_follow_up_up_and_is_asked_about(waiting: Stage) -> None:
    reply(waiting, "We have decided on somebody else. Dana")
    shapeless = ["payload", "internalDate"]
    waiting.do("add_fault", match="gmail.users.messages.get", kind="rewrite", drop=shapeless)

    waiting.go_to("2026-03-11 18:00", every=timedelta(hours=12))

    assert [one for one in waiting.drafts() if "Re:" in one["subject"]] == []
    assert "Is the mail from Tidewell on" in reminder(waiting, Step.FOLLOW_UP)["description"]


@pytest.mark.spec("e.5", "H1")
def test_a_refusal_that_is_only_likely_ends_the_nudges_and_decides_nothing(waiting: Stage) -> None:
    waiting.go_to("2026-03-05 14:00")
    reply(waiting, "Hi Maya, it was a close run. We need someone with more depth in the field. Dana")

    waiting.tick()

    assert pending(waiting) == ["Check"]


@pytest.mark.spec("G22")
def test_an_answer_takes_the_untouched_follow_up_draft_away(waiting: Stage) -> None:
    waiting.go_to("2026-03-10 12:00")
    assert any("Dana" in one["to"] for one in waiting.drafts())
    reply(waiting, "We have decided to move forward with another candidate.")

    waiting.tick()

    assert not any("Dana" in one["to"] for one in waiting.drafts())


@pytest.mark.spec("G5")
def test_an_out_of_office_cancels_nothing(waiting: Stage) -> None:
    waiting.do(
        "out_of_office",
        account=ME,
        message_id=sent_to_dana(waiting),
        text="I am away and have no access to mail.",
    )

    waiting.tick()

    assert pending(waiting) == ["Email", "Call", "Check"]


@pytest.mark.spec("G5", "V17")
def test_a_stated_return_moves_the_steps_behind_it(waiting: Stage) -> None:
    waiting.do(
        "out_of_office",
        account=ME,
        message_id=sent_to_dana(waiting),
        text="I am out of the office and will be back on Monday, March 16.",
    )

    waiting.tick()

    starts = {one["summary"].split()[0]: one["start"]["dateTime"][:10] for one in waiting.reminders()}
    assert (starts["Email"], starts["Call"]) == ("2026-03-17", "2026-03-20")


@pytest.mark.spec("G7", "J8")
def test_a_bounce_is_not_an_answer_and_the_next_contact_is_written_to(waiting: Stage) -> None:
    waiting.do("bounce", account=ME, message_id=sent_to_dana(waiting))

    waiting.tick()

    assert pending(waiting) == []
    names = [one["summary"] for one in waiting.reminders() if "Priya Nair" in one["summary"]]
    assert [name.split()[0] for name in names] == ["Email", "Call", "Check"]


@pytest.mark.spec("G9")
def test_calendar_mail_is_not_an_answer(waiting: Stage) -> None:
    waiting.do(
        "calendar_mail",
        account=ME,
        sender="dana.ruiz@tidewell.example",
        subject="Accepted: Interview",
        method="REPLY",
    )

    waiting.tick()

    assert pending(waiting) == ["Email", "Call", "Check"]


@pytest.mark.spec("G12")
def test_a_newsletter_of_the_company_is_not_an_answer(waiting: Stage) -> None:
    waiting.do(
        "deliver",
        account=ME,
        sender="news@tidewell.example",
        subject="How to ace your interview at Tidewell",
        text="Read our blog.",
        headers={"List-Unsubscribe": "<mailto:x@tidewell.example>", "Precedence": "bulk"},
    )

    waiting.tick()

    assert pending(waiting) == ["Email", "Call", "Check"]


@pytest.mark.spec("G2", "V15")
def test_a_courtesy_starts_the_wait_again(waiting: Stage) -> None:
    waiting.go_to("2026-03-05 15:00")
    reply(waiting, "Thanks Maya, it was great to meet you!")

    waiting.tick()

    starts = {one["summary"].split()[0]: one["start"]["dateTime"][:10] for one in waiting.reminders()}
    assert (starts["Email"], starts["Call"]) == ("2026-03-12", "2026-03-17")


@pytest.mark.spec("G15")
def test_the_users_own_mail_in_the_thread_is_not_their_answer(waiting: Stage) -> None:
    messages = waiting.do("snapshot", account=ME)["mailbox"]["messages"]
    thread = next(m["thread"] for m in messages if "SENT" in m["labels"])
    write_by_hand(waiting, TIDEWELL, "Hello", "One more thing", thread)

    waiting.tick()

    assert "Call" in pending(waiting)


def test_an_answer_that_came_while_the_history_was_lost_still_cancels(waiting: Stage) -> None:
    reply(waiting, "We would like to invite you to a second interview.")
    waiting.do("expire_history", account=ME)

    waiting.tick()

    assert pending(waiting) == ["Check"]


@pytest.mark.spec("E1")
def test_a_second_round_in_the_calendar_is_an_answer(waiting: Stage) -> None:
    waiting.add_interview("2026-03-09 15:00", event_id="second")

    waiting.tick()

    assert pending(waiting) == ["Check"]


@pytest.mark.spec("G4", "e.6", "f.3.7")
def test_the_reminder_to_answer_links_to_what_they_asked(candidate: Stage) -> None:
    write(candidate, HARROW, "Hi Maya,\n\ncould you send us the names of two references?\n\nClaire")
    candidate.tick()

    answer = reminder(candidate, Step.ANSWER)
    assert answer["summary"] == "Answer Claire Moreau (Harrow)"
    assert "search/from%3Aclaire.moreau%40harrow.example" in str(answer["description"])


@pytest.mark.spec("X9", "e.5")
def test_a_forged_refusal_pauses_and_asks_and_cancels_nothing(waiting: Stage) -> None:
    waiting.go_to("2026-03-09 12:00")
    reply(waiting, "We have decided to move forward with another candidate.", headers=FORGED)

    waiting.tick()

    assert pending(waiting) == ["Email", "Call", "Check"]
    email = next(one for one in waiting.reminders() if one["summary"].startswith("Email Dana"))
    assert email["start"]["dateTime"].startswith("2026-03-12")
    assert "Is the mail from Dana Ruiz on Monday, March 9 an answer?" in email["description"]


@pytest.mark.spec("G16")
def test_an_answer_that_ended_in_spam_pauses_and_asks(waiting: Stage) -> None:
    waiting.go_to("2026-03-09 12:00")
    waiting.do(
        "deliver",
        account=ME,
        sender="Dana Ruiz <dana.ruiz@tidewell.example>",
        subject="Your interview",
        text="Hi Maya, we would like to invite you to a second interview. Dana",
        labels=["SPAM", "UNREAD"],
    )

    waiting.tick()

    assert pending(waiting) == ["Email", "Call", "Check"]
    email = next(one for one in waiting.reminders() if one["summary"].startswith("Email Dana"))
    assert "Is the mail from Dana Ruiz on Monday, March 9 an answer?" in email["description"]


@pytest.mark.spec("G20", "G4")
@pytest.mark.parametrize(
    ("text", "rings"),
    [
        ("Hi Maya, are you still interested in the role? Dana", "2026-03-05T09:30"),
        ("Hi Maya, could you send me two references? Dana", "2026-03-06T09:00"),
    ],
)
def test_a_question_that_cannot_wait_is_brought_to_mind_on_the_same_day(
    waiting: Stage, text: str, rings: str
) -> None:
    waiting.go_to("2026-03-05 14:00")
    reply(waiting, text)
    waiting.tick()

    asked = next(one for one in waiting.reminders() if one["summary"].startswith("Answer Dana"))

    assert asked["start"]["dateTime"].startswith(rings)
    assert pending(waiting) == ["Answer", "Check"]
