"""What each kind of mail says (b.2, b.3), in every language, and what it leaves to the user."""

from __future__ import annotations

import re
from datetime import date

import pytest

from followup.domain.people import Function
from followup.messages.briefs import WORD_CAPS, Brief, MessageKind, Register, RelayPoint
from followup.messages.compose import Composed, compose_round
from followup.messages.slots import list_of, relay_name
from followup.messages.stock import LANGUAGES
from followup.messages.variation import words_of
from tests.messages.rounds import brief, contact

DAY = date(2026, 3, 3)
SAID = date(2026, 3, 13)
ON = {"en": "3 March", "de": "3. März", "fr": "3 mars", "es": "3 de marzo"}
BY = {"en": "13 March", "de": "13. März", "fr": "13 mars", "es": "13 de marzo"}
MONTH = {"en": "March", "de": "März", "fr": "mars", "es": "marzo"}
RELAYED = (
    RelayPoint(contact("Priya Nair", salutation="Ms"), "the billing migration"),
    RelayPoint(contact("Luis Ortega", salutation="Mr"), "weekend releases"),
)
THANKS = {
    "en": "thank|grateful|appreciate|(good|kind) of you",
    "de": "dank|schätzen|freundlich von Ihnen",
    "fr": "merci|remerci|sensible|touche|apprécie",
    "es": "gracias|agrade|aprecio|amable",
}
WHEN = {"en": "when|decide|decision", "de": "wann|entsch", "fr": "décision|déci", "es": "decisi|cuándo"}


def mails(one: Brief, seeds: int = 8) -> list[Composed]:
    """The mail in several wordings, each of which may be shown."""
    found = [compose_round([one], f"seed {seed}")[0] for seed in range(seeds)]
    for mail in found:
        assert mail.lint == (), mail.text
        assert mail.language == one.language
        assert len(words_of(mail.body)) <= WORD_CAPS[one.kind]
    return found


def written(kind: MessageKind, language: str, **more: object) -> Brief:
    """A brief in the register that the language keeps when nothing else is known (b.6)."""
    register = Register.WARM if language == "en" else Register.FORMAL
    known: dict[str, object] = {"language": language, "register": register}
    return brief(kind, "Dana Ruiz", **(known | more))


@pytest.mark.spec("K1")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thank_you_names_the_day_and_the_one_thing_they_talked_about(language: str) -> None:
    for mail in mails(written(MessageKind.THANK_YOU, language, topics=("rollback",))):
        assert ON[language] in mail.body
        assert "rollback" in mail.body.casefold()
        assert re.search(THANKS[language], mail.body, re.IGNORECASE)
        assert "Re:" not in mail.subject


@pytest.mark.spec("K2")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_contact_reads_the_role_and_the_date_they_named(language: str) -> None:
    one = written(MessageKind.THANK_YOU_MAIN, language, topics=("rollback",), stated_date=SAID)
    longer = [mail for mail in mails(one) if mail.skeleton != "short"]
    assert longer
    for mail in longer:
        assert "Platform Engineer" in mail.body
        assert BY[language] in mail.body


@pytest.mark.spec("K2")
def test_the_date_is_told_as_theirs_who_named_it() -> None:
    one = brief(MessageKind.THANK_YOU_MAIN, stated_date=SAID, stated_by="Tom Becker")
    for mail in mails(one):
        assert mail.skeleton == "short" or re.search(r"Tom Becker.*13 March|13 March.*Tom Becker", mail.body)


@pytest.mark.spec("K3")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recruiter_is_thanked_briefly_and_fit_is_not_argued(language: str) -> None:
    one = written(MessageKind.THANK_YOU_SCREEN, language, topics=("the four stages",))
    for mail in mails(one):
        assert "the four stages" in mail.body.casefold()
        assert not re.search(r"full attention|alles geben|m'engagerais|empeño", mail.body)


@pytest.mark.spec("K4", "B17")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_agency_hears_that_it_took_place_whom_to_thank_and_is_asked_when(language: str) -> None:
    one = written(
        MessageKind.AGENCY_DEBRIEF,
        language,
        recipient=contact("Jo Lambert", Function.AGENCY),
        relay=RELAYED,
    )
    for mail in mails(one):
        assert ON[language] in mail.body
        assert re.search(THANKS[language], mail.body, re.IGNORECASE)
        assert re.search(WHEN[language], mail.body, re.IGNORECASE)
        for point in RELAYED:
            assert mail.body.count(point.topic) == 1
            assert point.contact.name.given in mail.body or point.contact.name.family in mail.body
        assert not re.search(r"went well|went fine|gut gelaufen|bien passé|fue bien", mail.body)


@pytest.mark.spec("K4")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_that_is_known_is_not_asked_for_and_not_put_into_the_agencys_mouth(language: str) -> None:
    recipient = contact("Jo Lambert", Function.AGENCY)
    one = written(MessageKind.AGENCY_DEBRIEF, language, recipient=recipient, stated_date=SAID)
    for mail in mails(one):
        assert BY[language] in mail.body
        assert not re.search(
            r"(decide|decision|Entscheidung|entschieden|décision|decisión)[^.]*\?", mail.body
        )
        assert not re.search(r"you (mentioned|said|named)|nannten Sie|vous avez (évoqué|dit)", mail.body)


