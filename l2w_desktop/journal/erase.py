"""Erasure absorbs: personal values of an erased person are gone now, and gone when they arrive.

The chain keeps its commitments and hashes, so that it stays whole; only value and salt disappear.
Ids, plain groups and the row that says so remain.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.journal.chain import CHANGE, Entry
from l2w_desktop.journal.plan import plans
from l2w_desktop.models.erasures import Erasure
from l2w_desktop.models.fields import Privacy
from l2w_desktop.texts import Text

ERASURE = Erasure.__tablename__
_CHUNK = 500  # ids of one IN query; far below SQLite's limit of bound values


class Erased(UserError):
    """New personal data about somebody who was erased."""

    text = Text(
        "De gegevens van deze persoon zijn gewist. U kunt hier niets meer over noteren.",
        "The data of this person were erased. You can note nothing more about them here.",
    )


def erase(session: Session, person_id: str, on: dt.date) -> None:
    """Erase a person when this transaction ends: everywhere that its changes ever come.

    Every personal value about the person disappears from tables and journal, also values that
    arrive later; the objects of the session are read again afterwards. Erasing twice is harmless.
    """
    session.add(Erasure(person_id=person_id, erased_on=on))
    session.flush()


def erased(connection: Connection, subjects: Iterable[str]) -> set[str]:
    """Return which of these people were erased."""
    found: set[str] = set()
    ids = sorted(set(subjects) - {""})
    for start in range(0, len(ids), _CHUNK):
        part = CHANGE.c.subject.in_(ids[start : start + _CHUNK])
        query = sa.select(CHANGE.c.subject).where(part, CHANGE.c.tbl == ERASURE).distinct()
        found.update(connection.scalars(query))
    return found


def anybody(connection: Connection) -> bool:
    """Tell whether anybody was ever erased here."""
    return connection.scalar(sa.select(Erasure.id).limit(1)) is not None


def is_absorbed(entry: Entry, gone: set[str]) -> bool:
    """Tell whether the value of a change must not be kept, ``gone`` being the erased people."""
    return entry.subject in gone and (entry.tbl, entry.grp) in personal_groups()


def emptied(entry: Entry) -> Entry:
    """Return the change without its value."""
    return entry._replace(value=None, salt=None)


def absorb(connection: Connection, subjects: Iterable[str]) -> set[tuple[str, str]]:
    """Take away every personal value about these people; return the rows (table, id) to fold."""
    rows: set[tuple[str, str]] = set()
    ids = sorted(set(subjects) - {""})
    for start in range(0, len(ids), _CHUNK):
        of = sa.and_(
            CHANGE.c.subject.in_(ids[start : start + _CHUNK]),
            CHANGE.c.value.is_not(None),
            sa.tuple_(CHANGE.c.tbl, CHANGE.c.grp).in_(sorted(personal_groups())),
        )
        query = sa.select(CHANGE.c.tbl, CHANGE.c.row).where(of).distinct()
        rows |= {(tbl, row) for tbl, row in connection.execute(query)}
        connection.execute(CHANGE.update().where(of).values(value=None, salt=None))
    return rows


@lru_cache(maxsize=1)
def personal_groups() -> frozenset[tuple[str, str]]:
    """Return every (table, group) that says something about a person."""
    return frozenset(
        (plan.name, group.name)
        for plan in plans().values()
        for group in plan.groups.values()
        if group.privacy is not Privacy.PLAIN
    )
