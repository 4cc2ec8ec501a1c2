"""Which backups stay: one a day for 7 days, one a week for 4 weeks, one a month for 6 months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

DAYS, WEEKS, MONTHS = 7, 4, 6


def kept(
    moments: Iterable[dt.datetime], *, now: dt.datetime, promise: dt.timedelta | None = None
) -> set[dt.datetime]:
    """Return the moments whose backups stay: the newest of each period that has one.

    ``promise`` is how long anything may be kept at all (retention); the newest always stays.
    """
    ordered = sorted(moments, reverse=True)
    periods: tuple[tuple[Callable[[dt.datetime], object], int], ...] = (
        (lambda m: m.date(), DAYS),
        (lambda m: m.isocalendar()[:2], WEEKS),
        (lambda m: (m.year, m.month), MONTHS),
    )
    stay: set[dt.datetime] = set(ordered[:1])
    for period, count in periods:
        newest: dict[object, dt.datetime] = {}
        for moment in ordered:
            newest.setdefault(period(moment), moment)
        stay.update(list(newest.values())[:count])
    if promise is not None:
        stay = {m for m in stay if m > now - promise} | set(ordered[:1])
    return stay
