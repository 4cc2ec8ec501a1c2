"""Imported rows that may be somebody who is known already: they wait until a person decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import ImportedRow, Installation, Person
from l2w_desktop.models.types import plain
from l2w_desktop.services import duplicates, numbers
from l2w_desktop.services.import_fields import (
    EXTERNAL_ID,
    Cells,
    Record,
    load_records,
    record_of_person,
    role_of,
)
from l2w_desktop.services.import_plan import APPLIED, DOUBTFUL, ROW
from l2w_desktop.services.importing import complete, fill
from l2w_desktop.services.lookalikes import Lookalike, Lookalikes, name_of
from l2w_desktop.texts import Text

Verdict = Literal["same", "other"]


class NotDoubtful(UserError):
    """No row with this id waits for a decision."""

    text = Text(
        "Rij {id} wacht niet op een beslissing. Bekijk de lijst ‘mogelijk dubbel’.",
        "Row {id} does not wait for a decision. See the list of doubtful rows.",
    )


class WhichPerson(UserError):
    """Several people may be meant and none was named."""

    text = Text(
        "Rij van {name}: noem de persoon die u bedoelt. Het kan zijn: {people}.",
        "Row of {name}: say which person you mean. It may be: {people}.",
    )


class NoSuchPerson(UserError):
    """The person who was named is not in the register."""

    text = Text(
        "Persoon {id} staat niet in het register. Kies een persoon uit de lijst.",
        "Person {id} is not in the register. Choose a person from the list.",
    )


class EarlierRowWaits(UserError):
    """The row resembles another row that is itself not decided yet."""

    text = Text(
        "De rij van {name} lijkt op een rij die zelf nog wacht. Beslis eerst over rij {id}.",
        "The row of {name} resembles a row that waits itself. Decide on row {id} first.",
    )


@dataclass(frozen=True, slots=True)
class DoubtfulRow:
    """A waiting row: what the list says, and whom it resembles, likeliest first."""

    id: str
    kind: str
    external_id: str | None
    name: str
    cells: Mapping[str, Any]  # field code → stored form
    source: str
    read_at: dt.datetime
    candidates: tuple[Lookalike, ...]


@dataclass(frozen=True, slots=True)
class Resolved:
    """The person and role that a decided row became."""

    person_id: str
    role_id: str
    number: str
    name: str
    is_new_person: bool


def doubtful(session: Session, kind: str | None = None) -> tuple[DoubtfulRow, ...]:
    """Return the rows that wait for a person, oldest first."""
    query = sa.select(ImportedRow).where(ImportedRow.state == DOUBTFUL).order_by(ImportedRow.id)
    if kind is not None:
        query = query.where(ImportedRow.kind == kind)
    rows = session.scalars(query).all()
    known = Lookalikes(session, rows)
    return tuple(
        DoubtfulRow(
            row.id, row.kind, row.cells.get(EXTERNAL_ID), name_of(row), plain(row.cells),
            row.source or "", row.read_at, known.of(row),
        )
        for row in rows
    )  # fmt: skip


def resolve_doubtful(
    session: Session, id_: str, verdict: Verdict, person_id: str | None = None, *, today: dt.date
) -> Resolved:
    """Decide on a waiting row and return the person that it became.

    *same* links it to ``person_id`` (needed when several are possible) and fills only empty
    fields; who lacks this role gets it. *other* creates a person and remembers that it is nobody
    of those it resembled. Raises NotDoubtful, WhichPerson, NoSuchPerson, EarlierRowWaits.
    """
    row = session.get(ImportedRow, id_)
    if row is None or row.state != DOUBTFUL:
        raise NotDoubtful(id=id_)
    if verdict == "same":
        person = session.get(Person, person_id or _only_candidate(session, row))
        if person is None:
            raise NoSuchPerson(id=person_id)
        record = _link(session, row, person, today)
    else:
        record = _create(session, row, today)
    row.state, row.role_id = APPLIED, record.role.id
    name, number = record.person.name, record.role.number or ""
    return Resolved(record.person.id, record.role.id, number, name, verdict == "other")


def _link(session: Session, row: ImportedRow, person: Person, today: dt.date) -> Record:
    role_id = role_of(session, row.kind, person.id)
    if role_id is None:
        record = record_of_person(session, row.kind, person)
        row.cells = _complete(session, row, record, today)
    else:
        record = load_records(session, row.kind, [role_id])[role_id]
        fill(record, plain(row.cells), today)
    session.add_all(record.rows)
    row.candidates = ()
    return record


def _create(session: Session, row: ImportedRow, today: dt.date) -> Record:
    """Create the person; who it resembled stays noted, for rows that are decided later."""
    record = Record.new(row.kind)
    row.cells = _complete(session, row, record, today)
    session.add(record.person)
    session.flush()  # people before what refers to them
    session.add_all(record.rows)
    _judge(session, row, record.person.id, today)
    return record


def _judge(session: Session, row: ImportedRow, own: str, today: dt.date) -> None:
    """Remember that the new person is nobody of those whom the row resembled.

    A row that resembled this one may have been decided before it; then it counts as well.
    """
    decided = sa.select(ImportedRow).where(
        ImportedRow.state == APPLIED, ImportedRow.candidates != ()
    )
    turned = [
        other
        for other in session.scalars(decided).all()
        if any(c["id"] == ROW + row.id for c in other.candidates)
    ]
    known = Lookalikes(session, [row, *turned])
    ids = [c["id"] for c in row.candidates] + [ROW + other.id for other in turned]
    for person_id in sorted({known.person_of(id_) or own for id_ in ids} - {own}):
        duplicates.judge_apart(session, own, person_id, today)


def _complete(session: Session, row: ImportedRow, record: Record, today: dt.date) -> Cells:
    home = session.scalars(sa.select(Installation)).one()
    (number,) = numbers.take(session)
    return complete(row.kind, record, plain(row.cells), number, home.site_id, today)


def _only_candidate(session: Session, row: ImportedRow) -> str:
    found = Lookalikes(session, [row]).of(row)
    people = {c.person_id: c.name for c in found if c.person_id}
    if len(people) == 1 and len(found) == 1:
        return next(iter(people))
    waiting = next((c.row_id for c in found if c.person_id is None), None)
    if waiting and not people:
        raise EarlierRowWaits(name=name_of(row), id=waiting)
    raise WhichPerson(name=name_of(row), people=", ".join(_told(c) for c in found) or "–")


def _told(one: Lookalike) -> str:
    return " ".join((one.name, *(f"({n})" for n in one.numbers)))
