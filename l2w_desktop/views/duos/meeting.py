"""The sheet to log a meeting, or to correct one: duo, day, minutes, how, about what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from typing_extensions import override

from l2w_desktop.models import Duo, Meeting
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.durations import parse_minutes
from l2w_desktop.services import lists, meetings, register
from l2w_desktop.services.lists import Query
from l2w_desktop.services.meetings import Logged, MeetingRow
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.duos.finder import SHOWN, Finder, Found
from l2w_desktop.views.duos.topics import TopicBox
from l2w_desktop.views.duos.view import SheetForm
from l2w_desktop.views.duos.words import amount_words
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    ComboBox,
    Field,
    Inset,
    Label,
    LineEdit,
    SegmentedChoice,
    TextArea,
)

USUAL_MINUTES = 60


class MeetingSheet(SheetForm):
    """Everything has a default but the duo: Ctrl M, a few letters, Enter, Ctrl Enter."""

    def __init__(
        self,
        shell: Shell,
        duo: Found | None = None,
        meeting: MeetingRow | None = None,
        done: Callable[[str], None] | None = None,
    ) -> None:
        verb = self.tr("Log meeting") if meeting is None else self.tr("Save correction")
        super().__init__(shell, verb, "message-circle" if meeting is None else "check")
        self.duo_id = duo[0] if duo else ""
        self.meeting = meeting
        self._done = done
        on = meeting.on if meeting else self.today
        self.day = DayField(self.tr("Day"), self.today, shell.lang, on)
        self.minutes = LineEdit(str(meeting.minutes if meeting else USUAL_MINUTES))
        self.minutes_field = Field(
            self.tr("Duration in minutes"), self.minutes, self.tr("Or in hours: 1.30 or 1u30")
        )
        self.minutes.textEdited.connect(self.minutes_field.clear_message)
        self.mode = SegmentedChoice(
            self.tr("How"), self._codes("meeting_mode"), meeting.mode if meeting else "FYSIEK"
        )
        self.status = ComboBox(self._codes("meeting_status"))
        self.status.setCurrentIndex(
            self.status.findData(meeting.status if meeting else meetings.HELD)
        )
        self.topics = TopicBox(shell, meeting.topics if meeting else ())
        self.note = TextArea(meeting.note or "" if meeting else "", lines=3)
        self.lay_out(
            self._who(duo),
            self.day,
            self.minutes_field,
            Field(self.tr("How"), self.mode),
            Field(self.tr("About what"), self.topics),
            Field(self.tr("Note"), self.note, self.tr("Stays at this desk.")),
            Field(self.tr("Status"), self.status),
        )

    @override
    def submit(self) -> None:
        if not self.duo_id:
            self.tell(self.tr("Choose a duo first."))
            self.finder.line.setFocus()
            return
        if self.day.check() is None:
            self.day.line.setFocus()
            return
        if parse_minutes(self.minutes.text()) is None:
            words = self.tr("This is no duration. Write for example 60.")
            self.minutes_field.show_message("danger", words)
            self.minutes.setFocus()
            return
        self.store(self._write, self._on_stored)

    def _who(self, duo: Found | None) -> Any:
        if duo is not None:
            return Inset(Label(duo[1], "h3", wraps=True))
        self.finder = Finder(self.tr("Duo"), self.tr("Type a name or duo number"), self._ask)
        self.finder.found.connect(self._on_found)
        return Field(self.tr("Duo"), self.finder)

    def _codes(self, name: str) -> list[tuple[str, str]]:
        words = ((c.code, say(self.shell, c.label)) for c in code_list(name))
        return [(code, label[:1].upper() + label[1:]) for code, label in words]

    def _ask(self, text: str) -> Sequence[Found]:
        return self.bridge.read(partial(_duos, text))

    def _on_found(self, duo_id: str) -> None:
        self.duo_id = duo_id
        self.strip.hide()
        self.day.line.setFocus()
        self.day.line.selectAll()

    def _write(self, session: Any) -> Logged:
        on = self.day.day()
        assert on is not None
        asked: dict[str, Any] = {
            "on": on,
            "minutes": parse_minutes(self.minutes.text()) or 0,
            "today": self.today,
            "mode": self.mode.value(),
            "topics": self.topics.codes(),
            "note": self.note.toPlainText(),
            "status": str(self.status.currentData()),
        }
        if self.meeting is None:
            return meetings.log(session, session.get_one(Duo, self.duo_id), **asked)
        return meetings.correct(session, session.get_one(Meeting, self.meeting.id), **asked)

    def _on_stored(self, logged: Logged) -> None:
        self.shell.close_sheet()
        rhythm = logged.rhythm
        amount = amount_words(rhythm.held, rhythm.norm, rhythm.unit)
        if self.meeting is None:
            words = self.tr("Meeting logged. Month {n}: {amount}.")
            undo: Callable[[], None] = Bin(self.shell, logged.meeting.id).put
        else:
            words = self.tr("Meeting corrected. Month {n}: {amount}.")
            undo = Correct(self.shell, self.meeting, self.today).run
        self.shell.tell_done(words.format(n=rhythm.month, amount=amount), undo)
        if self._done is not None:
            self._done(self.duo_id)


class Bin:
    """Puts a meeting in the bin and takes it out again."""

    def __init__(self, shell: Shell, meeting_id: str) -> None:
        self.shell, self.meeting_id = shell, meeting_id
        self.is_done = False

    def put(self) -> None:
        """Put it in the bin."""
        self._write(True)

    def take(self) -> None:
        """Take it out of the bin."""
        self._write(False)

    def _write(self, is_archived: bool) -> None:
        bridge = self.shell.bridge
        assert bridge is not None
        self.is_done = bridge.write(partial(_archive, self.meeting_id, is_archived))


class Correct:
    """Brings a meeting back to what it was."""

    def __init__(self, shell: Shell, before: MeetingRow, today: dt.date) -> None:
        self.shell, self.before, self.today = shell, before, today

    def run(self) -> None:
        """Store the earlier values again."""
        bridge = self.shell.bridge
        assert bridge is not None
        bridge.write(self._write)

    def _write(self, session: Any) -> None:
        was = self.before
        meetings.correct(
            session,
            session.get_one(Meeting, was.id),
            on=was.on,
            minutes=was.minutes,
            today=self.today,
            mode=was.mode,
            topics=was.topics,
            note=was.note or "",
            status=was.status,
        )


def _archive(meeting_id: str, is_archived: bool, session: Any) -> None:
    meetings.archive(session, session.get_one(Meeting, meeting_id), is_archived=is_archived)


def _duos(text: str, session: Any) -> list[Found]:
    rows = lists.duos(session, Query(text, register.engaged(), limit=SHOWN))
    return [(r.id, r.name) for r in rows]
