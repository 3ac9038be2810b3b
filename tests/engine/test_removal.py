"""Taking everything of ours out of Google (L7)."""

from __future__ import annotations

import pytest

from followup.domain.label_words import FOR_AN_OFFER
from followup.engine.account.removal import remove
from tests.stage import ME, Stage


@pytest.mark.spec("L7", "reliability A10")
def test_a_label_that_lies_on_a_mail_stays_though_a_list_comes_empty_once(stage: Stage) -> None:
    name = min(FOR_AN_OFFER)
    stage.app.google(ME)[1].create_label(name, hidden=False)
    mail = stage.do("deliver", account=ME, sender="Bob <bob@harrow.example>", subject="Hi", text="Hello")
    stage.do("label_thread", account=ME, thread_id=mail["threadId"], label=name)
    stage.do("add_fault", match="gmail.users.messages.list", times=1, kind="empty_list")
    account = stage.app.store.account(ME)
    assert account is not None

    remove(stage.app.shell(ME), account, stage.now, keep_changed=False)

    assert name in stage.app.google(ME)[1].labels().values()
