"""What reminders say, and how the user's text is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from followup.domain.notes import parse_notes
from followup.domain.people import Contact, Name
from followup.domain.steps import Step
from followup.domain.wanted import Question, Weekend
from followup.messages.briefs import Register
from followup.messages.reminder_block import (
    CLOSINGS,
    OPENING,
    OPENINGS,
    drafts_link,
    framed,
    mail_link,
    split_description,
)
from followup.messages.reminders import (
    ReminderBrief,
    card_slots,
    names_in_words,
    phone_script,
    reminder_words,
)
from followup.messages.stock import LANGUAGES, built_in
from followup.messages.variation import words_of
from tests.domain.calendars import calendar_of
from tests.messages.rounds import NAMES, contact

DANA = contact("Dana Ruiz", phone="+1 555 0199")
FULL = ReminderBrief(
    Step.PHONE,
    company="Tidewell",
    role="Platform Engineer",
    people=(DANA, contact("Priya Nair"), contact("Luis Ortega")),
    contact=DANA,
    meeting_day=date(2026, 3, 3),
    stated_date=date(2026, 3, 13),
    stated_by="Tom Becker",
    told_on=date(2026, 3, 16),
    drafts_at=time(11, 30),
    generic=("Luis Ortega",),
    missing=("Priya Nair",),
    sender_name="Maya Lind",
    sender_phone="+1 555 0142",
    url=drafts_link(["dana@tidewell.example"]),
)
STEPS = (
    Step.NOTES,
    Step.SEND_THANKS,
    Step.FOLLOW_UP,
    Step.PHONE,
    Step.SECOND_EMAIL,
    Step.CHECK_IN,
    Step.CARD,
    Step.ANSWER,
)


def description(step: Step, **more: object) -> str:
    return reminder_words(replace(FULL, step=step, **more)).description  # type: ignore[arg-type]


@pytest.mark.spec("e.6", "d.2")
@pytest.mark.parametrize(
    ("step", "title"),
    [
        (Step.NOTES, "Notes: Tidewell interview"),
        (Step.SEND_THANKS, "Send 3 thank-yous (Tidewell)"),
        (Step.FOLLOW_UP, "Email Dana Ruiz (Tidewell)"),
        (Step.PHONE, "Call Dana Ruiz (Tidewell)"),
        (Step.SECOND_EMAIL, "Email Dana Ruiz (Tidewell)"),
        (Step.CHECK_IN, "Check in with Dana Ruiz (Tidewell)"),
        (Step.CARD, "Write a card to Dana Ruiz (Tidewell)"),
        (Step.ANSWER, "Answer Dana Ruiz (Tidewell)"),
    ],
)
def test_a_title_is_verb_person_company(step: Step, title: str) -> None:
    assert reminder_words(replace(FULL, step=step)).title == title


def test_one_thank_you_is_not_called_several() -> None:
    assert (
        reminder_words(replace(FULL, step=Step.SEND_THANKS, people=(DANA,))).title
        == "Send 1 thank-you (Tidewell)"
    )


@pytest.mark.spec("N10")
def test_a_neutral_title_gives_neither_company_nor_name() -> None:
    assert reminder_words(replace(FULL, step=Step.FOLLOW_UP, neutral=True)).title == "Email D.R."


@pytest.mark.spec("e.6", "f.1")
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("reader", LANGUAGES)
def test_a_description_is_framed_short_and_readable_aloud(step: Step, bare: bool, reader: str) -> None:
    one = replace(ReminderBrief(step) if bare else replace(FULL, step=step), reader=reader)
    words = reminder_words(one)
    own = split_description(words.description).own
    script = sum(len(words_of(text)) for text in phone_script(one).values()) if step is Step.PHONE else 0
    links = 3 if one.url else 0
    assert own.startswith(OPENINGS[reader])
    assert own.endswith(CLOSINGS[reader])
    assert len(own.split()) - script - links < 90
    assert not any(mark in own for mark in ("--", "__", "==", "**", "{", "None", "  "))
    assert words.title
    assert "\n\n\n" not in words.description


EVERYTHING = {
    "answer_by": date(2026, 3, 27),
    "proposed": date(2026, 4, 1),
    "by_phone": True,
    "still_open": ("Harrow & Finch", "Brightpath", "Larkspur"),
    "coming": (date(2026, 4, 2),),
    "asked": True,
    "refused": True,
    "elsewhere": True,
    "doubt_by": "Eva Moss",
    "doubt_day": date(2026, 3, 14),
    "country": "JP",
    "home": "US",
    "away_until": date(2026, 3, 20),
    "mail_first": True,
    "unchased": True,
    "uncalled": True,
    "weekend": Weekend.AFTER,
    "clocks": ("18:30", "10:30", "Los Angeles"),
}


@pytest.mark.spec("e.6", "f.1")
@pytest.mark.parametrize("step", [step for step in Step if step is not Step.THANK_YOU])
@pytest.mark.parametrize("answer_by", [date(2026, 3, 27), None], ids=["a day", "no day"])
@pytest.mark.parametrize("reader", LANGUAGES)
def test_a_description_that_has_much_to_say_leaves_out_what_matters_least(
    step: Step, answer_by: date | None, reader: str
) -> None:
    known = EVERYTHING | {"answer_by": answer_by, "reader": reader}
    one = replace(FULL, step=step, **known)  # type: ignore[arg-type]
    own = split_description(reminder_words(one).description).own
    script = 8 + sum(len(words_of(text)) for text in phone_script(one).values()) if step is Step.PHONE else 0

    assert len([word for word in own.split() if "://" not in word]) - script < 90
    assert "Delete this" in own or "#reopen" in own or "Delete a draft" in own or reader != "en"


@pytest.mark.spec("e.6", "N1")
@pytest.mark.parametrize("reader", LANGUAGES[1:])
def test_every_language_says_what_the_english_reminders_say(reader: str) -> None:
    def said(language: str) -> set[tuple[str, frozenset[str]]]:
        return {(one.block, one.needs) for one in built_in(language).wordings if one.file == "reminders"}

    assert said(reader) == said("en")


@pytest.mark.spec("d.2", "0.4.7")
@pytest.mark.parametrize("reader", LANGUAGES)
@pytest.mark.parametrize("asks", Question)
def test_nothing_of_our_own_words_is_read_as_a_note(reader: str, asks: Question) -> None:
    full = replace(FULL, step=Step.NOTES, reader=reader, asks=asks, shared=True, unnamed=True, left_out=3)
    own = split_description(reader_words := reminder_words(full).description).own

    found = parse_notes(own, (), date(2026, 3, 3), calendar_of("US"), trusted=True)

    assert [note.text for note in found.shared] == [], reader_words
    assert (found.company, found.with_people, found.next_step) == ("", (), None)


@pytest.mark.spec("e.6", "N1", "d.2")
def test_a_german_reminder_is_german_throughout_and_its_form_is_read() -> None:
    notes = reminder_words(replace(FULL, step=Step.NOTES, reader="de"))
    thanks = reminder_words(replace(FULL, step=Step.SEND_THANKS, reader="de")).description
    decide = reminder_words(
        replace(FULL, step=Step.DECIDE, reader="de", answer_by=date(2026, 3, 27), rings_on=date(2026, 3, 25))
    )

    assert notes.title == "Notizen: Gespräch bei Tidewell"
    assert split_description(notes.description).typed.endswith("Nächste Schritte:")
    assert "Dana Ruiz, Priya Nair und Luis Ortega" in thanks
    assert decide.title == "Über das Angebot entscheiden (Tidewell, bis Fr 27. März)"
    assert "Ab Mittwoch, 25. März bleiben noch 2 Tage." in decide.description


@pytest.mark.spec("d.2")
def test_the_notes_event_has_a_line_for_each_person_and_one_for_what_comes_next() -> None:
    text = description(Step.NOTES)
    assert "No draft appears before 11:30." in text
    assert split_description(text).typed == "Dana Ruiz:\nPriya Nair:\nLuis Ortega:\n\nNext:"


def test_notes_already_typed_are_kept_and_the_form_is_not_put_in_again() -> None:
    text = description(Step.NOTES, typed="Dana Ruiz: billing\nNext: Friday")
    assert split_description(text).typed == "Dana Ruiz: billing\nNext: Friday"


def test_an_uncertain_interview_is_asked_about() -> None:
    words = reminder_words(replace(FULL, step=Step.NOTES, asks=Question.AN_INTERVIEW))
    assert words.title == "Was this an interview? (Tidewell)"
    assert "#interview" in words.description


@pytest.mark.spec("B5", "B8")
def test_the_send_reminder_says_what_could_be_better() -> None:
    text = description(Step.SEND_THANKS)
    assert "Could be more personal: Luis Ortega." in text
    assert "No address is known for Priya Nair." in text
    assert "Find the drafts: https://mail.google.com/mail/u/0/#search/" in text


@pytest.mark.spec("B11", "B18")
def test_who_arranged_a_long_day_is_offered_a_line_and_the_agency_what_was_sent() -> None:
    text = description(Step.SEND_THANKS, arrangers=("Tom Becker",), forward=True, generic=())

    assert "Arranged the day, and would be glad of a line: Tom Becker." in text
    assert "forward them to the agency" in text


@pytest.mark.spec("C5")
def test_for_a_late_friday_both_times_are_told_with_their_reason() -> None:
    after = description(Step.SEND_THANKS, weekend=Weekend.AFTER)
    before = description(Step.SEND_THANKS, weekend=Weekend.BEFORE)

    assert "Set for the next business morning, when mail is read; send on Friday evening if" in after
    assert "Set for Friday evening, as they may decide over the weekend; else the next" in before


@pytest.mark.spec("C7", "V21")
@pytest.mark.parametrize("step", [Step.FOLLOW_UP, Step.PHONE, Step.SECOND_EMAIL])
def test_where_the_clocks_differ_both_times_are_told(step: Step) -> None:
    clocks = ("18:30", "10:30", "Los Angeles")

    assert "18:30 for you is 10:30 for them (Los Angeles)." in description(step, clocks=clocks)
    assert "for them" not in description(step)


@pytest.mark.spec("C12", "C16", "I5", "I9")
def test_a_mail_says_why_it_is_optional_or_no_call() -> None:
    assert "Optional: they asked not to be chased" in description(Step.FOLLOW_UP, unchased=True)
    assert "They asked not to be called." in description(Step.SECOND_EMAIL, uncalled=True)
    assert "No hour of the day suits both of you" in description(Step.SECOND_EMAIL, no_hour=True)
    assert not {"asked", "suits"} & set(words_of(description(Step.SECOND_EMAIL)))


def test_a_follow_up_says_why_now() -> None:
    assert "Tom Becker said you would hear by Friday 13 March." in description(Step.FOLLOW_UP)
    assert "They said you would hear by Friday 13 March." in description(Step.FOLLOW_UP, stated_by="")
    assert "No date was named" in description(Step.FOLLOW_UP, stated_date=None)


@pytest.mark.spec("I1", "K10")
def test_a_call_has_number_opener_script_and_one_question() -> None:
    text = description(Step.PHONE)
    for said in (
        "+1 555 0199",
        "You could begin: Hello Dana",
        "Question to ask:",
        "For voicemail:",
        "Monday 16 March",
    ):
        assert said in text


@pytest.mark.spec("I2")
def test_a_call_without_a_number_says_so() -> None:
    assert "No number is known." in description(Step.PHONE, contact=contact("Dana Ruiz"))


@pytest.mark.spec("K10")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("unmet", [False, True])
@pytest.mark.parametrize("role", ["", "Platform Engineer", "Senior Rights and Contracts Editor"])
@pytest.mark.parametrize("day", [None, date(2026, 3, 3)])
@pytest.mark.parametrize("phone", ["", "555-0142", "+49 30 1234 5678"])
@pytest.mark.parametrize(
    "person", [DANA, contact("Priya Nair", title="Dr."), Contact(Name(), "x@y.example"), None]
)
def test_a_voicemail_takes_under_thirty_seconds_and_says_name_and_number_twice(
    language: str,
    register: Register,
    unmet: bool,
    role: str,
    day: date | None,
    phone: str,
    person: Contact | None,
) -> None:
    one = replace(
        FULL,
        unmet=unmet,
        language=language,
        register=register,
        role=role,
        meeting_day=day,
        sender_phone=phone,
        contact=person,
    )
    voicemail = phone_script(one)["voicemail"]
    assert 45 <= len(voicemail.split()) <= 85
    assert voicemail.count("Maya Lind") == 2
    assert not phone or voicemail.count(phone) == 2


@pytest.mark.spec("I4")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("day", [None, date(2026, 3, 3)])
@pytest.mark.parametrize("sender", ["Maya Lind", ""])
def test_nobody_is_told_of_a_meeting_who_was_not_there(
    language: str, register: Register, day: date | None, sender: str
) -> None:
    one = replace(FULL, language=language, register=register, meeting_day=day, sender_name=sender)
    met, unmet = phone_script(one), phone_script(replace(one, unmet=True))
    untrue = (
        "we met",
        "wir haben",
        "nous nous",
        "hablamos",
        "avec vous",
        "con usted",
        "with you",
        "bei ihnen",
        "vorstellungsgespräch geführt",
    )
    assert any(words in met["opener"].lower() for words in untrue)
    assert not any(words in text.lower() for words in untrue for text in unmet.values())


@pytest.mark.spec("I8")
def test_a_call_that_suits_less_offers_the_mail_before_the_number() -> None:
    text = description(Step.PHONE, mail_first=True)
    assert text.index("write #nocall below") < text.index("Number of Dana Ruiz")
    assert "#nocall" not in description(Step.PHONE)


@pytest.mark.spec("K10", "N1")
@pytest.mark.parametrize(
    ("language", "opener"),
    [
        ("de-AT", "Guten Tag, Frau Ruiz, hier ist Maya Lind. Wir haben am 3. März"),
        ("fr", "Bonjour Madame Ruiz, Maya Lind à l'appareil. Nous nous sommes parlé le 3 mars"),
        ("es", "Hola, Sra. Ruiz, soy Maya Lind. El 3 de marzo hablamos"),
        ("pt", "Hello Dana, this is Maya Lind."),
    ],
)
def test_a_call_is_scripted_in_the_language_of_the_contact(language: str, opener: str) -> None:
    dana = contact("Dana Ruiz", salutation="Ms", phone="+49 30 1234567")
    text = description(Step.PHONE, language=language, contact=dana)
    assert f"You could begin: {opener}" in text
    assert "Number of Dana Ruiz" in text


@pytest.mark.spec("J1")
def test_a_check_in_is_provisional_while_the_outcome_is_open() -> None:
    assert "If you did not get this job and are still interested" in description(
        Step.CHECK_IN, provisional=True
    )
    assert "If you did not get this job" not in description(Step.CHECK_IN)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["Dana"], "Dana"),
        (["Dana", "Priya"], "Dana and Priya"),
        (["Dana", "Priya", "Luis"], "Dana, Priya and Luis"),
        (list(NAMES), "Dana Ruiz, Priya Nair, Luis Ortega, Tom Becker, Ann Lee and 3 more"),
    ],
)
def test_names_are_read_aloud_as_a_sentence(names: list[str], words: str) -> None:
    assert names_in_words(names) == words


OURS = framed(["Why now.", "What to do."], "")


@pytest.mark.spec("F21")
@pytest.mark.parametrize(
    ("seen", "typed"),
    [
        (OURS, ""),
        (OURS + "\n\nspoke to Tom, Friday", "spoke to Tom, Friday"),
        ("my own line\n" + OURS + "\n\nlast", "my own line\nlast"),
        (
            OURS.replace("\n", "<br>") + "<br><br>spoke to Tom &amp; Ann<br>Friday",
            "spoke to Tom & Ann\nFriday",
        ),
        ("<p>" + OURS.replace("\n\n", "</p><p>") + "</p><p>spoke to Tom</p>", "spoke to Tom"),
        (
            "<html-blob>" + OURS.replace("\n", "<br>") + "<br><ul><li>one</li><li>two</li></ul></html-blob>",
            "one\ntwo",
        ),
        (OURS.replace(" ", "&nbsp;") + "<div>hello</div>", "hello"),
        (OURS.replace("\n", "\r\n") + "\r\n\r\nhello", "hello"),
        ("all my own text", "all my own text"),
        ("", ""),
        (OURS.replace(OPENING, "") + "\nhello", "hello"),
    ],
)
def test_the_users_text_is_found_around_our_block(seen: str, typed: str) -> None:
    assert split_description(seen).typed == typed


@pytest.mark.spec("F21")
def test_a_line_typed_into_our_block_is_the_users_too() -> None:
    seen = OURS.replace("What to do.", "spoke to Tom\n\nWhat to do.")
    assert split_description(seen, written=OURS).typed == "spoke to Tom"


@pytest.mark.spec("f.3.7")
def test_links_search_gmail_for_the_drafts() -> None:
    assert drafts_link([]) == "https://mail.google.com/mail/u/0/#search/in%3Adrafts"
    assert drafts_link(["a@b.example", ""]).endswith("in%3Adrafts%20to%3Aa%40b.example")
    assert drafts_link(["a@b.example", "c@d.example"]).endswith(
        "%28to%3Aa%40b.example%20OR%20to%3Ac%40d.example%29"
    )
    assert mail_link("a@b.example").endswith("from%3Aa%40b.example")


def test_hostile_names_stay_data() -> None:
    person = contact("{{ 7 * 7 }}\r\nX")
    words = reminder_words(replace(FULL, contact=person))
    assert "{{ 7 * 7 }} X" in words.title
    assert "49" not in words.title


CARD_TOPICS = {
    "en": "your account of the billing migration",
    "de": "Ihre Schilderung der Umstellung",
    "fr": "votre récit de la migration",
    "es": "su relato de la migración",
}


@pytest.mark.spec("K7", "b.2", "0.4.7")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("known", [True, False])
def test_a_card_says_thanks_one_point_and_no_more_in_few_words(
    language: str, register: Register, known: bool
) -> None:
    topics = (CARD_TOPICS[language],) if known else ()
    one = replace(FULL, step=Step.CARD, language=language, register=register, topics=topics)
    text = card_slots(one)["card_text"]

    assert 20 <= len(words_of(text)) <= 45
    assert (CARD_TOPICS[language] in text) is known
    first = register is Register.WARM and language in ("en", "es")
    assert text.endswith("Maya" if first else "Maya Lind")


@pytest.mark.spec("K7")
def test_the_reminder_holds_the_text_and_where_it_goes() -> None:
    words = description(Step.CARD, topics=(CARD_TOPICS["en"],), postal="1 Mill Lane, Boston")

    assert "You could write: Hi Dana,\nIt was a pleasure" in words
    assert "Send it to: 1 Mill Lane, Boston" in words
    assert "No postal address is noted." in description(Step.CARD)


OFFERED = ReminderBrief(
    Step.DECIDE,
    company="Tidewell",
    contact=DANA,
    answer_by=date(2026, 3, 27),
    rings_on=date(2026, 3, 25),
    still_open=("Harrow & Finch", "Brightpath", "Larkspur"),
    asked=True,
    url=mail_link("dana@tidewell.example"),
)


@pytest.mark.spec("H13", "e.6")
@pytest.mark.parametrize(
    ("rings_on", "told"),
    [
        (date(2026, 3, 25), "From Wednesday, March 25, that leaves 2 days."),
        (date(2026, 3, 26), "From Thursday, March 26, that leaves 1 day."),
        (date(2026, 3, 27), ""),
        (None, ""),
    ],
)
def test_a_reminder_to_decide_counts_the_days_left_and_lists_who_is_open(
    rings_on: date | None, told: str
) -> None:
    text = reminder_words(replace(OFFERED, home="US", rings_on=rings_on)).description

    assert "Your answer is due on Friday, March 27." in text
    assert told in text
    assert bool(told) is ("that leaves" in text)
    assert "Still open: Harrow & Finch, Brightpath and Larkspur." in text


@pytest.mark.spec("H13")
def test_telling_them_of_the_other_offer_counts_the_days_left_too() -> None:
    text = reminder_words(replace(OFFERED, step=Step.EXPEDITE, home="US")).description

    assert "Your other answer is due on Friday, March 27." in text
    assert "From Wednesday, March 25, that leaves 2 days." in text


@pytest.mark.spec("K10", "b.6")
def test_what_is_said_on_the_phone_is_spelled_like_a_mail() -> None:
    french = replace(FULL, language="fr", role="Ingénieure plateforme")

    assert "poste d'ingénieure" in phone_script(french)["opener"]
    assert "poste d'ingénieure" in phone_script(french)["voicemail"]
    assert (
        "ß" not in card_slots(replace(FULL, language="de", country="CH", topics=("die Straße",)))["card_text"]
    )
