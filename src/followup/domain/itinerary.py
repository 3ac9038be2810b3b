"""People whom an invitation names in its text: lists, itineraries, introductions and contacts (B7, D8)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from followup.domain import presenting as form
from followup.domain.attendance import job_title_in
from followup.domain.languages import language_of
from followup.domain.lookups import Lookups
from followup.domain.people import Name
from followup.domain.person_words import FIRM_WORDS, GIVEN_NAMES, TRADE_NAMES, is_family_first
from followup.domain.vocabulary import CONTEXT, JOB_NOUNS, RECRUITING, STRONG
from followup.domain.wording import any_of, fold, fold_in_place, phrases, words_of

MOST_PEOPLE = 40
_LONGEST_JOB = 8

_LIST_KEY = re.compile(
    r"^\W*(?:your |the |deine |ihre |vos |sus |les |los |die |who |whom |people )?(?:with|w/|"
    r"interviewer(?:'?s)? names?|(?:interview|meeting|call|conversation|session|gesprach|entretien|"
    r"entrevista) (?:with|mit|avec|con)(?=\s*:)|"
    r"interviewers?(?:\(s\))?(?: \d+)?(?: (?:would|will) be| are)?|interviewed by|"
    r"interviewer\*innen|interviewer:innen|lead interviewer|panel(?: chair| lead)?|chair(?:ed by)?|"
    r"panell?ists?|panel members|(?:interview |selection |auswahl)?(?:committee|kommission)|jury|"
    r"interview panel|interview team|you(?:'ll| will)? (?:be )?(?:meet|meeting|speak|speaking|talk|"
    r"talking|interviewing)(?: with| to)?|mit|gesprachspartner(?:in|innen)?|interviewpartner(?:in|"
    r"innen)?|sie (?:sprechen|treffen)(?: mit)?|du (?:sprichst|triffst)(?: mit)?|teilnehmer(?:innen)?|"
    r"avec|interlocuteurs?|interlocutrices?|intervenants?|vous (?:rencontrerez|echangerez avec)|"
    r"recruteurs?|con|entrevistadora?(?:s|es)?|te reuniras con|se reunira con|hablaras con|attendees|"
    r"participants?|participantes|meet|with your interviewers?)(?![^\W_])(?P<sign>\s*[:=–-]\s*|\s+|$)"
)
_WITH_FIRST = re.compile(r"^(?:with|mit|avec|con)\s+", re.IGNORECASE)
_SENTENCE_KEY = re.compile(
    r"(?:you(?:'ll| will) (?:first |then |also |initially )?(?:be )?(?:meet(?:ing)?|speak(?:ing)?|"
    r"talk(?:ing)?|chat(?:ting)?|interview(?:ing)?)(?: with| to)?|"
    r"(?:interview|panel|round|conversation|call|chat|meeting|session|to meet|"
    r"to speak|speak|discussion|gesprach|entretien|echange|rencontre|rendez-vous|rdv|appel|visio|entrevista|"
    r"reunion|llamada|videollamada|cita|termin|treffen|kennenlernen|incontro|colloquio)"
    r"(?: (?:with|mit|avec|con|m\.))|to meet|sie treffen|du triffst|sie sprechen mit|"
    r"(?:and then|followed by|afterwards|danach|anschliessend|puis|luego)"
    r"(?: with| by| mit| avec| con| meet)?|"
    r"dabei (?:sind|ist)|es (?:nehmen|nimmt) teil|es erwarte(?:t|n) (?:sie|dich)|joined by|seront presents|"
    r"estaran presentes|vous rencontrerez|se reunira con|te reuniras con|(?:te|le|os) entrevistaran?|"
    r"entrevistad[oa] por|"
    r"interviewed by|(?:recue?|accueillie?) par|(?:is|are) looking forward to (?:meeting|speaking))\s+"
)
_CONTACT = any_of(
    phrases(
        r"""
        contact; reach out; reply to; questions\??; let .{1,40} know; coordinator; scheduled by; booked
        by; arranged by; organi[sz]ed by; your recruiter; recruiter ?:; reschedule; call .{1,40} if;
        problems; issues; ask for; report to; reception; ansprechpartner(?:in)?; koordiniert;
        koordinatorin?; ruckfragen; fragen; contactez; votre interlocutrice rh; en cas de; coordinatrice;
        pregunta por; preguntas; contacto; coordinadora?; best regards; kind regards; regards; best;
        thanks; thank you; cheers; sincerely; mit freundlichen grussen; viele grusse; beste grusse;
        cordialement; bien a vous; un saludo; saludos; atentamente; assistant to; on behalf of
        """
    )
)
_OPENS_LIST = re.compile(
    r"\b(?:panel|interviewers?|team|following|below|people|schedule|folgende\w*|suivante?s?|nehmen teil|"
    r"teilnehmer\w*|attending)\b.{0,30}:\s*$"
)
_ARRANGER = any_of(
    ["coordinator", "recruiter", "recruiting", "talent", "assistant", "koordinatorin?", "assistante?", "hr"]
)
_SHORTENED = "".join(
    rf"(?<!\b{word})"
    for word in (
        *("M", "m", "u", "Dr", "Fr", "Hr", "Mr", "Ms", "Mrs", "Sr", "Sra", "Prof", "Dña", "Dott", "dott"),
        *("Sig", "sig", "Ing", "ing"),
    )
)
_CLAUSE_END = re.compile(rf"{_SHORTENED}[.;!?](?:\s|$)")
_SENTENCE_END = re.compile(
    rf"{_SHORTENED}(?<!\b[A-Za-z])(?<!\bSt)(?<!\bNr)(?<!\bNo)(?<!\bInc)(?<!\bLtd)(?<!\bCo)"
    r"(?<=[^\W\d_])[.!]\s+(?=[^\W\d_a-zà-ÿ])"
)
_SENTENCE_LABEL = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_][\w-]{2,20}(?: [\w-]{2,15})?\s?:\s)")
_SIGN_OFF = re.compile(
    r"^\W*(?:best|best regards|kind regards|warm regards|regards|thanks|thank you|many thanks|cheers|"
    r"sincerely|"
    r"mit (?:freundlichen|besten|herzlichen) grussen|"
    r"(?:freundliche|viele|beste|liebe|herzliche|schone) grusse|"
    r"lg|vg|mfg|(?:bien |tres )?cordialement|bien a vous|(?:cordiali|distinti) saluti|"
    r"a bientot|un (?:cordial )?saludo|met vriendelijke groet(?:en)?|"
    r"med vanliga? halsning(?:ar)?|pozdrawiam|saludos|atentamente)\W*$"
)
_ZONE = (
    r"(?:\s*\(?(?-i:[ECMP][SD]?T|AK[SD]T|H[SD]?T|BST|GMT|UTC|CES?T|EES?T|WES?T|MES?Z|IST|SGT|JST|KST|"
    r"A[CEW]?[SD]?T|NZ[SD]T)\b\)?|\s*\(?(?:eastern|central|mountain|pacific|local)(?: standard| daylight)?"
    r" time\)?)?"
)
_WEEKDAY = (
    r"(?:(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes)[,.]?\s+"
    r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of )?[^\W\d_]{3,10}\.?,?\s+|[^\W\d_]{3,9}\.? \d{1,2}"
    r"(?:st|nd|rd|th)?,?\s+)?(?:(?:at|um|a|à|-|–)\s+)?)?"
)
_TIME = re.compile(
    rf"^\W*{_WEEKDAY}"
    r"(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?=\s*(?:am|pm|uhr|h)\b))\s*"
    rf"{form.CLOCK_UNIT}{_ZONE}(?:\s*(?:-|–|—|to|bis|a|until)\s*\d{{1,2}}(?:[:.h]\d{{2}})?\s*"
    rf"{form.CLOCK_UNIT}{_ZONE})?\W*",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:our|the|your|unsere?|der|die|notre|votre|la|le|nuestr[oa]|el)\s+", re.IGNORECASE)
_DURATION = re.compile(
    r"\(?\b\d{1,3}\s*(?:min(?:ute)?s?|mins|h|hours?|std|stunden?|minuten|heures?|horas?|minutos)\b\.?\)?",
    re.IGNORECASE,
)
_SERVES = re.compile(
    r"(?:assistant|ea|pa|secretary) (?:to|of)\s(?:(?:the|our) )?$|on behalf of\s$|assistentin? von\s$|"
    r"assistenz von\s$|im auftrag von\s$|assistante de\s$|pour le compte de\s$|asistente de\s$|"
    r"en nombre de\s$"
)
_LABEL = re.compile(
    r"(?:lead |your )?interviewers?(?:\(s\))?|with|hosts?|presenters?|focus(?: area)?|session|name|"
    r"gesprachspartner(?:in)?|"
    r"interviewpartner(?:in)?|intervenante?|interlocut(?:eur|rice)|entrevistador[ae]?"
)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_JOINERS = re.compile(
    r"\s*(?:,\s+(?:and|und|et|y|e)\s|[;+&]|,(?!\s*(?:ph\.?d|md|mba|jr|sr)\b)|"
    r"\s(?:and|und|et|y|e|u\.|en|och|og|i|oraz|as well as|sowie|ainsi que)\s)\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s+[-–—|/•·]+\s+|\s*[|•·→:]\s*|\s{2,}|,\s+|\s+\bwith\b\s+|\s+\bmit\b\s+|\s+\bavec\b\s+|"
    r"\s+\bcon\b\s+|\s*\(|\)\s*"
)
_CAPITALISED = re.compile(
    r"(?!(?:Contact|Questions?|Reply|Ask|Call|Please|E-?mail|Contactez|Fragen|Bitte|Preguntas?|Contacto)\b)"
    r"[^\W\d_a-zà-ÿ][\w'’-]+(?: (?:van|von|de|der|la)){0,2} [^\W\d_a-zà-ÿ][\w'’-]+"
)
_SALUTATION = re.compile(
    r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herrn?|Hr|Frau|Fr|Mme|Mlle|Madame|Monsieur|M|Sra?|Señora?|Don|Doña|Dña|"
    r"[Dd]ott|[Dd]ott\.ssa|[Ss]ig|[Ss]ig\.ra|[Ii]ng)\.?\s"
)
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?")
_PARTICLE = words_of(
    """
    van von de der den del della di da dos das do du la le ten ter zu zum zur y bin ibn al el st
    """
)
_HIRING = re.compile("|".join(words.pattern for words in (STRONG, CONTEXT, RECRUITING)))
_NOT_NAMES = any_of(
    [
        *phrases(
            r"""
        interview(?:s|er|ers|ing)?|technical|behaviou?ral|system|systems|design|coding|programming|pair|
        culture|values?|fit|wrap|up|lunch|break|dinner|coffee|welcome|intro(?:duction)?|tour|product|case|
        study|presentation|panel|team|teams|round|session|chat|call|final|first|second|third|phone|video|
        screen|screening|onsite|meeting|review|live|debugging|architecture|leadership|hiring|recruiting|
        talent|acquisition|people|human|resources|hr|office|room|floor|building|street|campus|zoom|google|
        meet|microsoft|webex|skype|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|
        february|march|april|may|june|july|august|september|october|november|december|am|pm|est|pst|cet|
        utc|agenda|schedule|itinerary|location|date|time|where|when|who|what|why|how|role|position|
        company|department|group|inc|gmbh|ltd|llc|corp|labs|bank|university|school|hospital|engineering|
        research|data|science|software|platform|security|marketing|sales|finance|operations|strategy|
        business|deep|dive|problem|solving|homework|take|home|exercise|discussion|conversation|questions?|
        answers?|q|a|closing|opening|hello|hi|hey|dear|thanks|thank|best|regards|kind|you|your|the|this|
        that|we|our|i|and|or|for|from|to|in|on|at|with|by|of|please|join|candidate|job|application|
        invitation|confirmed|confirmation|details|link|dial|note|notes|hinweis|ort|gesprach|
        vorstellungsgesprach|runde|kennenlernen|fachlich|mittagessen|pause|begrussung|rundgang|uhr|montag|
        dienstag|mittwoch|donnerstag|freitag|raum|mai|abschluss|vorstellung|ort|datum|beginn|treffpunkt|
        entretien|technique|dejeuner|accueil|visite|presentation|lundi|mardi|mercredi|jeudi|vendredi|lieu|
        salle|equipe|entrevista|tecnica|comida|bienvenida|visita|lunes|martes|miercoles|jueves|viernes|
        lugar|equipo|sala|personal|expertise|experience|ux|ui|api|sql|python|java|backend|frontend|full|
        stack|machine|learning|mobile|cloud|devops|qa|future|manager|colleagues?|peers?|stakeholders?|
        executives?|cross|functional|event|name|names|type|title|duration|requisition|req|id|status|format|
        stage|
        step|level|\w{3,}(?:tions?|sions?|ships?|olog(?:y|ies)|ics|isms?|ility|ivity|arity|opment|agement|
        eering|functional|keit|heit|schaft|itat)|(?:story)?telling|brainstorming|teamwork|impact|metrics|
        delivery|refactoring|testing|mentoring|coaching|planning|budgeting|forecasting|pricing|branding|
        thinking|mindset|background|career|goals|feedback|influence|judge?ment|roadmap|sense|empathy|craft|
        \w{3,}(?:amt|klinik|klinikum|verband|verein|schule|kasse|bibliothek|kanzlei|betriebe|stiftung)|kanzlei|
        praxis|landkreis|gemeinde|stadt|mairie|ayuntamiento|council|clinic|klinik|krankenhaus|hotel|restaurant|
        cafe|boulangerie|pharmacie|cabinet|lycee|college|trust|society|foundation|association|institut\w*|
        ministry|ministerium|academy|museum|theatre|theater|
        vision|growth|exec|founder|bar|raiser|skip|quality|analysis|writing|reading|listening|stack|
        dress|code|parking|map|website|portal|host|invitee|number|email|e mail|address|time zone|
        timezone|contact|ask|reach|reply|email|text|grusse|grussen|saludos?|saluti|groet|groeten|cordialement|
        everyone|online|remote|virtual|headquarters|hq
        """
        ),
        JOB_NOUNS,
    ]
)


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
_LONGEST_SIGNATURE = 6
_HEADING = 5
_UNDER_A_TIME = 2
"""A line of names so few lines below a stretch of time is who is met then."""
_NEVER = 99
_GREETED = 5
"""A greeting is at most so many words; `Beste Grüße aus Hamburg, Anna Vogt` is none."""
_GROUP_OF = re.compile(
    r"^(?:an?|the|our|ein(?:er|em)?|une?|el|la|un)\s[\w\s-]{3,30}:\s+|"
    r"^(?:an?|the|our)\s(?:panel|team|group|committee)\s"
    r"(?:of\s(?:\w+\s)?|consisting of\s|with\s|comprising\s)",
    re.IGNORECASE,
)
"""`by a panel of three: Ann Lee and Bo Ray`: what stands before the names."""
_DETERMINER = words_of(
    """
    ihre ihr ihrem ihrer ihren ihres deine dein deinem deiner unser unsere unserem unserer mein meine das
    die der den dem
    ein eine einen einem einer votre vos notre nos ton ta tes mon ma mes le la les un une des su sus tu tus
    nuestro
    nuestra nuestros el los las una il lo gli uno nostro nostra vostro vostra seu sua nosso nossa o a os as
    um uma
    het een onze uw jouw din ditt dina var vart vara det den en ett ei et your our the my this
    """
)
"""No name begins with one of these, unless a name's particle is all that it is."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A person in a text. `listed` says that the text presents the person as an interviewer.

    `address` stands in the same line; it is nobody's recipient unless the user wrote that line (f.2).
    `contact` is whom to ask, `signed` who wrote the text: often a recruiter, sometimes an interviewer.
    `besides`: the writer is there too. `vague` is a single word in running text: somebody only if a guest
    has that name.
    """

    name: Name
    job_title: str = ""
    topic: str = ""
    address: str = ""
    listed: bool = False
    contact: bool = False
    signed: bool = False
    vague: bool = False
    besides: bool = False
    line: str = ""


def looks_like_name(text: str, *, single: bool = False) -> bool:
    """Whether a text is built like a person's name: capitalised words, none of them a word of interviews."""
    stripped = text.strip(" ,.;:-–•*\"'")
    words = stripped.split()
    if not 1 <= len(words) <= 6 or len(stripped) > 60:
        return False
    if _SALUTATION.match(stripped):
        rest = stripped[_SALUTATION.match(stripped).end() :]  # type: ignore[union-attr]
        return bool(rest) and looks_like_name(rest, single=True)
    proper = [word for word in words if fold(word) not in _PARTICLE]
    if len(proper) < (1 if single else 2) or len(proper) > 4:
        return False
    if not all(_NAME_WORD.fullmatch(word) and not word[0].islower() for word in proper):
        return False
    if (
        not words[0][0].isupper()
        and words[0][0].lower() != words[0][0].upper()
        and fold(words[0]) not in _PARTICLE
    ):
        return False
    folded = fold(stripped.replace("-", ""))
    if len(words) > 1 and fold(words[0]) in GIVEN_NAMES and fold(words[-1]) in TRADE_NAMES:
        folded = " ".join(fold(word) for word in words[:-1])
    if is_family_first(folded.split()):
        return not _HIRING.search(folded)
    if fold(words[0]) not in GIVEN_NAMES and fold(words[-1]) in FIRM_WORDS:
        return False
    if fold(words[0]) in _DETERMINER and fold(words[0]) not in _PARTICLE:
        return False
    return not (_NOT_NAMES.search(folded) or _HIRING.search(folded))


