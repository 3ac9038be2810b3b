"""What is kept from one look to the next under a name of its own, in the table of the cursors."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from followup.engine.known import notebook
from followup.engine.known.notebook import Note, Page, full_reads_of
from followup.engine.records import Cursor
from tests.stage import ME, Stage

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
EARLIER = NOW - timedelta(hours=1)

STORED = [
    (Page.CLAIMS_LEFT_OPEN, "claims left open"),
    (Page.CLAIMED_DRAFTS, "claimed drafts to look for"),
    (Page.DRAFTS_UNTOLD, "drafts untold"),
    (Page.INVITATIONS, "invitations"),
    (Page.PLANNING, "planning"),
    (Page.POINTER, "pointer"),
    (full_reads_of("mail"), "in full: mail"),
]


def test_no_page_is_left_out_of_the_table_below() -> None:
    assert {page for page, _ in STORED} >= set(Page)


@pytest.mark.spec("L6")
@pytest.mark.parametrize(("page", "name"), STORED)
def test_a_page_is_found_again_by_the_name_that_older_ledgers_have(
    stage: Stage, page: str, name: str
) -> None:
    store = stage.app.store
    store.save_cursor(ME, name, Cursor("words", NOW, EARLIER, 2))

    assert notebook.read(store, ME, page) == Note("words", NOW, EARLIER, times=2)
    notebook.write(store, ME, page, Note("others", NOW, NOW))
    assert store.cursor(ME, name) == Cursor("others", NOW, NOW)
    notebook.strike(store, ME, page)
    assert notebook.read(store, ME, page) is None


def test_a_page_without_lines_is_empty(stage: Stage) -> None:
    store, page = stage.app.store, Page.CLAIMS_LEFT_OPEN

    notebook.write_lines(store, ME, page, ["one", "two"], NOW)
    assert notebook.lines(store, ME, page) == ["one", "two"]
    notebook.write_lines(store, ME, page, [], NOW)
    assert (notebook.lines(store, ME, page), notebook.read(store, ME, page)) == ([], None)
