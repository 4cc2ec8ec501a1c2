"""Reads a table of the machine profile back, exactly or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.declared import Column, Kind, Table
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.texts import Text


class NotThisTable(UserError):
    """A machine file whose header or a cell does not fit its declaration."""

    text = Text(
        "‘{name}’ past niet bij deze versie: rij {row}, kolom ‘{column}’. Maak het opnieuw.",
        "‘{name}’ does not fit this version: row {row}, column ‘{column}’. Make it again.",
    )


def read_machine(data: bytes, table: Table) -> list[tuple[object, ...]]:
    """Return the rows of a machine CSV, with the values that were written.

    ``table`` gives the columns; its own rows are not looked at. Raises NotThisTable.
    """
    name = f"{table.name}.csv"
    header = [column.code for column in table.columns]
    rows: list[tuple[object, ...]] = []
    try:
        records = csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True)
        if next(records, None) != header:
            raise NotThisTable(name=name, row=1, column=header[0])
        for number, cells in enumerate(records, start=2):
            if len(cells) != len(header):
                raise NotThisTable(name=name, row=number, column=header[-1])
            pairs = zip(table.columns, cells, strict=True)
            rows.append(tuple(_value(name, number, column, cell) for column, cell in pairs))
    except (UnicodeDecodeError, csv.Error) as error:
        raise NotThisTable(name=name, row=len(rows) + 2, column=header[0]) from error
    return rows


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def _yes_no(text: str) -> bool:
    return {"true": True, "false": False}[text]


_READ: Mapping[Kind, Callable[[str], object]] = MappingProxyType(
    {
        "integer": int,
        "decimal": Decimal,
        "yes_no": _yes_no,
        "date": date.fromisoformat,
        "partial_date": PartialDate.stored,
        "moment": _moment,
        "codes": lambda text: tuple(text.split(",")),
    }
)


def _value(name: str, row: int, column: Column, text: str) -> object:
    if not text:
        return None
    try:
        return _READ.get(column.kind, str)(text)
    except (ValueError, KeyError, ArithmeticError) as error:
        raise NotThisTable(name=name, row=row, column=column.code) from error
