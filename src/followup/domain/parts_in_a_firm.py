"""What somebody does in a firm, as a title or a jotting writes it beside a name: `Ops`, `Gründer`, `HM`."""

from __future__ import annotations

import re

from followup.domain.attendance import is_only_a_job
from followup.domain.job_holders import OWNS
from followup.domain.other_senses import CREW, DEPARTMENTS
from followup.domain.role import JOB, is_role
from followup.domain.vocabulary import RECRUITER
from followup.domain.wording import any_of, fold, phrases

JOB_AT_THE_END = re.compile(rf"(?:hiring )?(?:{RECRUITER.pattern}|{JOB.pattern})$")
_RANK = any_of(phrases("(?:senior |sr )?staff; principal; senior; junior; lead; skip level; bar raiser; ic"))


_DECIDES = re.compile(
    r"(?<!\w)(?:manag\w+|lead(?:er)?|head|direct\w+|chief|(?:co )?founder|owner|partner|principal|"
    r"president\w*|s?vp|c[a-z]o|"
    r"em|hm|hr|rh|drh|rrhh|recrui\w+|talent|supervisor|gerente|jef[ea]|responsable|\w*leit(?:er(?:in)?|ung)|chef\w*|"
    r"inhaber(?:in)?|dean|professor(?:in)?|partner(?:in)?|boss|senior|staff)(?!\w)"
)


def is_at_work(text: str) -> bool:
    """Whether a text is a job, a department or a part in a firm: `Ops`, `Gründer`."""
    said = fold(text.strip())
    known = (OWNS, _RANK, DEPARTMENTS, CREW)
    return is_job(text) or any(words.fullmatch(said) for words in known)


def holds_interviews(key: str) -> bool:
    """Whether a key is the job of somebody who decides, not of who arranges: `Partner`, `hiring manager`."""
    said = fold(key.strip())
    decides = said in {"hiring manager", "hm", "partner"}
    return decides or (is_only_a_job(key) and not RECRUITER.fullmatch(said))


def may_decide(job: str) -> bool:
    """Whether a job is of those who hold interviews; any other beside an unknown name is the vacancy."""
    return is_only_a_job(job) or _DECIDES.search(fold(job)) is not None


def is_recruiter(text: str) -> bool:
    return RECRUITER.fullmatch(fold(text.strip())) is not None


def is_job(text: str) -> bool:
    return is_role(text) or is_only_a_job(text) or JOB_AT_THE_END.fullmatch(fold(text)) is not None
