"""Restoring a backup: which one, who opens it, what would be lost, and into which new folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import restoring
from l2w_desktop.store.backup import SUFFIX, Listed
from l2w_desktop.texts import Lang
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.page import Scroll
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Button,
    Card,
    ComboBox,
    ElidedLabel,
    Field,
    Label,
    LineEdit,
    Strip,
    boxed,
    column,
    row,
)


class RestoreView(QWidget):
    """Asks what is needed, first looks, then restores.

    Signals: ``look_asked(backup, user id, passphrase)``, ``restore_asked(backup, folder, user id,
    passphrase)``, ``left``.
    """

    look_asked = Signal(object, str, str)
    restore_asked = Signal(object, object, str, str)
    left = Signal()

    def __init__(self, listed: Sequence[Listed], folder: Path, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lang: Lang = lang
        self._folder = folder
        self._is_looked_at = False
        self.backup = ComboBox([(str(one.path), _words(one)) for one in listed])
        self.other = Button(self.tr("Another file…"), small=True)
        self.user = ComboBox()
        self.passphrase = LineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.folder = ElidedLabel(str(folder), "body2")
        self.elsewhere = Button(self.tr("Another folder…"), small=True)
        self.told = Strip("info", " ")
        self.told.hide()
        self.submit = Button(self.tr("Look at this backup"), "primary", "shield-check")
        self.back = Button(self.tr("Back"), "link")
        self.field = Field(self.tr("Passphrase"), self.passphrase)
        self._lay_out()
        self._connect()
        self._on_backup()

    def choose(self, path: Path) -> None:
        """Choose a backup, also one that was not listed."""
        at = self.backup.findData(str(path))
        if at < 0:
            self.backup.insertItem(0, path.name, str(path))
            at = 0
        self.backup.setCurrentIndex(at)
        self._on_backup()

    @property
    def path(self) -> Path | None:
        """The backup that is chosen."""
        found = self.backup.currentData()
        return Path(found) if found else None

    def show_loss(self, sentence: str, *, is_nothing: bool) -> None:
        """Say what would be lost, and offer to restore."""
        self.set_busy(False)
        self._is_looked_at = True
        self.told.tell(
            "ok" if is_nothing else "warn",
            sentence,
            self.tr(
                "The backup is whole. The old folder stays as it is. "
                "Exchange by itself stays off until you agree."
            ),
        )
        self.submit.set_text(self.tr("Restore into the new folder"))
        self.submit.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say what stands in the way; nothing was changed."""
        self.set_busy(False)
        self.told.tell("danger", sentence)

    def set_busy(self, is_busy: bool) -> None:
        """Hold everything while the worker looks or restores."""
        for part in (self.submit, self.backup, self.other, self.user, self.passphrase,
                     self.elsewhere, self.back):  # fmt: skip
            part.setEnabled(not is_busy)
        if is_busy:
            self.submit.set_text(self.tr("One moment…"))
        elif not self._is_looked_at:
            self.submit.set_text(self.tr("Look at this backup"))

    def _lay_out(self) -> None:
        chosen = row(self.backup, self.other, gap=8)
        chosen.setStretch(0, 1)
        where = row(self.folder, self.elsewhere, gap=8)
        where.setStretch(0, 1)
        self._which = Field(self.tr("Which backup?"), boxed(chosen))
        self.backup.setAccessibleName(self.tr("Which backup?"))
        card = Card(
            Label(self.tr("Restore a backup"), "h1", wraps=True),
            Label(
                self.tr("The backup becomes a desk in a new folder. You lose nothing by looking."),
                "body2", "text2", wraps=True,
            ),
            6, self._which, Field(self.tr("Who opens it?"), self.user), self.field,
            column(Label(self.tr("New folder"), "label"), where, gap=5), 4,
            self.told, self.submit, row(None, self.back, None), pad=32,
        )  # fmt: skip
        middle = boxed(column(card))
        middle.setMaximumWidth(Theme.of_app().px(560))
        across = row(None, middle, None, margins=(32, 24, 32, 24))
        across.setStretch(1, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(boxed(column(None, across, None))))

    def _connect(self) -> None:
        self.backup.currentIndexChanged.connect(self._on_backup)
        self.other.clicked.connect(self._on_other)
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.submit.clicked.connect(self._on_submit)
        self.passphrase.returnPressed.connect(self._on_submit)
        self.user.currentIndexChanged.connect(self._look_again)
        self.passphrase.textEdited.connect(self._look_again)
        self.back.clicked.connect(self.left)

    def _on_backup(self) -> None:
        """Show who can open the chosen backup."""
        self._look_again()
        self.user.clear()
        path = self.path
        if path is None:
            self.told.tell("info", self.tr("Choose the file of a backup first."))
            return
        try:
            users = restoring.users_of(path)
        except UserError as problem:
            self.told.tell("danger", problem.in_(self.lang))
            return
        self.told.hide()
        for user in users:
            self.user.addItem(user.name, user.id)

    def _look_again(self) -> None:
        self._is_looked_at = False
        self.told.hide()
        self.submit.set_text(self.tr("Look at this backup"))

    def _on_other(self) -> None:
        dialog = QFileDialog(self, self.tr("Which backup?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"*{SUFFIX}")
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, file: str) -> None:
        self.choose(Path(file))

    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self, self.tr("In which folder comes the new one?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, folder: str) -> None:
        self._folder = Path(folder) / self._folder.name
        self.folder.setText(str(self._folder))

    def _on_submit(self) -> None:
        path, user = self.path, self.user.currentData()
        if path is None or not user or not self.submit.isEnabled():
            return
        self.set_busy(True)
        if self._is_looked_at:
            self.restore_asked.emit(path, self._folder, user, self.passphrase.text())
        else:
            self.look_asked.emit(path, user, self.passphrase.text())


def _words(one: Listed) -> str:
    return f"{shown_moment(one.made_at)}  ·  {one.path.parent}"
