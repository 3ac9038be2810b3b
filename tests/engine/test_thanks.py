"""Thank-yous from the end of the interview to sent, edited, deleted."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind, Step
from followup.engine.observe.one_mail import _scheduled
from followup.engine.records import ArtefactState
from followup.messages.no_job import is_about_a_job
from followup.messages.variation import same_sentences
from tests.engine.candidacies import address, addressees, write, write_by_hand
from tests.stage import ME, PANEL, Stage, at

_, PRIYA, _ = PANEL


def draft_to(stage: Stage, name: str) -> str:
    return str(next(one for one in stage.drafts() if name in one["to"])["id"])


def text_of(stage: Stage, name: str) -> str:
    return str(next(one for one in stage.drafts() if name in one["to"])["text"])


@pytest.mark.spec("B2", "C1")
def test_each_interviewer_gets_one_draft_half_an_hour_after_the_end(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:29")
    assert stage.drafts() == []

    stage.go_to("2026-03-03 16:30")

    assert addressees(stage) == [
        "dana.ruiz@tidewell.example",
        "luis.ortega@tidewell.example",
        "priya.nair@tidewell.example",
    ]


def test_without_a_name_in_the_settings_drafts_are_signed_with_the_one_gmail_has(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-02 14:00"), environ={"FOLLOWUP_PROFILE__NAME": ""})
    stage.connect()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])

    stage.go_to("2026-03-03 16:30")

    assert text_of(stage, "Dana").endswith("\nMaya")
    stage.app.close()


def test_a_second_look_changes_nothing_and_makes_three_calls(panel: Stage) -> None:
    panel.tick()
    before = panel.calls()

    report = panel.tick()

    assert report.effects == []
    assert panel.calls() - before == 3


@pytest.mark.spec("B1", "B6")
def test_notes_typed_into_the_notes_event_flow_into_untouched_drafts_only(panel: Stage) -> None:
    panel.do("edit_draft", account=ME, draft_id=draft_to(panel, "Luis"), text="Hello Luis, my own words.")
    panel.tick()
    notes = next(one for one in panel.reminders() if one["summary"].startswith("Notes"))
    typed = str(notes["description"]).replace("Priya Nair:", "Priya Nair: the billing migration")
    typed = typed.replace("Luis Ortega:", "Luis Ortega: weekend releases")
    panel.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")

    panel.tick()

    assert "billing migration" in text_of(panel, "Priya")
    assert text_of(panel, "Luis").strip() == "Hello Luis, my own words."
    (luis,) = [row for row in panel.artefacts(ArtefactKind.DRAFT) if row.person.startswith("luis")]
    assert luis.note == "what is new is not used in it: you edited it"


@pytest.mark.spec("d.1", "B6")
def test_a_line_typed_into_the_reminder_to_send_them_counts_like_a_note_and_a_remark_does_not(
    panel: Stage,
) -> None:
    send = next(one for one in panel.reminders() if one["summary"].startswith("Send"))
    typed = f"{send['description']}\nPriya: the billing migration\nweekend releases, will send later"
    panel.do("describe_event", account=ME, event_id=send["id"], description=typed, calendar="own")

    panel.tick()

    assert "billing migration" in text_of(panel, "Priya")
    assert not any("weekend releases" in str(draft["text"]) for draft in panel.drafts())


@pytest.mark.spec("d.1", "D13")
def test_thanks_go_when_the_reminder_to_send_them_is_told_that_it_did_not_happen(panel: Stage) -> None:
    send = next(one for one in panel.reminders() if one["summary"].startswith("Send"))
    typed = f"{send['description']}\nIt didn't happen."
    panel.do("describe_event", account=ME, event_id=send["id"], description=typed, calendar="own")

    panel.tick()

    assert panel.drafts() == []


@pytest.mark.spec("A7")
def test_a_talk_for_advice_is_no_application(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", title="Informational interview: Tidewell", people=PANEL[:1])

    stage.go_to("2026-03-03 16:40", every=timedelta(hours=6))

    assert not is_about_a_job(text_of(stage, "Dana"), "en")
    assert [one["summary"].split()[0] for one in stage.reminders()] == ["Notes:", "Send", "Check"]


@pytest.mark.spec("F3")
def test_an_edited_draft_is_never_touched_again(panel: Stage) -> None:
    panel.do("edit_draft", account=ME, draft_id=draft_to(panel, "Priya"), text="Mine.")

    panel.go_to("2026-03-20 16:00")

    assert text_of(panel, "Priya").strip() == "Mine."


@pytest.mark.spec("F4")
def test_a_deleted_draft_does_not_come_back(panel: Stage) -> None:
    panel.do("discard_draft", account=ME, draft_id=draft_to(panel, "Priya"))

    panel.go_to("2026-03-09 16:00")

    assert "priya.nair@tidewell.example" not in addressees(panel)
    states = {row.person: row.state for row in panel.artefacts(ArtefactKind.DRAFT)}
    assert states["priya.nair@tidewell.example"] is ArtefactState.GONE


@pytest.mark.spec("F1", "K8")
@pytest.mark.parametrize("ui_send", ["new_id", "same_id"])
@pytest.mark.parametrize("orphans", [True, False])
def test_a_sent_draft_is_done_and_the_follow_up_answers_in_its_thread(
    panel: Stage, ui_send: str, orphans: bool
) -> None:
    panel.do("set_variants", mail={"ui_send": ui_send, "orphan_drafts": orphans})
    panel.do("send_draft", account=ME, draft_id=draft_to(panel, "Dana"))
    panel.tick()
    sent = next(
        row for row in panel.artefacts() if row.person.startswith("dana") and row.key.step is Step.THANK_YOU
    )
    assert sent.state is ArtefactState.DONE

    panel.go_to("2026-03-10 12:00")

    follow_up = next(one for one in panel.drafts() if "Dana" in one["to"])
    assert follow_up["thread"] == sent.thread_id
    assert str(follow_up["subject"]).startswith("Re: ")


@pytest.mark.spec("F5")
def test_a_scheduled_draft_counts_as_handled(panel: Stage) -> None:
    panel.do("schedule_draft", account=ME, draft_id=draft_to(panel, "Dana"))

    panel.go_to("2026-03-04 16:00")

    assert "dana.ruiz@tidewell.example" not in addressees(panel)


@pytest.mark.spec("F5", "F1", "F17")
def test_a_scheduled_draft_that_goes_out_days_later_is_the_thank_you_and_no_follow_up(panel: Stage) -> None:
    scheduled = panel.do("schedule_draft", account=ME, draft_id=draft_to(panel, "Dana"))
    panel.go_to("2026-03-06 14:00", every=timedelta(hours=6))
    panel.do("release_scheduled", account=ME, message_id=scheduled["id"])
    panel.tick()
    sent = next(
        row for row in panel.artefacts() if row.person.startswith("dana") and row.key.step is Step.THANK_YOU
    )
    assert sent.state is ArtefactState.DONE

    panel.go_to("2026-03-10 12:00", every=timedelta(hours=6))

    follow_up = next(one for one in panel.drafts() if "Dana" in one["to"])
    assert follow_up["thread"] == sent.thread_id
    assert str(follow_up["subject"]).startswith("Re: ")


@pytest.mark.spec("F5")
def test_a_mail_from_before_the_draft_is_not_the_scheduled_draft(panel: Stage) -> None:
    shell = panel.app.shell(ME)
    row = next(one for one in panel.artefacts(ArtefactKind.DRAFT) if one.person.startswith("dana"))
    assert row.intent_at is not None
    (mail,) = shell.mail.thread(row.thread_id)
    shell.store.save_artefact(ME, replace(row, state=ArtefactState.GONE))

    before = replace(mail, at=row.intent_at - timedelta(hours=1))
    found = [_scheduled(shell, one) is not None for one in (before, mail)]

    assert found == [False, True]


@pytest.mark.spec("b.2", "K2", "K3", "K8")
@pytest.mark.parametrize(
    ("title", "people", "answered"),
    [
        ("Interview with Tidewell: Platform Engineer", PANEL, "dana.ruiz"),
        ("Phone screen with Tidewell", PANEL[:1], "dana.ruiz"),
    ],
)
def test_who_arranged_it_by_mail_is_thanked_in_that_conversation_and_the_others_in_new_ones(
    stage: Stage, title: str, people: tuple[tuple[str, str], ...], answered: str
) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", title=title, people=people)
    stage.tick()
    threads = {}
    for email, name in people:
        text = f"Hi Maya,\n\nsee you on Tuesday at ten.\n\n{name.split()[0]}"
        threads[email] = write(stage, (email, name), text, "Tuesday at ten")
    stage.go_to("2026-03-03 16:40", every=timedelta(hours=6))

    found = {address(draft): draft for draft in stage.drafts()}
    assert len(found) == len(people)
    for email, draft in found.items():
        arranged = email.startswith(answered)
        assert (draft["thread"] == threads[email]) is arranged
        assert (draft["subject"] == "Re: Tuesday at ten") is arranged
    first = next(one for one in found.values() if answered in str(one["to"]))
    stage.do("send_draft", account=ME, draft_id=first["id"])
    stage.go_to("2026-03-10 12:00", every=timedelta(hours=6))
    follow_up = next(one for one in stage.drafts() if answered in str(one["to"]))
    assert follow_up["thread"] == first["thread"]


@pytest.mark.spec("b.2")
def test_a_mail_that_came_after_the_interview_is_no_conversation_to_thank_in(panel: Stage) -> None:
    before = {draft["id"]: draft["thread"] for draft in panel.drafts()}
    write(panel, PRIYA, "Hi Maya,\n\nit was a pleasure.\n\nPriya", "Our talk")
    panel.go_to("2026-03-03 18:00")

    assert {draft["id"]: draft["thread"] for draft in panel.drafts()} == before


@pytest.mark.spec("F6")
def test_whoever_was_thanked_by_hand_gets_no_draft(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:10")
    write_by_hand(stage, PRIYA, "Thank you, Priya.")

    stage.go_to("2026-03-03 17:00")

    assert "priya.nair@tidewell.example" not in addressees(stage)
    assert len(stage.drafts()) == 2


@pytest.mark.spec("F7")
def test_a_mail_by_hand_takes_the_untouched_draft_away(panel: Stage) -> None:
    write_by_hand(panel, PRIYA, "Thank you, Priya.")

    panel.tick()

    assert "priya.nair@tidewell.example" not in addressees(panel)


@pytest.mark.spec("A18", "F6")
def test_an_event_added_afterwards_is_checked_against_mail_sent_before(stage: Stage) -> None:
    stage.tick()
    stage.world.set_time(at("2026-03-03 16:20"))
    write_by_hand(stage, PANEL[0], "Thank you, Dana.")
    stage.tick()
    stage.world.set_time(at("2026-03-03 18:00"))
    stage.add_interview("2026-03-03 15:00")

    stage.tick()

    assert addressees(stage) == ["luis.ortega@tidewell.example", "priya.nair@tidewell.example"]


@pytest.mark.spec("D4")
def test_an_interview_moved_to_the_future_takes_untouched_drafts_back_and_writes_them_anew(
    panel: Stage,
) -> None:
    panel.do("edit_draft", account=ME, draft_id=draft_to(panel, "Luis"), text="Mine.")
    panel.tick()
    panel.do("move_event", account=ME, event_id="interview1", seconds=2 * 86400)
    panel.tick()
    assert addressees(panel) == ["luis.ortega@tidewell.example"]

    panel.go_to("2026-03-05 17:00")

    assert len(panel.drafts()) == 3
    assert text_of(panel, "Luis").strip() == "Mine."


@pytest.mark.spec("D1")
def test_an_interview_cancelled_before_it_took_place_leaves_nothing_behind(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 14:30")
    stage.do("cancel_event", account=ME, event_id="interview1")

    stage.go_to("2026-03-04 18:00")

    assert stage.drafts() == []
    assert [one for one in stage.reminders() if not one["summary"].startswith("Notes")] == []


@pytest.mark.spec("D2")
def test_an_interview_tidied_away_after_its_end_still_took_place(panel: Stage) -> None:
    panel.do("delete_event", account=ME, event_id="interview1")

    panel.go_to("2026-03-04 18:00")

    assert len(panel.drafts()) == 3


@pytest.mark.spec("A19")
def test_the_first_run_on_a_full_calendar_never_floods(stage: Stage) -> None:
    for week in range(1, 6):
        stage.add_interview(
            at(f"2026-0{1 if week < 4 else 2}-{[6, 13, 20, 3, 10][week - 1]:02d} 15:00"),
            event_id=f"old{week}",
            title=f"Interview with Company{week}: Engineer",
            people=[(f"ann@company{week}.example", "Ann Old")],
        )
    stage.add_interview("2026-02-27 15:00", event_id="fresh")

    stage.tick()

    thanked = [row.person for row in stage.artefacts(ArtefactKind.DRAFT) if row.key.step is Step.THANK_YOU]
    assert {address.split("@")[1] for address in thanked} == {"tidewell.example"}
    assert not {"ann@company1.example", "ann@company2.example"} & set(addressees(stage))


@pytest.mark.spec("A19")
def test_follow_ups_that_a_first_run_finds_missed_come_a_few_a_day(stage: Stage) -> None:
    for number in range(10):
        stage.add_interview(
            at("2026-02-16 15:00") + timedelta(minutes=number),
            event_id=f"old{number}",
            title=f"Interview with Company{number}: Engineer",
            people=[(f"ann@company{number}.example", "Ann Old")],
        )

    stage.go_to("2026-03-03 20:00", every=timedelta(hours=3))

    nudges = [row for row in stage.artefacts(ArtefactKind.REMINDER) if row.key.step is Step.FOLLOW_UP]
    a_day = Counter(row.start.date() for row in nudges if row.start is not None)
    assert len(nudges) == 10
    assert max(a_day.values()) <= 3
    assert len(stage.drafts()) <= 6


BY_HER = {"email": "dana@tidewell.example", "displayName": "Dana Ruiz"}


@pytest.mark.spec("A4")
def test_a_tag_that_was_added_to_somebody_elses_invitation_makes_it_an_interview(stage: Stage) -> None:
    coffee: dict[str, Any] = {
        "title": "Coffee with Dana",
        "organizer": BY_HER,
        "description": "See you there.",
    }
    stage.tick()
    stage.add_interview("2026-03-02 15:00", people=[("dana@tidewell.example", "Dana Ruiz")], **coffee)
    stage.go_to("2026-03-02 14:00")
    text = "See you there.\n#interview"
    stage.do("patch_event", account=ME, event_id="interview1", patch={"description": text})

    stage.go_to("2026-03-02 18:00")

    assert addressees(stage) == ["dana@tidewell.example"]


@pytest.mark.spec("A4")
def test_a_tag_in_an_invitation_as_it_came_is_not_the_users(stage: Stage) -> None:
    coffee: dict[str, Any] = {
        "title": "Coffee with Dana",
        "organizer": BY_HER,
        "description": "See you there.\n#interview",
    }
    stage.tick()
    stage.add_interview("2026-03-02 15:00", people=[("dana@tidewell.example", "Dana Ruiz")], **coffee)

    stage.go_to("2026-03-02 18:00")

    assert addressees(stage) == []


@pytest.mark.spec("A4")
def test_an_event_tagged_notinterview_takes_everything_untouched_away(panel: Stage) -> None:
    event = panel.do("event", account=ME, event_id="interview1")
    panel.do(
        "patch_event",
        account=ME,
        event_id="interview1",
        patch={"description": str(event.get("description", "")) + "\n#notinterview"},
    )

    panel.tick()

    assert panel.drafts() == []


@pytest.mark.spec("B5")
def test_held_drafts_wait_for_a_line_and_have_no_addressee(tmp_path: Path) -> None:
    stage = Stage(tmp_path, at("2026-03-02 13:00"), environ={"FOLLOWUP_DRAFTS__WITHOUT_NOTES": "hold"})
    stage.connect()
    stage.add_interview("2026-03-03 15:00")

    stage.go_to("2026-03-03 16:30")

    assert [one["to"] for one in stage.drafts()] == ["", "", ""]
    assert all("[[one thing you and" in one["text"] for one in stage.drafts())
    stage.app.close()


@pytest.mark.parametrize(("moved", "drafts"), [(True, 0), (False, 3)], ids=["put off", "tidied away"])
def test_an_entry_that_changes_between_reading_and_writing_is_read_again_first(
    stage: Stage, moved: bool, drafts: int
) -> None:
    stage.add_interview("2026-03-03 15:00")
    stage.go_to("2026-03-03 16:10")
    stage.do("add_fault", match="gmail.users.settings.sendAs.list", times=1, kind="slow", seconds=1)

    def change() -> None:
        if moved:
            stage.do("move_event", account=ME, event_id="interview1", seconds=86400)
        else:
            stage.do("cancel_event", account=ME, event_id="interview1")

    stage.world.later(20 * 60 + 0.5, change)
    stage.world.set_time(at("2026-03-03 16:30"))
    asked = len(stage.do("journal")["entries"])

    stage.tick()

    assert len(stage.drafts()) == drafts
    methods = [one["method"] for one in stage.do("journal")["entries"][asked:]]
    looked = methods.index("calendar.events.get", methods.index("gmail.users.messages.list"))
    assert "gmail.users.drafts.create" not in methods[:looked]
    stage.go_to("2026-03-04 17:00", every=timedelta(hours=1))
    assert len(stage.drafts()) == 3


@pytest.mark.spec("K4", "B17")
def test_an_agency_gets_a_debrief_with_thanks_to_pass_on_and_the_client_nothing(stage: Stage) -> None:
    stage.add_interview(
        "2026-03-03 15:00",
        title="Interview with Tidewell",
        people=(("jo@castletonsearch.example", "Jo Lambert"),),
        description="With: Dana Ruiz",
    )
    stage.go_to("2026-03-03 16:30")

    assert addressees(stage) == ["jo@castletonsearch.example"]
    text = text_of(stage, "Jo")
    assert "interview" in text
    assert "3 March" in text or "March 3" in text
    assert "Dana" in text
    assert "castleton" not in text.casefold()


@pytest.mark.spec("f.2")
def test_what_the_user_wrote_into_an_own_entry_beforehand_is_not_claimed_to_have_been_talked_about(
    stage: Stage,
) -> None:
    stage.tick()
    text = "With: Dana Ruiz, dana.ruiz@tidewell.example\nApplied via referral on 12 February"
    times = {"start": {"dateTime": "2026-03-03T15:00:00Z"}, "end": {"dateTime": "2026-03-03T16:00:00Z"}}
    entry = {"id": "own1", "summary": "Interview at Tidewell", "description": text, **times}
    stage.do("add_event", account=ME, event=entry)
    stage.go_to("2026-03-03 16:40")
    draft = stage.drafts()[0]
    assert "dana.ruiz@tidewell.example" in draft["to"]
    assert "referral" not in draft["subject"] + draft["text"]

    more = f"{text}\nDana: their move to one queue"
    stage.do("patch_event", account=ME, event_id="own1", patch={"description": more})
    stage.go_to("2026-03-03 17:00")
    draft = stage.drafts()[0]
    assert "move to one queue" in draft["subject"] + draft["text"]
    assert "referral" not in draft["subject"] + draft["text"]


@pytest.mark.spec("K7")
def test_a_card_that_was_asked_for_in_the_notes_stands_there_with_words_and_address(stage: Stage) -> None:
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])
    stage.go_to("2026-03-03 16:10")
    notes = next(one for one in stage.reminders() if str(one["summary"]).startswith("Notes"))
    typed = f"{notes['description']}\nDana: weekend releases\nAddress: 1 Mill Lane, Boston\n#card"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=typed, calendar="own")

    stage.go_to("2026-03-03 16:40")

    card = next(one for one in stage.reminders() if one["summary"] == "Write a card to Dana Ruiz (Tidewell)")
    assert str(card["start"]["dateTime"]).startswith("2026-03-04T12:00")
    assert "weekend releases" in card["description"]
    assert "Send it to: 1 Mill Lane, Boston" in card["description"]


def test_of_a_crowd_the_first_are_thanked_and_the_notes_say_how_many_are_not(stage: Stage) -> None:
    crowd = [(f"guest{n:02d}@tidewell.example", f"Ann {family}") for n, family in enumerate(FAMILIES)]
    stage.add_interview("2026-03-03 15:00", people=crowd)
    stage.go_to("2026-03-03 16:00")

    notes = next(one for one in stage.reminders() if str(one["summary"]).startswith("Notes"))
    assert f"but not thanked: {len(crowd) - 10}." in str(notes["description"])
    text = f"{notes['description']}\nWith: Ann {FAMILIES[-1]}, {crowd[-1][0]}"
    stage.do("describe_event", account=ME, event_id=notes["id"], description=text, calendar="own")
    stage.go_to("2026-03-03 18:00")

    assert len(addressees(stage)) == 11
    assert crowd[-1][0] in addressees(stage)


FAMILIES = ("Fox", "Ruiz", "Moor", "Nair", "Berg", "Cole", "Lund", "Hale", "Voss", "Pike", "Reed", "Webb")


def test_long_addresses_of_many_people_stop_nothing(stage: Stage) -> None:
    """Google's library makes another request of one whose address is too long, and the guard stops that."""
    names = [f"{'very.long.name.' * 4}{number}" for number in range(10)]
    domain = f"{'department.' * 4}tidewell.example"
    panel = [(f"{name}@{domain}", f"Ann {FAMILIES[n]}") for n, name in enumerate(names)]
    stage.add_interview("2026-03-03 15:00", people=panel)
    stage.go_to("2026-03-03 18:00")
    stage.do("send_draft", account=ME, draft_id=draft_to(stage, "Ann Fox"))

    stage.go_to("2026-03-11 18:00", every=timedelta(hours=3))

    account = stage.app.store.account(ME)
    assert account is not None
    assert (account.failures, account.notice) == (0, "")
    assert ["Ann Fox" in str(one["to"]) for one in stage.drafts()] == [True]


@pytest.mark.spec("b.4.7", "E4")
def test_who_is_thanked_again_in_later_rounds_reads_no_sentence_twice(stage: Stage) -> None:
    dana = (("dana.ruiz@tidewell.example", "Dana Ruiz"),)
    bodies: list[str] = []
    for day in (3, 10, 17):
        stage.add_interview(f"2026-03-{day:02d} 15:00", event_id=f"round{day}", people=dana)
        stage.go_to(f"2026-03-{day:02d} 16:40", every=timedelta(hours=6))
        (draft,) = [one for one in stage.drafts() if not str(one["subject"]).startswith("Re:")]
        bodies.append(str(draft["text"]))
        stage.do("send_draft", account=ME, draft_id=draft["id"])

    for number, one in enumerate(bodies):
        for other in bodies[:number]:
            assert not same_sentences(_body(one), _body(other))


def _body(text: str) -> str:
    return "\n\n".join(text.split("\n\n")[1:-1])
