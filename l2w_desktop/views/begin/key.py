"""The recovery key: shown once, put on paper or a stick, and typed back from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from l2w_desktop.store.recovery import GROUPS
from l2w_desktop.texts import Lang
from l2w_desktop.views.begin.key_boxes import KeyBoxes, KeyGroup
from l2w_desktop.views.begin.key_paper import KeyPaper
from l2w_desktop.views.begin.steps import Step
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Button, Card, Icon, Label, Strip, boxed, column, row

_IN_SHEET, _IN_STEP = 2, 4  # groups beside each other


class KeyStep(Step):
    """Shows the key once; goes on when all of it was typed back.

    ``later`` when the user wants to do that another day: a task on *Today* asks for it then.
    """

    later = Signal()

    def __init__(self, lang: Lang, *, is_sheet: bool = False) -> None:
        super().__init__()
        self.key = ""
        per_row = _IN_SHEET if is_sheet else _IN_STEP
        self.name = self.tr("Recovery key")
        self.on = self.tr("Continue")
        self.title.setText(self.tr("Keep your recovery key"))
        self.line.setText(self.tr("You see this key once. Print it, then type it from the sheet."))
        self.groups = [KeyGroup(n, "") for n in range(1, GROUPS + 1)]
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        for place, group in enumerate(self.groups):
            self._grid.addWidget(group, place // per_row, place % per_row)
        self.show_again = Button(self.tr("Show the key"), "link", "eye")
        self.show_again.hide()
        self.show_again.clicked.connect(self._on_show)
        self.paper = KeyPaper(lang)
        self.boxes = KeyBoxes(per_row)
        self.boxes.typed.connect(self._on_typed)
        self.postpone = Button(self.tr("Later"), "link", small=True)
        self.postpone.setToolTip(self.tr("A task on Today reminds you"))
        self.postpone.clicked.connect(self.later)
        self._lay_out(is_sheet=is_sheet)

    def _lay_out(self, *, is_sheet: bool) -> None:
        head = row(Label(self.tr("Your recovery key"), "h2"), None, self.show_again)
        card = Card(head, self._grid, 2, self.paper, pad=24, gap=12)
        title = Label(self.tr("Type the key from your sheet"), "h2", wraps=True)
        hint = Label(
            self.tr("The key above is hidden as soon as you type here."),
            "body2",
            "text2",
            wraps=True,
        )
        typing = row(title, self.postpone, gap=8)
        typing.setStretch(0, 1)
        asked = Card(typing, hint, self.boxes, pad=24, gap=10)
        both = boxed(column(card, asked, gap=16))
        if is_sheet:  # there is no room beside, and closing the sheet is later enough
            self.title.hide()
            self.postpone.hide()
            self.body.addWidget(both)
        else:
            self.body.addLayout(self._with_reasons(both))

    def _with_reasons(self, left: QWidget) -> QHBoxLayout:
        why = Card(
            Label(self.tr("Why this key?"), "h2"),
            _flowing(
                self.tr("Your passphrase opens all data. If you lose it, only this key helps.")
            ),
            Strip(
                "warn", self.tr("Lost both?"),
                self.tr("Then nobody can open the data. Neither can we."),
            ),
            Label(self.tr("Where to keep it"), "h3"),
            _place("check", self.tr("In a cupboard with a lock")),
            _place("check", self.tr("A second sheet with your coordinator")),
            _place("x", self.tr("Not near this computer, not in your mail")),
            None, pad=24, gap=10,
        )  # fmt: skip
        why.setMaximumWidth(Theme.of_app().px(328))
        both = row(left, why, gap=16)
        both.setStretch(0, 2)
        both.setStretch(1, 1)
        return both

    @property
    def may_go_back(self) -> bool:
        """No: the installation stands already."""
        return False

    def show_key(self, key: str, site: str, folder: Path) -> None:
        """Show the new key of the desk in ``folder``."""
        self.key = self.boxes.expected = key
        self.paper.set_key(key, site, folder)
        for group, signs in zip(self.groups, key.split("-"), strict=True):
            group.signs = signs
        self._mask(False)

    def begin(self) -> None:
        """Start at the printing."""
        self.paper.print.setFocus()

    def is_right(self) -> bool:
        """Check that the whole key was typed back."""
        return self.boxes.check()

    def _on_typed(self) -> None:
        self._mask(True)

    def _on_show(self) -> None:
        self._mask(False)

    def _mask(self, is_masked: bool) -> None:
        for group in self.groups:
            group.set_masked(is_masked)
        self.show_again.setVisible(is_masked)


def _flowing(words: str) -> Label:
    """Return wrapped text that may grow in a card with room to spare."""
    label = Label(words, "body2", "text2", wraps=True)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    label.setSizePolicy(policy)
    return label


def _place(icon: str, words: str) -> QHBoxLayout:
    line = row(Icon(icon, "ok" if icon == "check" else "danger", 16), Label(words, "body2"), gap=8)
    line.setStretch(1, 1)
    return line
