from __future__ import annotations

import errno
import json
import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from followup.google.credentials import (
    Accounts,
    DamagedToken,
    Token,
    TokenStore,
    file_name,
    google_credentials,
    stored_credentials,
)
from followup.google.private_files import PrivateFileError, PrivateFolder, _explanation

_ADA = Token(
    email="ada@gmail.com",
    refresh_token="1//canary-refresh",
    client_id="client",
    client_secret="canary-secret",
    token_uri="http://127.0.0.1:8085/token",
    revoke_uri="http://127.0.0.1:8085/revoke",
    granted=frozenset({"scope.b", "scope.a"}),
    saved_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    own_calendar="own@group.calendar.google.com",
)
_BOB = replace(_ADA, email="bob@gmail.com")


@pytest.fixture
def store(tmp_path: Path) -> TokenStore:
    return TokenStore(tmp_path / "state" / "tokens")


def _path(store: TokenStore, token: Token = _ADA) -> Path:
    return store.folder / file_name(token.email)


def _names(store: TokenStore) -> list[str]:
    return sorted(path.name for path in store.folder.iterdir())


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def test_what_is_saved_is_loaded(store: TokenStore) -> None:
    assert store.load("ada@gmail.com") is None
    store.save(_ADA)
    assert store.load(" Ada@Gmail.com ") == _ADA
    assert store.load("bob@gmail.com") is None


def test_a_time_in_another_zone_is_the_same_instant_after_loading(store: TokenStore) -> None:
    local = _ADA.saved_at.astimezone(timezone(timedelta(hours=2)))
    store.save(replace(_ADA, saved_at=local))
    assert store.load(_ADA.email) == _ADA


@pytest.mark.spec("D10")
def test_folder_and_file_are_private_whatever_the_umask(store: TokenStore) -> None:
    before = os.umask(0)
    try:
        store.save(_ADA)
    finally:
        os.umask(before)
    assert _mode(store.folder) == 0o700
    assert _mode(_path(store)) == 0o600
    assert _names(store) == [file_name(_ADA.email)]


@pytest.mark.spec("D10")
def test_a_loose_mode_is_tightened(store: TokenStore) -> None:
    store.save(_ADA)
    _path(store).chmod(0o644)
    store.folder.chmod(0o755)
    assert store.load(_ADA.email) == _ADA
    assert _mode(_path(store)) == 0o600
    assert _mode(store.folder) == 0o700


@pytest.mark.spec("D11")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"version": 1, "email": "ada@gm',
        b"\xff\x00",
        b"[" * 100_000,
        b"[]",
        b"{}",
        json.dumps({"version": 1, "email": "ada@gmail.com"}).encode(),
    ],
)
def test_a_damaged_file_is_kept_aside_and_never_means_not_connected(
    store: TokenStore, content: bytes
) -> None:
    store.save(_ADA)
    store.save(_BOB)
    _path(store).write_bytes(content)
    for _ in range(2):
        with pytest.raises(DamagedToken) as caught:
            store.load(_ADA.email)
        assert "ada@gmail.com is damaged" in caught.value.message
        assert caught.value.kept.read_bytes() == content
        assert caught.value.kept.name.endswith(".damaged-1")
    assert store.list_accounts() == Accounts((_BOB,), (caught.value.kept,))
    store.save(_ADA)
    assert store.load(_ADA.email) == _ADA
    assert caught.value.kept.read_bytes() == content
    assert store.list_accounts() == Accounts((_ADA, _BOB), ())


@pytest.mark.spec("D11")
@pytest.mark.parametrize("key", sorted(set(Token.__dataclass_fields__) - {"own_calendar", "zone", "name"}))
def test_a_missing_or_mistyped_value_is_damage(store: TokenStore, key: str) -> None:
    store.save(_ADA)
    data = json.loads(_path(store).read_bytes())
    for changed in ({**data, key: 7}, {name: value for name, value in data.items() if name != key}):
        _path(store).write_text(json.dumps(changed))
        with pytest.raises(DamagedToken):
            store.load(_ADA.email)


@pytest.mark.spec("D11")
def test_damage_found_while_listing_or_saving_is_kept_too_and_nothing_is_overwritten(
    store: TokenStore,
) -> None:
    for content in (b"first", b"second"):
        store.save(_ADA)
        _path(store).write_bytes(content)
        assert len(store.list_accounts().damaged) >= 1
    _path(store).write_bytes(b"third")
    store.save(_ADA)
    kept = sorted(path for path in store.folder.iterdir() if "damaged" in path.name)
    assert [path.read_bytes() for path in kept] == [b"first", b"second", b"third"]
    assert store.list_accounts() == Accounts((_ADA,), ())


def test_a_file_under_another_accounts_name_is_damage(store: TokenStore) -> None:
    store.save(_BOB)
    _path(store, _BOB).rename(_path(store))
    with pytest.raises(DamagedToken):
        store.load(_ADA.email)


def test_a_file_of_a_newer_version_is_left_alone(store: TokenStore) -> None:
    store.save(_ADA)
    data = json.loads(_path(store).read_bytes())
    _path(store).write_text(json.dumps({**data, "version": 2}))
    with pytest.raises(PrivateFileError, match="newer version"):
        store.load(_ADA.email)
    assert _path(store).exists()


