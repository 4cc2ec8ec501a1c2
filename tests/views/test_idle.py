"""When the screen is covered and when the desk is closed, told by clocks that a test moves."""

from __future__ import annotations

import datetime as dt

import pytest

from l2w_desktop.views.idle import Verdict, Watch

MINUTE = 60.0


class Clocks:
    """Two clocks; ``pass_`` moves both, as an awake computer does."""

    def __init__(self, hour: int = 10) -> None:
        self.ticks = 1000.0
        self.wall = dt.datetime(2026, 11, 23, hour, 0).astimezone()

    def pass_(self, seconds: float) -> None:
        self.ticks += seconds
        self.wall += dt.timedelta(seconds=seconds)


def watched(clocks: Clocks, minutes: int = 5) -> Watch:
    return Watch(minutes, lambda: clocks.ticks, lambda: clocks.wall)


def after(watch: Watch, clocks: Clocks, seconds: float, step: float = 5.0) -> Verdict:
    """Let the time pass in small steps; return the first verdict that is not to stay."""
    passed = 0.0
    while passed < seconds:
        clocks.pass_(step)
        passed += step
        verdict = watch.judge()
        if verdict is not Verdict.STAY:
            return verdict
    return Verdict.STAY


def test_five_minutes_without_a_touch_cover_the_screen() -> None:
    clocks = Clocks()
    watch = watched(clocks)
    assert after(watch, clocks, 5 * MINUTE - 5) is Verdict.STAY
    assert after(watch, clocks, 5) is Verdict.COVER


def test_a_touch_begins_the_time_again() -> None:
    clocks = Clocks()
    watch = watched(clocks)
    assert after(watch, clocks, 4 * MINUTE) is Verdict.STAY
    watch.touch()
    assert after(watch, clocks, 4 * MINUTE) is Verdict.STAY
    assert after(watch, clocks, MINUTE) is Verdict.COVER


@pytest.mark.parametrize(("asked", "given"), [(0, 2), (2, 2), (7, 7), (10, 10), (600, 10)])
def test_the_minutes_stay_between_two_and_ten(asked: int, given: int) -> None:
    clocks = Clocks()
    watch = watched(clocks, asked)
    assert watch.minutes == given
    assert after(watch, clocks, given * MINUTE - 5) is Verdict.STAY
    assert after(watch, clocks, 5) is Verdict.COVER


@pytest.mark.parametrize("which", ["wall", "ticks", "both"])
def test_a_computer_that_slept_for_more_than_half_an_hour_closes_the_desk(which: str) -> None:
    clocks = Clocks()
    watch = watched(clocks)
    watch.judge()
    if which != "ticks":  # the monotonic clock stands still while Linux sleeps
        clocks.wall += dt.timedelta(minutes=31)
    if which != "wall":
        clocks.ticks += 31 * MINUTE
    assert watch.judge() is Verdict.SLEPT


def test_a_short_sleep_counts_as_time_without_a_touch() -> None:
    clocks = Clocks()
    watch = watched(clocks)
    clocks.wall += dt.timedelta(minutes=20)
    assert watch.judge() is Verdict.COVER


def test_a_clock_that_is_put_back_opens_nothing_and_closes_nothing() -> None:
    clocks = Clocks()
    watch = watched(clocks)
    assert after(watch, clocks, 4 * MINUTE) is Verdict.STAY
    clocks.wall -= dt.timedelta(hours=2)
    assert watch.judge() is Verdict.STAY
    assert after(watch, clocks, MINUTE) is Verdict.COVER


def test_a_covered_screen_stays_covered_during_the_day_and_closes_in_the_evening() -> None:
    clocks = Clocks(hour=17)
    watch = watched(clocks)
    watch.cover()
    assert after(watch, clocks, 119 * MINUTE, step=MINUTE) is Verdict.STAY
    assert after(watch, clocks, MINUTE, step=MINUTE) is Verdict.DAY_OVER


def test_who_works_in_the_evening_is_left_alone_until_the_screen_is_covered() -> None:
    clocks = Clocks(hour=20)
    watch = watched(clocks)
    assert after(watch, clocks, 4 * MINUTE) is Verdict.STAY
    watch.cover()
    assert watch.judge() is Verdict.DAY_OVER


def test_an_opened_screen_counts_anew() -> None:
    clocks = Clocks()
    watch = watched(clocks)
    assert after(watch, clocks, 5 * MINUTE) is Verdict.COVER
    watch.cover()
    assert after(watch, clocks, 20 * MINUTE) is Verdict.STAY
    watch.uncover()
    assert after(watch, clocks, 4 * MINUTE) is Verdict.STAY
