"""Messages in the page: strips that stand near their cause."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from l2w_desktop.views.widgets.base import set_state
from l2w_desktop.views.widgets.buttons import Button
from l2w_desktop.views.widgets.labels import Label
from l2w_desktop.views.widgets.layouts import boxed, column, row
from l2w_desktop.views.widgets.pictures import Icon

StripKind = Literal["ok", "warn", "danger", "info", "soft"]
_ICONS: Final[dict[StripKind, tuple[str, str]]] = {
    "ok": ("circle-check", "ok"),
    "warn": ("triangle-alert", "warn"),
    "danger": ("circle-alert", "danger"),
    "info": ("info", "info"),
    "soft": ("calendar", "soft_text"),
}


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
