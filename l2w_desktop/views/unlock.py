"""The unlock card: who works now, and the passphrase. It shows no data of any person helped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.first_window import footer
from l2w_desktop.views.paint import begin, draw_avatar, focus_ring, round_box, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Brand,
    Button,
    Card,
    ElidedLabel,
    Field,
    Label,
    LineEdit,
    Strip,
    boxed,
    column,
    row,
)


@dataclass(frozen=True, slots=True)
class UserRow:
    """A user of this installation as the unlock card shows it."""

    id: str
    name: str
    role: str


class UserCard(QRadioButton):
    """One user as a radio button the size of a card."""

    def __init__(self, user: UserRow) -> None:
        super().__init__(user.name)
        self.user = user
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.setAccessibleName(f"{user.name}, {user.role}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self.theme.px(64))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.theme.px(64))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box, is_on = self.theme.tokens, QRectF(self.rect()), self.isChecked()
        line = c.primary if is_on else c.border
        fill = c.hover if self.underMouse() and not is_on else c.surface
        round_box(painter, box, t.RADIUS_INSET, fill, line, 2 if is_on else 1)
        if self.hasFocus():
            focus_ring(painter, self.theme, box.adjusted(3, 3, -3, -3), t.RADIUS_CONTROL)
        size = float(self.theme.px(40))
        face = QRectF(15, (box.height() - size) / 2, size, size)
        draw_avatar(painter, self.theme, face, self.user.name, self.user.id)
        left, width = face.right() + 12, box.width() - face.right() - 56
        upper, lower = float(self.theme.px(20)), float(self.theme.px(17))
        top = (box.height() - upper - lower) / 2
        name = QRectF(left, top, width, upper)
        write(painter, name, self.user.name, self.theme.font("h3"), c.text)
        role = QRectF(left, top + upper, width, lower)
        write(painter, role, self.user.role, self.theme.font("caption"), c.text3)
        dot = QRectF(box.right() - 34, box.center().y() - 9, 18, 18)
        round_box(painter, dot, 9, None, c.primary if is_on else c.control, 2 if is_on else 1.2)
        if is_on:
            round_box(painter, dot.adjusted(5, 5, -5, -5), 4, c.primary, None, 0)
        painter.end()


class UnlockView(QWidget):
    """Asks who works and the passphrase; ``unlock_asked(user id, passphrase)`` on submit."""

    unlock_asked = Signal(str, str)
    recovery_asked = Signal()
    rescue_asked = Signal()  # the desk does not open: what can still be done?
    moved = Signal(str)  # "moved" or "copied", the answer to ask_place

    def __init__(
        self, site: str, users: Sequence[UserRow], note: tuple[str, str] = ("", "")
    ) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Level2Work")
        self.setMinimumSize(560, 560)
        self.theme = Theme.of_app()
        self._group = QButtonGroup(self)
        self.cards = [UserCard(user) for user in users]
        for card in self.cards:
            self._group.addButton(card)
        if self.cards:
            self.cards[0].setChecked(True)
        self.entry = LineEdit()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.entry.returnPressed.connect(self._on_submit)
        self.field = Field(self.tr("Passphrase"), self.entry)
        self.show_words = Button(self.tr("Show"), "link", small=True)
        self.show_words.setToolTip(self.tr("Hold to read what you typed"))
        self.show_words.pressed.connect(self._on_show)
        self.show_words.released.connect(self._on_hide)
        self.field.add_action(self.show_words)
        self.submit = Button(self.tr("Unlock"), "primary", "lock-open")
        self.submit.clicked.connect(self._on_submit)
        self.recover = Button(self.tr("Forgot it? Use the recovery key"), "link")
        self.recover.clicked.connect(self.recovery_asked)
        self.yes_moved: Button | None = None
        self.note = Strip("ok", *note)
        if not note[0]:  # shown before it has a parent it would open as a window of its own
            self.note.hide()
        self.note.acted.connect(self.rescue_asked)
        self._lay_out(site)
        self.entry.setFocus()

    def chosen(self) -> UserRow | None:
        """Return who was chosen."""
        card = self._group.checkedButton()
        return card.user if isinstance(card, UserCard) else None

    def show_error(self, sentence: str) -> None:
        """Show why it failed; the typed text stays selected."""
        self.set_busy(False)
        self.field.show_message("danger", sentence)
        self.entry.setFocus()
        self.entry.selectAll()

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong with the desk itself, under the card; nothing was changed."""
        self.set_busy(False)
        self.note.tell("danger", sentence)

    def show_no_way_in(self, sentence: str) -> None:
        """Show why the desk does not open, and offer safe mode."""
        self.set_busy(False)
        self.note.tell("danger", sentence, "", self.tr("Safe mode"))

    def ask_place(self) -> None:
        """Ask whether this folder moved to this computer or is a copy of another one's."""
        self.note.tell(
            "warn",
            self.tr("This folder was on another computer before"),
            self.tr("Did the whole desk move here, or is this a copy beside the old one?"),
        )
        if self.yes_moved is None:
            self.yes_moved = Button(self.tr("The desk moved"), small=True)
            self.is_copy = Button(self.tr("This is a copy"), small=True)
            self.yes_moved.clicked.connect(self._on_moved)
            self.is_copy.clicked.connect(self._on_copied)
            self._answers.addLayout(row(self.yes_moved, self.is_copy, None, gap=8))
        self.yes_moved.setFocus()

    def _on_moved(self) -> None:
        self.moved.emit("moved")

    def _on_copied(self) -> None:
        self.moved.emit("copied")

    def set_busy(self, is_busy: bool) -> None:
        """Hold the card while the keys are tried, which takes about a second."""
        for part in (self.submit, self.entry, self.recover, *self.cards):
            part.setEnabled(not is_busy)
        self.submit.set_text(self.tr("Opening…") if is_busy else self.tr("Unlock"))

    def set_waiting(self, seconds: int) -> None:
        """Hold the button for a while after too many tries; 0 lets go."""
        self.submit.setEnabled(seconds == 0)
        if seconds:
            words = self.tr("Wait {n} seconds and try again.").format(n=seconds)
            self.field.show_message("danger", words)

    def _lay_out(self, site: str) -> None:
        names = column(
            ElidedLabel("Level2Work", "h2"), ElidedLabel(site, "caption", "text3"), gap=0
        )
        head = row(Brand(), boxed(names), gap=12)
        head.setStretch(1, 1)
        card = Card(
            head, 10, Label(self.tr("Who is working now?"), "h1"), *self.cards, 8,
            self.field, 4, self.submit, row(None, self.recover, None), pad=32,
        )  # fmt: skip
        self._answers = column(gap=8)
        both = boxed(column(card, self.note, self._answers, gap=12))
        both.setMaximumWidth(self.theme.px(460))
        across = row(None, both, None)
        across.setStretch(1, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 20)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(1)
        whole.addWidget(footer())

    def _on_submit(self) -> None:
        user = self.chosen()
        if user is not None and self.submit.isEnabled():
            self.unlock_asked.emit(user.id, self.entry.text())

    def _on_show(self) -> None:
        self.entry.setEchoMode(QLineEdit.EchoMode.Normal)

    def _on_hide(self) -> None:
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
