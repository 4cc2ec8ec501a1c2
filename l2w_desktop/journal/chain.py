"""The chain of changes: each names the one before it by hash, so nothing can be slipped in."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.models.changes import Change

CHANGE: sa.Table = Change.metadata.tables["change"]
_CHUNK = 500  # rows of one IN query; far below SQLite's limit of bound values

Vector = Mapping[str, int]


class Entry(NamedTuple):
    """One change, field by field as in the table ``change``."""

    replica: str
    seq: int
    wall: int
    user: str
    tbl: str
    row: str
    grp: str
    subject: str
    parents: str
    commitment: str
    hash: str
    value: str | None
    salt: str | None

    @property
    def name(self) -> str:
        """The change as others name it: ``replica:seq``."""
        return f"{self.replica}:{self.seq}"


PLACE = attrgetter("replica", "seq")  # the order of a chain
COLUMNS = [CHANGE.c[name] for name in Entry._fields]


class Draft(NamedTuple):
    """A change that is about to be appended."""

    wall: int
    tbl: str
    row: str
    grp: str
    subject: str
    parents: str
    value: str


def commitment(salt: str, value: str) -> str:
    """Return SHA-256(salt + value): it binds to a value without telling it."""
    return hashlib.sha256((salt + value).encode()).hexdigest()


def digest(previous: str, entry: Entry) -> str:
    """Return the hash that ties ``entry`` to the one before it in its replica's chain."""
    replica, seq, wall, user, tbl, row, grp, subject, parents, bound = entry[:10]
    told = f"{replica}\n{seq}\n{wall}\n{user}\n{tbl}\n{row}\n{grp}\n{subject}\n{parents}"
    text = f"{previous}{bound}{told}"
    return hashlib.sha256(text.encode()).hexdigest()


def tail(connection: Connection, replica: str) -> tuple[int, str]:
    """Return the last seq and hash of a replica; (0, "") when it has none."""
    query = sa.select(CHANGE.c.seq, CHANGE.c.hash).where(CHANGE.c.replica == replica)
    row = connection.execute(query.order_by(CHANGE.c.seq.desc()).limit(1)).first()
    return (row.seq, row.hash) if row else (0, "")


def append(connection: Connection, replica: str, user: str, drafts: Sequence[Draft]) -> list[Entry]:
    """Append own changes to the chain in one statement and return them."""
    seq, previous = tail(connection, replica)
    noise = os.urandom(16 * len(drafts)).hex()
    entries = []
    for n, draft in enumerate(drafts):
        salt = noise[32 * n : 32 * (n + 1)]
        entry = Entry(
            replica, seq + n + 1, draft.wall, user, draft.tbl, draft.row, draft.grp,
            draft.subject, draft.parents, commitment(salt, draft.value), "", draft.value, salt,
        )  # fmt: skip
        previous = digest(previous, entry)
        entries.append(entry._replace(hash=previous))
    insert(connection, entries)
    return entries


def insert(connection: Connection, entries: Sequence[Entry]) -> None:
    """Store entries as they are, handed to the driver in one go: plain texts and numbers."""
    if not entries:
        return
    compiled = CHANGE.insert().compile(dialect=connection.dialect)
    is_plain = getattr(compiled, "positional", False) and compiled.positiontup == [*Entry._fields]
    rows: Any = list(entries) if is_plain else [entry._asdict() for entry in entries]
    connection.exec_driver_sql(str(compiled), rows)


def reveal(connection: Connection, entries: Sequence[Entry]) -> None:
    """Fill in values that were withheld; the caller has checked them against the commitments."""
    if entries:
        of = (CHANGE.c.replica == sa.bindparam("r"), CHANGE.c.seq == sa.bindparam("s"))
        values: dict[str, Any] = {"value": sa.bindparam("v"), "salt": sa.bindparam("t")}
        told = [{"r": e.replica, "s": e.seq, "v": e.value, "t": e.salt} for e in entries]
        connection.execute(CHANGE.update().where(*of).values(values), told)


def known(
    connection: Connection, entries: Iterable[Entry]
) -> dict[tuple[str, int], tuple[str, bool]]:
    """Return {(replica, seq): (hash, whether its value is here)} of those stored here."""
    lowest: dict[str, int] = {}
    for entry in entries:
        lowest[entry.replica] = min(entry.seq, lowest.get(entry.replica, entry.seq))
    of = [sa.and_(CHANGE.c.replica == r, CHANGE.c.seq >= s) for r, s in lowest.items()]
    c = CHANGE.c
    query = sa.select(c.replica, c.seq, c.hash, c.value.is_not(None))
    rows = connection.execute(query.where(sa.or_(sa.false(), *of)))
    return {(r, s): (told, bool(is_here)) for r, s, told, is_here in rows}


def of_rows(connection: Connection, rows: Iterable[str]) -> list[Entry]:
    """Return all changes of the rows with these ids, oldest first per replica."""
    ids, found = list(rows), []
    for start in range(0, len(ids), _CHUNK):
        query = sa.select(*COLUMNS).where(CHANGE.c.row.in_(ids[start : start + _CHUNK]))
        found += _read(connection, query)
    found.sort(key=PLACE)
    return found


def above(connection: Connection, base: Vector) -> list[Entry]:
    """Return all changes that a holder of ``base`` lacks, ordered by replica and seq."""
    known = [sa.and_(CHANGE.c.replica == r, CHANGE.c.seq <= s) for r, s in base.items()]
    query = sa.select(*COLUMNS).order_by(CHANGE.c.replica, CHANGE.c.seq)
    if known:
        query = query.where(sa.not_(sa.or_(*known)))
    return _read(connection, query)


def under(connection: Connection, vector: Vector) -> list[Entry]:
    """Return all changes that a holder of ``vector`` has, as far as they are known here."""
    held = [sa.and_(CHANGE.c.replica == r, CHANGE.c.seq <= s) for r, s in vector.items()]
    query = sa.select(*COLUMNS).where(sa.or_(sa.false(), *held))
    query = query.order_by(CHANGE.c.replica, CHANGE.c.seq)
    return _read(connection, query)


def _read(connection: Connection, query: sa.Select[Any]) -> list[Entry]:
    return [Entry(*row) for row in connection.execute(query).all()]


def vector(connection: Connection) -> dict[str, int]:
    """Return {replica: last seq} of everything known here."""
    query = sa.select(CHANGE.c.replica, sa.func.max(CHANGE.c.seq)).group_by(CHANGE.c.replica)
    rows: Any = connection.execute(query).all()
    return {r: int(s) for r, s in sorted(rows)}
