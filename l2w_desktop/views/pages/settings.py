"""The page *Settings*."""

from __future__ import annotations

from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.widgets import Card, EmptyState


class SettingsPage(Page):
    """What this computer and this site prefer."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Settings"))
        empty = EmptyState(
            "settings",
            self.tr("Nothing to set yet"),
            self.tr("Language, letters and lists come here."),
        )
        self.add(Card(empty))


def settings_page(shell: Shell) -> Page:
    """Build the page."""
    return SettingsPage(shell)
