"""Values that a list of people computes in SQL beside the columns of a file."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from l2w_desktop.models import Duo, Education, LanguageSkill, Meeting, Mentee, Mentor, Person
from l2w_desktop.services import register


def last_meeting(model: Any) -> sa.ScalarSelect[Any]:
    """Return the day of the last meeting that was held."""
    mine = Duo.mentee_id if model is Mentee else Duo.mentor_id
    return (
        sa.select(sa.func.max(Meeting.met_on))
        .join(Duo, Duo.id == Meeting.duo_id)
        .where(mine == model.id, Meeting.status == "GEHOUDEN", Meeting.is_archived.is_not(True))
        .scalar_subquery()
    )


def first_language() -> sa.ScalarSelect[Any]:
    """Return the language that says most about somebody: the mother tongue, else the first."""
    return (
        sa.select(LanguageSkill.language)
        .where(LanguageSkill.person_id == Person.id, LanguageSkill.is_archived.is_not(True))
        .order_by(LanguageSkill.is_mother_tongue.desc().nulls_last(), LanguageSkill.id)
        .limit(1)
        .scalar_subquery()
    )


def diploma() -> sa.ScalarSelect[Any]:
    """Return the highest diploma."""
    return (
        sa.select(Education.diploma)
        .where(Education.person_id == Person.id, Education.is_archived.is_not(True))
        .order_by(Education.level.desc().nulls_last(), Education.id)
        .limit(1)
        .scalar_subquery()
    )


def capacity(usual: int) -> sa.ColumnElement[int]:
    """Return how many duos at a time a mentor takes; 0 is an answer too."""
    return sa.func.coalesce(Mentor.capacity, usual)


def places_taken() -> sa.ScalarSelect[Any]:
    """Return how many duos a mentor is engaged in."""
    return (
        sa.select(sa.func.count())
        .where(Duo.mentor_id == Mentor.id, Duo.status.in_(register.engaged()))
        .where(Duo.is_archived.is_not(True))
        .correlate(Mentor)
        .scalar_subquery()
    )
