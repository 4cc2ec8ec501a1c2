"""A day that people type as they like: vandaag, 3/5, 3 mei, 03052026; checked when it is left."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal

from l2w_desktop.errors import UserError
from l2w_desktop.models.dates import written
from l2w_desktop.models.typed_dates import parse_day
from l2w_desktop.texts import Lang
from l2w_desktop.views.widgets import Field, LineEdit


class DayField(Field):
    """A field for one whole day; ``day()`` is None while the text is no day.

    Signal ``typed`` follows every change of the text.
    """

    typed = Signal()

    def __init__(
        self, label: str, today: dt.date, lang: Lang, day: dt.date | None = None, hint: str = ""
    ) -> None:
        self._today = today
        self._lang: Lang = lang
        self.line = LineEdit(written(day) if day else "")
        super().__init__(label, self.line, hint)
        self.line.left.connect(self._on_left)
        self.line.textEdited.connect(self._on_edit)

    def day(self) -> dt.date | None:
        """Return the day that the text means."""
        try:
            return parse_day(self.line.text(), self._today)
        except UserError:
            return None

    def check(self) -> dt.date | None:
        """Return the day and show it in figures; a sentence under the field when it is none."""
        try:
            day = parse_day(self.line.text(), self._today)
        except UserError as problem:
            self.show_message("danger", problem.in_(self._lang))
            return None
        self.line.setText(written(day))
        self.clear_message()
        return day

    def _on_left(self) -> None:
        if self.line.text().strip():
            self.check()
            self.typed.emit()

    def _on_edit(self) -> None:
        self.clear_message()
        self.typed.emit()
