"""The duo agreement as paper: what it says, that it fits, that it can be found again."""

import dataclasses
import hashlib
import re
import unicodedata
from decimal import Decimal

import pytest

from l2w_desktop.documents import agreement, page, template
from l2w_desktop.documents.facts import Party
from l2w_desktop.documents.fonts import CharacterNotPrintable
from tests.documents.paper_checks import (
    assert_black_and_legible,
    assert_clear_of_funders,
    assert_fonts_embedded,
    assert_nothing_touches,
    assert_within_margins,
    codes_of,
    read,
)  # fmt: skip

NAMES = [
    "Łukasz Wiśniewski",
    "Nguyễn Thị Hoa",
    "O'Connor-D'Hondt",
    "María de los Ángeles Fernández-Villaverde y Gutiérrez",
    '<b>Jan & "x"',
    "<img src='/etc/hostname'/> & {mentor} {{x}} %s",
    "Олена Коваленко",
    "Գայանե",
    "გიორგი",
    "Işık Đặng",
]
OWN_SCRIPTS = ["نور الحسن", "ሰላም", "فاطمة الزهراء", "שרה לוי", "Олена"]


def with_mentee(facts, **changes):
    return dataclasses.replace(facts, mentee=dataclasses.replace(facts.mentee, **changes))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_printed_whole_whatever_it_holds(name, ordinary, words_of):
    pdf = agreement.render(with_mentee(ordinary, name=name), "nl")
    first, second = words_of(pdf)
    assert name in first
    assert name in second


@pytest.mark.parametrize("name", OWN_SCRIPTS)
def test_a_name_in_its_own_script_can_be_found_in_the_text(name, ordinary, words_of):
    pdf = agreement.render(with_mentee(ordinary, own_script=name), "nl")
    assert name in words_of(pdf)[0]


def test_a_name_cannot_bring_a_file_into_the_document(ordinary, office):
    plain = dataclasses.replace(office, partner_logos=(), funder_logos=())
    hostile = with_mentee(ordinary, name="<img src='tests/conftest.py'/><a href='x'>")
    pdf = read(agreement.render(dataclasses.replace(hostile, office=plain), "nl"))
    for sheet in pdf.pages:
        assert not sheet["/Resources"].get("/XObject")
        assert "/Annots" not in sheet


def test_a_decomposed_name_prints_as_the_composed_one(ordinary):
    composed, decomposed = (
        agreement.render(
            with_mentee(ordinary, name=unicodedata.normalize(form, "Nguyễn Thị")), "nl"
        )
        for form in ("NFC", "NFD")
    )
    assert composed == decomposed


def test_a_script_without_a_font_is_refused_and_named(ordinary):
    with pytest.raises(CharacterNotPrintable) as refusal:
        agreement.render(with_mentee(ordinary, own_script="李娜"), "nl")
    assert refusal.value.values["code"] == "U+674E"
    assert "李娜" in refusal.value.in_("nl")


def test_the_text_is_the_reviewed_text(ordinary, lang, lines_of, expected):
    text = lines_of(agreement.render(ordinary, lang))
    expected(f"agreement_{lang}.txt", text + "\n")


def test_every_clause_of_the_template_is_printed(ordinary, lang, words_of):
    text = " ".join(words_of(agreement.render(ordinary, lang)))
    wording = template.Wording("agreement", lang, agreement.values(ordinary, lang))
    for clause in wording.node("clauses"):
        for words in [wording.fill(clause["heading"]), *wording.paragraphs(clause["paragraphs"])]:
            assert " ".join(unicodedata.normalize("NFKC", words).split()) in text


def test_the_id_version_and_page_stand_on_every_page(ordinary, words_of):
    for number, text in enumerate(words_of(agreement.render(ordinary, "nl")), 1):
        assert "GENT-7K-00012-4 · versie 1 · afgedrukt op 23 november 2026" in text
        assert f"Blz. {number} van 2" in text
    assert "1 maart 2027, na 3 maanden" in words_of(agreement.render(ordinary, "nl"))[0]


def test_no_place_of_the_template_stays_open(facts, lang, words_of):
    text = " ".join(words_of(agreement.render(facts, lang)))
    assert not re.search(r"\{\w*\}|\bNone\b|\bnan\b|Text\(", text)


