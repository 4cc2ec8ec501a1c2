"""The page *Reports*: the figures of the services, their rows, and what may not be seen."""

from __future__ import annotations

import csv
import functools
import io
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import workplace
from l2w_desktop.services.indicators import INDICATORS
from l2w_desktop.services.kpi.words import figure_word
from l2w_desktop.store.wraps import Cost
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages.reports import ReportsPage
from l2w_desktop.views.reports.chart import ChartBar, TargetChart
from l2w_desktop.views.reports.definition import Definitions
from l2w_desktop.views.reports.files import FilesBehind
from l2w_desktop.views.reports.said import Said
from l2w_desktop.views.reports.view import ReportView
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import ElidedLabel, EmptyState
from l2w_desktop.views.words import speak
from tests.hand_register import EXPECTED, FIRST, LAST, day, write_by_hand

WORDS = "een lange wachtwoordzin"
Opened = tuple[MainWindow, ReportsPage]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reports") / "desk"
    workplace.create(
        path, site_code="GENT", site_name="Loket Gent", user_name="test", passphrase=WORDS,
        preset="level2work", cost=Cost(memory=64, passes=1, lanes=1),
    )  # fmt: skip
    with workplace.open_as(path, "test", lambda: WORDS) as work:
        write_by_hand(work.store.write)
    return path


@pytest.fixture
def opened(folder: Path, qtbot: QtBot) -> Iterator[Opened]:
    """The window on the register that was counted by hand, over its quarter."""
    with workplace.open_as(folder, "test", lambda: WORDS) as work:
        bridge = Bridge(work.store)
        window = MainWindow(bridge, "nl", "Loket Gent", ("Nora Voorbeeld", "Coach"), work)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        window.go("reports")
        page = window.page
        assert isinstance(page, ReportsPage)
        page.choose(FIRST, LAST)
        _settle(qtbot, bridge)
        yield window, page
        window.close()


def _settle(qtbot: QtBot, bridge: Bridge | None) -> None:
    assert bridge is not None
    qtbot.waitUntil(lambda: not bridge.jobs, timeout=20_000)
    qtbot.wait(1)


def _texts(page: ReportsPage, code: str) -> list[str]:
    assert page.view is not None
    row = next(r for r in page.view.grid.grid.rows if r.code == code)
    return [cell.figure if cell else "" for cell in row.cells]


def _is_laid_out(view: ReportView) -> bool:
    return view.grid.width() >= view.grid.sizeHint().width() and not _cut(view)


def _cut(view: QWidget) -> list[str]:
    """Return the words that have less room than they need."""
    found = []
    for label in view.findChildren(QLabel):
        if isinstance(label, ElidedLabel) or not label.isVisible() or not label.text():
            continue
        wraps, need = label.wordWrap(), label.sizeHint()
        height = label.heightForWidth(label.width()) if wraps else need.height()
        if (not wraps and need.width() > label.width() + 1) or height > label.height() + 1:
            found.append(label.text())
    return found


def _print(page: ReportsPage) -> None:
    page.filters.figures.set_value("print")
    page.filters.dressed.emit()


def test_the_window_shows_what_was_counted_by_hand(opened: Opened) -> None:
    _, page = opened
    assert page.view is not None
    for one in INDICATORS:
        figure = page.view.report.line(one.code).total.figure
        assert (figure.numerator, figure.denominator, figure.missing) == EXPECTED[one.code]
        assert _texts(page, one.code)[-1] == figure_word(one.shape, figure).nl
    assert _texts(page, "K1") == ["8", "3", "2", "13"]
    assert page.subtitle.text() == "@level2work, 1 april tot en met 30 juni 2017"
    spoken = [card.accessibleName() for card in page.view.cards.cards]
    assert spoken == [
        "Bereikt: 13 mensen met naam",
        "Gematcht: 5 doel 60, 8%",
        "Actieve duo’s: 4 op 30 jun 2017",
        "Contactnorm: 6 van 11 volle duomaanden, 55%",
    ]


def test_as_in_print_hides_small_figures_in_cards_table_and_chart(opened: Opened) -> None:
    _, page = opened
    _print(page)
    assert page.view is not None
    assert _texts(page, "K2") == ["verborgen", "<5", "0", "11"]
    card = next(card for card in page.view.cards.cards if card.code == "K4")
    assert card.said.is_hidden
    assert card.accessibleName() == "Actieve duo’s: <5, 1 tot 4 mensen"
    charts = page.view.findChildren(TargetChart)
    assert [chart.text() for chart in charts if "4 (" in chart.text()] == []
    words = [label.text() for label in page.view.findChildren(QLabel)]
    assert "zodat niemand terugrekent" in words


def test_a_hidden_bar_does_not_set_the_height_of_the_others(opened: Opened) -> None:
    _, page = opened
    _print(page)
    assert page.view is not None
    chart = page.view.findChildren(TargetChart)[-1]
    assert all(bar.value == 0 for bar in chart._bars if bar.said.is_hidden)
    assert any(bar.said.is_hidden for bar in chart._bars)


