"""The contact desk: log a visit, take it back, list visits, the six questions under the keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import DeskVisit, Mentee, Mentor, Person, Site, User
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.folding import clean, folded
from l2w_desktop.models.people import full_name
from l2w_desktop.services import founding
from l2w_desktop.services.lists import Query
from l2w_desktop.services.meetings import LONGEST_MINUTES, WrongMinutes, code_in
from l2w_desktop.texts import Text

QUESTIONS, OUTCOMES = "desk_question", "desk_outcome"
KEYS = 6  # questions that have a key of their own
USUAL = ("INFO_MENTORING", "TAAL", "DIPLOMA", "VACATURE", "DOORVERWIJZING", "ANDERE")


class VisitInFuture(UserError):
    """A visit on a day that is still to come."""

    text = Text(
        "{day} moet nog komen. Noteer een bezoek van vandaag of vroeger.",
        "{day} is still to come. Note a visit of today or earlier.",
    )


class WrongFavourites(UserError):
    """More questions than there are keys, or one of them twice."""

    text = Text(
        "Er zijn {most} toetsen. Kies hoogstens {most} verschillende vragen.",
        "There are {most} keys. Choose at most {most} different questions.",
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody came for. ``started_at`` is known when it was noted during the visit."""

    question: str
    on: dt.date
    outcome: str = ""
    minutes: int | None = None
    note: str = ""
    started_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit in one line; ``status`` is the outcome, ``name`` is empty for a visit without one.

    ``number`` is the file of the person, ``user`` who noted the visit.
    """

    id: str
    number: str
    name: str
    status: str
    person_id: str | None
    on: dt.date
    started_at: dt.datetime | None
    minutes: int | None
    question: str
    outcome: str
    note: str | None
    user: str

    @property
    def is_anonymous(self) -> bool:
        """Whether the visitor gave no name."""
        return self.person_id is None


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first_on`` to ``last_on``, both included; None is open."""

    first_on: dt.date | None = None
    last_on: dt.date | None = None


ALWAYS = Period()


def log_visit(
    session: Session, asked: Asked, *, today: dt.date, person_id: str | None = None,
    user_id: str = "",
) -> Visit:  # fmt: skip
    """Log a visit of a known person, or without ``person_id`` of somebody who gave no name.

    Raises VisitInFuture, WrongMinutes or UnknownCode.
    """
    if asked.on > today:
        raise VisitInFuture(day=f"{asked.on:%d/%m/%Y}")
    if asked.minutes is not None and not 1 <= asked.minutes <= LONGEST_MINUTES:
        raise WrongMinutes(minutes=asked.minutes)
    row = DeskVisit(
        person_id=person_id,
        site_id=founding.installation(session).site_id,
        user_id=user_id if session.get(User, user_id) else None,
        visited_on=asked.on,
        started_at=asked.started_at,
        minutes=asked.minutes,
        question=code_in(QUESTIONS, asked.question),
        outcome=code_in(OUTCOMES, asked.outcome) if asked.outcome else None,
        note=clean(asked.note) or None,
    )
    session.add(row)
    session.flush()
    return visit(session, row.id)


def archive(session: Session, visit_id: str, *, is_archived: bool = True) -> None:
    """Put a visit in the bin, or take it out again."""
    session.get_one(DeskVisit, visit_id).is_archived = is_archived or None


def visit(session: Session, visit_id: str) -> Visit:
    """Return one visit, also out of the bin."""
    return _line(session.execute(_columns().where(DeskVisit.id == visit_id)).one())


