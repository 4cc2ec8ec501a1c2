"""Pseudonyms on their way back: from central to the site whose people they stand for.

They go along in a package, so that the site alone can look a case up that research asks about.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange.hiva import pseudonym as made
from l2w_desktop.exchange.refusals import NotAPackage
from l2w_desktop.journal.plan import plans
from l2w_desktop.models.local import ProjectKey, Pseudonym

PSEUDONYMS: Final = "pseudonyms.csv"
_RECIPIENT = re.compile("[A-Z0-9]{2,12}")
_PID = re.compile(made.PATTERN)
_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_KEY: sa.Table = ProjectKey.metadata.tables["project_key"]
_PSEUDONYM: sa.Table = Pseudonym.metadata.tables["pseudonym"]


class Returned(NamedTuple):
    """One line of ``pseudonyms.csv``."""

    recipient: str
    pid: str
    person_id: str


def returned(connection: Connection, people: frozenset[str]) -> list[Returned]:
    """Return the pseudonyms of those ``people`` who ever agreed to be delivered.

    Who withdrew is in earlier deliveries, and can be looked up there. Without a key there was no
    delivery, and nothing to return.
    """
    found = []
    for recipient, key in connection.execute(sa.select(_KEY.c.recipient, _KEY.c.key)).all():
        agreed = people & _agreed(connection, recipient)
        secret = bytes.fromhex(key)
        found += [Returned(recipient, made.pseudonym(secret, recipient, p), p) for p in agreed]
    return sorted(found)


def _agreed(connection: Connection, recipient: str) -> frozenset[str]:
    consent = plans()["consent"].table
    query = sa.select(consent.c.person_id).where(
        consent.c.kind == recipient, consent.c.given_on.is_not(None)
    )
    return frozenset(connection.scalars(query))


def schema() -> dict[str, Any]:
    """Return the Table Schema of ``pseudonyms.csv``."""
    return {
        "fields": [{"name": name, "type": "string"} for name in Returned._fields],
        "primaryKey": ["recipient", "pid"],
    }


def parse(data: bytes) -> tuple[Returned, ...]:
    """Return the lines of ``pseudonyms.csv``; raises NotAPackage when one is not sound."""
    try:
        header, *lines = csv.reader(io.StringIO(data.decode(), newline=""), strict=True)
    except (UnicodeDecodeError, csv.Error, ValueError) as error:
        raise NotAPackage(detail=PSEUDONYMS) from error
    if tuple(header) != Returned._fields:
        raise NotAPackage(detail=PSEUDONYMS)
    found = [_sound(cells, number) for number, cells in enumerate(lines, start=2)]
    if len({(one.recipient, one.pid) for one in found}) != len(found):
        raise NotAPackage(detail=PSEUDONYMS)
    return tuple(found)


def _sound(cells: list[str], number: int) -> Returned:
    patterns = (_RECIPIENT, _PID, _UUID)
    if len(cells) != len(patterns) or not all(
        pattern.fullmatch(cell) for pattern, cell in zip(patterns, cells, strict=True)
    ):
        raise NotAPackage(detail=f"{PSEUDONYMS}: {number}")
    return Returned(*cells)


def take(connection: Connection, told: Iterable[Returned]) -> None:
    """Remember pseudonyms; those known stay, for earlier deliveries used them."""
    known = {(one.recipient, one.pid) for one in connection.execute(sa.select(_PSEUDONYM))}
    new = [one._asdict() for one in told if (one.recipient, one.pid) not in known]
    if new:
        connection.execute(_PSEUDONYM.insert(), new)
