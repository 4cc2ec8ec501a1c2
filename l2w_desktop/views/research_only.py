"""All that the role research sees: it makes the delivery for HIVA and looks at nobody."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from l2w_desktop.journeys import research
from l2w_desktop.journeys.research import Delivered
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.texts import Lang
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge, Work
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Brand,
    Button,
    Card,
    ElidedLabel,
    Label,
    Strip,
    boxed,
    column,
    row,
)


class ResearchView(QWidget):
    """One card with one button; ``locked`` when the user leaves."""

    locked = Signal()

    def __init__(self, bridge: Bridge, place: Workplace, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = Theme.of_app()
        self.bridge, self.place = bridge, place
        self.lang: Lang = lang
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self.make = Button(self.tr("Make the file for HIVA…"), "primary", "download")
        self.make.clicked.connect(self._on_make)
        self.lock = Button(self.tr("Lock"), icon="lock", shortcut="Ctrl+Shift+L")
        self.lock.clicked.connect(self.locked)
        self._lay_out()
        self.setFocusProxy(self.make)

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong."""
        self.make.setEnabled(True)
        self.strip.tell("danger", sentence)

    def deliver(self, folder: str) -> None:
        """Write the delivery into a folder."""
        self.make.setEnabled(False)
        work = partial(_deliver, self.place, Path(folder), self.lang)
        self.bridge.start(work, self._on_made, self.make.words(), self.show_problem)

    def _lay_out(self) -> None:
        names = column(
            ElidedLabel("Level2Work", "h2"),
            ElidedLabel(self.place.here.site_name, "caption", "text3"), gap=0,
        )  # fmt: skip
        head = row(Brand(), boxed(names), gap=12)
        head.setStretch(1, 1)
        words = self.tr(
            "Your role delivers data to research and shows no files. People stand in the delivery "
            "under a code, and only who agreed."
        )
        card = Card(
            head, 10, Label(self.tr("Learning network, HIVA"), "h1"),
            Label(words, "body2", "text2", wraps=True), 8, self.make, self.lock, pad=32,
        )  # fmt: skip
        both = boxed(column(card, self.strip, gap=12))
        both.setMaximumWidth(self.theme.px(460))
        across = row(None, both, None)
        across.setStretch(1, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 20)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(1)

    def _on_make(self) -> None:
        dialog = QFileDialog(self, self.tr("Where does the file go?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.deliver)
        dialog.open()

    def _on_made(self, made: Delivered) -> None:
        self.make.setEnabled(True)
        names = ", ".join(made.files)
        self.strip.tell("ok", self.tr("The file for HIVA is made"), names)


def _deliver(place: Workplace, folder: Path, lang: Lang, work: Work) -> Delivered:
    del work
    now = clock.now()
    return research.deliver(place.store, folder, now=now, today=place.today(), lang=lang)
