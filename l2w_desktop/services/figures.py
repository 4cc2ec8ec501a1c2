"""The figures at the head of *Today*: counted in SQL, each with its definition as docstring."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, Meeting, Mentee, Mentor
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import founding, meetings, register
from l2w_desktop.services.rhythm import Unit
from l2w_desktop.services.running_duos import STARTED

WEEKS = 8


@dataclass(frozen=True, slots=True)
class ActiveDuos:
    """Duos that run today, with the number at the end of each of the last eight weeks.

    ``started`` began in the calendar month of today.
    """

    number: int
    started: int
    course: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Mentees who are ready for a mentor; ``longest_days`` since the oldest registration."""

    number: int
    longest_days: int | None


@dataclass(frozen=True, slots=True)
class Met:
    """Meetings held in the calendar month against what the norm asks of the active duos.

    Both in ``unit``; hours norms count minutes.
    """

    held: int
    wanted: int
    unit: Unit

    @property
    def percent(self) -> int:
        """Return the share held, at most 100."""
        return min(100, round(100 * self.held / self.wanted)) if self.wanted else 0


@dataclass(frozen=True, slots=True)
class Room:
    """Mentors who may take a mentee now; ``places`` is what they offer together."""

    mentors: int
    of_mentors: int
    places: int


@dataclass(frozen=True, slots=True)
class Week:
    """Mentees registered in one ISO week."""

    number: int
    registered: int


def active_duos(session: Session, today: dt.date) -> ActiveDuos:
    """Count duos in ACTIEF or VERLENGD; a past week counts the started ones not ended by then."""
    number = _count(session, Duo, Duo.status.in_(STARTED))
    first = today.replace(day=1)
    started = _count(
        session, Duo, Duo.status.in_(STARTED), Duo.start_on >= first, Duo.start_on <= today
    )
    ended = [c.code for c in code_list("duo_status") if c.details["phase"] == "ended"]
    ran = sa.or_(Duo.status.in_(STARTED), sa.and_(Duo.status.in_(ended), Duo.ended_on.is_not(None)))
    course = []
    for back in range(WEEKS - 1, 0, -1):
        day = today - dt.timedelta(weeks=back)
        still = sa.or_(Duo.ended_on.is_(None), Duo.ended_on > day)
        course.append(_count(session, Duo, ran, Duo.start_on <= day, still))
    return ActiveDuos(number, started, (*course, number))


def waiting(session: Session, today: dt.date) -> Waiting:
    """Count mentees in KLAAR_VOOR_MATCH and the days since the oldest registration."""
    query = sa.select(sa.func.count(), sa.func.min(Mentee.registered_on)).where(
        Mentee.status == register.READY, Mentee.is_archived.is_not(True)
    )
    number, oldest = session.execute(query).one()
    return Waiting(int(number), (today - oldest).days if oldest else None)


def met_this_month(session: Session, today: dt.date) -> Met:
    """Count meetings that count (held, not merely a message) since the first of the month."""
    norm = meetings.norm(session)
    first = today.replace(day=1)
    counted = [c.code for c in code_list("meeting_mode") if c.details["is_counted"] == "yes"]
    amount = sa.func.count() if norm.unit == "meetings" else sa.func.sum(Meeting.minutes)
    query = (
        sa.select(amount)
        .select_from(Meeting)
        .join(Duo, Duo.id == Meeting.duo_id)
        .where(Duo.status.in_(STARTED), Duo.is_archived.is_not(True))
        .where(Meeting.status == meetings.HELD, Meeting.mode.in_(counted))
        .where(Meeting.is_archived.is_not(True))
        .where(Meeting.met_on >= first, Meeting.met_on <= today)
    )
    duos = _count(session, Duo, Duo.status.in_(STARTED))
    end = (first + dt.timedelta(days=32)).replace(day=1)
    return Met(session.scalar(query) or 0, duos * norm.of_month(first, end), norm.unit)


def room(session: Session) -> Room:
    """Count mentors with a free place, their free places, and all mentors who take part."""
    taken = (
        sa.select(sa.func.count())
        .where(Duo.mentor_id == Mentor.id, Duo.status.in_(register.engaged()))
        .where(Duo.is_archived.is_not(True))
        .correlate(Mentor)
        .scalar_subquery()
    )
    usual = founding.usual_capacity(founding.programme(session))
    free = sa.func.coalesce(Mentor.capacity, usual) - taken
    part = sa.select(free.label("free")).where(
        Mentor.status.in_(register.OPEN_MENTOR), Mentor.is_archived.is_not(True)
    )
    each = part.subquery().c.free
    has_room = sa.case((each > 0, 1), else_=0)
    places = sa.case((each > 0, each), else_=0)
    query = sa.select(sa.func.sum(has_room), sa.func.count(), sa.func.sum(places))
    mentors, everybody, total = session.execute(query).one()
    return Room(int(mentors or 0), int(everybody or 0), int(total or 0))


def registered_per_week(session: Session, today: dt.date) -> tuple[Week, ...]:
    """Count registered mentees per week, Monday to Sunday, the last eight weeks; this one last."""
    monday = today - dt.timedelta(days=today.weekday())
    weeks = []
    for back in range(WEEKS - 1, -1, -1):
        first = monday - dt.timedelta(weeks=back)
        number = _count(
            session,
            Mentee,
            Mentee.registered_on >= first,
            Mentee.registered_on < first + dt.timedelta(weeks=1),
        )
        weeks.append(Week(first.isocalendar().week, number))
    return tuple(weeks)


def _count(session: Session, model: type[Duo | Mentee], *where: sa.ColumnElement[bool]) -> int:
    query = sa.select(sa.func.count()).select_from(model).where(model.is_archived.is_not(True))
    return session.scalar(query.where(*where)) or 0
