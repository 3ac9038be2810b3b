"""Asking for consent: the address to open, and what the browser brings back.

The rules are those of google_api 1.1 and reliability X16. Nothing here touches the network: `loopback` waits
for the browser, `token_endpoint` trades the code.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from followup.engine.errors import FollowupError, NeedsConsent, NeedsSignIn, Transient
from followup.google.client_secrets import ClientSecrets

RandomText = Callable[[int], str]
"""`secrets.token_urlsafe`: that many random bytes as URL-safe text."""

_MAX_URL = 8192
_CONNECT_AGAIN = "Run the command again."
_NEW_CLIENT = (
    "Create a client of type Desktop app and connect with its file: "
    "https://console.cloud.google.com/auth/clients/create"
)


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """One attempt to connect. `state` and `verifier` are secrets of this attempt."""

    secrets: ClientSecrets
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    login_hint: str = ""

    @property
    def url(self) -> str:
        """The address of Google's consent page.

        `prompt=consent` makes Google hand out a refresh token on a second connect too, and shows the
        boxes again that were left unticked.
        """
        query = {
            "response_type": "code",
            "client_id": self.secrets.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": " ".join(self.scopes),
            "state": self.state,
            "code_challenge": challenge(self.verifier),
            "code_challenge_method": "S256",
            "access_type": "offline",
            "prompt": "consent",
        }
        if self.login_hint:
            query["login_hint"] = self.login_hint
        separator = "&" if urlsplit(self.secrets.auth_uri).query else "?"
        return f"{self.secrets.auth_uri}{separator}{urlencode(query)}"


def new_request(
    secrets: ClientSecrets,
    redirect_uri: str,
    scopes: tuple[str, ...],
    random_text: RandomText,
    login_hint: str = "",
) -> ConsentRequest:
    """A request with a fresh state and PKCE verifier (86 characters; 43 to 128 are allowed)."""
    return ConsentRequest(secrets, redirect_uri, scopes, random_text(32), random_text(64), login_hint)


def challenge(verifier: str) -> str:
    """The S256 challenge of a PKCE verifier."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for our state: either a code, or Google's word for why there is none."""

    code: str = field(default="", repr=False)
    error: str = ""


class NotTheAnswer(Exception):
    """An address that is not the answer to this request; the message tells the user why."""


def read_answer(request: ConsentRequest, query: str) -> Answer:
    """The answer in a redirect's query string. Raises NotTheAnswer for anything else.

    The state must be ours (compared in constant time); a query in which a name repeats is refused.
    """
    if len(query) > _MAX_URL:
        raise NotTheAnswer("That is far too long to be the address.")
    try:
        values = parse_qs(query, keep_blank_values=True, max_num_fields=50)
    except ValueError:
        raise NotTheAnswer("That is not the address that Google led to.") from None
    code, error, state = (values.get(name, []) for name in ("code", "error", "state"))
    if not code and not error:
        raise NotTheAnswer("There is no code in that address.")
    if max(len(code), len(error), len(state)) > 1:
        raise NotTheAnswer("That address names something twice.")
    if not state:
        raise NotTheAnswer("That address was cut short; copy it as a whole.")
    if not hmac.compare_digest(state[0].encode(), request.state.encode()):
        raise NotTheAnswer("That address belongs to another attempt to sign in.")
    if error:
        return Answer(error=error[0])
    if not code[0]:
        raise NotTheAnswer("There is no code in that address.")
    return Answer(code=code[0])


def read_pasted(request: ConsentRequest, line: str) -> Answer:
    """The answer in an address that the user copied from the browser. Raises NotTheAnswer.

    Quotes, angle brackets and blanks around it are forgiven.
    """
    text = "".join(line.split()).strip("\"'<>`")
    try:
        parts = urlsplit(text)
    except ValueError:
        raise NotTheAnswer("That is not an address.") from None
    if parts.netloc and parts.netloc == urlsplit(request.secrets.auth_uri).netloc and parts.path != "/":
        raise NotTheAnswer("That is the address to open; paste the one the browser ends at.")
    if not parts.query:
        raise NotTheAnswer(f"Paste the whole address; it begins with {request.redirect_uri}")
    return read_answer(request, parts.query)


def refusal(error: str) -> FollowupError:
    """The failure for Google's `error` word at the redirect (google_api 1.1)."""
    if error == "access_denied":
        return NeedsConsent(
            "Access was not allowed in the browser.",
            "Run the command again, tick the boxes and press Continue. If Google blocked it, publish "
            "the app first: https://console.cloud.google.com/auth/audience",
        )
    if error in {"server_error", "temporarily_unavailable"}:
        return Transient("Google could not do the sign-in just now.", "Try again in a few minutes.")
    sentence, remedy = _REFUSALS.get(
        error, (f"Google refused the sign-in ({_printable(error)}).", _CONNECT_AGAIN)
    )
    return NeedsSignIn(sentence, remedy)


_REFUSALS: dict[str, tuple[str, str]] = {
    "admin_policy_enforced": (
        "The administrator of this account does not allow this kind of access.",
        "Connect a personal account, or ask the administrator.",
    ),
    "disallowed_useragent": (
        "Google does not accept a sign-in in this browser window.",
        "Open the address in an ordinary browser.",
    ),
    "org_internal": (
        "The client belongs to an organisation and admits only its members.",
        'Set the audience to "External": https://console.cloud.google.com/auth/audience',
    ),
    "deleted_client": (
        "The OAuth client of the client file was deleted; Google does so after six unused months.",
        _NEW_CLIENT,
    ),
    "invalid_client": ("Google does not know the OAuth client of the client file.", _NEW_CLIENT),
    "unauthorized_client": ("The OAuth client may not be used in this way.", _NEW_CLIENT),
    "redirect_uri_mismatch": ("The OAuth client is not of type Desktop app.", _NEW_CLIENT),
    "invalid_scope": (
        "Google does not know a permission that was asked for.",
        "Update this program, then run the command again.",
    ),
    "invalid_request": (
        "Google did not accept the request to sign in.",
        "Open the whole address, not a part of it; if it was whole, update this program.",
    ),
}


def _printable(word: str) -> str:
    return "".join(character for character in word[:60] if character.isalnum() or character in "_-. ")
