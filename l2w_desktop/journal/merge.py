"""Takes in the changes of other installations: all of them or none, in any order, twice is once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from l2w_desktop.errors import UserError
from l2w_desktop.journal import chain, fold
from l2w_desktop.journal.chain import Entry
from l2w_desktop.texts import Text


class ChainBroken(UserError):
    """Changes that do not follow on what is known, or were tampered with."""

    text = Text(
        "De wijzigingen van {replica} sluiten niet aan bij nummer {seq}. "
        "Er is niets ingelezen. Vraag een nieuw pakket.",
        "The changes of {replica} do not follow on number {seq}. "
        "Nothing was read. Ask for a new package.",
    )


class Fork(UserError):
    """Two installations write under one name: a copy or an old backup is in use."""

    text = Text(
        "Van {replica} bestaan twee versies van wijziging {seq}. "
        "Iemand werkt met een kopie. Er is niets ingelezen. Bel de beheerder.",
        "There are two versions of change {seq} of {replica}. "
        "Somebody works on a copy. Nothing was read. Call the administrator.",
    )


def apply(connection: Connection, entries: Iterable[Entry]) -> list[Entry]:
    """Store the changes that are new here, bring the tables in line, and return the new ones.

    Raises ChainBroken for a gap or a wrong hash or commitment, Fork when a known change differs.
    The caller's transaction is to be rolled back then.
    """
    new = verified(connection, entries)
    chain.insert(connection, new)
    fold.materialise(connection, {(e.tbl, e.row) for e in new})
    return new


def verified(connection: Connection, entries: Iterable[Entry]) -> list[Entry]:
    """Return the changes that are new here, their chains checked; nothing is written.

    Raises ChainBroken and Fork as ``apply`` does.
    """
    entries = sorted(entries, key=lambda e: (e.replica, e.seq))
    new: list[Entry] = []
    known = _hashes(connection, entries)
    ends: dict[str, tuple[int, str]] = {}
    for entry in entries:
        if (entry.replica, entry.seq) in known:
            if known[entry.replica, entry.seq] != entry.hash:
                raise Fork(replica=entry.replica, seq=entry.seq)
            continue
        if entry.replica not in ends:
            ends[entry.replica] = chain.tail(connection, entry.replica)
        seq, previous = ends[entry.replica]
        if entry.seq != seq + 1 or chain.digest(previous, entry) != entry.hash:
            raise ChainBroken(replica=entry.replica, seq=seq)
        if not has_its_value(entry):
            raise ChainBroken(replica=entry.replica, seq=entry.seq)
        ends[entry.replica] = (entry.seq, entry.hash)
        new.append(entry)
    return new


def has_its_value(entry: Entry) -> bool:
    """Tell whether the value is the one committed to; a withheld value has no value and no salt."""
    if entry.value is None or entry.salt is None:
        return entry.value is None and entry.salt is None
    return chain.commitment(entry.salt, entry.value) == entry.commitment


def _hashes(connection: Connection, entries: Sequence[Entry]) -> dict[tuple[str, int], str]:
    """Return the stored hash of those of ``entries`` that are known here."""
    lowest: dict[str, int] = {}
    for entry in entries:
        lowest[entry.replica] = min(entry.seq, lowest.get(entry.replica, entry.seq))
    base = {r: s for r, s in chain.vector(connection).items() if r not in lowest}
    base |= {r: s - 1 for r, s in lowest.items()}
    return {(e.replica, e.seq): e.hash for e in chain.above(connection, base)}
