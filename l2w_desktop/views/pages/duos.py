"""The page *Duos & matching*."""

from __future__ import annotations

from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.widgets import Card, EmptyState


class DuosPage(Page):
    """Duos and who waits for one."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Duos & matching"))
        empty = EmptyState(
            "handshake",
            self.tr("Nobody waits for a mentor"),
            self.tr("Whoever waits appears here at once."),
            self.tr("New duo"),
        )
        self.add(Card(empty))


def duos_page(shell: Shell) -> Page:
    """Build the page."""
    return DuosPage(shell)
