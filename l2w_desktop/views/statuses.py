"""How the status of a mentee's or mentor's file is said and coloured, the same on every page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Lang
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate  # lupdate finds it by this name

STATUS_KIND: Final[Mapping[str, Kind]] = {
    "IN_DUO": "duo",
    "VOORGESTELD": "info",
    "KLAAR_VOOR_MATCH": "warn",
    "WACHTLIJST": "warn",
    "NAZORG": "ok",
    "BESCHIKBAAR": "ok",
    "BEZET": "duo",
    "PAUZE": "warn",
    "OPLEIDING": "info",
}


# said shorter on a chip than in the code list
_CHIPS: Final[Mapping[str, str]] = {
    "IN_DUO": QT_TRANSLATE_NOOP("People", "Active duo"),
    "VOORGESTELD": QT_TRANSLATE_NOOP("People", "Proposal"),
    "KLAAR_VOOR_MATCH": QT_TRANSLATE_NOOP("People", "Needs a mentor"),
    "WACHTLIJST": QT_TRANSLATE_NOOP("People", "Waiting list"),
    "OPLEIDING": QT_TRANSLATE_NOOP("People", "In training"),
    "PAUZE": QT_TRANSLATE_NOOP("People", "On a break"),
}


def label(codes: str, code: str | None, lang: Lang) -> str:
    """Return the words of a code with a capital; empty for no code."""
    return capital(code_list(codes).label(code).in_(lang)) if code else ""


def status_words(role: str, status: str, lang: Lang) -> str:
    """Return a status as its chip says it."""
    if status in _CHIPS:
        return translate("People", _CHIPS[status])
    return label(f"{role}_status", status, lang)


def status_kind(status: str) -> Kind:
    """Return the colour of a status; what asks nothing is neutral."""
    return STATUS_KIND.get(status, "neutral")
