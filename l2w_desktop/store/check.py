"""Is the database whole? Pages, structure, references, and what lower floors add."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from sqlcipher3 import dbapi2

from l2w_desktop.errors import UserError
from l2w_desktop.store.engine import broken_references
from l2w_desktop.store.hooks import Check
from l2w_desktop.store.sqlcipher import cause_of, open_connection
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Text

_MOST = 20  # lines of one kind; more would not help anybody

_PAGES = Text("{count} bladzijden van het bestand zijn beschadigd.", "{count} pages are damaged.")
_STRUCTURE = Text("De opbouw klopt niet: {line}.", "The structure is not right: {line}.")
_REFERENCES = Text(
    "{count} rijen van {table} verwijzen naar rijen van {target} die er niet zijn.",
    "{count} rows of {table} refer to rows of {target} that do not exist.",
)


def check(store: Store, extra: tuple[Check, ...] = ()) -> list[Text]:
    """Return every problem found, each a sentence; empty when all is well.

    The database first; only when it is whole are the ``checks`` of the hooks and ``extra`` asked.
    """
    problems = store.database.problems(is_read_only=store.is_read_only)
    if problems:
        return problems
    with store.read() as session:
        return [found for ask in (*store.hooks.checks, *extra) for found in ask(session)]


def file_problems(path: Path, key: bytes, *, is_immutable: bool = False) -> list[Text]:
    """Return what is wrong with a database file: every page, the structure, the references."""
    mode = "ro&immutable=1" if is_immutable else "rw"
    try:
        connection = open_connection(path, key, mode=mode, is_query_only=True)
    except UserError as error:
        return [error.message()]
    try:
        return _pages(connection) or [*_structure(connection), *_references(connection)]
    except dbapi2.Error as error:
        cause = cause_of(error, path)
        if cause is None:
            raise
        return [cause.message()]
    finally:
        connection.close()


def _pages(connection: dbapi2.Connection) -> list[Text]:
    damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return [_PAGES.fill(count=len(damaged))] if damaged else []


def _structure(connection: dbapi2.Connection) -> list[Text]:
    lines = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    return [_STRUCTURE.fill(line=line) for (line,) in lines if line != "ok"]


def _references(connection: dbapi2.Connection) -> list[Text]:
    broken = Counter(broken_references(connection.execute)).most_common(_MOST)
    return [
        _REFERENCES.fill(count=count, table=table, target=target)
        for (table, target), count in broken
    ]
