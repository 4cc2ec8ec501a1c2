"""Picks several out of many, in order: what is chosen stands as marks that one can take away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Lang
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.inputs.base import ICON, PAD, Group
from l2w_desktop.views.inputs.suggest import Suggest, capital
from l2w_desktop.views.inputs.type_ahead import TypeAhead
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Flow, boxed, column, emptied


class Picked(QPushButton):
    """A choice that was made: its place, its words and a cross; pressing it takes it away."""

    def __init__(self, value: str, number: int, words: str, said: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.value, self._words = value, f"{number}. {words}"
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.setAccessibleName(f"{self._words}. {said}")
        self.setToolTip(said)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self.theme, "h3", self._words) * 13 / 14
        return QSize(round(words + self.theme.px(ICON) + 8 + 2 * PAD), self.theme.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box, size = self.theme.tokens, QRectF(self.rect()), self.theme.px(ICON)
        edge = c.primary if self.underMouse() else None
        round_box(painter, box, box.height() / 2, c.soft, edge, 1)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, box.height() / 2)
        font = self.theme.font("h3")
        font.setPixelSize(self.theme.px(13))
        write(painter, box.adjusted(PAD, 0, -size - PAD, 0), self._words, font, c.soft_text)
        spot = QRectF(box.right() - size - PAD + 2, box.center().y() - size / 2, size, size)
        draw_icon(painter, spot, "x", c.soft_text)
        painter.end()


class PickInput(Group):
    """Several out of many, in order: the first is the first wish. Type to find, Enter to add."""

    def __init__(self, codes: str, lang: Lang, suggest: Suggest) -> None:
        super().__init__()
        self._codes, self._lang = code_list(codes), lang
        self._chosen: list[str] = []
        self.line = TypeAhead(suggest, self.tr("Type a few letters"))
        self.line.picked.connect(self._on_picked)
        self._flow = Flow(gap=6)
        self._chips = boxed(self._flow)
        self._chips.hide()
        self.setLayout(column(self._chips, self.line, gap=8))
        self.setFocusProxy(self.line)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def typed(self) -> Any:
        """Return the chosen codes in order."""
        return tuple(self._chosen)

    def show_typed(self, typed: Any) -> None:
        """Show other codes."""
        if list(typed or ()) != self._chosen:
            self._chosen = list(typed or ())
            self._show()

    def _on_picked(self, words: str) -> None:
        self.line.setText("")
        code = self._codes.find(words)
        if code and code not in self._chosen:
            self._chosen.append(code)
            self._show()
            self.edited.emit()

    def _on_removed(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Picked)
        # first the focus: a chip that goes with it would hand it to the next field
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        self._chosen.remove(chip.value)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        emptied(self._flow)
        for number, code in enumerate(self._chosen, 1):
            words = capital(self._codes.label(code).in_(self._lang))
            chip = Picked(code, number, words, self.tr("Remove"))
            chip.clicked.connect(self._on_removed)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._chosen))
        self._chips.updateGeometry()
