"""The page *Mentees*: everyone who looks for a mentor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.models import Mentee
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.people import PeoplePage

translate = QCoreApplication.translate


class MenteesPage(PeoplePage):
    """Everyone who looks for a mentor."""

    role = Mentee
    form = INTAKE_MENTEE
    icon = "users"


def mentees_page(shell: Shell) -> Page:
    """Build the page."""
    return MenteesPage(
        shell,
        translate("MenteesPage", "Mentees"),
        (
            translate("MenteesPage", "No mentees yet"),
            translate("MenteesPage", "Start with an intake, or read in your list."),
            translate("MenteesPage", "Start an intake"),
        ),
    )
