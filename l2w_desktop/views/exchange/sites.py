"""The sites as central sees them: who sent what last, what is missing, with which program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from l2w_desktop.services.sites import GAP, GOOD, LATE, NEVER, REVOKED, SiteLine
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import Card, Chip, card_header

translate = QCoreApplication.translate  # lupdate finds it by this name
_KINDS: Final[Mapping[str, Kind]] = {
    GOOD: "ok",
    LATE: "warn",
    GAP: "danger",
    NEVER: "neutral",
    REVOKED: "neutral",
}
_WAITING: Final = (GAP, LATE)


class SitesCard(Card):
    """One line per installation of a site."""

    def __init__(self, rows: Sequence[SiteLine]) -> None:
        super().__init__(pad=1, gap=0)
        title = self.tr("Sites")
        asked = sum(row.status in _WAITING for row in rows)
        chip = (
            Chip(self.tr("{n} to look at").format(n=asked), "warn")
            if asked
            else Chip(self.tr("All good"), "ok")
        )
        columns = [
            Column("site", self.tr("Site"), _site, width=160, stretch=1, is_sortable=False),
            Column("last", self.tr("Last package"), _last, width=130, is_sortable=False),
            Column("files", self.tr("Files"), _files, width=196, drop=2, is_sortable=False),
            Column("waits", self.tr("To confirm"), _unconfirmed, width=110, drop=3,
                   is_sortable=False),
            Column("state", self.tr("Status"), _state, width=170, is_sortable=False),
        ]  # fmt: skip
        self.table: DataTable[SiteLine] = DataTable(title, columns)
        self.table.rows.set_rows(rows)
        height = 38 + 56 * min(5, max(1, len(rows))) + 4
        self.table.setFixedHeight(Theme.of_app().px(height))
        self.add(card_header(title, chip), self.table)


def _site(one: SiteLine) -> Cell:
    told = translate("Sites", "{number} · version {version}") if one.program else "{number}"
    return Cell(one.name, told.format(number=one.number, version=one.program), is_strong=True)


def _last(one: SiteLine) -> Cell:
    if one.last_at is None:
        return Cell(translate("Sites", "None yet"))
    number = translate("Sites", "number {n}").format(n=one.last_package)
    return Cell(shown_moment(one.last_at), number)


def _files(one: SiteLine) -> Cell:
    roles = translate("Sites", "{mentees} mentees, {mentors} mentors").format(
        mentees=_number(one.mentees), mentors=_number(one.mentors)
    )
    return Cell(translate("Sites", "{n} duos").format(n=_number(one.duos)), roles)


def _unconfirmed(one: SiteLine) -> Cell:
    return Cell(_number(one.unconfirmed))


def _state(one: SiteLine) -> Cell:
    words = {
        GOOD: translate("Sites", "Up to date"),
        LATE: translate("Sites", "Late"),
        GAP: translate("Sites", "Something is missing"),
        NEVER: translate("Sites", "No package yet"),
        REVOKED: translate("Sites", "Not trusted any more"),
    }[one.status]
    return Cell(words, _missing(one), chip=_KINDS[one.status])


def _missing(one: SiteLine) -> str:
    if one.missing is not None:
        first, last = (_number(number) for number in one.missing)
        return translate("Sites", "{first} to {last}").format(first=first, last=last)
    if one.parked:
        return translate("Sites", "{n} waiting").format(n=one.parked)
    return ""


def _number(value: int) -> str:
    return QLocale().toString(value)
