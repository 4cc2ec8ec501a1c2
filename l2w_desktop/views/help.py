"""Help (F1): the manual of a page, offline, and every shortcut from the list of functions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QStackedWidget, QTextBrowser, QWidget

from l2w_desktop.resources import resource
from l2w_desktop.texts import Lang
from l2w_desktop.views.function_list import FUNCTIONS
from l2w_desktop.views.functions import PLACES, Function, shown_keys
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    ElidedLabel,
    KeyHint,
    Label,
    Tabs,
    boxed,
    column,
    row,
)


def manual(page: str, lang: Lang) -> str:
    """Return the manual of a page as Markdown; a page without one gives the general one."""
    for name in (page, "window"):
        try:
            return resource("help", f"{name}.{lang}.md").read_text("utf-8")
        except FileNotFoundError:
            continue
    return ""


class HelpSheet(QWidget):
    """Two tabs: what one does on this page, and all shortcuts."""

    def __init__(self, lang: Lang, page: str, pages: Sequence[Function]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.tabs = Tabs(
            self.tr("Help"),
            [("page", self.tr("This page")), ("keys", self.tr("Shortcuts"))],
            "page",
        )
        self.tabs.chosen.connect(self._on_tab)
        self.text = Manual(manual(page, lang))
        self.text.setAccessibleName(self.tr("Manual"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.text)
        self.stack.addWidget(key_list(pages))
        self.setLayout(column(self.tabs, self.stack, gap=12, margins=(24, 4, 24, 16)))
        self.setFocusProxy(self.tabs)

    def _on_tab(self, name: str) -> None:
        self.stack.setCurrentIndex(0 if name == "page" else 1)


class Manual(QTextBrowser):
    """Markdown in the letters and colours of the window; links lead nowhere outside."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self._markdown = markdown
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.theme.changed.connect(self.show_text)
        self.show_text()

    def show_text(self) -> None:
        """Show the text again, as the theme wants it."""
        document = QTextDocument(self)
        document.setDefaultFont(self.theme.font("body"))
        document.setDocumentMargin(0)
        document.setMarkdown(self._markdown)
        self.setDocument(document)


def key_list(pages: Sequence[Function]) -> QWidget:
    """Return every shortcut, by where it works."""
    box = column(gap=6)
    for place, words in PLACES.items():
        functions = [f for f in (*FUNCTIONS, *pages) if f.place == place and f.keys]
        if not functions:
            continue
        box.addWidget(Label(QCoreApplication.translate("Functions", words), "h3"))
        for function in functions:
            line = row(ElidedLabel(function.label(), "body2", "text2"), KeyHint(all_keys(function)))
            line.setStretch(0, 1)
            box.addLayout(line)
        box.addSpacing(8)
    box.addStretch(1)
    return boxed(box)


def all_keys(function: Function) -> str:
    """Return the keys of a function, each once: both Enters are one key to a person."""
    if function.shown:
        return function.shown
    return " / ".join(dict.fromkeys(shown_keys(keys) for keys in function.keys))
