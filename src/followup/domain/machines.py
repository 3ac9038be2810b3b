"""Mail that no person wrote: calendars, failed deliveries, receipts, campaigns (e.5 steps 1 and 3)."""

from __future__ import annotations

import re

from followup.domain import campaign_words, receipt_words, server_words
from followup.domain.absences import greets_a_person, is_answer
from followup.domain.machine_words import ROBOT_TEXTS
from followup.domain.mail import Message
from followup.domain.phrasing import plain
from followup.domain.senders import ALIAS_TOKENS, HIRING_SYSTEMS, SCHEDULERS, STRONG_ALIAS_TOKENS
from followup.domain.status_words import APPLICATION, OF_A_POST, TAKEN_IN, TIME_GIVEN
from followup.domain.talk_words import FIRST_PERSON

_CALENDAR_METHODS = frozenset({"REQUEST", "REPLY", "CANCEL", "COUNTER", "DECLINECOUNTER", "REFRESH", "ADD"})
_CALENDAR_SENDERS = ("calendar-notification@google.com", "calendar-server.bounces.google.com")
_DAEMON = re.compile(
    r"^(?:mailer-?daemon|post[-_]?master|mail-?daemon|mailerdaemon|microsoftexchange[0-9a-f]{6,})\b|"
    r"^(?:bounces?|mdaemon|smtp-?daemon)$"
)
_DAEMON_NAME = re.compile(
    r"\bmail (?:delivery|system|router|administrator)\b|\bmailer-daemon\b|\bjetmail system\b"
)
_ROBOT = re.compile(
    r"^(?:[\w.+-]*[-_.])?(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|nicht[-_]?antworten|ne[-_]?pas[-_]?repondre|"
    r"no[-_]?responder|notifications?|notify|nobody|automated|automailer|system|robot|majordomo|listserv|mailman)"
    r"(?:[-_.+].*)?$"
)
_SHOUTER = re.compile(
    r"^(?:owner-.*|.*-(?:request|owner|announce)|newsletters?|news|alerts?|jobalerts?|job-alerts?|jobs?-?listings?|"
    r"\w*rss\w*|feeds?|feedburner|marketing|promo\w*|deals|digest|announce\w*|mailing|listmaster|invitations|updates|receipts?|"
    r"billing|payments?|invoices?|privacy|datenschutz|security|surveys?|umfrage|feedback|(?:candidate-?)?experience|"
    r"nps|rewards|offers|subscriptions?|memberships?|reminders?|(?:customer-?)?care|customer-?service|"
    r"kundenservice|reservations?|bookings?|orders|shipping|shipments?|tracking|statements?|auctions?)$"
)
_PUBLISHER = re.compile(
    r"^(?:newsletters?|news|alerts?|jobalerts?|job-alerts?|marketing|promo\w*|deals|digest|announce\w*|boletin|"
    r"novedades|alertas|alertes|infolettre)$"
)
_FEED = re.compile(r"\s*(?:url|link|source|permalink|via)\s?:\s*<?https?://", re.IGNORECASE)
_SHOUTING_HOST = re.compile(r"[@.](?:newsletters?|marketing|mailings?|campaigns?|lists)\.")
_PLACE = re.compile(
    r"\b[a-z][a-z .'-]{2,30}, (?:[a-z]{2}|[a-z ]{4,20}), (?:united states|usa|canada|united kingdom|"
    r"deutschland|germany|france|espana|spain|schweiz|switzerland)\b"
)
_LISTED = 3
"""So many places with their country make a list of jobs."""

TEXT_LIMIT = 8_000
"""Characters of a mail that are read: what it is about stands near the top, and time is bounded (X20)."""

_FOOT = 1_500
"""Characters at the end of a longer mail that are read beside: who sends to many says so there."""

_STORY = 4_000
"""No refusal and no offer that greets nobody is as long as that."""

_DECISIONS = ("rejection", "offer")
_OF_OTHERS = ("on_hold", "next_round")
"""News that newsletters have too, of others' hiring and of events."""

_YOUR_MAIL = (
    "your message",
    "ihre nachricht",
    "deine nachricht",
    "votre message",
    "su mensaje",
    "tu mensaje",
)

