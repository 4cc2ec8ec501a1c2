"""The list of records: what is said, what is asked, what is shown."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from l2w_desktop.views.table import Cell, Column, RowModel
from l2w_desktop.views.table_view import DataTable


@dataclass(frozen=True)
class Person:
    name: str
    origin: str
    status: str


def columns() -> list[Column[Person]]:
    return [
        Column(
            "name", "Naam", lambda p: Cell(p.name, p.origin, avatar=p.name, is_strong=True), 180, 2
        ),
        Column("status", "Status", lambda p: Cell(p.status, chip="warn"), 140, 1),
        Column("origin", "Herkomst", lambda p: Cell(p.origin), 120, drop=1, is_sortable=False),
    ]


PEOPLE = [Person(f"Persoon {n}", "Testland", "Wacht op mentor") for n in range(50)]
ROLE = Qt.ItemDataRole


@pytest.fixture
def table(qtbot: QtBot) -> DataTable[Person]:
    table = DataTable("Mentees", columns())
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    table.show_rows(PEOPLE)
    return table


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model: RowModel[Person] = RowModel(columns())
    model.set_rows(PEOPLE, 60)
    qtmodeltester.check(model)
    assert model.columnCount() == 3


def test_the_first_cell_says_the_whole_row_and_the_others_their_own_text(
    table: DataTable[Person],
) -> None:
    first, second = (table.rows.index(0, n) for n in (0, 1))
    said = first.data(ROLE.AccessibleTextRole)
    assert said == "Persoon 0 Testland, Status: Wacht op mentor, Herkomst: Testland"
    assert second.data(ROLE.AccessibleTextRole) == second.data(ROLE.DisplayRole)


def test_a_title_asks_for_a_sort_and_leaves_the_rows_as_they_are(
    table: DataTable[Person], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(1)
    assert asked.args == ["status", False]
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(1)
    assert asked.args == ["status", True]
    assert table.rows.rows == PEOPLE


def test_a_column_that_cannot_be_sorted_asks_nothing(
    table: DataTable[Person], qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(table.sort_asked):
        table.horizontalHeader().sectionClicked.emit(2)


def test_more_rows_are_asked_once_until_they_come(qtbot: QtBot) -> None:
    model: RowModel[Person] = RowModel(columns())
    model.set_rows(PEOPLE, 80)
    asked: list[int] = []
    model.wants_more.connect(asked.append)
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [50]
    model.add_rows(PEOPLE[:30])
    assert model.rowCount() == 80
    assert not model.canFetchMore(QModelIndex())


def test_enter_opens_the_row_that_is_chosen(table: DataTable[Person], qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [PEOPLE[1]]
    assert table.current() == PEOPLE[1]


def test_a_narrow_table_hides_the_column_that_may_go_and_never_scrolls_sideways(
    table: DataTable[Person], qtbot: QtBot
) -> None:
    assert not table.isColumnHidden(2)
    table.resize(360, 400)
    qtbot.wait(1)
    assert table.isColumnHidden(2)
    assert table.horizontalHeader().length() <= table.viewport().width() + 1


def test_rows_are_roomy_or_compact(table: DataTable[Person]) -> None:
    assert table.rowHeight(0) == 56
    table.theme.set_compact(True)
    assert table.rowHeight(0) == 36


def test_a_hundred_thousand_rows_show_at_once(qtbot: QtBot) -> None:
    table = DataTable("Mentees", columns())
    qtbot.addWidget(table)
    table.show_rows(PEOPLE * 2000)
    table.resize(900, 700)
    table.show()
    table.scrollToBottom()
    assert table.rows.rowCount() == 100_000
    assert not table.grab().isNull()
