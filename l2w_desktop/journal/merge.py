"""Takes in the changes of other installations: all of them or none, in any order, twice is once."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy import Connection

from l2w_desktop.errors import UserError
from l2w_desktop.journal import chain, erase, fold
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


class Verified(NamedTuple):
    """What a delivery adds: changes that are new here, and values that were withheld so far."""

    new: list[Entry]
    learned: list[Entry]


def apply(connection: Connection, entries: Iterable[Entry]) -> list[Entry]:
    """Store the changes that are new here, bring the tables in line, and return the new ones.

    Raises ChainBroken for a gap or a wrong hash or commitment, Fork when a known change differs.
    The caller's transaction is to be rolled back then.
    """
    found = verified(connection, entries)
    take(connection, found)
    return found.new


@contextmanager
def _without_collector() -> Iterator[None]:
    """Make many small objects that all stay: looking for garbage among them costs a fifth."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@_without_collector()
def take(
    connection: Connection, found: Verified, tick: Callable[[], None] = lambda: None
) -> set[str]:
    """Store what ``verified`` returned and bring the tables in line; return their names.

    Values of people who were erased are not kept, whatever arrives first. ``tick`` is called
    between the tables and may raise to stop; the transaction is to be rolled back then.
    """
    told = [*found.new, *found.learned]
    gone = erase.erased(connection, {e.subject for e in told})
    new_gone = {e.subject for e in found.new if e.tbl == erase.ERASURE}
    gone |= new_gone
    new, learned = found.new, found.learned
    if gone:
        new = [erase.emptied(e) if erase.is_absorbed(e, gone) else e for e in new]
        learned = [e for e in learned if not erase.is_absorbed(e, gone)]
    chain.insert(connection, new)
    chain.reveal(connection, learned)
    rows = {(e.tbl, e.row) for e in (*new, *learned)} | erase.absorb(connection, new_gone)
    fold.materialise(connection, rows, tick)
    return {table for table, _ in rows}


@_without_collector()
def verified(connection: Connection, entries: Iterable[Entry]) -> Verified:
    """Return what is new here, the chains checked; nothing is written.

    Raises ChainBroken and Fork as ``apply`` does.
    """
    entries = sorted(entries, key=chain.PLACE)
    found = Verified([], [])
    known = chain.known(connection, entries)
    ends: dict[str, tuple[int, str]] = {}
    for entry in entries:
        if (entry.replica, entry.seq) in known:
            if _is_learned(entry, *known[entry.replica, entry.seq]):
                found.learned.append(entry)
            continue
        if entry.replica not in ends:
            ends[entry.replica] = chain.tail(connection, entry.replica)
        seq, previous = ends[entry.replica]
        if entry.seq != seq + 1 or chain.digest(previous, entry) != entry.hash:
            raise ChainBroken(replica=entry.replica, seq=seq)
        if not has_its_value(entry):
            raise ChainBroken(replica=entry.replica, seq=entry.seq)
        ends[entry.replica] = (entry.seq, entry.hash)
        found.new.append(entry)
    return found


def _is_learned(entry: Entry, known_hash: str, is_known_value: bool) -> bool:
    """Tell whether a known change brings the value that was withheld; raises Fork, ChainBroken."""
    if known_hash != entry.hash:
        raise Fork(replica=entry.replica, seq=entry.seq)
    if entry.value is None or is_known_value:
        return False
    if not has_its_value(entry):
        raise ChainBroken(replica=entry.replica, seq=entry.seq)
    return True


def has_its_value(entry: Entry) -> bool:
    """Tell whether the value is the one committed to; a withheld value has no value and no salt."""
    if entry.value is None or entry.salt is None:
        return entry.value is None and entry.salt is None
    return chain.commitment(entry.salt, entry.value) == entry.commitment
