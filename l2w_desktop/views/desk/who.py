"""Who stands at the desk: nobody by name, somebody who is known, or a newcomer."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.services import visitors
from l2w_desktop.services.visitors import Newcomer, Visitor
from l2w_desktop.views.desk.found import FoundList
from l2w_desktop.views.desk.known import PersonLine
from l2w_desktop.views.desk.newcomer import NewcomerBox
from l2w_desktop.views.duos.finder import FinderLine
from l2w_desktop.views.here import bridge_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Field, Inset, boxed, column, emptied


class WhoBox(QWidget):
    """A line that finds people while one types; what is chosen takes its place.

    Signals: ``settled`` when it is clear who it is (also: nobody by name), ``edited`` for every
    change.
    """

    settled = Signal()
    edited = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.visitor: Visitor | None = None
        self.newcomer: NewcomerBox | None = None
        self.line = FinderLine("", self.tr("Name, file number or phone"))
        self.list = FoundList(self.tr("People found"), shell.lang)
        self.list.hide()
        self.field = Field(
            self.tr("Who is at the desk?"), self.line, self.tr("Empty is a visit without a name.")
        )
        self._chosen = column(gap=0)
        self._box = boxed(self._chosen)
        self._box.hide()
        self.setLayout(column(self.field, self.list, self._box, gap=6))
        self.line.textEdited.connect(self._on_text)
        self.line.moved.connect(self.list.move)
        self.line.taken.connect(self._on_taken)
        self.list.taken.connect(self._on_taken)

    @property
    def is_undecided(self) -> bool:
        """Whether something was typed and nobody was chosen."""
        return self.visitor is None and self.newcomer is None and bool(self.line.text().strip())

    def look(self) -> None:
        """Show whom the words find, and the new person below them."""
        text = self.line.text().strip()
        self.list.setVisible(bool(text))
        if text:
            found = bridge_of(self.shell).read(partial(_find, text))
            new = self.tr("New person “{words}…”").format(words=text)
            self.list.fill(found, new)
            self.field.clear_message()

    def choose(self, person_id: str) -> None:
        """Take a person who is known."""
        self.visitor = bridge_of(self.shell).read(partial(_visitor, person_id))
        verb = self.tr("Change")
        line = PersonLine(self.visitor, self.shell.lang, verb)
        line.acted.connect(self._on_back)
        self._show(Inset(line, pad=12))
        self._drop_newcomer()
        self.edited.emit()
        self.settled.emit()

    def ask_new(self, who: Newcomer | None = None) -> None:
        """Ask the three things of a newcomer; the typed name is filled in."""
        if self.newcomer is not None:
            return
        asked = who or Newcomer.of_words(self.line.text())
        box = NewcomerBox(self.shell, asked)
        box.done.connect(self.settled)
        box.left.connect(self._on_back)
        box.edited.connect(self.edited)
        box.recognised.connect(self.choose)
        self.visitor = None
        self._show(box)
        for before, after in pairwise((self.line, box.first, box.last, box.phone)):
            QWidget.setTabOrder(before, after)
        self.newcomer = box
        box.start()
        self.edited.emit()

    def ask(self, text: str = "") -> None:
        """Ask again who it is."""
        self._drop_newcomer()
        self.visitor = None
        emptied(self._chosen)
        self._box.hide()
        self.field.show()
        self.line.setText(text)
        self.look()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Stop what still looks for somebody."""
        if self.newcomer is not None:
            self.newcomer.stop()

    def focus(self) -> None:
        """Put the cursor where the answer is missing."""
        (self.newcomer.first if self.newcomer is not None else self.line).setFocus()

    def _show(self, part: QWidget) -> None:
        emptied(self._chosen)
        self._chosen.addWidget(part)
        self.field.hide()
        self.list.hide()
        self._box.show()

    def _drop_newcomer(self) -> None:
        self.stop()
        self.newcomer = None

    def _on_text(self) -> None:
        self.look()
        self.edited.emit()

    def _on_taken(self) -> None:
        if not self.line.text().strip():
            self.settled.emit()
            return
        visitor = self.list.chosen()
        if visitor is None:
            self.ask_new()
        else:
            self.choose(visitor.person_id)

    def _on_back(self) -> None:
        self.ask(self.line.text())
        self.line.selectAll()
        self.edited.emit()


def _find(text: str, session: Any) -> tuple[Visitor, ...]:
    return visitors.find_visitors(session, text)


def _visitor(person_id: str, session: Any) -> Visitor:
    return visitors.visitor(session, person_id)
