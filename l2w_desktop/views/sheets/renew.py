"""A new recovery key in the place of a lost one, or of one that was never kept."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtWidgets import QWidget

from l2w_desktop.journeys import recovery_key as keys
from l2w_desktop.services import recovery_key
from l2w_desktop.store.store import Store
from l2w_desktop.views.begin.key import KeyStep
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Button, Label, Strip, boxed, column, row


class RenewSheet(QWidget):
    """Makes the key when asked, not before; then it is kept and typed back as at set-up."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.title = self.tr("New recovery key")
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self.make = Button(self.tr("Make a new key"), "primary", "key-round")
        self.make.clicked.connect(self._on_make)
        self.words = Label(
            self.tr("The old sheet no longer opens this desk. Have paper or a stick ready."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        self.step = KeyStep(shell.lang, is_sheet=True)
        self.step.hide()
        self.done = Button(self.tr("Done"), "primary", "check")
        self.done.hide()
        self.done.clicked.connect(self._on_done)
        self.setLayout(
            column(
                self.problem, self.words, boxed(row(self.make, None)), self.step,
                boxed(row(self.done, None)), None, gap=14, margins=(24, 8, 24, 24),
            )
        )  # fmt: skip

    def _on_make(self) -> None:
        place, bridge = self.shell.place, self.shell.bridge
        if place is None or bridge is None:
            return
        self.problem.hide()
        self.make.setEnabled(False)
        make = partial(_renew, place.store)
        bridge.start(make, self._on_made, self.tr("New recovery key"), self._on_problem)

    def _on_made(self, key: str) -> None:
        place = self.shell.place
        if place is None or not shiboken6.isValid(self):
            return  # the sheet was closed; the task on Today leads back here
        self.step.show_key(key, place.here.site_name, place.store.folder)
        self.step.show()
        self.done.show()
        self.make.hide()
        self.words.hide()
        self.step.begin()

    def _on_problem(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.make.setEnabled(True)
            self.problem.tell("danger", sentence)

    def _on_done(self) -> None:
        bridge = self.shell.bridge
        if bridge is not None and self.step.is_right():
            bridge.write(_confirm, self._on_proved)

    def _on_proved(self, done: None) -> None:
        self.shell.close_sheet()
        self.shell.tell_done(self.tr("Your new recovery key is kept."))


def _renew(store: Store, work: Work) -> str:
    del work
    return keys.renew(store)


def _confirm(session: Any) -> None:
    recovery_key.confirm(session, dt.datetime.now(dt.UTC))
