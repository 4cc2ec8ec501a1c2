"""The pages of this version, in the order of the rail."""

from __future__ import annotations

from typing import Final

from l2w_desktop.views.page import PageSpec
from l2w_desktop.views.pages.desk import desk_page
from l2w_desktop.views.pages.documents import documents_page
from l2w_desktop.views.pages.duos import duos_page
from l2w_desktop.views.pages.exchange import exchange_page
from l2w_desktop.views.pages.mentees import mentees_page
from l2w_desktop.views.pages.mentors import mentors_page
from l2w_desktop.views.pages.reports import reports_page
from l2w_desktop.views.pages.settings import settings_page
from l2w_desktop.views.pages.today import today_page_of
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

PAGES: Final[tuple[PageSpec, ...]] = (
    PageSpec("today", QT_TRANSLATE_NOOP("Pages", "Today"), "sun", "F2", "top", today_page_of),
    PageSpec(
        "mentees", QT_TRANSLATE_NOOP("Pages", "Mentees"), "users", "F3", "people", mentees_page
    ),
    PageSpec(
        "mentors", QT_TRANSLATE_NOOP("Pages", "Mentors"), "user-check", "F4", "people", mentors_page
    ),
    PageSpec(
        "duos",
        QT_TRANSLATE_NOOP("Pages", "Duos & matching"),
        "handshake",
        "F7",
        "people",
        duos_page,
    ),
    PageSpec("desk", QT_TRANSLATE_NOOP("Pages", "Desk"), "store", "F8", "people", desk_page),
    PageSpec(
        "documents",
        QT_TRANSLATE_NOOP("Pages", "Documents"),
        "file-text",
        "F12",
        "admin",
        documents_page,
    ),
    PageSpec(
        "exchange",
        QT_TRANSLATE_NOOP("Pages", "Exchange"),
        "arrow-left-right",
        "Ctrl+E",
        "admin",
        exchange_page,
    ),
    PageSpec(
        "reports",
        QT_TRANSLATE_NOOP("Pages", "Reports"),
        "chart-column",
        "F11",
        "admin",
        reports_page,
    ),
    PageSpec(
        "settings",
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        "settings",
        "Ctrl+,",
        "bottom",
        settings_page,
    ),
)


def page_named(name: str) -> PageSpec | None:
    """Return the page with this name, None when this version has no such page."""
    return next((spec for spec in PAGES if spec.name == name), None)
