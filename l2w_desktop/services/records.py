"""One record as a whole: its fields with their labels, and its history out of the journal."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.journal.check import history
from l2w_desktop.journal.plan import plans
from l2w_desktop.models import (
    Duo,
    Education,
    IssuedDocument,
    LanguageSkill,
    Mentee,
    Mentor,
    Person,
    User,
)  # fmt: skip
from l2w_desktop.models.fields import Shared
from l2w_desktop.models.types import plain
from l2w_desktop.services import papers
from l2w_desktop.services.papers import About


@dataclass(frozen=True, slots=True)
class Event:
    """One change of a record: when (UTC), by whom, which fields to what.

    ``values`` is None where another site keeps the value to itself.
    """

    at: dt.datetime
    user: str
    table: str
    group: str
    values: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Record:
    """A record with everything that hangs on the person, and its history, newest first."""

    id: str
    kind: str
    fields: Mapping[str, Any]
    person: Mapping[str, Any] | None
    languages: tuple[Mapping[str, Any], ...]
    education: tuple[Mapping[str, Any], ...]
    history: tuple[Event, ...]


def record(session: Session, row: Mentee | Mentor | Duo | Person | IssuedDocument) -> Record:
    """Return the whole record."""
    person = _person_of(session, row)
    languages = _hanging(session, LanguageSkill, person)
    education = _hanging(session, Education, person)
    related: list[Shared] = [row, *([person] if person and person is not row else [])]
    events = [e for each in (*related, *languages, *education) for e in events_of(session, each.id)]
    return Record(
        row.id,
        row.__tablename__,
        values(row),
        values(person) if person and person is not row else None,
        tuple(values(each) for each in languages),
        tuple(values(each) for each in education),
        tuple(sorted(events, key=lambda e: e.at, reverse=True)),
    )


def values(row: Shared) -> Mapping[str, Any]:
    """Return the fields of a row that have a value, as JSON values by column name."""
    plan = plans()[row.__tablename__]
    found = {name: plain(getattr(row, name)) for name in plan.group_of}
    return {name: value for name, value in found.items() if value is not None}


def events_of(session: Session, row_id: str) -> tuple[Event, ...]:
    """Return the history of one row, newest first."""
    names = {
        id_: name or "" for id_, name in session.execute(sa.select(User.id, User.display_name))
    }
    return tuple(
        Event(
            dt.datetime.fromtimestamp(e.wall / 1000, dt.UTC),
            names.get(e.user, e.user),
            e.tbl,
            e.grp,
            json.loads(e.value) if e.value is not None else None,
        )
        for e in history(raw(session), row_id)
    )


def people_of(session: Session, row: Shared) -> tuple[str, ...]:
    """Return the ids of the people whom a record is about, for the audit."""
    if isinstance(row, Person):
        return (row.id,)
    if isinstance(row, Mentee | Mentor):
        return (row.person_id,)
    if isinstance(row, Duo):
        return papers.people_of(session, About(duo_id=row.id))
    if isinstance(row, IssuedDocument):
        about = About(row.duo_id, row.mentee_id, row.mentor_id)
        return papers.people_of(session, about)
    return ()


def _person_of(session: Session, row: Shared) -> Person | None:
    if isinstance(row, Person):
        return row
    if isinstance(row, Mentee | Mentor):
        return session.get(Person, row.person_id)
    return None


def _hanging(session: Session, kind: Any, person: Person | None) -> list[Any]:
    if person is None:
        return []
    query = sa.select(kind).where(kind.person_id == person.id, kind.is_archived.is_not(True))
    return list(session.scalars(query.order_by(kind.id)))
