"""The period that a report is about, and the months, quarters or years that it falls apart in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from l2w_desktop.errors import UserError
from l2w_desktop.models.dates import MONTHS, add_months, spoken, written
from l2w_desktop.texts import Text

_MONTHS_UP_TO, _QUARTERS_UP_TO = 3, 36  # months of a period that is shown in months, in quarters


class WrongPeriod(UserError):
    """The period ends before it begins."""

    text = Text(
        "De periode begint op {first} en eindigt op {last}. Kies een einde na het begin.",
        "The period begins on {first} and ends on {last}. Choose an end after the beginning.",
    )


@dataclass(frozen=True, slots=True)
class Period:
    """From the first up to and with the last day. ``as_of`` is the day on which one looks back.

    A duo-month is complete when it ended before ``as_of``. Raises WrongPeriod.
    """

    from_on: dt.date
    to_on: dt.date
    as_of: dt.date

    def __post_init__(self) -> None:
        if self.to_on < self.from_on:
            raise WrongPeriod(first=written(self.from_on), last=written(self.to_on))

    @property
    def months(self) -> int:
        """The calendar months that the period touches."""
        years, months = self.to_on.year - self.from_on.year, self.to_on.month - self.from_on.month
        return 12 * years + months + 1

    @property
    def step(self) -> int:
        """The months of one part: 1, 3 or 12."""
        return 1 if self.months <= _MONTHS_UP_TO else 3 if self.months <= _QUARTERS_UP_TO else 12

    def parts(self) -> tuple[Period, ...]:
        """Return the calendar months, quarters or years, cut off at both ends of the period."""
        found = []
        month = 1 + (self.from_on.month - 1) // self.step * self.step
        start = dt.date(self.from_on.year, month, 1)
        while start <= self.to_on:
            end = add_months(start, self.step)
            last = min(end - dt.timedelta(days=1), self.to_on)
            found.append(Period(max(start, self.from_on), last, self.as_of))
            start = end
        return tuple(found)

    def words(self) -> Text:
        """Return the period as a title says it: ``1 januari tot en met 22 november 2026``."""
        first = spoken(self.from_on)
        if self.from_on.year == self.to_on.year:
            year = f" {self.from_on.year}"
            first = Text(first.nl.removesuffix(year), first.en.removesuffix(year))
        return Text("{first} tot en met {last}", "{first} up to {last}").fill(
            first=first, last=spoken(self.to_on)
        )

    def label(self, step: int) -> Text:
        """Return the name of a part of ``step`` months: ``nov``, ``jan tot mrt``, ``2026``.

        A part that still runs says since when.
        """
        if step > 1 and self.to_on == self.as_of:
            since = spoken(self.from_on, is_short=True, today=self.as_of)
            return Text("sinds {day}", "since {day}").fill(day=since)
        if step == 12:
            return Text(*(str(self.from_on.year),) * 2)
        first, last = _short(self.from_on.month), _short(self.to_on.month)
        if first == last:
            return first
        return Text("{first} tot {last}", "{first} to {last}").fill(first=first, last=last)


def _short(month: int) -> Text:
    words = MONTHS[month - 1]
    return Text("mrt" if month == 3 else words.nl[:3], words.en[:3])
