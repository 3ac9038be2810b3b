"""Control verbs: everything that happens in the sandbox without a request of the product."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal

from followup.sandbox.calendar_show import show_calendar
from followup.sandbox.call import Json
from followup.sandbox.clock import parse_instant, stamp
from followup.sandbox.control_calendar import CalendarControl
from followup.sandbox.faults import Fault
from followup.sandbox.mailbox_control import mailbox_controls
from followup.sandbox.oauth import DEFAULT_CLIENT, Client, Consent
from followup.sandbox.world import World


class Control:
    """The verbs as methods; `calendar` holds those on calendars, `do` calls any of them by name.

    Every verb takes and returns JSON values. Over HTTP: POST /_control/<verb> with a JSON body.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.calendar = CalendarControl(world)
        self._verbs: dict[str, Callable[..., Json]] = {
            "clock": self.clock,
            "set_clock": self.set_clock,
            "advance": self.advance,
            "follow_wall": self.follow_wall,
            "add_account": self.add_account,
            "add_client": self.add_client,
            "auto_consent": self.auto_consent,
            "mint_token": self.mint_token,
            "client_secrets": self.client_secrets,
            "revoke_access": self.revoke_access,
            "expire_refresh_tokens": self.expire_refresh_tokens,
            "expire_access_tokens": self.expire_access_tokens,
            "change_password": self.change_password,
            "add_fault": self.add_fault,
            "faults": self.faults,
            "clear_faults": self.clear_faults,
            "quota": self.quota,
            "set_quota": self.set_quota,
            "set_variants": self.set_variants,
            "journal": self.journal,
            "violations": self.violations,
            "clear_journal": self.clear_journal,
            "snapshot": self.snapshot,
            **self.calendar.verbs(),
        }
        for name, control in mailbox_controls(world.mailbox_of).items():
            if name in self._verbs:
                raise ValueError(f"two control verbs have the same name: {name}")
            self._verbs[name] = _spread(control)

    @property
    def verbs(self) -> list[str]:
        """The names of all verbs."""
        return sorted(self._verbs)

    def do(self, verb: str, /, **body: Any) -> Json:
        """Carry out a verb; KeyError for an unknown one, TypeError or ValueError for a bad body."""
        if verb not in self._verbs:
            raise KeyError(f"no such verb: {verb}")
        with self.world.lock:
            return self._verbs[verb](**body)

    # --- time -------------------------------------------------------------------------------------

    def clock(self) -> Json:
        """The virtual instant."""
        return {"now": stamp(self.world.now)}

    def set_clock(self, now: datetime | str) -> Json:
        """Set the clock to an instant (RFC 3339 or an aware datetime)."""
        self.world.set_time(parse_instant(now))
        return self.clock()

    def advance(self, seconds: float) -> Json:
        """Move the clock forwards."""
        self.world.advance(seconds)
        return self.clock()

    def follow_wall(self, follow: bool = True) -> Json:
        """Let the clock run on from here as the wall clock does, or stand still."""
        self.world.clock.follow_wall(follow)
        return self.clock()

    # --- accounts and tokens ----------------------------------------------------------------------

    def add_account(self, account: str, display_name: str = "", time_zone: str = "UTC") -> Json:
        """A Google account with an empty mailbox and an empty calendar."""
        self.world.add_account(account, display_name, time_zone)
        return {"account": account}

    def add_client(
        self,
        client_id: str,
        secret: str = "sandbox-secret",
        project: str = "sandbox-project",
        publishing: Literal["production", "testing"] = "production",
        deleted: bool = False,
    ) -> Json:
        """Register or replace an OAuth client; `testing` lets its refresh tokens die after seven days."""
        self.world.oauth.add_client(Client(client_id, secret, project, publishing, deleted))
        return {"client_id": client_id}

    def auto_consent(
        self,
        mode: Literal["ask", "grant", "deny"] = "grant",
        scopes: Iterable[str] | None = None,
        account: str = "",
    ) -> Json:
        """What the consent page does: show itself, grant at once (all or a subset), or deny at once."""
        if mode not in {"ask", "grant", "deny"}:
            raise ValueError(f"no such consent mode: {mode}")
        self.world.oauth.consent = Consent(mode, None if scopes is None else tuple(scopes), account)
        return {"mode": mode}

    def mint_token(self, account: str, scopes: Iterable[str], client_id: str = DEFAULT_CLIENT) -> Json:
        """Tokens without the consent page: access_token, refresh_token, expires_in, scope."""
        self.world.book_of(account)
        return self.world.oauth.mint(account, scopes, client_id)

    def client_secrets(self, base_url: str, client_id: str = "") -> Json:
        """The client secrets file that points at this sandbox."""
        return self.world.client_secrets(base_url, client_id)

    def revoke_access(self, account: str) -> Json:
        """The user removes the app on the account page: refresh and access tokens die."""
        return {"grants": self.world.oauth.revoke_account(account)}

    def expire_refresh_tokens(self, account: str) -> Json:
        """Refresh tokens die; running access tokens live on."""
        return {"grants": self.world.oauth.expire_refresh_tokens(account)}

    def expire_access_tokens(self, account: str = "") -> Json:
        """Running access tokens expire now; a refresh helps."""
        return {"tokens": self.world.oauth.expire_access_tokens(account)}

    def change_password(self, account: str) -> Json:
        """The user changes the password: tokens that reach Gmail die."""
        return {"grants": self.world.oauth.change_password(account)}

    # --- faults, quota, variants ------------------------------------------------------------------

    def add_fault(self, **rule: Any) -> Json:
        """Add a rule to the schedule of failures; the fields are those of `faults.Fault`."""
        for name in ("nth", "drop"):
            if name in rule:
                rule[name] = tuple(rule[name])
        return self.world.faults.add(Fault(**rule)).as_json()

    def faults(self) -> Json:
        """The schedule, with how often each rule was seen and struck."""
        return {"faults": [fault.as_json() for fault in self.world.faults.rules]}

    def clear_faults(self) -> Json:
        """Drop the schedule."""
        self.world.faults.clear()
        return {}

    def quota(self) -> Json:
        """Units and calls in all, per method."""
        quota = self.world.quota
        return {
            "units": dict(quota.units),
            "calls": dict(quota.calls),
            "total_units": sum(quota.units.values()),
            "total_calls": sum(quota.calls.values()),
        }

    def set_quota(self, **settings: Any) -> Json:
        """Change `enabled`, `over` (403 or 429), `retry_after`, `gmail_per_minute`, `calendar_per_minute`."""
        for name, value in settings.items():
            if name not in {"enabled", "over", "retry_after", "gmail_per_minute", "calendar_per_minute"}:
                raise ValueError(f"no such quota setting: {name}")
            setattr(self.world.quota, name, value)
        return {}

    def set_variants(
        self,
        calendar: Json | None = None,
        lists: Json | None = None,
        mail: Json | None = None,
        wider_refresh: Literal["invalid_scope", "narrow"] | None = None,
        idle_days: int | None = -1,
    ) -> Json:
        """Choose how this Google behaves where reports conflict; only what is named changes.

        `mail.search_lag` is in seconds.
        """
        variants = self.world.variants.calendar
        variants = replace(variants, **(calendar or {}))
        variants = replace(variants, lists=replace(variants.lists, **(lists or {})))
        self.world.use_calendar_variants(variants)
        changes = dict(mail or {})
        if "search_lag" in changes:
            changes["search_lag"] = timedelta(seconds=changes["search_lag"])
        self.world.use_mail_variants(replace(self.world.variants.mail, **changes))
        if wider_refresh is not None:
            self.world.oauth.wider_scope = wider_refresh
        if idle_days is None or idle_days >= 0:
            self.world.oauth.idle_days = idle_days
        return {}

    # --- reports ----------------------------------------------------------------------------------

    def journal(self, since: int = 0) -> Json:
        """The requests after a number."""
        return {"entries": [entry.as_json() for entry in self.world.journal.since(since)]}

    def violations(self) -> Json:
        """The requests that must never be made."""
        return {"violations": [violation.as_json() for violation in self.world.journal.violations]}

    def clear_journal(self) -> Json:
        """Forget requests and violations."""
        self.world.journal.clear()
        return {}

    def snapshot(self, account: str) -> Json:
        """The state of an account: calendars with all their events, and the mailbox."""
        book = self.world.book_of(account)
        return {
            "now": stamp(self.world.now),
            "account": account,
            "calendars": [
                {
                    **show_calendar(calendar),
                    "created_by": calendar.created_by,
                    "deleted": calendar.deleted,
                    "events": [event.data for event in calendar.order if not event.ghost],
                }
                for calendar in book.calendars.values()
            ],
            "mailbox": self.world.mailbox_of(account).snapshot(),
        }


def _spread(control: Callable[[Json], Json]) -> Callable[..., Json]:
    """A verb that takes its body as keyword arguments."""

    def verb(**body: Any) -> Json:
        return control(body)

    return verb
