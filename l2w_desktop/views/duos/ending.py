"""The sheet that ends a duo: the day and the reason; the end can be taken back."""

from __future__ import annotations

from functools import partial
from typing import Any

from typing_extensions import override

from l2w_desktop.models import Duo
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import duos
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.duos.words import couple
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import ComboBox, Field, Inset, Label


class EndSheet(SheetForm):
    """End the duo; the mentee goes to aftercare, the mentor is free again."""

    def __init__(self, shell: Shell, duo: DuoRow) -> None:
        super().__init__(shell, self.tr("End the duo"), "check")
        self.duo = duo
        self.day = DayField(self.tr("Last day"), self.today, shell.lang, self.today)
        reasons = code_list("duo_end_reason").ordered(shell.lang)
        words = ((c.code, say(shell, c.label)) for c in reasons)
        options = [(code, label[:1].upper() + label[1:]) for code, label in words]
        self.reason = ComboBox([("", self.tr("Choose a reason")), *options])
        self.reason_field = Field(self.tr("Reason"), self.reason, required=True)
        names = Label(couple(duo.mentee.name, duo.mentor.name), "h3", wraps=True)
        text = self.tr("{mentee} goes to aftercare, {mentor} is free again.")
        line = Label(
            text.format(mentee=duo.mentee.name, mentor=duo.mentor.name),
            "body2",
            "text2",
            wraps=True,
        )
        self.lay_out(Inset(names), line, self.reason_field, self.day)

    @override
    def submit(self) -> None:
        if not self.reason.currentData():
            self.reason_field.show_message("danger", self.tr("Choose why the duo ends."))
            self.reason.setFocus()
            return
        self.reason_field.clear_message()
        if self.day.check() is None:
            self.day.line.setFocus()
            return
        self.store(self._write, self._on_stored)

    def _write(self, session: Any) -> DuoRow:
        on = self.day.day()
        assert on is not None
        duo = session.get_one(Duo, self.duo.id)
        reason = str(self.reason.currentData())
        return duos.end(session, duo, on=on, reason=reason, today=self.today)

    def _on_stored(self, duo: DuoRow) -> None:
        self.shell.close_sheet()
        names = couple(duo.mentee.name, duo.mentor.name)
        undo = partial(reopen, self.shell, duo.id, self.today)
        self.shell.tell_done(self.tr("Duo ended: {names}").format(names=names), undo)


def reopen(shell: Shell, duo_id: str, today: Any) -> None:
    """Take the end of a duo back."""
    assert shell.bridge is not None
    shell.bridge.write(partial(_reopen, duo_id, today))


def _reopen(duo_id: str, today: Any, session: Any) -> None:
    duos.reopen(session, session.get_one(Duo, duo_id), today=today)
