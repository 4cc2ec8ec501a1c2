"""The main window: rail, top bar, one page at a time, a docked sheet, and the palette over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services.undo import Step
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.condition import Condition
from l2w_desktop.views.desk.visit import open_visit
from l2w_desktop.views.exchange.watcher import FolderWatcher
from l2w_desktop.views.function_list import FUNCTIONS, page_functions
from l2w_desktop.views.functions import Function
from l2w_desktop.views.help import HelpSheet
from l2w_desktop.views.idle import USUAL
from l2w_desktop.views.page import Page
from l2w_desktop.views.pages import PAGES
from l2w_desktop.views.palette.palette import Palette
from l2w_desktop.views.rail import Rail
from l2w_desktop.views.sheet import Sheet
from l2w_desktop.views.shortcuts import FUNCTION, INSIDE, bind
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.top_bar import TopBar
from l2w_desktop.views.undoing import Undoing
from l2w_desktop.views.widgets import Strip, UndoToast, boxed, column, row

# the functions whose keys work on every page
_KEYS = (
    "search", "filter", "new", "undo", "redo", "visit.log", "meeting.log", "lock", "veil", "help"
)  # fmt: skip


class MainWindow(QWidget):
    """The shell around the pages; pages talk to it through the ``Shell`` protocol.

    Signals: ``locked`` when the user locks; ``list_asked`` to read in a list;
    ``restore_asked(backup)``; ``banner_acted`` for the button of the banner; ``opened(page)``
    after every change of page; ``preferred(name, value)`` when the user chose another language,
    theme or size.
    """

    locked = Signal()
    list_asked = Signal()
    restore_asked = Signal(object)
    opened = Signal(str)
    preferred = Signal(str, object)
    banner_acted = Signal()

    def __init__(
        self,
        bridge: Bridge | None = None,
        lang: Lang = "nl",
        site: str = "",
        user: tuple[str, str] = ("", ""),
        place: Workplace | None = None,
        page: str = "today",
    ) -> None:
        super().__init__()
        self.bridge = bridge
        self.place = place
        self.watcher = FolderWatcher(bridge, place, self) if bridge and place else None
        self.lang: Lang = lang
        self.lock_minutes = USUAL
        self.theme = Theme.of_app()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Level2Work")
        self.setMinimumSize(960, 600)
        self._pages: dict[str, Page] = {}
        self._undo: Callable[[], None] | None = None
        self._told_step: Step | None = None
        self._is_veiled = False
        self.rail = Rail(PAGES, site, user)
        self.bar = TopBar()
        self.banner = Strip("info", " ")
        self.banner.hide()
        self._banner_box = boxed(column(self.banner))
        self._banner_box.hide()
        self.condition = Condition(place.store if place is not None else None)
        self.condition.changed.connect(self.bar.show_state)
        self.stack = QStackedWidget()
        self.sheet = Sheet()
        self.toast = UndoToast()
        self._toast_box = boxed(column(self.toast))
        self._toast_box.hide()
        self._lay_out()
        self.palette_ = Palette(self, self, self.actions_here)
        self.undoing = Undoing(self)
        self._connect()
        self.go(page)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        for part in (self.condition, self._banner_box, self.stack, self._toast_box):
            left.addWidget(part)
        left.setStretch(2, 1)
        work = row(left, self.sheet, gap=0)
        work.setStretch(0, 1)
        right = column(self.bar, work, gap=0)
        right.setStretch(1, 1)
        whole = row(self.rail, right, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.rail.asked.connect(self.do)
        self.bar.searched.connect(self.palette_.open)
        self.bar.chosen.connect(self.do)
        self.sheet.closed.connect(self.close_sheet)
        self.toast.undone.connect(self._on_undo)
        self.toast.gone.connect(self._toast_box.hide)
        self.banner.acted.connect(self.banner_acted)
        self.theme.changed.connect(self._on_theme)
        for spec in PAGES:
            if spec.keys:
                shortcut = QShortcut(QKeySequence(spec.keys), self)
                shortcut.setProperty(FUNCTION, f"page.{spec.name}")
                shortcut.activated.connect(self._on_page_key)
        for name in _KEYS:
            bind(self, name, self._on_key)
        bind(self, "pane.next", self._on_next_pane)
        bind(self, "pane.previous", self._on_previous_pane)
        bind(self.sheet, "sheet.close", self.close_sheet, INSIDE)
        self.condition.look()
        if self.bridge is not None:
            self.bridge.changed.connect(self._on_changed)
            self.bridge.refused.connect(self._on_refused)
            self.bridge.failed.connect(self.show_problem)
        if self.watcher is not None:
            self.watcher.found.connect(self._on_packages)
            self.watcher.lost.connect(self.show_problem)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, page: str, target: object = None) -> None:
        """Show a page; it is built the first time."""
        if page not in self._pages:
            spec = next(spec for spec in PAGES if spec.name == page)
            self._pages[page] = spec.build(self)
            self.stack.addWidget(self._pages[page])
            self._pages[page].set_veiled(self._is_veiled)
            self._pages[page].refresh()
        self.palette_.leave_quietly()
        self.rail.choose(page)
        self.bar.set_page(page)
        self.stack.setCurrentWidget(self._pages[page])
        if target is not None:
            self._pages[page].open_target(target)
        self.opened.emit(page)

    def do(self, name: str) -> None:
        """Do a function of the window: the page's own way, where it has one."""
        if self.page.do(name):
            return
        ways: dict[str, Callable[[], object]] = {
            "search": self.palette_.open,
            "filter": self.page.focus_filter,
            "new": self.page.add_new,
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "visit.log": self._on_visit,
            "meeting.log": self._on_log,
            "list.read": self.read_list,
            "lock": self.locked.emit,
            "veil": self._on_veil,
            "help": self.show_help,
            "quit": self.window().close,
        }
        if name in ways:
            ways[name]()
            return
        function = next(f for f in (*FUNCTIONS, *page_functions(PAGES)) if f.name == name)
        if function.run is not None:
            function.run(self)

    def actions_here(self) -> list[Function]:
        """Return what the palette may offer now: what can be done, and the pages."""
        return [f for f in (*FUNCTIONS, *page_functions(PAGES)) if f.run is not None]

    def show_help(self) -> None:
        """Show the manual of this page beside it, and the list of shortcuts."""
        name = next(name for name, page in self._pages.items() if page is self.page)
        sheet = HelpSheet(self.lang, name, page_functions(PAGES))
        self.open_sheet(self.tr("Help"), sheet)

    def prefer(self, name: str, value: object) -> None:
        """Tell that the user prefers something else, see ``settings.Preferences``."""
        self.preferred.emit(name, value)

    def read_list(self) -> None:
        """Leave the pages to read in a list of people."""
        self.list_asked.emit()

    def restore(self, path: Path) -> None:
        """Leave the pages to restore a backup."""
        self.restore_asked.emit(path)

    def open_sheet(self, title: str, content: QWidget) -> None:
        """Show a sheet at the right; the page makes room for it."""
        self.sheet.setFixedWidth(min(self.theme.px(t.SHEET), self.width() // 2))
        self.sheet.show_content(title, content)

    def close_sheet(self) -> None:
        """Close the sheet and give the focus back to the page."""
        self.sheet.clear()
        self.sheet.hide()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show what was done, with *Undo* for ten seconds."""
        self._undo = undo
        self._told_step = self.bridge.history.last if self.bridge is not None else None
        self.toast.tell(text, can_undo=undo is not None)
        self._toast_box.show()

    def undo_last(self) -> None:
        """Undo the last action (Ctrl Z)."""
        self.undoing.undo()

    def store(self) -> None:
        """Store what is being typed on every page, before the desk is closed."""
        for page in self._pages.values():
            page.store()

    def set_badge(self, page: str, number: int | None) -> None:
        """Show a number beside a page in the rail; None or 0 hides it."""
        self.rail.buttons[page].number = number
        self.rail.buttons[page].refresh()

    def set_dot(self, page: str, is_on: bool) -> None:
        """Show the dot that asks attention beside a page in the rail."""
        self.rail.buttons[page].has_dot = is_on
        self.rail.buttons[page].refresh()

    def set_banner(self, title: str, text: str = "", action: str = "") -> None:
        """Show a strip above every page, for instance that this is a demo; empty hides it."""
        self._banner_box.setVisible(bool(title))
        if title:
            self.banner.tell("info", title, text, action)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.bridge is not None:
            self.bridge.close()
        super().closeEvent(event)

    def _fit(self) -> None:
        is_narrow = self.width() < t.NARROW * self.theme.scale
        self.rail.set_narrow(is_narrow)
        self.bar.set_narrow(is_narrow)
        self.palette_.refit()
        side = t.PAGE_PAD_SMALL if is_narrow else t.PAGE_PAD
        self.condition.set_margins(side)
        for box, above, below in ((self._banner_box, 12, 4), (self._toast_box, 0, 16)):
            box.setContentsMargins(side, above, side, below)
        if self.sheet.isVisible():
            self.sheet.setFixedWidth(min(self.theme.px(t.SHEET), self.width() // 2))

    def _on_theme(self) -> None:
        self._fit()

    def _on_page_key(self) -> None:
        self.go(str(self.sender().property(FUNCTION)).removeprefix("page."))

    def _on_key(self) -> None:
        self.do(str(self.sender().property(FUNCTION)))

    def _on_veil(self) -> None:
        """Turn the veil on or off, on every page and in the palette."""
        self._is_veiled = not self._is_veiled
        self.bar.set_veiled(self._is_veiled)
        self.palette_.set_veiled(self._is_veiled)
        for page in self._pages.values():
            page.set_veiled(self._is_veiled)

    def _on_log(self) -> None:
        self.go("duos", ("log", ""))

    def _on_visit(self) -> None:
        open_visit(self)

    def _on_packages(self, paths: object) -> None:
        """New packages stand in the folder that is watched: the page *Exchange* shows them."""
        del paths
        self.set_dot("exchange", True)

    def _on_undo(self) -> None:
        step = self.bridge.history.last if self.bridge is not None else None
        if step is not None and step is self._told_step:
            self.undoing.undo()  # so that Ctrl Z does not undo it a second time
        elif self._undo is not None:
            self._undo()

    def _on_refused(self, sentence: str) -> None:
        self.condition.look()
        self.show_problem(sentence)

    def show_problem(self, sentence: str) -> None:
        """Show one sentence above the page."""
        self._banner_box.show()
        self.banner.tell("danger", sentence)

    def _on_changed(self, tables: frozenset[str]) -> None:
        for page in self._pages.values():
            if page.tables & tables:
                page.refresh()

    def _on_next_pane(self) -> None:
        self._cycle(1)

    def _on_previous_pane(self) -> None:
        self._cycle(-1)

    def _cycle(self, step: int) -> None:
        """Move the focus to the next of: rail, top bar, the page's parts, the sheet."""
        panes: list[QWidget] = [self.rail, self.bar, *self.page.panes(), self.sheet]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = self.focusWidget()
        at = next((n for n, p in enumerate(panes) if focus and p.isAncestorOf(focus)), -1)
        for turn in range(1, len(panes) + 1):
            first = first_control(panes[(at + step * turn) % len(panes)])
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return


def first_control(pane: QWidget) -> QWidget | None:
    """Return the first widget in a pane that takes the focus by Tab, in Tab order."""
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if pane.isAncestorOf(widget) and takes_tab and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None
