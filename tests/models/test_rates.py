"""The rates for volunteers: each day has one, or none; the published ceilings are in the table."""

import datetime as dt
import itertools
from decimal import Decimal

import pytest

from l2w_desktop.models.rates import KINDS, rate, rates


@pytest.mark.parametrize(
    ("kind", "on", "value"),
    [
        ("FLAT_DAY", dt.date(2026, 1, 1), "44.02"),
        ("FLAT_YEAR", dt.date(2026, 12, 31), "1760.83"),
        ("FLAT_DAY", dt.date(2025, 12, 31), "42.31"),
        ("KM_CAR", dt.date(2026, 3, 31), "0.4321"),
        ("FLAT_TRAVEL_KM", dt.date(2031, 1, 1), "2000"),
    ],
)
def test_a_rate_holds_from_its_first_to_its_last_day(kind, on, value):
    assert rate(kind, on) == Decimal(value)


def test_a_day_without_a_row_has_no_rate():
    assert rate("FLAT_DAY", dt.date(2027, 1, 1)) is None
    assert rate("KM_CAR", dt.date(2026, 4, 1)) is None
    assert rate("FLAT_DAY", dt.date(2019, 12, 31)) is None


def test_no_two_rows_hold_on_one_day():
    assert {row.kind for row in rates()} == set(KINDS)
    for kind in KINDS:
        mine = sorted((r for r in rates() if r.kind == kind), key=lambda r: r.valid_from)
        for one, other in itertools.pairwise(mine):
            assert one.valid_to is not None
            assert one.valid_to < other.valid_from
