"""The head of an intake: the way back, whose it is, whether it is kept, and its two verbs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.services.undo import Step
from l2w_desktop.texts import Lang
from l2w_desktop.views import clock
from l2w_desktop.views.pages.crumb import Crumb
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.widgets import (
    Button,
    ElidedLabel,
    Icon,
    IconButton,
    Label,
    Strip,
    boxed,
    column,
    row,
)


class IntakeHead(QWidget):
    """Title and state, and below them a strip that stays when something could not be kept.

    Signals: ``left``, ``undo_asked``, ``redo_asked``, ``finish_asked``, ``retried``.
    """

    left = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    finish_asked = Signal()
    retried = Signal()

    def __init__(self, list_name: str, lang: Lang, *, is_open: bool) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._lang: Lang = lang
        back = Crumb(list_name)
        self._crumb = Label("", "body2", "text3")
        self.title = ElidedLabel("", "h1")
        self._icon = Icon("check", "ok", 16)
        self.state = Label("", "body2", "text2")
        self.undo = Button(self.tr("Undo"))
        words = self.tr("Finish the intake") if is_open else self.tr("Done")
        self.finish = Button(words, "primary")
        stands_for(self.finish, "intake.finish")
        stands_for(back, "intake.leave")
        self.redo = IconButton(self.tr("Do again what was undone"), "redo-2")
        stands_for(self.undo, "undo")
        stands_for(self.redo, "redo")
        self.trouble = Strip("danger", " ")
        self.trouble.hide()
        way_back = row(back, self._crumb, None, gap=4)
        line = row(boxed(column(way_back, self.title, gap=2)), gap=8)
        line.setStretch(0, 1)
        ending = row(self._icon, self.state, 8, self.undo, self.redo, self.finish, gap=8)
        line.addLayout(ending)
        line.setAlignment(ending, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(line, self.trouble, gap=12))
        for part, signal in (
            (back, self.left), (self.undo, self.undo_asked), (self.redo, self.redo_asked),
            (self.finish, self.finish_asked),
        ):  # fmt: skip
            part.clicked.connect(signal)
        self.trouble.acted.connect(self.retried)

    def show_name(self, name: str, *, is_filed: bool) -> None:
        """Show whose intake it is; a new one has no name before somebody is filed."""
        new = self.tr("New intake")
        self.title.setText(name if name and is_filed else new)
        self._crumb.setText(f"/  {self.tr('Intake') if is_filed else new}")

    def show_begin(self, *, has_draft: bool) -> None:
        """Say that all is kept, or that a draft came back."""
        words = self.tr("Your draft is here again") if has_draft else self.tr(
            "Everything is kept while you type"
        )  # fmt: skip
        self.state.setText(words)

    def show_kept(self) -> None:
        """Say when the last words were kept."""
        moment = clock.clock_time(clock.now(), self._lang)
        self.state.setText(self.tr("Kept at {time}").format(time=moment))
        self._icon.set_icon("check", "ok")
        self.trouble.hide()

    def show_lost(self, why: str) -> None:
        """Say that what is typed is not kept, why, and what to do; it stays until it is kept."""
        words = self.tr("Not kept yet")
        self.state.setText(words)
        self._icon.set_icon("circle-alert", "danger")
        why = why or self.tr("Your words stay here. Try again in a moment.")
        self.trouble.tell("danger", words, why, self.tr("Try again"))

    def show_undo(self, step: Step | None) -> None:
        """Name what the undo button would take back."""
        words = self.tr("There is nothing to undo")
        if step is not None:
            words = self.tr("Undo: {what}").format(what=step.title.in_(self._lang))
        self.undo.setToolTip(f"{words} (Ctrl Z)")
        self.undo.setAccessibleDescription(words)
