"""A new recovery key in the place of a lost or unproved one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.store import keys
from l2w_desktop.texts import Lang
from l2w_desktop.views.begin.key import KeyStep
from l2w_desktop.views.widgets import Button, Label, Strip, boxed, column, row


class RenewSheet(QWidget):
    """Makes the key when asked, not before; ``proved`` once it was typed back."""

    proved = Signal()

    def __init__(self, place: Workplace, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._place, self._lang = place, lang
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self.make = Button(self.tr("Make a new key"), "primary", "key-round")
        self.make.clicked.connect(self._on_make)
        self.words = Label(
            self.tr("The old sheet no longer opens this desk. Have paper or a stick ready."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        self.step = KeyStep(lang, is_sheet=True)
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
        store = self._place.store
        try:
            key = keys.renew_recovery_key(store.folder, store.key)
        except UserError as problem:
            self.problem.tell("danger", problem.in_(self._lang))
            return
        self.step.show_key(key, self._place.here.site_name, store.folder)
        self.step.show()
        self.done.show()
        self.make.hide()
        self.words.hide()

    def _on_done(self) -> None:
        if self.step.is_right():
            self.proved.emit()
