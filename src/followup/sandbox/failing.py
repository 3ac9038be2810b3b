"""Faults at work: what the client gets instead of the answer, and whether the call took effect."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from followup.sandbox.call import Call, Json
from followup.sandbox.discovery import Method
from followup.sandbox.errors import error_reply, known_error
from followup.sandbox.faults import LIST_KEYS, STALE_SECONDS, Fault
from followup.sandbox.journal import Entry
from followup.sandbox.oauth import Access
from followup.sandbox.web import NoAnswer, WebReply, html_reply, json_reply
from followup.sandbox.world import World

_REMEMBERED = 256
_PROXY_PAGE = "<html><head><title>{code}</title></head><body><h1>{code} proxy error</h1></body></html>"


class Running(Protocol):
    """A call that can be carried out (`google.Exchange`)."""

    @property
    def call(self) -> Call: ...
    @property
    def entry(self) -> Entry: ...
    @property
    def method(self) -> Method: ...
    def run(self) -> WebReply:
        """Carry the call out and return its answer."""


class Failing:
    """Puts the fault schedule between a call and its answer."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._answers: OrderedDict[tuple[str, str, str], tuple[datetime, WebReply]] = OrderedDict()

    def oauth(self, entry: Entry, run: Callable[[], WebReply]) -> WebReply:
        """The answer of an OAuth endpoint, or what a fault makes of it."""
        fault = self.world.faults.strike(entry.method, "")
        if fault is None:
            return run()
        entry.fault = fault.kind
        if fault.kind == "error":
            if fault.applied:
                run()
            body = {"error": fault.reason, "error_description": fault.message or fault.reason}
            return json_reply(fault.code, body)
        return self._spoiled(fault, run, fault.applied)

    def api(self, running: Running, access: Access) -> WebReply:
        """The answer of an API call, or what a fault makes of it."""
        fault = self.world.faults.strike(running.call.method, running.call.account)
        if fault is None:
            return self._remember(running, running.run())
        running.entry.fault = fault.kind
        match fault.kind:
            case "error":
                if fault.applied:
                    running.run()
                return error_reply(fault.error(running.call.method), gmail=running.method.api == "gmail")
            case "expired_token":
                access.dead = True
                return error_reply(known_error(401, "authError"), gmail=running.method.api == "gmail")
            case "late":
                self.world.later(fault.seconds, lambda: _apply(running))
                raise NoAnswer("timeout")
            case "twice":
                running.run()
                return running.run()
            case "stale":
                return self._stale(running)
            case "slow":
                reply = running.run()
                self.world.advance(fault.seconds)
                return reply
            case "empty_list":
                truth = running.run()
                return _told(running, _rewritten(truth, drop=LIST_KEYS), truth)
            case "rewrite":
                return _rewritten(running.run(), drop=fault.drop, put=dict(fault.put))
        return self._spoiled(fault, running.run, fault.applied)

    def _spoiled(self, fault: Fault, run: Callable[[], WebReply], applied: bool) -> WebReply:
        if fault.kind in {"cut", "truncated"}:
            reply = run()
            if fault.kind == "cut":
                return WebReply(reply.status, reply.body, reply.headers, cut=True)
            return WebReply(reply.status, reply.body[: len(reply.body) // 2], reply.headers)
        if applied:
            run()
        match fault.kind:
            case "timeout":
                raise NoAnswer("timeout")
            case "reset":
                raise NoAnswer("reset")
            case "html":
                return html_reply(fault.code, _PROXY_PAGE.format(code=fault.code))
            case "empty":
                return WebReply(fault.code)
        raise ValueError(f"{fault.kind} makes no sense here")

    def _stale(self, running: Running) -> WebReply:
        at, reply = self._answers.get(_read_key(running), (None, None))
        fresh_enough = at is not None and self.world.now - at <= timedelta(seconds=STALE_SECONDS)
        truth = running.run()
        if reply is not None and fresh_enough and running.method.http_method == "GET":
            return _told(running, reply, truth)
        return _told(running, truth, truth)

    def _remember(self, running: Running, reply: WebReply) -> WebReply:
        wanted = any(rule.kind == "stale" for rule in self.world.faults.rules)
        if wanted and running.method.http_method == "GET" and reply.status == 200:
            self._answers[_read_key(running)] = (self.world.now, reply)
            if len(self._answers) > _REMEMBERED:
                self._answers.popitem(last=False)
        return reply


def _read_key(running: Running) -> tuple[str, str, str]:
    return running.call.account, running.call.method, repr(sorted(running.call.params.items()))


def _told(running: Running, reply: WebReply, truth: WebReply) -> WebReply:
    """The reply; one that says what is true was no fault."""
    if json.loads(reply.body or b"{}") == json.loads(truth.body or b"{}"):
        running.entry.fault = ""
    return reply


def _apply(running: Running) -> None:
    running.run()


def _rewritten(reply: WebReply, *, drop: tuple[str, ...] = (), put: Json | None = None) -> WebReply:
    if reply.status != 200 or not reply.body:
        return reply
    body: Json = json.loads(reply.body)
    changed = {name: value for name, value in body.items() if name not in drop}
    return json_reply(reply.status, {**changed, **(put or {})})