def _without_noise(text: str) -> str:
    return " ".join(
        _DURATION.sub(" ", _ADDRESS.sub(" ", text)).replace("<", " ").replace(">", " ").split(" ")
    )


def _topic(text: str) -> str:
    """A session's subject as written, without its duration; empty when it is nothing but punctuation."""
    topic = " ".join(_DURATION.sub(" ", text).strip(" ,.;:-–—()•*|").split())
    return topic if 3 <= len(topic) <= 60 and any(c.isalpha() for c in topic) and "http" not in topic else ""


class _Reader:
    """Turns pieces of text into mentions with one `Lookups`."""

    def __init__(self, lookups: Lookups, *, french: bool = False) -> None:
        self._lookups = lookups
        self._french = french

    def mention(self, text: str, *, single: bool = False) -> Mention | None:
        if not looks_like_name(text, single=single):
            return None
        written = text.strip(" ,.;:-–•*\"'")
        name = self._lookups.name(re.sub(r"^M\.\s", "Monsieur ", written) if self._french else written)
        return Mention(name) if name.full else None

    def listing(self, text: str) -> list[Mention]:
        """`Dana Ruiz (EM), Priya Nair and Luis` -> three people."""
        address = _ADDRESS.findall(text)
        found: list[Mention] = []
        depth_free = re.sub(
            r"\(([^()]{0,120})\)",
            lambda m: " \x01" + m.group(1).replace(",", "\x02").replace("&", "\x03") + "\x01",
            text,
        )
        for piece in _JOINERS.split(_without_noise(depth_free)):
            name_text, _, bracket = piece.partition("\x01")
            detail = bracket.strip("\x01 ").replace("\x02", ",").replace("\x03", "&")
            head, *rest = re.split(r"\s+[-–—|/]\s+|\s{2,}|:\s", name_text.strip()) or [""]
            one = self.mention(head, single=True) or self.behind_job(head)
            if one is not None:
                job = detail.strip(" .") or _title_of(rest) or one.job_title
                found.append(replace(one, job_title=job, listed=True))
            elif found and job_title_in(piece) and not found[-1].job_title:
                found[-1] = replace(found[-1], job_title=_bare_title(piece))
        if len(found) == 1 and len(address) == 1:
            found = [replace(found[0], address=address[0].lower())]
        return found

    def only_names(self, text: str) -> list[Mention]:
        """The people of a list that holds nothing else: `Ivan Petrov and Mei Tan`."""
        pieces = [piece for piece in _JOINERS.split(text) if piece.strip()]
        people = [self.mention(piece, single=True) for piece in pieces]
        found = [replace(one, listed=True) for one in people if one is not None]
        return found if len(found) == len(pieces) else []

    def under_a_time(self, line: str, below: str) -> list[Mention]:
        """The people of a line in a session; where the next holds names too, this one is its subject."""
        people = self.only_names(line) if " " in line.strip() else []
        known = any(fold(one.name.full).split(" ")[0] in GIVEN_NAMES for one in people)
        return people if known or not self.only_names(below) else []

    def behind_job(self, text: str) -> Mention | None:
        """`Executive Chef Ana Roth` -> Ana Roth, whose job stands in front of the name."""
        words = text.split()
        for at in range(len(words) - 2, 0, -1):
            one = self.mention(" ".join(words[at:])) if job_title_in(words[at - 1]) else None
            if one is not None:
                return replace(one, job_title=_bare_title(" ".join(words[:at])))
        return None

    def session(self, text: str) -> list[Mention]:
        """`Pair programming - Sam Pereira`, `Dana Ruiz, system design` -> person and subject."""
        parts = [part.strip() for part in _PARTS.split(_without_noise(text)) if part and part.strip()]
        parts = [part for part in parts if not _LABEL.fullmatch(fold(part))]
        people: list[Mention] = []
        words: list[str] = []
        for part in parts:
            several = [self.mention(piece, single=False) for piece in _JOINERS.split(part)]
            whole = [one for one in several if one is not None]
            if whole and len(whole) == len(several):
                people += whole
            else:
                words.append(part)
        if not people:
            singles = [self.mention(part, single=True) for part in parts]
            if sum(1 for one in singles if one is not None) == 1:
                place = next(i for i, one in enumerate(singles) if one is not None)
                words = parts[:place] + parts[place + 1 :]
                people = [_if_known(one, parts[place]) for one in singles if one is not None]
        title = next((word for word in words if job_title_in(word)), "")
        topic = next((_topic(word) for word in words if word != title and _topic(word)), "")
        return [replace(one, topic=topic, job_title=title, listed=True) for one in people]

    def introduced(self, text: str) -> list[Mention]:
        """`Owen Blake, Staff Data Engineer` or `Vince Ng    Head of Research`: a name and a job."""
        parts = [part.strip() for part in _PARTS.split(_without_noise(text)) if part and part.strip()]
        if not 2 <= len(parts) <= 4:
            return []
        one = self.mention(parts[0])
        title = next(
            (part for part in parts[1:] if job_title_in(part) and len(part.split()) <= _LONGEST_JOB), ""
        )
        return [replace(one, job_title=title)] if one is not None and title else []


