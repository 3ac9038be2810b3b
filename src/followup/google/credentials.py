"""Connected accounts on disk, one private file each, and credentials made from them.

Scopes and endpoints of the credentials follow google_api 1.4 and 1.8. A file that cannot be understood is
moved aside and reported as damaged for as long as no good file takes its place; it is never mistaken for
"not connected" (reliability D11).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followup.engine.errors import NeedsSignIn
from followup.google.accounts import normal_address
from followup.google.client_secrets import ClientSecrets
from followup.google.private_files import PrivateFileError, PrivateFolder

if TYPE_CHECKING:
    # The token files alone are read without these: both bring a whole HTTP library.
    from google.oauth2.credentials import Credentials

    from followup.google.token_endpoint import Grant

_VERSION = 1
_FILE = re.compile(r"[0-9a-f]{32}\.json")
_DAMAGED_FILE = re.compile(r"([0-9a-f]{32}\.json)\.damaged-[0-9]+")


class DamagedToken(NeedsSignIn):
    """The file of a connected account is damaged; `kept` is where it lies now."""

    def __init__(self, account: str, kept: Path) -> None:
        whose = f"of {account} " if account else ""
        super().__init__(
            f"The sign-in file {whose}is damaged; it was kept as {kept}.",
            "Run `followup connect`.",
        )
        self.account = account
        self.kept = kept


@dataclass(frozen=True, slots=True)
class Token:
    """A connected account. `granted` are the scopes that were ticked, `saved_at` is UTC.

    `own_calendar`, `zone` and `name` are kept here as well as in the database, so that a lost database
    still finds the calendar that Google would not list for us (google_api 2.3), and the user's hours.
    """

    email: str
    refresh_token: str = field(repr=False)
    client_id: str
    client_secret: str = field(repr=False)
    token_uri: str
    revoke_uri: str
    granted: frozenset[str]
    saved_at: datetime
    own_calendar: str = ""
    zone: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Accounts:
    """What the token folder holds: good tokens by address, and files that were set aside unreplaced."""

    connected: tuple[Token, ...]
    damaged: tuple[Path, ...]


def token_of(
    email: str, secrets: ClientSecrets, grant: Grant, saved_at: datetime, own_calendar: str
) -> Token:
    """The token to store after a code exchange."""
    return Token(
        email=normal_address(email),
        refresh_token=grant.refresh_token,
        client_id=secrets.client_id,
        client_secret=secrets.client_secret,
        token_uri=secrets.token_uri,
        revoke_uri=secrets.revoke_uri,
        granted=grant.scopes,
        saved_at=saved_at,
        own_calendar=own_calendar,
    )


def google_credentials(
    secrets: ClientSecrets | Token,
    refresh_token: str,
    granted: frozenset[str],
    *,
    access_token: str | None = None,
    expires_at: datetime | None = None,
) -> Credentials:
    """Credentials with exactly the granted scopes and the client file's token endpoint.

    `expires_at` is an aware instant. A refresh asks for the given scopes, and asking for more than was
    granted may be refused; `from_authorized_user_info` would always go to Google's own endpoint.
    """
    from google.oauth2.credentials import Credentials

    scopes = sorted(granted)
    return Credentials(  # type: ignore[no-untyped-call]  # google-auth's constructor has no types
        token=access_token,
        refresh_token=refresh_token,
        token_uri=secrets.token_uri,
        client_id=secrets.client_id,
        client_secret=secrets.client_secret,
        scopes=scopes,
        granted_scopes=scopes,
        expiry=None if expires_at is None else expires_at.astimezone(UTC).replace(tzinfo=None),
    )


def stored_credentials(token: Token) -> Credentials:
    """Credentials of a connected account; the first call refreshes."""
    return google_credentials(token, token.refresh_token, token.granted)


class TokenStore:
    """The token folder (0700) with one file (0600) per account, named by a hash of the address."""

    def __init__(self, folder: Path) -> None:
        self._files = PrivateFolder(folder)

    @property
    def folder(self) -> Path:
        """Where the files lie."""
        return self._files.path

    def load(self, email: str) -> Token | None:
        """The token of an account, None when it was never connected.

        Raises DamagedToken, also on later calls until the account is connected again; PrivateFileError.
        """
        account = normal_address(email)
        name = file_name(account)
        content = self._files.read(name)
        if content is None:
            aside = [kept for kept in self._files.names() if _good_name(kept) == name]
            if aside:
                raise DamagedToken(account, self.folder / aside[-1])
            return None
        token = _parse(content, self.folder / name)
        if token is None or file_name(token.email) != name:
            raise DamagedToken(account, self._set_aside(name))
        return token

    def list_accounts(self) -> Accounts:
        """All accounts by address; damaged files are set aside and named, the others still load."""
        tokens = []
        for name in self._files.names():
            if not _FILE.fullmatch(name):
                continue
            content = self._files.read(name)
            token = None if content is None else _parse(content, self.folder / name)
            if token is not None and file_name(token.email) == name:
                tokens.append(token)
            elif content is not None:
                self._set_aside(name)
        good = {file_name(token.email) for token in tokens}
        damaged = tuple(
            self.folder / name
            for name in self._files.names()
            if (_good_name(name) or (name if _FILE.fullmatch(name) else "")) not in good | {""}
        )
        return Accounts(tuple(sorted(tokens, key=lambda token: token.email)), damaged)

    def save(self, token: Token) -> None:
        """Write a token, replacing the earlier one in one step. A damaged earlier one is kept."""
        name = file_name(token.email)
        earlier = self._files.read(name)
        if earlier is not None and _parse(earlier, self.folder / name) is None:
            self._files.set_aside(name, "damaged")
        self._files.write(name, _text(token))

    def remember_calendar(self, email: str, calendar_id: str) -> None:
        """Note the id of the account's own calendar."""
        token = self.load(email)
        if token is not None and token.own_calendar != calendar_id:
            self.save(replace(token, own_calendar=calendar_id))

    def remember_user(self, email: str, zone: str, name: str) -> None:
        """Note the user's time zone and name."""
        token = self.load(email)
        if token is not None and (token.zone, token.name) != (zone, name):
            self.save(replace(token, zone=zone, name=name))

    def forget(self, email: str) -> bool:
        """Delete the account's file and everything set aside of it; False when there was nothing."""
        name = file_name(email)
        ours = [kept for kept in self._files.names() if kept == name or _good_name(kept) == name]
        removed = [self._files.remove(kept) for kept in (*ours, f".{name}.tmp")]
        return any(removed)

    def _set_aside(self, name: str) -> Path:
        try:
            return self.folder / self._files.set_aside(name, "damaged")
        except PrivateFileError:
            return self.folder / name


