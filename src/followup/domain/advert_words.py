"""What stands in an advertisement of a post, by its parts (e.5 step 3, G12). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import JOB
from followup.domain.phrasing import phrases

_SOMEBODY = (
    r"(?:an?|one|two|three|several|people|someone|candidates|experienced|talented|motivated|enthusiastic)"
)

SOUGHT = phrases(
    rf"""
    (?:is|are|am) ~1 (?:seeking|recruiting|hiring|advertising|looking) ~1 (?:for )?{_SOMEBODY}
    (?:have|has|there is|there are) ~1 (?:an?|one|two|three|several|\d+|immediate) ~3 |
        (?:{JOB}|postdocs?|studentships?) ~1 (?:for|in|at|with|available|open)
    (?:immediate|urgent) (?:need|requirement|opening|vacancy)|(?:must|need to) have:
    (?:exciting|excellent|great|unique) opportunity (?:for|to join|has arisen)
    announces? ~2 (?:auditions|vacanc)*
    (?:the|an?) (?:ideal|successful|right|suitable|preferred) (?:candidate|applicant) |
        (?:will|should|must|has|have|would|is|can)
    (?:candidates|applicants) (?:should|must|will|need to|are to) (?:have|hold|be|possess|send|submit)
    (?:have|has|there are) ~3 {JOB} ~5 (?:to fill|like to fill|to be filled)|is hiring(?! for| you)
    {JOB} is for (?:you|anyone|everyone|anybody|people)
    you (?:have been|were|are) matched (?:with|to) ~2 {JOB}
    (?:wir suchen|gesucht wird|suchen wir) ~2 (?:eine?n?|mehrere|zum)|nous recherchons (?:une?|des)
    (?:buscamos|se busca|seleccionamos) (?:una?|dos|varios)
    """
)
"""Somebody is sought, and it is told who may apply."""

PARTS = tuple(
    phrases(table)
    for table in (
        rf"""
        (?:responsibilities|duties|tasks) (?:will )?(?:include|are|involve)|responsibilities:
        (?:reporting|report) (?:in ?)?to the
        you will (?:be (?:responsible|involved|working)|build|develop|lead|manage)
        will (?:work (?:with|in|on)|be responsible|lead|support|join) (?:the|our|a|an)
        about (?:the|this) {JOB}
        (?:ihre aufgaben|vos missions|tus funciones|funciones:)
        """,
        r"""
        (?:minimum of|at least|\d\+?|two|three|five) (?:\w+ )?(?:years?|yrs)
        (?:bachelor|master|ph\.?d|degree|postgraduate|diploma|doctorate|b\.s\.|m\.s\.)
        (?:qualifications?|requirements?|skills|we require|essential|desirable):
        (?:would be|is|are) (?:desirable|essential)
        (?:strong|excellent|good|proven|solid) ~3 (?:skills|record|background|knowledge)
        (?:experience|knowledge|familiarity) (?:with|in|of)|right to work
        (?:ihr profil|votre profil|requisitos|anforderungen)
        """,
        r"""
        (?:to|how to|please|should|may) apply|apply (?:by|at|via|to|online|here|before)
        applications? (?:close|should|must)
        (?:send|submit|e-?mail|forward) (?:an?|your|their|us|with) ~3 (?:cv|resume|recording|letter)
        interested (?:candidates|applicants|parties)
        (?:closing date|deadline) ~1 (?:for|is|:)
        (?:further|more|additional) (?:information|details) (?:on|about|and|can)
        informal (?:questions|enquiries)|(?:any|with) questions ~2 to
        please reply (?:with|to \S+)|reply with your|(?:recruitment|application) form|form on our
        our (?:jobs|careers?) page|up-to-date (?:cv|resume)|or someone you know
        bewerben sie|bewerbungen bitte|bewerbungsfrist|pour postuler|postulez|inscribete
        """,
        r"""
        (?:salary|compensation|rate|pay|stipend)(?: range| scale)? ?(?::|is|depends|by|on|of|from)
        commensurate with
        benefits (?:include|package)|based in|(?:full|part)-time|fixed[- ]term|\d+ months
        (?:duration|location|start date|job type|contract):|plus commission|per (?:month|hour|week|annum)
        """,
        r"""
        (?:invite|encourage|urge|welcome|like) ~2 you to ~3 (?:apply|submit|send|put in)
        if you (?:are|would be|would like|think you|feel you|know)(?: \S+){0,30} (?:hear from you|touch|apply)
        you or (?:someone|somebody|anyone) (?:else )?you (?:may )?know|(?:drop|send|shoot) (?:me|us) your
        love to hear from (?:you|anyone|people)
        """,
        r"""
        (?:looking|browsing|searching|going) (?:through|over)? ~4 (?:resumes?|cvs?|profiles?|job boards?)
        (?:came across|found|saw|noticed) your ~2 (?:resume|cv|profile)
        (?:your ~1 (?:resume|cv|profile)|yours) ~2 (?:came up|caught|popped up|stood out)
        my client(?:'s)? (?:is|needs|has|wants)|(?:on behalf of|that|what) my client
        """,
    )
)
"""What else an advertisement tells.

The work, what it takes, how to apply, on which terms, that the reader should, how he was found.
"""

ASKED_TO_APPLY = phrases(
    r"""
    (?:you|candidates|applicants) to ~3 (?:apply|submit|send)
    (?:send|submit|e-?mail|forward|upload|attach|with) ~3 your ~2 (?:cv|resume|profile)
    (?:came across|found|saw|noticed|viewed|reviewing|through) your ~2 (?:resume|cv|profile)
    your ~1 (?:resume|cv|profile) ~2 (?:came up|caught|popped up|stood out)
    """
)
"""The reader's papers, and an application that has not been made."""
