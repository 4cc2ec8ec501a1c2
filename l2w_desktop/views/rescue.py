"""Walks through safe mode and a restore, outside any open desk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.bundle import Written
from l2w_desktop.journeys import restoring, workplace
from l2w_desktop.journeys.restoring import Loss, Restored
from l2w_desktop.journeys.safe_mode import SafeDesk
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.store import backup, files
from l2w_desktop.store.backup import BackupReport, Listed
from l2w_desktop.texts import Lang
from l2w_desktop.views.bridge import Bridge, Work
from l2w_desktop.views.restoring import RestoreView
from l2w_desktop.views.safe import SafeView
from l2w_desktop.views.stage import Stage


class CameBack(NamedTuple):
    """A desk that was restored, opened."""

    place: Workplace
    made: Restored


class Rescue(QObject):
    """Signals: ``opened(workplace)`` to look at a desk, ``restored(CameBack)``, ``left``."""

    opened = Signal(object)
    restored = Signal(object)
    left = Signal()

    def __init__(self, stage: Stage, office: Bridge, lang: Lang) -> None:
        super().__init__(stage)
        self.stage, self.office = stage, office
        self.lang: Lang = lang
        self._desk: SafeDesk | None = None
        self._why = ""
        self._live: Path | None = None
        self._leave: Callable[[], None] = self._emit_left

    # ----- safe mode ------------------------------------------------------------------------

    def show_safe(self, desk: SafeDesk, why: str = "") -> None:
        """Show what can be done with a desk that does not open; ``why`` is the sentence."""
        self._desk, self._why = desk, why
        view = SafeView(why)
        view.look_asked.connect(self._on_look)
        view.backup_asked.connect(self._on_backup)
        view.package_asked.connect(self._on_package)
        view.restore_asked.connect(self._on_restore)
        view.left.connect(self.left)
        self.stage.show_view(view)
        view.look.setFocus()

    def _on_look(self) -> None:
        desk, view = self._safe()

        def look(work: Work) -> Workplace:
            return desk.look()

        view.set_busy(True)
        self.office.start(look, self.opened.emit, self.tr("Open"), view.show_problem)

    def _on_backup(self) -> None:
        self._ask_folder(self.tr("Where does the backup go?"), self.back_up_to)

    def back_up_to(self, folder: str) -> None:
        """Make a backup of the desk in a folder."""
        desk, view = self._safe()

        def make(work: Work) -> BackupReport:
            return desk.back_up(Path(folder))

        def made(report: BackupReport) -> None:
            view.show_result(self.tr("The backup is made and checked"), str(report.path))

        view.set_busy(True)
        self.office.start(make, made, self.tr("Backup"), view.show_problem)

    def _on_package(self) -> None:
        self._ask_folder(self.tr("Where does the package go?"), self.write_package_to)

    def write_package_to(self, folder: str) -> None:
        """Write the full package for central into a folder."""
        desk, view = self._safe()

        def make(work: Work) -> Written:
            return desk.write_package(Path(folder), now=dt.datetime.now(dt.UTC))

        def made(written: Written) -> None:
            words = self.tr("The package holds {n} changes").format(n=written.changes)
            view.show_result(words, str(written.path))

        view.set_busy(True)
        self.office.start(make, made, self.tr("Package"), view.show_problem)

    def _on_restore(self) -> None:
        desk, _ = self._safe()
        self.show_restore(desk.folder, self._back_to_safe)

    def _back_to_safe(self) -> None:
        if self._desk is not None:
            self.show_safe(self._desk, self._why)

    def _safe(self) -> tuple[SafeDesk, SafeView]:
        view = self.stage.view
        assert isinstance(view, SafeView)
        assert self._desk is not None
        return self._desk, view

    def _ask_folder(self, title: str, chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self.stage, title, QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    # ----- restoring ------------------------------------------------------------------------

    def show_restore(
        self, usual: Path, leave: Callable[[], None] | None = None, path: Path | None = None
    ) -> None:
        """Ask for a backup of the desk in ``usual`` (also an empty folder) and restore it."""
        self._live = usual if files.is_installed(usual) else None
        self._leave = leave or self._emit_left
        folder = restoring.new_folder(usual, dt.date.today())
        view = RestoreView(_listed(self._live), folder, self.lang)
        if path is not None:
            view.choose(path)
        view.look_asked.connect(self._on_look_asked)
        view.restore_asked.connect(self._on_restore_asked)
        view.left.connect(self._on_left)
        self.stage.show_view(view)
        view.passphrase.setFocus()

    def _on_look_asked(self, path: Path, user: str, passphrase: str) -> None:
        view, live = self._restoring(), self._live_of(path)

        def look(work: Work) -> Loss:
            return restoring.look(path, user, passphrase, live=live)

        def looked(found: Loss) -> None:
            words = found.words(dt.date.today()).in_(self.lang)
            view.show_loss(words, is_nothing=found.changes == 0)

        self.office.start(look, looked, self.tr("Backup"), view.show_problem)

    def _on_restore_asked(self, path: Path, folder: Path, user: str, passphrase: str) -> None:
        view, live = self._restoring(), self._live_of(path)

        def restore(work: Work) -> CameBack:
            made = restoring.restore(path, folder, user, lambda: passphrase, live=live)
            return CameBack(workplace.open_as(folder, user, lambda: passphrase), made)

        self.office.start(restore, self.restored.emit, self.tr("Restore"), view.show_problem)

    def _live_of(self, path: Path) -> Path | None:
        live = self._live
        return live if live is not None and restoring.is_home(path, live) else None

    def _restoring(self) -> RestoreView:
        view = self.stage.view
        assert isinstance(view, RestoreView)
        return view

    def _on_left(self) -> None:
        self._leave()

    def _emit_left(self) -> None:
        self.left.emit()


def _listed(folder: Path | None) -> tuple[Listed, ...]:
    try:
        return backup.backups_listed(folder) if folder is not None else ()
    except UserError:
        return ()  # the keys are damaged: the file of a backup can still be chosen
