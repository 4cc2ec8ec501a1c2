"""The worklist: every row says why it is there and has one verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.services.today import Kind as TaskKind
from l2w_desktop.services.today import Task, Urgency
from l2w_desktop.texts import Lang
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import (
    Button,
    Card,
    Chip,
    Count,
    ElidedLabel,
    EmptyState,
    FilterPills,
    Hair,
    IconTile,
    KeyHints,
    boxed,
    column,
    emptied,
    row,
)
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

SHOWN = 7  # rows before *Show all*

_LOOKS: Final[dict[TaskKind, tuple[str, Kind, str]]] = {
    "silent": ("phone", "danger", QT_TRANSLATE_NOOP("Tasks", "Call and note")),
    "norm": ("message-circle", "warn", QT_TRANSLATE_NOOP("Tasks", "Log a meeting")),
    "start": ("handshake", "duo", QT_TRANSLATE_NOOP("Tasks", "Start the duo")),
    "papers": ("file-text", "info", QT_TRANSLATE_NOOP("Tasks", "Open the duo")),
    "follow_up": ("phone", "duo", QT_TRANSLATE_NOOP("Tasks", "Record")),
    "key": ("key-round", "danger", QT_TRANSLATE_NOOP("Tasks", "Type it back")),
    "doubtful": ("users", "warn", QT_TRANSLATE_NOOP("Tasks", "Compare")),
    "choice": ("arrow-left-right", "info", QT_TRANSLATE_NOOP("Tasks", "Choose")),
    "package": ("upload", "neutral", QT_TRANSLATE_NOOP("Tasks", "Make a package")),
    "retention": ("trash-2", "neutral", QT_TRANSLATE_NOOP("Tasks", "Look at the list")),
    "backup": ("shield-check", "warn", QT_TRANSLATE_NOOP("Tasks", "Make a backup")),
}
_CHIPS: Final[dict[Urgency, Kind]] = {
    "late": "danger",
    "soon": "warn",
    "today": "info",
    "calm": "neutral",
}
_GROUPS: Final[dict[str, tuple[TaskKind, ...]]] = {
    "call": ("silent", "follow_up"),
    "duos": ("norm", "start"),
    "papers": ("papers",),
    "admin": ("key", "doubtful", "choice", "package", "backup", "retention"),
}


class TaskRow(QFrame):
    """One task: what, why, when and its verb."""

    done = Signal(object)

    def __init__(self, task: Task, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.task = task
        icon, kind, verb = _LOOKS[task.kind]
        title, reason = task.title.in_(lang), task.reason.in_(lang)
        words = boxed(
            column(ElidedLabel(title, "h3"), ElidedLabel(reason, "body2", "text2"), gap=2)
        )
        when = task.when.in_(lang)
        self.chip = Chip(when[:1].upper() + when[1:], _CHIPS[task.urgency])
        said = QCoreApplication.translate("Tasks", verb)
        self.button = Button(said, small=True)
        self.button.setAccessibleName(f"{title}. {reason}. {said}")
        self.button.setMinimumWidth(Theme.of_app().px(140))
        self.button.clicked.connect(self._on_click)
        line = row(IconTile("", icon, kind), words, self.chip, self.button, gap=12,
                   margins=(20, 11, 16, 11))  # fmt: skip
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _on_click(self) -> None:
        self.done.emit(self.task)


class Worklist(Card):
    """The tasks, filtered by what they ask; ``verb(task)`` when one is taken up."""

    verb = Signal(object)

    def __init__(self, lang: Lang) -> None:
        super().__init__(pad=0, gap=0)
        self.lang: Lang = lang
        self.tasks: tuple[Task, ...] = ()
        self.is_whole = False
        self._is_empty = False
        self.count = Count(0)
        self.pills = FilterPills(
            self.tr("Show"),
            [
                ("all", self.tr("All")),
                ("call", self.tr("Calls")),
                ("duos", self.tr("Duos")),
                ("papers", self.tr("Papers")),
                ("admin", self.tr("Data")),
            ],
            "all",
        )
        self.pills.chosen.connect(self._on_filter)
        head = row(
            ElidedLabel(self.tr("Worklist"), "h2"), 2, self.count, None, self.pills, gap=8,
            margins=(20, 12, 16, 12),
        )  # fmt: skip
        self._rows = column(gap=0, margins=(0, 4, 0, 4))
        self.more = Button("", "link", small=True)
        self.more.clicked.connect(self._on_more)
        hints = KeyHints(
            [(self.tr("↑ ↓"), self.tr("to choose")), (self.tr("Enter"), self.tr("to open"))]
        )
        self._foot = boxed(row(self.more, hints, margins=(10, 8, 20, 8)))
        self.add(head, Hair(strong=True), self._rows, None, Hair(strong=True), self._foot)

    def show_tasks(self, tasks: Sequence[Task], *, is_empty: bool = False) -> None:
        """Show other tasks; the focus stays at its place in the list."""
        self.tasks = tuple(tasks)
        self._is_empty = is_empty
        self.count.set_number(len(self.tasks))
        for name, kinds in _GROUPS.items():
            number = sum(task.kind in kinds for task in self.tasks)
            self.pills.set_number(name, number or None)
        at = self._focused()
        self._show()
        if at is not None and (rows := self.rows()):
            rows[min(at, len(rows) - 1)].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[TaskRow]:
        """Return the rows that are shown."""
        items = (self._rows.itemAt(n) for n in range(self._rows.count()))
        found = (item.widget() for item in items if item is not None)
        return [widget for widget in found if isinstance(widget, TaskRow)]

    def _show(self) -> None:
        emptied(self._rows)
        wanted = _GROUPS.get(self.pills.value())
        tasks = [task for task in self.tasks if wanted is None or task.kind in wanted]
        shown = tasks if self.is_whole else tasks[:SHOWN]
        for place, task in enumerate(shown):
            if place:
                self._rows.addWidget(_indented(Hair()))
            line = TaskRow(task, self.lang)
            line.done.connect(self.verb)
            self._rows.addWidget(line)
        if not tasks:
            self._rows.addWidget(self._nothing())
        hidden = len(tasks) - len(shown)
        self.more.set_text(
            self.tr("Show all {n}").format(n=len(tasks)) if hidden else self.tr("Show fewer")
        )
        self.more.setVisible(bool(hidden) or (self.is_whole and len(tasks) > SHOWN))

    def _nothing(self) -> QWidget:
        if self._is_empty:
            return EmptyState(
                "sun",
                self.tr("Your register is still empty"),
                self.tr("Read in a list, or start an intake under Mentees."),
            )
        if self.tasks:
            return EmptyState(
                "circle-check", self.tr("Nothing of this kind"), self.tr("Choose another filter.")
            )
        return EmptyState(
            "sun",
            self.tr("Everything is done"),
            self.tr("What asks your attention appears here."),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        rows, at = self.rows(), self._focused()
        if step is None or at is None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
                rows[at].button.click()
                return
            super().keyPressEvent(event)
            return
        if 0 <= at + step < len(rows):
            rows[at + step].button.setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> int | None:
        return next((n for n, line in enumerate(self.rows()) if line.button.hasFocus()), None)

    def _on_filter(self) -> None:
        self._show()

    def _on_more(self) -> None:
        self.is_whole = not self.is_whole
        self._show()


def _indented(hair: Hair) -> QWidget:
    return boxed(row(hair, margins=(Theme.of_app().px(68), 0, 16, 0)))
