"""Gmail's refusals (google_api 5.3)."""

from __future__ import annotations

from followup.sandbox.call import ApiError


def not_found() -> ApiError:
    """404: no such thing, or no longer."""
    return ApiError(404, "notFound", "Requested entity was not found.", status="NOT_FOUND")


def invalid(message: str) -> ApiError:
    """400: a request that can never succeed."""
    return ApiError(400, "invalidArgument", message, status="INVALID_ARGUMENT")


def forbidden(message: str) -> ApiError:
    """403: the token may not."""
    return ApiError(403, "forbidden", message, status="PERMISSION_DENIED")
