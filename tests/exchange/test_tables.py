"""Spreadsheet files as they come: encodings, delimiters, sheets, and files meant to do harm."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.exchange import tables, workbooks
from l2w_desktop.exchange.delimited import decoded
from l2w_desktop.exchange.delimited import read as read_text
from l2w_desktop.exchange.tables import (
    DamagedWorkbook,
    FileTooLarge,
    NoSuchFile,
    NoTable,
    OldWorkbook,
    SheetTable,
    UnclosedQuote,
    read_table,
)

TEXT = "Naam;Voornaam\r\nVoorbeeld;Zoë\r\n"


def _names(cells: Sequence[str]) -> int:
    return sum(cell in ("Naam", "Voornaam") for cell in cells)


def _read(folder: Path, data: bytes, name: str = "lijst.csv") -> SheetTable:
    path = folder / name
    path.write_bytes(data)
    return read_table(path, _names)


@pytest.mark.parametrize(
    ("encoding", "seen"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_each_encoding_and_delimiter_is_found_out(
    tmp_path: Path, encoding: str, seen: str, delimiter: str
) -> None:
    table = _read(tmp_path, TEXT.replace(";", delimiter).encode(encoding))
    assert (table.encoding, table.delimiter) == (seen, delimiter)
    assert table.headers == ("Naam", "Voornaam")
    assert [row.cells for row in table.rows] == [("Voorbeeld", "Zoë")]


def test_bytes_that_windows_leaves_open_are_kept() -> None:
    data = b"Voor\x81beeld \xe9"
    text, encoding = decoded(data)
    assert text.encode(encoding) == data


def test_rows_have_the_number_that_the_spreadsheet_shows(tmp_path: Path) -> None:
    table = _read(
        tmp_path, b'Titel\r\n\r\nNaam;Voornaam\r\n"Lang\r\nverhaal";An\r\n;\r\n\r\nProef;Jan\r\n'
    )
    assert table.header_row == 3
    assert [row.number for row in table.rows] == [4, 7]
    assert table.rows[0].cells == ("Lang\r\nverhaal", "An")


def test_the_line_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    table = _read(tmp_path, b"sep=,\r\nNaam,Voornaam\r\nVoor;beeld,An\r\n")
    assert table.header_row == 1
    assert table.rows[0].cells == ("Voor;beeld", "An")


def test_a_comma_inside_cells_does_not_mislead(tmp_path: Path) -> None:
    table = _read(tmp_path, b"Naam;Voornaam\nVoorbeeld, Van;An, Bea, Cor, Dirk\n")
    assert table.delimiter == ";"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_every_line_end_is_fine(tmp_path: Path, end: str) -> None:
    table = _read(tmp_path, end.join(("Naam;Voornaam", "Voorbeeld;An", "Proef;Jan")).encode())
    assert len(table.rows) == 2


def test_a_quote_that_is_never_closed_is_pointed_at(tmp_path: Path) -> None:
    with pytest.raises(UnclosedQuote) as caught:
        _read(tmp_path, b'Naam;Voornaam\nGoed;An\n"Fout;Jan\nVerder;Piet\n')
    assert caught.value.values["row"] == 3


def test_a_quote_that_swallows_a_very_long_list_is_pointed_at(tmp_path: Path) -> None:
    with pytest.raises(UnclosedQuote) as caught:
        _read(tmp_path, b'Naam;Voornaam\n"Fout;Jan\n' + b"Voorbeeld;An\n" * 20_000)
    assert caught.value.values["row"] == 2


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b" ; ;\n", b"\xff\xfe"])
def test_an_empty_file_holds_no_table(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NoTable):
        _read(tmp_path, data)


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n" + bytes(range(256)) * 40,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
        b"\x7fELF" + b"\x00\x01\x02" * 400,
    ],
)
def test_a_file_that_is_no_text_holds_no_table(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NoTable):
        _read(tmp_path, data)


def test_an_old_or_protected_workbook_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(OldWorkbook) as caught:
        _read(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "lijst.xls")
    assert ".xlsx" in caught.value.in_("nl")


@pytest.mark.parametrize("name", ["weg.csv", "map", "a\x00b.csv"])
def test_a_path_that_cannot_be_read_says_so(tmp_path: Path, name: str) -> None:
    (tmp_path / "map").mkdir()
    with pytest.raises(NoSuchFile):
        read_table(tmp_path / name)


def test_too_many_rows_columns_or_bytes_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileTooLarge):
        _read(tmp_path, b"a\n" * (tables.MAX_ROWS + 10))
    with pytest.raises(FileTooLarge):
        _read(tmp_path, b";" * (tables.MAX_COLUMNS + 10))
    monkeypatch.setattr(tables, "MAX_BYTES", 5)
    with pytest.raises(FileTooLarge):
        _read(tmp_path, b"Naam;Voornaam")


@settings(derandomize=True, max_examples=150, deadline=None)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=("Cs",)), max_size=8), min_size=2, max_size=2
        ),
        max_size=5,
    ),
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_a_spreadsheet_writes_is_read_back(
    rows: list[list[str]], delimiter: str, encoding: str
) -> None:
    rows = [[cell.replace("\0", "") for cell in row] for row in rows]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([["Naam", "Voornaam"], *rows])
    data = out.getvalue().encode(encoding)
    if any(ord(sign) < 32 for row in rows for cell in row for sign in cell):
        return  # control characters make it no text; other tests say so
    table = read_text(Path("lijst.csv"), data, _names)
    assert [list(row.cells) for row in table.rows] == [row for row in rows if "".join(row).strip()]


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_whatever_the_bytes_are_the_answer_is_a_table_or_a_sentence(data: bytes) -> None:
    try:
        table = read_text(Path("lijst.csv"), data, _names)
    except (NoTable, UnclosedQuote, FileTooLarge):
        return
    assert table.headers


# --- workbooks -----------------------------------------------------------------------------------


def _workbook(folder: Path) -> Path:
    """A workbook with a sheet of explanation first, and a list under a title."""
    path = folder / "lijst.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Uitleg").write(0, 0, "Lees dit eerst")
        sheet = book.add_worksheet("Lijst")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write(0, 0, "Mentees")
        sheet.write_row(2, 0, ["Naam", "Voornaam", "Geb.datum", "Postcode", "Online", "Fout"])
        sheet.write_row(3, 0, ["Voorbeeld", "نور"])
        sheet.write_datetime(3, 2, datetime(1991, 5, 3), day)
        sheet.write(3, 3, 9000)
        sheet.write_boolean(3, 4, True)
        sheet.write_formula(3, 5, "=1/0", None, "#DIV/0!")
        sheet.write(5, 0, "Proef")
    return path


def _remade(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Return the workbook with its parts changed, as no spreadsheet would write them."""
    out = path.with_name("kwaad.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
    return out


def test_the_sheet_with_the_header_is_read_with_real_dates_and_whole_numbers(
    tmp_path: Path,
) -> None:
    table = read_table(_workbook(tmp_path), _names)
    assert (table.sheet, table.header_row) == ("Lijst", 3)
    assert [row.number for row in table.rows] == [4, 6]
    assert table.rows[0].cells == ("Voorbeeld", "نور", "1991-05-03", "9000", "ja", "")
    assert (table.delimiter, table.encoding) == (";", "utf-8-sig")


def test_a_colour_in_the_last_cell_of_a_sheet_does_not_make_it_too_large(tmp_path: Path) -> None:
    path = tmp_path / "kleur.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Naam", "Voornaam"])
        sheet.write_blank(1_048_575, 16_383, None, book.add_format({"bg_color": "red"}))
        sheet.write_row(1, 0, ["Voorbeeld", "An"])
    assert len(read_table(path, _names).rows) == 1


