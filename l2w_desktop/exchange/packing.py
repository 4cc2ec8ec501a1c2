"""The plain files inside a package: changes and shared tables as machine CSV, described as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from l2w_desktop.exchange.machine_csv import csv_bytes, resource
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import TablePlan
from l2w_desktop.models.fields import Field, Privacy
from l2w_desktop.models.types import INT, Bool, Date, Json, Moment, dumps, plain

CHANGES = "changes.csv"
_PERSONAL = frozenset({Privacy.PERSONAL, Privacy.SITE_ONLY})
_TYPES = {Bool: "boolean", Date: "date", Moment: "datetime", Json: "any"}


def changes_csv(entries: Iterable[Entry]) -> bytes:
    """Return changes as they stand in the journal, one line each."""
    return csv_bytes(Entry._fields, entries)


def columns_of(plan: TablePlan) -> list[str]:
    """Return the columns of a shared table that travel: the id and every declared field."""
    return ["id", *(c.name for c in plan.table.columns if c.name in plan.group_of)]


def table_csv(
    connection: Connection,
    plan: TablePlan,
    withheld: frozenset[Privacy],
    told: frozenset[str] | None = None,
    veiled: frozenset[str] = frozenset(),
) -> bytes:
    """Return the rows of a shared table by id; cells of ``withheld`` classes are empty.

    ``told`` are the ids of the rows that may be seen, None shows all; rows in ``veiled`` show
    nothing personal.
    """
    names = columns_of(plan)
    hidden = {n for n in names if n != "id" and is_hidden(plan, n, withheld)}
    shown = [plan.table.c[name] for name in names if name not in hidden]
    query = sa.select(*shown).order_by(plan.table.c.id)
    rows = connection.execute(query).mappings()
    seen = (row for row in rows if told is None or row["id"] in told)
    personal = {n for n in names if n != "id" and is_hidden(plan, n, _PERSONAL)}

    def cells(row: Mapping[Any, Any]) -> list[Any]:
        empty = personal if row["id"] in veiled else ()
        return [None if name in empty else _cell(row.get(name)) for name in names]

    return csv_bytes(names, map(cells, seen))


def is_hidden(plan: TablePlan, column: str, withheld: frozenset[Privacy]) -> bool:
    """Tell whether a column belongs to a class that does not travel."""
    return plan.groups[plan.group_of[column]].privacy in withheld


def _cell(value: Any) -> Any:
    if value is None or isinstance(value, str):
        return value
    value = plain(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return dumps(value) if isinstance(value, list | dict) else value


def datapackage(
    name: str,
    written_at: str,
    files: Mapping[str, bytes],
    plans: Mapping[str, TablePlan],
    further: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
) -> bytes:
    """Return the Tabular Data Package description of the CSV ``files`` (by file name).

    ``further`` gives the schema of files that are neither changes nor a shared table.
    """
    schemas = {f"{plan.name}.csv": _table_schema(plan) for plan in plans.values()}
    schemas |= {CHANGES: _changes_schema()} | {n: dict(told) for n, told in further.items()}
    resources = [resource(file, data, schemas[file]) for file, data in files.items()]
    told = {
        "profile": "tabular-data-package",
        "name": name.lower().replace("_", "-"),
        "created": written_at,
        "resources": resources,
    }
    return dumps(told).encode()


def _changes_schema() -> dict[str, Any]:
    whole = {"seq", "wall"}
    fields = [
        {"name": name, "type": "integer" if name in whole else "string"} for name in Entry._fields
    ]
    return {"fields": fields, "primaryKey": ["replica", "seq"]}


def _table_schema(plan: TablePlan) -> dict[str, Any]:
    fields: list[dict[str, Any]] = []
    for name in columns_of(plan):
        column = plan.table.c[name]
        told: dict[str, Any] = {"name": name, "type": _type_of(column)}
        if declared := column.info.get("field"):
            told |= _described(declared)
        fields.append(told)
    return {"fields": fields, "primaryKey": ["id"]}


def _described(declared: Field) -> dict[str, Any]:
    told: dict[str, Any] = {"title": declared.label.nl}
    return told | ({"rdfType": f"l2w:codes/{declared.codes}"} if declared.codes else {})


def _type_of(column: sa.Column[Any]) -> str:
    if isinstance(column.type, type(INT)):
        return "integer"
    return _TYPES.get(type(column.type), "string")
