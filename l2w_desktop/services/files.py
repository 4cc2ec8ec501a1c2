"""The file of a mentee or mentor as one screen shows it: values, duos, documents and story."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.forms import INTAKE_MENTEE, INTAKE_MENTOR
from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import founding, intake, meetings, register, rhythm, rights, story
from l2w_desktop.services.lists import DocumentLine, document_line
from l2w_desktop.services.meetings import MeetingRow
from l2w_desktop.services.rhythm import DuoMonth
from l2w_desktop.services.rights import NO_PRIVACY, PrivacyView
from l2w_desktop.services.story import Happening

Role = type[Mentee] | type[Mentor]


@dataclass(frozen=True, slots=True)
class DuoCard:
    """A duo as the file of one of the two shows it; ``month`` is the running duo-month."""

    id: str
    number: str
    status: str
    is_running: bool
    partner_id: str
    partner_person_id: str
    partner: str
    start_on: dt.date | None
    planned_end_on: dt.date | None
    ended_on: dt.date | None
    month: DuoMonth | None
    next_due_on: dt.date | None
    meetings: tuple[MeetingRow, ...]


@dataclass(frozen=True, slots=True)
class File:
    """Everything about one file; ``values`` holds its fields by ``table.column``."""

    id: str
    person_id: str
    number: str
    name: str
    status: str
    status_on: dt.date | None
    registered_on: dt.date | None
    values: Mapping[str, Any]
    free_places: int | None
    duos: tuple[DuoCard, ...]
    documents: tuple[DocumentLine, ...]
    story: tuple[Happening, ...]
    privacy: PrivacyView = NO_PRIVACY

    @property
    def duo(self) -> DuoCard | None:
        """The running duo, None when there is none."""
        return next((duo for duo in self.duos if duo.is_running), None)


def read(session: Session, role: Role, id_: str, today: dt.date) -> File:
    """Return the whole file; raises NoResultFound for an id that does not exist."""
    model: Any = role
    row: Mentee | Mentor = session.get_one(model, id_)
    form = INTAKE_MENTEE if role is Mentee else INTAKE_MENTOR
    duos = _duos(session, row, today)
    documents = _documents(session, row, duos)
    told = story.of_record(session, row) + story.of_documents(documents)
    for duo in duos:
        told += _story_of(duo)
    return File(
        row.id,
        row.person_id,
        row.number or "",
        session.get_one(Person, row.person_id).name,
        row.status or "",
        row.status_on,
        row.registered_on,
        intake.read(session, form, id_),
        _free_places(session, row, duos),
        duos,
        documents,
        story.in_order(told),
        rights.of_person(session, row.person_id, today),
    )


def _duos(session: Session, row: Mentee | Mentor, today: dt.date) -> tuple[DuoCard, ...]:
    """Return the duos of a file, the running one first, then the newest."""
    is_mentee = isinstance(row, Mentee)
    mine = Duo.mentee_id if is_mentee else Duo.mentor_id
    query = sa.select(Duo).where(mine == row.id, Duo.is_archived.is_not(True))
    found = [
        _card(session, duo, Mentor if is_mentee else Mentee, today)
        for duo in session.scalars(query.order_by(Duo.start_on.desc(), Duo.id.desc()))
    ]
    return tuple(sorted(found, key=_is_over))


def _is_over(card: DuoCard) -> bool:
    return not card.is_running


def _card(session: Session, duo: Duo, other: Role, today: dt.date) -> DuoCard:
    partner_id = duo.mentor_id if other is Mentor else duo.mentee_id
    model: Any = other
    partner = session.get_one(Person, session.get_one(model, partner_id).person_id)
    is_running = code_list("duo_status").detail(duo.status or "", "phase") == "engaged"
    found = meetings.months_of(session, duo, today) if is_running else ()
    return DuoCard(
        duo.id,
        duo.number or "",
        duo.status or "",
        is_running,
        partner_id,
        partner.id,
        partner.name,
        duo.start_on,
        duo.planned_end_on,
        duo.ended_on,
        _month(found, today),
        rhythm.next_due_on(found),
        meetings.of_duo(session, duo.id),
    )


def _month(found: tuple[DuoMonth, ...], today: dt.date) -> DuoMonth | None:
    """Return the month that holds today; before the start the first, after the end the last."""
    running = [m for m in found if m.first_on <= today]
    return running[-1] if running else next(iter(found), None)


def _story_of(duo: DuoCard) -> list[Happening]:
    told = story.of_meetings(duo.meetings, duo.partner)
    if duo.start_on:
        told.append(story.of_day("duo", duo.start_on, duo.partner))
    if duo.ended_on:
        told.append(story.of_day("duo_end", duo.ended_on, duo.partner, duo.status))
    return told


def _documents(
    session: Session, row: Mentee | Mentor, duos: tuple[DuoCard, ...]
) -> tuple[DocumentLine, ...]:
    of_role = IssuedDocument.mentee_id if isinstance(row, Mentee) else IssuedDocument.mentor_id
    query = sa.select(IssuedDocument).where(
        IssuedDocument.is_archived.is_not(True),
        sa.or_(of_role == row.id, IssuedDocument.duo_id.in_([duo.id for duo in duos])),
    )
    newest = query.order_by(IssuedDocument.issued_at.desc(), IssuedDocument.id.desc())
    return tuple(document_line(d) for d in session.scalars(newest))


def _free_places(session: Session, row: Mentee | Mentor, duos: tuple[DuoCard, ...]) -> int | None:
    if isinstance(row, Mentee):
        return None
    default = founding.usual_capacity(founding.programme(session))
    capacity = default if row.capacity is None else row.capacity
    taken = sum(duo.status in register.engaged() for duo in duos)
    return max(0, capacity - taken)