@pytest.mark.spec("X13")
def test_no_address_leads_out_of_the_folder(store: TokenStore) -> None:
    strange = replace(_ADA, email="../../etc/passwd\0@x")
    store.save(strange)
    assert store.load(strange.email) == strange
    assert _names(store) == [file_name(strange.email)]


@pytest.mark.spec("X13")
@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "../a", "/etc/passwd", "a\0b"])
def test_a_name_that_is_not_bare_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="bare"):
        PrivateFolder(tmp_path).write(name, b"")


@pytest.mark.spec("X13")
def test_a_symbolic_link_is_neither_read_nor_written_through(store: TokenStore, tmp_path: Path) -> None:
    outside = tmp_path / "outside.json"
    store.save(_ADA)
    _path(store).rename(outside)
    _path(store).symlink_to(outside)
    before = outside.read_bytes()
    with pytest.raises(PrivateFileError, match="symbolic link"):
        store.load(_ADA.email)
    with pytest.raises(PrivateFileError, match="symbolic link"):
        store.save(replace(_ADA, own_calendar="other"))
    assert outside.read_bytes() == before


def test_a_folder_in_the_place_of_the_file_is_a_sentence(store: TokenStore) -> None:
    store.save(_ADA)
    _path(store).unlink()
    _path(store).mkdir()
    with pytest.raises(PrivateFileError, match="not a regular file"):
        store.load(_ADA.email)


@pytest.mark.spec("D10")
@pytest.mark.parametrize(
    ("number", "says", "remedy"),
    [
        (errno.EACCES, "permissions", "chmod -R u+rwX"),
        (errno.EPERM, "permissions", "chmod -R u+rwX"),
        (errno.EROFS, "read-only disk", "FOLLOWUP_HOME"),
        (errno.ENOSPC, "disk is full", "Free some space"),
        (errno.EIO, "cannot be used", "See to that"),
    ],
)
def test_a_folder_that_cannot_be_used_names_what_helps(number: int, says: str, remedy: str) -> None:
    problem = _explanation(OSError(number, "x"), Path("/state/tokens/a.json"), Path("/state/tokens"))
    assert says in problem.message
    assert remedy in problem.remedy


@pytest.mark.spec("D10", "D11")
def test_a_damaged_file_that_cannot_be_moved_is_reported_where_it_lies(store: TokenStore) -> None:
    class ReadOnly(PrivateFolder):
        def set_aside(self, name: str, suffix: str) -> str:
            raise PrivateFileError("read-only")

    store.save(_ADA)
    _path(store).write_bytes(b"")
    store._files = ReadOnly(store.folder)
    with pytest.raises(DamagedToken) as damaged:
        store.load(_ADA.email)
    assert damaged.value.kept == _path(store)
    assert store.list_accounts() == Accounts((), (_path(store),))


def test_a_pipe_in_the_place_of_the_file_does_not_hold_us_up(store: TokenStore) -> None:
    store.save(_ADA)
    _path(store).unlink()
    os.mkfifo(_path(store))
    with pytest.raises(PrivateFileError, match="not a regular file"):
        store.load(_ADA.email)


def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "tokens").write_text("")
    with pytest.raises(PrivateFileError, match="not a folder"):
        TokenStore(tmp_path / "tokens").save(_ADA)


def test_a_half_written_file_of_a_crash_is_replaced(store: TokenStore) -> None:
    store.save(_ADA)
    (store.folder / f".{file_name(_ADA.email)}.tmp").write_text("half")
    store.save(replace(_ADA, own_calendar="new"))
    assert _names(store) == [file_name(_ADA.email)]
    loaded = store.load(_ADA.email)
    assert loaded is not None
    assert loaded.own_calendar == "new"


def test_the_calendar_is_remembered_beside_the_token(store: TokenStore) -> None:
    store.save(replace(_ADA, own_calendar=""))
    store.remember_calendar(_ADA.email, _ADA.own_calendar)
    assert store.load(_ADA.email) == _ADA


def test_forgetting_takes_everything_of_the_account_and_nothing_else(store: TokenStore) -> None:
    assert not store.forget(_ADA.email)
    for token in (_ADA, _BOB):
        store.save(token)
    _path(store).write_bytes(b"")
    store.list_accounts()
    store.save(_ADA)
    assert store.forget("ADA@gmail.com")
    assert _names(store) == [file_name(_BOB.email)]


@pytest.mark.spec("X17")
def test_a_token_does_not_show_its_secrets_when_printed() -> None:
    assert "canary" not in repr(_ADA)


def test_credentials_carry_the_granted_scopes_and_the_files_token_endpoint() -> None:
    credentials = stored_credentials(_ADA)
    assert credentials.token_uri == _ADA.token_uri
    assert credentials.scopes == ["scope.a", "scope.b"]
    assert credentials.granted_scopes == ["scope.a", "scope.b"]
    assert credentials.refresh_token == _ADA.refresh_token
    assert not credentials.valid


def test_a_fresh_access_token_is_used_until_it_expires() -> None:
    expires = datetime(2026, 3, 2, 12, tzinfo=timezone(timedelta(hours=2)))
    credentials = google_credentials(
        _ADA, _ADA.refresh_token, _ADA.granted, access_token="ya29", expires_at=expires
    )
    assert credentials.token == "ya29"
    assert credentials.expiry == datetime(2026, 3, 2, 10)  # noqa: DTZ001 - google-auth counts in naive UTC
