"""A no to something the candidate asked for, which says nothing about the candidate (e.5 step 5).

Working from home, a visa, a hotel, more money: a table for `phrasing`, in English, German, French and
Spanish.
"""

from __future__ import annotations

from followup.domain.phrasing import one_of, phrases

_ITSELF = one_of(
    r"""
    positions?|roles?|jobs?|places?|posts?|seats?|contracts?|offers?|candida\w+|applica\w+|interviews?
    \w*stelle|rolle|platz|vertrag\w*|angebot|zusage|bewerbung|bewerber\w*|kandidat\w*
    postes?|contrats?|embauche|puesto|plaza|vacante|contrato|oferta
    """
)
_FEW = rf"(?:,? (?!{_ITSELF}\b)[^\s.!?;:]{{1,25}}){{0,7}}"
_NOT_ITSELF = rf"(?!(?: (?!for|in|on|en|fur|dans)\w+)? {_ITSELF}\b)"
_ASKED_FOR = one_of(
    r"""
    (?:fully |completely )?remote(?:ly)?|working from home|home ?-?office|hybrid|part[- ]time|overtime
    visas?|sponsor\w*|relocation|hotels?|flights?|travel|expenses|parking|childcare|company car|laptops?
    title|titel|titre|titulo|bonus\w*|equity|pension
    (?:two|three|four|five|\d) (?:full )?days|four-day week|more (?:than|money)
    \d[\d.,]*(?: ?k| ?€| ?eur\w*|[.,]000)
    visum|umzug\w*|reisekosten|fahrtkosten|teilzeit|dienstwagen|parkplatz|(?:zwei|drei|vier|funf) tage|gehalt
    teletravail|distanciel|deplacements?|frais|temps partiel|voiture|plus (?:de|que)|(?:deux|trois) jours
    teletrabajo|remoto|visados?|gastos|viajes?|media jornada|jornada|coche|mas (?:de|que)
    """
)

REFUSED_REQUEST = phrases(
    rf"""
    (?:not|unable|never){_FEW} |
        (?:offer|provide|do|agree|cover|pay|support|allow|reimburse|accommodate|give){_FEW} |
        {_ASKED_FOR}{_NOT_ITSELF}
    (?:not|unable) (?:able )?(?:to )?sponsor ~1 (?:visas?|you|anyone|permits?)
    {_ASKED_FOR}{_NOT_ITSELF}{_FEW} (?:nicht|kein\w*){_FEW} |
        (?:anbieten|bieten|ermoglichen|ubernehmen|zahlen|zusagen|geben|gewahren|machen)
    (?:nicht|kein\w*){_FEW} {_ASKED_FOR}{_NOT_ITSELF}{_FEW} |
        (?:anbieten|bieten|ermoglichen|ubernehmen|zahlen|zusagen|geben|gewahren)
    (?:ne|n'\w+){_FEW} pas{_FEW} |
        (?:proposer|offrir|accorder|financer|rembourser|prendre en charge|accepter|permettre|donner){_FEW} |
        {_ASKED_FOR}{_NOT_ITSELF}
    no{_FEW} (?:ofrecer\w*|dar\w*|pagar\w*|cubrir|asumir|tramitar\w*|permitir\w*){_FEW} |
        {_ASKED_FOR}{_NOT_ITSELF}
    """
)
"""They say no to what was asked for, not to who asked."""