def file_name(email: str) -> str:
    """The file of an account: a hash, so that no address can lead out of the folder (reliability X13)."""
    return f"{hashlib.sha256(normal_address(email).encode()).hexdigest()[:32]}.json"


def _good_name(name: str) -> str:
    match = _DAMAGED_FILE.fullmatch(name)
    return match.group(1) if match else ""


def _text(token: Token) -> bytes:
    data = {
        "version": _VERSION,
        "email": token.email,
        "refresh_token": token.refresh_token,
        "client_id": token.client_id,
        "client_secret": token.client_secret,
        "token_uri": token.token_uri,
        "revoke_uri": token.revoke_uri,
        "granted": sorted(token.granted),
        "own_calendar": token.own_calendar,
        "zone": token.zone,
        "name": token.name,
        "saved_at": token.saved_at.astimezone(UTC).isoformat(),
    }
    return (json.dumps(data, indent=2) + "\n").encode()


def _parse(content: bytes, path: Path) -> Token | None:
    """The token in a file, None when it is damaged. Raises PrivateFileError for a newer version."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    version = data.get("version")
    if isinstance(version, int) and version > _VERSION:
        raise PrivateFileError(f"{path} was written by a newer version of this program.", "Update it.")
    try:
        return _token(data)
    except (KeyError, TypeError, ValueError):
        return None


def _token(data: Mapping[str, Any]) -> Token:
    saved_at = datetime.fromisoformat(_needed(data, "saved_at"))
    if saved_at.tzinfo is None:
        raise ValueError("saved_at has no zone")
    granted, own_calendar = data["granted"], data["own_calendar"]
    zone, name = data.get("zone", ""), data.get("name", "")
    if not isinstance(granted, list) or not all(isinstance(scope, str) for scope in granted):
        raise TypeError("granted")
    if not all(isinstance(value, str) for value in (own_calendar, zone, name)):
        raise TypeError("own_calendar, zone or name")
    return Token(
        email=_needed(data, "email"),
        refresh_token=_needed(data, "refresh_token"),
        client_id=_needed(data, "client_id"),
        client_secret=_needed(data, "client_secret"),
        token_uri=_needed(data, "token_uri"),
        revoke_uri=_needed(data, "revoke_uri"),
        granted=frozenset(granted),
        saved_at=saved_at,
        own_calendar=own_calendar,
        zone=zone,
        name=name,
    )


def _needed(data: Mapping[str, Any], key: str) -> str:
    value = data[key]
    if not isinstance(value, str) or not value:
        raise TypeError(key)
    return value
