"""What a list of people is asked: pills, words, order, and the sheet with more filters."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer

from l2w_desktop.forms import Form
from l2w_desktop.services import lists
from l2w_desktop.services.files import Role
from l2w_desktop.services.list_settings import SavedFilter
from l2w_desktop.services.lists import PersonRow, Query
from l2w_desktop.views import clock
from l2w_desktop.views import widgets as w
from l2w_desktop.views.here import user_of
from l2w_desktop.views.lists.filters import KEYS, PeopleFilters
from l2w_desktop.views.lists.tools import ListTools
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.people_rows import CURRENT, Filter, Rows, filters
from l2w_desktop.views.table_view import DataTable

PAGE = 100  # rows read at a time
TYPING_MS = 90  # rest after a key before the list is read


class AskingPage(Page):
    """The part of the page that knows what is asked; ``_load`` reads it."""

    role: ClassVar[Role]
    form: ClassVar[Form]

    def __init__(self, shell: Shell, title: str) -> None:
        super().__init__(shell, title, 0)
        self._filters = filters(self.form.role)
        self._asked = Query(statuses=self._of(CURRENT).statuses, limit=PAGE)
        self._extra: dict[str, Any] = {}  # what the sheet of filters chose
        self.pills = w.FilterPills(
            self.tr("Filter"), [(f.name, f.words, None) for f in self._filters], CURRENT
        )
        rows = Rows(self.form.role, shell.lang, clock.today)
        self.table: DataTable[PersonRow] = DataTable(title, rows.columns())
        self.table.show_sort("name", False)
        self.only = w.Strip("soft", self.tr("You see one file"), "", self.tr("Show all"), "user")
        self.only.hide()
        self.foot = w.ElidedLabel("", "body2", "text2")
        self.tools = ListTools(
            shell, self.form.role, title, self._reads_all, self._about, small=False
        )
        self.tools.serve(self.table)
        self.more_filters = w.IconButton(self.tr("Filters"), "funnel")
        self.more_filters.clicked.connect(self._on_filters)
        self.set_actions(self.more_filters, self.tools)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._load)

    def _load(self) -> None:
        """Read the first rows again."""
        raise NotImplementedError

    def _of(self, name: str) -> Filter:
        return next((f for f in self._filters if f.name == name), self._filters[0])

    def _ask(self, **changes: Any) -> None:
        self._asked = dataclasses.replace(self._asked, **changes)
        self.only.hide()

    def _reads_all(self) -> Any:
        """Return what reads every row as the list is filtered and sorted now."""
        asked = dataclasses.replace(self._asked, limit=None, offset=0)
        return partial(lists.people, role=self.role, asked=asked)

    def _about(self) -> str:
        """Say in words by what the list is filtered."""
        parts = [self._of(self.pills.value()).words, self._asked.text, self._asked.place]
        return " · ".join(part for part in (*parts, self.foot.text()) if part)

    def _on_filters(self) -> None:
        """Open the sheet with more filters, and those that were kept."""
        if self.shell.bridge is None:
            return
        sheet = PeopleFilters(self.shell, self.form.role, self._current, self._number_of)
        sheet.changed.connect(self._on_extra)
        sheet.chosen.connect(self._on_saved)
        self.shell.open_sheet(self.tr("Filters"), sheet)

    def _current(self) -> dict[str, Any]:
        """Return everything by which the list is filtered and sorted now, as it is kept."""
        asked = self._asked
        return {"pill": self.pills.value(), "text": asked.text, "sort": asked.sort,
                "is_descending": asked.is_descending, **self._extra}  # fmt: skip

    def _query(self, values: Mapping[str, Any]) -> Query:
        coach = user_of(self.shell) if values.get("is_mine") else ""
        return Query(
            str(values.get("text", "")), self._of(str(values.get("pill", ""))).statuses,
            str(values.get("sort", "name")), bool(values.get("is_descending")), PAGE, 0,
            str(values.get("sector", "")), str(values.get("place", "")), coach,
        )  # fmt: skip

    def _number_of(self, values: Mapping[str, Any]) -> int:
        assert self.shell.bridge is not None
        count = partial(lists.count, role=self.role, asked=self._query(values))
        return self.shell.bridge.read(count)

    def _on_extra(self, values: Mapping[str, Any]) -> None:
        self._extra = dict(values)
        self._asked = self._query(self._current())
        self.more_filters.setDown(any(self._extra.values()))
        self._typing.start()

    def _on_saved(self, one: SavedFilter) -> None:
        """Show the list as it was when the filter got its name."""
        self.pills.set_value(str(one.values.get("pill", "")))
        self._extra = {key: one.values.get(key) for key in KEYS}
        self._asked = self._query(one.values)
        self.table.show_sort(self._asked.sort, self._asked.is_descending)
        self._load()
