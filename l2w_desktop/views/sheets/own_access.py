"""The sheets for one's own access: another passphrase, a short code."""

from __future__ import annotations

from PySide6.QtCore import Qt

from l2w_desktop.journeys import users
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services.pins import LONGEST
from l2w_desktop.views import clock
from l2w_desktop.views.digits import typed_digits
from l2w_desktop.views.page import Shell
from l2w_desktop.views.sheets.access_sheet import AccessSheet, Hidden, secret_line
from l2w_desktop.views.widgets import Field, Label


class PassphraseSheet(AccessSheet):
    """Asks the passphrase of now and, twice, the new one."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, self.tr("Change the passphrase"), "key-round")
        self.old = secret_line()
        self.new = Hidden(
            self.tr("New passphrase"), self.tr("Once more"),
            self.tr("At least 12 characters, such as four words."),
        )  # fmt: skip
        note = Label(users.NOTE.in_(shell.lang), "body2", "text2", wraps=True)
        self.lay_out(
            Field(self.tr("Passphrase of now"), self.old, required=True), self.new.field,
            self.new.again, note,
        )  # fmt: skip

    def submit(self) -> None:
        """Change it when both new ones are equal."""
        new, old = self.new.value(self.tr("These two are not the same.")), self.old.text()
        if new is not None:

            def change(place: Workplace) -> None:
                users.change_passphrase(place.store, place.user_id, old, new)

            self.start(change, self.tr("Your passphrase is changed."))


class PinSheet(AccessSheet):
    """Asks a short code, twice."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, self.tr("Keep the short code"), "lock")
        self.new = Hidden(
            self.tr("Short code"), self.tr("Once more"),
            self.tr("Four to eight digits. Not your card’s."),
        )  # fmt: skip
        for line in (self.new.first, self.new.second):
            line.setMaxLength(LONGEST)
            line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            line.textEdited.connect(self._on_typed)
        words = self.tr("It opens the covered screen of this computer, never the data themselves.")
        self.lay_out(Label(words, "body2", "text2", wraps=True), self.new.field, self.new.again)

    def submit(self) -> None:
        """Keep it when both are equal."""
        pin = self.new.value(self.tr("These two are not the same."))
        if pin is not None:

            def choose(place: Workplace) -> None:
                users.choose_pin(place.store, place.user_id, pin, clock.now())

            self.start(choose, self.tr("Your short code is kept."))

    def _on_typed(self) -> None:
        for line in (self.new.first, self.new.second):
            digits = typed_digits(line.text())
            if digits != line.text():
                line.setText(digits)
