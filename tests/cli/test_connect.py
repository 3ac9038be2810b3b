"""The whole way of connecting: real sockets, the local Google's consent, tokens on disk, the own calendar."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from google.oauth2.credentials import Credentials

from followup.cli.connect import NO_LABEL_YET, Connected, ConnectWish, Means, connect
from followup.engine.errors import NeedsConsent, NeedsSignIn, Transient
from followup.engine.ports import CalendarPort, MailPort, Profile, Sender
from followup.google import scopes
from followup.google.accounts import WrongAccount
from followup.google.calendar import GoogleCalendar
from followup.google.client import GoogleClient
from followup.google.client_secrets import ClientFileError
from followup.google.console import STEPS, Places, Terminal
from followup.google.credentials import TokenStore, file_name, stored_credentials
from followup.google.session import build_session
from followup.sandbox.oauth import DEFAULT_CLIENT, Consent, client_secrets
from followup.sandbox.server import Serving, serve
from followup.sandbox.world import World

_ADA, _BOB = "ada@gmail.com", "bob@acme.com"


@dataclass
class _Mail:
    """The mailbox, as far as connecting looks into it."""

    email: str
    names: dict[str, str]
    signed: str
    fails: Exception | None = None
    label_fails: Exception | None = None

    def profile(self) -> Profile:
        return Profile(self.email, "1")

    def labels(self) -> dict[str, str]:
        return dict(self.names)

    def create_label(self, name: str, *, hidden: bool = False) -> str:
        if self.label_fails is not None:
            raise self.label_fails
        self.names[f"Label_{len(self.names)}"] = name
        return f"Label_{len(self.names) - 1}"

    def senders(self) -> tuple[Sender, ...]:
        if self.fails is not None:
            raise self.fails
        return (
            Sender("press@acme.com", "", "", is_default=False, is_primary=False),
            Sender(self.email, self.signed, "", is_default=True, is_primary=True),
        )


@dataclass
class _Desk:
    """A computer with a user in front of it, and a local Google."""

    home: Path
    google: Serving
    world: World
    said: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    type_line: Callable[[float | None], str | None] = lambda _seconds: None
    browser: Callable[[str], bool] = lambda _url: False
    ports_fail: Exception | None = None
    name_in_gmail: str = "Ada Byron"
    senders_fail: Exception | None = None
    label_fails: Exception | None = None
    seconds_per_look: int = 0

    def __post_init__(self) -> None:
        self.store = TokenStore(self.home / "tokens")
        self.client_file = self.home / "config" / "client_secret.json"
        self.browser = self.visit
        self.wish = ConnectWish(self.client_file, "Interview follow-ups")

    def put_client_file(self) -> None:
        self.client_file.parent.mkdir()
        self.client_file.write_text(self.client_text)

    @property
    def client_text(self) -> str:
        return json.dumps(client_secrets(self.google.base_url, self.world.oauth.clients[DEFAULT_CLIENT]))

    def visit(self, url: str) -> bool:
        """A browser that follows Google's redirect to the listener, after asking for the icon there."""
        self.opened.append(url)
        here = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        assert requests.get(f"{here}favicon.ico", timeout=5).status_code == 404
        assert requests.get(f"{here}?state=guess&code=4/evil", timeout=5).status_code == 400
        assert requests.get(url, timeout=5).status_code == 200
        return True

    def ports(self, credentials: Credentials) -> tuple[CalendarPort, MailPort]:
        if self.ports_fail is not None:
            raise self.ports_fail
        client = GoogleClient(build_session(credentials, self.google.base_url), self.google.base_url)
        access = self.world.oauth.access(str(credentials.token))
        assert access is not None
        return GoogleCalendar(client), cast(
            MailPort,
            _Mail(access.grant.account, self.labels, self.name_in_gmail, self.senders_fail, self.label_fails),
        )

    def connect(self, **changes: object) -> Connected:
        ticks = count(0, self.seconds_per_look)
        numbers = count()
        with requests.Session() as http:
            means = Means(
                terminal=Terminal(
                    self.said.append, lambda s: self.type_line(s), lambda url: self.browser(url)
                ),
                tokens=self.store,
                http=http,
                ports=self.ports,
                random_text=lambda size: f"r{next(numbers)}-" + "x" * size,
                now=lambda: self.world.now,
                monotonic=lambda: next(ticks),
                places=Places(self.home, self.home),
                folders=(self.home / "Downloads",),
            )
            return connect(replace(self.wish, **changes), means)  # type: ignore[arg-type]

    @property
    def text(self) -> str:
        return " ".join(self.said)

    def own_calendars(self, email: str = _ADA) -> list[str]:
        return [key for key in self.world.books[email].calendars if key != email]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[_Desk]:
    world = World.create(accounts={_ADA: "Ada", _BOB: "Bob"}, time_zone="Europe/Rome")
    world.oauth.consent = Consent("grant", account=_ADA)
    with serve(world) as google:
        made = _Desk(tmp_path, google, world)
        made.put_client_file()
        yield made


