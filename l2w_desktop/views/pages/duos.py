"""The page *Duos & matching*: chooses between its screens and shows their headings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from l2w_desktop.views.documents.preview import PreviewView
from l2w_desktop.views.documents.wanted import Wanted
from l2w_desktop.views.duos.board import BoardView
from l2w_desktop.views.duos.crumb import CrumbLink
from l2w_desktop.views.duos.duo import DuoView
from l2w_desktop.views.duos.lists import ListView
from l2w_desktop.views.duos.match import MatchView
from l2w_desktop.views.duos.meeting import MeetingSheet
from l2w_desktop.views.duos.view import View
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.widgets import DoubleAvatar, ElidedLabel, boxed, row
from l2w_desktop.views.widgets.layouts import emptied


class DuosPage(Page):
    """Running duos, proposals, who waits, one duo, the matching screen, the print preview.

    Targets: ``("list", kind)``, ``("board", "")``, ``("match", mentee_id)``, ``("duo", duo_id)``,
    ``("print", duo_id)`` and ``("log", duo_id)``, which opens the sheet to log a meeting.
    """

    tables = frozenset(
        [
            "duo",
            "meeting",
            "mentee",
            "mentor",
            "person",
            "decision",
            "follow_up",
            "issued_document",
            "programme",
            "user_account",
        ]
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Duos & matching"))
        self.view: View | None = None
        self._home = CrumbLink(self.tr("Duos & matching"))
        self._home.clicked.connect(self._on_home)
        self._slash = ElidedLabel("/", "body2", "text3")
        self._step = ElidedLabel("", "body2", "text2")
        crumb = row(self._home, self._slash, self._step, None, gap=8)
        self._crumb = boxed(crumb)
        self._crumb.hide()
        self._column.insertWidget(0, self._crumb)
        self._column.setSpacing(10)
        self._face: QWidget | None = None

    @override
    def refresh(self) -> None:
        if self.shell.bridge is None:
            return
        if self.view is None:
            self.show_view(ListView(self))
        else:
            self.view.refresh()

    @override
    def open_target(self, target: object) -> None:
        if self.shell.bridge is None or not isinstance(target, tuple):
            return
        kind, name = str(target[0]), str(target[1])
        if kind == "list" and name != "board":
            if isinstance(self.view, ListView):
                self.view.show_kind(name)
            else:
                self.show_view(ListView(self, name))
        elif kind in ("board", "list"):
            self.show_view(BoardView(self))
        elif kind == "match":
            self.show_view(MatchView(self, name))
        elif kind == "print":
            wanted, back = Wanted("agreement", (name,)), ("duo", name)
            self.show_view(PreviewView(self, wanted, back, self.tr("Back to the duo")))
        elif kind == "duo":
            self.show_view(DuoView(self, name))
        elif kind == "log":
            self.log(name)

    def show_view(self, view: View) -> None:
        """Show another screen."""
        emptied(self.body)
        self.view = view
        self.body.addWidget(view, 1)
        view.refresh()
        view.take_focus()
        self.dress()

    def log(self, duo_id: str = "") -> None:
        """Open the sheet to log a meeting; without a duo it asks which one."""
        if not duo_id:
            self.shell.open_sheet(self.tr("Log meeting"), MeetingSheet(self.shell))
            return
        self.show_view(DuoView(self, duo_id))
        if isinstance(self.view, DuoView):
            self.view.log()

    def dress(self) -> None:
        """Show the heading and the buttons of the screen."""
        if self.view is None:
            return
        heading = self.view.heading()
        self.title.setText(heading.title)
        self.set_subtitle(heading.subtitle)
        self.count.setVisible(heading.chip is not None)
        if heading.chip is not None:
            self.count.set(*heading.chip)
        self._crumb.setVisible(bool(heading.crumb))
        self._step.setText(heading.crumb)
        if self._face is not None:
            self._head.removeWidget(self._face)
            self._face.hide()
            self._face.deleteLater()
            self._face = None
        if heading.couple is not None:
            self._face = DoubleAvatar(*heading.couple, size=48, ground="bg")
            self._head.insertWidget(0, self._face)
        self.set_actions(*self.view.buttons())
        self.show_filter(type(self.view).search is not View.search)

    @override
    def search(self, text: str) -> None:
        if self.view is not None:
            self.view.search(text)

    @override
    def add_new(self) -> None:
        self.open_target(("list", "waiting"))

    def _on_home(self) -> None:
        kind = "waiting" if isinstance(self.view, MatchView) else "running"
        self.open_target(("list", kind))

    @override
    def do(self, name: str) -> bool:
        if name == "meeting.log" and isinstance(self.view, DuoView):
            self.view.log()
            return True
        return False


def duos_page(shell: Shell) -> Page:
    """Build the page."""
    return DuosPage(shell)
