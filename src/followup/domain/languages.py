"""The language a text is written in, as far as a draft needs it (N1)."""

from __future__ import annotations

import re

from followup.domain.wording import fold, words_of

_SETS = {
    "en": words_of(
        """
        the and with your you for will this please our we are is have interview about meet meeting call
        to of role looking forward
        """
    ),
    "de": words_of(
        """
        der die das und mit ihr ihre ihnen sie wir fur ist ein eine einen zum zur im am bei gesprach
        einladung vorstellungsgesprach uhr frau herr freuen bitte nicht auf kennenlernen bewerbung runde
        termin stelle bewerbungsgesprach kennenlerngesprach raum
        """
    ),
    "fr": words_of(
        """
        le les des et avec vous votre nous pour est une un du dans sur entretien madame monsieur poste
        merci bonjour au aux rendez-vous visio equipe candidature chez mme
        """
    ),
    "es": words_of(
        """
        el los las y con usted su para es una un del por entrevista gracias hola equipo puesto reunion
        trabajo en al nos candidatura senor senora sra tecnica
        """
    ),
}


_COUNTRIES = {
    "en": words_of("US GB IE AU NZ"),
    "de": words_of("DE AT"),
    "fr": words_of("FR MC"),
    "es": words_of("ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY"),
}


def language_in(country: str) -> str:
    """The language of a country (ISO 3166, also with subdivision); empty where it has several."""
    return next((one for one, known in _COUNTRIES.items() if country[:2].upper() in known), "")


def language_of(text: str, default: str) -> str:
    """`en`, `de`, `fr` or `es` by its function words; the default when no language is clearly ahead."""
    words = re.findall(r"[a-z]+(?:-[a-z]+)?", fold(text[:5_000]))
    counts = sorted(
        ((sum(word in known for word in words), language) for language, known in _SETS.items()), reverse=True
    )
    (best, language), (second, _) = counts[0], counts[1]
    return language if best > second else default
