"""The files behind a number, and the sites that a report can be narrowed to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from l2w_desktop.models import Duo, Mentee, Mentor, Person, Site
from l2w_desktop.models.people import full_name
from l2w_desktop.services import restrictions
from l2w_desktop.services.indicators.declared import Opens

_CHUNK = 500  # ids of one query; far below SQLite's limit of bound values


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file behind a number: of a mentee, or a duo; a visitor has no number and no status."""

    id: str
    number: str
    name: str
    status: str
    person_id: str
    since_on: dt.date | None


@dataclass(frozen=True, slots=True)
class SiteName:
    """A site that the report can be narrowed to."""

    id: str
    code: str
    name: str


def sites(session: Session) -> tuple[SiteName, ...]:
    """Return the sites that have mentees, by name."""
    used = sa.select(Mentee.site_id).where(Mentee.is_archived.is_not(True)).distinct()
    query = sa.select(Site).where(Site.id.in_(used)).order_by(Site.name, Site.id)
    return tuple(
        SiteName(s.id, s.code or "", s.name or s.code or "") for s in session.scalars(query)
    )


def behind(session: Session, opens: Opens, ids: Sequence[str]) -> tuple[FileLine, ...]:
    """Return the files behind a number, by name; people under restriction are only counted."""
    read = _duo_lines if opens == "duos" else _mentee_lines
    found = [
        line
        for start in range(0, len(ids), _CHUNK)
        for line in read(session, ids[start : start + _CHUNK])
    ]
    return tuple(sorted(found, key=_name_of))


def _mentee_lines(session: Session, ids: Sequence[str]) -> list[FileLine]:
    kept = restrictions.restricted()
    query = (
        sa.select(Mentee.id, Mentee.number, Mentee.status, Mentee.registered_on, Person)
        .join(Person, Person.id == Mentee.person_id)
        .where(Mentee.id.in_(ids), Person.id.not_in(kept))
    )
    visitors = sa.select(Person).where(Person.id.in_(ids), Person.id.not_in(kept))
    return [
        FileLine(i, number or "", person.name, status or "", person.id, on)
        for i, number, status, on, person in session.execute(query)
    ] + [FileLine(p.id, "", p.name, "", p.id, None) for p in session.scalars(visitors)]


def _duo_lines(session: Session, ids: Sequence[str]) -> list[FileLine]:
    of_mentee, of_mentor = aliased(Person), aliased(Person)
    kept = restrictions.restricted()
    query: Any = (
        sa.select(Duo, of_mentee, of_mentor)
        .join(Mentee, Mentee.id == Duo.mentee_id).join(of_mentee, of_mentee.id == Mentee.person_id)
        .join(Mentor, Mentor.id == Duo.mentor_id).join(of_mentor, of_mentor.id == Mentor.person_id)
        .where(Duo.id.in_(ids), of_mentee.id.not_in(kept), of_mentor.id.not_in(kept))
    )  # fmt: skip
    return [
        FileLine(
            duo.id, duo.number or "",
            f"{full_name(a.first_name, a.last_name)} & {full_name(b.first_name, b.last_name)}",
            duo.status or "", a.id, duo.start_on,
        )
        for duo, a, b in session.execute(query)
    ]  # fmt: skip


def _name_of(line: FileLine) -> tuple[str, str]:
    return line.name.casefold(), line.id
