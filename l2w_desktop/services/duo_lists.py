"""Duos in lists: how each stands this duo-month, and how many there are of each kind."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, Meeting, Mentee
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import lists, meetings, register, rhythm
from l2w_desktop.services.lists import DuoLine, Query
from l2w_desktop.services.rhythm import DuoMonth, Norm


@dataclass(frozen=True, slots=True)
class DuoStand:
    """A duo in one line with the duo-month that holds today; None before the start."""

    line: DuoLine
    month: DuoMonth | None


@dataclass(frozen=True, slots=True)
class DuoCounts:
    """How many duos run, how many mentees wait, how many duos are over."""

    running: int
    waiting: int
    ended: int


def ended() -> tuple[str, ...]:
    """Return the duo states after which nothing follows."""
    return tuple(c.code for c in code_list("duo_status") if c.details["phase"] == "ended")


def counts(session: Session) -> DuoCounts:
    """Return the numbers above the lists."""
    duos = lists.status_counts(session, Duo)
    mentees = lists.status_counts(session, Mentee)
    return DuoCounts(
        sum(duos.get(status, 0) for status in register.engaged()),
        mentees.get(register.READY, 0),
        sum(duos.get(status, 0) for status in ended()),
    )


def running(session: Session, asked: Query, today: dt.date) -> list[DuoStand]:
    """Return running duos with the meetings of this duo-month; two queries for any length."""
    lines = lists.duos(session, asked)
    held = _held(session, [line.id for line in lines])
    norm = meetings.norm(session)
    return [DuoStand(line, _this_month(line, held[line.id], norm, today)) for line in lines]


def _held(session: Session, ids: Sequence[str]) -> Mapping[str, list[rhythm.Held]]:
    modes = [c.code for c in code_list("meeting_mode") if c.details["is_counted"] == "yes"]
    query = sa.select(Meeting.duo_id, Meeting.met_on, Meeting.minutes).where(
        Meeting.duo_id.in_(ids),
        Meeting.is_archived.is_not(True),
        Meeting.met_on.is_not(None),
        Meeting.status == meetings.HELD,
        Meeting.mode.in_(modes),
    )
    found: dict[str, list[rhythm.Held]] = defaultdict(list)
    for duo, on, minutes in session.execute(query):
        if on is not None:
            found[duo].append(rhythm.Held(on, minutes or 0))
    return found


def _this_month(
    line: DuoLine, held: list[rhythm.Held], norm: Norm, today: dt.date
) -> DuoMonth | None:
    if line.start_on is None or line.start_on > today:
        return None
    return rhythm.months(line.start_on, today, norm, held, today)[-1]
