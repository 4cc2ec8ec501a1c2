"""A person whose every value is a word that occurs nowhere else, and a search for those words."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from l2w_desktop.exchange import keys
from l2w_desktop.models import Person
from l2w_desktop.store.sqlcipher import open_connection

MARK = "KANARIE"


def texts_of_database(path: Path, key: bytes) -> Iterator[tuple[str, str]]:
    """Give every cell of every table in a database as (place, text), triggers and all."""
    connection = open_connection(path, key, mode="ro&immutable=1", is_query_only=True)
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.fetchall():
            cursor = connection.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                for name, cell in zip(names, row, strict=True):
                    yield f"{path.name}:{table}.{name}", str(cell)
    finally:
        connection.close()


def plain_copy(path: Path, key: bytes, target: Path) -> bytes:
    """Return a database decrypted page by page, freed pages included."""
    connection = open_connection(path, key)
    try:
        connection.execute(f"ATTACH DATABASE '{target}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.execute("DETACH DATABASE plain")
    finally:
        connection.close()
    data = target.read_bytes()
    target.unlink()
    return data


def texts_of_package(path: Path, age_keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give every file inside a package as (place, text); nobody's package gives nothing."""
    for age_key in age_keys:
        try:
            inner = keys.decrypt(path.read_bytes(), age_key)
        except Exception:
            continue
        with zipfile.ZipFile(io.BytesIO(inner)) as archive:
            for name in archive.namelist():
                yield f"{path.name}:{name}", archive.read(name).decode(errors="replace")


def fill_with_canaries(store: Any, person_id: str) -> None:
    """Give every text of a person a canary."""
    with store.write() as session:
        person = session.get_one(Person, person_id)
        person.first_name, person.last_name = f"{MARK}voor", f"{MARK}achter"
        person.email, person.phone = f"{MARK}@example.org", f"+32{MARK}"
        person.street, person.place = f"{MARK}straat", f"{MARK}stad"


def count(store: Any, model: Any) -> int:
    with store.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(model)) or 0
