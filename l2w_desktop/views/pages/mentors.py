"""The page *Mentors*."""

from __future__ import annotations

from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.widgets import Card, EmptyState


class MentorsPage(Page):
    """Everyone who guides."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Mentors"))
        empty = EmptyState(
            "user-check",
            self.tr("No mentors yet"),
            self.tr("Start with an intake, or read in your list."),
            self.tr("Invite a mentor"),
        )
        self.add(Card(empty))


def mentors_page(shell: Shell) -> Page:
    """Build the page."""
    return MentorsPage(shell)
