"""OAuth state: clients, consent, codes, tokens and the ways in which they die (google_api 1)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from followup.sandbox.call import Json
from followup.sandbox.clock import Ids, VirtualClock

ACCESS_SECONDS = 3600
CODE_LIFETIME = timedelta(minutes=10)
TESTING_LIFETIME = timedelta(days=7)
TOKENS_PER_ACCOUNT = 100
SIGN_IN_SCOPES = frozenset(
    {
        "openid",
        "email",
        "profile",
        "https://www.googleapis.com/auth/userinfo.email",
        "https://www.googleapis.com/auth/userinfo.profile",
    }
)
DEFAULT_CLIENT = "sandbox-client.apps.googleusercontent.com"


class OAuthError(Exception):
    """An error of the token endpoint: HTTP status, `error` and `error_description`."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.error = error
        self.description = description
        self.status = status


@dataclass(slots=True)
class Client:
    """A desktop client of a Cloud project; in `testing` its refresh tokens live seven days."""

    client_id: str
    secret: str
    project: str = "sandbox-project"
    publishing: Literal["production", "testing"] = "production"
    deleted: bool = False


@dataclass(slots=True)
class Consent:
    """What the user does on the consent page: asked (a page), or at once granted or denied.

    `scopes` is the subset that the user ticks (None: all); `account` who is signed in ("" for the
    first account).
    """

    mode: Literal["ask", "grant", "deny"] = "ask"
    scopes: tuple[str, ...] | None = None
    account: str = ""


@dataclass(frozen=True, slots=True)
class AuthRequest:
    """The parameters of a consent request that matter for the exchange of its code."""

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str
    challenge: str
    challenge_method: str

    @property
    def optional_scopes(self) -> tuple[str, ...]:
        """The scopes with a checkbox: all but sign-in ones, unless there is only one."""
        others = tuple(scope for scope in self.scopes if scope not in SIGN_IN_SCOPES)
        return others if len(others) > 1 else ()


@dataclass(slots=True)
class Code:
    """An authorization code: single use, bound to the redirect URI and the challenge."""

    request: AuthRequest
    account: str
    granted: tuple[str, ...]
    issued: datetime


@dataclass(slots=True)
class Grant:
    """A refresh token and what it stands for; `dead` is the reason why it no longer works."""

    refresh_token: str
    account: str
    client_id: str
    project: str
    scopes: tuple[str, ...]
    issued: datetime
    used: datetime
    dead: str = ""


@dataclass(slots=True)
class Access:
    """An access token."""

    token: str
    grant: Grant
    scopes: frozenset[str]
    expires: datetime
    dead: bool = False