def test_enter_on_a_figure_opens_its_files_and_enter_there_a_file(
    opened: Opened, qtbot: QtBot
) -> None:
    window, page = opened
    assert page.view is not None
    grid = page.view.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index(3, 1))  # Gematcht, hoger onderwijs
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    (sheet,) = window.sheet.findChildren(FilesBehind)
    names = [line.number for line in sheet.table.rows.rows]
    assert len(names) == 4
    chosen = sheet.table.rows.rows[0].id
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    assert window.rail.buttons["mentees"].isChecked()
    assert window.page._shown_id == chosen  # type: ignore[attr-defined]


def test_a_duo_behind_a_figure_opens_on_its_own_page(opened: Opened, qtbot: QtBot) -> None:
    window, page = opened
    page.open_rows("K4", 3)
    (sheet,) = window.sheet.findChildren(FilesBehind)
    assert len(sheet.table.rows.rows) == EXPECTED["K4"][0]
    sheet.table.opened.emit(sheet.table.rows.rows[0])
    assert window.rail.buttons["duos"].isChecked()


def test_the_files_of_a_hidden_figure_stay_closed(opened: Opened) -> None:
    window, page = opened
    _print(page)
    page.open_rows("K4", 3)
    assert not window.sheet.isVisible()
    assert page.strip.isVisible()
    assert "Volledig" in page.strip.accessibleName()


def test_cards_and_rows_choose_the_same_figure(opened: Opened, qtbot: QtBot) -> None:
    _, page = opened
    view = page.view
    assert view is not None
    first = view.cards.cards[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert (view.code, page.code) == ("K1", "K1")
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert view.code == "K3"
    view.grid.setFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    assert view.code == "K4"
    assert view.cards.cards[2].isChecked()


def test_the_definitions_are_all_there_and_take_the_keyboard(opened: Opened, qtbot: QtBot) -> None:
    window, page = opened
    page._on_definitions()
    (sheet,) = window.sheet.findChildren(Definitions)
    shown = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert all(one.definition.nl in shown for one in INDICATORS)
    qtbot.waitUntil(lambda: sheet.isAncestorOf(window.focusWidget()))


def test_the_saved_file_is_fit_to_publish_whatever_is_on_the_screen(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    _, page = opened
    assert page.filters.is_full
    page.export(str(tmp_path))
    _settle(qtbot, page.shell.bridge)
    text = (tmp_path / "kpi.csv").read_text("utf-8-sig")
    rows = {row["code"]: row for row in csv.DictReader(io.StringIO(text), delimiter=";")}
    assert (rows["K4"]["totaal"], rows["K1"]["totaal"]) == ("<5", "13")
    assert page.strip.isVisible()


def test_a_period_without_anything_says_so_and_leads_to_another(
    opened: Opened, qtbot: QtBot
) -> None:
    _, page = opened
    page.choose(day("01-01").replace(year=2010), day("12-31").replace(year=2010))
    _settle(qtbot, page.shell.bridge)
    (empty,) = [state for state in page.findChildren(EmptyState) if state.isVisibleTo(page)]
    empty.action.click()
    assert page.filters.period.hasFocus()


def test_an_end_before_the_beginning_is_told_at_the_field(opened: Opened) -> None:
    _, page = opened
    page.filters.first.line.setText("30/06/2017")
    page.filters.last.line.setText("01/04/2017")
    page.filters.show_own.click()
    assert "na het begin" in page.filters.last.message
    assert page.filters.chosen().to_on == LAST


def test_another_page_that_changes_a_duo_makes_the_figures_old(
    opened: Opened, qtbot: QtBot
) -> None:
    window, page = opened
    window.go("today")
    page.refresh()
    assert page.shell.bridge is not None
    assert not page.shell.bridge.jobs  # nobody looks: nothing is counted
    window.go("reports")
    _settle(qtbot, page.shell.bridge)
    assert page.view is not None


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_words_of_the_report_are_cut(
    opened: Opened, qapp: QApplication, qtbot: QtBot, theme: Theme, lang: str
) -> None:
    window, page = opened
    speak(qapp, lang)  # type: ignore[arg-type]
    window.lang = lang  # type: ignore[assignment]
    for scale, size in itertools.product((1.0, 1.25, 1.5), ((1366, 768), (1440, 900))):
        window.resize(*size)
        theme.set_scale(scale)
        _print(page)
        view = page.view
        assert view is not None
        qtbot.waitUntil(functools.partial(_is_laid_out, view), timeout=5_000)
        assert _cut(view) == [], (scale, size)


def test_a_chart_says_every_figure_and_target() -> None:
    bars = [
        ChartBar("jan", Said("4", "", "4"), 4, 5.0),
        ChartBar("feb", Said("<5", "", "<5, 1 tot 4 mensen", is_hidden=True), 0, 5.0, is_now=True),
    ]
    chart = TargetChart("Gematcht per maand", bars)
    assert chart.text() == (
        "Gematcht per maand. jan: 4 (doel 5), feb: <5, 1 tot 4 mensen (doel 5)"
    )  # fmt: skip
