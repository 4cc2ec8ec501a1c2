"""Decides what each row of a list means for the register, without changing anything.

Importing again never undoes people's work: a cell counts only when the list changed it since it
was last read, and is applied only where nobody changed the field here.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import ImportedRow, Installation
from l2w_desktop.models.fields import time_ordered_id
from l2w_desktop.models.types import plain
from l2w_desktop.services import duplicates, restrictions
from l2w_desktop.services.duplicates import Candidate, Human
from l2w_desktop.services.import_fields import (
    EXTERNAL_ID,
    ROLES,
    Cells,
    Record,
    key_of,
    load_records,
    stored_cells,
)
from l2w_desktop.texts import Text

APPLIED, DOUBTFUL, CLASH, ERASED = "applied", "doubtful", "clash", "erased"
ROW = "row:"  # before the id of a waiting row, where an id may also be a person's

_CHUNK = 500
_SAME_NUMBER = Text(
    "Nummer ‘{key}’ staat ook in rij {row}, met andere gegevens. Verbeter of schrap een van beide.",
    "Number ‘{key}’ is also in row {row}, with other data. Correct or remove one of them.",
)


class Problem(Protocol):
    """Something about one cell of a row."""

    @property
    def column(self) -> str:
        """The header as the file has it."""

    @property
    def reason(self) -> Text:
        """What is wrong, in words."""


class Row(Protocol):
    """A row of a list as its reader hands it over."""

    @property
    def number(self) -> int:
        """The row number that the spreadsheet shows."""

    @property
    def values(self) -> Mapping[str, object]:
        """Field code → value, of the cells that are filled in and understood."""

    @property
    def problems(self) -> Sequence[Problem]:
        """Every reason why the row goes back."""

    @property
    def warnings(self) -> Sequence[Problem]:
        """What a person should see, while the row stays usable."""


class Outcome(Enum):
    """What became of a row; each row has exactly one."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a row; ``column`` is a header of the file, or a field code."""

    number: int
    column: str
    text: Text


@dataclass
class Step:
    """One row on its way: what it is known by, what it means, what it would change."""

    number: int
    cells: Cells
    key: str
    outcome: Outcome | None = None
    remarks: list[Remark] = field(default_factory=list)
    memory: ImportedRow | None = None
    role_id: str | None = None
    record: Record | None = None
    changes: Cells = field(default_factory=dict)
    learned: Cells = field(default_factory=dict)
    clashes: dict[str, dict[str, Any]] = field(default_factory=dict)
    candidates: list[Candidate] = field(default_factory=list)
    waiting_id: str = ""

    def reject(self, column: str, text: Text) -> None:
        """Send the row back."""
        self.outcome = Outcome.REJECTED
        self.remarks.append(Remark(self.number, column, text))


Report = Callable[[int, int], None]


def plan(
    session: Session, kind: str, rows: Iterable[Row], report: Report | None = None
) -> list[Step]:
    """Return one step per row, in the order of the file; changes nothing.

    Everything that is asked of the database is asked for all rows at once.
    """
    steps = [_step(row) for row in rows]
    _settle_twins(steps)
    memory = {row.key: row for row in _memory(session, kind)}
    kept = restrictions.people(session)
    for step in steps:
        step.memory = memory.get(step.key) or memory.get(erased_key(kind, step.key))
        step.role_id = step.memory.role_id if step.memory else None
    _adopt(session, kind, [s for s in steps if s.outcome is None and s.memory is None])
    touched = [s for s in steps if s.outcome is None and _is_touched(s)]
    records = load_records(session, kind, [s.role_id for s in touched if s.role_id])
    index, ids = None, _ids()
    for number, step in enumerate(steps, start=1):
        if step.outcome is None and _is_new(step):
            if index is None:
                index = _index(session, memory.values())
            _place(kind, step, index, ids)
        elif step.outcome is None:
            step.record = records.get(step.role_id or "")
            if step.record and step.record.person.id in kept:
                step.record = None  # under restriction: what the list says stays outside
            _weigh(step)
            if index is not None and step.changes and step.record:
                index.add(human_of(step.record.person.id, step.cells))
        if report and number % 100 == 0:
            report(number, len(steps))
    return steps


def erased_key(kind: str, key: str) -> str:
    """Return by what the row of an erased person is known, so that no list brings it back."""
    return f"{ERASED}:{hashlib.sha256(f'{kind}:{key}'.encode()).hexdigest()}"


