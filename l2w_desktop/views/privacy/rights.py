"""Does what the tab *Privacy* asks: consents at once, the rest in a sheet, a folder or a window."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog

from l2w_desktop.journeys import access
from l2w_desktop.journeys.access import Report
from l2w_desktop.services import consents
from l2w_desktop.services.files import File
from l2w_desktop.texts import Lang
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.here import bridge_of, today_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.pages.detail import DetailPane
from l2w_desktop.views.privacy.erase import EraseDialog
from l2w_desktop.views.privacy.sheets import HandoverSheet, RefuseSheet, RestrictSheet, lift


class Rights(QObject):
    """The rights of whoever the pane shows."""

    def __init__(self, shell: Shell, pane: DetailPane) -> None:
        super().__init__(pane)
        self.shell, self._pane = shell, pane
        self.dialog: EraseDialog | None = None
        pane.privacy_asked.connect(self._on_asked)

    def _on_asked(self, what: str, kind: str) -> None:
        file = self._pane.file
        if file is None:
            return
        if what in ("give", "withdraw"):
            self._consent(file, what, kind)
        elif what == "access":
            self._choose_folder(file)
        elif what == "restrict":
            sheet = RestrictSheet(self.shell, file.person_id, file.name)
            self.shell.open_sheet(self.tr("Restrict"), sheet)
        elif what == "refuse":
            refusal = RefuseSheet(self.shell, file.person_id, file.name)
            self.shell.open_sheet(self.tr("Record a refusal"), refusal)
        elif what == "handover":
            handover = HandoverSheet(self.shell, file.person_id, file.name)
            self.shell.open_sheet(self.tr("Hand over to another site"), handover)
        elif what == "lift":
            lift(self.shell, file.person_id, today_of(self.shell))
        elif what == "erase":
            self.dialog = EraseDialog(self.shell, file.person_id, file.name, file.number)
            self.dialog.begin()

    def _consent(self, file: File, what: str, kind: str) -> None:
        today = today_of(self.shell)
        undo = "withdraw" if what == "give" else "give"
        done = {
            "give": self.tr("The consent is recorded"),
            "withdraw": self.tr("The consent is withdrawn"),
        }[what]
        back = partial(_take_back, self.shell, file.person_id, undo, kind, today)
        write = partial(_consent, file.person_id, what, kind, today)
        if bridge_of(self.shell).write(write):
            self.shell.tell_done(done, back)

    def _choose_folder(self, file: File) -> None:
        title = self.tr("Where does the access report go?")
        dialog = QFileDialog(self._pane, title, QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(partial(self.report_to, file.person_id))
        dialog.open()

    def report_to(self, person_id: str, folder: str) -> None:
        """Write the access report of a person into a folder."""
        make = partial(_report, person_id, Path(folder), self.shell.lang, today_of(self.shell))
        bridge_of(self.shell).start(make, self._on_report, self.tr("Access report"))

    def _on_report(self, report: Report) -> None:
        self.shell.tell_done(self.tr("Access report made: {file}").format(file=report.pdf.name))


def _take_back(shell: Shell, person_id: str, what: str, kind: str, today: dt.date) -> None:
    bridge_of(shell).write(partial(_consent, person_id, what, kind, today))


def _consent(person_id: str, what: str, kind: str, today: dt.date, session: Any) -> None:
    if what == "give":
        consents.give(session, person_id, kind, on=today)
    else:
        consents.withdraw_kind(session, person_id, kind, on=today)


def _report(person_id: str, folder: Path, lang: Lang, today: dt.date, work: Work) -> Report:
    return access.report(work, person_id, folder, lang=lang, now=clock.now(), today=today)
