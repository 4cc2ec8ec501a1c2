"""The chain below the audit: append, heads, and what does not agree. Knows no users and no words.

One chain per installation. Every entry is tied to the one before it, so that a change or a gap
shows; that the end was cut off shows only against a head that somebody else keeps.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.models.audit import AuditAnchor, AuditEntry
from l2w_desktop.models.types import dumps
from l2w_desktop.texts import Text

AUDIT: sa.Table = AuditEntry.metadata.tables["audit"]
ANCHOR: sa.Table = AuditAnchor.metadata.tables["audit_anchor"]

OURS, THEIRS = "ours", "theirs"
OK, SHORTER, OTHER = "ok", "shorter", "other"

_MISSING = Text(
    "In het logboek ontbreekt regel {seq} van {replica}.",
    "Line {seq} of {replica} is missing from the log.",
)
_CHANGED = Text(
    "In het logboek is regel {seq} van {replica} veranderd.",
    "Line {seq} of {replica} of the log was altered.",
)
_SHORTER = Text(
    "Het logboek van {replica} is ingekort: {found} regels. Een partner zag er al {count}.",
    "The log of {replica} was shortened: {found} lines. A partner already saw {count}.",
)
_OTHER = Text(
    "Het logboek van {replica} is herschreven. Een partner kent regel {count} anders.",
    "The log of {replica} was rewritten. A partner knows line {count} otherwise.",
)


class Link(NamedTuple):
    """One entry, field by field as in the table ``audit``."""

    replica: str
    seq: int
    at: int
    user: str
    act: str
    person: str
    record: str
    fields: str
    rows: int
    commitment: str
    hash: str
    note: str | None
    salt: str | None


_COLUMNS = [AUDIT.c[name] for name in Link._fields]
_TOLD = Link._fields.index("commitment")  # what stands before it goes into the hash as it is


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: how many entries, and the hash of the last; ``(0, "")`` when empty."""

    count: int
    hash: str


def digest(previous: str, link: Link) -> str:
    """Return the hash that ties an entry to the one before it."""
    told = [previous, link.commitment, *link[:_TOLD]]
    return hashlib.sha256(dumps(told).encode()).hexdigest()


def append(connection: Connection, replica: str, **values: Any) -> Link:
    """Append one entry to the chain of this installation and return it.

    ``values`` are at, user, act, person, record, fields, rows and note.
    """
    last = head(connection, replica)
    salt = os.urandom(16).hex()
    committed = commitment(salt, values["note"])
    link = Link(replica, last.count + 1, **values, commitment=committed, hash="", salt=salt)
    link = link._replace(hash=digest(last.hash, link))
    connection.execute(AUDIT.insert().values(link._asdict()))
    return link


def commitment(salt: str, note: str) -> str:
    """Return SHA-256(salt + note): it binds to a file name without telling it."""
    return hashlib.sha256((salt + note).encode()).hexdigest()


def forget_notes(connection: Connection, person: str) -> None:
    """Erase the file names in entries about a person; the chain stays whole."""
    connection.execute(AUDIT.update().where(AUDIT.c.person == person).values(note=None, salt=None))


def head(connection: Connection, replica: str) -> Head:
    """Return the end of an installation's chain."""
    query = sa.select(AUDIT.c.seq, AUDIT.c.hash).where(AUDIT.c.replica == replica)
    row = connection.execute(query.order_by(AUDIT.c.seq.desc()).limit(1)).first()
    return Head(row.seq, row.hash) if row else Head(0, "")


def hash_at(connection: Connection, replica: str, count: int) -> str:
    """Return the hash of entry ``count``, empty when there is none."""
    query = sa.select(AUDIT.c.hash).where(AUDIT.c.replica == replica, AUDIT.c.seq == count)
    return connection.scalar(query) or ""


def links(connection: Connection, replica: str | None = None) -> Iterator[Link]:
    """Yield the entries, of one installation or of every one that worked in this database."""
    query = sa.select(*_COLUMNS).order_by(AUDIT.c.replica, AUDIT.c.seq)
    if replica is not None:
        query = query.where(AUDIT.c.replica == replica)
    for row in connection.execute(query):
        yield Link._make(row)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A head as package ``number`` told it, and how it fitted what was known then."""

    number: int
    head: Head
    state: str = OK


def keep_anchor(
    connection: Connection, side: str, peer: str, replica: str, anchor: Anchor, at: int
) -> None:
    """Keep the head of a chain, as ``peer`` told it."""
    head = anchor.head
    values = {"number": anchor.number, "length": head.count, "hash": head.hash, "at": at}
    values |= {"side": side, "peer": peer, "replica": replica, "state": anchor.state}
    connection.execute(ANCHOR.insert().values(values))


def anchors(connection: Connection, side: str, peer: str, replica: str) -> list[Anchor]:
    """Return every head of a chain that went between here and ``peer``, by number."""
    query = sa.select(ANCHOR.c.number, ANCHOR.c.length, ANCHOR.c.hash, ANCHOR.c.state).where(
        ANCHOR.c.side == side, ANCHOR.c.peer == peer, ANCHOR.c.replica == replica
    )
    rows = connection.execute(query.order_by(ANCHOR.c.number, ANCHOR.c.id))
    return [Anchor(number, Head(length, hash_), state) for number, length, hash_, state in rows]


def problems(connection: Connection) -> list[Text]:
    """Return what does not agree: links, file names, and heads that partners keep."""
    return [*_broken(connection), *_against_anchors(connection)]


def _broken(connection: Connection) -> Iterator[Text]:
    replica, seq, previous = "", 0, ""
    for link in links(connection):
        if link.replica != replica:
            replica, seq, previous = link.replica, 0, ""
        for gap in range(seq + 1, min(link.seq, seq + 4)):
            yield _MISSING.fill(seq=gap, replica=replica)
        is_tied = link.seq != seq + 1 or digest(previous, link) == link.hash
        if not is_tied or not _keeps_its_note(link):
            yield _CHANGED.fill(seq=link.seq, replica=replica)
        seq, previous = link.seq, link.hash


def _keeps_its_note(link: Link) -> bool:
    if link.note is None or link.salt is None:
        return link.note is link.salt
    return commitment(link.salt, link.note) == link.commitment


def _against_anchors(connection: Connection) -> Iterator[Text]:
    told: set[tuple[str, int, str]] = set()
    query = sa.select(ANCHOR).order_by(ANCHOR.c.id)
    for row in connection.execute(query):
        known = (row.replica, row.length, row.hash)
        if row.side == THEIRS:
            words = {SHORTER: _SHORTER, OTHER: _OTHER}.get(row.state)
            if words is not None:
                longest = max(
                    a.head.count for a in anchors(connection, THEIRS, row.peer, row.replica)
                )
                count = longest if row.state == SHORTER else row.length
                yield words.fill(replica=row.replica, found=row.length, count=count)
        elif known not in told and row.length:
            told.add(known)
            found = head(connection, row.replica).count
            if found < row.length:
                yield _SHORTER.fill(replica=row.replica, found=found, count=row.length)
            elif hash_at(connection, row.replica, row.length) != row.hash:
                yield _OTHER.fill(replica=row.replica, count=row.length)
