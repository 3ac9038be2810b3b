"""What somebody does in a process, by job title, display name or address (B11, B12)."""

from __future__ import annotations

import re

from followup.domain.attendance import is_only_a_job
from followup.domain.calendar import Guest
from followup.domain.people import Function
from followup.domain.role import is_role
from followup.domain.senders import HIRING_MAILBOXES
from followup.domain.wording import any_of, fold, phrases

_COORDINATOR = any_of(
    phrases(
        r"""
        (?:recruiting|recruitment|interview|talent|hiring|scheduling) (?:operations|ops); coordinator;
        scheduler; scheduling; resourcing; coordination; koordination; administrative; office manager;
        candidate experience; koordinator(?:in)?; coordinatrice; coordinateur; coordinadora?
        """
    )
)
_RECRUITER = any_of(
    phrases(
        r"""
        recruiter; recruiting; recruitment; talent; sourcer; people partner; hr; human resources;
        recruteuse; recruteur; chargee? de recrutement; recrutement; rh; reclutadora?; rrhh; headhunter
        """
    )
)
_ASSISTANT = any_of(
    phrases(
        r"""
        assistante?(?! (?:\w+ ){0,2}(?:manager|director|principal|professor|head\w*|dean|superintendent|
        chief|coach|editor|curator|buyer|registrar|supervisor|leader|lead|commissioner));
        \w+'s (?:pa|ea); ea to; pa to; on behalf of; assistenz; assistent(?:in)?; secretary; sekretariat;
        asistente de
        """
    )
)
_ASSISTANT_PARTS = frozenset(
    {
        "assistant",
        "assistants",
        "assistenz",
        "assistante",
        "asistente",
        "secretary",
        "sekretariat",
        "secretariat",
    }
)
_OF_HIRING = any_of(
    phrases(
        r"""
        interviews?; schedul\w+; resourcing; candidates?; (?:early )?careers?; hiring; people; campus;
        graduates?; personal; rekrut\w+; bewerb\w+; seleccion; selection
        """
    )
)
_BOOKING_PARTS = HIRING_MAILBOXES | {"resourcing", "scheduling", "coordination"}
_HIRING_MANAGER = any_of(["hiring manager", "future manager", "fachvorgesetzter?", "manager recruteur"])


def assists(guest: Guest) -> bool:
    """Whether an address is that of somebody's assistant: `ann.assistant@`, `sekretariat-weber@`."""
    return any(part in _ASSISTANT_PARTS for part in re.split(r"[._+-]", guest.email.partition("@")[0]))


def books(guest: Guest) -> bool:
    """Whether an address is somebody's by what they do for hiring: `resourcing.ng@`, `rekruttering.moe@`."""
    parts = re.split(r"[._+-]", guest.email.partition("@")[0])
    return len(parts) > 1 and bool(_BOOKING_PARTS & set(parts))


def job_in_display(display: str) -> str:
    """The job title in a display name, in brackets or behind a dash; empty if there is none."""
    match = re.search(r"\(([^()]{3,60})\)|\s[-–|]\s([^-–|]{3,60})$", display)
    job = (match.group(1) or match.group(2)).strip() if match else ""
    return job if job and (is_role(job) or is_only_a_job(job) or _RECRUITER.search(fold(job))) else ""


def function_of(text: str) -> Function:
    """What a job title or a display name says; an interviewer if nothing."""
    folded = fold(text)
    for pattern, function in (
        (_ASSISTANT, Function.ASSISTANT),
        (_COORDINATOR, Function.COORDINATOR),
        (_HIRING_MANAGER, Function.HIRING_MANAGER),
        (_RECRUITER, Function.RECRUITER),
    ):
        if pattern.search(folded):
            return function
    return Function.INTERVIEWER


def coordinates_hiring(job: str) -> bool:
    """Whether a job is to arrange interviews; a coordinator of anything else may well hold them."""
    of_hiring = _RECRUITER.search(fold(job)) or _OF_HIRING.search(fold(job))
    return function_of(job) is Function.COORDINATOR and of_hiring is not None


def helper_function(job: str) -> Function:
    """The same of somebody who arranges things: a coordinator if the title says nothing."""
    function = function_of(job)
    return Function.COORDINATOR if function is Function.INTERVIEWER else function
