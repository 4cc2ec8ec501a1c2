"""Draws any declared form: sections, fields, inputs; tells what was edited and what was left."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from l2w_desktop.forms import Entry, Form, Kind, Section
from l2w_desktop.texts import Lang
from l2w_desktop.views.inputs import Input, input_for
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Field, Hair, Label, LineEdit, TextArea, column
from l2w_desktop.views.widgets.fields import MessageKind

_WIDE = frozenset({Kind.NOTE, Kind.LINES, Kind.CODES, Kind.LANGUAGES})
TWO_COLUMNS = 520  # px at 100 % that two fields side by side need


class FieldGrid(QWidget):
    """Fields in two columns, or one where it is narrow; wide ones take a whole line."""

    def __init__(self, fields: list[tuple[Field, bool]]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.theme = Theme.of_app()
        self._fields = fields
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(16)
        self._lay_out(2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(1 if self.width() < TWO_COLUMNS * self.theme.scale else 2)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        line = side = 0
        for field, is_wide in self._fields:
            if side and (is_wide or side >= columns):
                line, side = line + 1, 0
            self._grid.addWidget(field, line, side, 1, columns if is_wide else 1)
            side = columns if is_wide else side + 1
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)


class FormView(QWidget):
    """A form. It holds no values: whoever uses it shows them and keeps them.

    Signals: ``edited(key)`` for every change by the user; ``left(key)`` when the focus leaves a
    field; ``group_left(group)`` when it leaves the fields that are stored together;
    ``entered(section name)``; ``paused`` when another window comes in front.
    """

    edited = Signal(str)
    left = Signal(str)
    group_left = Signal(str)
    entered = Signal(str)
    paused = Signal()

    def __init__(self, form: Form, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.form, self.lang = form, lang
        self.fields: dict[str, Field] = {}
        self.headings: dict[str, Label] = {}
        self._here: str | None = None
        self.last = ""  # the field that was in use last
        self._section = ""
        box = column(gap=20, margins=(28, 26, 28, 28))
        for place, section in enumerate(form.sections):
            if place:
                box.addWidget(Hair())
            for part in self._section_of(section):
                box.addWidget(part)
        box.addStretch(1)
        self.setLayout(box)
        app = cast(QApplication, QCoreApplication.instance())
        app.focusChanged.connect(self._on_focus)

    def _section_of(self, section: Section) -> tuple[QWidget, QWidget]:
        heading = Label(section.title.in_(self.lang), "h2")
        self.headings[section.name] = heading
        fields = [(self._field(entry), entry.is_wide or entry.kind in _WIDE)
                  for entry in section.entries]  # fmt: skip
        return heading, FieldGrid(fields)

    def _field(self, entry: Entry) -> Field:
        box = input_for(entry, self.lang, self._postcode)
        helped = entry.help.in_(self.lang) if entry.help else ""
        field = Field(capital(entry.label.in_(self.lang)), box, helped, required=entry.is_required)
        box.setProperty("entry", entry.key)
        cast(Input, box).edited.connect(self._on_edited)
        self.fields[entry.key] = field
        return field

    def input(self, key: str) -> Input:
        """Return the input of an entry."""
        return cast(Input, self.fields[key].entry)

    def typed(self, key: str) -> Any:
        """Return what stands in a field."""
        return self.input(key).typed()

    def show_typed(self, key: str, typed: Any) -> None:
        """Show something in a field, as its input types it."""
        self.input(key).show_typed(typed)

    def tell(self, key: str, sentence: str, kind: MessageKind = "danger") -> None:
        """Show what is wrong under a field, or what to check; empty takes it away."""
        if sentence:
            self.fields[key].show_message(kind, sentence)
        elif self.fields[key].message:
            self.fields[key].clear_message()

    def forget_typing(self, key: str) -> None:
        """Let Ctrl Z in a field undo what was stored, and no typing from before."""
        box = self.fields[key].entry
        if isinstance(box, LineEdit | TextArea):
            box.forget_typing()

    def focus(self, key: str) -> None:
        """Bring a field into view and put the cursor in it."""
        self._reveal(self.fields[key])
        self.fields[key].entry.setFocus()

    def focus_section(self, name: str) -> None:
        """Bring a section into view and put the cursor in its first field."""
        section = next(s for s in self.form.sections if s.name == name)
        self._reveal(self.headings[name], room=400)
        self.fields[section.entries[0].key].entry.setFocus()

    def leave(self) -> None:
        """Tell that the field in use is left, as when the window closes."""
        if self._here is not None:
            here, self._here = self._here, None
            self.left.emit(here)
            self.group_left.emit(self.form.entry(here).group)

    @property
    def here(self) -> str:
        """The field in use; empty when none is."""
        return self._here or ""

    def restart(self) -> None:
        """Forget which field is in use, without telling that it is left."""
        self._here = None

    def section_of(self, key: str) -> str:
        """Return the name of the section that holds an entry."""
        return next(s.name for s in self.form.sections for e in s.entries if e.key == key)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._here = None

    def _postcode(self) -> str:
        asked = next((e.key for e in self.form.entries if e.kind is Kind.POSTCODE), None)
        return str(self.typed(asked)) if asked else ""

    def _on_edited(self) -> None:
        box = self.sender()
        key = str(box.property("entry"))
        self._enter(key)
        self.edited.emit(key)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or (new.window() is not self.window() and self._key_of(new) is None):
            self.paused.emit()  # the field is not left: one comes back to it
            return
        key = self._key_of(new)
        if key is None and new is not None and self.isAncestorOf(new):
            return
        if key == self._here:
            return
        before, self._here = self._here, None
        if before is not None:
            self.left.emit(before)
            group = self.form.entry(before).group
            if key is None or self.form.entry(key).group != group:
                self.group_left.emit(group)
        if key is not None:
            self._enter(key)
            self._reveal(self.fields[key])

    def _enter(self, key: str) -> None:
        self._here = self.last = key
        section = self.section_of(key)
        if section != self._section:
            self._section = section
            self.entered.emit(section)

    def _key_of(self, widget: QWidget | None) -> str | None:
        """Return the entry whose input holds a widget; a drop-down list belongs to its field."""
        while widget is not None and widget is not self:
            key = widget.property("entry")
            if key in self.fields and self.fields[key].entry is widget:
                return str(key)
            widget = widget.parentWidget()
        return None

    def _reveal(self, part: QWidget, room: int = 24) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            content = parent.widget()
            assert content is not None
            top = part.mapTo(content, QPoint(0, 0)).y()
            bottom = top + max(part.height(), room)
            bar, height = parent.verticalScrollBar(), parent.viewport().height()
            if top - 16 < bar.value():
                bar.setValue(top - 16)
            elif bottom + 16 > bar.value() + height:
                bar.setValue(min(top - 16, bottom + 16 - height))
