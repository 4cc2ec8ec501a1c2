"""Erasing a person in two steps: what will happen and why, then typing the number to confirm.

The one modal window of the program: what it does cannot be undone.
"""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from l2w_desktop.journeys import erasure
from l2w_desktop.journeys.erasure import Erased, Foreseen
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.views import clock
from l2w_desktop.views import widgets as w
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.here import bridge_of, today_of
from l2w_desktop.views.page import Scroll, Shell

_WIDTH, _HEIGHT = 560, 480


class EraseDialog(QDialog):
    """Three pages: what will be erased, the confirmation, what is left to do."""

    def __init__(self, shell: Shell, person_id: str, name: str, number: str) -> None:
        super().__init__(shell if isinstance(shell, QWidget) else None)
        self.setModal(True)
        self.setWindowTitle(self.tr("Erase for good"))
        self.shell, self._person_id, self._number = shell, person_id, number
        self.foreseen: Foreseen | None = None
        self.done_erasing: Erased | None = None
        self.pages = QStackedLayout(self)
        self.reason = w.LineEdit()
        self.typed = w.LineEdit()
        self.strip = w.Strip("danger", " ")
        self.strip.hide()
        self.strip2 = w.Strip("danger", " ")
        self.strip2.hide()
        self.pages.addWidget(self._first(name))
        self.pages.addWidget(self._second(name))
        self.resize(_WIDTH, _HEIGHT)

    def begin(self) -> None:
        """Look up what erasing would do, and open."""
        place = self.shell.place
        if place is not None:
            self.foreseen = erasure.foresee(
                place.store, self._person_id, today=today_of(self.shell)
            )
            self.facts.set_facts(self._facts(self.foreseen))
        self.open()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, name: str) -> QWidget:
        self.facts = w.FactGrid()
        self.next = w.Button(self.tr("Continue"), "primary")
        self.next.clicked.connect(self._on_next)
        words = self.tr(
            "Every value about this person disappears, also from the history, from other sites "
            "and after a restore. Dates and counts stay, without a name. Nobody can undo this."
        )
        help_text = self.tr("Without a name: the reason stays.")
        reason = w.Field(self.tr("Reason"), self.reason, help_text, required=True)
        return self._page(
            w.Label(name, "h1", wraps=True), w.Label(words, "body", wraps=True), self.strip,
            self.facts, reason, buttons=(self.next,),
        )  # fmt: skip

    def _second(self, name: str) -> QWidget:
        self.erase = w.Button(self.tr("Erase for good"), "danger", "trash-2")
        self.erase.clicked.connect(self._on_erase)
        self.erase.setEnabled(False)
        self.typed.textChanged.connect(self._on_typed)
        label = self.tr("Type {number} to confirm").format(number=self._number)
        return self._page(
            w.Label(self.tr("Are you sure?"), "h1"),
            w.Label(name, "h2", wraps=True),
            self.strip2,
            w.Field(label, self.typed, required=True),
            buttons=(self.erase,),
        )

    def _last(self, done: Erased) -> QWidget:
        lines = [text.in_(self.shell.lang) for text in erasure.told(done)]
        close = w.Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.close_button = close
        labels = [w.Label(line, "body", wraps=True) for line in lines]
        head = w.Label(self.tr("Erased"), "h1")
        return self._page(head, *labels, buttons=(close,), has_cancel=False)

    def _page(
        self, *parts: QWidget, buttons: tuple[w.Button, ...], has_cancel: bool = True
    ) -> QWidget:
        body = w.boxed(w.column(*parts, None, gap=14, margins=(24, 24, 24, 8)))
        foot = list[QWidget]()
        if has_cancel:
            cancel = w.Button(self.tr("Cancel"))
            cancel.clicked.connect(self.reject)
            foot.append(cancel)
        line = w.boxed(w.row(None, *foot, *buttons, gap=8, margins=(24, 8, 24, 20)))
        return w.boxed(w.column(Scroll(body), line, gap=0))

    def _facts(self, found: Foreseen) -> list[tuple[str, str]]:
        last = max((b.gone_by for b in found.backups), default=None)
        backups = str(len(found.backups))
        if last is not None:
            words = self.tr("{n}, gone by {day}")
            backups = words.format(n=backups, day=f"{last:%d/%m/%Y}")
        return [
            (self.tr("Rows about this person"), str(sum(found.rows.values()))),
            (self.tr("Older backups"), backups),
            (self.tr("Told with the next package"), ", ".join(found.sites)),
            (self.tr("Texts about others to check"), str(len(found.mentions))),
        ]

    def _on_next(self) -> None:
        place = self.shell.place
        if place is None:
            return
        problem = erasure.refusal(place.store, self._person_id, self.reason.text())
        if problem is not None:
            self.strip.tell("danger", problem.in_(self.shell.lang))
            self.strip.show()
            self.reason.setFocus()
            return
        self.pages.setCurrentIndex(1)
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, text: str) -> None:
        self.erase.setEnabled(text.strip().upper() == self._number.upper())

    def _on_erase(self) -> None:
        place = self.shell.place
        if place is None:
            return
        self.erase.setEnabled(False)
        work = partial(_erase, place, self._person_id, self.reason.text())
        bridge_of(self.shell).start(work, self._on_erased, self.windowTitle(), self._on_problem)

    def _on_erased(self, done: Erased) -> None:
        bridge_of(self.shell).history.clear()  # the name of a step may be that of the person
        if not shiboken6.isValid(self):
            return
        self.done_erasing = done
        self.pages.addWidget(self._last(done))
        self.pages.setCurrentIndex(2)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_problem(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.strip2.tell("danger", sentence)
            self.strip2.show()


def _erase(place: Workplace, person_id: str, reason: str, work: Work) -> Erased:
    del work
    return erasure.erase(place.store, person_id, reason, now=clock.now(), today=place.today())
