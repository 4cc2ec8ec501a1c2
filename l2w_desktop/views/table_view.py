"""The table widget: fixed row heights, keyboard first, columns that leave when it gets narrow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.cells import PAD, CellDelegate, frame_row
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import begin, row_height, write
from l2w_desktop.views.table import ROW, Column, RowModel
from l2w_desktop.views.theme import Theme

Row = TypeVar("Row")


class DataTable(QTableView, Generic[Row]):
    """A list of records. Rows are given with ``show_rows``; the table asks, it never computes.

    Signals: ``sort_asked(key, is_descending)``, ``current_changed(row)`` (None when empty),
    ``opened(row)`` on Enter or double click, ``more_asked(count)`` near the end of the list,
    ``copied(number of rows)`` on Ctrl C.
    """

    sort_asked = Signal(str, bool)
    current_changed = Signal(object)
    opened = Signal(object)
    more_asked = Signal(int)
    copied = Signal(int)

    def __init__(self, name: str, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.rows: RowModel[Row] = RowModel(columns)
        self._wanted = {column.key for column in columns if not column.is_extra}
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(SortHeader(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._connect()
        self._on_theme()

    def _connect(self) -> None:
        self.theme.changed.connect(self._on_theme)
        self.rows.wants_more.connect(self.more_asked)
        self.horizontalHeader().sectionClicked.connect(self._on_header)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_open)

    def show_rows(self, rows: Sequence[Row], total: int | None = None) -> None:
        """Show rows and choose the first; ``total`` when these are only the first of many."""
        self.rows.set_rows(rows, total)
        if rows:
            self.selectRow(0)
        else:
            self.current_changed.emit(None)

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Add the rows that ``more_asked`` asked for."""
        self.rows.add_rows(rows)

    def current(self) -> Row | None:
        """Return the chosen row."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def columns(self) -> tuple[Column[Row], ...]:
        """Return the columns that the user wants to see, in their order."""
        return tuple(column for column in self.rows.columns if column.key in self._wanted)

    def set_columns(self, keys: Collection[str]) -> None:
        """Show these columns; the first one is always there."""
        first = self.rows.columns[0].key
        self._wanted = {first, *keys} & {column.key for column in self.rows.columns}
        self._fit()

    def selected(self) -> list[Row]:
        """Return the selected rows, in the order of the list."""
        at = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.rows.rows[number] for number in at]

    def copy(self) -> int:
        """Put the selected rows on the clipboard, as columns; return how many."""
        rows = self.selected()
        lines = [
            "\t".join(_one_line(value) for c in self.columns() for value in c.values(row))
            for row in rows
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.copied.emit(len(rows))
        return len(rows)

    def show_sort(self, key: str, is_descending: bool) -> None:
        """Show by which column the rows came sorted, without asking for a sort."""
        self.rows.sorted_by = (key, is_descending)
        self.horizontalHeader().viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.theme.px(t.HEADER_ROW) + 4 * row_height(self.theme, False))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.theme.px(t.HEADER_ROW) + 2 * row_height(self.theme, False))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_open(self.currentIndex())
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not (self.hasFocus() and index.isValid()):
            return
        painter = QPainter(self.viewport())
        begin(painter)
        line = self.visualRect(self.rows.index(index.row(), 0))
        frame_row(
            painter, self.theme, QRectF(0, line.top(), self.viewport().width(), line.height())
        )
        painter.end()

    def _hover(self, number: int) -> None:
        if number != self.cells.hovered:
            self.cells.hovered = number
            self.viewport().update()

    def _fit(self) -> None:
        """Give every column its width, hide what does not fit, and share out the rest."""
        room, header = self.viewport().width(), self.horizontalHeader()
        widths = [self.theme.px(column.width) for column in self.rows.columns]
        shown = {n for n, column in enumerate(self.rows.columns) if column.key in self._wanted}
        for number in sorted(shown, key=self._drop_of, reverse=True):
            if sum(widths[n] for n in shown) > room and self.rows.columns[number].drop:
                shown.discard(number)
        spare = max(0, room - sum(widths[n] for n in shown))
        shares = sum(self.rows.columns[n].stretch for n in shown) or 1
        for number, column in enumerate(self.rows.columns):
            self.setColumnHidden(number, number not in shown)
            header.resizeSection(number, widths[number] + spare * column.stretch // shares)

    def _drop_of(self, number: int) -> int:
        return self.rows.columns[number].drop

    def _on_theme(self) -> None:
        height = row_height(self.theme, self.theme.is_compact)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(self.theme.px(t.HEADER_ROW))
        self._fit()
        self.viewport().update()

    def _on_header(self, number: int) -> None:
        column = self.rows.columns[number]
        if not column.is_sortable:
            return
        key, is_descending = self.rows.sorted_by
        is_descending = not is_descending if key == column.key else False
        self.show_sort(column.key, is_descending)
        self.sort_asked.emit(column.key, is_descending)

    def _on_current(self, current: QModelIndex) -> None:
        self.current_changed.emit(current.data(ROW) if current.isValid() else None)

    def _on_open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROW))


def _one_line(value: object) -> str:
    """Return a value as a cell of pasted text: days as people write them, one line."""
    words = value.strftime("%d/%m/%Y") if isinstance(value, dt.date) else str(value or "")
    return " ".join(words.split())


class SortHeader(QHeaderView):
    """Column titles in the page's own type, with an arrow on the sorted one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = Theme.of_app()
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.save()
        begin(painter)
        c, box = self.theme.tokens, QRectF(rect)
        painter.fillRect(
            QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.theme.colour("border")
        )
        model = self.model()
        assert isinstance(model, RowModel)
        column = model.columns[logical]
        font, pad = self.theme.font("chip"), 20 if logical == 0 else PAD
        room = box.adjusted(pad, 0, -4, -1)
        is_sorted = model.sorted_by[0] == column.key
        write(painter, room, column.header, font, c.text2)
        if is_sorted:
            size = self.theme.px(13)
            end = room.left() + self.theme.metrics("chip").horizontalAdvance(column.header) + 6
            spot = QRectF(min(end, room.right() - size), room.center().y() - size / 2, size, size)
            name = "arrow-down" if model.sorted_by[1] else "arrow-up"
            draw_icon(painter, spot, name, c.text2)
        painter.restore()
