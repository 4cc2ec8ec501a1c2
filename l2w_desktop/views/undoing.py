"""Ctrl Z and Ctrl Y over everything that was recorded: undoes, says what, and shows where.

In a text field that holds typing of its own these keys undo that typing first, see
``widgets/entries.py``.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject

from l2w_desktop.services import returning
from l2w_desktop.services.undo import Step
from l2w_desktop.views.page import Page, Shell

_FILES = {"mentee": "mentees", "mentor": "mentors"}


class Host(Shell, Protocol):
    """The window: a shell with one page in front."""

    @property
    def page(self) -> Page:
        """The page that is shown."""


class Undoing(QObject):
    """The two verbs of the window."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self._window: Host = window

    def undo(self) -> None:
        """Undo the last action."""
        self._turn(is_undo=True)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._turn(is_undo=False)

    def _turn(self, *, is_undo: bool) -> None:
        bridge = self._window.bridge
        if bridge is None:
            return
        if is_undo:
            self._window.page.store()  # what is half typed is an action too, and the last one
        had_step = (bridge.history.last if is_undo else bridge.history.next) is not None
        step = bridge.turn(is_undo=is_undo)
        if step is None:
            if not had_step:
                self._window.tell_done(self.tr("There is nothing to undo"))
            return
        self._show(step)
        words = self.tr("Undone: {what}") if is_undo else self.tr("Done again: {what}")
        self._window.tell_done(words.format(what=step.title.in_(self._window.lang)))

    def _show(self, step: Step) -> None:
        if self._window.page.show_step(step) or self._window.bridge is None:
            return
        kind, file_id = self._window.bridge.read(partial(_file_of, step.person_id))
        if kind:
            self._window.go(_FILES[kind], file_id)
            self._window.page.show_step(step)


def _file_of(person_id: str, session: Any) -> tuple[str, str]:
    return returning.file_of(session, person_id) if person_id else ("", "")
