"""Counts, durations and money in words, as documents print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l2w_desktop.documents import dates
from l2w_desktop.texts import Lang, Text, counted

if TYPE_CHECKING:
    from decimal import Decimal

_MONTHS = (Text("{n} maand", "{n} month"), Text("{n} maanden", "{n} months"))
_TIMES = (Text("{n} keer", "{n} time"), Text("{n} keer", "{n} times"))
_HOURS = (Text("{n} uur", "{n} hour"), Text("{n} uur", "{n} hours"))
_MINUTES = (Text("{n} minuut", "{n} minute"), Text("{n} minuten", "{n} minutes"))
_EURO = Text("{n} euro", "{n} euro")


def months(number: int | None, lang: Lang) -> str:
    """Return "3 maanden"; empty when not known, as all of these."""
    return "" if number is None else counted(number, *_MONTHS).in_(lang)


def times(number: int | None, lang: Lang) -> str:
    """Return "2 keer"."""
    return "" if number is None else counted(number, *_TIMES).in_(lang)


def hours(number: Decimal | None, lang: Lang) -> str:
    """Return "1,5 uur"."""
    if number is None:
        return ""
    one, many = _HOURS
    return (one if number == 1 else many).fill(n=dates.number(number, lang)).in_(lang)


def length(minutes: int | None, lang: Lang) -> str:
    """Return "90 minuten", or "2 uur" for whole hours."""
    if minutes is None:
        return ""
    whole, rest = divmod(minutes, 60)
    words = counted(minutes, *_MINUTES) if rest else counted(whole, *_HOURS)
    return words.in_(lang)


def euro(amount: Decimal | None, lang: Lang) -> str:
    """Return "1.760,83 euro", with all the decimals that the amount has."""
    return "" if amount is None else _EURO.fill(n=figure(amount, lang)).in_(lang)


def figure(number: Decimal | int | None, lang: Lang) -> str:
    """Return a number with its thousands apart: "1.760,83", "2,000"."""
    if number is None:
        return ""
    english = f"{number:,}"
    return english if lang == "en" else english.translate(str.maketrans(",.", ".,"))
