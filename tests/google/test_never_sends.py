"""Nothing in the product's text names a way to send, so none can be reached by mistake (promise 1)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import followup

SOURCES = Path(followup.__file__).parent
SERVICE = sorted(path for path in SOURCES.rglob("*.py") if "sandbox" not in path.relative_to(SOURCES).parts)
WAYS = ("drafts/send", "messages/send", "messages/import", "/upload/", "quickAdd", "drafts.send", "smtplib")
METHODS = frozenset({"send", "import_", "quickAdd", "sendmail", "send_message"})
THE_ADAPTER = ("google/session.py", "adapter.send")
"""One prepared request on its way to the socket, behind the guard."""


def texts(tree: ast.AST) -> Iterator[str]:
    """Every string of a module but its documentation, and every imported name."""
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (name.name for name in node.names)
            yield getattr(node, "module", None) or ""


def calls(tree: ast.AST) -> Iterator[str]:
    """`object.method` of every attribute that is named like a way to send."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in METHODS:
            yield ast.unparse(node)


def findings(source: str) -> list[str]:
    """What in a module could reach a way to send."""
    tree = ast.parse(source)
    named = [text for text in texts(tree) if any(way in text for way in WAYS) or text in METHODS]
    return named + list(calls(tree))


@pytest.mark.spec("reliability X18", "reliability I2")
@pytest.mark.parametrize("path", SERVICE, ids=lambda path: str(path.relative_to(SOURCES)))
def test_no_module_names_a_way_to_send(path: Path) -> None:
    known = [call for file, call in [THE_ADAPTER] if path == SOURCES / file]

    assert findings(path.read_text(encoding="utf-8")) == known


@pytest.mark.parametrize(
    "source",
    [
        "client.drafts().send(userId='me', body={})",
        "post('gmail/v1/users/me/drafts/send')",
        "getattr(drafts, 'send')",
        "f'{root}/messages/send'",
        "import smtplib",
        "from smtplib import SMTP",
        "calendar.events().quickAdd(text='x')",
    ],
)
def test_what_could_send_is_found(source: str) -> None:
    assert findings(source)
