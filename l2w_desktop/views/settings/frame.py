"""The desk and the programme as forms: each group of fields is stored when it is left."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QHideEvent
from typing_extensions import override

from l2w_desktop.errors import UserError
from l2w_desktop.forms import DESK, PROGRAMME, Form
from l2w_desktop.forms.values import parsed, shown
from l2w_desktop.services import frame
from l2w_desktop.views import clock
from l2w_desktop.views.form import FormView
from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.section import Section
from l2w_desktop.views.widgets import Card, FactGrid, Icon, Label, boxed, column, row


class FormSection(Section):
    """A form of ``forms.frame``; what has an error stays on screen, says so and is not stored."""

    tables = frozenset(("site", "programme", "project"))

    def __init__(self, shell: Shell, form: Form) -> None:
        super().__init__(shell)
        self.form = FormView(form, shell.lang)
        self._typed: set[str] = set()
        self._state_icon = Icon("check", "ok", 16)
        self._state = Label(self.tr("Everything is kept while you type"), "body2", "text2")
        state = row(self._state_icon, self._state, None, gap=8, margins=(28, 18, 28, 0))
        self.card = Card(boxed(state), self.form, pad=1, gap=0)
        self.add(self.card, None)
        self.form.edited.connect(self._on_edited)
        self.form.left.connect(self._on_left)
        self.form.group_left.connect(self._on_group_left)

    @override
    def refresh(self) -> None:
        bridge = self.shell.bridge
        if bridge is None:
            return
        found = bridge.read(self._read)
        for entry in self.form.form.entries:
            if entry.key not in self._typed:
                self.form.show_typed(entry.key, shown(entry, found[entry.key]))

    @override
    def flush(self) -> None:
        self.form.leave()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _read(self, session: Any) -> Any:
        return frame.read(session, self.form.form)

    def _on_edited(self, key: str) -> None:
        self._typed.add(key)
        self.form.tell(key, "")

    def _on_left(self, key: str) -> None:
        if key in self._typed:
            self._value(key)

    def _on_group_left(self, group: str) -> None:
        keys = [e.key for e in self.form.form.entries if e.group == group and e.key in self._typed]
        values, is_whole = {}, True
        for key in keys:
            is_good, value = self._value(key)
            is_whole = is_whole and is_good
            values[key] = value
        if values and is_whole:
            self._store(values)

    def _value(self, key: str) -> tuple[bool, Any]:
        """Return whether what was typed is a value, and the value; tell what is wrong."""
        entry = self.form.form.entry(key)
        try:
            value = parsed(entry, self.form.typed(key), clock.today())
        except UserError as error:
            self.form.tell(key, error.in_(self.shell.lang))
            return False, None
        self.form.show_typed(key, shown(entry, value))
        return True, value

    def _store(self, values: dict[str, Any]) -> None:
        bridge, form = self.shell.bridge, self.form.form
        if bridge is None:
            return
        refused: list[UserError] = []

        def store(session: Any) -> None:
            try:
                with session.begin_nested():
                    frame.save(session, form, values)
            except UserError as error:
                refused.append(error)

        is_kept = bridge.write(store)
        for error in refused:
            key = str(error.values.get("key", next(iter(values))))
            self.form.tell(key, error.in_(self.shell.lang))
        if is_kept and not refused:
            self._typed -= values.keys()
            moment = clock.clock_time(clock.now(), self.shell.lang)
            self._state.setText(self.tr("Kept at {time}").format(time=moment))
            self._state_icon.set_icon("check", "ok")
        else:
            self._state.setText(self.tr("Not kept yet"))
            self._state_icon.set_icon("circle-alert", "danger")


class DeskSection(FormSection):
    """The desk: who it is, on papers and in packages."""

    def __init__(self, shell: Shell) -> None:
        self.facts = FactGrid()
        super().__init__(shell, DESK)
        self.card.body.insertWidget(0, boxed(column(self.facts, margins=(28, 22, 28, 6))))

    @override
    def refresh(self) -> None:
        super().refresh()
        place = self.shell.place
        if place is not None:
            self.facts.set_facts(
                [
                    (self.tr("Code"), place.here.short),
                    (self.tr("You"), place.user_name),
                    (self.tr("Folder"), str(place.store.folder)),
                ]
            )


class ProgrammeSection(FormSection):
    """The rules of the programme and the frame of the project."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, PROGRAMME)
