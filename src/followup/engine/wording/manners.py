"""How a mail speaks: formal or warm, du or Sie, and in words of the user's own (b.4.8, b.4.9)."""

from __future__ import annotations

from datetime import datetime

from followup.domain.address_form import AddressForm, wished_form
from followup.domain.dossier import Dossier
from followup.domain.habits import Habits, habits_at
from followup.domain.process import Round
from followup.domain.recipients import RECENT, language_with
from followup.messages.briefs import Register
from followup.messages.reminders import spoken_language

_FORMAL_LANGUAGES = frozenset({"de", "fr", "es"})


def habits_of(dossier: Dossier, one: Round, until: datetime | None = None) -> Habits:
    """How the user writes such mails (b.4.9). Thanks keep to what was known `until` their round was over.

    Else one that is sent would change the others while they are read.
    """
    formal = register_of(dossier, one) is Register.FORMAL
    language = spoken_language(language_with(dossier, one))
    return habits_at(dossier.habits, language, formal=formal, until=until)


def register_of(dossier: Dossier, one: Round) -> Register:
    """As formal as the user wishes or as they write; else as the language is (b.4.8, N7)."""
    if one.notes.tone:
        return Register.FORMAL if wished_form(one.notes.tone) is AddressForm.POLITE else Register.WARM
    form = _form(dossier, one)
    if form is not AddressForm.UNTOLD:
        return Register.FORMAL if form is AddressForm.POLITE else Register.WARM
    return Register.FORMAL if language_with(dossier, one) in _FORMAL_LANGUAGES else Register.WARM


def _form(dossier: Dossier, one: Round) -> AddressForm:
    """As the user wishes, else as they wrote last, else as they invited (N7)."""
    wish = wished_form(one.notes.tone)
    if wish is not AddressForm.UNTOLD:
        return wish
    mails = dossier.answers(one.start - RECENT)
    forms = [AddressForm(str(mail.data.get("address", ""))) for mail in reversed(mails)]
    forms += [session.address for session in reversed(one.sessions)]
    return next((form for form in forms if form is not AddressForm.UNTOLD), AddressForm.UNTOLD)


def is_familiar(dossier: Dossier, one: Round) -> bool:
    """Whether they are on first names."""
    return _form(dossier, one) is AddressForm.FAMILIAR
