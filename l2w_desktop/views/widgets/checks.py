"""A box to tick, with its words beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
)
from typing_extensions import override

from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme


class CheckBox(QCheckBox):
    """Yes or no, with a box painted from the tokens."""

    def __init__(self, text: str, is_checked: bool = False) -> None:
        super().__init__(text.replace("&", "&&"))
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self._words = text
        self.setAccessibleName(text)
        self.setChecked(is_checked)

    @override
    def sizeHint(self) -> QSize:
        width = text_width(self.theme, "body", self._words) + self.theme.px(18) + 16
        return QSize(round(width), self.theme.px(28))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, size = self.theme.tokens, self.theme.px(18)
        box = QRectF(4, (self.height() - size) / 2, size, size)
        if self.isChecked():
            round_box(painter, box, 4, c.primary if self.isEnabled() else c.text3, None, 0)
            draw_icon(painter, box.adjusted(3, 3, -3, -3), "check", c.on_primary)
        else:
            round_box(painter, box, 4, c.surface, c.control, 1.2)
        if self.hasFocus():
            focus_ring(painter, self.theme, box.adjusted(-4, -4, 4, 4), 7)
        rest = QRectF(size + 12, 0, self.width() - size - 12, self.height())
        ink = c.text if self.isEnabled() else c.text3
        write(painter, rest, self._words, self.theme.font("body"), ink)
        painter.end()
