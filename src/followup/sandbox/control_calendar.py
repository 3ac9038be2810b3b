"""Control verbs on calendars: what the user and other people do to events by hand."""

from __future__ import annotations

from collections.abc import Callable

from followup.sandbox import calendar_user as user
from followup.sandbox.calendar_model import Calendar, StoredEvent
from followup.sandbox.calendar_writes import Writer, patch_event
from followup.sandbox.call import Json
from followup.sandbox.world import World


class CalendarControl:
    """Gestures on calendars. `calendar` is an id, `primary`, or `own`: the one a client created."""

    def __init__(self, world: World) -> None:
        self.world = world

    def verbs(self) -> dict[str, Callable[..., Json]]:
        """Verb name -> method; the JSON body holds the arguments."""
        return {
            "add_event": self.add_event,
            "add_events": self.add_events,
            "patch_event": self.patch_event,
            "move_event": self.move_event,
            "rename_event": self.rename_event,
            "describe_event": self.describe_event,
            "respond_event": self.respond_event,
            "cancel_event": self.delete_event,
            "delete_event": self.delete_event,
            "restore_event": self.restore_event,
            "empty_trash": self.empty_trash,
            "event": self.event,
            "add_calendar": self.add_calendar,
            "delete_calendar": self.delete_calendar,
            "calendars": self.calendars,
            "expire_sync_tokens": self.expire_sync_tokens,
        }

    # --- events -----------------------------------------------------------------------------------

    def add_event(self, account: str, event: Json, calendar: str = "primary") -> Json:
        """Put an event (Calendar JSON, guests and malformed ones allowed); an existing id is replaced."""
        book = self.world.book_of(account)
        stored = user.put_event(
            book, self._calendar(account, calendar), event, self.world.now, self._new_id()
        )
        return stored.data

    def add_events(self, account: str, events: list[Json], calendar: str = "primary") -> Json:
        """Put many events at once; answers their ids."""
        return {"ids": [self.add_event(account, event, calendar)["id"] for event in events]}

    def patch_event(self, account: str, event_id: str, patch: Json, calendar: str = "primary") -> Json:
        """Change fields of an event as events.patch does, guests included."""
        found, event = self._find(account, calendar, event_id)
        return patch_event(found, event, patch, self._writer(account)).data

    def move_event(self, account: str, event_id: str, seconds: float, calendar: str = "primary") -> Json:
        """Drag an event by so many seconds (days for an all-day one), its length kept."""
        found, event = self._find(account, calendar, event_id)
        return user.move_event(found, event, seconds, self._writer(account)).data

    def rename_event(self, account: str, event_id: str, summary: str, calendar: str = "primary") -> Json:
        """Give an event another title."""
        return self.patch_event(account, event_id, {"summary": summary}, calendar)

    def describe_event(
        self, account: str, event_id: str, description: str, calendar: str = "primary"
    ) -> Json:
        """Type another description into an event."""
        return self.patch_event(account, event_id, {"description": description}, calendar)

    def respond_event(self, account: str, event_id: str, response: str, calendar: str = "primary") -> Json:
        """Answer an invitation: needsAction, declined, tentative or accepted."""
        found, event = self._find(account, calendar, event_id)
        patch = user.respond(self.world.book_of(account), event, response)
        return patch_event(found, event, patch, self._writer(account)).data

    def delete_event(self, account: str, event_id: str, calendar: str = "primary") -> Json:
        """Delete an event by hand, or have its organizer cancel it."""
        found, event = self._find(account, calendar, event_id)
        return user.remove_event(found, event, self.world.now).data

    def restore_event(self, account: str, event_id: str, calendar: str = "primary") -> Json:
        """Take a deleted event out of the trash."""
        return self.patch_event(account, event_id, {"status": "confirmed"}, calendar)

    def empty_trash(self, account: str, calendar: str = "primary") -> Json:
        """Empty the trash: deleted events are gone, their ids stay taken. Answers how many."""
        found = self._calendar(account, calendar)
        doomed = [event for event in found.order if event.cancelled and not event.purged]
        for event in doomed:
            event.purged = True
        return {"purged": len(doomed)}

    def event(self, account: str, event_id: str, calendar: str = "primary") -> Json:
        """The stored event, whatever its state."""
        return self._find(account, calendar, event_id)[1].data

    # --- calendars --------------------------------------------------------------------------------

    def add_calendar(
        self,
        account: str,
        summary: str,
        time_zone: str = "UTC",
        access_role: str = "owner",
        calendar: str = "",
    ) -> Json:
        """A calendar that no client created; answers its id."""
        book = self.world.book_of(account)
        calendar_id = calendar or f"{self.world.ids.hexadecimal('calendar', 64)}@group.calendar.google.com"
        owner = book.address if access_role == "owner" else calendar_id
        book.add(Calendar(calendar_id, owner, summary, time_zone, access_role=access_role))
        return {"id": calendar_id}

    def delete_calendar(self, account: str, calendar: str) -> Json:
        """The user deletes a calendar with everything in it."""
        found = self._calendar(account, calendar)
        found.deleted = True
        self.world.book_of(account).touch(found)
        return {"id": found.id}

    def calendars(self, account: str) -> Json:
        """Ids, titles and makers of the account's live calendars."""
        book = self.world.book_of(account)
        shown = [
            {"id": item.id, "summary": item.summary, "created_by": item.created_by, "events": len(item.order)}
            for item in book.calendars.values()
            if not item.deleted
        ]
        return {"calendars": shown}

    def expire_sync_tokens(self, account: str, calendar: str = "") -> Json:
        """Make the sync tokens of a calendar (or of all) invalid: 410 fullSyncRequired."""
        book = self.world.book_of(account)
        chosen = [self._calendar(account, calendar)] if calendar else list(book.calendars.values())
        for item in chosen:
            item.sync_generation += 1
        return {"calendars": len(chosen)}

    # --- helpers ----------------------------------------------------------------------------------

    def _calendar(self, account: str, calendar: str) -> Calendar:
        book = self.world.book_of(account)
        if calendar == "own":
            own = [item for item in book.calendars.values() if item.created_by and not item.deleted]
            found = own[-1] if own else None
        else:
            found = book.resolve(calendar)
        if found is None:
            raise ValueError(f"no such calendar: {calendar}")
        return found

    def _find(self, account: str, calendar: str, event_id: str) -> tuple[Calendar, StoredEvent]:
        found = self._calendar(account, calendar)
        event = found.find(event_id, self.world.now)
        if event is None:
            raise ValueError(f"no such event: {event_id}")
        return found, event

    def _writer(self, account: str) -> Writer:
        book = self.world.book_of(account)
        return Writer(book.address, book.display_name, self.world.now, self._new_id())

    def _new_id(self) -> str:
        return self.world.ids.hexadecimal("event", 26)
