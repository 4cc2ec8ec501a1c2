"""The buttons above a list: which columns, copy, print, and a file of exactly what is shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from l2w_desktop.services import list_settings
from l2w_desktop.texts import Lang
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.here import bridge_of, today_of, user_of
from l2w_desktop.views.lists.preview import ListPreview
from l2w_desktop.views.page import Shell
from l2w_desktop.views.table import Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.widgets import Button, IconButton, row

if TYPE_CHECKING:
    from l2w_desktop.journeys.list_files import FileKind, Shown

Read = Callable[[Any], Iterable[Any]]  # session → all rows of the list, filtered and sorted


class ListTools(QWidget):
    """Serves one table at a time.

    ``asked`` gives, when something is to leave the program, what reads all rows as they are
    filtered and sorted now; ``about`` says in words what the filter is. ``small`` is for a line
    that holds filters too.
    """

    def __init__(
        self, shell: Shell, list_: str, title: str, asked: Callable[[], Read],
        about: Callable[[], str], *, small: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.list, self.title = list_, title
        self._asked, self._about = asked, about
        self.table: DataTable[Any] | None = None
        self.dialog: QFileDialog | None = None
        self.shown: Shown | None = None
        self.columns = IconButton(self.tr("Columns"), "columns-3", small=small)
        copy = self.tr("Copy the chosen rows (Ctrl C)")
        self.copy = IconButton(copy, "copy", small=small)
        self.print = IconButton(self.tr("Print the list"), "printer", small=small)
        export = self.tr("Export")
        self.export: Button = (
            IconButton(export, "download", small=True) if small else Button(export, icon="download")
        )
        self.columns.clicked.connect(self._on_columns)
        self.copy.clicked.connect(self._on_copy)
        self.print.clicked.connect(self._on_print)
        self.export.clicked.connect(self._on_export)
        self.menu = QMenu(self)
        self.setLayout(row(self.columns, self.copy, self.print, self.export, gap=8))

    def serve(self, table: DataTable[Any]) -> None:
        """Work for this table, with the columns that its user chose before."""
        self.table = table
        table.copied.connect(self._on_copied)
        if self.shell.bridge is None:
            return
        keys = self.shell.bridge.read(
            partial(list_settings.columns, user_id=user_of(self.shell), list_=self.list)
        )
        if keys is not None:
            table.set_columns(keys)

    def _columns_menu(self) -> QMenu:
        """Return the menu of columns; the first one is always shown."""
        assert self.table is not None
        self.menu.clear()
        wanted = {column.key for column in self.table.columns()}
        for column in self.table.rows.columns[1:]:
            action = QAction(column.header.replace("&", "&&"), self.menu, checkable=True)
            action.setChecked(column.key in wanted)
            action.setData(column.key)
            action.toggled.connect(self._on_column)
            self.menu.addAction(action)
        return self.menu

    def _export_menu(self) -> QMenu:
        self.menu.clear()
        words: tuple[tuple[FileKind, str], ...] = (
            ("xlsx", self.tr("Excel workbook (XLSX)")),
            ("csv", self.tr("Text file (CSV)")),
            ("pdf", self.tr("PDF to print")),
        )
        for kind, name in words:
            action = QAction(name, self.menu)
            action.triggered.connect(partial(self.ask_file, kind))
            self.menu.addAction(action)
        return self.menu

    def _below(self, button: QWidget, menu: QMenu) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _on_columns(self) -> None:
        if self.table is not None:
            self._below(self.columns, self._columns_menu())

    def _on_export(self) -> None:
        if self.table is not None:
            self._below(self.export, self._export_menu())

    def _on_column(self) -> None:
        table, bridge = self.table, bridge_of(self.shell)
        assert table is not None
        keys = [str(a.data()) for a in self.menu.actions() if a.isChecked()]
        table.set_columns(keys)
        shown = tuple(column.key for column in table.columns())
        bridge.write(partial(_keep_columns, user_of(self.shell), self.list, shown))

    def _on_copy(self) -> None:
        if self.table is not None:
            self.table.copy()

    def _on_copied(self, number: int) -> None:
        words = self.tr("1 row is copied") if number == 1 else self.tr("{n} rows are copied")
        self.shell.tell_done(words.format(n=number))

    def _on_print(self) -> None:
        """Show the list as it prints, in the sheet."""
        gather = self._gather()
        if gather is None:
            return
        draw = partial(_pages, gather, self.shell.lang, today_of(self.shell))
        preview = ListPreview(self.shell, partial(self.ask_file, "pdf"))
        self.shell.open_sheet(self.tr("Print preview"), preview)
        bridge_of(self.shell).start(draw, preview.show_pages, self.tr("Drawing the list"))

    def ask_file(self, kind: FileKind) -> None:
        """Ask where the file goes; it opens no window that waits."""
        from l2w_desktop.journeys.list_files import file_name

        name = file_name(self.title, today_of(self.shell), kind)
        self.dialog = QFileDialog(self, self.tr("Export the list"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix(kind)
        self.dialog.selectFile(name)
        self.dialog.fileSelected.connect(partial(self.write_to, kind))
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def write_to(self, kind: FileKind, path: str) -> None:
        """Write exactly what the list shows."""
        gather = self._gather()
        if gather is None:
            return
        fn = partial(_write, gather, Path(path), kind, self.shell.lang, today_of(self.shell))
        bridge_of(self.shell).start(fn, partial(self._on_written, path), self.tr("Export"))

    def _gather(self) -> Callable[[Any], Shown] | None:
        """Return what reads the whole list, and turns it into words, on the worker."""
        if self.table is None or self.shell.bridge is None:
            return None
        return partial(gathered, self.title, self._about(), self.table.columns(), self._asked())

    def _on_written(self, path: str, number: int) -> None:
        if shiboken6.isValid(self):
            words = self.tr("{name} is saved: {n} rows").format(name=Path(path).name, n=number)
            QTimer.singleShot(0, self, partial(self.shell.tell_done, words))


def gathered(
    title: str, about: str, columns: Sequence[Column[Any]], read: Read, session: Any
) -> Shown:
    """Return all rows of a list as its columns say them."""
    from l2w_desktop.journeys.list_files import Shown, shown_rows

    headers = tuple(header for column in columns for header in column.headers())
    rows = ([value for column in columns for value in column.values(one)] for one in read(session))
    return Shown(title, about, headers, shown_rows(rows))


def _write(
    gather: Callable[[Any], Shown], path: Path, kind: FileKind, lang: Lang, today: dt.date,
    work: Work,
) -> int:  # fmt: skip
    from l2w_desktop.journeys import list_files

    with work.read() as session:
        shown = gather(session)
    work.check()
    return list_files.write(shown, path, kind, lang, today)


def _pages(
    gather: Callable[[Any], Shown], lang: Lang, today: dt.date, work: Work
) -> tuple[bytes, tuple[bytes, ...]]:
    from l2w_desktop.documents.preview import pages_png
    from l2w_desktop.journeys import list_files

    with work.read() as session:
        shown = gather(session)
    work.check()
    pdf = list_files.pdf(shown, lang, today)
    return pdf, tuple(pages_png(pdf, 110))


def _keep_columns(user_id: str, list_: str, keys: tuple[str, ...], session: Any) -> None:
    list_settings.keep_columns(session, user_id, list_, keys, clock.now())
