"""The sheets that restrict a person, record a refusal or hand a file over: who did it is noted."""

from __future__ import annotations

from functools import partial
from typing import Any

from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.services import handovers, requests
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import ComboBox, Field, Inset, Label, LineEdit


class RestrictSheet(SheetForm):
    """Keep the data of a person as they are: nobody edits them, nothing leaves."""

    def __init__(self, shell: Shell, person_id: str, name: str) -> None:
        super().__init__(shell, self.tr("Restrict"), "lock")
        self._person_id = person_id
        self.reason = LineEdit()
        self.reason_field = Field(self.tr("Reason"), self.reason, required=True)
        words = self.tr(
            "The data stay here. Nobody can edit them, and they leave in no package, export or "
            "report. You can lift this at any time."
        )
        self.lay_out(
            Inset(Label(name, "h3", wraps=True)),
            Label(words, "body2", "text2", wraps=True),
            self.reason_field,
        )

    @override
    def submit(self) -> None:
        self.store(self._write, self._on_stored)

    def _write(self, session: Any) -> None:
        requests.restrict(session, self._person_id, on=self.today, reason=self.reason.text())

    def _on_stored(self, _done: None) -> None:
        self.shell.close_sheet()
        undo = partial(lift, self.shell, self._person_id, self.today)
        self.shell.tell_done(self.tr("The data are restricted"), undo)


class RefuseSheet(SheetForm):
    """Record that a request was refused: which, asked when, and why."""

    def __init__(self, shell: Shell, person_id: str, name: str) -> None:
        super().__init__(shell, self.tr("Record the refusal"), "check")
        self._person_id = person_id
        kinds = code_list("privacy_request_kind").ordered(shell.lang)
        options = [(c.code, capital(c.label.in_(shell.lang))) for c in kinds if c.code != "LIFT"]
        self.kind = ComboBox(options)
        self.day = DayField(self.tr("Asked on"), self.today, shell.lang, self.today)
        self.reason = LineEdit()
        self.lay_out(
            Inset(Label(name, "h3", wraps=True)),
            Field(self.tr("What was asked"), self.kind),
            self.day,
            Field(self.tr("Why it was refused"), self.reason,
                  self.tr("Without a name: this stays in the file."), required=True),
        )  # fmt: skip

    @override
    def submit(self) -> None:
        if self.day.check() is None:
            self.day.line.setFocus()
            return
        self.store(self._write, self._on_stored)

    def _write(self, session: Any) -> None:
        asked_on = self.day.day()
        assert asked_on is not None
        requests.refuse(
            session, self._person_id, str(self.kind.currentData()), asked_on=asked_on,
            reason=self.reason.text(), today=self.today,
        )  # fmt: skip

    def _on_stored(self, _done: None) -> None:
        self.shell.close_sheet()
        self.shell.tell_done(self.tr("The refusal is recorded"))


class HandoverSheet(SheetForm):
    """Let another site of the project go on with a person who agreed to that."""

    def __init__(self, shell: Shell, person_id: str, name: str) -> None:
        super().__init__(shell, self.tr("Hand over"), "arrow-left-right")
        self._person_id = person_id
        self.site = LineEdit()
        self.day = DayField(self.tr("From"), self.today, shell.lang, self.today)
        words = self.tr(
            "This needs the person’s consent to share data with a partner. The other site gets "
            "the file through the central partner. Free notes stay here, and this desk gets no "
            "new data."
        )
        self.lay_out(
            Inset(Label(name, "h3", wraps=True)),
            Label(words, "body2", "text2", wraps=True),
            Field(self.tr("To which site"), self.site, self.tr("Its code, such as GENT."),
                  required=True),
            self.day,
        )  # fmt: skip

    @override
    def submit(self) -> None:
        if self.day.check() is None:
            self.day.line.setFocus()
            return
        self.store(self._write, self._on_stored)

    def _write(self, session: Any) -> None:
        on = self.day.day()
        assert on is not None
        handovers.hand_over(session, self._person_id, self.site.text(), on=on, today=self.today)

    def _on_stored(self, _done: None) -> None:
        self.shell.close_sheet()
        self.shell.tell_done(self.tr("The file goes along with the next package"))


def lift(shell: Shell, person_id: str, today: Any) -> None:
    """Lift the restriction of a person."""
    assert shell.bridge is not None
    shell.bridge.write(partial(_lift, person_id, today))


def _lift(person_id: str, today: Any, session: Any) -> None:
    requests.lift(session, person_id, on=today)
