"""What a visitor sees in the place of a list: nobody else's name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from l2w_desktop.views.function_list import function_named
from l2w_desktop.views.widgets import EmptyState, column


class Veil(QWidget):
    """Stands in the place of the page while it is hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keys = function_named("veil").key_text()
        title = self.tr("Hidden from visitors")
        line = self.tr("An open file or desk visit stays in sight. {keys} shows the page again.")
        self.setAccessibleName(title)
        self.setLayout(column(None, EmptyState("eye-off", title, line.format(keys=keys)), None))
