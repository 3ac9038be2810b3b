"""Gmail's methods over the mailbox model (google_api 4)."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import TypeVar

from followup.sandbox.call import ApiError, Call, Handler, Json, Reply
from followup.sandbox.mail_message import StoredMessage
from followup.sandbox.mailbox import SYSTEM_LABELS, Label, Mailbox, SendAs, not_found

MailboxOf = Callable[[str], Mailbox]
Method = Callable[[Mailbox, Call], Json | None]
Item = TypeVar("Item")

_METADATA = "https://www.googleapis.com/auth/gmail.metadata"
_READS = ("https://mail.google.com/", "gmail.readonly", "gmail.modify")


def gmail_handlers(mailbox_of: MailboxOf) -> Mapping[str, Handler]:
    """Handlers by discovery method id; sends and changes of mail have none."""

    def handler(method: Method) -> Handler:
        def answer(call: Call) -> Reply:
            body = method(mailbox_of(call.account), call)
            return Reply(204 if body is None else 200, body)

        return answer

    methods: dict[str, Method] = {
        "getProfile": _profile,
        "labels.list": _labels,
        "labels.get": lambda box, call: _label_shown(_label(box, str(call.params["id"]))),
        "labels.create": _create_label,
        "labels.patch": _change_label,
        "labels.update": _change_label,
        "labels.delete": _delete_label,
        "messages.list": _messages,
        "messages.get": lambda box, call: _shown(box.message(str(call.params["id"])), call),
        "messages.attachments.get": _attachment,
        "threads.list": _threads,
        "threads.get": _thread,
        "history.list": _history,
        "drafts.list": _drafts,
        "drafts.get": _draft,
        "drafts.create": _create_draft,
        "drafts.update": _update_draft,
        "drafts.delete": _delete_draft,
        "settings.sendAs.list": lambda box, _call: {"sendAs": [_send_as(one) for one in box.senders]},
        "settings.sendAs.get": _one_send_as,
        "watch": _watch,
        "stop": lambda _box, _call: None,
    }
    return {f"gmail.users.{name}": handler(method) for name, method in methods.items()}


def _profile(box: Mailbox, _call: Call) -> Json:
    return {
        "emailAddress": box.address,
        "messagesTotal": len(box.messages),
        "threadsTotal": len(box.threads),
        "historyId": str(box.history.current),
    }


def _labels(box: Mailbox, _call: Call) -> Json:
    system = [{"id": name, "name": name, "type": "system"} for name in SYSTEM_LABELS]
    return {"labels": system + [_label_shown(label) for label in box.labels.values()]}


def _label(box: Mailbox, label_id: str) -> Label:
    if label_id not in box.labels:
        raise not_found()
    return box.labels[label_id]


def _label_shown(label: Label) -> Json:
    return {
        "id": label.id,
        "name": label.name,
        "type": "user",
        "labelListVisibility": label.list_visibility,
        "messageListVisibility": label.message_visibility,
    }


def _create_label(box: Mailbox, call: Call) -> Json:
    body = call.body
    return _label_shown(
        box.create_label(
            str(body.get("name", "")),
            str(body.get("labelListVisibility", "labelShow")),
            str(body.get("messageListVisibility", "show")),
        )
    )


def _change_label(box: Mailbox, call: Call) -> Json:
    label = _label(box, str(call.params["id"]))
    if "name" in call.body:
        box.rename_label(label, str(call.body["name"]))
    label.list_visibility = str(call.body.get("labelListVisibility", label.list_visibility))
    label.message_visibility = str(call.body.get("messageListVisibility", label.message_visibility))
    return _label_shown(label)


def _delete_label(box: Mailbox, call: Call) -> None:
    label = _label(box, str(call.params["id"]))
    del box.labels[label.id]
    for message in box.messages.values():
        message.labels.discard(label.id)


def _metadata_only(call: Call) -> bool:
    """Whether the token may see no bodies (google_api 2.2)."""
    return _METADATA in call.scopes


def _search(box: Mailbox, call: Call) -> list[StoredMessage]:
    query = str(call.params.get("q", ""))
    if query and _metadata_only(call):
        raise ApiError(
            403, "forbidden", "Metadata scope does not support 'q' parameter", status="PERMISSION_DENIED"
        )
    labels: Sequence[str] = call.params.get("labelIds", [])
    return box.search(query, labels, hidden=bool(call.params.get("includeSpamTrash", False)))


def _messages(box: Mailbox, call: Call) -> Json:
    page, token, total = _page(_search(box, call), call, 100)
    body: Json = {"resultSizeEstimate": 201 if total > 200 else total}
    if page:
        body["messages"] = [{"id": one.id, "threadId": one.thread_id} for one in page]
    return body | ({"nextPageToken": token} if token else {})


def _shown(message: StoredMessage, call: Call) -> Json:
    form = str(call.params.get("format", "full"))
    if _metadata_only(call) and form in ("full", "raw"):
        text = f"Metadata scope doesn't allow format {form.upper()}"
        raise ApiError(403, "forbidden", text, status="PERMISSION_DENIED")
    shown = message.show(form, call.params.get("metadataHeaders", []))
    if _metadata_only(call):
        shown.pop("snippet", None)
    return shown


def _attachment(box: Mailbox, call: Call) -> Json:
    content = box.message(str(call.params["messageId"])).attachment(str(call.params["id"]))
    if content is None:
        raise not_found()
    return {"size": len(content), "data": base64.urlsafe_b64encode(content).decode()}


def _threads(box: Mailbox, call: Call) -> Json:
    threads = list(dict.fromkeys(message.thread_id for message in _search(box, call)))
    page, token, total = _page(threads, call, 100)
    body: Json = {"resultSizeEstimate": total}
    if page:
        body["threads"] = [
            {"id": one, "snippet": "", "historyId": str(max(m.history_id for m in box.thread(one)))}
            for one in page
        ]
    return body | ({"nextPageToken": token} if token else {})


def _thread(box: Mailbox, call: Call) -> Json:
    members = box.thread(str(call.params["id"]))
    return {
        "id": members[0].thread_id,
        "historyId": str(max(message.history_id for message in members)),
        "messages": [_shown(message, call) for message in members],
    }


def _history(box: Mailbox, call: Call) -> Json:
    kinds: list[str] = list(call.params.get("historyTypes", []))
    found = box.history.since(str(call.params["startHistoryId"]), kinds, str(call.params.get("labelId", "")))
    page, token, _ = _page(found, call, 100)
    body: Json = {"historyId": str(box.history.current)}
    if page:
        body["history"] = [record.show() for record in page]
    return body | ({"nextPageToken": token} if token else {})


def _drafts(box: Mailbox, call: Call) -> Json:
    found = list(reversed(box.drafts.items()))
    if query := str(call.params.get("q", "")):
        matching = {message.id for message in box.search(query, (), hidden=True)}
        found = [(draft, message) for draft, message in found if message in matching]
    page, token, total = _page(found, call, 100)
    body: Json = {"resultSizeEstimate": total}
    if page:
        body["drafts"] = [
            {"id": draft, "message": {"id": message, "threadId": box.messages[message].thread_id}}
            for draft, message in page
        ]
    return body | ({"nextPageToken": token} if token else {})


def _draft(box: Mailbox, call: Call) -> Json:
    draft_id = str(call.params["id"])
    return {"id": draft_id, "message": _shown(box.draft_message(draft_id), call)}


def _create_draft(box: Mailbox, call: Call) -> Json:
    message = _body_message(call)
    draft_id, made = box.create_draft(str(message["raw"]), str(message.get("threadId", "")))
    return _draft_answer(draft_id, made)


def _update_draft(box: Mailbox, call: Call) -> Json:
    message = _body_message(call)
    draft_id = str(call.params["id"])
    made = box.update_draft(draft_id, str(message["raw"]), str(message.get("threadId", "")))
    return _draft_answer(draft_id, made)


def _delete_draft(box: Mailbox, call: Call) -> None:
    box.delete_draft(str(call.params["id"]))


def _draft_answer(draft_id: str, message: StoredMessage) -> Json:
    return {
        "id": draft_id,
        "message": {"id": message.id, "threadId": message.thread_id, "labelIds": ["DRAFT"]},
    }


def _body_message(call: Call) -> Json:
    message = call.body.get("message")
    if not isinstance(message, dict) or not message.get("raw"):
        raise ApiError(400, "invalidArgument", "Missing draft message", status="INVALID_ARGUMENT")
    return message


def _send_as(one: SendAs) -> Json:
    shown: Json = {
        "sendAsEmail": one.email,
        "displayName": one.name,
        "replyToAddress": "",
        "signature": one.signature,
        "isDefault": one.is_default,
    }
    if one.is_primary:
        return shown | {"isPrimary": True}
    return shown | {"treatAsAlias": True, "verificationStatus": "accepted"}


def _one_send_as(box: Mailbox, call: Call) -> Json:
    wanted = str(call.params["sendAsEmail"])
    for one in box.senders:
        if one.email == wanted:
            return _send_as(one)
    raise not_found()


def _watch(box: Mailbox, call: Call) -> Json:
    until = call.now + timedelta(days=7)
    return {"historyId": str(box.history.current), "expiration": str(int(until.timestamp() * 1000))}


def _page(items: Sequence[Item], call: Call, usual: int) -> tuple[Sequence[Item], str, int]:
    """One page, the token of the next (empty on the last), and how many there are."""
    size = min(int(call.params.get("maxResults", usual)), 500)
    token = str(call.params.get("pageToken", "") or "0")
    if not token.isdigit():
        raise ApiError(400, "invalidArgument", "Invalid pageToken", status="INVALID_ARGUMENT")
    start = int(token)
    more = start + size < len(items)
    return items[start : start + size], str(start + size) if more else "", len(items)
