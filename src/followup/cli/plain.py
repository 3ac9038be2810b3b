"""Text from outside (titles, names, mails) made harmless for a terminal."""

from __future__ import annotations


def printable(text: str) -> str:
    """The text with a blank for each control character, so that it cannot steer the terminal.

    Line ends stay. Escape sequences and marks that reverse the writing direction do not.

    >>> printable("Interview\\x1b[2J with \\u202eAcme")
    'Interview [2J with  Acme'
    """
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def on_one_line(text: str) -> str:
    """The same, with line ends as blanks too: one line of a log is one line.

    >>> on_one_line("held up\\nstarted")
    'held up started'
    """
    return printable(text).replace("\n", " ")


def escaped(document: str) -> str:
    """A JSON document with every unprintable character as its escape: the same value, safe to look at."""
    return "".join(c if c.isprintable() or c == "\n" else _escape(c) for c in document)


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
