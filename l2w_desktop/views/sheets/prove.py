"""Types the recovery key back from its sheet, so that it is known to be on paper."""

from __future__ import annotations

import datetime as dt
from functools import partial

import shiboken6
from PySide6.QtWidgets import QWidget

from l2w_desktop.journeys import recovery_key
from l2w_desktop.store.store import Store
from l2w_desktop.views.begin.key_boxes import KeyBoxes
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.page import Shell
from l2w_desktop.views.sheets.renew import RenewSheet
from l2w_desktop.views.shortcuts import bind, stands_for
from l2w_desktop.views.widgets import Button, Label, Strip, boxed, column, row


class ProveSheet(QWidget):
    """Eight boxes; the key is tried on the worker. Who lost the sheet makes a new key."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.title = self.tr("Type your recovery key back")
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self.boxes = KeyBoxes(per_row=2)
        self.done = Button(self.tr("Done"), "primary", "check")
        self.done.clicked.connect(self.submit)
        bind(self, "sheet.do", self.submit)
        stands_for(self.done, "sheet.do")
        self.lost = Button(self.tr("I do not have the sheet"), "link")
        self.lost.clicked.connect(self._on_lost)
        words = self.tr("Take your key sheet and type the eight groups.")
        foot = row(self.done, gap=8)
        foot.setStretch(0, 1)
        self.setLayout(
            column(
                self.problem, Label(words, "body2", "text2", wraps=True), self.boxes, boxed(foot),
                row(None, self.lost, None), None, gap=14, margins=(24, 8, 24, 24),
            )
        )  # fmt: skip
        self.setFocusProxy(self.boxes.entries[0])

    def submit(self) -> None:
        """Try the key when all groups are well formed."""
        place, bridge = self.shell.place, self.shell.bridge
        if place is None or bridge is None or not self.done.isEnabled():
            return
        self.problem.hide()
        if not self.boxes.check():
            return
        self.done.setEnabled(False)
        prove = partial(_prove, place.store, self.boxes.text())
        bridge.start(prove, self._on_proved, self.tr("Recovery key"), self._on_problem)

    def _on_proved(self, done: None) -> None:
        self.shell.close_sheet()
        self.shell.tell_done(self.tr("Your recovery key is right. Keep the sheet well."))

    def _on_problem(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.done.setEnabled(True)
            self.problem.tell("danger", sentence)

    def _on_lost(self) -> None:
        open_renewal(self.shell)


def open_proof(shell: Shell) -> None:
    """Show the sheet in which the key is typed back."""
    sheet = ProveSheet(shell)
    shell.open_sheet(sheet.title, sheet)


def open_renewal(shell: Shell) -> None:
    """Show the sheet that makes a new key."""
    sheet = RenewSheet(shell)
    shell.open_sheet(sheet.title, sheet)


def _prove(store: Store, typed: str, work: Work) -> None:
    del work
    recovery_key.prove(store, typed, now=dt.datetime.now(dt.UTC))
