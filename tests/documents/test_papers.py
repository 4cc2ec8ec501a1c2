"""The note, the intake form and the attendance list as paper: what all of them keep to."""

import dataclasses
import hashlib
import re
import unicodedata

import pytest

from l2w_desktop.documents import intake_mentee
from l2w_desktop.documents.facts import Party
from l2w_desktop.documents.fonts import CharacterNotPrintable
from tests.documents import papers_of_tests as papers
from tests.documents.paper_checks import (
    assert_black_and_legible,
    assert_clear_of_funders,
    assert_fonts_embedded,
    assert_nothing_touches,
    assert_within_margins,
    codes_of,
    read,
)

HOSTILE = [
    "O'Connor-D'Hondt",
    '<b>Jan & "x"',
    "<img src='/etc/hostname'/> & {mentee} {{x}} %s",
    "Олена Коваленко",
    "Işık Đặng Nguyễn",
]


@pytest.fixture(params=papers.PAPERS)
def paper(request):
    return request.param


@pytest.fixture
def drawn(paper, lang):
    module, facts = papers.PAPERS[paper]
    return module.draw(facts, lang)


@pytest.fixture
def pdf(paper, lang):
    module, facts = papers.PAPERS[paper]
    return module.render(facts, lang)


def test_nothing_touches_and_nothing_leaves_the_margins(drawn):
    assert_nothing_touches(drawn.placed)
    assert_within_margins(drawn.placed)


def test_it_is_black_legible_and_brings_its_own_fonts(pdf):
    assert_black_and_legible(pdf)
    assert_fonts_embedded(pdf)


def test_it_has_the_pages_that_its_kind_has(paper, pdf):
    expected = papers.PAGES[paper.split("_")[0]]
    pages = len(read(pdf).pages)
    assert pages == expected or (paper == "list_long" and pages == 3)


def test_every_page_names_document_version_day_and_number(pdf, lang, words_of):
    texts = words_of(pdf)
    day = "23 november 2026" if lang == "nl" else "23 November 2026"
    for number, text in enumerate(texts, 1):
        assert "GENT-7K-00012-4" in text
        assert day in text
        assert (f"Blz. {number} van" if lang == "nl" else f"Page {number} of") in text
    assert codes_of(pdf, 100) == [[f"GENT-7K-00012-4/1/{n}"] for n in range(1, len(texts) + 1)]


def test_a_coarse_scan_still_finds_its_place(paper):
    module, facts = papers.PAPERS[paper]
    assert codes_of(module.render(facts, "nl"), 75)[0] == ["GENT-7K-00012-4/1/1"]


def test_no_place_of_the_template_stays_open(pdf, words_of):
    assert not re.search(r"\{\w*\}|\bNone\b|\bnan\b|Text\(", " ".join(words_of(pdf)))


def test_the_same_facts_give_the_same_bytes_and_name_nobody_outside_the_pages(paper, lang):
    module, facts = papers.PAPERS[paper]
    one, two = (module.render(facts, lang) for _ in range(2))
    assert hashlib.sha256(one).digest() == hashlib.sha256(two).digest()
    assert not re.search("Noor|Łukasz|María", str(dict(read(one).metadata)))


def test_a_blank_form_says_that_it_is_blank(paper, lang, pdf, words_of):
    is_blank = paper.endswith(("blank", "bare"))
    words = "leeg formulier" if lang == "nl" else "blank form"
    assert (words in words_of(pdf)[0]) == is_blank


@pytest.mark.parametrize(
    "name", ["note", "note_blank", "intake", "intake_blank", "list", "list_blank"]
)
def test_the_text_is_the_reviewed_text(name, lang, lines_of, expected):
    module, facts = papers.PAPERS[name]
    expected(f"paper_{name}_{lang}.txt", lines_of(module.render(facts, lang)) + "\n")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_strange_name_is_printed_whole_on_each(name, words_of):
    values = papers.VALUES | {"person.last_name": name}
    named = {
        "note": dataclasses.replace(papers.NOTE, volunteer=Party(name)),
        "intake": dataclasses.replace(papers.INTAKE, values=values),
        "list": dataclasses.replace(
            papers.LIST, people=(papers.Attendee(name, role="mentee"),), title=name
        ),
    }
    for kind, facts in named.items():
        module, _ = papers.PAPERS[kind]
        pdf = module.render(facts, "nl")
        assert unicodedata.normalize("NFKC", name) in words_of(pdf)[0]
        assert not any("/Annots" in sheet for sheet in read(pdf).pages)


@pytest.mark.parametrize("name", ["note", "intake", "list"])
def test_a_script_without_a_font_is_refused(name):
    module, facts = papers.PAPERS[name]
    changed = {
        "note": {"volunteer": Party("李娜")},
        "intake": {"values": papers.VALUES | {"person.own_script_name": "李娜"}},
        "list": {"people": (papers.Attendee("李娜"),)},
    }[name]
    with pytest.raises(CharacterNotPrintable):
        module.render(dataclasses.replace(facts, **changed), "nl")


def test_content_keeps_clear_of_the_funders(office, lang):
    module, _ = papers.PAPERS["list"]
    for name in ("list", "list_blank", "list_long"):
        facts = dataclasses.replace(papers.PAPERS[name][1], office=office)
        sheet = module.draw(facts, lang)
        if name != "list_long":
            assert_clear_of_funders(sheet.placed)
        assert_nothing_touches(sheet.placed)


def test_the_forms_that_need_the_room_print_no_funders(office, words_of):
    for name in ("note", "intake_blank"):
        module, facts = papers.PAPERS[name]
        text = words_of(module.render(dataclasses.replace(facts, office=office), "nl"))[0]
        assert "Met steun van" not in text


def test_what_does_not_fit_on_the_intake_form_is_refused_with_advice():
    endless = papers.VALUES | {"person.street": "Een straat zonder einde " * 40}
    with pytest.raises(intake_mentee.IntakeTooLong) as refusal:
        intake_mentee.render(dataclasses.replace(papers.INTAKE, values=endless), "nl")
    assert "Druk het lege formulier af" in refusal.value.in_("nl")
