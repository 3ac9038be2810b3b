"""Gmail's label methods (google_api 4.8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from followup.sandbox.call import Call, Json
from followup.sandbox.mail_errors import invalid
from followup.sandbox.mail_labels import SYSTEM_LABELS, Label, checked_color
from followup.sandbox.mailbox import Mailbox


def label_methods() -> Mapping[str, Callable[[Mailbox, Call], Json | None]]:
    """The methods of `users.labels` by name."""
    return {
        "labels.list": _list,
        "labels.get": _get,
        "labels.create": _create,
        "labels.patch": _patch,
        "labels.update": _update,
        "labels.delete": _delete,
    }


def _list(box: Mailbox, _call: Call) -> Json:
    return {"labels": [*map(_system, SYSTEM_LABELS), *(label.show() for label in box.labels)]}


def _get(box: Mailbox, call: Call) -> Json:
    label_id = _id(call)
    shown = _system(label_id) if label_id in SYSTEM_LABELS else box.labels.get(label_id).show()
    marked = frozenset({label_id})
    unread = [message.thread_id for message in box.store.walk(marked | {"UNREAD"})]
    return shown | {
        "messagesTotal": box.store.count(label_id),
        "messagesUnread": len(unread),
        "threadsTotal": len({message.thread_id for message in box.store.walk(marked)}),
        "threadsUnread": len(set(unread)),
    }


def _create(box: Mailbox, call: Call) -> Json:
    if call.body.get("color"):
        checked_color(call.body["color"])
    label = box.labels.create(str(call.body.get("name", "")))
    _set(label, call.body)
    return label.show()


def _patch(box: Mailbox, call: Call) -> Json:
    label = box.labels.get(_id(call))
    if "name" in call.body:
        box.labels.rename(label, str(call.body["name"]))
    _set(label, call.body)
    return label.show()


def _update(box: Mailbox, call: Call) -> Json:
    label = box.labels.get(_id(call))
    if call.body.get("id", label.id) != label.id:
        raise invalid("Invalid label: the id in the body is another one")
    box.labels.rename(label, str(call.body.get("name", "")))
    label.list_visibility, label.message_visibility, label.color = "labelShow", "show", None
    _set(label, call.body)
    return label.show()


def _delete(box: Mailbox, call: Call) -> None:
    box.delete_label(box.labels.get(_id(call)))


def _set(label: Label, body: Json) -> None:
    label.list_visibility = str(body.get("labelListVisibility", label.list_visibility))
    label.message_visibility = str(body.get("messageListVisibility", label.message_visibility))
    if body.get("color"):
        label.color = checked_color(body["color"])


def _system(label_id: str) -> Json:
    return {"id": label_id, "name": label_id, "type": "system"}


def _id(call: Call) -> str:
    return str(call.params["id"])
