"""Safe mode: what can still be done with a desk that does not open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from l2w_desktop.views.first_window import Door, footer
from l2w_desktop.views.page import Scroll
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Button, Label, Strip, boxed, column, row


class SafeView(QWidget):
    """Four doors, none of which changes anything in the desk's folder."""

    look_asked = Signal()
    backup_asked = Signal()
    package_asked = Signal()
    restore_asked = Signal()
    left = Signal()

    def __init__(self, why: str = "") -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.why = Strip("danger", why or " ")
        if not why:  # shown before it has a parent it would open as a window of its own
            self.why.hide()
        self.result = Strip("ok", " ")
        self.result.hide()
        self.look = Door(
            "eye", "info", self.tr("Look at the data"),
            self.tr("Only reading. Nothing changes."),
        )  # fmt: skip
        self.backup = Door(
            "shield-check", "ok", self.tr("Make a backup"),
            self.tr("On a stick or in a folder, checked."),
        )  # fmt: skip
        self.package = Door(
            "upload", "duo", self.tr("Make a full package for central"),
            self.tr("Everything that central may know, in one file."),
        )  # fmt: skip
        self.restore = Door(
            "undo-2", "warn", self.tr("Restore a backup"),
            self.tr("Into a new folder. This one stays as it is."),
        )  # fmt: skip
        self.doors = (self.look, self.backup, self.package, self.restore)
        for door, signal in zip(
            self.doors,
            (self.look_asked, self.backup_asked, self.package_asked, self.restore_asked),
            strict=True,
        ):
            door.clicked.connect(signal)
        self._last = self.look
        self.back = Button(self.tr("Open in the usual way"), "link", "refresh-cw")
        self.back.clicked.connect(self.left)
        self._lay_out()

    def show_result(self, title: str, text: str) -> None:
        """Say what was made and where it stands."""
        self.set_busy(False)
        self.result.tell("ok", title, text)

    def show_problem(self, sentence: str) -> None:
        """Say why it could not be done, and that nothing was changed."""
        self.set_busy(False)
        self.result.tell("danger", sentence)

    def set_busy(self, is_busy: bool) -> None:
        """Hold the doors while the worker works."""
        if is_busy:
            self._last = next((door for door in self.doors if door.hasFocus()), self.look)
        for part in (*self.doors, self.back):
            part.setEnabled(not is_busy)
        if not is_busy:
            self._last.setFocus()
        else:
            self.result.tell("info", self.tr("One moment…"))

    def _lay_out(self) -> None:
        words = self.tr("Here nothing in your desk is changed. What do you want to do?")
        middle = boxed(column(
            Label(self.tr("Safe mode"), "display"), Label(words, "body", "text2", wraps=True),
            8, self.why, self.result, *self.doors, row(None, self.back, None), gap=12,
        ))  # fmt: skip
        middle.setMaximumWidth(Theme.of_app().px(620))
        across = row(None, middle, None, margins=(32, 24, 32, 12))
        across.setStretch(1, 8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(boxed(column(None, across, None))), 1)
        whole.addWidget(boxed(row(footer(), margins=(32, 0, 32, 20))))