def test_an_account_is_connected_once_and_for_good(desk: _Desk) -> None:
    connected = desk.connect()
    token = connected.token
    assert (token.email, connected.zone, connected.off) == (_ADA, "Europe/Rome", ())
    assert token == desk.store.load(_ADA)
    assert token.granted == set(scopes.DEFAULT_SCOPES)
    assert token.saved_at == desk.world.now
    assert token.own_calendar == connected.calendar.id
    assert desk.own_calendars() == [connected.calendar.id]
    credentials = stored_credentials(token)
    with build_session(credentials, desk.google.base_url) as session:
        session.renew()
    assert credentials.token


def test_connecting_again_keeps_the_calendar_and_gets_a_lasting_token_again(desk: _Desk) -> None:
    first = desk.connect()
    again = desk.connect(expected=_ADA)
    assert again.calendar.id == first.calendar.id
    assert not again.calendar.created
    assert again.token.refresh_token != first.token.refresh_token
    assert "login_hint=ada%40gmail.com" in desk.opened[-1]


def test_after_losing_all_data_the_calendar_is_found_through_the_label(desk: _Desk) -> None:
    first = desk.connect()
    assert desk.store.forget(_ADA)
    assert desk.connect().calendar.id == first.calendar.id
    assert desk.own_calendars() == [first.calendar.id]


def test_drafts_are_signed_with_the_name_that_gmail_has(desk: _Desk) -> None:
    connected = desk.connect()
    assert connected.token.name == "Ada Byron"
    assert connected.token.zone == "Europe/Rome"
    assert "Drafts are signed: Ada Byron" in desk.said


def test_the_name_in_the_settings_comes_first(desk: _Desk) -> None:
    desk.connect(signed="Ada Lovelace")
    assert "Drafts are signed: Ada Lovelace" in desk.said


@pytest.mark.parametrize("failure", [None, Transient("Gmail failed.", "It is tried again.")])
def test_without_a_name_it_says_where_to_put_one(desk: _Desk, failure: Exception | None) -> None:
    desk.name_in_gmail, desk.senders_fail = "", failure
    assert desk.connect().token.name == ""
    assert "set `name` under [profile]" in desk.text


def test_two_accounts_may_be_connected(desk: _Desk) -> None:
    desk.connect()
    desk.world.oauth.consent = Consent("grant", account=_BOB)
    desk.connect()
    assert [token.email for token in desk.store.list_accounts().connected] == [_ADA, _BOB]


@pytest.mark.spec("N11")
def test_a_mailbox_at_an_organisation_is_warned_about_unless_that_is_known(desk: _Desk) -> None:
    desk.world.oauth.consent = Consent("grant", account=_BOB)
    desk.connect()
    assert "whoever owns acme.com" in desk.text
    desk.said.clear()
    desk.connect(known_work_account=True)
    assert "acme.com;" not in desk.text


