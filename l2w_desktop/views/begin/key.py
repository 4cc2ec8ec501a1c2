"""The recovery key: shown once, printed or kept, and partly typed back from the paper."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QDir, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.files import write_whole
from l2w_desktop.store.recovery import GROUPS, SIZE
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.begin.steps import Step
from l2w_desktop.views.paint import round_box, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Button,
    Card,
    CheckBox,
    Field,
    Flow,
    Icon,
    Label,
    LineEdit,
    Strip,
    boxed,
    column,
    row,
)
from l2w_desktop.views.widgets.base import Drawn

ASKED = (2, 7)  # the groups that are typed back, counted from 1
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
        font = self.theme.font("h2", is_figure=True)
        font.setPixelSize(self.theme.px(20))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        font.setFeature(QFont.Tag("zero"), 1)
        shown = _HIDDEN if self.is_masked else self.signs
        write(
            painter, box.adjusted(20, 0, 0, 0), shown, font, c.text, Qt.AlignmentFlag.AlignHCenter
        )


class KeyEntry(LineEdit):
    """Takes one group from the paper; pasting proves nothing and does nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)


class KeyStep(Step):
    """Shows the key once; goes on when it was kept and two groups were typed back."""

    def __init__(self, lang: Lang, *, is_sheet: bool = False) -> None:
        super().__init__()
        self.lang: Lang = lang
        self._per_row = 2 if is_sheet else 4
        self.folder = Path()
        self.key = ""
        self.site = ""
        self.name = self.tr("Recovery key")
        self.on = self.tr("Continue")
        self.title.setText(self.tr("Keep your recovery key"))
        self.line.setText(self.tr("You see this key once. Print it, then type two groups back."))
        self.groups = [KeyGroup(n, "") for n in range(1, GROUPS + 1)]
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        for place, group in enumerate(self.groups):
            self._grid.addWidget(group, place // self._per_row, place % self._per_row)
        self.print = Button(self.tr("Print the key sheet"), icon="printer")
        self.save = Button(self.tr("Keep on a usb stick"), icon="download")
        self.show_again = Button(self.tr("Show the key"), "link", "eye")
        self.show_again.hide()
        self.message = Strip("danger", " ")
        self.message.hide()
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.show_again.clicked.connect(self._on_show)
        self.is_kept = CheckBox(self.tr("I kept the key on paper or on a stick"))
        self.entries = [
            Field(self.tr("Group {n}").format(n=number), KeyEntry()) for number in ASKED
        ]
        for field in self.entries:
            entry = field.entry
            assert isinstance(entry, QLineEdit)
            entry.textEdited.connect(self._on_typed)
            entry.textEdited.connect(field.clear_message)
        self._lay_out()

    def _lay_out(self) -> None:
        head = row(Label(self.tr("Your recovery key"), "h2"), None, self.show_again)
        card = Card(
            head,
            self._grid,
            4,
            Flow(self.print, self.save) if self._per_row == 2 else row(self.print, self.save, None),
            self.message,
            pad=24,
            gap=12,
        )
        asked = Card(
            Label(self.tr("Type two groups back from your sheet"), "h2"),
            row(*self.entries, None, gap=16),
            Label(
                self.tr("As soon as you type, the key above is hidden."), "body2", "text2",
                wraps=True,
            ),
            boxed(row(self.is_kept, None)), pad=24, gap=12,
        )  # fmt: skip
        if self._per_row == 2:  # in a sheet there is no room beside
            self.title.hide()
            self.body.addWidget(boxed(column(card, asked, gap=16)))
            return
        self.body.addLayout(self._with_reasons(boxed(column(card, asked, gap=16))))

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
        """Show the key of a new installation in ``folder``."""
        self.key, self.site, self.folder = key, site, folder
        for group, signs in zip(self.groups, key.split("-"), strict=True):
            group.signs = signs
            group.set_masked(False)

    def begin(self) -> None:
        """Start at the printing."""
        self.print.setFocus()

    def is_right(self) -> bool:
        """Check that the key was kept and both groups are as on the sheet."""
        parts = self.key.split("-")
        for number, field in zip(ASKED, self.entries, strict=True):
            entry = field.entry
            assert isinstance(entry, QLineEdit)
            if entry.text().strip().upper() != parts[number - 1]:
                words = self.tr("Group {n} is not right. Look at your sheet.").format(n=number)
                field.show_message("danger", words)
                entry.setFocus()
                return False
        if not self.is_kept.isChecked():
            self.message.tell("danger", self.tr("Tick that you kept the key."))
            self.is_kept.setFocus()
            return False
        return True

    def _on_typed(self, text: str) -> None:
        if text:
            self._mask(True)

    def _on_show(self) -> None:
        self._mask(False)

    def _mask(self, is_masked: bool) -> None:
        for group in self.groups:
            group.set_masked(is_masked)
        self.show_again.setVisible(is_masked)

    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self._on_print_accepted)
        self._printer = printer
        dialog.show()

    def _on_print_accepted(self) -> None:
        document = QTextDocument()
        document.setPlainText(self.sheet())
        font = QFont(["DejaVu Sans Mono", "Consolas", "Courier New"])
        font.setPointSize(14)
        document.setDefaultFont(font)
        document.print_(self._printer)

    def sheet(self) -> str:
        """Return the words of the key sheet."""
        parts = self.key.split("-")
        groups = "\n".join(f"{n}   {part}" for n, part in enumerate(parts, start=1))
        title = self.tr("Key sheet of {site}").format(site=self.site)
        why = self.tr("This key opens all data when the passphrase is lost. Keep it locked away.")
        return f"Level2Work\n{title}\n\n{groups}\n\n{why}\n"

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep on a usb stick"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("l2w-sleutelblad.txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the sheet; the drive that holds the data itself is refused."""
        target = Path(path)
        try:
            if os.stat(target.parent).st_dev == os.stat(self.folder).st_dev:  # noqa: PTH116
                words = self.tr("This drive holds the data as well. Choose a usb stick.")
                self.message.tell("warn", words)
                return
            write_whole(target, self.sheet().encode())
        except UserError as problem:
            self.message.tell("danger", problem.in_(self.lang))
            return
        except OSError:
            self.message.tell("danger", self.tr("This drive is gone. Choose another one."))
            return
        self.message.tell("ok", self.tr("The key sheet is on the stick."))


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
