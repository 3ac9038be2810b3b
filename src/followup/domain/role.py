"""Job titles: whether a text is one, and the role of an event (A24)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from followup.domain.calendar import CalendarEvent
from followup.domain.describe import clean, is_own_event
from followup.domain.describing_words import holds_a_town, is_town
from followup.domain.given_names import GIVEN_NAMES
from followup.domain.job_holders import is_a_name, person_with_job
from followup.domain.job_nouns import JOB_NOUNS
from followup.domain.people import Owner
from followup.domain.title_parts import line_value, segments, tidy, without_clock, without_room
from followup.domain.vocabulary import CONTEXT, GETTING_TO_KNOW, RECRUITER, STRONG
from followup.domain.wording import any_of, fold, fold_in_place, phrases, squashed, words_of

_LONG_ENOUGH = 8
"""A job of one word behind "for" or "als" has so many letters: `Empfangsmitarbeiterin`."""
JOB = any_of([JOB_NOUNS])
"""A noun of a job anywhere in folded text."""
_STAGE = any_of(
    phrases(
        r"""
        interview(?:s|er|ing)?|int|intv|iv|round|screen(?:ing)?|onsite|on site|call|chat|discussion|
        conversation|meeting|invitation|invite|panel|loop|superday|stage|session|scheduled|confirmed|confirmation|
        updated|case|pair|programming|live|whiteboard|portfolio|design|assessment|test|phone|video|virtual|
        zoom|teams|google meet|hiring manager|recruiter screen|final|technical|behaviou?ral|culture|
        motivation|hr|intro|hold|tentative|cancell?ed|
        reminder|rdv|telephone|teleconference|event|calendar|appointment|candidate|informational|gesprach|
        vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|telefoninterview|runde|einladung|
        termin|probetag|zweitgesprach|erstgesprach|jobinterview|entretien|visio|telephonique|tour|
        invitation|embauche|d'embauche|entrevista|ronda|llamada|invitacion|reunion|colloquio|
        sollicitatiegesprek|intervju|rozmowa|scholarship|admissions?|with|mit|avec|con|for|fur|pour|para|
        \w*(?:runde|gesprach|interview|gesprek|samtale|intervju|termin)|day|schnupper\w*|kennenlern-?\w*|technisch|teknisk|\w*rundgang|karat|hirevue|coderpad|hackerrank|codility|assessment|sollicitatie|hospitation|probearbeiten|ronde|samtale|samtal|rozmowa|job|eerste|tweede|derde|laatste|erstes|zweites|drittes|
        physique|presentiel(?:le)?|presencial|individuel(?:le)?|collectif|personliches|telefonisches|virtuelles|personal|
        premier|deuxieme|troisieme|dernier|primera|segunda|tercera|ultima|[1-4](?:er|e|eme|a|o)|
        your|our|the|and|und|et|minutes?|mins?|at|w/|hour|today|tomorrow|manager interview|kennenlernen|system
        design|coding|bewerbung|candidature|prep|chez|bei|part|last|first|second|third|1st|2nd|3rd|\d+
        """
    )
)
_PERSON_WITH_JOB = re.compile(r"(?:[^\W\d_]+|(?:.*, )?(?P<given>[^\W\d_]+)(?: [^\W\d_]+)?) \((?:[^()]+)\)$")
"""`Tom (recruiter)` is somebody, not a job; so is the end of `Seabright, Marcus (CEO)`."""
_CONVERSATION = any_of(
    [
        "schedule",
        "agenda",
        "itinerary",
        "programme",
        "ablauf",
        "planning",
        "stage",
        "interview",
        "chat",
        "call",
        "screen",
        "conversation",
        "round",
        "gesprach",
        "entretien",
        "entrevista",
    ]
)
_TASKS = ("prueba tecnica", "entrevista tecnica", "evaluacion tecnica")
_INLINE_ROLE = re.compile(
    r"(?:[.;(,]|[ \t][-–])[ \t]*(?:role|position|job|stelle|rolle|poste|puesto|vacante|funzione|functie|"
    r"stanowisko)\s*:\s*(?P<role>[^.;()\n]{3,70})"
)
"""A role behind its key inside a line: `(Position: Vertriebsinnendienst)`."""
_LEVEL_TAIL = re.compile(
    r"\s*(?:\((?:m/w/d|w/m/d|m/f/d|f/m/d|h/f|f/h|m/f/x|gn|all genders|w/m/x|d/m/w|[a-z]/[a-z]/[a-z*])\)|"
    r"(?:m/w/d|h/f|f/h))\s*",
    re.IGNORECASE,
)
_FOR_ROLE = re.compile(
    r"(?:\b(?:for|re|regarding|as|about|on|applying for|fur|für|als|pour|para|de|(?:(?<=application )|"
    r"(?<=applied ))(?P<to>to)|(?<=bewerbung )auf|(?<=interest )(?P<in>in))\b|^)\s+(?:the |an? |our |"
    r"your |die (?:stelle (?:als )?)?|den |das |le poste (?:de |d')|el puesto de |un poste (?:de |d'))?"
    r"(?:(?:position|role|post|job) (?:of|as) (?:an? )?)?"
    r"(?P<role>[^|–—;:\n]{3,70}?)\s*(?:\b(?:role|position|opening|opportunity|vacancy|job|stelle|"
    r"interview)\b|"
    r"(?=\s+[-–—|/@]\s)|(?=\s+(?:at|with|bei|beim|im|chez|en|from|in the|in der|on)\s)|(?=[,.;!?(]|$))",
    re.IGNORECASE,
)


_EMPLOYED = re.compile(
    r"\s*[,(\[/|–-]*\s*(?<!\w)(?:[mwfhdxi]\s?/\s?[mwfhdxi*]{1,2}(?:\s?/\s?[mwfhdxi*]{1,3})?|"
    r"all genders|gn|divers|cdi|cdd|interim|"
    r"alternance|stage|freelance|remote|hybrid|teletravail|homeoffice|home office|vollzeit|teilzeit|"
    r"befristet|unbefristet|"
    r"full[ -]?time|part[ -]?time|permanent|temporary|fixed[ -]?term|contract|jornada completa|media jornada|"
    r"\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%)(?:\s(?:internship|position|role|job|contract|basis|stelle|only))?\s*[)\]]?$"
)
"""Behind a job: who may have it and how one is employed, which nobody says: `(m/w/d)`, `CDI`, `80 %`."""


def without_terms(role: str) -> str:
    """`Payroll Clerk (m/w/d), 80 %` -> `Payroll Clerk`."""
    while (match := _EMPLOYED.search(fold_in_place(role))) and is_role(rest := tidy(role[: match.start()])):
        role = rest
    return role


_NUMBER = re.compile(
    r"\s*\((?:(?:req|ref|id|jr?|job|nr|no)\b[^()]{0,20}|#?\s?(?:[a-z]{1,4}[-_ ]?)?\d[\d_/-]{3,15})\)?$|"
    r"(?:\s+[-–—|]|,)?\s+(?:#\s?\d{3,12}|(?:req|ref|jr|job id|requisition)\b[\s.:#_-]*\d[\w_/-]{2,15})$",
    re.IGNORECASE,
)
"""The number of a vacancy behind its name: `Payroll Clerk (20817)`, `Payroll Clerk - JR-20817`."""
_EITHER = re.compile(
    r"(?<=[a-z])(?:\((?:e|ne|euse|ere|rice|trice|se|ve|a|o|in|innen)\)|"
    r"[·•/*:_]-?(?:e|ne|euse|ere|rice|trice|se|ve|a|o|in|innen|frau|mann)(?![a-z])|·e·s)"
)
"""The other ending of a job that anybody may have: `charge(e)`, `conseiller·ere`,
`kaufmann/-frau`, folded."""


def is_role(text: str) -> bool:
    """Whether a text is a job title: it ends in a job noun, perhaps with a level, field or place behind."""
    folded = _EITHER.sub("", fold(_LEVEL_TAIL.sub(" ", text)))
    words = folded.split()
    if person_with_job(text)[0] or person_with_job(text.rpartition(", ")[2])[0]:
        return False
    somebody = _PERSON_WITH_JOB.match(folded)
    if somebody and (somebody["given"] is None or somebody["given"] in GIVEN_NAMES):
        return False
    if not 1 <= len(words) <= 10 or not JOB.search(folded) or folded.startswith(_TASKS):
        return False
    first, comma, rest = folded.partition(", ")
    if comma and RECRUITER.fullmatch(first) and not JOB.search(rest):
        return False  # `recruiter, Tidepool`
    if (
        1 < len(words) <= 3
        and JOB.fullmatch(words[0])
        and words[1] in GIVEN_NAMES
        and not JOB.fullmatch(words[-1])
    ):
        return False
    if re.search(
        r"(?<!\w)(?:\w+(?:gesprach|gesprek|samtale?|interview|intervju|termin)|klassenlehrer(?:in)?|videollamada|llamada|telefonat|with|beim|dr|prof|frau|herrn?|your|our|my|meet|call|chat|by|is|are|to|interview|the|avec|mit|con|new|neue[rn]?|"
        r"nouveau|nouvelle|nuev[oa]|nieuwe|nuov[oa]|ihre?|unsere?|votre|notre|"
        r"discussion|conversation|"
        r"session|screen|screening|round|meeting|debrief|candidate|hiring|future|interviewer|entretien|"
        r"gesprach|entrevista|kennenlernen|kennismaking|hospitation|"
        r"vorstellung|probe(?:tag|arbeiten)|sollicitatie|trial (?:shift|day)|schnupper\w*)(?!\w)",
        folded,
    ):
        return False
    return len(words) > 1 or words[0] not in {
        "manager",
        "lead",
        "head",
        "president",
        "recruiter",
        "director",
        "cto",
        "ceo",
    }


_MOST_OF_A_STAGE = 3


def without_stage(text: str) -> str:
    """`Northwind Final Round` -> `Northwind`: words of the procedure at either end are taken off."""
    words = text.split()
    while words and (end := _length_of_end(words)):
        del words[-end:]
    while words and _is_of_procedure(words[0]):
        words = words[_length_of_stage(words) :]
    return " ".join(words)


def _length_of_stage(words: list[str]) -> int:
    """How many of the first words are one term: three of `Entrevista de trabajo`, one of `Interview`."""
    lengths = range(min(_MOST_OF_A_STAGE, len(words)), 1, -1)
    return next((length for length in lengths if STRONG.fullmatch(fold(" ".join(words[:length])))), 1)


def _length_of_end(words: list[str]) -> int:
    """How many of the last words are of the procedure: two of `tech round`, none of a name."""
    if not _is_of_procedure(words[-1]):
        return 0
    lengths = range(min(_MOST_OF_A_STAGE, len(words)), 1, -1)
    return next((length for length in lengths if STRONG.fullmatch(fold(" ".join(words[-length:])))), 1)


def _is_of_procedure(word: str) -> bool:
    if word in {"-", "–", "&", "+"}:
        return True
    return word != "MIT" and _STAGE.fullmatch(fold(word.strip(",.:()!?#"))) is not None


_BOOKED_KIND = re.compile(
    r"^(?:event (?:name|type)|what|was|quoi|que|termintyp|type d'evenement|tipo de evento)\s*[:\n]\s*"
    r"(?P<kind>\S.{2,120})$",
    re.MULTILINE | re.IGNORECASE,
)


def booked_kinds(text: str) -> Iterator[str]:
    """What was booked, where a booking tool puts only the names into the title and the rest below it."""
    for match in _BOOKED_KIND.finditer(text):
        yield match["kind"]


def role_of(event: CalendarEvent, owner: Owner) -> str:
    """The role as the company writes it; empty when the event does not say (A24)."""
    text = clean(event.description).text
    explicit = line_value(text, "role") or _below_its_key(text)
    if explicit:
        return _bounded_role(explicit)
    for title in (event.title, *booked_kinds(text)):
        role = _bounded_role(_role_in_title(without_room(without_clock(title)), owner))
        if role:
            return _as_the_text_says(role, text)
    if is_own_event(event, owner) and (jotted := _small_alone(text)):
        return jotted
    inline = _INLINE_ROLE.search(fold_in_place(text[:4_000]))
    if (
        not inline
        and is_own_event(event, owner)
        and (first := _role_alone(text) or _role_behind_a_word(text))
    ):
        return first
    if inline:
        return tidy(text[inline.start("role") : inline.end("role")])
    return _bounded_role(_role_in_text(text) or _before_a_step(text)) or _headed_by_a_role(text)


def _as_the_text_says(role: str, text: str) -> str:
    """The role of a title without the department behind it, where the text calls it by its name alone."""
    told = _bounded_role(_role_in_text(text)) if ", " in role else ""
    return told if told and role.startswith(f"{told}, ") else role


_KEY_WORD = re.compile(r"^\W*(?:poste|puesto|stelle|role|position|job|emploi|als)\s+(?:d[e']\s?|als |of )?")
_CONTRACT = re.compile(
    r"[\s,(–-]+(?:en |in )?(?:cdi|cdd|interim|alternance|temps (?:plein|partiel)|vollzeit|teilzeit|minijob|"
    r"befristet|unbefristet|full[ -]?time|part[ -]?time|permanent|temporary|jornada completa|media jornada|"
    r"\d{2,3}\s?%|\d{2}\s?h)\)?(?!\w).*$"
)
"""How one is employed, folded in place."""


def _role_behind_a_word(text: str) -> str:
    """`poste vendeuse CDI`, `als Köchin, Teilzeit` in a line of the user's own."""
    for line in text.splitlines():
        folded = fold_in_place(line)
        key = _KEY_WORD.match(folded)
        if key is None:
            continue
        contract = _CONTRACT.search(folded, key.end())
        role = tidy(line[key.end() : contract.start() if contract else len(line)])
        if len(role.split()) <= _MOST_OF_A_ROLE and is_role(role):
            return role
    return ""


