"""Keeps what is typed in a form: a draft from the first key, one change per group that is left.

Knows the services and the form's declaration, no widgets. Nothing is ever asked of the user: what
cannot be stored yet (an error, a person without a name) waits in the draft.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from l2w_desktop.errors import UserError
from l2w_desktop.forms import Entry, Form
from l2w_desktop.forms.values import parsed, shown
from l2w_desktop.models.types import frozen
from l2w_desktop.services import intake, returning
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge

IDLE_MS = 1000  # a pause in typing after which the draft is kept
# a new file is born when one of these is known
NAMES = ("person.first_name", "person.last_name")
_APART = "apart"  # in the draft of a new file: people of whom was said that they are another


class Keeper(QObject):
    """The values of one file: what is stored, and what is typed and not stored yet.

    Signals: ``kept`` after something was written, ``lost(sentence)`` when that failed.
    ``is_held`` keeps a new file from being born until it is known that nobody has it already.
    """

    kept = Signal()
    lost = Signal(str)

    def __init__(self, bridge: Bridge, form: Form, role_id: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.form = form
        self.role_id = role_id
        self.person_id = ""
        self.is_held = False
        self.is_newborn = False  # born in this form, so that it can be taken back
        self.is_writing = False
        self.to_check: frozenset[str] = frozenset()
        self.apart: set[str] = set()
        self._stored: dict[str, Any] = {}
        self._pending: dict[str, Any] = {}
        self._is_draft_old = False
        self._timer = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._timer.timeout.connect(self.keep_draft)
        self._read()

    def _read(self) -> None:
        opened = self._bridge.read(partial(intake.opened, form=self.form, role_id=self.role_id))
        self._stored, self.person_id = dict(opened.stored), opened.person_id
        self.to_check = opened.to_check
        self.apart = set(opened.draft.get(_APART, ()))
        known = {entry.key for entry in self.form.entries}
        draft = {key: typed for key, typed in opened.draft.items() if key in known}
        self._pending = {}
        self._pending = {k: t for k, t in draft.items() if frozen(t) != frozen(self.typed(k))}

    def refresh(self) -> tuple[str, ...]:
        """Read what is stored again; return the keys whose field says something else now."""
        if self.role_id is None:
            return ()
        before = {entry.key: frozen(self.typed(entry.key)) for entry in self.form.entries}
        opened = self._bridge.read(partial(intake.opened, form=self.form, role_id=self.role_id))
        self._stored = dict(opened.stored)
        return tuple(key for key, was in before.items() if frozen(self.typed(key)) != was)

    @property
    def is_gone(self) -> bool:
        """Whether the file was put in the bin meanwhile."""
        return self.role_id is not None and self._bridge.read(
            partial(intake.is_archived, form=self.form, role_id=self.role_id)
        )

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
        self.to_check -= {key}
        self._is_draft_old = True
        self._timer.start()

    def keep_draft(self) -> bool:
        """Write the draft now when it changed; False when that failed."""
        self._timer.stop()
        if not self._is_draft_old:
            return True
        form, role_id, pending = self.form, self.role_id, dict(self._pending)
        if pending and self.apart and role_id is None:
            pending[_APART] = sorted(self.apart)
        to_check = self.to_check

        def keep(session: Any) -> None:
            intake.keep_draft(session, form, role_id, pending, clock.now())
            if role_id is not None:
                returning.mark_to_check(session, form, role_id, to_check, clock.now())

        return self._write(keep)

    def save(self, group: str | None = None, but: str = "") -> bool:
        """Store one group that was left, or all; what has an error stays in the draft.

        A new file is born with its first name or last name, and then takes all that is typed, but
        not the group in which somebody is typing (``but``).
        """
        values = self._storable(group)
        if self.role_id is None:
            if self.is_held or not any(values.get(key) for key in NAMES):
                return self.keep_draft()
            values = self._storable(None)
        values = {k: v for k, v in values.items() if self.form.entry(k).group != but}
        if not values:
            return self.keep_draft()
        form, born_from, apart = self.form, self.role_id, frozenset(self.apart)
        rest = {k: typed for k, typed in self._pending.items() if k not in values}

        born: list[str] = []  # whose file it is

        def store(session: Any) -> str:
            role_id = intake.save(session, form, born_from, values, clock.today())
            born.append(returning.person_of(session, form, role_id))
            if apart:
                returning.judge_apart(session, form, role_id, apart, clock.today())
            intake.keep_draft(session, form, born_from, {}, clock.now())
            intake.keep_draft(session, form, role_id, rest, clock.now())
            return role_id

        def stored(role_id: str) -> None:
            if self.role_id is None:
                self.is_newborn = True
                self.person_id = born[0]
                self.apart.clear()
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
            returning.mark_to_check(session, form, role_id, (), clock.now())

        self._write(finish)
        return ()

    def reopen(self, person_id: str) -> bool:
        """Go on in the file of somebody known; what was typed goes along, but not the name."""
        carried = {k: t for k, t in self._pending.items() if k not in NAMES}
        if self.is_newborn:
            carried = {e.key: self._shown(e) for e in self.form.entries
                       if self._stored.get(e.key) and e.key not in NAMES} | carried  # fmt: skip
        form, born_from, wrong = self.form, self.role_id, self.role_id if self.is_newborn else None

        def store(session: Any) -> str:
            now = clock.now()
            role_id = returning.reopen(session, form, person_id, now, instead_of=wrong or "")
            kept = dict(intake.draft_of(session, form, role_id)) | carried
            intake.keep_draft(session, form, born_from, {}, now)
            intake.keep_draft(session, form, role_id, kept, now)
            return role_id

        def stored(role_id: str) -> None:
            self.role_id, self.is_newborn, self.is_held = role_id, False, False
            self._is_draft_old = True
            self._read()

        self._timer.stop()
        return self._write(store, stored)

    def set_apart(self, person_id: str) -> bool:
        """Remember that this is not that person: now, or when the file is born."""
        self.apart.add(person_id)
        form, role_id = self.form, self.role_id
        if role_id is None:
            self._is_draft_old = True
            return self.keep_draft()

        def store(session: Any) -> None:
            returning.judge_apart(session, form, role_id, {person_id}, clock.today())

        return self._write(store)

    def confirm_all(self) -> bool:
        """Say that all old values are right still."""
        self.to_check, self._is_draft_old = frozenset(), True
        return self.keep_draft()

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
        told: list[str] = []
        self.is_writing = True
        try:
            is_kept = self._bridge.write(fn, done, refused=told.append)
        finally:
            self.is_writing = False
        if is_kept:
            self._is_draft_old = False
            self.kept.emit()
        else:
            self.lost.emit("".join(told))
        return is_kept
