"""The page *Exchange*."""

from __future__ import annotations

from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.widgets import Card, EmptyState


class ExchangePage(Page):
    """Packages that go out and come in."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Exchange"))
        empty = EmptyState(
            "arrow-left-right",
            self.tr("No packages yet"),
            self.tr("Nothing leaves this computer unless you ask."),
            self.tr("Make a package"),
        )
        self.add(Card(empty))


def exchange_page(shell: Shell) -> Page:
    """Build the page."""
    return ExchangePage(shell)
