"""The rhythm of a duo: meetings per duo-month against the programme's norm (R-07, R-08, R-09).

Pure arithmetic on dates. Duo-month k runs from start + (k-1) months up to start + k months, each
boundary counted from the start, so that 31 January gives 28 February and 31 March.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from l2w_desktop.models.dates import add_months

Level = Literal["green", "amber", "red"]
Unit = Literal["meetings", "minutes"]


@dataclass(frozen=True, slots=True)
class Norm:
    """What a programme asks: meetings per duo-month, or minutes per week of seven days."""

    unit: Unit
    amount: int

    def of_month(self, first_on: dt.date, end_on: dt.date) -> int:
        """Return the norm of one duo-month; with hours, for its whole weeks (28-31 days = 4)."""
        if self.unit == "meetings":
            return self.amount
        return self.amount * ((end_on - first_on).days // 7)


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that was held: its day and its length in minutes."""

    on: dt.date
    minutes: int


@dataclass(frozen=True, slots=True)
class DuoMonth:
    """One duo-month; ``last_on`` is its last day. ``held`` and ``norm`` are in ``unit``."""

    number: int
    first_on: dt.date
    last_on: dt.date
    held: int
    norm: int
    unit: Unit
    is_complete: bool

    @property
    def is_met(self) -> bool:
        """Whether the norm is reached."""
        return self.held >= self.norm

    @property
    def level(self) -> Level:
        """Green: norm reached. Red: over, without a meeting. Amber: everything between."""
        if self.is_met:
            return "green"
        return "red" if self.is_complete and self.held == 0 else "amber"

    def days_left(self, today: dt.date) -> int:
        """Return the days until the last day, 0 when it is over."""
        return max(0, (self.last_on - today).days)


def planned_end(start_on: dt.date, months: int) -> dt.date:
    """Return start + calendar months, clamped: 30 November + 3 = 28 or 29 February (R-07)."""
    return add_months(start_on, months)


def month_of(start_on: dt.date, day: dt.date) -> int:
    """Return the number (from 1) of the duo-month that holds ``day``."""
    number = max(1, 12 * (day.year - start_on.year) + day.month - start_on.month)
    while add_months(start_on, number) <= day:
        number += 1
    return number


def months(
    start_on: dt.date, until_on: dt.date, norm: Norm, held: Iterable[Held], today: dt.date
) -> tuple[DuoMonth, ...]:
    """Return the duo-months from the start up to and with the one that holds ``until_on``.

    A complete month lies wholly before today; only complete months are judged.
    Two meetings on one day count as one meeting; minutes add up.
    """
    meetings = list(held)
    found = []
    end = start_on
    for number in range(1, month_of(start_on, max(start_on, until_on)) + 1):
        first, end = end, add_months(start_on, number)
        inside = [m for m in meetings if first <= m.on < end]
        amount = (
            len({m.on for m in inside})
            if norm.unit == "meetings"
            else sum(m.minutes for m in inside)
        )
        found.append(
            DuoMonth(
                number,
                first,
                end - dt.timedelta(days=1),
                amount,
                norm.of_month(first, end),
                norm.unit,
                end <= today,
            )
        )
    return tuple(found)


def next_due_on(found: Iterable[DuoMonth]) -> dt.date | None:
    """Return the last day of the first month that is neither over nor up to the norm."""
    return next((m.last_on for m in found if not m.is_complete and not m.is_met), None)
