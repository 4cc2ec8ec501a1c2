"""What can be found by typing: one folded column of words, kept true by the database itself.

Each kind of thing says once which words find it (``KINDS``); triggers and index follow from that.
Triggers, because every way in passes them: the window, an import, a package, a merge, an erasure.
The table stays on this computer, is not journalled, and can be made again from the others at any
time. In ``words`` two spaces stand before every word: so three signs (a trigram) are enough to ask
for words that begin with one letter, and one index serves both ``begins with`` and ``contains``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Mapped, mapped_column

from l2w_desktop.models.fields import Base, Local
from l2w_desktop.models.types import ID, INT, Moment, Str


class SearchEntry(Local):
    """One thing that can be found, and its folded words."""

    __tablename__ = "search_entry"

    id: Mapped[int] = mapped_column(INT, primary_key=True)
    kind: Mapped[str] = mapped_column(Str)
    row: Mapped[str] = mapped_column(ID, index=True)
    words: Mapped[str] = mapped_column(Str)


class Opened(Local):
    """When a record was opened last at this computer; so that it is found first."""

    __tablename__ = "opened"

    row: Mapped[str] = mapped_column(ID, primary_key=True)
    kind: Mapped[str] = mapped_column(Str)
    opened_at: Mapped[dt.datetime] = mapped_column(Moment, index=True)


@dataclass(frozen=True, slots=True)
class Watch:
    """A table on which words depend: its columns, and a query for the ids ``NEW`` touches."""

    table: str
    columns: tuple[str, ...]
    rows: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing: the query ``(id, words)`` of what may be found, and what it depends on.

    The first watch is the thing's own table. The query is plain SQL that every database knows; its
    words are already folded, with one space between them.
    """

    name: str
    query: str
    watches: tuple[Watch, ...]


def _folded_number(column: str) -> str:
    return f"lower(replace(coalesce({column}, ''), '-', ''))"


_NAMES = ("search_words", "is_archived")
_CONTACT = ("contact_words",)


def _file(table: str) -> Kind:
    """Return the kind of a mentee's or mentor's file."""
    mine = f"SELECT {table}.id FROM {table} WHERE {table}.person_id = NEW.id"
    return Kind(
        table,
        f"SELECT {table}.id AS id, coalesce(person.search_words, '') || ' ' || "
        f"{_folded_number(f'{table}.number')} || ' ' || coalesce(person.contact_words, '') "
        f"AS words FROM {table} JOIN person ON person.id = {table}.person_id "
        f"WHERE {table}.is_archived IS NOT TRUE AND person.is_archived IS NOT TRUE",
        (
            Watch(table, ("number", "is_archived"), "SELECT NEW.id"),
            Watch("person", _NAMES + _CONTACT, mine),
        ),
    )


def _of_duo(columns: str) -> str:
    return (
        f"SELECT {columns} FROM duo JOIN mentee ON mentee.id = duo.mentee_id "
        "JOIN mentor ON mentor.id = duo.mentor_id JOIN person p ON p.id = mentee.person_id "
        "JOIN person q ON q.id = mentor.person_id"
    )


_DUO: Final = Kind(
    "duo",
    _of_duo(
        "duo.id AS id, coalesce(p.search_words, '') || ' ' || coalesce(q.search_words, '') || "
        f"' ' || {_folded_number('duo.number')} AS words"
    )
    + " WHERE duo.is_archived IS NOT TRUE",
    (
        Watch("duo", ("number", "is_archived"), "SELECT NEW.id"),
        Watch(
            "person",
            _NAMES,
            "SELECT duo.id FROM duo JOIN mentee ON mentee.id = duo.mentee_id "
            "WHERE mentee.person_id = NEW.id UNION SELECT duo.id FROM duo "
            "JOIN mentor ON mentor.id = duo.mentor_id WHERE mentor.person_id = NEW.id",
        ),
    ),
)

