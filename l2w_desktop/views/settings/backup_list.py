"""The backups of this desk, wherever they stand: newest first, each with *Check* and *Restore*."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from l2w_desktop.store.backup import Listed
from l2w_desktop.views.days import shown_moment, shown_size
from l2w_desktop.views.widgets import (
    Button,
    Card,
    Chip,
    Count,
    ElidedLabel,
    EmptyState,
    Hair,
    Icon,
    boxed,
    card_header,
    column,
    emptied,
    row,
)

SHOWN = 5


class BackupRow(QFrame):
    """One backup; ``checked`` and ``restored`` when its buttons are pressed."""

    checked = Signal(object)
    restored = Signal(object)

    def __init__(self, one: Listed, place: str) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.path = one.path
        moment = shown_moment(one.made_at)
        size = shown_size(one.size)
        self.state = Chip("", "ok", "check")
        self.state.hide()
        self.check = Button(self.tr("Check"), small=True)
        self.check.setAccessibleName(self.tr("Check the backup of {moment}").format(moment=moment))
        self.restore = Button(self.tr("Restore…"), small=True)
        self.restore.setAccessibleName(
            self.tr("Restore the backup of {moment}").format(moment=moment)
        )
        self.check.clicked.connect(self._on_check)
        self.restore.clicked.connect(self._on_restore)
        where = ElidedLabel(f"{place}  ·  {size}", "body2", "text2")
        words = boxed(column(ElidedLabel(moment, "h3"), where, gap=2))
        line = row(Icon("shield-check", "text3", 18), words, self.state, self.check, self.restore,
                   gap=12, margins=(20, 9, 16, 9))  # fmt: skip
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_state(self, text: str, *, is_whole: bool) -> None:
        """Say what the check found."""
        self.check.setEnabled(True)
        self.state.icon_name = "check" if is_whole else "triangle-alert"
        self.state.set(text, "ok" if is_whole else "danger")
        self.state.show()

    def _on_check(self) -> None:
        self.check.setEnabled(False)
        self.checked.emit(self.path)

    def _on_restore(self) -> None:
        self.restored.emit(self.path)


class BackupList(Card):
    """The newest few, and all when asked; ``checked(path)`` and ``restored(path)``."""

    checked = Signal(object)
    restored = Signal(object)

    def __init__(self) -> None:
        super().__init__(pad=0, gap=0)
        self.count = Count(0)
        self.rows: dict[Path, BackupRow] = {}
        self._listed: tuple[Listed, ...] = ()
        self._home = Path()
        self._is_whole = False
        self._states: dict[Path, tuple[str, bool]] = {}
        self._box = column(gap=0)
        self.more = Button(self.tr("Show all"), "link", small=True)
        self.more.clicked.connect(self._on_more)
        self.away = ElidedLabel("", "body2", "text2")
        self._foot = boxed(row(self.more, self.away, None, margins=(10, 6, 20, 10)))
        self.add(
            card_header(self.tr("All backups"), count=self.count), Hair(strong=True),
            self._box, self._foot,
        )  # fmt: skip

    def show_backups(self, listed: Sequence[Listed], home: Path, away: Sequence[Path]) -> None:
        """Show what was found; ``home`` is the desk's own folder of backups."""
        self._listed, self._home = tuple(listed), home
        names = ", ".join(str(place) for place in away)
        self.away.setText(self.tr("Not connected now: {places}").format(places=names))
        self.away.setVisible(bool(away))
        self._fill()

    def show_state(self, path: Path, text: str, *, is_whole: bool) -> None:
        """Say what the check of one backup found."""
        self._states[path] = (text, is_whole)
        if path in self.rows:
            self.rows[path].show_state(text, is_whole=is_whole)

    def _fill(self) -> None:
        emptied(self._box)
        self.rows = {}
        self.count.set(str(len(self._listed)), "neutral")
        shown = self._listed if self._is_whole else self._listed[:SHOWN]
        if not shown:
            self._box.addWidget(EmptyState(
                "shield-check", self.tr("There is no backup yet"),
                self.tr("The first one is made when you close the program."),
            ))  # fmt: skip
        for number, one in enumerate(shown):
            if number:
                self._box.addWidget(Hair(indent=20))
            is_here = one.path.parent == self._home
            place = self.tr("this computer") if is_here else str(one.path.parent)
            line = BackupRow(one, place)
            line.checked.connect(self.checked)
            line.restored.connect(self.restored)
            self.rows[one.path] = line
            self._box.addWidget(line)
            if one.path in self._states:
                text, is_whole = self._states[one.path]
                line.show_state(text, is_whole=is_whole)
        self.more.setVisible(len(self._listed) > len(shown))
        self._foot.setVisible(not self.more.isHidden() or not self.away.isHidden())

    def _on_more(self) -> None:
        self._is_whole = True
        self._fill()