def human_of(id_: str, cells: Mapping[str, Any]) -> Human:
    """Return what a row says of a human, to compare."""
    names = ("first_name", "last_name", "birth_date", "phone", "email")
    return Human.of(id_, *(cells.get(name) for name in names))


def _step(row: Row) -> Step:
    cells = stored_cells(row.values)
    step = Step(row.number, cells, key_of(cells))
    for problem in row.problems:
        step.reject(problem.column, problem.reason)
    return step


def _settle_twins(steps: Iterable[Step]) -> None:
    """Decide the second row with one key: the same is unchanged, another is sent back."""
    seen: dict[str, Step] = {}
    for step in steps:
        if step.outcome is not None:
            continue
        first = seen.setdefault(step.key, step)
        if first is step:
            continue
        if first.cells == step.cells:
            step.outcome = Outcome.UNCHANGED
        else:
            step.reject(EXTERNAL_ID, _SAME_NUMBER.fill(key=step.key, row=first.number))


def _memory(session: Session, kind: str) -> Iterable[ImportedRow]:
    return session.scalars(sa.select(ImportedRow).where(ImportedRow.kind == kind)).all()


def _adopt(session: Session, kind: str, steps: Sequence[Step]) -> None:
    """Know rows that another desk of this site imported, by their number in the source."""
    by_key = {s.key: s for s in steps if EXTERNAL_ID in s.cells}
    model = ROLES[kind]
    site = sa.select(Installation.site_id).scalar_subquery()
    keys = list(by_key)
    for start in range(0, len(keys), _CHUNK):
        query = sa.select(model.external_id, model.id).where(
            model.external_id.in_(keys[start : start + _CHUNK]), model.site_id == site
        )
        for external, role_id in session.execute(query.order_by(model.id)):
            by_key[str(external)].role_id = role_id


def _is_new(step: Step) -> bool:
    return step.memory is None and step.role_id is None


def _is_touched(step: Step) -> bool:
    """Tell whether the row of a known role must be compared field by field."""
    if step.role_id is None:
        return False
    known = step.memory
    if known is None or known.state == CLASH:
        return True
    before = plain(known.cells)
    return known.state == APPLIED and any(before.get(n) != v for n, v in step.cells.items())


def _weigh(step: Step) -> None:
    """Decide a row that is known, from what the list said last time and what stands here."""
    known = step.memory
    if known is not None and known.state == DOUBTFUL:
        step.outcome = Outcome.DOUBTFUL
        return
    step.outcome = Outcome.UNCHANGED
    if step.record is None:
        return
    before = plain(known.cells) if known else {}
    for name, value in step.cells.items():
        if name == EXTERNAL_ID or value == before.get(name):
            continue
        here = step.record.read(name)
        if here == value or (known is None and here is not None):
            step.learned[name] = value  # agreed, or a list that was never read here: ours stays
        elif here == before.get(name):
            step.changes[name] = value
        else:
            step.clashes[name] = {"ours": here, "theirs": value, "before": before.get(name)}
    if step.changes:
        step.outcome = Outcome.UPDATED


def _index(session: Session, memory: Iterable[ImportedRow]) -> duplicates.Index:
    """Return everybody in the register and every row that still waits for a person."""
    index = duplicates.load(session)
    for row in memory:
        if row.state == DOUBTFUL:
            index.add(human_of(ROW + row.id, row.cells))
    return index


def _ids() -> Iterator[str]:
    """Yield row ids that sort in the order of the file, also within one millisecond."""
    now = time.time_ns() // 1_000_000
    for number in itertools.count():
        noise = (number & 0xFFF).to_bytes(2, "big") + os.urandom(8)
        yield time_ordered_id(now + (number >> 12), noise)


def _place(kind: str, step: Step, index: duplicates.Index, ids: Iterator[str]) -> None:
    """Decide a row that was never seen: a new person, or one that a person must look at."""
    step.waiting_id = next(ids)
    step.record = Record.new(kind, ids=ids)
    step.candidates = index.doubles_of(human_of("", step.cells))
    is_new = not step.candidates
    step.outcome = Outcome.CREATED if is_new else Outcome.DOUBTFUL
    id_ = step.record.person.id if is_new else ROW + step.waiting_id
    index.add(human_of(id_, step.cells))
