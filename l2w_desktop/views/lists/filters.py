"""The sheet with the filters of a list of people, and the filters that were given a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.models.choices import code_list
from l2w_desktop.services import list_settings
from l2w_desktop.services.list_settings import SavedFilter
from l2w_desktop.views import clock
from l2w_desktop.views.here import bridge_of, user_of
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    CheckBox,
    ComboBox,
    Count,
    Field,
    Hair,
    IconButton,
    Label,
    LineEdit,
    boxed,
    column,
    emptied,
    row,
)

Values = Mapping[str, Any]
KEYS = ("sector", "place", "is_mine")


class PeopleFilters(QWidget):
    """Signals: ``changed(values)`` after every choice, ``chosen(SavedFilter)``, and ``kept``.

    ``current`` gives everything by which the list is filtered and sorted now, to keep under a
    name; ``count`` how many rows a filter finds.
    """

    changed = Signal(object)
    chosen = Signal(object)
    kept = Signal()

    def __init__(
        self,
        shell: Shell,
        list_: str,
        current: Callable[[], Values],
        count: Callable[[Values], int],
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell, self._list = shell, list_
        self._current, self._count = current, count
        now = current()
        self.sector = ComboBox([("", self.tr("All sectors")), *self._sectors()])
        self.sector.setCurrentIndex(max(0, self.sector.findData(now.get("sector", ""))))
        self.place = LineEdit(str(now.get("place", "")))
        self.mine = CheckBox(self.tr("Only my own files"), bool(now.get("is_mine")))
        self.clear = Button(self.tr("Clear the filters"), "link", small=True)
        self.name = LineEdit("", self.tr("A name, such as Care in Ghent"))
        self.keep = Button(self.tr("Keep this filter"), icon="plus", small=True)
        self.name_field = Field(self.tr("Keep under a name"), self.name)
        self._saved = column(gap=4)
        self._lay_out()
        self.sector.currentIndexChanged.connect(self._on_change)
        self.place.textEdited.connect(self._on_change)
        self.mine.clicked.connect(self._on_change)
        self.clear.clicked.connect(self._on_clear)
        self.keep.clicked.connect(self._on_keep)
        self.name.textEdited.connect(self.name_field.clear_message)
        self.show_saved()

    def _lay_out(self) -> None:
        whole = column(
            Field(self.tr("Sector"), self.sector),
            Field(self.tr("Town"), self.place),
            self.mine,
            row(self.clear, None),
            Hair(),
            self.name_field,
            row(self.keep, None),
            Hair(),
            Label(self.tr("Kept filters"), "h3"),
            boxed(self._saved),
            None,
            gap=14,
        )
        whole.setContentsMargins(24, 8, 24, 24)
        self.setLayout(whole)

    def values(self) -> dict[str, Any]:
        """Return what is chosen in this sheet."""
        return {
            "sector": str(self.sector.currentData() or ""),
            "place": self.place.text().strip(),
            "is_mine": self.mine.isChecked(),
        }

    def show_saved(self) -> None:
        """Show the kept filters, each with how many it finds and a cross."""
        emptied(self._saved)
        saved = bridge_of(self.shell).read(
            partial(list_settings.filters, user_id=user_of(self.shell), list_=self._list)
        )
        if not saved:
            words = self.tr("None yet. Choose a filter and give it a name.")
            self._saved.addWidget(Label(words, "body2", "text2", wraps=True))
        for one in saved:
            self._saved.addWidget(self._line(one))

    def _line(self, one: SavedFilter) -> QWidget:
        use = Button(one.name, "link", "funnel", small=True)
        use.clicked.connect(partial(self.chosen.emit, one))
        drop = IconButton(self.tr("Remove the filter {name}").format(name=one.name), "x", "link",
                          small=True)  # fmt: skip
        drop.clicked.connect(partial(self._on_drop, one.id))
        return boxed(row(use, Count(self._count(one.values)), None, drop, gap=8))

    def _sectors(self) -> list[tuple[str, str]]:
        listed = code_list("sectors")
        return [
            (c.code, capital(c.label.in_(self.shell.lang)))
            for c in listed.ordered(self.shell.lang)
            if not c.parent
        ]

    def _on_change(self) -> None:
        self.changed.emit(self.values())

    def _on_clear(self) -> None:
        self.sector.setCurrentIndex(0)
        self.place.setText("")
        self.mine.setChecked(False)
        self._on_change()

    def _on_keep(self) -> None:
        keep = partial(_keep, user_of(self.shell), self._list, self.name.text(), self._current())
        if bridge_of(self.shell).write(keep, refused=self._on_refused):
            self.name.setText("")
            self.show_saved()
            self.kept.emit()

    def _on_refused(self, sentence: str) -> None:
        self.name_field.show_message("danger", sentence)
        self.name.setFocus()

    def _on_drop(self, id_: str) -> None:
        bridge_of(self.shell).write(partial(_drop, id_))
        self.show_saved()
        self.kept.emit()


def _keep(user_id: str, list_: str, name: str, values: Values, session: Any) -> None:
    list_settings.keep_filter(session, user_id, list_, name, values, clock.now())


def _drop(id_: str, session: Any) -> None:
    list_settings.drop_filter(session, id_)
