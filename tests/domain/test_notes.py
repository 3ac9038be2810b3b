"""Lines people jot down: whose they are, what they mean, and what must never leave them (d.2 to d.5, d.9)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.domain.note_people import who
from followup.domain.notes import Notes, parse_notes, topic_phrase
from followup.domain.people import Contact, Function, Name
from tests.domain.calendars import calendar_of
from tests.domain.jotting import (
    DANA,
    LUIS,
    PANEL,
    PRIYA,
    TUESDAY,
    name_of,
    next_day,
    read,
    shared,
    topics,
)


@pytest.mark.spec("d.9", "d.9.1")
def test_several_people_in_one_line_get_a_topic_each() -> None:
    notes = read(
        "Dana - deploy path, wants an owner. Priya - billing migration!! both writers 1 month. "
        "luis: weekend releases. Next: decision fri 13/3 (Tom)"
    )
    first = [topics(notes, contact)[0] for contact in PANEL]
    assert first == ["the deploy path", "the billing migration", "weekend releases"]
    assert (next_day(notes), name_of(notes.next_by)) == ("2026-03-13", "Tom")
    assert notes.shared == ()


@pytest.mark.spec("B3", "d.3")
@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("priya: asked me about rollback, luis: pairing", ["", "your question about rollback", "pairing"]),
        ("Dana: deploy path, Priya - weekend releases", ["the deploy path", "weekend releases", ""]),
        ("Dana: deploy path, on-call, Luis Ortega: pairing", ["the deploy path", "", "pairing"]),
        ("Dana, Priya: weekend releases", ["", "", ""]),
    ],
)
def test_behind_a_comma_the_name_of_another_begins_what_is_theirs(line: str, said: list[str]) -> None:
    notes = read(line)

    assert [next(iter(topics(notes, contact)), "") for contact in PANEL] == said


@pytest.mark.spec("b.1", "0.4.7")
@pytest.mark.parametrize(
    ("line", "said", "language"),
    [
        ("Priya: billing migr., both writers 1 mo!!", "the billing migration", "en"),
        ("Priya: wknd releases. he seemed fine", "weekend releases", "en"),
        ("Priya: roadmap w/ sales", "the roadmap with sales", "en"),
        ("Priya: hiring mgmt. then lunch", "the hiring management", "en"),
        ("Priya: the R & D labs", "the R & D labs", "en"),
        ("Priya: Erfahrung m. Ausschreibungen", "die Erfahrung mit Ausschreibungen", "de"),
        ("Priya: Homeoffice + Gleitzeit", "Homeoffice und Gleitzeit", "de"),
        ("Priya: Umbau d. Netze", "", "de"),
        ("Priya: outils pr les agents", "outils pour les agents", "fr"),
        ("Priya: dpto. de compras", "departamento de compras", "es"),
        ("Priya: infr., cost control", "the cost control", "en"),
    ],
)
def test_short_forms_are_written_out_and_an_unknown_one_is_not_used(
    line: str, said: str, language: str
) -> None:
    assert next(iter(topics(read(line, language=language), PRIYA)), "") == said


@pytest.mark.spec("b.1")
@pytest.mark.parametrize(
    ("line", "said", "language"),
    [
        ("Umstellung in Lissabon", "die Umstellung in Lissabon", "de"),
        ("Sprung ins Ausland", "Sprung ins Ausland", "de"),
        ("Backlist", "Backlist", "de"),
        ("Umstellung Lissabon", "Umstellung Lissabon", "de"),
        ("ihre Umstellung auf Kafka", "Ihre Umstellung auf Kafka", "de"),
        ("reprise du catalogue", "la reprise du catalogue", "fr"),
        ("organisation des équipes", "l'organisation des équipes", "fr"),
        ("recrutement des agents", "le recrutement des agents", "fr"),
        ("dette technique", "dette technique", "fr"),
        ("Migración de facturación", "la migración de facturación", "es"),
        ("su migración a Kafka", "su migración a Kafka", "es"),
    ],
)
def test_a_noun_whose_ending_tells_its_gender_gets_its_article(line: str, said: str, language: str) -> None:
    assert topics(read(f"Priya: {line}", language=language), PRIYA) == [said]


@pytest.mark.spec("d.9", "d.9.2", "d.7")
def test_plans_self_judgement_and_money_give_no_topic() -> None:
    notes = read("ask about oncall? / went ok, bit nervous / they pay 95k / hear next week")
    assert shared(notes) == []
    assert {note.reason for note in notes.shared} == {"plan", "own performance", "money"}
    assert next_day(notes) == "2026-03-13"


@pytest.mark.spec("d.9", "d.9.3", "B17")
def test_an_agency_and_names_are_read_from_a_jotting() -> None:
    notes = read("Via: Jo @ Castleton. Dana R + Priya. liked release work, fluffed budget q")
    assert notes.via is not None
    assert (notes.via.name.full, notes.via.function, notes.agency) == ("Jo", Function.AGENCY, "Castleton")
    assert notes.with_people == (DANA, PRIYA)
    assert shared(notes) == ["the release work"]
    assert [note.text for note in notes.shared if note.reason == "own performance"] == ["fluffed budget q"]


@pytest.mark.spec("d.9", "d.9.4", "B24")
def test_a_german_jotting_names_people_topic_and_date() -> None:
    text = "Gespräch m. Dr. Brandt u. Hr. Vogel, Rückmeldung bis Mitte März, Thema Umstellung Lissabon"
    notes = read(text, (), country="DE", language="de")
    assert [(c.name.family, c.name.title, c.name.salutation) for c in notes.with_people] == [
        ("Brandt", "Dr.", ""),
        ("Vogel", "", "Herr"),
    ]
    assert shared(notes) == ["Umstellung Lissabon"]
    assert next_day(notes) == "2026-03-16"


@pytest.mark.spec("d.9", "d.9.5")
def test_hashtags_stand_beside_a_next_step() -> None:
    notes = read("#agency #nocall Next: after Easter")
    assert [tag.name for tag in notes.tags] == ["agency", "nocall"]
    assert next_day(notes) == "2026-04-09"


FORM = """What did you talk about? One line each is enough. No draft appears before 11:30.

