"""The lists of the register: filtered, sorted and counted in SQL, given as frozen rows."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from l2w_desktop.models import (
    Duo,
    IssuedDocument,
    Meeting,
    Mentee,
    Mentor,
    Person,
    User,
)  # fmt: skip
from l2w_desktop.models.folding import folded
from l2w_desktop.models.people import full_name
from l2w_desktop.services import founding, list_parts
from l2w_desktop.services.actors import elsewhere
from l2w_desktop.services.papers import is_signed

_NO_PLACES: tuple[Any, Any] = (sa.null(), sa.null())  # a mentee has none


@dataclass(frozen=True, slots=True)
class Query:
    """What part of a list is asked. ``sort`` is a column name of the list; ``limit`` in rows.

    ``sector`` is a sector or its branch, ``place`` the beginning of a town; ``coach_id`` asks for
    the files whose duo this user follows.
    """

    text: str = ""
    statuses: tuple[str, ...] = ()
    sort: str = "name"
    is_descending: bool = False
    limit: int | None = None
    offset: int = 0
    sector: str = ""
    place: str = ""
    coach_id: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A mentee or mentor file in one line; codes, not words."""

    id: str
    person_id: str
    number: str
    name: str
    status: str
    own_script_name: str | None
    nationality: str | None
    language: str | None
    sector: str | None
    diploma: str | None
    place: str | None
    phone: str | None
    registered_on: dt.date | None
    last_on: dt.date | None
    free_places: int | None = None


@dataclass(frozen=True, slots=True)
class DuoLine:
    """A duo in one line."""

    id: str
    number: str
    name: str
    status: str
    mentee_id: str
    mentee: str
    mentor_id: str
    mentor: str
    coach: str | None
    start_on: dt.date | None
    planned_end_on: dt.date | None
    ended_on: dt.date | None
    last_on: dt.date | None
    end_reason: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in one line."""

    id: str
    number: str
    name: str
    status: str
    duo_id: str
    on: dt.date
    minutes: int
    mode: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """An issued document in one line; ``name`` is the document's name in the register."""

    id: str
    number: str
    name: str
    status: str
    duo_id: str | None
    lang: str | None
    sha256: str | None
    issued_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class UserLine:
    """A user in one line; ``status`` is the role."""

    id: str
    number: str
    name: str
    status: str


def people(session: Session, role: type[Mentee] | type[Mentor], asked: Query) -> list[PersonRow]:
    """Return the files of one role."""
    usual = founding.usual_capacity(founding.programme(session)) if role is Mentor else 0
    rows = session.execute(_people(role, asked, usual))
    return [
        PersonRow(
            r.id,
            r.person_id,
            r.number or "",
            full_name(r.first_name, r.last_name),
            r.status or "",
            r.own_script_name,
            r.nationality,
            r.language,
            (r.sectors or (None,))[0],
            r.diploma,
            r.place,
            r.phone,
            r.registered_on,
            r.last_on,
            None if role is Mentee else max(0, r.capacity - (r.taken or 0)),
        )
        for r in rows
    ]


@lru_cache(maxsize=64)
def _people(role: Any, asked: Query, usual: int) -> sa.Select[Any]:
    """Return the statement of a list; kept, because to build it takes longer than to run it."""
    model: Any = role
    last_on = list_parts.last_meeting(model)
    taken, capacity = _NO_PLACES
    if role is Mentor:
        taken, capacity = list_parts.places_taken(), list_parts.capacity(usual)
    query = sa.select(
        model.id, model.person_id, model.number, model.status, model.sectors,
        model.registered_on, Person.first_name, Person.last_name, Person.own_script_name,
        Person.nationality, Person.place, Person.phone,
        list_parts.first_language().label("language"), list_parts.diploma().label("diploma"),
        last_on.label("last_on"), sa.type_coerce(taken, sa.Integer()).label("taken"),
        sa.type_coerce(capacity, sa.Integer()).label("capacity"),
    ).join(Person, Person.id == model.person_id)  # fmt: skip
    query = _filtered(query, model, asked)
    order = {
        "name": (Person.folded_last, Person.folded_first),
        "status": (model.status, Person.folded_last),
        "place": (Person.place, Person.folded_last),
        "registered_on": (model.registered_on, Person.folded_last),
        "last_on": (last_on, Person.folded_last),
        "number": (model.number,),
    }
    if role is Mentor:
        order["free_places"] = (capacity - taken, Person.folded_last)
    return cast(
        sa.Select[Any], _sliced(query, order.get(asked.sort, order["name"]), model.id, asked)
    )


