"""Choices that were made between values of two places: which value, by whom, and whether it stands.

They are read back from the journal: a change that replaces several others decided between them.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal import chain, fold
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.chain import CHANGE, Entry
from l2w_desktop.services import conflicts
from l2w_desktop.services.conflict_words import Sources
from l2w_desktop.services.conflicts import Conflict

MOST = 20


@dataclass(frozen=True, slots=True)
class Decided:
    """A conflict with the option that was taken; ``take`` 0 for a value that was typed.

    ``is_last`` when nothing was written over it since, so that it can be taken back.
    """

    conflict: Conflict
    take: int
    user: str
    at: dt.datetime
    is_last: bool


def decided(session: Session, most: int = MOST) -> tuple[Decided, ...]:
    """Return the last choices, newest first, one per field group."""
    query = sa.select(*chain.COLUMNS).where(CHANGE.c.parents.like("% %"))
    newest = query.order_by(CHANGE.c.wall.desc(), CHANGE.c.seq.desc()).limit(most * 3)
    found: dict[tuple[str, str], Entry] = {}
    for entry in map(Entry._make, raw(session).execute(newest)):
        found.setdefault((entry.row, entry.grp), entry)
    entries = chain.of_rows(raw(session), sorted({row for row, _ in found}))
    sources = Sources(session)
    told = [_told(session, entry, entries, sources) for entry in found.values()]
    return tuple(one for one in told if one is not None)[:most]


def _told(
    session: Session, chosen: Entry, entries: Sequence[Entry], sources: Sources
) -> Decided | None:
    named = set(chosen.parents.split())
    between = [e for e in entries if e.name in named]
    if not fold.is_conflict(between) or chosen.value is None:
        return None
    conflict = conflicts.told(session, chosen.tbl, chosen.row, chosen.grp, between, sources)
    value = json.loads(chosen.value)
    take = next((o.take for o in conflict.options if dict(o.values) == value), 0)
    source = sources.of(chosen)
    last = fold.decision(entries, chosen.row, chosen.grp)
    is_last = last is not None and last[0].name == chosen.name
    return Decided(conflict, take, source.user, source.at, is_last)
