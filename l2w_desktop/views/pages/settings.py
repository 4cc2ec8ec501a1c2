"""The page *Settings*: its parts at the left, the chosen one beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QStackedWidget
from typing_extensions import override

from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.rail import NavButton
from l2w_desktop.views.settings import SECTIONS, Section
from l2w_desktop.views.widgets import boxed, column, row

LIST_WIDTH = 208  # px at 100 %


class SettingsPage(Page):
    """What this computer and this desk prefer. A part is built when it is first shown."""

    tables = frozenset(
        (
            "site",
            "programme",
            "project",
            "user_account",
            "installation",
            "retention_rule",
            "erasure",
        )
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Settings"))
        self.parts: dict[str, Section] = {}
        self._group = QButtonGroup(self)
        self.buttons = {spec.name: NavButton(spec) for spec in SECTIONS}
        for button in self.buttons.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_chosen)
        self._stack = QStackedWidget()
        listed = boxed(column(*self.buttons.values(), None, gap=4))
        listed.setFixedWidth(self.theme.px(LIST_WIDTH))
        body = row(listed, self._stack, gap=24)
        body.setStretch(1, 1)
        self.add(body)
        self.show_part(SECTIONS[0].name)

    def show_part(self, name: str) -> Section:
        """Show a part by its name and return it."""
        if name not in self.parts:
            spec = next(spec for spec in SECTIONS if spec.name == name)
            self.parts[name] = spec.build(self.shell)
            self._stack.addWidget(self.parts[name])
        self.buttons[name].setChecked(True)
        self._stack.setCurrentWidget(self.parts[name])
        self.parts[name].refresh()
        return self.parts[name]

    @override
    def open_target(self, target: object) -> None:
        if isinstance(target, str) and target in self.buttons:
            self.show_part(target)

    @override
    def refresh(self) -> None:
        for name, part in self.parts.items():
            if self.buttons[name].isChecked():
                part.refresh()

    def _on_chosen(self, button: QAbstractButton) -> None:
        if isinstance(button, NavButton):
            self.show_part(button.spec.name)


def settings_page(shell: Shell) -> Page:
    """Build the page."""
    return SettingsPage(shell)
