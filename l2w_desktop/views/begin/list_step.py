"""Choosing a list and looking at its columns, before anything is stored."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from l2w_desktop.exchange.imports import read_people
from l2w_desktop.exchange.parsed_rows import PeopleList
from l2w_desktop.journeys.importing import guess_kind
from l2w_desktop.texts import Lang
from l2w_desktop.views.begin.columns import ColumnTable, facts_of
from l2w_desktop.views.begin.steps import Step
from l2w_desktop.views.bridge import Bridge, Work
from l2w_desktop.views.widgets import (
    Button,
    Card,
    Chip,
    ElidedLabel,
    EmptyState,
    Flow,
    IconTile,
    Label,
    SegmentedChoice,
    Strip,
    boxed,
    column,
    emptied,
    row,
)

PATTERNS = "*.csv *.xlsx *.txt"


class ListStep(Step):
    """The file, which people it holds, and what each of its columns becomes.

    ``skipped`` when the user wants to begin without a list.
    """

    skipped = Signal()

    def __init__(self, office: Bridge, lang: Lang, today: dt.date, *, can_skip: bool) -> None:
        super().__init__()
        self.lang: Lang = lang
        self.office = office
        self.today = today
        self.path: Path | None = None
        self.people: PeopleList | None = None
        self._kind = ""
        self._asked = 0
        self.setAcceptDrops(True)
        self.name = self.tr("Your list")
        self.title.setText(self.tr("Your list"))
        self.line.setText(self.tr("First look at what the program reads. Nothing is stored yet."))
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self._drop = self._chooser(can_skip)
        self.tiles = self._head()
        self.table = ColumnTable(lang)
        self.table.changed.connect(self._on_mapping)
        self._preview = boxed(column(self._file_card, self.table, gap=16))
        self._preview.hide()
        for part in (self.problem, self._drop, self._preview):
            self.body.addWidget(part)

    @property
    def kind(self) -> str:
        """``mentees`` or ``mentors``."""
        return self.kinds.value()

    @property
    def mapping(self) -> dict[str, str | None]:
        """Header in the file → field, as the user left it."""
        return self.table.chosen

    def is_right(self) -> bool:
        """Go on only with a list that could be read."""
        if self.people is None:
            self.problem.tell("danger", self.tr("Choose a list first."))
            return False
        return True

    def choose(self, path: Path) -> None:
        """Read a file; which people it holds is guessed."""
        self.path = path
        self._asked += 1
        asked = self._asked
        self.problem.hide()

        def look(work: Work) -> tuple[int, str, PeopleList]:
            kind = guess_kind(path)
            return asked, kind, read_people(path, kind, self.today, None, work.report)

        self.office.start(look, self._show, path.name, self._refuse)

    def _chooser(self, can_skip: bool) -> QWidget:
        empty = EmptyState(
            "file-spreadsheet",
            self.tr("Drop your list here"),
            self.tr("Excel (.xlsx) or CSV. Your own column names are fine."),
            self.tr("Choose a file…"),
        )
        empty.acted.connect(self._on_choose)
        self.pick = empty.action
        self.skip = Button(self.tr("Begin without a list"), "link")
        self.skip.setVisible(can_skip)
        self.skip.clicked.connect(self.skipped)
        card = Card(empty, row(None, self.skip, None), 8, pad=12)
        card.setMinimumHeight(280)
        return card

    def _head(self) -> Flow:
        self._name = ElidedLabel("", "h2")
        self._about = ElidedLabel("", "body2", "text2")
        self.kinds = SegmentedChoice(
            self.tr("Who is in this list?"),
            [("mentees", self.tr("Mentees")), ("mentors", self.tr("Mentors"))],
        )
        self.kinds.chosen.connect(self._on_kind)
        other = Button(self.tr("Another file"), small=True)
        other.clicked.connect(self._on_choose)
        names = boxed(column(self._name, self._about, gap=2))
        top = row(IconTile("", "file-spreadsheet", "ok", 42), names, other, gap=14)
        top.setStretch(1, 1)
        tiles = Flow(gap=8)
        question = row(Label(self.tr("Who is in this list?"), "label"), self.kinds, gap=12)
        question.setStretch(1, 1)
        self._file_card = Card(top, 4, question, boxed(tiles), gap=10)
        return tiles

    def _show(self, found: tuple[int, str, PeopleList]) -> None:
        asked, kind, people = found
        if asked != self._asked:
            return  # another file or kind was chosen meanwhile
        is_new = self.people is None or self.people.table.path != people.table.path
        self.people, self._kind = people, kind
        self.kinds.set_value(kind)
        self._name.setText(people.table.path.name)
        sheet = people.table.sheet
        about = self.tr("Header in row {n}").format(n=people.table.header_row)
        if sheet:
            words = self.tr("sheet {name}").format(name=sheet)
            about = f"{about} · {words}"
        self._about.setText(about)
        emptied(self.tiles)
        for words, mood in facts_of(people):
            self.tiles.addWidget(Chip(words, mood))
        self.table.show_list(people, is_new=is_new)
        self._drop.hide()
        self._preview.show()
        self.on = self.tr("Continue with this list")
        self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        self.problem.tell("danger", sentence)

    def _read_again(self) -> None:
        path, kind, mapping = self.path, self.kind, self.mapping
        if path is None:
            return
        self._asked += 1
        asked = self._asked
        self.problem.hide()

        def look(work: Work) -> tuple[int, str, PeopleList]:
            return asked, kind, read_people(path, kind, self.today, mapping, work.report)

        self.office.start(look, self._show, path.name, self._refuse)

    def _on_kind(self, kind: str) -> None:
        if kind != self._kind:
            self.table.forget()
            self._read_again()

    def _on_mapping(self) -> None:
        self._read_again()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose your list"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lists ({patterns})").format(patterns=PATTERNS))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, path: str) -> None:
        self.choose(Path(path))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.choose(Path(url.toLocalFile()))
                return
