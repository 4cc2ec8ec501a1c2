"""Ten thousand strings through both kinds of table: exact for machines, harmless for people."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from l2w_desktop.exchange.declared import Column, Table
from l2w_desktop.exchange.machine import machine_file
from l2w_desktop.exchange.machine_reading import read_machine
from l2w_desktop.exchange.readable import readable_csv, workbook
from l2w_desktop.texts import Text

COLUMNS = (Column("id", Text("Id", "Id")), Column("note", Text("Nota", "Note")))
AT_ONCE = 50  # strings in one table
ODD = st.sampled_from([
    *"=+-@\t\r\n\x00＝＋－＠'\";,\u202e\ufeff\u200b\u2028\x0b\x1c\x85", " ", "\u00a0", "\u3000",
    "=cmd|' /C calc'!A0", '=HYPERLINK("http://x")', "+32 470", "-3,5", "@SUM(1)", "sep=;",
    '""', "\r\n", "é", "ش", "𝕏",
])  # fmt: skip
ANY = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20)
WORDS = st.one_of(ANY, st.builds("".join, st.lists(st.one_of(ODD, ANY), min_size=1, max_size=5)))
# what starts a formula or a command (OWASP), written apart from the program's own rule
BLANK = " \t\r\n\x00\x0b\x0c\u00a0\u3000\u2028\u2029\x1c\x1d\x1e\x1f\x85\ufeff\u200b\u202e\u200e"
TRIGGER = "=+-@＝＋－＠"
NUMBER = re.compile(r"-?[0-9]+([.,][0-9]+)?")


def is_run(cell: str) -> bool:
    """Tell whether a spreadsheet may take a cell for a formula."""
    if NUMBER.fullmatch(cell) or not cell:
        return False
    return cell[0] in "\t\r\n\x00" or cell.lstrip(BLANK)[:1] in tuple(TRIGGER)


@pytest.mark.scoreboard
def test_strings_come_back_exactly_and_none_is_run_by_a_spreadsheet(size, measured) -> None:
    tables, seen = size(20, 200), []

    @settings(
        max_examples=tables, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(st.lists(WORDS, min_size=AT_ONCE, max_size=AT_ONCE))
    def check(words: list[str]) -> None:
        seen.extend(words)
        rows = [(str(n), word) for n, word in enumerate(words)]
        table = Table("notes", COLUMNS, rows)
        assert read_machine(machine_file(table).data, table) == rows
        text = readable_csv(COLUMNS, rows, "nl").decode("utf-8-sig")
        cells = [
            c for line in csv.reader(io.StringIO(text, newline=""), delimiter=";") for c in line
        ]
        assert [cell for cell in cells if is_run(cell)] == []
        assert len(cells) == 2 * (len(rows) + 1)
        with zipfile.ZipFile(io.BytesIO(workbook(table, rows, "nl"))) as book:
            assert b"<f" not in book.read("xl/worksheets/sheet1.xml")

    check()
    assert len(seen) >= tables * AT_ONCE
    assert sum(map(is_run, seen)) > len(seen) / 50, "the strings hold too few triggers"
    measured("R17", f"{len(seen)} strings exact, 0 cells with a trigger, 0 formulas in a workbook")
