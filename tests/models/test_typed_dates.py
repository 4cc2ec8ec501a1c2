"""Dates as people type them, and what is said about impossible ones."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.errors import UserError
from l2w_desktop.models.date_errors import (
    DateInFuture,
    DateTooEarly,
    DayNeeded,
    NoSuchDay,
    NoSuchMonth,
    UnreadableDate,
)
from l2w_desktop.models.dates import PartialDate, spoken, written
from l2w_desktop.models.typed_dates import parse_birth_date, parse_date, parse_day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("3/5/91", "1991-05-03"),
        ("03051991", "1991-05-03"),
        ("3 mei 1991", "1991-05-03"),
        ("3 May 1991", "1991-05-03"),
        ("May 3, 1991", "1991-05-03"),
        ("3-mei-91", "1991-05-03"),
        ("1ste maart 1991", "1991-03-01"),
        ("12-mrt.-1988", "1988-03-12"),
        ("03/05/1991", "1991-05-03"),
        ("3.5.1991", "1991-05-03"),
        ("3 - 5 - 1991", "1991-05-03"),
        ("3 5 1991", "1991-05-03"),
        ("1991-05-03", "1991-05-03"),
        ("1991/5/3", "1991-05-03"),
        ("1991-05-03T00:00:00", "1991-05-03"),
        ("1991-05-03 00:00:00", "1991-05-03"),
        ("03/05/1991 0:00", "1991-05-03"),
        ("19910503", "1991-05-03"),
        ("030591", "1991-05-03"),
        ("3051991", "1991-05-03"),
        ("05/1991", "1991-05"),
        ("mei 1991", "1991-05"),
        ("1991-05", "1991-05"),
        ("00/05/1991", "1991-05"),
        ("??/05/1991", "1991-05"),
        ("1991", "1991"),
        ("1991.0", "1991"),
        ("00/00/1991", "1991"),
        ("1991-00-00", "1991"),
        ("xx/xx/1991", "1991"),
        ("3/5/26", "2026-05-03"),
        ("3/5/27", "1927-05-03"),
        ("29/2/2024", "2024-02-29"),
        ("  3/5/1991\u00a0", "1991-05-03"),
        ("٣/٥/١٩٩١", "1991-05-03"),
    ],
)
def test_people_write_dates_in_many_ways(typed: str, stored: str) -> None:
    assert str(parse_date(typed, TODAY)) == stored


@pytest.mark.parametrize("value", [date(1991, 5, 3), datetime(1991, 5, 3, 14, 30)])
def test_a_real_date_of_a_spreadsheet_is_taken_as_it_is(value: date) -> None:
    assert parse_date(value, TODAY) == PartialDate(1991, 5, 3)
    assert parse_day(value, TODAY) == date(1991, 5, 3)


@pytest.mark.parametrize(
    ("typed", "cause", "sentence"),
    [
        ("31/02/1990", NoSuchDay, "Februari heeft geen 31 dagen. Kijk de dag na."),
        ("29/2/2023", NoSuchDay, "Februari 2023 heeft geen 29 dagen. Kijk de dag na."),
        ("31 april 1990", NoSuchDay, "April heeft geen 31 dagen. Kijk de dag na."),
        ("45/1/1990", NoSuchDay, "Januari heeft geen 45 dagen. Kijk de dag na."),
        (
            "5/14/1990",
            NoSuchMonth,
            "Maand 14 bestaat niet. Schrijf eerst de dag, dan de maand.",
        ),
        ("straks", UnreadableDate, "‘straks’ is geen datum. Schrijf bijvoorbeeld 03/05/1991."),
        ("33361", UnreadableDate, "‘33361’ is geen datum. Schrijf bijvoorbeeld 03/05/1991."),
        ("3/5/191", UnreadableDate, "‘3/5/191’ is geen datum. Schrijf bijvoorbeeld 03/05/1991."),
        (
            "3 xyz 1991",
            UnreadableDate,
            "‘3 xyz 1991’ is geen datum. Schrijf bijvoorbeeld 03/05/1991.",
        ),
        ("23/11/2026", DateInFuture, "23/11/2026 ligt in de toekomst. Kijk het jaar na."),
        ("2027", DateInFuture, "2027 ligt in de toekomst. Kijk het jaar na."),
        ("3/5/1899", DateTooEarly, "Het jaar 1899 is te vroeg. Kijk het jaar na."),
    ],
)
def test_an_impossible_birth_date_gets_its_own_sentence(
    typed: str, cause: type[UserError], sentence: str
) -> None:
    with pytest.raises(cause) as caught:
        parse_birth_date(typed, TODAY)
    assert caught.value.in_("nl") == sentence


def test_somebody_born_today_or_this_year_is_fine() -> None:
    assert parse_birth_date("22/11/2026", TODAY) == PartialDate(2026, 11, 22)
    assert parse_birth_date("2026", TODAY) == PartialDate(2026)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("vandaag", date(2026, 11, 22)),
        ("Gisteren", date(2026, 11, 21)),
        ("18 nov", date(2026, 11, 18)),
        ("18/11", date(2026, 11, 18)),
        ("3 jan", date(2027, 1, 3)),
        ("18 november 2026", date(2026, 11, 18)),
    ],
)
def test_a_day_nearby_may_be_short(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "cause"),
    [("05/2026", DayNeeded), ("2026", DayNeeded), ("31/2", NoSuchDay), ("3 abc", UnreadableDate)],
)
def test_a_full_day_is_asked_for(typed: str, cause: type[UserError]) -> None:
    with pytest.raises(cause):
        parse_day(typed, TODAY)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_form_in_which_we_show_a_date_is_read_back(day: date) -> None:
    known = PartialDate.of(day)
    for typed in (
        written(day),
        day.isoformat(),
        spoken(day).nl,
        spoken(day).en,
        spoken(day, is_short=True).nl,
        day.strftime("%d%m%Y"),
    ):
        assert parse_date(typed, TODAY) == known


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.text(max_size=15) | st.from_regex(r"\A[0-9/.\- ?x]{0,12}\Z"))
def test_any_text_is_a_date_or_an_expected_error(typed: str) -> None:
    try:
        found = parse_date(typed, TODAY)
    except UserError:
        return
    assert PartialDate.stored(str(found)) == found
