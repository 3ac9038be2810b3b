"""The headers by which a mail in Gmail is known to be a draft of ours, and in which words (design 3)."""

from __future__ import annotations

MARKER_HEADER = "X-Followup-Key"
"""Holds `steps.marker`: which draft it is. Gmail's page drops it from a draft that the user edits."""

REVISION_HEADER = "X-Followup-Revision"
"""Holds the fingerprint of the words that we wrote."""

OWN_HEADERS = (MARKER_HEADER, REVISION_HEADER)
