"""The folder where packages arrive: choose it, and whether they are read by themselves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import watching
from l2w_desktop.journeys.watching import Watch
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    CheckBox,
    ElidedLabel,
    Icon,
    Inset,
    Label,
    Strip,
    boxed,
    column,
    row,
)


class WatchSheet(QWidget):
    """Which folder is watched; ``changed`` when somebody chose otherwise."""

    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.message = Strip("ok", " ")
        self.message.hide()
        words = Label(
            self.tr("Sites put their packages in this folder. The program sees them arrive."),
            "body", "text2", wraps=True,
        )  # fmt: skip
        self.path = ElidedLabel("", "h3")
        box = row(Icon("folder-open", "text2", 18), self.path, gap=10)
        box.setStretch(1, 1)
        self.pick = Button(self.tr("Choose a folder…"), icon="folder-open")
        self.stop = Button(self.tr("No longer watch"))
        self.automatic = CheckBox(self.tr("Read in by itself, one by one"))
        safe = Label(
            self.tr("A backup comes first, each time. A wrong package is put aside and named."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        self.pick.clicked.connect(self._on_pick)
        self.stop.clicked.connect(self._on_stop)
        self.automatic.toggled.connect(self._on_automatic)
        self.setLayout(
            column(self.message, words, Inset(box, pad=14),
                   boxed(row(self.pick, self.stop, None)), self.automatic, safe, None,
                   gap=14, margins=(24, 8, 24, 24))
        )  # fmt: skip
        self._show()

    def choose(self, folder: str) -> None:
        """Watch another folder."""
        self._keep(Watch(Path(folder), self.automatic.isChecked()))

    def _show(self) -> None:
        place = self.shell.place
        watch = watching.chosen(place.store) if place else Watch()
        self.path.setText(str(watch.folder) if watch.folder else self.tr("No folder is watched"))
        self.stop.setVisible(watch.folder is not None)
        self.automatic.setEnabled(watch.folder is not None)
        self.automatic.blockSignals(True)
        self.automatic.setChecked(watch.is_automatic)
        self.automatic.blockSignals(False)

    def _keep(self, watch: Watch) -> None:
        place = self.shell.place
        if place is None:
            return
        try:
            if watch.folder is not None:
                watching.look(watch.folder)
            watching.choose(place.store, watch)
        except UserError as problem:
            self.message.tell("danger", problem.in_(self.shell.lang))
            return
        except OSError:
            self.message.tell("danger", self.tr("The choice could not be kept. Is the disk full?"))
            return
        self.message.hide()
        self._show()
        self.changed.emit()

    def _on_pick(self) -> None:
        dialog = QFileDialog(self, self.tr("Where do packages arrive?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def _on_stop(self) -> None:
        self._keep(Watch())

    def _on_automatic(self, is_on: bool) -> None:
        place = self.shell.place
        if place is not None:
            self._keep(Watch(watching.chosen(place.store).folder, is_on))
