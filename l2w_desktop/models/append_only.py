"""Tables whose rows are written once: triggers refuse every other statement, on either database.

A table says so itself (``append_only``), with the columns that may still lose or get a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

Names = tuple[str, ...]
_FREE = "append_only"  # of Table.info: the names of the columns that may be emptied, or filled
_SQLITE = """CREATE TRIGGER {table}_is_never_{done} BEFORE {verb} ON {table} {when}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"""
_FUNCTION = """CREATE OR REPLACE FUNCTION {table}_is_append_only() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
RAISE EXCEPTION '{table} is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$"""
_POSTGRESQL = """CREATE TRIGGER {table}_is_never_{done} BEFORE {verb} ON {table} FOR EACH {each}
{when} EXECUTE FUNCTION {table}_is_append_only()"""


def append_only(*, erasable: Names = (), later: Names = ()) -> dict[str, Any]:
    """Return what a local table declares whose rows are written once.

    ``erasable`` columns may be emptied; ``later`` ones also filled where they are empty.
    """
    return {"sqlite_strict": True, "info": {"shared": False, _FREE: (erasable, later)}}


def guard(connection: sa.Connection, metadata: sa.MetaData) -> None:
    """Make the triggers of every append-only table, in the words of this database."""
    statements = _WORDS[connection.dialect.name]
    for table in metadata.sorted_tables:
        if _FREE in table.info:
            for statement in statements(table.name, _rewritten(table)):
                connection.exec_driver_sql(statement)


def _rewritten(table: sa.Table) -> str:
    """Return the condition under which an update is refused."""
    erasable, later = table.info[_FREE]
    kept = (c.name for c in table.columns if c.name not in (*erasable, *later))
    return " OR ".join(
        (
            *(f'NEW."{name}" IS DISTINCT FROM OLD."{name}"' for name in kept),
            *(f'NEW."{name}" IS NOT NULL' for name in erasable),
            *(f'(NEW."{name}" IS NOT NULL AND OLD."{name}" IS NOT NULL)' for name in later),
        )
    )


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