_DOCUMENT: Final = Kind(
    "document",
    "SELECT d.id AS id, coalesce(d.number_words, '') || ' ' || coalesce(p.search_words, '') || "
    "' ' || coalesce(q.search_words, '') AS words FROM (SELECT issued_document.*, "
    f"{_folded_number('issued_document.number')} AS number_words FROM issued_document) d "
    "LEFT JOIN duo ON duo.id = d.duo_id "
    "LEFT JOIN mentee ON mentee.id = coalesce(d.mentee_id, duo.mentee_id) "
    "LEFT JOIN mentor ON mentor.id = coalesce(d.mentor_id, duo.mentor_id) "
    "LEFT JOIN person p ON p.id = mentee.person_id LEFT JOIN person q ON q.id = mentor.person_id "
    "WHERE d.is_archived IS NOT TRUE AND d.name IS NOT NULL",
    (
        Watch(
            "issued_document",
            ("number", "name", "duo_id", "mentee_id", "mentor_id", "is_archived"),
            "SELECT NEW.id",
        ),
        Watch(
            "person",
            _NAMES,
            " UNION ".join(
                f"SELECT issued_document.id FROM issued_document {through} "
                f"JOIN {role} ON {role}.id = {at}.{role}_id WHERE {role}.person_id = NEW.id"
                for role in ("mentee", "mentor")
                for through, at in (
                    ("", "issued_document"),
                    ("JOIN duo ON duo.id = issued_document.duo_id", "duo"),
                )
            ),
        ),
    ),
)

KINDS: Final = (_file("mentee"), _file("mentor"), _DUO, _DOCUMENT)

_LIKE = re.compile(r"[%_\\]")
_ENTRY = 'INSERT INTO search_entry (kind, "row", words)'  # row is a word of SQL itself
_SPREAD = "'  ' || replace(found.words, ' ', '  ')"


def refill(kind: Kind) -> str:
    """Return the statement that enters everything of a kind anew, after its entries went."""
    return f"{_ENTRY} SELECT '{kind.name}', found.id, {_SPREAD} FROM ({kind.query}) found"


def make(connection: sa.Connection) -> None:
    """Make the triggers and the index in the words of this database, and fill them.

    May be called again at any time: everything is made anew from the tables of the register.
    """
    ways = {"sqlite": _sqlite, "postgresql": _postgresql}
    for statement in ways[connection.dialect.name](connection):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("DELETE FROM search_entry")
    for kind in KINDS:
        connection.exec_driver_sql(refill(kind))


def beginning(word: str) -> str:
    """Return the signs that words beginning with ``word`` hold, of at least three signs."""
    return f"{'  ' if len(word) == 1 else ' '}{word}"


def matching(dialect: str, kinds: Sequence[str], limit: int) -> str:
    """Return the query (kind, row, id) of at most ``limit`` entries of each kind.

    Its parameters are ``asked(dialect, signs)``. In no order: to sort, a database would first
    have to read every entry that matches.
    """
    if dialect == "postgresql":
        one = (
            "(SELECT kind, \"row\", id FROM search_entry WHERE kind = '{kind}' "
            "AND words LIKE ALL (:asked) LIMIT {limit})"
        )
    else:
        one = (
            'SELECT * FROM (SELECT kind, "row", id FROM search_{kind} JOIN search_entry '
            "ON search_entry.id = search_{kind}.rowid WHERE search_{kind}.words MATCH :asked "
            "LIMIT {limit})"
        )
    return " UNION ALL ".join(one.format(kind=kind, limit=limit) for kind in kinds)


def asked(dialect: str, signs: Sequence[str]) -> str | list[str]:
    """Return what ``matching`` asks: all of ``signs``, folded, each of at least three signs."""
    if dialect == "postgresql":
        return ["%" + _LIKE.sub(r"\\\g<0>", sign) + "%" for sign in signs]
    return " AND ".join('"' + sign.replace('"', '""') + '"' for sign in signs)


def _knows_secure_delete(connection: sa.Connection) -> bool:
    version = str(connection.exec_driver_sql("SELECT sqlite_version()").scalar())
    return tuple(map(int, version.split("."))) >= (3, 42)


def _body(kind: Kind, watch: Watch) -> str:
    """Return the two statements that bring the entries touched by ``NEW`` up to date."""
    return (
        f"DELETE FROM search_entry WHERE kind = '{kind.name}' AND \"row\" IN ({watch.rows}); "
        f"{refill(kind)} WHERE found.id IN ({watch.rows});"
    )


