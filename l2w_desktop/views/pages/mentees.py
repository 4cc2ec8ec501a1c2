"""The page *Mentees*."""

from __future__ import annotations

from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.widgets import Card, EmptyState


class MenteesPage(Page):
    """Everyone who looks for a mentor."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Mentees"))
        empty = EmptyState(
            "users",
            self.tr("No mentees yet"),
            self.tr("Start with an intake, or read in your list."),
            self.tr("Start an intake"),
        )
        self.add(Card(empty))


def mentees_page(shell: Shell) -> Page:
    """Build the page."""
    return MenteesPage(shell)
