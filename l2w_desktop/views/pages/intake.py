"""The intake of a mentee or mentor: a declared form, kept while one types, finished at the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.forms import Form
from l2w_desktop.forms.values import Required
from l2w_desktop.models.people import full_name
from l2w_desktop.services import intake
from l2w_desktop.texts import Lang
from l2w_desktop.views import clock
from l2w_desktop.views import tokens as t
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.form import FormView
from l2w_desktop.views.keeping import NAMES, Keeper
from l2w_desktop.views.page import Scroll
from l2w_desktop.views.pages.crumb import Crumb
from l2w_desktop.views.pages.steps import Steps
from l2w_desktop.views.shortcuts import INSIDE, bind, stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Button,
    Card,
    ElidedLabel,
    Icon,
    KeyHint,
    Label,
    boxed,
    column,
    row,
)

SIDE_FROM = 1090  # px at 100 % from which the column with the shortcuts is shown


class IntakeView(QWidget):
    """The intake as a whole page. Signals: ``closed(id)`` (empty when nothing was filed) and
    ``finished(id)``.
    """

    closed = Signal(str)
    finished = Signal(str)

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
        self.keeper = Keeper(bridge, form, role_id, self)
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
        self.back = Crumb(list_name)
        self._crumb = Label("", "body2", "text3")
        self.title = ElidedLabel("", "h1")
        self._state_icon = Icon("check", "ok", 16)
        self._state = Label("", "body2", "text2")
        self.retry = Button(self.tr("Try again"), small=True)
        self.retry.hide()
        words = self.tr("Finish the intake") if is_open else self.tr("Done")
        self.finish = Button(words, "primary")
        way_back = row(self.back, self._crumb, None, gap=4)
        head = row(boxed(column(way_back, self.title, gap=2)), gap=8)
        head.setStretch(0, 1)
        ending = row(self._state_icon, self._state, self.retry, 8, self.finish, gap=8)
        head.addLayout(ending)
        head.setAlignment(ending, Qt.AlignmentFlag.AlignBottom)
        card = Card(Scroll(self.form), pad=1)
        self._side = boxed(column(self._shortcuts(), None))
        self._side.setFixedWidth(self.theme.px(252))
        # never narrower than its longest title: that would be cut
        self.steps.setFixedWidth(max(self.theme.px(212), self.steps.minimumSizeHint().width()))
        body = row(self.steps, card, self._side, gap=24)
        body.setStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(18)
        self._column.addLayout(head)
        self._column.addLayout(body, 1)
        self._pad()

    def _shortcuts(self) -> Card:
        lines = [
            (self.tr("Next field"), "Tab"),
            (self.tr("Next part"), "Ctrl ↓"),
            (self.tr("Choose from a list"), "↓ Enter"),
            (self.tr("Back to the list"), "Esc"),
            (self.tr("Finish"), "Ctrl Enter"),
        ]
        card = Card(Label(self.tr("Shortcuts"), "h3"), gap=10)
        for words, keys in lines:
            card.add(row(Label(words, "body2", "text2"), None, KeyHint(keys)))
        return card

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.left.connect(self._on_left)
        self.form.group_left.connect(self._on_group_left)
        self.form.paused.connect(self.keeper.keep_draft)
        self.form.entered.connect(self.steps.show_here)
        self.steps.chosen.connect(self.form.focus_section)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.lost.connect(self._on_lost)
        self.back.clicked.connect(self.leave)
        self.finish.clicked.connect(self._on_finish)
        self.retry.clicked.connect(self._on_retry)
        bind(self, "intake.finish", self._on_finish, INSIDE)
        bind(self, "intake.leave", self.leave, INSIDE)
        bind(self, "intake.next", self._on_next_section, INSIDE)
        bind(self, "intake.previous", self._on_previous_section, INSIDE)
        stands_for(self.finish, "intake.finish")
        stands_for(self.back, "intake.leave")

    def _show_all(self) -> None:
        for entry in self.keeper.form.entries:
            self.form.show_typed(entry.key, self.keeper.typed(entry.key))
            self._judge(entry.key)
        self._show_progress()
        self._name()
        is_kept = self.keeper.role_id is not None or self.keeper.is_empty
        words = self.tr("Everything is kept while you type") if is_kept else self.tr(
            "Your draft is here again"
        )  # fmt: skip
        self._state.setText(words)

    def start(self) -> None:
        """Put the cursor in the first field, or the first one that asks attention."""
        keys = [e.key for e in self.keeper.form.entries]
        wrong = next((k for k in keys if self.keeper.problem(k)), keys[0])
        self.form.focus(wrong)

    def leave(self) -> None:
        """Go back to the list; everything that was typed is kept."""
        self.flush()
        self._is_over = True
        self.closed.emit(self.keeper.role_id or "")

    def flush(self) -> None:
        """Store what can be stored and keep the rest as a draft."""
        if not self._is_over:
            self.form.leave()
            self.keeper.save()

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
        self._side.setVisible(self.width() >= SIDE_FROM * self.theme.scale)

    def _on_edited(self, key: str) -> None:
        self.keeper.edit(key, self.form.typed(key))
        self._asked.discard(key)
        self._wrong.discard(key)
        self.form.tell(key, "")
        self._show_steps()

    def _on_left(self, key: str) -> None:
        if self.keeper.problem(key) is None:
            self.form.show_typed(key, self.keeper.tidy(key))
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
        name = full_name(first, last)
        new = self.tr("New intake")
        self.title.setText(name if name and self.keeper.role_id else new)
        self._crumb.setText(f"/  {self.tr('Intake') if self.keeper.role_id else new}")

    def _on_kept(self) -> None:
        moment = clock.clock_time(clock.now(), self._lang)
        self._state.setText(self.tr("Kept at {time}").format(time=moment))
        self._state_icon.set_icon("check", "ok")
        self.retry.hide()

    def _on_lost(self) -> None:
        self._state.setText(self.tr("Not kept yet"))
        self._state_icon.set_icon("circle-alert", "danger")
        self.retry.show()

    def _on_retry(self) -> None:
        self.keeper.save()

    def _on_finish(self) -> None:
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
