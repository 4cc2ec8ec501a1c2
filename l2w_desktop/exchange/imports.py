"""Reads a list of mentees or mentors: each row with its values, or with all reasons against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType

from l2w_desktop.exchange.cells import Cell, Reader, is_blank
from l2w_desktop.exchange.columns import FIRST_NAME_FIRST, LAST_NAME_FIRST
from l2w_desktop.exchange.headers import (
    HeaderMap,
    Headers,
    column_letters,
    recognise,
    recogniser,
    require_name,
)
from l2w_desktop.exchange.parsed_rows import ParsedRow, PeopleList, Problem
from l2w_desktop.exchange.tables import SheetRow, read_table
from l2w_desktop.models.folding import clean
from l2w_desktop.texts import Text

Report = Callable[[int, int], None]
"""Told how many rows are done, of how many."""

_REPORT_EVERY = 100
_NO_NAME = Text(
    "Er staat geen naam in deze rij. Vul een voornaam of familienaam in.",
    "There is no name in this row. Fill in a first or last name.",
)


@dataclass
class _Collected:
    """What the cells of one row gave so far."""

    cells: dict[str, str] = field(default_factory=dict)
    values: dict[str, object] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)


def read_people(
    path: Path,
    kind: str,
    today: date,
    mapping: HeaderMap | None = None,
    report: Report | None = None,
) -> PeopleList:
    """Return the list of ``mentees`` or ``mentors`` in a CSV or XLSX file (contract §2).

    ``today`` decides two-digit years and what lies in the future. Raises NoNameColumn,
    UnknownField and the errors of ``tables.read_table``; a bad row never raises. ``report`` may
    raise to stop: nothing is stored here.
    """
    table = read_table(path, recogniser(kind, mapping))
    headers = recognise(table.headers, kind, mapping)
    require_name(headers, kind, path.name)
    rows: list[ParsedRow] = []
    for row in table.rows:
        if report and len(rows) % _REPORT_EVERY == 0:
            report(len(rows), len(table.rows))
        rows.append(parse_row(row, headers, today))
    return PeopleList(kind, table, headers, tuple(rows))


def parse_row(row: SheetRow, headers: Headers, today: date) -> ParsedRow:
    """Return the row's values and every reason against it."""
    found = _Collected()
    for position, column in enumerate(headers.columns):
        text = row.cells[position] if position < len(row.cells) else ""
        if column is None or is_blank(text):
            continue
        header = headers.seen[position] or column_letters(position + 1)
        _read_cell(found, column.code, column.read, header, Cell(text, today))
    _split_names(found, headers)
    if "first_name" not in found.values and "last_name" not in found.values:
        found.problems.insert(0, Problem(_name_header(headers), _NO_NAME))
    if any(cell.strip() for cell in row.cells[len(headers.columns) :]):
        found.warnings.append(_too_many_cells(len(headers.columns)))
    return ParsedRow(
        row.number,
        MappingProxyType(found.cells),
        MappingProxyType(found.values),
        tuple(found.problems),
        tuple(found.warnings),
    )


def _read_cell(found: _Collected, code: str, read: Reader, header: str, cell: Cell) -> None:
    text = clean(cell.text)
    if code in found.cells:
        if text != found.cells[code]:
            found.warnings.append(Problem(header, _second_value(text)))
        return
    value = read(cell)
    found.cells[code] = text
    found.problems += [Problem(header, reason) for reason in cell.problems]
    found.warnings += [Problem(header, warning) for warning in cell.warnings]
    if value is not None:
        found.values[code] = value


def _split_names(found: _Collected, headers: Headers) -> None:
    """Give a cell with a whole name its two fields, and show how it was split."""
    for code in (LAST_NAME_FIRST, FIRST_NAME_FIRST):
        whole = found.values.pop(code, None)
        if not isinstance(whole, str):
            continue
        last, first = split_name(whole, is_last_first=code == LAST_NAME_FIRST)
        for part, name in (("last_name", last), ("first_name", first)):
            if name and part not in found.values:
                found.values[part] = name
        shown = Text(
            "Gesplitst in familienaam ‘{last}’ en voornaam ‘{first}’.",
            "Split into last name ‘{last}’ and first name ‘{first}’.",
        ).fill(last=last, first=first)
        found.warnings.append(Problem(_header_of(headers, code), shown))


def split_name(whole: str, *, is_last_first: bool) -> tuple[str, str]:
    """Return last and first name of a whole name.

    A comma decides, then capitals (``VAN DEN BERGHE Jan``), else one word is the first name:
    the last one of "naam en voornaam", the first one of "voornaam en naam".
    """
    before, comma, after = whole.partition(",")
    if comma:
        return before.strip(), after.strip()
    names = whole.split()
    capitals = [name.isupper() and len(name) > 1 for name in names]
    if any(capitals) and not all(capitals):
        last = [name for name, is_capital in zip(names, capitals, strict=True) if is_capital]
        first = [name for name, is_capital in zip(names, capitals, strict=True) if not is_capital]
        return " ".join(last), " ".join(first)
    if len(names) == 1:
        return whole, ""
    if is_last_first:
        return " ".join(names[:-1]), names[-1]
    return " ".join(names[1:]), names[0]


def _header_of(headers: Headers, code: str) -> str:
    pairs = zip(headers.seen, headers.columns, strict=True)
    return next((seen for seen, column in pairs if column and column.code == code), "")


def _name_header(headers: Headers) -> str:
    codes = ("last_name", "first_name", LAST_NAME_FIRST, FIRST_NAME_FIRST)
    return next((seen for code in codes if (seen := _header_of(headers, code))), "")


def _second_value(text: str) -> Text:
    return Text(
        "‘{text}’ is niet gelezen: een eerdere kolom gaf dit veld al.",
        "‘{text}’ was not read: an earlier column already gave this field.",
    ).fill(text=text)


def _too_many_cells(columns: int) -> Problem:
    reason = Text(
        "Deze rij heeft meer cellen dan de kop. Kijk na of er niets verschoven is.",
        "This row has more cells than the header. Check that nothing has shifted.",
    )
    return Problem(column_letters(columns + 1), reason)
