"""A form field: label above, input, message below."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QWidget,
)

from l2w_desktop.views.widgets.base import set_state
from l2w_desktop.views.widgets.labels import Label
from l2w_desktop.views.widgets.layouts import boxed, column, row
from l2w_desktop.views.widgets.pictures import Icon

MessageKind = Literal["help", "ok", "warn", "danger"]
_MARKS = {"ok": "circle-check", "warn": "triangle-alert", "danger": "circle-alert"}


class Field(QWidget):
    """A label, its input and a message below it with an icon; the label is the input's buddy.

    The message is also the input's accessible description, so that it is spoken with it.
    """

    def __init__(
        self,
        label: str,
        entry: QWidget,
        help_text: str = "",
        *,
        required: bool = False,
        remark: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.entry = entry
        self._help = help_text
        self.label = Label(label, "label")
        self.label.setBuddy(entry)
        entry.setAccessibleName(label)
        self._remark = Label(self.tr("required") if required else remark, "caption", "text3")
        if not (required or remark):
            self._remark.hide()
        self._icon = Icon("circle-alert", "danger", 15)
        self._message = Label("", "body2", "text3", wraps=True)
        below = row(self._icon, self._message, gap=6)
        below.setStretch(1, 1)
        below.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self._below = boxed(below)
        self._head = row(self.label, self._remark, None, gap=8)
        self.setLayout(column(self._head, entry, self._below, None, gap=5))
        self.clear_message()

    def add_action(self, button: QWidget) -> None:
        """Put a small button at the right end of the label's line."""
        self._head.addWidget(button)

    def show_message(self, kind: MessageKind, text: str) -> None:
        """Show a sentence under the input: what is the matter and what to do."""
        self._message.setText(text)
        self._below.setVisible(bool(text))
        self._icon.setVisible(kind != "help")
        if kind != "help":
            self._icon.set_icon(_MARKS[kind], kind)
        self._message.set_ink("text3" if kind == "help" else "text" if kind == "warn" else kind)
        self.entry.setAccessibleDescription(text)
        set_state(self.entry, "wrong", kind == "danger")

    def clear_message(self) -> None:
        """Go back to the help text, if there is one."""
        self.show_message("help", self._help)

    @property
    def message(self) -> str:
        """The sentence that is shown under the input."""
        return self._message.text()
