"""What a visit is for: six questions with a key of their own, the others one click further."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.services.desk import OUTCOMES, QUESTIONS
from l2w_desktop.texts import Lang
from l2w_desktop.views.desk.words import outcome_words, question_words
from l2w_desktop.views.widgets import Button, SegmentedChoice


class Questions(SegmentedChoice):
    """One question out of the list; those without a key show when somebody asks for them."""

    def __init__(self, name: str, lang: Lang, favourites: Sequence[str]) -> None:
        rest = [c.code for c in code_list(QUESTIONS).ordered(lang) if c.code not in favourites]
        options = [(code, question_words(code, lang)) for code in (*favourites, *rest)]
        super().__init__(name, options, digits=len(favourites))
        self._rest = self.options[len(favourites) :]
        for option in self._rest:
            option.hide()
        self.more = Button(self.tr("Other questions"), "link", small=True)
        if not self._rest:
            self.more.hide()
        self.more.clicked.connect(self._on_more)

    @override
    def set_value(self, value: str) -> None:
        super().set_value(value)
        if any(option.isChecked() and option.isHidden() for option in self.options):
            self.open()

    def take(self, number: int) -> None:
        """Choose the question under a key, from 0."""
        if number < len(self.options) - len(self._rest):
            option = self.options[number]
            option.setFocus(Qt.FocusReason.ShortcutFocusReason)
            option.click()

    def open(self) -> None:
        """Show the other questions too."""
        for option in self._rest:
            option.show()
        self.more.hide()
        self.updateGeometry()

    def focus(self) -> None:
        """Put the focus on the chosen question, else on the first."""
        chosen = next((o for o in self.options if o.isChecked()), self.options[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab visits, in order."""
        return (*self.options, self.more)

    def _on_more(self) -> None:
        self.open()
        self._rest[0].setFocus(Qt.FocusReason.TabFocusReason)


def outcomes(name: str, lang: Lang) -> SegmentedChoice:
    """Return the choice of what came of a visit."""
    listed = code_list(OUTCOMES).ordered(lang)
    return SegmentedChoice(name, [(c.code, outcome_words(c.code, lang)) for c in listed])
