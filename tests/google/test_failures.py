"""What each answer of Google means for the caller."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import pytest
import requests
from google.auth.exceptions import RefreshError, TransportError
from urllib3.exceptions import MaxRetryError, NameResolutionError, NewConnectionError, ProtocolError

from followup.engine.errors import (
    AlreadyExists,
    Ambiguous,
    Changed,
    CursorExpired,
    FollowupError,
    NeedsConsent,
    NeedsSignIn,
    NotFound,
    Permanent,
    Refused,
    Transient,
)
from followup.google.failures import TABLE, failure, network_failure, read_problem, refresh_failure
from followup.google.things import thing_of
from tests.google.canned import Answer, google_error


def meant(answer: Answer, method: str = "GET") -> FollowupError:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return failure(read_problem("Gmail", method, answer.status, headers, answer.content()))


@pytest.mark.spec("google_api 5.3")
@pytest.mark.parametrize(
    ("code", "reason", "read", "write"),
    [
        (400, "invalid", Permanent, Permanent),
        (400, "required", Permanent, Permanent),
        (400, "badRequest", Permanent, Permanent),
        (400, "timeRangeEmpty", Permanent, Permanent),
        (400, "invalidArgument", Permanent, Permanent),
        (400, "failedPrecondition", Permanent, Permanent),
        (401, "authError", Transient, Transient),
        (403, "rateLimitExceeded", Transient, Transient),
        (403, "userRateLimitExceeded", Transient, Transient),
        (403, "dailyLimitExceeded", Transient, Transient),
        (403, "quotaExceeded", Transient, Transient),
        (403, "insufficientPermissions", NeedsConsent, NeedsConsent),
        (403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT", NeedsConsent, NeedsConsent),
        (403, "accessNotConfigured", NeedsConsent, NeedsConsent),
        (403, "SERVICE_DISABLED", NeedsConsent, NeedsConsent),
        (403, "domainPolicy", NeedsConsent, NeedsConsent),
        (403, "forbidden", Permanent, Permanent),
        (403, "requiredAccessLevel", Permanent, Permanent),
        (403, "forbiddenForNonOrganizer", Permanent, Permanent),
        (404, "notFound", NotFound, NotFound),
        (408, "timeout", Transient, Ambiguous),
        (409, "duplicate", AlreadyExists, AlreadyExists),
        (409, "aborted", AlreadyExists, AlreadyExists),
        (409, "conflict", Transient, Transient),
        (410, "fullSyncRequired", CursorExpired, NotFound),
        (410, "updatedMinTooLongAgo", CursorExpired, NotFound),
        (410, "deleted", NotFound, NotFound),
        (412, "conditionNotMet", Changed, Changed),
        (413, "uploadTooLarge", Permanent, Permanent),
        (429, "rateLimitExceeded", Transient, Transient),
        (500, "backendError", Transient, Ambiguous),
        (502, "backendError", Transient, Ambiguous),
        (503, "backendError", Transient, Ambiguous),
        (504, "backendError", Transient, Ambiguous),
    ],
)
def test_each_status_and_reason_has_one_meaning(
    code: int, reason: str, read: type[FollowupError], write: type[FollowupError]
) -> None:
    answer = google_error(code, reason)

    assert type(meant(answer, "GET")) is read
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert type(meant(answer, method)) is write


@pytest.mark.spec("google_api 4.8", "reliability A20")
def test_aborted_says_of_a_label_that_its_name_is_taken_and_nothing_of_a_reminder() -> None:
    answer = google_error(409, "aborted")
    headers = {name.lower(): value for name, value in answer.headers.items()}
    problem = read_problem("Google Calendar", "POST", answer.status, headers, answer.content())

    assert type(meant(answer, "POST")) is AlreadyExists
    assert type(failure(problem)) is Transient


@pytest.mark.parametrize(
    ("code", "reason", "url", "words"),
    [
        (404, "notFound", "/gmail/v1/users/me/messages?q=a/b", "Gmail does not have the mails (any more)."),
        (
            404,
            "notFound",
            "/gmail/v1/users/me/threads/18c0",
            "Gmail does not have a conversation (any more).",
        ),
        (404, "notFound", "/elsewhere", "Gmail does not have it (any more)."),
        (
            410,
            "fullSyncRequired",
            "/calendar/v3/calendars/primary/events?syncToken=x",
            "Gmail no longer knows where we left off in the entries of your main calendar.",
        ),
        (
            403,
            "forbidden",
            "/gmail/v1/users/me/profile",
            "Gmail refused this (403): Forbidden. It was about the mailbox.",
        ),
        (
            400,
            "invalid",
            "/calendar/v3/calendars/jobs%40x.example",
            "Gmail refused this (400): Forbidden. It was about the calendar jobs@x.example.",
        ),
    ],
)
def test_a_refusal_says_what_it_was_about(code: int, reason: str, url: str, words: str) -> None:
    answer = google_error(code, reason, "Forbidden.")

    error = failure(read_problem("Gmail", "GET", code, {}, answer.content(), thing_of(url)))

    assert error.message == words


@pytest.mark.spec("reliability A9")
@pytest.mark.parametrize(
    "body", ["", "<html><h1>Not Google</h1></html>", "{", "[]", '"text"', '{"error": 7}', b"\xff"]
)
@pytest.mark.parametrize(
    ("code", "read"),
    [
        (302, Transient),
        (400, Transient),
        (401, Transient),
        (403, Transient),
        (404, Transient),
        (407, Transient),
        (408, Transient),
        (409, Transient),
        (410, CursorExpired),
        (412, Transient),
        (413, Permanent),
        (429, Transient),
        (500, Transient),
        (502, Transient),
        (599, Transient),
    ],
)
def test_an_answer_that_is_not_in_googles_words_means_no_refusal_and_may_hide_that_a_write_was_applied(
    body: str | bytes, code: int, read: type[FollowupError]
) -> None:
    answer = Answer(code, body, {"Content-Type": "text/html"})

    assert type(meant(answer, "GET")) is read
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert type(meant(answer, method)) is Ambiguous


@pytest.mark.spec("reliability A9")
@pytest.mark.parametrize("code", [400, 403, 404, 429])
@pytest.mark.parametrize("body", [{"error": "forbidden"}, {"error": {"message": "no"}}])
def test_json_that_is_no_envelope_of_googles_settles_no_write(body: Any, code: int) -> None:
    assert type(meant(Answer(code, body), "POST")) is Ambiguous


def test_reasons_are_found_in_details_and_status_as_well() -> None:
    answer = google_error(
        403,
        "forbidden",
        status="PERMISSION_DENIED",
        details=[{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED"}],
    )

    assert isinstance(meant(answer), NeedsConsent)


def test_an_envelope_with_nothing_but_a_status_is_understood() -> None:
    assert isinstance(meant(Answer(404, {"error": {"code": 404, "status": "NOT_FOUND"}})), NotFound)


def test_an_envelope_with_nothing_but_its_code_is_googles() -> None:
    assert isinstance(meant(Answer(404, {"error": {"code": 404, "message": "Not Found"}})), NotFound)
    assert isinstance(meant(Answer(404, {"error": "proxy"})), Permanent)
    assert isinstance(meant(Answer(404, {"error": {"code": [404]}})), Transient)


def test_oauth_style_errors_are_understood() -> None:
    answer = Answer(400, {"error": "invalid_request", "error_description": "Bad"})

    error = meant(answer)

    assert isinstance(error, Permanent)
    assert error.reason == "invalid_request"


@pytest.mark.parametrize(
    ("headers", "message", "seconds"),
    [
        ({"Retry-After": "7"}, "", 7.0),
        ({"Retry-After": "0"}, "", 0.0),
        ({"Retry-After": "86400"}, "", 900.0),
        ({"Retry-After": "-3"}, "", None),
        ({"Retry-After": "soon"}, "", None),
        ({"Retry-After": "99999999999999999999"}, "", None),
        ({}, "", None),
        (
            {"Retry-After": "Mon, 02 Mar 2026 10:00:30 GMT", "Date": "Mon, 02 Mar 2026 10:00:00 GMT"},
            "",
            30.0,
        ),
        ({"Retry-After": "Mon, 02 Mar 2026 10:00:30 GMT"}, "", None),
        (
            {"Date": "Mon, 02 Mar 2026 10:00:00 GMT"},
            "User-rate limit exceeded.  Retry after 2026-03-02T10:01:00.000Z",
            60.0,
        ),
        ({"Retry-After": "Mon, 02 Mar 2026 09:00:00 GMT", "Date": "Mon, 02 Mar 2026 10:00:00 GMT"}, "", 0.0),
    ],
)
def test_the_wait_that_google_names_is_honoured_and_capped_at_a_quarter_of_an_hour(
    headers: dict[str, str], message: str, seconds: float | None
) -> None:
    answer = google_error(429, "rateLimitExceeded", message)
    answer.headers = headers

    error = meant(answer)

    assert isinstance(error, Transient)
    assert error.retry_after == seconds


@pytest.mark.parametrize("reason", ["quotaExceeded", "dailyLimitExceeded"])
def test_limits_that_refill_over_hours_are_not_asked_again_soon(reason: str) -> None:
    error = meant(google_error(403, reason))

    assert isinstance(error, Transient)
    assert error.retry_after == 900.0


def test_googles_words_reach_people_on_one_short_line_without_links() -> None:
    answer = google_error(400, "invalid", "Bad\nthing https://x.test/?token=secret " + "w" * 500)

    error = meant(answer)

    assert "secret" not in error.message
    assert "\n" not in error.message
    assert len(error.message) < 260


@pytest.mark.parametrize("row", TABLE)
def test_every_outcome_says_what_happened_and_what_to_do(row: Any) -> None:
    status = min(row.statuses)
    reason = min(row.reasons, default="someReason")

    error = meant(google_error(status, reason), "POST" if row.only == "write" else "GET")

    assert error.message.endswith((".", "Said by Google"))
    assert error.remedy == "" or error.remedy.endswith(".")
    if isinstance(error, (Transient, NeedsConsent, CursorExpired)):
        assert error.remedy


# --- no answer ------------------------------------------------------------------------------------


def _wrapped(cause: Exception) -> requests.ConnectionError:
    return requests.ConnectionError(MaxRetryError(None, "/gmail", cause))  # type: ignore[arg-type]


@pytest.mark.spec("reliability A4", "reliability A9")
@pytest.mark.parametrize(
    "error",
    [
        requests.ConnectTimeout("too slow"),
        _wrapped(NewConnectionError(None, "refused")),  # type: ignore[arg-type]
        _wrapped(NameResolutionError("gmail", None, socket.gaierror())),  # type: ignore[arg-type]
        requests.exceptions.SSLError(MaxRetryError(None, "/", ssl.SSLCertVerificationError())),  # type: ignore[arg-type]
    ],
)
def test_a_connection_that_was_never_made_is_transient_even_for_writes(error: Exception) -> None:
    assert type(network_failure("Gmail", "POST", error)) is Transient


@pytest.mark.parametrize(
    "error",
    [
        requests.ReadTimeout("too slow"),
        requests.ConnectionError(ProtocolError("Connection aborted.", ConnectionResetError())),
        requests.exceptions.SSLError("bad record"),
        requests.exceptions.ChunkedEncodingError("cut"),
        requests.exceptions.ContentDecodingError("not gzip"),
        requests.exceptions.ProxyError("broken"),
        OSError("unknown"),
    ],
)
def test_a_write_that_may_have_left_is_ambiguous_and_a_read_transient(error: Exception) -> None:
    assert type(network_failure("Gmail", "POST", error)) is Ambiguous
    assert type(network_failure("Gmail", "GET", error)) is Transient


def test_another_host_is_refused() -> None:
    error = network_failure("Gmail", "GET", requests.exceptions.InvalidSchema("No connection adapters"))

    assert isinstance(error, Refused)


# --- the token endpoint ---------------------------------------------------------------------------


@pytest.mark.spec("reliability A25")
@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("invalid_grant", NeedsSignIn),
        ("deleted_client", NeedsSignIn),
        ("invalid_client", NeedsSignIn),
        ("unauthorized_client", NeedsSignIn),
        ("something_new", NeedsSignIn),
        ("invalid_scope", NeedsConsent),
        ("admin_policy_enforced", NeedsConsent),
        ("rate_limit_exceeded", Transient),
        ("userRateLimitExceeded", Transient),
        ("server_error", Transient),
    ],
)
def test_a_refused_renewal_says_whether_the_user_must_act(word: str, kind: type[FollowupError]) -> None:
    error = RefreshError(f"{word}: said", {"error": word}, retryable=False)  # type: ignore[no-untyped-call]

    assert type(refresh_failure(error, renewable=True)) is kind


@pytest.mark.parametrize(
    "error",
    [
        TransportError("no route"),  # type: ignore[no-untyped-call]
        RefreshError("<html>login page</html>", retryable=False),  # type: ignore[no-untyped-call]
        RefreshError("internal", {"error": "internal_failure"}, retryable=True),  # type: ignore[no-untyped-call]
        RefreshError("{}", {}, retryable=False),  # type: ignore[no-untyped-call]
    ],
)
def test_a_renewal_that_nobody_answered_clearly_is_tried_again(error: Exception) -> None:
    assert type(refresh_failure(error, renewable=True)) is Transient


def test_a_connection_without_a_refresh_token_needs_a_sign_in() -> None:
    error = RefreshError("The credentials do not contain the necessary fields", retryable=False)  # type: ignore[no-untyped-call]

    assert type(refresh_failure(error, renewable=False)) is NeedsSignIn
