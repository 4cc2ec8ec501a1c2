"""The page *Today*."""

from __future__ import annotations

from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.widgets import Card, EmptyState


class TodayPage(Page):
    """What asks attention today."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Today"))
        empty = EmptyState(
            "sun",
            self.tr("Everything is done"),
            self.tr("What asks your attention appears here."),
            self.tr("Plan a meeting"),
        )
        self.add(Card(empty))


def today_page(shell: Shell) -> Page:
    """Build the page."""
    return TodayPage(shell)
