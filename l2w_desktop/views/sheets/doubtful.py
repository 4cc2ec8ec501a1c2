"""Doubtful rows: what the list says beside who is known, and a person decides."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from l2w_desktop.services.comparison import ComparedPerson, compared
from l2w_desktop.services.doubtful import DoubtfulRow, Resolved, Verdict, doubtful, resolve_doubtful
from l2w_desktop.views.days import shown_day
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    Chip,
    ElidedLabel,
    EmptyState,
    FilterPills,
    Hair,
    Icon,
    Inset,
    Label,
    Strip,
    boxed,
    column,
    emptied,
    row,
)


class DoubtfulSheet(QWidget):
    """One waiting row at a time, with everybody whom it resembles."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.rows: tuple[DoubtfulRow, ...] = ()
        self.candidates: tuple[ComparedPerson, ...] = ()
        self.at = 0
        self.person = 0
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self.same = Button(self.tr("Same person"), "primary", "check")
        self.other = Button(self.tr("Another person"), icon="user")
        self.skip = Button(self.tr("Later"), "link")
        self.same.clicked.connect(self._on_same)
        self.other.clicked.connect(self._on_other)
        self.skip.clicked.connect(self._on_skip)
        self._parts = column(gap=14)
        hint = self.tr("Same person: only empty fields are filled. Nothing is overwritten.")
        self._verdict = boxed(
            column(
                row(self.same, self.other, None, self.skip, gap=8),
                Label(hint, "body2", "text3", wraps=True), gap=12,
            )
        )  # fmt: skip
        whole = column(self.problem, self._parts, self._verdict, None, gap=14)
        whole.setContentsMargins(24, 8, 24, 24)
        self.setLayout(whole)
        self._read()

    def _read(self) -> None:
        bridge = self.shell.bridge
        if bridge is None:
            return
        self.rows = bridge.read(doubtful)
        self.at = min(self.at, max(0, len(self.rows) - 1))
        self.person = 0
        if self.rows:
            row_ = self.rows[self.at]
            self.candidates = bridge.read(lambda session: compared(session, row_))
        self._show()

    def _show(self) -> None:
        self._verdict.setVisible(bool(self.rows))
        emptied(self._parts)
        if not self.rows:
            self._parts.addWidget(
                EmptyState(
                    "circle-check",
                    self.tr("No doubtful rows any more"),
                    self.tr("Everybody on your lists is in the register."),
                )
            )
            return
        row_ = self.rows[self.at]
        kind = self.tr("mentee") if row_.kind == "mentees" else self.tr("mentor")
        place = self.tr("{n} of {total}").format(n=self.at + 1, total=len(self.rows))
        head = row(ElidedLabel(row_.name, "h1"), Chip(kind, "neutral"), None,
                   Label(place, "body2", "text2"), gap=10)  # fmt: skip
        read_on = shown_day(row_.read_at.astimezone().date(), "d MMMM")
        origin = self.tr("From {file}, read in on {day}").format(file=row_.source, day=read_on)
        self._parts.addLayout(head)
        self._parts.addWidget(ElidedLabel(origin, "body2", "text2"))
        if len(self.candidates) > 1:
            names = [(str(n), one.name) for n, one in enumerate(self.candidates)]
            pills = FilterPills(self.tr("May be"), names, str(self.person))
            pills.chosen.connect(self._on_person)
            self._parts.addWidget(pills)
        if self.candidates:
            self._compare(self.candidates[self.person])

    def _compare(self, one: ComparedPerson) -> None:
        lang = self.shell.lang
        reason = row(Icon("info", "info", 16), Label(one.reason.in_(lang), "label"), None, gap=8)
        self._parts.addLayout(reason)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        numbers = ", ".join(one.numbers) or self.tr("waits itself")
        known = boxed(
            column(ElidedLabel(one.name, "h3"), ElidedLabel(numbers, "caption", "text3"), gap=0)
        )
        grid.addWidget(ElidedLabel(self.tr("In your list"), "h3"), 0, 1)
        grid.addWidget(known, 0, 2)
        grid.addWidget(Hair(strong=True), 1, 0, 1, 4)
        for place, field in enumerate(one.fields, start=2):
            label = field.label.in_(lang)
            grid.addWidget(ElidedLabel(label[:1].upper() + label[1:], "caption", "text3"), place, 0)
            for at, value in ((1, field.listed), (2, field.known)):
                words = value.in_(lang)
                text = ElidedLabel(words or "–", "label" if words else "body2")
                text.setAccessibleName(f"{label}: {words or '–'}")
                grid.addWidget(text, place, at)
            mark = Icon("check", "ok", 14, self.tr("same")) if field.is_same else None
            if mark is not None:
                grid.addWidget(mark, place, 3)
        for at, stretch in enumerate((3, 5, 5, 0)):
            grid.setColumnStretch(at, stretch)
        box = Inset(gap=0)
        box.add(grid)
        self._parts.addWidget(box)

    def _on_person(self, value: str) -> None:
        self.person = int(value)
        self._show()

    def _on_skip(self) -> None:
        self.at = (self.at + 1) % max(1, len(self.rows))
        self._read()

    def _on_same(self) -> None:
        self._decide("same", self.candidates[self.person].person_id if self.candidates else None)

    def _on_other(self) -> None:
        self._decide("other", None)

    def _decide(self, verdict: Verdict, person_id: str | None) -> None:
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None or not self.rows:
            return
        row_, day = self.rows[self.at], place.today()
        self.problem.hide()
        bridge.write(
            lambda s: resolve_doubtful(s, row_.id, verdict, person_id, today=day), self._on_decided
        )
        self._read()

    def _on_decided(self, made: Resolved) -> None:
        words = (
            self.tr("{name} is a new file: {number}")
            if made.is_new_person
            else self.tr("{name} was known already: {number}")
        )
        self.shell.tell_done(words.format(name=made.name, number=made.number))
