"""Display names become names that a greeting can use."""

import pytest

from followup.domain.people import Name
from followup.lookups import LibraryLookups

lookups = LibraryLookups()


@pytest.mark.spec("B22", "B24")
@pytest.mark.parametrize(
    ("written", "full", "given", "family", "title", "salutation"),
    [
        ("Dana Ruiz", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("RUIZ, Dana (Contractor)", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("RUIZ Dana", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("Nguyen Thi Mai", "Nguyen Thi Mai", "Mai", "Nguyen", "", ""),
        ("NGUYEN Thi Mai", "Nguyen Thi Mai", "Mai", "Nguyen", "", ""),
        ("Trần Minh Khôi", "Trần Minh Khôi", "Khôi", "Trần", "", ""),
        ("Pham Linh", "Pham Linh", "Linh", "Pham", "", ""),
        ("Linh Pham", "Linh Pham", "Linh", "Pham", "", ""),
        ("Le Thi Hoa", "Le Thi Hoa", "Hoa", "Le", "", ""),
        ("Hoang Nguyen", "Hoang Nguyen", "Hoang", "Nguyen", "", ""),
        ("DANA RUIZ", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("dana ruiz", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("MARIE-CLAIRE O'NEILL", "Marie-Claire O'Neill", "Marie-Claire", "O'Neill", "", ""),
        ("VAN DEN BERG Jan", "Jan van den Berg", "Jan", "van den Berg", "", ""),
        ("Juan de la Cruz", "Juan de la Cruz", "Juan", "de la Cruz", "", ""),
        ("Léa Müller-Lüdenscheidt", "Léa Müller-Lüdenscheidt", "Léa", "Müller-Lüdenscheidt", "", ""),
        ("🚀 Priya Nair ✨", "Priya Nair", "Priya", "Nair", "", ""),
        ("Priya Nair (she/her)", "Priya Nair", "Priya", "Nair", "", ""),
        ("Luis Ortega, he/him", "Luis Ortega", "Luis", "Ortega", "", ""),
        ("Luis Ortega | Tidewell", "Luis Ortega", "Luis", "Ortega", "", ""),
        ("Luis Ortega - Engineering Manager", "Luis Ortega", "Luis", "Ortega", "", ""),
        ("Luis Ortega via Calendly", "Luis Ortega", "Luis", "Ortega", "", ""),
        ("Ortega, Luis, PhD", "Luis Ortega", "Luis", "Ortega", "", ""),
        ("Dr. Anna von der Brandt", "Anna von der Brandt", "Anna", "von der Brandt", "Dr.", ""),
        ("Prof. Dr. Hans Brandt", "Hans Brandt", "Hans", "Brandt", "Prof. Dr.", ""),
        ("Dr. med. Eva Kern", "Eva Kern", "Eva", "Kern", "Dr.", ""),
        ("Frau Dr. Brandt", "Frau Dr. Brandt", "", "Brandt", "Dr.", "Frau"),
        ("Fr. Dr. Brandt", "Frau Dr. Brandt", "", "Brandt", "Dr.", "Frau"),
        ("Herr Vogel", "Herr Vogel", "", "Vogel", "", "Herr"),
        ("Frau von Berg", "Frau von Berg", "", "von Berg", "", "Frau"),
        ("Mme Moreau", "Madame Moreau", "", "Moreau", "", "Madame"),
        ("Sra. Gómez", "Sra. Gómez", "", "Gómez", "", "Sra."),
        ("Tom Aas", "Tom Aas", "Tom", "Aas", "", ""),
        ("Ann Lee MBE", "Ann Lee", "Ann", "Lee", "", ""),
        ("Sir Tom Becker", "Tom Becker", "Tom", "Becker", "", ""),
        ("Sister Moira Kelly", "Moira Kelly", "Moira", "Kelly", "", ""),
        ("Lady Becker", "Lady Becker", "", "Becker", "", "Lady"),
        ("King Lee", "King Lee", "King", "Lee", "", ""),
        ("Dana", "Dana", "Dana", "", "", ""),
        ("D. Ruiz", "D. Ruiz", "", "Ruiz", "", ""),
        ("Dana R.", "Dana R.", "Dana", "", "", ""),
        ("Dana Ruiz, Tidewell", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("Tidewell | Dana Ruiz", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("EXT Dana Ruiz", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ("Dana Ruiz ✈️", "Dana Ruiz", "Dana", "Ruiz", "", ""),
        ('Robert "Bob" Smith', "Robert Smith", "Robert", "Smith", "", ""),
        ("Dr.-Ing. Hans Meier", "Hans Meier", "Hans", "Meier", "Dr.-Ing.", ""),
        ("Ana María López García", "Ana María López García", "Ana María", "López García", "", ""),
        ("José Luis", "José Luis", "José Luis", "", "", ""),
        ("Mary Ann Smith", "Mary Ann Smith", "Mary Ann", "Smith", "", ""),
        ("AJ", "AJ", "AJ", "", "", ""),
        ("王 伟", "王 伟", "", "", "", ""),
        ("محمد علي", "محمد علي", "محمد", "علي", "", ""),
    ],
)
def test_a_display_name_is_taken_apart(
    written: str, full: str, given: str, family: str, title: str, salutation: str
) -> None:
    assert lookups.name(written) == Name(full, given, family, title, salutation)


@pytest.mark.spec("B21")
@pytest.mark.parametrize(
    "written", ["druiz@tidewell.example", "druiz42", "", "   ", "🙂🙂", "+1 555 0199", "d_ruiz", "HR"]
)
def test_what_is_no_name_gives_no_name(written: str) -> None:
    assert lookups.name(written) == Name()


@pytest.mark.parametrize(
    "written",
    [
        "Dana Ruiz\r\nBcc: eve@evil.example",
        "=?UTF-8?Q?Dana_Ruiz=0D=0ABcc:_eve@evil.example?=",
        "Dana\u202e Ruiz\x00\x07",
        "Dana Ruiz\u2028Bcc: eve",
    ],
)
def test_a_name_cannot_carry_a_line_or_a_control_character(written: str) -> None:
    assert lookups.name(written).full == "Dana Ruiz"


def test_an_endless_name_is_cut() -> None:
    assert len(lookups.name("Dana " + "x" * 1_000_000).full) <= 200
