"""The lists: running duos, who waits for a mentor, duos that are over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from l2w_desktop.models import Mentee
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import duo_lists, lists, register
from l2w_desktop.services.duo_lists import DuoStand
from l2w_desktop.services.lists import DuoLine, PersonRow, Query
from l2w_desktop.views.duos.view import Heading, Host, View
from l2w_desktop.views.duos.words import day_words, duo_status, month_cell
from l2w_desktop.views.here import say
from l2w_desktop.views.lists.tools import ListTools
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.widgets import Button, Card, EmptyState, FilterPills, emptied, row

PIECE = 100
LONG_WAIT = 21  # days after which the wait is shown as a warning


class ListView(View):
    """The pills with their counts, and the list that they choose."""

    def __init__(self, host: Host, kind: str = "running") -> None:
        super().__init__(host)
        self.kind = kind
        self.text = ""
        self.sort = ""
        self.is_descending = False
        self.pills = FilterPills(
            self.tr("Which duos"),
            [
                ("running", self.tr("Running"), 0),
                ("board", self.tr("Proposals")),
                ("waiting", self.tr("Waiting"), 0),
                ("ended", self.tr("Ended"), 0),
            ],
            kind,
        )
        self.pills.chosen.connect(self._on_pill)
        self.table: DataTable[Any] | None = None
        self._card = Card(pad=1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        self.tools = ListTools(
            self.shell, "duos", self.tr("Duos & matching"), self._reads_all, self._about
        )
        above = row(self.pills, self.tools, gap=12)
        above.setStretch(0, 1)
        box.addLayout(above)
        box.addWidget(self._card, 1)

    @override
    def heading(self) -> Heading:
        return Heading(self.tr("Duos & matching"))

    @override
    def buttons(self) -> Sequence[Button]:
        if self.kind != "waiting" or self.table is None:
            return ()
        seek = Button(self.tr("Find a mentor"), "primary", "search")
        seek.clicked.connect(self._on_seek)
        board = Button(self.tr("Propose all duos"), icon="handshake")
        board.clicked.connect(self._on_board)
        return (board, seek)

    @override
    def take_focus(self) -> None:
        if self.table is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kind(self, kind: str) -> None:
        """Show another list."""
        self.kind = kind
        self.pills.set_value(kind)
        self.sort = ""
        self.refresh()
        self.take_focus()

    @override
    def refresh(self) -> None:
        counts = self.bridge.read(duo_lists.counts)
        for kind in ("running", "waiting", "ended"):
            self.pills.set_number(kind, getattr(counts, kind))
        self.shell.set_badge("duos", counts.waiting or None)
        rows = self._read(0)
        emptied(self._card.body)
        self.table = self.tools.table = None
        if rows or self.text:
            self._show(rows, getattr(counts, self.kind))
        else:
            self._card.body.addWidget(self._empty(counts.waiting))
        self.tools.setVisible(self.table is not None)
        self.host.dress()

    @override
    def search(self, text: str) -> None:
        self.text = text
        self.refresh()

    def _show(self, rows: Sequence[Any], total: int) -> None:
        table: DataTable[Any] = DataTable(self._name(), self._columns())
        table.sort_asked.connect(self._on_sort)
        table.opened.connect(self._on_open)
        table.clicked.connect(self._on_click)
        table.more_asked.connect(self._on_more)
        if self.sort:
            table.show_sort(self.sort, self.is_descending)
        table.show_rows(rows, len(rows) if self.text and len(rows) < PIECE else total)
        self._card.body.addWidget(table)
        self.table = table
        self.tools.list, self.tools.title = f"duos.{self.kind}", self._name()
        self.tools.serve(table)

    def _read(self, offset: int) -> list[Any]:
        return self.bridge.read(self._reader(offset, PIECE))

    def _reader(self, offset: int, limit: int | None) -> Callable[[Any], list[Any]]:
        """Return what reads this list, as it is searched and sorted now."""
        if self.kind == "waiting":
            asked = self._asked((register.READY,), "registered_on", offset, limit)
            return _Ask(asked, self.today).waiting
        if self.kind == "ended":
            asked = self._asked(duo_lists.ended(), "ended_on", offset, limit)
            return _Ask(asked, self.today).ended
        asked = self._asked(register.engaged(), "name", offset, limit)
        return _Ask(asked, self.today).running

    def _reads_all(self) -> Callable[[Any], list[Any]]:
        return self._reader(0, None)

    def _about(self) -> str:
        return self.text

    def _asked(self, statuses: tuple[str, ...], sort: str, offset: int, limit: int | None) -> Query:
        is_descending = self.is_descending if self.sort else sort == "ended_on"
        return Query(self.text, statuses, self.sort or sort, is_descending, limit, offset)

    def _name(self) -> str:
        return {
            "running": self.tr("Running duos"),
            "waiting": self.tr("Mentees who wait for a mentor"),
            "ended": self.tr("Duos that are over"),
        }[self.kind]

    def _empty(self, waiting: int) -> EmptyState:
        if self.kind == "waiting":
            state = EmptyState(
                "handshake",
                self.tr("Nobody waits for a mentor"),
                self.tr("Whoever finishes an intake appears here at once."),
                self.tr("To the mentees"),
            )
            state.acted.connect(self._on_mentees)
        elif self.kind == "running" and waiting:
            line = self.tr("{n} mentees wait for a mentor.").format(n=waiting)
            state = EmptyState(
                "handshake", self.tr("No duos yet"), line, self.tr("Propose all duos")
            )
            state.acted.connect(self._on_board)
        else:
            titles = {"running": self.tr("No duos yet"), "ended": self.tr("No duo is over yet")}
            line = self.tr("A duo begins with somebody who waits.")
            state = EmptyState("handshake", titles[self.kind], line, self.tr("Who waits?"))
            state.acted.connect(self.add_new)
        return state

    def _columns(self) -> Sequence[Column[Any]]:
        if self.kind == "waiting":
            return self._waiting_columns()
        return self._ended_columns() if self.kind == "ended" else self._running_columns()

    def _running_columns(self) -> Sequence[Column[DuoStand]]:
        return (
            Column("name", self.tr("Duo"), self._couple, 270, 3, second=self.tr("Mentor")),
            Column("status", self.tr("Status"), self._status, 150, 1),
            Column("month", self.tr("This month"), self._month, 116, 1, is_sortable=False),
            Column("last_on", self.tr("Last meeting"), self._last, 130, 1, 1),
            Column("planned_end_on", self.tr("Planned end"), self._planned, 120, 1, 2),
            Column("coach", self.tr("Coach"), self._coach, 150, 1, 3, is_sortable=False),
        )

    def _ended_columns(self) -> Sequence[Column[DuoStand]]:
        return (
            Column("name", self.tr("Duo"), self._couple, 270, 3, second=self.tr("Mentor")),
            Column("status", self.tr("Status"), self._status, 160, 1),
            Column("reason", self.tr("Reason"), self._reason, 190, 2, 1, is_sortable=False),
            Column("start_on", self.tr("Start"), self._start, 120, 1, 2),
            Column("ended_on", self.tr("End"), self._end, 120, 1),
        )

    def _waiting_columns(self) -> Sequence[Column[PersonRow]]:
        return (
            Column("name", self.tr("Mentee"), self._person, 250, 3),
            Column("registered_on", self.tr("Waits"), self._wait, 140, 1),
            Column("sector", self.tr("First wish"), self._sector, 190, 2, 1, is_sortable=False),
            Column("place", self.tr("Town"), self._place, 130, 1, 2),
            Column("seek", self.tr("Next step"), self._seek, 160, 1, is_sortable=False),
        )

    def _couple(self, row: DuoStand) -> Cell:
        line = row.line
        second = self.tr("with {name}").format(name=line.mentor)
        partner = (line.mentor, line.mentor_id)
        return Cell(line.mentee, second, avatar=line.mentee_id, partner=partner, is_strong=True)

    def _status(self, row: DuoStand) -> Cell:
        words, kind = duo_status(self.shell, row.line.status)
        return Cell(words, chip=kind)

    def _month(self, row: DuoStand) -> Cell:
        return month_cell(row.month)

    def _last(self, row: DuoStand) -> Cell:
        day = row.line.last_on
        return Cell(self._day(day) or self.tr("none yet"), value=day or "")

    def _planned(self, row: DuoStand) -> Cell:
        return Cell(self._day(row.line.planned_end_on), value=row.line.planned_end_on or "")

    def _start(self, row: DuoStand) -> Cell:
        return Cell(self._day(row.line.start_on), value=row.line.start_on or "")

    def _end(self, row: DuoStand) -> Cell:
        return Cell(self._day(row.line.ended_on), value=row.line.ended_on or "")

    def _coach(self, row: DuoStand) -> Cell:
        return Cell(row.line.coach or self.tr("none yet"))

    def _reason(self, row: DuoStand) -> Cell:
        line: DuoLine = row.line
        return Cell(say(self.shell, code_list("duo_end_reason").label(line.end_reason or "")))

    def _person(self, row: PersonRow) -> Cell:
        return Cell(row.name, row.number, avatar=row.id, is_strong=True)

    def _wait(self, row: PersonRow) -> Cell:
        if row.registered_on is None:
            return Cell(self.tr("not known"))
        days = (self.today - row.registered_on).days
        words = self.tr("1 day") if days == 1 else self.tr("{n} days").format(n=days)
        return Cell(words, chip="warn" if days > LONG_WAIT else "neutral")

    def _sector(self, row: PersonRow) -> Cell:
        return Cell(say(self.shell, code_list("sectors").label(row.sector or "")))

    def _place(self, row: PersonRow) -> Cell:
        return Cell(row.place or "")

    def _seek(self, row: PersonRow) -> Cell:
        del row
        return Cell(self.tr("Find a mentor"), chip="soft")

    def _day(self, day: dt.date | None) -> str:
        return day_words(self.shell, day, self.today)

    def _on_pill(self, kind: str) -> None:
        self.host.open_target(("list", kind))

    def _on_sort(self, key: str, is_descending: bool) -> None:
        self.sort, self.is_descending = key, is_descending
        rows = self._read(0)
        if self.table is not None:
            self.table.show_rows(rows, max(len(rows), self.table.rows.total))

    def _on_more(self, count: int) -> None:
        if self.table is not None:
            self.table.add_rows(self._read(count))

    def _on_open(self, row: DuoStand | PersonRow) -> None:
        kind = ("match", row.id) if isinstance(row, PersonRow) else ("duo", row.line.id)
        self.host.open_target(kind)

    def _on_click(self, index: QModelIndex) -> None:
        if self.table is not None and self.table.rows.columns[index.column()].key == "seek":
            self._on_open(self.table.rows.rows[index.row()])

    def _on_seek(self) -> None:
        row = self.table.current() if self.table is not None else None
        if row is not None:
            self._on_open(row)

    def _on_board(self) -> None:
        self.host.open_target(("board", ""))

    def _on_mentees(self) -> None:
        self.shell.go("mentees")


class _Ask:
    """One question for the bridge."""

    def __init__(self, asked: Query, today: dt.date) -> None:
        self._asked, self._today = asked, today

    def running(self, session: Any) -> list[DuoStand]:
        return duo_lists.running(session, self._asked, self._today)

    def ended(self, session: Any) -> list[DuoStand]:
        return [DuoStand(line, None) for line in lists.duos(session, self._asked)]

    def waiting(self, session: Any) -> list[PersonRow]:
        return lists.people(session, Mentee, self._asked)