_LINK = re.compile(r"https?://")
_BUTTON = re.compile(
    r"(?:^|\n[ \t]*\n)[ \t]*\[?((?:start|begin|get started|view|see|keep|review|take|manage|save|edit|"
    r"confirm|complete|update|verify|log ?in|sign ?in|open|download|read|explore|unlock|track|check|finish|"
    r"get (?:your|my)|buy|book (?:now|your)|reserve|register|invite a|refer a|share this|"
    r"continue|go to|learn more|show|discover|rate|activate|jetzt|zum|zur|hier|anmelden|ansehen|anzeigen|"
    r"bestätigen|starten|"
    r"fortfahren|voir|accéder|commencer|répondre|consulter|gérer|compléter|ver|acceder|empezar|responder|"
    r"consultar|completar|gestionar)\b(?!.*\b(?:you|care|touch|well)\b)[^.!?,;:\n]{0,40}|"
    r"[A-ZÄÖÜ]\w{2,20} (?:verfolgen|fortsetzen|ansehen|anzeigen|öffnen|bearbeiten|bestätigen|abschließen|"
    r"verwalten|herunterladen|bewerten|abbestellen|verlängern))"
    r"\]?[ \t]*:?[ \t]*(?:<?https?://\S+)?[ \t]*(?=\n[ \t]*\n|\n?$)",
    re.IGNORECASE,
)
_BUTTON_WORDS = 6
"""So many words fit on a button."""

_MANY_LINKS = 6
_ENOUGH = 2
_ENOUGH_PERSONAL = 3
"""Signs of a campaign that outweigh that a mail says hello, without and with a name."""


def calendar_mail(message: Message) -> str:
    """What makes a mail a calendar's: a part with a method, or the subject calendars write (G9)."""
    if message.calendar_method.upper() in _CALENDAR_METHODS:
        return message.calendar_method
    if any(message.sender.email.endswith(sender) for sender in _CALENDAR_SENDERS):
        return message.sender.email
    subject = plain(message.subject)
    return server_words.CALENDAR_ANSWERS.find(subject) or server_words.CALENDAR_INVITATIONS.find(subject)


def delivery_report(message: Message) -> str:
    """What in the form of a mail makes it a failed delivery: report parts, headers, sender (G7)."""
    if "multipart/report" in message.mime_types or "message/delivery-status" in message.mime_types:
        receipt = "message/disposition-notification" in message.mime_types
        return "" if receipt else "delivery report"
    if message.header("x-failed-recipients"):
        return "X-Failed-Recipients"
    local = message.sender.email.partition("@")[0]
    if _DAEMON.search(local) or _DAEMON_NAME.search(message.sender.name.lower()):
        return message.sender.email or message.sender.name
    return ""


def read_receipt(message: Message) -> str:
    """What makes a mail the note of a program that another one was opened, or an empty string."""
    if "message/disposition-notification" in message.mime_types:
        return "disposition notification"
    opening = plain((message.text or "")[:40]).startswith(_YOUR_MAIL)
    return server_words.READ_RECEIPTS.find(plain(message.subject)) if opening else ""


def worded_bounce(message: Message, text: str) -> str:
    """What in the words of a mail makes it a failed delivery, should its form not tell."""
    subject = plain(message.subject)
    titled = "" if is_answer(message.subject) else server_words.BOUNCE_SUBJECTS.find(subject)
    nobody = message.header("return-path").strip() == "<>" or not message.sender.email
    if titled and (nobody or not message.references):
        return titled
    return server_words.LIST_NOTICES.find(text) or (server_words.BOUNCE_TEXTS.find(text) if nobody else "")


def automatic_header(message: Message) -> str:
    """The header that says a machine wrote this, or an empty string (RFC 3834).

    X-Auto-Response-Suppress is none: ordinary mail from Exchange carries it (G6).
    """
    submitted = message.header("auto-submitted").split(";")[0].strip().lower()
    if submitted and submitted != "no":
        return f"Auto-Submitted: {submitted}"
    for name in ("x-autoreply", "x-autorespond", "x-mail-autoreply", "x-autogenerated"):
        value = message.header(name)
        if value and value.strip().lower() not in ("no", "false"):
            return name.title()
    precedence = message.header("precedence").strip().lower()
    if precedence == "auto_reply":
        return "Precedence: auto_reply"
    if precedence in ("bulk", "junk") and message.references and not _of_a_list(message):
        return f"Precedence: {precedence}"
    return ""


def robot_sender(message: Message) -> str:
    """The address when nobody reads what is sent to it."""
    address = message.sender.email
    return address if _ROBOT.match(address.partition("@")[0]) else ""


def hiring_system(message: Message) -> bool:
    """Whether a mail comes through a hiring system or a booking tool (A2, G11)."""
    labels = message.sender.email.rpartition("@")[2].split(".")
    return any(".".join(labels[at:]) in HIRING_SYSTEMS | SCHEDULERS for at in range(len(labels) - 1))


def acknowledged(message: Message, text: str) -> str:
    """The words of a confirmation of receipt or of a survey (G8); an answer in a thread is none."""
    found = receipt_words.ACKNOWLEDGED_TEXTS.find(text) or receipt_words.FEEDBACK_REQUESTS.find(text)
    if is_answer(message.subject) or message.references:
        return ROBOT_TEXTS.find(text)
    return receipt_words.ACKNOWLEDGED_SUBJECTS.find(plain(message.subject)) or found or ROBOT_TEXTS.find(text)


