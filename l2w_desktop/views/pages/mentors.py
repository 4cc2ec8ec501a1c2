"""The page *Mentors*: everyone who guides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from l2w_desktop.forms import INTAKE_MENTOR
from l2w_desktop.models import Mentor
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.people import PeoplePage

translate = QCoreApplication.translate


class MentorsPage(PeoplePage):
    """Everyone who guides."""

    role = Mentor
    form = INTAKE_MENTOR
    icon = "user-check"


def mentors_page(shell: Shell) -> Page:
    """Build the page."""
    return MentorsPage(
        shell,
        translate("MentorsPage", "Mentors"),
        (
            translate("MentorsPage", "No mentors yet"),
            translate("MentorsPage", "Start with an intake, or read in your list."),
            translate("MentorsPage", "Invite a mentor"),
        ),
    )
