"""A Google that gives prepared answers, under `requests` and without sockets."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from followup.google.client import GoogleClient

ROOT = "http://google.test"


@dataclass
class Answer:
    """One HTTP answer; a dict or list as `body` is sent as JSON."""

    status: int = 200
    body: Any = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return self.body.encode() if isinstance(self.body, str) else json.dumps(self.body).encode()


Step = Answer | Exception | Callable[[requests.PreparedRequest], Answer]


class Canned(BaseAdapter):
    """Gives its answers in order and keeps the requests; one request too many is a failure."""

    def __init__(self, *steps: Step) -> None:
        super().__init__()
        self.steps = list(steps)
        self.requests: list[requests.PreparedRequest] = []

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        self.requests.append(request)
        assert self.steps, f"nobody expected {request.method} {request.url}"
        step = self.steps.pop(0)
        if isinstance(step, Exception):
            raise step
        answer = step if isinstance(step, Answer) else step(request)
        return _response(request, answer)

    def close(self) -> None:
        """Nothing to close."""

    @property
    def calls(self) -> list[str]:
        """Method and path of what was asked."""
        return [f"{request.method} {request.path_url.partition('?')[0]}" for request in self.requests]


def _response(request: requests.PreparedRequest, answer: Answer) -> requests.Response:
    content = answer.content()
    headers = {"content-type": "application/json; charset=UTF-8", **answer.headers}
    response = requests.Response()
    response.status_code = answer.status
    response.headers = CaseInsensitiveDict(headers)
    response.raw = HTTPResponse(
        body=BytesIO(content), headers=headers, status=answer.status, preload_content=False
    )
    response.url = request.url or ""
    response.request = request
    return response


def client_of(adapter: BaseAdapter, *own: str, max_bytes: int = 1024 * 1024) -> GoogleClient:
    """A client with a plain session, as an account whose token is fresh."""
    session = requests.Session()
    session.trust_env = False
    session.mount(ROOT, adapter)
    session.headers["Authorization"] = "Bearer token"
    return GoogleClient(session, ROOT, set(own), max_bytes=max_bytes)


def google_error(code: int, reason: str, message: str = "Said by Google", **more: Any) -> Answer:
    """An error answer in Google's envelope."""
    entry = {"domain": "global", "reason": reason, "message": message}
    return Answer(code, {"error": {"code": code, "message": message, "errors": [entry], **more}})
