"""A list as it prints, page below page in the sheet; printed or saved from there."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from l2w_desktop.views.documents.preview import PRINT_DPI, paint_pages
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Button, Card, Skeleton, boxed, column, emptied, row

WIDTH = 400  # px at 100 % of a page


class ListPreview(QWidget):
    """Pages and two verbs; empty until ``show_pages``."""

    def __init__(self, shell: Shell, save: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self._pdf = b""
        self._pages = QVBoxLayout()
        self._pages.setSpacing(16)
        self._pages.addWidget(Card(Skeleton(6)))
        self.print = Button(self.tr("Print"), "primary", "printer")
        self.save = Button(self.tr("Save as PDF"), icon="download")
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(save)
        whole = column(row(self.print, self.save, None, gap=8), boxed(self._pages), None, gap=16)
        whole.setContentsMargins(24, 8, 24, 24)
        self.setLayout(whole)

    def show_pages(self, drawn: tuple[bytes, tuple[bytes, ...]]) -> None:
        """Show the PDF and the pictures of its pages."""
        if not shiboken6.isValid(self):
            return
        self._pdf, pictures = drawn
        emptied(self._pages)
        ratio = self.devicePixelRatioF()
        for number, picture in enumerate(pictures, start=1):
            label = QLabel()
            words = self.tr("Page {n} of {of}").format(n=number, of=len(pictures))
            label.setAccessibleName(words)
            label.setObjectName("paper")
            image = QImage.fromData(picture)
            smooth = Qt.TransformationMode.SmoothTransformation
            pixmap = QPixmap.fromImage(image.scaledToWidth(round(WIDTH * ratio), smooth))
            pixmap.setDevicePixelRatio(ratio)
            label.setPixmap(pixmap)
            self._pages.addWidget(label)

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from l2w_desktop.documents.preview import pages_png

        if not self._pdf:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, self)
        if asked.exec() != QPrintDialog.DialogCode.Accepted:
            return
        if not paint_pages(printer, pages_png(self._pdf, PRINT_DPI)):
            words = self.tr("The printer does not answer. Save the list as a PDF.")
            self.shell.tell_done(words)
