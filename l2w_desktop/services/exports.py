"""The rows of the tables that leave the program, by field code.

People under restriction are in none of them, nor what is about them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import (
    DeskVisit,
    Duo,
    Education,
    FollowUp,
    LanguageSkill,
    Meeting,
    Mentee,
    Mentor,
    Person,
    Site,
    User,
)  # fmt: skip
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.models.skills import SpokenLanguage
from l2w_desktop.services import desk, restrictions

Row = Mapping[str, Any]

_OF_PERSON = (
    "first_name", "last_name", "sex", "nationality", "email", "phone", "street", "postcode",
    "place",
)  # fmt: skip
_OF_ROLE = (
    "number", "external_id", "sectors", "max_km", "online_ok", "slots", "gender_pref",
    "registered_on", "status", "note",
)  # fmt: skip
_OF_MENTEE = ("needs", "sector_required", "vdab_ref")
_OF_MENTOR = ("offers", "capacity", "employer", "occupation", "years_experience")
_OF_FOLLOW_UP = (
    "id", "moment", "due_on", "done_on", "outcome", "found_through", "contract",
    "contract_months", "sector", "isco_major", "isced", "at_level",
)  # fmt: skip


def people(session: Session, role: type[Mentee] | type[Mentor]) -> Iterator[Row]:
    """Give the files of one role by number; columns as ``import`` understands them."""
    model: Any = role
    skills, schooling = _skills(session), _schooling(session)
    query = (
        sa.select(model, Person)
        .join(Person, Person.id == model.person_id)
        .where(model.is_archived.is_not(True), Person.id.not_in(restrictions.restricted()))
        .order_by(model.number, model.id)
    )
    for row, person in session.execute(query):
        told = {name: getattr(person, name) for name in _OF_PERSON}
        told |= {name: getattr(row, name) for name in _OF_ROLE}
        told["birth_date"] = _partial(person.birth_date)
        told["languages"] = skills.get(person.id, ())
        diploma, level, country = schooling.get(person.id, (None, None, None))
        told["education"] = diploma or (str(level) if level else None)
        if role is Mentee:
            told |= {name: getattr(row, name) for name in _OF_MENTEE}
            told["diploma_country"] = country
            told["in_belgium_since"] = _partial(row.in_belgium_since)
        else:
            told |= {name: getattr(row, name) for name in _OF_MENTOR}
            told["trained"] = bool(row.is_trained or row.trained_on) or row.is_trained
        yield told


def duos(session: Session) -> Iterator[Row]:
    """Give the duos by number; people by their file number."""
    query = (
        sa.select(Duo, Mentee.number.label("e"), Mentor.number.label("m"), User.display_name)
        .join(Mentee, Mentee.id == Duo.mentee_id)
        .join(Mentor, Mentor.id == Duo.mentor_id)
        .outerjoin(User, User.id == Duo.coach_id)
        .where(Duo.is_archived.is_not(True), Mentee.person_id.not_in(restrictions.restricted()))
        .order_by(Duo.number, Duo.id)
    )
    names = (
        "id", "number", "status", "start_on", "planned_end_on", "ended_on", "end_reason",
        "agreement_signed_on",
    )  # fmt: skip
    for duo, mentee, mentor, coach in session.execute(query):
        told = {name: getattr(duo, name) for name in names}
        yield told | {"mentee": mentee, "mentor": mentor, "coach": coach}


def meetings(session: Session) -> Iterator[Row]:
    """Give the meetings by date; the duo by its number."""
    query = (
        sa.select(Meeting, Duo.number)
        .join(Duo, Duo.id == Meeting.duo_id)
        .where(Meeting.is_archived.is_not(True), Duo.mentee_id.not_in(_restricted_mentees()))
        .order_by(Meeting.met_on, Meeting.id)
    )
    for meeting, duo in session.execute(query):
        yield {
            "id": meeting.id,
            "duo": duo,
            "on": meeting.met_on,
            "minutes": meeting.minutes,
            "status": meeting.status,
            "mode": meeting.mode,
            "topics": meeting.topics,
            "note": meeting.note,
        }


def follow_ups(session: Session) -> Iterator[Row]:
    """Give the follow-ups by the day on which they are due; the duo by its number."""
    query = (
        sa.select(FollowUp, Duo.number)
        .join(Duo, Duo.id == FollowUp.duo_id)
        .where(FollowUp.is_archived.is_not(True), Duo.mentee_id.not_in(_restricted_mentees()))
        .order_by(FollowUp.due_on, FollowUp.id)
    )
    for row, duo in session.execute(query):
        yield {"duo": duo} | {name: getattr(row, name) for name in _OF_FOLLOW_UP}


def visits(session: Session) -> Iterator[Row]:
    """Give the visits to the desk by date; the person by file number, empty without a name."""
    query = (
        sa.select(DeskVisit, desk.file_number(), Site.code, User.display_name)
        .outerjoin(Person, Person.id == DeskVisit.person_id)
        .outerjoin(Site, Site.id == DeskVisit.site_id)
        .outerjoin(User, User.id == DeskVisit.user_id)
        .where(
            DeskVisit.is_archived.is_not(True),
            sa.or_(
                DeskVisit.person_id.is_(None),
                DeskVisit.person_id.not_in(restrictions.restricted()),
            ),
        )
        .order_by(DeskVisit.visited_on, DeskVisit.id)
    )
    for visit, person, site, user in session.execute(query):
        yield {
            "id": visit.id,
            "on": visit.visited_on,
            "site": site,
            "person": person,
            "user": user,
            "minutes": visit.minutes,
            "question": visit.question,
            "outcome": visit.outcome,
            "note": visit.note,
        }


def _restricted_mentees() -> sa.Select[Any]:
    return sa.select(Mentee.id).where(Mentee.person_id.in_(restrictions.restricted()))


def _partial(stored: str | None) -> PartialDate | None:
    return PartialDate.stored(stored) if stored else None


def _skills(session: Session) -> Mapping[str, list[SpokenLanguage]]:
    found: dict[str, list[SpokenLanguage]] = defaultdict(list)
    query = sa.select(LanguageSkill).where(LanguageSkill.is_archived.is_not(True))
    for s in session.scalars(query.order_by(LanguageSkill.language, LanguageSkill.id)):
        if s.language:
            spoken = SpokenLanguage(s.language, s.level, bool(s.is_mother_tongue))
            found[s.person_id].append(spoken)
    return found


def _schooling(session: Session) -> Mapping[str, tuple[str | None, int | None, str | None]]:
    query = sa.select(Education).where(Education.is_archived.is_not(True))
    rows = session.scalars(query.order_by(Education.level.asc().nulls_first(), Education.id))
    return {e.person_id: (e.diploma, e.level, e.country) for e in rows}
