"""The readable profile: tables for people, as CSV that Excel opens and as a real workbook.

CSV: UTF-8 with BOM, ``;``, CRLF, decimal comma, dd/mm/jjjj, no ``sep=`` line (it hides the BOM
from some Excels); text that a spreadsheet would run as a formula gets an apostrophe. In the
workbook every text is a text cell, so nothing needs neutralising there.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from l2w_desktop.exchange.declared import Column, Table
from l2w_desktop.exchange.files import make_folder, write_whole
from l2w_desktop.models.dates import PartialDate, written
from l2w_desktop.models.phones import phone_text
from l2w_desktop.texts import Lang, Text

_YES, _NO = Text("ja", "yes"), Text("nee", "no")

# what starts a formula or a command in a spreadsheet (OWASP ASVS 5, 1.2.10; CWE-1236)
# also behind blanks and behind signs that nobody sees
_UNSEEN = "\\s\x00\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064"
_FORMULA = re.compile(f"[{_UNSEEN}]*[=+\\-@＝＋－＠]|[\t\r\n\x00]")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?$")
_ILLEGAL_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# the most that a workbook's cell and the sheet's name may hold
_CELL_LENGTH, _SHEET_NAME_LENGTH = 32_767, 31
_NOT_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")
_WIDEST = 50


def write_readable(
    tables: Iterable[Table], folder: Path, lang: Lang = "nl", *, is_with_workbooks: bool = True
) -> dict[str, int]:
    """Write every table as ``<name>.csv`` and ``<name>.xlsx``; return rows per file name.

    Raises CannotWrite.
    """
    make_folder(folder)
    written_files: dict[str, int] = {}
    for table in tables:
        rows = [tuple(row) for row in table.rows]
        write_whole(folder / f"{table.name}.csv", readable_csv(table.columns, rows, lang))
        written_files[f"{table.name}.csv"] = len(rows)
        if is_with_workbooks:
            data = workbook(table, rows, lang)
            write_whole(folder / f"{table.name}.xlsx", data)
            written_files[f"{table.name}.xlsx"] = len(rows)
    return written_files


def readable_csv(columns: Sequence[Column], rows: Iterable[Sequence[object]], lang: Lang) -> bytes:
    """Return the CSV for people, with headers and words in ``lang``."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([neutral(column.label.in_(lang)) for column in columns])
    for row in rows:
        pairs = zip(columns, row, strict=True)
        writer.writerow([neutral(readable_text(value, column, lang)) for column, value in pairs])
    return out.getvalue().encode("utf-8-sig", "replace")


def readable_text(value: object, column: Column, lang: Lang) -> str:
    """Return a value as people read it: words for codes, 03/05/1991, 4,32, 0470 12 34 56."""
    if value is None:
        return ""
    if column.kind == "yes_no":
        return (_YES if value else _NO).in_(lang)
    if column.kind == "code":
        return _word(str(value), column, lang)
    if column.kind == "codes" and not isinstance(value, str):
        return ", ".join(_word(str(code), column, lang) for code in value)  # type: ignore[attr-defined]
    if column.kind == "phone":
        return phone_text(str(value))
    if isinstance(value, datetime):
        return _local(value).strftime("%d/%m/%Y %H:%M")
    if isinstance(value, date | PartialDate):
        return written(value)
    if isinstance(value, float | Decimal):
        return format(value, "f" if isinstance(value, Decimal) else "").replace(".", ",")
    return str(value)


def neutral(text: str) -> str:
    """Return ``text`` with an apostrophe before what a spreadsheet would run as a formula.

    A plain number such as ``-3,5`` stays a number.
    """
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.match(text) else text


def workbook(table: Table, rows: Sequence[Sequence[object]], lang: Lang) -> bytes:
    """Return the table as an XLSX workbook: typed cells, fixed header, filter, fitted columns."""
    import xlsxwriter

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        title = table.title.in_(lang) if table.title else table.name
        sheet = book.add_worksheet(_sheet_name(title))
        head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        formats = {
            "date": book.add_format({"num_format": "dd/mm/yyyy", "align": "left"}),
            "moment": book.add_format({"num_format": "dd/mm/yyyy hh:mm", "align": "left"}),
            "text": book.add_format({"num_format": "@"}),
        }
        for place, column in enumerate(table.columns):
            label = column.label.in_(lang)
            texts = [readable_text(row[place], column, lang) for row in rows]
            sheet.set_column(place, place, _width(label, texts))
            sheet.write_string(0, place, _cell(label), head)
            for number, row in enumerate(rows, start=1):
                _write(sheet, number, place, row[place], texts[number - 1], formats)
        sheet.freeze_panes(1, 0)
        if table.columns:
            sheet.autofilter(0, 0, len(rows), len(table.columns) - 1)
    return out.getvalue()


def _write(
    sheet: Any, row: int, place: int, value: object, text: str, formats: dict[str, Any]
) -> None:
    """Write a cell with the type of its value, so that people can sort and add up."""
    if value is None:
        return
    if isinstance(value, datetime):
        moment = _local(value).replace(tzinfo=None)
        sheet.write_datetime(row, place, moment, formats["moment"])
    elif isinstance(value, date) and value.year >= 1900:
        sheet.write_datetime(row, place, value, formats["date"])
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        sheet.write_number(row, place, value)
    else:
        sheet.write_string(row, place, _cell(text), formats["text"])


def _word(code: str, column: Column, lang: Lang) -> str:
    return column.codes.label(code).in_(lang) if column.codes else code


def _local(moment: datetime) -> datetime:
    return moment.astimezone() if moment.tzinfo else moment


def _cell(text: str) -> str:
    legal = _ILLEGAL_IN_XML.sub("\ufffd", text)
    return legal if len(legal) <= _CELL_LENGTH else f"{legal[: _CELL_LENGTH - 1]}…"


def _sheet_name(title: str) -> str:
    return _NOT_IN_SHEET_NAME.sub(" ", title).strip()[:_SHEET_NAME_LENGTH] or "1"


def _width(label: str, texts: Sequence[str]) -> int:
    lines = (line for text in (label, *texts) for line in text.split("\n"))
    return min(max(map(len, lines), default=8) + 3, _WIDEST)
