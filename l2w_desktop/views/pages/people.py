"""What the pages *Mentees* and *Mentors* share: the list, the pane beside it, and the intake."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from l2w_desktop.services import files, lists
from l2w_desktop.services import intake as intakes
from l2w_desktop.services.lists import PersonRow
from l2w_desktop.services.undo import Step
from l2w_desktop.views import clock
from l2w_desktop.views import widgets as w
from l2w_desktop.views.page import Shell
from l2w_desktop.views.pages.detail import DetailPane
from l2w_desktop.views.pages.intake import IntakeView
from l2w_desktop.views.pages.people_asking import AskingPage
from l2w_desktop.views.pages.people_rows import number_of
from l2w_desktop.views.pages.returning_sheet import open_comparison
from l2w_desktop.views.privacy.rights import Rights
from l2w_desktop.views.seeing import note_seen

PANE_FROM = 840  # px at 100 % that a list and its pane need together
MOVING_MS = 40  # rest after a key before the pane is read


class PeoplePage(AskingPage):
    """A list of files with a pane beside it; the intake opens over both.

    ``open_target`` takes the id of a file, or ``("intake", id)`` to open its form.
    """

    icon: ClassVar[str] = "users"
    tables = frozenset(
        {"person", "mentee", "mentor", "duo", "meeting", "language_skill", "education",
         "issued_document", "consent", "restriction", "privacy_request", "erasure",
         "handover"}
    )  # fmt: skip

    def __init__(self, shell: Shell, title: str, empty: tuple[str, str, str]) -> None:
        super().__init__(shell, title)
        self._shown_id: str | None = None
        self._is_filling = self._has_pane = self._is_settled = False
        self.intake: IntakeView | None = None
        self.detail = DetailPane(self.form, shell.lang)
        self._empty = empty
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.nobody = w.EmptyState(self.icon, *self._empty)
        self.nothing = w.EmptyState(
            "search",
            self.tr("Nobody found"),
            self.tr("Try fewer letters, or look in all files."),
            self.tr("Look in all files"),
        )
        self.stack = QStackedWidget()
        for part in (self.table, self.nobody, self.nothing):
            self.stack.addWidget(part)
        line = w.row(self.foot, *self._hints(), gap=8)
        line.setStretch(0, 1)
        self.add(self.pills, self.only, w.Card(self.stack, pad=1, gap=0), line)
        self.body.setStretch(2, 1)

    def _hints(self) -> list[QWidget]:
        hints: list[QWidget] = []
        for keys, words in (
            ("↑ ↓", self.tr("browse")),
            ("Enter", self.tr("open")),
            ("Ctrl N", self.tr("new")),
        ):
            hints += [w.KeyHint(keys), w.Label(words, "body2", "text2")]
        return hints

    def _connect(self) -> None:
        self._moving = QTimer(self, singleShot=True, interval=MOVING_MS)
        self._moving.timeout.connect(self._show_detail)
        self.pills.chosen.connect(self._on_filter)
        self.table.sort_asked.connect(self._on_sort)
        self.table.more_asked.connect(self._on_more)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self._on_opened)
        self.nobody.acted.connect(self.add_new)
        self.nothing.acted.connect(self._on_all)
        self.only.acted.connect(self._on_all)
        self.detail.intake_asked.connect(self.open_intake)
        self.detail.match_asked.connect(self._on_match)
        self.detail.duo_asked.connect(self._on_duo)
        self.rights = Rights(self.shell, self.detail)

    @override
    def refresh(self) -> None:
        self._settle()
        if self.intake is None:
            self._load()

    def _settle(self) -> None:
        """Store, the first time, what a sitting that was cut short left typed in files."""
        bridge = self.shell.bridge
        if bridge is None or self._is_settled:
            return
        self._is_settled = True
        form, today = self.form, clock.today()
        if bridge.read(partial(intakes.left_typed, form=form, today=today)):
            bridge.write(partial(intakes.settle_drafts, form=form, today=today, now=clock.now()))

    @override
    def search(self, text: str) -> None:
        self._ask(text=text)
        self._typing.start()

    @override
    def add_new(self) -> None:
        self.open_intake(None)

    @override
    def open_target(self, target: object) -> None:
        if isinstance(target, tuple) and len(target) == 2 and target[0] == "intake":
            self.open_intake(str(target[1]) if target[1] else None)
        elif isinstance(target, str):
            self._close_intake()
            self.show_file(target)

    @override
    def panes(self) -> list[QWidget]:
        return [self.intake] if self.intake is not None else super().panes()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.intake is None:
            self._focus_list()

    def _focus_list(self) -> None:
        """Put the keyboard on the list, or on the button of the empty list."""
        is_list = self.stack.currentWidget() is self.table
        part = self.table if is_list else self.nobody.action
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, id_: str) -> None:
        """Choose a file in the list; where the list does not hold it, show it alone."""
        if self.shell.bridge is None:
            return
        self._shown_id = id_
        self._load()
        if not any(row.id == id_ for row in self.table.rows.rows):
            number = self.shell.bridge.read(self._reader(id_)).number
            self.pills.set_value("")
            self._ask(text=number, statuses=())
            self._load()
            self.only.show()
        self._moving.stop()
        self._show_detail()

    def open_intake(self, role_id: str | None) -> None:
        """Open the form of a file, or of a new one, over the list."""
        if self.shell.bridge is None or self.intake is not None:
            return
        role_id = role_id or None
        view = IntakeView(self.shell.bridge, self.form, role_id, self.shell.lang, self.title.text())
        for part in super().panes():
            part.hide()
        self.intake = view
        if role_id is not None:
            note_seen(self.shell, role_id, "intake")
        view.closed.connect(self._on_intake_closed)
        view.finished.connect(self._on_intake_finished)
        view.undo_asked.connect(partial(self.shell.do, "undo"))
        view.redo_asked.connect(partial(self.shell.do, "redo"))
        view.compare_asked.connect(self._on_compare)
        box = self.layout()
        assert box is not None
        box.addWidget(view)
        view.show()
        view.start()

    @override
    def store(self) -> None:
        if self.intake is not None:
            self.intake.store()

    @override
    def show_step(self, step: Step) -> bool:
        if self.intake is not None and self.intake.show_step(step):
            return True
        if self.intake is None and not step.person_id:
            return super().show_step(step)
        if self.intake is not None:
            self._on_intake_closed("")
        row = self.table.current()
        if row is not None and row.person_id == step.person_id:
            return True
        ids = [id_ for table, id_ in step.rows if table == self.form.role]
        if ids and not self._is_in_bin(ids[0]):
            self.show_file(ids[0])
        return bool(ids)

    def _is_in_bin(self, role_id: str) -> bool:
        assert self.shell.bridge is not None
        return self.shell.bridge.read(partial(intakes.is_archived, form=self.form, role_id=role_id))

    def _on_compare(self, person_id: str) -> None:
        if self.intake is not None:
            open_comparison(self.shell, self.intake, person_id)

    def _close_intake(self) -> None:
        view, self.intake = self.intake, None
        if view is None:
            return
        view.flush()
        view.hide()
        view.deleteLater()
        for part in super().panes():
            part.show()

    def _on_intake_closed(self, role_id: str) -> None:
        self._close_intake()
        if role_id:
            self.show_file(role_id)
        else:
            self._load()
        self._focus_list()

    def _on_intake_finished(self, role_id: str) -> None:
        self._on_intake_closed(role_id)
        file = self.detail.file
        name = file.name if file is not None else ""
        words = self.tr("The intake of {name} is finished").format(name=name)
        self.shell.tell_done(words, self.shell.undo_last)

    def _load(self) -> None:
        """Read the first rows again, as many as were shown, and keep the chosen one."""
        bridge = self.shell.bridge
        if bridge is None:
            self.stack.setCurrentWidget(self.nobody)
            return
        asked, role = self._asked, self.role

        def read(session: Any) -> tuple[list[PersonRow], int, dict[str, int]]:
            return (
                lists.people(session, role, asked),
                lists.count(session, role, asked),
                dict(lists.status_counts(session, role)),
            )

        rows, found, counts = bridge.read(read)
        self._fill(rows, found, counts)

    def _fill(self, rows: list[PersonRow], found: int, counts: dict[str, int]) -> None:
        total = sum(counts.values())
        self.count.set_number(total)
        for one in self._filters:
            if one.name:
                self.pills.set_number(one.name, number_of(counts, one))
        self._is_filling = True
        self.table.show_rows(rows, found)
        at = next((n for n, row in enumerate(rows) if row.id == self._shown_id), 0)
        if rows:
            self.table.selectRow(at)
            self.table.scrollTo(self.table.currentIndex())
        self._is_filling = False
        self.stack.setCurrentWidget(self.table if rows else self.nothing if total else self.nobody)
        words = self.tr("{found} of {total} files").format(found=found, total=total)
        self.foot.setText(words)
        self.pills.setVisible(bool(total))
        self._on_current(self.table.current())

    def _on_more(self, count: int) -> None:
        bridge = self.shell.bridge
        assert bridge is not None
        asked, role = dataclasses.replace(self._asked, offset=count), self.role

        def read(session: Any) -> list[PersonRow]:
            return lists.people(session, role, asked)

        self.table.add_rows(bridge.read(read))

    def _on_current(self, row: PersonRow | None) -> None:
        if self._is_filling:
            return
        if row is None:
            self._moving.stop()
            self.detail.file = None
            self._show_pane(False)
            return
        is_first = self.detail.file is None
        self._shown_id = row.id
        if is_first:
            self._show_detail()
        else:
            self._moving.start()

    def _show_detail(self) -> None:
        bridge, row = self.shell.bridge, self.table.current()
        if bridge is None or row is None:
            return
        self.detail.show_file(bridge.read(self._reader(row.id)), clock.today())
        self._show_pane(True)
        note_seen(self.shell, row.id, "file")

    def _reader(self, id_: str) -> Any:
        role = self.role

        def read(session: Any) -> files.File:
            return files.read(session, role, id_, clock.today())

        return read

    def _show_pane(self, is_there: bool) -> None:
        """Keep one pane for all files, so that it never flickers."""
        self._has_pane = is_there
        panes = super().panes()
        if len(panes) > 1:
            has_room = self.width() >= PANE_FROM * self.theme.scale
            panes[1].setVisible(is_there and has_room and self.intake is None)
        elif is_there:
            self.set_pane(self.detail)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() >= PANE_FROM * self.theme.scale
        self.tools.setVisible(has_room)
        if len(super().panes()) > 1:
            self._show_pane(self._has_pane)  # a sheet beside the list takes its place

    def _on_filter(self, name: str) -> None:
        self._ask(statuses=self._of(name).statuses)
        self._load()

    def _on_sort(self, key: str, is_descending: bool) -> None:
        self._ask(sort=key, is_descending=is_descending)
        self._load()

    def _on_all(self) -> None:
        self.pills.set_value("")
        is_search = self.stack.currentWidget() is self.nothing
        self._extra = {}
        self._ask(statuses=(), text=self._asked.text if is_search else "", sector="", place="",
                  coach_id="")  # fmt: skip
        self._load()

    def _on_opened(self, row: PersonRow) -> None:
        self.open_intake(row.id)

    def _on_match(self, mentee_id: str) -> None:
        self.shell.go("duos", ("match", mentee_id))

    def _on_duo(self, duo_id: str) -> None:
        self.shell.go("duos", ("duo", duo_id))