def _if_known(one: Mention, written: str) -> Mention:
    """A session's only word with a capital may be its subject: `10:00 Experimentation` is nobody."""
    first = fold(written.strip(" ,.;:-–•*\"'")).split(" ")[0]
    return replace(one, vague=first not in GIVEN_NAMES and not _SALUTATION.match(written.strip()))


def _title_of(parts: list[str]) -> str:
    return next((part.strip() for part in parts if job_title_in(part)), "")


def _bare_title(text: str) -> str:
    """`our Head of Design` -> `Head of Design`."""
    return _ARTICLE.sub("", text.strip(" ,.;"))


def _vague(people: list[Mention]) -> list[Mention]:
    return [replace(one, vague=" " not in one.name.full and not _has_a_job(one)) for one in people]


def _has_a_job(one: Mention) -> bool:
    """`Lars (Head of Data)`: a first name that is known, with a job beside it, is somebody."""
    return job_title_in(one.job_title) and fold(one.name.full) in GIVEN_NAMES


_ADDRESS_BESIDE = re.compile(rf"\s*[,(<]?\s*{_ADDRESS.pattern}\s*[>)]?")


def _with_address(one: Mention, line: str) -> Mention:
    """With the address that stands right behind the name: `Tom Becker (EM), tom@tidewell.example`."""
    beside = rf"{re.escape(one.name.full)}(?:\s*\([^()]{{2,40}}\))?[\s,:(<–-]{{1,4}}({_ADDRESS.pattern})"
    match = None if one.address else re.search(beside, line)
    return replace(one, address=match[1].lower()) if match else one


