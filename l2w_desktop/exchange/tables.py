"""Reads a spreadsheet file, CSV or XLSX, into one table of text with the file's own row numbers.

It knows nothing of people: who calls says which row looks like a header.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text

MAX_BYTES = 50_000_000
MAX_ROWS = 100_000
MAX_COLUMNS = 300
HEADER_WITHIN = 20
# a row with this score is a header beyond doubt; with less, another sheet may be the list
SURE = 102

Recognise = Callable[[Sequence[str]], int]
"""How much a row looks like a header: 0 = not at all, more = better, SURE = beyond doubt."""


class NoSuchFile(UserError):
    """There is no file at that path, or it may not be read."""

    text = Text(
        "Het bestand ‘{name}’ is niet te openen. Kijk de naam en de map na.",
        "The file ‘{name}’ cannot be opened. Check its name and folder.",
    )


class FileTooLarge(UserError):
    """The file is larger than any list of people."""

    text = Text(
        "‘{name}’ is te groot ({size}, hoogstens {limit}). Splits de lijst in delen.",
        "‘{name}’ is too large ({size}, at most {limit}). Split the list.",
    )


class NoTable(UserError):
    """The file is empty or holds no rows of cells."""

    text = Text(
        "In ‘{name}’ staat geen tabel. Bewaar de lijst als .xlsx of .csv en probeer opnieuw.",
        "There is no table in ‘{name}’. Save the list as .xlsx or .csv and try again.",
    )


class OldWorkbook(UserError):
    """An .xls file, or a workbook with a password: both start with the same bytes."""

    text = Text(
        "‘{name}’ is een oud of beveiligd Excelbestand. Bewaar het als .xlsx zonder wachtwoord.",
        "‘{name}’ is an old or protected Excel file. Save it as .xlsx without a password.",
    )


class DamagedWorkbook(UserError):
    """The zip or the XML inside cannot be read."""

    text = Text(
        "‘{name}’ is beschadigd. Open het in uw rekenblad en bewaar het opnieuw als .xlsx.",
        "‘{name}’ is damaged. Open it in your spreadsheet and save it again as .xlsx.",
    )


class UnclosedQuote(UserError):
    """A cell opens with a quotation mark that is never closed, so rows would run together."""

    text = Text(
        "In ‘{name}’ staat in rij {row} een aanhalingsteken te veel. Haal het weg.",
        "In ‘{name}’, row {row} has one quotation mark too many. Remove it.",
    )


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row as it stands in the file; ``number`` is what the spreadsheet shows beside it."""

    number: int
    cells: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no cell holds anything but blanks."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table found in a file: headers as seen, then the rows that hold anything."""

    path: Path
    headers: tuple[str, ...]
    header_row: int
    rows: tuple[SheetRow, ...]
    delimiter: str
    encoding: str
    sheet: str | None = None


def read_table(path: Path, recognise: Recognise | None = None) -> SheetTable:
    """Return the table in a CSV or XLSX file; the contents decide which of both it is.

    ``recognise`` finds the header within the first 20 rows (and the sheet and delimiter);
    without it the first row that is not empty is the header. Raises a UserError of this module.
    """
    from l2w_desktop.exchange import delimited, workbooks

    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise too_large(path.name, f"{size // 1_000_000} MB", f"{MAX_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise NoSuchFile(name=path.name) from error
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise OldWorkbook(name=path.name)
    if data.startswith(b"PK"):
        return workbooks.read(path, data, recognise)
    return delimited.read(path, data, recognise)


def header_at(rows: Sequence[SheetRow], recognise: Recognise | None) -> tuple[int, int]:
    """Return the index of the likeliest header among the first 20 rows, and its score.

    Score 0 = nothing was recognised: then it is the first row that is not empty (-1 when none).
    """
    first = next((index for index, row in enumerate(rows) if not row.is_empty), -1)
    if recognise is None or first < 0:
        return first, 0
    near = [index for index, row in enumerate(rows) if row.number <= HEADER_WITHIN]
    scores = [(recognise(rows[index].cells), -index) for index in near]
    best, index = max(scores, default=(0, 0))
    return (-index, best) if best > 0 else (first, 0)


def too_large(name: str, size: str, limit: str) -> FileTooLarge:
    """Return the error for a file over one of the limits, in words."""
    return FileTooLarge(name=name, size=size, limit=limit)


def check_size(name: str, rows: int, columns: int) -> None:
    """Raise FileTooLarge for more rows or columns than a list of people has."""
    if rows > MAX_ROWS:
        raise FileTooLarge(name=name, size=_rows(rows), limit=_rows(MAX_ROWS))
    if columns > MAX_COLUMNS:
        raise FileTooLarge(name=name, size=_columns(columns), limit=_columns(MAX_COLUMNS))


def _rows(number: int) -> Text:
    return Text("{n} rijen", "{n} rows").fill(n=number)


def _columns(number: int) -> Text:
    return Text("{n} kolommen", "{n} columns").fill(n=number)
