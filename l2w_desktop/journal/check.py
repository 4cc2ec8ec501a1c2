"""Proves that chain, commitments and tables agree; and the hash by which two places compare."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.errors import UserError
from l2w_desktop.journal import chain, fold
from l2w_desktop.journal.chain import CHANGE, Entry, Vector
from l2w_desktop.journal.merge import has_its_value
from l2w_desktop.journal.plan import plans
from l2w_desktop.models.fields import BIRTH
from l2w_desktop.models.types import plain
from l2w_desktop.texts import Text


class VectorUnknown(UserError):
    """A state is asked for changes that are not here."""

    text = Text(
        "Wijziging {seq} van {replica} is hier niet. Lees eerst het ontbrekende pakket in.",
        "Change {seq} of {replica} is not here. Read the missing package first.",
    )


def state(connection: Connection, vector: Vector | None = None) -> str:
    """Return the state under ``vector`` (default: all known) as SHA-256 in hex.

    It is the hash of the byte-sorted lines ``table|row|group|replica:seq|commitment`` of all heads
    of exactly those changes: the same with withheld values and on every schema version.
    """
    here = chain.vector(connection)
    wanted = here if vector is None else {r: s for r, s in vector.items() if s}
    for replica, seq in wanted.items():
        if seq > here.get(replica, 0):
            raise VectorUnknown(replica=replica, seq=here.get(replica, 0) + 1)
    return state_of(chain.under(connection, wanted))


def state_of(entries: Iterable[Entry]) -> str:
    """Return the state of exactly these changes, wherever they are stored."""
    lines = sorted(
        f"{e.tbl}|{e.row}|{e.grp}|{e.name}|{e.commitment}".encode()
        for heads in fold.heads(entries).values()
        for e in heads
    )
    return hashlib.sha256(b"\n".join(lines)).hexdigest()


def problems(connection: Connection) -> list[Text]:
    """Return everything that does not agree; an empty list means that all is well."""
    entries = chain.above(connection, {})
    return [*_broken_links(entries), *_strayed_rows(connection, entries)]


def _broken_links(entries: Iterable[Entry]) -> Iterator[Text]:
    ends: dict[str, tuple[int, str]] = {}
    for entry in entries:
        seq, previous = ends.get(entry.replica, (0, ""))
        if entry.seq != seq + 1 or chain.digest(previous, entry) != entry.hash:
            yield Text(
                f"De ketting van {entry.replica} breekt bij wijziging {entry.seq}.",
                f"The chain of {entry.replica} breaks at change {entry.seq}.",
            )
        if not has_its_value(entry):
            yield Text(
                f"Wijziging {entry.seq} van {entry.replica} heeft een andere waarde gekregen.",
                f"Change {entry.seq} of {entry.replica} was given another value.",
            )
        ends[entry.replica] = (entry.seq, entry.hash)


def _strayed_rows(connection: Connection, changes: Iterable[Entry]) -> Iterator[Text]:
    """Compare every stored row with an independent fold of all changes."""
    by_table: dict[str, list[Entry]] = {}
    for entry in changes:
        by_table.setdefault(entry.tbl, []).append(entry)
    waiting = set(connection.scalars(sa.select(fold.WAITING.c.row)))
    filled = _filled_tables(connection)
    for name, plan in plans().items():
        entries = by_table.get(name, [])
        if not entries and name not in filled:
            continue
        heads = fold.heads(entries)
        born = {e.row for e in entries if not plan.has_birth or e.grp == BIRTH}
        expected = {row: fold.row_values(plan, row, heads) for row in born}
        stored = {
            row["id"]: dict(row) for row in connection.execute(sa.select(plan.table)).mappings()
        }
        for row in sorted(expected.keys() | stored.keys()):
            if row in waiting:
                continue
            if plain(expected.get(row)) != plain(stored.get(row)):
                yield Text(
                    f"Rij {row} in {name} klopt niet met haar geschiedenis.",
                    f"Row {row} in {name} does not agree with its history.",
                )


def _filled_tables(connection: Connection) -> set[str]:
    """Return the shared tables that hold any row, in one question."""
    parts = [
        sa.select(sa.literal(name)).where(sa.exists(sa.select(plan.table.c.id)))
        for name, plan in plans().items()
    ]
    return set(connection.scalars(sa.union_all(*parts)))


def history(connection: Connection, row: str) -> list[Entry]:
    """Return the changes of one row, newest first."""
    query = sa.select(*chain.COLUMNS).where(CHANGE.c.row == row)
    entries = [Entry._make(r) for r in connection.execute(query)]
    return sorted(entries, key=lambda e: (e.wall, e.replica, e.seq), reverse=True)
