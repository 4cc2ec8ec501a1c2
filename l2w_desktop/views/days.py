"""Days and moments as people here write them, in the language of the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale


def shown_day(day: dt.date, pattern: str) -> str:
    """Return a day by Qt's ``pattern``: ``d MMMM`` gives ``22 november``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def shown_moment(moment: dt.datetime) -> str:
    """Return a moment on the clock at the desk: ``9 nov, 16.20``."""
    local = moment.astimezone()
    month = shown_day(local.date(), "d MMM").replace(".", "")
    return f"{month}, {local:%H.%M}"