def _sentence_people(reader: _Reader, line: str) -> list[Mention]:
    """People behind "you will meet ..." or "interview with ..." inside a sentence."""
    found: list[Mention] = []
    line = _ADDRESS_BESIDE.sub("", line)
    folded = fold_in_place(line)
    subject = form.SUBJECT.match(folded)
    if subject:
        found += _vague(reader.only_names(line[: subject.end("who")]))
    for match in (*_SENTENCE_KEY.finditer(folded), *form.FOLLOWED.finditer(folded)):
        rest = _CLAUSE_END.split(line[match.end() :][:200])[0]
        rest = _GROUP_OF.sub("", rest)
        rest = rest[: verb.start()] if (verb := form.VERB_BEHIND.search(fold_in_place(rest))) else rest
        rest = re.split(
            r"\s(?:at|from|for|on|about|to discuss|will|is|are|wird|um|am|von|bei|chez|le|pour|de la|el|para|"
            r"who|which)\s",
            rest,
        )[0]
        rest = re.sub(
            r"^(?:your|our|the|deinem|ihrem|unserer?|votre|notre|su|nuestr[oa])\s(?:[a-zà-ÿ]+\s){0,4}|"
            r"^(?:il|la|lo|el|le)\s",
            "",
            rest,
        )
        found += _vague(reader.listing(rest))
    return found


