"""Whose job a part of a title tells: `Simone Peters CFO`, `VP Eng Nadia Osman` (A24, B7)."""

from __future__ import annotations

import re

from followup.domain.describing_words import is_town
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.job_nouns import JOB_NOUNS
from followup.domain.vocabulary import RECRUITER
from followup.domain.wording import any_of, fold, phrases

_JOB = any_of([JOB_NOUNS])
_LONGEST_NAME = 3
_NAME_AND_JOB = re.compile(
    r"(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,2})(?:,\s(?P<small>[^,]{2,40})|,?\s(?P<held>"
    r"C[A-Z]O|S?VP|EM|PM|GM|MD|HR|HRBP|DRH|(?:Head|VP|Director) of .{2,30}|"
    r"(?:[Hh]iring|[Ee]ngineering) [Mm]anager))"
)


_FIRST_NAME_AND_DEPARTMENT = re.compile(
    r"(?P<who>[^\W\d_]+(?: [^\W\d_]+)?),?\s"
    r"(?P<held>HR|RH|DRH|RRHH|HRBP|EM|HM|PM|CEO|CTO|CFO|COO|TA|PDL|GF|GL)"
)
"""`Marcos RRHH`: capitals that nobody applies for behind a first name."""
OWNS = any_of(
    phrases(
        r"""
        (?:co )?owner; proprietor; landlord; landlady; boss; (?:co )?founder; inhaber(?:in)?; chefin?;
        besitzer(?:in)?; gerante?; patron(?:ne)?; proprietaire; fondat(?:eur|rice); duen[oa]; propietari[oa];
        jef[ea]; encargad[oa]; fundadora?; titolare; eigenaa?r(?:esse)?; indehaver; agare; partner(?:in)?;
        geschaftsfuhr(?:er|erin|ung); PDL; leitung; direktion
        """.lower()
    )
)
"""Who runs a house or a part of it: no job that anybody applies for."""


def person_with_job(text: str) -> tuple[str, str]:
    """Who a part of a title is, and their job: `Simone Peters CFO`, `Dale Hutchins, service mgr`; else empty.

    Behind a comma and with a capital a job may as well be the vacancy.
    """
    short = _FIRST_NAME_AND_DEPARTMENT.fullmatch(text.strip())
    if short and fold(short["who"]).split()[0] in GIVEN_NAMES:
        return (short["who"], short["held"])
    match = _NAME_AND_JOB.fullmatch(text.strip())
    if match is None or not is_a_name(match["who"]):
        return _job_with_person(text)
    job = match["held"] or match["small"]
    jotted = job[:1].islower() and _JOB.search(fold(job)) is not None
    holder = jotted or RECRUITER.fullmatch(fold(job)) is not None
    return (match["who"], job) if match["held"] or holder else ("", "")


def _job_with_person(text: str) -> tuple[str, str]:
    """Who stands behind a job, and that job: `VP Eng Nadia Osman`, `manager Sue`."""
    words = text.split()
    last, jotted = words[-1] if words else "", " ".join(words[:-1])
    single = jotted.islower() and last[:1].isupper() and fold(last) in GIVEN_NAMES and not is_town(last)
    if single and len(words) <= _LONGEST_NAME and _is_a_holder(fold(jotted).split()[-1]):
        return (last, jotted)
    for at in (len(words) - 2, len(words) - 3):
        job, who = " ".join(words[:at]), words[at:]
        placed = any(is_town(word) or word.isupper() for word in who)
        held = at > 0 and (_JOB.search(fold(job)) or OWNS.fullmatch(fold(job)))
        if held and "," not in job and not placed and is_a_name(" ".join(who)):
            return (" ".join(who), job)
    return ("", "")


def _is_a_holder(word: str) -> bool:
    return bool(_JOB.fullmatch(word) or OWNS.fullmatch(word))


def is_a_name(text: str) -> bool:
    """Whether a text is a known first name and one or two family names, each with a capital."""
    words = text.split()
    capitals = 1 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    return capitals and fold(words[0]).split("-")[0] in GIVEN_NAMES and not _JOB.search(fold(text))
