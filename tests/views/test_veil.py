"""One key hides everybody else from a visitor at the desk; the open file stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView

from l2w_desktop.views.palette.palette import Palette
from tests.views.people_desk import PeopleDesk


@pytest.fixture
def desk(qtbot, tmp_path):
    made = PeopleDesk(qtbot, tmp_path)
    made.register.mentee("Mina", "Voorbeeld")
    made.register.mentee("Olena", "Testkenko")
    return made.open()


def texts(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_one_key_hides_the_list_and_leaves_the_open_file(desk, qtbot):
    assert any(table.isVisible() for table in desk.window.findChildren(QTableView))
    qtbot.keyClick(desk.window, Qt.Key.Key_F10)
    assert not any(table.isVisible() for table in desk.window.findChildren(QTableView))
    assert "Verborgen voor bezoekers" in texts(desk.page)
    assert desk.window.bar.veil.isChecked()
    assert desk.page.detail.isVisible()
    qtbot.keyClick(desk.window, Qt.Key.Key_F10)
    assert any(table.isVisible() for table in desk.window.findChildren(QTableView))


def test_a_page_that_is_opened_later_is_hidden_too_but_an_intake_is_not(desk, qtbot):
    desk.window.bar.veil.click()
    desk.window.go("today")
    assert "Verborgen voor bezoekers" in texts(desk.window.page)
    assert "Werklijst" not in texts(desk.window.page)
    desk.window.go("mentees", ("intake", ""))
    assert desk.intake.isVisible()


def test_the_palette_lists_no_people_while_hidden(desk, qtbot):
    palette = desk.window.palette_
    assert isinstance(palette, Palette)
    desk.window.bar.veil.click()
    palette.open("mina")
    qtbot.wait(50)
    assert not palette.is_busy
    names = [palette.rows.item(n).text() for n in range(palette.rows.rowCount())]
    assert not any("Mina" in name for name in names)
    palette.dismiss()
    desk.window.bar.veil.click()
    palette.open("mina")
    qtbot.waitUntil(
        lambda: any("Mina" in palette.rows.item(n).text() for n in range(palette.rows.rowCount()))
    )
