"""`followup doctor` names what is wrong and what to do, and is quiet otherwise."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.cli import exits
from followup.domain.calendar import BadItem
from followup.engine.known import notebook
from followup.engine.known.notebook import Page
from followup.engine.records import AccountState, ArtefactState
from followup.google.credentials import file_name
from followup.google.scopes import DEFAULT_SCOPES, GMAIL_READONLY
from followup.service import only_writer
from tests.cli.conftest import ME, NOW, Terminal
from tests.cli.ledger import add_process, all_read, draft


@pytest.fixture
def healthy(connected: Terminal) -> Terminal:
    secrets = connected.stage.world.client_secrets("http://127.0.0.1:9")
    path = connected.app.settings.google.client_file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(secrets))
    add_process(connected.app.store, ME, NOW)
    all_read(connected.app.store, ME, NOW - timedelta(minutes=5))
    return connected


def faults(terminal: Terminal, *options: str) -> dict[str, dict[str, Any]]:
    document = terminal.run("doctor", "--json", *options).json
    found = {check["name"]: check for check in document["checks"] if not check["ok"]}
    assert document["ok"] is (not found)
    return found


def test_a_healthy_installation_passes_without_a_network(healthy: Terminal) -> None:
    calls = len(healthy.stage.world.journal.entries)
    assert faults(healthy) == {}
    ran = healthy.run("doctor")
    assert ran.code == exits.FINE
    assert "FAULT" not in ran.out
    assert len(healthy.stage.world.journal.entries) == calls


def test_online_one_call_tells_whether_google_still_knows_us(healthy: Terminal) -> None:
    healthy.stage.world.journal.entries.clear()
    assert healthy.run("doctor", "--online").code == exits.FINE
    methods = [entry.method for entry in healthy.stage.world.journal.entries]
    assert methods == ["oauth.token", "gmail.users.getProfile"]
    healthy.stage.do("revoke_access", account=ME)
    ran = healthy.run("doctor", "--online")
    assert ran.code == exits.SIGN_IN
    assert "FAULT online" in ran.out


def _no_client_file(terminal: Terminal) -> None:
    terminal.app.settings.google.client_file.unlink()


def _web_client_file(terminal: Terminal) -> None:
    terminal.app.settings.google.client_file.write_text('{"web": {}}')


def _open_token(terminal: Terminal) -> None:
    (terminal.app.tokens.folder / file_name(ME)).chmod(0o644)


def _open_folder(terminal: Terminal) -> None:
    terminal.app.tokens.folder.chmod(0o755)


def _damaged_token(terminal: Terminal) -> None:
    (terminal.app.tokens.folder / file_name(ME)).write_text("{")


def _no_token(terminal: Terminal) -> None:
    terminal.app.tokens.forget(ME)


def _fewer_permissions(terminal: Terminal) -> None:
    token = terminal.app.tokens.load(ME)
    assert token is not None
    terminal.app.tokens.save(replace(token, granted=frozenset(DEFAULT_SCOPES) - {GMAIL_READONLY}))


def _account(**changes: Any) -> Callable[[Terminal], None]:
    def change(terminal: Terminal) -> None:
        account = terminal.app.store.account(ME)
        assert account is not None
        terminal.app.store.save_account(replace(account, **changes))

    return change


def _stale(terminal: Terminal) -> None:
    all_read(terminal.app.store, ME, NOW - timedelta(days=3))


def _from_the_future(terminal: Terminal) -> None:
    all_read(terminal.app.store, ME, NOW + timedelta(days=3))


def _unsigned(terminal: Terminal) -> None:
    terminal.stage.environ["FOLLOWUP_PROFILE__NAME"] = ""
    _account(name="")(terminal)


def _unpointed(terminal: Terminal) -> None:
    notebook.strike(terminal.app.store, ME, Page.POINTER)


def _artefact(state: ArtefactState) -> Callable[[Terminal], None]:
    def change(terminal: Terminal) -> None:
        process = terminal.app.store.processes(ME)[0]
        began = NOW - timedelta(hours=1)
        terminal.app.store.save_artefact(ME, draft(process.anchor, process.id, began, state))

    return change


def _unreadable_item(terminal: Terminal) -> None:
    terminal.app.store.set_aside(ME, BadItem("primary", "event1", "it has no start"), NOW)


def _refused_template(terminal: Terminal) -> None:
    folder = terminal.app.settings.templates_folder
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "thank_you.j2").write_text("{{ nonsense")


def _newer_database(terminal: Terminal) -> None:
    path = terminal.app.settings.database_path
    terminal.app.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    del terminal.app.__dict__["store"]


def _no_lock_file(terminal: Terminal) -> None:
    terminal.app.lock_file.unlink(missing_ok=True)
    terminal.app.lock_file.mkdir()


@pytest.mark.parametrize(
    ("spoil", "name", "code"),
    [
        (_no_client_file, "client file", exits.ATTENTION),
        (_web_client_file, "client file", exits.ATTENTION),
        (_open_token, "private files", exits.ATTENTION),
        (_open_folder, "private files", exits.ATTENTION),
        (_damaged_token, "sign-in files", exits.SIGN_IN),
        (_no_token, "sign-in", exits.SIGN_IN),
        (_fewer_permissions, "permissions", exits.SIGN_IN),
        (_account(state=AccountState.NEEDS_SIGN_IN), "account", exits.SIGN_IN),
        (_account(state=AccountState.NEEDS_CONSENT, notice="A box is unticked."), "account", exits.SIGN_IN),
        (_account(backoff_until=NOW + timedelta(minutes=5)), "account", exits.ATTENTION),
        (_account(notice="Google failed."), "account", exits.ATTENTION),
        (_account(state=AccountState.CALENDAR_GONE), "own calendar", exits.ATTENTION),
        (_account(own_calendar=""), "own calendar", exits.ATTENTION),
        (_unpointed, "own calendar", exits.ATTENTION),
        (_unsigned, "signature", exits.ATTENTION),
        (_stale, "feed mail", exits.ATTENTION),
        (_from_the_future, "clock", exits.ATTENTION),
        (_account(clock_wrong=True), "clock", exits.ATTENTION),
        (_artefact(ArtefactState.INTENT), "drafts", exits.ATTENTION),
        (_artefact(ArtefactState.ATTENTION), "attention", exits.ATTENTION),
        (_unreadable_item, "set aside", exits.ATTENTION),
        (_refused_template, "templates", exits.ATTENTION),
        (_newer_database, "database", exits.ATTENTION),
        (_no_lock_file, "service", exits.ATTENTION),
    ],
)
def test_each_fault_is_named_with_a_remedy_and_an_exit_code(
    spoil: Callable[[Terminal], None], name: str, code: int, healthy: Terminal
) -> None:
    spoil(healthy)
    ran = healthy.run("doctor")
    assert ran.code == code
    assert f"FAULT {name}:" in ran.out
    healthy.stage.restart()
    if name == "private files":
        spoil(healthy)
    found = faults(healthy)
    assert found[name]["sentence"]
    assert found[name]["remedy"]


def test_without_an_account_it_says_to_connect(terminal: Terminal) -> None:
    ran = terminal.run("doctor")
    assert ran.code == exits.SIGN_IN
    assert "followup connect" in ran.out


def test_a_damaged_database_is_told_and_what_can_be_checked_is_checked(healthy: Terminal) -> None:
    path = healthy.app.settings.database_path
    healthy.app.close()
    for companion in path.parent.glob(path.name + "-*"):
        companion.unlink()
    path.write_bytes(b"not a database, whatever it was before" * 100)
    ran = healthy.run("doctor")
    assert "FAULT database: The database was damaged" in " ".join(ran.out.split())
    assert list(path.parent.glob("*damaged*"))
    assert ran.code in (exits.SIGN_IN, exits.ATTENTION)
    healthy.stage.restart()


def test_a_running_service_is_said_and_is_no_fault(healthy: Terminal) -> None:
    assert "The service is not running." in healthy.run("doctor").out
    with only_writer(healthy.app.lock_file):
        ran = healthy.run("doctor")
    assert ran.code == exits.FINE
    assert "The service is running." in ran.out


def test_bad_settings_are_a_finding(tmp_path: Path, healthy: Terminal) -> None:
    healthy.stage.environ["FOLLOWUP_SERVICE__INTERVAL_MINUTES"] = "never"
    found = faults(healthy)
    assert list(found) == ["settings"]
    assert healthy.run("doctor").code == exits.USAGE
