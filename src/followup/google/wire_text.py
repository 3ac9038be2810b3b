"""Text from Google made safe and plain: no control characters, no HTML, bounded."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qs, urlsplit

MAX_HTML = 64 * 1024
MAX_LINKS = 100
MAX_LINE = 1000
"""Characters of a title or name that are read: nobody writes longer ones, and time is bounded (X20)."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_INVISIBLE = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_IGNORABLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\ufffd\U000e0100-\U000e01ef]"
)
"""Printable by the book, and yet nothing is seen; or a sign that something was lost."""

_TAG = re.compile(
    r"</?(?:a|b|blockquote|body|br|div|em|font|h[1-6]|hr|html|i|img|li|meta|ol|p|pre|span|strong|style|table|tbody"
    r"|td|th|tr|u|ul)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,7});",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"<[^<>]*>")
_HREF = re.compile(r"""\bhref\s{0,5}=\s{0,5}(?:"([^"<>]{1,2048})"|'([^'<>]{1,2048})')""", re.IGNORECASE)
_URL = re.compile(r"""https?://[^\s<>"'\\^`{|}]{1,2048}""", re.IGNORECASE)
_ENCODED = re.compile(r"=\?[^?\s]{1,40}\?[bq]\?[^?]{0,400}\?=", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\\x00-\x1f\x7f]{1,64}@[^\s@<>()\[\],;:\"\\\x00-\x1f\x7f]{1,255}")
_MAILTO = re.compile(
    r"""<a\b[^<>]{0,500}?\bhref\s{0,5}=\s{0,5}["']mailto:([^"'<>?\s]{3,320})[^<>]{0,500}>([^<>]{0,200})</a>""",
    re.IGNORECASE,
)
_SCHEMES = ("http://", "https://", "tel:", "mailto:", "sip:")


def plain(text: str) -> str:
    """Any text without control characters; every kind of line break becomes a newline."""
    if text.isascii() and text.isprintable():
        return text
    return _CONTROL.sub("", _BREAK.sub("\n", _SURROGATE.sub("\ufffd", text)))


def line(text: str) -> str:
    """A title or name: one line, single spaces, no encoded words, nothing that reorders text; bounded."""
    bounded = text[:MAX_LINE]
    if bounded.isascii() and bounded.isprintable() and "  " not in bounded and "=?" not in bounded:
        return bounded.strip()
    return " ".join(_INVISIBLE.sub("", _ENCODED.sub(" ", plain(bounded))).split())


def address(text: str) -> str:
    """One mail address in lower case; empty for anything else, such as an address with a header behind it.

    What nobody can see in it, or what turns into another letter on the way, is written as its code
    (`dana@tide\\u200bwell.example`): so everybody sees that something is wrong, and no mail can go there.
    """
    found = text.strip()
    if not _ADDRESS.fullmatch(found):
        return ""
    return found.lower() if found.isascii() else "".join(map(_seen, found))


def is_address(text: str) -> bool:
    """Whether a text is one mail address in which every character can be seen."""
    found = address(text)
    return bool(found) and "\\" not in found


def _seen(character: str) -> str:
    """A character in lower case, or its code when it cannot be seen or its lower case is another letter."""
    lower = character.lower()
    if character.isascii():
        return lower
    if not character.isprintable() or _IGNORABLE.match(character) or len(lower) > 1 or lower.isascii():
        return f"\\u{ord(character):04x}"
    return lower


def description(text: str) -> str:
    """An event's description as plain text; HTML is converted, at most 64 Ki characters are read."""
    bounded = text[:MAX_HTML]
    return html_to_text(bounded) if _TAG.search(bounded) else plain(bounded)


def html_to_text(source: str) -> str:
    """The text of an HTML fragment, without scripts, styles or remote content."""
    from inscriptis import get_text  # brings lxml, which few answers need
    from inscriptis.css_profiles import CSS_PROFILES
    from inscriptis.model.config import ParserConfig

    bounded = _MAILTO.sub(_with_address, source[:MAX_HTML])
    try:
        text = get_text(f"<div>{plain(bounded)}</div>", ParserConfig(css=CSS_PROFILES["strict"]))
    except Exception:  # noqa: BLE001  # lxml and inscriptis name many errors; any of them means: broken HTML
        text = html.unescape(_ANY_TAG.sub(" ", bounded))
    return "\n".join(row.rstrip() for row in plain(text).replace("\u00a0", " ").split("\n")).strip("\n")


def _with_address(link: re.Match[str]) -> str:
    """The name that a mail link shows, and the address it hides."""
    shown, target = link[2].strip(), address(html.unescape(link[1]))
    if not target or target in shown.lower():
        return shown
    return f"{shown} &lt;{html.escape(target)}&gt;"


def links(texts: Iterable[str], targets: Iterable[str] = ()) -> tuple[str, ...]:
    """Every link target: the given ones, then hrefs and plain addresses of the texts, each once."""
    found: dict[str, None] = {}
    for target in (*targets, *_links_in(texts)):
        cleaned = _unwrapped(target.strip())
        if cleaned.lower().startswith(_SCHEMES):
            found[plain(cleaned)] = None
        if len(found) == MAX_LINKS:
            break
    return tuple(found)


def _links_in(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        bounded = text[:MAX_HTML]
        for match in _HREF.finditer(bounded):
            yield html.unescape(match[1] or match[2])
        for match in _URL.finditer(_HREF.sub(" ", bounded)):
            yield html.unescape(match[0]).rstrip(".,;:!?)]*_")


def _unwrapped(url: str) -> str:
    """What Google's redirector points to, for links that Gmail copied into a calendar entry."""
    if not url.lower().startswith(("https://www.google.com/url?", "http://www.google.com/url?")):
        return url
    try:
        return parse_qs(urlsplit(url).query).get("q", [url])[0]
    except ValueError:
        return url
