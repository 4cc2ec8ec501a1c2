"""Small cells: thresholds, zero, and what a shown total would tell."""

import itertools

import pytest

from l2w_desktop.services.suppression import count, counts, share, shares

FEW, HIDDEN, BASE = "few", "hidden", "base"


@pytest.mark.parametrize(
    ("number", "publish", "research"),
    [
        (0, None, None),
        (1, FEW, FEW),
        (4, FEW, FEW),
        (5, None, FEW),
        (9, None, FEW),
        (10, None, None),
    ],
)
def test_a_count_below_the_threshold_is_hidden_and_zero_is_shown(number, publish, research):
    assert count(number, 5) == publish
    assert count(number, 10) == research
    assert count(number, None) is None


@pytest.mark.parametrize(
    ("top", "base", "reason"),
    [
        (5, 9, BASE),  # fewer than ten below the line
        (0, 9, BASE),
        (0, 0, None),  # nothing to say, nothing to hide
        (5, 10, None),
        (0, 10, None),
        (4, 40, FEW),  # 10 % of 40 would tell the four
    ],
)
def test_a_share_needs_ten_below_the_line(top, base, reason):
    assert share(top, base, 5) == reason
    assert share(top, base, None) is None


@pytest.mark.parametrize(
    ("parts", "reasons"),
    [
        ((4, 20, 30), (FEW, HIDDEN, None)),  # one hidden: the next smallest goes along
        ((4, 0, 30), (FEW, None, HIDDEN)),  # zero stays, it would hide nothing
        ((4, 3, 30), (FEW, FEW, None)),  # two hidden, together seven
        ((1, 1, 30), (FEW, FEW, HIDDEN)),  # two hidden, but their sum tells both
        ((8, 2, 2, 2), (None, FEW, FEW, FEW)),
        ((5, 6, 7), (None, None, None)),
        ((0, 0, 0), (None, None, None)),
    ],
)
def test_a_total_does_not_tell_what_is_hidden(parts, reasons):
    row = counts(parts, sum(parts), 5)
    assert row.parts == reasons
    assert row.total is None


def test_a_hidden_total_needs_no_further_hiding():
    row = counts((3, 0, 0), 3, 5)
    assert (row.parts, row.total) == ((FEW, None, None), FEW)


def test_shares_hide_along_so_that_the_total_tells_nothing():
    row = shares(((14, 27), (5, 12), (1, 7)), (20, 46), 5)
    assert row.parts == (None, HIDDEN, BASE)
    assert row.total is None


def test_the_coordinators_screen_hides_nothing():
    assert counts((1, 2), 3, None).parts == (None, None)
    assert shares(((1, 2), (0, 1)), (1, 3), None).total is None


@pytest.mark.parametrize("threshold", [5, 10])
def test_no_row_of_counts_lets_anybody_subtract(threshold):
    for parts in itertools.product((0, 1, 4, 5, 9, 10, 40), repeat=3):
        row = counts(parts, sum(parts), threshold)
        hidden = [n for n, reason in zip(parts, row.parts, strict=True) if reason]
        assert all(n == 0 or n >= threshold for n in set(parts) - set(hidden))
        if hidden and row.total is None:
            assert len(hidden) > 1
            assert sum(hidden) >= threshold
