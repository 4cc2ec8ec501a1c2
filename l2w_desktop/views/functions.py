"""What a function of the window is: its words, its keys, where they work and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from l2w_desktop.views.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from l2w_desktop.views.page import Shell

Run = Callable[["Shell"], None]
EVERYWHERE: Final = ""

# where a key works, in the order of the list of shortcuts
PLACES: Final[dict[str, str]] = {
    EVERYWHERE: QT_TRANSLATE_NOOP("Functions", "Everywhere"),
    "pages": QT_TRANSLATE_NOOP("Functions", "Pages"),
    "list": QT_TRANSLATE_NOOP("Functions", "In a list"),
    "intake": QT_TRANSLATE_NOOP("Functions", "In an intake"),
    "duo": QT_TRANSLATE_NOOP("Functions", "In a duo"),
    "match": QT_TRANSLATE_NOOP("Functions", "While matching"),
    "board": QT_TRANSLATE_NOOP("Functions", "With all proposals"),
    "choice": QT_TRANSLATE_NOOP("Functions", "With choices of a package"),
    "visit": QT_TRANSLATE_NOOP("Functions", "In a desk visit"),
    "sheet": QT_TRANSLATE_NOOP("Functions", "In a sheet at the right"),
    "print": QT_TRANSLATE_NOOP("Functions", "In a print preview"),
    "palette": QT_TRANSLATE_NOOP("Functions", "While searching"),
}


@dataclass(frozen=True, slots=True)
class Function:
    """One thing the window can do.

    ``keys`` are portable key names; several of them do the same. ``place`` is where they work.
    ``run`` makes it an action of the palette. ``is_key_only`` marks what moves the keyboard about,
    which a mouse does by pointing. ``shown`` replaces the keys where they are a range.
    """

    name: str
    words: str
    keys: tuple[str, ...] = ()
    place: str = EVERYWHERE
    icon: str = ""
    more: str = ""
    run: Run | None = None
    is_key_only: bool = False
    shown: str = ""

    def label(self) -> str:
        """Return the words in the language of the window."""
        return QCoreApplication.translate("Functions", self.words)

    def hint(self) -> str:
        """Return what it does, in a few more words; may be empty."""
        return QCoreApplication.translate("Functions", self.more) if self.more else ""

    def key_text(self) -> str:
        """Return the keys as a person reads them: ``Ctrl Shift L``, ``F2``; empty without keys."""
        if self.shown or not self.keys:
            return self.shown
        return shown_keys(self.keys[0])

    def tip(self, words: str = "") -> str:
        """Return a tooltip: the words, or others, with the keys behind them."""
        keys = self.key_text()
        return f"{words or self.label()} ({keys})" if keys else words or self.label()


def shown_keys(keys: str) -> str:
    """Return key names as a person reads them."""
    said = {
        "Return": "Enter",
        "Down": "↓",
        "Up": "↑",
        "Space": QCoreApplication.translate("Functions", "Space"),
    }
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    return " ".join(said.get(part, part) for part in text.split("+"))


class PageFunction(Function):
    """Shows a page; its words belong to the context of the pages."""

    __slots__ = ()

    def label(self) -> str:
        """Return the name of the page in the language of the window."""
        return QCoreApplication.translate("Pages", self.words)
