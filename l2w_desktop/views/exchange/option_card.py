"""One answer of a choice: who said it, when, and what it says; picked by mouse, arrow or digit."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.models.dates import spoken
from l2w_desktop.services.conflicts import Line, Option
from l2w_desktop.services.field_words import capital
from l2w_desktop.texts import Lang, Text
from l2w_desktop.views.paint import begin, focus_ring
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Card,
    Chip,
    ElidedLabel,
    Icon,
    Inset,
    KeyHint,
    Label,
    boxed,
    column,
    row,
)

translate = QCoreApplication.translate  # lupdate finds it by this name
_WEEKDAYS = (
    Text("maandag", "Monday"), Text("dinsdag", "Tuesday"), Text("woensdag", "Wednesday"),
    Text("donderdag", "Thursday"), Text("vrijdag", "Friday"), Text("zaterdag", "Saturday"),
    Text("zondag", "Sunday"),
)  # fmt: skip


class Pick(QRadioButton):
    """The round mark of an answer; ↑ and ↓ are left to the list of choices."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = self.theme.px(18) + 8
        return QSize(side, max(side, 26))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        size = float(self.theme.px(18))
        ring = QRectF(4, (self.height() - size) / 2, size, size)
        ink = self.theme.colour("primary" if self.isChecked() else "text3")
        painter.setPen(QPen(ink, 2 if self.isChecked() else 1.4))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(ring.adjusted(5, 5, -5, -5))
        if self.hasFocus():
            focus_ring(painter, self.theme, ring.adjusted(-4, -4, 4, 4), size)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


class AnswerCard(Card):
    """An answer that can be picked by a click anywhere on it; ``picked(take)``."""

    picked = Signal(int)

    def __init__(self, take: int, words: str, role: Literal["h2", "h3"], *chips: Chip) -> None:
        super().__init__(pad=16, gap=8)
        self.take = take
        self.pick = Pick()
        self.pick.toggled.connect(self._on_toggled)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = Label(words, role, wraps=True)
        head = row(self.pick, name, *chips, KeyHint(str(take)), gap=8)
        head.setStretch(1, 1)
        self.add(head)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pick.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pick.setChecked(True)

    def _on_toggled(self, is_on: bool) -> None:
        self.set_selected(is_on)
        if is_on:
            self.picked.emit(self.take)


class OptionCard(AnswerCard):
    """A value of one place, with the fields that differ large in a sunken box."""

    def __init__(self, option: Option, lang: Lang) -> None:
        site = option.site.in_(lang)
        newest = [Chip(translate("OptionCard", "Newest"), "info")] if option.is_newest else []
        super().__init__(option.take, site, "h2", *newest)
        when = spoken_moment(option.at, lang)
        who = option.user or self.tr("Read from the list")
        for icon, words in (("user", who), ("clock", when)):
            line = row(Icon(icon, "text2", 16), ElidedLabel(words, "body2", "text2"), gap=8)
            line.setStretch(1, 1)
            self.add(boxed(line))
        for each in option.lines:
            self.add(_line(each, lang, self.tr("differs"), self.tr("not filled in")))
        said = ", ".join(f"{e.label.in_(lang)} {e.words.in_(lang)}" for e in option.lines)
        self.pick.setAccessibleName(f"{option.take}. {site}, {option.user}, {when}. {said}")
        self.add(None)


class SmallCard(AnswerCard):
    """An answer in one line: keep both, or type it."""

    def __init__(self, take: int, words: str, line: str) -> None:
        super().__init__(take, words, "h3")
        self.body.setContentsMargins(16, 10, 16, 10)
        self.body.setSpacing(2)
        small = Label(line, "body2", "text2", wraps=True)
        self.add(boxed(column(small, margins=(Theme.of_app().px(18) + 16, 0, 0, 0))))
        self.pick.setAccessibleName(f"{take}. {words}. {line}")


def spoken_moment(at: dt.datetime, lang: Lang) -> str:
    """Return ``Woensdag 28 oktober, 14.12 uur`` on this computer's clock."""
    local = at.astimezone()
    year = f" {local.year}" if local.year != dt.datetime.now().year else ""
    day = spoken(local.date()).in_(lang).removesuffix(f" {local.year}")
    weekday = _WEEKDAYS[local.weekday()].in_(lang)
    clock = f"{local:%H.%M} uur" if lang == "nl" else f"{local:%H.%M}"
    return capital(f"{weekday} {day}{year}, {clock}")


def lowered(words: str, lang: Lang) -> str:
    """Return a moment as it stands inside a sentence: Dutch days have a small letter."""
    return words[:1].lower() + words[1:] if lang == "nl" else words


def _line(line: Line, lang: Lang, differs: str, empty: str) -> QWidget:
    label = ElidedLabel(capital(line.label.in_(lang)), "caption", "text3")
    words = line.words.in_(lang) or empty
    if not line.differs:
        value = Label(words, "label", "text" if line.words.nl else "text3", wraps=True)
        return boxed(column(label, value, gap=2, margins=(12, 0, 12, 0)))
    value = Label(words, "h1" if len(words) < 40 else "h3", wraps=True)
    if not line.words.nl:
        value.set_ink("text3")
    both = row(boxed(column(label, value, gap=2)), Chip(differs, "warn"), gap=8)
    both.setStretch(0, 1)
    return Inset(both, pad=12, gap=0)
