"""The main window: rail, top bar, one page at a time, and a docked sheet at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services.undo import Step
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.desk.visit import open_visit
from l2w_desktop.views.page import Page, side_pane
from l2w_desktop.views.pages import PAGES
from l2w_desktop.views.rail import Rail
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.undoing import Undoing
from l2w_desktop.views.widgets import (
    Button,
    ElidedLabel,
    Icon,
    IconButton,
    SearchBox,
    Strip,
    UndoToast,
    boxed,
    column,
    row,
)


class TopBar(QFrame):
    """Search, the state of this computer, and *New*."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.theme = Theme.of_app()
        self.search = SearchBox(self.tr("Search a person, a duo or an action…"), "Ctrl+K")
        self.search.setMaximumWidth(self.theme.px(440))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.state = ElidedLabel(
            self.tr("Offline · everything is kept on this computer"), "body2", "text2"
        )
        self.add = Button(self.tr("New"), icon="plus", shortcut="Ctrl+N")
        calm = row(Icon("circle-check", "ok", 17), self.state, gap=8)
        self._box = row(self.search, None, calm, 12, self.add, gap=8)
        self._box.setStretch(0, 3)
        self._box.setStretch(1, 1)
        self.setLayout(self._box)

    def set_narrow(self, is_narrow: bool) -> None:
        """Use the smaller margins of a small screen."""
        side = t.PAGE_PAD_SMALL if is_narrow else t.PAGE_PAD
        self._box.setContentsMargins(side, 0, side, 0)
        self.setFixedHeight(self.theme.px(t.TOP_BAR))


class Sheet(QFrame):
    """The docked sheet: a title, a close button and whatever a page puts into it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._title = ElidedLabel("", "h1")
        self._close = IconButton(self.tr("Close"), "x", "link")
        self._close.clicked.connect(self.closed)
        head = row(self._title, self._close, gap=8, margins=(24, 14, 16, 6))
        head.setStretch(0, 1)
        self._box = column(head, gap=0)
        self.setLayout(self._box)
        self._content: QWidget | None = None
        self.hide()

    def show_content(self, title: str, content: QWidget) -> None:
        """Show something else in the sheet and move the focus into it."""
        self.clear()
        self._title.setText(title)
        self.setAccessibleName(title)
        pane = side_pane(content)
        pane.setObjectName("clear")
        self._content = pane
        self._box.addWidget(pane, 1)
        self.show()
        content.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()

    def clear(self) -> None:
        """Remove the content."""
        if self._content is not None:
            self._box.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None


class MainWindow(QWidget):
    """The shell around the pages; pages talk to it through the ``Shell`` protocol.

    Signals: ``locked`` when the user locks; ``list_asked`` to read in a list; ``banner_acted`` for
    the button of the banner; ``opened(page)`` after every change of page; ``preferred(name,
    value)`` when the user chose another language, theme or size.
    """

    locked = Signal()
    list_asked = Signal()
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
        self.lang: Lang = lang
        self.theme = Theme.of_app()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Level2Work")
        self.setMinimumSize(960, 600)
        self._pages: dict[str, Page] = {}
        self._undo: Callable[[], None] | None = None
        self._told_step: Step | None = None
        self.rail = Rail(PAGES, site, user)
        self.bar = TopBar()
        self.banner = Strip("info", " ")
        self.banner.hide()
        self._banner_box = boxed(column(self.banner))
        self._banner_box.hide()
        self.stack = QStackedWidget()
        self.sheet = Sheet()
        self.toast = UndoToast()
        self._toast_box = boxed(column(self.toast))
        self._toast_box.hide()
        self._lay_out()
        self._connect()
        self.undoing = Undoing(self)
        self.go(page)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        for part in (self._banner_box, self.stack, self._toast_box):
            left.addWidget(part)
        left.setStretch(1, 1)
        work = row(left, self.sheet, gap=0)
        work.setStretch(0, 1)
        right = column(self.bar, work, gap=0)
        right.setStretch(1, 1)
        whole = row(self.rail, right, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.rail.locked.connect(self.locked)
        self.bar.add.clicked.connect(self._on_new)
        self.bar.search.textChanged.connect(self._on_search)
        self.sheet.closed.connect(self.close_sheet)
        self.toast.undone.connect(self._on_undo)
        self.toast.gone.connect(self._toast_box.hide)
        self.banner.acted.connect(self.banner_acted)
        self.theme.changed.connect(self._on_theme)
        for number, spec in enumerate(PAGES):
            if not spec.keys:
                continue
            shortcut = QShortcut(QKeySequence(spec.keys), self)
            shortcut.setProperty("page", PAGES[number].name)
            shortcut.activated.connect(self._on_page_key)
        QShortcut(QKeySequence("Ctrl+L"), self, self._on_visit)
        QShortcut(QKeySequence("F6"), self, self._on_next_pane)
        QShortcut(QKeySequence("Shift+F6"), self, self._on_previous_pane)
        self._escape = QShortcut(QKeySequence("Esc"), self.sheet, self.close_sheet)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if self.bridge is not None:
            self.bridge.changed.connect(self._on_changed)
            self.bridge.refused.connect(self.show_problem)
            self.bridge.failed.connect(self.show_problem)

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
            self._pages[page].refresh()
        self.rail.choose(page)
        self.stack.setCurrentWidget(self._pages[page])
        if target is not None:
            self._pages[page].open_target(target)
        self.opened.emit(page)

    def prefer(self, name: str, value: object) -> None:
        """Tell that the user prefers something else, see ``settings.Preferences``."""
        self.preferred.emit(name, value)

    def read_list(self) -> None:
        """Leave the pages to read in a list of people."""
        self.list_asked.emit()

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
        side = t.PAGE_PAD_SMALL if is_narrow else t.PAGE_PAD
        for box, above, below in ((self._banner_box, 12, 4), (self._toast_box, 0, 16)):
            box.setContentsMargins(side, above, side, below)
        if self.sheet.isVisible():
            self.sheet.setFixedWidth(min(self.theme.px(t.SHEET), self.width() // 2))

    def _on_theme(self) -> None:
        self._fit()

    def _on_page_key(self) -> None:
        self.go(str(self.sender().property("page")))

    def _on_visit(self) -> None:
        open_visit(self)

    def _on_new(self) -> None:
        self.page.add_new()

    def _on_search(self, text: str) -> None:
        self.page.search(text)

    def _on_undo(self) -> None:
        step = self.bridge.history.last if self.bridge is not None else None
        if step is not None and step is self._told_step:
            self.undoing.undo()  # so that Ctrl Z does not undo it a second time
        elif self._undo is not None:
            self._undo()

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