_KEY_ALONE = re.compile(
    r"^\W*(?:(?:the )?(?:role|position|job|vacancy|opening)(?: title)?(?: (?:that )?you(?:'ve|"
    r" have)? (?:appl(?:ied|ying)|are applying)"
    r"(?: for)?)?|(?:applied|applying) for|what (?:role|position|job) .{3,40}|(?:gewunschte |"
    r"ausgeschriebene )?(?:stelle|position)|"
    r"poste(?: vise| concerne| a pourvoir)?|puesto(?: solicitado| al que .{3,30})?)\s*[:?]?\s*$"
)


def _below_its_key(text: str) -> str:
    """The job in the line below `Position you applied for`, where a form writes the answers below."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for key, value in pairwise(lines):
        if _KEY_ALONE.match(fold(key)) and len(value.split()) <= _MOST_OF_A_ROLE and is_role(value):
            return value
    return ""


_STEP = re.compile(
    r"(?<!\w)(?:step|stage|round|call|interview|screen\w*|chat|process|phase|runde|gesprach|schritt|etape|tour|entretien|fase|"
    r"etapa|entrevista|ronda)(?!\w)"
)


def _before_a_step(text: str) -> str:
    """The job in front of a step of its process: `Delivery Manager - first call`, `Planner, HM interview`."""
    for line in text.splitlines():
        for sign in (" - ", " – ", " — ", ": ", ", "):
            job, found, step = line.strip(" -•*").partition(sign)
            if (
                found
                and _is_plain_role(job)
                and job[:1].isupper()
                and _STEP.search(fold(step))
                and not _is_anybody(job)
            ):
                return tidy(job)
    return ""


def _small_alone(text: str) -> str:
    """A job in small letters that is all of a line of the user's own: `junior media planner`."""
    lines = (line.strip() for line in text.splitlines())
    return next(
        (
            one
            for one in lines
            if one.islower() and len(one.split()) <= _MOST_OF_A_ROLE and _ends_as_a_job(one)
        ),
        "",
    )


