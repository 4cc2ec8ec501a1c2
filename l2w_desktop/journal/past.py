"""What a group of a row used to say: its values in order of time, also those replaced since."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.journal.chain import CHANGE

_CHUNK = 500  # rows of one IN query; far below SQLite's limit of bound values


class Told(NamedTuple):
    """The columns of a group as they were left at ``wall`` (UTC in ms since 1970)."""

    wall: int
    value: Mapping[str, Any]


def values(
    connection: Connection, table: str, group: str, rows: Collection[str]
) -> Mapping[str, list[Told]]:
    """Return every value that a group of these rows had, oldest first; unknown rows are absent."""
    found: dict[str, list[tuple[int, str, int, str]]] = defaultdict(list)
    ids, c = sorted(rows), CHANGE.c
    for start in range(0, len(ids), _CHUNK):
        query = sa.select(c.row, c.wall, c.replica, c.seq, c.value).where(
            c.row.in_(ids[start : start + _CHUNK]), c.tbl == table, c.grp == group,
            c.value.is_not(None),
        )  # fmt: skip
        for row, *entry in connection.execute(query):
            found[row].append(tuple(entry))
    return {
        row: [Told(wall, json.loads(value)) for wall, _, _, value in sorted(entries)]
        for row, entries in found.items()
    }
