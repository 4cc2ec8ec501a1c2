"""The one top-level window: it shows one view at a time, so that nothing opens beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override


class Stage(QWidget):
    """Holds the first window, the unlocking or the main window; ``closed`` when it goes."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setWindowTitle("Level2Work")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.view: QWidget | None = None

    def show_view(self, view: QWidget) -> None:
        """Show another view and throw the old one away."""
        old, self.view = self.view, view
        self._box.addWidget(view)
        view.show()
        if old is not None:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
