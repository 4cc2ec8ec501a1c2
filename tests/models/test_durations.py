"""How long something took, as people type it."""

import pytest

from l2w_desktop.models.durations import parse_minutes


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("60", 60), ("90 min", 90), ("45 minuten", 45), ("1u30", 90), ("1:30", 90), ("1.30", 90),
        ("2 uur", 120), ("1,5 uur", 90), ("1h", 60), (" 75 ", 75),
    ],
)  # fmt: skip
def test_a_duration_is_read_as_typed(typed, minutes):
    assert parse_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["", "0", "lang", "1u75", "-30", "1.5.3"])
def test_what_is_no_duration_gives_nothing(typed):
    assert parse_minutes(typed) is None
