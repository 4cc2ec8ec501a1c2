"""The covered screen: who works, and a short code. Nothing of the desk shines through.

The desk stays open behind it and running work goes on. Without a short code, the passphrase opens.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from l2w_desktop.services.pins import LONGEST
from l2w_desktop.views.digits import typed_digits
from l2w_desktop.views.first_window import footer
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.unlock import UserRow
from l2w_desktop.views.widgets import (
    Avatar,
    Brand,
    Button,
    Card,
    ElidedLabel,
    Field,
    Inset,
    Label,
    LineEdit,
    Strip,
    boxed,
    column,
    row,
)


class LockView(QWidget):
    """Signals: ``tried(typed)``, ``other_asked`` (somebody else works now), ``close_asked``."""

    tried = Signal(str)
    other_asked = Signal()
    close_asked = Signal()

    def __init__(self, site: str, user: UserRow, locked_at: str, *, has_pin: bool) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = Theme.of_app()
        self.has_pin = has_pin
        self.entry = LineEdit()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.entry.returnPressed.connect(self._on_submit)
        if has_pin:
            self.entry.setMaxLength(LONGEST)
            self.entry.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            self.entry.textEdited.connect(self._on_typed)
        words = self.tr("Short code") if has_pin else self.tr("Passphrase")
        self.field = Field(words, self.entry, "" if has_pin else self._hint())
        self.submit = Button(self.tr("Open the screen"), "primary", "lock-open")
        self.submit.clicked.connect(self._on_submit)
        self.other = Button(self.tr("Somebody else"), icon="users")
        self.other.clicked.connect(self.other_asked)
        self.leave = Button(self.tr("Close for today"), icon="lock")
        self.leave.clicked.connect(self.close_asked)
        self.work = Strip("info", " ")
        self.work.hide()
        self._lay_out(site, user, locked_at)
        self.setFocusProxy(self.entry)

    def _hint(self) -> str:
        return self.tr("You have no short code yet. Choose one under Settings, Users.")

    def show_error(self, sentence: str) -> None:
        """Show why the screen stays covered; what was typed goes."""
        self.set_busy(False)
        self.entry.clear()
        self.field.show_message("danger", sentence)
        self.entry.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong behind the cover."""
        self.work.tell("danger", sentence)

    def show_work(self, title: str) -> None:
        """Say which work goes on; empty when there is none. Nobody else can take over then."""
        self.other.setEnabled(not title)
        self.leave.setEnabled(not title)
        tip = self.tr("Wait until the work is done.") if title else ""
        self.other.setToolTip(tip)
        self.leave.setToolTip(tip)
        if title:
            self.work.tell("info", self.tr("Work goes on: {what}").format(what=title))
        else:
            self.work.hide()

    def set_busy(self, is_busy: bool) -> None:
        """Hold the card while a passphrase is tried, which takes about a second."""
        self.submit.setEnabled(not is_busy)
        self.entry.setEnabled(not is_busy)

    def _lay_out(self, site: str, user: UserRow, locked_at: str) -> None:
        head = row(
            Brand(),
            boxed(column(ElidedLabel("Level2Work", "h2"), ElidedLabel(site, "caption", "text3"),
                         gap=0)),
            gap=12,
        )  # fmt: skip
        head.setStretch(1, 1)
        names = column(ElidedLabel(user.name, "h3"), ElidedLabel(user.role, "caption", "text3"),
                       gap=0)  # fmt: skip
        who = row(Avatar(user.name, user.id, 40), boxed(names), gap=12, margins=(15, 11, 15, 11))
        who.setStretch(1, 1)
        inset = Inset(boxed(who), pad=0)
        since = self.tr("Since {time}. What you typed is kept.").format(time=locked_at)
        others = row(self.other, self.leave, gap=8)
        for at in (0, 1):
            others.setStretch(at, 1)
        card = Card(
            head, 10, Label(self.tr("Screen locked"), "h1"), Label(since, "body2", "text2"), 4,
            inset, 8, self.field, 4, self.submit, boxed(others), pad=32,
        )  # fmt: skip
        both = boxed(column(card, self.work, gap=12))
        both.setMaximumWidth(self.theme.px(460))
        across = row(None, both, None)
        across.setStretch(1, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 20)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(1)
        whole.addWidget(footer())

    def _on_typed(self, text: str) -> None:
        digits = typed_digits(text)
        if digits != text:
            self.entry.setText(digits)

    def _on_submit(self) -> None:
        if self.submit.isEnabled() and self.entry.text():
            self.tried.emit(self.entry.text())
