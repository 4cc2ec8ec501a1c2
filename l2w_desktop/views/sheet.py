"""The docked sheet at the right of a page, which makes room for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from l2w_desktop.views.page import side_pane
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.widgets import ElidedLabel, IconButton, column, row


class Sheet(QFrame):
    """A title, a close button and whatever a page puts into it; ``closed`` asks to close it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._title = ElidedLabel("", "h1")
        self._close = IconButton(self.tr("Close"), "x", "link")
        stands_for(self._close, "sheet.close", self.tr("Close"))
        self._close.clicked.connect(self.closed)
        head = row(self._title, self._close, gap=8, margins=(24, 14, 16, 6))
        head.setStretch(0, 1)
        self._box = column(head, gap=0)
        self.setLayout(self._box)
        self._content: QWidget | None = None
        self.hide()

    @property
    def title(self) -> str:
        """The title of what is shown."""
        return self._title.text()

    def show_content(self, title: str, content: QWidget) -> None:
        """Show something else in the sheet and move the focus into it."""
        self.clear()
        self._title.setText(title)
        self.setAccessibleName(title)
        pane = side_pane(content)
        pane.setObjectName("clear")
        self._content = pane
        self._box.addWidget(pane, 1)
        self.show()
        content.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()

    def clear(self) -> None:
        """Remove the content."""
        if self._content is not None:
            self._box.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
