"""Connecting an account: client file, consent, tokens, own calendar. The words are for the terminal.

Everything outside is handed in, so that the whole way runs in tests against a local server. Each failure is
a FollowupError: one sentence and one remedy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import requests
from google.oauth2.credentials import Credentials

from followup.engine.account.own_calendar import OwnCalendar, ensure_own_calendar, primary_zone
from followup.engine.errors import FollowupError, NeedsConsent
from followup.engine.known.draft_sender import own_name
from followup.engine.ports import CalendarPort, MailPort
from followup.google.accounts import check_same_account, normal_address, work_account_warning
from followup.google.client_file_search import ClientFileSearch, install
from followup.google.client_secrets import ClientFileError, ClientSecrets, is_loopback, load
from followup.google.console import UNVERIFIED, Places, Terminal, walk
from followup.google.credentials import DamagedToken, Token, TokenStore, google_credentials, token_of
from followup.google.loopback import Loopback, wait_for_answer
from followup.google.oauth import ConsentRequest, RandomText, new_request, refusal
from followup.google.scopes import (
    DEFAULT_SCOPES,
    ESSENTIAL,
    GMAIL_LABELS,
    SCOPES,
    Feature,
    Off,
    blocking,
    can,
    features,
)
from followup.google.token_endpoint import Grant, exchange

SIGN_IN_SECONDS = 600.0
NO_LABEL_YET = (
    "The hidden label that leads another computer to this calendar could not be made just now. It is made "
    "before anything is written; `followup doctor` tells when it stands. Connect another computer only then."
)
UNSIGNED = (
    "Gmail knows no name of yours, so drafts end without one: set `name` under [profile] in the file that "
    "`followup config path` shows."
)


@dataclass(frozen=True, slots=True)
class ConnectWish:
    """What the user asked for.

    `client_file` is where the client file lies, or shall lie. `expected` is the address to connect again;
    empty takes whoever signs in. `browser` false prints the address instead of opening it. `walk` false
    never leads through the console. `known_work_account` silences the warning about an employer's mailbox.
    `signed` is the user's name in the settings; without one Gmail is asked.
    """

    client_file: Path
    calendar_name: str
    expected: str = ""
    browser: bool = True
    walk: bool = True
    known_work_account: bool = False
    signed: str = ""
    seconds: float = SIGN_IN_SECONDS


@dataclass(frozen=True, slots=True)
class Means:
    """What connecting needs of the outside.

    `now` gives the aware present, `monotonic` seconds that never run backwards, `random_text` is
    `secrets.token_urlsafe`. `ports` makes the two adapters from credentials. `folders` are searched for
    a downloaded client file.
    """

    terminal: Terminal
    tokens: TokenStore
    http: requests.Session
    ports: Callable[[Credentials], tuple[CalendarPort, MailPort]]
    random_text: RandomText
    now: Callable[[], datetime]
    monotonic: Callable[[], float]
    places: Places
    folders: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Connected:
    """A connected account: its token as stored, its calendar and zone, and what is off."""

    token: Token
    calendar: OwnCalendar
    zone: str
    off: tuple[Off, ...] = field(default=())


def connect(wish: ConnectWish, means: Means) -> Connected:
    """Connect an account, or connect it again. Safe to repeat after any failure.

    Raises ClientFileError, Stopped, NeedsSignIn, NeedsConsent, WrongAccount, PrivateFileError, Transient.
    """
    secrets = _client(wish, means)
    request, grant = _sign_in(wish, means, secrets)
    calendar, mail = _ports(means, request.secrets, grant)
    email = normal_address(mail.profile().email)
    check_same_account(wish.expected, email)
    warning = work_account_warning(email)
    if warning and not wish.known_work_account:
        means.terminal.tell(f"Careful: {warning}")
    stored_calendar = _stored_calendar(means, email)
    token = token_of(email, secrets, grant, means.now(), stored_calendar)
    # Before anything can fail that comes later: the user's consent is not asked for twice.
    means.tokens.save(token)
    means.terminal.tell(f"Signed in as {email}. Looking for the reminder calendar.")
    zone = primary_zone(calendar, means.now())
    own = ensure_own_calendar(
        calendar,
        mail if GMAIL_LABELS in grant.scopes else None,
        stored_calendar,
        wish.calendar_name,
        zone,
        remember=lambda calendar_id: means.tokens.remember_calendar(email, calendar_id),
    )
    means.tokens.remember_user(email, zone, _name_in_gmail(mail, grant.scopes))
    connected = Connected(means.tokens.load(email) or token, own, zone, features(grant.scopes))
    _tell_result(means.terminal, wish, connected)
    return connected


def _client(wish: ConnectWish, means: Means) -> ClientSecrets:
    """The client from its file; without a usable one, through the console."""
    if not wish.walk or wish.client_file.exists():
        try:
            return load(wish.client_file)
        except ClientFileError as problem:
            if not wish.walk:
                raise
            means.terminal.fail(problem)
    since_ns = int(means.now().timestamp()) * 10**9
    search = ClientFileSearch(means.folders, since_ns)
    found = walk(means.terminal, search, means.places)
    install(found, wish.client_file)
    means.terminal.tell(f"The client file is good; it was copied to {wish.client_file}")
    if found.path is not None:
        means.terminal.tell(f"You may delete {found.path}")
    return found.secrets


def _sign_in(wish: ConnectWish, means: Means, secrets: ClientSecrets) -> tuple[ConsentRequest, Grant]:
    terminal = means.terminal
    with Loopback() as loopback:
        request = new_request(
            secrets, loopback.redirect_uri, DEFAULT_SCOPES, means.random_text, normal_address(wish.expected)
        )
        loopback.expect(request)
        _explain(terminal, secrets)
        _send_to(terminal, request.url, browser=wish.browser)
        answer = wait_for_answer(
            loopback,
            request,
            seconds=wish.seconds,
            monotonic=means.monotonic,
            poll_line=terminal.read_line,
            say=terminal.tell,
        )
    if not answer.code:
        raise refusal(answer.error)
    grant = exchange(means.http, request, answer.code)
    problem = blocking(grant.scopes)
    if problem:
        missing = tuple(scope for scope in ESSENTIAL if scope not in grant.scopes)
        raise NeedsConsent(problem, "Run the command again and tick every box.", scopes=missing)
    return request, grant


def _explain(terminal: Terminal, secrets: ClientSecrets) -> None:
    terminal.say("")
    terminal.say("Google will ask for these permissions; leave every box ticked:")
    for scope in SCOPES:
        terminal.tell(scope.allows, "  ")
        terminal.tell(scope.used_for, "    ")
    if not is_loopback(secrets.auth_uri):
        terminal.say("")
        terminal.tell(UNVERIFIED)
    terminal.say("")


def _send_to(terminal: Terminal, url: str, *, browser: bool) -> None:
    if browser and terminal.open_link(url):
        terminal.say("The browser is opening. If it does not, open this address yourself:")
    else:
        terminal.say("Open this address in a browser, on this or another computer:")
    terminal.say("")
    terminal.say(url)
    terminal.say("")
    terminal.tell(
        "Waiting for you to allow access. If the browser ends at a page that it cannot open, copy the "
        "whole address of that page, paste it here and press Enter."
    )


def _ports(means: Means, secrets: ClientSecrets, grant: Grant) -> tuple[CalendarPort, MailPort]:
    expires_at = means.now() + timedelta(seconds=grant.expires_in)
    return means.ports(
        google_credentials(
            secrets,
            grant.refresh_token,
            grant.scopes,
            access_token=grant.access_token,
            expires_at=expires_at,
        )
    )


def _stored_calendar(means: Means, email: str) -> str:
    try:
        earlier = means.tokens.load(email)
    except DamagedToken as damage:
        means.terminal.tell(f"{damage.message} It is replaced now.")
        return ""
    return earlier.own_calendar if earlier else ""


def _name_in_gmail(mail: MailPort, granted: frozenset[str]) -> str:
    """The user's name as Gmail writes it; a mailbox that cannot be asked now has none."""
    if not can(granted, Feature.REPLIES):
        return ""
    try:
        return own_name(mail.senders())
    except FollowupError:
        return ""


def _tell_result(terminal: Terminal, wish: ConnectWish, connected: Connected) -> None:
    own, email = connected.calendar, connected.token.email
    terminal.say(f"{email} is connected.")
    verb = "was created" if own.created else "was found again"
    terminal.tell(f'The calendar "{wish.calendar_name}" {verb}; reminders will appear there.')
    if not own.pointed and can(connected.token.granted, Feature.CALENDAR_POINTER):
        terminal.tell(NO_LABEL_YET)
    name = wish.signed or connected.token.name
    terminal.tell(f"Drafts are signed: {name}" if name else UNSIGNED)
    for off in connected.off:
        terminal.tell(off.sentence)
    if connected.off:
        terminal.tell("To change that, run the command again and tick every box.")