@pytest.mark.spec("reliability A27")
def test_another_account_than_expected_leaves_everything_as_it_was(desk: _Desk) -> None:
    before = desk.connect().token
    desk.world.oauth.consent = Consent("grant", account=_BOB)
    with pytest.raises(WrongAccount):
        desk.connect(expected=_ADA)
    assert desk.store.list_accounts().connected == (before,)
    assert desk.own_calendars(_BOB) == []


@pytest.mark.spec("reliability A26")
@pytest.mark.parametrize("missing", [scopes.GMAIL_COMPOSE, scopes.GMAIL_READONLY, scopes.GMAIL_LABELS])
def test_an_unticked_box_is_told_and_the_rest_connected(desk: _Desk, missing: str) -> None:
    ticked = tuple(scope for scope in scopes.DEFAULT_SCOPES if scope != missing)
    desk.world.oauth.consent = Consent("grant", ticked, _ADA)
    connected = desk.connect()
    assert connected.token.granted == set(ticked)
    assert connected.off == scopes.features(ticked) != ()
    for off in connected.off:
        assert off.sentence in desk.text
    assert bool(desk.labels) is (missing != scopes.GMAIL_LABELS)


@pytest.mark.spec("L4")
def test_a_label_that_could_not_be_made_is_told_until_it_is(desk: _Desk) -> None:
    desk.label_fails = Transient("Gmail failed.")
    assert not desk.connect().calendar.pointed
    assert NO_LABEL_YET in desk.text
    desk.said.clear()
    desk.label_fails = None
    assert desk.connect().calendar.pointed
    assert NO_LABEL_YET not in desk.text


@pytest.mark.spec("reliability A26")
def test_unticking_what_everything_rests_on_connects_nothing_and_spoils_nothing(desk: _Desk) -> None:
    before = desk.connect().token
    ticked = (scopes.GMAIL_COMPOSE, scopes.CALENDAR_OWN)
    desk.world.oauth.consent = Consent("grant", ticked, _ADA)
    with pytest.raises(NeedsConsent) as caught:
        desk.connect()
    assert caught.value.scopes == (scopes.CALENDAR_READONLY,)
    assert "tick every box" in caught.value.remedy
    assert desk.store.load(_ADA) == before


def test_a_denied_consent_is_a_sentence(desk: _Desk) -> None:
    desk.world.oauth.consent = Consent("deny")
    with pytest.raises(NeedsConsent, match="not allowed in the browser"):
        desk.connect()
    assert desk.store.list_accounts().connected == ()


def test_nobody_coming_ends_after_a_while(desk: _Desk) -> None:
    desk.browser = lambda _url: True
    desk.seconds_per_look = 100
    with pytest.raises(NeedsSignIn, match="within 10 minutes"):
        desk.connect()


def _typed_at(desk: _Desk, lines: list[str]) -> Callable[[float | None], str | None]:
    """The lines, with URL standing for where the browser ends that opens the printed address."""
    remaining = iter(lines)

    def type_line(_seconds: float | None) -> str | None:
        line = next(remaining)
        if line != "URL":
            return line
        shown = next(said for said in desk.said if said.startswith(desk.google.base_url))
        return requests.get(shown, allow_redirects=False, timeout=5).headers["Location"]

    return type_line


def test_without_a_browser_the_address_stands_on_a_line_of_its_own_and_the_answer_is_pasted(
    desk: _Desk,
) -> None:
    desk.type_line = _typed_at(desk, ["what?", "URL"])
    connected = desk.connect(browser=False)
    assert connected.token.email == _ADA
    assert desk.opened == []
    assert "Paste the whole address" in desk.text


