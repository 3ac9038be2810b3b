"""What the engine may rely on: every method of StorePort on a real file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.domain.calendar import BadItem
from followup.domain.facts import FactKind
from followup.domain.steps import ArtefactKey, ArtefactKind, Step
from followup.engine.errors import StorageFailure
from followup.engine.ports import StorePort
from followup.engine.records import Account, ArtefactState, Process
from followup.store import Store
from followup.store.schema import metadata
from tests.store.samples import (
    ACCOUNT,
    ANN,
    BEN,
    CURSOR,
    DRAFT,
    DRAFT_KEY,
    ENTRY,
    EVENT,
    FACT,
    HOUR,
    MAIL,
    NOON,
    PROCESS,
    SESSION,
)

REMINDER_KEY = ArtefactKey(ArtefactKind.REMINDER, Step.SEND_THANKS, "ev1@google.com|")


def fill(store: Store, account: str) -> None:
    """One row of every kind."""
    store.save_account(replace(ACCOUNT, id=account))
    store.save_cursor(account, "mail", CURSOR)
    store.save_session(account, SESSION)
    store.save_process(account, PROCESS)
    store.add_fact(account, FACT)
    store.save_artefact(account, DRAFT)
    store.save_mail(account, MAIL)
    store.watch_thread(account, "t1", "p1")
    store.note(account, ENTRY)
    store.set_aside(account, BadItem("primary", "x1", "no start"), NOON)


def counts(store: Store, account: str) -> dict[str, int]:
    """Rows of an account by table."""
    with store._database.writing() as connection:
        return {
            table.name: len(connection.execute(table.select().where(table.c.account == account)).all())
            for table in metadata.sorted_tables
        }


def test_the_store_is_the_engines_port(store: Store) -> None:
    port: StorePort = store
    assert port.accounts() == (Account(ANN),)


def test_an_account_comes_back_as_it_was_saved_and_is_replaced_by_the_next(store: Store) -> None:
    store.save_account(ACCOUNT)
    assert store.account(ANN) == ACCOUNT
    store.save_account(Account(ANN))
    assert store.account(ANN) == Account(ANN)
    assert store.account("nobody@mail.example") is None


def test_accounts_are_listed_by_address(store: Store) -> None:
    store.save_account(Account(BEN))
    store.save_account(Account("aaa@mail.example"))
    assert [account.id for account in store.accounts()] == ["aaa@mail.example", ANN, BEN]


def test_forgetting_an_account_leaves_no_row_of_it_and_every_row_of_the_others(store: Store) -> None:
    fill(store, ANN)
    fill(store, BEN)
    assert set(counts(store, ANN).values()) == {1}
    store.forget_account(ANN)
    assert set(counts(store, ANN).values()) == {0}
    assert set(counts(store, BEN).values()) == {1}


def test_nothing_is_stored_for_an_account_that_is_not_connected(store: Store) -> None:
    with pytest.raises(StorageFailure, match="not connected"):
        store.note(BEN, ENTRY)
    assert store.journal(BEN) == ()


def test_within_a_transaction_the_account_may_come_last(store: Store) -> None:
    with store.transaction():
        store.note(BEN, ENTRY)
        store.save_account(Account(BEN))
    assert store.journal(BEN) == (ENTRY,)


def test_cursors_are_kept_by_feed_and_can_be_forgotten(store: Store) -> None:
    later = replace(CURSOR, token="later", generation=5)
    store.save_cursor(ANN, "mail", CURSOR)
    store.save_cursor(ANN, "reminders", later)
    assert (store.cursor(ANN, "mail"), store.cursor(ANN, "reminders")) == (CURSOR, later)
    store.save_cursor(ANN, "mail", later)
    store.forget_cursor(ANN, "reminders")
    assert (store.cursor(ANN, "mail"), store.cursor(ANN, "reminders")) == (later, None)


def test_a_session_is_found_by_key_and_by_event(store: Store) -> None:
    store.save_session(ANN, SESSION)
    assert store.session(ANN, SESSION.key) == SESSION
    assert store.session_of_event(ANN, "primary", EVENT.id) == SESSION
    assert store.session_of_event(ANN, "other", EVENT.id) is None
    assert store.session(BEN, SESSION.key) is None


def test_a_moved_event_is_found_under_its_new_place_only(store: Store) -> None:
    store.save_session(ANN, SESSION)
    moved = replace(SESSION, event=replace(EVENT, calendar_id="other", start=NOON - HOUR))
    store.save_session(ANN, moved)
    assert store.session_of_event(ANN, "other", EVENT.id) == moved
    assert store.session_of_event(ANN, "primary", EVENT.id) is None


def test_of_two_sessions_of_one_event_the_one_that_is_on_is_meant(store: Store) -> None:
    gone = replace(SESSION, key="a|", first_seen=NOON + HOUR)
    on = replace(SESSION, key="z|", gone_at=None, first_seen=NOON)
    store.save_session(ANN, gone)
    store.save_session(ANN, on)
    assert store.session_of_event(ANN, "primary", EVENT.id) == on


def test_sessions_come_by_start_for_a_process_or_for_all(store: Store) -> None:
    late = replace(SESSION, key="a|", event=replace(EVENT, start=NOON + HOUR))
    early = replace(SESSION, key="z|", event=replace(EVENT, start=NOON - HOUR))
    loose = replace(SESSION, key="m|", process_id="", interview=None, gone_at=None)
    for session in (late, early, loose):
        store.save_session(ANN, session)
    assert store.sessions(ANN, "p1") == (early, late)
    assert store.sessions(ANN) == (early, loose, late)
    assert store.sessions(BEN) == ()


def test_a_process_comes_back_as_it_was_saved(store: Store) -> None:
    store.save_process(ANN, PROCESS)
    store.save_process(ANN, Process("p0", "k"))
    assert store.process(ANN, "p1") == PROCESS
    assert store.processes(ANN) == (Process("p0", "k"), PROCESS)
    assert store.process(ANN, "p2") is None


def test_a_process_is_due_when_dirty_or_when_its_wake_time_has_come(store: Store) -> None:
    asleep = Process("asleep", "k", dirty=False)
    early = Process("early", "k", dirty=False, wake_at=NOON)
    late = Process("late", "k", dirty=False, wake_at=NOON + HOUR)
    dirty = Process("dirty", "k", dirty=True, wake_at=NOON + HOUR)
    for process in (asleep, early, late, dirty):
        store.save_process(ANN, process)
    assert store.due_processes(ANN, NOON - HOUR) == (dirty,)
    assert store.due_processes(ANN, NOON) == (dirty, early)
    assert store.due_processes(ANN, NOON + HOUR) == (dirty, early, late)
    assert store.due_processes(BEN, NOON) == ()


def test_the_next_wake_is_the_earliest_and_aware(store: Store) -> None:
    assert store.next_wake(ANN) is None
    store.save_process(ANN, Process("p1", "k", wake_at=NOON + HOUR))
    store.save_process(ANN, Process("p2", "k", wake_at=NOON))
    store.save_process(ANN, Process("p3", "k"))
    assert store.next_wake(ANN) == NOON


def test_marking_dirty_touches_the_named_processes_of_the_account_only(store: Store) -> None:
    store.save_account(Account(BEN))
    for account in (ANN, BEN):
        for name in ("p1", "p2"):
            store.save_process(account, replace(PROCESS, id=name))
    store.mark_dirty(ANN, ["p1", "unknown", ""])
    store.mark_dirty(ANN, [])
    assert [process.dirty for process in store.processes(ANN)] == [True, False]
    assert [process.dirty for process in store.processes(BEN)] == [False, False]


def test_a_process_is_renamed_with_all_that_belongs_to_it(store: Store) -> None:
    store.save_account(Account(BEN))
    for account in (ANN, BEN):
        store.save_process(account, PROCESS)
        store.save_session(account, SESSION)
        store.add_fact(account, FACT)
        store.watch_thread(account, "t1", "p1")
        store.note(account, replace(ENTRY, process_id="p1"))
        store.set_aside(account, BadItem("planning", "p1", "it broke"), NOON)
    store.rename_process(ANN, "p1", replace(PROCESS, id="p9", anchor="z|"))
    assert store.processes(ANN) == (replace(PROCESS, id="p9", anchor="z|"),)
    assert store.facts(ANN, "p9") == (replace(FACT, process_id="p9"),)
    assert [one.key for one in store.sessions(ANN, "p9")] == [SESSION.key]
    assert store.watched_threads(ANN) == {"t1": "p9"}
    assert [one.process_id for one in store.journal(ANN)] == ["p9"]
    assert store.bad_items(ANN) == ((NOON, BadItem("planning", "p9", "it broke")),)
    assert [one.id for one in store.processes(BEN)] == ["p1"]
    assert store.watched_threads(BEN) == {"t1": "p1"}


def test_a_fact_is_stored_once_and_a_second_sighting_changes_nothing(store: Store) -> None:
    store.save_process(ANN, PROCESS)
    assert store.add_fact(ANN, FACT) is True
    assert store.processes(ANN)[0].dirty
    store.save_process(ANN, PROCESS)
    assert store.add_fact(ANN, replace(FACT, kind=FactKind.SENT, data={})) is False
    assert store.facts(ANN, "p1") == (FACT,)
    assert not store.processes(ANN)[0].dirty


def test_the_same_fact_of_another_account_is_another_fact(store: Store) -> None:
    store.save_account(Account(BEN))
    assert store.add_fact(ANN, FACT)
    assert store.add_fact(BEN, FACT)


def test_a_fact_can_be_replaced_and_the_process_is_planned_again(store: Store) -> None:
    store.save_process(ANN, PROCESS)
    store.replace_fact(ANN, FACT)
    store.save_process(ANN, PROCESS)
    newer = replace(FACT, kind=FactKind.NOTES, data={"text": "more"}, at=NOON + HOUR)
    store.replace_fact(ANN, newer)
    assert store.facts(ANN, "p1") == (newer,)
    assert store.processes(ANN)[0].dirty


def test_what_is_no_news_is_not_planned_again(store: Store) -> None:
    store.save_process(ANN, replace(PROCESS, dirty=False))
    store.replace_fact(ANN, FACT, is_news=False)
    assert store.facts(ANN, "p1") == (FACT,)
    assert not store.processes(ANN)[0].dirty


def test_facts_come_by_time(store: Store) -> None:
    late = replace(FACT, id="a", at=NOON + HOUR)
    early = replace(FACT, id="z", at=NOON - HOUR)
    other = replace(FACT, id="o", process_id="p2")
    for fact in (late, early, other):
        store.add_fact(ANN, fact)
    assert store.facts(ANN, "p1") == (early, late)


def test_an_artefact_comes_back_as_it_was_saved_and_is_replaced_by_the_next(store: Store) -> None:
    store.save_artefact(ANN, DRAFT)
    assert store.artefact(ANN, DRAFT_KEY) == DRAFT
    assert store.artefact_by_remote(ANN, "r-1") == DRAFT
    gone = replace(DRAFT, state=ArtefactState.GONE, start=None, intent_at=None)
    store.save_artefact(ANN, gone)
    assert store.artefacts(ANN) == (gone,)
    assert store.artefact(BEN, DRAFT_KEY) is None


@pytest.mark.parametrize("person", ["name:ann lee | tidewell", "a|b@mail.example", "", "|"])
@pytest.mark.parametrize("anchor", ["uid|20260303T130000Z", "u|i|d|"])
def test_a_business_key_comes_back_whole_whatever_stands_in_it(
    store: Store, anchor: str, person: str
) -> None:
    key = ArtefactKey(ArtefactKind.DRAFT, Step.FOLLOW_UP, anchor, person)
    store.save_artefact(ANN, replace(DRAFT, key=key))
    assert [artefact.key for artefact in store.artefacts(ANN)] == [key]
    assert store.artefact(ANN, key) is not None


def test_artefacts_come_by_process(store: Store) -> None:
    other = replace(DRAFT, key=REMINDER_KEY, process_id="p2", remote_id="e1")
    store.save_artefact(ANN, other)
    store.save_artefact(ANN, DRAFT)
    assert store.artefacts(ANN, "p2") == (other,)
    assert store.artefacts(ANN) == (DRAFT, other)


def test_artefacts_come_by_step(store: Store) -> None:
    other = replace(DRAFT, key=replace(DRAFT_KEY, step=Step.PHONE), process_id="p2", remote_id="e1")
    store.save_artefact(ANN, other)
    store.save_artefact(ANN, DRAFT)
    assert store.artefacts_at(ANN, Step.PHONE) == (other,)
    assert store.artefacts_at(ANN, Step.CHECK_IN) == ()


@pytest.mark.parametrize("state", list(ArtefactState))
@pytest.mark.parametrize("key", [DRAFT_KEY, REMINDER_KEY], ids=["draft", "reminder"])
def test_open_drafts_are_drafts_in_intent_or_live(
    store: Store, key: ArtefactKey, state: ArtefactState
) -> None:
    artefact = replace(DRAFT, key=key, state=state)
    store.save_artefact(ANN, artefact)
    is_open = key is DRAFT_KEY and state in {ArtefactState.INTENT, ArtefactState.LIVE}
    assert store.open_drafts(ANN) == ((artefact,) if is_open else ())


@pytest.mark.parametrize("state", list(ArtefactState))
@pytest.mark.parametrize("key", [DRAFT_KEY, REMINDER_KEY], ids=["draft", "reminder"])
def test_sent_to_are_the_people_of_drafts_that_were_sent(
    store: Store, key: ArtefactKey, state: ArtefactState
) -> None:
    store.save_artefact(ANN, replace(DRAFT, key=key, state=state))
    is_sent = key is DRAFT_KEY and state is ArtefactState.DONE
    assert store.sent_to(ANN) == ({DRAFT.process_id: frozenset({DRAFT.person})} if is_sent else {})


def test_what_has_no_remote_id_yet_is_not_found_by_the_empty_one(store: Store) -> None:
    store.save_artefact(ANN, replace(DRAFT, state=ArtefactState.INTENT, remote_id=""))
    assert store.artefact_by_remote(ANN, "") is None


def test_mail_is_found_by_its_kind(store: Store) -> None:
    store.save_mail(ANN, MAIL)
    assert store.mail_of_kind(ANN, MAIL.kind) == (MAIL,)
    assert store.mail_of_kind(ANN, "other") == store.mail_of_kind(BEN, MAIL.kind) == ()


def test_mail_that_was_looked_at_is_known(store: Store) -> None:
    assert store.seen_mail(ANN, "m9") is None
    store.save_mail(ANN, MAIL)
    assert store.seen_mail(ANN, "m9") == MAIL
    store.save_mail(ANN, replace(MAIL, kind="automatic"))
    assert store.seen_mail(ANN, "m9") == replace(MAIL, kind="automatic")
    assert store.seen_mail(BEN, "m9") is None


def test_threads_are_watched_for_the_process_named_last(store: Store) -> None:
    store.watch_thread(ANN, "t1", "p1")
    store.watch_thread(ANN, "t2", "p1")
    store.watch_thread(ANN, "t1", "p2")
    store.watch_thread(ANN, "", "p9")
    assert store.watched_threads(ANN) == {"t1": "p2", "t2": "p1"}
    assert store.watched_threads(BEN) == {}


def test_the_journal_gives_its_newest_entries_newest_last_in_the_order_written(store: Store) -> None:
    entries = [replace(ENTRY, at=NOON - n * HOUR, what=f"{n}", process_id=f"p{n % 2}") for n in range(6)]
    for entry in entries:
        store.note(ANN, entry)
    assert store.journal(ANN) == tuple(entries)
    assert store.journal(ANN, limit=2) == tuple(entries[-2:])
    assert store.journal(ANN, "p1") == (entries[1], entries[3], entries[5])
    assert store.journal(ANN, "p1", limit=1) == (entries[5],)
    assert store.journal(BEN) == ()


def test_the_journal_offers_no_way_to_change_or_delete(store: Store) -> None:
    verbs = {name for name in dir(store) if "journal" in name or "note" in name}
    assert verbs == {"journal", "note"}


def test_a_bad_item_is_shown_once_with_its_latest_reason(store: Store) -> None:
    store.set_aside(ANN, BadItem("primary", "x1", "no start"), NOON)
    store.set_aside(ANN, BadItem("mail", "x1", "no date"), NOON + HOUR)
    store.set_aside(ANN, BadItem("primary", "x1", "no end"), NOON + 2 * HOUR)
    assert store.bad_items(ANN) == (
        (NOON + HOUR, BadItem("mail", "x1", "no date")),
        (NOON + 2 * HOUR, BadItem("primary", "x1", "no end")),
    )
    assert store.bad_items(BEN) == ()

    store.take_back(ANN, "primary", "x1")
    assert [item.source for _, item in store.bad_items(ANN)] == ["mail"]
