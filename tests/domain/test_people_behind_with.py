"""A person behind "with" is a person, never the company (A23)."""

from __future__ import annotations

import pytest

from followup.domain.calendar import Guest
from followup.domain.interview import Interview
from followup.domain.people_behind_with import is_person
from followup.domain.recognise import read_interview
from tests.domain.invitations import LOOKUPS, MAYA, event, guest, invitation


def typed(title: str) -> Interview:
    return read_interview(event(title), MAYA, LOOKUPS)


@pytest.mark.spec("A23", "A3")
@pytest.mark.parametrize(
    ("title", "company", "people"),
    [
        ("Interview with Tom", "", ["Tom"]),
        ("Interview with Tom Becker", "", ["Tom Becker"]),
        ("Interview: Data Engineer with Tom Becker", "", ["Tom Becker"]),
        ("Data Engineer interview with Tom", "", ["Tom"]),
        ("Call with Tom - Acme", "Acme", ["Tom"]),
        ("Interview with Tom | Acme", "Acme", ["Tom"]),
        ("Acme: interview with Tom Becker", "Acme", ["Tom Becker"]),
        ("Acme interview with Tom", "Acme", ["Tom"]),
        ("Interview at Acme with Tom", "Acme", ["Tom"]),
        ("Interview @ Acme with Tom and Dana", "Acme", ["Tom", "Dana"]),
        ("Interview with Tom at Acme", "Acme", ["Tom"]),
        ("Interview with Tom from Acme", "Acme", ["Tom"]),
        ("Interview with Tom Becker (CTO)", "", ["Tom Becker"]),
        ("Interview with Tom, Dana and Priya", "", ["Tom", "Dana", "Priya"]),
        ("Interview w/ Tom for Data Engineer", "", ["Tom"]),
        ("Interview Acme, Tom Becker", "Acme", ["Tom Becker"]),
        ("Interview Acme - Tom Becker CFO", "Acme", ["Tom Becker"]),
        ("Interview acme motors - Tom Becker, service mgr", "Acme Motors", ["Tom Becker"]),
        ("Endrunde Acme (Tom Becker / Dana Ruiz)", "Acme", ["Tom Becker", "Dana Ruiz"]),
        ("Acme interview: Dana Ruiz & Dr. Brandt", "Acme", ["Dr. Brandt", "Dana Ruiz"]),
        ("Interview Acme m. Tom", "Acme", ["Tom"]),
        ("Interview - Tom Becker", "", []),
        ("Vorstellungsgespräch mit Anna", "", ["Anna"]),
        ("Vorstellungsgespräch mit Anna Weber", "", ["Anna Weber"]),
        ("Vorstellungsgespräch bei Stadtwerke mit Jürgen Voß", "Stadtwerke", ["Jürgen Voß"]),
        ("Kennenlerngespräch mit Anna und Kai", "", ["Anna", "Kai"]),
        ("Entretien avec Camille", "", ["Camille"]),
        ("Entretien téléphonique avec Jean-Pierre Moreau", "", ["Jean-Pierre Moreau"]),
        ("Entretien chez Vallée avec Zoé", "Vallée", ["Zoé"]),
        ("Entrevista con Lucía", "", ["Lucía"]),
        ("Entrevista con Lucía de la Fuente", "", ["Lucía de la Fuente"]),
        ("Entrevista en Soluna con José y Lucía", "Soluna", ["José", "Lucía"]),
        # First names that no table knows: something else says that it is a person.
        ("Interview with Xanthe Oyelaran from Acme", "Acme", ["Xanthe Oyelaran"]),
        ("Interview with Xanthe Oyelaran (Head of Data)", "", ["Xanthe Oyelaran"]),
        ("Interview Acme w/ Xanthe Oyelaran", "Acme", ["Xanthe Oyelaran"]),
        ("Interview with Nguyen Thi Mai at Acme", "Acme", ["Nguyen Thi Mai"]),
        ("Interview with Trần Minh Khôi", "", ["Trần Minh Khôi"]),
        ("Panel: Tom, Priya, Jim", "", ["Tom", "Priya", "Jim"]),
        ("Acme panel interview (Claire & Hussein)", "Acme", ["Claire", "Hussein"]),
        ("Interview: Ravi (hiring mgr), Acme", "Acme", ["Ravi"]),
        ("Zoom w/ recruiter (Kelsey) - Acme", "Acme", ["Kelsey"]),
        # What a name is for, and where its office is.
        ("Interview with Teach for America", "Teach for America", []),
        ("Interview with Acme for Data Engineer", "Acme", []),
        ("Interview Siemens München Raum 4", "Siemens", []),
        ("Interview Stadtwerke München", "Stadtwerke München", []),
        ("Interview Deloitte New York", "Deloitte", []),
        # Companies with a first name in front.
        ("Interview with Oliver Wyman", "Oliver Wyman", []),
        ("Interview with Lucy Labs", "Lucy Labs", []),
        ("Interview with Oscar Health", "Oscar Health", []),
        ("Interview with Tom's Diner", "Tom's Diner", []),
        ("Interview with Harrow & Finch", "Harrow & Finch", []),
        ("Interview mit Carl Zeiss AG", "Carl Zeiss AG", []),
        ("Entretien avec Pierre Fabre", "Pierre Fabre", []),
        ("Interview with Frank & Oak", "Frank & Oak", []),
        ("Interview with Ben & Jerry's", "Ben & Jerry's", []),
        ("Interview at Oscar", "Oscar", []),
        ("Vorstellungsgespräch bei Otto", "Otto", []),
        ("Gespräch mit Anna Weber, Stadtwerke Kiel", "Stadtwerke Kiel", ["Anna Weber"]),
        ("Entrevista con María del Carmen Ruiz Pérez", "", ["María del Carmen Ruiz Pérez"]),
        ("Interview with Ludwig von Hohenstein", "", ["Ludwig von Hohenstein"]),
        ("Interview with Mohammed bin Rashid", "", ["Mohammed bin Rashid"]),
        ("Interview with Bjørn Åsmund", "", ["Bjørn Åsmund"]),
        ("Interview with Stripe - Tom Becker", "Stripe", ["Tom Becker"]),
        ("Interview with Tulvi Kowalczyk", "", ["Tulvi Kowalczyk"]),
        ("Interview with Tulvi Harkness, Acme", "Acme", ["Tulvi Harkness"]),
        ("Interview with Harbour Freight, Berlin", "Harbour Freight", []),
        ("Interview Acme – Ana Belén Ortiz", "Acme", ["Ana Belén Ortiz"]),
        ("Interview with Mike from Engineering", "", ["Mike"]),
        ("Interview with Heinrich-Böll-Stiftung", "Heinrich-Böll-Stiftung", []),
        ("Interview with Dr. Oetker", "Dr. Oetker", []),
        ("Interview with Tim Hortons", "Tim Hortons", []),
        ("Interview with Alexa team", "", []),
        ("Interview Kforce with Harbour Freight", "Harbour Freight", []),
        ("int w/ Harrow & Finch, Ines Moreau", "Harrow & Finch", ["Ines Moreau"]),
    ],
)
def test_what_the_user_typed_names_people_and_companies(title: str, company: str, people: list[str]) -> None:
    one = typed(title)
    assert (one.company.name, [each.name.full for each in one.people]) == (company, people)


