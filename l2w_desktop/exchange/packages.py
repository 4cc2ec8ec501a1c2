"""The list of packages on this computer: sent, confirmed, read, refused."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange.bundle import Written
from l2w_desktop.exchange.manifest import Manifest
from l2w_desktop.exchange.opening import Opened
from l2w_desktop.journal.chain import Vector
from l2w_desktop.models.fields import new_id
from l2w_desktop.models.local import Installation, Package, Peer

_PACKAGE: sa.Table = Package.metadata.tables["package"]
_PEER: sa.Table = Peer.metadata.tables["peer"]
_INSTALLATION: sa.Table = Installation.metadata.tables["installation"]


def record_written(connection: Connection, written: Written, now: dt.datetime) -> None:
    """Note a package that stands on disk and give the next one the next number."""
    _insert(
        connection, peer=written.peer, direction="out", file_name=written.path.name, at=now,
        changes=written.changes, records=written.records, vector=dict(written.vector),
        state="sent",
    )  # fmt: skip
    following = written.number + 1
    connection.execute(
        _INSTALLATION.update()
        .where(_INSTALLATION.c.next_package < following)
        .values(next_package=following)
    )


def record_read(
    connection: Connection,
    opened: Opened,
    changes: int,
    records: int,
    now: dt.datetime,
    file_name: str,
) -> None:
    """Note a package that was read; part of the transaction that reads it.

    Reading the same one again, which changed nothing, is not noted twice.
    """
    told, c = dict(opened.manifest.vector), _PACKAGE.c
    if not changes:
        earlier = sa.select(c.vector).where(
            c.peer == opened.sender.replica, c.direction == "in", c.state == "read",
            c.file_name == file_name,
        )  # fmt: skip
        if told in [dict(vector) for vector in connection.scalars(earlier)]:
            return
    _insert(
        connection, peer=opened.sender.replica, direction="in", file_name=file_name, at=now,
        changes=changes, records=records, vector=told, state="read",
    )  # fmt: skip


def record_refused(
    connection: Connection, file_name: str, reason: str, now: dt.datetime, peer: str = ""
) -> None:
    """Note a package that was refused, with the sentence that people saw."""
    _insert(
        connection, peer=peer, direction="in", file_name=file_name, at=now, changes=0, records=0,
        vector={}, state="refused", reason=reason,
    )  # fmt: skip


def record_parked(
    connection: Connection, file_name: str, reason: str, now: dt.datetime, peer: str
) -> None:
    """Note a package that waits for an earlier one, with the sentence that people saw; once."""
    forget_parked(connection, peer, file_name)
    _insert(
        connection, peer=peer, direction="in", file_name=file_name, at=now, changes=0, records=0,
        vector={}, state="parked", reason=reason,
    )  # fmt: skip


def forget_parked(connection: Connection, peer: str, file_name: str | None = None) -> None:
    """Take a package of a peer, or all of them, off the list of those that wait."""
    is_it = sa.and_(_PACKAGE.c.state == "parked", _PACKAGE.c.peer == peer)
    if file_name is not None:
        is_it = sa.and_(is_it, _PACKAGE.c.file_name == file_name)
    connection.execute(_PACKAGE.delete().where(is_it))


def _insert(connection: Connection, **values: Any) -> None:
    connection.execute(_PACKAGE.insert().values({"id": new_id(), "reason": None, **values}))


def note_versions(
    connection: Connection, peer: str, number: int, program: str, schema: int
) -> None:
    """Store which program a peer works with, unless a later package said so already."""
    of = sa.and_(_PEER.c.replica == peer, _PEER.c.last_read <= number)
    connection.execute(_PEER.update().where(of).values(program=program, schema=schema))


def acknowledge(
    connection: Connection, peer: str, have: Vector, page: Manifest | None = None
) -> None:
    """Store what a peer says it holds, and which packages to it are thereby confirmed.

    ``page`` is that of its package. The last word counts, also when it is less than before: a peer
    that lost changes gets them again, and its packages are no longer called confirmed. A package
    that arrives after a later one has nothing to say about this any more: it has a lower number
    and was written earlier (a peer that fell back on an old database counts from lower again).
    """
    of: sa.ColumnElement[bool]
    values: dict[str, Any]
    of, values = _PEER.c.replica == peer, {"acknowledged": dict(have)}
    if page is not None:
        at = dt.datetime.fromisoformat(page.written_at)
        is_later = sa.or_(_PEER.c.last_read <= page.number, _PEER.c.last_written_at < at)
        of = sa.and_(of, is_later)
        values |= {"last_read": page.number, "last_written_at": at, "confirmed": page.read}
    if not connection.execute(_PEER.update().where(of).values(values)).rowcount:
        return
    out = sa.and_(_PACKAGE.c.peer == peer, _PACKAGE.c.direction == "out")
    for row in connection.execute(sa.select(_PACKAGE).where(out)).all():
        state = "confirmed" if _covers(have, row.vector) else "sent"
        if state != row.state:
            connection.execute(_PACKAGE.update().where(_PACKAGE.c.id == row.id).values(state=state))


def _covers(have: Vector, vector: Vector) -> bool:
    return all(have.get(replica, 0) >= seq for replica, seq in vector.items())
