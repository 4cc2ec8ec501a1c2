"""Starts Qt: the application object with its theme and words, and drawing a window to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QPoint, QSize, QTimer
from PySide6.QtGui import QIcon, QImage, QImageWriter, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from l2w_desktop.texts import Lang
from l2w_desktop.views.theme import Theme, ThemeName
from l2w_desktop.views.widgets.marks import Brand
from l2w_desktop.views.words import speak


def application(argv: Sequence[str], lang: Lang, theme: ThemeName, scale: float) -> QApplication:
    """Return the application, themed and speaking ``lang``."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(list(argv))
    app.setApplicationName("l2w-desktop")
    app.setApplicationDisplayName("Level2Work")
    app.setDesktopFileName("l2w-desktop")
    speak(app, lang)
    here = Theme.of_app()
    here.set_scale(scale)
    here.choose(theme)
    app.setWindowIcon(QIcon(Brand(64).grab()))
    return app


def show(window: QWidget, size: QSize) -> None:
    """Show a top window; Ctrl Q closes it."""
    QShortcut(QKeySequence("Ctrl+Q"), window, window.close)
    window.resize(size)
    window.show()


class Shot(QObject):
    """Draws a window once into a PNG of exactly its size and ends the program."""

    def __init__(self, app: QApplication, window: QWidget, size: QSize, path: Path) -> None:
        super().__init__(app)
        self._app, self._window, self._size, self._path = app, window, size, path
        self.is_written = False

    def take(self) -> bool:
        """Run the program until the picture is written; False when the file cannot be written."""
        self._window.setMinimumSize(1, 1)
        self._window.resize(self._size)
        self._window.show()
        # after the first round of events every layout has its final size
        QTimer.singleShot(0, self._draw)
        self._app.exec()
        return self.is_written

    def _draw(self) -> None:
        try:
            image = QImage(self._size, QImage.Format.Format_RGB32)
            self._window.render(image, QPoint())
            self.is_written = QImageWriter(str(self._path), QByteArray(b"PNG")).write(image)
        finally:
            self._window.close()
            self._app.quit()
