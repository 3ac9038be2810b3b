"""Pages of Gmail's lists: where one ends and how the next request finds on."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable
from itertools import islice
from typing import TypeVar

from followup.sandbox.call import Call
from followup.sandbox.mail_errors import invalid
from followup.sandbox.mail_message import Key

USUAL = 100
MOST = 500
Item = TypeVar("Item")


def page(found: Iterable[Item], call: Call, name: Callable[[Item], str]) -> tuple[list[Item], str]:
    """As many items as the call asks for, and the token of the next page; "" when this is the last.

    `name` says where an item stands: the next page starts behind the last one shown, whatever has come
    or gone in between.
    """
    size = max(1, min(int(call.params.get("maxResults", USUAL)), MOST))
    items = list(islice(found, size + 1))
    if len(items) <= size:
        return items, ""
    return items[:size], base64.urlsafe_b64encode(name(items[size - 1]).encode()).decode().rstrip("=")


def position(call: Call) -> str:
    """The `name` behind which a call wants to go on; "" for the beginning. Raises ApiError 400."""
    token = str(call.params.get("pageToken", ""))
    try:
        return base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        raise invalid("Invalid pageToken") from None


def key_name(key: Key) -> str:
    """A message's place in a list, as a page token says it."""
    return ",".join(map(str, key))


def key_position(call: Call) -> Key | None:
    """The message's place behind which a call wants to go on; None for the beginning. Raises ApiError 400."""
    named = position(call)
    if not named:
        return None
    try:
        at, order, message_id = named.split(",")
        return int(at), int(order), message_id
    except ValueError:
        raise invalid("Invalid pageToken") from None


def number_position(call: Call) -> int:
    """The history id behind which a call wants to go on; 0 for the beginning. Raises ApiError 400."""
    named = position(call)
    if named and not named.isdecimal():
        raise invalid("Invalid pageToken")
    return int(named or 0)
