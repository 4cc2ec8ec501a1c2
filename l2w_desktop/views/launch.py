"""Starts Qt: the application object with its theme and words, and drawing a window to a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QObject, QPoint, QSize, QTimer
from PySide6.QtGui import QIcon, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget

from l2w_desktop.texts import Lang
from l2w_desktop.views.program import Program
from l2w_desktop.views.shortcuts import bind
from l2w_desktop.views.theme import Theme, ThemeName
from l2w_desktop.views.widgets.pictures import Brand
from l2w_desktop.views.words import speak


def application(
    argv: Sequence[str], lang: Lang, theme: str, scale: float, *, is_compact: bool = False
) -> QApplication:
    """Return the application, themed and speaking ``lang``."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(list(argv))
    app.setApplicationName("l2w-desktop")
    app.setApplicationDisplayName("Level2Work")
    app.setDesktopFileName("l2w-desktop")
    speak(app, lang)
    here = Theme.of_app()
    here.set_scale(scale)
    here.set_compact(is_compact)
    here.choose(cast(ThemeName, theme))
    app.setWindowIcon(QIcon(Brand(64).grab()))
    return app


def show(window: QWidget, size: QSize, *, is_maximized: bool = False) -> None:
    """Show a top window, no larger than the screen; Ctrl Q closes it."""
    bind(window, "quit", window.close)
    window.resize(size.boundedTo(window.screen().availableSize()))
    if is_maximized:
        window.showMaximized()
    else:
        window.show()


class Shot(QObject):
    """Draws the stage once into a PNG of exactly its size and ends the program."""

    def __init__(self, app: QApplication, program: Program, size: QSize, path: Path) -> None:
        super().__init__(app)
        self._app, self._program, self._size, self._path = app, program, size, path
        self._rounds = 0
        self.is_written = False

    def take(self) -> bool:
        """Run the program until the picture is written; False when the file cannot be written."""
        stage = self._program.stage
        for part in (stage, stage.view):
            if part is not None:
                part.setMinimumSize(1, 1)
        stage.resize(self._size)
        stage.show()
        # after the first round of events every layout has its final size
        QTimer.singleShot(0, self._wait)
        self._app.exec()
        return self.is_written

    def _wait(self) -> None:
        """Draw when nothing is read any more, and the layouts had a round to settle."""
        self._rounds = 0 if self._program.is_busy else self._rounds + 1
        if self._rounds < 2:
            QTimer.singleShot(20, self._wait)
        else:
            self._draw()

    def _draw(self) -> None:
        try:
            image = QImage(self._size, QImage.Format.Format_RGB32)
            self._program.stage.render(image, QPoint())
            self.is_written = QImageWriter(str(self._path), QByteArray(b"PNG")).write(image)
        finally:
            self._program.stage.close()
            self._app.quit()