@pytest.mark.parametrize(
    "cells",
    [
        b'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>',
        b'<row r="1048576"><c s="a>" r = "XFD1048576"><v>1</v></c></row>',
        b"<row r='1048576'><c r='xfd1048576'><v>1</v></c></row>",
        b'<row r="1048576">' + b"<c><v>1</v></c>" * 16_000 + b"</row>",
        b'<x:row r="9999999999"><x:c r="ZZZZZ9999999999"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_one_cell_far_away_cannot_fill_the_memory(tmp_path: Path, cells: bytes) -> None:
    def change(name: str, part: bytes) -> bytes:
        return part.replace(b"</sheetData>", cells + b"</sheetData>") if "sheet2" in name else part

    with pytest.raises(FileTooLarge):
        read_table(_remade(_workbook(tmp_path), change), _names)


def test_a_zip_that_unpacks_to_very_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MAX_UNPACKED", 5_000_000)

    def change(name: str, part: bytes) -> bytes:
        return part + b" " * 6_000_000 if "sheet2" in name else part

    bomb = _remade(_workbook(tmp_path), change)
    assert bomb.stat().st_size < 50_000
    with pytest.raises(FileTooLarge):
        read_table(bomb, _names)


def test_a_zip_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    path = _workbook(tmp_path)
    data = path.read_bytes()
    at = data.rindex(b"PK\x01\x02")
    size = at + 24  # where the central directory keeps the unpacked size
    path.write_bytes(data[:size] + (3).to_bytes(4, "little") + data[size + 4 :])
    with pytest.raises(DamagedWorkbook):
        read_table(path, _names)


@pytest.mark.parametrize("keep", [4, 100, 2_000, -100])
def test_a_workbook_that_was_cut_off_is_damaged(tmp_path: Path, keep: int) -> None:
    path = _workbook(tmp_path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(DamagedWorkbook):
        read_table(path, _names)


def test_entities_inside_a_workbook_are_never_expanded(tmp_path: Path) -> None:
    head = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

    def change(name: str, part: bytes) -> bytes:
        if "sharedStrings" not in name:
            return part
        return head + part[part.index(b"?>") + 2 :].replace(b"Proef", b"&x;")

    path = _remade(_workbook(tmp_path), change)
    try:
        table = read_table(path, _names)
    except DamagedWorkbook:
        return
    assert not any("root:" in cell for row in table.rows for cell in row.cells)


def test_a_zip_that_is_no_workbook_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "foto.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("foto.jpg", b"jpg")
    with pytest.raises(DamagedWorkbook):
        read_table(path, _names)


def test_an_empty_workbook_holds_no_table(tmp_path: Path) -> None:
    path = tmp_path / "leeg.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet()
    with pytest.raises(NoTable):
        read_table(path, _names)
