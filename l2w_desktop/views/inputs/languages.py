"""Which languages somebody speaks: rows of a language, its level, and whether it is native."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Lang
from l2w_desktop.views.inputs.base import Group
from l2w_desktop.views.inputs.suggest import Suggest, capital
from l2w_desktop.views.inputs.type_ahead import CodeInput
from l2w_desktop.views.widgets import Button, CheckBox, ComboBox, IconButton, row


class _Row(QWidget):
    """One language."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, lang: Lang, suggest: Suggest) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.language = CodeInput("languages", lang, suggest, self.tr("Language"))
        levels = [(c.code, capital(c.label.in_(lang))) for c in code_list("cefr").ordered(lang)]
        self.level = ComboBox([("", self.tr("Level")), *levels])
        self.native = CheckBox(self.tr("mother tongue"))
        self.remove = IconButton(self.tr("Remove this language"), "x", "link", small=True)
        self.language.setAccessibleName(self.tr("Language"))
        self.level.setAccessibleName(self.tr("Level"))
        self._box = row(self.language, self.level, self.native, self.remove, gap=8)
        self._box.setStretch(0, 2)
        self._box.setStretch(1, 3)
        self.setLayout(self._box)
        self.language.edited.connect(self.edited)
        self.level.activated.connect(self.edited)
        self.native.clicked.connect(self._on_native)
        self.remove.clicked.connect(self._on_remove)

    def typed(self) -> tuple[str, str, bool]:
        """Return language, level and whether it is native."""
        level = str(self.level.currentData() or "")
        return str(self.language.typed()), level, self.native.isChecked()

    def show_typed(self, language: str, level: str, is_native: bool) -> None:
        """Show another language."""
        self.language.show_typed(language)
        self.level.setCurrentIndex(max(0, self.level.findData(level or "")))
        self.native.setChecked(is_native)
        self.level.setEnabled(not is_native)

    def _on_native(self) -> None:
        is_native = self.native.isChecked()
        self.level.setEnabled(not is_native)
        if is_native:
            self.level.setCurrentIndex(0)
        self.edited.emit()

    def _on_remove(self) -> None:
        self.removed.emit(self)


class LanguagesInput(Group):
    """Rows of languages; an empty row counts for nothing."""

    def __init__(self, lang: Lang, suggest: Suggest) -> None:
        super().__init__()
        self._lang, self._suggest = lang, suggest
        self.rows: list[_Row] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        self.add = Button(self.tr("Add a language"), icon="plus", small=True)
        self.add.clicked.connect(self._on_add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(self._box)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._name = ""
        self.show_typed(())

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name

    def typed(self) -> Any:
        """Return the rows that name a language."""
        return tuple(r for r in (each.typed() for each in self.rows) if r[0].strip())

    def show_typed(self, typed: Any) -> None:
        """Show other languages; with none, one empty row."""
        wanted = [tuple(each) for each in typed or ()]
        if self.rows and wanted == list(self.typed()):
            return
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = []
        for language, level, is_native in wanted or [("", "", False)]:
            self._append().show_typed(str(language), str(level), bool(is_native))
        self._lead()

    def _append(self) -> _Row:
        new = _Row(self._lang, self._suggest)
        new.edited.connect(self.edited)
        new.removed.connect(self._on_removed)
        self.rows.append(new)
        self._box.addWidget(new)
        self.setTabOrder(new.remove, self.add)
        return new

    def _lead(self) -> None:
        self.setFocusProxy(self.rows[0].language)

    def _on_add(self) -> None:
        self._append().language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self, gone: _Row) -> None:
        at = self.rows.index(gone)
        self.rows.remove(gone)
        if not self.rows:
            self._append()
        self._lead()
        self.rows[min(at, len(self.rows) - 1)].language.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()
        gone.deleteLater()
        self.edited.emit()