def _events(kind: Kind) -> list[tuple[str, Watch, str, str]]:
    """Return (name, watch, event, condition) of each trigger of a kind."""
    found = []
    for number, watch in enumerate(kind.watches):
        name = f"search_{kind.name}_{watch.table}"
        changed = " OR ".join(f"OLD.{c} IS DISTINCT FROM NEW.{c}" for c in watch.columns)
        found.append((f"{name}_changed", watch, "UPDATE", changed))
        if number == 0:
            found.append((f"{name}_born", watch, "INSERT", ""))
    return found


def _sqlite(connection: sa.Connection) -> list[str]:
    drops: list[str] = []
    tables: list[str] = []
    triggers: list[str] = []
    is_secure = _knows_secure_delete(connection)
    for kind in KINDS:
        index = f"search_{kind.name}"
        named = {name: f"CREATE TRIGGER {name} {rest}" for name, rest in _sqlite_triggers(kind)}
        drops += [f"DROP TRIGGER IF EXISTS {name}" for name in named]
        drops.append(f"DROP TABLE IF EXISTS {index}")
        triggers += named.values()
        tables.append(
            f"CREATE VIRTUAL TABLE {index} USING fts5(words, content='search_entry', "
            "content_rowid='id', tokenize='trigram case_sensitive 1')"
        )
        if is_secure:  # an erased name must not stay readable in the pages of the index
            tables.append(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)")
    return [*drops, "DELETE FROM search_entry", *tables, *triggers]


def _sqlite_triggers(kind: Kind) -> list[tuple[str, str]]:
    """Return (name, the rest of its declaration) of each trigger of a kind."""
    index, own = f"search_{kind.name}", f"kind = '{kind.name}'"
    put = f"INSERT INTO {index} (rowid, words) VALUES (NEW.id, NEW.words);"
    take = f"INSERT INTO {index} ({index}, rowid, words) VALUES ('delete', OLD.id, OLD.words);"
    gone = f'DELETE FROM search_entry WHERE {own} AND "row" = OLD.id;'
    found = [
        (f"{index}_put", f"AFTER INSERT ON search_entry WHEN NEW.{own} BEGIN {put} END"),
        (f"{index}_taken", f"AFTER DELETE ON search_entry WHEN OLD.{own} BEGIN {take} END"),
        (f"{index}_gone", f"AFTER DELETE ON {kind.watches[0].table} BEGIN {gone} END"),
    ]
    for name, watch, happens, condition in _events(kind):
        when = f" WHEN {condition}" if condition else ""
        body = _body(kind, watch)
        found.append((name, f"AFTER {happens} ON {watch.table}{when} BEGIN {body} END"))
    return found


def _postgresql(_connection: sa.Connection) -> list[str]:
    statements = [
        "CREATE EXTENSION IF NOT EXISTS pg_trgm",
        "CREATE INDEX IF NOT EXISTS search_entry_trigrams ON search_entry "
        "USING gin (words gin_trgm_ops)",
    ]
    for kind in KINDS:
        gone = f"DELETE FROM search_entry WHERE kind = '{kind.name}' AND \"row\" = OLD.id;"
        own = kind.watches[0]
        for name, watch, happens, condition, body in (
            *((*told, _body(kind, told[1])) for told in _events(kind)),
            (f"search_{kind.name}_gone", own, "DELETE", "", gone),
        ):
            when = f" WHEN ({condition})" if condition else ""
            statements += [
                f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
                f"$$ BEGIN {body} RETURN NULL; END $$",
                f"DROP TRIGGER IF EXISTS {name} ON {watch.table}",
                f"CREATE TRIGGER {name} AFTER {happens} ON {watch.table} FOR EACH ROW{when} "
                f"EXECUTE FUNCTION {name}()",
            ]
    return statements


@event.listens_for(Base.metadata, "after_create")
def _after_create(_metadata: object, connection: sa.Connection, **_rest: object) -> None:
    """Make the index with the tables; an older database gets it after its migration."""
    if sa.inspect(connection).has_table("search_entry"):
        make(connection)
