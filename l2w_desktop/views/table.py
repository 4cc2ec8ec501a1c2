"""Long lists: a table over frozen rows with declared columns, fetched piece by piece.

Sorting and filtering are asked for by signal and done in SQL; the model only holds what came.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from l2w_desktop.views.tokens import Kind

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
CELL = int(_Role.UserRole) + 1
ROW = int(_Role.UserRole) + 2


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: a value, a smaller line below it, or a chip, dots or an avatar.

    ``value`` is the day or number behind the words, for a file or a print of the list.
    """

    text: str
    second: str = ""
    chip: Kind | None = None
    avatar: str | None = None
    partner: tuple[str, str] | None = None
    dots: tuple[int, int] | None = None
    is_strong: bool = False
    is_late: bool = False
    is_gone: bool = False
    value: object = None

    def spoken(self) -> str:
        """Return the cell as a screen reader says it: exactly the visible text."""
        return " ".join(part for part in (self.text, self.second) if part)


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its header, how a row fills its cell, and the key to ask a sort by.

    ``width`` is in px at 100 %; one column at least has ``stretch``. A column with a higher
    ``drop`` is hidden earlier when the table gets narrow; 0 is never hidden. ``second`` is the
    header of the smaller line, where a file of the list gives it a column of its own. An extra
    column is only shown when the user asks for it.
    """

    key: str
    header: str
    cell: Callable[[Row], Cell]
    width: int = 120
    stretch: int = 0
    drop: int = 0
    is_sortable: bool = True
    is_number: bool = False
    second: str = ""
    is_extra: bool = False

    def headers(self) -> tuple[str, ...]:
        """Return the header of each value that leaves the program for this column."""
        return (self.header, self.second) if self.second else (self.header,)

    def values(self, row: Row) -> tuple[object, ...]:
        """Return what leaves the program: days and numbers as such, the second line apart."""
        cell = self.cell(row)
        first = cell.text if cell.value is None else cell.value
        return (first, cell.second) if self.second else (first,)


class RowModel(QAbstractTableModel, Generic[Row]):
    """A plain list of rows; ``wants_more(count)`` asks for the rows after the first ``count``."""

    wants_more = Signal(int)

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: list[Row] = []
        self.total = 0
        self._is_waiting = False
        self.sorted_by: tuple[str, bool] = ("", False)

    def set_rows(self, rows: Sequence[Row], total: int | None = None) -> None:
        """Show other rows; ``total`` is how many there are when these are only the first."""
        self.beginResetModel()
        self.rows = list(rows)
        self.total = len(self.rows) if total is None else total
        self._is_waiting = False
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Add the next rows that ``wants_more`` asked for; none means that this was all."""
        self._is_waiting = False
        if not rows:
            self.total = len(self.rows)
            return
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self.rows.extend(rows)
        self.endInsertRows()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - same
        return 0 if parent.isValid() else len(self.columns)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_waiting and len(self.rows) < self.total

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.wants_more.emit(len(self.rows))

    @override
    def data(self, index: Index, role: int = int(_Role.DisplayRole)) -> object:
        if not index.isValid():
            return None
        record = self.rows[index.row()]
        if role == ROW:
            return record
        cell = self.columns[index.column()].cell(record)
        if role == CELL:
            return cell
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return cell.spoken() if role == _Role.DisplayRole else None
        if role == _Role.AccessibleTextRole:
            return self.summary(index.row()) if index.column() == 0 else cell.spoken()
        return None

    def summary(self, number: int) -> str:
        """Return the whole row in one sentence, for the accessible text of its first cell."""
        record = self.rows[number]
        cells = [(column, column.cell(record)) for column in self.columns]
        first = cells[0][1].spoken()
        rest = (f"{column.header}: {cell.spoken()}" for column, cell in cells[1:] if cell.spoken())
        return ", ".join((first, *rest))

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_Role.DisplayRole)
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == _Role.DisplayRole else None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return column.header
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
