"""How table cells are painted: name over secondary line, chips, avatars, dots; from tokens only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.paint import (
    begin,
    chip_width,
    draw_avatar,
    draw_chip,
    draw_dots,
    write,
)
from l2w_desktop.views.table import CELL, Cell
from l2w_desktop.views.theme import Theme

_State = QStyle.StateFlag
PAD = 12


class CellDelegate(QStyledItemDelegate):
    """Paints a ``Cell``; the row under the mouse is told by the table (``hovered``)."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._table = table
        self.theme = Theme.of_app()
        self.hovered = -1

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(80, self.theme.px(t.ROW_COMPACT if self.theme.is_compact else t.ROW_ROOMY))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        begin(painter)
        box = QRectF(option.rect)
        self._ground(painter, option, index, box)
        cell: Cell = index.data(CELL)
        pad = 20 if index.column() == 0 else PAD
        self._content(painter, cell, box.adjusted(pad, 0, -PAD / 2, 0), index)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        box: QRectF,
    ) -> None:
        c, state = self.theme.tokens, option.state
        is_chosen, is_active = (
            bool(state & _State.State_Selected),
            bool(state & _State.State_Active),
        )
        has_focus = is_active and self._table.hasFocus()
        if is_chosen:
            fill = c.soft if has_focus or not is_active else c.neutral.bg
            painter.fillRect(box, QColor(fill))
            if index.column() == 0:
                bar = c.primary if has_focus or not is_active else c.control
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(bar))
        elif index.row() == self.hovered:
            painter.fillRect(box, QColor(c.hover))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, QColor(c.border))

    def _content(
        self,
        painter: QPainter,
        cell: Cell,
        box: QRectF,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        del index
        if cell.avatar is not None:
            box = self._avatars(painter, cell, box)
        if cell.dots is not None:
            draw_dots(painter, self.theme, QPointF(box.left(), box.center().y()), *cell.dots)
            return
        if cell.chip is not None:
            height = self.theme.px(t.CHIP)
            width = min(chip_width(self.theme, cell.text), box.width())
            spot = QRectF(box.left(), box.center().y() - height / 2, width, height)
            draw_chip(painter, self.theme, spot, cell.text, cell.chip)
            return
        self._lines(painter, cell, box)

    def _avatars(self, painter: QPainter, cell: Cell, box: QRectF) -> QRectF:
        """Paint the avatar (or two), and return the room that remains."""
        size = float(self.theme.px(26 if self.theme.is_compact else 34))
        spot = QRectF(box.left(), box.center().y() - size / 2, size, size)
        left = spot.right()
        if cell.partner is not None:
            other = spot.translated(size * 0.86, 0)
            draw_avatar(painter, self.theme, other, cell.partner[0], cell.partner[1])
            left = other.right()
        ring = self.theme.tokens.surface if cell.partner else None
        draw_avatar(painter, self.theme, spot, cell.text, cell.avatar or cell.text, ring)
        return QRectF(left + 12, box.top(), box.right() - left - 12, box.height())

    def _lines(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        c = self.theme.tokens
        font = self.theme.font("h3" if cell.is_strong else "body")
        if not cell.is_strong and not cell.second:
            font = self.theme.font("body2")
        font.setStrikeOut(cell.is_gone)
        ink = c.text if cell.is_strong or cell.second else c.text2
        if self.theme.is_compact or not cell.second:
            write(painter, box, cell.spoken() if self.theme.is_compact else cell.text, font, ink)
            return
        small = self.theme.font("chip" if cell.is_late else "caption")
        upper, lower = self.theme.px(20), self.theme.px(18)
        top = box.center().y() - (upper + lower) / 2
        write(painter, QRectF(box.left(), top, box.width(), upper), cell.text, font, ink)
        second = QRectF(box.left(), top + upper, box.width(), lower)
        write(painter, second, cell.second, small, c.danger.fg if cell.is_late else c.text3)


def frame_row(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Draw the 2 px frame around the row that the keyboard is on."""
    pen = QPen(QColor(theme.tokens.focus), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 4, 4)
