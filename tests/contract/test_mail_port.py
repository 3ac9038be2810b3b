"""What every MailPort promises."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from followup.engine.errors import (
    AlreadyExists,
    Ambiguous,
    CursorExpired,
    FollowupError,
    NeedsConsent,
    NotFound,
    Refused,
    Transient,
)
from followup.engine.ports import DraftRef, MailChange
from tests.contract.stages import ANN, Stage
from tests.letters import meant


def letter(subject: str = "Thank you", **headers: str) -> bytes:
    message = EmailMessage()
    message["From"] = f"Ann Example <{ANN}>"
    message["To"] = "Zoë Recruiter <zoe@tidewell.test>"
    message["Subject"] = subject
    for name, value in {"X-Followup-Key": "k1", **headers}.items():
        message[name] = value
    message.set_content("Dear Zoë,\n\nthank you.\n")
    message.add_alternative("<p>Dear Zoë,</p><p>thank you.</p>", subtype="html")
    return message.as_bytes()


THANKS = meant(letter())


def since(stage: Stage, history_id: str) -> list[MailChange]:
    return [change for page in stage.mail.changes(history_id) for change in page.changes]


def names(refs: tuple[DraftRef, ...]) -> list[str]:
    return [ref.draft_id for ref in refs]


# --- history --------------------------------------------------------------------------------------


def test_nothing_new_is_one_page_without_changes(stage: Stage) -> None:
    profile = stage.mail.profile()

    assert profile.email == ANN
    pages = list(stage.mail.changes(profile.history_id))
    assert [(page.changes, page.history_id) for page in pages] == [((), profile.history_id)]


def test_a_draft_moves_the_history_and_is_told_as_an_added_message(stage: Stage) -> None:
    before = stage.mail.profile().history_id

    made = stage.mail.create_draft(letter(), envelope=THANKS)

    added = [change for change in since(stage, before) if change.added]
    assert [(change.message_id, change.thread_id) for change in added] == [(made.message_id, made.thread_id)]
    assert "DRAFT" in added[0].labels
    assert int(stage.mail.profile().history_id) > int(before)


@pytest.mark.spec("reliability A16")
def test_a_history_id_that_is_too_old_has_expired(stage: Stage) -> None:
    with pytest.raises(CursorExpired):
        list(stage.mail.changes("1"))


# --- drafts ---------------------------------------------------------------------------------------


def test_a_draft_comes_back_with_its_headers_and_its_text(stage: Stage) -> None:
    made = stage.mail.create_draft(letter(), envelope=THANKS)

    view = stage.mail.draft(made.draft_id)
    whole = stage.mail.message(made.message_id, body=True)

    assert view is not None
    assert view.is_draft
    assert view.ref == made
    assert [(to.email, to.name) for to in view.message.to] == [("zoe@tidewell.test", "Zoë Recruiter")]
    assert view.message.subject == "Thank you"
    assert view.message.header("X-Followup-Key") == "k1"
    assert whole is not None
    assert (whole.text or "").split() == ["Dear", "Zoë,", "thank", "you."]
    assert stage.mail.drafts() == (made,)
    assert stage.mail.labelled("DRAFT", 10) == (made.message_id,)
    assert [message.id for message in stage.mail.thread(made.thread_id)] == [made.message_id]


CALENDAR = """\
BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:m1@tidewell.test
DTSTART:20260305T150000Z
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.spec("A13")
def test_an_attached_invitation_is_read_when_it_is_asked_for(stage: Stage) -> None:
    came = stage.user.do(
        "calendar_mail",
        account=ANN,
        sender="zoe@tidewell.test",
        subject="Interview",
        calendar=CALENDAR,
        attached=True,
    )

    without, whole = (stage.mail.message(came["id"], body=True, files=files) for files in (False, True))

    assert without is not None
    assert without.invitation is None
    assert whole is not None
    assert whole.invitation is not None
    assert (whole.invitation.uid, whole.invitation.method) == ("m1@tidewell.test", "REQUEST")


