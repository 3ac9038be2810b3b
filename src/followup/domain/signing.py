"""Whom an invitation greets, who signs it and whom to ask: people who need not take part (B12)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from followup.domain.attendance import job_title_in
from followup.domain.mention import Mention
from followup.domain.name_lists import NameReader
from followup.domain.name_shape import looks_like_name
from followup.domain.only_arranging import SAYS_SO
from followup.domain.wording import any_of, fold, phrases

_LONGEST_SIGNATURE = 6

_LINES_OF_A_JOB = 2
_LONGEST_JOB = 60
_FAREWELL = 4
_GREETED = 5
"""A greeting is at most so many words; `Beste Grüße aus Hamburg, Anna Vogt` is none."""

_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|lieber?|liebes|hallo|moin|servus|"
    r"gruezi|gruss gott|"
    r"guten (?:tag|morgen|abend)|sehr geehrter?|werter?|bonjour|bonsoir|chere?|salut|coucou|hola|buen(?:os|"
    r"as)? "
    r"(?:dias?|tardes|noches)|estimad[oa]|querid[oa]|apreciad[oa]|ola|bom dia|boa (?:tarde|noite)|car[oa]|"
    r"prezad[oa]|"
    r"buongiorno|buonasera|gentile|egregio|salve|ciao|hoi|beste|geachte|goedemorgen|goedemiddag|dag|hej|"
    r"hei|god "
    r"(?:morgen|dag)|goddag|kara|kare|kære|kjære|dzien dobry|czesc|witam|szanown[ya]|drog[ia])(?![^\W\d_])"
)
_BEHIND_GREETING = re.compile(r"\s?[,:!](?:\s|$)|\s[–—-]\s")
_FAREWELLS = phrases(
    """
    best; regards; thanks; thank you; cheers; sincerely; mit freundlichen grussen; viele grusse; beste grusse;
    cordialement; bien a vous; un saludo; saludos; atentamente
    """
)
_LINES_OF_FAREWELL = phrases(
    r"""
    (?:best|kind|warm) regards; many thanks; mit (?:besten|herzlichen) grussen;
    (?:freundliche|liebe|herzliche|schone) grusse; lg; vg; mfg; (?:bien|tres) cordialement;
    (?:cordiali|distinti) saluti; a bientot; un cordial saludo; met vriendelijke groet(?:en)?;
    med vanliga? halsning(?:ar)?; pozdrawiam
    """
)
SIGN_OFF = re.compile(rf"^\W*(?:{'|'.join([*_FAREWELLS, *_LINES_OF_FAREWELL])})\W*$")
"""A line that is a farewell and no more."""

_ARRANGED_BY = phrases("scheduled by; booked by; arranged by; organi[sz]ed by; on behalf of")
ARRANGES = any_of(
    [
        *_ARRANGED_BY,
        *phrases(
            r"""
            i (?:myself )?(?:won't|will not|am not|can't|cannot)
            (?:be )?(?:on|in|at|join\w*|there|attend\w*|present|make it);
            i(?:'ll| will) (?:\w+ ){0,5}(?:drop|hop) off;
            ich (?:selbst |selber |personlich )?(?:bin|werde|kann) (?:\w+ ){0,3}nicht (?:\w+
            )?(?:dabei|teilnehmen|anwesend|kommen);
            je (?:ne |n'y )(?:serai moi meme|serai|pourrai) (?:\w+ )?pas; no estare;
            no (?:podre|puedo) (?:estar|asistir|acompanar\w*|participar|unirme); non saro presente;
            non (?:potro|posso) (?:esser\w+|partecipare|unirmi|venire);
            nao (?:poderei|posso|vou) (?:estar|participar);
            (?:jag|jeg) (?:\w+ ){1,2}(?:inte|ikke) (?:vaere |vara )?(?:med|delta|narvarande|til stede);
            ik (?:ben|kan|zal) er (?:\w+ ){0,2}niet bij;
            your (?:recruiting |interview )?coordinator; (?:your|the) point of contact; i(?:'ll| will) be your
            (?:contact|coordinator); i have scheduled; i've scheduled; koordiniert von; im auftrag; pour le
            compte de; coordinado por; en nombre de
            """
        ),
        SAYS_SO.pattern,
    ]
)
"""Who writes so arranges the conversation, or says who does."""

_ASKED = [
    *_ARRANGED_BY,
    *_FAREWELLS,
    *phrases(
        r"""
        contact; reach out; reply to; questions; let .{1,40} know; reschedule; call .{1,40} if; problems;
        issues; ask for; report to; reception; ansprechpartner(?:in)?; koordiniert; ruckfragen; fragen;
        contactez; en cas de; pregunta por; preguntas; contacto; assistant to
        """
    ),
]
_HELPERS = phrases(
    r"""
    coordinator; your recruiter; recruiter ?:; koordinator(?:in)?; votre interlocutrice rh; coordinatrice;
    coordinadora?
    """
)
ASKED = any_of(_ASKED)
"""What is said of whom to ask; a coordinator may also be somebody one meets."""

CONTACT = any_of([*_ASKED, *_HELPERS])
"""A line that tells whom to ask, or that ends the text."""

ARRANGER = any_of(
    phrases(
        r"""
        coordinator; recruiter; recruiting; recruitment; recrutement; resourcing; talent; koordinator(?:in)?;
        koordination; assistante?; hr;
        human resources; office manager; (?:pa|ea) to; secretary; candidate experience;
        people (?:ops|operations|services|support|experience); coordination; schedul(?:er|ing);
        (?:interview|hiring) (?:logistics|support|services|operations);
        assisten(?:z|t|tin); asistente; secretariat; secretari[ao] de direccion; sekretariat;
        vorstandsassisten\w*; direktionsassisten\w*
        """
    )
)
"""The jobs of those who arrange conversations, as they stand behind a name."""

_IN_BRACKETS = re.compile(r"\([^()]*\)")
_INLINE = re.compile(r"\s//\s?")
"""In front of a name that signs the line it stands in."""
_SIGN_BEHIND = re.compile(r"\s?[,|/·]\s?|\s[–—-]\s")
_SERVES = re.compile(
    r"(?:assistant|ea|pa|secretary) (?:to|of)\s(?:(?:the|our) )?$|on behalf of\s$|assistent(?:in)? von\s$|"
    r"assistenz von\s$|im auftrag von\s$|assistante de\s$|pour le compte de\s$|asistente de\s$|"
    r"en nombre de\s$"
)
_NAME_AND_JOB = re.compile(
    r"(?P<who>[^(),|:–-]{2,40}?)\s?(?:\(|,\s|\|\s|\s[–-]\s)(?P<job>[^(),|:]{2,40})\)?.{0,40}"
)
_CAPITALISED = re.compile(
    r"(?!(?:Contact|Questions?|Reply|Ask|Call|Please|E-?mail|Contactez|Fragen|Bitte|Preguntas?|Contacto)\b)"
    r"(?:(?:Herrn?|Frau|Hr\.|Fr\.|Mrs?\.?|Ms\.?|Mme|M\.|Sra?\.|Dr\.?|Prof\.?)\s){0,2}"
    r"[^\W\d_a-zà-ÿ][\w'’-]+(?: (?:van|von|de|der|la)){0,2} [^\W\d_a-zà-ÿ][\w'’-]+"
)


def without_greeting(line: str) -> str:
    """A line without whom it greets: that is the user, whatever comes behind the comma."""
    greeted, *rest = _BEHIND_GREETING.split(line, maxsplit=1)
    if len(greeted.split()) <= _GREETED and _GREETING.match(fold(greeted)):
        return rest[0].strip() if rest else ""
    return line


def without_signature(lines: Iterable[str]) -> list[str]:
    """The lines of a pasted mail above its farewell, or above a signature without one."""
    lines = list(lines)
    ends = next((at for at, line in enumerate(lines) if SIGN_OFF.match(fold(line))), len(lines))
    if ends < len(lines):
        return lines[:ends]
    length = signature_length(tuple(lines))
    filled = [at for at, line in enumerate(lines) if line]
    return lines[: filled[-length]] if length else lines


def signature_length(lines: tuple[str, ...]) -> int:
    """How many last lines sign the text without a farewell: below a gap a name and an arranger's job.

    The job stands in the line below, or in a bracket or behind a sign in the last line itself.
    """
    for at in range(max(1, len(lines) - _LONGEST_SIGNATURE), len(lines) - 1):
        signs = _may_stand_above(lines[at - 1]) and looks_like_name(lines[at], single=True)
        job = fold(lines[at + 1])
        if signs and ARRANGER.search(job) and ":" not in job:
            return len([line for line in lines[at:] if line])
    last = _NAME_AND_JOB.fullmatch(lines[-1]) if len(lines) > 1 else None
    alone = last is not None and not lines[-2] and looks_like_name(last["who"], single=True)
    return 1 if last and alone and ARRANGER.search(fold(last["job"])) else 0


def _may_stand_above(line: str) -> bool:
    """Whether a signature may begin below a line: a gap, or a farewell of a few words."""
    return not line or (len(line.split()) <= _FAREWELL and line.endswith((",", "!", ".")))


def signers(people: list[Mention], line: str, below: str) -> Iterator[Mention]:
    """Who signs the invitation, with the job that stands in the line or below the name."""
    for one in people:
        job = one.job_title
        if not job and len(below) <= 60 and (job_title_in(below) or ARRANGER.search(fold(below))):
            job = below
        yield replace(one, job_title=job, listed=False, signed=True, line=line)


def is_served(one: Mention, line: str) -> bool:
    """Whether somebody's assistant writes: the conversation is with whom the assistant works for (B12)."""
    before, name, _ = line.partition(one.name.full)
    return bool(name and _SERVES.search(fold(before)))


def contacts(reader: NameReader, line: str) -> list[Mention]:
    """Capitalised names inside a line that tells whom to ask."""
    found = []
    for match in _CAPITALISED.finditer(line):
        one = reader.mention(match.group(0))
        bracket = re.match(r"\s*[(,]\s*([^(),]{3,60})", line[match.end() :])
        if one is not None:
            title = bracket.group(1).strip() if bracket and job_title_in(bracket.group(1)) else ""
            found.append(replace(one, job_title=title))
    return found


def signed_job(name: str, lines: tuple[str, ...]) -> str:
    """The arranger's job with which somebody signs, in whatever form; empty if they sign as anything else.

    The whole name begins one of the last lines, or the first name does and a sign or nothing stands behind
    it; the job stands behind it or below: `Tom Becker (he/him)`, and `Sr. Talent Acquisition Coordinator`.
    """
    filled = [line for line in lines if line.strip()][-_LONGEST_SIGNATURE:]
    for at, line in enumerate(filled):
        signed = _INLINE.split(line)[-1]
        beside = _behind_name(name, _IN_BRACKETS.sub("", signed).strip(" *_-–—~"))
        if beside is None:
            continue
        in_brackets = [one[0].strip("()") for one in _IN_BRACKETS.finditer(signed)]
        for job in (beside, *in_brackets, *filled[at + 1 : at + 1 + _LINES_OF_A_JOB]):
            if len(job) <= _LONGEST_JOB and ARRANGER.search(fold(job)) and not job.endswith((".", ":", "?")):
                return job.strip(" *_")
            if job_title_in(job):
                break
    return ""


def _behind_name(name: str, line: str) -> str | None:
    """What stands behind a name at the beginning of a line; None where it is not there."""
    given = name.split(" ")[0]
    for who in (name, given):
        behind = line[len(who) :]
        alone = who == name or not behind or _SIGN_BEHIND.match(behind)
        if fold(line).startswith(fold(who)) and alone:
            return behind.strip(" ,|/·–—-")
    return None
