"""Reads delimited text: finds out encoding and delimiter, keeps quoted line breaks together."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from l2w_desktop.exchange.tables import (
    HEADER_WITHIN,
    MAX_COLUMNS,
    MAX_ROWS,
    NoTable,
    Recognise,
    SheetRow,
    SheetTable,
    UnclosedQuote,
    check_size,
    header_at,
)

DELIMITERS = (";", ",", "\t")

# Excel's own first line that names the delimiter; the spreadsheet does not show it as a row
_NAMED_DELIMITER = re.compile(r"sep=([;,\t])\r?\n", re.IGNORECASE)
# what a text file does not hold: pictures, PDFs and programs do
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read(path: Path, data: bytes, recognise: Recognise | None) -> SheetTable:
    """Return the table in ``data``; raises NoTable, UnclosedQuote or FileTooLarge."""
    text, encoding = decoded(data)
    if len(_BINARY.findall(text[:10_000])) > 10:
        raise NoTable(name=path.name)
    named = _NAMED_DELIMITER.match(text)
    if named:
        text = text[named.end() :]
    delimiter = named[1] if named else _delimiter(text, recognise)
    rows = _rows(path.name, text, delimiter)
    check_size(path.name, len(rows), max((len(row.cells) for row in rows), default=0))
    index, _ = header_at(rows, recognise)
    if index < 0:
        raise NoTable(name=path.name)
    return SheetTable(
        path=path,
        headers=rows[index].cells,
        header_row=rows[index].number,
        rows=tuple(row for row in rows[index + 1 :] if not row.is_empty),
        delimiter=delimiter,
        encoding=encoding,
    )


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding, which writes the same bytes again.

    UTF-8 with and without BOM, UTF-16 (also without BOM), else Windows-1252; bytes that
    Windows-1252 leaves open make it Latin-1, so that nothing is ever lost.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        candidates = ["utf-8-sig"]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates = ["utf-16"]
    else:
        candidates = [*_utf_16_without_bom(data), "utf-8", "cp1252"]
    for encoding in (*candidates, "latin-1"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise AssertionError("Latin-1 decodes every byte")


def _utf_16_without_bom(data: bytes) -> list[str]:
    """Return the byte order that the NULs of Latin letters betray."""
    start = data[:2000]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) <= len(start) // 5:
        return []
    return ["utf-16-le"] if odd > even else ["utf-16-be"]


def _delimiter(text: str, recognise: Recognise | None) -> str:
    """Return the delimiter with which the header is best recognised, else the widest row."""

    def worth(delimiter: str) -> tuple[int, int]:
        lines = itertools.islice(_records(text, delimiter), HEADER_WITHIN)
        rows = [SheetRow(number, cells) for number, cells in enumerate(lines, start=1)]
        _, score = header_at(rows, recognise)
        return score, max((len(row.cells) for row in rows), default=0)

    return max(DELIMITERS, key=worth)


def _records(text: str, delimiter: str) -> Iterator[tuple[str, ...]]:
    """Yield the records for a first look; a fault ends it."""
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            yield tuple(cells[: MAX_COLUMNS + 1])
    except csv.Error:
        return


def _rows(name: str, text: str, delimiter: str) -> list[SheetRow]:
    """Return all records with their number; an empty line counts, as it does on screen."""
    rows: list[SheetRow] = []
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        for number, cells in enumerate(reader, start=1):
            check_size(name, number if number > MAX_ROWS else 0, 0)
            rows.append(SheetRow(number, tuple(cells)))
    except csv.Error as error:  # a cell beyond 128 kB: a quotation mark swallowed the rest
        raise UnclosedQuote(name=name, row=len(rows) + 1) from error
    if rows and _ends_inside_quotes(text, delimiter):
        raise UnclosedQuote(name=name, row=rows[-1].number)
    return rows


def _ends_inside_quotes(text: str, delimiter: str) -> bool:
    """Return whether the last cell is still open at the end of the text.

    Two more characters tell: inside quotes the line end becomes part of the last cell.
    """
    reader = csv.reader(io.StringIO(f"{text.rstrip()}\n\nx", newline=""), delimiter=delimiter)
    try:
        *_, last = reader
    except csv.Error:
        return True
    return last != ["x"]
