"""Structured logs of the service: no mail text ever, addresses only at debug.

What comes from outside stays on its line and cannot steer the terminal, also inside tracebacks and in the
words of libraries.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

from followup.cli.plain import on_one_line, printable


def begin_logging(level: str, form: str) -> Any:
    """Set up structured logging to standard error (`form`: text or json) and return the service's logger."""
    import structlog

    number = logging.getLevelNamesMapping()[level.upper()]
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _harmless,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(HarmlessFormatter("%(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[handler])
    return structlog.get_logger("followup")


class HarmlessFormatter(logging.Formatter):
    """A record on one line; the lines of its traceback are indented, so that none passes for a record."""

    def format(self, record: logging.LogRecord) -> str:
        """See `logging.Formatter`."""
        return printable(super().format(record)).replace("\n", "\n  ")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # the library's name
        """See `logging.Formatter`."""
        return on_one_line(super().formatMessage(record))


def _harmless(_logger: Any, _name: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Each value on one line; a traceback keeps its lines."""
    for name, value in fields.items():
        if name == "exception":
            fields[name] = printable(str(value)).replace("\n", "\n  ")
        elif not isinstance(value, (int, float, bool, type(None))):
            fields[name] = on_one_line(str(value))
    return fields
