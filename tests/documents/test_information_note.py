"""What the law of 3 July 2005 asks of the information note, and what the programme pays."""

import dataclasses
from decimal import Decimal

import pytest

from l2w_desktop.documents import information_note, template
from l2w_desktop.documents.facts import Party
from tests.documents.papers_of_tests import NOTE

LAW = (
    "organisation",
    "contact",
    "task",
    "insurance",
    "costs",
    "benefit",
    "discretion",
    "liability",
)


def text_of(facts, words_of, lang="nl"):
    return words_of(information_note.render(facts, lang))[0]


def test_every_item_of_the_law_has_its_row_in_the_order_of_the_paper():
    rows = [row["name"] for row in template.load(information_note.TEMPLATE)["rows"]]
    assert rows == ["volunteer", *LAW]


def test_every_row_is_printed(lang, words_of):
    text = text_of(NOTE, words_of, lang)
    for row in template.load(information_note.TEMPLATE)["rows"]:
        assert row["heading"][lang] in text


def test_who_we_are_names_legal_form_number_and_purpose(words_of):
    text = text_of(NOTE, words_of)
    assert "Voorbeeld vzw, KBO 0000.000.000, Voorbeeldstraat 1, 9000 Gent." in text
    assert "Wij hebben geen winstoogmerk." in text
    association = dataclasses.replace(
        NOTE,
        office=dataclasses.replace(NOTE.office, legal_name="Vrienden van het Voorbeeld"),
        legal_form="FEITELIJK",
        responsible="Ann Model",
    )
    text = text_of(association, words_of)
    assert "Vrienden van het Voorbeeld, feitelijke vereniging" in text
    assert "Verantwoordelijke: Ann Model." in text


def test_each_cover_of_the_policy_is_named(words_of):
    text = text_of(NOTE, words_of)
    assert "Geldig tot 31 december 2026." in text
    for words in ("Burgerlijke aansprakelijkheid", "Rechtsbijstand", "Lichamelijke ongevallen"):
        assert words in text
    only = text_of(dataclasses.replace(NOTE, covers=("BA",)), words_of)
    assert "Rechtsbijstand" not in only


def test_an_unknown_policy_leaves_room_to_write_it(words_of):
    text = text_of(dataclasses.replace(NOTE, insurance=None, insured_to_on=None), words_of)
    assert "Verzekeraar" in text
    assert "Polis" in text


@pytest.mark.parametrize(
    ("scheme", "said", "unsaid"),
    [
        ("CHOICE", "U kiest één systeem per jaar", "geen vergoeding"),
        ("FLAT_RATE", "U krijgt een forfait voor uw onkosten", "echte kosten"),
        ("ACTUAL", "We betalen uw echte kosten terug", "44,02 euro"),
        ("NONE", "geen vergoeding van onkosten", "44,02 euro"),
    ],
)
def test_the_costs_follow_the_scheme_of_the_programme(scheme, said, unsaid, words_of):
    text = text_of(dataclasses.replace(NOTE, scheme=scheme), words_of)
    assert said in text
    assert unsaid not in text


def test_the_ceilings_stand_with_their_decimals(words_of):
    text = text_of(NOTE, words_of)
    for amount in ("44,02 euro", "1.760,83 euro", "tot 2.000 km", "0,4321 euro per km"):
        assert amount in text
    english = text_of(NOTE, words_of, "en")
    assert "1,760.83 euro" in english
    round_cap = dataclasses.replace(NOTE, year_cap=Decimal("1388.40"))
    assert "1.388,40 euro" in text_of(round_cap, words_of)


def test_a_rate_that_is_not_known_is_not_printed(words_of):
    assert "Met de auto" not in text_of(dataclasses.replace(NOTE, km_rate=None), words_of)


def test_nothing_is_chosen_for_the_volunteer():
    assert information_note.draw(NOTE, "nl").ticked == []


def test_without_a_coach_the_office_is_the_contact(words_of):
    text = text_of(dataclasses.replace(NOTE, contact=Party()), words_of)
    assert "Loket Gent, 09 000 00 00, gent@example.org" in text
