"""The gestures of people and of other mail systems as control verbs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from followup.sandbox.call import Json
from followup.sandbox.clock import parse_instant
from followup.sandbox.mail_message import StoredMessage
from followup.sandbox.mailbox import Mailbox
from followup.sandbox.mailbox_gestures import MailGestures

__all__ = ["MailGestures", "mailbox_controls"]

MailboxOf = Callable[[str], Mailbox]
_VERBS = tuple(name for name in vars(MailGestures) if not name.startswith("_"))


def mailbox_controls(mailbox_of: MailboxOf) -> Mapping[str, Callable[[Json], Json]]:
    """The verbs by name. Each takes `account` and the parameters of its gesture; `at` is RFC 3339.

    A message comes back as id, threadId and, for a draft, draftId.
    """
    return {name: _verb(mailbox_of, name) for name in _VERBS}


def _verb(mailbox_of: MailboxOf, name: str) -> Callable[[Json], Json]:
    def run(body: Json) -> Json:
        box = mailbox_of(str(body["account"]))
        box.settle()
        given = {key: value for key, value in body.items() if key != "account"}
        if given.get("at") is not None:
            given["at"] = parse_instant(given["at"])
        result: object = getattr(MailGestures(box), name)(**given)
        if isinstance(result, StoredMessage):
            draft = box.draft_of(result)
            named = {"id": result.id, "threadId": result.thread_id}
            return named | ({"draftId": draft} if draft else {})
        return {"id": result} if isinstance(result, str) else {}

    return run
