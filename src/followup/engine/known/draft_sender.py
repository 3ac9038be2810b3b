"""Which send-as identity a process writes from (specification f.3.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from followup.domain.dossier import Dossier
from followup.engine.ports import Sender
from followup.engine.shell import Shell


def own_name(senders: Sequence[Sender]) -> str:
    """The user's name as Gmail writes it: of the default identity, else of the first that has one."""
    by_rank = sorted(senders, key=lambda one: (not one.is_default, not one.is_primary))
    return next((one.name for one in by_rank if one.name), "")


def sender_for(shell: Shell, dossier: Dossier) -> Sender | None:
    """The verified address that the invitation went to, else the default one; None when none is known.

    An address that Gmail has no name for is written from under the name of the profile.
    """
    sender = _address_for(shell, dossier)
    if sender is None or sender.name:
        return sender
    return replace(sender, name=shell.owner.name)


def _address_for(shell: Shell, dossier: Dossier) -> Sender | None:
    senders = shell.senders()
    invited = {
        guest.email
        for session in shell.store.sessions(shell.account, dossier.id)
        for guest in session.event.guests
        if guest.is_self
    }
    for sender in senders:
        if sender.email in invited:
            return sender
    return next((s for s in senders if s.is_default), next(iter(senders), None))