def _from_line(reader: _Reader, line: str, *, in_list: bool) -> tuple[list[Mention], bool]:
    """Mentions of one line, and whether the lines below go on with the list."""
    folded = fold(line)
    timed = _TIME.match(line)
    if timed and timed.end() and any(c.isdigit() for c in timed.group(0)):
        return reader.session(line[timed.end() :]), False
    if (found := _by_form(reader, line)) is not None:
        return found
    key = _LIST_KEY.match(fold_in_place(line))
    rest = _WITH_FIRST.sub("", line[key.end() :]) if key else ""
    if key and (":" in key.group("sign") or "=" in key.group("sign") or key.end() == len(line)):
        people = reader.listing(rest)
        return people, not people
    if key:
        people = _vague(reader.listing(_CLAUSE_END.split(rest)[0]))
        if people:
            return people, False
    if in_list:
        people = reader.introduced(line) or reader.session(line) or reader.listing(line)
        return [replace(one, listed=True) for one in people], bool(people) or _is_only_a_title(line)
    if _OPENS_LIST.search(folded):
        return _sentence_people(reader, line), True
    introduced = _presented(reader.introduced(line))
    if introduced:
        return introduced + _and_from(reader, line), False
    return _sentence_people(reader, line) or _headed(reader, line), False


_AND_FROM = re.compile(r"\s(?:and|und|et|y|&|\+)\s(?P<who>[^\W\d_]+(?: [^\W\d_]+)?) (?:from|von|aus|de|du)\s")
_HEADED = re.compile(
    r"^\W*(?P<what>[^\W\d_a-zß-ÿ][^,.;:!?@]{2,50}?)\s(?:with|w/|mit|avec|con)\s(?P<who>[^,.;:!?@]{4,50})$"
)
_ASKS = words_of(
    "please get stay keep speak talk meet contact check confirm coordinate share connect call bitte merci"
)