Dana Ruiz:{dana}
Priya Nair:{priya}
Luis Ortega:{luis}

What happens next, and when did they say?
Next:{next}

Delete this event to skip notes.{after}"""


@pytest.mark.spec("d.2")
def test_the_untouched_form_says_nothing() -> None:
    assert read(FORM.format(dana="", priya="", luis="", next="", after="")) == Notes()


@pytest.mark.spec("d.2")
def test_text_on_the_line_or_below_a_name_belongs_to_it() -> None:
    notes = read(
        FORM.format(
            dana=" deploy path",
            priya="\nher move to Kafka\nasked me about rollback",
            luis="\n\n- weekend releases",
            next="\nTom says decision by Friday",
            after="\n\ngood coffee machine",
        )
    )
    assert topics(notes, DANA) == ["the deploy path"]
    assert topics(notes, PRIYA) == ["your move to Kafka", "your question about rollback"]
    assert topics(notes, LUIS) == ["weekend releases"]
    assert (next_day(notes), name_of(notes.next_by)) == ("2026-03-06", "Tom")
    assert [note.text for note in notes.shared] == ["good coffee machine"]


@pytest.mark.spec("d.2")
def test_an_empty_line_ends_what_belongs_to_somebody() -> None:
    notes = read("Dana: deploy path\n\nthe Lisbon office")
    assert topics(notes, DANA) == ["the deploy path"]
    assert shared(notes) == ["the Lisbon office"]


@pytest.mark.spec("d.3")
@pytest.mark.parametrize(
    "line",
    [
        "Priya: billing migration",
        "priya - billing migration",
        "PRIYA NAIR = billing migration",
        "Priya – billing migration",
        "* Priya: billing migration",
        "1. Priya: billing migration",
        "@priya: billing migration",
        "Nair: billing migration",
        "PN: billing migration",
        "p.n.: billing migration",
        "Priya N: billing migration",
        "Ms Nair: billing migration",
    ],
)
def test_a_name_is_recognised_in_any_spelling(line: str) -> None:
    assert topics(read(line), PRIYA) == ["the billing migration"]


@pytest.mark.spec("d.3", "B20")
def test_names_are_matched_in_order_and_ambiguity_is_reported() -> None:
    other = Contact(Name("Dana Ortega", "Dana", "Ortega"), "do@tidewell.example")
    both = (DANA, other, LUIS)
    assert who("Dana Ruiz", both).contact == DANA
    assert who("Ruiz", both).contact == DANA
    assert who("DO", both).contact == other
    assert who("Dana", both).ambiguous
    notes = read("Dana: deploy path", both)
    assert shared(notes) == ["the deploy path"]
    assert notes.by_person == {}
    assert "Dana" in notes.reported[0]


@pytest.mark.spec("d.3")
@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        (
            "Mention: cut release checklist 19 to 4 at Corran",
            "mention",
            "cut release checklist 19 to 4 at Corran",
        ),
        ("Erwähnen: Umbau der Abrechnung", "mention", "Umbau der Abrechnung"),
        ("erwaehnen - Umbau", "mention", "Umbau"),
        ("Promised: send checklist", "promised", ("send checklist",)),
        ("Zugesagt: Arbeitsproben", "promised", ("Arbeitsproben",)),
        ("Prometí: enviar la lista", "promised", ("enviar la lista",)),
        ("Company: Tidewell", "company", "Tidewell"),
        ("Firma = Tidewell", "company", "Tidewell"),
        ("Role: Platform Engineer", "role", "Platform Engineer"),
        ("poste : Ingénieur", "role", "Ingénieur"),
        ("Puesto: Ingeniera", "role", "Ingeniera"),
        ("Language: de", "language", "de"),
        ("Sprache: Deutsch", "language", "de"),
        ("Tone: formal", "tone", "formal"),
        ("Address: 12 Harbour St.", "address", "12 Harbour St."),
        ("Phone: +1 555 0199", "phones", {"": "+1 555 0199"}),
        ("Tél: +33 1 23 45 67 89", "phones", {"": "+33 1 23 45 67 89"}),
        ("direct", "direct", True),
    ],
)
def test_keys_are_read_in_four_languages(line: str, field: str, expected: object) -> None:
    notes = read(line)
    assert getattr(notes, field) == expected
    assert notes.shared == ()


@pytest.mark.spec("d.3", "C20")
@pytest.mark.parametrize(
    ("line", "day", "by"),
    [
        ("Next: Tom says decision by Friday", "2026-03-06", "Tom"),
        ("Next steps: panel decides next week (Dana)", "2026-03-13", "Dana Ruiz"),
        ("Rückmeldung: bis Mitte März laut Dana", "2026-03-16", "Dana Ruiz"),
        ("Suite : réponse sous huit jours", "2026-03-10", ""),
        ("Próximos pasos: respuesta la próxima semana", "2026-03-13", ""),
        ("hear next week", "2026-03-13", ""),
        ("Dana: deploy path, decision by Friday", "2026-03-06", "Dana Ruiz"),
        ("Next: Friday\nNext: end of the month", "2026-03-31", ""),
        ("Next: soon", "", ""),
    ],
)
def test_next_steps_have_a_date_and_a_source(line: str, day: str, by: str) -> None:
    notes = read(line)
    assert (next_day(notes), name_of(notes.next_by)) == (day, by)


@pytest.mark.spec("d.4")
def test_a_past_or_doubtful_date_is_reported() -> None:
    assert read("Next: decision by 27 February").next_step is None
    assert "27 February" in read("Next: decision by 27 February").reported[0]
    assert "disagree" in read("Next: by Friday 12 March").reported[0]


@pytest.mark.spec("F8", "I7", "d.3")
def test_deeds_are_no_notes() -> None:
    notes = read("thanked Luis on LinkedIn\ncalled, spoke to Tom, Friday\nvm\nsent card")
    assert notes.thanked == {LUIS.key}
    assert [tag.name for tag in notes.tags] == ["called", "vm", "card_sent"]
    assert next_day(notes) == "2026-03-06"
    assert notes.shared == ()
    assert read("thanked everyone").thanked == {contact.key for contact in PANEL}


@pytest.mark.spec("d.3")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#KeepInTouch", [("keepintouch", "", None)]),
        ("#followup 17 Mar", [("followup", "17 Mar", date(2026, 3, 17))]),
        ("#checkin Sep 2026", [("checkin", "Sep 2026", date(2026, 9, 30))]),
        ("#deadline 27 Mar #offer", [("deadline", "27 Mar", date(2026, 3, 27)), ("offer", "", None)]),
        ("no calls please", [("nocall", "please", None)]),
        ("Got a verbal offer", [("verbal", "", None)]),
        ("offered the job by phone", [("verbal", "", None)]),
        ("mündliches Angebot", [("verbal", "", None)]),
        ("Claire called, verbal offer!", [("verbal", "", None)]),
        (
            "spoke to Claire: she made a verbal offer",
            [("verbal", "", None), ("called", "Claire: she made a verbal offer", None)],
        ),
        ("verbal offer expected next week", []),
        ("no verbal offer yet", []),
        ("nothing here", []),
    ],
)
def test_hashtags_may_carry_a_date(text: str, expected: list[tuple[str, str, date | None]]) -> None:
    assert [(tag.name, tag.argument, tag.day) for tag in read(text).tags] == expected


@pytest.mark.spec("d.3")
def test_a_deadline_is_a_date() -> None:
    for text in ("Deadline: 27 March", "Frist: 27. März", "#deadline 27 Mar"):
        deadline = read(text).deadline
        assert deadline is not None
        assert deadline.day == date(2026, 3, 27)


@pytest.mark.spec("d.3", "d.5")
@pytest.mark.parametrize(
    "text", ["! loves sailing", "private: loves sailing", "Dana: ! loves sailing", "((loves\nsailing))"]
)
def test_private_lines_never_become_topics(text: str) -> None:
    notes = read(text)
    assert shared(notes) == []
    assert topics(notes, DANA) == []
    assert [note.reason for note in notes.shared] == ["private"]


@pytest.mark.spec("f.2")
def test_an_organisers_text_gives_facts_only() -> None:
    text = (
        "Company: Tidewell\nRole: Platform Engineer\nWith: Kim Brandt kim@evil.example\n"
        "Next: decision by Friday\n"
        "Mention: my best work\nDirect\n#accepted\nDana: your move to Kafka\nthanked Dana\n"
        "Contact: x@evil.example\n"
        "Dana (boss@evil.example): hello\nLuis instead of Priya"
    )
    notes = read(text, trusted=False)
    assert (notes.company, notes.role, next_day(notes)) == ("Tidewell", "Platform Engineer", "2026-03-06")
    assert [(name_of(c), c.email) for c in notes.with_people] == [("Kim Brandt", "")]
    empty = (
        notes.mention,
        notes.direct,
        notes.tags,
        notes.by_person,
        notes.shared,
        notes.thanked,
        notes.contact,
    )
    assert empty == ("", False, (), {}, (), frozenset(), None)
    assert notes.absent == frozenset()


@pytest.mark.spec("d.5")
@pytest.mark.spec("N8")
@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ("is pregnant, leaves in May", "family"),
        ("back from surgery", "health"),
        ("war lange krank", "health"),
        ("en congé maternité", "family"),
        ("asked my age", "person"),
        ("active in the trade union", "person"),
        ("pays 95k", "money"),
        ("around €80", "money"),
        ("Gehalt 70 bis 80", "money"),
        ("salaire à discuter", "money"),
        ("I have another offer", "other employers"),
        ("seemed tired", "judgement"),
        ("total arrogant", "judgement"),
        ("super nett", "judgement"),
        ("liked me", "judgement"),
        ("blew the cache question", "own performance"),
        ("habe die Frage verhauen", "own performance"),
        ("layoffs in spring", "confidential"),
        ("das ist vertraulich", "confidential"),
        ("confidentiel pour l'instant", "confidential"),
        ("Tom is leaving", "confidential"),
        ("está embarazada", "family"),
        ("ask about the roadmap", "plan"),
        ("how do they deploy?", "plan"),
        ("Fragen zur Schicht", "plan"),
        ("preguntar por el equipo", "plan"),
        ("https://tidewell.example/blog", "detail"),
        ("room 3.12 at 10:30", "detail"),
    ],
)
def test_sensitive_notes_are_never_used(note: str, reason: str) -> None:
    notes = read(f"Dana: {note}")
    assert topics(notes, DANA) == []
    assert {one.reason for one in notes.by_person.get(DANA.key, ())} == {reason}


@pytest.mark.spec("b.1")
@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("billing migration", "the billing migration"),
        ("Billing migration", "the billing migration"),
        ("Lisbon handover", "the Lisbon handover"),
        ("weekend releases", "weekend releases"),
        ("Kafka", "Kafka"),
        ("her move to Kafka", "your move to Kafka"),
        ("their on-call rotation", "your on-call rotation"),
        ("asked me about rollback", "your question about rollback"),
        ("explained the billing migration", "your account of the billing migration"),
        ("moved billing tables, ran both writers a month", "moving billing tables"),
        ("she moved everything to Kafka", "how you moved everything to Kafka"),
        ("planned the split of her team", "planning the split of your team"),
        ("what not to automate", "what not to automate"),
        ("talked about the deploy path", "the deploy path"),
        ("our migration", None),
        ("asked how I would split it", None),
        ("wants an owner", None),
        ("doesn't test anything", None),
        ("she runs releases and she decides", None),
        ("very clear", None),
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", None),
    ],
)
def test_a_note_becomes_a_phrase_in_the_readers_view(note: str, expected: str | None) -> None:
    assert next(iter(topics(read(f"Dana: {note}"), DANA)), None) == expected


@pytest.mark.parametrize(
    ("language", "note", "expected"),
    [
        ("de", "ihre Umstellung auf Kafka", "Ihre Umstellung auf Kafka"),
        ("de", "fragte nach Rollbacks", "Ihre Frage nach Rollbacks"),
        ("de", "hat das nie getestet", None),
        ("fr", "sa migration vers Kafka", "votre migration vers Kafka"),
        ("fr", "nos tests", None),
        ("es", "me preguntó por la migración", "su pregunta sobre la migración"),
    ],
)
@pytest.mark.spec("b.1")
def test_other_languages_are_turned_round_too(language: str, note: str, expected: str | None) -> None:
    assert next(iter(topics(read(f"Dana: {note}", language=language), DANA)), None) == expected


@pytest.mark.spec("b.1")
def test_a_pronoun_in_a_shared_note_means_nobody_in_particular() -> None:
    assert shared(read("her move to Kafka")) == []


@pytest.mark.spec("d.3", "b.1")
@pytest.mark.parametrize(
    "note",
    [
        "what not to automate → failures nobody notices",
        "what not to automate -> failures nobody notices",
        "what not to automate, made me think of failures nobody notices",
    ],
)
def test_what_follows_an_arrow_is_the_reaction(note: str) -> None:
    found = read(f"Luis: {note}").by_person[LUIS.key][0]
    assert (topic_phrase(found), found.reaction) == ("what not to automate", "failures nobody notices")


@pytest.mark.spec("B3", "d.3")
def test_shared_notes_in_a_list_are_points_of_their_own() -> None:
    assert shared(read("Notes: weekend releases, Lisbon handover")) == [
        "weekend releases",
        "the Lisbon handover",
    ]


@pytest.mark.spec("d.5", "d.7", "B3")
@pytest.mark.parametrize(
    "line",
    [
        "all good",
        "great chat",
        "thank everyone",
        "Feedback: good",
        "References: asked for two",
        "recruiter: Tom 555 0199",
        "need to brush up on SQL",
        "waiting for Dana",
        "coffee with Dana",
        "met the team",
        "second round with the CTO",
        "notice period 3 months",
        "budget cuts coming",
        "Dana seemed great",
    ],
)
def test_a_remark_is_nothing_that_was_talked_about(line: str) -> None:
    notes = read(line)

    assert shared(notes) == []
    assert [topics(notes, one) for one in PANEL] == [[], [], []]


@pytest.mark.spec("b.1")
def test_what_stands_behind_a_heading_is_the_topic() -> None:
    assert shared(read("Stack: Kafka and Postgres")) == ["Kafka and Postgres"]


@pytest.mark.spec("d.3")
def test_what_was_talked_about_with_somebody_is_theirs() -> None:
    notes = read("talked to Priya about weekend releases")

    assert (topics(notes, PRIYA), shared(notes)) == (["weekend releases"], [])


@pytest.mark.spec("D13")
@pytest.mark.parametrize(
    "line",
    [
        "didn't happen",
        "It did not take place.",
        "they cancelled last minute",
        "Interview was cancelled",
        "Dana: called off at short notice, new date to follow",
        "fiel aus",
        "Das Gespräch hat nicht stattgefunden",
        "kurzfristig abgesagt",
        "L'entretien n'a pas eu lieu",
        "annulé au dernier moment",
        "La entrevista no tuvo lugar",
    ],
)
def test_words_for_an_interview_that_did_not_happen(line: str) -> None:
    notes = read(line)

    assert [tag.name for tag in notes.tags] == ["noshow"]
    assert shared(notes) == []


@pytest.mark.spec("D14")
@pytest.mark.parametrize("line", ["I missed it", "couldn't attend", "ich war nicht da", "no pude ir"])
def test_words_for_a_user_who_was_not_there(line: str) -> None:
    assert [tag.name for tag in read(line).tags] == ["missed"]


@pytest.mark.spec("D13")
@pytest.mark.parametrize(
    "line", ["the launch was cancelled twice", "why the migration didn't happen", "how incidents happen"]
)
def test_what_was_called_off_at_their_company_is_no_word_on_the_interview(line: str) -> None:
    assert read(line).tags == ()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reading(text: str) -> None:
    for trusted in (True, False):
        notes = parse_notes(text, PANEL, TUESDAY, calendar_of("DE"), trusted=trusted)
        for note in (*notes.shared, *(note for own in notes.by_person.values() for note in own)):
            topic_phrase(note)


_PIECES = st.sampled_from(
    [
        "Dana", ":", " - ", "\n", ". ", "salary 95k", "billing migration", "Next",
        "Friday", "!", "((", "))", "Priya", "+", "tired", " / ",
        "#skip", "with", "instead of", ", ", "asked me about", "her", "?", "Via: Jo @ Castleton",
    ]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES, max_size=14))
@pytest.mark.spec("d.5")
def test_money_and_judgements_never_pass_in_any_arrangement(pieces: list[str]) -> None:
    notes = read(" ".join(pieces))
    said = [topic_phrase(note) or "" for own in (notes.shared, *notes.by_person.values()) for note in own]
    assert not any("95k" in topic or "tired" in topic for topic in said)


def test_a_very_long_text_is_read_once() -> None:
    notes = read("Dana: deploy path\n" + "word " * 200_000)
    assert topics(notes, DANA)[0] == "the deploy path"


@pytest.mark.spec("d.2", "f.2")
def test_lines_from_before_the_interview_name_people_and_are_no_topic() -> None:
    before = [
        "Applied via referral on 12 February",
        "Dana: system design",
        "With: Tom Becker, tom@tidewell.example",
        "Company: Tidewell",
    ]
    text = "\n".join([*before, "Dana: their move to one queue", "", "the harbour project"])
    notes = parse_notes(text, PANEL, TUESDAY, calendar_of("US"), trusted=True, prepared=before)
    assert topics(notes, DANA) == ["your move to one queue"]
    assert shared(notes) == ["the harbour project"]
    assert [one.name.full for one in notes.with_people] == ["Tom Becker"]
    assert notes.company == "Tidewell"
