"""The one top-level window: it shows one view at a time, so that nothing opens beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

SMALLEST = QSize(960, 600)


class Stage(QWidget):
    """Holds the first window, the unlocking or the main window; ``closed`` when it goes.

    It has no layout: a view with much text must never make the window larger than the screen.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setWindowTitle("Level2Work")
        self.setMinimumSize(SMALLEST)
        self.view: QWidget | None = None
        self.cover: QWidget | None = None

    def show_view(self, view: QWidget) -> None:
        """Show another view and throw the old one away."""
        old, self.view = self.view, view
        view.setParent(self)
        view.setGeometry(self.rect())
        view.show()
        if self.cover is not None:
            self.cover.raise_()
        if old is not None:
            old.hide()
            old.deleteLater()

    def show_cover(self, cover: QWidget) -> None:
        """Show something over the view, which stays as it is behind it."""
        self.uncover()
        self.cover = cover
        if self.view is not None:
            self.view.setEnabled(False)  # keys must not reach what cannot be seen
        cover.setParent(self)
        cover.setGeometry(self.rect())
        cover.show()
        cover.raise_()

    def uncover(self) -> None:
        """Take the cover away and go on with the view."""
        cover, self.cover = self.cover, None
        if cover is not None:
            cover.hide()
            cover.deleteLater()
        if self.view is not None:
            self.view.setEnabled(True)

    def left_as(self) -> dict[str, int]:
        """Return how large the window is, to open it so again, see ``settings.Preferences``."""
        size = self.normalGeometry().size()
        return {
            "width": size.width(),
            "height": size.height(),
            "is_maximized": self.isMaximized(),
        }

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.view, self.cover):
            if part is not None:
                part.setGeometry(self.rect())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
