"""Reads XLSX workbooks, after a look inside that keeps hostile files from the parser.

The parser sees a copy that we unpacked ourselves within limits, and only when the cells that the
sheets claim fit in memory: it lays a sheet out in full, so one cell at XFD1048576 would be enough.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from l2w_desktop.exchange.tables import (
    MAX_COLUMNS,
    MAX_ROWS,
    SURE,
    DamagedWorkbook,
    FileTooLarge,
    NoTable,
    Recognise,
    SheetRow,
    SheetTable,
    check_size,
    header_at,
    too_large,
)

MAX_UNPACKED = 120_000_000
MAX_ENTRIES = 2_000
MAX_CELLS = 10_000_000

_CHUNK = 1_000_000
# a cell's place, and whether its tag closes at once: a cell with only a colour takes no room
_REFERENCE = re.compile(
    rb"""[\s"']r\s*=\s*["']\s*([A-Za-z]+)([0-9]+)\s*["']"""
    rb"""(?:[^>"'/]|"[^"]{0,200}"|'[^']{0,200}'){0,300}(/>)?"""
)
_ROW_NUMBER = re.compile(rb"""[\s"']r\s*=\s*["']\s*([0-9]+)""")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_CELL = re.compile(rb"<(?:\w+:)?c\b")


def read(path: Path, data: bytes, recognise: Recognise | None) -> SheetTable:
    """Return the first sheet with a sure header, else with a likely one, else with any row.

    Raises NoTable, DamagedWorkbook or FileTooLarge.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    copy = _unpacked(path.name, data)
    try:
        book = CalamineWorkbook.from_filelike(copy)
        names = list(book.sheet_names)
    except (CalamineError, OSError, ValueError) as error:
        raise DamagedWorkbook(name=path.name) from error
    candidates: list[tuple[bool, SheetTable]] = []
    for name in names:
        try:
            values = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        except (CalamineError, OSError, ValueError):  # a chart, or one damaged sheet
            continue
        table, score = _table(path, name, values, recognise)
        if table and (score >= SURE or recognise is None):
            return table
        if table:
            candidates.append((score > 0, table))
    if not candidates:
        raise NoTable(name=path.name)
    return max(candidates, key=lambda found: found[0])[1]


def _table(
    path: Path, sheet: str, values: Sequence[Sequence[Any]], recognise: Recognise | None
) -> tuple[SheetTable | None, int]:
    rows = [
        SheetRow(number, tuple(cell_text(value) for value in cells))
        for number, cells in enumerate(values, start=1)
    ]
    index, score = header_at(rows, recognise)
    if index < 0:
        return None, 0
    found = tuple(row for row in rows[index + 1 :] if not row.is_empty)
    check_size(path.name, len(found), max(len(row.cells) for row in rows))
    table = SheetTable(
        path=path,
        headers=rows[index].cells,
        header_row=rows[index].number,
        rows=found,
        delimiter=";",
        encoding="utf-8-sig",
        sheet=sheet,
    )
    return table, score


def cell_text(value: object) -> str:
    """Return a cell's value as text: dates in ISO, 9000.0 as 9000, yes/no as ja/nee."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        is_whole = value == value and abs(value) < 1e15 and value.is_integer()
        return str(int(value)) if is_whole else repr(value)
    if isinstance(value, datetime):
        has_time = value.time() != time()
        return value.isoformat(" ", "seconds") if has_time else value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return "" if value is None else str(value)


def _unpacked(name: str, data: bytes) -> io.BytesIO:
    """Return the workbook as an uncompressed zip of which every byte was counted."""
    copy = io.BytesIO()
    left = MAX_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(copy, "w") as plain:
            entries = packed.infolist()
            if len(entries) > MAX_ENTRIES:
                raise DamagedWorkbook(name=name)
            for entry in entries:
                if not entry.filename.lower().endswith((".xml", ".rels")):
                    continue  # pictures and macros are not needed
                contents = _bounded(packed, entry, left, name)
                left -= len(contents)
                if "worksheets/" in entry.filename.lower():
                    _check_extent(name, contents)
                plain.writestr(entry.filename, contents)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError) as error:
        # RuntimeError: an encrypted entry; NotImplementedError, its child: an unknown method
        raise DamagedWorkbook(name=name) from error
    copy.seek(0)
    return copy


def _bounded(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int, name: str) -> bytes:
    """Return the entry's bytes, or raise FileTooLarge as soon as they pass what is left."""
    parts: list[bytes] = []
    with packed.open(entry) as stream:
        while part := stream.read(_CHUNK):
            left -= len(part)
            if left < 0:
                limit = f"{MAX_UNPACKED // 1_000_000} MB"
                raise too_large(name, f"> {limit}", limit)
            parts.append(part)
    return b"".join(parts)


def _check_extent(name: str, sheet: bytes) -> None:
    """Raise FileTooLarge when the cells of a sheet span more than a list of people can."""
    rows, columns, placed = 0, 0, 0
    for letters, digits, is_closed in _REFERENCE.findall(sheet):
        placed += 1
        if not is_closed:
            rows = max(rows, int(digits[:9]))
            columns = max(columns, _column_number(letters))
    if len(_CELL.findall(sheet)) > placed:  # cells may leave out where they stand
        rows = max(rows, *map(int, (n[:9] for n in _ROW_NUMBER.findall(sheet))), 0)
        rows = max(rows, len(_ROW.findall(sheet)))
        columns = max(columns, *(len(_CELL.findall(part)) for part in _ROW.split(sheet)))
    if rows > 2 * MAX_ROWS or columns > 20 * MAX_COLUMNS or rows * columns > MAX_CELLS:
        check_size(name, rows, columns)
        raise FileTooLarge(name=name, size=f"{rows} × {columns}", limit=MAX_CELLS)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number