@pytest.mark.spec("K4")
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agency_that_knows_nobody_passes_thanks_to_all(language: str) -> None:
    for mail in mails(written(MessageKind.AGENCY_DEBRIEF, language, recipient=contact("Jo Lambert"))):
        assert re.search(THANKS[language], mail.body, re.IGNORECASE)


@pytest.mark.spec("K5", "b.6")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_coordinator_is_asked_to_pass_on_a_point_for_each(language: str) -> None:
    for mail in mails(written(MessageKind.RELAY, language, relay=RELAYED)):
        for point in RELAYED:
            assert mail.body.count(point.topic) == 1
        if language == "de":
            assert not re.search(r"\bHerr\b", mail.body), "the name stands in the third or fourth case"
            assert "Herrn Ortega" in mail.body
        if language == "es":
            assert not re.search(r"(?<!la )Sra\.|(?<![ea]l )Sr\.", mail.body)


@pytest.mark.spec("b.6")
def test_names_that_are_passed_on_take_the_form_of_their_language() -> None:
    priya, luis = (point.contact for point in RELAYED)
    formal = Register.FORMAL
    assert [relay_name(luis, language, formal) for language in LANGUAGES] == [
        "Mr Ortega",
        "Herrn Ortega",
        "Monsieur Ortega",
        "el Sr. Ortega",
    ]
    assert relay_name(priya, "de", Register.WARM) == "Frau Nair"
    assert relay_name(priya, "de", Register.WARM, familiar=True) == "Priya Nair"
    assert relay_name(priya, "en", Register.WARM) == "Priya"
    assert list_of(["Ana", "Ignacio"], "es") == "Ana e Ignacio"
    assert list_of(["Ana", "Hierro"], "es") == "Ana y Hierro"


@pytest.mark.spec("K6")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_late_thank_you_wastes_half_a_sentence_on_it_at_most(language: str) -> None:
    late = r"sooner|late|overdue|few days|some days|quicker|owed|spät|tard|tarde"
    for mail in mails(written(MessageKind.LATE, language, topics=("rollback",))):
        assert "rollback" in mail.body.casefold()
        sentences = [part for part in re.split(r"(?<=[.?])\s", mail.body) if re.search(late, part)]
        assert len(sentences) <= 1
        assert not re.search(r"sorry|apolog|entschuldig|désolé|disculp", mail.body, re.IGNORECASE)


@pytest.mark.spec("K9")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_mail_asks_one_question_and_makes_a_no_easy(language: str) -> None:
    last = {
        "en": "last|leave it|leave the|again",
        "de": "letzt|Nachfragen|überlasse",
        "fr": "derni|plus",
        "es": "última",
    }
    found = mails(written(MessageKind.SECOND_EMAIL, language))
    for mail in found:
        assert mail.body.count("?") == 1
    longer = [mail for mail in found if mail.skeleton != "short"]
    assert any(re.search(last[language], mail.body, re.IGNORECASE) for mail in longer)
    easy = {
        "en": r"\bno\b|somebody else",
        "de": "Nein|Absage|jemand anderen",
        "fr": "non|négative|autre personne",
        "es": r"\bno\b|negativa|otra persona",
    }
    assert all(re.search(easy[language], mail.body) for mail in longer)


@pytest.mark.spec("K11", "J11")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_in_says_who_writes_sets_no_task_and_has_no_news(language: str) -> None:
    for mail in mails(written(MessageKind.CHECK_IN, language)):
        first = mail.body.split("\n\n")[0]
        assert MONTH[language] in first
        assert "Platform Engineer" in first
        assert "?" not in mail.body
        assert not re.search(r"\bnews\b|your recent|Neuigkeit|actualité|CV", mail.body)


@pytest.mark.spec("E4", "E5", "K8")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("also", "named"),
    [
        ((("Data Analyst", ""),), ("Data Analyst",)),
        ((("Data Analyst", "Harrow Ltd"),), ("Data Analyst", "Harrow")),
        ((("Senior Platform Engineer", ""),), ("Senior Platform Engineer",)),
        ((("Data Analyst", ""), ("Editor", "")), ("Data Analyst", "Editor")),
        ((("Data Analyst", "Harrow"), ("Editor", "Brightpath")), ("Harrow", "Brightpath")),
        ((("", "Harrow"),), ("Harrow",)),
    ],
)
def test_a_follow_up_for_several_candidacies_names_them_all(
    language: str, also: tuple[tuple[str, str], ...], named: tuple[str, ...]
) -> None:
    for mail in mails(written(MessageKind.FOLLOW_UP, language, also=also)):
        assert all(name.casefold() in mail.body.casefold() for name in named), mail.body
