"""Messages in the page: strips near their cause and the toast that undoes."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.base import set_state
from l2w_desktop.views.widgets.buttons import Button
from l2w_desktop.views.widgets.labels import ElidedLabel, Label
from l2w_desktop.views.widgets.layouts import boxed, column, row
from l2w_desktop.views.widgets.marks import Icon, KeyHint

StripKind = Literal["ok", "warn", "danger", "info", "soft"]
_ICONS: Final[dict[StripKind, tuple[str, str]]] = {
    "ok": ("circle-check", "ok"),
    "warn": ("triangle-alert", "warn"),
    "danger": ("circle-alert", "danger"),
    "info": ("info", "info"),
    "soft": ("calendar", "soft_text"),
}
UNDO_SECONDS = 10


class Strip(QFrame):
    """One message in the layout: a bold sentence, a plain one below, and one verb at most."""

    acted = Signal()

    def __init__(
        self, kind: StripKind, title: str, text: str = "", action: str = "", icon: str = ""
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = Icon(*_ICONS[kind], 18)
        self._title = Label(title, "h3", "text", wraps=True)
        self._text = Label(text, "body2", "text", wraps=True)
        self._action = Button(action, small=True)
        # a part that is shown before it has a parent would open as a window of its own
        for part, words in ((self._text, text), (self._action, action)):
            if not words:
                part.hide()
        self._action.clicked.connect(self.acted)
        # a next step names what it is first, a message says first what is the matter
        first, second = (self._text, self._title) if kind == "soft" else (self._title, self._text)
        lines = boxed(column(first, second, gap=2))
        box = row(self._icon, lines, self._action, gap=12, margins=(16, 9, 12, 9))
        box.setStretch(1, 1)
        self.setLayout(box)
        self._dress(kind, icon)

    def tell(self, kind: StripKind, title: str, text: str = "", action: str = "") -> None:
        """Show another message and have it read aloud."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self._dress(kind, "")
        self.setVisible(True)

    def _dress(self, kind: StripKind, icon: str) -> None:
        name, token = _ICONS[kind]
        self._icon.set_icon(icon or name, token)
        self._title.set_ink("text" if kind == "soft" or kind == "ok" else kind)
        self.setAccessibleName(f"{self._title.text()} {self._text.text()}".strip())
        set_state(self, "kind", kind)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


class UndoToast(QFrame):
    """What was just done, with *Undo*: stays ten seconds, and longer under mouse or focus."""

    undone = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = Theme.of_app()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = ElidedLabel("", "h3", "toast")
        self._undo = Button(self.tr("Undo"), "toast", small=True)
        self._undo.setObjectName("undo")
        self._left = Label("", "label", "toast")
        box = row(
            Icon("undo", "toast", 18), self._words, self._undo, KeyHint("Ctrl Z"), self._left,
            gap=12, margins=(16, 5, 16, 5),
        )  # fmt: skip
        box.setStretch(1, 1)
        self.setLayout(box)
        self._undo.clicked.connect(self._on_undo)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second)
        self._seconds = 0
        self.hide()

    def tell(self, text: str) -> None:
        """Show what was done, and start counting."""
        self._words.setText(text)
        self._seconds = UNDO_SECONDS
        self._show_left()
        self.setAccessibleName(text)
        self.show()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Hide the toast; the change stays, Ctrl Z too."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def _on_undo(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _on_second(self) -> None:
        if self._undo.hasFocus():
            return
        self._seconds -= 1
        self._show_left()
        if self._seconds <= 0:
            self.dismiss()

    def _show_left(self) -> None:
        self._left.setText(self.tr("{n} s").format(n=self._seconds))
