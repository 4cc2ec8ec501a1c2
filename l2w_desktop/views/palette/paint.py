"""How the palette paints a line: icon or faces, words, more words, a chip, the keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import (
    begin,
    chip_width,
    draw_avatar,
    draw_chip,
    round_box,
    text_width,
    write,
)
from l2w_desktop.views.palette.rows import Row
from l2w_desktop.views.theme import Theme

ROW = Qt.ItemDataRole.UserRole + 1
HEIGHT, HEADING = 48, 32  # px at 100 %
_SIDE, _FACE, _GAP = 12, 28, 12


class RowDelegate(QStyledItemDelegate):
    """Paints a ``Row`` from the tokens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = Theme.of_app()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        row: Row = index.data(ROW)
        return QSize(100, self.theme.px(HEIGHT if row.run else HEADING))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        begin(painter)
        row: Row = index.data(ROW)
        box = QRectF(option.rect)
        if row.run is None:
            ink = self.theme.tokens.text3
            write(painter, box.adjusted(_SIDE, 4, 0, 0), row.words, self.theme.font("chip"), ink)
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if is_chosen:
                c = self.theme.tokens
                edge = c.primary if self.theme.is_high_contrast else None
                round_box(painter, box, t.RADIUS_CONTROL, c.soft, edge, 2)
            self._content(painter, row, box.adjusted(_SIDE, 0, -_SIDE, 0), is_chosen)
        painter.restore()

    def _content(self, painter: QPainter, row: Row, box: QRectF, is_chosen: bool) -> None:
        c, theme = self.theme.tokens, self.theme
        left = self._picture(painter, row, box, is_chosen)
        right = self._keys(painter, row, box)
        font = theme.font("h3")
        if not is_chosen:
            font.setWeight(font.Weight.Medium)
        wanted = text_width(theme, "h3", row.words) + 2
        width = min(wanted, right - left)
        write(painter, QRectF(left, box.top(), width, box.height()), row.words, font, c.text)
        left += width + _GAP
        if row.chip is not None:
            chip = chip_width(theme, row.chip[0])
            height = float(theme.px(t.CHIP))
            if left + chip <= right:
                spot = QRectF(right - chip, box.center().y() - height / 2, chip, height)
                draw_chip(painter, theme, spot, *row.chip)
                right -= chip + _GAP
        if row.more and right - left > theme.px(40):
            rest = QRectF(left, box.top(), right - left, box.height())
            write(
                painter, rest, row.more, theme.font("body2"), c.soft_text if is_chosen else c.text3
            )

    def _picture(self, painter: QPainter, row: Row, box: QRectF, is_chosen: bool) -> float:
        """Paint the faces or the icon; return where the words begin."""
        c, size = self.theme.tokens, float(self.theme.px(_FACE))
        left = box.left()
        if row.faces:
            top = box.center().y() - size / 2
            spots = [QRectF(left + n * size * 0.78, top, size, size) for n in range(len(row.faces))]
            for number, spot in reversed(list(enumerate(spots))):
                ring = (c.soft if is_chosen else c.surface) if number < len(spots) - 1 else None
                name, key = row.faces[number]
                draw_avatar(painter, self.theme, spot, name, key or name, ring)
            return spots[-1].right() + _GAP
        icon = float(self.theme.px(18))
        spot = QRectF(left + (size - icon) / 2, box.center().y() - icon / 2, icon, icon)
        draw_icon(painter, spot, row.icon, c.primary if is_chosen else c.text2)
        return left + size + _GAP

    def _keys(self, painter: QPainter, row: Row, box: QRectF) -> float:
        """Paint the keys at the right; return where the room for the words ends."""
        if not row.keys:
            return box.right()
        c = self.theme.tokens
        width = text_width(self.theme, "caption", row.keys) + 16
        height = float(self.theme.px(24))
        spot = QRectF(box.right() - width, box.center().y() - height / 2, width, height)
        round_box(painter, spot, 5, c.surface, c.border, 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, spot, row.keys, self.theme.font("caption"), c.text2, middle)
        return spot.left() - _GAP
