"""How high somebody stands by the job title: of several interviewers the most senior is written to (B25)."""

from __future__ import annotations

from followup.domain.people import Contact
from followup.domain.wording import any_of, fold, phrases

_HIGHEST = phrases(
    r"""
    chief; c[etfop]o; founder; co founder; owner; president; vp; svp; evp; vice president; managing director;
    geschaftsfuhrer(?:in)?; vorstand; directeur general; directrice generale; director general;
    directora general
    """
)
_HIGH = phrases(r"head; directors?; leiter(?:in)?; \w+leiter(?:in)?; directeur; directrice; directora")
_LEADING = phrases("manager; lead; principal; responsable; jefe; jefa")
_RANKS = ((3, any_of(_HIGHEST)), (2, any_of(_HIGH)), (1, any_of(_LEADING)))
"""The highest first."""


def seniority(contact: Contact) -> int:
    """From 3 for who leads the company to 0 for a title that says nothing of leading, or for none."""
    title = fold(contact.job_title)
    return next((rank for rank, words in _RANKS if words.search(title)), 0)
