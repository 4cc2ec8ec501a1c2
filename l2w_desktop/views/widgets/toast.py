"""The toast that says what happened and undoes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.buttons import Button
from l2w_desktop.views.widgets.labels import ElidedLabel, Label
from l2w_desktop.views.widgets.layouts import row
from l2w_desktop.views.widgets.marks import KeyHint
from l2w_desktop.views.widgets.pictures import Icon

UNDO_SECONDS = 10


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
        self._keys = KeyHint("Ctrl Z")
        self._left = Label("", "label", "toast")
        box = row(
            Icon("undo", "toast", 18), self._words, self._undo, self._keys, self._left,
            gap=12, margins=(16, 5, 16, 5),
        )  # fmt: skip
        box.setStretch(1, 1)
        self.setLayout(box)
        self._undo.clicked.connect(self._on_undo)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second)
        self._seconds = 0
        self.hide()

    def tell(self, text: str, *, can_undo: bool = True) -> None:
        """Show what was done, and start counting; without *Undo* where there is nothing to."""
        self._words.setText(text)
        for part in (self._undo, self._keys):
            part.setVisible(can_undo)
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
