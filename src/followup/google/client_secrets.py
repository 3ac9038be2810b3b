"""The OAuth client file from the Google Cloud console, checked before anybody is sent to a browser.

Shape and pitfalls: google_api 1.6. Only a client of type Desktop (`installed`) will do; each other file that
people download by mistake is told apart, because the remedy differs.
"""

from __future__ import annotations

import ipaddress
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from followup.engine.errors import FollowupError

GOOGLE_REVOKE_URI = "https://oauth2.googleapis.com/revoke"
_GOOGLE_DOMAINS = ("google.com", "googleapis.com")
_MAX_BYTES = 1 << 20
_EXAMPLE_CLIENT = "000000000000-example.apps.googleusercontent.com"
_CREATE_DESKTOP = (
    "Create an OAuth client of type Desktop app and download its JSON: "
    "https://console.cloud.google.com/auth/clients/create"
)
_DOWNLOAD_AGAIN = (
    "Download the client's JSON again, or create a new client of type Desktop app: "
    "https://console.cloud.google.com/auth/clients"
)


class ClientFileError(FollowupError):
    """A client file that will not do; `incomplete` means that it may still be downloading."""

    def __init__(self, message: str, remedy: str = _CREATE_DESKTOP, *, incomplete: bool = False) -> None:
        super().__init__(message, remedy)
        self.incomplete = incomplete


@dataclass(frozen=True, slots=True)
class ClientSecrets:
    """A desktop client: its name and secret, and the three endpoints that its file leads to."""

    client_id: str
    client_secret: str = field(repr=False)
    auth_uri: str
    token_uri: str
    revoke_uri: str


def load(path: Path) -> ClientSecrets:
    """Read and check a client file. Raises ClientFileError with one sentence and one remedy."""
    return parse(read(path), path.name)


def read(path: Path) -> bytes:
    """The bytes of a client file. Raises ClientFileError when there is none or it cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        raise ClientFileError(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise ClientFileError(
            f"{path} is a folder, not a client file.", "Name the JSON file in it."
        ) from None
    except OSError as error:
        raise ClientFileError(
            f"{path} cannot be read: {error.strerror or error}.", f'Run: chmod u+r "{path}"'
        ) from error
    except ValueError as error:
        raise ClientFileError(f"{path} cannot be the name of a file.") from error
    if len(content) > _MAX_BYTES:
        raise ClientFileError(f"{path.name} is far too large for a client file.")
    return content


def parse(content: bytes, name: str) -> ClientSecrets:
    """Check the text of a client file; `name` is what messages call it. Raises ClientFileError."""
    if not content.strip():
        raise ClientFileError(f"{name} is empty.", _DOWNLOAD_AGAIN, incomplete=True)
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ClientFileError(f"{name} is not complete JSON.", _DOWNLOAD_AGAIN, incomplete=True) from None
    if not isinstance(data, dict):
        raise ClientFileError(f"{name} is JSON, but not a Google client file.")
    _refuse_other_kinds(data, name)
    section = data.get("installed")
    if not isinstance(section, dict):
        raise ClientFileError(f'{name} is not a Google client file: it has no "installed" section.')
    client_id = _text(section, "client_id", name)
    client_secret = _text(section, "client_secret", name)
    for value in (client_id, client_secret):
        if "<" in value or "your-" in value.lower() or "your_" in value.lower():
            raise ClientFileError(f"{name} is the example file: it still holds placeholders.")
    auth_uri = _endpoint(section, "auth_uri", name)
    if client_id == _EXAMPLE_CLIENT and not is_loopback(auth_uri):
        raise ClientFileError(
            f"{name} is the example file: it shows the shape, but Google knows no such client."
        )
    token_uri = _endpoint(section, "token_uri", name)
    return ClientSecrets(client_id, client_secret, auth_uri, token_uri, revoke_endpoint(token_uri))


def revoke_endpoint(token_uri: str) -> str:
    """Where tokens of this token endpoint are revoked: Google's own, or the local server's /revoke.

    >>> revoke_endpoint("http://127.0.0.1:8085/token")
    'http://127.0.0.1:8085/revoke'
    """
    if not is_loopback(token_uri):
        return GOOGLE_REVOKE_URI
    parts = urlsplit(token_uri)
    return f"{parts.scheme}://{parts.netloc}/revoke"


def is_loopback(uri: str) -> bool:
    """Whether a URI leads to this computer."""
    host = urlsplit(uri).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse_other_kinds(data: dict[str, Any], name: str) -> None:
    if "web" in data:
        raise ClientFileError(f"{name} belongs to a client of type Web application; Desktop app is needed.")
    kind = data.get("type")
    if kind == "service_account":
        raise ClientFileError(f"{name} is a service account key; a service account has no mailbox of yours.")
    if kind == "authorized_user" or "refresh_token" in data:
        raise ClientFileError(f"{name} holds a sign-in token of some program, not an OAuth client.")
    if "keyString" in data or "api_key" in data or "apiKey" in data:
        raise ClientFileError(f"{name} holds an API key; an API key cannot open a mailbox.")
    if "client_id" in data and "installed" not in data:
        raise ClientFileError(f'{name} lacks the "installed" section around its values.', _DOWNLOAD_AGAIN)


def _text(section: dict[str, Any], key: str, name: str) -> str:
    value = section.get(key)
    if isinstance(value, str) and value.strip():
        return value.strip()
    if key == "client_secret":
        raise ClientFileError(
            f"{name} has no client_secret; Google shows a secret only when the client is created.",
            _CREATE_DESKTOP,
        )
    raise ClientFileError(f"{name} has no {key}.", _DOWNLOAD_AGAIN)


def _endpoint(section: dict[str, Any], key: str, name: str) -> str:
    uri = _text(section, key, name)
    try:
        parts = urlsplit(uri)
        host = parts.hostname or ""
    except ValueError:
        raise ClientFileError(f"{name}: {key} is not an address.", _DOWNLOAD_AGAIN) from None
    if is_loopback(uri) and parts.scheme in {"http", "https"}:
        return uri
    if parts.scheme != "https":
        raise ClientFileError(f"{name}: {key} is not an https address.", _DOWNLOAD_AGAIN)
    if not any(host == domain or host.endswith(f".{domain}") for domain in _GOOGLE_DOMAINS):
        raise ClientFileError(f"{name}: {key} leads to {host}, which is not Google.", _DOWNLOAD_AGAIN)
    return uri