def test_without_a_browser_the_redirect_counts_as_well(desk: _Desk) -> None:
    def end_of_input(_seconds: float | None) -> str | None:
        shown = next(said for said in desk.said if said.startswith(desk.google.base_url))
        visiting = threading.Thread(target=desk.visit, args=(shown,))
        visiting.start()
        visiting.join()
        raise EOFError

    desk.type_line = end_of_input
    assert desk.connect(browser=False).token.email == _ADA


def test_a_browser_that_does_not_open_leaves_the_address(desk: _Desk) -> None:
    desk.browser = lambda _url: False
    desk.type_line = _typed_at(desk, ["URL"])
    assert desk.connect().token.email == _ADA


def test_a_damaged_token_file_is_kept_and_replaced_and_the_calendar_found(desk: _Desk) -> None:
    first = desk.connect()
    (desk.store.folder / file_name(_ADA)).write_text("{")
    again = desk.connect()
    assert again.calendar.id == first.calendar.id
    assert "damaged" in desk.text
    assert [path.read_text() for path in desk.store.folder.glob("*.damaged-1")] == ["{"]
    assert desk.store.load(_ADA) == again.token


def test_a_failure_after_the_consent_does_not_lose_it(desk: _Desk) -> None:
    class Broken(GoogleCalendar):
        def create_calendar(self, name: str, zone: str, description: str) -> str:
            raise Transient("Google Calendar failed.")

    real = desk.ports

    def broken(credentials: Credentials) -> tuple[CalendarPort, MailPort]:
        client = GoogleClient(build_session(credentials, desk.google.base_url), desk.google.base_url)
        return Broken(client), real(credentials)[1]

    desk.ports = broken  # type: ignore[method-assign]
    with pytest.raises(Transient):
        desk.connect()
    token = desk.store.load(_ADA)
    assert token is not None
    assert token.own_calendar == ""


def test_the_console_walk_ends_in_a_connected_account(desk: _Desk) -> None:
    desk.client_file.unlink()
    downloads = desk.home / "Downloads"
    downloads.mkdir()
    pressed = iter([""] * (len(STEPS) - 1))

    def type_line(seconds: float | None) -> str | None:
        if seconds is not None and not list(downloads.iterdir()):
            (downloads / "client_secret_9.json").write_text(desk.client_text)
        return next(pressed, None)

    desk.type_line = type_line
    assert desk.connect().token.email == _ADA
    assert desk.client_file.read_text() == desk.client_text
    assert desk.client_file.stat().st_mode & 0o777 == 0o600


def test_a_wrong_client_file_is_explained_and_the_walk_replaces_it(desk: _Desk) -> None:
    desk.client_file.write_text('{"web": {}}')
    lines = iter([desk.client_text])
    desk.type_line = lambda _seconds: next(lines, None)
    assert desk.connect().token.email == _ADA
    assert "Web application" in desk.text
    assert desk.client_file.with_name("client_secret.json.old-1").read_text() == '{"web": {}}'


@pytest.mark.parametrize("content", ["", '{"web": {}}', None])
def test_without_a_walk_a_client_file_that_will_not_do_ends_at_once(desk: _Desk, content: str | None) -> None:
    if content is None:
        desk.client_file.unlink()
    else:
        desk.client_file.write_text(content)
    with pytest.raises(ClientFileError):
        desk.connect(walk=False)


def test_a_client_that_google_does_not_know_is_a_sentence(desk: _Desk) -> None:
    data = json.loads(desk.client_text)
    data["installed"]["client_secret"] = "wrong"
    desk.client_file.write_text(json.dumps(data))
    with pytest.raises(NeedsSignIn, match="does not accept the client file"):
        desk.connect()


@pytest.mark.spec("X17")
def test_no_secret_is_printed(desk: _Desk) -> None:
    connected = desk.connect()
    for secret in (connected.token.refresh_token, connected.token.client_secret):
        assert secret not in desk.text
        assert secret not in repr(connected)


def test_every_line_but_the_address_fits_eighty_columns(desk: _Desk) -> None:
    desk.connect()
    assert [line for line in desk.said if len(line) > 80] == desk.opened
