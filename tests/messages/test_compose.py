"""What is said, what is left out, and to whom."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from followup.domain.people import Contact, Function, Name
from followup.messages.briefs import (
    COMPOSABLE,
    Brief,
    Emphasis,
    MessageKind,
    Register,
    RelayPoint,
    emphasis_of,
)
from followup.messages.compose import compose_round
from followup.messages.variation import repetitions, same_sentences, sentences_of
from tests.messages.rounds import NAMES, brief, contact, panel

KINDS = sorted(COMPOSABLE)


def alone(one: Brief, seed: str = "seed") -> str:
    return compose_round([one], seed)[0].text


@pytest.mark.spec("B1")
def test_a_note_reaches_the_draft_of_the_person_it_is_about() -> None:
    for one, mail in zip(panel(4), compose_round(panel(4), "seed"), strict=True):
        assert one.topics[0].split("your question about ")[-1].lower() in mail.body.lower()


@pytest.mark.spec("B3")
def test_nobody_is_told_what_another_person_talked_about() -> None:
    briefs = panel(5)
    for at, mail in enumerate(compose_round(briefs, "seed")):
        for index, other in enumerate(briefs):
            assert index == at or other.topics[0].lower() not in mail.body.lower()


@pytest.mark.spec("B4")
def test_the_session_is_the_topic_when_there_is_no_note() -> None:
    assert "system design" in alone(brief(session_topic="System design")).lower()


@pytest.mark.spec("B4", "0.4.7")
@pytest.mark.parametrize("session", ["Organizer", "Meetings", "Breakfast meeting", "Dinner", "Abendessen"])
def test_who_holds_a_session_and_what_is_eaten_are_no_topic(session: str) -> None:
    assert session.lower() not in alone(brief(session_topic=session)).lower()


@pytest.mark.spec("B5")
def test_without_notes_eight_people_get_eight_honest_notes() -> None:
    briefs = tuple(brief(full=name) for name in NAMES)
    mails = compose_round(briefs, "seed")
    assert len({mail.body for mail in mails}) == len(NAMES)
    assert all(not mail.lint for mail in mails)


@pytest.mark.spec("0.4.7")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_brief_with_nothing_but_a_name_still_makes_a_whole_mail(kind: MessageKind, language: str) -> None:
    relay = (RelayPoint(contact("Priya Nair")),) if kind is MessageKind.RELAY else ()
    bare = Brief(kind, contact(), language=language, relay=relay)
    for seed in range(12):
        (mail,) = compose_round([bare], f"seed {seed}")
        assert not mail.lint, mail.text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("register", list(Register))
def test_full_briefs_of_every_kind_pass_every_rule(kind: MessageKind, register: Register) -> None:
    full = brief(
        kind,
        register=register,
        topics=("weekend releases",),
        reaction="failures nobody notices",
        stated_date=date(2026, 3, 13),
        stated_by="Tom Becker",
        relay=(
            RelayPoint(contact("Priya Nair"), "the billing migration"),
            RelayPoint(contact("Luis Ortega")),
        ),
        thanked=False,
    )
    for seed in range(12):
        (mail,) = compose_round([full], f"seed {seed}")
        assert not mail.lint, mail.text


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("they pay 95k", False),
        ("$120,000 a year", False),
        ("the page at https://tidewell.example/secret", False),
        ("your company culture", False),
        ("the launch next week", False),
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", False),
        ("{{ 7 * 7 }}", False),
        ("the [Company] plan", False),
        ("the deploy path — with an owner", True),
        ("weekend releases!!", True),
    ],
)
def test_a_note_that_must_not_be_said_is_left_out_and_the_mail_stays_whole(topic: str, said: bool) -> None:
    (mail,) = compose_round([brief(topics=(topic,))], "seed")
    assert (topic.split(" ")[-1].strip("!") in mail.body) is said
    assert "—" not in mail.text
    assert not mail.lint


@pytest.mark.spec("0.4.7")
def test_an_empty_slot_drops_its_sentence() -> None:
    one = brief(MessageKind.THANK_YOU_MAIN, stated_date=date(2026, 3, 13))
    for seed in range(8):
        assert "13 March" in alone(one, str(seed))
        assert "13 March" not in alone(replace(one, stated_date=None), str(seed))


def test_a_date_is_put_into_the_mouth_of_the_one_who_named_it() -> None:
    one = brief(MessageKind.FOLLOW_UP, stated_date=date(2026, 3, 13), stated_by="Tom Becker")
    for seed in range(8):
        text = alone(one, str(seed))
        assert "Tom Becker" in text
        assert "Friday 13 March" in text
    assert "Tom" not in alone(replace(one, stated_by="Dana Ruiz"))


@pytest.mark.spec("F12")
def test_a_follow_up_after_unsent_thanks_carries_them() -> None:
    for language, word in (("en", "thank"), ("de", "dank"), ("fr", "merci"), ("es", "agradezco")):
        one = brief(MessageKind.FOLLOW_UP, thanked=False, language=language)
        texts = [alone(one, str(seed)).lower() for seed in range(6)]
        assert all(word in text or "gracias" in text or "remercie" in text for text in texts)


@pytest.mark.spec("B7", "K5")
def test_a_relay_names_everybody_and_gives_each_their_point() -> None:
    one = brief(
        MessageKind.RELAY,
        "Tom Becker",
        relay=(
            RelayPoint(contact("Priya Nair"), "the billing migration"),
            RelayPoint(contact("Luis Ortega")),
        ),
    )
    for seed in range(8):
        text = alone(one, str(seed))
        assert "Priya and Luis" in text
        assert "the billing migration" in text


@pytest.mark.spec("K4", "K5")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("kind", [MessageKind.AGENCY_DEBRIEF, MessageKind.RELAY])
def test_whoever_is_thanked_through_somebody_is_named(kind: MessageKind, language: str) -> None:
    people = (RelayPoint(contact("Dana Ruiz"), "the release checklist"), RelayPoint(contact("Luis Ortega")))
    for seed in range(30):
        (mail,) = compose_round([brief(kind, "Jo Lambert", relay=people, language=language)], str(seed))

        assert [name for name in ("Dana", "Luis") if name not in mail.body] == [], mail.body


def test_a_relay_for_many_names_them_without_becoming_a_list() -> None:
    people = tuple(RelayPoint(contact(name), "the release checklist") for name in NAMES)
    (mail,) = compose_round([brief(MessageKind.RELAY, "Jo Lambert", relay=people)], "seed")
    assert not mail.lint
    assert all(name.split()[0] in mail.body for name in NAMES)


@pytest.mark.spec("B8")
def test_a_person_without_an_address_is_greeted_by_name() -> None:
    (mail,) = compose_round([brief(recipient=contact(email=""))], "seed")
    assert mail.greeting == "Hi Dana,"
    assert not mail.lint


@pytest.mark.spec("B9")
def test_a_shared_address_is_greeted_as_a_team() -> None:
    alias = Contact(Name("Recruiting"), "recruiting@tidewell.example", Function.ALIAS)
    (mail,) = compose_round([brief(recipient=alias)], "seed")
    assert mail.greeting == "Dear hiring team,"
    assert not mail.lint


@pytest.mark.spec("B21")
def test_a_person_whose_name_is_unknown_is_greeted_without_one() -> None:
    (mail,) = compose_round([brief(recipient=Contact(Name(), "druiz@tidewell.example"))], "seed")
    assert mail.greeting == "Hello,"
    assert mail.lint == ()


@pytest.mark.spec("B24", "N2", "N3", "N4", "b.6")
@pytest.mark.parametrize(
    ("language", "register", "name", "greeting"),
    [
        ("en", Register.WARM, Name("Dana Ruiz", "Dana", "Ruiz"), "Hi Dana,"),
        ("en", Register.FORMAL, Name("Dana Ruiz", "Dana", "Ruiz"), "Dear Dana Ruiz,"),
        ("en", Register.FORMAL, Name("Dana Ruiz", "Dana", "Ruiz", salutation="Ms"), "Dear Ms Ruiz,"),
        ("en", Register.FORMAL, Name("Priya Nair", "Priya", "Nair", "Dr."), "Dear Dr. Nair,"),
        ("de", Register.FORMAL, Name("Kim Brandt", "Kim", "Brandt"), "Guten Tag Kim Brandt,"),
        (
            "de",
            Register.FORMAL,
            Name("Kim Brandt", "Kim", "Brandt", "Dr.", "Frau"),
            "Sehr geehrte Frau Dr. Brandt,",
        ),
        ("de", Register.FORMAL, Name("Kim Vogel", "Kim", "Vogel", "", "Herr"), "Sehr geehrter Herr Vogel,"),
        (
            "de",
            Register.FORMAL,
            Name("Kim Vogel", "Kim", "Vogel", "Mag.", "Herr"),
            "Sehr geehrter Herr Mag. Vogel,",
        ),
        ("fr", Register.FORMAL, Name("Camille Moreau", "Camille", "Moreau"), "Bonjour Camille Moreau,"),
        (
            "fr",
            Register.FORMAL,
            Name("Camille Moreau", "Camille", "Moreau", "", "Mme"),
            "Bonjour Madame Moreau,",
        ),
        ("es", Register.FORMAL, Name("Luis Ortega", "Luis", "Ortega"), "Hola, Luis Ortega:"),
        ("es", Register.FORMAL, Name("Eva Ortega", "Eva", "Ortega", "", "Sra."), "Estimada Sra. Ortega:"),
    ],
)
def test_people_are_greeted_in_their_register_and_gender_is_never_guessed(
    language: str, register: Register, name: Name, greeting: str
) -> None:
    one = brief(recipient=Contact(name, "x@tidewell.example"), language=language, register=register)
    (mail,) = compose_round([one], "seed")
    assert mail.greeting == greeting
    assert not mail.lint


@pytest.mark.spec("b.6")
def test_german_runs_on_from_the_comma_and_switzerland_has_no_sharp_s() -> None:
    for seed in range(8):
        (mail,) = compose_round([brief(language="de", country="CH")], str(seed))
        assert "ß" not in mail.text
        first = mail.body.split()[0]
        assert first[0].islower() or first in {"Ihre", "Tidewell"}, mail.body


@pytest.mark.spec("b.6")
def test_french_puts_a_space_before_its_marks_and_elides() -> None:
    for seed in range(12):
        one = brief(MessageKind.FOLLOW_UP, language="fr", role="Ingénieur plateforme")
        (mail,) = compose_round([one], str(seed))
        assert "de Ingénieur" not in mail.text + mail.subject
        assert "\u00a0?" in mail.body


@pytest.mark.spec("b.6", "B7")
def test_spanish_joins_the_preposition_with_the_article_of_a_name() -> None:
    people = [
        Contact(Name(f"Luis {family}", "Luis", family, salutation="Sr.")) for family in ("Díaz", "Mora")
    ]
    relay = tuple(RelayPoint(person) for person in people)
    for seed in range(12):
        one = brief(MessageKind.RELAY, "Eva Moss", language="es", relay=relay, register=Register.FORMAL)
        (mail,) = compose_round([one], str(seed))
        assert "al Sr. Díaz y al Sr. Mora" in mail.body


@pytest.mark.spec("b.6", "K4", "B17")
@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", r"à Monsieur Díaz et à Kim Mora|remercier (?:de ma part )?Monsieur Díaz et Kim Mora"),
        ("es", r"\bal Sr\. Díaz y a Kim Mora"),
    ],
)
def test_a_preposition_stands_before_each_of_two_names(language: str, told: str) -> None:
    people = [
        Contact(Name("Luis Díaz", "Luis", "Díaz", salutation={"fr": "M.", "es": "Sr."}[language])),
        Contact(Name("Kim Mora", "Kim", "Mora")),
    ]
    relay = tuple(RelayPoint(person) for person in people)
    for seed in range(12):
        one = brief(
            MessageKind.AGENCY_DEBRIEF, "Eva Moss", language=language, relay=relay, register=Register.FORMAL
        )
        (mail,) = compose_round([one], str(seed))
        assert re.search(told, mail.body), mail.body


@pytest.mark.spec("b.6")
def test_other_languages_fall_back_to_english_and_say_so() -> None:
    (mail,) = compose_round([brief(language="pt")], "seed")
    assert mail.language == "en"
    assert "pt" in mail.note
    assert compose_round([brief(language="de-AT")], "seed")[0].note == ""


def test_dates_are_written_as_the_place_writes_them() -> None:
    (mail,) = compose_round([brief(MessageKind.FOLLOW_UP, country="US", stated_date=date(2026, 3, 13))], "s")
    assert "Friday, March 13" in mail.body


@pytest.mark.spec("0.4.3")
def test_what_one_person_is_told_does_not_depend_on_the_notes_about_another() -> None:
    same = 0
    for seed in range(20):
        briefs = panel(4)
        changed = (
            *briefs[:3],
            replace(briefs[3], topics=("the hiring plan",), reaction="how small teams grow"),
        )
        before, after = compose_round(briefs, str(seed)), compose_round(changed, str(seed))
        same += all(one.text == other.text for one, other in zip(before[:3], after[:3], strict=True))
        assert before[3].text != after[3].text
    assert same >= 19


@pytest.mark.spec("b.4.7")
def test_a_skeleton_used_for_this_person_before_is_avoided() -> None:
    first = compose_round([brief(topics=("weekend releases",))], "seed")[0].skeleton
    again = brief(topics=("weekend releases",), thanked_before=True, avoid=frozenset({first}))
    assert compose_round([again], "seed")[0].skeleton != first


@pytest.mark.spec("b.4.7", "E6")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_nobody_reads_the_sentences_of_the_last_round_again(language: str) -> None:
    for seed in range(12):
        first = compose_round(panel(3, language), f"first {seed}")
        second = compose_round(
            [
                replace(
                    one,
                    topics=(),
                    thanked_before=True,
                    avoid=frozenset({mail.skeleton}),
                    earlier=mail.wordings,
                )
                for one, mail in zip(panel(3, language), first, strict=True)
            ],
            f"second {seed}",
        )
        for before, after in zip(first, second, strict=True):
            assert after.lint == ()
            assert after.skeleton != before.skeleton
            assert not same_sentences(before.body, after.body)


def test_no_company_of_another_application_gets_in() -> None:
    one = brief(topics=("how Brightpath does releases",), foreign=frozenset({"Brightpath"}))
    (mail,) = compose_round([one], "seed")
    assert "Brightpath" not in mail.text
    assert not mail.lint


def test_a_legal_form_and_a_bracketed_remark_are_left_out() -> None:
    texts = [
        alone(brief(MessageKind.THANK_YOU_MAIN, company="Tidewell, Inc.", role="Editor (m/f/d)"), str(seed))
        for seed in range(8)
    ]
    assert all("Inc" not in text and "m/f/d" not in text for text in texts)


def test_the_name_underneath_follows_the_register() -> None:
    assert compose_round([brief()], "s")[0].signed == "Maya"
    assert compose_round([brief(register=Register.FORMAL)], "s")[0].signed == "Maya Lind"


@pytest.mark.spec("b.6")
@pytest.mark.parametrize(
    ("language", "familiar", "signed"),
    [("fr", False, "Maya Lind"), ("fr", True, "Maya Lind"), ("de", False, "Maya Lind"), ("de", True, "Maya")],
)
def test_who_writes_to_madame_signs_with_the_full_name(language: str, familiar: bool, signed: str) -> None:
    assert compose_round([brief(language=language, familiar=familiar)], "s")[0].signed == signed


@pytest.mark.spec("b.4.4")
@pytest.mark.parametrize(
    ("function", "title", "emphasis"),
    [
        (Function.HIRING_MANAGER, "", Emphasis.MANAGER),
        (Function.RECRUITER, "", Emphasis.RECRUITER),
        (Function.INTERVIEWER, "Staff Engineer", Emphasis.PEER),
        (Function.INTERVIEWER, "Engineering Manager", Emphasis.MANAGER),
        (Function.INTERVIEWER, "CTO", Emphasis.EXECUTIVE),
        (Function.INTERVIEWER, "Product Designer", Emphasis.INTERFACE),
        (Function.INTERVIEWER, "Junior Developer", Emphasis.TEAM),
    ],
)
def test_emphasis_follows_the_function(function: Function, title: str, emphasis: Emphasis) -> None:
    assert emphasis_of(contact(function=function, job_title=title)) is emphasis


def test_a_kind_that_is_no_mail_or_not_provided_is_refused() -> None:
    with pytest.raises(ValueError, match="K7"):
        compose_round([brief(MessageKind.CARD)], "seed")


def test_html_is_escaped_and_holds_the_same_words() -> None:
    (mail,) = compose_round([brief(company="Harrow & Finch", topics=("tea & biscuits",))], "seed")
    assert "tea &amp; biscuits" in mail.html
    assert "<p>Hi Dana,</p>" in mail.html


@pytest.mark.spec("b.5")
@pytest.mark.parametrize("kind", [MessageKind.THANK_YOU, MessageKind.REJECTION_ANSWER, MessageKind.CHECK_IN])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_sign_off_does_not_repeat_the_last_words_of_the_body(kind: MessageKind, language: str) -> None:
    for seed in range(40):
        (mail,) = compose_round([brief(kind, language=language)], str(seed))
        last = sentences_of(mail.body)[-1].casefold()
        sign_off = mail.text.rsplit("\n\n", 1)[-1].casefold()
        assert not set(re.findall(r"\b\w{5}", last)) & set(re.findall(r"\b\w{5}", sign_off)), mail.text


@pytest.mark.spec("K5")
def test_a_line_to_pass_on_stands_alone() -> None:
    relay = (
        RelayPoint(contact("Priya Nair"), "weekend releases"),
        RelayPoint(contact("Luis Ortega"), "Kafka"),
    )
    one = brief(MessageKind.RELAY, "Tom Becker", relay=relay)
    for seed in range(12):
        paragraphs = compose_round([one], str(seed))[0].body.split("\n\n")
        assert sum("weekend releases" in each and each.count(". ") == 0 for each in paragraphs) == 1


@pytest.mark.spec("b.5")
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_hardly_a_mail_is_glad_twice(language: str) -> None:
    bodies = [compose_round([brief(language=language)], str(seed))[0].body for seed in range(60)]

    assert sum(repetitions(body) > 0 for body in bodies) <= 6
