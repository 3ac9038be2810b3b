"""The pooled HTTP session under every call to Google.

Two sessions in fact: one for the two APIs, one for the token endpoint. Neither can reach any other
host: an address without a mounted adapter fails before a socket is opened.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
from google.auth.exceptions import TransportError
from google.auth.transport.requests import Request
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from followup import __version__
from followup.engine.errors import TooLate
from followup.engine.ports import InTime, always
from followup.google.endpoints import Endpoints
from followup.google.patience import Limits, limited
from followup.google.punctual import PunctualAdapter, only

USER_AGENT = f"interview-followup/{__version__} (gzip)"
"""Google compresses its answers only for clients that say gzip in their name."""

USUAL = Limits()
"""How long a call may take, where nothing else is said."""


class GoogleSession(requests.Session):
    """A session with credentials, renewed ahead of expiry or when asked, never silently after a 401.

    google-auth's own session repeats any request after a 401; our transport tells reads from writes.
    """

    def __init__(self, credentials: Any, tokens: requests.Session, limits: Limits = USUAL) -> None:
        super().__init__()
        self.credentials = credentials
        self.limits = limits
        self._tokens = tokens
        self._fetch = partial(Request(tokens), timeout=limits.each)

    def authorise(self, method: str, url: str, headers: MutableMapping[str, str]) -> None:
        """Add the access token, fetching a new one first if need be. Raises google-auth's errors."""
        with _readable(), limited(self.limits):
            self.credentials.before_request(self._fetch, method, url, headers)

    def renew(self) -> None:
        """Fetch a new access token. Raises google-auth's RefreshError and TransportError."""
        with _readable(), limited(self.limits):
            self.credentials.refresh(self._fetch)

    def close(self) -> None:
        """Close the pooled connections."""
        self._tokens.close()
        super().close()


@contextmanager
def _readable() -> Iterator[None]:
    """google-auth stumbles over half an answer of the token endpoint; that is a failure of transport."""
    try:
        yield
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        words = f"unreadable answer to a renewal: {type(error).__name__}"
        raise TransportError(words) from error  # type: ignore[no-untyped-call]


def attempt(
    session: requests.Session,
    method: str,
    url: str,
    body: str | bytes | None,
    headers: Mapping[str, str],
    in_time: InTime = always,
) -> requests.Response:
    """One attempt; the body of the answer is still to be read. Raises what requests and google-auth raise.

    `in_time` is asked last, after a new access token may have taken its time, and again when the connection
    stands (`punctual`); a no raises TooLate. The session's limits hold for the body as well (`patience`).

    Leaves out what `Session.request` adds: cookies, netrc, redirects, hooks. None of them may happen here,
    and finding out takes as much CPU as all the rest of a call.
    """
    request = requests.PreparedRequest()
    request.method, request.url = method, url
    request.hooks = {"response": []}
    request.headers = CaseInsensitiveDict(headers)
    for name, value in session.headers.items():
        request.headers.setdefault(name, value if isinstance(value, str) else value.decode("latin-1"))
    if body:
        request.body = body.encode() if isinstance(body, str) else body
        request.headers["Content-Length"] = str(len(request.body))
    adapter = session.get_adapter(url)
    limits = USUAL
    if isinstance(session, GoogleSession):
        limits = session.limits
        session.authorise(method, url, request.headers)
    verify = True if session.verify is None else session.verify
    if not in_time():
        raise TooLate
    with only(in_time), limited(limits):
        return adapter.send(request, stream=True, timeout=limits.each, verify=verify, proxies=session.proxies)


def build_session(
    credentials: Any,
    api_root: str = "",
    *,
    adapter: BaseAdapter | None = None,
    pool_size: int = 4,
    limits: Limits = USUAL,
) -> GoogleSession:
    """The session for one account.

    `credentials` are google.oauth2 credentials (their `token_uri` decides where tokens come from),
    `api_root` is empty for Google or `http://host:port` for a stand-in. `adapter` replaces the network, for
    a Google in the same process.
    """
    tokens = requests.Session()
    confine(tokens, [str(credentials.token_uri)], adapter, pool_size=1)
    session = GoogleSession(credentials, tokens, limits)
    confine(session, Endpoints.of(api_root).bases, adapter, pool_size=pool_size)
    return session


def confine(
    session: requests.Session, urls: list[str], adapter: BaseAdapter | None = None, *, pool_size: int = 4
) -> None:
    """Let a session reach the hosts of `urls` and nothing else, without cookies and with our name.

    Proxy and certificate settings of the environment are read once here, not at every request.
    """
    for mounted in session.adapters.values():
        mounted.close()
    session.adapters.clear()
    for url in urls:
        session.mount(_origin(url), adapter or PunctualAdapter(pool_maxsize=pool_size, max_retries=0))
    session.headers["User-Agent"] = USER_AGENT
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    surroundings = session.merge_environment_settings(urls[0], {}, None, None, None)
    session.proxies.update(surroundings["proxies"])
    session.verify = surroundings["verify"]
    session.trust_env = False


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"
