"""Duo-months and the norm, R-07 to R-09."""

import datetime as dt

import pytest

from l2w_desktop.services.rhythm import Held, Norm, month_of, months, next_due_on, planned_end

D = dt.date
TWO = Norm("meetings", 2)


@pytest.mark.parametrize(
    ("start", "number", "end"),
    [
        (D(2016, 11, 30), 3, D(2017, 2, 28)),
        (D(2027, 11, 30), 3, D(2028, 2, 29)),
        (D(2026, 1, 31), 1, D(2026, 2, 28)),
        (D(2026, 8, 15), 6, D(2027, 2, 15)),
    ],
)
def test_the_planned_end_is_clamped_to_the_month(start, number, end):
    assert planned_end(start, number) == end


def test_the_meeting_on_the_boundary_belongs_to_the_next_month():
    held = [Held(D(2017, 1, 28), 60), Held(D(2017, 2, 20), 60), Held(D(2017, 2, 27), 60)]
    found = months(D(2017, 1, 27), D(2017, 4, 26), TWO, held, D(2017, 5, 1))
    assert [m.held for m in found] == [2, 1, 0]
    assert [m.level for m in found] == ["green", "amber", "red"]
    assert month_of(D(2017, 1, 27), D(2017, 2, 27)) == 2


def test_boundaries_count_from_the_start_each_time():
    found = months(D(2026, 1, 31), D(2026, 4, 29), TWO, [], D(2026, 1, 31))
    assert [(m.first_on, m.last_on) for m in found] == [
        (D(2026, 1, 31), D(2026, 2, 27)),
        (D(2026, 2, 28), D(2026, 3, 30)),
        (D(2026, 3, 31), D(2026, 4, 29)),
    ]


def test_a_running_month_is_never_red():
    (only,) = months(D(2026, 11, 1), D(2026, 11, 30), TWO, [], D(2026, 11, 30))
    assert (only.level, only.is_complete, only.days_left(D(2026, 11, 22))) == ("amber", False, 8)
    (over,) = months(D(2026, 11, 1), D(2026, 11, 30), TWO, [], D(2026, 12, 1))
    assert (over.level, over.is_complete) == ("red", True)


def test_two_meetings_on_one_day_count_as_one():
    held = [Held(D(2026, 11, 2), 60), Held(D(2026, 11, 2), 30)]
    (only,) = months(D(2026, 11, 1), D(2026, 11, 30), TWO, held, D(2026, 11, 22))
    assert only.held == 1


def test_an_hours_norm_counts_minutes_per_whole_week():
    held = [Held(D(2026, 11, 2), 120), Held(D(2026, 11, 2), 60)]
    norm = Norm("minutes", 120)
    (only,) = months(D(2026, 11, 1), D(2026, 11, 30), norm, held, D(2026, 11, 22))
    assert (only.held, only.norm, only.unit) == (180, 480, "minutes")


def test_the_next_due_day_is_the_end_of_the_first_open_month_under_the_norm():
    held = [Held(D(2026, 11, 2), 60), Held(D(2026, 11, 9), 60)]
    found = months(D(2026, 10, 1), D(2026, 12, 31), TWO, held, D(2026, 11, 22))
    assert next_due_on(found) == D(2026, 12, 31)
    assert next_due_on(found[:2]) is None
