"""Error answers as Google words them (google_api 5.3)."""

from __future__ import annotations

from dataclasses import dataclass

from followup.sandbox.call import ApiError, Json
from followup.sandbox.web import WebReply, json_reply

_STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ALREADY_EXISTS",
    410: "NOT_FOUND",
    412: "FAILED_PRECONDITION",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


@dataclass(frozen=True, slots=True)
class Row:
    """What one (HTTP code, reason) pair looks like; `front` answers carry `status` on Calendar too."""

    message: str
    domain: str = "global"
    status: str = ""
    location: str = ""
    location_type: str = ""
    front: bool = False
    detail: str = ""


ROWS: dict[tuple[int, str], Row] = {
    (400, "invalid"): Row("Invalid Value"),
    (400, "required"): Row("Required"),
    (400, "badRequest"): Row("Bad Request"),
    (400, "timeRangeEmpty"): Row("The specified time range is empty.", "calendar"),
    (400, "invalidArgument"): Row("Invalid argument."),
    (400, "failedPrecondition"): Row("Precondition check failed.", status="FAILED_PRECONDITION"),
    (401, "authError"): Row("Invalid Credentials", "global", "", "Authorization", "header", front=True),
    (401, "required"): Row("Login Required.", "global", "", "Authorization", "header", front=True),
    (403, "rateLimitExceeded"): Row(
        "Quota exceeded for quota metric 'Total Query Cost' and limit 'Units per minute per user'",
        "usageLimits",
    ),
    (403, "userRateLimitExceeded"): Row("User Rate Limit Exceeded", "usageLimits"),
    (403, "dailyLimitExceeded"): Row("Daily Limit Exceeded", "usageLimits"),
    (403, "quotaExceeded"): Row("Calendar usage limits exceeded.", "usageLimits"),
    (403, "insufficientPermissions"): Row(
        "Request had insufficient authentication scopes.",
        front=True,
        detail="ACCESS_TOKEN_SCOPE_INSUFFICIENT",
    ),
    (403, "accessNotConfigured"): Row(
        "The API has not been used in project sandbox-project before or it is disabled.",
        "usageLimits",
        front=True,
        detail="SERVICE_DISABLED",
    ),
    (403, "domainPolicy"): Row("The domain administrators have disabled this app.", front=True),
    (403, "forbidden"): Row("Forbidden"),
    (403, "requiredAccessLevel"): Row("You need to have writer access to this calendar.", "calendar"),
    (403, "forbiddenForNonOrganizer"): Row(
        "Shared properties can only be changed by the organizer of the event.", "calendar"
    ),
    (404, "notFound"): Row("Not Found"),
    (409, "duplicate"): Row("The requested identifier already exists."),
    (409, "conflict"): Row("Conflict"),
    (409, "aborted"): Row("Label name exists or conflicts", status="ABORTED"),
    (410, "fullSyncRequired"): Row(
        "Sync token is no longer valid, a full sync is required.", "calendar", "", "syncToken", "parameter"
    ),
    (410, "updatedMinTooLongAgo"): Row(
        "The requested minimum modification time lies too far in the past.",
        "calendar",
        "",
        "updatedMin",
        "parameter",
    ),
    (410, "deleted"): Row("Resource has been deleted"),
    (412, "conditionNotMet"): Row("Precondition Failed", "global", "", "If-Match", "header"),
    (429, "rateLimitExceeded"): Row("Too many concurrent requests for user", "usageLimits"),
    (500, "backendError"): Row("Backend Error"),
    (502, "backendError"): Row("Bad Gateway"),
    (503, "backendError"): Row("The service is currently unavailable."),
    (504, "backendError"): Row("Deadline exceeded"),
}


def known_error(
    code: int,
    reason: str,
    message: str = "",
    *,
    location: str = "",
    method: str = "",
    retry_after: int | None = None,
) -> ApiError:
    """The error of a row of the table, optionally with another message or location."""
    row = ROWS.get((code, reason), Row(reason))
    details = [_error_info(row.detail, method)] if row.detail else []
    return ApiError(
        code,
        reason,
        message or row.message,
        status=row.status or (_STATUS.get(code, "") if row.front else ""),
        domain=row.domain,
        location=location or row.location,
        location_type="parameter" if location else row.location_type,
        headers={} if retry_after is None else {"retry-after": str(retry_after)},
        details=details,
    )


def _error_info(reason: str, method: str) -> Json:
    service = f"{method.split('.')[0] or 'www'}.googleapis.com"
    return {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": reason,
        "domain": "googleapis.com",
        "metadata": {"service": service, "method": method},
    }


def error_reply(error: ApiError, *, gmail: bool) -> WebReply:
    """The HTTP answer of an error: Gmail's envelope always has `status`, Calendar's as the error says."""
    entry: Json = {"domain": error.domain, "reason": error.reason, "message": error.message}
    if error.location:
        entry["locationType"] = error.location_type or "parameter"
        entry["location"] = error.location
    body: Json = {"errors": [entry], "code": error.code, "message": error.message}
    status = error.status or (_STATUS.get(error.code, "UNKNOWN") if gmail else "")
    if status:
        body["status"] = status
    if error.details:
        body["details"] = error.details
    headers = dict(error.headers)
    if error.code == 401:
        headers.setdefault(
            "www-authenticate", 'Bearer realm="https://accounts.google.com/", error="invalid_token"'
        )
    return json_reply(error.code, {"error": body}, headers)
