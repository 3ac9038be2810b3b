"""Everything of one sandbox: time, accounts, tokens, faults, quota, and the journal of requests."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from threading import RLock
from typing import Any, Literal

from followup.sandbox.calendar_access import CalendarAccess
from followup.sandbox.calendar_api import CalendarApi, CalendarVariants
from followup.sandbox.calendar_model import CalendarBook
from followup.sandbox.call import Call, Handler, Json, Reply
from followup.sandbox.clock import Ids, VirtualClock, utc
from followup.sandbox.discovery import Catalogue, catalogue
from followup.sandbox.errors import known_error
from followup.sandbox.faults import Faults
from followup.sandbox.gmail_api import gmail_handlers
from followup.sandbox.journal import Journal
from followup.sandbox.mailbox import Mailbox, MailVariants
from followup.sandbox.oauth import OAuth, client_secrets
from followup.sandbox.quota import Quota

DEFAULT_START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Variants:
    """Where reports about Google conflict, the behaviour that this sandbox shows.

    `wider_refresh`: a refresh that asks for more than was granted answers invalid_scope or narrows.
    """

    calendar: CalendarVariants = field(default_factory=CalendarVariants)
    mail: MailVariants = field(default_factory=MailVariants)
    wider_refresh: Literal["invalid_scope", "narrow"] = "invalid_scope"


class World:
    """One local Google. Build it with `World.create`; all its state hangs here.

    `lock` guards every request and every control verb.
    """

    def __init__(self, *, now: datetime, seed: int | str, variants: Variants, follow_wall: bool) -> None:
        self.lock = RLock()
        self.seed = seed
        self.variants = variants
        self.ids = Ids(seed)
        self.clock = VirtualClock(now, follow_wall=follow_wall)
        self.catalogue: Catalogue = catalogue()
        self.oauth = OAuth(self.ids, self.clock, wider_scope=variants.wider_refresh)
        self.faults = Faults(self.ids)
        self.quota = Quota()
        self.journal = Journal()
        self.books: dict[str, CalendarBook] = {}
        self.mailboxes: dict[str, Mailbox] = {}
        self._late: list[tuple[datetime, int, Callable[[], None]]] = []
        self._late_numbers = count()
        self._wire()

    def _wire(self) -> None:
        """What answers calls; it holds no state of its own."""
        self.access = CalendarAccess(
            self.catalogue, self.book_of, self.project_of, self.variants.calendar.foreign_calendar
        )
        self.handlers: dict[str, Handler] = dict(
            CalendarApi(self.access, lambda: self.variants.calendar, self.ids.hexadecimal).handlers()
        )
        self.handlers.update(gmail_handlers(self.mailbox_of))

    def __getstate__(self) -> dict[str, Any]:
        """A world can be pickled and so be gone back to, unless a late request is under way."""
        made_anew = {"lock", "catalogue", "access", "handlers"}
        return {name: value for name, value in vars(self).items() if name not in made_anew}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        vars(self).update(state)
        self.lock = RLock()
        self.catalogue = catalogue()
        self._wire()

    @classmethod
    def create(
        cls,
        now: datetime = DEFAULT_START,
        *,
        seed: int | str = 1,
        variants: Variants | None = None,
        follow_wall: bool = False,
        accounts: Mapping[str, str] | None = None,
        time_zone: str = "UTC",
    ) -> World:
        """A sandbox at an instant, with accounts (address -> display name) in a time zone.

        With `follow_wall` its clock runs on from `now` as the wall clock does.
        """
        world = cls(now=now, seed=seed, variants=variants or Variants(), follow_wall=follow_wall)
        for address, name in (accounts or {}).items():
            world.add_account(address, name, time_zone)
        return world

    # --- time -------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """The virtual instant, in UTC."""
        return self.clock.now()

    def set_time(self, now: datetime) -> None:
        """Move the clock; requests that Google still had to apply take effect on the way."""
        target = utc(now)
        while self._late and self._late[0][0] <= target:
            due, _, apply = heapq.heappop(self._late)
            if due > self.now:
                self.clock.set(due)
            apply()
        self.clock.set(target)

    def advance(self, seconds: float) -> None:
        """Move the clock forwards."""
        self.set_time(self.now + timedelta(seconds=seconds))

    def later(self, seconds: float, apply: Callable[[], None]) -> None:
        """Let something happen when the clock has moved on by so many seconds."""
        due = self.now + timedelta(seconds=seconds)
        heapq.heappush(self._late, (due, next(self._late_numbers), apply))

    def settle(self) -> None:
        """Apply what has fallen due (for a clock that follows the wall clock)."""
        while self._late and self._late[0][0] <= self.now:
            heapq.heappop(self._late)[2]()

    # --- accounts ---------------------------------------------------------------------------------

    def add_account(self, address: str, display_name: str = "", time_zone: str = "UTC") -> CalendarBook:
        """A Google account with an empty mailbox and an empty primary calendar."""
        if address in self.books:
            raise ValueError(f"the account exists: {address}")
        self.books[address] = CalendarBook(address, display_name, time_zone)
        self.mailboxes[address] = Mailbox(
            address, display_name, variants=self.variants.mail, clock=self.clock.now
        )
        return self.books[address]

    @property
    def accounts(self) -> list[str]:
        """The addresses, in the order in which they were added."""
        return list(self.books)

    def book_of(self, address: str) -> CalendarBook:
        """The calendars of an account; KeyError when there is no such account."""
        return self.books[address]

    def mailbox_of(self, address: str) -> Mailbox:
        """The mailbox of an account; KeyError when there is no such account."""
        return self.mailboxes[address]

    def project_of(self, client_id: str) -> str:
        """The Cloud project of an OAuth client."""
        return self.oauth.clients[client_id].project

    def use_calendar_variants(self, variants: CalendarVariants) -> None:
        """Let Calendar behave otherwise from now on."""
        self.variants = replace(self.variants, calendar=variants)
        self.access.foreign = variants.foreign_calendar

    def use_mail_variants(self, variants: MailVariants) -> None:
        """Let Gmail behave otherwise from now on."""
        self.variants = replace(self.variants, mail=variants)
        for mailbox in self.mailboxes.values():
            mailbox.variants = variants

    # --- OAuth ------------------------------------------------------------------------------------

    def client_secrets(self, base_url: str, client_id: str = "") -> Json:
        """The client secrets file (`installed`) that leads a client to this sandbox."""
        clients = self.oauth.clients
        client = clients[client_id] if client_id else next(iter(clients.values()))
        return client_secrets(base_url, client)

    def known_scopes(self) -> frozenset[str]:
        """Every scope of both APIs."""
        methods = self.catalogue.methods.values()
        return frozenset(scope for method in methods for scope in method.scopes)

    # --- calls ------------------------------------------------------------------------------------

    def handle(self, call: Call) -> Reply:
        """Let the model answer a call that has passed every check; ApiError for a refusal."""
        handler = self.handlers.get(call.method)
        if handler is None:
            raise known_error(501, "notImplemented", f"The local Google does not offer {call.method}.")
        return handler(call)
