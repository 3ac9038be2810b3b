"""Where reports about Gmail conflict, which behaviour a mailbox shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal


@dataclass(frozen=True, slots=True)
class MailVariants:
    """One reading of Gmail (google_api 2.2, 4.1, 4.5, 4.6). The defaults are the likelier or the harsher one.

    `ui_send`: what the page sends is a message with a new id, or the draft's message with other labels.
    `orphan_drafts`: a draft sent from the page still answers drafts.get, refuses an update, and takes
    the sent mail with it when it is deleted; otherwise its id is not found.
    `ui_edit_strips_headers`, `ui_send_strips_headers`: the page drops X- headers.
    `ui_wraps_text`: the page wraps a mail that is text/plain only at 70 characters.
    `ui_edit_changes_draft_id`: a draft edited in the page has another draft id.
    `undo_keeps_draft_id`: a sending taken back is the old draft again, or another one.
    `update_without_thread`: drafts.update without a threadId leaves the thread or stays.
    `search_lag`: how long a change stays hidden from `q`; label lists show it at once.
    `history_tells_drafts`: history has the adding and deleting of draft messages.
    `history_days`: age at which history is forgotten; None for never.
    `discard`: a draft thrown away in the page is deleted, or only labelled TRASH.
    `metadata_dominates`: gmail.metadata restricts a token that holds broader scopes, too.
    """

    ui_send: Literal["new_id", "same_id"] = "new_id"
    orphan_drafts: bool = True
    ui_edit_strips_headers: bool = True
    ui_send_strips_headers: bool = False
    ui_wraps_text: bool = True
    ui_edit_changes_draft_id: bool = False
    undo_keeps_draft_id: bool = True
    update_without_thread: Literal["leaves", "stays"] = "leaves"
    search_lag: timedelta = timedelta(0)
    history_tells_drafts: bool = True
    history_days: float | None = None
    discard: Literal["deleted", "trash"] = "deleted"
    metadata_dominates: bool = True
