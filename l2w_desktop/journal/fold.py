"""From changes to rows: the heads of a group, the value shown, the conflict, the stored row.

A head is a change that no other change names as a parent. One head gives the value; several with
different values are a conflict, shown with the newest by (wall, replica, seq) until a person
decides. Everything here is a function of the set of changes, so the order of arrival is nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.journal import chain
from l2w_desktop.journal.chain import Draft, Entry
from l2w_desktop.journal.plan import TablePlan, plans
from l2w_desktop.models.changes import Conflict, Waiting
from l2w_desktop.models.fields import BIRTH, derived

CONFLICT: sa.Table = Conflict.metadata.tables["conflict"]
WAITING: sa.Table = Waiting.metadata.tables["waiting"]
_parse = json.JSONDecoder().decode  # json.loads looks at the kind of its text first
Heads = dict[tuple[str, str], list[Entry]]  # (row, group) -> heads


def heads(entries: Iterable[Entry]) -> Heads:
    """Return the heads per (row, group) of exactly these changes."""
    entries = list(entries)
    named = {parent for e in entries if e.parents for parent in e.parents.split()}
    found: Heads = defaultdict(list)
    for entry in entries:
        if not named or entry.name not in named:
            found[entry.row, entry.grp].append(entry)
    return dict(found)


def shown(candidates: Sequence[Entry]) -> Entry | None:
    """Return the head whose value is shown: the newest, ties broken the same way everywhere."""
    return max(candidates, key=lambda e: (e.wall, e.replica, e.seq), default=None)


def is_conflict(candidates: Sequence[Entry]) -> bool:
    """Tell whether a person must choose: several values, all of them known here."""
    if len(candidates) < 2:
        return False
    values = {e.value for e in candidates}
    return len(values) > 1 and None not in values


def decision(entries: Sequence[Entry], row: str, group: str) -> tuple[Entry, list[Entry]] | None:
    """Return the change that decided a conflict of a group, as long as nothing followed it.

    With it the values that it decided between, oldest first; None where one of them is withheld
    or erased, and where the only head decided nothing.
    """
    here = [e for e in entries if (e.row, e.grp) == (row, group)]
    last = heads(here).get((row, group), [])
    if len(last) != 1 or " " not in last[0].parents:
        return None
    named = set(last[0].parents.split())
    between = sorted((e for e in here if e.name in named), key=lambda e: (e.wall, e.replica, e.seq))
    return (last[0], between) if is_conflict(between) else None


def reopened(entries: Sequence[Entry], row: str, group: str, now: int) -> list[Draft]:
    """Return the changes that take the decision of a group back; none where there is none.

    Each value is written again, newest last, so that the same one is shown as before.
    """
    found = decision(entries, row, group)
    if found is None:
        return []
    chosen, between = found
    once = {e.value: e for e in between}.values()
    first = max(now, chosen.wall + 1)
    return [
        Draft(first + n, e.tbl, row, group, e.subject, chosen.name, e.value or "")
        for n, e in enumerate(once)
    ]


def row_values(plan: TablePlan, row: str, found: Heads) -> dict[str, Any]:
    """Return the column values of a row as its heads say; null where nothing is known."""
    values: dict[str, Any] = {"id": row, **dict.fromkeys(plan.group_of)}
    for name, group in plan.groups.items():
        candidates = found.get((row, name))
        if not candidates:
            continue
        head = candidates[0] if len(candidates) == 1 else shown(candidates)
        if head is not None and head.value is not None:
            told = _parse(head.value)
            for column in group.columns:
                values[column] = plan.parsed_value(column, told.get(column))
    values.update(derived(plan.table, values))
    return values


def materialise(
    connection: Connection,
    rows: Iterable[tuple[str, str]],
    tick: Callable[[], None] = lambda: None,
) -> None:
    """Bring the table rows ``(table, id)`` in line with their changes.

    A row waits until every row that its birth names exists; an optional reference to a row that
    is not here is null until that row comes. So foreign keys always hold. ``tick`` is called after
    each table.
    """
    pending = set(rows)
    while pending:
        by_table: dict[str, list[str]] = defaultdict(list)
        for table, row in sorted(pending):
            by_table[table].append(row)
        pending = set()
        for plan in plans().values():
            if plan.name in by_table:
                pending |= _materialise_table(connection, plan, by_table[plan.name])
                tick()


def _materialise_table(
    connection: Connection, plan: TablePlan, ids: Sequence[str]
) -> set[tuple[str, str]]:
    found = heads(e for e in chain.of_rows(connection, ids) if e.tbl == plan.name)
    note_conflicts(connection, plan.name, ids, found)
    born = [i for i in ids if not plan.has_birth or (i, BIRTH) in found]
    complete = _settle_references(connection, plan, [row_values(plan, i, found) for i in born])
    here = _present(connection, plan.table, [values["id"] for values in complete])
    new = [values for values in complete if values["id"] not in here]
    old = [values for values in complete if values["id"] in here]
    if new:
        connection.execute(plan.table.insert(), new)
    if old:
        sets: dict[str, Any] = {
            c.name: sa.bindparam(f"v_{c.name}") for c in plan.table.c if c.name != "id"
        }
        update = plan.table.update().where(plan.table.c.id == sa.bindparam("v_id")).values(sets)
        connection.execute(update, [{f"v_{k}": v for k, v in values.items()} for values in old])
    return _wake(connection, [values["id"] for values in new])


def _settle_references(
    connection: Connection, plan: TablePlan, rows: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return the rows that can be stored now; the others, and absent optional targets, wait."""
    waiting: list[Mapping[str, str]] = []
    held: set[str] = set()
    for reference in plan.references:
        named = {r[reference.column] for r in rows if r[reference.column]}
        here = _present(connection, plans()[reference.target].table, named)
        for row in rows:
            target = row[reference.column]
            if target is None or target in here:
                continue
            waiting.append({"target": target, "row": row["id"], "tbl": plan.name})
            if reference.is_required:
                held.add(row["id"])
            else:
                row[reference.column] = None
    if waiting:
        keys = {(w["target"], w["row"]): w for w in waiting}
        _forget_waiting(connection, [w["row"] for w in keys.values()])
        connection.execute(WAITING.insert(), list(keys.values()))
    return [row for row in rows if row["id"] not in held]


