"""The list of proposed duos: tick with Space, points as number and bar, the strongest reason."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from typing_extensions import override

from l2w_desktop.matching.words import Chip
from l2w_desktop.services.match_sheet import ProposedDuo
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.cells import CellDelegate
from l2w_desktop.views.duos.candidate import draw_bar
from l2w_desktop.views.duos.words import chips_of, whole_score
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import chip_width, draw_chip, round_box, write
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.tokens import Kind


@dataclass(frozen=True, slots=True)
class TickCell(Cell):
    """A check box; ``text`` says whether it is ticked."""

    is_ticked: bool = False


@dataclass(frozen=True, slots=True)
class ScoreCell(Cell):
    """Points out of 100 as a number with a bar."""

    score: int = 0


@dataclass(frozen=True, slots=True)
class ReasonCell(Cell):
    """The strongest reason for and against, as chips."""

    chips: tuple[Chip, ...] = ()
    lang: Lang = "nl"


class _Delegate(CellDelegate):
    """Paints ticks, bars and reasons; everything else as any list does."""

    @override
    def _content(
        self,
        painter: QPainter,
        cell: Cell,
        box: QRectF,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if isinstance(cell, TickCell):
            self._tick(painter, cell, box)
        elif isinstance(cell, ScoreCell):
            self._score(painter, cell, box)
        elif isinstance(cell, ReasonCell):
            self._reason(painter, cell, box)
        else:
            super()._content(painter, cell, box, index)

    def _tick(self, painter: QPainter, cell: TickCell, box: QRectF) -> None:
        c, size = self.theme.tokens, self.theme.px(18)
        spot = QRectF(box.left(), box.center().y() - size / 2, size, size)
        if cell.is_ticked:
            round_box(painter, spot, 4, c.primary, None, 0)
            draw_icon(painter, spot.adjusted(3, 3, -3, -3), "check", c.on_primary)
        else:
            round_box(painter, spot, 4, c.surface, c.control, 1.2)

    def _score(self, painter: QPainter, cell: ScoreCell, box: QRectF) -> None:
        number = QRectF(box.left(), box.top(), self.theme.px(30), box.height())
        font = self.theme.font("h2", is_figure=True)
        write(painter, number, cell.text, font, self.theme.tokens.text)
        left = number.right() + 6
        bar = QRectF(left, box.center().y() - 3, min(64.0, box.right() - left - 8), 6)
        draw_bar(painter, self.theme, bar, cell.score)

    def _reason(self, painter: QPainter, cell: ReasonCell, box: QRectF) -> None:
        high, left = self.theme.px(t.CHIP), box.left()
        for chip in cell.chips:
            words = chip.text.in_(cell.lang)
            width = chip_width(self.theme, words, True)
            if left > box.left() and left + width > box.right():
                return
            spot = QRectF(left, box.center().y() - high / 2, min(width, box.width()), high)
            look: tuple[Kind, str] = ("ok", "check") if chip.is_positive else ("warn", "minus")
            draw_chip(painter, self.theme, spot, words, *look)
            left += width + 6


class BoardTable(DataTable[ProposedDuo]):
    """Proposed duos; ``ticked`` when the ticks change. Space ticks, Enter opens the reasons."""

    ticked = Signal()

    def __init__(self, name: str, lang: Lang) -> None:
        self.lang: Lang = lang
        self.chosen: set[str] = set()
        super().__init__(name, self._make_columns())
        self.cells = _Delegate(self)
        self.setItemDelegate(self.cells)
        self.clicked.connect(self._on_click)

    def ticks(self) -> tuple[ProposedDuo, ...]:
        """Return the ticked duos in the order of the list."""
        return tuple(row for row in self.rows.rows if row.mentee_id in self.chosen)

    def toggle(self, number: int) -> None:
        """Tick a row, or take its tick away."""
        row = self.rows.rows[number]
        self.chosen ^= {row.mentee_id}
        self.viewport().update()
        self.ticked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.toggle(index.row())
            return
        super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).column() != 0:
            super().mouseDoubleClickEvent(event)

    def _make_columns(self) -> tuple[Column[ProposedDuo], ...]:
        return (
            Column("tick", self.tr("Choose"), self._tick, 72, is_sortable=False),
            Column("mentee", self.tr("Mentee"), self._mentee, 190, 2, is_sortable=False),
            Column("mentor", self.tr("Mentor"), self._mentor, 190, 2, is_sortable=False),
            Column("score", self.tr("Points"), self._points, 128, is_sortable=False),
            Column("why", self.tr("Why"), self._why, 180, 3, 1, is_sortable=False),
        )

    def _tick(self, row: ProposedDuo) -> Cell:
        is_on = row.mentee_id in self.chosen
        return TickCell(self.tr("chosen") if is_on else self.tr("not chosen"), is_ticked=is_on)

    def _mentee(self, row: ProposedDuo) -> Cell:
        days = row.waiting_days
        second = "" if days is None else self.tr("waits {n} days").format(n=days)
        if days == 1:
            second = self.tr("waits 1 day")
        return Cell(row.mentee, second, avatar=row.mentee_id, is_strong=True)

    def _mentor(self, row: ProposedDuo) -> Cell:
        return Cell(row.mentor, row.place, avatar=row.mentor_id, is_strong=True)

    def _points(self, row: ProposedDuo) -> Cell:
        score = whole_score(row.explanation)
        return ScoreCell(str(score), score=score)

    def _why(self, row: ProposedDuo) -> Cell:
        chips = chips_of(row.explanation)
        shown = (
            *[c for c in chips if c.is_positive][:1],
            *[c for c in chips if not c.is_positive][:1],
        )
        said = ", ".join(chip.signed.in_(self.lang) for chip in shown)
        return ReasonCell(said, chips=shown, lang=self.lang)

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle(index.row())
