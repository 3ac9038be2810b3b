"""Nothing is claimed that nobody said: no change of heart, no verdict, no goodbye, no promise."""

from __future__ import annotations

import re
from datetime import date, time

import pytest

from followup.domain.steps import Step
from followup.messages.briefs import MessageKind, RelayPoint
from followup.messages.compose import compose_round
from followup.messages.reminders import ReminderBrief, reminder_words
from followup.messages.stock import LANGUAGES, NO_MAIL, built_in
from followup.messages.variation import sentences_of
from tests.messages.rounds import NAMES, brief, contact

CLAIMS = {
    "en": (
        r"grown|stronger for it|than when I arrived|more interested than|more curious|more reasons|"
        r"as strong as|"
        r"clearer picture|picture the job|my impression|confirmed for me|told me more|gave me .* to think|"
        r"taught me|learn most|turned it over|given it some|keep coming back|thinking back|more than once|"
        r"generous with|proper hearing|felt more like|good spirits|faster than|like to work, and|"
        r"I believe that I|I can arrange|I can be flexible|time well spent|second talk|second time"
    ),
    "de": (
        r"gewachsen|größer geworden|näher gekommen|guten Eindruck|mein Eindruck|bestärkt|klareres Bild|"
        r"besser vorstellen|besser, was|beschäftigt mich|nachgedacht[:.]|kehren meine Gedanken|verging|"
        r"viel Aufmerksamkeit|für mich ein Gewinn|freundliche Aufnahme|die ich suche|traue sie mir"
    ),
    "fr": (
        r"grandir|renforcé|plus encore qu'avant|idée plus claire|mieux comprendre|confirmé|plus concret|"
        r"m'a appris|me représente|bonne impression|impression que|je réfléchis encore|passé vite|"
        r"votre accueil|que je recherche|ce que je cherche|motivation|franchise"
    ),
    "es": (
        r"ha crecido|ha aumentado|más que antes|idea más clara|entender mejor|confirm|más concreto|me enseñó|"
        r"imagino mejor|buena impresión|impresión que|dando vueltas|dio que pensar|pasó deprisa|la acogida|"
        r"que busco|franqueza;"
    ),
}
GOODBYES = {
    "en": r"paths|whatever the outcome|come to nothing|however things turn out|wish you well|rest of your",
    "de": r"unabhängig vom Ergebnis|wie auch immer Sie",
    "fr": r"quelle que soit votre décision|bonne suite dans vos entretiens",
    "es": r"sea cual sea la decisión|demás entrevistas",
}