def _and_from(reader: _Reader, line: str) -> list[Mention]:
    """Who stands behind somebody introduced, with where they are from: `and Theo from design`."""
    found = (reader.mention(match["who"], single=True) for match in _AND_FROM.finditer(line))
    known = (one for one in found if one and fold(one.name.full).split(" ")[0] in GIVEN_NAMES)
    return [replace(one, listed=True) for one in known]


def _headed(reader: _Reader, line: str) -> list[Mention]:
    """The full names behind what a session is called: `Hiring Manager Screen with Nolan Pierce`."""
    match = _HEADED.match(line)
    if match is None or fold(match["what"]).split(" ")[0] in _ASKS or len(match["what"].split()) > _HEADING:
        return []
    people = reader.only_names(match["who"])
    whole = people if all(" " in one.name.full for one in people) else []
    return [replace(one, topic=_topic(match["what"])) for one in whole]


def _is_only_a_title(line: str) -> bool:
    """Whether a line of a list is the job of whoever stands above it."""
    return len(line.split()) <= _LONGEST_JOB and job_title_in(line)


def _by_form(reader: _Reader, line: str) -> tuple[list[Mention], bool] | None:
    """Mentions of a line that is numbered, ends in a time, or says who the interviewers are; else None."""
    folded = fold_in_place(line)
    if numbered := form.NUMBERED.match(folded):
        return reader.session(line[numbered.end() :]), False
    if counted := form.COUNTED.match(line):
        people = reader.session(line[counted.end() :])
        if people and any(one.topic or one.job_title for one in people):
            return people, False
    if (behind := form.TIME_BEHIND.search(folded)) and behind.start():
        return reader.session(line[: behind.start()]), False
    if named := form.NAMED_BY.match(folded):
        people = reader.listing(_CLAUSE_END.split(line[named.end() :])[0])
        return people, not people and named.end() == len(line)
    return None


