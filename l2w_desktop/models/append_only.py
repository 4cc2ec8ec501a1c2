"""Tables whose rows are written once: triggers refuse every other statement, on either database.

A table says so itself (``append_only``), with the columns that erasure may empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

_ERASABLE = "erasable"  # of Table.info
_SQLITE = """CREATE TRIGGER {table}_is_never_{done} BEFORE {verb} ON {table} {when}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"""
_FUNCTION = """CREATE OR REPLACE FUNCTION {table}_is_append_only() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
RAISE EXCEPTION '{table} is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$"""
_POSTGRESQL = """CREATE TRIGGER {table}_is_never_{done} BEFORE {verb} ON {table} FOR EACH {each}
{when} EXECUTE FUNCTION {table}_is_append_only()"""


def append_only(*erasable: str) -> dict[str, Any]:
    """Return what a local table declares whose rows only erasure touches, in these columns."""
    return {"sqlite_strict": True, "info": {"shared": False, _ERASABLE: erasable}}


def guard(connection: sa.Connection, metadata: sa.MetaData) -> None:
    """Make the triggers of every append-only table, in the words of this database."""
    statements = _WORDS[connection.dialect.name]
    for table in metadata.sorted_tables:
        if _ERASABLE in table.info:
            for statement in statements(table.name, _rewritten(table)):
                connection.exec_driver_sql(statement)


def _rewritten(table: sa.Table) -> str:
    """Return the condition under which an update is more than an erasure."""
    erasable = table.info[_ERASABLE]
    kept = (c.name for c in table.columns if c.name not in erasable)
    differ = [f'NEW."{name}" IS DISTINCT FROM OLD."{name}"' for name in kept]
    return " OR ".join([*differ, *(f'NEW."{name}" IS NOT NULL' for name in erasable)])


def _sqlite(table: str, rewritten: str) -> Iterator[str]:
    yield _SQLITE.format(table=table, done="deleted", verb="DELETE", when="")
    yield _SQLITE.format(table=table, done="rewritten", verb="UPDATE", when=f"WHEN {rewritten}")


def _postgresql(table: str, rewritten: str) -> Iterator[str]:
    yield _FUNCTION.format(table=table)
    yield _POSTGRESQL.format(
        table=table, done="deleted", verb="DELETE OR TRUNCATE", each="STATEMENT", when=""
    )
    yield _POSTGRESQL.format(
        table=table, done="rewritten", verb="UPDATE", each="ROW", when=f"WHEN ({rewritten})"
    )


_WORDS: Mapping[str, Callable[[str, str], Iterator[str]]] = {
    "sqlite": _sqlite,
    "postgresql": _postgresql,
}