def visits(session: Session, asked: Query, period: Period = ALWAYS) -> list[Visit]:
    """Return visits, newest first unless another ``sort`` is asked.

    ``statuses`` are outcomes or questions; ``sort`` is ``person``, ``question``, ``outcome`` or
    ``minutes``.
    """
    newest = (
        DeskVisit.visited_on.desc(), DeskVisit.started_at.desc().nulls_last(), DeskVisit.id.desc(),
    )  # fmt: skip
    key = {
        "person": Person.folded_last,
        "question": DeskVisit.question,
        "outcome": DeskVisit.outcome,
        "minutes": DeskVisit.minutes,
        "on": DeskVisit.visited_on,
    }.get(asked.sort)
    query = _filtered(_columns(), asked, period)
    if key is not None:
        query = query.order_by(key.is_(None), key.desc() if asked.is_descending else key.asc())
    query = query.order_by(*newest).limit(asked.limit).offset(asked.offset)
    return [_line(row) for row in session.execute(query)]


def count(session: Session, asked: Query, period: Period = ALWAYS) -> int:
    """Return how many visits the filter finds."""
    query = sa.select(sa.func.count()).select_from(DeskVisit)
    query = query.outerjoin(Person, Person.id == DeskVisit.person_id)
    return session.scalar(_filtered(query, asked, period)) or 0


def favourites(session: Session) -> tuple[str, ...]:
    """Return the questions under the keys 1 to 6 at this site."""
    stored = session.get_one(Site, founding.installation(session).site_id).desk_favourites
    known = tuple(code for code in stored or () if code in code_list(QUESTIONS))
    return known[:KEYS] or USUAL


def set_favourites(session: Session, codes: Sequence[str]) -> None:
    """Choose the questions under the keys; raises WrongFavourites or UnknownCode."""
    chosen = tuple(code_in(QUESTIONS, code) for code in codes)
    if len(chosen) > KEYS or len(set(chosen)) < len(chosen):
        raise WrongFavourites(most=KEYS)
    site = session.get_one(Site, founding.installation(session).site_id)
    site.desk_favourites = chosen or None


def file_number() -> sa.ColumnElement[str]:
    """Return the file number of a person: the newest mentee file, else the newest mentor file."""
    return sa.func.coalesce(_newest_number(Mentee), _newest_number(Mentor))


def _newest_number(role: Any) -> sa.ScalarSelect[str]:
    found: sa.ScalarSelect[str] = (
        sa.select(role.number)
        .where(role.person_id == Person.id, role.is_archived.is_not(True))
        .order_by(role.registered_on.desc().nulls_last(), role.id.desc())
        .limit(1)
        .correlate(Person)
        .scalar_subquery()
    )
    return found


def _columns() -> Any:
    return (
        sa.select(
            DeskVisit, Person.first_name, Person.last_name, User.display_name,
            file_number().label("number"),
        )
        .outerjoin(Person, Person.id == DeskVisit.person_id)
        .outerjoin(User, User.id == DeskVisit.user_id)
    )  # fmt: skip


def _filtered(query: Any, asked: Query, period: Period) -> Any:
    query = query.where(DeskVisit.is_archived.is_not(True), DeskVisit.visited_on.is_not(None))
    if period.first_on:
        query = query.where(DeskVisit.visited_on >= period.first_on)
    if period.last_on:
        query = query.where(DeskVisit.visited_on <= period.last_on)
    if asked.statuses:
        coded = DeskVisit.outcome.in_(asked.statuses), DeskVisit.question.in_(asked.statuses)
        query = query.where(sa.or_(*coded))
    number = file_number().contains(asked.text.strip().upper(), autoescape=True)
    for word in folded(asked.text).split():
        named = Person.search_words.contains(word, autoescape=True)
        query = query.where(sa.or_(named, number))
    return query


def _line(row: Any) -> Visit:
    found: DeskVisit = row.DeskVisit
    assert found.visited_on
    return Visit(
        found.id,
        row.number or "",
        full_name(row.first_name, row.last_name),
        found.outcome or "",
        found.person_id,
        found.visited_on,
        found.started_at,
        found.minutes,
        found.question or "",
        found.outcome or "",
        found.note,
        row.display_name or "",
    )
