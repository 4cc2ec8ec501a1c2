"""The sheet to choose a mentor oneself, also one whom the rules would not propose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from l2w_desktop.models import Mentor
from l2w_desktop.services import lists
from l2w_desktop.services.lists import Query
from l2w_desktop.views.duos.finder import SHOWN, Finder, Found
from l2w_desktop.views.here import bridge_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Label, column


class PickMentor(QWidget):
    """Type a name; Enter shows the reasons of that mentor, broken rules included."""

    def __init__(self, shell: Shell, picked: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.bridge = bridge_of(shell)
        self.finder = Finder(self.tr("Mentor"), self.tr("Type a name or file number"), self._ask)
        self.finder.found.connect(picked)
        line = self.tr("You may always choose otherwise. First you see the reasons.")
        box = column(
            Label(line, "body2", "text2", wraps=True),
            self.finder,
            None,
            gap=14,
            margins=(24, 10, 24, 24),
        )
        self.setLayout(box)

    def _ask(self, text: str) -> Sequence[Found]:
        return self.bridge.read(partial(_mentors, text))


def _mentors(text: str, session: Any) -> list[Found]:
    rows = lists.people(session, Mentor, Query(text, limit=SHOWN))
    return [(r.id, " · ".join(p for p in (r.name, r.place or "", r.number) if p)) for r in rows]
