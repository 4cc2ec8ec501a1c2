"""The two engines on one encrypted file, and what is asked of that file as a whole.

The write engine begins IMMEDIATE on its one connection, the read engine DEFERRED on several that
refuse to write: a reader never waits for a writer and sees the last committed state. WAL with
``synchronous=FULL`` loses nothing that was committed, also when the power fails.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from l2w_desktop.store.sqlcipher import Connection, cause_of, open_connection

APPLICATION_ID = 0x4C325731  # "L2W1"
QUEUE_SECONDS = 30.0  # a thread waits this long for the one write connection


@dataclass(frozen=True, slots=True)
class Engines:
    """Both engines; without ``write`` the medium is read-only."""

    read: sa.Engine
    write: sa.Engine | None

    def dispose(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self.read.dispose()
        if self.write:
            self.write.dispose()


def open_engines(path: Path, key: bytes, *, is_read_only: bool = False) -> Engines:
    """Return the engines of an existing database; nothing is opened until first use."""
    if is_read_only:
        return Engines(read_engine(path, key, is_immutable=True), None)
    return Engines(read_engine(path, key), write_engine(path, key))


def write_engine(
    path: Path, key: bytes, *, is_new: bool = False, has_foreign_keys: bool = True
) -> sa.Engine:
    """Return the engine that writes: one connection, BEGIN IMMEDIATE.

    ``has_foreign_keys=False`` is for migrations only: inside a transaction it cannot be changed.
    """
    connect = partial(
        open_connection,
        path,
        key,
        mode="rwc" if is_new else "rw",
        has_foreign_keys=has_foreign_keys,
    )
    engine = _engine(path, connect, pool_size=1, max_overflow=0, pool_timeout=QUEUE_SECONDS)
    event.listen(engine, "handle_error", partial(_explain, path))
    event.listen(engine, "begin", _begin_immediate)
    return engine


def read_engine(path: Path, key: bytes, *, is_immutable: bool = False) -> sa.Engine:
    """Return the engine that reads: several connections, each on one snapshot at a time.

    ``is_immutable`` reads a medium on which nothing can be written, not even locks.
    """
    mode = "ro&immutable=1" if is_immutable else "rw"
    connect = partial(open_connection, path, key, mode=mode, is_query_only=True)
    engine = _engine(path, connect, pool_size=4, max_overflow=8)
    event.listen(engine, "handle_error", partial(_explain_read, path))
    event.listen(engine, "begin", _begin_deferred)
    return engine


def header(path: Path, key: bytes, *, is_read_only: bool = False) -> tuple[int, int]:
    """Return (application id, schema version) of a database; the first proof that the key fits."""
    mode = "ro&immutable=1" if is_read_only else "rw"
    connection = open_connection(path, key, mode=mode, is_query_only=True)
    try:
        return (
            connection.execute("PRAGMA application_id").fetchone()[0],
            connection.execute("PRAGMA user_version").fetchone()[0],
        )
    finally:
        connection.close()


def mark(connection: sa.Connection, version: int) -> None:
    """Write application id and schema version, inside the open transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version:d}")


def row_counts(execute: Callable[[str], Any]) -> dict[str, int]:
    """Return the number of rows per table; ``execute`` runs one statement of SQL.

    Virtual tables and the shadow tables behind them are left out: they can be rebuilt.
    """
    listed = execute("PRAGMA main.table_list").fetchall()
    names = sorted(row[1] for row in listed if row[2] == "table" and row[1][:7] != "sqlite_")
    return {name: execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names from the schema itself


def broken_references(execute: Callable[[str], Any]) -> list[tuple[str, str]]:
    """Return (table, table referred to) of each row whose foreign key leads nowhere."""
    return [(row[0], row[2]) for row in execute("PRAGMA foreign_key_check").fetchall()]


def _engine(path: Path, connect: Callable[[], Connection], **pool: Any) -> sa.Engine:
    return sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        hide_parameters=True,  # what an error says must hold no value of a record
        **pool,
    )


def _begin_immediate(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN DEFERRED")


def _explain(path: Path, context: ExceptionContext) -> BaseException | None:
    return cause_of(context.original_exception, path)


def _explain_read(path: Path, context: ExceptionContext) -> BaseException | None:
    error = context.original_exception
    if getattr(error, "sqlite_errorname", "") == "SQLITE_READONLY":
        return None  # query_only stopped a write: a bug of ours, not the user's folder
    return cause_of(error, path)
