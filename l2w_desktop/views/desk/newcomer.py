"""The smallest intake: first name, last name, phone; and who in the register that may be."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.forms.values import parsed, shown
from l2w_desktop.models import Person
from l2w_desktop.models.fields import label_of
from l2w_desktop.services import visitors
from l2w_desktop.services.visitors import MaybeKnown, Newcomer
from l2w_desktop.views.bridge import Job, Work
from l2w_desktop.views.desk.known import PersonLine
from l2w_desktop.views.duos.finder import FinderLine
from l2w_desktop.views.here import bridge_of, say, today_of
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    Field,
    Inset,
    Label,
    LineEdit,
    boxed,
    column,
    emptied,
    row,
)

REST_MS = 300  # after the last key, before the register is compared
_FEWEST, _MOST = 3, 3  # letters of a name before it is compared; people shown
_PHONE = INTAKE_MENTEE.entry("person.phone")


class NewcomerBox(QWidget):
    """Three fields in reading order; Enter goes on.

    Signals: ``done`` after the last field, ``left`` to go back to the list, ``edited`` for every
    change, ``recognised(person_id)`` when the newcomer turns out to be known.
    """

    done = Signal()
    left = Signal()
    edited = Signal()
    recognised = Signal(str)

    def __init__(self, shell: Shell, who: Newcomer) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.apart: set[str] = set()
        self.known: tuple[MaybeKnown, ...] = ()
        self._job: Job | None = None
        self.first, self.last = LineEdit(who.first), LineEdit(who.last)
        self.phone = FinderLine(who.phone)
        self.phone_field = Field(self._label(Person.phone), self.phone)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.look)
        self._maybe = column(gap=8)
        self._lay_out()
        for line in (self.first, self.last, self.phone):
            line.textEdited.connect(self._on_edit)
        self.phone.left.connect(self.check)
        self.phone.taken.connect(self.done)

    def _lay_out(self) -> None:
        back = Button(self.tr("Back"), "link", small=True)
        back.clicked.connect(self.left)
        title = self.tr("New person")
        names = row(
            Field(self._label(Person.first_name), self.first),
            Field(self._label(Person.last_name), self.last),
            gap=12,
        )
        head = row(Label(title, "h3"), None, back, gap=8)
        self._box = boxed(self._maybe)
        self._box.hide()
        inset = Inset(head, names, self.phone_field, self._box, pad=14, gap=8)
        self.setLayout(column(inset, gap=0))

    def start(self) -> None:
        """Put the cursor in the first empty field and look who it may be."""
        lines = (self.first, self.last, self.phone)
        empty = next((line for line in lines if not line.text()), self.phone)
        empty.setFocus()
        self.look()

    def who(self) -> Newcomer:
        """Return what was typed."""
        return Newcomer(self.first.text(), self.last.text(), self.phone.text())

    def check(self) -> bool:
        """Show the phone as the program writes it; a sentence below it when it is none."""
        try:
            stored = parsed(_PHONE, self.phone.text(), today_of(self.shell))
        except UserError as problem:
            self.phone_field.show_message("danger", problem.in_(self.shell.lang))
            return False
        self.phone.setText(shown(_PHONE, stored))
        self.phone_field.clear_message()
        return True

    def look(self) -> None:
        """Compare with the register, off the window's thread."""
        self.stop()
        who = self.who()
        if len(who.first + who.last) < _FEWEST:
            self.show_known(())
            return
        ask = partial(_maybe_known, who, today_of(self.shell))
        title = self.tr("Looking for the same person")
        self._job = bridge_of(self.shell).start(ask, self._on_known, title)

    def stop(self) -> None:
        """Stop comparing."""
        self._rest.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None

    def show_known(self, known: tuple[MaybeKnown, ...]) -> None:
        """Show who the newcomer may be, unless that was denied already."""
        self.known = tuple(k for k in known if k.visitor.person_id not in self.apart)[:_MOST]
        emptied(self._maybe)
        self._box.setVisible(bool(self.known))
        if not self.known:
            return
        other = Button(self.tr("Another person"), "link", small=True)
        other.clicked.connect(self._on_other)
        title = Label(self.tr("Do you know this person already?"), "h3", "warn")
        self._maybe.addLayout(row(title, None, other, gap=8))
        for one in self.known:
            reason = say(self.shell, one.reason)
            line = PersonLine(one.visitor, self.shell.lang, self.tr("Choose"), reason)
            line.acted.connect(self.recognised)
            self._maybe.addWidget(line)

    def _label(self, attribute: Any) -> str:
        return capital(say(self.shell, label_of(attribute)))

    def _on_edit(self) -> None:
        self.phone_field.clear_message()
        self._rest.start()
        self.edited.emit()

    def _on_known(self, known: tuple[MaybeKnown, ...]) -> None:
        if shiboken6.isValid(self):
            self._job = None
            self.show_known(known)

    def _on_other(self) -> None:
        self.apart |= {one.visitor.person_id for one in self.known}
        self.show_known(())
        self.phone.setFocus()


def _maybe_known(who: Newcomer, on: dt.date, work: Work) -> tuple[MaybeKnown, ...]:
    with work.read() as session:
        return visitors.maybe_known(session, who, on)