def count(session: Session, role: Any, asked: Query) -> int:
    """Return how many files the filter finds."""
    return session.scalar(_count(role, dataclasses.replace(asked, sort="", offset=0))) or 0


@lru_cache(maxsize=64)
def _count(role: Any, asked: Query) -> sa.Select[Any]:
    model: Any = role
    query: sa.Select[Any] = sa.select(sa.func.count()).select_from(model)
    return _filtered(query.join(Person, Person.id == model.person_id), model, asked)


def status_counts(session: Session, role: type[Any]) -> Mapping[str, int]:
    """Return how many records have each status; those in the bin do not count."""
    model: Any = role
    query = sa.select(model.status, sa.func.count()).where(model.is_archived.is_not(True))
    rows = session.execute(query.group_by(model.status)).all()
    return {status or "": int(number) for status, number in rows}


def duos(session: Session, asked: Query) -> list[DuoLine]:
    """Return duos."""
    of_mentee, of_mentor = aliased(Person), aliased(Person)
    last_on = (
        sa.select(sa.func.max(Meeting.met_on))
        .where(Meeting.duo_id == Duo.id, Meeting.status == "GEHOUDEN")
        .where(Meeting.is_archived.is_not(True))
        .scalar_subquery()
    )
    query = (
        sa.select(
            Duo,
            of_mentee.first_name.label("e1"), of_mentee.last_name.label("e2"),
            of_mentor.first_name.label("m1"), of_mentor.last_name.label("m2"),
            User.display_name, last_on.label("last_on"),
        )
        .join(Mentee, Mentee.id == Duo.mentee_id).join(of_mentee, of_mentee.id == Mentee.person_id)
        .join(Mentor, Mentor.id == Duo.mentor_id).join(of_mentor, of_mentor.id == Mentor.person_id)
        .outerjoin(User, User.id == Duo.coach_id)
        .where(Duo.is_archived.is_not(True))
    )  # fmt: skip
    for word in folded(asked.text).split():
        found = of_mentee.search_words.contains(word), of_mentor.search_words.contains(word)
        query = query.where(sa.or_(*found, Duo.number.contains(asked.text.strip().upper())))
    if asked.statuses:
        query = query.where(Duo.status.in_(asked.statuses))
    order = {
        "name": (of_mentee.folded_last, of_mentee.folded_first),
        "start_on": (Duo.start_on,),
        "planned_end_on": (Duo.planned_end_on,),
        "ended_on": (Duo.ended_on,),
        "last_on": (last_on,),
        "status": (Duo.status, of_mentee.folded_last),
    }
    rows = session.execute(_sliced(query, order.get(asked.sort, order["name"]), Duo.id, asked))
    return [_duo_line(r) for r in rows]


def _duo_line(r: Any) -> DuoLine:
    mentee, mentor = full_name(r.e1, r.e2), full_name(r.m1, r.m2)
    duo: Duo = r.Duo
    return DuoLine(
        duo.id,
        duo.number or "",
        f"{mentee} & {mentor}",
        duo.status or "",
        duo.mentee_id,
        mentee,
        duo.mentor_id,
        mentor,
        r.display_name,
        duo.start_on,
        duo.planned_end_on,
        duo.ended_on,
        r.last_on,
        duo.end_reason,
    )


