"""Whom a mail is believed to be from: a forger chooses many words, and none of them counts (X9, RFC 8601)."""
# ruff: noqa: E501  # a header is read on one line

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from followup.domain.authentication import is_doubtful, results_of
from followup.domain.mail import Address, Message
from followup.google.wire_mail import read_message
from tests.factories import utc
from tests.stage import ME, Stage, at

DANA = "dana.ruiz@tidewell.example"
REAL = (
    "mx.google.com; dkim=pass header.i=@tidewell.example header.s=k1 header.b=abc; spf=pass (google.com: domain "
    "of dana.ruiz@tidewell.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=dana.ruiz@tidewell."
    "example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=tidewell.example"
)
GENUINE = {
    "signed, allowed and aligned": REAL,
    "signature alone": "mx.google.com; dkim=pass header.i=@tidewell.example",
    "signature of the domain below": "mx.google.com; dkim=pass header.d=mail.tidewell.example",
    "path alone": "mx.google.com; spf=pass (google.com: x) smtp.mailfrom=bounce@tidewell.example; dkim=none",
    "one signature of two": "mx.google.com; dkim=pass header.i=@sender.example; dkim=pass header.i=@tidewell.example",
    "signed, sent through another": "mx.google.com; spf=softfail smtp.mailfrom=x@list.example; dkim=pass header.d=tidewell.example",
    "spaces and versions": "mx.google.com 1;\tdkim / 1 = pass  header.d = tidewell.example",
    "a word and nothing behind it": "mx.google.com; dkim=none; dmarc=pass",
    "in capitals": "MX.GOOGLE.COM; DMARC=PASS header.from=Tidewell.Example",
}
FORGED = {
    "policy failed": "mx.google.com; dkim=none; spf=softfail; dmarc=fail header.from=tidewell.example",
    "nothing passed": "mx.google.com; dkim=none; spf=neutral smtp.mailfrom=x@evil.example",
    "no result at all": "mx.google.com; none",
    "empty": "",
    "named like a result": "mx.google.com; spf=fail smtp.mailfrom=dkim=pass@evil.example; dmarc=fail header.from=tidewell.example",
    "named like a result, no policy": "mx.google.com; spf=neutral smtp.mailfrom=dkim=pass@evil.example",
    "quoted result in a name": 'mx.google.com; spf=neutral smtp.mailfrom="a; dkim=pass header.d=tidewell.example"@evil.example',
    "quote that is escaped": 'mx.google.com; spf=neutral smtp.mailfrom="a\\"; dkim=pass header.d=tidewell.example; x="@evil.example',
    "result in a comment": "mx.google.com; spf=neutral (dkim=pass header.d=tidewell.example) smtp.mailfrom=x@evil.example",
    "result in a nested comment": "mx.google.com; spf=neutral (a (b; dmarc=pass header.from=tidewell.example) ; c)",
    "comment ended early": 'mx.google.com; spf=neutral (domain of "x) ; dkim=pass header.d=tidewell.example; (y"@evil.example)',
    "comment without an end": "mx.google.com; dkim=pass header.d=tidewell.example; spf=neutral (never closed",
    "comment closed twice": "mx.google.com; spf=neutral (x)); dkim=pass header.d=tidewell.example",
    "quote without an end": 'mx.google.com; dkim=pass header.d=tidewell.example; spf=neutral smtp.mailfrom="x',
    "signed by somebody else": "mx.google.com; dkim=pass header.i=@evil.example; spf=pass smtp.mailfrom=x@evil.example",
    "policy of somebody else": "mx.google.com; dmarc=pass header.from=evil.example",
    "a domain that ends alike": "mx.google.com; dkim=pass header.d=eviltidewell.example",
    "a name before the at": "mx.google.com; dkim=pass header.i=tidewell.example@evil.example",
    "only a top domain": "mx.google.com; dkim=pass header.d=example",
    "another server": "mail.evil.example; dkim=pass header.d=tidewell.example; dmarc=pass header.from=tidewell.example",
    "a server named alike": "mx.google.com.evil.example; dkim=pass header.d=tidewell.example",
    "two policies": "mx.google.com; dmarc=fail header.from=tidewell.example; dmarc=pass header.from=tidewell.example",
    "signed, but against the policy": "mx.google.com; dkim=pass header.d=tidewell.example; dmarc=fail header.from=tidewell.example",
    "a result that is longer": "mx.google.com; dkim=passed header.d=tidewell.example",
    "another method": "mx.google.com; x-dkim=pass header.d=tidewell.example; iprev=pass header.d=tidewell.example",
    "reason instead of a result": 'mx.google.com; dkim=fail reason="dkim=pass" header.d=tidewell.example',
    "encoded": "mx.google.com; spf=neutral smtp.mailfrom==?utf-8?q?=3B_dkim=3Dpass_header.d=3Dtidewell.example?=@evil.example",
    "endless": "mx.google.com; " + "(" * 40_000,
}  # fmt: skip


