"""One duo: on rhythm? what is next? what is missing?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout
from typing_extensions import override

from l2w_desktop.models import Duo
from l2w_desktop.services import duos
from l2w_desktop.services.duo_file import DuoFile, duo_file
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.services.follow_ups import FollowUpRow
from l2w_desktop.views.duos.duo_cards import DocumentsCard, MeetingsCard, WhyCard
from l2w_desktop.views.duos.ending import EndSheet
from l2w_desktop.views.duos.follow_up import FollowUpSheet
from l2w_desktop.views.duos.follow_up_card import FollowUpCard
from l2w_desktop.views.duos.meeting import Bin, MeetingSheet
from l2w_desktop.views.duos.rhythm import RhythmCard
from l2w_desktop.views.duos.starting import StartSheet
from l2w_desktop.views.duos.steps import Step, next_step
from l2w_desktop.views.duos.view import Heading, Host, View
from l2w_desktop.views.duos.words import couple, day_words, duo_status
from l2w_desktop.views.seeing import note_seen
from l2w_desktop.views.shortcuts import bind, stands_for
from l2w_desktop.views.widgets import Button, IconButton, Strip, column, emptied, row

_TWO_COLUMNS = 760
_SIDE_BY_SIDE = QBoxLayout.Direction.LeftToRight


class DuoView(View):
    """The page of one duo; Ctrl M logs a meeting, Ctrl P shows the agreement."""

    def __init__(self, host: Host, duo_id: str) -> None:
        super().__init__(host)
        self.duo_id = duo_id
        self.file: DuoFile | None = None
        self.step: Step | None = None
        self._cards: QBoxLayout | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(14)
        bind(self, "duo.print", self.preview)

    @override
    def heading(self) -> Heading:
        found = self.file
        if found is None:
            return Heading("")
        duo = found.row
        first = day_words(self.shell, duo.start_on, self.today, is_short=False)
        last = duo.ended_on or duo.planned_end_on
        period = self.tr("{first} to {last}").format(
            first=first, last=day_words(self.shell, last, self.today, is_short=False)
        )
        coach = self.tr("coach {name}").format(name=duo.coach) if duo.coach else ""
        return Heading(
            couple(duo.mentee.name, duo.mentor.name),
            "  ·  ".join(part for part in (period, found.programme, coach, duo.number) if part),
            duo.number,
            duo_status(self.shell, duo.status),
            ((duo.mentee.name, duo.mentee.id), (duo.mentor.name, duo.mentor.id)),
        )

    @override
    def buttons(self) -> Sequence[Button]:
        if self.file is None:
            return ()
        if self.is_narrow():
            paper: Button = IconButton(self.tr("Print"), "printer")
        else:
            paper = Button(self.tr("Print"), icon="printer")
        paper.clicked.connect(self.preview)
        stands_for(paper, "duo.print")
        more = IconButton(self.tr("More"), "ellipsis")
        more.setMenu(self._menu(more))
        found: list[Button] = [paper, more]
        if not self.file.is_ended and self.is_narrow():
            log: Button = IconButton(self.tr("Log meeting"), "message-circle", "primary")
            log.clicked.connect(self.log)
            stands_for(log, "meeting.log")
            found.append(log)
        elif not self.file.is_ended:
            log = Button(self.tr("Log meeting"), "primary", "message-circle")
            log.clicked.connect(self.log)
            stands_for(log, "meeting.log")
            found.append(log)
        return found

    @override
    def refresh(self) -> None:
        self.file = self.bridge.read(partial(_file, self.duo_id, self.today))
        self.duo_id = self.file.row.id
        note_seen(self.shell, self.duo_id, "duo")
        emptied(self._box)
        self.step = next_step(self.shell, self.file, self.today)
        if self.step is not None:
            strip = Strip(
                "soft", self.step.title, self.tr("Next step"), self.step.verb, self.step.icon
            )
            strip.acted.connect(self.do_step)
            self._box.addWidget(strip)
        if self.file.months:
            self._box.addWidget(
                RhythmCard(self.shell, self.file.months, self.file.norm, self.today)
            )
        self.meetings = MeetingsCard(self.shell, self.file, self.today)
        self.meetings.corrected.connect(self._on_correct)
        self.meetings.binned.connect(self._on_bin)
        self.meetings.asked.connect(self.log)
        self.documents = DocumentsCard(self.shell, self.file, self.today)
        self.documents.asked.connect(self.preview)
        self.documents.note_asked.connect(self.preview_note)
        right = column(gap=14)
        if self.file.follow_ups:
            self.follow_ups = FollowUpCard(self.shell, self.file, self.today)
            self.follow_ups.asked.connect(self._on_follow_up)
            right.addWidget(self.follow_ups)
        right.addWidget(self.documents)
        if self.file.explanation is not None:
            right.addWidget(WhyCard(self.shell, self.file.explanation))
        right.addStretch(1)
        self._cards = row(self.meetings, right, gap=16)
        self._cards.setStretch(0, 6)
        self._cards.setStretch(1, 5)
        self._box.addLayout(self._cards, 1)
        self._fit()
        self.host.dress()

    def is_narrow(self) -> bool:
        """Whether a sheet or small screen leaves room for one column only."""
        return self.width() < self.theme.px(_TWO_COLUMNS)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the cards below each other, and the words of the buttons away, when it is narrow."""
        if self._cards is None:
            return
        way = QBoxLayout.Direction.TopToBottom if self.is_narrow() else _SIDE_BY_SIDE
        if self._cards.direction() != way:
            self._cards.setDirection(way)
            self.host.dress()

    def do_step(self) -> None:
        """Do what the next-step strip proposes."""
        steps = {
            "start": self.start,
            "print": self.preview,
            "log": self.log,
            "end": self.end,
            "rematch": self.rematch,
        }
        if self.step is not None:
            steps[self.step.action]()

    def log(self) -> None:
        """Open the sheet to log a meeting of this duo."""
        self._meeting(None)

    def preview(self) -> None:
        """Show the agreement as it prints."""
        self.host.open_target(("print", self.duo_id))

    def preview_note(self) -> None:
        """Show the information note of the mentor as it prints."""
        if self.file is not None:
            mentor = self.file.row.mentor.id
            self.shell.go("documents", ("print", "information-note", mentor))

    def start(self) -> None:
        """Open the sheet that asks what is missing and starts the duo."""
        if self.file is not None:
            self.shell.open_sheet(self.tr("Start the duo"), StartSheet(self.shell, self.file))

    def end(self) -> None:
        """Open the sheet that ends the duo."""
        if self.file is not None:
            self.shell.open_sheet(self.tr("End the duo"), EndSheet(self.shell, self.file.row))

    def reopen(self) -> None:
        """Take the end back."""
        self.bridge.write(partial(_step, duos.reopen, self.duo_id, self.today), self._on_reopened)

    def rematch(self) -> None:
        """Let the mentee wait again and look for another mentor; the pair never meets again."""
        self.bridge.write(partial(_step, duos.rematch, self.duo_id, self.today), self._on_rematch)

    def _menu(self, button: Button) -> QMenu:
        menu = QMenu(button)
        found = self.file
        assert found is not None
        if found.is_ended:
            menu.addAction(self.tr("Find another mentor"), self.rematch)
            menu.addAction(self.tr("Reopen the duo"), self.reopen)
        else:
            if not found.is_started:
                menu.addAction(self.tr("Start the duo…"), self.start)
            menu.addAction(self.tr("End the duo…"), self.end)
        return menu

    def _meeting(self, meeting: Any) -> None:
        if self.file is None:
            return
        duo = self.file.row
        words = couple(duo.mentee.name, duo.mentor.name)
        title = self.tr("Log meeting") if meeting is None else self.tr("Correct meeting")
        self.shell.open_sheet(title, MeetingSheet(self.shell, (self.duo_id, words), meeting))

    def _on_follow_up(self, found: FollowUpRow) -> None:
        if self.file is not None:
            sheet = FollowUpSheet(self.shell, self.file.row.mentee.name, found)
            self.shell.open_sheet(self.tr("Follow-up"), sheet)

    def _on_correct(self, meeting: object) -> None:
        self._meeting(meeting)

    def _on_bin(self, meeting_id: str) -> None:
        bin_ = Bin(self.shell, meeting_id)
        bin_.put()
        if bin_.is_done:
            self.shell.tell_done(self.tr("Meeting put in the bin"), bin_.take)

    def _on_reopened(self, duo: DuoRow) -> None:
        del duo
        self.shell.tell_done(self.tr("Duo reopened"))

    def _on_rematch(self, duo: DuoRow) -> None:
        self.host.open_target(("match", duo.mentee.id))


def _file(duo_id: str, today: Any, session: Any) -> DuoFile:
    return duo_file(session, duo_id, today)


def _step(step: Any, duo_id: str, today: Any, session: Any) -> DuoRow:
    row: DuoRow = step(session, session.get_one(Duo, duo_id), today=today)
    return row
