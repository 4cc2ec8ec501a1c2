"""The intake of a mentee or mentor: a declared form, kept while one types, finished at the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.forms import Form
from l2w_desktop.forms.values import Required
from l2w_desktop.models.people import full_name
from l2w_desktop.services import intake, returning
from l2w_desktop.services.undo import Step
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.form import FormView
from l2w_desktop.views.keeping import NAMES, Keeper
from l2w_desktop.views.page import Scroll
from l2w_desktop.views.pages.intake_head import IntakeHead
from l2w_desktop.views.pages.intake_side import IntakeSide
from l2w_desktop.views.pages.known_card import KnownCard
from l2w_desktop.views.pages.steps import Steps
from l2w_desktop.views.shortcuts import INSIDE, bind
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Card,
    row,
)

# entries of which the stored rows are told as one
_KEY_OF = {"language_skill": "person.languages"}
CARD_FROM = 840  # px at 100 % from which it is shown when somebody may be known
SIDE_FROM = 1090  # px at 100 % from which the column with the shortcuts is shown


class IntakeView(QWidget):
    """The intake as a whole page. Signals: ``closed(id)`` (empty when nothing was filed),
    ``finished(id)``, ``undo_asked``, and ``compare_asked(person id)``.
    """

    closed = Signal(str)
    finished = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    compare_asked = Signal(str)

    def __init__(
        self, bridge: Bridge, form: Form, role_id: str | None, lang: Lang, list_name: str
    ) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = Theme.of_app()
        self._lang: Lang = lang
        self._is_over = False
        self._asked: set[str] = set()  # required fields that finishing asked for
        self._wrong: set[str] = set()  # fields that say what is wrong with them
        self._bridge = bridge
        self.keeper = Keeper(bridge, form, role_id, self)
        self.known = KnownCard(bridge, form, lang)
        self.form = FormView(form, lang)
        self.form.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sections = [(s.name, s.title.in_(lang)) for s in form.sections]
        closing = self.tr("You may stop at any time. Nothing is lost; finish when you are ready.")
        self.steps = Steps(sections, closing)
        is_open = role_id is None or bridge.read(self._is_open)
        self._lay_out(list_name, is_open=is_open)
        self._connect()
        self._show_all()

    def _is_open(self, session: object) -> bool:
        assert self.keeper.role_id
        return intake.is_open(session, self.keeper.form, self.keeper.role_id)  # type: ignore[arg-type]

    def _lay_out(self, list_name: str, *, is_open: bool) -> None:
        self.head = IntakeHead(list_name, self._lang, is_open=is_open)
        self.title, self.trouble = self.head.title, self.head.trouble
        card = Card(Scroll(self.form), pad=1)
        self.side = IntakeSide(self.known)
        # never narrower than its longest title: that would be cut
        self.steps.setFixedWidth(max(self.theme.px(212), self.steps.minimumSizeHint().width()))
        body = row(self.steps, card, self.side, gap=24)
        body.setStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(18)
        self._column.addWidget(self.head)
        self._column.addLayout(body, 1)
        self._pad()

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.left.connect(self._on_left)
        self.form.group_left.connect(self._on_group_left)
        self.form.paused.connect(self.keeper.keep_draft)
        self.form.entered.connect(self.steps.show_here)
        self.steps.chosen.connect(self.form.focus_section)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.lost.connect(self._on_lost)
        self.head.left.connect(self.leave)
        self.head.finish_asked.connect(self._on_finish)
        self.head.retried.connect(self._on_retry)
        self.head.undo_asked.connect(self.undo_asked)
        self.head.redo_asked.connect(self.redo_asked)
        self.side.confirmed.connect(self._on_all_right)
        self.known.found.connect(self._on_looked)
        self.known.reopen_asked.connect(self.reopen)
        self.known.apart_asked.connect(self.set_apart)
        self.known.compare_asked.connect(self.compare_asked)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.stepped.connect(self._show_undo)
        bind(self, "intake.finish", self._on_finish, INSIDE)
        bind(self, "intake.leave", self.leave, INSIDE)
        bind(self, "intake.next", self._on_next_section, INSIDE)
        bind(self, "intake.previous", self._on_previous_section, INSIDE)
        bind(self, "intake.reopen", self._on_reopen_key, INSIDE)

    def _show_all(self) -> None:
        for entry in self.keeper.form.entries:
            self.form.show_typed(entry.key, self.keeper.typed(entry.key))
            self._judge(entry.key)
        self._show_progress()
        self._name()
        self._show_undo()
        self._show_to_check()
        has_draft = self.keeper.role_id is None and not self.keeper.is_empty
        self.head.show_begin(has_draft=has_draft)

    def start(self) -> None:
        """Put the cursor in the first field, or the first one that asks attention."""
        keys = [e.key for e in self.keeper.form.entries]
        wrong = next((k for k in keys if self.keeper.problem(k)), keys[0])
        self.form.focus(wrong)
        if self.keeper.role_id is None:
            self.known.warm()
            if not self.keeper.is_empty:
                self._look()

    def leave(self) -> None:
        """Go back to the list; everything that was typed is kept."""
        self.flush()
        self._is_over = True
        self.closed.emit(self.keeper.role_id or "")

    def flush(self) -> None:
        """Store what can be stored and keep the rest as a draft."""
        if not self._is_over:
            self.known.stop()
            self.keeper.is_held = False
            self.form.leave()
            self.keeper.save()

    def store(self) -> None:
        """Store what is typed in a file; a new one that is not born yet stays a draft."""
        if self._is_over:
            return
        self.form.leave()
        if self.keeper.role_id is None:
            self.keeper.keep_draft()
        else:
            self.keeper.save()

    def show_step(self, step: Step) -> bool:
        """Show where an action was undone: the field, with the cursor in it."""
        is_here = self.keeper.role_id in {row for _, row in step.rows}
        if not is_here and (not self.keeper.person_id or step.person_id != self.keeper.person_id):
            return False
        known = {entry.key for entry in self.form.form.entries}
        keys = [_KEY_OF.get(table, f"{table}.{column}") for table, column in step.fields]
        if key := next((k for k in keys if k in known), None):
            self.form.focus(key)
        return True

    def reopen(self, person_id: str) -> None:
        """Go on in the file of somebody who is known: a new trajectory of the same person."""
        self.known.stop()
        self.known.show_known(())
        if not self.keeper.reopen(person_id):
            return
        self._asked.clear()
        self.form.restart()
        self._show_all()
        keys = [e.key for e in self.keeper.form.entries]
        self.form.focus(next((k for k in keys if k in self.keeper.to_check), keys[0]))

    def set_apart(self, person_id: str) -> None:
        """Remember that this is another person, and go on where one was."""
        self.keeper.set_apart(person_id)
        self.known.apart.add(person_id)
        self.known.show_known(self.known.known)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.focus(self.form.last or NAMES[0])
        self._on_looked()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_over = False
        self.window().installEventFilter(self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.flush()
            self._is_over = True  # the window may be taken apart at any later moment
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()

    def _pad(self) -> None:
        is_small = self.window().width() < t.NARROW * self.theme.scale
        side = t.PAGE_PAD_SMALL if is_small else t.PAGE_PAD
        self._column.setContentsMargins(side, 14 if is_small else 20, side, 20)
        has_room = self.width() >= SIDE_FROM * self.theme.scale
        # the card pushes the steps aside, but never the fields; a sheet says the same beside them
        is_shown = self.side.is_wanted and self.width() >= CARD_FROM * self.theme.scale
        self.side.setVisible(has_room or is_shown)
        self.steps.setVisible(has_room or not is_shown)

    def _on_edited(self, key: str) -> None:
        self.keeper.edit(key, self.form.typed(key))
        self._asked.discard(key)
        self._wrong.discard(key)
        self.form.tell(key, "")
        self._show_steps()
        if key in returning.KEYS:
            self._look()

    def _look(self) -> None:
        """Look whether this person is known, unless the intake of this file is over."""
        if self.keeper.role_id is not None and not self.keeper.is_newborn:
            return
        self.known.person_id = self.keeper.person_id
        self.known.apart = set(self.keeper.apart)
        self.known.type({key: self.form.typed(key) for key in returning.KEYS})
        self._hold()

    def _hold(self) -> None:
        self.keeper.is_held = self.known.is_looking or bool(self.known.known)

    def _on_looked(self) -> None:
        """Let the file be born when nobody has it, but not what is being typed."""
        self._hold()
        self._pad()
        if self.keeper.role_id is not None or self.keeper.is_held or self._is_over:
            return
        here = self.form.form.entry(self.form.here).group if self.form.here else ""
        if here != self.form.form.entry(NAMES[0]).group and self.keeper.save(but=here):
            self._name()

    def _on_left(self, key: str) -> None:
        if self.keeper.problem(key) is None:
            self.form.show_typed(key, self.keeper.tidy(key))
        self.form.forget_typing(key)
        self._judge(key)
        self._show_progress()
        self.keeper.keep_draft()

    def _on_group_left(self, group: str) -> None:
        self.keeper.save(group)
        self._name()

    def _judge(self, key: str) -> None:
        """Show what is wrong with a field, if anything."""
        problem = self.keeper.problem(key)
        if problem is None and key in self._asked and not self.keeper.has(key):
            problem = Required(label=self.keeper.form.entry(key).label)
        if problem is None and key in self.keeper.to_check:
            self.form.tell(key, self.tr("To check: is this still right?"), "warn")
        else:
            self.form.tell(key, problem.in_(self._lang) if problem else "")
        (self._wrong.add if problem else self._wrong.discard)(key)

    def _show_progress(self) -> None:
        required = [e.key for e in self.keeper.form.entries if e.is_required]
        self.steps.show_progress(sum(self.keeper.has(key) for key in required), len(required))
        self._show_steps()

    def _show_steps(self) -> None:
        for step, section in zip(self.steps.steps, self.keeper.form.sections, strict=True):
            keys = [e.key for e in section.entries]
            required = [e.key for e in section.entries if e.is_required]
            wrong = sum(k in self._wrong for k in keys)
            filled = all(self.keeper.has(k) for k in required or keys)
            step.set_state(wrong, is_done=filled and not wrong)

    def _name(self) -> None:
        first, last = (self.keeper.value(k) if self.keeper.has(k) else None for k in NAMES)
        self.head.show_name(full_name(first, last), is_filed=self.keeper.role_id is not None)

    def _on_kept(self) -> None:
        self.head.show_kept()
        self._show_to_check()

    def _on_lost(self, why: str) -> None:
        self.head.show_lost(why)

    def _on_retry(self) -> None:
        self.keeper.save()

    def _on_reopen_key(self) -> None:
        if self.known.known:
            self.reopen(self.known.known[0].person_id)

    def _on_all_right(self) -> None:
        keys = self.keeper.to_check
        self.keeper.confirm_all()
        for key in keys:
            self._judge(key)
        self._show_to_check()

    def _on_changed(self, _tables: object) -> None:
        """Show what changed behind the form, such as what was undone; typing stays."""
        if self._is_over or self.keeper.is_writing or self.keeper.role_id is None:
            return
        if self.keeper.is_gone:
            self._is_over = True
            self.closed.emit("")
            return
        for key in self.keeper.refresh():
            self.form.show_typed(key, self.keeper.typed(key))
            self._judge(key)
        self._show_progress()
        self._name()

    def _show_undo(self) -> None:
        self.head.show_undo(self._bridge.history.last)

    def _show_to_check(self) -> None:
        self.side.show_to_check(len(self.keeper.to_check))
        self._pad()

    def _on_finish(self) -> None:
        self.known.stop()
        self.keeper.is_held = False
        self.form.leave()
        missing = self.keeper.finish()
        if not missing and self.keeper.role_id:
            self._is_over = True
            self.finished.emit(self.keeper.role_id)
            return
        self._asked = {k for k in missing if self.keeper.problem(k) is None}
        for key in missing:
            self._judge(key)
        self._show_progress()
        self._name()
        if missing:
            self.form.focus(missing[0])

    def _on_next_section(self) -> None:
        self._go(1)

    def _on_previous_section(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        names = [s.name for s in self.steps.steps]
        here = next(n for n, s in enumerate(self.steps.steps) if s.isChecked())
        self.form.focus_section(names[(here + step) % len(names)])