def _presented(people: list[Mention]) -> list[Mention]:
    """A name with a job title takes part, unless the job is to arrange conversations."""
    return [replace(one, listed=not _ARRANGER.search(fold(one.job_title))) for one in people]


def mentions(lines: tuple[str, ...], lookups: Lookups) -> tuple[Mention, ...]:
    """Everybody a cleaned description names, in order, each person once (B16)."""
    labelled = (part for line in lines for part in _SENTENCE_LABEL.split(line))
    sentences = (sentence for part in labelled for sentence in _SENTENCE_END.split(part))
    parted = tuple(_without_greeting(sentence) for sentence in sentences)
    french = language_of("\n".join(lines), "") == "fr"
    return tuple(_merged(_walk(parted, _Reader(lookups, french=french))))


def _without_greeting(line: str) -> str:
    """A line without whom it greets: that is the user, whatever comes behind the comma."""
    greeted, comma, rest = line.partition(",")
    if len(greeted.split()) <= _GREETED and _GREETING.match(fold(greeted)):
        return rest.strip() if comma else ""
    return line


def _signature(lines: tuple[str, ...]) -> int:
    """How many last lines sign the text without a farewell: below a gap a name, then an arranger's job."""
    for at in range(max(1, len(lines) - _LONGEST_SIGNATURE), len(lines) - 1):
        name, job = lines[at], fold(lines[at + 1])
        if not lines[at - 1] and looks_like_name(name) and _ARRANGER.search(job) and ":" not in job:
            return len([line for line in lines[at:] if line])
    return 0


