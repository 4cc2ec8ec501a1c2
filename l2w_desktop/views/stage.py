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
        self._blanked: QWidget | None = None

    def show_view(self, view: QWidget) -> None:
        """Show another view and throw the old one away; while blanked, it waits out of sight."""
        if self._blanked is not None:
            old: QWidget | None = self._blanked
            self._blanked = view
            view.setParent(self)
        else:
            old = self.view
            self._put(view)
        if old is not None:
            old.hide()
            old.deleteLater()

    def blank(self, view: QWidget) -> None:
        """Show a view in place of the one that is open, which lives on and shows nothing."""
        self._blanked = self.view
        if self._blanked is not None:
            self._blanked.hide()
        self._put(view)

    def unblank(self) -> None:
        """Show again what was open."""
        lock, blanked = self.view, self._blanked
        self._blanked = None
        if lock is not None and blanked is not None:
            self._put(blanked)
            blanked.setEnabled(self.cover is None)
            lock.hide()
            lock.deleteLater()

    def forget_blanked(self) -> None:
        """Throw away what is out of sight; what stands in its place stays."""
        gone, self._blanked = self._blanked, None
        if gone is not None:
            gone.deleteLater()

    @property
    def is_blanked(self) -> bool:
        """Whether a view is kept out of sight."""
        return self._blanked is not None

    def _put(self, view: QWidget) -> None:
        self.view = view
        view.setParent(self)
        view.setGeometry(self.rect())
        view.show()
        if self.cover is not None:
            self.cover.raise_()

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
