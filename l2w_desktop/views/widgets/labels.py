"""Text on the page: one label per type role, cut with an ellipsis where a line may be too long."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.tokens import Role
from l2w_desktop.views.widgets.base import set_state

Ink = Literal["text", "text2", "text3", "primary", "ok", "warn", "danger", "info", "duo", "toast"]
# absolute: an Arabic name stays at the left edge of its column
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Label(QLabel):
    """Plain text in a type role; ``wraps`` lets it take several lines."""

    def __init__(
        self, text: str, role: Role = "body", ink: Ink = "text", *, wraps: bool = False
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)  # a name with < is a name, not markup
        self.setProperty("role", role)
        self.setProperty("ink", ink)
        self.setWordWrap(wraps)
        self.setAlignment(_LEFT)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            # fixed, or a column with room to spare would spread its lines
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # exactly its lines at this width: Qt's first guess would cut what is longer
            hint.setHeight(self.heightForWidth(self.width()))
        return hint

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._hold()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hold()

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._hold()

    def _hold(self) -> None:
        """Keep room for every line at this width, whatever a layout computed for another."""
        if self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            height = max(0, self.heightForWidth(self.width()))
            if height != self.minimumHeight():
                self.setMinimumHeight(height)
            self.updateGeometry()

    def set_ink(self, ink: Ink) -> None:
        """Change the colour of the text."""
        set_state(self, "ink", ink)


class ElidedLabel(Label):
    """One line that ends in an ellipsis when there is no room; the tooltip then has it whole."""

    def __init__(self, text: str, role: Role = "body", ink: Ink = "text") -> None:
        super().__init__(text, role, ink)

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(
            min(metrics.horizontalAdvance("MMMM…"), self.sizeHint().width()),
            super().sizeHint().height(),
        )

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        line = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), line)
        painter.end()

    def _tell(self) -> None:
        is_cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if is_cut else "")


def grow(widget: QWidget) -> QWidget:
    """Let a widget take the spare width of its row, and return it."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    widget.setSizePolicy(policy)
    return widget
