"""What is typed in a form becomes a value and back, or one sentence about what is wrong."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from l2w_desktop.forms import INTAKE_MENTEE, INTAKE_MENTOR
from l2w_desktop.forms.values import NotAWhole, NotInList, UnreadablePhone, parsed, shown
from l2w_desktop.models.skills import SpokenLanguage

TODAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize("typed", ["UA", "Oekraïne", "oekraine", "Ukraine"])
def test_a_choice_is_known_by_its_code_or_its_words(typed: str) -> None:
    assert parsed(INTAKE_MENTEE.entry("person.nationality"), typed, TODAY) == "UA"


@pytest.mark.parametrize(
    ("key", "typed", "problem"),
    [
        ("person.nationality", "Utopia", NotInList),
        ("person.languages", (("Klingon", "B1", False),), NotInList),
        ("person.phone", "0470 12 34", UnreadablePhone),
        ("mentee.max_km", "ver", NotAWhole),
    ],
)
def test_what_is_no_value_is_told_in_both_languages(
    key: str, typed: Any, problem: type[Exception]
) -> None:
    with pytest.raises(problem) as told:
        parsed(INTAKE_MENTEE.entry(key), typed, TODAY)
    assert told.value.in_("nl") != told.value.in_("en")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("person.birth_date", "1991-05"),
        ("person.phone", "+32470123456"),
        ("person.languages", (SpokenLanguage("ar", None, True), SpokenLanguage("nl", "B1"))),
        ("mentee.sectors", ("ict.dev", "fin.acc")),
        ("mentee.goals", ("Werk vinden", "Nederlands oefenen")),
        ("mentee.online_ok", False),
        ("mentee.max_km", 25),
        ("mentee.note", None),
    ],
)
def test_what_is_shown_reads_back_as_the_same_value(key: str, value: object) -> None:
    entry = INTAKE_MENTEE.entry(key)
    assert parsed(entry, shown(entry, value), TODAY) == value


def test_a_whole_day_reads_back_too() -> None:
    entry = INTAKE_MENTOR.entry("mentor.trained_on")
    assert parsed(entry, shown(entry, TODAY), TODAY) == TODAY
