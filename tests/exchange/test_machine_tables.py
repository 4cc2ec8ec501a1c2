"""Tables for machines: exact both ways, and described so that others can check them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import frictionless
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l2w_desktop.exchange.declared import Column, Table
from l2w_desktop.exchange.machine import datapackage, machine_file, write_machine
from l2w_desktop.exchange.machine_reading import NotThisTable, read_machine
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.models.skills import SpokenLanguage
from l2w_desktop.texts import Text

COLUMNS = (
    Column("id", Text("Id", "Id")),
    Column("note", Text("Nota", "Note")),
    Column("birth_date", Text("Geboortedatum", "Birth date"), "partial_date"),
    Column("start_on", Text("Start", "Start"), "date"),
    Column("hours", Text("Uren", "Hours"), "decimal"),
    Column("meetings", Text("Ontmoetingen", "Meetings"), "integer"),
    Column("online_ok", Text("Online mag", "Online is fine"), "yes_no"),
    Column("made_at", Text("Gemaakt", "Made"), "moment"),
    Column("sectors", Text("Sectoren", "Sectors"), "codes"),
)
ROW = (
    "1",
    '=1+1; "x",\r\ny\nz',
    PartialDate(1991, 5),
    date(2026, 11, 3),
    Decimal("4.50"),
    2,
    False,
    datetime(2026, 11, 22, 10, 34, 5, 120_000, tzinfo=UTC),
    ("ict.dev", "build"),
)
_SOME_TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12)


def test_values_are_exact_and_codes_stay_codes() -> None:
    file = machine_file(Table("duos", COLUMNS, [ROW, (None,) * len(COLUMNS)]))
    assert file.data.decode("utf-8") == (
        "id,note,birth_date,start_on,hours,meetings,online_ok,made_at,sectors\r\n"
        '1,"=1+1; ""x"",\r\ny\nz",1991-05,2026-11-03,4.50,2,false,2026-11-22T10:34:05.120000Z,'
        '"ict.dev,build"\r\n'
        ",,,,,,,,\r\n"
    )
    assert file.rows == 2


def test_what_is_written_is_read_back() -> None:
    table = Table("duos", COLUMNS, [ROW, (None,) * len(COLUMNS)])
    assert read_machine(machine_file(table).data, table) == [ROW, (None,) * len(COLUMNS)]


@settings(derandomize=True, max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.none() | _SOME_TEXT,
            st.none() | _SOME_TEXT,
            st.none()
            | st.builds(PartialDate, st.integers(1, 9999), st.none() | st.integers(1, 12)),
            st.none() | st.dates(),
            st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=3),
            st.none() | st.integers(),
            st.none() | st.booleans(),
            st.none() | st.datetimes(min_value=datetime(1970, 1, 1), timezones=st.just(UTC)),
            st.none() | st.lists(st.sampled_from(["a", "b.c"]), min_size=1).map(tuple),
        ),
        max_size=4,
    )
)
def test_any_values_survive_writing_and_reading(rows: list[tuple[object, ...]]) -> None:
    table = Table("duos", COLUMNS, rows)
    assert read_machine(machine_file(table).data, table) == rows


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.none() | _SOME_TEXT), max_size=5))
def test_a_table_of_one_column_keeps_its_empty_rows(rows: list[tuple[object, ...]]) -> None:
    table = Table("t", COLUMNS[:1], rows)
    assert read_machine(machine_file(table).data, table) == rows


def test_languages_travel_in_their_import_form() -> None:
    columns = (Column("languages", Text("Talen", "Languages"), "codes"),)
    skills = (SpokenLanguage("nl", "B1"), SpokenLanguage("ar", None, is_native=True))
    file = machine_file(Table("people", columns, [(skills,)]))
    assert file.data == b'languages\r\n"nl:B1,ar:moedertaal"\r\n'


@pytest.mark.parametrize(
    ("data", "row"),
    [
        (b"", 1),
        (b"id,other\r\n", 1),
        (b"id,n\r\na\r\n", 2),
        (b"id,n\r\na,1\r\nb,x\r\n", 3),
        (b'id,n\r\n"a,1\r\n', 2),
        (b"id,n\r\n\xff,1\r\n", 2),
    ],
)
def test_a_file_that_does_not_fit_names_the_row(data: bytes, row: int) -> None:
    number = Column("n", Text("n", "n"), "integer")
    table = Table("t", (COLUMNS[0], number), ())
    with pytest.raises(NotThisTable) as caught:
        read_machine(data, table)
    assert caught.value.values["row"] == row


def test_the_package_describes_every_file(tmp_path: Path) -> None:
    tables = [Table("mentees", COLUMNS, [ROW]), Table("duo_month", COLUMNS[:1], [])]
    assert write_machine(tables, tmp_path) == {"mentees.csv": 1, "duo_month.csv": 0}
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert [resource["path"] for resource in package["resources"]] == [
        "mentees.csv",
        "duo_month.csv",
    ]
    for resource in package["resources"]:
        assert resource["bytes"] == (tmp_path / resource["path"]).stat().st_size


def test_the_same_tables_give_the_same_package() -> None:
    def package() -> bytes:
        return datapackage([machine_file(Table("mentees", COLUMNS, [ROW]))])

    assert package() == package()


def test_an_independent_tool_finds_the_package_valid(tmp_path: Path) -> None:
    people = [(f"{n}", "نور الحسن; Łukasz", *ROW[2:]) for n in range(50)]
    tables = [
        Table("mentees", COLUMNS, [ROW, *people, ("x", *(None,) * (len(COLUMNS) - 1))]),
        Table("visits", COLUMNS, []),
    ]
    write_machine(tables, tmp_path)
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    assert [task.stats.get("rows", 0) for task in report.tasks] == [52, 0]


def test_that_tool_sees_a_file_that_was_changed_afterwards(tmp_path: Path) -> None:
    write_machine([Table("mentees", COLUMNS, [ROW])], tmp_path)
    path = tmp_path / "mentees.csv"
    path.write_bytes(path.read_bytes().replace(b"4.50", b"4.60"))
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert not report.valid