def test_it_is_always_one_sheet(facts, lang):
    assert len(read(agreement.render(facts, lang)).pages) == 2


def test_goals_that_do_not_fit_are_refused_with_advice(longest):
    endless = dataclasses.replace(longest, goals=("Een heel lang doel " * 30,) * 3)
    with pytest.raises(agreement.AgreementTooLong):
        agreement.render(endless, "nl")


def test_a_fourth_goal_is_refused(ordinary):
    with pytest.raises(agreement.TooManyGoals):
        agreement.render(dataclasses.replace(ordinary, goals=("Doel",) * 4), "nl")


def test_no_text_touches_another_text(facts, lang):
    assert_nothing_touches(agreement.draw(facts, lang).placed)


def test_all_text_stays_within_the_mirrored_margins(facts, lang):
    assert_within_margins(agreement.draw(facts, lang).placed)


def test_content_keeps_clear_of_the_funders(facts, lang):
    assert_clear_of_funders(agreement.draw(facts, lang).placed)


def test_all_letters_are_black_and_at_least_seven_and_a_half_points(facts, lang):
    assert_black_and_legible(agreement.render(facts, lang))


def test_every_font_is_embedded_and_none_is_a_standard_font(facts):
    assert_fonts_embedded(agreement.render(facts, "nl"))


def test_the_properties_name_the_document_and_nobody(longest):
    told = read(agreement.render(longest, "nl")).metadata
    assert told.title == "Afspraken van ons duo · GENT-7K-00012-4"
    assert not re.search("María|anonymous|unspecified", str(dict(told)))


def test_the_same_facts_give_the_same_bytes(facts, lang):
    one, two = (hashlib.sha256(agreement.render(facts, lang)).digest() for _ in range(2))
    assert one == two


@pytest.mark.parametrize("dpi", [100, 75])
def test_a_scan_of_each_page_finds_its_place(facts, dpi):
    read_back = codes_of(agreement.render(facts, "nl"), dpi)
    assert read_back == [["GENT-7K-00012-4/1/1"], ["GENT-7K-00012-4/1/2"]]


def test_an_empty_agreement_can_be_filled_in_by_hand(blank, words_of):
    first, second = words_of(agreement.render(blank, "nl"))
    assert first.count("Naam") == 3
    assert "De coach zegt vóór de start hoe u verzekerd bent." in second


def test_without_funders_the_room_is_used(longest, office):
    alone = dataclasses.replace(
        longest,
        office=dataclasses.replace(office, funder_logos=(), partner_logos=()),
        mentor=Party("Tom Voorbeeld"),
    )
    words = [p.words for p in agreement.draw(alone, "nl").placed]
    assert "Met steun van" not in words


def test_a_long_organisation_and_a_long_id_take_more_lines(ordinary, office, words_of):
    name = "Vereniging voor Mentoring en Loopbaanbegeleiding van de Voorbeeldstreek"
    far = dataclasses.replace(office, name=name, partner_logos=office.partner_logos * 2)
    facts = dataclasses.replace(ordinary, office=far, document_id="SINT-NIKLAAS-7K-100012-4")
    assert name in words_of(agreement.render(facts, "nl"))[0]
    placed = agreement.draw(facts, "nl").placed
    assert len([p for p in placed if p.page == 1 and p.top < 34]) >= 6
    assert_nothing_touches(placed)


@pytest.mark.parametrize(
    ("hours", "nl", "en"),
    [
        ("1", "minstens 1 uur per week", "at least 1 hour a week"),
        ("1.50", "minstens 1,5 uur per week", "at least 1.5 hours a week"),
    ],
)
def test_a_norm_in_hours_reads_as_a_sentence(hours, nl, en, ordinary, words_of):
    facts = dataclasses.replace(
        ordinary, meetings_per_month=None, hours_per_week=Decimal(hours), meeting_minutes=90
    )
    assert nl in words_of(agreement.render(facts, "nl"))[0]
    english = words_of(agreement.render(facts, "en"))[0]
    assert en in english
    assert "about 90 minutes each time" in english


def test_a_logo_that_is_no_picture_is_refused(ordinary, office):
    broken = dataclasses.replace(office, logo=b"\x89PNG\r\n\x1a\nnothing")
    with pytest.raises(page.PictureUnreadable):
        agreement.render(dataclasses.replace(ordinary, office=broken), "nl")
