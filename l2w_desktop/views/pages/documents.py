"""The page *Documents*: what can be printed, and the register of what was, with its signatures."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from l2w_desktop.documents import document_named
from l2w_desktop.services.issued import IssuedRow
from l2w_desktop.views.documents.asking import ask_sheet
from l2w_desktop.views.documents.preview import PreviewView
from l2w_desktop.views.documents.register import Register
from l2w_desktop.views.documents.shelf import Shelf
from l2w_desktop.views.documents.signing import IssuedPane
from l2w_desktop.views.documents.wanted import Wanted, title_of
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.crumb import Crumb
from l2w_desktop.views.widgets import boxed, row

_PANE_FROM = 1000  # px at 100 % from which a pane fits beside the register


class DocumentsPage(Page):
    """Cards of documents above, the register below; the preview opens over both.

    ``open_target`` takes ``("make", name)`` to ask about whom, ``("print", name, subject)`` for
    the preview, ``("register", "")`` or the id of an issued document.
    """

    tables = frozenset(
        ("issued_document", "duo", "mentee", "mentor", "person", "site", "programme")
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.preview: PreviewView | None = None
        self._chosen: IssuedRow | None = None
        self._shown: IssuedPane | None = None
        self._is_wide = True
        self.crumb = Crumb(self.tr("Documents"))
        self.crumb.clicked.connect(self._on_back)
        self._crumb = boxed(row(self.crumb, None))
        self._crumb.hide()
        self._column.insertWidget(0, self._crumb)
        self.shelf = Shelf(shell)
        self.shelf.asked.connect(self.make)
        self.register = Register(shell)
        self.register.chosen.connect(self._on_chosen)
        self.register.opened.connect(self._on_row)
        self.add(self.shelf, 6, self.register)
        self.body.setStretch(2, 1)
        self.dress()

    @override
    def refresh(self) -> None:
        if self.preview is not None:
            self.preview.refresh()
        elif self.shell.bridge is not None:
            self.register.load()

    @override
    def search(self, text: str) -> None:
        self.register.look_for(text)

    @override
    def open_target(self, target: object) -> None:
        if self.shell.bridge is None:
            return
        if isinstance(target, str):
            self._on_back()
            self.register.show_one(target)
        elif isinstance(target, tuple) and target[0] == "make":
            self._on_back()
            self.make(str(target[1]))
        elif isinstance(target, tuple) and target[0] == "print":
            self.show_preview(Wanted(str(target[1]), tuple(map(str, target[2:]))))
        elif isinstance(target, tuple):
            self._on_back()

    def make(self, name: str) -> None:
        """Ask about whom a document is."""
        document = document_named(name)
        if document is not None and self.shell.bridge is not None:
            sheet = ask_sheet(self.shell, document, self.show_preview)
            self.shell.open_sheet(say(self.shell, document.title), sheet)

    def show_preview(self, wanted: Wanted) -> None:
        """Show a document as it prints, over the register."""
        self._drop_preview()
        self._show_pane(None)
        self.shelf.hide()
        self.register.hide()
        back = self.tr("Back to the documents")
        self.preview = PreviewView(self, wanted, ("register", ""), back)
        self.body.addWidget(self.preview, 1)
        self.preview.show()
        self.preview.refresh()
        self.preview.setFocus()
        self.dress()

    def dress(self) -> None:
        """Show the heading and the buttons of the screen."""
        preview = self.preview
        self._crumb.setVisible(preview is not None)
        self.show_filter(preview is None)
        if preview is None:
            self.title.setText(self.tr("Documents"))
            self.set_subtitle(self.tr("Every document gets a number and stays in the register."))
            self.set_actions()
            return
        heading = preview.heading()
        self.title.setText(heading.title)
        self.set_subtitle(heading.subtitle)
        self.set_actions(*preview.buttons())

    def _drop_preview(self) -> None:
        if self.preview is not None:
            self.body.removeWidget(self.preview)
            self.preview.hide()
            self.preview.deleteLater()
            self.preview = None

    def _on_back(self) -> None:
        self._drop_preview()
        self.shelf.show()
        self.register.show()
        self.register.load()
        self.dress()
        self.register.table.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _PANE_FROM * self.theme.scale
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._show_pane(self._chosen)

    def _on_chosen(self, found: IssuedRow | None) -> None:
        self._chosen = found
        self._show_pane(found)

    def _show_pane(self, found: IssuedRow | None) -> None:
        """Show a document beside the register, where there is room for it."""
        if found is None or self.preview is not None or not self._is_wide:
            self._shown = None
            self.set_pane(None)
            return
        self._shown = self._pane_of(found)
        self.set_pane(self._shown)

    def _pane_of(self, found: IssuedRow) -> IssuedPane:
        pane = IssuedPane(self.shell, found)
        pane.opened.connect(self._on_opened)
        return pane

    def _on_row(self, found: IssuedRow) -> None:
        """Enter on a row: go to its signatures, in a sheet where the pane has no room."""
        if self._shown is not None:
            self._shown.take_focus()
        else:
            title = say(self.shell, title_of(found.name))
            self.shell.open_sheet(title, self._pane_of(found))

    def _on_opened(self, found: IssuedRow) -> None:
        if found.duo_id:
            self.shell.go("duos", ("duo", found.duo_id))
        elif found.mentor_id:
            self.shell.go("mentors", found.mentor_id)
        elif found.mentee_id:
            self.shell.go("mentees", found.mentee_id)


def documents_page(shell: Shell) -> Page:
    """Build the page."""
    return DocumentsPage(shell)
