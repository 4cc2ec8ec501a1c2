"""Keeps what is typed in a form: a draft from the first key, one change per group that is left.

Knows the services and the form's declaration, no widgets. Nothing is ever asked of the user: what
cannot be stored yet (an error, a person without a name) waits in the draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from l2w_desktop.errors import UserError
from l2w_desktop.forms import Entry, Form
from l2w_desktop.forms.values import parsed, shown
from l2w_desktop.models.types import frozen
from l2w_desktop.services import intake
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge

IDLE_MS = 1000  # a pause in typing after which the draft is kept
# a new file is born when one of these is known
NAMES = ("person.first_name", "person.last_name")


class Keeper(QObject):
    """The values of one file: what is stored, and what is typed and not stored yet.

    Signals: ``kept`` after something was written, ``lost`` when that failed.
    """

    kept = Signal()
    lost = Signal()

    def __init__(self, bridge: Bridge, form: Form, role_id: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.form = form
        self.role_id = role_id
        self._stored: dict[str, Any] = {}
        self._pending: dict[str, Any] = {}
        self._is_draft_old = False
        self._timer = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._timer.timeout.connect(self.keep_draft)
        self._read()

    def _read(self) -> None:
        def read(session: Any) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
            stored = intake.read(session, self.form, self.role_id) if self.role_id else {}
            return stored, intake.draft_of(session, self.form, self.role_id)

        stored, draft = self._bridge.read(read)
        self._stored = dict(stored)
        known = {entry.key for entry in self.form.entries}
        self._pending = {key: typed for key, typed in draft.items() if key in known}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever typed in this new form."""
        return self.role_id is None and not self._pending

    def typed(self, key: str) -> Any:
        """Return what the field shows: the words typed, else the stored value."""
        if key in self._pending:
            return self._pending[key]
        return self._shown(self.form.entry(key))

    def value(self, key: str) -> Any:
        """Return the value that the field stands for; raises UserError when it is no value."""
        if key not in self._pending:
            return self._stored.get(key)
        return parsed(self.form.entry(key), self._pending[key], clock.today())

    def tidy(self, key: str) -> Any:
        """Return what was typed as the program writes it: ``0470 12 34 56``, ``03/05/1991``."""
        entry = self.form.entry(key)
        return shown(entry, self.value(key))

    def problem(self, key: str) -> UserError | None:
        """Return what is wrong with what was typed."""
        try:
            self.value(key)
        except UserError as error:
            return error
        return None

    def has(self, key: str) -> bool:
        """Return whether the field holds a good value."""
        return self.problem(key) is None and bool(self.value(key))

    def edit(self, key: str, typed: Any) -> None:
        """Take over what was typed; after a pause the draft is kept."""
        typed = frozen(typed)
        if typed == frozen(self._shown(self.form.entry(key))):
            self._pending.pop(key, None)
        else:
            self._pending[key] = typed
        self._is_draft_old = True
        self._timer.start()

    def keep_draft(self) -> bool:
        """Write the draft now when it changed; False when that failed."""
        self._timer.stop()
        if not self._is_draft_old:
            return True
        form, role_id, pending = self.form, self.role_id, dict(self._pending)

        def keep(session: Any) -> None:
            intake.keep_draft(session, form, role_id, pending, clock.now())

        return self._write(keep)

    def save(self, group: str | None = None) -> bool:
        """Store one group that was left, or all; what has an error stays in the draft.

        A new file is born with its first name or last name, and then takes all that is typed.
        """
        values = self._storable(group)
        if self.role_id is None:
            if not any(values.get(key) for key in NAMES):
                return self.keep_draft()
            values = self._storable(None)
        if not values:
            return self.keep_draft()
        form, born_from = self.form, self.role_id
        rest = {k: typed for k, typed in self._pending.items() if k not in values}

        def store(session: Any) -> str:
            role_id = intake.save(session, form, born_from, values, clock.today())
            intake.keep_draft(session, form, born_from, {}, clock.now())
            intake.keep_draft(session, form, role_id, rest, clock.now())
            return role_id

        def stored(role_id: str) -> None:
            self.role_id = role_id
            self._stored |= values
            self._pending = rest

        self._timer.stop()
        return self._write(store, stored)

    def finish(self) -> tuple[str, ...]:
        """Finish the intake, and return the keys that it still misses, in screen order."""
        if not self.save() or self.role_id is None:
            return self.missing()
        form, role_id, missing = self.form, self.role_id, self.missing()
        if missing:
            return missing

        def finish(session: Any) -> None:
            intake.finish(session, form, role_id, clock.today())

        self._write(finish)
        return ()

    def missing(self) -> tuple[str, ...]:
        """Return the keys that are required and empty, or typed wrongly."""
        return tuple(
            e.key
            for e in self.form.entries
            if self.problem(e.key) or (e.is_required and not self.value(e.key))
        )

    def _shown(self, entry: Entry) -> Any:
        return shown(entry, self._stored.get(entry.key))

    def _storable(self, group: str | None) -> dict[str, Any]:
        """Return the values of a group that were typed, are right, and differ from the stored."""
        return {
            key: self.value(key)
            for key in self._pending
            if group in (None, self.form.entry(key).group) and self.problem(key) is None
        }

    def _write(self, fn: Any, done: Any = None) -> bool:
        is_kept = self._bridge.write(fn, done)
        if is_kept:
            self._is_draft_old = False
            self.kept.emit()
        else:
            self.lost.emit()
        return is_kept
