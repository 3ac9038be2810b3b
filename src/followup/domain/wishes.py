"""What they ask candidates to leave alone: calls, and questions about the decision (C12, I5).

Read in invitations with the advertisement in them, and in mails; a table for each, in four languages.
"""

from __future__ import annotations

from followup.domain.wording import any_of, fold, phrases

NO_CALLS, NO_CHASING = "nocall", "nochase"
"""The user's own words for the same (d.3)."""

_MOST_TEXT = 12_000

_CALL_US = (
    r"(?:do not|don't) (?:call|phone|telephone|ring)"
    r"(?: us| me| (?:our|the) (?:office|team|company|recruiters?))?"
    r"(?= (?:about|for|regarding|to|with|unless|or)|\W*$|[.!,])"
)
_EITHER_WAY = (
    r"(?:we|you) ?(?:will|'ll) (?:be in touch|contact (?:you|everyone|all candidates)|"
    r"let (?:you|everyone) know|get back to (?:you|everyone)|hear (?:back )?from us)"
    r"(?: \w+){0,4} either way"
)
_NO_CALLS = phrases(
    r"""
    no (?:phone |telephone )?calls?(?:,| or e ?mails?)? please; please,? no (?:phone |telephone )?calls?;
    no (?:phone|telephone) (?:calls?|inquiries|enquiries); refrain from (?:calling|phoning|telephoning);
    calls? (?:will|can|are|is)(?: ?not|not) (?:be )?(?:accepted|answered|returned);
    keine (?:telefonischen (?:an|nach|ruck)fragen|anrufe|telefonate); bitte nicht anrufen;
    von (?:telefonischen (?:an|nach|ruck)fragen|anrufen) (?:bitte )?ab(?:zusehen|sehen|gesehen)?;
    von (?:telefonischen (?:an|nach|ruck)fragen|anrufen) bitten wir abzusehen;
    ne pas (?:nous )?(?:appeler|telephoner); (?:pas d'|aucun )appels? telephoniques?;
    pas d'appels? (?:svp|s'il vous plait); abstenerse de llamar;
    no (?:nos )?(?:llame|llamen|llames|llamar)(?: por telefono)?; no se (?:atienden|aceptan) llamadas
    """
)
_NO_CHASING = phrases(
    r"""
    (?:do not|don't) (?:chase|follow up|ask us for updates); no need to (?:chase|follow up);
    (?:do not|don't) contact us (?:about|for|regarding) (?:the |your )?(?:status|updates?|outcome|decision);
    refrain from (?:following up|chasing|enquiring|inquiring); bitte nicht nachfragen;
    von (?:nachfragen|ruckfragen zum stand) (?:bitte )?ab(?:zusehen|sehen)?;
    ne pas (?:nous )?relancer; no (?:insistir|preguntar por el estado)
    """
)
_TABLES = {
    NO_CALLS: any_of([_CALL_US, *_NO_CALLS]),
    NO_CHASING: any_of([_EITHER_WAY, *_NO_CHASING]),
}


def wishes_in(text: str) -> frozenset[str]:
    """What a text of theirs asks for, in the user's words for it."""
    folded = fold(text[:_MOST_TEXT])
    return frozenset(wish for wish, table in _TABLES.items() if table.search(folded))
