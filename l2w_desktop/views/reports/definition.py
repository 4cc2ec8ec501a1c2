"""What a figure counts: its definition beside the report, and all definitions in a sheet."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.models.dates import spoken
from l2w_desktop.services.indicators import INDICATORS, Indicator, named
from l2w_desktop.services.kpi import Line, Report
from l2w_desktop.services.kpi.words import hidden_meaning, hidden_word
from l2w_desktop.services.suppression import Reason
from l2w_desktop.texts import Lang
from l2w_desktop.views.clock import clock_time
from l2w_desktop.views.reports.hidden import HiddenPill
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Button,
    Card,
    ElidedLabel,
    Hair,
    IconTile,
    Inset,
    Label,
    boxed,
    column,
    row,
)
from l2w_desktop.views.widgets.base import set_state
from l2w_desktop.views.widgets.layouts import Part

_REASONS: tuple[Reason, ...] = ("few", "hidden", "base")
_WIDTH, _WIDEST = 320, 16_000
translate = QCoreApplication.translate


class DefinitionPane(Card):
    """The definition of the chosen figure, with a button that opens its rows."""

    opened = Signal()
    all_asked = Signal()

    def __init__(self, report: Report, line: Line, now: dt.datetime, lang: Lang) -> None:
        super().__init__(gap=12)
        one = named(line.code)
        title = boxed(
            column(
                ElidedLabel(one.name.in_(lang), "h2"),
                ElidedLabel(self.tr("What does this figure count?"), "caption", "text2"), gap=0,
            )
        )  # fmt: skip
        head = row(IconTile("", "library", "info"), title, gap=12)
        head.setStretch(1, 1)
        self.add(head, Label(one.definition.in_(lang), "body", "text2", wraps=True), Hair())
        self.add(*_facts(one, lang))
        if report.target and line.code in ("K3", "K16"):
            promised = self.tr("{n}, in the project {name}").format(
                n=report.target, name=report.project
            )
            self.add(_fact(self.tr("Target"), promised))
        stand = f"{spoken(now.date()).in_(lang)}, {clock_time(now, lang)}"
        self.add(_fact(self.tr("As of"), stand))
        if report.audience != "internal":
            self.add(Hair(), *_legend(report, lang))
        self.show_rows = Button(self._words(line), icon="users")
        self.show_rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_rows.clicked.connect(self.opened)
        everything = Button(self.tr("All definitions"), "link", small=True)
        everything.clicked.connect(self.all_asked)
        self.add(4, self.show_rows, row(None, everything, None), None)

    def set_narrow(self, is_narrow: bool) -> None:
        """Take the whole width under the table, or a column of its own beside it."""
        width = Theme.of_app().px(_WIDTH)
        self.setMinimumWidth(width)
        self.setMaximumWidth(_WIDEST if is_narrow else width)

    def _words(self, line: Line) -> str:
        number = len(line.total.figure.ids)
        if line.total.reason:
            return self.tr("Show the files")
        if named(line.code).opens == "duos":
            return (
                self.tr("Show 1 duo") if number == 1 else self.tr("Show {n} duos").format(n=number)
            )
        return self.tr("Show 1 file") if number == 1 else self.tr("Show {n} files").format(n=number)


class Readable(Inset):
    """A box of text that Tab goes to, so that the keyboard can scroll through it."""

    def __init__(self, *parts: Part, gap: int = 8) -> None:
        super().__init__(*parts, gap=gap)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        set_state(self, "now", True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        set_state(self, "now", False)


class Definitions(QWidget):
    """All definitions below each other, for the sheet."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        parts: list[Part] = []
        for one in INDICATORS:
            text = Label(one.definition.in_(lang), "body2", "text2", wraps=True)
            title = Label(one.name.in_(lang), "h3", wraps=True)
            box = Readable(title, text, *_facts(one, lang), gap=8)
            box.setAccessibleName(f"{one.name.in_(lang)}. {one.definition.in_(lang)}")
            parts.append(box)
        self.setLayout(column(*parts, None, gap=12, margins=(24, 8, 24, 24)))


def _facts(one: Indicator, lang: Lang) -> tuple[QWidget, QWidget]:
    return (
        _fact(translate("Definitions", "Counts"), one.counts.in_(lang)),
        _fact(translate("Definitions", "Does not count"), one.counts_not.in_(lang)),
    )


def _fact(label: str, value: str) -> QWidget:
    return boxed(column(Label(label, "caption", "text3"), Label(value, "label", wraps=True), gap=2))


def _legend(report: Report, lang: Lang) -> list[Part]:
    lines: list[Part] = []
    for reason in _REASONS:
        word = hidden_word(reason, report.audience).in_(lang)
        meaning = Label(
            hidden_meaning(reason, report.audience).in_(lang), "body2", "text2", wraps=True
        )
        line = row(HiddenPill(word), meaning, gap=10)
        line.setStretch(1, 1)
        lines.append(line)
    return lines
