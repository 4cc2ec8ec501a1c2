"""Dates as values: partly known, compared, counted, spoken."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.models.dates import PartialDate, add_months, age_band, spoken, written
from l2w_desktop.texts import Text

partial_dates = st.one_of(
    st.dates().map(PartialDate.of),
    st.builds(PartialDate, st.integers(1, 9999), st.none() | st.integers(1, 12)),
)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(partial_dates)
def test_the_stored_form_gives_the_same_date_back(day: PartialDate) -> None:
    assert PartialDate.stored(str(day)) == day


@settings(derandomize=True, max_examples=200, deadline=None)
@given(partial_dates, partial_dates)
def test_dates_sort_as_their_stored_forms(one: PartialDate, two: PartialDate) -> None:
    assert (one < two) == (str(one) < str(two))
    assert (one < two) + (one == two) + (one > two) == 1


@pytest.mark.parametrize(
    "text", ["", "91", "1991-5", "1991-13", "1991-02-30", "1991-05-03-01", "1991-", "x", " 1991"]
)
def test_what_is_no_stored_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the kind of error is the contract
        PartialDate.stored(text)


def test_a_day_without_its_month_is_no_date() -> None:
    with pytest.raises(ValueError, match="month"):
        PartialDate(1991, None, 3)


@pytest.mark.parametrize(
    ("one", "two", "is_compatible"),
    [
        ("1991", "1991-05-03", True),
        ("1991-05", "1991-05-03", True),
        ("1991-05", "1991", True),
        ("1991-05-03", "1991-05-03", True),
        ("1991-06", "1991-05-03", False),
        ("1990", "1991-05-03", False),
        ("1991-05-04", "1991-05-03", False),
    ],
)
def test_partial_dates_are_compatible_when_nothing_contradicts(
    one: str, two: str, is_compatible: bool
) -> None:
    first, second = PartialDate.stored(one), PartialDate.stored(two)
    assert first.compatible(second) is is_compatible
    assert second.compatible(first) is is_compatible


def test_somebody_of_24_is_25_the_next_day() -> None:
    born = PartialDate(2001, 11, 23)
    before, after = born.age_on(date(2026, 11, 22)), born.age_on(date(2026, 11, 23))
    assert (before.years, before.band, before.is_estimated) == (24, "<25", False)
    assert (after.years, after.band, after.is_estimated) == (25, "25-29", False)


def test_an_age_from_the_year_alone_is_estimated_when_it_can_differ() -> None:
    age = PartialDate(1991).age_on(date(2026, 11, 22))
    assert (age.years, age.band, age.is_estimated) == (35, "35-44", True)
    assert PartialDate(1991).ages_on(date(2026, 11, 22)) == (34, 35)
    assert not PartialDate(1991).age_on(date(2026, 12, 31)).is_estimated
    assert not PartialDate(1991, 5).age_on(date(2026, 11, 22)).is_estimated


def test_born_on_29_february_grows_older_on_1_march() -> None:
    born = PartialDate(2004, 2, 29)
    assert born.age_on(date(2025, 2, 28)).years == 20
    assert born.age_on(date(2025, 3, 1)).years == 21


@pytest.mark.parametrize(
    ("years", "band"),
    [
        (24, "<25"),
        (25, "25-29"),
        (29, "25-29"),
        (30, "30-34"),
        (44, "35-44"),
        (54, "45-54"),
        (55, "55+"),
    ],
)
def test_the_bands_are_those_of_the_research(years: int, band: str) -> None:
    assert age_band(years) == band


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2016, 11, 30), 3, date(2017, 2, 28)),
        (date(2015, 11, 30), 3, date(2016, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 31), 2, date(2026, 3, 31)),
        (date(2026, 1, 31), 0, date(2026, 1, 31)),
        (date(2026, 11, 15), 14, date(2028, 1, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
    ],
)
def test_months_are_calendar_months_that_end_with_the_month(
    start: date, months: int, end: date
) -> None:
    assert add_months(start, months) == end


def test_dates_are_spoken_in_both_languages() -> None:
    day, today = date(2026, 11, 18), date(2026, 11, 22)
    assert spoken(day) == Text("18 november 2026", "18 November 2026")
    assert spoken(day, is_short=True, today=today) == Text("18 nov", "18 Nov")
    assert spoken(date(2025, 3, 1), is_short=True, today=today) == Text("1 mrt 2025", "1 Mar 2025")
    assert spoken(PartialDate(1991, 5)) == Text("mei 1991", "May 1991")
    assert spoken(PartialDate(2026), is_short=True, today=today) == Text("2026", "2026")


def test_dates_are_written_day_first() -> None:
    assert written(date(1991, 5, 3)) == "03/05/1991"
    assert written(PartialDate(1991, 5)) == "05/1991"
    assert written(PartialDate(1991)) == "1991"
