"""The report as it is shown: cards, chart and table at the left, the definition at the right."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.services.indicators import named
from l2w_desktop.services.kpi import Line, Report
from l2w_desktop.services.target_groups import GROUPS
from l2w_desktop.texts import Lang
from l2w_desktop.views.paint import round_box
from l2w_desktop.views.reports.card import KpiCard, KpiCards
from l2w_desktop.views.reports.chart import ChartBar, TargetChart
from l2w_desktop.views.reports.definition import DefinitionPane
from l2w_desktop.views.reports.grid import Grid, GridRow
from l2w_desktop.views.reports.said import in_bar, in_cell, on_card
from l2w_desktop.views.widgets import Card, ElidedLabel, Hair, Label, boxed, column, emptied, row
from l2w_desktop.views.widgets.base import Drawn
from l2w_desktop.views.widgets.layouts import Part

ON_CARDS = ("K1", "K3", "K4", "K7")


class Swatch(Drawn):
    """A sign of the legend: a square for the figure, a line for the target."""

    def __init__(self, token: str, *, is_line: bool) -> None:
        super().__init__("")
        self._token, self._is_line = token, is_line

    @override
    def wanted(self) -> QSize:
        return QSize(self.theme.px(16 if self._is_line else 12), self.theme.px(12))

    @override
    def draw(self, painter: QPainter) -> None:
        colour, box = self.theme.colour(self._token).name(), QRectF(self.rect())
        if self._is_line:
            box = QRectF(0, self.height() / 2 - 1, self.width(), 2)
        round_box(painter, box, 0 if self._is_line else 3, colour, None, 0)


class ReportView(QWidget):
    """The whole report; one indicator is chosen, by its card or by its row.

    Signals: ``chosen(code)``; ``opened(code, cell)`` asks for the rows behind a figure;
    ``all_asked`` for all definitions.
    """

    chosen = Signal(str)
    opened = Signal(str, int)
    all_asked = Signal()

    def __init__(self, report: Report, code: str, now: dt.datetime, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.report, self.code, self._now, self._lang = report, code, now, lang
        self.cards = KpiCards(self.tr("Figures"), [self._card(code) for code in ON_CARDS])
        self.grid = self._table()
        self._course, self._pane = column(gap=0), column(gap=0)
        hint = Label(self.tr("Enter on a figure shows the files"), "caption", "text2")
        head = row(
            ElidedLabel(self.tr("By target group"), "h2"), hint, gap=8, margins=(20, 12, 20, 12)
        )
        head.setStretch(0, 1)
        table = Card(boxed(head), Hair(strong=True), self.grid, pad=0, gap=0)
        left = column(self._course, table, None, gap=16)
        self._lower = row(left, self._pane, gap=16)
        self._lower.setStretch(0, 1)
        self._is_narrow = False
        self.setLayout(column(self.cards, self._lower, gap=16))
        self.cards.chosen.connect(self._on_chosen)
        self.grid.chosen.connect(self._on_chosen)
        self.grid.opened.connect(self.opened)
        self._choose(code)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the definition under the table and the cards two by two, or all beside each other."""
        self._is_narrow = is_narrow
        way = QBoxLayout.Direction
        self._lower.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self.cards.set_columns(2 if is_narrow else len(ON_CARDS))
        pane = self._pane.itemAt(0)
        if pane is not None and isinstance(found := pane.widget(), DefinitionPane):
            found.set_narrow(is_narrow)

    def _card(self, code: str) -> KpiCard:
        said = on_card(self.report, self.report.line(code), self._lang)
        return KpiCard(code, named(code).name.in_(self._lang), said)

    def _table(self) -> Grid:
        groups = [label.in_(self._lang) for label in GROUPS.values()]
        return Grid(
            self.tr("By target group"),
            ("", *groups, self.tr("Total")),
            [self._row(line) for line in self.report.lines],
        )

    def _row(self, line: Line) -> GridRow:
        cells = [
            in_cell(self.report, line, cell, is_total=False, lang=self._lang)
            for cell in line.groups
        ]
        total = in_cell(self.report, line, line.total, is_total=True, lang=self._lang)
        gap = [None] * (len(GROUPS) - len(cells))
        name = named(line.code).name.in_(self._lang)
        return GridRow(line.code, name, "", (*gap, *cells, total))

    def _on_chosen(self, code: str) -> None:
        self._choose(code)
        self.chosen.emit(code)

    def _choose(self, code: str) -> None:
        self.code = code
        self.cards.choose(code)
        self.grid.choose(code)
        line = self.report.line(code)
        emptied(self._course)
        self._course.addWidget(self._chart(line))
        emptied(self._pane)
        pane = DefinitionPane(self.report, line, self._now, self._lang)
        pane.opened.connect(self._on_open)
        pane.all_asked.connect(self.all_asked)
        pane.set_narrow(self._is_narrow)
        self._pane.addWidget(pane)

    def _on_open(self) -> None:
        self.opened.emit(self.code, len(self.report.line(self.code).cells) - 1)

    def _chart(self, line: Line) -> Card:
        step, name = self.report.period.step, named(line.code).name.in_(self._lang)
        words = {
            1: self.tr("{name} by month"),
            3: self.tr("{name} by quarter"),
            12: self.tr("{name} by year"),
        }
        title = words[step].format(name=name)
        bars = []
        for bar in line.bars:
            said = in_bar(self.report, line, bar.cell, self._lang)
            # a hidden bar has no height, and does not set the scale of the others
            value = 0.0 if said.is_hidden else float(bar.cell.figure.value or 0)
            label = bar.period.label(step).in_(self._lang)
            is_now = bar.period.to_on == bar.period.as_of
            bars.append(ChartBar(label, said, value, bar.target, is_now))
        legend: list[Part] = []
        if any(bar.target is not None for bar in line.bars):
            legend = [
                Swatch("primary", is_line=False), Label(name.lower(), "caption", "text2"), 8,
                Swatch("attention", is_line=True), Label(self.tr("target"), "caption", "text2"),
            ]  # fmt: skip
        head = row(ElidedLabel(title, "h2"), *legend, gap=8)
        head.setStretch(0, 1)
        return Card(head, TargetChart(title, bars), gap=6)
