"""The sheet that confirms duos: both said yes, from which day, with which coach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from typing_extensions import override

from l2w_desktop.matching.rules import UNYIELDING
from l2w_desktop.models import Mentee, Mentor, User
from l2w_desktop.services import duo_steps, duos, founding, lists, rhythm
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.services.match_sheet import Offer, ProposedDuo, Seeker
from l2w_desktop.texts import Text
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.duos.words import couple, day_words
from l2w_desktop.views.here import say, today_of, user_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    ComboBox,
    DoubleAvatar,
    ElidedLabel,
    Field,
    Inset,
    Label,
    TextArea,
    boxed,
    column,
    row,
)

Done = Callable[[Sequence[DuoRow]], None]
_NOBODY = Text("Nog niemand", "Nobody yet")


class _Confirm(SheetForm):
    """Start date and coach, whatever the number of duos."""

    def __init__(self, shell: Shell, verb: str, done: Done) -> None:
        super().__init__(shell, verb, "handshake")
        self._done = done
        self.start = DayField(self.tr("First day"), self.today, shell.lang, self.today)
        self.start.typed.connect(self._on_start)
        self.coach = coach_box(shell)
        self.coach_field = Field(
            self.tr("Coach"), self.coach, self.tr("Without a coach the duo cannot start.")
        )
        self._months = self.bridge.read(_months)
        self._on_start()

    def coach_id(self) -> str | None:
        """Return the chosen coach."""
        return str(self.coach.currentData() or "") or None

    def _on_start(self) -> None:
        day = self.start.day()
        if day is None:
            return
        end = rhythm.planned_end(day, self._months)
        words = day_words(self.shell, end, self.today, is_short=False)
        self.start.show_message("help", self.tr("Planned end: {day}").format(day=words))

    def _stored(self, rows: Sequence[DuoRow], names: str) -> None:
        self._done(rows)
        self.shell.close_sheet()
        undo = TakeBack(self.shell, [row.id for row in rows])
        self.shell.tell_done(names, undo.run)


class ConfirmDuo(_Confirm):
    """Confirm one duo; a pair against the rules asks a reason."""

    def __init__(self, shell: Shell, seeker: Seeker, offer: Offer, done: Done) -> None:
        self.seeker, self.offer = seeker, offer
        super().__init__(shell, self.tr("Confirm duo"), done)
        self.reason = TextArea(lines=2)
        self.reason_field = Field(self.tr("Reason to deviate"), self.reason, required=True)
        broken = offer.explanation.codes
        if not broken or UNYIELDING.intersection(broken):
            self.reason_field.hide()
        faces = DoubleAvatar((seeker.name, seeker.id), (offer.name, offer.id), 44, "sunken")
        names = column(
            ElidedLabel(seeker.name, "h3"),
            ElidedLabel(self.tr("with {name}").format(name=offer.name), "body2", "text2"),
            gap=2,
        )
        head = row(faces, boxed(names), gap=14)
        head.setStretch(1, 1)
        line = Label(self.tr("You confirm that both said yes."), "body2", "text2", wraps=True)
        self.lay_out(Inset(head), line, self.start, self.coach_field, self.reason_field)

    @override
    def submit(self) -> None:
        if self.start.check() is None:
            self.start.line.setFocus()
            return
        if not self.reason_field.isHidden() and not self.reason.toPlainText().strip():
            self.reason_field.show_message("danger", self.tr("Write why you deviate."))
            self.reason.setFocus()
            return
        self.store(self._confirm, self._on_stored)

    def _confirm(self, session: Any) -> DuoRow:
        start_on, coach = self.start.day(), self.coach_id()
        assert start_on is not None
        return duos.confirm(
            session,
            session.get_one(Mentee, self.seeker.id),
            session.get_one(Mentor, self.offer.id),
            start_on=start_on,
            today=self.today,
            coach=session.get_one(User, coach) if coach else None,
            override=self.reason.toPlainText(),
        )

    def _on_stored(self, row: DuoRow) -> None:
        names = couple(row.mentee.name, row.mentor.name)
        self._stored((row,), self.tr("Duo confirmed: {names}").format(names=names))


class ConfirmSeveral(_Confirm):
    """Confirm the ticked duos of the board in one transaction."""

    def __init__(self, shell: Shell, chosen: Sequence[ProposedDuo], done: Done) -> None:
        self.chosen = tuple(chosen)
        verb = self.tr("Confirm 1 duo")
        if len(chosen) != 1:
            verb = self.tr("Confirm {n} duos").format(n=len(chosen))
        super().__init__(shell, verb, done)
        names = [ElidedLabel(couple(d.mentee, d.mentor), "label") for d in self.chosen]
        text = self.tr("You confirm that all of them said yes. Each duo is checked again.")
        line = Label(text, "body2", "text2", wraps=True)
        self.lay_out(Inset(*names, gap=6), line, self.start, self.coach_field)

    @override
    def submit(self) -> None:
        if self.start.check() is None:
            self.start.line.setFocus()
            return
        self.store(self._confirm, self._on_stored)

    def _confirm(self, session: Any) -> tuple[DuoRow, ...]:
        start_on = self.start.day()
        assert start_on is not None
        pairs = [(d.mentee_id, d.mentor_id) for d in self.chosen]
        return duo_steps.confirm_all(
            session, pairs, start_on=start_on, today=self.today, coach_id=self.coach_id()
        )

    def _on_stored(self, rows: tuple[DuoRow, ...]) -> None:
        words = self.tr("1 duo confirmed")
        if len(rows) != 1:
            words = self.tr("{n} duos confirmed").format(n=len(rows))
        self._stored(rows, words)


class TakeBack:
    """Takes confirmations back, while nothing was built on them."""

    def __init__(self, shell: Shell, duo_ids: Sequence[str]) -> None:
        self.shell, self.duo_ids = shell, tuple(duo_ids)

    def run(self) -> None:
        """Put the duos in the bin and set both people free."""
        bridge = self.shell.bridge
        if bridge is not None and bridge.write(self._write):
            self.shell.go("duos", ("list", "waiting"))

    def _write(self, session: Any) -> None:
        duo_steps.take_back_all(session, self.duo_ids, today=today_of(self.shell))


def coach_box(shell: Shell, chosen: str | None = None) -> ComboBox:
    """Return the staff to choose a coach from; the user first proposed."""
    bridge = shell.bridge
    assert bridge is not None
    me = user_of(shell)
    users = bridge.read(lists.coaches)
    box = ComboBox([("", say(shell, _NOBODY)), *((u.id, u.name) for u in users)])
    here = chosen or me or (users[0].id if len(users) == 1 else "")
    box.setCurrentIndex(max(0, box.findData(here)))
    return box


def _months(session: Any) -> int:
    return founding.programme(session).duration_months or 0
