"""How mail servers, mailing lists and calendars write (G7, G9). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import phrases

BOUNCE_SUBJECTS = phrases(
    r"""
    undeliver(?:able|ed)
    delivery (?:status notification|failure|has |
        failed|failed|incomplete|delayed|error|report|problem|notification)
    mail delivery (?:failed|system|failure|subsystem|error)
    returned (?:mail|to sender)
    failure notice
    mail (?:system )?error
    (?:message|mail|e-?mail) (?:not|could not be|can not be|delivery) (?:delivered|failed)
    could not be delivered
    (?:delayed|undelivered|rejected) mail
    unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|unzustellbarkeit
    echec de (?:remise|la remise|distribution|la distribution)|non remis|non distribue
    no se (?:pudo|ha podido) entregar|no entregado|error de entrega
    non[- ]delivery
    bounced? (?:mail|message)
    """
)

BOUNCE_TEXTS = phrases(
    r"""
    (?:could|can) not be delivered to
    (?:was|were) not delivered to
    (?:permanent|fatal) (?:fatal )?errors?
    (?:address|recipient|user|mailbox) ~3 |
        (?:rejected|unknown|not found|unavailable|does not exist|disabled|full)
    no such (?:user|mailbox|address|recipient)
    (?:550|551|552|553|554)[ -]5\.\d\.\d
    (?:final-recipient|diagnostic-code|reporting-mta) ?:*
    there was an error (?:delivering|sending) your (?:mail|message)
    """
)

LIST_NOTICES = phrases(
    r"""
    (?:you are|is) not (?:a )?(?:member|subscribed|subscriber) ~1 (?:of|to) (?:this|the|our) (?:mailing )?list
    (?:post|posting|message) ~3 (?:awaits|awaiting|held for) (?:moderator )?(?:approval|moderation)
    only (?:members|subscribers) (?:can|may) post
    """
)
"""What the programs of mailing lists answer."""

READ_RECEIPTS = phrases(
    r"""
    ^(?:not )?(?:read|displayed): *
    ^(?:nicht )?gelesen: *
    ^(?:non )?lu ?: *
    ^(?:no )?leido: *
    """
)
"""Subjects of the notes that programs send when a mail was opened."""

CALENDAR_ANSWERS = phrases(
    r"""
    ^(?:accepted|declined|tentative|tentatively accepted|new time proposed|canceled event|cancelled |
        event) ?(?:with note)?:*
    ^(?:updated invitation|invitation updated|updated event|event updated)(?: with note)?:*
    ^(?:zugesagt|abgelehnt|mit vorbehalt|angenommen|aktualisierte einladung|abgesagter termin|neue zeit |
        vorgeschlagen):*
    ^(?:acceptee?|refusee?|provisoire|invitation modifiee|invitation mise a jour|evenement annule):*
    ^(?:aceptad[oa]|rechazad[oa]|provisional|invitacion actualizada|evento cancelado):*
    """
)
"""Subjects that calendars give to answers and updates."""

CALENDAR_INVITATIONS = phrases(
    r"""
    ^(?:invitation|canceled|cancelled|reminder|notification): .{0,120}@ .{0,40}\d
    ^(?:einladung|abgesagt|terminabsage|erinnerung|annulee?|rappel): .{0,120}@ .{0,40}\d
    ^(?:invitacion|cancelad[oa]|recordatorio): .{0,120}@ .{0,40}\d
    """
)
"""Subjects in the shape of Google's calendar mail: `Invitation: Interview @ Tue Mar 3, 2026`."""
