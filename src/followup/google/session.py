"""The pooled HTTP session under every call to Google.

Two sessions in fact: one for the two APIs, one for the token endpoint. Neither can reach any other
host: an address without a mounted adapter fails before a socket is opened.
"""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
from google.auth.transport.requests import AuthorizedSession, Request
from requests.adapters import BaseAdapter, HTTPAdapter

from followup import __version__
from followup.google.endpoints import Endpoints

USER_AGENT = f"interview-followup/{__version__} (gzip)"
"""Google compresses its answers only for clients that say gzip in their name."""

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0


class GoogleSession(AuthorizedSession):
    """Renews its access token ahead of expiry or when asked, never on its own after a 401.

    The automatic replay of google-auth makes no difference between reading and writing; the transport does.
    """

    def __init__(self, credentials: Any, tokens: requests.Session) -> None:
        super().__init__(  # type: ignore[no-untyped-call]  # google-auth is typed in part
            credentials, refresh_status_codes=(), max_refresh_attempts=0, auth_request=Request(tokens)
        )
        self._tokens = tokens

    def renew(self) -> None:
        """Fetch a new access token. Raises google-auth's RefreshError and TransportError."""
        self.credentials.refresh(self._auth_request)

    def close(self) -> None:
        """Close the pooled connections."""
        self._tokens.close()
        super().close()  # type: ignore[no-untyped-call]  # the same


def build_session(
    credentials: Any,
    api_root: str = "",
    *,
    adapter: BaseAdapter | None = None,
    pool_size: int = 4,
) -> GoogleSession:
    """The session for one account.

    `credentials` are google.oauth2 credentials (their `token_uri` decides where tokens come from),
    `api_root` is empty for Google or `http://host:port` for a stand-in. `adapter` replaces the network, for
    a Google in the same process.
    """
    tokens = requests.Session()
    confine(tokens, [str(credentials.token_uri)], adapter, pool_size=1)
    session = GoogleSession(credentials, tokens)
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
        session.mount(_origin(url), adapter or HTTPAdapter(pool_maxsize=pool_size, max_retries=0))
    session.headers["User-Agent"] = USER_AGENT
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    surroundings = session.merge_environment_settings(urls[0], {}, None, None, None)
    session.proxies.update(surroundings["proxies"])
    session.verify = surroundings["verify"]
    session.trust_env = False


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"
