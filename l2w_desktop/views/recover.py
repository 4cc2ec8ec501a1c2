"""Opening with the recovery key, and a new passphrase in the place of the lost one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.store.keys import MINIMUM, check_length
from l2w_desktop.texts import Lang
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Button, Card, Field, Label, LineEdit, boxed, column, row


class RecoverView(QWidget):
    """Asks the key of the sheet and a new passphrase; ``asked(key, passphrase)``, ``left``."""

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, user: str, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lang: Lang = lang
        self.key = Field(
            self.tr("Recovery key"), LineEdit("", "7KQM-R4TX-…"),
            self.tr("Capitals and dashes do not matter. You may paste it."),
        )  # fmt: skip
        self.first = Field(
            self.tr("New passphrase"),
            _secret(),
            self.tr("At least {n} characters.").format(n=MINIMUM),
        )
        self.second = Field(self.tr("The new passphrase again"), _secret())
        self.submit = Button(self.tr("Open"), "primary", "key-round")
        self.back = Button(self.tr("Back"), "link")
        self.submit.clicked.connect(self._on_submit)
        self.back.clicked.connect(self.left)
        card = Card(
            Label(self.tr("Open with the recovery key"), "h1", wraps=True),
            Label(
                self.tr("{name} gets a new passphrase. The data stay as they are.").format(
                    name=user
                ),
                "body2", "text2", wraps=True,
            ),
            6, self.key, self.first, self.second, 4, self.submit, row(None, self.back, None),
            pad=32,
        )  # fmt: skip
        card.setMaximumWidth(Theme.of_app().px(460))
        across = row(None, boxed(column(card)), None)
        across.setStretch(1, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 20)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(1)
        self.key.entry.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong under the key."""
        self.submit.setEnabled(True)
        self.key.show_message("danger", sentence)
        self.key.entry.setFocus()

    def _on_submit(self) -> None:
        passphrase = _text(self.first)
        self.first.clear_message()
        self.second.clear_message()
        try:
            check_length(passphrase)
        except UserError as problem:
            self.first.show_message("danger", problem.in_(self.lang))
            self.first.entry.setFocus()
            return
        if _text(self.second) != passphrase:
            words = self.tr("The two are not the same. Type it again.")
            self.second.show_message("danger", words)
            self.second.entry.setFocus()
            return
        self.submit.setEnabled(False)
        self.asked.emit(_text(self.key), passphrase)


def _secret() -> LineEdit:
    entry = LineEdit()
    entry.setEchoMode(QLineEdit.EchoMode.Password)
    return entry


def _text(field: Field) -> str:
    entry = field.entry
    assert isinstance(entry, LineEdit)
    return entry.text()
