"""How long files are kept, and who was kept long enough: a person decides, one by one."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.services import retention
from l2w_desktop.services.permissions import Action, is_allowed
from l2w_desktop.services.retention import Proposal, Rule
from l2w_desktop.views import clock
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.page import Shell
from l2w_desktop.views.privacy.erase import EraseDialog
from l2w_desktop.views.settings.section import Section, framed
from l2w_desktop.views.widgets import (
    Button,
    Field,
    Hair,
    Label,
    LineEdit,
    SpinBox,
    Strip,
    boxed,
    column,
    emptied,
    row,
)

SHOWN = 50  # proposals drawn at once; the others follow when these are decided


class RetentionSection(Section):
    """The rules per kind of file, and below them the files that are due."""

    tables = frozenset(("retention_rule", "erasure", "mentee", "mentor", "desk_visit"))

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.strip = Strip("danger", " ")
        self.strip.hide()
        self.dialog: EraseDialog | None = None
        self.fields: dict[str, tuple[SpinBox, LineEdit]] = {}
        self.buttons: list[Button] = []
        self._rules, self._due = QVBoxLayout(), QVBoxLayout()
        self._rules.setSpacing(14)
        self._due.setSpacing(10)
        self.add(
            self.strip,
            framed(self.tr("How long files are kept"), boxed(self._rules)),
            framed(self.tr("Kept long enough"), boxed(self._due)),
            None,
        )

    @override
    def refresh(self) -> None:
        bridge = self.shell.bridge
        if bridge is None:
            return
        rules, due, may_change, may_erase = bridge.read(_read)
        emptied(self._rules)
        emptied(self._due)
        self.fields, self.buttons = {}, []
        for rule in rules:
            self._rules.addWidget(self._rule(rule, may_change))
        if not due:
            words = self.tr("No file was kept longer than these rules say.")
            self._due.addWidget(Label(words, "body", "text2", wraps=True))
        for place, one in enumerate(due[:SHOWN]):
            if place:
                self._due.addWidget(Hair())
            self._due.addWidget(self._proposal(one, may_erase))

    def _rule(self, rule: Rule, may_change: bool) -> QWidget:
        months = SpinBox()
        months.setRange(1, 1200)
        months.setValue(rule.months)
        basis = LineEdit(rule.legal_basis)
        self.fields[rule.kind] = (months, basis)
        for entry in (months, basis):
            entry.setEnabled(may_change)
        keep = partial(self._keep, rule)
        months.editingFinished.connect(keep)
        basis.editingFinished.connect(keep)
        kind = capital(rule.label.in_(self.shell.lang))
        title = self.tr("{kind}: months after the end").format(kind=kind)
        line = row(Field(title, months), Field(self.tr("Legal basis"), basis), gap=16)
        line.setStretch(1, 1)
        return boxed(line)

    def _keep(self, rule: Rule) -> None:
        bridge = self.shell.bridge
        months, basis = self.fields[rule.kind]
        if bridge is None or (months.value(), basis.text()) == (rule.months, rule.legal_basis):
            return
        change = partial(_change, rule.id, months.value(), basis.text())
        bridge.write(change, refused=self._tell)

    def _tell(self, sentence: str) -> None:
        self.strip.tell("danger", sentence)
        self.strip.show()

    def _proposal(self, one: Proposal, may_erase: bool) -> QWidget:
        day = f"{one.closed_on:%d/%m/%Y}"
        since = self.tr("Closed on {day}, kept until {due}").format(
            day=day, due=f"{one.due_on:%d/%m/%Y}"
        )
        words = column(
            Label(one.name or one.number, "h3", wraps=True),
            Label(since, "body2", "text2", wraps=True),
            gap=2,
        )
        parts: list[QWidget] = [boxed(words)]
        if may_erase:
            erase = Button(self.tr("Erase for good…"), small=True, icon="trash-2")
            erase.setAccessibleName(self.tr("Erase {name} for good").format(name=one.name))
            erase.clicked.connect(partial(self._on_erase, one))
            self.buttons.append(erase)
            parts.append(erase)
        line = row(*parts, gap=12)
        line.setStretch(0, 1)
        return boxed(line)

    def _on_erase(self, one: Proposal) -> None:
        number = one.number or one.person_id[-6:]
        self.dialog = EraseDialog(self.shell, one.person_id, one.name, number)
        self.dialog.reason.setText(one.reason)
        self.dialog.finished.connect(self.refresh)
        self.dialog.begin()


def _read(session: Any) -> tuple[tuple[Rule, ...], tuple[Proposal, ...], bool, bool]:
    return (
        retention.rules(session),
        retention.proposals(session, clock.today()),
        is_allowed(session, Action.RULES),
        is_allowed(session, Action.ERASE),
    )


def _change(rule_id: str, months: int, basis: str, session: Any) -> None:
    retention.change(session, rule_id, months=months, legal_basis=basis)
