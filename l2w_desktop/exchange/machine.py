"""Writes the machine profile: exact values as RFC 4180 CSV, with a Tabular Data Package.

UTF-8 without BOM, comma, CRLF, ISO dates, codes. Nothing is neutralised or rounded, so that
reading gives back what was written. An empty cell is "unknown": empty text does not travel.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from l2w_desktop.exchange.declared import Column, Kind, Table
from l2w_desktop.exchange.files import make_folder, write_whole
from l2w_desktop.exchange.machine_csv import DATAPACKAGE, csv_bytes, resource

_SCHEMA: Mapping[Kind, Mapping[str, object]] = MappingProxyType(
    {
        "text": {"type": "string"},
        "integer": {"type": "integer"},
        "decimal": {"type": "number"},
        "yes_no": {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
        "date": {"type": "date", "format": "%Y-%m-%d"},
        "partial_date": {
            "type": "string",
            "constraints": {"pattern": r"\d{4}(-\d{2}(-\d{2})?)?"},
        },
        "moment": {"type": "datetime", "format": "%Y-%m-%dT%H:%M:%S.%fZ"},
        "phone": {"type": "string"},
        "code": {"type": "string"},
        "codes": {"type": "string"},
    }
)


@dataclass(frozen=True, slots=True)
class MachineFile:
    """One written table: its bytes and the number of rows."""

    table: Table
    name: str
    data: bytes
    rows: int


def machine_file(table: Table) -> MachineFile:
    """Return the CSV of ``table`` in memory."""
    rows = [
        [machine_text(value, column.kind) for column, value in zip(table.columns, row, strict=True)]
        for row in table.rows
    ]
    data = csv_bytes([column.code for column in table.columns], rows)
    return MachineFile(table, f"{table.name}.csv", data, len(rows))


def write_machine(tables: Iterable[Table], folder: Path, title: str = "l2w") -> dict[str, int]:
    """Write every table and ``datapackage.json`` into ``folder``; return rows per file name.

    The description comes last, so that a folder with one is complete. Raises CannotWrite.
    """
    make_folder(folder)
    files = [machine_file(table) for table in tables]
    for file in files:
        write_whole(folder / file.name, file.data)
    write_whole(folder / DATAPACKAGE, datapackage(files, title))
    return {file.name: file.rows for file in files}


def datapackage(files: Sequence[MachineFile], title: str = "l2w") -> bytes:
    """Return ``datapackage.json`` (Tabular Data Package 1.0) for these files, as UTF-8 JSON."""
    package = {
        "profile": "tabular-data-package",
        "name": "l2w",
        "title": title,
        "resources": [resource(f.name, f.data, _schema(f.table)) for f in files],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def machine_text(value: object, kind: Kind) -> str:
    """Return the exact text of a value; None is empty. Moments are UTC with microseconds."""
    if value is None:
        return ""
    if kind == "yes_no":
        return "true" if value else "false"
    if kind == "codes" and not isinstance(value, str):
        return ",".join(map(str, value))  # type: ignore[call-overload]
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return repr(value)
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _schema(table: Table) -> dict[str, object]:
    return {"fields": [_field(column) for column in table.columns]}


def _field(column: Column) -> dict[str, object]:
    return {"name": column.code, "title": column.label.nl, **_SCHEMA[column.kind]}
