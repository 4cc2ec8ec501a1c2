"""The parts of the settings, in the order in which they are listed."""

from __future__ import annotations

from typing import Final

from l2w_desktop.views.settings.about import AboutSection
from l2w_desktop.views.settings.audit import AuditSection
from l2w_desktop.views.settings.backups import BackupsSection
from l2w_desktop.views.settings.frame import DeskSection, ProgrammeSection
from l2w_desktop.views.settings.look import LookSection
from l2w_desktop.views.settings.retention import RetentionSection
from l2w_desktop.views.settings.section import Section, SectionSpec
from l2w_desktop.views.settings.users import UsersSection
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

SECTIONS: Final[tuple[SectionSpec, ...]] = (
    SectionSpec("window", QT_TRANSLATE_NOOP("Pages", "Window"), "sun", "", LookSection),
    SectionSpec("desk", QT_TRANSLATE_NOOP("Pages", "Your desk"), "store", "", DeskSection),
    SectionSpec(
        "programme", QT_TRANSLATE_NOOP("Pages", "Programme"), "list-checks", "", ProgrammeSection
    ),
    SectionSpec(
        "backups", QT_TRANSLATE_NOOP("Pages", "Backup"), "shield-check", "", BackupsSection
    ),
    SectionSpec(
        "retention", QT_TRANSLATE_NOOP("Pages", "Retention"), "clock", "", RetentionSection
    ),
    SectionSpec("users", QT_TRANSLATE_NOOP("Pages", "Users"), "users", "", UsersSection),
    SectionSpec("audit", QT_TRANSLATE_NOOP("Pages", "Who looked"), "eye", "", AuditSection),
    SectionSpec("about", QT_TRANSLATE_NOOP("Pages", "About"), "info", "", AboutSection),
)

__all__ = ["SECTIONS", "Section", "SectionSpec"]
