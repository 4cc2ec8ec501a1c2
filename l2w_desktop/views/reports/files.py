"""The files behind a number, in the sheet: Enter opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.models.choices import code_list
from l2w_desktop.services.indicators.declared import Opens
from l2w_desktop.services.kpi import FileLine
from l2w_desktop.texts import Lang
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.widgets import KeyHints, Label, column


class FilesBehind(QWidget):
    """A list of files; ``opened(FileLine)`` when one is chosen."""

    opened = Signal(object)

    def __init__(self, told: str, opens: Opens, lines: Sequence[FileLine], lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._list, self._lang = (
            code_list("duo_status" if opens == "duos" else "mentee_status"),
            lang,
        )
        name = self.tr("Duo") if opens == "duos" else self.tr("Name")
        self.table: DataTable[FileLine] = DataTable(
            told,
            [
                Column("name", name, self._name, 200, 1, is_sortable=False),
                Column("status", self.tr("Status"), self._status, 140, is_sortable=False),
            ],
        )
        self.table.show_rows(lines)
        self.table.opened.connect(self.opened)
        hints = KeyHints([("↑ ↓", self.tr("browse")), ("Enter", self.tr("open"))])
        whole = column(
            Label(told, "body2", "text2", wraps=True), self.table, hints, gap=10,
            margins=(24, 4, 24, 16),
        )  # fmt: skip
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _name(self, line: FileLine) -> Cell:
        return Cell(line.name, line.number, is_strong=True)

    def _status(self, line: FileLine) -> Cell:
        if not line.status:
            return Cell(self.tr("visitor at the desk"))
        return Cell(self._list.label(line.status).in_(self._lang))
