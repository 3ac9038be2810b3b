"""Labels and the rules about their names and colours (google_api 4.8)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from followup.sandbox.call import ApiError, Json
from followup.sandbox.discovery import catalogue
from followup.sandbox.mail_errors import invalid, not_found
from followup.sandbox.mail_search import label_key

SYSTEM_LABELS = (
    "INBOX", "SENT", "DRAFT", "SPAM", "TRASH", "UNREAD", "STARRED", "IMPORTANT", "CHAT", "CATEGORY_PERSONAL",
    "CATEGORY_SOCIAL", "CATEGORY_PROMOTIONS", "CATEGORY_UPDATES", "CATEGORY_FORUMS",
)  # fmt: skip
MOST_LABELS = 10_000
_LONGEST_NAME = 225


@dataclass(slots=True)
class Label:
    """A user label."""

    id: str
    name: str
    list_visibility: str = "labelShow"
    message_visibility: str = "show"
    color: Json | None = None

    def show(self) -> Json:
        """The resource without its counts, as labels.list shows it."""
        shown: Json = {
            "id": self.id,
            "name": self.name,
            "messageListVisibility": self.message_visibility,
            "labelListVisibility": self.list_visibility,
            "type": "user",
        }
        return shown | ({"color": self.color} if self.color else {})


class Labels:
    """The labels of one mailbox."""

    def __init__(self) -> None:
        self._by_id: dict[str, Label] = {}
        self._count = 0

    def __iter__(self) -> Iterator[Label]:
        return iter(self._by_id.values())

    def knows(self, label_id: str) -> bool:
        """Whether a label, of the system or the user's, has that id."""
        return label_id in SYSTEM_LABELS or label_id in self._by_id

    def get(self, label_id: str) -> Label:
        """A user label. Raises ApiError 404, or 400 for a system label, which nobody may change."""
        if label_id in SYSTEM_LABELS:
            raise invalid("Invalid label: system labels cannot be changed")
        if label_id not in self._by_id:
            raise not_found()
        return self._by_id[label_id]

    def create(self, name: str) -> Label:
        """A new user label that is shown everywhere. Raises ApiError 400 or 409."""
        self._check_name(name, "")
        if len(self._by_id) >= MOST_LABELS:
            raise invalid("Too many labels")
        self._count += 1
        label = Label(f"Label_{self._count}", name)
        self._by_id[label.id] = label
        return label

    def rename(self, label: Label, name: str) -> None:
        """Another name for a user label, under the same rules."""
        self._check_name(name, label.id)
        label.name = name

    def delete(self, label: Label) -> None:
        """Drop a user label."""
        del self._by_id[label.id]

    def resolve(self, label: str) -> str:
        """The id of a label given by id or by name; a new name makes a user label."""
        if self.knows(label):
            return label
        named = self.by_query_name().get(label_key(label))
        return named or self.create(label).id

    def by_query_name(self) -> Mapping[str, str]:
        """Ids by the names that a search uses."""
        system = {label_key(label): label for label in SYSTEM_LABELS}
        return system | {label_key(label.name): label.id for label in self._by_id.values()}

    def _check_name(self, name: str, own_id: str) -> None:
        if not name.strip() or len(name) > _LONGEST_NAME or name.strip().upper() in SYSTEM_LABELS:
            raise invalid("Invalid label name")
        taken = name.strip().lower()
        if any(one.name.strip().lower() == taken and one.id != own_id for one in self._by_id.values()):
            raise ApiError(409, "aborted", "Label name exists or conflicts", status="ABORTED")


def checked_color(color: Json) -> Json:
    """A colour of Google's palette: `backgroundColor` and `textColor`. Raises ApiError 400."""
    for part in ("backgroundColor", "textColor"):
        if color.get(part) not in _palette():
            raise invalid(f"Label color {color.get(part, '')} is not on the allowed color palette")
    return dict(color)


@cache
def _palette() -> frozenset[str]:
    description = catalogue().schemas["gmail"]["LabelColor"]["properties"]["backgroundColor"]["description"]
    return frozenset(re.findall(r"#[0-9a-f]{6}", description))