def test_a_rewritten_draft_keeps_its_name_and_holds_another_message(stage: Stage) -> None:
    made = stage.mail.create_draft(letter(), envelope=THANKS)
    before = stage.mail.profile().history_id

    again = stage.mail.update_draft(made.draft_id, letter("Thank you again"), made.thread_id, envelope=THANKS)

    assert again.draft_id == made.draft_id
    assert again.message_id != made.message_id
    assert again.thread_id == made.thread_id
    assert stage.mail.message(made.message_id) is None
    changes = since(stage, before)
    assert {change.message_id for change in changes if change.deleted} == {made.message_id}
    assert {change.message_id for change in changes if change.added} == {again.message_id}


def test_a_deleted_draft_is_gone_and_deleting_it_again_is_fine(stage: Stage) -> None:
    made = stage.mail.create_draft(letter(), envelope=THANKS)

    assert stage.mail.delete_draft(made.draft_id)
    assert not stage.mail.delete_draft(made.draft_id), "it was gone before"

    assert stage.mail.draft(made.draft_id) is None
    assert stage.mail.drafts() == ()
    assert stage.mail.thread(made.thread_id) == ()
    with pytest.raises(NotFound):
        stage.mail.update_draft(made.draft_id, letter(), envelope=THANKS)


def test_a_draft_in_a_thread_that_is_not_there_is_not_found(stage: Stage) -> None:
    with pytest.raises(NotFound):
        stage.mail.create_draft(letter(), "18c0ffee00000001", envelope=THANKS)


def test_a_draft_in_a_thread_joins_it(stage: Stage) -> None:
    first = stage.mail.create_draft(letter(), envelope=THANKS)

    second = stage.mail.create_draft(letter("Re: Thank you"), first.thread_id, envelope=THANKS)

    assert second.thread_id == first.thread_id
    assert {message.id for message in stage.mail.thread(first.thread_id)} == {
        first.message_id,
        second.message_id,
    }


@pytest.mark.parametrize("stage", ["http"], indirect=True)
def test_a_letter_to_two_people_never_reaches_google(stage: Stage) -> None:
    with pytest.raises(Refused):
        stage.mail.create_draft(letter(Cc="eve@evil.test"), envelope=meant(letter(Cc="eve@evil.test")))

    assert stage.mail.drafts() == ()


# --- labels and identities ------------------------------------------------------------------------


def test_labels_are_made_once_named_and_deleted_twice(stage: Stage) -> None:
    made = stage.mail.create_label("Follow-up/Waiting", hidden=True)

    assert stage.mail.labels()[made] == "Follow-up/Waiting"
    with pytest.raises(AlreadyExists):
        stage.mail.create_label("follow-up/waiting")
    stage.mail.delete_label(made)
    stage.mail.delete_label(made)
    assert made not in stage.mail.labels()


def test_the_account_itself_is_an_identity(stage: Stage) -> None:
    primary = [sender for sender in stage.mail.senders() if sender.is_primary]

    assert [sender.email for sender in primary] == [ANN]


# --- failures -------------------------------------------------------------------------------------


@pytest.mark.spec("reliability A4", "reliability A5")
@pytest.mark.parametrize(
    ("kind", "applied"),
    [
        *(
            (kind, applied)
            for kind in ("timeout", "reset", "html", "empty", "error")
            for applied in (False, True)
        ),
        *((kind, True) for kind in ("cut", "truncated")),
    ],
)
def test_a_draft_of_unknown_fate_is_ambiguous_and_was_attempted_once(
    stage: Stage, kind: str, applied: bool
) -> None:
    stage.user.add_fault(kind=kind, match="gmail.users.drafts.create", times=1, applied=applied)

    with pytest.raises(Ambiguous):
        stage.mail.create_draft(letter(), envelope=THANKS)

    assert len(stage.mail.drafts()) == int(applied)


@pytest.mark.parametrize(
    ("code", "reason", "expected"),
    [
        (403, "rateLimitExceeded", Transient),
        (429, "rateLimitExceeded", Transient),
        (403, "insufficientPermissions", NeedsConsent),
        (403, "accessNotConfigured", NeedsConsent),
        (403, "domainPolicy", NeedsConsent),
    ],
)
def test_a_refused_draft_is_certainly_not_there(
    stage: Stage, code: int, reason: str, expected: type[FollowupError]
) -> None:
    stage.user.add_fault(kind="error", match="gmail.users.drafts.create", code=code, reason=reason)

    with pytest.raises(FollowupError) as caught:
        stage.mail.create_draft(letter(), envelope=THANKS)

    assert type(caught.value) is expected
    assert stage.mail.drafts() == ()