def _ends_as_a_job(line: str) -> bool:
    words = line.split()
    return len(words) > 1 and JOB.fullmatch(fold(words[-1])) is not None and _is_plain_role(line)


def _role_alone(text: str) -> str:
    """The first line of a jotting where it is a job and nobody stands below it, who would have it."""
    first, below = [*(line.strip() for line in text.splitlines() if line.strip()), "", ""][:2]
    role, words = _bounded_role(first), first.split()
    named = (
        all(word[:1].isupper() or word in _JOINS_A_ROLE for word in words) and len(words) <= _MOST_OF_A_ROLE
    )
    return role if named and _is_plain_role(role) and not is_a_name(below) else ""


def _headed_by_a_role(text: str) -> str:
    """The job above an invitation, alone or beside its company: `Configuration Manager · Sefton Aerospace`.

    So is a job that stands in a line behind the picture of a list or a case.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in lines[1:]:
        if (pictured := _PICTURED.match(line)) and _is_plain_role(rest := line[pictured.end() :].strip()):
            return rest
    parts = re.split(r"\s[·|]\s", lines[0]) if lines else []
    return _role_alone("\n".join((parts[0], *lines[1:]))) if parts else ""


_PICTURED = re.compile(r"(?:\U0001F4CB|\U0001F4BC|\U0001F4C4)\uFE0F?\s*")
_MOST_OF_A_ROLE = 6
_JOINS_A_ROLE = words_of("of and & for in de des du la et y und für im der die")
_AROUND_A_ROLE = re.compile(
    r"^(?:(?:R|JR|REQ|Req|ID|Job|P)[-_ #]?\d{2,10}\b\W*|(?:candidature|candidatura|bewerbung|vaga|vacante|"
    r"poste|"
    r"puesto|position|stelle|jury|recrutement|rdv|rendez-vous|termin|wegen|convo|auswahlgespräch|"
    r"vorstellungsgespräch|"
    r"bewerbungsgespräch|sollicitatiegesprek|sollicitatie|entretien|entrevista|colloquio|jobsamtale|"
    r"jobbintervju|intervju|rozmowa kwalifikacyjna|"
    r"als|comme|como)\s+(?:(?:de|d'|als|para|como|of)\s*)?|VG\s[^,]+,\s)|"
    r"\s+(?:role|position|opportunity|opening|vacancy|search|job|job talk|applicant|stelle|convo|chat)$",
    re.IGNORECASE,
)
_SOMEBODY_BEHIND = re.compile(r"\s(?:Fr\.|Frau|Hr\.|Herrn?|Mme|M\.|Mr\.?|Mrs\.?|Ms\.?|Sra?\.)\s.*$")
_WHERE = re.compile(
    r"\s+(?:at|with|bei|beim|bij|chez|hos|presso|@|im(?=\s(?:Hotel|Haus|Restaurant|Café|Klinikum|Krankenhaus|Museum|\w+heim)))\s+"
)
_NO_ROLE = re.compile(r"(?:^|\s)(?:w/?|intro|chat|phone|call with)(?:\s|$)")


def _bounded_role(text: str) -> str:
    """A role without the number, the words of the procedure and the company around it."""
    role = _NUMBER.sub("", _WHERE.split(tidy(text))[0])
    role = _SOMEBODY_BEHIND.sub("", role)
    short = "" if "(" in role else without_stage(role)
    if short != role and is_role(short) and role.startswith(short):
        role = short
    while (bare := _AROUND_A_ROLE.sub("", role).strip()) and bare != role:
        role = bare
    role = without_terms(_without_a_house(_without_somebody(role)))
    return role if any(c.isalpha() for c in role) and not _NO_ROLE.search(fold(role)) else ""


def _without_somebody(role: str) -> str:
    """`Kim Brandt, Editor`, `Rights Editor, Luc Petit`, `London, Editor` without who it is with or where."""
    parts = role.split(", ")
    kept = [part for part in parts if not _is_anybody(part) and not (part == parts[0] and is_town(part))]
    return ", ".join(kept) if any(is_role(part) for part in kept) else role


def _is_anybody(part: str) -> bool:
    """Whether a piece is a name, with an initial or a bracket too: `Kim B. (HM)`."""
    bare = re.sub(r"\s*\([^()]{2,30}\)$", "", part)
    initial = re.fullmatch(r"(?P<given>[^\W\d_]+) [A-ZÀ-Þ]\.", bare)
    return is_a_name(bare) or (initial is not None and fold(initial["given"]) in GIVEN_NAMES)


_HOUSE = any_of(
    phrases(
        r"""
        (?:.* )?(?:university|universitat|universite|universidad|hochschule|hospital|klinikum|krankenhaus|
        college|
        council|trust|nhs|infirmary|gmbh|ltd|inc|llc|plc); (?:.* )?[a-z]+ community health(?:care)?;
        (?:university|universite|universidad|universitat|hochschule) .*
        """
    )
)
"""Where one works, behind a job: an institution or a firm by its form, whatever it is called."""


def _without_a_house(role: str) -> str:
    """`Nurse, Leeds`, `Lecturer, Ridgeway University` without where it is; `Editor, Travel` is a field."""
    parts = role.split(", ")
    while (
        len(parts) > 1
        and is_role(parts[0])
        and (_HOUSE.fullmatch(fold(parts[-1])) or holds_a_town(parts[-1]))
    ):
        parts.pop()
    return ", ".join(parts)


def house_behind_a_job(title: str) -> str:
    """The institution behind the job in a title: `Interview - Nurse, Ridgeway Hospital`; a town is none."""
    for part in segments(title):
        job, *behind = without_stage(part).split(", ")
        last = behind[-1] if behind else ""
        named = _HOUSE.fullmatch(fold(last)) or (holds_a_town(last) and not is_town(last))
        if named and " " in last and last[:1].isupper() and is_role(job) and not is_role(last):
            return last
    return ""


def _role_in_title(title: str, owner: Owner) -> str:
    for part in _role_parts(title, owner):
        body = re.split(r"\s+(?:at|bei|chez|@)\s+|\s*@\s*", part)[0]
        if is_role(body) and squashed(body) != squashed(owner.name):
            return tidy(body)
    match = _role_after_for(title)
    if match:
        return match
    for part in segments(title):
        part = _SOMEBODY_BEHIND.sub("", part).rstrip(", ")
        rest = re.split(r"\s+(?:at|bei|chez|with|mit|avec|con|@)\s+|\s*@\s*", part)[0]
        rest = re.sub(
            r"\s+(?:role|position|opportunity|opening|vacancy|job)$",
            "",
            without_stage(rest).strip(),
            flags=re.IGNORECASE,
        )
        if (
            rest
            and rest != part
            and is_role(rest)
            and (len(rest.split()) > 1 or _is_a_vacancy(rest, part))
            and not _HOLDS_IT.search(fold(rest))
        ):
            return tidy(rest)
    for part in segments(title):
        spoken = STRONG.search(fold_in_place(part))
        before = tidy(part[: spoken.start()]) if spoken else ""
        if " " in before and is_role(before) and not _HOLDS_IT.search(fold(before)):
            return before
    for part in segments(title):
        job, comma, behind = part.partition(", ")
        if comma and " " in job and is_role(job) and STRONG.search(fold(behind)):
            return tidy(job)
    for part in re.split(r",\s+", title):
        body = re.sub(r"\s+(?:role|position|stelle)$", "", part, flags=re.IGNORECASE)
        if body != part and is_role(body):
            return tidy(body)
    return ""


_TRIAL = re.compile(r"hospitation|probe(?:arbeit|tag|schicht)|trial|schnupper|meelo|essai")
_HOLD_INTERVIEWS = words_of("principal dean provost supervisor boss coo cfo vp counsel headmaster founder")


def _is_a_vacancy(word: str, part: str) -> bool:
    """`Interview Controller`: a job of one word, unless those who have it hold interviews."""
    spoken = next((one for one in (STRONG, CONTEXT, GETTING_TO_KNOW, _TRIAL) if one.search(fold(part))), None)
    written = word[:1].isupper() or len(word) >= _LONG_ENOUGH
    return written and spoken is not None and fold(word) not in _HOLD_INTERVIEWS


_SOMEBODY_ELSE = re.compile(r"(?:with|w/|mit|avec|con)\s+[^\W\d_][\w'’. -]*$", re.IGNORECASE)
"""In `with Tom Becker (Engineering Manager)` the bracket holds the job of whom one talks to."""
_HOLDS_IT = re.compile(r"(?<!\w)(?:recruiter|recruteu(?:r|se)|reclutadora?)$")
"""Who holds a screening: `Tidewell Recruiter Phone Screen` is about another job."""


def _role_parts(title: str, owner: Owner) -> Iterator[str]:
    """Parts of a title that may be a role: `Maya Lind (Editor)` gives what the bracket holds."""
    for part in segments(title):
        bracket = re.search(r"\(([^()]{3,60})\)", part)
        if bracket and not _LEVEL_TAIL.search(bracket.group(0)):
            part = part[: bracket.start()]
            last = fold(part).split()[-1:]
            if last and last[0] in GIVEN_NAMES and last[0] not in fold(owner.name).split():
                continue
            somebody = " ".join(part.split()[-2:])
            if is_a_name(somebody) and squashed(somebody) != squashed(owner.name):
                continue
            if not _SOMEBODY_ELSE.search(part) or (owner.name and fold(owner.name) in fold(part)):
                yield bracket.group(1)
        if not owner.name or fold(owner.name) not in fold(part):
            yield part
        else:
            yield from (one for one in part.split(", ") if fold(owner.name) not in fold(one))


def _overlapping(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Every match, also inside another: `for your interview for the Editor role` holds two."""
    match = pattern.search(text)
    while match is not None:
        yield match
        match = pattern.search(text, match.start() + 1)