def _forget_waiting(connection: Connection, rows: Sequence[str]) -> None:
    for part in _parts(sorted(set(rows))):
        connection.execute(WAITING.delete().where(WAITING.c.row.in_(part)))


def _wake(connection: Connection, new: Sequence[str]) -> set[tuple[str, str]]:
    """Return the rows that waited for rows that are here now, and stop their waiting."""
    woken: set[tuple[str, str]] = set()
    for part in _parts(new):
        query = sa.select(WAITING.c.tbl, WAITING.c.row).where(WAITING.c.target.in_(part))
        woken |= {(tbl, row) for tbl, row in connection.execute(query)}
        connection.execute(WAITING.delete().where(WAITING.c.target.in_(part)))
    return woken


def note_conflicts(connection: Connection, table: str, ids: Sequence[str], found: Heads) -> None:
    """Make the list of open conflicts true for these rows."""
    for part in _parts(ids):
        connection.execute(CONFLICT.delete().where(CONFLICT.c.row.in_(part)))
    listed = [
        {"row": row, "grp": grp, "tbl": table}
        for (row, grp), candidates in found.items()
        if is_conflict(candidates)
    ]
    if listed:
        connection.execute(CONFLICT.insert(), listed)


def _present(connection: Connection, table: sa.Table, ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for part in _parts(sorted(set(ids))):
        found |= set(connection.scalars(sa.select(table.c.id).where(table.c.id.in_(part))))
    return found


def _parts(ids: Sequence[str], size: int = 500) -> list[Sequence[str]]:
    return [ids[start : start + size] for start in range(0, len(ids), size)]
