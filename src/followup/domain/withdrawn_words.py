"""How an offer that was made is taken back (H19): to the user it ends there (H1). A table for `phrasing`."""

from __future__ import annotations

from followup.domain.hiring_nouns import CONDITION
from followup.domain.phrasing import one_of, phrases

_TAKE_BACK = one_of(
    r"""
    withdr(?:aw|aws|awing|awn|ew)|rescind\w*|revok\w*|retract\w*|pull(?:ed|ing)?|cancel(?:l?ed|l?ing)?
    (?:take|taking|taken|took) back
    """
)
_WHICH = r"(?:all|any|every|the|our|your|its|their|this|that|most|outstanding|open)"

OFFER_WITHDRAWN = phrases(
    rf"""
    {_TAKE_BACK} {_WHICH} ~3 (?:offers?|contract of employment)
    offers? ~6 (?:been|is|was|are|were) ~1 (?:withdrawn|rescinded|revoked|retracted|pulled|cancell?ed)
    offer ~2 (?:no longer stands|off the table|null and void)
    \w*angebot\w* ~8 (?:zuruck(?:zu)?ziehen|zuruckgezogen|zurucknehmen|zuruckgenommen|widerrufen|hinfallig)
    (?:ziehen|ziehe|nehmen|nehme|zieht|nimmt) ~4 \w*angebot ~4 zuruck
    (?:retir(?:er|ons|e|ent|ee?)|annul(?:er|ons|e|ent|ee?)|revoqu\w+) ~2 |
        (?:offre|proposition|promesse)(?! (?:speciale|promotionnelle))
    (?:offre|proposition|promesse) ~5 (?:retiree|annulee|revoquee|caduque)
    (?:retir(?:ar|amos|an|ado|a)|anul(?:ar|amos|an|ado|a)|revoc\w+) ~2 (?:oferta|propuesta)
    (?:oferta|propuesta) ~5 (?:retirad|anulad|revocad)a|(?:oferta|propuesta) ~3 sin efecto
    """,
    unless=rf"""
    (?:not|never|without|nicht|kein\w*|pas|jamais|no|sin|ohne|sans) ~4 |
        (?:{_TAKE_BACK}|zuruck\w*|retir\w*|annul\w*|anul\w*|revoc\w*|revoqu\w*)
    (?:you|he|she|candidate) (?:have |has |can |may |wish to |want to )?{_TAKE_BACK}
    (?:will|would|can|may|might|could|shall|right) (?:then |also |to )?(?:be )?{_TAKE_BACK}
    (?:sera|serait|puede|podra|podemos|pouvons) (?:ser )?(?:retir|annul|anul|revoc|revoqu)\w*
    or (?:the|we|i|it|this|our)|oder (?:wir|das|wird)|ou (?:nous|l'offre)|o (?:la oferta|retir\w+)
    unless|otherwise|if (?:you|we)|falls|sofern|sonst|sauf si|salvo que|de lo contrario
    (?:special|discount|shop|sale|promo\w*|sonder\w*|rabatt|coupon|voucher|ticket|card)
    """,
    before=CONDITION,
)
"""An offer is taken back; that it might be, should nobody answer, is a deadline (H8)."""
