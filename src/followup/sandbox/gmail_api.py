"""Gmail's methods over the mailbox model (google_api 4)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

from followup.sandbox.call import Call, Handler, Json, Reply
from followup.sandbox.gmail_labels import label_methods
from followup.sandbox.gmail_pages import key_name, key_position, number_position, page
from followup.sandbox.mail_errors import forbidden, invalid, not_found
from followup.sandbox.mail_find import Found
from followup.sandbox.mail_message import StoredMessage
from followup.sandbox.mail_raw import encode
from followup.sandbox.mailbox import Mailbox, SendAs

MailboxOf = Callable[[str], Mailbox]
Method = Callable[[Mailbox, Call], Json | None]

WATCH_LASTS = timedelta(days=7)
_AUTH = "https://www.googleapis.com/auth/gmail."
_METADATA = _AUTH + "metadata"
_BROADER = frozenset({"https://mail.google.com/", _AUTH + "modify", _AUTH + "readonly"})
_DRAFTS_BROADER = _BROADER | {_AUTH + "compose"}
_TOPIC = re.compile(r"projects/[^/]+/topics/[^/]+")
_NO_RAW = "'raw' RFC822 payload message string or uploading message via /upload/* URL required"
# What Gmail estimates has nothing to do with how many there are (google_api 4.3).
_ESTIMATE = 201


def gmail_handlers(mailbox_of: MailboxOf) -> Mapping[str, Handler]:
    """Handlers by discovery method id; sends and changes of mail have none."""

    def handler(method: Method) -> Handler:
        def answer(call: Call) -> Reply:
            box = mailbox_of(call.account)
            box.settle()
            body = method(box, call)
            return Reply(204 if body is None else 200, body)

        return answer

    methods: dict[str, Method] = {
        "getProfile": _profile,
        **label_methods(),
        "messages.list": _messages,
        "messages.get": lambda box, call: _shown(box, box.message(_id(call)), call),
        "messages.attachments.get": _attachment,
        "threads.list": _threads,
        "threads.get": _thread,
        "history.list": _history,
        "drafts.list": _drafts,
        "drafts.get": _draft,
        "drafts.create": _create_draft,
        "drafts.update": _update_draft,
        "drafts.delete": lambda box, call: box.delete_draft(_id(call)),
        "settings.sendAs.list": lambda box, _call: {"sendAs": [_send_as(one) for one in box.senders]},
        "settings.sendAs.get": lambda box, call: _send_as(box.sender(str(call.params["sendAsEmail"]))),
        "watch": _watch,
        "stop": lambda _box, _call: None,
    }
    return {f"gmail.users.{name}": handler(method) for name, method in methods.items()}


def _profile(box: Mailbox, _call: Call) -> Json:
    return {
        "emailAddress": box.address,
        "messagesTotal": len(box.store),
        "threadsTotal": box.store.thread_count,
        "historyId": str(box.history.current),
    }


# --- messages and threads -----------------------------------------------------------------------------


def _messages(box: Mailbox, call: Call) -> Json:
    found = _found(box, call).messages(key_position(call))
    shown, token = page(found, call, lambda message: key_name(message.key))
    return _listed("messages", [_reference(message) for message in shown], token)


def _threads(box: Mailbox, call: Call) -> Json:
    found = _found(box, call).newest_of_threads(key_position(call))
    shown, token = page(found, call, lambda message: key_name(message.key))
    return _listed("threads", [_thread_reference(box, message, call) for message in shown], token)


def _found(box: Mailbox, call: Call) -> Found:
    query = str(call.params.get("q", ""))
    if query and _restricted(box, call):
        raise forbidden("Metadata scope does not support 'q' parameter")
    hidden = bool(call.params.get("includeSpamTrash"))
    return box.find(query, call.params.get("labelIds", ()), hidden=hidden)


def _reference(message: StoredMessage) -> Json:
    return {"id": message.id, "threadId": message.thread_id}


def _thread_reference(box: Mailbox, message: StoredMessage, call: Call) -> Json:
    shown: Json = {"id": message.thread_id}
    if not _restricted(box, call):
        shown["snippet"] = message.mime.snippet
    return shown | {"historyId": _newest_change(box.thread(message.thread_id))}


def _thread(box: Mailbox, call: Call) -> Json:
    members = box.thread(_id(call))
    return {
        "id": members[0].thread_id,
        "historyId": _newest_change(members),
        "messages": [_shown(box, message, call) for message in members],
    }


def _newest_change(members: list[StoredMessage]) -> str:
    return str(max(message.history_id for message in members))


def _shown(box: Mailbox, message: StoredMessage, call: Call) -> Json:
    form = str(call.params.get("format", "full"))
    restricted = _restricted(box, call)
    if restricted and form in ("full", "raw"):
        raise forbidden(f"Metadata scope doesn't allow format {form.upper()}")
    return message.show(form, call.params.get("metadataHeaders", ()), metadata_only=restricted)


def _restricted(box: Mailbox, call: Call) -> bool:
    """Whether the token may see headers only (google_api 2.2)."""
    if _METADATA not in call.scopes:
        return False
    broader = _DRAFTS_BROADER if call.method.startswith("gmail.users.drafts.") else _BROADER
    return box.variants.metadata_dominates or not call.scopes & broader


def _attachment(box: Mailbox, call: Call) -> Json:
    content = box.message(str(call.params["messageId"])).mime.attachments.get(_id(call))
    if content is None:
        raise not_found()
    return {"size": len(content), "data": encode(content)}


def _history(box: Mailbox, call: Call) -> Json:
    label = str(call.params.get("labelId", ""))
    if label and not box.labels.knows(label):
        raise not_found()
    start = max(int(call.params["startHistoryId"]), number_position(call))
    found = box.history.after(start, frozenset(call.params.get("historyTypes", ())), label)
    shown, token = page(found, call, lambda record: str(record.id))
    body: Json = {"history": [record.show() for record in shown]} if shown else {}
    body["historyId"] = str(box.history.current)
    return body | ({"nextPageToken": token} if token else {})


def _listed(name: str, shown: list[Json], token: str) -> Json:
    body: Json = {name: shown} if shown else {}
    if token:
        body["nextPageToken"] = token
    return body | {"resultSizeEstimate": _ESTIMATE if shown else 0}


# --- drafts -------------------------------------------------------------------------------------------


def _drafts(box: Mailbox, call: Call) -> Json:
    start = key_position(call)
    held = {message_id: draft_id for draft_id, message_id in box.drafts.items()}
    query = str(call.params.get("q", ""))
    drafts = box.find(query, ["DRAFT"], hidden=True).messages(start)
    found = (message for message in drafts if message.id in held)
    shown, token = page(found, call, lambda message: key_name(message.key))
    listed = [{"id": held[message.id], "message": _reference(message)} for message in shown]
    return _listed("drafts", listed, token)


def _draft(box: Mailbox, call: Call) -> Json:
    draft_id = _id(call)
    return {"id": draft_id, "message": _shown(box, box.draft_message(draft_id), call)}


def _create_draft(box: Mailbox, call: Call) -> Json:
    raw, thread_id = _body_message(call)
    draft_id, made = box.create_draft(raw, thread_id)
    return _draft_reference(draft_id, made)


def _update_draft(box: Mailbox, call: Call) -> Json:
    raw, thread_id = _body_message(call)
    return _draft_reference(_id(call), box.update_draft(_id(call), raw, thread_id))


def _draft_reference(draft_id: str, message: StoredMessage) -> Json:
    return {"id": draft_id, "message": _reference(message) | {"labelIds": sorted(message.labels)}}


def _body_message(call: Call) -> tuple[str, str]:
    """`raw` and `threadId` of a draft in a request. Raises ApiError 400."""
    message = call.body.get("message")
    if not isinstance(message, dict):
        raise invalid("Missing draft message")
    if not message.get("raw"):
        raise invalid(_NO_RAW)
    if set(message.get("labelIds") or ()) - {"DRAFT"}:
        raise invalid("Invalid label: drafts carry no other label than DRAFT")
    return str(message["raw"]), str(message.get("threadId") or "")


# --- settings -----------------------------------------------------------------------------------------


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
    return shown | {"treatAsAlias": True, "verificationStatus": "accepted" if one.verified else "pending"}


def _watch(box: Mailbox, call: Call) -> Json:
    if not _TOPIC.fullmatch(str(call.body.get("topicName", ""))):
        raise invalid("Invalid topicName does not match projects/*/topics/*")
    until = call.now + WATCH_LASTS
    return {"historyId": str(box.history.current), "expiration": str(int(until.timestamp() * 1000))}


def _id(call: Call) -> str:
    return str(call.params["id"])
