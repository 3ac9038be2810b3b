"""The sandbox under `requests`, without sockets."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from followup.sandbox.google import Google
from followup.sandbox.web import NoAnswer, WebReply, WebRequest, query_pairs
from followup.sandbox.world import World


class SandboxAdapter(BaseAdapter):
    """Answers every request of a session from a world: `session.mount(base_url, SandboxAdapter(world))`.

    Faults come as the exceptions that requests raises on a real connection.
    """

    def __init__(self, world: World | Google) -> None:
        super().__init__()
        self.google = world if isinstance(world, Google) else Google(world)

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float, float] | tuple[float, None] | None = None,
        verify: bool | str = True,
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """The answer as a requests response; ReadTimeout, ConnectionError or ChunkedEncodingError."""
        del stream, timeout, verify, cert, proxies
        try:
            reply = self.google.answer(_web_request(request))
        except NoAnswer as error:
            if error.kind == "timeout":
                raise requests.ReadTimeout("Read timed out.", request=request) from None
            raise requests.ConnectionError("Connection reset by peer", request=request) from None
        if reply.cut:
            raise requests.exceptions.ChunkedEncodingError(
                "Connection broken: IncompleteRead", request=request
            )
        return _response(request, reply)

    def close(self) -> None:
        """Nothing to close."""


def _web_request(request: requests.PreparedRequest) -> WebRequest:
    parts = urlsplit(request.url or "")
    body: Any = request.body or b""
    if hasattr(body, "read"):
        body = body.read()
    return WebRequest(
        method=(request.method or "GET").upper(),
        path=parts.path,
        query=query_pairs(parts.query) if parts.query else (),
        headers={name.lower(): _text(value) for name, value in request.headers.items()},
        body=body.encode() if isinstance(body, str) else bytes(body),
    )


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _response(request: requests.PreparedRequest, reply: WebReply) -> requests.Response:
    headers = {"content-length": str(len(reply.body)), **reply.headers}
    response = requests.Response()
    response.status_code = reply.status
    response.headers = CaseInsensitiveDict(headers)
    response.raw = HTTPResponse(
        body=BytesIO(reply.body), headers=headers, status=reply.status, preload_content=False
    )
    response.reason = response.raw.reason or ""
    response.url = request.url or ""
    response.request = request
    response.encoding = "utf-8"
    return response