def _role_after_for(text: str) -> str:
    for match in _overlapping(_FOR_ROLE, text[:2_000]):
        role = tidy(match.group("role"))
        said_so = fold(text[match.end("role") : match.end()]).strip() not in {"", "interview"}
        if (match["to"] or match["in"]) and not said_so:
            continue
        told = said_so or " " in role or len(role) >= _LONG_ENOUGH
        small = (said_so and _is_small(match, role)) or _POST_BEFORE.search(text[: match.start("role")])
        if is_role(role) and told and (role[:1].isupper() or small):
            return role
    return ""


_CALLED_A_ROLE = re.compile(
    r"(?<!\w)(?:the|our|this|that|an?|your|unserer?|die|der)\s(?P<role>[^\W\d_a-zß-ÿ][^|,.;:!?()\n]{2,58}?)\s"
    r"(?:role|position|opening|vacancy|job|stelle|position)(?!\w)"
)


def _called_a_role(line: str) -> str:
    """What a sentence calls a role, whatever stands in front: `about you and the Data Analyst role`."""
    roles = (tidy(match["role"]) for match in _CALLED_A_ROLE.finditer(line))
    return next((one for one in roles if is_role(one) and " " in one), "")


def _is_small(match: re.Match[str], role: str) -> bool:
    """Whether a job is written small between an article and "role": `about the founding designer role`."""
    before = match.string[: match.start("role")]
    return (
        role.islower() and _ARTICLE_BEFORE.search(before) is not None and len(role.split()) <= _MOST_OF_A_ROLE
    )


_ARTICLE_BEFORE = re.compile(r"(?:^|\s)(?:the|our)\s$", re.IGNORECASE)
_POST_BEFORE = re.compile(
    r"(?<!\w)(?:poste|puesto|position|post)\s(?:de |d['’]|of (?:an? )?)$|(?<!\w)stelle als $", re.IGNORECASE
)


def _is_plain_role(text: str) -> bool:
    return len(text.split()) > 1 and "(" not in text and is_role(text)


def _role_in_text(text: str) -> str:
    for line in text.splitlines()[:60]:
        if len(line) > 300:
            continue
        found = _role_after_for(line)
        if found:
            return found
        if called := _called_a_role(line):
            return called
        parts = segments(line)
        role = _without_somebody(parts[-1]) if parts else ""
        role = role.partition(", ")[0] if _is_plain_role(role.partition(", ")[0]) else role
        named = any(is_a_name(part) for part in re.split(r"[,;]\s*", role))
        if len(parts) > 1 and _CONVERSATION.search(fold(parts[0])) and _is_plain_role(role) and not named:
            return role
    return ""
