"""The tab *Privacy* of a file: one line per consent, what was asked, and what may be done."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from l2w_desktop.services.consents import ConsentLine
from l2w_desktop.services.handovers import HandoverLine
from l2w_desktop.services.permissions import Action
from l2w_desktop.services.requests import RequestLine
from l2w_desktop.services.rights import PrivacyView
from l2w_desktop.texts import Lang
from l2w_desktop.views import widgets as w
from l2w_desktop.views.inputs.suggest import capital


class PrivacyTab(QWidget):
    """The rights of one person.

    Signals: ``given(kind)``, ``withdrawn(kind)`` for a consent; ``access_asked``,
    ``restrict_asked``, ``lift_asked``, ``erase_asked``, ``refuse_asked``,
    ``handover_asked``.
    """

    given = Signal(str)
    withdrawn = Signal(str)
    access_asked = Signal()
    restrict_asked = Signal()
    lift_asked = Signal()
    erase_asked = Signal()
    refuse_asked = Signal()
    handover_asked = Signal()

    def __init__(self, view: PrivacyView, lang: Lang, focused: str = "") -> None:
        """Show the rights; ``focused`` names the button that the keyboard stood on before."""
        super().__init__()
        self.focused = focused
        self.setObjectName("clear")
        self._view, self._lang = view, lang
        self.buttons: dict[str, w.Button] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        if view.erased_on is None:
            box.addWidget(w.Label(self.tr("Consents"), "h2"))
            for line in view.consents:
                box.addWidget(self._consent(line))
        box.addWidget(w.Label(self.tr("Requests about the data"), "h2"))
        for part in self._actions():
            box.addWidget(part)
        for request in view.requests:
            box.addWidget(self._request(request))
        for move in view.handovers:
            box.addWidget(self._handover(move))
        if focused in self.buttons:
            QTimer.singleShot(0, self.buttons[focused], self._focus_again)

    def _focus_again(self) -> None:
        self.buttons[self.focused].setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused = ""

    def _consent(self, line: ConsentLine) -> QWidget:
        name = capital(line.label.in_(self._lang))
        verb = self.tr("Withdraw") if line.is_given else self.tr("Record")
        button = w.Button(verb, small=True)
        button.setAccessibleName(f"{verb}: {name}")
        button.setProperty("kind", line.kind)
        button.clicked.connect(self._on_withdraw if line.is_given else self._on_give)
        self.buttons[line.kind] = button
        words = w.column(
            w.Label(name, "h3", wraps=True),
            w.Label(self._state(line), "body2", "text2", wraps=True),
            gap=2,
        )
        chip = w.Chip(
            self.tr("Yes") if line.is_given else self.tr("No"),
            "ok" if line.is_given else "neutral",
        )
        head = w.row(w.boxed(words), chip, button, gap=10)
        head.setStretch(0, 1)
        text = w.Label(f"“{line.words.in_(self._lang)}”", "body2", "text3", wraps=True)
        return w.Inset(head, text, pad=12, gap=6)

    def _state(self, line: ConsentLine) -> str:
        if line.is_given and line.given_on:
            words = self.tr("Given on {day}, text {version}")
            if line.is_older_text:
                words = self.tr("Given on {day}, older text {version}")
            return words.format(day=_day(line.given_on), version=line.version)
        if line.withdrawn_on:
            return self.tr("Withdrawn on {day}").format(day=_day(line.withdrawn_on))
        return self.tr("Not given")

    def _actions(self) -> list[QWidget]:
        view, buttons = self._view, list[QWidget]()
        if Action.ACCESS in view.may:
            buttons.append(self._button("access", self.tr("Access report"), "file-text"))
        if view.erased_on is None and Action.RESTRICT in view.may:
            if view.restricted_on is None:
                buttons.append(self._button("restrict", self.tr("Restrict"), "lock"))
            else:
                buttons.append(self._button("lift", self.tr("Lift the restriction"), "lock-open"))
            buttons.append(self._button("refuse", self.tr("Record a refusal"), "x"))
        is_open = view.erased_on is None and view.restricted_on is None
        if is_open and Action.HAND_OVER in view.may:
            words = self.tr("Hand over to another site")
            buttons.append(self._button("handover", words, "arrow-left-right"))
        if view.erased_on is None and Action.ERASE in view.may:
            buttons.append(self._button("erase", self.tr("Erase for good…"), "trash-2"))
        if buttons:
            return [w.boxed(w.column(w.Flow(*buttons)))]
        words = self.tr("Ask your coordinator for an access report, a restriction or an erasure.")
        return [w.Label(words, "body2", "text2", wraps=True)]

    def _button(self, name: str, words: str, icon: str) -> w.Button:
        button = w.Button(words, icon=icon, small=True)
        button.clicked.connect(
            {
                "access": self.access_asked, "restrict": self.restrict_asked,
                "lift": self.lift_asked, "erase": self.erase_asked, "refuse": self.refuse_asked,
                "handover": self.handover_asked,
            }[name]
        )  # fmt: skip
        self.buttons[name] = button
        return button

    def _request(self, line: RequestLine) -> QWidget:
        answer = line.answer.in_(self._lang)
        day = _day(line.asked_on) if line.asked_on else ""
        title = f"{capital(line.kind.in_(self._lang))}: {answer}"
        parts = [day, line.user, line.reason]
        words = w.column(
            w.Label(title, "h3", wraps=True),
            w.Label(" · ".join(p for p in parts if p), "body2", "text2", wraps=True),
            gap=2,
        )
        return w.boxed(words)

    def _handover(self, line: HandoverLine) -> QWidget:
        words = self.tr("File handed over: {giver} to {taker}")
        title = words.format(giver=line.from_site, taker=line.to_site)
        parts = [_day(line.on) if line.on else "", line.user]
        about = w.Label(" · ".join(p for p in parts if p), "body2", "text2", wraps=True)
        return w.boxed(w.column(w.Label(title, "h3", wraps=True), about, gap=2))

    def _on_give(self) -> None:
        self.focused = str(self.sender().property("kind"))
        self.given.emit(self.focused)

    def _on_withdraw(self) -> None:
        self.focused = str(self.sender().property("kind"))
        self.withdrawn.emit(self.focused)


def _day(day: dt.date) -> str:
    return f"{day:%d/%m/%Y}"
