"""The two engines on a PostgreSQL database, its refusals read as problems of the user.

The write engine begins by taking one advisory lock, so that writers of all programs stand in line
and the chain of changes never forks; the read engine sees one snapshot and cannot write. Both ask
the server to commit durably, whatever its own settings say.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import NoSuchModuleError

from l2w_desktop.errors import UserError
from l2w_desktop.store import address
from l2w_desktop.store.engine import QUEUE_SECONDS, Engines
from l2w_desktop.store.server_errors import (
    DriverMissing,
    ServerBusy,
    ServerFull,
    ServerReadOnly,
    ServerRefuses,
    ServerUnreachable,
    WrongServerPassword,
)

WRITERS = 0x4C325731  # the advisory lock "L2W1": one writer at a time, of all programs
WAIT_SECONDS = 60  # a writer waits this long for the one before it
_OPTIONS = "-c timezone=UTC -c synchronous_commit=on -c client_encoding=UTF8"

_READ_ONLY = "25006"

# first letters of SQLSTATE (PostgreSQL's table of error codes) and what they mean to a user
_CAUSES: tuple[tuple[str, type[UserError]], ...] = (
    ("53100", ServerFull),
    ("53300", ServerBusy),
    ("55P03", ServerBusy),
    (_READ_ONLY, ServerReadOnly),
    ("42501", ServerRefuses),
    ("28", WrongServerPassword),
    ("08", ServerUnreachable),
    ("57P", ServerUnreachable),
)


def open_engines(url: sa.URL, *, is_read_only: bool = False) -> Engines:
    """Return the engines of a database; nothing is opened until first use."""
    return Engines(read_engine(url), None if is_read_only else write_engine(url))


def write_engine(url: sa.URL) -> sa.Engine:
    """Return the engine that writes: one connection, and one writer of all programs."""
    engine = _engine(url, pool_size=1, max_overflow=0, pool_timeout=QUEUE_SECONDS)
    event.listen(engine, "begin", _stand_in_line)
    return engine


def read_engine(url: sa.URL) -> sa.Engine:
    """Return the engine that reads: several connections, each on one snapshot at a time."""
    engine = _engine(
        url, is_reader=True, pool_size=4, max_overflow=8, isolation_level="REPEATABLE READ"
    )
    return engine.execution_options(postgresql_readonly=True)


def cause_of(error: BaseException, url: sa.URL) -> UserError | None:
    """Return what a driver's error means for the user, or None when it is a bug of ours."""
    told = {"server": address.said(url), "reason": _first_line(error)}
    state = str(getattr(error, "sqlstate", None) or "")
    for begin, cause in _CAUSES:
        if state.startswith(begin):
            return cause(**told)
    if state or type(error).__name__ not in ("OperationalError", "ConnectionTimeout"):
        return None
    asked: Any = getattr(error, "pgconn", None)
    if asked is not None and (asked.needs_password or asked.used_password):
        return WrongServerPassword(**told)
    return (ServerRefuses if "FATAL" in str(error) else ServerUnreachable)(**told)


def _engine(url: sa.URL, *, is_reader: bool = False, **pool: Any) -> sa.Engine:
    try:
        engine = sa.create_engine(
            url, connect_args={"options": _OPTIONS, "connect_timeout": 10}, pool_pre_ping=True,
            **pool,
        )  # fmt: skip
    except (ImportError, NoSuchModuleError) as error:
        raise DriverMissing from error
    event.listen(engine, "handle_error", partial(_explain, url, is_reader))
    return engine


def _stand_in_line(connection: sa.Connection) -> None:
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT_SECONDS:d}s'")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS:d})")


def _explain(url: sa.URL, is_reader: bool, context: ExceptionContext) -> BaseException | None:
    error = context.original_exception
    if context.is_pre_ping:
        return None  # the pool makes a new connection
    if is_reader and getattr(error, "sqlstate", "") == _READ_ONLY:
        return None  # the reading transaction stopped a write: a bug of ours
    return cause_of(error, url)


def _first_line(error: BaseException) -> str:
    """Return the server's own sentence without the address that the driver puts before it."""
    lines = str(error).strip().splitlines() or [""]
    return lines[0].rpartition("FATAL:")[2].strip()