def meetings(session: Session, asked: Query) -> list[MeetingLine]:
    """Return meetings, newest first."""
    query = (
        sa.select(Meeting, Duo.number, Person.first_name, Person.last_name)
        .join(Duo, Duo.id == Meeting.duo_id)
        .join(Mentee, Mentee.id == Duo.mentee_id)
        .join(Person, Person.id == Mentee.person_id)
        .where(Meeting.is_archived.is_not(True), Meeting.met_on.is_not(None))
        .order_by(Meeting.met_on.desc(), Meeting.id.desc())
    )
    for word in folded(asked.text).split():
        query = query.where(Person.search_words.contains(word))
    if asked.statuses:
        query = query.where(Meeting.status.in_(asked.statuses))
    return [
        MeetingLine(
            r.Meeting.id,
            r.number or "",
            full_name(r.first_name, r.last_name),
            r.Meeting.status or "",
            r.Meeting.duo_id,
            r.Meeting.met_on,
            r.Meeting.minutes or 0,
            r.Meeting.mode or "",
            tuple(r.Meeting.topics or ()),
        )
        for r in session.execute(query.limit(asked.limit).offset(asked.offset))
    ]


def documents(session: Session, asked: Query) -> list[DocumentLine]:
    """Return issued documents, newest first."""
    query = sa.select(IssuedDocument).where(
        IssuedDocument.is_archived.is_not(True),
        IssuedDocument.name.is_not(None),  # one of another site, of which nothing may be read
    )
    query = query.order_by(IssuedDocument.issued_at.desc(), IssuedDocument.id.desc())
    if asked.text:
        query = query.where(IssuedDocument.number.contains(asked.text.strip().upper()))
    return [
        document_line(d) for d in session.scalars(query.limit(asked.limit).offset(asked.offset))
    ]


def document_line(d: IssuedDocument) -> DocumentLine:
    """Return an issued document as lists show it."""
    return DocumentLine(
        d.id,
        d.number or "",
        d.name or "",
        "SIGNED" if is_signed(d) else "ISSUED",
        d.duo_id,
        d.lang,
        d.sha256,
        d.issued_at,
    )


def coaches(session: Session) -> list[UserLine]:
    """Return the users of this site, who can follow duos, by name."""
    others = elsewhere(session)
    return [u for u in users(session, Query()) if u.id not in others]


def users(session: Session, asked: Query) -> list[UserLine]:
    """Return users by name, those of other sites too."""
    query = sa.select(User).where(User.is_archived.is_not(True), User.display_name.is_not(None))
    query = query.order_by(User.display_name)
    found = session.scalars(query.limit(asked.limit).offset(asked.offset))
    word = folded(asked.text)
    return [
        UserLine(u.id, "", u.display_name or "", u.role or "")
        for u in found
        if word in folded(u.display_name or "")
    ]


def _filtered(query: sa.Select[Any], model: Any, asked: Query) -> sa.Select[Any]:
    query = query.where(model.is_archived.is_not(True))
    for word in folded(asked.text).split():
        number = model.number.contains(asked.text.strip().upper())
        query = query.where(sa.or_(Person.search_words.contains(word), number))
    if asked.sector:  # the list of codes as text, the same in every database
        query = query.where(sa.cast(model.sectors, sa.Text).contains(f'"{asked.sector}'))
    if asked.place:
        query = query.where(Person.place.istartswith(asked.place.strip(), autoescape=True))
    if asked.coach_id:
        mine = Duo.mentee_id if model is Mentee else Duo.mentor_id
        query = query.where(
            sa.exists().where(
                mine == model.id, Duo.coach_id == asked.coach_id, Duo.is_archived.is_not(True)
            )
        )
    return query.where(model.status.in_(asked.statuses)) if asked.statuses else query


def _sliced(query: Any, order: Sequence[Any], tie: Any, asked: Query) -> Any:
    """Order with a last tie by id, so that pages never overlap; unknown values come last."""
    keys = [k.desc() if asked.is_descending else k.asc() for k in order]
    ordered = query.order_by(order[0].is_(None), *keys, tie)
    return ordered.limit(asked.limit).offset(asked.offset)
