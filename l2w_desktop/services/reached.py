"""Who was reached (R-01): the first contact with a person, from whatever it came.

Indicators count persons by the day of their first contact; visits without a name are counted
apart and reach nobody.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import DeskVisit, Mentee, Mentor, Person

Source = Callable[[], Any]  # a query


def _visits() -> Any:
    """Visits of somebody who gave a name."""
    query = sa.select(DeskVisit.person_id.label("person_id"), DeskVisit.visited_on.label("on"))
    return query.where(DeskVisit.person_id.is_not(None), DeskVisit.is_archived.is_not(True))


def _mentees() -> Any:
    """Registrations as a mentee; an imported file without a day has the day of the import."""
    query = sa.select(Mentee.person_id.label("person_id"), Mentee.registered_on.label("on"))
    return query.where(Mentee.is_archived.is_not(True))


def _mentors() -> Any:
    """Registrations as a mentor."""
    query = sa.select(Mentor.person_id.label("person_id"), Mentor.registered_on.label("on"))
    return query.where(Mentor.is_archived.is_not(True))


# each gives (person_id, on); the attendance at an activity joins them when it is stored
SOURCES: tuple[Source, ...] = (_visits, _mentees, _mentors)


def first_contacts() -> sa.Subquery:
    """Return ``person_id, first_on``: the first contact of everybody who was reached."""
    contacts = sa.union_all(*(source() for source in SOURCES)).subquery()
    query = (
        sa.select(contacts.c.person_id, sa.func.min(contacts.c.on).label("first_on"))
        .join(Person, Person.id == contacts.c.person_id)
        .where(contacts.c.on.is_not(None), Person.is_archived.is_not(True))
        .group_by(contacts.c.person_id)
    )
    return query.subquery()


def reached_on(session: Session, person_id: str) -> dt.date | None:
    """Return the day of the first contact with a person; None when there was none."""
    first = first_contacts()
    query = sa.select(first.c.first_on).where(first.c.person_id == person_id)
    found: dt.date | None = session.scalar(query)
    return found


def reached(session: Session, first_on: dt.date, last_on: dt.date) -> int:
    """Count the persons whose first contact lies in the period; both ends count."""
    first = first_contacts()
    query = sa.select(sa.func.count()).select_from(first)
    return session.scalar(query.where(first.c.first_on.between(first_on, last_on))) or 0


def anonymous_visits(session: Session, first_on: dt.date, last_on: dt.date) -> int:
    """Count the visits without a name in the period; both ends count."""
    query = sa.select(sa.func.count()).select_from(DeskVisit)
    query = query.where(DeskVisit.person_id.is_(None), DeskVisit.is_archived.is_not(True))
    return session.scalar(query.where(DeskVisit.visited_on.between(first_on, last_on))) or 0
