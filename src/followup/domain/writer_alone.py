"""Who wrote the mail that the user pasted into an entry, where it is with them that one talks (B7, B11).

Nobody else is named, no guest is there, and the writer looks forward to the conversation or will call. Who
signs as a coordinator, or writes for a team, may be anybody's helper.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from followup.domain.attendance import job_title_in
from followup.domain.clauses import sentences_of
from followup.domain.functions import coordinates_hiring
from followup.domain.lookups import Lookups
from followup.domain.mention import Mention
from followup.domain.name_lists import NameReader, has_known_first_name
from followup.domain.signing import (
    ARRANGER,
    ARRANGES,
    SIGN_OFF,
    without_greeting,
    without_signature,
)
from followup.domain.wording import fold

_TALK = r"(?:call|chat|conversation|interview|meeting|talk)"
_GESPRACH = r"(?:\w*gesprach|telefonat|interview|treffen|kennenlernen|austausch)"
_LOOKS_FORWARD = re.compile(
    r"^\W*(?:(?:(?:and )?i(?:'m| am)? (?:\w+ )?|(?:really|very|so|super|much) )?look(?:ing)? forward to|"
    r"(?:i(?:'m| am) )?(?:(?:really|very|so|super) )?excited to|(?:i )?can't wait to) "
    r"(?:connect|speak|talk|chat|meet(?!ing the)|getting to know|get to know|hear(?:ing)? more about|"
    rf"learn(?:ing)? more about|our {_TALK})|"
    r"^\W*(?:speak|talk) (?:to you )?(?:soon|then|on \w+day|tomorrow)(?![^\W_])|"
    rf"(?<![^\W_])ich freue mich (?:\w+ )?(?:auf (?:unser|das|ein) (?:\w+ )?{_GESPRACH}|"
    r"(?:dich|sie) (?:\w+ )?kennenzulernen|darauf,? (?:dich|sie))|"
    r"(?:^\W*|(?<![^\W_])j'ai )(?:au plaisir|hate|ravie? d'avance) (?:d'echanger|de (?:vous|te) "
    r"(?:rencontrer|parler|entendre))|(?<![^\W_])je me rejouis de (?:notre|vous|te)(?![^\W_])|"
    r"(?:^\W*|(?<![^\W_])tengo )(?:muchas )?(?:con )?ganas de (?:conocer|hablar|charlar)|"
    r"^\W*hablamos (?:el|pronto|manana)(?![^\W_])"
)
_CALLS = re.compile(
    r"(?<![^\W_])(?:i(?:'ll| will) (?:\w+ )?(?:call|ring|phone|interview) you|i(?:'ll| will) be (?:calling|"
    r"interviewing) you|i(?:'ll| will) give you a (?:call|ring)|ich (?:rufe|interviewe) (?:dich|sie)|"
    r"ich werde (?:dich|sie) (?:\w+ ){0,4}anrufen|je (?:vous|t')\s?appelle(?:rai)?|(?:te|le|"
    r"la) llam(?:o|are))"
    r"(?![^\W_])(?!.{0,25}\b(?:after|afterwards|once|if|before|nach|danach|apres|despues|luego)\b)"
)
"""Not to hear how it went, and not if something comes up."""
_LINES_OF_A_JOB = 2
_BESIDE_A_NAME = re.compile(r"\s?[,|/·(]\s?|\s[–—-]\s")


def looks_forward(lines: Iterable[str]) -> bool:
    """Whether a text says of its writer that they look forward to the conversation, or will call."""
    sentences = (fold(without_greeting(sentence)) for sentence in sentences_of(lines))
    return any(_LOOKS_FORWARD.search(one) or _CALLS.search(one) for one in sentences)


def writer_who_meets(lines: Iterable[str], lookups: Lookups) -> Mention | None:
    """Who signs a mail in which they say that they will talk to the user; None if nobody does."""
    lines = list(lines)
    if ARRANGES.search(fold("\n".join(lines))):
        return None
    if not looks_forward(without_signature(lines)):
        return None
    return signer_of(lines, lookups)


def signer_of(lines: Iterable[str], lookups: Lookups) -> Mention | None:
    """Who signs below a farewell, unless as one who arranges interviews."""
    lines = list(lines)
    ends = next((at for at, line in enumerate(lines) if SIGN_OFF.match(fold(line))), len(lines))
    signed = [line for line in lines[ends + 1 :] if line.strip()][: _LINES_OF_A_JOB + 1]
    return _signer(signed, lookups) if signed else None


def _signer(signed: list[str], lookups: Lookups) -> Mention | None:
    """The person in the first line of a signature with the job beside or below, unless it is to arrange."""
    name, *beside = _BESIDE_A_NAME.split(signed[0].strip(), maxsplit=1)
    one = NameReader(lookups).mention(name, single=True)
    if one is None or not (has_known_first_name(one) or " " in one.name.full):
        return None
    rest = [*beside, *signed[1:]]
    job = next((text.strip(" )") for text in rest if job_title_in(text) or ARRANGER.search(fold(text))), "")
    return None if coordinates_hiring(job) else replace(one, job_title=job, listed=True)
