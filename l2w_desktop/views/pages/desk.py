"""The page *Desk*: who came today and what for, the counts, and the visits before."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget
from typing_extensions import override

from l2w_desktop.services import desk_figures, visitors
from l2w_desktop.services.desk import Visit, archive
from l2w_desktop.services.lists import Query
from l2w_desktop.services.visitors import Visitor
from l2w_desktop.views.days import shown_day
from l2w_desktop.views.desk.cards import days_card, figure_cards, questions_card
from l2w_desktop.views.desk.visit import open_visit
from l2w_desktop.views.desk.visit_list import PIECE, Ask, VisitTable, period_of
from l2w_desktop.views.desk.words import visitor_name
from l2w_desktop.views.here import bridge_of, today_of
from l2w_desktop.views.lists.tools import ListTools
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.widgets import (
    Button,
    Card,
    ElidedLabel,
    EmptyState,
    FilterPills,
    Hair,
    KeyHints,
    column,
    emptied,
    row,
)

NARROW = 980  # px of the page at 100 %, below which its columns stand below each other


class DeskPage(Page):
    """Visits of today first; other days by a filter."""

    tables = frozenset(("desk_visit", "person", "mentee", "mentor", "site"))

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Desk"))
        self.today = today_of(shell)
        self._text, self._sort = "", ("", False)
        self.log = Button(self.tr("Log a visit"), "primary", "plus")
        stands_for(self.log, "visit.log")
        self.log.clicked.connect(self.add_new)
        self.set_actions(self.log)
        self.pills = FilterPills(
            self.tr("Which days"),
            [
                ("today", self.tr("Today")), ("week", self.tr("This week")),
                ("month", self.tr("This month")), ("all", self.tr("All")),
            ],
            "today",
        )  # fmt: skip
        self.pills.chosen.connect(self._load)
        self.table = VisitTable(shell.lang, self.today)
        self.table.sort_asked.connect(self._on_sort)
        self.table.more_asked.connect(self._on_more)
        self.table.opened.connect(self._on_open)
        self.table.thrown.connect(self._on_thrown)
        self._figures = column(gap=16)
        self._cards: QBoxLayout | None = None
        self._side = column(gap=16)
        self._lay_out()

    def _lay_out(self) -> None:
        self.nothing = EmptyState(
            "store", self.tr("No visit yet"),
            self.tr("Log somebody who comes to the desk. Ctrl L works on every page."),
            self.tr("Log a visit"),
        )  # fmt: skip
        self.nothing.acted.connect(self.add_new)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        self.tools = ListTools(
            self.shell, "visits", self.tr("Visits"), self._reads_all, self._about
        )
        self.tools.serve(self.table)
        title = row(ElidedLabel(self.tr("Visits"), "h2"), None, self.tools, gap=8)
        head = column(title, self.pills, gap=8, margins=(20, 12, 16, 12))
        hints = KeyHints(
            [("Ctrl L", self.tr("log")), ("Enter", self.tr("open the file")),
             ("Del", self.tr("throw away"))]
        )  # fmt: skip
        foot = row(hints, margins=(10, 8, 20, 8))
        card = Card(head, Hair(strong=True), self.stack, Hair(strong=True), foot, pad=0, gap=0)
        card.body.setStretch(2, 1)
        self._lower = row(card, self._side, gap=16)
        self._lower.setStretch(0, 9)
        self._lower.setStretch(1, 5)
        self.add(self._figures, self._lower)
        self.body.setStretch(1, 1)

    @override
    def refresh(self) -> None:
        if self.shell.bridge is None:
            self.stack.setCurrentWidget(self.nothing)
            return
        shown = shown_day(self.today, "dddd d MMMM yyyy")
        self.set_subtitle(f"{shown[:1].upper()}{shown[1:]}")
        read = partial(_figures, self.today)
        found = self.shell.bridge.read(read)
        emptied(self._figures)
        self._cards = figure_cards(found)
        self._figures.addLayout(self._cards)
        self._turn()
        emptied(self._side)
        self._side.addWidget(questions_card(found, self.shell.lang))
        self._side.addWidget(days_card(found), 1)
        self._load()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Put the parts below each other when a sheet leaves little width."""
        is_narrow = self.width() < self.theme.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(way)
        if self._cards is not None:
            self._cards.setDirection(way)

    @override
    def search(self, text: str) -> None:
        self._text = text
        self.refresh()

    @override
    def add_new(self) -> None:
        open_visit(self.shell)

    def _load(self) -> None:
        if self.shell.bridge is None:
            return
        rows, total = self.shell.bridge.read(self._ask(0).rows)
        self.table.show_rows(rows, total)
        self.stack.setCurrentWidget(self.table if rows else self.nothing)
        self.tools.setVisible(bool(rows))

    def _reads_all(self) -> Any:
        """Return what reads every visit as the list is filtered and sorted now."""
        return self._ask(0, None).all_rows

    def _about(self) -> str:
        return self._text.strip()

    def _ask(self, offset: int, limit: int | None = PIECE) -> Ask:
        # somebody who looks for a name means all days
        period = period_of("all" if self._text.strip() else self.pills.value(), self.today)
        return Ask(Query(self._text, (), *self._sort, limit, offset), period)

    def _on_sort(self, key: str, is_descending: bool) -> None:
        self._sort = (key, is_descending)
        self._load()

    def _on_more(self, number: int) -> None:
        rows, _ = bridge_of(self.shell).read(self._ask(number).rows)
        self.table.add_rows(rows)

    def _on_open(self, visit: Visit) -> None:
        if visit.person_id is None:
            return
        found = bridge_of(self.shell).read(partial(_visitor, visit.person_id))
        if found.role_id:
            self.shell.go("mentors" if found.role == "mentor" else "mentees", found.role_id)

    def _on_thrown(self, visit: Visit) -> None:
        if bridge_of(self.shell).write(partial(_archive, visit.id, True)):
            words = self.tr("Visit thrown away: {name}").format(name=visitor_name(visit))
            self.shell.tell_done(words, partial(self._take_out, visit.id))

    def _take_out(self, visit_id: str) -> None:
        bridge_of(self.shell).write(partial(_archive, visit_id, False))


def _figures(today: Any, session: Any) -> desk_figures.DeskFigures:
    return desk_figures.desk_figures(session, today)


def _visitor(person_id: str, session: Any) -> Visitor:
    return visitors.visitor(session, person_id)


def _archive(visit_id: str, is_archived: bool, session: Any) -> None:
    archive(session, visit_id, is_archived=is_archived)


def desk_page(shell: Shell) -> Page:
    """Build the page."""
    return DeskPage(shell)
