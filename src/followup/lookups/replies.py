"""What somebody typed into a mail, without what they quoted and without their signature."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailparser_reply import EmailReplyParser

_LONGEST_TEXT = 100_000
# The library's expressions are not linear in the length of the text; its headers stand near the top.
_LONGEST_PARSED = 4_000
_HEADER_LINES = 7
_DATE_LINES = 2
_LONGEST_HEADER = 400
_LONGEST_LINE = 500

_LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "sv", "da", "ja"]

_WROTE = re.compile(
    r"(?i)(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bha scritto|\bschreef|\bgeschreven|\bskrev|\bescreveu|"
    r"\bnapisał\(?a?\)?|написа\w*|пише\b|写道|のメッセージ|\bđã viết|\bkirjoitti|\bkirjutas|\bnapsal\w*|"
    r"\bírta|\byazdı|\ba scris|\bva escriure)[^\n]{0,80}[:：-]+\s*$|"
    r"\d[^\n]*<\S+@\S+>\s*[:：]\s*$"
)
_TWO_NUMBERS = re.compile(r"\d\D+\d")
_WROTE_OPENS = re.compile(
    r"(?i)^[\s>*-]*(?:on|am|le|el|il|op|den|em|dnia|w dniu|at|vào|"
    r"\d{4}[-/]\d\d?[-/]\d\d?|[^<\n]{0,60}<\S+@\S+)(?!\w)"
)
_INLINE_HEADER = re.compile(r"^(.{0,200}?\S)[\s-]*\bOn \S.{5,150}\bwrote:\s*$")
_DATED_SENDER = re.compile(r"^\d{4}[-/]\d\d?[-/]\d\d?\b.{0,80}(?:GMT|via|<\S+@)", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"(?i)^\W*(?:-{2,}\s*(?:on .{5,100} wrote|.{1,60} wrote)\s*-{2,}|"
    r"[-*_ ]*(?:(?:original|forwarded|reply) message|"
    r"(?:ursprüngliche|weitergeleitete|antwort) nachricht|"
    r"message (?:d'origine|transféré)|mensaje (?:original|reenviado)|"
    r"messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht)[-* :]*|"
    r"begin forwarded message:?|-{4,}\s?[^-\n]{3,60}\s?-{4,}|_{20,}|-{30,})\s*$"
)
_HEADER = re.compile(
    r"(?i)^[\s>*]*(?:from|sent|to|cc|date|subject|reply-to|von|gesendet|an|datum|betreff|de|envoyé|à|objet|"
    r"répondre à|enviado|para|asunto|fecha|da|inviato|oggetto|data|risposta|van|verzonden|"
    r"aan|onderwerp|från|skickat|till|ämne|od|wysłano|do|temat|fra|sendt|til|emne|enviada|assunto|от|отправлено|"
    r"кому|тема|lähettäjä|lähetetty|vastaanottaja|aihe|差出人|送信日時|宛先|件名|发件人|发送时间|收件人|主题)"
    r"\s?:\*?\s+\S"
)
_FENCE = re.compile(r"^\s{0,3}(?:```|~~~)")
_SIGNATURE = re.compile(
    r"(?i)^(?:/\s?[^\W\d_][\w.-]{1,20}(?: [^\W\d_][\w.-]{1,20})?|"
    r"--\s?|—|_{2,}|[*#~=+-]{4,}|(?:sent|get|von meinem|gesendet|envoyé|enviado|inviato|verzonden|"
    r"skickat)\b.{0,60}\b(?:from|von|mit|depuis|de mon|desde|dal|vanaf|från|outlook|iphone|ipad|android|"
    r"blackberry|handy|mail for|windows)\b.{0,60})$"
)


@cache
def _parser() -> EmailReplyParser:
    from mailparser_reply import EmailReplyParser

    return EmailReplyParser(languages=list(_LANGUAGES))


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith(">")


def _wrote_header(lines: list[str], at: int) -> int:
    """How many lines from `at` on are one "On Tuesday Dana wrote:"; zero when it is none."""
    if _DATED_SENDER.match(lines[at]):
        return 1
    opens = bool(_WROTE_OPENS.match(lines[at]))
    if not opens and (not _TWO_NUMBERS.search(lines[at]) or _INLINE_HEADER.match(lines[at])):
        return 0
    joined = ""
    for count, line in enumerate(lines[at : at + (_HEADER_LINES if opens else _DATE_LINES)], start=1):
        joined = f"{joined} {line.strip()}"[-_LONGEST_HEADER:]
        if _WROTE.search(joined):
            return count
    return 0


def _is_header_block(lines: list[str], at: int) -> bool:
    """A copied mail header: two header lines one after the other."""
    return bool(_HEADER.match(lines[at])) and any(_HEADER.match(line) for line in lines[at + 1 : at + 3])


def _own_lines(lines: list[str]) -> list[str]:
    """The lines that somebody wrote. How a line begins tells what it is: its end is not looked at."""
    kept: list[str] = []
    written = fenced = False
    at = 0
    whole, lines = lines, [line[:_LONGEST_LINE] for line in lines]
    while at < len(lines):
        line = lines[at]
        fenced = fenced is not bool(_FENCE.match(line))
        if _is_quoted(line):
            at += 1
            continue
        header = _wrote_header(lines, at)
        if header:
            if written:
                break
            at += header
            continue
        if (
            _SEPARATOR.match(line)
            or _is_header_block(lines, at)
            or (written and not fenced and _SIGNATURE.match(line))
        ):
            break
        before = _INLINE_HEADER.match(line)
        if before:
            kept.append(before.group(1))
            break
        kept.append(whole[at])
        written = written or bool(line.strip())
        at += 1
    return kept


def _library_cut(text: str) -> str:
    """The first part of the text as the library sees it, for header forms that only it knows."""
    head, tail = text[:_LONGEST_PARSED], text[_LONGEST_PARSED:]
    parsed = (_parser().parse_reply(head) or "").strip()
    if not parsed:
        return text
    uncut = len(re.sub(r"\s", "", parsed)) == len(re.sub(r"\s", "", head))
    return text if uncut else (parsed if not tail or len(parsed) < len(head) // 2 else text)


def visible_reply(text: str) -> str:
    """The text somebody typed: quoted lines, copied headers, forwarded mail and signature cut off.

    An answer below its quote is found too. Text beyond 100,000 characters is not looked at.
    """
    plain = text[:_LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    lines = [line.rstrip() for line in plain.split("\n")]
    own = "\n".join(_own_lines(lines))
    return _library_cut(re.sub(r"\n{3,}", "\n\n", own).strip())
