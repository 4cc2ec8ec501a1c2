"""The screen *Choices*: one question at a time, answered with a digit and Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLayout,
    QLineEdit,
    QWidget,
)
from typing_extensions import override

from l2w_desktop.services import conflicts, decided
from l2w_desktop.services.conflicts import Conflict, Taken
from l2w_desktop.services.decided import Decided
from l2w_desktop.services.field_words import capital
from l2w_desktop.views.digits import bind_digits
from l2w_desktop.views.exchange.question import DecidedCard, QuestionCard
from l2w_desktop.views.here import bridge_of, today_of
from l2w_desktop.views.page import Scroll, Shell
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Card,
    EmptyState,
    FilterPills,
    Hair,
    Icon,
    Label,
    Strip,
    boxed,
    column,
    emptied,
    row,
)

LIST_WIDTH = 316  # pixels at 100 %


class ChoicesView(QWidget):
    """Left what waits and what was chosen, right the question; ``left`` to leave."""

    left = Signal()
    counted = Signal(int)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.bridge, self.today = bridge_of(shell), today_of(shell)
        self.waiting: tuple[Conflict, ...] = ()
        self.made: tuple[Decided, ...] = ()
        self.question: QuestionCard | None = None
        self.taken: Taken | None = None
        self._at = 0
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self.strip.acted.connect(self.take_back)
        self.pills = FilterPills(
            self.tr("Show"),
            [("open", self.tr("Still open"), 0), ("made", self.tr("Chosen"), 0)],
            "open",
        )
        self.pills.chosen.connect(self._on_pill)
        self.table: DataTable[Conflict | Decided] = DataTable(
            self.tr("Choices"),
            [
                Column("who", self.tr("Who"), self._who, width=200, stretch=1, is_sortable=False),
                Column("state", self.tr("State"), self._state, width=92, is_sortable=False),
            ],
        )
        self.table.horizontalHeader().hide()
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self._on_enter)
        self._main = column(gap=0)
        self.setLayout(self._laid_out())
        bind_digits(self, "choice.pick", self._on_digit)

    def refresh(self) -> None:
        """Read what waits and what was chosen; stay at the same place in the list."""
        self.waiting = self.bridge.read(conflicts.conflicts)
        self.made = self.bridge.read(decided.decided)
        self.pills.set_number("open", len(self.waiting))
        self.pills.set_number("made", len(self.made))
        self.counted.emit(len(self.waiting))
        self._fill()

    def take_focus(self) -> None:
        """Put the keyboard in the list: arrows, digits and Enter work from there."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Make the picked answer the value, and go on to the next question."""
        if self.question is None:
            return
        found, take, typed = self.question.conflict, self.question.take, self.question.typed()
        day = self.today

        def choose(session: object) -> Taken:
            if typed is not None:
                return conflicts.resolve_with(session, found.id, typed, day)  # type: ignore[arg-type]
            return conflicts.resolve(session, found.id, take, day)  # type: ignore[arg-type]

        self._at = max(0, self.table.currentIndex().row())
        words = self.question.chosen_words()
        if self.bridge.write(choose, self._on_taken, refused=self._on_refused):
            title = self.tr("Chosen for {name}: {value}").format(name=found.name, value=words)
            self.strip.tell("ok", title, "", self.tr("Undo"))
            self.refresh()
            self.take_focus()

    def take_back(self) -> None:
        """Let the last choice wait again."""
        taken, day = self.taken, self.today
        if taken is None:
            return
        self.taken = None
        done = self.bridge.write(
            lambda session: conflicts.undo(session, taken, day), refused=self._on_refused
        )
        if done:
            title = self.tr("Taken back. {name} waits for a choice again.")
            self.strip.tell("info", title.format(name=taken.conflict.name))
            self.pills.set_value("open")
            self.refresh()
            self.take_focus()

    def reopen(self, made: Decided) -> None:
        """Let a choice of earlier wait again."""
        self.taken = Taken(made.conflict, made.take)
        self.take_back()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QAbstractButton) and not focus.isCheckable():
                focus.click()
            else:
                self.confirm()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.table.selectRow(
                min(max(self.table.currentIndex().row() + step, 0), self.table.rows.rowCount() - 1)
            )
        else:
            super().keyPressEvent(event)

    # ----- the list -------------------------------------------------------------------------

    def _laid_out(self) -> QLayout:
        theme = Theme.of_app()
        head = boxed(row(self.pills, margins=(14, 12, 14, 10)))
        words = Label(
            self.tr("Your choice goes along in the next package. The other value stays in the "
                    "history."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        note = row(Icon("info", "text3", 16), words, gap=8, margins=(16, 10, 14, 12))
        note.setStretch(1, 1)
        listed = Card(head, Hair(strong=True), self.table, Hair(strong=True), note, pad=1, gap=0)
        listed.body.setStretch(2, 1)
        side = boxed(column(listed))
        side.setFixedWidth(theme.px(LIST_WIDTH))
        self._side = side
        main = boxed(self._main)
        work = row(side, main, gap=16)
        work.setStretch(1, 1)
        whole = column(self.strip, work, gap=14)
        whole.setStretch(1, 1)
        return whole

    def _fill(self) -> None:
        rows: Sequence[Conflict | Decided] = (
            self.waiting if self.pills.value() == "open" else self.made
        )
        self._side.setVisible(bool(self.waiting or self.made))
        at = self._at
        self.table.show_rows(rows)
        if rows:
            self.table.selectRow(min(at, len(rows) - 1))
        self._show(self.table.current())

    def _who(self, one: Conflict | Decided) -> Cell:
        found = one.conflict if isinstance(one, Decided) else one
        label = capital(found.label.in_(self.shell.lang))
        name = found.name or found.number
        return Cell(name, f"{found.kind.in_(self.shell.lang)}: {label}", avatar=name,
                    is_strong=True)  # fmt: skip

    def _state(self, one: Conflict | Decided) -> Cell:
        if isinstance(one, Decided):
            return Cell(self.tr("Chosen") if one.is_last else self.tr("Changed"), chip="ok")
        if one.status == "WITHHELD":
            return Cell(self.tr("To read"), chip="neutral")
        return Cell(self.tr("Still open"), chip="warn")

    def _on_current(self, one: Conflict | Decided | None) -> None:
        self._show(one)

    def _show(self, one: Conflict | Decided | None) -> None:
        emptied(self._main)
        self.question = None
        if isinstance(one, Conflict):
            self.question = QuestionCard(one, self.shell.lang)
            self.question.confirmed.connect(self.confirm)
            self.question.opened.connect(self.shell.go)
            self._main.addWidget(self.question)
        elif isinstance(one, Decided):
            card = DecidedCard(one, self.shell.lang)
            card.reopened.connect(self.reopen)
            self._main.addWidget(Scroll(card))
        else:
            empty = EmptyState(
                "circle-check",
                self.tr("No choices any more"),
                self.tr("Everything is dealt with."),
                self.tr("To Exchange"),
            )
            empty.acted.connect(self.left)
            self._main.addWidget(Card(empty))

    # ----- answers --------------------------------------------------------------------------

    def _on_digit(self) -> None:
        if self.question is not None and not isinstance(QApplication.focusWidget(), QLineEdit):
            self.question.choose(int(self.sender().property("number")) + 1)

    def _on_enter(self, one: object) -> None:
        del one
        self.confirm()

    def _on_pill(self, value: str) -> None:
        del value
        self._at = 0
        self._fill()

    def _on_taken(self, taken: Taken) -> None:
        self.taken = taken

    def _on_refused(self, sentence: str) -> None:
        self.strip.tell("danger", sentence)
        self.refresh()
