from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from followup.google.client_secrets import ClientFileError, ClientSecrets, load, parse, revoke_endpoint

_SECTION: dict[str, Any] = {
    "client_id": "123-abc.apps.googleusercontent.com",
    "project_id": "followups",
    "auth_uri": "https://accounts.google.com/o/oauth2/auth",
    "token_uri": "https://oauth2.googleapis.com/token",
    "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
    "client_secret": "GOCSPX-secret",
    "redirect_uris": ["http://localhost"],
}


def _file(**changes: Any) -> bytes:
    section = {key: value for key, value in {**_SECTION, **changes}.items() if value is not None}
    return json.dumps({"installed": section}).encode()


def test_a_desktop_client_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "client_secret.json"
    path.write_bytes(b"\xef\xbb\xbf" + _file())
    assert load(path) == ClientSecrets(
        "123-abc.apps.googleusercontent.com",
        "GOCSPX-secret",
        "https://accounts.google.com/o/oauth2/auth",
        "https://oauth2.googleapis.com/token",
        "https://oauth2.googleapis.com/revoke",
    )


def test_the_secret_is_not_shown_when_the_client_is_printed() -> None:
    assert "GOCSPX" not in repr(parse(_file(), "client.json"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b'{"installed": {"client_id": "12', "not complete JSON"),
        (b"\xff\xfe\x00", "not complete JSON"),
        (b"[" * 100_000, "not complete JSON"),
        (b"[1, 2]", "not a Google client file"),
        (b"{}", 'no "installed" section'),
        (b'{"installed": []}', 'no "installed" section'),
        (json.dumps({"web": _SECTION}).encode(), "Web application"),
        (json.dumps({"type": "service_account", "private_key": "x"}).encode(), "service account"),
        (json.dumps({"type": "authorized_user", "refresh_token": "x"}).encode(), "sign-in token"),
        (json.dumps({"token": "x", "refresh_token": "y", "client_id": "z"}).encode(), "sign-in token"),
        (json.dumps({"keyString": "AIza"}).encode(), "API key"),
        (json.dumps(_SECTION).encode(), "section around"),
        (_file(client_secret=None), "no client_secret"),
        (_file(client_secret=""), "no client_secret"),
        (_file(client_id=None), "no client_id"),
        (_file(client_id=7), "no client_id"),
        (_file(auth_uri=None), "no auth_uri"),
        (_file(token_uri=None), "no token_uri"),
        (_file(client_id="YOUR_CLIENT_ID.apps.googleusercontent.com"), "placeholders"),
        (_file(token_uri="http://oauth2.googleapis.com/token"), "not an https"),
        (_file(token_uri="http://127.0.0.1.evil.example/token"), "not an https"),
        (_file(token_uri="ftp://127.0.0.1/token"), "not an https"),
        (_file(auth_uri="https://accounts.google.com.evil.example/"), "not Google"),
        (_file(token_uri="https://[bad/token"), "not an address"),
    ],
)
def test_a_file_of_the_wrong_kind_is_told_apart(content: bytes, says: str) -> None:
    with pytest.raises(ClientFileError) as caught:
        parse(content, "client.json")
    assert says in caught.value.message
    assert "client.json" in caught.value.message
    assert caught.value.remedy


def test_a_missing_file_a_folder_and_an_unreadable_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ClientFileError, match="There is no file"):
        load(tmp_path / "none.json")
    with pytest.raises(ClientFileError, match="folder"):
        load(tmp_path)
    loop = tmp_path / "loop.json"
    loop.symlink_to(loop)
    with pytest.raises(ClientFileError, match="cannot be read") as caught:
        load(loop)
    assert "chmod u+r" in caught.value.remedy
    with pytest.raises(ClientFileError, match="cannot be the name"):
        load(tmp_path / "a\0b.json")


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "client.json"
    path.write_bytes(b" " * ((1 << 20) + 1))
    with pytest.raises(ClientFileError, match="too large"):
        load(path)


def test_the_example_of_this_project_is_no_client() -> None:
    with pytest.raises(ClientFileError, match="is the example file"):
        load(Path(__file__).parents[2] / "credentials.example.json")


@pytest.mark.parametrize(
    ("token_uri", "revoke"),
    [
        ("https://oauth2.googleapis.com/token", "https://oauth2.googleapis.com/revoke"),
        ("https://accounts.google.com/o/oauth2/token", "https://oauth2.googleapis.com/revoke"),
        ("http://127.0.0.1:8085/token", "http://127.0.0.1:8085/revoke"),
        ("http://[::1]:8085/token", "http://[::1]:8085/revoke"),
        ("http://localhost:8085/oauth2/token", "http://localhost:8085/revoke"),
    ],
)
def test_revocation_goes_to_google_or_to_the_local_server(token_uri: str, revoke: str) -> None:
    assert revoke_endpoint(token_uri) == revoke
