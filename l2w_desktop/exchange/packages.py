"""The list of packages on this computer: sent, confirmed, read, refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange.bundle import Written
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
    """Note a package that was read; part of the transaction that reads it."""
    _insert(
        connection, peer=opened.sender.replica, direction="in", file_name=file_name, at=now,
        changes=changes, records=records,
        vector=dict(opened.manifest.vector), state="read",
    )  # fmt: skip


def record_refused(
    connection: Connection, file_name: str, reason: str, now: dt.datetime, peer: str = ""
) -> None:
    """Note a package that was refused, with the sentence that people saw."""
    _insert(
        connection, peer=peer, direction="in", file_name=file_name, at=now, changes=0, records=0,
        vector={}, state="refused", reason=reason,
    )  # fmt: skip


def _insert(connection: Connection, **values: Any) -> None:
    connection.execute(_PACKAGE.insert().values({"id": new_id(), "reason": None, **values}))


def acknowledge(connection: Connection, peer: str, have: Mapping[str, int]) -> None:
    """Store what a peer says it holds, and which packages to it are thereby confirmed.

    The last word counts, also when it is less than before: a peer that lost changes gets them
    again, and its packages are no longer called confirmed.
    """
    connection.execute(
        _PEER.update().where(_PEER.c.replica == peer).values(acknowledged=dict(have))
    )
    out = sa.and_(_PACKAGE.c.peer == peer, _PACKAGE.c.direction == "out")
    for row in connection.execute(sa.select(_PACKAGE).where(out)).all():
        state = "confirmed" if _covers(have, row.vector) else "sent"
        if state != row.state:
            connection.execute(_PACKAGE.update().where(_PACKAGE.c.id == row.id).values(state=state))


def _covers(have: Vector, vector: Vector) -> bool:
    return all(have.get(replica, 0) >= seq for replica, seq in vector.items())
