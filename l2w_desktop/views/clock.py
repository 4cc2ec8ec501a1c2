"""What time it is for the window; one place, so that a test can stop the clock."""

from __future__ import annotations

import datetime as dt

from l2w_desktop.texts import Lang


def today() -> dt.date:
    """Return the day of today, where this computer is."""
    return dt.date.today()


def now() -> dt.datetime:
    """Return this moment with its time zone."""
    return dt.datetime.now().astimezone()


def clock_time(moment: dt.datetime, lang: Lang) -> str:
    """Return the time of day as people write it: ``10.42``, in English ``10:42``."""
    return f"{moment:%H.%M}" if lang == "nl" else f"{moment:%H:%M}"
