"""Which send-as identity a process writes from (specification f.3.6)."""

from __future__ import annotations

from followup.domain.dossier import Dossier
from followup.engine.ports import Sender
from followup.engine.shell import Shell


def sender_for(shell: Shell, dossier: Dossier) -> Sender | None:
    """The verified address that the invitation went to, else the default one; None when none is known."""
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
