"""What happened to a file, in the words of the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from l2w_desktop.services.story import Happening, Kind
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens
from l2w_desktop.views.clock import clock_time
from l2w_desktop.views.days import short_day
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.statuses import label, status_kind, status_words
from l2w_desktop.views.widgets import Event

translate = QCoreApplication.translate
MOST_LABELS = 6
_LOOK: Final[dict[Kind, tuple[str, tokens.Kind]]] = {
    "opened": ("user", "neutral"),
    "status": ("check", "info"),
    "changed": ("pencil", "neutral"),
    "duo": ("handshake", "duo"),
    "duo_end": ("handshake", "neutral"),
    "meeting": ("message-circle", "duo"),
    "document": ("file-check", "ok"),
}


def events(
    story: Iterable[Happening], role: str, today: dt.date, lang: Lang, most: int | None = None
) -> list[Event]:
    """Return the happenings as the timeline shows them, at most ``most``."""
    told = [_event(h, role, today, lang) for h in story]
    return told[:most]


def _event(h: Happening, role: str, today: dt.date, lang: Lang) -> Event:
    icon, kind = _LOOK[h.kind]
    if h.kind == "status":
        kind = status_kind(h.code)
    here = h.at.astimezone()
    day = short_day(here.date(), today, lang)
    if h.has_time and here.date() == today:
        day = f"{day} {clock_time(here, lang)}"
    return Event(icon, kind, _title(h, role, lang), day, _text(h, lang))


def _title(h: Happening, role: str, lang: Lang) -> str:
    if h.kind == "status":
        return status_words(role, h.code, lang)
    if h.kind == "document":
        return _document(h.name, lang)
    words = {
        "opened": translate("People", "File opened"),
        "changed": translate("People", "Details changed"),
        "duo": translate("People", "Duo with {name}"),
        "duo_end": translate("People", "End of the duo with {name}"),
        "meeting": translate("People", "Meeting with {name}"),
    }[h.kind]
    return words.format(name=h.name)


def _text(h: Happening, lang: Lang) -> str:
    if h.kind == "meeting":
        minutes = translate("People", "{n} minutes").format(n=h.minutes)
        return f"{minutes}, {label('meeting_mode', h.code, lang).lower()}"
    if h.kind == "duo_end":
        return label("duo_status", h.code, lang)
    if h.kind in ("duo", "document"):
        return ""
    who = translate("People", "By {name}").format(name=h.name) if h.name else ""
    return ". ".join(part for part in (_labels(h, lang), who) if part)


def _labels(h: Happening, lang: Lang) -> str:
    words = [text.in_(lang) for text in h.labels]
    more = len(words) - MOST_LABELS
    if more > 1:
        rest = translate("People", "{n} more").format(n=more)
        words = [*words[:MOST_LABELS], rest]
    return capital(", ".join(words))


def _document(name: str, lang: Lang) -> str:
    from l2w_desktop.documents import DOCUMENTS  # heavy: draws the documents

    title = next((d.title.in_(lang) for d in DOCUMENTS if d.name == name), name)
    return capital(title)


def document_title(name: str, lang: Lang) -> str:
    """Return the title of a kind of document; an unknown one names itself."""
    return _document(name, lang)