def _walk(lines: tuple[str, ...], reader: _Reader) -> Iterator[Mention]:
    in_list = signing = False
    below_time = _NEVER
    filled = [line for line in lines if line]
    signed_from = len(filled) - _signature(lines)
    for at, (line, below) in enumerate(pairwise([*filled, ""])):
        folded = fold(line)
        signing = signing or bool(_SIGN_OFF.match(folded)) or at == signed_from
        people, in_list = _from_line(reader, line, in_list=in_list)
        below_time = _NEVER if people else 0 if _holds_a_stretch(folded) else below_time + 1
        if not people and 0 < below_time <= _UNDER_A_TIME:
            people = reader.under_a_time(line, below)
        contact = bool(_CONTACT.search(folded)) and not _SIGN_OFF.match(folded)
        if signing:
            yield from _signed(people or _contacts(reader, line), line, below)
            continue
        if contact and not any(one.listed for one in people):
            asked = _contacts(reader, line)
            people = [*people, *(one for one in asked if _is_served(one, line))] if people else asked
        for one in people:
            served = _is_served(one, line)
            is_contact = contact and not served and not (one.listed and _LIST_KEY.match(folded))
            listed = (one.listed or served) and not is_contact
            besides = bool(form.BESIDES.search(folded))
            known = _with_address(one, line)
            yield replace(known, contact=is_contact, listed=listed, besides=besides, line=line)


def _holds_a_stretch(folded: str) -> bool:
    """Whether a line says from when to when something goes on."""
    return bool(form.STRETCH.search(folded))


def _is_served(one: Mention, line: str) -> bool:
    """Whether somebody's assistant writes: the conversation is with whom the assistant works for (B12)."""
    before, name, _ = line.partition(one.name.full)
    return bool(name and _SERVES.search(fold(before)))


def _signed(people: list[Mention], line: str, below: str) -> Iterator[Mention]:
    """Who signs the invitation, with the job that stands in the line or below the name."""
    for one in people:
        job = one.job_title
        if not job and len(below) <= 60 and (job_title_in(below) or _ARRANGER.search(fold(below))):
            job = below
        yield replace(one, job_title=job, listed=False, signed=True, line=line)


def _contacts(reader: _Reader, line: str) -> list[Mention]:
    """Capitalised names inside a line that tells whom to ask."""
    found = []
    for match in _CAPITALISED.finditer(line):
        one = reader.mention(match.group(0))
        bracket = re.match(r"\s*[(,]\s*([^(),]{3,60})", line[match.end() :])
        if one is not None:
            title = bracket.group(1).strip() if bracket and job_title_in(bracket.group(1)) else ""
            found.append(replace(one, job_title=title))
    return found


def _merged(found: Iterator[Mention]) -> list[Mention]:
    result: dict[str, Mention] = {}
    for one in found:
        key = fold(one.name.full)
        known = result.get(key)
        if known is None:
            if len(result) >= MOST_PEOPLE:
                break
            result[key] = one
            continue
        topics = [known.topic, one.topic] if one.topic and one.topic not in known.topic else [known.topic]
        result[key] = replace(
            known,
            vague=known.vague and one.vague,
            job_title=known.job_title or one.job_title,
            topic=", ".join(topic for topic in topics if topic),
            address=known.address or one.address,
            listed=known.listed or one.listed,
            contact=(known.contact or one.contact) and not (known.listed or one.listed),
            signed=known.signed or one.signed,
        )
    return list(result.values())
