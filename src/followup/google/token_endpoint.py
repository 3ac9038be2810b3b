"""The two calls to Google's token server that are ours: trading a code, and revoking (google_api 1.2, 1.5).

Refreshing is google-auth's business. Neither call is repeated: a code works once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import requests

from followup.engine.errors import FollowupError, NeedsSignIn, Transient
from followup.google.client_secrets import is_loopback
from followup.google.oauth import ConsentRequest, refusal

_TIMEOUT = (10.0, 30.0)
_DEFAULT_LIFETIME = 3600


@dataclass(frozen=True, slots=True)
class Grant:
    """What the user granted. `expires_in` is the access token's life in seconds."""

    refresh_token: str = field(repr=False)
    access_token: str = field(repr=False)
    expires_in: int
    scopes: frozenset[str]


def exchange(http: requests.Session, request: ConsentRequest, code: str) -> Grant:
    """Trade the code for tokens; the client names itself by HTTP Basic (google_api 1.7).

    Fewer scopes than asked for are no error: `Grant.scopes` is what was ticked. Raises Transient,
    NeedsSignIn.
    """
    secrets = request.secrets
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": request.redirect_uri,
        "code_verifier": request.verifier,
    }
    status, data = _post(http, secrets.token_uri, form, (secrets.client_id, secrets.client_secret))
    if status != 200:
        raise _exchange_failure(status, str(data.get("error", "")))
    return _grant(data, request.scopes)


def revoke(http: requests.Session, revoke_uri: str, token: str) -> bool:
    """Tell Google that a refresh token is no longer wanted; False when it was dead already.

    This ends everything that was granted to the Cloud project, not this token only. Raises Transient.
    """
    status, data = _post(http, revoke_uri, {"token": token}, None)
    if status == 200:
        return True
    if status == 400 and data.get("error") in {"invalid_token", "invalid_grant"}:
        return False
    raise Transient(
        "Google did not confirm that the access was ended.",
        "Try again, or remove it yourself: https://myaccount.google.com/connections",
    )


def _post(
    http: requests.Session, uri: str, form: dict[str, str], basic: tuple[str, str] | None
) -> tuple[int, dict[str, Any]]:
    # A proxy from the environment cannot reach a server on this computer.
    proxies = {"http": "", "https": ""} if is_loopback(uri) else None
    try:
        response = http.post(
            uri, data=form, auth=basic, timeout=_TIMEOUT, allow_redirects=False, proxies=proxies
        )
    except requests.RequestException as error:
        raise Transient(
            "Google's sign-in server could not be reached.", "Check the network, then run the command again."
        ) from error
    try:
        data = response.json()
    except ValueError:
        data = None
    return response.status_code, data if isinstance(data, dict) else {}


def _grant(data: dict[str, Any], asked: tuple[str, ...]) -> Grant:
    access = data.get("access_token")
    if not isinstance(access, str) or not access:
        raise Transient("Google's sign-in server sent no token.", "Run the command again.")
    refresh = data.get("refresh_token")
    if not isinstance(refresh, str) or not refresh:
        raise NeedsSignIn(
            "Google sent no lasting token, so the connection would end within the hour.",
            "Remove the app at https://myaccount.google.com/connections and run the command again.",
        )
    granted = data.get("scope")
    # RFC 6749 5.1: the scope may be left out when it is what was asked for.
    scopes = frozenset(granted.split()) if isinstance(granted, str) else frozenset(asked)
    lifetime = data.get("expires_in")
    return Grant(refresh, access, lifetime if isinstance(lifetime, int) else _DEFAULT_LIFETIME, scopes)


def _exchange_failure(status: int, error: str) -> FollowupError:
    if status == 429 or status >= 500 or not error:
        return Transient(
            f"Google's sign-in server failed (HTTP {status}).", "Run the command again in a few minutes."
        )
    if error == "invalid_grant":
        return NeedsSignIn(
            "Google did not accept the code: it works once and only for a few minutes.",
            "Run the command again; if it happens again, check this computer's clock.",
        )
    if error == "invalid_client":
        return NeedsSignIn(
            "Google does not accept the client file: its secret is wrong, or the client was deleted.",
            "Download the file of a new Desktop app client: "
            "https://console.cloud.google.com/auth/clients/create",
        )
    return refusal(error)
