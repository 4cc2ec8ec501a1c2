"""All proposals at once: who would get whom, tick and confirm; and who stays without a mentor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.matching import words as told
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.services.match_sheet import Alone, Review, review
from l2w_desktop.views.bridge import Job, Work
from l2w_desktop.views.duos.board_table import BoardTable
from l2w_desktop.views.duos.confirm import ConfirmSeveral
from l2w_desktop.views.duos.nobody import help_row
from l2w_desktop.views.duos.view import Heading, Host, View
from l2w_desktop.views.duos.words import whole_score
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Scroll
from l2w_desktop.views.shortcuts import INSIDE, bind, stands_for
from l2w_desktop.views.widgets import (
    BusyCard,
    Button,
    Card,
    Count,
    ElidedLabel,
    EmptyState,
    Hair,
    KeyHint,
    Label,
    Number,
    Strip,
    boxed,
    column,
    emptied,
    row,
)

_SIDE = 340
ALONE_SHOWN = 30


class BoardView(View):
    """The best set of duos for everybody who waits; nothing is stored before *Confirm*."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.review: Review | None = None
        self.table: BoardTable | None = None
        self._job: Job | None = None
        self.note = Strip("warn", " ")
        self.note.hide()
        self._body = QVBoxLayout()
        self._body.setSpacing(14)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.note)
        box.addLayout(self._body, 1)
        bind(self, "board.confirm", self.ask, INSIDE)

    @override
    def heading(self) -> Heading:
        return Heading(
            self.tr("All duo proposals"),
            self.tr("This is a proposal. You confirm each duo yourself."),
            self.tr("Proposals"),
        )

    @override
    def buttons(self) -> Sequence[Button]:
        if self.table is None:
            return ()
        again = Button(self.tr("Compute again"), icon="refresh-cw")
        again.clicked.connect(self.refresh)
        confirm = Button(self._verb(), "primary", "handshake")
        confirm.clicked.connect(self.ask)
        stands_for(confirm, "board.confirm", self._verb())
        return (again, confirm)

    @override
    def refresh(self) -> None:
        if self._job is not None:
            self._job.stop()
        if self.review is None:
            emptied(self._body)
            busy = BusyCard(self.tr("Computing the best duos"))
            busy.stopped.connect(self._on_stop)
            self._body.addWidget(busy)
            self._body.addStretch(1)
        compute = partial(_compute, self.today)
        self._job = self.bridge.start(
            compute, self._on_review, self.tr("Computing duos"), self._on_failed
        )

    def ask(self) -> None:
        """Open the sheet for the ticked duos; without ticks, say what to do first."""
        chosen = self.table.ticks() if self.table is not None else ()
        if not chosen:
            self.note.tell("warn", self.tr("Choose a duo first."), self.tr("Space ticks a duo."))
            return
        self.note.hide()
        sheet = ConfirmSeveral(self.shell, chosen, self._on_stored)
        self.shell.open_sheet(self.tr("Confirm duos"), sheet)

    def _verb(self) -> str:
        count = len(self.table.ticks()) if self.table is not None else 0
        if count == 1:
            return self.tr("Confirm 1 chosen duo")
        return self.tr("Confirm {n} chosen duos").format(n=count)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()
        self.host.open_target(("list", "waiting"))

    def _on_review(self, found: Review) -> None:
        if not shiboken6.isValid(self):
            return
        ticked = self.table.chosen if self.table is not None else set()
        self.review, self._job = found, None
        emptied(self._body)
        self.table = None
        if found.duos:
            self._show(found, ticked & {d.mentee_id for d in found.duos})
        elif found.alone:
            self._body.addWidget(self._alone(found), 1)
        else:
            self._body.addWidget(Card(self._empty()))
        self.host.dress()

    def _show(self, found: Review, ticked: set[str]) -> None:
        self._body.addWidget(self._facts(found))
        table = BoardTable(self.tr("Proposed duos"), self.shell.lang)
        table.chosen = ticked
        table.show_rows(found.duos)
        table.ticked.connect(self.host.dress)
        table.opened.connect(self._on_open)
        self.table = table
        keys = row(gap=8)
        for key, words in (
            (self.tr("Space"), self.tr("chooses")),
            ("Enter", self.tr("shows why")),
            ("Ctrl Enter", self.tr("confirms")),
        ):
            keys.addWidget(KeyHint(key))
            keys.addWidget(Label(words, "caption", "text2"))
            keys.addSpacing(6)
        keys.addStretch(1)
        left = column(Card(table, pad=1), keys, gap=10)
        left.setStretch(0, 1)
        work = row(boxed(left), gap=16)
        work.setStretch(0, 1)
        if found.alone:
            side = self._alone(found)
            side.setFixedWidth(self.theme.px(_SIDE))
            work.addWidget(side)
        self._body.addLayout(work, 1)
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, found: Review) -> Card:
        scores = [whole_score(d.explanation) for d in found.duos]
        people = len(found.duos) + len(found.alone)
        longest = max((a.waiting_days or 0 for a in found.alone), default=0)
        facts = [
            (
                self.tr("{n} of {of}").format(n=len(found.duos), of=people),
                self.tr("mentees with a mentor"),
                self.tr("{m} mentors, {p} free places").format(m=found.mentors, p=found.places),
            ),
            (
                str(round(sum(scores) / len(scores))),
                self.tr("points on average"),
                self.tr("lowest {low}, highest {high}").format(low=min(scores), high=max(scores)),
            ),
            (
                str(len(found.alone)),
                self.tr("without a mentor"),
                self.tr("longest wait {n} days").format(n=longest) if found.alone else "",
            ),
        ]
        line = row(gap=28)
        for number, (figure, label, small) in enumerate(facts):
            if number:
                line.addSpacing(0)
            lines = [Number(figure), ElidedLabel(label, "label")]
            lines.append(ElidedLabel(small or " ", "caption", "text2"))
            line.addWidget(boxed(column(*lines, gap=2)), 1)
        line.setContentsMargins(4, 0, 4, 0)
        return Card(line, pad=16)

    def _alone(self, found: Review) -> Card:
        """Return who stays without a mentor, longest wait first, and what would help."""
        parts: list[QWidget] = []
        for person in found.alone[:ALONE_SHOWN]:
            parts += [boxed(self._person(person)), Hair()]
        rest = len(found.alone) - ALONE_SHOWN
        if rest > 0:
            parts.append(Label(self.tr("and {n} more").format(n=rest), "body2", "text2"))
        content = boxed(column(*parts, None, gap=12, margins=(20, 4, 18, 16)))
        head = row(
            ElidedLabel(self.tr("Without a mentor"), "h2"),
            Count(len(found.alone)),
            None,
            margins=(20, 16, 16, 8),
        )
        card = Card(boxed(head), Scroll(content), pad=0, gap=0)
        card.body.setStretch(1, 1)
        return card

    def _person(self, person: Alone) -> Any:
        look = Button(self.tr("Look"), small=True)
        look.setAccessibleName(self.tr("Find a mentor for {name}").format(name=person.name))
        look.setProperty("mentee", person.mentee_id)
        look.clicked.connect(self._on_look)
        head = row(ElidedLabel(person.name, "h3"), look)
        head.setStretch(0, 1)
        box = column(head, gap=4)
        why = ", ".join(say(self.shell, told.REASONS[reason]) for reason in person.reasons)
        if "NO_CANDIDATES" in person.reasons or "ALL_CANDIDATES_TAKEN" in person.reasons:
            words = why[:1].upper() + why[1:] + "."
        else:
            words = say(self.shell, told.funnel(person.mentors, person.dropped, 0))
        box.addWidget(Label(words, "caption", "text2", wraps=True))
        for near in person.helps[:1]:
            box.addLayout(help_row(self.shell, near))
        return box

    def _empty(self) -> EmptyState:
        state = EmptyState(
            "handshake",
            self.tr("Nobody waits for a mentor"),
            self.tr("Whoever finishes an intake appears here at once."),
            self.tr("To the mentees"),
        )
        state.acted.connect(self._on_mentees)
        return state

    def _on_open(self, found: Any) -> None:
        self.host.open_target(("match", found.mentee_id))

    def _on_look(self) -> None:
        self.host.open_target(("match", str(self.sender().property("mentee"))))

    def _on_mentees(self) -> None:
        self.shell.go("mentees")

    def _on_failed(self, sentence: str) -> None:
        self.tell(self._body, sentence)

    def _on_stored(self, rows: Sequence[DuoRow]) -> None:
        if len(rows) == 1:
            self.host.open_target(("duo", rows[0].id))
        elif self.table is not None:
            self.table.chosen.clear()


def _compute(today: dt.date, work: Work) -> Review:
    with work.read() as session:
        return review(session, today)