def button(own: str) -> str:
    """A line that only asks to be clicked: "View application". Nobody writes one by hand."""
    found = (match[1].strip() for match in _BUTTON.finditer(own) if match[1][:1].isupper())
    line = next((line for line in found if len(line.partition("|")[0].split()) <= _BUTTON_WORDS), "")
    return "" if FIRST_PERSON.find(plain(own.replace(line, " "))) else line


def receipt(message: Message, said: tuple[str, ...]) -> bool:
    """Whether a hiring system or a shared mailbox tells of an application, and nobody of himself (G8)."""
    if FIRST_PERSON.first(said) or not APPLICATION.first(said):
        return False
    shared = message.sender.email.partition("@")[0] in ALIAS_TOKENS
    return hiring_system(message) or (shared and bool(TAKEN_IN.first(said)))


def list_header(message: Message) -> str:
    """The header that says a mail goes to many (G12)."""
    if _of_a_list(message):
        return message.header("list-id") or "List-Unsubscribe"
    precedence = message.header("precedence").strip().lower()
    return f"Precedence: {precedence}" if precedence in ("bulk", "list", "junk") else ""


def feed(message: Message) -> str:
    """What makes a mail an entry of a feed that a program sends on: it opens with its address (G12)."""
    found = _FEED.match((message.text or "")[:200])
    return found[0].strip() if found is not None else ""


def publisher(message: Message) -> bool:
    """Whether a mail comes from the address of a newsletter, which writes to nobody in particular."""
    local = message.sender.email.partition("@")[0]
    return bool(_PUBLISHER.match(local) or _SHOUTING_HOST.search(message.sender.email))


def about_a_post(message: Message, said: tuple[str, ...]) -> bool:
    """Whether a mail tells somebody who applied or was seen of a post, or comes from who fills posts."""
    if APPLICATION.first(said):
        return True
    parts = re.split(r"[._+-]", message.sender.email.partition("@")[0])
    of_hiring = STRONG_ALIAS_TOKENS.intersection(parts) or OF_A_POST.first(said)
    return bool(of_hiring and TIME_GIVEN.first(said))


def _of_a_list(message: Message) -> bool:
    return bool(message.header("list-unsubscribe") or message.header("list-id"))


def campaign(message: Message, text: str, *, personal: bool, known: bool = False) -> str:
    """Why a mail without list headers still is one to many, or an empty string.

    `personal` is whether it greets somebody by name; then more has to speak for a campaign. What a person of
    the process writes (`known`) is said to somebody, however it is put.
    """
    if is_answer(message.subject) or message.references:
        return ""
    local = message.sender.email.partition("@")[0]
    if _SHOUTER.match(local) or _SHOUTING_HOST.search(message.sender.email):
        return message.sender.email
    whole = f"{plain(message.subject)} {text}"
    if found := campaign_words.IMPERSONAL.find(text[:100]):
        return found
    signs = (campaign_words.CAMPAIGN_SIGNS, campaign_words.CAMPAIGN_TEXTS, campaign_words.CAMPAIGN_FOOTERS)
    counted = sum(table.count(whole) for table in signs) + (len(_LINK.findall(text)) >= _MANY_LINKS)
    enough = _ENOUGH_PERSONAL if personal else _ENOUGH
    if counted >= enough or (not personal and campaign_words.CAMPAIGN_SIGNS.find(whole)):
        return next((found for table in signs if (found := table.find(whole))), "many links")
    return "list of jobs" if not (personal or known) and len(_PLACE.findall(text)) >= _LISTED else ""


def sold(message: Message, said: tuple[str, ...], own: str, news: str) -> bool:
    """Whether `news` is that of a campaign: it greets nobody, comes from no hiring system, can be left (G12).

    A decision is one about a post, and short; offers and refusals of shops and in stories are neither.
    """
    if news not in (*_OF_OTHERS, *_DECISIONS):
        return False
    if news == "offer" and not message.references and campaign_words.PRIZES.first(said):
        return True
    if hiring_system(message) or greets_a_person(own) or is_answer(message.subject):
        return False
    whole = message.text or own
    of_a_post = APPLICATION.first(said) or OF_A_POST.first(said)
    if news in _DECISIONS and of_a_post and len(whole) < _STORY:
        return False
    subject = message.subject if news in _DECISIONS else ""
    return bool(campaign_words.CAMPAIGN_SIGNS.find(plain(f"{subject} {with_foot(whole)}")))


def with_foot(text: str) -> str:
    """The beginning of a text that is read, and its last lines."""
    return f"{text[:TEXT_LIMIT]}\n{text[TEXT_LIMIT:][-_FOOT:]}"
