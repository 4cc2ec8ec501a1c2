"""What every list offers: columns, copy, a file of exactly what is shown, kept filters."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.views import clock
from l2w_desktop.views.lists.filters import PeopleFilters
from l2w_desktop.views.lists.preview import ListPreview
from tests.registers import TODAY
from tests.views.people_desk import PeopleDesk

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PeopleDesk:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    desk = PeopleDesk(qtbot, tmp_path)
    desk.register.mentee("Zoë", "Aerts", place="Aalst")
    desk.register.mentee("Anna", "Baert", registered_on=dt.date(2026, 3, 4))
    desk.register.mentee("=Eva", "Claes", sectors=("care.nurse",), status="AFGESLOTEN")
    return desk.open()


def column(desk: PeopleDesk, key: str) -> None:
    """Turn one column on or off in the menu."""
    menu = desk.page.tools._columns_menu()
    next(action for action in menu.actions() if action.data() == key).toggle()


def exported(desk: PeopleDesk, path: Path) -> list[list[str]]:
    with desk.qtbot.waitSignal(desk.bridge.finished, timeout=20_000):
        desk.page.tools.write_to("csv", str(path))
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))


def test_columns_are_chosen_and_remembered(desk: PeopleDesk) -> None:
    column(desk, "sector")
    column(desk, "registered_on")
    keys = [c.key for c in desk.page.table.columns()]
    assert keys == ["name", "status", "place", "last_on", "registered_on"]
    again = PeopleDesk.__new__(PeopleDesk)
    again.__dict__.update(desk.__dict__)
    desk.window.close()
    again.bridge = type(desk.bridge)(desk.register, "nl")
    again.open()
    assert [c.key for c in again.page.table.columns()] == keys


def test_chosen_rows_are_copied_as_they_are_shown(desk: PeopleDesk) -> None:
    desk.press(Key.Key_A, ctrl=True)
    desk.press(Key.Key_C, ctrl=True)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Zoë Aerts", "Anna Baert"]
    assert "Wacht op mentor" in lines[0]
    assert "2 rijen zijn gekopieerd" in desk.window.toast.accessibleName()


def test_a_file_holds_the_same_columns_filter_and_order(desk: PeopleDesk, tmp_path: Path) -> None:
    column(desk, "registered_on")
    column(desk, "last_on")
    desk.page.table.sort_asked.emit("registered_on", True)
    head, *rows = exported(desk, tmp_path / "lijst.csv")
    assert head == ["Naam", "Land en taal", "Status", "Sector", "Diploma", "Gemeente", "Sinds"]
    assert [(r[0], r[-1]) for r in rows] == [
        ("Zoë Aerts", "01/11/2026"), ("Anna Baert", "04/03/2026")
    ]  # fmt: skip


def test_a_name_that_looks_like_a_formula_is_no_formula_in_the_file(
    desk: PeopleDesk, tmp_path: Path
) -> None:
    desk.page.pills.chosen.emit("closed")
    _, row = exported(desk, tmp_path / "lijst.csv")
    assert row[0] == "'=Eva Claes"


@pytest.mark.parametrize(("kind", "begin"), [("xlsx", b"PK"), ("pdf", b"%PDF")])
def test_a_list_is_written_as_workbook_and_as_pdf(
    desk: PeopleDesk, tmp_path: Path, kind: str, begin: bytes
) -> None:
    path = tmp_path / f"lijst.{kind}"
    with desk.qtbot.waitSignal(desk.bridge.finished, timeout=20_000):
        desk.page.tools.write_to(kind, str(path))  # type: ignore[arg-type]
    assert path.read_bytes().startswith(begin)
    desk.qtbot.waitUntil(lambda: "2 rijen" in desk.window.toast.accessibleName(), timeout=5_000)


def test_the_preview_shows_the_list_in_the_sheet(desk: PeopleDesk) -> None:
    with desk.qtbot.waitSignal(desk.bridge.finished, timeout=20_000):
        desk.page.tools.print.click()
    preview = desk.window.sheet.findChild(ListPreview)
    assert preview is not None
    assert preview._pdf.startswith(b"%PDF")
    assert desk.window.sheet.isVisible()


def test_a_filter_gets_a_name_and_comes_back_with_its_count(desk: PeopleDesk) -> None:
    desk.page.more_filters.click()
    sheet = desk.window.sheet.findChild(PeopleFilters)
    assert sheet is not None
    sheet.place.setText("Aal")
    sheet.place.textEdited.emit("Aal")
    desk.qtbot.waitUntil(lambda: desk.names == ["Zoë Aerts"], timeout=5_000)
    sheet.keep.click()
    assert "naam" in sheet.name_field.message
    sheet.name.setText("In Aalst")
    sheet.keep.click()
    sheet.clear.click()
    desk.qtbot.waitUntil(lambda: len(desk.names) == 2, timeout=5_000)
    (kept,) = desk.bridge.read(_filters)
    assert kept.name == "In Aalst"
    assert desk.page._number_of(kept.values) == 1
    sheet.chosen.emit(kept)
    assert desk.names == ["Zoë Aerts"]


def test_a_sector_and_its_branch_filter_in_sql(desk: PeopleDesk) -> None:
    desk.page.pills.set_value("")
    for sector, names in (("ict", 2), ("care", 1), ("care.nurse", 1), ("fin", 0)):
        assert desk.page._number_of({"sector": sector}) == names


def _filters(session):
    from l2w_desktop.services import list_settings

    return list_settings.filters(session, "", "mentee")
