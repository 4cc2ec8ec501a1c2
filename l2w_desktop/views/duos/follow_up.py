"""The sheet that records where a mentee stands: the situation, and the job when there is one."""

from __future__ import annotations

from functools import partial
from typing import Any

from typing_extensions import override

from l2w_desktop.models import FollowUp
from l2w_desktop.models.choices import Choice, CodeList, code_list
from l2w_desktop.services import follow_ups
from l2w_desktop.services.follow_ups import FollowUpRow, Measured, at_level, is_job
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.duos.follow_up_card import LEVELS
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Chip,
    ComboBox,
    Field,
    Inset,
    Label,
    LineEdit,
    boxed,
    column,
    row,
)


class FollowUpSheet(SheetForm):
    """Day and situation are enough; a job also says which, and whether it is at level (R-12)."""

    def __init__(self, shell: Shell, mentee: str, found: FollowUpRow) -> None:
        super().__init__(shell, self.tr("Record"), "check")
        self.found = found
        was = found.measured or Measured(self.today, "")
        moment = say(shell, code_list("follow_up_moment").label(found.moment))
        self.day = DayField(self.tr("Asked on"), self.today, shell.lang, was.done_on)
        self.outcome = self._choices(code_list("follow_up_outcome"), was.outcome, self.tr("Choose"))
        self.outcome_field = Field(self.tr("Situation"), self.outcome, required=True)
        self.outcome.currentIndexChanged.connect(self._on_outcome)
        self._make_job(was)
        self.lay_out(
            Inset(Label(mentee, "h3", wraps=True), Label(moment, "body2", "text2"), gap=2),
            self.outcome_field,
            self.day,
            self.job,
        )
        self._on_outcome()

    def _make_job(self, was: Measured) -> None:
        unknown = self.tr("Not known")
        self.isco = self._choices(code_list("isco_major"), was.isco_major, unknown)
        self.contract = self._choices(code_list("contract_types"), was.contract, unknown)
        self.sector = self._choices(code_list("sectors"), was.sector, unknown)
        self.through = self._choices(code_list("found_through"), was.found_through, unknown)
        months = was.contract_months
        self.months = LineEdit("" if months is None else str(months))
        self.months_field = Field(
            self.tr("Months in the contract"), self.months, self.tr("Empty when it has no end.")
        )
        self.judged = self._choices(code_list("at_level"), None, self.tr("As computed"))
        self.reason = LineEdit(was.at_level_reason or "")
        self.reason_field = Field(self.tr("Why another judgement?"), self.reason)
        self.chip = Chip("", "neutral")
        computed = row(Label(self.tr("Computed from diploma and occupation"), "body2", "text2"),
                       None, self.chip, gap=8)  # fmt: skip
        for box in (self.isco, self.judged):
            box.currentIndexChanged.connect(self._on_level)
        self.job = boxed(
            column(
                Field(self.tr("Kind of occupation"), self.isco),
                Field(self.tr("Contract"), self.contract), self.months_field,
                Field(self.tr("Sector"), self.sector),
                Field(self.tr("Found through"), self.through),
                boxed(computed), Field(self.tr("Work at level"), self.judged), self.reason_field,
                gap=14,
            )
        )  # fmt: skip
        if was.at_level_reason:
            self.judged.setCurrentIndex(self.judged.findData(was.at_level))

    @override
    def submit(self) -> None:
        if not self.outcome.currentData():
            self.outcome_field.show_message("danger", self.tr("Choose the situation."))
            self.outcome.setFocus()
            return
        if self.day.check() is None:
            self.day.line.setFocus()
            return
        typed = self.months.text().strip()
        if typed and not (typed.isdecimal() and int(typed) <= 600):
            words = self.tr("This is no number of months. Write for example 6.")
            self.months_field.show_message("danger", words)
            self.months.setFocus()
            return
        self.months_field.clear_message()
        self.store(self._write, self._on_stored)

    def _choices(self, codes: CodeList, chosen: str | None, nothing: str) -> ComboBox:
        """Return a list to choose one code from; the first line stands for nothing."""
        found: tuple[Choice, ...] = codes.ordered(self.shell.lang)
        words = [(c.code, say(self.shell, c.label)) for c in found]
        box = ComboBox([("", nothing), *((c, w[:1].upper() + w[1:]) for c, w in words)])
        box.setCurrentIndex(max(0, box.findData(chosen or "")))
        return box

    def _on_outcome(self) -> None:
        self.outcome_field.clear_message()
        self.job.setVisible(is_job(_code(self.outcome) or ""))
        self._on_level()

    def _on_level(self) -> None:
        """Show the computed judgement, and ask a reason for another one."""
        major = _code(self.isco)
        level = at_level(self.found.isced, int(major) if major else None)
        words = say(self.shell, code_list("at_level").label(level))
        self.chip.set(words[:1].upper() + words[1:], LEVELS[level])
        self.reason_field.setVisible(_code(self.judged) not in (None, level))

    def _measured(self) -> Measured:
        on = self.day.day()
        assert on is not None
        months = self.months.text().strip()
        return Measured(
            on, _code(self.outcome) or "",
            found_through=_code(self.through), contract=_code(self.contract),
            contract_months=int(months) if months else None, sector=_code(self.sector),
            isco_major=_code(self.isco), at_level=_code(self.judged),
            at_level_reason=self.reason.text(),
        )  # fmt: skip

    def _write(self, session: Any) -> FollowUpRow:
        row_ = session.get_one(FollowUp, self.found.id)
        return follow_ups.record(session, row_, self._measured(), today=self.today)

    def _on_stored(self, made: FollowUpRow) -> None:
        del made
        self.shell.close_sheet()
        undo = partial(_put_back, self.shell, self.found)
        self.shell.tell_done(self.tr("Follow-up recorded"), undo)


def _code(box: ComboBox) -> str | None:
    return str(box.currentData()) if box.currentData() else None


def _put_back(shell: Shell, before: FollowUpRow) -> None:
    """Bring the follow-up back to what it was."""
    assert shell.bridge is not None
    shell.bridge.write(partial(_restore, before))


def _restore(before: FollowUpRow, session: Any) -> None:
    follow_ups.put_back(session, session.get_one(FollowUp, before.id), before.measured)
