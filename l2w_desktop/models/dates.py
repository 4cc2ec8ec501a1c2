"""Calendar days as people know them: sometimes only the year, and typed in many ways.

What is read from text is in ``typed_dates``; this module holds the values and their arithmetic.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from functools import total_ordering

from l2w_desktop.texts import Lang, Text

MONTHS: tuple[Text, ...] = (
    Text("januari", "January"),
    Text("februari", "February"),
    Text("maart", "March"),
    Text("april", "April"),
    Text("mei", "May"),
    Text("juni", "June"),
    Text("juli", "July"),
    Text("augustus", "August"),
    Text("september", "September"),
    Text("oktober", "October"),
    Text("november", "November"),
    Text("december", "December"),
)
# every short name but this one is the start of the long name
_SHORT_MARCH = "mrt"

# upper age of each band but the last; the bands in which people are counted
_BANDS = ((24, "<25"), (29, "25-29"), (34, "30-34"), (44, "35-44"), (54, "45-54"))
_LAST_BAND = "55+"
AGE_BANDS: tuple[str, ...] = (*(band for _, band in _BANDS), _LAST_BAND)


@dataclass(frozen=True, slots=True)
class Age:
    """Completed years, and the band; ``is_estimated`` when the birth date leaves a choice."""

    years: int
    band: str
    is_estimated: bool


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or the day and the month, may be unknown.

    ``str()`` gives the stored form, ISO 8601 with reduced precision (``1991``, ``1991-05``,
    ``1991-05-03``), which sorts as the dates do. Raises ValueError for a day that does not exist.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Return the fully known date."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def stored(cls, text: str) -> PartialDate:
        """Return the date whose stored form is ``text``, or raise ValueError."""
        parts = [int(part) for part in text.split("-")]
        if not 1 <= len(parts) <= 3:
            raise ValueError(text)
        found = cls(*parts)
        if str(found) != text:
            raise ValueError(text)
        return found

    @property
    def is_complete(self) -> bool:
        """Whether year, month and day are known."""
        return self.day is not None

    @property
    def first_on(self) -> date:
        """The first day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_on(self) -> date:
        """The last day that it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def compatible(self, other: PartialDate) -> bool:
        """Return whether both can be the same day: every part that both know is equal."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(a is None or b is None or a == b for a, b in pairs)

    def ages_on(self, day: date) -> tuple[int, int]:
        """Return the lowest and the highest age, in completed years, on ``day``."""
        return years_between(self.last_on, day), years_between(self.first_on, day)

    def age_on(self, day: date) -> Age:
        """Return the age on ``day``; an unknown part is taken in the middle (R-19)."""
        lowest, highest = self.ages_on(day)
        middle = date(self.year, self.month or 7, self.day or (15 if self.month else 1))
        years = years_between(middle, day)
        return Age(years, age_band(years), lowest != highest)

    def __str__(self) -> str:
        text = f"{self.year:04}"
        if self.month is not None:
            text += f"-{self.month:02}"
        return text if self.day is None else f"{text}-{self.day:02}"

    def __lt__(self, other: object) -> bool:
        return str(self) < str(other) if isinstance(other, PartialDate) else NotImplemented


def age_band(years: int) -> str:
    """Return the band of an age: <25, 25-29, 30-34, 35-44, 45-54 or 55+."""
    return next((band for upper, band in _BANDS if years <= upper), _LAST_BAND)


def years_between(start: date, end: date) -> int:
    """Return the completed years from ``start`` to ``end``; born on 29 February counts 1 March."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def add_months(day: date, months: int) -> date:
    """Return ``day`` plus calendar months, clamped to the end of the month (R-07).

    30 November + 3 is 28 or 29 February. Boundaries of duo-months count from the start each time,
    never from one another.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = 28 if day.day <= 28 else calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def spoken(day: date | PartialDate, *, is_short: bool = False, today: date | None = None) -> Text:
    """Return ``18 november 2026``; short ``18 nov``, with the year unless it is ``today``'s."""
    part = day if isinstance(day, PartialDate) else PartialDate.of(day)
    return Text(_words(part, "nl", is_short, today), _words(part, "en", is_short, today))


def written(day: date | PartialDate) -> str:
    """Return the date in figures, as Belgians write it: ``03/05/1991``, ``05/1991``, ``1991``."""
    part = day if isinstance(day, PartialDate) else PartialDate.of(day)
    return "/".join(reversed(str(part).split("-")))


def _words(part: PartialDate, lang: Lang, is_short: bool, today: date | None) -> str:
    words = [] if part.day is None else [str(part.day)]
    if part.month is not None:
        long = MONTHS[part.month - 1].in_(lang)
        short = _SHORT_MARCH if (lang, part.month) == ("nl", 3) else long[:3]
        words.append(short if is_short else long)
    if not (is_short and words and today is not None and today.year == part.year):
        words.append(str(part.year))
    return " ".join(words)
