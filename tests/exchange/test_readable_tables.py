"""Tables for people: what Excel shows, and what it must never run."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from l2w_desktop.exchange.declared import Column, Table
from l2w_desktop.exchange.files import CannotWrite
from l2w_desktop.exchange.readable import neutral, readable_csv, workbook, write_readable
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.texts import Text

COLUMNS = (
    Column("number", Text("Nummer", "Number")),
    Column("name", Text("Naam", "Name")),
    Column("birth_date", Text("Geboortedatum", "Birth date"), "partial_date"),
    Column("start_on", Text("Start", "Start"), "date"),
    Column("hours", Text("Uren", "Hours"), "decimal"),
    Column("meetings", Text("Ontmoetingen", "Meetings"), "integer"),
    Column("online_ok", Text("Online mag", "Online is fine"), "yes_no"),
    Column("phone", Text("Telefoon", "Phone"), "phone"),
    Column("sex", Text("Geslacht", "Sex"), "code", code_list("sex")),
    Column("sectors", Text("Sectoren", "Sectors"), "codes", code_list("sectors")),
)
ROW = (
    "GENT-7K-00012-4",
    "نور الحسن",
    PartialDate(1991, 5),
    date(2026, 11, 3),
    Decimal("4.50"),
    2,
    True,
    "+32470123456",
    "F",
    ("ict.dev", "build"),
)


def _rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_csv_is_what_a_belgian_excel_opens() -> None:
    data = readable_csv(COLUMNS, [ROW, (None,) * len(COLUMNS)], "nl")
    assert data.startswith(b"\xef\xbb\xbfNummer;Naam;")
    assert data.count(b"\r\n") == data.count(b"\n") == 3
    assert _rows(data)[1] == [
        "GENT-7K-00012-4",
        "نور الحسن",
        "05/1991",
        "03/11/2026",
        "4,50",
        "2",
        "ja",
        "0470 12 34 56",
        "vrouw",
        "Softwareontwikkeling, Bouw",
    ]
    assert _rows(data)[2] == [""] * len(COLUMNS)


def test_the_words_can_be_english() -> None:
    rows = _rows(readable_csv(COLUMNS, [ROW], "en"))
    assert rows[0][2] == "Birth date"
    assert rows[1][-4:] == ["yes", "0470 12 34 56", "woman", "Software development, Construction"]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+32470",
        "-cmd",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "\u00a0=1",
        "\0=1",
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-3,5", "-3.5", "-12", "Voor-beeld", "a=b", "12", "", "1-2"])
def test_numbers_and_plain_text_stay_as_they_are(text: str) -> None:
    assert neutral(text) == text


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.text(max_size=12))
def test_no_cell_of_a_readable_file_starts_a_formula(text: str) -> None:
    rows = _rows(readable_csv(COLUMNS[1:2], [(text,)], "nl"))
    cell = rows[1][0] if len(rows) > 1 and rows[1] else ""
    start = cell.lstrip()[:1]
    is_number = cell.lstrip("-").replace(",", "", 1).replace(".", "", 1).isdecimal()
    assert start not in tuple("=+-@＝＋－＠") or is_number


def test_the_workbook_has_typed_cells_and_never_a_formula(tmp_path: Path) -> None:
    table = Table("mentees", COLUMNS, ())
    hostile = ("=1+1", "@x\x01", None, None, None, None, False, "+93701234567", "X", ())
    data = workbook(table, [ROW, hostile], "nl")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    assert rows[0][:3] == ["Nummer", "Naam", "Geboortedatum"]
    assert rows[1][3:6] == [date(2026, 11, 3), 4.5, 2]
    assert rows[1][7] == "0470 12 34 56"
    assert rows[2][0] == "=1+1"
    assert rows[2][1] == "@x\ufffd"
    assert rows[2][7] == "0093 70 123 4567"


def test_text_longer_than_a_cell_is_cut_with_a_sign() -> None:
    data = workbook(Table("t", COLUMNS[1:2], ()), [("x" * 40_000,)], "nl")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    assert len(rows[1][0]) == 32_767
    assert rows[1][0].endswith("…")


def test_all_tables_are_written_twice_and_counted(tmp_path: Path) -> None:
    table = Table("mentees", COLUMNS, iter([ROW, ROW]), Text("Mentees: 2026/2027 [a]", "Mentees"))
    counts = write_readable([table], tmp_path / "uit" / "nieuw")
    assert counts == {"mentees.csv": 2, "mentees.xlsx": 2}
    assert sorted(p.name for p in (tmp_path / "uit" / "nieuw").iterdir()) == sorted(counts)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x", encoding="utf-8")
    with pytest.raises(CannotWrite) as caught:
        write_readable([Table("mentees", COLUMNS, ())], tmp_path / "bestand" / "map")
    assert "map" in caught.value.in_("nl")


def test_a_moment_is_shown_in_local_time() -> None:
    moment = datetime(2026, 11, 22, 10, 34, tzinfo=UTC)
    column = Column("made_at", Text("Gemaakt", "Made"), "moment")
    local = moment.astimezone()
    expected = f"{local.day:02}/{local.month:02}/{local.year} {local.hour:02}:{local.minute:02}"
    assert _rows(readable_csv([column], [(moment,)], "nl"))[1] == [expected]