@dataclass(slots=True)
class OAuth:
    """Clients, codes and tokens of one sandbox.

    `wider_scope` chooses what a refresh with more scopes than granted gets: the error invalid_scope, or
    a narrowed token. `idle_days` is how long an unused refresh token lives (None: for ever).
    """

    ids: Ids
    clock: VirtualClock
    wider_scope: Literal["invalid_scope", "narrow"] = "invalid_scope"
    idle_days: int | None = 183
    consent: Consent = field(default_factory=Consent)
    clients: dict[str, Client] = field(default_factory=dict)
    codes: dict[str, Code] = field(default_factory=dict)
    grants: dict[str, Grant] = field(default_factory=dict)
    accesses: dict[str, Access] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.add_client(Client(DEFAULT_CLIENT, "sandbox-secret"))

    def add_client(self, client: Client) -> Client:
        """Register a client (another project, or one that is still in testing)."""
        self.clients[client.client_id] = client
        return client

    # --- consent ----------------------------------------------------------------------------------

    def issue_code(self, request: AuthRequest, account: str, ticked: Iterable[str]) -> str | None:
        """The code after the user's consent; None when every box was left unticked."""
        ticks = set(ticked)
        optional = set(request.optional_scopes)
        granted = tuple(scope for scope in request.scopes if scope not in optional or scope in ticks)
        if optional and not optional & ticks:
            return None
        code = "4/" + self.ids.hexadecimal("code", 60)
        self.codes[code] = Code(request, account, granted, self.clock.now())
        return code

    # --- tokens -----------------------------------------------------------------------------------

    def exchange(self, client: Client, code: str, redirect_uri: str, verifier: str) -> Json:
        """Redeem a code for tokens; OAuthError when it is spent, old or bound to something else."""
        known = self.codes.pop(code, None)
        if known is None or known.request.client_id != client.client_id:
            raise OAuthError("invalid_grant", "Malformed auth code.")
        if self.clock.now() - known.issued > CODE_LIFETIME:
            raise OAuthError("invalid_grant", "Code has expired.")
        if redirect_uri != known.request.redirect_uri:
            raise OAuthError("redirect_uri_mismatch", "Bad Request")
        if not _verifies(known.request, verifier):
            raise OAuthError("invalid_grant", "Invalid code verifier.")
        grant = self.grant(client, known.account, known.granted)
        return {**self._answer(grant, grant.scopes), "refresh_token": grant.refresh_token}

    def grant(self, client: Client, account: str, scopes: Iterable[str]) -> Grant:
        """A new refresh token; beyond a hundred of one account and client the oldest dies."""
        now = self.clock.now()
        alive = [
            grant
            for grant in self.grants.values()
            if grant.account == account and grant.client_id == client.client_id and not grant.dead
        ]
        for oldest in alive[: max(0, len(alive) - TOKENS_PER_ACCOUNT + 1)]:
            self._kill(oldest, "evicted")
        token = "1//" + self.ids.hexadecimal("refresh", 80)
        grant = Grant(token, account, client.client_id, client.project, tuple(scopes), now, now)
        self.grants[token] = grant
        return grant

    def refresh(self, client: Client, refresh_token: str, scope: str) -> Json:
        """A new access token; OAuthError invalid_grant for a dead token, invalid_scope for too much."""
        grant = self.grants.get(refresh_token)
        if grant is None or grant.client_id != client.client_id:
            raise OAuthError("invalid_grant", "Bad Request")
        self._age(grant, client)
        if grant.dead:
            raise OAuthError("invalid_grant", "Token has been expired or revoked.")
        wanted = tuple(scope.split())
        if set(wanted) - set(grant.scopes) and self.wider_scope == "invalid_scope":
            raise OAuthError("invalid_scope", "Some requested scopes were invalid.")
        scopes = tuple(item for item in wanted if item in grant.scopes) if wanted else grant.scopes
        grant.used = self.clock.now()
        return self._answer(grant, scopes)

    def mint(self, account: str, scopes: Iterable[str], client_id: str = DEFAULT_CLIENT) -> Json:
        """Tokens without the browser: the answer of a code exchange."""
        grant = self.grant(self.clients[client_id], account, scopes)
        return {**self._answer(grant, grant.scopes), "refresh_token": grant.refresh_token}

    def access(self, token: str) -> Access | None:
        """The live access token of this text; None when unknown, expired or revoked."""
        access = self.accesses.get(token)
        if access is None or access.dead or self.clock.now() >= access.expires:
            return None
        return access

    def _answer(self, grant: Grant, scopes: tuple[str, ...]) -> Json:
        now = self.clock.now()
        for token in [token for token, access in self.accesses.items() if access.expires <= now]:
            del self.accesses[token]
        token = "ya29." + self.ids.hexadecimal("access", 100)
        self.accesses[token] = Access(
            token, grant, frozenset(scopes), now + timedelta(seconds=ACCESS_SECONDS)
        )
        return {
            "access_token": token,
            "expires_in": ACCESS_SECONDS - 1,
            "scope": " ".join(scopes),
            "token_type": "Bearer",
        }

    def _age(self, grant: Grant, client: Client) -> None:
        now = self.clock.now()
        if client.publishing == "testing" and now - grant.issued > TESTING_LIFETIME:
            beyond_sign_in = set(grant.scopes) - SIGN_IN_SCOPES
            if beyond_sign_in:
                self._kill(grant, "testing")
        if self.idle_days is not None and now - grant.used > timedelta(days=self.idle_days):
            self._kill(grant, "unused")

    # --- death ------------------------------------------------------------------------------------

    def revoke(self, token: str) -> None:
        """Revoke by token: everything the user granted to the project dies. OAuthError if unknown."""
        access = self.accesses.get(token)
        grant = self.grants.get(token) or (access.grant if access else None)
        if grant is None or grant.dead:
            raise OAuthError("invalid_token", "Token expired or revoked")
        self.revoke_account(grant.account, grant.project)

    def revoke_account(self, account: str, project: str = "") -> int:
        """What the account page does: refresh tokens and running access tokens die. Returns how many."""
        doomed = [
            grant
            for grant in self.grants.values()
            if grant.account == account and not grant.dead and project in ("", grant.project)
        ]
        for grant in doomed:
            self._kill(grant, "revoked")
        return len(doomed)

    def expire_refresh_tokens(self, account: str) -> int:
        """Let the refresh tokens of an account die of age; access tokens live on. Returns how many."""
        doomed = [grant for grant in self.grants.values() if grant.account == account and not grant.dead]
        for grant in doomed:
            grant.dead = "expired"
        return len(doomed)

    def change_password(self, account: str) -> int:
        """A changed password kills the tokens that reach Gmail. Returns how many."""
        doomed = [
            grant
            for grant in self.grants.values()
            if grant.account == account and not grant.dead and any(_is_mail(s) for s in grant.scopes)
        ]
        for grant in doomed:
            self._kill(grant, "password change")
        return len(doomed)

    def expire_access_tokens(self, account: str = "") -> int:
        """Let running access tokens expire now; a refresh helps. Returns how many."""
        doomed = [
            access
            for access in self.accesses.values()
            if not access.dead and account in ("", access.grant.account)
        ]
        for access in doomed:
            access.dead = True
        return len(doomed)

    def _kill(self, grant: Grant, why: str) -> None:
        grant.dead = why
        for access in self.accesses.values():
            if access.grant is grant:
                access.dead = True


def client_secrets(base_url: str, client: Client) -> Json:
    """The client secrets file of a desktop client whose endpoints are this sandbox."""
    root = base_url.rstrip("/")
    return {
        "installed": {
            "client_id": client.client_id,
            "project_id": client.project,
            "auth_uri": f"{root}/o/oauth2/v2/auth",
            "token_uri": f"{root}/token",
            "auth_provider_x509_cert_url": f"{root}/oauth2/v1/certs",
            "client_secret": client.secret,
            "redirect_uris": ["http://localhost"],
        }
    }


def _is_mail(scope: str) -> bool:
    return scope == "https://mail.google.com/" or "/auth/gmail." in scope


def _verifies(request: AuthRequest, verifier: str) -> bool:
    if not request.challenge:
        return True
    if request.challenge_method == "plain":
        return verifier == request.challenge
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == request.challenge
