"""The attendance list: room for everybody, nothing about anybody that others should not read."""

import dataclasses
import re

import pytest

from l2w_desktop.documents import attendance_list
from l2w_desktop.documents.attendance_list import AttendanceFacts, Attendee
from tests.documents.papers_of_tests import LIST, LONG_LIST, PEOPLE, STAMP


def text_of(facts, words_of, lang="nl"):
    return " ".join(words_of(attendance_list.render(facts, lang)))


def test_an_attendee_has_no_more_than_name_organisation_and_role():
    fields = {field.name for field in dataclasses.fields(Attendee)}
    assert fields == {"name", "own_script", "organisation", "role"}


def test_nothing_is_printed_about_origin_or_status(words_of, lang):
    text = text_of(LIST, words_of, lang)
    assert not re.search(
        r"nationali|uitkering|benefit|leefloon|statu[us]|geboren|birth", text, re.I
    )


def test_a_list_without_names_has_twenty_rows(words_of):
    words = [p.words for p in attendance_list.draw(AttendanceFacts(*STAMP), "nl").placed]
    assert [w for w in words if w.isdigit()] == [str(n) for n in range(1, 21)]


@pytest.mark.parametrize("count", [0, 1, 12, 16, 17, 20, 21, 45, 80])
def test_there_are_always_rows_for_who_did_not_register(count):
    people = tuple(Attendee(f"Gast {n} Voorbeeld", role="mentee") for n in range(count))
    sheet = attendance_list.draw(dataclasses.replace(LIST, people=people), "nl")
    numbers = [int(p.words) for p in sheet.placed if p.words.isdigit()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= max(20, count + 4) or sheet.pages > 1
    assert len(numbers) >= count + 4


def test_a_row_is_never_split_over_pages():
    sheet = attendance_list.draw(LONG_LIST, "nl")
    numbers = [p for p in sheet.placed if p.words.isdigit()]
    for at, person in enumerate(LONG_LIST.people):
        mine = numbers[at]
        first = person.name.split()[0]
        beside = [
            p for p in sheet.placed
            if p.page == mine.page and p.words.startswith(first) and abs(p.top - mine.top) < 1
        ]  # fmt: skip
        assert beside, person


def test_the_head_of_the_columns_stands_on_every_page():
    sheet = attendance_list.draw(LONG_LIST, "nl")
    pages = {p.page for p in sheet.placed if p.words == "Handtekening"}
    assert pages == set(range(1, sheet.pages + 1))


def test_the_variant_with_initials_prints_no_name(words_of):
    text = text_of(dataclasses.replace(LIST, is_initials=True), words_of)
    assert "Ł. W." in text
    for person in PEOPLE:
        assert person.name not in text
        assert not person.own_script or person.own_script not in text


def test_initials_come_from_every_part_of_a_name():
    assert attendance_list.initials("Noor Al-Hassan") == "N. A. H."


@pytest.mark.parametrize(
    ("minutes", "nl", "en"),
    [(150, "2,5 uur", "2.5 hours"), (60, "1 uur", "1 hour"), (50, "50 minuten", "50 minutes")],
)
def test_the_length_reads_as_people_say_it(minutes, nl, en, words_of):
    facts = dataclasses.replace(LIST, minutes=minutes)
    assert nl in text_of(facts, words_of)
    assert en in text_of(facts, words_of, "en")


def test_the_purpose_and_the_call_to_write_are_printed(words_of):
    text = text_of(LIST, words_of)
    assert "Zonder inschrijving: schrijf uw naam, organisatie en rol." in text
    assert "Doel van deze lijst: bewijs van deelname voor de subsidie." in text
    assert "donderdag 19 november 2026" in text
