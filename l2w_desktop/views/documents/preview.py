"""The print preview: a document exactly as it prints, saved as a PDF or sent to the printer.

Only a document that was saved or printed is recorded as issued, with its own number.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QVBoxLayout
from typing_extensions import override

from l2w_desktop.services import papers
from l2w_desktop.texts import Lang
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.documents.wanted import Wanted, title_of
from l2w_desktop.views.duos.view import Heading, Host, Target, View
from l2w_desktop.views.here import say
from l2w_desktop.views.shortcuts import INSIDE, bind, stands_for
from l2w_desktop.views.widgets import Button, Card, FilterPills, Skeleton, Strip, emptied

SCREEN_DPI, PRINT_DPI = 110, 300
BESIDE = 2  # pages next to each other, as in an open binder


@dataclass(frozen=True, slots=True)
class Printed:
    """An issued document and, for the printer, its pages as PNG."""

    number: str
    path: Path | None
    pages: tuple[bytes, ...]


class PreviewView(View):
    """The pages of a document side by side; Enter prints, Esc goes back to where one came from."""

    def __init__(self, host: Host, wanted: Wanted, back: Target, back_words: str) -> None:
        super().__init__(host)
        self.wanted = wanted
        self._target, self._back_words = back, back_words
        self.words: Lang = host.shell.lang
        self.pages: list[QLabel] = []
        self._pictures: list[bytes] = []
        self._printer: Any = None
        self.dialog: QFileDialog | None = None
        self.pills = FilterPills(
            self.tr("Language of the document"),
            [("nl", "Nederlands"), ("en", "English")],
            self.words,
        )
        self.pills.chosen.connect(self._on_lang)
        self._sheets = QGridLayout()
        self._sheets.setSpacing(20)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        box.addWidget(self.pills)
        box.addLayout(self._sheets)
        box.addStretch(1)
        bind(self, "print.print", self.print)
        bind(self, "print.leave", self._on_back, INSIDE)
        self._number = ""

    @override
    def heading(self) -> Heading:
        return Heading(
            say(self.shell, title_of(self.wanted.name)),
            self.tr("So it prints. Saving or printing records it as issued."),
            self.tr("Print preview"),
        )

    @override
    def buttons(self) -> Sequence[Button]:
        back = Button(self._back_words)
        back.clicked.connect(self._on_back)
        save = Button(self.tr("Save as PDF"), icon="download")
        save.clicked.connect(self.save)
        paper = Button(self.tr("Print"), "primary", "printer")
        paper.clicked.connect(self.print)
        stands_for(paper, "print.print")
        stands_for(back, "print.leave", self._back_words)
        return (back, save, paper)

    @override
    def refresh(self) -> None:
        if self.pages:
            return
        emptied(self._sheets)
        self._sheets.addWidget(Card(Skeleton(6)))
        draw = partial(_draw, self.wanted, self.words, self.today)
        self.bridge.start(draw, self._on_drawn, self.tr("Drawing the document"), self._on_failed)

    def save(self) -> None:
        """Ask where the PDF goes; its name is the document number, never a person's name."""
        if not self.bridge.write(papers.take_number, self._on_number):
            return
        self.dialog = QFileDialog(self, self.tr("Save as PDF"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter("PDF (*.pdf)")
        self.dialog.setDefaultSuffix("pdf")
        self.dialog.selectFile(f"{self._number}.pdf")
        self.dialog.fileSelected.connect(self.save_to)
        self.dialog.open()

    def save_to(self, path: str) -> None:
        """Draw the document into a file and record it."""
        fn = partial(
            _issue, self.wanted, Path(path), self.words, self.today, self._number, is_printed=False
        )
        self.bridge.start(fn, self._on_saved, self.tr("Saving the document"))

    def print(self) -> None:
        """Ask the printer, then draw, record and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(say(self.shell, title_of(self.wanted.name)))
        asked = QPrintDialog(self._printer, self)
        if asked.exec() != QPrintDialog.DialogCode.Accepted:
            return
        self.bridge.write(papers.take_number, self._on_number)
        fn = partial(
            _issue, self.wanted, None, self.words, self.today, self._number, is_printed=True
        )
        self.bridge.start(fn, self._on_issued, self.tr("Printing the document"))

    def _on_number(self, number: str) -> None:
        self._number = number

    def _on_drawn(self, pages: tuple[bytes, ...]) -> None:
        if not shiboken6.isValid(self):
            return
        emptied(self._sheets)
        self.pages = []
        self._pictures = list(pages)
        for number in range(1, len(pages) + 1):
            page = QLabel()
            page.setAccessibleName(self.tr("Page {n} of {of}").format(n=number, of=len(pages)))
            page.setObjectName("paper")
            page.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            self._sheets.addWidget(page, (number - 1) // BESIDE, (number - 1) % BESIDE)
            self.pages.append(page)
        self._sheets.setColumnStretch(BESIDE, 1)
        self._fit()

    @override
    def resizeEvent(self, event):  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the pages as wide as the room allows, crisp at the screen's own pixel ratio."""
        if not self.pages:
            return
        ratio = self.devicePixelRatioF()
        beside = min(BESIDE, len(self.pages))
        gaps = self._sheets.spacing() * beside
        width = min(620, max(260, (self.width() - gaps) // beside))
        for page, picture in zip(self.pages, self._pictures, strict=True):
            image = QImage.fromData(picture)
            pixmap = QPixmap.fromImage(
                image.scaledToWidth(
                    round(width * ratio), Qt.TransformationMode.SmoothTransformation
                )
            )
            pixmap.setDevicePixelRatio(ratio)
            page.setPixmap(pixmap)

    def _on_failed(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            emptied(self._sheets)
            self._sheets.addWidget(Strip("danger", sentence))

    def _on_lang(self, lang: str) -> None:
        self.words = "nl" if lang == "nl" else "en"
        self.pages = []
        self.refresh()

    def _on_back(self) -> None:
        self.host.open_target(self._target)

    def _on_saved(self, printed: Printed) -> None:
        name = printed.path.name if printed.path else printed.number
        self.shell.tell_done(self.tr("Saved: {name}").format(name=name))

    def _on_issued(self, printed: Printed) -> None:
        if not paint_pages(self._printer, printed.pages):
            words = self.tr("The printer does not answer. Save the document as a PDF.")
            self.bridge.refused.emit(words)
            return
        self.shell.tell_done(self.tr("Printed: {n}").format(n=printed.number))


def paint_pages(printer: Any, pages: Sequence[bytes]) -> bool:
    """Paint each page over the whole sheet; False when the printer does not begin."""
    painter = QPainter()
    printer.setFullPage(True)
    if not painter.begin(printer):
        return False
    for number, picture in enumerate(pages):
        if number and not printer.newPage():
            painter.end()
            return False
        painter.drawImage(painter.viewport(), QImage.fromData(picture))
    return bool(painter.end())


def _draw(wanted: Wanted, lang: Lang, today: dt.date, work: Work) -> tuple[bytes, ...]:
    from l2w_desktop.documents.preview import pages_png
    from l2w_desktop.journeys.documents import preview

    pdf = preview(
        work, wanted.name, wanted.subjects, lang=lang, today=today, is_blank=wanted.is_blank
    )
    return tuple(pages_png(pdf, SCREEN_DPI))


def _issue(
    wanted: Wanted, path: Path | None, lang: Lang, today: dt.date, number: str, work: Work, *,
    is_printed: bool,
) -> Printed:  # fmt: skip
    from l2w_desktop.documents.preview import pages_png
    from l2w_desktop.journeys.documents import issue

    now = dt.datetime.now(dt.UTC)
    with tempfile.TemporaryDirectory(prefix="l2w-") as folder:
        target = path or Path(folder) / f"{number}.pdf"
        issued = issue(
            work, wanted.name, wanted.subjects, target, lang=lang, today=today, now=now,
            is_blank=wanted.is_blank, number=number,
        )  # fmt: skip
        pages = pages_png(target.read_bytes(), PRINT_DPI) if is_printed else ()
    return Printed(issued.document_id, path, tuple(pages))
