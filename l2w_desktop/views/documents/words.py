"""How the register of documents speaks: days, parties, and how far a document is signed."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from l2w_desktop.services.issued import IssuedRow
from l2w_desktop.services.papers import PARTIES
from l2w_desktop.views.days import short_day
from l2w_desktop.views.documents.wanted import title_of
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.tokens import Kind


def signed_chip(found: IssuedRow) -> tuple[str, Kind]:
    """Return ``Getekend``, ``1 van 3 getekend``, ``Wacht op handtekening`` or ``Leeg``."""
    translate = QCoreApplication.translate
    if found.is_blank and not found.signed:
        return translate("IssuedWords", "Blank form"), "neutral"
    if not found.awaited:
        return translate("IssuedWords", "Signed"), "ok"
    if not found.signed:
        return translate("IssuedWords", "Not signed yet"), "warn"
    words = translate("IssuedWords", "{n} of {of} signed")
    number = len(found.signed)
    return words.format(n=number, of=number + len(found.awaited)), "info"


def about_words(found: IssuedRow) -> str:
    """Return whom or what a document is about."""
    return found.about or found.title or QCoreApplication.translate("IssuedWords", "Nobody, blank")


def made_words(shell: Shell, found: IssuedRow, today: dt.date) -> str:
    """Return the day on which a document was made."""
    if found.issued_at is None:
        return ""
    return short_day(found.issued_at.astimezone().date(), today, shell.lang)


def document_words(shell: Shell, found: IssuedRow) -> str:
    """Return what a document is called."""
    return say(shell, title_of(found.name))


def party_words(shell: Shell, party: str) -> str:
    """Return the name of a party with a capital."""
    words = say(shell, PARTIES[party])
    return words[:1].upper() + words[1:]
