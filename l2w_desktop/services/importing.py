"""Imports lists of mentees and mentors into the register (contract §2).

Every row gets one outcome, so that ``read = created + updated + unchanged + doubtful + rejected``.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import NotYet
from l2w_desktop.models import ImportedRow, Installation
from l2w_desktop.models.types import plain
from l2w_desktop.services import numbers
from l2w_desktop.services.duplicates import Candidate
from l2w_desktop.services.import_fields import READY, ROLES, Cells, Record, label
from l2w_desktop.services.import_plan import (
    APPLIED,
    CLASH,
    DOUBTFUL,
    Outcome,
    Remark,
    Report,
    Row,
    Step,
    plan,
)
from l2w_desktop.services.import_result import FieldClash, ImportResult

_CHUNK = 500


def import_rows(
    session: Session,
    kind: str,
    rows: Iterable[Row],
    *,
    today: dt.date,
    now: dt.datetime,
    source: str,
    is_dry_run: bool = False,
    report: Report | None = None,
) -> ImportResult:
    """Bring the register in line with a list of ``mentees`` or ``mentors``.

    ``source`` is the name of the file, ``now`` in UTC. A dry run returns the same result and
    changes nothing. ``report(done, total)`` may raise to stop. Raises NotYet for another kind.
    """
    if kind not in ROLES:
        raise NotYet(name=kind, known=", ".join(ROLES))
    rows = list(rows)
    steps = plan(session, kind, rows, report)
    if not is_dry_run:
        _create(session, kind, [s for s in steps if s.outcome is Outcome.CREATED], today)
        _update(session, steps, today)
        _remember(session, kind, steps, source, now)
    return _result(session, kind, source, rows, steps)


def complete(
    kind: str, record: Record, cells: Cells, number: str, site_id: str, today: dt.date
) -> Cells:
    """Fill a new role and its person from a row; return the cells to remember it by.

    What stands in the register already stays. Without ``status`` a mentee is ready for a match and
    a mentor available; without ``registered_on`` it is today, marked estimated (R-01).
    """
    cells = {"status": READY[kind], **cells}
    fill(record, cells, today)
    role = record.role
    role.number, role.site_id = number, site_id
    if role.registered_on is None:
        role.registered_on, role.is_registered_estimated = today, True
    return cells


def fill(record: Record, cells: Cells, today: dt.date) -> None:
    """Give every field that is empty the value of the row; the others stay as they are."""
    for name, value in cells.items():
        if record.read(name) is None:
            record.write(name, value, today)


def candidates_json(found: Sequence[Candidate]) -> list[dict[str, Any]]:
    """Return candidates as they are kept with a waiting row."""
    return [{"id": c.person_id, "signals": sorted(s.name for s in c.signals)} for c in found]


def _create(session: Session, kind: str, steps: Sequence[Step], today: dt.date) -> None:
    if not steps:
        return
    home = session.scalars(sa.select(Installation)).one()
    records = []
    for step, number in zip(steps, numbers.take(session, len(steps)), strict=True):
        assert step.record is not None
        step.cells = complete(kind, step.record, step.cells, number, home.site_id, today)
        step.role_id = step.record.role.id
        records.append(step.record)
    session.add_all(record.person for record in records)
    session.flush()  # people before what refers to them
    session.add_all(row for record in records for row in record.rows)


def _update(session: Session, steps: Iterable[Step], today: dt.date) -> None:
    # At the commit the journal asks the session for the person of every changed row: as long as
    # somebody holds them, none of them is a query.
    held: list[Record] = session.info.setdefault("importing.held", [])
    for step in steps:
        if step.changes and step.record is not None:
            for name, value in step.changes.items():
                step.record.write(name, value, today)
            held.append(step.record)
            session.add_all(step.record.rows)  # a language or diploma may be new


def _remember(
    session: Session, kind: str, steps: Iterable[Step], source: str, now: dt.datetime
) -> None:
    """Keep what the list said, so that next time only what changed in it counts."""
    for step in steps:
        known = step.memory
        if known is not None:
            if _relearn(known, step):
                known.source, known.read_at = source, now
        elif step.role_id or step.candidates:
            is_waiting = step.outcome is Outcome.DOUBTFUL
            session.add(
                ImportedRow(
                    **({"id": step.waiting_id} if step.waiting_id else {}),
                    kind=kind, key=step.key, cells=step.cells, source=source, read_at=now,
                    state=DOUBTFUL if is_waiting else APPLIED, role_id=step.role_id,
                    candidates=candidates_json(step.candidates) if is_waiting else (),
                )
            )  # fmt: skip


def _relearn(known: ImportedRow, step: Step) -> bool:
    """Bring the memory of a known row up to date; return whether it changed."""
    if step.outcome is Outcome.REJECTED or step.outcome is None:
        return False
    before = plain(known.cells), known.state, plain(known.candidates)
    cells, _, kept = before
    if known.state == DOUBTFUL:
        known.cells = after = {**cells, **step.cells}
        return bool(after != cells)
    if step.record is None:
        return False
    known.cells = {**cells, **step.changes, **step.learned}
    unread = {n: c for n, c in dict(kept or {}).items() if n not in step.cells}
    clashes = unread | step.clashes
    known.state, known.candidates = (CLASH, clashes) if clashes else (APPLIED, ())
    return bool(before != (plain(known.cells), known.state, known.candidates))


def _result(
    session: Session, kind: str, source: str, rows: Sequence[Row], steps: Sequence[Step]
) -> ImportResult:
    outcomes = [(s.number, s.outcome or Outcome.UNCHANGED) for s in steps]
    counts = Counter(outcome for _, outcome in outcomes)
    return ImportResult(
        kind=kind,
        source=source,
        read=len(steps),
        created=counts[Outcome.CREATED],
        updated=counts[Outcome.UPDATED],
        unchanged=counts[Outcome.UNCHANGED],
        doubtful=counts[Outcome.DOUBTFUL],
        rejected=counts[Outcome.REJECTED],
        ready=_ready(session, kind, steps),
        outcomes=tuple(outcomes),
        rejects=tuple(remark for step in steps for remark in step.remarks),
        warnings=tuple(Remark(r.number, w.column, w.reason) for r in rows for w in r.warnings),
        conflicts=tuple(
            FieldClash(s.number, name, label(kind, name), c["ours"], c["theirs"])
            for s in steps
            for name, c in s.clashes.items()
        ),
    )


def _ready(session: Session, kind: str, steps: Iterable[Step]) -> int:
    """Count the people of the list who can be matched now."""
    model, ready = ROLES[kind], READY[kind]
    known = sorted({s.role_id for s in steps if s.role_id})
    new = [s for s in steps if s.outcome is Outcome.CREATED and s.role_id is None]
    count: int = sum(s.cells.get("status", ready) == ready for s in new)  # of a dry run
    for start in range(0, len(known), _CHUNK):
        query = (
            sa.select(sa.func.count())
            .select_from(model)
            .where(
                model.id.in_(known[start : start + _CHUNK]),
                model.status == ready,
                model.is_archived.is_not(True),
            )
        )
        count += int(session.scalars(query).one())
    return count
