"""Bringing a list in: progress with Stop, then what can be done next."""

from __future__ import annotations

import time

from PySide6.QtCore import QLocale, Signal

from l2w_desktop.journeys.importing import PeopleImport
from l2w_desktop.texts import Lang
from l2w_desktop.views.begin.steps import Step
from l2w_desktop.views.bridge import Bridge, Job
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    BusyCard,
    Button,
    Card,
    Flow,
    Icon,
    Label,
    Number,
    Strip,
    boxed,
    column,
    emptied,
    row,
)

MOST_REASONS = 5


class RunStep(Step):
    """Shows how far the import is and then its result; ``chosen(page)`` is where to go next."""

    chosen = Signal(str)
    stopped = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.lang: Lang = lang
        self.name = self.tr("Read in")
        self.title.setText(self.tr("Your list is read in"))
        self.busy = BusyCard(self.tr("People go into the register"))
        self.busy.stopped.connect(self.stopped)
        self._result = column(gap=16)
        self.body.addWidget(self.busy)
        self.body.addLayout(self._result)
        self.sentence = ""
        self.buttons: list[Button] = []

    @property
    def may_go_back(self) -> bool:
        """No: what was read in is in the register."""
        return False

    def show_result(self, made: PeopleImport) -> None:
        """Show what became of the list and what can be done next."""
        self.busy.hide()
        found = made.result
        self.sentence = _grouped(found.next_steps().in_(self.lang), self.lang)
        self.title.setText(self.tr("Your list is in"))
        self.line.setText(self.sentence)
        emptied(self._result)
        figures = Flow(gap=12)
        for number, words in (
            (found.ready, self.tr("ready for matching")),
            (found.created, self.tr("new files")),
            (found.updated, self.tr("brought up to date")),
            (found.doubtful, self.tr("possibly double")),
            (found.rejected, self.tr("sent back")),
        ):
            card = Card(
                Number(QLocale().toString(number)), Label(words, "body2", "text2"), pad=18, gap=2
            )
            card.setMinimumWidth(Theme.of_app().px(150))
            figures.addWidget(card)
        self._result.addWidget(boxed(figures))
        if made.rejects_file is not None:
            self._result.addWidget(self._sent_back(made))
        self._offer(made)

    def _sent_back(self, made: PeopleImport) -> Strip:
        rows = [
            self.tr("row {n}: {reason}").format(n=r.number, reason=r.text.in_(self.lang))
            for r in made.result.rejects[:MOST_REASONS]
        ]
        assert made.rejects_file is not None
        title = self.tr("The rows that went back are in {file}").format(file=made.rejects_file.name)
        return Strip("warn", title, "\n".join(rows))

    def _offer(self, made: PeopleImport) -> None:
        first = "doubtful" if made.result.doubtful else "duos"
        words = {
            "doubtful": self.tr("Look at the doubtful rows"),
            "duos": self.tr("To matching"),
            made.result.kind: self.tr("See the list"),
            "today": self.tr("To Today"),
        }
        self.buttons = []
        for page, word in words.items():
            if page == "doubtful" and not made.result.doubtful:
                continue
            button = Button(word, "primary" if page == first else "secondary")
            button.setProperty("page", page)
            button.clicked.connect(self._on_button)
            self.buttons.append(button)
        tick = row(Icon("circle-check", "ok", 18), Label(
            self.tr("Everything is kept on this computer."), "body2", "text2"
        ), None, gap=8)  # fmt: skip
        self._result.addLayout(row(*self.buttons, None, gap=8))
        self._result.addLayout(tick)
        self.buttons[0].setFocus()

    def _on_button(self) -> None:
        self.chosen.emit(str(self.sender().property("page")))


class Countdown:
    """Estimates the seconds that remain from the pace so far."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def left(self, done: int, total: int) -> int | None:
        """Return whole seconds, None while there is too little to go on."""
        spent = time.monotonic() - self._began
        if done <= 0 or total <= 0 or spent < 1:
            return None
        return round(spent / done * (total - done))


def follow(bridge: Bridge, busy: BusyCard, job: Job) -> None:
    """Let a card show the progress of one job as long as it lives."""
    pace = Countdown()

    def on_progress(of: Job, done: int, total: int) -> None:
        if of is job:
            busy.set_progress(done, total, pace.left(done, total))

    def on_finished(of: Job) -> None:
        if of is job:
            bridge.progress.disconnect(on_progress)
            bridge.finished.disconnect(on_finished)

    bridge.progress.connect(on_progress)
    bridge.finished.connect(on_finished)
    busy.set_progress(0, 0)


def _grouped(sentence: str, lang: Lang) -> str:
    """Return the sentence with its numbers as people write them: 1.148."""
    mark = "." if lang == "nl" else ","
    words = [f"{int(w):,}".replace(",", mark) if w.isdigit() else w for w in sentence.split(" ")]
    return " ".join(words)
