"""One call: guarded, bounded, attempted once."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
import requests
import responses
from google.auth.exceptions import RefreshError
from google.oauth2.credentials import Credentials

from followup.engine.errors import Ambiguous, NeedsSignIn, NotFound, Permanent, Refused, TooLate, Transient
from followup.engine.ports import ClockReading
from followup.google.client import GoogleClient
from followup.google.gmail import GoogleMail
from followup.google.session import USER_AGENT, build_session
from followup.google.transport import TooLarge
from tests.google.canned import ROOT, Answer, Canned, client_of, google_error
from tests.letters import LETTER, meant

PROFILE = {"emailAddress": "Ann@Example.com", "historyId": "12"}
DRAFT = {"id": "r1", "message": {"id": "18c1", "threadId": "18c0", "labelIds": ["DRAFT"]}}
DENIED = google_error(401, "authError")


class Tokens(Credentials):
    """Credentials that renew themselves without a token endpoint, or fail to."""

    def __init__(self, failing: Exception | None = None) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            "token-0",
            refresh_token="refresh",
            token_uri=f"{ROOT}/token",
            client_id="id",
            client_secret="secret",
            expiry=datetime(2090, 1, 1),  # noqa: DTZ001  # google-auth's expiry is naive UTC
        )
        self.renewals = 0
        self.failing = failing

    def refresh(self, request: Any) -> None:
        if self.failing is not None:
            raise self.failing
        self.renewals += 1
        self.token = f"token-{self.renewals}"


def mail_of(adapter: Canned, credentials: Credentials) -> GoogleMail:
    return GoogleMail(GoogleClient(build_session(credentials, ROOT, adapter=adapter), ROOT))


# --- refresh and replay ---------------------------------------------------------------------------


@pytest.mark.spec("reliability A24")
def test_a_read_that_meets_a_dead_token_is_repeated_once_with_a_new_one() -> None:
    google, tokens = Canned(DENIED, Answer(body=PROFILE)), Tokens()

    assert mail_of(google, tokens).profile().email == "ann@example.com"
    assert [request.headers["authorization"] for request in google.requests] == [
        "Bearer token-0",
        "Bearer token-1",
    ]


@pytest.mark.spec("reliability A24", "reliability P4")
@pytest.mark.parametrize(
    "write",
    [
        lambda mail: mail.create_draft(LETTER, envelope=meant()),
        lambda mail: mail.update_draft("r1", LETTER, envelope=meant()),
        lambda mail: mail.delete_draft("r1"),
        lambda mail: mail.create_label("Follow-up/Waiting"),
    ],
    ids=["create", "update", "delete", "label"],
)
def test_a_write_that_meets_a_dead_token_is_not_repeated_and_certainly_not_applied(
    write: Callable[[GoogleMail], object],
) -> None:
    google, tokens = Canned(DENIED), Tokens()

    with pytest.raises(Transient) as caught:
        write(mail_of(google, tokens))

    assert not isinstance(caught.value, Ambiguous)
    assert tokens.renewals == 1
    assert len(google.requests) == 1


@pytest.mark.spec("reliability A9", "reliability A25")
def test_a_page_that_asks_for_a_sign_in_is_no_answer_to_a_write_and_renews_nothing() -> None:
    gone = RefreshError("invalid_grant: revoked", {"error": "invalid_grant"})  # type: ignore[no-untyped-call]
    google = Canned(Answer(401, "<html>Sign in to the Wi-Fi</html>"))

    with pytest.raises(Ambiguous):
        mail_of(google, Tokens(gone)).create_draft(LETTER, envelope=meant())


@pytest.mark.spec("reliability C2")
def test_only_an_answer_of_google_tells_its_clock() -> None:
    date = {"date": "Tue, 03 Mar 2026 14:00:00 GMT"}
    page = Answer(502, "<html>proxy</html>", date)
    google = Canned(page, Answer(body=PROFILE), Answer(body=PROFILE, headers=date))
    seconds = iter((1.0, 4.0, 7.0, 9.0))
    session = build_session(Tokens(), ROOT, adapter=google)
    client = GoogleClient(session, ROOT, elapsed=lambda: next(seconds))
    mail = GoogleMail(client)
    with pytest.raises(Transient):
        mail.profile()
    mail.profile()
    assert client.clock_reading is None
    mail.profile()
    assert client.clock_reading == ClockReading(datetime(2026, 3, 3, 14, tzinfo=UTC), 7.0, 9.0)


@pytest.mark.spec("reliability P4")
@pytest.mark.parametrize("write", ["create", "update", "delete"])
def test_what_is_too_late_is_not_sent_and_the_next_call_is(write: str) -> None:
    google = Canned(Answer(200, DRAFT))
    mail = GoogleMail(client_of(google))
    calls: dict[str, Callable[..., object]] = {
        "create": lambda **limit: mail.create_draft(LETTER, envelope=meant(), **limit),
        "update": lambda **limit: mail.update_draft("r1", LETTER, envelope=meant(), **limit),
        "delete": lambda **limit: mail.delete_draft("r1", **limit),
    }

    with pytest.raises(TooLate):
        calls[write](in_time=lambda: False)
    assert google.requests == []

    mail.create_draft(LETTER, envelope=meant())
    assert len(google.requests) == 1


@pytest.mark.spec("reliability P4")
def test_the_time_that_a_new_token_takes_counts() -> None:
    google, tokens = Canned(), Tokens()
    tokens.expiry = datetime(2020, 1, 1)  # noqa: DTZ001  # google-auth's expiry is naive UTC

    with pytest.raises(TooLate):
        mail_of(google, tokens).create_draft(LETTER, envelope=meant(), in_time=lambda: tokens.renewals == 0)

    assert google.requests == []


def test_a_second_refusal_of_a_fresh_token_is_not_answered_with_a_third_attempt() -> None:
    google, tokens = Canned(DENIED, DENIED), Tokens()

    with pytest.raises(Transient) as caught:
        mail_of(google, tokens).profile()

    assert caught.value.reason == "authError"
    assert tokens.renewals == 1


def test_a_revoked_connection_asks_for_a_sign_in() -> None:
    gone = RefreshError("invalid_grant: Token has been expired or revoked.", {"error": "invalid_grant"})  # type: ignore[no-untyped-call]

    with pytest.raises(NeedsSignIn) as caught:
        mail_of(Canned(DENIED), Tokens(gone)).profile()

    assert "followup connect" in caught.value.remedy


def test_a_session_without_credentials_cannot_renew_and_says_so() -> None:
    with pytest.raises(NeedsSignIn):
        GoogleMail(client_of(Canned(DENIED))).profile()


# --- one attempt, named outcomes ------------------------------------------------------------------


@pytest.mark.spec("reliability A4", "reliability A9")
@pytest.mark.parametrize(
    "step",
    [
        requests.ReadTimeout("slow"),
        requests.ConnectionError("reset"),
        google_error(503, "backendError"),
        Answer(502, "<html>Bad gateway</html>"),
        Answer(502, "x" * 2_000_000),
        Answer(200, ""),
        Answer(200, "<html>Please log in to the Wi-Fi</html>"),
        Answer(200, '{"id": "r1", "mess'),
        Answer(200, b"\xff\xfe"),
        Answer(200, "[]"),
        Answer(200, "[" * 100_000),
        Answer(200, {}),
        Answer(200, {"id": "r1"}),
        Answer(200, {"id": "r1", "message": {}}),
        Answer(200, "x" * 2_000_000),
        Answer(302, "", {"Location": "https://login.test/"}),
        Answer(200, b"not gzip", {"Content-Encoding": "gzip"}),
    ],
)
def test_a_draft_whose_fate_is_unknown_is_ambiguous_after_exactly_one_attempt(step: Any) -> None:
    google = Canned(step)

    with pytest.raises(Ambiguous):
        GoogleMail(client_of(google)).create_draft(LETTER, envelope=meant())

    assert google.calls == ["POST /gmail/v1/users/me/drafts"]


@pytest.mark.parametrize(
    "step",
    [
        requests.ReadTimeout("slow"),
        requests.ConnectionError("reset"),
        google_error(503, "backendError"),
        Answer(502, "x" * 2_000_000),
        Answer(200, ""),
        Answer(200, "<html>Please log in to the Wi-Fi</html>"),
        Answer(200, '{"emailAddress": "a'),
        Answer(200, {"emailAddress": "ann@example.com"}),
        Answer(302, "", {"Location": "https://login.test/"}),
    ],
)
def test_a_read_without_a_clear_answer_is_transient_and_not_repeated(step: Any) -> None:
    google = Canned(step)

    with pytest.raises(Transient) as caught:
        GoogleMail(client_of(google)).profile()

    assert not isinstance(caught.value, Ambiguous)
    assert len(google.requests) == 1


@pytest.mark.parametrize("code", [429, 500, 503])
def test_throttling_and_failures_are_never_retried_by_the_library(code: int) -> None:
    google = Canned(google_error(code, "rateLimitExceeded"))

    with pytest.raises(Transient):
        GoogleMail(client_of(google)).create_draft(LETTER, envelope=meant())


def test_redirects_are_not_followed() -> None:
    google = Canned(Answer(307, "", {"Location": "https://evil.test/"}))

    with pytest.raises(Transient):
        GoogleMail(client_of(google)).profile()

    assert len(google.requests) == 1


def test_a_deletion_may_answer_with_nothing() -> None:
    for answer in (Answer(204, ""), Answer(200, ""), Answer(200, "{}")):
        GoogleMail(client_of(Canned(answer))).delete_draft("r1")


def test_a_deletion_that_a_login_page_answered_is_ambiguous() -> None:
    with pytest.raises(Ambiguous):
        GoogleMail(client_of(Canned(Answer(200, "<html>")))).delete_draft("r1")


def test_compressed_answers_are_read_and_bounded_after_unpacking() -> None:
    bomb = gzip.compress(b'{"emailAddress": "' + b"a" * 2_000_000 + b'"}')
    google = Canned(Answer(200, bomb, {"Content-Encoding": "gzip"}))

    with pytest.raises(TooLarge):
        GoogleMail(client_of(google)).profile()


def test_nothing_is_asked_when_the_guard_says_no() -> None:
    google = Canned()
    client = client_of(google)
    mail = GoogleMail(client)

    copied = b"To: bo@corp.test\r\nBcc: eve@evil.test\r\n\r\nx"
    with pytest.raises(Refused):
        mail.create_draft(copied, envelope=meant(copied))
    with pytest.raises(Refused):
        mail.create_draft(LETTER.replace(b"bo@corp", b"eve@evil"), envelope=meant())
    with pytest.raises(Refused):
        client.execute(client.gmail.users().drafts().create(userId="me", body={"message": {"raw": "eA=="}}))
    with pytest.raises(Refused):
        client.execute(client.gmail.users().drafts().send(userId="me", body={"id": "r1"}))
    with pytest.raises(Refused):
        client.execute(client.gmail.users().messages().send(userId="me", body={"raw": "eA=="}))
    with pytest.raises(Refused):
        mail.find("from:" + "x" * 3000, 5)  # the library would turn it into a POST

    assert google.requests == []


@pytest.mark.parametrize(
    ("bundle", "verified"), [("", True), ("/etc/own-authority.pem", "/etc/own-authority.pem")]
)
def test_the_request_carries_our_name_bounded_patience_and_the_machines_own_authorities(
    monkeypatch: pytest.MonkeyPatch, bundle: str, verified: object
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", bundle)
    monkeypatch.setenv("CURL_CA_BUNDLE", "")
    seen: dict[str, Any] = {}

    class Watching(Canned):
        def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
            seen.update(options)
            return super().send(request, *args, **options)

    google = Watching(Answer(body=PROFILE))
    mail_of(google, Tokens()).profile()

    assert google.requests[0].headers["user-agent"] == USER_AGENT
    assert seen["timeout"] == (10.0, 60.0)
    assert seen["stream"] is True
    assert seen["verify"] == verified


def test_what_responses_sees_is_what_is_asked() -> None:
    with responses.RequestsMock() as google:
        google.get("https://gmail.googleapis.com/gmail/v1/users/me/profile", json=PROFILE)

        mail = GoogleMail(GoogleClient(build_session(Tokens())))

        assert mail.profile().history_id == "12"


# --- reading lists --------------------------------------------------------------------------------


def test_a_list_that_leads_in_a_circle_is_given_up() -> None:
    google = Canned(*[Answer(body={"drafts": [], "nextPageToken": "same"})] * 2)

    with pytest.raises(Transient):
        GoogleMail(client_of(google)).drafts()


def test_a_draft_without_a_name_is_not_taken_as_no_draft() -> None:
    with pytest.raises(Transient):
        GoogleMail(client_of(Canned(Answer(body={"drafts": [{"id": "r1"}]})))).drafts()


def test_not_found_is_none_where_the_port_says_so_and_an_error_elsewhere() -> None:
    gone = google_error(404, "notFound")
    none_listed = Answer(body={"resultSizeEstimate": 0})
    mail = GoogleMail(client_of(Canned(*[gone] * 5, none_listed, *[gone] * 2)))

    assert mail.message("18c1") is None
    assert mail.thread("18c1") == ()
    assert mail.draft("r1") is None
    mail.delete_draft("r1")
    mail.delete_label("Label_1")
    with pytest.raises(NotFound):
        mail.update_draft("r1", LETTER, envelope=meant())


@pytest.mark.spec("reliability A18")
def test_a_draft_that_is_listed_was_not_deleted_though_gmail_does_not_find_it() -> None:
    """Its delete and its reading may both hit a server that does not know it yet."""
    gone = google_error(404, "notFound")
    listed = Answer(body={"drafts": [{"id": "r1", "message": {"id": "18c1", "threadId": "18c1"}}]})

    with pytest.raises(Transient):
        GoogleMail(client_of(Canned(gone, gone, listed))).delete_draft("r1")


def test_a_draft_that_was_sent_refuses_the_update_for_good() -> None:
    google = Canned(google_error(400, "failedPrecondition", "Message not a draft"))

    with pytest.raises(Permanent) as caught:
        GoogleMail(client_of(google)).update_draft("r1", LETTER, envelope=meant())

    assert "Message not a draft" in caught.value.message
