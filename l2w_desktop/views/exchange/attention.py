"""The card of what desks that work apart cannot prevent: what, why, and where to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.services import attention
from l2w_desktop.services.attention import Kind as PointKind
from l2w_desktop.services.attention import Point
from l2w_desktop.texts import Lang
from l2w_desktop.views.bridge import Job, Work
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    Card,
    Count,
    ElidedLabel,
    Hair,
    Icon,
    boxed,
    card_header,
    column,
    emptied,
    row,
)

SHOWN = 3  # points before *Show all*
_ICONS: Final[dict[PointKind, str]] = {
    "capacity": "users",
    "two_duos": "handshake",
    "double": "user-check",
    "bin": "trash-2",
    "language": "languages",
}


class AttentionCard(Card):
    """Points of attention; ``opened(point)`` to mend one, ``parted(point)`` for two people."""

    opened = Signal(object)
    parted = Signal(object)

    def __init__(self, points: Sequence[Point], lang: Lang) -> None:
        super().__init__(pad=0, gap=0)
        self.points = tuple(points)
        self.lang: Lang = lang
        self.buttons: list[Button] = []
        self.more = Button("", "link", small=True)
        self.more.clicked.connect(self._on_more)
        self._is_whole = False
        self._rows = column(gap=0, margins=(0, 4, 0, 4))
        head = card_header(self.tr("Points of attention"), self.more, count=Count(len(points)))
        self.add(head, Hair(strong=True), self._rows)
        self._show()

    def _show(self) -> None:
        emptied(self._rows)
        self.buttons = []
        for point in self.points if self._is_whole else self.points[:SHOWN]:
            self._rows.addWidget(self._row(point))
        self.more.setVisible(len(self.points) > SHOWN)
        all_ = self.tr("Show all {n}").format(n=len(self.points))
        self.more.set_text(self.tr("Show fewer") if self._is_whole else all_)

    def _row(self, point: Point) -> QWidget:
        title, reason = point.title.in_(self.lang), point.reason.in_(self.lang)
        words = boxed(
            column(ElidedLabel(title, "h3"), ElidedLabel(reason, "body2", "text2"), gap=0)
        )
        line = row(Icon(_ICONS[point.kind], "warn", 18), words, gap=12, margins=(20, 7, 16, 7))
        line.setStretch(1, 1)
        verbs = [(self.tr("Look"), self._on_opened)]
        if point.people is not None:
            verbs.insert(0, (self.tr("Two people"), self._on_parted))
        for word, slot in verbs:
            button = Button(word, small=True)
            button.setAccessibleName(f"{title}. {reason}. {word}")
            button.setProperty("point", self.points.index(point))
            button.clicked.connect(slot)
            self.buttons.append(button)
            line.addWidget(button)
        return boxed(line)

    def _on_opened(self) -> None:
        self.opened.emit(self.points[int(self.sender().property("point"))])

    def _on_parted(self) -> None:
        self.parted.emit(self.points[int(self.sender().property("point"))])

    def _on_more(self) -> None:
        self._is_whole = not self._is_whole
        self._show()


class AttentionBox(QWidget):
    """Looks for points of attention on the worker, at central that takes a while; shows them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.points: tuple[Point, ...] = ()
        self._box = column(gap=0)
        self.setLayout(self._box)
        self._job: Job | None = None
        self._is_stale = True
        self.hide()

    def look(self) -> None:
        """Look again, once the page is on the screen and an earlier look has ended."""
        bridge, page = self.shell.bridge, self.parentWidget()
        self._is_stale = True
        is_seen = page is not None and page.isVisible()
        if bridge is None or self._job is not None or not is_seen:
            return

        def search(work: Work) -> tuple[Point, ...]:
            with work.read() as session:
                return attention.points(session)

        self._is_stale = False
        self._job = bridge.start(search, self._on_found, self.tr("Points of attention"))

    def _on_found(self, points: tuple[Point, ...]) -> None:
        self._job = None
        if not shiboken6.isValid(self):
            return
        if self._is_stale:
            self.look()
            return
        self.points = points
        emptied(self._box)
        self.setVisible(bool(points))
        if points:
            card = AttentionCard(points, self.shell.lang)
            card.opened.connect(self._on_opened)
            card.parted.connect(self._on_parted)
            self._box.addWidget(card)

    def _on_opened(self, point: Point) -> None:
        target: object = ("duo", point.target) if point.page == "duos" else point.target
        self.shell.go(point.page, target)

    def _on_parted(self, point: Point) -> None:
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        day = place.today()

        def judge(session: Any) -> None:
            attention.judge_apart(session, point, day)

        if bridge.write(judge):
            self.shell.tell_done(self.tr("The program knows that these are two people"))
            self.look()
