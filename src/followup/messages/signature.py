"""The user's own signature: what of its HTML may stand in a mail, and the same as text."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_ALLOWED = frozenset(
    {"a", "b", "strong", "i", "em", "u", "s", "br", "div", "p", "span", "font", "small", "table", "tbody",
     "thead", "tr", "td", "th", "ul", "ol", "li", "hr", "img", "h1", "h2", "h3", "h4", "blockquote", "sub",
     "sup"}
)  # fmt: skip
_VOID = frozenset({"br", "hr", "img"})
_SILENT = frozenset({"script", "style", "head", "title", "iframe", "object", "template", "noscript", "svg"})
_ATTRIBUTES = frozenset(
    {"href", "src", "alt", "style", "dir", "color", "size", "face", "align", "valign", "width", "height",
     "border", "cellpadding", "cellspacing", "colspan", "rowspan", "bgcolor"}
)  # fmt: skip
_LINK = re.compile(r"(?:https?://|mailto:|tel:)[^\s\x00-\x1f]*", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_UNFINISHED = re.compile(r"<(?![^<>]*>)")
_ACTIVE_STYLE = re.compile(r"url\s*\(|expression|@import|javascript|behavior|\\", re.IGNORECASE)
_BLOCKS = frozenset({"br", "div", "p", "tr", "li", "hr", "h1", "h2", "h3", "h4", "table", "blockquote"})
MAX_SIGNATURE = 20_000
"""Characters; a longer signature is left out."""


def safe_signature(signature: str) -> str:
    """The signature's HTML without scripts, forms, event handlers, tracking pixels and active styles."""
    return _Safe.of(signature) if len(signature) <= MAX_SIGNATURE else ""


def signature_text(signature: str) -> str:
    """The signature as plain lines."""
    return _Text.of(signature) if len(signature) <= MAX_SIGNATURE else ""


def html_to_text(markup: str) -> str:
    """Visible text of HTML: a line for each block, entities resolved, links as their text."""
    return _Text.of(markup)


class _Safe(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.open: list[str] = []
        self.silent = 0

    @classmethod
    def of(cls, markup: str) -> str:
        parser = cls()
        parser.feed(_complete(markup))
        parser.close()
        return "".join(parser.parts) + "".join(f"</{tag}>" for tag in reversed(parser.open))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent += 1
        elif not self.silent and tag in _ALLOWED and not _is_pixel(tag, attrs):
            shown = "".join(
                f' {name}="{html.escape(value or "")}"' for name, value in attrs if _harmless(name, value)
            )
            self.parts.append(f"<{tag}{shown}>")
            if tag not in _VOID:
                self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif not self.silent and tag in self.open:
            while self.open:
                closed = self.open.pop()
                self.parts.append(f"</{closed}>")
                if closed == tag:
                    break

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(html.escape(_visible(data), quote=False))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    @classmethod
    def of(cls, markup: str) -> str:
        parser = cls()
        parser.feed(_complete(markup))
        parser.close()
        lines = [" ".join(line.split()) for line in "".join(parser.parts).split("\n")]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT:
            self.silent += 1
        elif tag == "br" or (tag in _BLOCKS and self._in_line()):
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag == "p":
            self.parts.append("\n\n")
        elif tag in _BLOCKS and self._in_line():
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(_visible(data))

    def _in_line(self) -> bool:
        written = "".join(self.parts[-3:])
        return bool(written) and not written.endswith("\n")


def _complete(markup: str) -> str:
    """HTML without comments and tags that never end: for each of them the library reads on to the end."""
    return _UNFINISHED.sub("&lt;", _COMMENT.sub("", markup))


def _visible(text: str) -> str:
    return "".join(
        c for c in text if c in "\n\t" or (c >= " " and c != "\x7f" and not "\ud800" <= c <= "\udfff")
    )


def _harmless(name: str, value: str | None) -> bool:
    if name not in _ATTRIBUTES:
        return False
    if name in ("href", "src"):
        return _LINK.fullmatch((value or "").strip()) is not None
    return not (name == "style" and _ACTIVE_STYLE.search(value or ""))


def _is_pixel(tag: str, attrs: list[tuple[str, str | None]]) -> bool:
    """An image that nobody sees tells somebody that the mail was opened."""
    sizes = {
        name: (value or "").strip().removesuffix("px") for name, value in attrs if name in ("width", "height")
    }
    return tag == "img" and any(size in ("0", "1") for size in sizes.values())
