"""Rows, columns, and a flow and tiles that wrap: layouts without the repetition."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget
from typing_extensions import override

Part = QWidget | QLayout | int | None
_NO_MARGINS = (0, 0, 0, 0)


def row(
    *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = _NO_MARGINS
) -> QHBoxLayout:
    """Return a horizontal layout; an int is a fixed space, None a stretch."""
    box = QHBoxLayout()
    _fill(box, parts, gap, margins)
    return box


def column(
    *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = _NO_MARGINS
) -> QVBoxLayout:
    """Return a vertical layout; an int is a fixed space, None a stretch."""
    box = QVBoxLayout()
    _fill(box, parts, gap, margins)
    return box


def boxed(layout: QLayout, name: str = "clear") -> QWidget:
    """Return a see-through widget around a layout."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def _fill(
    box: QHBoxLayout | QVBoxLayout,
    parts: tuple[Part, ...],
    gap: int,
    margins: tuple[int, int, int, int],
) -> None:
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)


def emptied(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)


class Flow(QLayout):
    """Puts widgets side by side and wraps to the next line where the width ends."""

    def __init__(self, *widgets: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())
        for widget in widgets:
            self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    @override
    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._shown()]
        heights = [item.sizeHint().height() for item in self._shown()]
        gaps = self._gap * max(0, len(widths) - 1)
        return QSize(sum(widths) + gaps, max(heights, default=0))

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        at, line = QPoint(rect.topLeft()), 0
        for item in self._shown():
            size = item.sizeHint()
            if line and at.x() + size.width() > rect.right() + 1:
                at, line = QPoint(rect.left(), at.y() + line + self._gap), 0
            if not is_trial:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + self._gap)
            line = max(line, size.height())
        return at.y() + line - rect.top()


class Tiles(Flow):
    """Puts cards in columns of equal width: as many as fit, and at most ``most``.

    ``least`` is the smallest width of a card in pixels; all cards of a line are equally high.
    """

    def __init__(self, *widgets: QWidget, least: int, most: int = 3, gap: int = 16) -> None:
        super().__init__(*widgets, gap=gap)
        self._least, self._most = least, most

    @override
    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        needed = max(self._least, *(item.minimumSize().width() for item in shown))
        fit = (rect.width() + self._gap) // (needed + self._gap)
        columns = max(1, min(self._most, len(shown), fit))
        width = (rect.width() - self._gap * (columns - 1)) // columns
        top = rect.top()
        for start in range(0, len(shown), columns):
            line = shown[start : start + columns]
            height = max(_height(item, width) for item in line)
            if not is_trial:
                for place, item in enumerate(line):
                    left = rect.left() + place * (width + self._gap)
                    item.setGeometry(QRect(left, top, width, height))
            top += height + self._gap
        return top - self._gap - rect.top()


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(wanted, item.minimumSize().height())
