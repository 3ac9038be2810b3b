"""Observing: what changed in the calendars and in the mailbox, and what an earlier ledger knew of it."""
