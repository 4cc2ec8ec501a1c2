"""What is wrong with a typed date, in words that name the part to correct."""

from __future__ import annotations

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class UnreadableDate(UserError):
    """The text is not a date in any way that we know."""

    text = Text(
        "‘{typed}’ is geen datum. Schrijf bijvoorbeeld 03/05/1991.",
        "‘{typed}’ is not a date. Write for example 03/05/1991.",
    )


class NoSuchDay(UserError):
    """The month does not have that day: 31 February."""

    text = Text(
        "{month} heeft geen {day} dagen. Kijk de dag na.",
        "{month} does not have {day} days. Check the day.",
    )


class NoSuchMonth(UserError):
    """The month is above 12: perhaps the day and the month were swapped."""

    text = Text(
        "Maand {month} bestaat niet. Schrijf eerst de dag, dan de maand.",
        "Month {month} does not exist. Write the day first, then the month.",
    )


class DateInFuture(UserError):
    """The date lies after today where it may not."""

    text = Text(
        "{day} ligt in de toekomst. Kijk het jaar na.",
        "{day} lies in the future. Check the year.",
    )


class DateTooEarly(UserError):
    """The year is before 1900: nobody alive was born then."""

    text = Text(
        "Het jaar {year} is te vroeg. Kijk het jaar na.",
        "The year {year} is too early. Check the year.",
    )


class DayNeeded(UserError):
    """Only a month or a year was given where the day matters."""

    text = Text(
        "Van ‘{typed}’ ontbreekt de dag. Schrijf bijvoorbeeld 03/05/1991.",
        "The day is missing in ‘{typed}’. Write for example 03/05/1991.",
    )
