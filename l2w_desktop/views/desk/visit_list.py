"""The list of visits: filtered by period, sorted in SQL; Enter opens the file, Del throws away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from typing_extensions import override

from l2w_desktop.services import desk
from l2w_desktop.services.desk import Period, Visit
from l2w_desktop.services.lists import Query
from l2w_desktop.texts import Lang
from l2w_desktop.views.cells import CellDelegate
from l2w_desktop.views.desk.words import (
    outcome_words,
    question_words,
    visitor_name,
    when_words,
)
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import round_box
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.tokens import Kind

PIECE = 100  # rows read at a time
_CHIPS: Final[dict[str, Kind]] = {"AFSPRAAK": "info", "INTAKE": "ok", "DOORVERWEZEN": "duo"}
translate = QCoreApplication.translate  # lupdate finds it by this name


@dataclass(frozen=True, slots=True)
class NobodyCell(Cell):
    """A visitor without a name: a figure instead of initials."""


class _Delegate(CellDelegate):
    """Paints a visitor without a name; everything else as any list does."""

    @override
    def _content(
        self,
        painter: QPainter,
        cell: Cell,
        box: QRectF,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if isinstance(cell, NobodyCell):
            c, size = self.theme.tokens, float(self.theme.px(34))
            spot = QRectF(box.left(), box.center().y() - size / 2, size, size)
            round_box(painter, spot, size / 2, c.neutral.bg, None, 0)
            edge = size * 0.26
            draw_icon(painter, spot.adjusted(edge, edge, -edge, -edge), "user", c.neutral.fg)
            box = box.adjusted(size + 12, 0, 0, 0)
        super()._content(painter, cell, box, index)


class VisitTable(DataTable[Visit]):
    """The visits; ``thrown(visit)`` on Del."""

    thrown = Signal(object)

    def __init__(self, lang: Lang, today: dt.date) -> None:
        self.lang: Lang = lang
        self.today = today
        super().__init__(translate("Desk", "Visits"), self._make_columns())
        self.cells = _Delegate(self)
        self.setItemDelegate(self.cells)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        visit = self.current()
        if event.key() == Qt.Key.Key_Delete and visit is not None:
            self.thrown.emit(visit)
            return
        super().keyPressEvent(event)

    def _make_columns(self) -> Sequence[Column[Visit]]:
        return (
            Column("person", translate("Desk", "Who"), self._who, 180, 3),
            Column(
                "question",
                translate("Desk", "What for"),
                self._what,
                150,
                3,
                second=translate("Desk", "Note"),
            ),
            Column("outcome", translate("Desk", "Outcome"), self._outcome, 168, 1, 1),
            Column("on", translate("Desk", "When"), self._when, 84, 1),
            Column("minutes", translate("Desk", "Minutes"), self._minutes, 72, 0, 2),
        )

    def _who(self, visit: Visit) -> Cell:
        if visit.is_anonymous:
            return NobodyCell(visitor_name(visit))
        return Cell(visit.name, visit.number, avatar=visit.person_id, is_strong=True)

    def _what(self, visit: Visit) -> Cell:
        return Cell(question_words(visit.question, self.lang), visit.note or "")

    def _outcome(self, visit: Visit) -> Cell:
        words = outcome_words(visit.outcome, self.lang)
        return Cell(words, chip=_CHIPS.get(visit.outcome, "neutral")) if words else Cell("–")

    def _when(self, visit: Visit) -> Cell:
        return Cell(when_words(visit, self.today, self.lang), value=visit.on)

    def _minutes(self, visit: Visit) -> Cell:
        minutes = visit.minutes
        return Cell(str(minutes) if minutes else "–", value=minutes or "")


def period_of(name: str, today: dt.date) -> Period:
    """Return the days of a filter: ``today``, ``week``, ``month``, else all."""
    first = {
        "today": today,
        "week": today - dt.timedelta(days=today.weekday()),
        "month": today.replace(day=1),
    }.get(name)
    return Period(first, today if first else None)


class Ask:
    """One question for the bridge."""

    def __init__(self, asked: Query, period: Period) -> None:
        self._asked, self._period = asked, period

    def all_rows(self, session: Any) -> list[Visit]:
        """Return the rows alone."""
        return desk.visits(session, self._asked, self._period)

    def rows(self, session: Any) -> tuple[list[Visit], int]:
        """Return the rows that are asked, and how many there are in all."""
        found = desk.visits(session, self._asked, self._period)
        return found, desk.count(session, self._asked, self._period)
