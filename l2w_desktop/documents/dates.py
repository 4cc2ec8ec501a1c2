"""Dates, numbers and lists in words, without a locale library: two languages need two rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l2w_desktop.texts import Lang, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

_MONTHS: dict[Lang, tuple[str, ...]] = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_WEEKDAYS: dict[Lang, tuple[str, ...]] = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_AND = Text("en", "and")
_NO_BREAK_SPACE = "\u00a0"


def day(on: date, lang: Lang) -> str:
    """Return "1 december 2026" or "1 December 2026", held together on one line."""
    return _NO_BREAK_SPACE.join((str(on.day), month(on, lang), str(on.year)))


def weekday(on: date, lang: Lang) -> str:
    """Return "donderdag 19 november 2026"."""
    return f"{_WEEKDAYS[lang][on.weekday()]} {day(on, lang)}"


def month(on: date, lang: Lang) -> str:
    """Return the name of the month."""
    return _MONTHS[lang][on.month - 1]


def months(days: Iterable[date], lang: Lang) -> str:
    """Return the months with each year once: "juni en september 2027, maart 2028"."""
    by_year: dict[int, list[str]] = {}
    for on in days:
        by_year.setdefault(on.year, []).append(month(on, lang))
    parts = (f"{listed(names, lang)}{_NO_BREAK_SPACE}{year}" for year, names in by_year.items())
    return ", ".join(parts)


def listed(words: Sequence[str], lang: Lang) -> str:
    """Return "3, 6 en 12"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {_AND.in_(lang)} {words[-1]}"


def number(value: int | Decimal, lang: Lang) -> str:
    """Return a number without needless zeros; Dutch writes a decimal comma."""
    plain = f"{value:f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain.replace(".", ",") if lang == "nl" else plain
