"""Every SELECT of the ledger, put together once: building one costs more than asking it.

Parameters are bound by name at the time of asking; `account` is in all of them.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from sqlalchemy import Column, Select, Table, Text, bindparam, cast, func, not_, select, text, union_all

from followup.domain.calendar import BadItem
from followup.domain.facts import Fact
from followup.domain.steps import ArtefactKind
from followup.engine.records import (
    Account,
    Artefact,
    ArtefactState,
    Cursor,
    JournalEntry,
    Process,
    SeenMail,
    Session,
)
from followup.store import schema


def _columns(table: Table, record: type, *without: str) -> list[Column[Any]]:
    """The columns that hold a record, in the order of its fields."""
    return [table.c[field.name] for field in fields(record) if field.name not in without]


def _of(query: Select[Any], table: Table, *columns: str) -> Select[Any]:
    """The rows of an account in which these columns have the values given."""
    for name in ("account", *columns):
        query = query.where(table.c[name] == bindparam(name))
    return query


_accounts, _cursors, _sessions = schema.accounts, schema.cursors, schema.sessions
_processes, _facts, _artefacts = schema.processes, schema.facts, schema.artefacts
_mail, _threads, _journal, _bad_items = schema.mail, schema.threads, schema.journal, schema.bad_items

_account = select(_accounts.c.account, *_columns(_accounts, Account, "id"))
ACCOUNTS = _account.order_by(_accounts.c.account)
ACCOUNT = _of(_account, _accounts)

CURSOR = _of(select(*_columns(_cursors, Cursor)), _cursors, "feed")

_session = select(*_columns(_sessions, Session))
_by_start = (_sessions.c.start, _sessions.c.key)
SESSION = _of(_session, _sessions, "key")
SESSIONS = _of(_session, _sessions).order_by(*_by_start)
SESSIONS_OF_PROCESS = _of(_session, _sessions, "process_id").order_by(*_by_start)
SESSION_OF_EVENT = (
    _of(_session, _sessions, "calendar_id", "event_id")
    .order_by(_sessions.c.gone_at.is_not(None), _sessions.c.first_seen.desc(), _sessions.c.key)
    .limit(1)
)
"""Of several, one that is still on, then the newest."""

_process = select(*_columns(_processes, Process))
PROCESS = _of(_process, _processes, "id")
PROCESSES = _of(_process, _processes).order_by(_processes.c.id)
# Two questions, as SQLite uses no partial index below an OR, nor where it is asked to sort.
DUE = union_all(
    _of(_process, _processes).where(_processes.c.dirty),
    _of(_process, _processes).where(_processes.c.wake_at <= bindparam("now"), not_(_processes.c.dirty)),
)
UNSCANNED = PROCESSES.where(_processes.c.scan_since.is_not(None))
NEXT_WAKE = _of(select(func.min(_processes.c.wake_at)), _processes).where(_processes.c.wake_at.is_not(None))

FACTS = _of(select(*_columns(_facts, Fact)), _facts, "process_id").order_by(_facts.c.at, _facts.c.id)

_artefact = select(
    *(_artefacts.c[part] for part in ("kind", "step", "anchor", "contact")),
    *_columns(_artefacts, Artefact, "key"),
)
# SQLite plans a question anew, at every asking, if a bare parameter may decide whether a partial index fits:
# that takes five times as long as to answer it. So the kind is an expression, the empty id a literal.
_kind = cast(bindparam("kind", type_=_artefacts.c.kind.type), Text)
ARTEFACT = _of(_artefact, _artefacts, "step", "anchor", "contact").where(_artefacts.c.kind == _kind)
ARTEFACTS = _of(_artefact, _artefacts)
ARTEFACTS_OF_PROCESS = _of(_artefact, _artefacts, "process_id")
ARTEFACTS_AT = _of(_artefact, _artefacts, "step")
OPEN_DRAFTS = ARTEFACTS.where(schema.OPEN_DRAFT)
SENT_TO = _of(select(_artefacts.c.process_id, _artefacts.c.person), _artefacts).where(
    _artefacts.c.kind == ArtefactKind.DRAFT,
    _artefacts.c.state == ArtefactState.DONE,
    _artefacts.c.person != "",
)
# Said once more in the form of the partial index, so that it is used.
ARTEFACT_BY_REMOTE = _of(_artefact, _artefacts, "remote_id").where(_artefacts.c.remote_id != text("''"))

MAIL = _of(select(*_columns(_mail, SeenMail)), _mail, "id")
MAIL_OF_KIND = _of(select(*_columns(_mail, SeenMail)), _mail, "kind").order_by(_mail.c.at, _mail.c.id)
THREADS = _of(select(_threads.c.thread_id, _threads.c.process_id), _threads).order_by(_threads.c.thread_id)

_entry = select(*_columns(_journal, JournalEntry))
_newest_first = _journal.c.number.desc()
ENTRIES = _of(_entry, _journal).order_by(_newest_first).limit(bindparam("limit"))
ENTRIES_OF_PROCESS = _of(_entry, _journal, "process_id").order_by(_newest_first).limit(bindparam("limit"))
BAD_ITEMS = _of(select(_bad_items.c.at, *_columns(_bad_items, BadItem)), _bad_items).order_by(
    _bad_items.c.at, _bad_items.c.source, _bad_items.c.id
)
