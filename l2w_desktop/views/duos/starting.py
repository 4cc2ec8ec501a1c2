"""The sheet that completes the papers of a duo and starts it, in one write."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from l2w_desktop.models import Duo
from l2w_desktop.services import duo_steps, duos
from l2w_desktop.services.duo_file import DuoFile
from l2w_desktop.services.duo_gates import MISSING
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.views.duos.confirm import coach_box
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.duos.words import couple
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Field, Label, Strip, TextArea

_ELSEWHERE = ("INSURANCE", "TRAINING")


class StartSheet(SheetForm):
    """Asks only what is missing; *Start* refuses with a sentence when something stays empty."""

    def __init__(self, shell: Shell, found: DuoFile) -> None:
        super().__init__(shell, self.tr("Start the duo"), "circle-check")
        self.duo = found.row
        missing = found.row.missing
        self.coach = coach_box(shell)
        self.signed = self._day(self.tr("Agreement signed on"))
        self.note = self._day(self.tr("Information note received on"))
        self.reason = TextArea(lines=2)
        fields: list[QWidget] = []
        if "COACH" in missing:
            fields.append(Field(self.tr("Coach"), self.coach))
        if "AGREEMENT_SIGNED" in missing:
            fields.append(self.signed)
        if "INFORMATION_NOTE" in missing:
            fields.append(self.note)
        self._dates = [field for field in fields if isinstance(field, DayField)]
        if elsewhere := [say(shell, MISSING[c]) for c in missing if c in _ELSEWHERE]:
            words = self.tr("Also missing: {what}.").format(what=", ".join(elsewhere))
            fields.append(Strip("warn", words, self.tr("Complete this in the file or settings.")))
            help_text = self.tr("Only when you start the duo in spite of this.")
            fields.append(Field(self.tr("Reason to start anyway"), self.reason, help_text))
        if not fields:
            fields.append(Label(self.tr("All papers are in order."), "body2", "text2", wraps=True))
        self.lay_out(*fields)

    @override
    def submit(self) -> None:
        for field in self._dates:
            if field.line.text().strip() and field.check() is None:
                field.line.setFocus()
                return
        self.store(self._write, self._on_stored)

    def _day(self, label: str) -> DayField:
        return DayField(label, self.today, self.shell.lang, None, self.tr("For example: today"))

    def _write(self, session: Any) -> DuoRow:
        duo = session.get_one(Duo, self.duo.id)
        if "COACH" in self.duo.missing:
            duo_steps.choose_coach(session, duo, str(self.coach.currentData() or "") or None)
        if note := self._typed(self.note):
            duo_steps.receive_note(session, duo, on=note, today=self.today)
        return duos.activate(
            session,
            duo,
            today=self.today,
            signed_on=self._typed(self.signed),
            override=self.reason.toPlainText(),
        )

    def _typed(self, field: DayField) -> dt.date | None:
        return field.day() if field in self._dates and field.line.text().strip() else None

    def _on_stored(self, duo: DuoRow) -> None:
        self.shell.close_sheet()
        names = couple(duo.mentee.name, duo.mentor.name)
        self.shell.tell_done(self.tr("Duo started: {names}").format(names=names))
