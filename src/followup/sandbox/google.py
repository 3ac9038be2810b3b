"""One request from arrival to answer: routing, checks, quota, faults, journal. Both faces use it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from email.utils import format_datetime
from threading import Lock
from typing import Any

from followup.sandbox import oauth_web
from followup.sandbox.call import ApiError, Call, Json
from followup.sandbox.control import Control
from followup.sandbox.discovery import Method, Route
from followup.sandbox.errors import error_reply, known_error
from followup.sandbox.failing import Failing
from followup.sandbox.journal import Entry
from followup.sandbox.never import never
from followup.sandbox.oauth import SIGN_IN_SCOPES, Access
from followup.sandbox.schema import Malformed, Mask, check_body, checked_params, masked, parse_mask
from followup.sandbox.web import WebReply, WebRequest, form_pairs, html_reply, json_reply
from followup.sandbox.world import World

CONTROL_PREFIX = "/_control/"
MOST_CONCURRENT = 10
_NEVER_PATHS = {"/batch": "batch", "/upload/": "upload", "/resumable/": "upload"}
_NOT_FOUND_PAGE = "<!doctype html><title>Error 404 (Not Found)</title><p>The requested URL was not found."


class Google:
    """Answers requests from a world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.control = Control(world)
        self._failing = Failing(world)
        self._counting = Lock()
        self._in_flight: Counter[str] = Counter()
        self._known_scopes = world.known_scopes() | SIGN_IN_SCOPES

    def answer(self, request: WebRequest) -> WebReply:
        """The answer to a request; NoAnswer when a fault leaves the client without one."""
        if request.path.startswith(CONTROL_PREFIX):
            with self.world.lock:
                return self._control(request)
        return self._dated(self._counted(request))

    def _dated(self, reply: WebReply) -> WebReply:
        """With the Date of this world, which need not be that of the computer."""
        date = format_datetime(self.world.now, usegmt=True)
        return replace(reply, headers={**reply.headers, "date": date})

    def _counted(self, request: WebRequest) -> WebReply:
        caller = request.headers.get("authorization", "")
        with self._counting:
            self._in_flight[caller] += 1
            crowded = self._in_flight[caller] > MOST_CONCURRENT
        try:
            with self.world.lock:
                self.world.settle()
                return self._answer(request, crowded=crowded)
        finally:
            with self._counting:
                self._in_flight[caller] -= 1
                if not self._in_flight[caller]:
                    del self._in_flight[caller]

    def call(
        self,
        token: str,
        method_id: str,
        params: Mapping[str, Any],
        body: Json,
        headers: Mapping[str, str] | None = None,
    ) -> WebReply:
        """The answer to a call by its name in the discovery documents: the face without HTTP.

        Parameters and body are taken as they are; permission, quota, faults, model and journal are those of
        `answer`. `headers` have lower-case names. Raises NoAnswer; KeyError for a name that is none.
        """
        method = self.world.catalogue.methods[method_id]
        with self.world.lock:
            self.world.settle()
            entry = self.world.journal.open(self.world.now, method.http_method, "", "")
            entry.method, entry.params, entry.body = method.id, params, body
            try:
                access = self._access(token, entry)
                call = self._permitted(method, access, params, body, headers or {}, entry)
                reply = self._carry_out(call, {}, method, access, entry)
            except ApiError as error:
                reply = error_reply(error, gmail=method.api == "gmail")
            entry.status = reply.status
            return reply

    @property
    def in_flight(self) -> int:
        """How many requests are being answered at the moment."""
        return sum(self._in_flight.values())

    def _control(self, request: WebRequest) -> WebReply:
        if request.method != "POST":
            return json_reply(405, {"error": "control verbs are POST requests"})
        try:
            body = json.loads(request.body or b"{}")
            return json_reply(200, self.control.do(request.path.removeprefix(CONTROL_PREFIX), **body))
        except (KeyError, TypeError, ValueError) as error:
            return json_reply(400, {"error": f"{type(error).__name__}: {error}"})
        except ApiError as error:
            return json_reply(400, {"error": f"{error.code} {error.reason}: {error.message}"})

    def _answer(self, request: WebRequest, *, crowded: bool) -> WebReply:
        request = _overridden(request)
        entry = self.world.journal.open(
            self.world.now, request.method, request.path, request.headers.get("user-agent", "")
        )
        oauth = self._oauth(request, entry)
        if oauth is not None:
            entry.status = oauth.status
            return oauth
        route = self.world.catalogue.route(request.method, request.path)
        if route is None:
            return self._unknown(request, entry)
        entry.method = route.method.id
        try:
            reply = self._api(request, route, entry, crowded=crowded)
        except ApiError as error:
            reply = error_reply(error, gmail=route.method.api == "gmail")
        entry.status = reply.status
        return reply

    # --- OAuth ------------------------------------------------------------------------------------

    def _oauth(self, request: WebRequest, entry: Entry) -> WebReply | None:
        oauth, accounts = self.world.oauth, self.world.accounts
        match request.method, request.path:
            case "GET", oauth_web.AUTH_PATH:
                entry.method = "oauth.auth"
                return oauth_web.consent_page(oauth, accounts, self._known_scopes, request)
            case "POST", oauth_web.DECISION_PATH:
                entry.method = "oauth.decision"
                return oauth_web.decision(oauth, accounts, self._known_scopes, request)
            case "POST", oauth_web.TOKEN_PATH:
                entry.method = "oauth.token"
                return self._failing.oauth(entry, lambda: oauth_web.token(oauth, request))
            case "POST", oauth_web.REVOKE_PATH:
                entry.method = "oauth.revoke"
                return self._failing.oauth(entry, lambda: oauth_web.revoke(oauth, request))
        return None

    # --- the APIs ---------------------------------------------------------------------------------

    def _api(self, request: WebRequest, route: Route, entry: Entry, *, crowded: bool) -> WebReply:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        access = self._access(token.strip() if scheme.lower() == "bearer" else "", entry)
        params, body, mask = self._read(request, route, entry)
        call = self._permitted(route.method, access, params, body, request.headers, entry)
        if crowded:
            raise known_error(429, "rateLimitExceeded")
        return self._carry_out(call, mask, route.method, access, entry)

    def _access(self, token: str, entry: Entry) -> Access:
        if not token:
            raise known_error(401, "required")
        access = self.world.oauth.access(token)
        if access is None:
            raise known_error(401, "authError")
        entry.account = access.grant.account
        entry.history = self.world.mailboxes[entry.account].history.current
        return access

    def _read(self, request: WebRequest, route: Route, entry: Entry) -> tuple[Json, Json, Mask]:
        """Parameters, body and field mask, checked by the discovery document; violations are recorded."""
        method = route.method
        try:
            params, standard = checked_params(method, route.path_params, request.query)
            entry.params = params
            body = _json_body(request.body)
            entry.body = body
            check_body(self.world.catalogue, method, body)
            mask = (
                parse_mask(self.world.catalogue, method, standard["fields"]) if "fields" in standard else {}
            )
        except Malformed as error:
            self.world.journal.violate(entry, error.kind, error.message)
            raise
        return params, body, mask

    def _permitted(
        self,
        method: Method,
        access: Access,
        params: Mapping[str, Any],
        body: Json,
        headers: Mapping[str, str],
        entry: Entry,
    ) -> Call:
        """The call, if the client may make it; violations are recorded."""
        call = Call(
            method.id,
            access.grant.account,
            params,
            body,
            headers,
            self.world.now,
            access.grant.client_id,
            access.scopes,
        )
        self._check_never(call, method, entry)
        if not access.scopes & method.scopes:
            self.world.journal.violate(
                entry, "beyond scopes", f"{method.id} needs one of {sorted(method.scopes)}"
            )
            raise known_error(403, "insufficientPermissions", method=method.id)
        _check_user(call)
        return call

    def _carry_out(self, call: Call, mask: Mask, method: Method, access: Access, entry: Entry) -> WebReply:
        entry.units = self.world.quota.charge(call.method, call.account, access.grant.project, call.now)
        return self._failing.api(Exchange(self.world, call, mask, entry, method), access)

    def _check_never(self, call: Call, method: Method, entry: Entry) -> None:
        broken = never(call, method.http_method, self.world.access)
        if broken is not None:
            self.world.journal.violate(entry, *broken)
            raise known_error(403, "forbidden", f"The local Google refuses this: {broken[1]}.")

    def _unknown(self, request: WebRequest, entry: Entry) -> WebReply:
        for prefix, kind in _NEVER_PATHS.items():
            if request.path.startswith(prefix):
                self.world.journal.violate(entry, kind, f"{kind} requests are not used")
        entry.status = 404
        return html_reply(404, _NOT_FOUND_PAGE)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A checked call on its way to the model."""

    world: World
    call: Call
    mask: Mask
    entry: Entry
    method: Method

    def run(self) -> WebReply:
        """Let the model answer; errors come as answers."""
        try:
            reply = self.world.handle(replace(self.call, now=self.world.now))
        except ApiError as error:
            return error_reply(error, gmail=self.method.api == "gmail")
        if self.method.http_method != "GET" and reply.status < 400:
            self.entry.applied, self.entry.applied_at = True, self.world.now
        body: Any = reply.body
        self.entry.more = isinstance(body, dict) and "nextPageToken" in body
        if body is not None and self.mask:
            body = masked(body, self.mask)
        return json_reply(reply.status, body, reply.headers)


def _overridden(request: WebRequest) -> WebRequest:
    """A POST that stands for another method: Google's clients do so for very long addresses."""
    override = request.headers.get("x-http-method-override", "").upper()
    if request.method != "POST" or not override:
        return request
    if override == "GET":
        return replace(request, method=override, query=request.query + form_pairs(request.body), body=b"")
    return replace(request, method=override)


def _json_body(body: bytes) -> Json:
    if not body:
        return {}
    try:
        value = json.loads(body)
    except ValueError:
        raise Malformed("bad body", "parseError", "Parse Error") from None
    if not isinstance(value, dict):
        raise Malformed("bad body", "parseError", "Parse Error")
    return value


def _check_user(call: Call) -> None:
    user: object = _user(call.params)
    if user not in (None, "me", call.account):
        raise known_error(403, "forbidden", f"Delegation denied for {call.account}")


def _user(params: Mapping[str, Any]) -> object:
    return params.get("userId")
