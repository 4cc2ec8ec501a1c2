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
        self._covered: QWidget | None = None

    def show_view(self, view: QWidget) -> None:
        """Show another view and throw the old one away; under a cover, hidden until it goes."""
        if self._covered is not None:
            old: QWidget | None = self._covered
            self._covered = view
            view.setParent(self)
        else:
            old = self.view
            self._put(view)
        if old is not None:
            old.hide()
            old.deleteLater()

    def cover(self, view: QWidget) -> None:
        """Show a view over the one that is open, which lives on and shows nothing."""
        self._covered = self.view
        if self._covered is not None:
            self._covered.hide()
        self._put(view)

    def uncover(self) -> None:
        """Take the cover away and show again what was open."""
        cover, covered = self.view, self._covered
        self._covered = None
        if cover is not None and covered is not None:
            self._put(covered)
            cover.hide()
            cover.deleteLater()

    def forget_covered(self) -> None:
        """Throw away what is under the cover; the cover stays until another view is shown."""
        gone, self._covered = self._covered, None
        if gone is not None:
            gone.deleteLater()

    @property
    def is_covered(self) -> bool:
        """Whether a view is hidden under a cover."""
        return self._covered is not None

    def _put(self, view: QWidget) -> None:
        self.view = view
        view.setParent(self)
        view.setGeometry(self.rect())
        view.show()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.view is not None:
            self.view.setGeometry(self.rect())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
