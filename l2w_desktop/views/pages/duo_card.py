"""A duo inside the file of one of the two: the partner, the rhythm of this month, the weeks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal

from l2w_desktop.services.files import DuoCard, File
from l2w_desktop.texts import Lang
from l2w_desktop.views import widgets as w
from l2w_desktop.views.days import date_words
from l2w_desktop.views.statuses import label


class DuoInset(w.Inset):
    """One duo; ``opened(duo id)`` asks for its page."""

    opened = Signal(str)

    def __init__(self, duo: DuoCard, file: File, today: dt.date, lang: Lang) -> None:
        super().__init__(gap=12)
        self._duo, self._today, self._lang = duo, today, lang
        both = w.DoubleAvatar(
            (file.name, file.person_id), (duo.partner, duo.partner_person_id), 34, "sunken"
        )
        title = w.ElidedLabel(self.tr("Duo with {name}").format(name=duo.partner), "h3")
        lines = w.boxed(w.column(title, w.ElidedLabel(self._since(), "body2", "text2"), gap=2))
        head = w.row(both, lines, gap=14)
        head.setStretch(1, 1)
        month = duo.month
        if month is not None and month.unit == "meetings" and duo.is_running:
            words = self.tr("{held} of {norm}").format(held=month.held, norm=month.norm)
            head.addWidget(w.RhythmDots(month.held, month.norm))
            head.addWidget(w.Label(words, "body2", "text2"))
        elif not duo.is_running:
            head.addWidget(w.Chip(label("duo_status", duo.status, lang), "neutral"))
        self.add(head)
        self._add_weeks()

    def add_button(self) -> None:
        """Add the way to the duo, where no other button leads there."""
        duo = self._duo
        button = w.Button(self.tr("Open the duo"), small=True)
        button.setAccessibleName(self.tr("Open the duo with {name}").format(name=duo.partner))
        button.clicked.connect(self._on_open)
        self.add(w.row(button, None))

    def _since(self) -> str:
        duo = self._duo
        if duo.start_on is None:
            return label("duo_status", duo.status, self._lang)
        first = date_words(duo.start_on, self._today, self._lang)
        if duo.ended_on is not None:
            last = date_words(duo.ended_on, self._today, self._lang)
            return self.tr("{first} up to {last}").format(first=first, last=last)
        if duo.start_on > self._today:
            return self.tr("Starts on {day}").format(day=first)
        return self.tr("Since {day}").format(day=first)

    def _add_weeks(self) -> None:
        """Show how far the duo is, when it runs towards a planned end."""
        duo = self._duo
        if not duo.is_running or duo.start_on is None or duo.planned_end_on is None:
            return
        total = max(1, -(-(duo.planned_end_on - duo.start_on).days // 7))
        week = min(total, max(1, (self._today - duo.start_on).days // 7 + 1))
        words = self.tr("week {n} of {total}").format(n=week, total=total)
        bar = w.ProgressBar(words, week, total)
        line = w.row(bar, w.Label(words, "body2", "text2"), gap=12)
        line.setStretch(0, 1)
        self.add(line)

    def _on_open(self) -> None:
        self.opened.emit(self._duo.id)
