from __future__ import annotations

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import pytest

from followup.engine.errors import NeedsConsent, NeedsSignIn, Transient
from followup.google.client_secrets import ClientSecrets
from followup.google.oauth import (
    Answer,
    ConsentRequest,
    NotTheAnswer,
    new_request,
    read_answer,
    read_pasted,
    refusal,
)

_SECRETS = ClientSecrets(
    "client",
    "secret",
    "https://accounts.google.com/o/oauth2/auth",
    "https://oauth2.googleapis.com/token",
    "https://oauth2.googleapis.com/revoke",
)
_HERE = "http://127.0.0.1:5555/"


def _request() -> ConsentRequest:
    return new_request(_SECRETS, _HERE, ("scope.a", "scope.b"), lambda size: f"random{size}" + "x" * 40)


def test_the_consent_address_asks_for_a_lasting_token_with_state_and_pkce() -> None:
    request = _request()
    query = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
    digest = hashlib.sha256(request.verifier.encode()).digest()
    assert request.url.startswith("https://accounts.google.com/o/oauth2/auth?")
    assert query == {
        "response_type": "code",
        "client_id": "client",
        "redirect_uri": _HERE,
        "scope": "scope.a scope.b",
        "state": request.state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
        "access_type": "offline",
        "prompt": "consent",
    }


def test_a_reconnect_suggests_the_account() -> None:
    request = new_request(_SECRETS, _HERE, ("a",), lambda size: "x" * size, login_hint="ada@gmail.com")
    assert parse_qs(urlsplit(request.url).query)["login_hint"] == ["ada@gmail.com"]


@pytest.mark.spec("X17")
def test_state_verifier_and_code_are_not_shown_when_printed() -> None:
    request = _request()
    assert request.state not in repr(request)
    assert request.verifier not in repr(request)
    assert "4/secret" not in repr(Answer(code="4/secret"))


@pytest.mark.parametrize(
    "pasted",
    [
        f"{_HERE}?state=%s&code=4/abc&scope=scope.a",
        f"  {_HERE}?code=4%%2Fabc&state=%s \r\n",
        f'"{_HERE}?state=%s&code=4/abc"',
        f"<{_HERE}?state=%s&code=4/abc>",
        "127.0.0.1:5555/?state=%s&code=4/abc",
        "/?state=%s&code=4/abc",
    ],
)
def test_the_redirected_address_can_be_pasted(pasted: str) -> None:
    request = _request()
    assert read_pasted(request, pasted % request.state) == Answer(code="4/abc")


def test_a_denial_can_be_pasted_as_well() -> None:
    request = _request()
    pasted = f"{_HERE}?error=access_denied&state={request.state}"
    assert read_pasted(request, pasted) == Answer(error="access_denied")


@pytest.mark.parametrize(
    ("pasted", "says"),
    [
        ("4/abc", "Paste the whole address"),
        ("http://[", "not an address"),
        (f"{_HERE}?state=%s", "no code"),
        (f"{_HERE}?state=%s&code=", "no code"),
        (f"{_HERE}?code=4/abc", "cut short"),
        (f"{_HERE}?code=4/abc&state=other", "another attempt"),
        (f"{_HERE}?code=4/abc&state=é", "another attempt"),
        (f"{_HERE}?code=a&code=b&state=%s", "twice"),
        (f"{_HERE}?code=a&state=%s&state=x", "twice"),
        (f"{_HERE}?code={'a' * 9000}&state=%s", "too long"),
        (f"{_HERE}?{'a=1&' * 100}code=a&state=%s", "not the address"),
        ("https://accounts.google.com/o/oauth2/auth?state=%s", "the one the browser ends at"),
    ],
)
def test_a_wrong_paste_is_explained(pasted: str, says: str) -> None:
    request = _request()
    with pytest.raises(NotTheAnswer, match=says):
        read_pasted(request, pasted.replace("%s", request.state))


def test_an_answer_without_our_state_counts_for_nothing() -> None:
    with pytest.raises(NotTheAnswer):
        read_answer(_request(), "error=access_denied")


@pytest.mark.parametrize(
    ("error", "kind", "says"),
    [
        ("access_denied", NeedsConsent, "not allowed in the browser"),
        ("admin_policy_enforced", NeedsSignIn, "administrator"),
        ("disallowed_useragent", NeedsSignIn, "browser window"),
        ("org_internal", NeedsSignIn, "organisation"),
        ("deleted_client", NeedsSignIn, "deleted"),
        ("invalid_client", NeedsSignIn, "does not know the OAuth client"),
        ("redirect_uri_mismatch", NeedsSignIn, "not of type Desktop"),
        ("invalid_request", NeedsSignIn, "did not accept the request"),
        ("invalid_scope", NeedsSignIn, "permission"),
        ("temporarily_unavailable", Transient, "just now"),
        ("something\x1b[31m new", NeedsSignIn, "something31m new"),
    ],
)
def test_each_refusal_is_a_sentence_and_a_remedy(error: str, kind: type[Exception], says: str) -> None:
    failure = refusal(error)
    assert isinstance(failure, kind)
    assert says in failure.message
    assert failure.remedy
