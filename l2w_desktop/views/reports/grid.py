"""The table of all figures by target group: arrows go from cell to cell, Enter opens its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from l2w_desktop.views.paint import begin, focus_ring, text_width, write
from l2w_desktop.views.reports.hidden import draw_pill, pill_size
from l2w_desktop.views.reports.said import Said
from l2w_desktop.views.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LINE, _TALL, _HEADER, _PAD = 37, 46, 34, 20
_FIGURE = 84  # least width of a column of figures
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class GridRow:
    """One indicator: its name, a smaller line below it, and its cells; None where there is none."""

    code: str
    name: str
    below: str
    cells: tuple[Said | None, ...]

    @property
    def is_tall(self) -> bool:
        """Whether a cell of the row has a second line."""
        return bool(self.below) or any(cell and cell.below for cell in self.cells)


class GridModel(QAbstractTableModel):
    """The rows with their names in the first column."""

    def __init__(self, headers: Sequence[str], rows: Sequence[GridRow]) -> None:
        super().__init__()
        self.headers, self.rows = tuple(headers), tuple(rows)

    def said(self, index: Index) -> Said | None:
        """Return what a cell says; None for a name and for a cell without a figure."""
        if not index.isValid() or index.column() == 0:
            return None
        return self.rows[index.row()].cells[index.column() - 1]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - same
        return 0 if parent.isValid() else len(self.headers)

    @override
    def data(self, index: Index, role: int = int(_Role.DisplayRole)) -> object:
        if not index.isValid() or role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        if index.column() == 0:
            return f"{row.name} {row.below}".strip()
        cell = row.cells[index.column() - 1]
        if cell is None:
            return ""
        if role == _Role.AccessibleTextRole:
            return cell.spoken
        return f"{cell.figure} {cell.below}".strip()

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_Role.DisplayRole)
    ) -> object:
        if role != _Role.DisplayRole:
            return None
        is_across = orientation == Qt.Orientation.Horizontal
        return self.headers[section] if is_across else self.rows[section].name


class FigureDelegate(QStyledItemDelegate):
    """Paints a figure over its parts, right-aligned; a hidden one as a pill."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.theme = Theme.of_app()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        begin(painter)
        c, box = self.theme.tokens, QRectF(option.rect)
        is_chosen = index.row() == self._grid.currentIndex().row()
        if is_chosen:
            painter.fillRect(box, QColor(c.soft))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(c.hair))
        room = box.adjusted(6 if index.column() else _PAD, 0, -_PAD if index.column() else 0, -1)
        model = self._grid.grid
        if index.column() == 0:
            row = model.rows[index.row()]
            self._lines(painter, room, row.name, row.below, is_strong=is_chosen, align=None)
        elif (said := model.said(index)) is not None:
            is_total = index.column() == model.columnCount() - 1
            self._figure(painter, room, said, is_strong=is_total or is_chosen)
        if self._grid.hasFocus() and index == self._grid.currentIndex():
            focus_ring(painter, self.theme, box.adjusted(1, 1, -1, -2), 5)
        painter.restore()

    def _figure(self, painter: QPainter, room: QRectF, said: Said, *, is_strong: bool) -> None:
        if said.is_hidden:
            size = pill_size(self.theme, said.figure)
            spot = QRectF(0, 0, size.width(), size.height())
            spot.moveCenter(room.center())
            spot.moveRight(room.right())
            draw_pill(painter, self.theme, spot, said.figure)
        else:
            self._lines(painter, room, said.figure, said.below, is_strong=is_strong, align=_RIGHT)

    def _lines(
        self, painter: QPainter, room: QRectF, first: str, second: str, *, is_strong: bool,
        align: Qt.AlignmentFlag | None,
    ) -> None:  # fmt: skip
        c, side = self.theme.tokens, align or Qt.AlignmentFlag.AlignLeft
        font = self.theme.font("h3" if is_strong else "label", is_figure=align is not None)
        if not is_strong and align is not None:
            font = self.theme.font("body", is_figure=True)
        if not second:
            write(painter, room, first, font, c.text, side)
            return
        upper, lower = self.theme.px(19), self.theme.px(17)
        top = room.center().y() - (upper + lower) / 2
        write(painter, QRectF(room.left(), top, room.width(), upper), first, font, c.text, side)
        below = QRectF(room.left(), top + upper, room.width(), lower)
        small = self.theme.font("caption", is_figure=True)
        write(painter, below, second, small, c.text2, side)


