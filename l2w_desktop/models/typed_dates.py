"""Reads a date as people type it, in the many ways that are clear."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, timedelta

from l2w_desktop.models.date_errors import (
    DateInFuture,
    DateTooEarly,
    DayNeeded,
    NoSuchDay,
    NoSuchMonth,
    UnreadableDate,
)
from l2w_desktop.models.dates import MONTHS, PartialDate
from l2w_desktop.models.folding import clean, folded
from l2w_desktop.texts import Text

EARLIEST_BIRTH_YEAR = 1900

_EXAMPLE = Text("Schrijf bijvoorbeeld 03/05/1991.", "Write for example 03/05/1991.")


_MONTH_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "januari jan january januar janvier",
            "februari feb february febr fevrier",
            "maart mrt mar march mars maa",
            "april apr avril",
            "mei may mai",
            "juni jun june juin",
            "juli jul july juillet",
            "augustus aug august aout",
            "september sep sept septembre",
            "oktober okt oct october octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        start=1,
    )
    for word in words.split()
}
_UNKNOWN = r"(?:\?+|x+|0+)"
_PART = rf"(\d{{1,2}}|{_UNKNOWN})"
_SEP = r"\s*[/.\-]\s*"
_YEAR = r"(\d{4}|\d{2})"
_CLOCK = re.compile(r"[t\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?$")
_ISO = re.compile(rf"(\d{{4}}){_SEP}{_PART}(?:{_SEP}{_PART})?$")
_DAY_FIRST = re.compile(rf"{_PART}(?:{_SEP}|\s+){_PART}(?:{_SEP}|\s+){_YEAR}$")
_MONTH_YEAR = re.compile(rf"{_PART}{_SEP}(\d{{4}})$")
_DIGITS = re.compile(r"(\d{4}|\d{6,8})$")
_WORDS = re.compile(rf"(?:{_PART}(?:e|ste|de|st|nd|rd|th)?[\s./-]*)?([a-z]+)[\s./,-]*{_YEAR}$")
_WORDS_EN = re.compile(rf"([a-z]+)\s+{_PART}(?:st|nd|rd|th)?\s*,\s*{_YEAR}$")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:\s*[/.\-]\s*|\s+)(\d{1,2}|[a-z]+)\.?$")
_NEAR = {
    "vandaag": 0, "today": 0, "nu": 0,
    "gisteren": -1, "yesterday": -1, "eergisteren": -2,
    "morgen": 1, "tomorrow": 1, "overmorgen": 2,
}  # fmt: skip


def parse_date(text: str | date, today: date) -> PartialDate:
    """Return the date that ``text`` means; the day, or day and month, may be unknown.

    Accepts ISO and day-first dates with ``/ - .`` or spaces, two-digit years (up to the year of
    ``today`` 20xx, else 19xx), 03051991, 05/1991, 1991, month names in Dutch and English, unknown
    parts as 00 or ??, and real dates of a spreadsheet. Raises UnreadableDate, NoSuchDay or
    NoSuchMonth.
    """
    if isinstance(text, date):
        return PartialDate(text.year, text.month, text.day)
    typed = _tidy(text)
    parts = _read(typed)
    if parts is None:
        raise UnreadableDate(typed=clean(text))
    day, month, year = parts
    return _checked(_number(day), _number(month), _full_year(year, today))


def parse_birth_date(text: str | date, today: date) -> PartialDate:
    """Return a birth date: as ``parse_date``, from 1900 on and not after ``today``."""
    born = parse_date(text, today)
    if born.year < EARLIEST_BIRTH_YEAR:
        raise DateTooEarly(year=born.year)
    refuse_future(born, today)
    return born


def parse_day(text: str | date, today: date) -> date:
    """Return one full day; also ``vandaag``, ``gisteren`` and ``18 nov`` (the nearest one).

    Raises as ``parse_date`` does, and DayNeeded where the day is unknown.
    """
    if isinstance(text, datetime):
        return text.date()
    if isinstance(text, date):
        return text
    typed = _tidy(text)
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    if (without_year := _DAY_MONTH.match(typed)) and (near := _nearest(without_year, today)):
        return near
    found = parse_date(text, today)
    if not found.is_complete:
        raise DayNeeded(typed=clean(text))
    return found.first_on


def refuse_future(day: PartialDate, today: date) -> None:
    """Raise DateInFuture when ``day`` surely lies after ``today``."""
    if day.first_on > today:
        raise DateInFuture(day="/".join(reversed(str(day).split("-"))))


def _tidy(text: str) -> str:
    typed = _folded_keeping_signs(text)
    return _CLOCK.sub("", typed)


def _folded_keeping_signs(text: str) -> str:
    """Return ``text`` folded, but with the hyphens and other signs that separate date parts."""
    signs = clean(text).translate({0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2212: "-"})
    return "-".join(folded(part) for part in signs.split("-"))


def _read(typed: str) -> tuple[str, str, str] | None:
    """Return day, month and year as text; empty = unknown."""
    if found := _ISO.match(typed):
        return found[3] or "", found[2], found[1]
    if found := _DAY_FIRST.match(typed):
        return found[1], found[2], found[3]
    if found := _MONTH_YEAR.match(typed):
        return "", found[1], found[2]
    if found := _DIGITS.match(typed):
        return _run_of_digits(found[1])
    if (found := _WORDS.match(typed)) and found[2] in _MONTH_WORDS:
        return found[1] or "", str(_MONTH_WORDS[found[2]]), found[3]
    if (found := _WORDS_EN.match(typed)) and found[1] in _MONTH_WORDS:
        return found[2], str(_MONTH_WORDS[found[1]]), found[3]
    return None


def _run_of_digits(digits: str) -> tuple[str, str, str]:
    if len(digits) == 4:
        return "", "", digits
    if len(digits) == 7:  # a spreadsheet that took 03051991 for a number dropped the zero
        digits = f"0{digits}"
    year = digits[4:]
    is_year_first = len(digits) == 8 and not _is_year(year) and _is_year(digits[:4])
    if is_year_first:
        return digits[6:], digits[4:6], digits[:4]
    return digits[:2], digits[2:4], year


def _is_year(digits: str) -> bool:
    return 1900 <= int(digits) <= 2099


def _number(part: str) -> int | None:
    """Return the number; None for an unknown part (empty, zeros, ?, x)."""
    return int(part) or None if part.isdecimal() else None


def _full_year(text: str, today: date) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year <= today.year % 100 else 1900)


def _checked(day: int | None, month: int | None, year: int) -> PartialDate:
    if year == 0:
        raise DateTooEarly(year="0000")
    if month is not None and month > 12:
        raise NoSuchMonth(month=month)
    if month is None:
        return PartialDate(year)
    if day is not None and day > calendar.monthrange(year, month)[1]:
        raise NoSuchDay(month=_month_with_year(day, month, year), day=day)
    return PartialDate(year, month, day)


def _month_with_year(day: int, month: int, year: int) -> Text:
    """Return the month's name; the year only where it matters (29 February)."""
    suffix = f" {year}" if (day, month) == (29, 2) else ""
    return Text(
        *(name.capitalize() + suffix for name in (MONTHS[month - 1].nl, MONTHS[month - 1].en))
    )


def _nearest(found: re.Match[str], today: date) -> date | None:
    """Return the day and month in the year that brings it closest to ``today``."""
    month = int(found[2]) if found[2].isdecimal() else _MONTH_WORDS.get(found[2], 0)
    if not 1 <= month <= 12:
        return None
    days = []
    for year in (today.year - 1, today.year, today.year + 1):
        if 1 <= int(found[1]) <= calendar.monthrange(year, month)[1]:
            days.append(date(year, month, int(found[1])))
    if not days:
        raise NoSuchDay(month=_month_with_year(0, month, 0), day=int(found[1]))
    return min(days, key=lambda day: abs(day - today))
