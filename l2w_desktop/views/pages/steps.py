"""The steps beside a long form: where one is, what is in order, and where something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import begin, chip_width, draw_chip, focus_ring, round_box, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Label, ProgressBar, column

HEIGHT = 40


class Step(QRadioButton):
    """One section: its number, a tick when it is in order, and how many fields are wrong."""

    def __init__(self, name: str, number: int, title: str) -> None:
        super().__init__(title)
        self.name, self._number, self._title = name, number, title
        self.wrong, self.is_done = 0, False
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_state(self, wrong: int, *, is_done: bool) -> None:
        """Show how the section stands."""
        if (wrong, is_done) != (self.wrong, self.is_done):
            self.wrong, self.is_done = wrong, is_done
            self._say()
            self.update()

    def _say(self) -> None:
        words = self.tr("{title}, {n} to correct").format(title=self._title, n=self.wrong)
        done = self.tr("{title}, in order").format(title=self._title)
        self.setAccessibleName(words if self.wrong else done if self.is_done else self._title)

    @override
    def sizeHint(self) -> QSize:
        width = self.theme.metrics("h3").horizontalAdvance(self._title)
        return QSize(round(width) + self.theme.px(42) + 48, self.theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box, is_on = self.theme.tokens, QRectF(self.rect()), self.isChecked()
        if is_on or self.underMouse():
            round_box(painter, box, 8, c.soft if is_on else c.hover, None, 0)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, 8)
        size = self.theme.px(16)
        spot = QRectF(14, box.center().y() - size / 2, size, size)
        if self.wrong:
            draw_icon(painter, spot, "circle-alert", c.danger.fg)
        elif self.is_done:
            draw_icon(painter, spot, "check", c.ok.fg)
        else:
            font = self.theme.font("chip", is_figure=True)
            centre = Qt.AlignmentFlag.AlignHCenter
            write(painter, spot, str(self._number), font, c.text3, centre)
        end = box.right() - 8
        if self.wrong:
            width = chip_width(self.theme, str(self.wrong))
            high = self.theme.px(22)
            chip = QRectF(end - width, box.center().y() - high / 2, width, high)
            draw_chip(painter, self.theme, chip, str(self.wrong), "danger")
            end = chip.left() - 6
        font = self.theme.font("h3")
        if not is_on:
            font.setWeight(font.Weight.Normal)
        left = spot.right() + 12
        room = QRectF(left, box.top(), end - left, box.height())
        write(painter, room, self._title, font, c.text if is_on else c.text2)
        painter.end()


class Steps(QWidget):
    """All steps, the progress below them and a calm sentence; ``chosen(name)`` on a click."""

    chosen = Signal(str)

    def __init__(self, sections: list[tuple[str, str]], closing: str) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._group = QButtonGroup(self)
        self.steps = [Step(name, n, title) for n, (name, title) in enumerate(sections, 1)]
        for step in self.steps:
            self._group.addButton(step)
        self.steps[0].setChecked(True)
        self._words = Label("", "caption", "text2", wraps=True)
        self._bar = ProgressBar(self.tr("Required fields in order"), 0, 1)
        self._group.buttonClicked.connect(self._on_click)
        last = Label(closing, "caption", "text2", wraps=True)
        progress = column(self._words, self._bar, gap=8, margins=(0, 16, 0, 0))
        self.setLayout(column(*self.steps, progress, None, last, gap=2))

    def show_here(self, name: str) -> None:
        """Mark the section in which the cursor is."""
        for step in self.steps:
            if step.name == name:
                step.setChecked(True)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of the required fields are in order."""
        words = self.tr("{done} of {total} required fields in order")
        self._words.setText(words.format(done=done, total=total))
        self._bar.set_progress(done, total)

    def _on_click(self, step: Step) -> None:
        self.chosen.emit(step.name)
