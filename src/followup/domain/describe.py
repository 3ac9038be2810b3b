"""Descriptions of events, cleaned (d.8), and the part of them that the user wrote (f.2)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import takewhile

from followup.domain.calendar import CalendarEvent
from followup.domain.people import Owner
from followup.domain.senders import CALENDAR_DOMAINS
from followup.domain.tags import hashtags
from followup.domain.wording import any_of, fold, phrases, words_of

LONGEST = 60_000
_LONGEST_LINE = 1_000
_MOST_LINES = 1_500
_DECIDING = re.compile(r"#(?:not)?interview\b", re.IGNORECASE)
_ADVERT_LINE = 600

_MEET_RULE = re.compile(r"^\W*[-:~]{8,}\W*$")
_RULE = re.compile(r"^\s*[_─—-]{10,}\s*$|^\s*[.·•]{10,}\s*$|^\s*[*=]{10,}\s*$")
_URL_ONLY = re.compile(r"^\W*(?:https?://|www\.)\S+\W*$")
_NUMBER_ONLY = re.compile(r"^[\W\d]*\d[\W\d]*(?:#+|\b(?:us|uk|de|fr|es|gb|united states|germany)\b.*)?$")
_PRODUCT = any_of(
    phrases(
        """
        zoom meeting; microsoft teams; teams meeting; teams besprechung; reunion teams;
        reunion microsoft teams; google meet
        """
    )
)
"""What a call is held with: the heading of its block, or a word in a sentence that says something else."""
_CONFERENCE = any_of(
    phrases(
        r"""
        join zoom; join (?:by|with|from|on|via|the|your|this|using|microsoft|webex|url|
        link|:).*; join ?: ?https?.*; join link.*; click here to join.*; meeting id.*; meeting number.*;
        besprechungs ?id.*; nehmen sie auf dem computer.*; kennung ?:.*; participer a partir de.*;
        unase desde.*; id de (?:la )?reunion.*; passcode.*; password ?:.*; kenncode.*; code secret.*;
        codigo de acceso.*; meeting options; besprechungsoptionen; one tap mobile; dial (?:by|in).*; find
        (?:your|a) local number.*; phone conference id.*; conference id.*; telefonkonferenz id.*; pin
        ?:.*; or dial.*; more phone numbers.*; download teams.*; need help\?; learn more about meet.*;
        learn more.{0,30}help.*; video conferencing device.*; sip:.*; or call in.*; call in \(audio
        only\).*; reset (?:dial in )?pin; webex.*; participer.*reunion.*; rejoindre.*; unirse.*; an
        besprechung teilnehmen.*; hier klicken.*; hinzuwahlen.*; for organizers.*; is inviting you to a
        scheduled.*; this event has a video call; please do not edit this section.*; view your event at.*;
        join on your computer.*; toll free.*; access code.*; bridge.*passcode.*
        """
    )
)
_OF_A_CALL = words_of(
    """
    join need help meeting besprechung reunion link video call online via on by with the here location where
    topic ort lieu lugar app now jetzt teilnehmen uber par sur en por mit per besprechungen a an der die das
    zur zum la le el de invite invitation einladung details your and und et y or
    """
)
_SAYS_SOMETHING = 3
"""So many other words beside the name of a product, and a line says something else."""
_SENTENCE = re.compile(r"(?<=[^\W\d_][.!?])\s+(?=[^\W\d_])")
_FOOTER = any_of(
    phrases(
        r"""
        powered by.*; unsubscribe.*; abmelden.*; se desabonner.*; darse de baja.*; view (?:this|in)
        .{0,20}browser.*; privacy policy.*; datenschutz.*; all rights reserved.*; copyright.*; equal
        opportunity.*; need to make changes.*; cancel ?: ?https?.*; reschedule ?: ?https?.*; cancel or
        reschedule.*; do not reply to this.*; this (?:e ?mail|message) (?:and any|is confidential|may
        contain|is intended).*; diese e ?mail (?:enthalt|ist).*; ce (?:message|courriel) (?:et|est|
        peut).*; este (?:mensaje|correo) (?:es|y|puede).*; sent (?:from|via) .{0,30}; invitation from
        google calendar.*; you are receiving this.*; to stop receiving.*; imprint; impressum.*;
        tracking.*https?.*
        """
    )
)
_ADVERT = any_of(
    phrases(
        r"""
        responsibilities; key responsibilities; requirements; qualifications; what you(?:'ll| will) (?:do|
        bring|need); what we offer; about (?:the role|the position|the job|us|you|the company); who you
        are; who we are; benefits; job description; minimum qualifications; your (?:profile|
        responsibilities|tasks); the role; nice to have; aufgaben; (?:deine|ihre) aufgaben; (?:dein|ihr)
        profil; anforderungen; wir bieten; uber uns; stellenbeschreibung; profil recherche; vos missions;
        missions; le poste; votre profil; nous offrons; a propos de nous; requisitos; funciones;
        responsabilidades; que ofrecemos; ofrecemos; sobre nosotros
        """
    )
)
_RESUMES = re.compile(
    r"^\W*(?:with|interviewers?|panel|mit|gesprachspartner(?:in)?(?:nen)?|avec|con|agenda|schedule|"
    r"itinerary|notes?|notizen|"
    r"when|where|contact|you(?:'ll| will) (?:meet|be meeting)|\d{1,2}[:.h]\d\d)\b|#\w"
)


_MADE_BY_MACHINES = re.compile(
    r"^\W*(?:(?:meeting|call|video|zoom|teams|audio|full|ai|session|cloud) )*(?:recordings?|"
    r"transcripts?|transcription|"
    r"notetaker|attachments?|chat (?:log|history)|aufzeichnung(?:en)?|transkript|mitschnitt|anhange?|"
    r"enregistrement|"
    r"pieces? jointes?|grabacion|transcripcion|adjuntos?)(?: (?:link|here|hier|file|is|are|ist|est|esta))*"
    r"\s*(?:[:=(\[–-]|attached|available|ready|$)|"
    r"(?<![^\W_])(?:(?:meeting |call |ai |smart )?(?:notes?|notizen|recap|summary|zusammenfassung|"
    r"resume|insights)"
    r" (?:were |was )?(?:(?:taken|generated|created|prepared|recorded) )?(?:by|from|von|par|por|with|"
    r"via) (?:an )?"
    r"(?:ai|gemini|copilot|zoom|otter|fireflies|fathom|read|granola|tldv|fellow|avoma|krisp|metaview|brighthire)|"
    r"(?:ai|gemini|smart|copilot|otter|fireflies|fathom)[ -](?:meeting )?(?:notes|summary|recap|"
    r"companion|transcript)|"
    r"(?:recorded|transcribed|summari[sz]ed) (?:by|with)|(?:this|the) (?:meeting|call) (?:was|is being|"
    r"will be) recorded)"
    r"(?![^\W_])|^\W*(?:meeting|call|ai) (?:notes|summary|recap|records?|assets|insights)\s*[:(–-]"
)
"""Folded lines that calendars, recorders and note takers add to an entry."""

_SPOKEN_TO_THE_USER = any_of(
    phrases(
        r"""
        please; kindly; bitte; merci de; veuillez; por favor; per favore; we look forward; looking forward
        to (?:meeting|
        seeing|speaking|talking); wir freuen uns; au plaisir de; your
        (?:interview|interviewers?|panel|recruiter|
        application|candidacy); (?:ihr|dein) (?:gesprach|termin|interview); votre entretien; tu entrevista;
        you(?:'ll| will)
        (?:meet|be meeting|speak|receive|find); dear candidate
        """
    )
)
"""What organisers write into an invitation and nobody writes to themselves."""

_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon)|hallo|liebe|guten tag|sehr geehrte|bonjour|hola|"
    r"buenos dias|buongiorno|beste|hej)\s[^\W\d_]+(?:\s[^\W\d_]+){0,3}\s*[,!.–:-]?$|"
    r"^\W*(?:dear|hi|hello|hey|hallo|liebe|bonjour|hola)\s[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s*[,!]\s"
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A description without conferencing blocks, footers, links and job adverts.

    `lines` holds stripped lines, also empty ones; `before_blocks` is the raw text before the first
    conferencing block, where people write.
    """

    lines: tuple[str, ...]
    before_blocks: str

    @property
    def text(self) -> str:
        """The cleaned lines as one text."""
        return "\n".join(self.lines)


class _Cleaner:
    """One pass over the lines; every line is looked at once."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.first_block: int | None = None
        self.in_meet = False
        self.in_rule = False
        self.in_dial_in = False
        self.in_advert = False
        self.seen: set[str] = set()

    def take(self, number: int, line: str, following: str) -> None:
        folded = fold(line)
        if self._is_block(number, line, folded, following):
            return
        if self._is_noise(line, folded):
            return
        self.kept.append(line)

    def _block_begins(self, number: int) -> None:
        if self.first_block is None:
            self.first_block = number

    def _is_block(self, number: int, line: str, folded: str, following: str) -> bool:
        if _MEET_RULE.match(line) and any(c in line for c in ":~"):
            self.in_meet = not self.in_meet
            self._block_begins(number)
            return True
        if _RULE.match(line):
            self.in_rule = not self.in_rule and _is_conferencing(fold(following))
            if self.in_rule:
                self._block_begins(number)
            return True
        if self.in_meet or self.in_rule:
            return True
        if _is_conferencing(folded) and len(line) < 200:
            self._block_begins(number)
            self.in_dial_in = True
            self.kept += _told_before(line)
            return True
        return self._in_dial_in(line)

    def _in_dial_in(self, line: str) -> bool:
        if not self.in_dial_in or not line:
            return False
        self.in_dial_in = bool(_URL_ONLY.match(line) or _NUMBER_ONLY.match(fold(line)))
        return self.in_dial_in

    def _is_noise(self, line: str, folded: str) -> bool:
        if not line:
            return self.in_advert
        if _URL_ONLY.match(line) or _FOOTER.match(folded):
            return True
        if _ADVERT.fullmatch(folded.strip(" :*-•#.")):
            self.in_advert = True
        elif self.in_advert and _RESUMES.match(folded):
            self.in_advert = False
        if self.in_advert or len(line) > _ADVERT_LINE:
            return True
        repeated = len(line) > 40 and line in self.seen
        self.seen.add(line)
        return repeated


def _is_conferencing(folded: str) -> bool:
    """Whether a line belongs to the block of a call; `You will meet Dana on Google Meet` does not."""
    if _CONFERENCE.search(folded):
        return True
    told = (word.strip(".,:;!?()[]-") for word in _PRODUCT.sub(" ", folded).split())
    beside = [word for word in told if word and word not in _OF_A_CALL]
    return _PRODUCT.search(folded) is not None and len(beside) < _SAYS_SOMETHING


def _told_before(line: str) -> list[str]:
    """The sentences in front of how to join: `You will meet Dana Ruiz. Join by Zoom: ...`."""
    sentences = _SENTENCE.split(line)
    told = list(takewhile(lambda one: not _is_conferencing(fold(one)), sentences))
    return told if sum(len(one.split()) for one in told) >= _SAYS_SOMETHING else []


@lru_cache(maxsize=256)
def clean(description: str) -> Cleaned:
    """A description as people would read it (d.8); linear in its length, at most 60,000 characters."""
    raw = [line[:_LONGEST_LINE] for line in description[:LONGEST].splitlines()[:_MOST_LINES]]
    stripped = [" ".join(line.replace("\t", "    ").strip().split(" ")).strip() for line in raw]
    cleaner = _Cleaner()
    for number, line in enumerate(stripped):
        following = " ".join(stripped[number + 1 : number + 4])
        cleaner.take(number, line, following)
    end = len(raw) if cleaner.first_block is None else cleaner.first_block
    return Cleaned(tuple(cleaner.kept), "\n".join(raw[:end]).strip())


def is_own_event(event: CalendarEvent, owner: Owner) -> bool:
    """Whether the user wrote the event: organised by the user, or without organiser and guests.

    An invitation added from a file has the user as creator and somebody else as organiser: it is not.
    """
    organizer = event.organizer
    if organizer is None:
        return not any(not guest.is_self and guest.email not in owner.emails for guest in event.guests)
    if organizer.is_self or organizer.email in owner.emails:
        return True
    return organizer.email.endswith(CALENDAR_DOMAINS) and event.creator_email in owner.emails


def is_typed(event: CalendarEvent, owner: Owner) -> bool:
    """Whether the user made the entry in this calendar, and did not add it from a file."""
    organizer = event.organizer
    return organizer is not None and (organizer.is_self or organizer.email in owner.emails)


def prepared_text(
    event: CalendarEvent, owner: Owner, first_text: str | None, first_seen: datetime | None
) -> str:
    """What of the user's own text stood in an own event before the interview began.

    It can name people and ask for things, but cannot tell what was talked about (promise 4, f.2).
    """
    if not is_own_event(event, owner):
        return ""
    whole = own_text(event, owner, first_text)
    if event.updated is not None and event.updated < event.start:
        return whole
    if first_text is None or first_seen is None or first_seen >= event.start:
        return ""
    before = {" ".join(line.split()) for line in first_text.splitlines()}
    return "\n".join(line for line in whole.splitlines() if " ".join(line.split()) in before)


def without_deciding_lines(description: str) -> str:
    """The description without the lines that say whether it is an interview (A4)."""
    return "\n".join(line for line in description.splitlines() if not _DECIDING.search(line))


def holds_deciding_line(description: str) -> bool:
    """Whether a line of it says that it is an interview, or none (A4)."""
    return _DECIDING.search(description) is not None


def own_text(event: CalendarEvent, owner: Owner, first_text: str | None) -> str:
    """What the user wrote into the event: all of an own event before conferencing blocks, or added lines.

    Of an invitation only lines count that were not in the description when it was first seen (f.2). A
    hashtag that stood there and is typed once more counts.
    """
    if is_own_event(event, owner):
        return "\n".join(
            line
            for line in clean(event.description).before_blocks.splitlines()
            if not _is_made_by_a_machine(line)
        )
    if first_text is None or first_text == event.description:
        return ""
    first = Counter(" ".join(line.split()) for line in first_text.splitlines())
    seen: Counter[str] = Counter()
    added = []
    for line in event.description[:LONGEST].splitlines():
        plain = " ".join(line.split())
        seen[plain] += 1
        if seen[plain] > first[plain] and (plain not in first or hashtags(plain)):
            added.append(line.strip())
    return clean("\n".join(_by_the_user(added))).before_blocks


def _by_the_user(added: list[str]) -> list[str]:
    """Of lines that came into an invitation those that the user may have written (f.2).

    A text that greets somebody is the organiser's as a whole; a line that asks or tells the reader, or was
    made by a machine, is nobody's note.
    """
    if any(_GREETING.search(fold(line)) for line in added):
        return []
    return [one for one in added if not (_is_made_by_a_machine(one) or _SPOKEN_TO_THE_USER.search(fold(one)))]


def _is_made_by_a_machine(line: str) -> bool:
    return _MADE_BY_MACHINES.search(fold(line)) is not None
