"""The frame of the first steps: which step this is at the left, the step itself, back and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from l2w_desktop.views.page import Scroll
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Brand,
    Button,
    ElidedLabel,
    Hair,
    Icon,
    KeyHint,
    Label,
    ProgressBar,
    Strip,
    boxed,
    column,
    emptied,
    row,
)
from l2w_desktop.views.widgets.base import set_state


class Step(QWidget):
    """One step. ``changed`` when its buttons may differ; subclasses override what they need."""

    changed = Signal()
    name = ""
    on = ""  # words of the button that goes on; empty hides it

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.title = Label("", "display", wraps=True)
        self.line = Label("", "body", "text2", wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        whole = column(self.title, self.line, 8, self.body, None, gap=6)
        self.setLayout(whole)

    def begin(self) -> None:
        """Called each time that the step is shown."""

    def is_right(self) -> bool:
        """Return True when the step is complete; else show what is missing, focus on it."""
        return True

    @property
    def may_go_back(self) -> bool:
        """Whether the step before can still be changed."""
        return True


class _Mark(QFrame):
    """One line of the step list."""

    def __init__(self, number: int, name: str, state: str) -> None:
        super().__init__()
        self.setObjectName("step")
        set_state(self, "state", state)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark: QWidget = (
            Icon("circle-check", "ok", 18)
            if state == "done"
            else Label(str(number), "label", "primary" if state == "now" else "text3")
        )
        mark.setFixedWidth(Theme.of_app().px(20))
        words = ElidedLabel(name, "h3" if state == "now" else "body")
        words.set_ink("text" if state == "now" else "text2")
        line = row(mark, words, gap=10, margins=(12, 9, 12, 9))
        line.setStretch(1, 1)
        self.setLayout(line)


class StepList(QFrame):
    """The rail of the first steps: what is done, where you are, what comes."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.theme = Theme.of_app()
        self._names = tuple(names)
        self._box = column(gap=4)
        self._count = Label("", "body2", "text2")
        self._bar = ProgressBar("", 0, len(names))
        head = row(
            Brand(),
            boxed(column(
                ElidedLabel("Level2Work", "h3"),
                ElidedLabel(self.tr("First start"), "caption", "text3"), gap=0,
            )),
            gap=10,
        )  # fmt: skip
        head.setStretch(1, 1)
        note = Label(
            self.tr("Nothing leaves this computer. There is no internet needed."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        self.setLayout(
            column(
                head, 18, self._box, 10, self._count, self._bar, None, note,
                gap=6, margins=(20, 20, 20, 24),
            )
        )  # fmt: skip
        self.setFixedWidth(self.theme.px(280))
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Mark a step as the one that is open."""
        emptied(self._box)
        for place, name in enumerate(self._names):
            state = "done" if place < number else "now" if place == number else "later"
            self._box.addWidget(_Mark(place + 1, name, state))
        words = self.tr("Step {n} of {total}").format(n=number + 1, total=len(self._names))
        self._count.setText(words)
        self._bar.set_progress(number + 1, len(self._names))
        self._bar.setAccessibleName(words)


class StepFrame(QWidget):
    """Step list, the open step and the footer; ``left`` when the user goes back before step 1."""

    left = Signal()
    went_on = Signal(int)  # the number of the step that was complete

    def __init__(self, steps: Sequence[Step]) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = Theme.of_app()
        self.steps = tuple(steps)
        self.list = StepList([step.name for step in steps])
        self.stack = QStackedWidget()
        for step in steps:
            step.changed.connect(self.refresh)
            inner = QWidget()
            inner.setLayout(column(step, margins=(56, 44, 56, 16)))
            self.stack.addWidget(Scroll(inner))
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self.back = Button(self.tr("Back"), icon="chevron-left")
        self.next = Button(self.tr("Continue"), "primary")
        # shortcuts of the window: a button loses its own when its words change
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_next)
        self.hint = KeyHint("Ctrl Enter")
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        foot = column(
            Hair(strong=True),
            row(self.back, None, self.next, self.hint, gap=10),
            gap=14,
            margins=(56, 0, 56, 24),
        )
        problem = boxed(column(self.problem, margins=(56, 0, 56, 12)))
        right = column(self.stack, problem, foot, gap=0)
        right.setStretch(0, 1)
        whole = row(self.list, right, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setMinimumSize(900, 560)
        self.number = 0
        self.show_step(0)

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self.steps[self.number]

    def show_step(self, number: int) -> None:
        """Open a step."""
        self.number = number
        self.problem.hide()
        self.list.show_step(number)
        self.stack.setCurrentIndex(number)
        self.step.begin()
        self.refresh()

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong above the buttons."""
        self.set_busy(False)
        self.problem.tell("danger", sentence)

    def set_busy(self, is_busy: bool, words: str = "") -> None:
        """Hold the buttons while something is being made."""
        self.refresh()
        if is_busy:
            self.problem.hide()
            self.next.set_text(words)
            self.next.setEnabled(False)
            self.back.setEnabled(False)

    def refresh(self) -> None:
        """Let the footer follow the open step."""
        self.next.set_text(self.step.on)
        for part in (self.next, self.hint):
            part.setVisible(bool(self.step.on))
        self.next.setEnabled(True)
        self.back.setEnabled(True)
        self.back.setVisible(self.step.may_go_back)

    def _on_back(self) -> None:
        if self.number == 0:
            self.left.emit()
        else:
            self.show_step(self.number - 1)

    def _on_next(self) -> None:
        if self.next.isEnabled() and self.step.on and self.step.is_right():
            self.went_on.emit(self.number)
