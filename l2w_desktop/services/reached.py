"""Who was reached (R-01): the first contact with a person, from whatever it came.

Indicators count persons by the day of their first contact. Reached are those who look for work:
visits without a name are counted apart, and whoever comes only to be a mentor is no reach.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import DeskVisit, Mentee, Mentor, Person

Source = Callable[[], Any]  # a query


class Contact(NamedTuple):
    """A contact with a named person at a site; ``on`` is None while the day is not known."""

    person_id: str
    site_id: str | None
    on: dt.date | None


def _visits() -> Any:
    """Visits of somebody who gave a name, and who is not only a mentor."""
    query = sa.select(
        DeskVisit.person_id.label("person_id"),
        DeskVisit.site_id.label("site_id"),
        DeskVisit.visited_on.label("on"),
    )
    mentors, mentees = sa.select(Mentor.person_id), sa.select(Mentee.person_id)
    is_mentor_only = DeskVisit.person_id.in_(mentors) & DeskVisit.person_id.not_in(mentees)
    return query.where(
        DeskVisit.person_id.is_not(None), DeskVisit.is_archived.is_not(True), ~is_mentor_only
    )


def _mentees() -> Any:
    """Registrations as a mentee; an imported file without a day has the day of the import."""
    query = sa.select(
        Mentee.person_id.label("person_id"),
        Mentee.site_id.label("site_id"),
        Mentee.registered_on.label("on"),
    )
    return query.where(Mentee.is_archived.is_not(True))


# each gives person_id, site_id, on; the attendance at an activity joins them when it is stored
SOURCES: tuple[Source, ...] = (_visits, _mentees)


def contacts(session: Session) -> list[Contact]:
    """Return every contact with everybody who was reached, from whatever it came."""
    found = sa.union_all(*(source() for source in SOURCES)).subquery()
    query = (
        sa.select(found.c.person_id, found.c.site_id, found.c.on)
        .join(Person, Person.id == found.c.person_id)
        .where(Person.is_archived.is_not(True))
    )
    return [Contact(*row) for row in session.execute(query)]


def first_contacts() -> sa.Subquery:
    """Return ``person_id, first_on``: the first contact of everybody who was reached."""
    found = sa.union_all(*(source() for source in SOURCES)).subquery()
    query = (
        sa.select(found.c.person_id, sa.func.min(found.c.on).label("first_on"))
        .join(Person, Person.id == found.c.person_id)
        .where(found.c.on.is_not(None), Person.is_archived.is_not(True))
        .group_by(found.c.person_id)
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
