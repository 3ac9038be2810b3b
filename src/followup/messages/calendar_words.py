"""Days in words: weekday and date with the month's name, never figures alone (b.6, invariant 8)."""

from __future__ import annotations

from datetime import date

_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}

_MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "de": (
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    "es": (
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
}


def weekday_name(day: date, language: str) -> str:
    """Tuesday, Dienstag, mardi, martes."""
    return _WEEKDAYS[language][day.weekday()]


def month_name(day: date, language: str) -> str:
    """March, März, mars, marzo."""
    return _MONTHS[language][day.month - 1]


def date_words(day: date, language: str, country: str = "") -> str:
    """3 March (March 3 in the US), 3. März, 3 mars, 3 de marzo."""
    month = month_name(day, language)
    if language == "de":
        return f"{day.day}. {month}"
    if language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {month}"
    if language == "es":
        return f"{day.day} de {month}"
    return f"{month} {day.day}" if country[:2].upper() == "US" else f"{day.day} {month}"


def day_words(day: date, language: str, country: str = "") -> str:
    """Tuesday 3 March (Tuesday, March 3 in the US), Dienstag, 3. März, mardi 3 mars, martes 3 de marzo."""
    comma = "," if language == "de" or (language == "en" and country[:2].upper() == "US") else ""
    return f"{weekday_name(day, language)}{comma} {date_words(day, language, country)}"
