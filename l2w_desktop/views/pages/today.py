"""The page *Today*: figures, the worklist with its reasons, duos under the norm, registrations."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from l2w_desktop.journeys import safekeeping
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services.today import Task, Today, today_page
from l2w_desktop.views.days import shown_day
from l2w_desktop.views.desk.visit import open_visit
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.today_cards import figure_cards, registrations, under_norm_card
from l2w_desktop.views.pages.worklist import Worklist
from l2w_desktop.views.sheets.doubtful import DoubtfulSheet
from l2w_desktop.views.sheets.prove import open_proof
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.widgets import Button, Card, EmptyState, Skeleton, column, emptied, row
from l2w_desktop.views.widgets.base import set_state

_EVENING, _NOON = 18, 12
NARROW = 980  # px of the page at 100 %, below which its columns stand below each other


class TodayPage(Page):
    """What asks attention today."""

    tables = frozenset(
        ("duo", "meeting", "mentee", "mentor", "person", "follow_up", "imported_row", "conflict",
         "package", "peer", "programme", "installation")
    )  # fmt: skip

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Today"))
        set_state(self.title, "role", "display")
        self.read_in = Button(self.tr("Read in a list"), icon="file-spreadsheet")
        self.visit = Button(self.tr("Desk visit"), icon="store")
        self.log = Button(self.tr("Log a meeting"), icon="message-circle")
        for button, name in (
            (self.read_in, "list.read"),
            (self.visit, "visit.log"),
            (self.log, "meeting.log"),
        ):
            stands_for(button, name)
        self.read_in.clicked.connect(self._on_read_list)
        self.log.clicked.connect(self._on_log)
        self.visit.clicked.connect(self._on_visit)
        self.set_actions(self.read_in, self.visit, self.log)
        self.worklist = Worklist(shell.lang)
        self.worklist.verb.connect(self._on_task)
        self._parts = column(gap=16)
        self._side = column(gap=16)
        self.add(Skeleton(3))
        self._figures: QBoxLayout | None = None
        self._is_laid_out = False

    def refresh(self) -> None:
        """Read the worklist and the figures."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            self._show_nothing()
            return
        day = place.today()
        found = bridge.read(lambda session: today_page(session, day))
        found = replace(found, tasks=(*backup_tasks(place), *found.tasks))
        self._lay_out()
        self._greet(place.user_name, day, found)
        emptied(self._parts)
        self._figures = figure_cards(found, day)
        self._parts.addLayout(self._figures)
        self._turn()
        self.worklist.show_tasks(found.tasks, is_empty=self._is_empty(found))
        emptied(self._side)
        self._side.addWidget(under_norm_card(found, day, self._on_duo, self._on_duos))
        self._side.addWidget(registrations(found), 1)

    def open_target(self, target: object) -> None:
        """Open the queue of doubtful rows, when another page asks for it."""
        if target == "doubtful":
            self._on_doubtful()

    def add_new(self) -> None:
        """Log a meeting: what is done most here."""
        self._on_log()

    def _lay_out(self) -> None:
        if self._is_laid_out:
            return
        self._is_laid_out = True
        emptied(self.body)
        self._lower = row(self.worklist, self._side, gap=16)
        self._lower.setStretch(0, 9)
        self._lower.setStretch(1, 5)
        self.add(self._parts, self._lower)
        self.body.setStretch(1, 1)
        self._turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Put the parts below each other when a sheet leaves little width."""
        if not self._is_laid_out:
            return
        is_narrow = self.width() < self.theme.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(way)
        self.read_in.setVisible(not is_narrow)
        if self._figures is not None:
            self._figures.setDirection(way)

    def _show_nothing(self) -> None:
        emptied(self.body)
        empty = EmptyState(
            "sun",
            self.tr("Everything is done"),
            self.tr("What asks your attention appears here."),
            self.tr("Plan a meeting"),
        )
        self.add(Card(empty))

    def _greet(self, name: str, day: dt.date, found: Today) -> None:
        hour = dt.datetime.now().hour
        hello = (
            self.tr("Good evening, {name}")
            if hour >= _EVENING
            else self.tr("Good afternoon, {name}")
            if hour >= _NOON
            else self.tr("Good morning, {name}")
        )
        self.title.setText(hello.format(name=name.split(" ")[0]))
        shown = shown_day(day, "dddd d MMMM yyyy")
        tasks = len(found.tasks)
        words = (
            self.tr("nothing waits for you")
            if not tasks
            else self.tr("1 task waits for you")
            if tasks == 1
            else self.tr("{n} tasks wait for you").format(n=tasks)
        )
        self.set_subtitle(f"{shown[:1].upper()}{shown[1:]}  ·  {words}")

    @staticmethod
    def _is_empty(found: Today) -> bool:
        nobody = not found.waiting.number and not found.room.of_mentors
        return nobody and not found.active.number

    def _on_task(self, task: Task) -> None:
        if task.kind == "doubtful":
            self._on_doubtful()
        elif task.kind == "key":
            open_proof(self.shell)
        elif task.kind == "backup":
            self.shell.go("settings", "backups")
        elif task.kind in ("choice", "package"):
            self.shell.go("exchange", task.kind)
        elif task.kind == "retention":
            self.shell.go("settings", "retention")
        else:
            step = "log" if task.kind in ("silent", "norm") else "duo"
            self.shell.go("duos", (step, task.target))

    def _on_doubtful(self) -> None:
        sheet = DoubtfulSheet(self.shell)
        self.shell.open_sheet(self.tr("The same person?"), sheet)

    def _on_duo(self, duo_id: str) -> None:
        self.shell.go("duos", ("duo", duo_id))

    def _on_duos(self) -> None:
        self.shell.go("duos", ("list", "running"))

    def _on_log(self) -> None:
        self.shell.go("duos", ("log", ""))

    def _on_visit(self) -> None:
        open_visit(self.shell)

    def _on_read_list(self) -> None:
        self.shell.read_list()


def backup_tasks(place: Workplace) -> tuple[Task, ...]:
    """Return the task that asks for a backup elsewhere, where one is due; first of the list."""
    if place.here.is_demo or place.store.is_read_only:
        return ()
    found = safekeeping.task(place.store, now=dt.datetime.now(dt.UTC))
    return (found,) if found else ()


def today_page_of(shell: Shell) -> Page:
    """Build the page."""
    return TodayPage(shell)
