"""Fields that a list and somebody here both changed: nothing was overwritten, a person chooses.

These are conflicts of this computer alone; conflicts between desks live in the journal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import ImportedRow
from l2w_desktop.models.types import plain
from l2w_desktop.services.import_fields import Record, label, load_records
from l2w_desktop.services.import_plan import APPLIED, CLASH
from l2w_desktop.texts import Text

Take = Literal["ours", "theirs"]


class NoSuchClash(UserError):
    """No clash with this id waits for a choice."""

    text = Text(
        "Botsing {id} bestaat niet of is al opgelost. Bekijk de lijst opnieuw.",
        "Clash {id} does not exist or is already resolved. Look at the list again.",
    )


@dataclass(frozen=True, slots=True)
class Clash:
    """One field with the value that stands here and the one that the list has since."""

    id: str
    kind: str
    role_id: str
    person_id: str
    number: str
    name: str
    field: str
    label: Text
    ours: Any  # stored forms, see import_fields
    theirs: Any
    before: Any  # what the list said when it was last taken over
    source: str
    read_at: dt.datetime


def clashes(session: Session) -> tuple[Clash, ...]:
    """Return the fields that wait for a choice, oldest row first; agreed ones fall away."""
    return tuple(clash for _, _, clash in _found(session))


def resolve_clash(session: Session, id_: str, take: Take, *, today: dt.date) -> Clash:
    """Keep ``ours`` or take ``theirs``; the list's value is remembered, so it is asked once.

    Raises NoSuchClash.
    """
    clash = next((f[2] for f in _found(session) if f[2].id == id_), None)
    if clash is None:
        raise NoSuchClash(id=id_)
    return settle(session, id_, clash.ours if take == "ours" else clash.theirs, today=today)


def settle(session: Session, id_: str, value: Any, *, today: dt.date) -> Clash:
    """Make ``value`` (stored form) the field's; the list's value is remembered as read.

    Raises NoSuchClash.
    """
    row, record, clash = next((f for f in _found(session) if f[2].id == id_), (None, None, None))
    if row is None or record is None or clash is None:
        raise NoSuchClash(id=id_)
    if value != clash.ours:
        record.write(clash.field, value, today)
        session.add_all(record.rows)
    waiting = {n: c for n, c in plain(row.candidates).items() if n != clash.field}
    row.cells = {**plain(row.cells), clash.field: clash.theirs}
    row.state, row.candidates = (CLASH, waiting) if waiting else (APPLIED, ())
    return clash


def reopen(session: Session, clash: Clash, *, today: dt.date) -> None:
    """Let a settled field wait again, with the value that stood here before.

    Raises NoSuchClash when the list was read again since.
    """
    row = session.get(ImportedRow, clash.id.partition(":")[0])
    record = load_records(session, clash.kind, [clash.role_id]).get(clash.role_id)
    if row is None or record is None or plain(row.cells).get(clash.field) != clash.theirs:
        raise NoSuchClash(id=clash.id)
    if record.read(clash.field) != clash.ours:
        record.write(clash.field, clash.ours, today)
        session.add_all(record.rows)
    waiting = plain(row.candidates) if row.state == CLASH else {}
    cells = {**plain(row.cells), clash.field: clash.before}
    row.cells = {name: value for name, value in cells.items() if value is not None}
    told = {"theirs": clash.theirs, "before": clash.before}
    row.state, row.candidates = CLASH, {**waiting, clash.field: told}


def _found(session: Session) -> Iterator[tuple[ImportedRow, Record, Clash]]:
    query = sa.select(ImportedRow).where(ImportedRow.state == CLASH).order_by(ImportedRow.id)
    rows = session.scalars(query).all()
    for kind in sorted({row.kind for row in rows}):
        of_kind = [row for row in rows if row.kind == kind]
        records = load_records(session, kind, [row.role_id or "" for row in of_kind])
        for row in of_kind:
            record = records.get(row.role_id or "")
            if record is not None:
                yield from ((row, record, clash) for clash in _of_row(row, record))


def _of_row(row: ImportedRow, record: Record) -> Iterator[Clash]:
    role, person = record.role, record.person
    for name, told in sorted(plain(row.candidates).items()):
        ours = record.read(name)
        if ours != told["theirs"]:
            yield Clash(
                f"{row.id}:{name}", row.kind, role.id, person.id, role.number or "", person.name,
                name, label(row.kind, name), ours, told["theirs"], told["before"],
                row.source or "", row.read_at,
            )  # fmt: skip
