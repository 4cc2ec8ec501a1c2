"""The sheet that logs a visit to the desk in fifteen seconds, from every page by Ctrl L."""

from __future__ import annotations

import datetime as dt
from functools import partial
from itertools import pairwise
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from l2w_desktop.errors import UserError
from l2w_desktop.models.durations import parse_minutes
from l2w_desktop.services import desk, drafts, visitors
from l2w_desktop.services.desk import Asked, Visit
from l2w_desktop.services.visitors import Newcomer
from l2w_desktop.views import clock
from l2w_desktop.views.desk.questions import Questions, outcomes
from l2w_desktop.views.desk.who import WhoBox
from l2w_desktop.views.desk.words import visitor_name
from l2w_desktop.views.digits import bind_digits
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.here import user_of
from l2w_desktop.views.keeping import IDLE_MS
from l2w_desktop.views.page import Scroll, Shell
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.widgets import (
    Button,
    Field,
    Hair,
    KeyHint,
    Label,
    LineEdit,
    boxed,
    column,
    row,
)

DRAFT = "desk_visit"


class VisitSheet(SheetForm):
    """Who, what for, what came of it; only the question must be answered.

    The keys 1 to 6 choose a question, Ctrl N asks a newcomer's name, Ctrl Enter stores. What is
    typed is a draft from the first key on.
    """

    def __init__(self, shell: Shell, person_id: str = "") -> None:
        super().__init__(shell, "", "check")
        self.do.set_text(self.tr("Save visit"))
        stands_for(self.do, "sheet.do", self.tr("Save visit"))
        self.started_at = clock.now()
        self._is_changed = False
        self._is_over = False
        self.who = WhoBox(shell)
        favourites = self.bridge.read(desk.favourites)
        self.questions = Questions(self.tr("What for?"), shell.lang, favourites)
        self.question_field = Field(self.tr("What for?"), self.questions)
        self.question_field.add_action(self.questions.more)
        self.outcome = outcomes(self.tr("Outcome"), shell.lang)
        self.note = LineEdit("", self.tr("For instance: brings the certificate of VDAB"))
        self.day = DayField(self.tr("Day"), self.today, shell.lang, self.today)
        self.minutes = LineEdit("", self.tr("For instance 15"))
        self.minutes_field = Field(self.tr("Minutes"), self.minutes)
        self.begun = Label("", "body2", "text2")
        self.throw = Button(self.tr("Throw away"), "link")
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.keep)
        self._lay_out()
        self._restore(person_id)
        self._connect()

    def _lay_out(self) -> None:
        optional = self.tr("optional")
        outcome = Field(self.tr("Outcome"), self.outcome, remark=optional)
        remark = self.tr("optional, stays at this desk")
        note = Field(self.tr("Note"), self.note, remark=remark)
        times = row(self.day, self.minutes_field, gap=12)
        parts = column(
            self.begun, self.strip, self.who, self.question_field, outcome, note, times, None,
            gap=14, margins=(24, 0, 24, 14),
        )  # fmt: skip
        foot = row(
            self.do, KeyHint("Ctrl Enter"), None, self.throw, gap=10, margins=(24, 14, 24, 18)
        )
        whole = column(Scroll(boxed(parts)), Hair(strong=True), boxed(foot), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        order = (self.who.line, *self.questions.stops(), *self.outcome.options, self.note,
                 self.day.line, self.minutes, self.do, self.throw)  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        bind_digits(self, "visit.question", self._on_digit)
        for option in self.questions.options:
            stands_for(option, "visit.question", option.shown())
        self.who.settled.connect(self._on_settled)
        self.who.edited.connect(self._on_edit)
        self.questions.chosen.connect(self._on_question)
        self.outcome.chosen.connect(self._on_edit)
        for line in (self.note, self.minutes, self.day.line):
            line.textEdited.connect(self._on_edit)
        self.minutes.textEdited.connect(self.minutes_field.clear_message)
        self.throw.clicked.connect(self._on_throw)
        app = cast(QApplication, QCoreApplication.instance())
        app.focusChanged.connect(self.keep)

    @override
    def submit(self) -> None:
        if self.who.is_undecided:
            words = self.tr("Choose somebody from the list, or empty the line.")
            self.who.field.show_message("danger", words)
            self.who.focus()
        elif self.who.newcomer is not None and not self.who.newcomer.check():
            self.who.newcomer.phone.setFocus()
        elif not self.questions.value():
            words = self.tr("Choose what the visit is for. Press 1 to 6.")
            self.question_field.show_message("danger", words)
            self.questions.focus()
        elif self.day.check() is None:
            self.day.line.setFocus()
        elif self.minutes.text().strip() and parse_minutes(self.minutes.text()) is None:
            words = self.tr("This is no duration. Write for example 15.")
            self.minutes_field.show_message("danger", words)
            self.minutes.setFocus()
        elif self._is_another():
            self.store(self._write, self._on_stored)

    def _is_another(self) -> bool:
        """Return whether a newcomer is nobody we know; compared outside the write."""
        new, on = self.who.newcomer, self.day.day()
        if new is None:
            return True
        assert on is not None
        try:
            self.bridge.read(partial(_refuse_known, new.who(), on, frozenset(new.apart)))
        except UserError as problem:
            self.tell(problem.in_(self.shell.lang))
            return False
        return True

    @override
    def tell(self, sentence: str) -> None:
        super().tell(sentence)
        if self.who.newcomer is not None:
            self.who.newcomer.look()  # the problem may be somebody who came in meanwhile

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        self._idle.stop()
        if self._is_changed and not self._is_over:
            self._is_changed = False
            values = self._values()
            self.bridge.write(partial(_keep, values, clock.now()))

    @override
    def event(self, event: QEvent) -> bool:
        # Ctrl N is also *New* in the bar above: while this sheet has the focus it is the newcomer
        if event.type() == QEvent.Type.ShortcutOverride and _is_new(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_new(event):
            self.who.ask_new()
            return
        super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.who.stop()
        self.keep()
        super().hideEvent(event)

    def _values(self) -> dict[str, Any]:
        """Return what is typed, as a draft; empty when nothing is."""
        new = self.who.newcomer.who() if self.who.newcomer is not None else None
        values = {
            "text": self.who.line.text(),
            "person_id": self.who.visitor.person_id if self.who.visitor else "",
            "new": [new.first, new.last, new.phone] if new else [],
            "question": self.questions.value(),
            "outcome": self.outcome.value(),
            "note": self.note.text(),
            "minutes": self.minutes.text(),
        }
        if not any(values.values()):
            return {}
        return values | {"day": self.day.line.text(), "started_at": self.started_at.isoformat()}

    def _restore(self, person_id: str) -> None:
        """Show what was typed before the sheet was closed; another person starts anew."""
        kept = self.bridge.read(_kept)
        if kept and person_id in ("", kept["person_id"]):
            self.started_at = dt.datetime.fromisoformat(kept["started_at"])
            self.questions.set_value(kept["question"])
            self.outcome.set_value(kept["outcome"])
            for line, name in ((self.note, "note"), (self.minutes, "minutes")):
                line.setText(kept[name])
            self.day.line.setText(kept["day"])
            self._restore_who(kept)
        elif person_id:
            self.who.choose(person_id)
        words = self.tr("Began at {time}. Everything is kept by itself.")
        time = clock.clock_time(self.started_at.astimezone(), self.shell.lang)
        self.begun.setText(words.format(time=time))

    def _restore_who(self, kept: Any) -> None:
        self.who.line.setText(kept["text"])
        if kept["person_id"]:
            self.who.choose(kept["person_id"])
        elif kept["new"]:
            self.who.ask_new(Newcomer(*kept["new"]))
        else:
            self.who.look()

    def _write(self, session: Any) -> tuple[Visit, str]:
        on = self.day.day()
        assert on is not None
        asked = Asked(
            self.questions.value(),
            on,
            self.outcome.value(),
            parse_minutes(self.minutes.text()),
            self.note.text(),
            self.started_at if self.started_at.date() == on else None,
        )
        drafts.keep(session, DRAFT, None, {}, clock.now())
        user, new = user_of(self.shell), self.who.newcomer
        if new is not None:
            return visitors.add_person_and_visit(
                session, new.who(), asked, today=self.today, user_id=user, apart=new.apart
            )
        person_id = self.who.visitor.person_id if self.who.visitor else None
        logged = desk.log_visit(session, asked, today=self.today, person_id=person_id, user_id=user)
        return logged, ""

    def _on_stored(self, stored: tuple[Visit, str]) -> None:
        self._is_over = True
        self.shell.close_sheet()
        visit, mentee_id = stored
        words = self.tr("Visit saved: {name}").format(name=visitor_name(visit))
        if mentee_id:
            words = self.tr("Visit saved, new file: {name}").format(name=visitor_name(visit))
        self.shell.tell_done(words, partial(take_back, self.shell, visit.id, mentee_id))

    def _on_settled(self) -> None:
        self.strip.hide()
        self.questions.focus()

    def _on_digit(self) -> None:
        self.questions.take(int(self.sender().property("number")))

    def _on_question(self) -> None:
        self.question_field.clear_message()
        self._on_edit()

    def _on_edit(self) -> None:
        self._is_changed = True
        self._idle.start()

    def _on_throw(self) -> None:
        self._is_over = True
        self.bridge.write(partial(_keep, {}, clock.now()))
        self.shell.close_sheet()


def open_visit(shell: Shell, person_id: str = "") -> None:
    """Open the sheet; with ``person_id`` for that person."""
    if shell.bridge is None:
        return
    shell.close_sheet()  # so that an open one keeps its draft first
    title = QCoreApplication.translate("Desk", "Desk visit")
    shell.open_sheet(title, VisitSheet(shell, person_id))


def take_back(shell: Shell, visit_id: str, mentee_id: str = "") -> None:
    """Put a visit in the bin, and the newcomer whose file it opened."""
    assert shell.bridge is not None
    shell.bridge.write(partial(_take_back, visit_id, mentee_id))


def _take_back(visit_id: str, mentee_id: str, session: Any) -> None:
    visitors.take_back(session, visit_id, mentee_id)


def _refuse_known(who: Newcomer, on: dt.date, apart: frozenset[str], session: Any) -> None:
    visitors.refuse_known(session, who, on, apart)


def _keep(values: dict[str, Any], now: dt.datetime, session: Any) -> None:
    drafts.keep(session, DRAFT, None, values, now)


def _kept(session: Any) -> Any:
    return drafts.typed(session, DRAFT)


def _is_new(event: QEvent) -> bool:
    keys = (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    return isinstance(event, QKeyEvent) and (event.key(), event.modifiers()) == keys
