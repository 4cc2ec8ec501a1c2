"""Takes in a package: checks it against what is known here, previews it, applies all or nothing.

``plan`` only reads, so the same checks serve the preview and the reading itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange import audit_heads, packages
from l2w_desktop.exchange.hiva import returned
from l2w_desktop.exchange.opening import Opened
from l2w_desktop.exchange.peers import Own
from l2w_desktop.exchange.refusals import Gap, Incomplete, NotAPackage, OlderCopy, StateDiffers
from l2w_desktop.journal import chain, check, fold
from l2w_desktop.journal import merge as journal
from l2w_desktop.journal.chain import Entry, Vector


@dataclass(frozen=True, slots=True)
class Preview:
    """What a package would do here.

    ``changes`` = changes that are unknown here; ``new`` and ``changed`` = records;
    ``conflicts`` = field groups that would start to wait for a person's choice.
    """

    new: int
    changed: int
    conflicts: int
    changes: int


@dataclass(frozen=True, slots=True)
class Read:
    """A package that was read: what it did, and the sender's vector with its state."""

    preview: Preview
    vector: Mapping[str, int]
    state: str


@dataclass(frozen=True, slots=True)
class _Plan:
    new: list[Entry]
    preview: Preview


def preview(connection: Connection, opened: Opened, mine: Own) -> Preview:
    """Return what reading the package would do; raises whatever ``apply`` would raise."""
    return _plan(connection, opened, mine).preview


def apply(
    connection: Connection, opened: Opened, mine: Own, now: dt.datetime, file_name: str = ""
) -> Read:
    """Read a package within the caller's write transaction, acknowledgements included.

    Raises a UserError (``refusals``, or ChainBroken and Fork of the journal) when anything does
    not agree; the caller rolls back, and nothing has changed.
    """
    plan = _plan(connection, opened, mine)
    journal.apply(connection, plan.new)
    promised = opened.manifest.vector
    _require_reached(chain.vector(connection), promised)
    packages.acknowledge(connection, opened.sender.replica, opened.manifest.have)
    returned.take(connection, opened.pseudonyms)
    audit_heads.take(connection, mine.replica, opened.manifest, round(now.timestamp() * 1000))
    seen = plan.preview
    packages.record_read(connection, opened, seen.changes, seen.new + seen.changed, now, file_name)
    return Read(plan.preview, promised, opened.manifest.state)


def _plan(connection: Connection, opened: Opened, mine: Own) -> _Plan:
    here = chain.vector(connection)
    _require_nothing_lost(opened, mine, here)
    _require_base(here, opened.manifest.base)
    new = journal.verified(connection, opened.entries)
    told = opened.manifest
    reached = here | {e.replica: e.seq for e in new}
    _require_reached(reached, told.vector)
    if check.state_of([*chain.under(connection, told.vector), *new]) != told.state:
        raise StateDiffers(name=opened.sender.name)
    return _Plan(new, _counted(connection, new))


def _require_nothing_lost(opened: Opened, mine: Own, here: Vector) -> None:
    """Find out that this is an old copy: the sender holds own changes that are not here."""
    seen = max(v.get(mine.replica, 0) for v in (opened.manifest.have, opened.manifest.vector))
    last = here.get(mine.replica, 0)
    if seen > last:
        raise OlderCopy(name=opened.sender.name, seq=last + 1)


def _require_base(here: Vector, base: Vector) -> None:
    for replica, seq in sorted(base.items()):
        if seq > here.get(replica, 0):
            raise Gap(replica=replica, first=here.get(replica, 0) + 1, last=seq)


def _require_reached(reached: Vector, promised: Vector) -> None:
    for replica, seq in sorted(promised.items()):
        if reached.get(replica, 0) < seq:
            raise Incomplete(replica=replica, seq=reached.get(replica, 0) + 1)


def _counted(connection: Connection, new: Iterable[Entry]) -> Preview:
    new = list(new)
    rows = {(e.tbl, e.row) for e in new}
    old = chain.of_rows(connection, sorted({row for _, row in rows}))
    _require_own_parents(old, new)
    known = {(e.tbl, e.row) for e in old}
    listed = _open_conflicts(connection)
    clashes = {
        place
        for place, heads in fold.heads([*old, *new]).items()
        if fold.is_conflict(heads) and place not in listed
    }
    return Preview(len(rows - known), len(rows & known), len(clashes), len(new))


def _require_own_parents(old: Iterable[Entry], new: Iterable[Entry]) -> None:
    """Refuse a change that claims to replace a change of another group, or a later one."""
    new = list(new)
    where = {e.name: (e.tbl, e.row, e.grp) for e in (*old, *new)}
    for entry in new:
        for parent in entry.parents.split():
            replica, _, seq = parent.rpartition(":")
            is_later = replica == entry.replica and int(seq) >= entry.seq
            place = (entry.tbl, entry.row, entry.grp)
            if is_later or where.get(parent, place) != place:
                raise NotAPackage(detail=entry.name)


def _open_conflicts(connection: Connection) -> set[tuple[str, str]]:
    query = sa.select(fold.CONFLICT.c.row, fold.CONFLICT.c.grp)
    return {(row, grp) for row, grp in connection.execute(query)}
