"""The history of packages, and one package looked at closely: why it was refused or waits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.services.partners import PackageRow
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import (
    Card,
    Chip,
    EmptyState,
    FactGrid,
    Hair,
    Label,
    Strip,
    card_header,
    column,
    row,
)

translate = QCoreApplication.translate  # lupdate finds it by this name
PENDING: Final = "pending"  # what goes along in the next package; no package yet
_STATES: Final[Mapping[str, Kind]] = {
    PENDING: "info",
    "sent": "warn",
    "confirmed": "ok",
    "read": "ok",
    "refused": "danger",
    "parked": "warn",
}


def state_words(state: str) -> str:
    """Return what became of a package."""
    return {
        PENDING: translate("Packages", "Not sent yet"),
        "sent": translate("Packages", "Not confirmed"),
        "confirmed": translate("Packages", "Confirmed"),
        "read": translate("Packages", "Read in"),
        "refused": translate("Packages", "Refused"),
        "parked": translate("Packages", "Waits"),
    }.get(state, state)


def pending(name: str, records: int) -> PackageRow:
    """Return the row of what waits for the next package to a partner."""
    moment = dt.datetime.now(dt.UTC)
    return PackageRow(PENDING, name, "out", "", moment, records, records, PENDING, None)


class History(Card):
    """The packages, newest first; ``opened(row)`` by Enter or a double click."""

    opened = Signal(object)

    def __init__(self, rows: Sequence[PackageRow]) -> None:
        super().__init__(pad=1 if rows else 0, gap=0)
        title = self.tr("History")
        self.add(card_header(title))
        self.table: DataTable[PackageRow] | None = None
        if not rows:
            self.add(Hair(strong=True), EmptyState(
                "arrow-left-right",
                self.tr("No packages yet"),
                self.tr("What you send and read in appears here."),
            ))  # fmt: skip
            return
        table: DataTable[PackageRow] = DataTable(
            title,
            [
                Column("file", self.tr("Package"), _file, width=240, stretch=1, is_sortable=False),
                Column("at", self.tr("When"), _when, width=112, drop=2, is_sortable=False),
                Column("records", self.tr("Content"), _content, width=104, drop=1,
                       is_sortable=False),
                Column("state", self.tr("Status"), _state, width=150, is_sortable=False),
            ],
        )  # fmt: skip
        table.rows.set_rows(rows)
        table.opened.connect(self._on_opened)
        table.setMinimumHeight(Theme.of_app().px(38 + 56 * min(3, len(rows)) + 4))
        self.table = table
        self.add(table)
        self.body.setStretch(1, 1)

    def _on_opened(self, one: PackageRow) -> None:
        if one.state != PENDING:
            self.opened.emit(one)


class PackageSheet(QWidget):
    """One package: whose, when, what it held and, in whole sentences, why it was not read."""

    def __init__(self, one: PackageRow, quarantine: str) -> None:
        super().__init__()
        self.setObjectName("clear")
        facts = FactGrid(
            [
                (self.tr("From") if one.direction == "in" else self.tr("To"),
                 one.partner or self.tr("Unknown sender")),
                (self.tr("When"), shown_moment(one.at)),
                (self.tr("Changes"), QLocale().toString(one.changes)),
                (self.tr("Records"), QLocale().toString(one.records)),
            ]
        )  # fmt: skip
        chip = Chip(state_words(one.state), _STATES.get(one.state, "neutral"))
        box = column(
            Label(one.file_name, "h2", wraps=True), row(chip, None), facts, gap=14,
            margins=(24, 8, 24, 24),
        )  # fmt: skip
        if one.state == "refused":
            box.addWidget(Strip("danger", self.tr("Nothing of it was read"), one.reason or ""))
            box.addWidget(Label(self.tr("A copy is kept in {folder}").format(folder=quarantine),
                                "body2", "text2", wraps=True))  # fmt: skip
        elif one.state == "parked":
            words = self.tr("As soon as that package is in, this one follows by itself.")
            box.addWidget(Strip("warn", _sentence(one.reason), words))
        elif one.state == "sent":
            words = self.tr("Their next package or receipt confirms it. Lost? Make a new one.")
            box.addWidget(Strip("info", self.tr("Not confirmed yet"), words))
        box.addStretch(1)
        self.setLayout(box)


def _sentence(words: str | None) -> str:
    return (words or "")[:1].upper() + (words or "")[1:]


def _file(one: PackageRow) -> Cell:
    name = one.partner or translate("Packages", "Unknown sender")
    if one.state == PENDING:
        return Cell(name, translate("Packages", "In the next package"), is_strong=True)
    if one.direction == "in":
        name = translate("Packages", "From {name}").format(name=name)
    return Cell(name, _sentence(one.reason) or one.file_name, is_strong=True)


def _when(one: PackageRow) -> Cell:
    return Cell("" if one.state == PENDING else shown_moment(one.at))


def _content(one: PackageRow) -> Cell:
    if not one.records:
        is_kept = one.state in ("refused", "parked")
        return Cell("–" if is_kept else translate("Packages", "receipt"))
    return Cell(translate("Packages", "{n} records").format(n=QLocale().toString(one.records)))


def _state(one: PackageRow) -> Cell:
    return Cell(state_words(one.state), chip=_STATES.get(one.state, "neutral"))
