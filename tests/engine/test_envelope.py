"""A mail leaves only for whom the plan meant it, whatever became of its bytes on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from followup.domain.steps import ArtefactKind
from followup.engine.records import ArtefactState
from followup.messages import mime
from tests.stage import ME, PANEL, Stage

NAME, ADDRESS = b"dana.ruiz", b"dana.ruiz@tidewell.example"


def spoilt(patch: pytest.MonkeyPatch, spoil: Callable[[bytes], bytes]) -> None:
    """Mails are built wrong."""
    build = mime.build_mime

    def built(*about: Any, **more: Any) -> bytes:
        return spoil(build(*about, **more))

    patch.setattr("followup.engine.wording.words.build_mime", built)


def writes(stage: Stage) -> list[str]:
    """What was asked of Gmail's drafts, applied or not."""
    methods = [str(entry["method"]) for entry in stage.do("journal")["entries"]]
    return [one for one in methods if one in ("gmail.users.drafts.create", "gmail.users.drafts.update")]


@pytest.mark.spec("reliability I12", "reliability X18")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw.replace(ADDRESS, b"eve@evil.test"),
        lambda raw: raw.replace(NAME, b"dana.ruis"),
        lambda raw: raw.replace(b"X-Followup-Revision", b"X-Followup-Other"),
        lambda raw: b"References: <a@b.test>\r\n" + raw,
    ],
    ids=["somebody else", "one letter", "another header", "one header more"],
)
def test_a_mail_that_was_built_wrong_never_leaves_and_is_shown(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[bytes], bytes]
) -> None:
    spoilt(monkeypatch, spoil)
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=PANEL[:1])

    stage.go_to("2026-03-03 16:30")

    assert writes(stage) == []
    (row,) = stage.artefacts(ArtefactKind.DRAFT)
    assert row.state is ArtefactState.ATTENTION
    assert row.note.endswith("write it by hand if you want it")


@pytest.mark.spec("reliability I12", "B6")
@pytest.mark.parametrize("spoiling", [False, True])
def test_a_rewrite_to_somebody_else_never_leaves(
    panel: Stage, monkeypatch: pytest.MonkeyPatch, spoiling: bool
) -> None:
    if spoiling:
        spoilt(monkeypatch, lambda raw: raw.replace(ADDRESS, b"eve@evil.test"))
        panel.app.forget_shell(ME)
    panel.world.advance(60)
    notes = next(one for one in panel.reminders() if one["summary"].startswith("Notes"))
    text = f"Dana: the move to Kafka\n{notes['description']}"
    panel.do("patch_event", account=ME, event_id=notes["id"], calendar="own", patch={"description": text})

    panel.app.sync(ME, panel.now)

    assert ("gmail.users.drafts.update" in writes(panel)) is not spoiling
    assert not any("evil" in str(one["to"]) for one in panel.drafts())


@pytest.mark.spec("reliability X4")
def test_a_domain_with_an_umlaut_is_the_same_recipient(stage: Stage) -> None:
    stage.tick()
    stage.add_interview("2026-03-03 15:00", people=(("zoe@b\u00fccher-haus.example", "Zoe Falk"),))

    stage.go_to("2026-03-03 16:30")

    assert ["xn--" in one["to"] for one in stage.drafts()] == [True]
