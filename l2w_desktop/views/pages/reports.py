"""The page *Reports*: figures over a period, their course, by target group, with their rows."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from l2w_desktop.journeys import exports
from l2w_desktop.services import kpi
from l2w_desktop.services.indicators import named
from l2w_desktop.services.kpi import FileLine, Report, SiteName
from l2w_desktop.services.permissions import Action
from l2w_desktop.views import clock
from l2w_desktop.views.allowed import explain
from l2w_desktop.views.bridge import Job, Work
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.reports.definition import Definitions
from l2w_desktop.views.reports.files import FilesBehind
from l2w_desktop.views.reports.filters import Filters
from l2w_desktop.views.reports.view import ReportView
from l2w_desktop.views.widgets import Button, Card, EmptyState, Skeleton, Strip, column, emptied

_NARROW = 1060  # px at 100 %: below it the definition goes under the table
Read = tuple[Report, tuple[SiteName, ...]]


class ReportsPage(Page):
    """The figures. What is on the screen may be full; what leaves it never is."""

    tables = frozenset(
        (
            "person",
            "mentee",
            "duo",
            "decision",
            "meeting",
            "education",
            "programme",
            "project",
            "desk_visit",
        )
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Reports"))
        self.csv = Button(self.tr("Save as CSV"), icon="download")
        self.csv.clicked.connect(self._on_csv)
        explain(self.csv, shell, Action.EXPORT)
        self.set_actions(self.csv)
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self.strip.acted.connect(self._on_open_folder)
        self.filters = Filters(self._today(), shell.lang)
        self.filters.asked.connect(self._read)
        self.filters.dressed.connect(self._show)
        self._below = column(gap=16)
        self.add(self.strip, self.filters, self._below)
        self.body.setStretch(2, 1)
        self.view: ReportView | None = None
        self.report: Report | None = None
        self.code = "K3"
        self._job: Job | None = None
        self._is_old = True
        self._folder = Path()

    @override
    def refresh(self) -> None:
        self._is_old = True
        if self.isVisible() or self.shell.bridge is None:
            self._read()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.filters.period.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._is_old:
            self._read()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lay the report out for the room that rail and sheet leave."""
        if self.view is not None:
            self.view.set_narrow(self.width() < self.theme.px(_NARROW))

    def choose(self, first: dt.date, last: dt.date) -> None:
        """Show another period."""
        self.filters.choose(first, last)

    def _today(self) -> dt.date:
        return self.shell.place.today() if self.shell.place else clock.today()

    # ----- reading --------------------------------------------------------------------------

    def _read(self) -> None:
        """Read the figures in the background; the old ones never stay under a new question."""
        self._is_old = False
        bridge = self.shell.bridge
        self._clear()
        if bridge is None:
            self._below.addWidget(self._nothing())
            return
        self._below.addWidget(Card(Skeleton(3)))
        self._below.addStretch(1)
        if self._job is not None:
            self._job.stop()
        period, site_id = self.filters.chosen(), self.filters.site_id

        def read(work: Work) -> Read:
            with work.read() as session:
                return kpi.report(session, period, site_id), kpi.sites(session)

        self._job = bridge.start(read, self._on_read, self.tr("The figures are counted"))

    def _on_read(self, found: Read) -> None:
        report, sites = found
        if report.period != self.filters.chosen():
            return  # another question was asked in the meantime
        self._job, self.report = None, report
        self.filters.show_sites(sites)
        words = report.period.words().in_(self.shell.lang)
        self.set_subtitle(f"{report.project}, {words}" if report.project else words)
        self._show()

    def _show(self) -> None:
        if self.report is None:
            return
        self._clear()
        if self.report.is_empty:
            self._below.addWidget(self._nothing())
            return
        audience = "internal" if self.filters.is_full else "publish"
        shown = kpi.for_audience(self.report, audience)  # type: ignore[arg-type]
        view = ReportView(shown, self.code, clock.now(), self.shell.lang)
        view.chosen.connect(self._on_chosen)
        view.opened.connect(self.open_rows)
        view.all_asked.connect(self._on_definitions)
        self.view = view
        self._fit()
        self._below.addWidget(view)

    def _clear(self) -> None:
        self.view = None
        emptied(self._below)

    def _nothing(self) -> Card:
        empty = EmptyState(
            "bar-chart-3",
            self.tr("No figures in this period yet"),
            self.tr("Nobody was registered and no duo ran."),
            self.tr("Choose another period"),
        )
        empty.action.icon_name = "calendar"
        empty.acted.connect(self.filters.period.setFocus)
        return Card(empty)

    # ----- from a number to its rows --------------------------------------------------------

    def _on_chosen(self, code: str) -> None:
        self.code = code

    def open_rows(self, code: str, place: int) -> None:
        """Show the files behind a figure; ``place`` counts the cells of its line."""
        bridge = self.shell.bridge
        if bridge is None or self.view is None:
            return
        one, cell = named(code), self.view.report.line(code).cells[place]
        if cell.reason:
            self.strip.tell(
                "info",
                self.tr("This figure is hidden"),
                self.tr("Choose Full to see the files behind it."),
            )
            return
        self.strip.hide()

        def read(session: Any) -> tuple[FileLine, ...]:
            return kpi.behind(session, one.opens, cell.figure.ids)

        lines = bridge.read(read)
        told = one.definition.in_(self.shell.lang)
        content = FilesBehind(told, one.opens, lines, self.shell.lang)
        content.opened.connect(self._on_file)
        content.setProperty("opens", one.opens)
        name = one.name.in_(self.shell.lang)
        self.shell.open_sheet(f"{name}: {len(lines)}", content)

    def _on_file(self, line: FileLine) -> None:
        is_duo = self.sender().property("opens") == "duos"
        self.shell.close_sheet()
        if is_duo:
            self.shell.go("duos", ("duo", line.id))
        elif not line.status:
            self.shell.go("desk")
        else:
            self.shell.go("mentees", line.id)

    def _on_definitions(self) -> None:
        self.shell.open_sheet(self.tr("All definitions"), Definitions(self.shell.lang))

    # ----- out ------------------------------------------------------------------------------

    def _on_csv(self) -> None:
        dialog = QFileDialog(self, self.tr("Where does the file go?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def export(self, folder: str) -> None:
        """Write the figures into a folder, small ones hidden whatever is on the screen."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        store, lang, target = place.store, self.shell.lang, Path(folder)
        period, site_id = self.filters.chosen(), self.filters.site_id

        def write(work: Work) -> Path:
            exports.kpi(store, target, period, lang, site_id)
            return target

        bridge.start(write, self._on_written, self.tr("The figures are written"), self._on_failed)

    def _on_written(self, folder: Path) -> None:
        self._folder = folder
        self.strip.tell(
            "ok",
            self.tr("kpi.csv is ready"),
            self.tr("Small figures are hidden in it, so you may hand it on."),
            self.tr("Open the folder"),
        )

    def _on_failed(self, sentence: str) -> None:
        self.strip.tell("danger", sentence)

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def reports_page(shell: Shell) -> Page:
    """Build the page."""
    return ReportsPage(shell)
