"""What the report is about: the period, the site where there are several, and the audience."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.models.dates import add_months, written
from l2w_desktop.services.indicators import Period
from l2w_desktop.services.kpi import SiteName
from l2w_desktop.texts import Lang
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.widgets import (
    Button,
    ComboBox,
    Label,
    SegmentedChoice,
    boxed,
    column,
    row,
)

OWN, FULL, PRINT = "own", "full", "print"


class Filters(QWidget):
    """The choices above the report; ``asked`` when other figures are wanted, ``dressed`` when the
    same figures are to be shown otherwise.
    """

    asked = Signal()
    dressed = Signal()

    def __init__(self, today: dt.date, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.today = today
        self._given: Period | None = None
        self.period = ComboBox(
            [
                ("year", self.tr("This year up to today")),
                ("quarter", self.tr("This quarter")),
                ("last_quarter", self.tr("Last quarter")),
                ("last_year", self.tr("Last year")),
                (OWN, self.tr("Another period")),
            ]
        )
        self.period.setAccessibleName(self.tr("Period"))
        self.period.setMinimumContentsLength(18)
        self.site = ComboBox()
        self.site.setAccessibleName(self.tr("Site"))
        self.site.setMinimumContentsLength(16)
        self.site.hide()
        self.figures = SegmentedChoice(
            self.tr("Figures"), [(FULL, self.tr("Full")), (PRINT, self.tr("As in print"))], FULL
        )
        self.first = DayField(self.tr("From"), today, lang, dt.date(today.year, 1, 1))
        self.last = DayField(self.tr("Up to"), today, lang, today)
        self.show_own = Button(self.tr("Show"))
        fields = row(self.first, self.last, self.show_own, None, gap=12)
        fields.setAlignment(self.show_own, Qt.AlignmentFlag.AlignBottom)
        self._own = boxed(fields)
        self._own.hide()
        line = row(
            self.period, self.site, None, Label(self.tr("Figures"), "body2", "text2"), self.figures,
            gap=8,
        )  # fmt: skip
        self.setLayout(column(line, self._own, gap=8))
        self.period.currentIndexChanged.connect(self._on_period)
        self.site.currentIndexChanged.connect(self._on_site)
        self.figures.chosen.connect(self._on_figures)
        self.show_own.clicked.connect(self._on_own)

    def chosen(self) -> Period:
        """Return the period that is asked."""
        return self._given or _period(str(self.period.currentData()), self.today)

    @property
    def site_id(self) -> str | None:
        """The site that is asked; None for all."""
        return self.site.currentData() or None

    @property
    def is_full(self) -> bool:
        """Whether small figures may be seen: on this screen only."""
        return self.figures.value() == FULL

    def show_sites(self, sites: Sequence[SiteName]) -> None:
        """Offer the sites, where there are several."""
        if self.site.count() == len(sites) + 1:
            return
        kept = self.site_id
        self.site.blockSignals(True)
        self.site.clear()
        self.site.addItem(self.tr("All sites"), "")
        for one in sites:
            self.site.addItem(one.name, one.id)
        self.site.setCurrentIndex(max(0, self.site.findData(kept)))
        self.site.blockSignals(False)
        self.site.setVisible(len(sites) > 1)

    def choose(self, first: dt.date, last: dt.date) -> None:
        """Ask a period of one's own."""
        self._given = Period(first, last, self.today)
        for field, on in ((self.first, first), (self.last, last)):
            field.line.setText(written(on))
            field.clear_message()
        self.period.blockSignals(True)
        self.period.setCurrentIndex(self.period.findData(OWN))
        self.period.blockSignals(False)
        self._own.show()
        self.asked.emit()

    def _on_period(self) -> None:
        is_own = self.period.currentData() == OWN
        self._own.setVisible(is_own)
        if is_own:
            self.first.line.setFocus()
            self.first.line.selectAll()
            return
        self._given = None
        self.asked.emit()

    def _on_own(self) -> None:
        first, last = self.first.check(), self.last.check()
        if first is None or last is None:
            return
        if last < first:
            self.last.show_message("danger", self.tr("Choose a day after the beginning."))
            return
        self.choose(first, last)

    def _on_site(self) -> None:
        self.asked.emit()

    def _on_figures(self) -> None:
        self.dressed.emit()


def _period(name: str, today: dt.date) -> Period:
    year = dt.date(today.year, 1, 1)
    quarter = dt.date(today.year, 1 + (today.month - 1) // 3 * 3, 1)
    a_day = dt.timedelta(days=1)
    first, last = {
        "year": (year, today),
        "quarter": (quarter, today),
        "last_quarter": (add_months(quarter, -3), quarter - a_day),
        "last_year": (add_months(year, -12), year - a_day),
        OWN: (year, today),
    }[name]
    return Period(first, last, today)