@pytest.mark.spec("0.4.7")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_claims_what_neither_invitation_nor_notes_nor_mail_said(language: str) -> None:
    found = [
        (wording.file, wording.source)
        for wording in built_in(language).wordings
        if wording.file not in NO_MAIL and re.search(CLAIMS[language], wording.source, re.IGNORECASE)
        if wording.file not in ("offer", "ending")
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thank_you_is_no_goodbye(language: str) -> None:
    lines = [w.source for w in built_in(language).wordings if w.file == "thank_you"]
    assert [line for line in lines if re.search(GOODBYES[language], line, re.IGNORECASE)] == []


ACCEPTS = (
    r"exactly what I|take the job|take on the|taking .* on |make me very happy|my answer is yes|"
    r"glad to begin|den nächsten Schritt mit Ihnen|aceptaría|incorporarme|manos a la obra|verdadera ilusión"
)


@pytest.mark.spec("K1", "K2", "0.4.7")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thank_you_does_not_sound_as_if_an_offer_were_accepted(language: str) -> None:
    lines = [w.source for w in built_in(language).wordings if w.file == "thank_you"]
    assert [line for line in lines if re.search(ACCEPTS, line, re.IGNORECASE)] == []


PAPER = (
    r"documents|on paper|job posting|any letter|Unterlagen\.|Stellenanzeige|dossier|annonce|écrire|"
    r"por escrito|anuncio|documentos\."
)


@pytest.mark.spec("B5")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_without_a_point_praises_no_talk_above_paper(language: str) -> None:
    lines = [w.source for w in built_in(language).wordings if w.block == "point" and w.file == "thank_you"]
    assert [line for line in lines if re.search(PAPER, line, re.IGNORECASE)] == []


ADDED = r"\bas well for\b|, too,|that too|(?<=ank )auch|à vous aussi|[Gg]racias,? también a"


@pytest.mark.spec("K5")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mail_begins_with_thanks_in_addition_to_something(language: str) -> None:
    opening = {row[0][0] for one in built_in(language).skeletons for row in one.paragraphs[:1]}
    lines = [w for w in built_in(language).wordings if w.block in opening and "later" not in w.needs]
    assert [w.source for w in lines if re.search(ADDED, w.source)] == []


AGAIN = r"\bonce more\b|\bagain\b|noch einmal|\bencore\b|de nuevo|otra vez"


@pytest.mark.spec("F12")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_follow_up_that_carries_the_first_thanks_does_not_say_again(language: str) -> None:
    lines = [w.source for w in built_in(language).wordings if "unthanked" in w.needs]
    assert lines
    assert [line for line in lines if re.search(AGAIN, line)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_day_is_pointed_at_that_the_mail_does_not_name(language: str) -> None:
    pointed = r"that (date|day)|before then|diesem Tag|vorher|cette date|ce jour|d'ici là|ese día|esa fecha"
    for attempt in range(12):
        (mail,) = compose_round([brief(MessageKind.EXPEDITE, language=language)], f"seed {attempt}")
        assert not re.search(pointed, mail.body), mail.body
        (mail,) = compose_round(
            [brief(MessageKind.EXPEDITE, language=language, deadline=date(2026, 3, 27))], f"seed {attempt}"
        )
        assert "27" in mail.body


@pytest.mark.spec("d.2")
def test_a_notes_event_that_comes_late_names_no_time_that_has_passed_as_coming() -> None:
    text = reminder_words(ReminderBrief(Step.NOTES, "Tidewell", drafts_at=time(15))).description
    assert "No draft appears before 15:00." in text
    assert "at 15:00" not in text


REMEMBERED = (
    r"remember|mind|stayed|stood|took away|Erinnerung|Gedächtnis|gemerkt|"
    r"mémoire|retien|en tête|recuerd|presente"
)
LONG_TITLE = "Deploy pipeline and release process"


@pytest.mark.spec("B4", "0.4.7")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("title", [LONG_TITLE, "System design"])
def test_what_only_the_invitation_says_is_not_told_as_a_memory(title: str, language: str) -> None:
    briefs = tuple(brief(full=name, session_topic=title, language=language) for name in NAMES[:4])

    for seed in "abc":
        bodies = [mail.body for mail in compose_round(briefs, seed)]
        told = [s for body in bodies for s in sentences_of(body) if title.split()[0].lower() in s.lower()]

        assert len(told) >= 3
        assert [sentence for sentence in told if re.search(REMEMBERED, sentence)] == []


@pytest.mark.spec("B7", "B17")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [MessageKind.RELAY, MessageKind.AGENCY_DEBRIEF])
def test_what_is_passed_on_speaks_to_the_person_it_is_for(kind: MessageKind, language: str) -> None:
    relay = (
        RelayPoint(contact("Dana Ruiz"), "THE POINT"),
        RelayPoint(contact("Priya Nair"), "", "Coding interview"),
    )
    for seed in "abc":
        (mail,) = compose_round((brief(kind, "Jo Lambert", relay=relay, language=language),), seed)
        (line,) = [line for line in mail.body.split("\n") if "THE POINT" in line]

        assert re.search(r": [„«]|Dana(?:, in my words| would be this)?: ", line.replace("\u00a0", " "))
        assert "oding" in mail.body


A_TALK_OF_THEIRS = {
    "en": r"\bour (?:talk|conversation|meeting|interview)|\b[Ww]e (?:met|spoke|talked)|"
    r"interview(?:ed|ing) me|(?:work\w*|interview|talk) with you\b|your decision|talk with me|met you|"
    r"you (?:expect|will|think|named|spoke|mentioned|said)",
    "de": r"[Uu]nser\w* (?:Gespräch|Kennen)|haben wir|mit Ihnen|bei Ihnen|Ihre\w* Entscheidung|nannten Sie|"
    r"sprachen Sie|Sie (?:mit|über) .*(?:rechnen|entscheiden)|\bmit dir\b|\beure\w* Entscheidung",
    "fr": r"notre (?:entretien|échange|rencontre)|[Nn]ous nous sommes|avec vous,? (?:au|pour|le)|vous pensez|"
    r"votre (?:décision|choix)|vous avez (?:parlé|évoqué|donné)",
    "es": r"[Nn]uestr\w+ (?:conversación|entrevista|encuentro)|hablamos|con usted|contigo|su decisión|"
    r"mencionó|indicó|piensan decidir",
}


@pytest.mark.spec("B17", "B11", "0.4.7")
@pytest.mark.parametrize(
    ("language", "familiar"),
    [("en", False), ("fr", False), ("de", False), ("es", False), ("de", True), ("es", True)],
)
@pytest.mark.parametrize(
    "kind",
    [
        MessageKind.FOLLOW_UP,
        MessageKind.SECOND_EMAIL,
        MessageKind.CHECK_IN,
        MessageKind.REJECTION_ANSWER,
    ],
)
@pytest.mark.parametrize("known", [{}, {"role": ""}, {"role": "", "company": "", "meeting_day": None}])
def test_who_only_arranged_the_interview_is_told_of_no_talk_with_them(
    kind: MessageKind, language: str, known: dict[str, object], familiar: bool
) -> None:
    stated = {"stated_date": date(2026, 3, 13)} if known == {"role": ""} else {}
    for attempt in range(6):
        told = brief(kind, "Jo Lambert", language=language, met=False, familiar=familiar, **(known | stated))
        (mail,) = compose_round([told], f"seed {attempt}")

        said = f"{mail.subject}\n{mail.body}".replace("\u00a0", " ")
        assert not re.search(A_TALK_OF_THEIRS[language], said), said
        assert mail.lint == ()
