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
from l2w_desktop.exchange import peers as partners
from l2w_desktop.exchange.hiva import returned
from l2w_desktop.exchange.opening import Opened
from l2w_desktop.exchange.peers import Own
from l2w_desktop.exchange.reach import Reach, about, centrals
from l2w_desktop.exchange.refusals import (
    Gap,
    Incomplete,
    NotAPackage,
    NotYourPerson,
    OlderCopy,
    StateDiffers,
)
from l2w_desktop.exchange.scope import RESTRICTION
from l2w_desktop.exchange.steps import NO_STEPS, Steps
from l2w_desktop.journal import chain, check, erase, fold
from l2w_desktop.journal import merge as journal
from l2w_desktop.journal.chain import CHANGE, Entry, Vector
from l2w_desktop.journal.merge import Fork, Verified
from l2w_desktop.journal.plan import plans
from l2w_desktop.models.fields import Privacy

_CHUNK = 500  # ids of one IN query; far below SQLite's limit of bound values


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
    """A package that was read: what it did, the sender's vector and state, which tables changed."""

    preview: Preview
    vector: Mapping[str, int]
    state: str
    tables: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Missing:
    """Changes ``first`` to ``last`` of a replica that must come before a package can be read."""

    replica: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Plan:
    found: Verified
    preview: Preview


def preview(connection: Connection, opened: Opened, mine: Own) -> Preview:
    """Return what reading the package would do; raises whatever ``apply`` would raise."""
    return _plan(connection, opened, mine, NO_STEPS).preview


def apply(
    connection: Connection,
    opened: Opened,
    mine: Own,
    now: dt.datetime,
    file_name: str = "",
    steps: Steps = NO_STEPS,
) -> Read:
    """Read a package within the caller's write transaction, acknowledgements included.

    Raises a UserError (``refusals``, or ChainBroken and Fork of the journal) when anything does
    not agree, and Stopped when a person asked for it; the caller rolls back, and nothing has
    changed.
    """
    plan = _plan(connection, opened, mine, steps)
    tables = journal.take(connection, plan.found, steps.next)
    promised = opened.manifest.vector
    _require_reached(chain.vector(connection), promised)
    told = opened.manifest
    packages.note_versions(connection, told.sender, told.number, told.program, told.schema)
    packages.acknowledge(connection, told.sender, told.have, told)
    returned.take(connection, opened.pseudonyms)
    audit_heads.take(connection, mine.replica, opened.manifest, round(now.timestamp() * 1000))
    seen = plan.preview
    packages.record_read(connection, opened, seen.changes, seen.new + seen.changed, now, file_name)
    return Read(plan.preview, promised, opened.manifest.state, frozenset(tables))


def missing(here: Vector, base: Vector) -> tuple[Missing, ...]:
    """Return what a holder of ``here`` lacks of ``base``, by replica."""
    return tuple(
        Missing(replica, here.get(replica, 0) + 1, seq)
        for replica, seq in sorted(base.items())
        if seq > here.get(replica, 0)
    )


def require_in_line(connection: Connection, opened: Opened, mine: Own) -> None:
    """Raise OlderCopy, or Fork, for a package that will not fit later either."""
    _require_nothing_lost(opened, mine, chain.vector(connection))
    known = chain.known(connection, opened.entries)
    for entry in opened.entries:
        told = known.get((entry.replica, entry.seq))
        if told and told[0] != entry.hash:
            raise Fork(replica=entry.replica, seq=entry.seq)


def _plan(connection: Connection, opened: Opened, mine: Own, steps: Steps) -> _Plan:
    here = chain.vector(connection)
    _require_nothing_lost(opened, mine, here)
    for gap in missing(here, opened.manifest.base):
        raise Gap(
            replica=opened.names.get(gap.replica, gap.replica), first=gap.first, last=gap.last
        )
    found = journal.verified(connection, opened.entries)
    steps.next()
    told = opened.manifest
    reached = here | {e.replica: e.seq for e in found.new}
    _require_reached(reached, told.vector)
    if check.state_of([*chain.under(connection, told.vector), *found.new]) != told.state:
        raise StateDiffers(name=opened.sender.name)
    _require_reasons(connection, opened, found.new)
    _require_own_erasures(connection, opened, mine, found.new)
    steps.next()
    return _Plan(found, _counted(connection, found))


def _require_nothing_lost(opened: Opened, mine: Own, here: Vector) -> None:
    """Find out that this is an old copy: the sender holds own changes that are not here."""
    seen = max(v.get(mine.replica, 0) for v in (opened.manifest.have, opened.manifest.vector))
    last = here.get(mine.replica, 0)
    if seen > last:
        raise OlderCopy(name=opened.sender.name, seq=last + 1)


def _require_reached(reached: Vector, promised: Vector) -> None:
    for replica, seq in sorted(promised.items()):
        if reached.get(replica, 0) < seq:
            raise Incomplete(replica=replica, seq=reached.get(replica, 0) + 1)


def _require_reasons(connection: Connection, opened: Opened, new: Iterable[Entry]) -> None:
    """Refuse a personal value that stays away although nobody erased or restricted the person."""
    new = list(new)
    empty = {
        entry.subject: entry
        for entry in new
        if entry.value is None
        and entry.replica not in opened.unbound
        and plans()[entry.tbl].groups[entry.grp].privacy is Privacy.PERSONAL
    }
    reasons = (erase.ERASURE, RESTRICTION)
    excused = {e.subject for e in new if e.tbl in reasons}
    ids = sorted(empty.keys() - excused)
    for start in range(0, len(ids), _CHUNK):
        of = CHANGE.c.subject.in_(ids[start : start + _CHUNK])
        query = sa.select(CHANGE.c.subject).where(of, CHANGE.c.tbl.in_(reasons)).distinct()
        excused.update(connection.scalars(query))
    for subject, entry in sorted(empty.items()):
        if subject not in excused:
            raise NotAPackage(detail=entry.name)


def _require_own_erasures(
    connection: Connection, opened: Opened, mine: Own, new: Iterable[Entry]
) -> None:
    """Refuse at central an erasure of somebody whom the sender's site never held."""
    if mine.role != "central" or opened.sender.role == "central":
        return
    known = partners.known(connection)
    central = centrals(mine, known)
    told = {e.subject for e in new if e.tbl == erase.ERASURE and e.replica not in central}
    gone = erase.erased(connection, told)
    here = {e.subject for e in about(connection, told - gone)}
    if not here:
        return  # somebody new, or nothing that is not erased already
    reach = Reach(connection, opened.sender.site_code, mine, known)
    for person in sorted(here - reach.people):
        if not reach.held(person):
            raise NotYourPerson(name=opened.sender.tag, person=person)


def _counted(connection: Connection, found: Verified) -> Preview:
    new = found.new
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
    changed = rows & known | {(e.tbl, e.row) for e in found.learned}
    return Preview(len(rows - known), len(changed), len(clashes), len(new))


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
