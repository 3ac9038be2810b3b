"""One stored message: ids, labels and dates at hand, its content taken apart when somebody asks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import getaddresses

from followup.sandbox.call import Json
from followup.sandbox.mail_mime import Mime
from followup.sandbox.mail_raw import encode

Key = tuple[int, int, str]
"""Where a message stands: milliseconds of its date, order of arrival, id."""

_WORD = re.compile(r"\w+")

HIDDEN = frozenset({"SPAM", "TRASH"})


@dataclass(frozen=True, slots=True)
class Fields:
    """What search looks at: words in lower case, one space around each (`normal`)."""

    senders: str
    to: str
    cc: str
    bcc: str
    subject: str
    text: str
    message_id: str
    has_attachment: bool

    @property
    def everything(self) -> tuple[str, ...]:
        """The fields that a plain word may be in."""
        return (self.subject, self.text, self.senders, self.to, self.cc, self.bcc)


class StoredMessage:
    """A message of a mailbox.

    `at` is its internalDate (UTC) and `arrived` when it came to be here, `history_id` its newest change.
    Only the mailbox changes it; whoever keeps the list of messages must know where it stands.
    """

    __slots__ = (
        "_fields",
        "_mime",
        "_raw",
        "arrived",
        "at",
        "history_id",
        "id",
        "labels",
        "order",
        "thread_id",
    )

    def __init__(
        self,
        message_id: str,
        thread_id: str,
        raw: bytes | Callable[[], bytes],
        at: datetime,
        labels: Iterable[str],
        *,
        order: int,
        arrived: datetime,
        history_id: int = 0,
        fields: Fields | None = None,
    ) -> None:
        self.id = message_id
        self.thread_id = thread_id
        self.at = at
        self.labels = frozenset(labels)
        self.order = order
        self.arrived = arrived
        self.history_id = history_id
        self._raw = raw
        self._mime: Mime | None = None
        self._fields = fields

    @property
    def raw(self) -> bytes:
        """The mail with CRLF line ends; written now when it was not needed before."""
        if not isinstance(self._raw, bytes):
            self._raw = self._raw()
        return self._raw

    @raw.setter
    def raw(self, raw: bytes) -> None:
        self._raw = raw
        self._mime = None
        self._fields = None

    @property
    def key(self) -> Key:
        """Where it stands among the others."""
        return (milliseconds(self.at), self.order, self.id)

    @property
    def mime(self) -> Mime:
        """Its content, parsed once."""
        if self._mime is None:
            self._mime = Mime(self.raw, self.id)
        return self._mime

    def header(self, name: str) -> str:
        """The first header of that name, decoded; empty when missing."""
        return self.mime.header(name)

    @property
    def message_id(self) -> str:
        """The RFC Message-ID with angle brackets."""
        return self.header("Message-ID")

    @property
    def text(self) -> str:
        """What a person reads."""
        return self.mime.text

    @property
    def fields(self) -> Fields:
        """What search looks at."""
        if self._fields is None:
            mime = self.mime
            self._fields = Fields(
                senders=normal_people(mime.joined("From")),
                to=normal_people(mime.joined("To")),
                cc=normal_people(mime.joined("Cc")),
                bcc=normal_people(mime.joined("Bcc")),
                subject=normal(mime.header("Subject")),
                text=normal(mime.text),
                message_id=self.message_id.strip("<>").lower(),
                has_attachment=mime.has_attachment,
            )
        return self._fields

    def show(self, form: str, wanted: Iterable[str] = (), *, metadata_only: bool = False) -> Json:
        """The resource in one of Gmail's formats: minimal, metadata (only `wanted` headers), full, raw.

        `metadata_only` leaves out what a token for metadata may not see (google_api 2.2).
        """
        shown: Json = {"id": self.id, "threadId": self.thread_id}
        if self.labels:
            shown["labelIds"] = sorted(self.labels)
        if not metadata_only:
            shown["snippet"] = self.mime.snippet
        if form == "metadata":
            shown["payload"] = self._metadata(wanted, metadata_only=metadata_only)
        elif form == "full":
            shown["payload"] = self.mime.payload
        shown["sizeEstimate"] = len(self.raw)
        shown["historyId"] = str(self.history_id)
        shown["internalDate"] = str(milliseconds(self.at))
        if form == "raw":
            shown["raw"] = encode(self.raw)
        return shown

    def _metadata(self, wanted: Iterable[str], *, metadata_only: bool) -> Json:
        names = {name.lower() for name in wanted}
        headers = [one for one in self.mime.headers if not names or one["name"].lower() in names]
        if metadata_only:
            return {"partId": "", "headers": headers}
        return {"mimeType": self.mime.root.get_content_type(), "headers": headers}


def normal(text: str) -> str:
    """The words of a text in lower case with one space around each; a phrase is found by `in`."""
    return " " + " ".join(_WORD.findall(text.casefold())) + " "


def normal_people(header: str) -> str:
    """The words of an address list, names and addresses kept apart so that no phrase reaches over both."""
    return "|".join(normal(text) for pair in getaddresses([header]) for text in pair if text)


def milliseconds(instant: datetime) -> int:
    """An instant as internalDate counts: milliseconds since 1970."""
    return round(instant.timestamp() * 1000)
