"""Cleaning and folding of text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.models.folding import clean, folded, key


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Łukasz", "lukasz"),
        ("Nguyễn Thị Hoa", "nguyen thi hoa"),
        ("Đặng", "dang"),
        ("Işık", "isik"),
        ("İpek", "ipek"),
        ("O'Connor-D'Hondt", "oconnordhondt"),
        ("O’Connor–D‘Hondt", "oconnordhondt"),
        ("Groß", "gross"),
        ("GROẞ", "gross"),
        ("Bjørn", "bjorn"),
        ("Ælfþryð", "aelfthryd"),
        ("Anaïs  van\u00a0Zoë", "anais van zoe"),
        ("نُورُ الحَسَن", "نور الحسن"),
        ("أحمد", "احمد"),
        ("إبراهيم", "ابراهيم"),
        ("ሰላም", "ሰላም"),
        ("Жанна", "жанна"),
        ("\u200eAn\u200b\ufeff", "an"),
        ("", ""),
    ],
)
def test_names_that_people_take_for_equal_fold_to_one_form(typed: str, expected: str) -> None:
    assert folded(typed) == expected


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(max_size=20))
def test_the_way_in_which_marks_are_stored_does_not_matter(text: str) -> None:
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(st.characters(), max_size=20))
def test_clean_text_can_always_be_stored(text: str) -> None:
    cleaned = clean(text)
    assert cleaned == clean(cleaned)
    assert "\0" not in cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


def test_cleaning_keeps_the_name_as_typed() -> None:
    assert clean("  Zoe\u0308 \x00D'Hondt\ud800 ") == "Zoë D'Hondt"
    assert clean("één\r\ntwee") == "één\r\ntwee"


def test_a_key_holds_letters_and_digits_only() -> None:
    assert key("Geb.-datum (dd/mm) *") == "gebdatumddmm"
    assert key("SO3_DIPL") == "so3dipl"
