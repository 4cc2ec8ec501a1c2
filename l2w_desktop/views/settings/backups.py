"""Backups and the recovery key."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QLocale
from PySide6.QtWidgets import QFileDialog

from l2w_desktop.services import recovery_key
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import backup, files
from l2w_desktop.store.backup import BackupReport
from l2w_desktop.views.allowed import explain
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.section import Section, framed
from l2w_desktop.views.sheets.prove import open_proof, open_renewal
from l2w_desktop.views.widgets import Button, Card, FactGrid, Label, Strip, boxed, row

BUTTONS = (20, 4, 20, 16)


class BackupsSection(Section):
    """Makes a backup here or elsewhere; renews the recovery key or asks to type it back."""

    tables = frozenset(("installation",))

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self.copies = FactGrid()
        self.backup = Button(self.tr("Back up now"), icon="shield-check")
        self.elsewhere = Button(self.tr("To a stick or folder…"))
        self.backup.clicked.connect(self._on_backup)
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.key = FactGrid()
        self.renew = Button(self.tr("New recovery key"), icon="key-round")
        self.renew.clicked.connect(self._on_renew)
        explain(self.renew, shell, Action.RECOVERY_KEY)
        self.prove = Button(self.tr("Type the key back"))
        self.prove.clicked.connect(self._on_prove)
        self.add(self.strip, self._copies_card(), self._key_card(), None)

    def refresh(self) -> None:
        """Read when the last backup was made and whether the recovery key was typed back."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        proved_at, is_waiting = bridge.read(_key_facts)
        proved = shown_moment(proved_at) if proved_at else ""
        typed = self.tr("typed back {day}").format(day=proved) if proved else ""
        state = typed or (self.tr("not typed back yet") if is_waiting else self.tr("not needed"))
        self.key.set_facts([(self.tr("State"), state)])
        self.prove.setVisible(is_waiting)
        made = backup.backups(place.store.folder / files.BACKUPS)
        size = sum(path.stat().st_size for _, path in made if path.exists())
        self.copies.set_facts(
            [
                (self.tr("Last backup"), shown_moment(made[0][0]) if made else self.tr("never")),
                (self.tr("Kept here"), self.tr("{n} × backup, {size}").format(
                    n=len(made), size=QLocale().formattedDataSize(size)
                )),
            ]
        )  # fmt: skip

    def back_up_to(self, folder: str) -> None:
        """Make a backup in a folder; empty is the folder of the desk."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        store, target = place.store, Path(folder) if folder else None

        def make(work: Work) -> BackupReport:
            return backup.backup(store, target)

        self.backup.setEnabled(False)
        bridge.start(make, self._on_made, self.tr("Backup"), self._on_failed)

    def _copies_card(self) -> Card:
        words = Label(
            self.tr("A backup is encrypted. Your passphrase or recovery key opens it."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        card = framed(self.tr("Backup"), self.copies, words)
        card.add(boxed(row(self.backup, self.elsewhere, None, gap=8, margins=BUTTONS)))
        return card

    def _key_card(self) -> Card:
        card = framed(self.tr("Recovery key"), self.key)
        card.add(boxed(row(self.prove, self.renew, None, gap=8, margins=BUTTONS)))
        return card

    def _on_backup(self) -> None:
        self.back_up_to("")

    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self, self.tr("Where does the backup go?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.back_up_to)
        dialog.open()

    def _on_made(self, report: BackupReport) -> None:
        self.backup.setEnabled(True)
        folder = str(report.path.parent)
        self.strip.tell("ok", self.tr("The backup is made and checked"), folder)
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self.backup.setEnabled(True)
        self.strip.tell("danger", sentence)

    def _on_renew(self) -> None:
        open_renewal(self.shell)

    def _on_prove(self) -> None:
        open_proof(self.shell)


def _key_facts(session: Any) -> tuple[dt.datetime | None, bool]:
    return recovery_key.confirmed_at(session), recovery_key.is_waiting(session)
