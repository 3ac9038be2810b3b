"""Connections that ask, when they stand and right before the bytes, whether there is still time (fault P4).

To find the host, connect and agree on keys takes seconds, and a computer may fall asleep meanwhile. How long
all of it may take, and the answer, `patience` says.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection

from followup.engine.errors import TooLate
from followup.engine.ports import InTime, always
from followup.google.patience import LimitedConnection

_in_time: ContextVar[InTime] = ContextVar("in_time", default=always)


@contextmanager
def only(in_time: InTime) -> Iterator[None]:
    """Requests inside are written only if `in_time` says so; else they raise TooLate."""
    before = _in_time.set(in_time)
    try:
        yield
    finally:
        _in_time.reset(before)


class PunctualAdapter(HTTPAdapter):
    """An adapter whose connections ask `only`; what it does else is requests' own."""

    def init_poolmanager(self, *sizes: Any, **options: Any) -> None:
        """Make the pools of connections."""
        super().init_poolmanager(*sizes, **options)
        _let_ask(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """The pools of connections through a proxy; those of SOCKS are left as they are."""
        manager = super().proxy_manager_for(proxy, **options)
        if not proxy.lower().startswith("socks"):
            _let_ask(manager)
        return manager


def _let_ask(manager: PoolManager) -> None:
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}


class _Connection(LimitedConnection):
    def endheaders(self, *body: Any, **options: Any) -> None:
        _ask_on(self)
        super().endheaders(*body, **options)


class _SecureConnection(LimitedConnection, HTTPSConnection):
    def endheaders(self, *body: Any, **options: Any) -> None:
        _ask_on(self)
        super().endheaders(*body, **options)


def _ask_on(connection: HTTPConnection) -> None:
    """Ask once the connection stands: until the headers end, nothing of a request has left."""
    if connection.sock is None:
        connection.connect()
    if not _in_time.get()():
        raise TooLate


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection
