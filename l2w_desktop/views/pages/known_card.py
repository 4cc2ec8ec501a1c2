"""The card beside an intake: do you know this person already? It looks while one types."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.forms import Form
from l2w_desktop.services import numbers, returning
from l2w_desktop.services.returning import Known
from l2w_desktop.texts import Lang
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge, Job, Work
from l2w_desktop.views.days import date_words
from l2w_desktop.views.statuses import status_words
from l2w_desktop.views.widgets import (
    Avatar,
    Button,
    Card,
    Chip,
    ElidedLabel,
    Flow,
    Strip,
    boxed,
    column,
    emptied,
    row,
)

REST_MS: Final = 300  # after the last key, before the register is asked (ux.md §4.5)
_NOBODY: Final[Mapping[str, Any]] = {
    "person.first_name": "Nobody", "person.last_name": "Here", "person.phone": "0470 00 00 0"
}  # fmt: skip
FEWEST: Final = 3  # letters of a name before it is worth asking


class KnownCard(QWidget):
    """Who in the register may be the one whose intake this is; never in the way, never modal.

    Signals: ``found`` when looking ended; ``reopen_asked``, ``compare_asked`` and ``apart_asked``
    with the id of a person.
    """

    found = Signal()
    reopen_asked = Signal(str)
    compare_asked = Signal(str)
    apart_asked = Signal(str)

    def __init__(self, bridge: Bridge, form: Form, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._bridge, self._form, self._lang = bridge, form, lang
        self.known: tuple[Known, ...] = ()
        self.apart: set[str] = set()
        self.person_id = ""
        self.can_reopen = True
        self._typed: Mapping[str, Any] = {}
        self._asked: Mapping[str, Any] = {}
        self._job: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        self.strip = Strip("warn", self.tr("Do you know this person already?"), " ")
        self._cards = column(gap=10)
        self.setLayout(column(self.strip, boxed(self._cards), gap=10))
        self.hide()

    @property
    def is_looking(self) -> bool:
        """Whether the answer for what is typed now is still to come."""
        return self._rest.isActive() or self._job is not None

    def warm(self) -> None:
        """Ask once for nobody, so that the first answer does not wait for what it loads."""
        title = self.tr("Looking for the same person")
        ask = partial(_known, self._form, _NOBODY, clock.today(), "")
        self._bridge.start(ask, _ignore, title, _ignore)

    def type(self, typed: Mapping[str, Any]) -> None:
        """Take over what stands in the fields; a rest after the last key the register is asked."""
        self._typed = dict(typed)
        name = f"{typed.get(returning.KEYS[0]) or ''}{typed.get(returning.KEYS[1]) or ''}".strip()
        if len(name) >= FEWEST or any(typed.get(key) for key in returning.KEYS[2:]):
            self._rest.start()
        else:
            self.stop()
            self.show_known(())

    def stop(self) -> None:
        """Ask nothing any more."""
        self._rest.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None

    def show_known(self, known: tuple[Known, ...]) -> None:
        """Show other people; nobody hides the card."""
        self.known = tuple(one for one in known if one.person_id not in self.apart)
        self.setVisible(bool(self.known))
        if self.known:
            self._fill()

    def _fill(self) -> None:
        reasons = self.known[0].reasons
        words = self.tr("{reasons}: a file that exists already.")
        listed = ", ".join(reason.in_(self._lang) for reason in reasons)
        self.strip.tell("warn", self.tr("Do you know this person already?"),
                        words.format(reasons=listed))  # fmt: skip
        emptied(self._cards)
        for place, one in enumerate(self.known):
            self._cards.addWidget(self._card(one, is_first=place == 0))

    def _card(self, one: Known, *, is_first: bool) -> Card:
        lines = column(ElidedLabel(one.name, "h3"), gap=1)
        for words in (self._file_words(one), self._born_words(one)):
            if words:
                lines.addWidget(ElidedLabel(words, "caption", "text2"))
        head = row(Avatar(one.name, one.person_id, 44), boxed(lines), gap=12)
        head.setStretch(1, 1)
        chips = [Chip(reason.in_(self._lang), "warn") for reason in one.reasons]
        card = Card(head, boxed(Flow(*chips, gap=6)), pad=16, gap=10)
        compare = self._button(self.tr("Compare"), one, self.compare_asked)
        other = self._button(self.tr("Another person"), one, self.apart_asked)
        if self.can_reopen:
            verb = self.tr("Open the file") if one.is_open else self.tr("Reopen the file")
            reopen = self._button(verb, one, self.reopen_asked, is_first=is_first)
            if is_first:
                reopen.setToolTip(f"{verb} (Alt H)")
            card.add(reopen)
        card.add(boxed(Flow(compare, other, gap=8)))
        return card

    def _button(self, words: str, one: Known, asked: Any, *, is_first: bool = False) -> Button:
        button = Button(words, "primary" if is_first else "secondary", small=not is_first)
        button.setAccessibleName(f"{words}: {one.name}")
        button.clicked.connect(partial(asked.emit, one.person_id))
        return button

    def _file_words(self, one: Known) -> str:
        """Return ``Dossier 7K-92 · afgesloten in mrt``."""
        if not one.number:
            return self.tr("In the register, no file here")
        number = one.number
        with suppress(numbers.WrongNumber):
            number = numbers.short(one.number)
        status = status_words(self._form.role, one.status, self._lang).lower()
        if one.status_on and not one.is_open:
            day = date_words(one.status_on, clock.today(), self._lang)
            status = self.tr("{status} on {day}").format(status=status, day=day)
        return self.tr("File {number} · {status}").format(number=number, status=status)

    def _born_words(self, one: Known) -> str:
        parts = []
        if one.birth_date:
            day = "/".join(reversed(one.birth_date.split("-")))
            parts.append(self.tr("Born {day}").format(day=day))
        return " · ".join([*parts, *([one.place] if one.place else [])])

    def _look(self) -> None:
        self.stop()
        self._asked = self._typed
        ask = partial(_known, self._form, self._asked, clock.today(), self.person_id)
        self._job = self._bridge.start(
            ask, partial(self._on_known, self._asked), self.tr("Looking for the same person"),
            self._on_failed,
        )  # fmt: skip

    def _on_known(self, asked: Mapping[str, Any], known: tuple[Known, ...]) -> None:
        if not shiboken6.isValid(self) or asked is not self._asked:
            return  # other letters were typed meanwhile
        self._job = None
        self.show_known(known)
        self.found.emit()

    def _on_failed(self, _sentence: str) -> None:
        """Let a search that failed stand in nobody's way."""
        if shiboken6.isValid(self):
            self._job = None
            self.found.emit()


def _ignore(_answer: object) -> None:
    """Do nothing with an answer that was only asked to be ready."""


def _known(
    form: Form, typed: Mapping[str, Any], today: dt.date, person_id: str, work: Work
) -> tuple[Known, ...]:
    with work.read() as session:
        return returning.known(session, form, typed, today, person_id=person_id)
