"""The visits to the desk of the fictitious site: two weeks of questions, some without a name."""

from __future__ import annotations

import datetime as dt
from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Mentee
from l2w_desktop.services import desk
from l2w_desktop.services.desk import Asked

# days ago, question, outcome, minutes, note, whether the visitor gave a name
_VISITS: Final[tuple[tuple[int, str, str, int, str, bool], ...]] = (
    (13, "INFO_MENTORING", "INFO", 10, "", False),
    (13, "DIPLOMA", "DOORVERWEZEN", 20, "Gelijkwaardigheid: afspraak bij NARIC", True),
    (12, "TAAL", "DOORVERWEZEN", 15, "", True),
    (11, "INFO_MENTORING", "AFSPRAAK", 15, "", True),
    (9, "VACATURE", "INFO", 20, "", True),
    (8, "CV", "AFSPRAAK", 30, "Brengt volgende keer een oud cv mee", True),
    (7, "INFO_MENTORING", "INFO", 5, "", False),
    (6, "TAAL", "DOORVERWEZEN", 10, "", True),
    (6, "KINDEROPVANG", "DOORVERWEZEN", 15, "", True),
    (5, "DIPLOMA", "INFO", 20, "", True),
    (4, "INFO_MENTORING", "INTAKE", 45, "", True),
    (3, "VACATURE", "INFO", 10, "", False),
    (2, "TAAL", "AFSPRAAK", 15, "", True),
    (1, "STATUUT", "DOORVERWEZEN", 25, "", True),
    (1, "INFO_MENTORING", "INFO", 5, "", False),
    (0, "DIPLOMA", "AFSPRAAK", 20, "Brengt het attest van VDAB mee", True),
    (0, "INFO_MENTORING", "INFO", 10, "", False),
    (0, "TAAL", "DOORVERWEZEN", 15, "", True),
    (0, "VACATURE", "INFO", 15, "", True),
)
_STEP = 5  # every fifth mentee comes by
_APART = dt.timedelta(minutes=35)  # between two visitors of today


def receive_visits(session: Session, *, today: dt.date, now: dt.datetime, user_id: str) -> None:
    """Log the visits up to ``today``; those of today began before ``now``, the last one first."""
    mentees = sa.select(Mentee.person_id).order_by(Mentee.number)
    people = session.scalars(mentees).all()
    named, started_at = 0, now
    for ago, question, outcome, minutes, note, is_named in reversed(_VISITS):
        person_id = people[_STEP * named % len(people)] if is_named and people else None
        named += is_named
        is_today = ago == 0
        started_at -= _APART
        has_time = is_today and started_at.astimezone().date() == today
        asked = Asked(
            question, today - dt.timedelta(days=ago), outcome, minutes, note,
            started_at if has_time else None,
        )  # fmt: skip
        desk.log_visit(session, asked, today=today, person_id=person_id, user_id=user_id)
