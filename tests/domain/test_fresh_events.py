"""Entries as calendars contain them, labelled before they were read."""

from __future__ import annotations

import pytest

from tests.measure_fresh import Fresh, rows, wrong

OPEN = {
    "Vorstellungsgespräch Lidl Filialleitung": {"company", "role"},
    "Texas Roadhouse interview (server)": {"role"},
    "Google - Googleyness round": {"company", "not_interview"},
    "Technical interview - Compliance Officer": {"company"},
    "Kita Kennenlerngespräch Sonnenkäfer": {"ask"},
    "School admission interview for Leo (Oakfield Primary)": {"ask"},
    "Interview - Finance Officer (Ref TC/2291)": {"company"},
    "Video interview w/ Luke - Merriday": {"role"},
    "Probearbeiten Delphine Mode als Verkäuferin": {"company"},
    "Lecturer in Linguistics - interview and presentation": {"company"},
    "Interview with Lord Penhallow": {"company"},
    "Jonah Reyes <> Maya Lind | Lumo hiring manager interview": {"role"},
    "Final chat: Maya <> Hamid (CEO, Tellurian)": {"role"},
    "Vorstellungsgespräch bei Holm & Partner": {"role"},
    "Round 2 - Technical Interview - Savanna Tech": {"role"},
    "int carrow & finch w/ Debbie and Mark": {"ask"},
    "Entrevista Clínica Bonanova mañana turno noche?": {"ask", "company"},
    "pollen x maya final w/ Amir (cofounder)": {"ask"},
    "Granite Foods job interview": {"people"},
    "Kindergarten interview Emil": {"ask"},
    "School interview for Emil – St. Marien": {"ask"},
    "Phone screen — Northgate Auto Care, A-tech": {"role"},
    "Video interview with Dijkhuis Techniek": {"role"},
    "Interview with Quanta (AI interviewer)": {"company"},
    "Teach First assessment centre": {"company"},
    "Entretien commercial Koréa": {"interview"},
    "Pair programming w/ Tom & Aoife - Stackforge": {"role"},
    "Vorstellung Autohaus Keller 10 Uhr": {"company", "not_interview"},
    "Job interview - Uncle Bao's Kitchen": {"company"},
    "Bewerbungsgespräch BTA (Teams)": {"role"},
    "Entrevista con cliente final (Aceites Lora) - Resp. Calidad": {"company"},
    "Interview with Maya (office admin)": {"role"},
    "Skype interview Prof Okafor - postdoc Uppsala": {"company", "role"},
    "Entrevista Ikea Sabadell 12h (RRHH: Noelia)": {"company"},
    "Tidal Loop - culture interview w/ Sam & Jess": {"company"},
    "School interview (St Anne's) - Mia": {"ask"},
    "Nanny interview: Rosa": {"interview"},
    "Branch Manager Interview - Harbor Credit Union": {"company"},
    "Interview: School Counselor, Maple Grove HS": {"company", "role"},
    "Intw BNP paribas 10h M. Duval": {"company", "people"},
    "entrevista grupal Zara": {"company"},
    "Housing association interview": {"ask"},
    "Vorstellungsgespräch Praxis Dr. Engelhardt": {"people"},
    "Salsa panel @ Latin fest": {"ask"},
    "Panel interview: Policy Officer": {"company"},
    "Case interview (round 2) - Maya Lind": {"company"},
    "phone screen - Quantwise - Deepa": {"people"},
    "Vorstellungsgespräch Rewe Markt": {"company"},
    "job interview: baker, Crumb & Co": {"company", "role"},
    "Trial shift + interview, Cafe Luz": {"company"},
    "Recruiter call: Mel @ Hayes (Data Steward job)": {"people", "role"},
    "Kennenlernen & Projektstart": {"ask"},
    "Coding night": {"ask"},
    "Client interview: requirements for CRM": {"interview"},
    "Interview Finn kindergarten": {"ask"},
    "HR meeting parental leave": {"interview"},
    "Interview day: Teacher of German, Stonecroft School": {"company", "role"},
}
"""A company that runs into the job or a word of the procedure, a job that is also a computer, a word of one
company's own, companies and jobs that are written small or only told in a sentence, companies that only a
sentence or a lord names. What is asked about is a child's; a French salesman is called like what he does,
and a German `Vorstellung` is more often a play."""


def test_the_share_of_other_entries_is_that_of_a_calendar() -> None:
    others = [row for row in rows() if row.verdict != "interview"]

    assert 0.4 < len(others) / len(rows()) < 0.6


@pytest.mark.spec("A1", "A2", "A3", "A5", "A8", "A20", "A23", "A24", "B1", "B7", "B9", "B10", "d.6", "d.7")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.title)
def test_a_fresh_entry_is_understood(row: Fresh) -> None:
    assert wrong(row) == OPEN.get(row.title, set())
