"""What one turns to: lists, numbers and dates; the wheel only turns the one that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QWidget
from typing_extensions import override

from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.theme import Theme


class ComboBox(QComboBox):
    """A list to choose from; the wheel does nothing until it has focus."""

    def __init__(self, options: list[tuple[str, str]] | None = None) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, words in options or []:
            self.addItem(words, value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_or_pass(self, event) and super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = self.theme.px(16)
        spot = QRectF(self.width() - size - 12, (self.height() - size) / 2, size, size)
        draw_icon(painter, spot, "chevron-down", self.theme.tokens.text2)
        painter.end()


class SpinBox(QSpinBox):
    """A whole number; the wheel does nothing until it has focus."""

    def __init__(self, low: int = 0, high: int = 9999, value: int = 0) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_or_pass(self, event) and super().wheelEvent(event)


class DateEdit(QDateEdit):
    """A whole date; the wheel does nothing until it has focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("dd/MM/yyyy")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_or_pass(self, event) and super().wheelEvent(event)


def _wheel_or_pass(widget: QWidget, event: QWheelEvent) -> bool:
    """Return True when the widget has focus; else let the page scroll."""
    if widget.hasFocus():
        return True
    event.ignore()
    return False