@pytest.mark.spec("A23")
def test_a_first_name_that_is_the_guests_domain_is_the_company() -> None:
    sam = guest("sam@oscar.example", "Sam Lee")
    one = read_interview(invitation("Interview with Oscar", "", sam), MAYA, LOOKUPS)
    assert (one.company.name, [each.email for each in one.people]) == ("Oscar", ["sam@oscar.example"])


@pytest.mark.spec("A23", "B11", "B7")
@pytest.mark.parametrize(
    ("title", "host", "thanked"),
    [
        # The organiser, under a short or an unknown name.
        ("Interview with Tom", guest("thomas.becker@tidewell.example", "Thomas Becker"), "Thomas Becker"),
        ("Interview with Tom Becker", guest("tb@tidewell.example"), "tb@tidewell.example"),
        (
            "Interview with Bill Becker",
            guest("w.becker@tidewell.example", "William Becker"),
            "William Becker",
        ),
        # The user, in the company's own title.
        ("Interview with Maya", guest("dana@tidewell.example", "Dana Ruiz"), "Dana Ruiz"),
        ("Interview with Maya Lind", guest("dana@tidewell.example", "Dana Ruiz"), "Dana Ruiz"),
        # Somebody who is not on the list: the organiser only arranged it.
        ("Interview with Priya Nair", guest("dana@tidewell.example", "Dana Ruiz"), "Priya Nair"),
        ("Interview with Tulvi Harkness", guest("dana@tidewell.example", "Dana Ruiz"), "Tulvi Harkness"),
        ("Interview with Growth Squad", guest("dana@tidewell.example", "Dana Ruiz"), "Dana Ruiz"),
    ],
)
def test_an_invitation_names_somebody_else_only_beyond_doubt(title: str, host: Guest, thanked: str) -> None:
    one = read_interview(invitation(title, "", host), MAYA, LOOKUPS)
    assert (one.company.name, [each.short for each in one.people]) == ("Tidewell", [thanked])


@pytest.mark.parametrize(
    "text", ["", "Tidewell", "Tom Becker Group", "tom", "Tom 2", "Priya's", "Tom at Acme"]
)
def test_what_is_nobodys_name(text: str) -> None:
    assert not is_person(text)
