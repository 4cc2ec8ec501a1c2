"""The figures of the desk: visits per day, per question, and who came for the first time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import DeskVisit
from l2w_desktop.services import reached

DAYS = 10  # in the chart
_SATURDAY = 6


@dataclass(frozen=True, slots=True)
class Counted:
    """How often something was counted; ``code`` of the list of questions."""

    code: str
    number: int


@dataclass(frozen=True, slots=True)
class Day:
    """The visits of one day."""

    on: dt.date
    number: int


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """What the page shows above and beside the list; month and week are those of today.

    ``anonymous`` are visits of this month without a name, ``reached`` the persons whose first
    contact (R-01) was this month, ``questions`` those of this month, most asked first.
    """

    today: int
    yesterday: int
    week: int
    month: int
    anonymous: int
    reached: int
    questions: tuple[Counted, ...]
    days: tuple[Day, ...]


def desk_figures(session: Session, today: dt.date) -> DeskFigures:
    """Count what the desk did up to today."""
    month, week = today.replace(day=1), today - dt.timedelta(days=today.weekday())
    per_day = _per_day(session, today - dt.timedelta(days=2 * DAYS), today)
    yesterday = today - dt.timedelta(days=1)
    asked = _questions(session, month, today)
    return DeskFigures(
        per_day.get(today, 0),
        per_day.get(yesterday, 0),
        sum(number for day, number in per_day.items() if day >= week),
        sum(counted.number for counted in asked),
        reached.anonymous_visits(session, month, today),
        reached.reached(session, month, today),
        asked,
        _last_days(per_day, today),
    )


def _in(query: Any, first: dt.date, last: dt.date) -> Any:
    within = DeskVisit.visited_on.between(first, last)
    return query.where(DeskVisit.is_archived.is_not(True), within)


def _per_day(session: Session, first: dt.date, last: dt.date) -> dict[dt.date, int]:
    query = sa.select(DeskVisit.visited_on, sa.func.count()).group_by(DeskVisit.visited_on)
    return {day: int(n) for day, n in session.execute(_in(query, first, last)) if day}


def _questions(session: Session, first: dt.date, last: dt.date) -> tuple[Counted, ...]:
    query = sa.select(DeskVisit.question, sa.func.count()).group_by(DeskVisit.question)
    rows = session.execute(_in(query, first, last)).all()
    found = (Counted(code or "", int(number)) for code, number in rows)
    return tuple(sorted(found, key=_most_first))


def _most_first(counted: Counted) -> tuple[int, str]:
    return -counted.number, counted.code


def _last_days(per_day: dict[dt.date, int], today: dt.date) -> tuple[Day, ...]:
    """Return the last days up to today; a weekend shows only when somebody came."""
    days, on = list[Day](), today
    while len(days) < DAYS and (today - on).days <= 2 * DAYS:
        number = per_day.get(on, 0)
        if number or on.isoweekday() < _SATURDAY or on == today:
            days.insert(0, Day(on, number))
        on -= dt.timedelta(days=1)
    return tuple(days)
