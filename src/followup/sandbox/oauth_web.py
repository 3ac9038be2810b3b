"""The consent page, the token endpoint and the revocation endpoint (google_api 1)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from html import escape
from urllib.parse import unquote, urlencode, urlsplit

from followup.sandbox.oauth import AuthRequest, Client, OAuth, OAuthError
from followup.sandbox.web import WebReply, WebRequest, form_pairs, html_reply, json_reply

AUTH_PATH = "/o/oauth2/v2/auth"
DECISION_PATH = "/o/oauth2/v2/auth/decision"
TOKEN_PATH = "/token"
REVOKE_PATH = "/revoke"

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in - local Google</title></head>
<body><h1>{client} wants access to your Google Account</h1>
<form method="post" action="{action}">
{hidden}
<p><label>Account <select name="account">{accounts}</select></label></p>
<ul>{scopes}</ul>
<p><button name="decision" value="allow">Continue</button>
<button name="decision" value="deny">Cancel</button></p>
</form></body></html>
"""
_ERROR_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Error {status}</title></head>
<body><h1>Access blocked: authorization error</h1><p>Error {status}: {error}</p><p>{why}</p></body></html>
"""


class _BadRequest(Exception):
    """An error that Google shows on its own page instead of sending it to the redirect."""

    def __init__(self, error: str, why: str, status: int = 400) -> None:
        super().__init__(why)
        self.error = error
        self.why = why
        self.status = status


def consent_page(
    oauth: OAuth, accounts: list[str], known_scopes: frozenset[str], web: WebRequest
) -> WebReply:
    """GET of the authorization endpoint: a form, or at once the redirect that `oauth.consent` wants."""
    query = dict(web.query)
    try:
        request = _auth_request(oauth, known_scopes, query)
    except _BadRequest as error:
        return _error_page(error)
    if not accounts:
        return _error_page(_BadRequest("invalid_request", "Nobody has an account here."))
    consent = oauth.consent
    hint = query.get("login_hint", "")
    account = consent.account or (hint if hint in accounts else accounts[0])
    if consent.mode == "deny":
        return _redirect(request, {"error": "access_denied"})
    if consent.mode == "grant":
        return _granted(oauth, request, account, request.scopes if consent.scopes is None else consent.scopes)
    return html_reply(200, _form(request, query, accounts, account))


def decision(oauth: OAuth, accounts: list[str], known_scopes: frozenset[str], web: WebRequest) -> WebReply:
    """POST of the consent form: back to the client with a code, or with access_denied."""
    pairs = form_pairs(web.body)
    form = dict(pairs)
    try:
        request = _auth_request(oauth, known_scopes, form)
    except _BadRequest as error:
        return _error_page(error)
    account = form.get("account", "")
    if form.get("decision") != "allow" or account not in accounts:
        return _redirect(request, {"error": "access_denied"})
    return _granted(oauth, request, account, [value for name, value in pairs if name == "tick"])


def token(oauth: OAuth, web: WebRequest) -> WebReply:
    """The token endpoint: code exchange and refresh, client authentication by Basic or in the body."""
    form = web.form()
    try:
        client = _client(oauth, form, web.headers)
        grant_type = form.get("grant_type", "")
        if grant_type == "authorization_code":
            answer = oauth.exchange(
                client, _needed(form, "code"), _needed(form, "redirect_uri"), form.get("code_verifier", "")
            )
        elif grant_type == "refresh_token":
            answer = oauth.refresh(client, _needed(form, "refresh_token"), form.get("scope", ""))
        else:
            raise OAuthError("unsupported_grant_type", f"Invalid grant_type: {grant_type}")
    except OAuthError as error:
        return oauth_error(error)
    return json_reply(200, answer, {"cache-control": "no-cache, no-store, max-age=0, must-revalidate"})


def revoke(oauth: OAuth, web: WebRequest) -> WebReply:
    """The revocation endpoint: everything granted to the token's project dies."""
    value = web.form().get("token") or dict(web.query).get("token", "")
    try:
        oauth.revoke(value)
    except OAuthError as error:
        return oauth_error(error)
    return json_reply(200, {})


def oauth_error(error: OAuthError) -> WebReply:
    """An error of the token endpoint as JSON."""
    return json_reply(error.status, {"error": error.error, "error_description": error.description})


