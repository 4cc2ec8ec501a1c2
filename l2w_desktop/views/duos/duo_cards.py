"""The cards of one duo: meetings, documents, and why the duo was made."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.documents import DOCUMENTS
from l2w_desktop.matching import Explanation
from l2w_desktop.matching import words as told
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import meetings
from l2w_desktop.services.duo_file import DuoFile, Paper
from l2w_desktop.services.duo_gates import MISSING
from l2w_desktop.services.meetings import MeetingRow
from l2w_desktop.views.duos.words import chips_of, day_words, minutes_words, whole_score
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    Card,
    Chip,
    ElidedLabel,
    EmptyState,
    Flow,
    Hair,
    Icon,
    IconButton,
    IconTile,
    KeyHint,
    Label,
    boxed,
    card_header,
    column,
    row,
)

_ICONS = {"TELEFOON": "phone", "BERICHT": "message-circle", "ONLINE": "arrow-left-right"}


class MeetingsCard(Card):
    """The meetings, newest first; each can be corrected or put in the bin."""

    corrected = Signal(object)
    binned = Signal(str)
    asked = Signal()

    def __init__(self, shell: Shell, found: DuoFile, today: dt.date) -> None:
        super().__init__(pad=0, gap=0)
        self.shell, self.today = shell, today
        self.rows = {meeting.id: meeting for meeting in found.meetings}
        self.add(card_header(self.tr("Meetings"), self._sum(found)), Hair(strong=True))
        if not found.meetings:
            empty = EmptyState(
                "message-circle",
                self.tr("No meeting yet"),
                self.tr("Log the first one: Ctrl M, then Ctrl Enter."),
                "" if found.is_ended else self.tr("Log meeting"),
            )
            empty.acted.connect(self.asked)
            self.add(empty)
        for number, meeting in enumerate(found.meetings):
            if number:
                self.add(Hair())
            self.add(self._row(meeting))
        self.add(None)
        if not found.is_ended:
            keys = row(KeyHint("Ctrl M"), Label(self.tr("logs"), "caption", "text2"), None)
            keys.setContentsMargins(20, 8, 20, 14)
            self.add(boxed(keys))

    def _sum(self, found: DuoFile) -> ElidedLabel:
        held = [m for m in found.meetings if m.status == meetings.HELD]
        minutes = minutes_words(sum(m.minutes for m in held))
        words = self.tr("{n} held, {time} together").format(n=len(held), time=minutes)
        return ElidedLabel(words if held else "", "caption", "text2")

    def _row(self, meeting: MeetingRow) -> QWidget:
        is_held = meeting.status == meetings.HELD
        topics = code_list("meeting_topics")
        modes, states = code_list("meeting_mode"), code_list("meeting_status")
        mode = say(self.shell, modes.label(meeting.mode))
        title = ", ".join(say(self.shell, topics.label(code)) for code in meeting.topics)
        if not is_held:
            title = say(self.shell, states.label(meeting.status))
        title = title or mode
        line = f"{minutes_words(meeting.minutes)}, {mode}"
        if not is_held:
            line = self.tr("Does not count.")
        note = f"{line}. {meeting.note}" if meeting.note and is_held else meeting.note or line
        tile = IconTile("", _ICONS.get(meeting.mode, "users"), "duo" if is_held else "neutral", 32)
        words = column(
            ElidedLabel(title[:1].upper() + title[1:], "h3"),
            Label(note, "body2", "text2", wraps=True),
            gap=2,
        )
        day = day_words(self.shell, meeting.on, self.today)
        buttons = []
        for name, icon, slot in (
            (self.tr("Correct the meeting of {day}"), "pencil", self._on_correct),
            (self.tr("Put the meeting of {day} in the bin"), "trash-2", self._on_bin),
        ):
            button = IconButton(name.format(day=day), icon, "link", small=True)
            button.setProperty("meeting", meeting.id)
            button.clicked.connect(slot)
            buttons.append(button)
        when = Label(day, "caption", "text2")
        whole = row(tile, boxed(words), when, *buttons, gap=10, margins=(20, 10, 12, 10))
        whole.setStretch(1, 1)
        whole.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        return boxed(whole)

    def _on_correct(self) -> None:
        self.corrected.emit(self.rows[str(self.sender().property("meeting"))])

    def _on_bin(self) -> None:
        self.binned.emit(str(self.sender().property("meeting")))


class DocumentsCard(Card):
    """What the duo needs before it may start, and which documents were made."""

    asked = Signal()
    note_asked = Signal()

    def __init__(self, shell: Shell, found: DuoFile, today: dt.date) -> None:
        super().__init__(pad=0, gap=0)
        self.shell, self.today = shell, today
        missing = sum(not is_there for _, is_there in found.papers)
        is_open = not found.is_started and not found.is_ended
        chip = self._chip(missing) if is_open and missing else None
        self.add(card_header(self.tr("Papers"), *([chip] if chip else [])), Hair(strong=True))
        for code, is_there in found.papers:
            self.add(self._gate(code, is_there, found))
        if found.issued:
            self.add(6, Hair(), self._title(self.tr("Made")))
            for paper in found.issued:
                self.add(self._paper(paper))
        self.add(10)

    def _chip(self, missing: int) -> Chip:
        if missing == 1:
            return Chip(self.tr("1 missing"), "danger")
        return Chip(self.tr("{n} missing").format(n=missing), "danger")

    def _title(self, words: str) -> QWidget:
        return boxed(column(ElidedLabel(words, "caption", "text2"), margins=(20, 10, 20, 0)))

    def _gate(self, code: str, is_there: bool, found: DuoFile) -> QWidget:
        words = say(self.shell, MISSING[code])
        name = ElidedLabel(words[:1].upper() + words[1:], "label")
        icon = Icon("file-check" if is_there else "file-text", "ok" if is_there else "warn", 18)
        kind, state = ("ok", self.tr("In order")) if is_there else ("warn", self.tr("Missing"))
        if code == "AGREEMENT_SIGNED" and found.agreement_signed_on is not None:
            day = day_words(self.shell, found.agreement_signed_on, self.today)
            state = self.tr("Signed {day}").format(day=day)
        line = row(icon, name, gap=12, margins=(20, 7, 16, 7))
        line.setStretch(1, 1)
        line.addWidget(Chip(state, kind))  # type: ignore[arg-type]
        if code == "AGREEMENT_SIGNED" and not is_there:
            button = Button(self.tr("Print"), small=True)
            button.clicked.connect(self.asked)
            line.addWidget(button)
        if code == "INFORMATION_NOTE" and not is_there:
            button = Button(self.tr("Print"), small=True)
            button.clicked.connect(self.note_asked)
            line.addWidget(button)
        return boxed(line)

    def _paper(self, paper: Paper) -> QWidget:
        titles = {document.name: document.title for document in DOCUMENTS}
        title = say(self.shell, titles[paper.name]) if paper.name in titles else paper.name
        day = day_words(self.shell, paper.issued_at.date() if paper.issued_at else None, self.today)
        second = " · ".join(part for part in (paper.number, paper.lang, day) if part)
        lines = column(ElidedLabel(title, "label"), ElidedLabel(second, "caption", "text2"), gap=2)
        line = row(Icon("file-text", "text2", 18), boxed(lines), gap=12, margins=(20, 7, 16, 7))
        line.setStretch(1, 1)
        return boxed(line)


class WhyCard(Card):
    """Why this duo: the points and reasons that were on the screen when it was confirmed."""

    def __init__(self, shell: Shell, found: Explanation) -> None:
        super().__init__(gap=12)
        score = Label(self.tr("{n} out of 100").format(n=whole_score(found)), "body2", "text2")
        score.setToolTip(say(shell, told.score(found.total)))
        head = row(ElidedLabel(self.tr("Why this duo"), "h2"), None, score)
        chips = []
        for chip in chips_of(found):
            kind, icon = ("ok", "check") if chip.is_positive else ("warn", "minus")
            chips.append(Chip(say(shell, chip.text), kind, icon))  # type: ignore[arg-type]
        flow = Flow(*chips, gap=6)
        box = boxed(flow)
        policy = box.sizePolicy()
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        self.add(head, box)
