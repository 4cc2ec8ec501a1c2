"""Days, moments and sizes as people say them: today, 18 nov, 17 days ago, 9 nov 16.20, 4,2 MB."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale

from l2w_desktop.models.dates import spoken
from l2w_desktop.texts import Lang, Text

_TODAY, _YESTERDAY = Text("vandaag", "today"), Text("gisteren", "yesterday")
_TOMORROW = Text("morgen", "tomorrow")


def short_day(day: dt.date, today: dt.date, lang: Lang) -> str:
    """Return ``vandaag``, else ``18 nov``, with the year when it is another year."""
    return _TODAY.in_(lang) if day == today else date_words(day, today, lang)


def date_words(day: dt.date, today: dt.date, lang: Lang) -> str:
    """Return ``18 nov``, with the year when it is another year."""
    return spoken(day, is_short=True, today=today).in_(lang)


def ago(day: dt.date, today: dt.date, lang: Lang) -> str:
    """Return how long ago a day was: ``gisteren``, ``17 dagen geleden``."""
    days = (today - day).days
    near = {0: _TODAY, 1: _YESTERDAY, -1: _TOMORROW}.get(days)
    if near:
        return near.in_(lang)
    if days < 0:
        return Text("over {n} dagen", "in {n} days").fill(n=-days).in_(lang)
    if days < 60:
        return Text("{n} dagen geleden", "{n} days ago").fill(n=days).in_(lang)
    return Text("{n} maanden geleden", "{n} months ago").fill(n=days // 30).in_(lang)


def shown_day(day: dt.date, pattern: str) -> str:
    """Return a day by Qt's ``pattern``: ``d MMMM`` gives ``22 november``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def shown_moment(moment: dt.datetime) -> str:
    """Return a moment on the clock at the desk: ``9 nov, 16.20``."""
    local = moment.astimezone()
    month = shown_day(local.date(), "d MMM").replace(".", "")
    return f"{month}, {local:%H.%M}"


def shown_size(size: int) -> str:
    """Return a number of bytes as a file manager shows it: ``4,2 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
