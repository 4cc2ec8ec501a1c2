"""Tables that only grow: the database itself refuses to rewrite or delete what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from l2w_desktop.models.audit import AuditAnchor, AuditEntry
from l2w_desktop.models.changes import Change
from l2w_desktop.models.fields import Base


@dataclass(frozen=True, slots=True)
class AppendOnly:
    """What may still happen to the rows of ``model``; every other column never changes.

    ``erasable`` columns may be emptied; ``later`` ones also filled where they are empty.
    """

    model: type[Base]
    erasable: tuple[str, ...] = ()
    later: tuple[str, ...] = ()

    @property
    def table(self) -> str:
        """The name of the table."""
        return str(self.model.__tablename__)

    @property
    def is_rewritten(self) -> str:
        """The condition under which an update is refused; both kinds of database read it."""
        free = (*self.erasable, *self.later)
        names = [c.name for c in self.model.__table__.columns]
        return " OR ".join(
            (
                *(f'NEW."{n}" IS DISTINCT FROM OLD."{n}"' for n in names if n not in free),
                *(f'NEW."{n}" IS NOT NULL' for n in self.erasable),
                *(f'(NEW."{n}" IS NOT NULL AND OLD."{n}" IS NOT NULL)' for n in self.later),
            )
        )


# Erasure takes a value and its salt away; a value that was withheld may come later, for the
# commitment decides which one it is. The note of an audit line may name a person.
TABLES: Final = (
    AppendOnly(Change, later=("value", "salt")),
    AppendOnly(AuditEntry, erasable=("note", "salt")),
    AppendOnly(AuditAnchor),
)
_REFUSES: Final = """CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql AS $$ BEGIN
RAISE EXCEPTION 'append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$"""


def guard(connection: sa.Connection) -> None:
    """Make the triggers, in the words of this database."""
    is_server = connection.dialect.name == "postgresql"
    for statement in _on_server() if is_server else _in_file():
        connection.exec_driver_sql(statement)


def _in_file() -> Iterator[str]:
    for one in TABLES:
        refusal = f"BEGIN SELECT RAISE(ABORT, '{one.table} is append-only'); END"
        yield (
            f"CREATE TRIGGER {one.table}_is_never_deleted BEFORE DELETE ON {one.table} {refusal}"
        )
        yield (
            f"CREATE TRIGGER {one.table}_is_never_rewritten BEFORE UPDATE ON {one.table} "
            f"WHEN {one.is_rewritten} {refusal}"
        )


def _on_server() -> Iterator[str]:
    yield _REFUSES
    for one in TABLES:
        yield (
            f"CREATE TRIGGER {one.table}_is_never_deleted BEFORE DELETE OR TRUNCATE "
            f"ON {one.table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()"
        )
        yield (
            f"CREATE TRIGGER {one.table}_is_never_rewritten BEFORE UPDATE ON {one.table} "
            f"FOR EACH ROW WHEN ({one.is_rewritten}) EXECUTE FUNCTION refuse_rewriting()"
        )