def mail(*results: str, sender: str = DANA) -> Message:
    headers = tuple(("authentication-results", one) for one in results)
    return Message("m1", "t1", utc("2026-03-09 12:00"), Address(sender), headers=headers)


@pytest.mark.spec("X9")
@pytest.mark.parametrize("name", GENUINE)
def test_what_the_receiving_server_vouches_for_is_believed(name: str) -> None:
    assert not is_doubtful(mail(GENUINE[name]))


@pytest.mark.spec("X9")
@pytest.mark.parametrize("name", FORGED)
def test_words_of_the_forger_are_not_results(name: str) -> None:
    assert is_doubtful(mail(FORGED[name]))


def test_only_the_topmost_header_counts() -> None:
    assert is_doubtful(mail(FORGED["policy failed"], REAL))
    assert is_doubtful(mail(FORGED["another server"], REAL))
    assert not is_doubtful(mail(REAL, FORGED["policy failed"]))


def test_a_mail_that_passed_no_server_is_as_before() -> None:
    assert not is_doubtful(mail())


def test_a_sender_without_an_address_is_vouched_for_by_nothing() -> None:
    assert is_doubtful(mail(REAL, sender=""))


def test_results_come_with_their_domains() -> None:
    found = results_of(REAL) or ()
    assert [(one.method, one.result, one.domain) for one in found] == [
        ("dkim", "pass", "tidewell.example"),
        ("spf", "pass", "tidewell.example"),
        ("dmarc", "pass", "tidewell.example"),
    ]


def test_the_header_is_read_as_the_server_wrote_it() -> None:
    payload = {
        "headers": [{"name": "Authentication-Results", "value": FORGED["encoded"].replace("; ", ";\r\n ")}]
    }
    found = read_message({"id": "m1", "internalDate": "1773057600000", "payload": payload})

    assert found.header("authentication-results") == FORGED["encoded"]


# --- what follows from it ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Three people at Tidewell were met; the thank-you to Dana is sent, everybody waits."""
    home: Path = tmp_path_factory.mktemp("home")
    stage = Stage(home, at("2026-03-02 13:00"))
    stage.connect()
    stage.tick()
    stage.add_interview("2026-03-03 15:00")
    stage.world.set_time(at("2026-03-03 16:30"))
    stage.tick()
    draft = next(one for one in stage.drafts() if "Dana" in one["to"])
    stage.do("send_draft", account=ME, draft_id=draft["id"])
    stage.tick()
    stage.world.set_time(at("2026-03-09 12:00"))
    stage.tick()
    yield stage
    stage.app.close()


def pending(stage: Stage) -> list[str]:
    return [one["summary"].split()[0] for one in stage.reminders() if "Dana" in one["summary"]]


SHORT = [name for name in FORGED if len(FORGED[name]) < 900 and FORGED[name]]


@pytest.mark.spec("X9", "e.5")
def test_a_forged_answer_pauses_and_asks_and_cancels_nothing(world: Stage) -> None:
    messages = world.do("snapshot", account=ME)["mailbox"]["messages"]
    ours = str([m for m in messages if "SENT" in m["labels"] and "dana" in m["to"]][-1]["message"])
    for name in SHORT:
        world.do(
            "reply",
            account=ME,
            message_id=ours,
            text="We have decided to move forward with another candidate.",
            headers={"Authentication-Results": FORGED[name]},
        )
        world.tick()
        assert pending(world) == ["Email", "Call", "Check"], name

    email = next(one for one in world.reminders() if one["summary"].startswith("Email Dana"))
    assert "an answer?" in email["description"]


@pytest.mark.spec("X9")
def test_a_mail_in_the_users_own_name_is_not_the_users(world: Stage) -> None:
    world.do(
        "deliver",
        account=ME,
        sender=f"Maya Lind <{ME}>",
        to=DANA,
        subject="Thank you",
        text="Hi Dana, thank you again.",
        headers={"Authentication-Results": FORGED["nothing passed"]},
    )
    world.tick()

    entries = [entry.what for entry in world.app.store.journal(ME)]
    assert "You wrote to them yourself" not in entries


@pytest.mark.spec("X9")
def test_a_mail_from_two_people_is_from_nobody_in_particular(world: Stage) -> None:
    world.do(
        "deliver",
        account=ME,
        sender=f"Dana Ruiz <{DANA}>, Eve <eve@evil.example>",
        subject="Your interview",
        text="We have decided to move forward with another candidate.",
        headers={"Authentication-Results": REAL},
    )
    world.tick()

    assert pending(world) == ["Email", "Call", "Check"]


@pytest.mark.spec("G1")
def test_a_genuine_answer_still_cancels_what_is_pending(world: Stage) -> None:
    world.do(
        "deliver",
        account=ME,
        sender=f"Dana Ruiz <{DANA}>",
        subject="Your interview",
        text="Hi Maya, we would like to invite you to a second interview. Dana",
        headers={"Authentication-Results": REAL},
    )
    world.tick()

    assert pending(world) == ["Check"]
