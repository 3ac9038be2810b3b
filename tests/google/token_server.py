"""A token server in a few lines: checks what a desktop client must send, and answers what a test wants."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

CLIENT_ID = "desktop-client.apps.googleusercontent.com"
CLIENT_SECRET = "desktop-secret"


class TokenServer(ThreadingHTTPServer):
    """`/token` trades a code that `consent` issued; `/revoke` forgets. `reply` overrules."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.codes: dict[str, dict[str, str]] = {}
        self.granted: str | None = None
        self.reply: tuple[int, bytes] | None = None
        self.revoked: list[str] = []
        self.requests: list[tuple[str, dict[str, str], str]] = []

    def client_file(self, **changes: str) -> dict[str, dict[str, Any]]:
        """A client file whose endpoints are this server."""
        section: dict[str, Any] = {
            "client_id": CLIENT_ID,
            "project_id": "local",
            "auth_uri": f"{self.url}/auth",
            "token_uri": f"{self.url}/token",
            "client_secret": CLIENT_SECRET,
            "redirect_uris": ["http://localhost"],
        }
        return {"installed": {**section, **changes}}

    def consent(self, url: str, code: str = "4/code") -> str:
        """What the user's Yes on the consent page leads to: the redirect's address."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        self.codes[code] = query
        return f"{query['redirect_uri']}?state={query['state']}&code={code}"


class _Handler(BaseHTTPRequestHandler):
    server: TokenServer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        pass

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        self.server.requests.append((self.path, form, self.headers.get("Authorization", "")))
        status, content = self.server.reply or self._answer(form)
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _answer(self, form: dict[str, str]) -> tuple[int, bytes]:
        if self.path == "/revoke":
            self.server.revoked.append(form["token"])
            return 200, b"{}"
        basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        if self.headers.get("Authorization") != f"Basic {basic}":
            return 401, b'{"error": "invalid_client"}'
        asked = self.server.codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        pkce = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or asked["redirect_uri"] != form.get("redirect_uri")
            or asked["code_challenge"] != pkce
            or asked["code_challenge_method"] != "S256"
            or form.get("grant_type") != "authorization_code"
        ):
            return 400, b'{"error": "invalid_grant", "error_description": "Malformed auth code."}'
        tokens: dict[str, Any] = {
            "access_token": "ya29.access",
            "expires_in": 3599,
            "scope": asked["scope"] if self.server.granted is None else self.server.granted,
            "token_type": "Bearer",
        }
        if asked.get("access_type") == "offline" and asked.get("prompt") == "consent":
            tokens["refresh_token"] = "1//refresh"
        return 200, json.dumps(tokens).encode()


@contextmanager
def running() -> Iterator[TokenServer]:
    """A token server on a free port."""
    server = TokenServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
