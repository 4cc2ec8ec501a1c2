"""The eight groups of the recovery key: shown or masked, and typed back from paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.store.recovery import GROUPS, SIZE, is_group_right
from l2w_desktop.views import tokens as t
from l2w_desktop.views.paint import round_box, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Icon, Label, LineEdit, boxed, column, row
from l2w_desktop.views.widgets.base import Drawn, set_state

_HIDDEN = "••••"


class KeyGroup(Drawn):
    """One group of four signs with its number; masked when it is typed back."""

    def __init__(self, number: int, signs: str) -> None:
        super().__init__(f"{number}: {' '.join(signs)}")
        self.number, self.signs = number, signs
        self.is_masked = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_masked(self, is_masked: bool) -> None:
        """Hide or show the signs, for the eye and for the screen reader."""
        self.is_masked = is_masked
        self.setText(str(self.number) if is_masked else f"{self.number}: {' '.join(self.signs)}")
        self.update()

    @override
    def wanted(self) -> QSize:
        return QSize(self.theme.px(118), self.theme.px(58))

    @override
    def draw(self, painter: QPainter) -> None:
        c, box = self.theme.tokens, QRectF(self.rect())
        round_box(painter, box, t.RADIUS_INSET, c.sunken, c.border, 1)
        caption = self.theme.font("caption")
        write(painter, box.adjusted(12, 0, 0, 0), str(self.number), caption, c.text2)
        shown = _HIDDEN if self.is_masked else self.signs
        font = _signs_font(self.theme)
        write(
            painter, box.adjusted(20, 0, 0, 0), shown, font, c.text, Qt.AlignmentFlag.AlignHCenter
        )


class KeyEntry(LineEdit):
    """Takes one group from the paper; ``pasted`` when somebody tries to paste, which is refused.

    ``emptied`` when Backspace is pressed in an empty box.
    """

    emptied = Signal()
    pasted = Signal()

    def __init__(self, number: int) -> None:
        super().__init__("", str(number))
        self.setMaxLength(SIZE)
        signs = QRegularExpression(f"[A-Za-z0-9]{{0,{SIZE}}}")
        self.setValidator(QRegularExpressionValidator(signs, self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(_signs_font(Theme.of_app()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.textEdited.connect(self._on_edited)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:  # pastes what is selected elsewhere
            self.pasted.emit()
        else:
            super().mouseReleaseEvent(event)

    def _on_edited(self, text: str) -> None:
        place = self.cursorPosition()
        self.setText(text.upper())
        self.setCursorPosition(place)


class KeyBoxes(QWidget):
    """Eight boxes to type the key back; ``typed`` at the first sign.

    Each group is checked when it is left; a wrong one is named. With the ``expected`` key at hand
    also the wrong sign is named.
    """

    typed = Signal()

    def __init__(self, per_row: int) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.expected = ""
        self.entries = [KeyEntry(number) for number in range(1, GROUPS + 1)]
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, entry in enumerate(self.entries):
            entry.setAccessibleName(self.tr("Group {n}").format(n=place + 1))
            entry.textEdited.connect(self._on_edited)
            entry.emptied.connect(self._on_emptied)
            entry.pasted.connect(self._on_pasted)
            entry.left.connect(self._on_left)
            grid.addWidget(entry, place // per_row, place % per_row)
        self._icon = Icon("info", "text3", 15)
        self._message = Label("", "body2", "text3", wraps=True)
        self._count = Label("", "body2", "text2")
        below = row(self._icon, self._message, self._count, gap=6)
        below.setStretch(1, 1)
        self.setLayout(column(grid, boxed(below), gap=8))
        self._tell("")

    @property
    def message(self) -> str:
        """The sentence below the boxes."""
        return self._message.text()

    def text(self) -> str:
        """Return the key as typed, its groups joined by dashes."""
        return "-".join(entry.text() for entry in self.entries)

    def check(self) -> bool:
        """Return whether all groups are right; else name the first that is not, focus on it."""
        for place, entry in enumerate(self.entries):
            if not self._is_right(place):
                self._refuse(place)
                entry.setFocus()
                entry.selectAll()
                return False
        self._tell("")
        return True

    def _is_right(self, place: int) -> bool:
        signs = self.entries[place].text()
        if self.expected:
            return signs == self.expected.split("-")[place]
        return is_group_right(place + 1, signs)

    def _refuse(self, place: int) -> None:
        signs = self.entries[place].text()
        set_state(self.entries[place], "wrong", True)
        if len(signs) < SIZE:
            words = self.tr("Group {n} has four signs. Type them from your sheet.")
        else:
            words = self.tr("Group {n} is not right.") + " " + self._where(place, signs)
        sentence = words.format(n=place + 1)
        self._tell(sentence, is_wrong=True)
        self.entries[place].setAccessibleDescription(sentence)

    def _where(self, place: int, signs: str) -> str:
        wrong = []
        if self.expected:
            pairs = zip(signs, self.expected.split("-")[place], strict=True)
            wrong = [number for number, (one, other) in enumerate(pairs) if one != other]
        if len(wrong) != 1:
            return self.tr("Look at your sheet.")
        return (
            self.tr("Look at the first sign."),
            self.tr("Look at the second sign."),
            self.tr("Look at the third sign."),
            self.tr("Look at the last sign."),
        )[wrong[0]]

    def _tell(self, sentence: str, *, is_wrong: bool = False) -> None:
        self._message.setText(sentence or self.tr("Capitals and dashes do not matter."))
        self._message.set_ink("danger" if is_wrong else "text3")
        self._icon.set_icon(*(("circle-alert", "danger") if is_wrong else ("info", "text3")))
        right = sum(self._is_right(place) for place in range(GROUPS))
        words = self.tr("{n} of {total} groups right").format(n=right, total=GROUPS)
        self._count.setText(words if right else "")

    def _on_edited(self, text: str) -> None:
        entry = self.sender()
        assert isinstance(entry, KeyEntry)
        set_state(entry, "wrong", False)
        entry.setAccessibleDescription("")
        self._tell("")
        if text:
            self.typed.emit()
        if len(text) == SIZE and entry.cursorPosition() == SIZE:
            self._go_on(self.entries.index(entry))

    def _go_on(self, place: int) -> None:
        """Leave a full box for the next one, unless it is wrong."""
        if self._is_right(place) and place + 1 < GROUPS:
            self.entries[place + 1].setFocus()
            self.entries[place + 1].selectAll()
        elif not self._is_right(place):
            self._refuse(place)

    def _on_emptied(self) -> None:
        place = self._place()
        if place:
            self.entries[place - 1].setFocus()
            self.entries[place - 1].end(False)

    def _on_pasted(self) -> None:
        words = self.tr("Pasting proves nothing. Type the key from your sheet.")
        self._tell(words, is_wrong=True)

    def _on_left(self) -> None:
        place = self._place()
        if self.entries[place].text() and not self._is_right(place):
            self._refuse(place)

    def _place(self) -> int:
        entry = self.sender()
        assert isinstance(entry, KeyEntry)
        return self.entries.index(entry)


def _signs_font(theme: Theme) -> QFont:
    font = theme.font("h2", is_figure=True)
    font.setPixelSize(theme.px(20))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    font.setFeature(QFont.Tag("zero"), 1)
    return font