class GridHeader(QHeaderView):
    """The names of the target groups above their figures."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.theme = Theme.of_app()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)

    @override
    def paintSection(self, painter: QPainter, rect: object, logical: int) -> None:
        painter.save()
        box = QRectF(rect)  # type: ignore[call-overload]
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, self.theme.colour("border"))
        model = self.model()
        assert isinstance(model, GridModel)
        room = box.adjusted(4 if logical else _PAD, 0, -_PAD, -1)
        words = model.headers[logical]
        write(painter, room, words, self.theme.font("chip"), self.theme.tokens.text2, _RIGHT)
        painter.restore()


class Grid(QTableView):
    """All figures. ``chosen(code)`` when the row changes, ``opened(code, column)`` on Enter.

    ``column`` counts the cells from 0, the last is the total; a name opens the total.
    """

    chosen = Signal(str)
    opened = Signal(str, int)

    def __init__(self, name: str, headers: Sequence[str], rows: Sequence[GridRow]) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.grid = GridModel(headers, rows)
        self.grid.setParent(self)
        self.setModel(self.grid)
        self.setItemDelegate(FigureDelegate(self))
        self.setHorizontalHeader(GridHeader(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self._on_theme)
        self.doubleClicked.connect(self._on_open)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._on_theme()

    def choose(self, code: str) -> None:
        """Go to the row of an indicator, in the column where the keyboard is, without telling."""
        at = next(n for n, row in enumerate(self.grid.rows) if row.code == code)
        column = max(self.currentIndex().column(), 0) or self.grid.columnCount() - 1
        self.blockSignals(True)
        self.setCurrentIndex(self.grid.index(at, column))
        self.blockSignals(False)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        rows = sum(self._height(row) for row in self.grid.rows)
        return QSize(self._least(), self.theme.px(_HEADER) + rows)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _height(self, row: GridRow) -> int:
        return self.theme.px(_TALL if row.is_tall else _LINE)

    def _width(self, column: int) -> int:
        """Return the least width of a column of figures: its header is never cut."""
        words = text_width(self.theme, "chip", self.grid.headers[column])
        return max(self.theme.px(_FIGURE), round(words) + _PAD + 6)

    def _name_width(self) -> int:
        names = (text_width(self.theme, "h3", row.name) for row in self.grid.rows)
        return round(max(names, default=0)) + _PAD + 10

    def _least(self) -> int:
        columns = range(1, self.grid.columnCount())
        return self._name_width() + sum(self._width(column) for column in columns)

    def _fit(self) -> None:
        header, columns = self.horizontalHeader(), self.grid.columnCount()
        spare = max(0, self.viewport().width() - self._least())
        for column in range(1, columns):
            header.resizeSection(column, self._width(column) + spare // (columns + 2))
        rest = sum(header.sectionSize(column) for column in range(1, columns))
        header.resizeSection(0, max(self._name_width(), self.viewport().width() - rest))

    def _on_theme(self) -> None:
        self.horizontalHeader().setFixedHeight(self.theme.px(_HEADER))
        for number, row in enumerate(self.grid.rows):
            self.setRowHeight(number, self._height(row))
        self.updateGeometry()
        self._fit()

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid() and current.row() != before.row():
            self.chosen.emit(self.grid.rows[current.row()].code)

    def _on_open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self.grid.rows[index.row()]
        if index.column() == 0:
            self.opened.emit(row.code, len(row.cells) - 1)
        elif row.cells[index.column() - 1] is not None:
            self.opened.emit(row.code, index.column() - 1)
