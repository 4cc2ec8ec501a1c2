"""Puts the key sheet on paper or on a stick; the drive of the data itself is refused."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.texts import Lang
from l2w_desktop.views.documents.preview import PRINT_DPI, paint_pages
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import Button, Strip, boxed, column
from l2w_desktop.views.widgets.layouts import Flow

FILE = "l2w-sleutelblad.pdf"


class KeyPaper(QWidget):
    """The two buttons, and what came of them; ``printed`` when a sheet went to the printer."""

    printed = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.lang: Lang = lang
        self.key = ""
        self._site, self._folder = "", Path()
        self._printer: Any = None
        self.print = Button(self.tr("Print the key sheet"), icon="printer")
        self.save = Button(self.tr("Keep on a usb stick"), icon="download")
        self.message = Strip("ok", " ")
        self.message.hide()
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.setLayout(column(boxed(Flow(self.print, self.save, gap=8)), self.message, gap=10))

    def set_key(self, key: str, site: str, folder: Path) -> None:
        """Take the key, the name of the desk and the folder that it opens."""
        self.key, self._site, self._folder = key, site, folder
        self.message.hide()

    def pdf(self) -> bytes:
        """Return the sheet as it prints."""
        from l2w_desktop.documents import key_sheet

        return key_sheet.draw(self._site, self.key, self.lang, on=dt.date.today())

    def save_to(self, path: str) -> None:
        """Write the sheet as a PDF, unless the drive is the one with the data."""
        target = Path(path)
        try:
            if is_same_drive(target.parent, self._folder):
                self._tell(
                    "warn", self.tr("This drive holds the data as well. Choose a usb stick.")
                )
                return
            write_whole(target, self.pdf())
        except UserError as problem:
            self._tell("danger", problem.in_(self.lang))
        except OSError:
            self._tell("danger", self.tr("This drive is gone. Choose another one."))
        else:
            self._tell("ok", self.tr("The key sheet is on the stick."))

    def paint(self, printer: QPrinter) -> None:
        """Print the sheet; a printer that does not answer gives a sentence."""
        from l2w_desktop.documents.preview import pages_png

        if paint_pages(printer, pages_png(self.pdf(), PRINT_DPI)):
            self.print.set_text(self.tr("Print again"))
            self._tell("ok", self.tr("The key sheet went to the printer."))
            self.printed.emit()
        else:
            self._tell("danger", self.tr("The printer does not answer. Copy the key by hand."))

    def _on_print(self) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(partial(self.paint, self._printer))
        dialog.show()

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep on a usb stick"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(FILE)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _tell(self, kind: Kind, sentence: str) -> None:
        self.message.tell(kind, sentence)  # type: ignore[arg-type]


def is_same_drive(one: Path, other: Path) -> bool:
    """Return whether two folders lie on one drive; raises OSError when one of them is gone."""
    return one.stat().st_dev == other.stat().st_dev