def _auth_request(oauth: OAuth, known_scopes: frozenset[str], query: Mapping[str, str]) -> AuthRequest:
    client = oauth.clients.get(query.get("client_id", ""))
    if client is None:
        raise _BadRequest("invalid_client", "The OAuth client was not found.", 401)
    if client.deleted:
        raise _BadRequest("deleted_client", "The OAuth client was deleted.", 401)
    redirect_uri = query.get("redirect_uri", "")
    if not _is_loopback(redirect_uri):
        raise _BadRequest("redirect_uri_mismatch", f"Not a loopback address: {redirect_uri}")
    if query.get("response_type") != "code":
        raise _BadRequest("invalid_request", "Required parameter: response_type=code")
    scopes = tuple(query.get("scope", "").split())
    if not scopes:
        raise _BadRequest("invalid_request", "Missing required parameter: scope")
    unknown = [scope for scope in scopes if scope not in known_scopes]
    if unknown:
        raise _BadRequest("invalid_scope", f"Some requested scopes were invalid: {unknown}")
    return AuthRequest(
        client.client_id,
        redirect_uri,
        scopes,
        query.get("state", ""),
        *_challenge(query),
    )


def _challenge(query: Mapping[str, str]) -> tuple[str, str]:
    challenge = query.get("code_challenge", "")
    method = query.get("code_challenge_method", "plain")
    if method not in {"plain", "S256"}:
        raise _BadRequest("invalid_request", f"Invalid code_challenge_method: {method}")
    if challenge and not re.fullmatch(r"[A-Za-z0-9._~-]{43,128}", challenge):
        raise _BadRequest("invalid_request", "Invalid code_challenge")
    return challenge, method


def _is_loopback(uri: str) -> bool:
    parts = urlsplit(uri)
    return parts.scheme == "http" and parts.hostname in {"127.0.0.1", "::1", "localhost"}


def _form(request: AuthRequest, query: Mapping[str, str], accounts: list[str], account: str) -> str:
    optional = request.optional_scopes
    hidden = "\n".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in query.items()
    )
    options = "".join(
        f"<option{' selected' if address == account else ''}>{escape(address)}</option>"
        for address in accounts
    )
    scopes = "".join(
        f'<li><label><input type="checkbox" name="tick" value="{escape(scope)}"> {escape(scope)}</label></li>'
        if scope in optional
        else f"<li>{escape(scope)}</li>"
        for scope in request.scopes
    )
    return _PAGE.format(
        client=escape(request.client_id),
        action=DECISION_PATH,
        hidden=hidden,
        accounts=options,
        scopes=scopes,
    )


def _granted(
    oauth: OAuth, request: AuthRequest, account: str, ticked: tuple[str, ...] | list[str]
) -> WebReply:
    code = oauth.issue_code(request, account, ticked)
    if code is None:
        return _redirect(request, {"error": "access_denied"})
    return _redirect(request, {"code": code, "scope": " ".join(oauth.codes[code].granted)})


def _redirect(request: AuthRequest, answer: Mapping[str, str]) -> WebReply:
    state = {"state": request.state} if request.state else {}
    separator = "&" if urlsplit(request.redirect_uri).query else "?"
    location = f"{request.redirect_uri}{separator}{urlencode({**state, **answer})}"
    return WebReply(302, b"", {"location": location})


def _error_page(error: _BadRequest) -> WebReply:
    page = _ERROR_PAGE.format(status=error.status, error=escape(error.error), why=escape(error.why))
    return html_reply(error.status, page)


def _client(oauth: OAuth, form: Mapping[str, str], headers: Mapping[str, str]) -> Client:
    client_id, secret = _basic(headers.get("authorization", "")) or (
        form.get("client_id", ""),
        form.get("client_secret", ""),
    )
    client = oauth.clients.get(client_id)
    if client is None:
        raise OAuthError("invalid_client", "The OAuth client was not found.", 401)
    if client.deleted:
        raise OAuthError("deleted_client", "The OAuth client was deleted.", 401)
    if client.secret != secret:
        raise OAuthError("invalid_client", "Unauthorized", 401)
    return client


def _basic(header: str) -> tuple[str, str] | None:
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        client_id, _, secret = base64.b64decode(encoded).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return unquote(client_id), unquote(secret)


def _needed(form: Mapping[str, str], name: str) -> str:
    if not form.get(name):
        raise OAuthError("invalid_request", f"Missing required parameter: {name}")
    return form[name]
