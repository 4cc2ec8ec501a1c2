"""The shell: shortcuts, lazy pages, the sheet, the toast, and a narrow rail."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from l2w_desktop.views.function_list import FUNCTIONS, page_functions
from l2w_desktop.views.help import HelpSheet, all_keys
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages import PAGES
from l2w_desktop.views.widgets import UndoToast, boxed, column
from l2w_desktop.views.widgets.toast import UNDO_SECONDS


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(site="Loket Test", user=("Nora Voorbeeld", "Coach"))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


KEYS = [
    (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "mentees"),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "mentors"),
    (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, "duos"),
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "desk"),
    (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "exchange"),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier, "reports"),
    (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "documents"),
    (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, "settings"),
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "today"),
]


def test_every_page_opens_by_its_key_and_is_marked_in_the_rail(
    window: MainWindow, qtbot: QtBot
) -> None:
    for key, modifier, name in KEYS:
        qtbot.keyClick(window, key, modifier)
        assert window.rail.buttons[name].isChecked(), name
    assert {name for _, _, name in KEYS} == {spec.name for spec in PAGES}


def test_a_page_is_built_when_it_is_opened_first(window: MainWindow) -> None:
    assert window.stack.count() == 1
    window.go("mentees")
    window.go("today")
    window.go("mentees")
    assert window.stack.count() == 2


def test_control_k_opens_the_palette_and_escape_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.buttons["mentees"].setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_.line.hasFocus()
    qtbot.keyClick(window.palette_.line, Qt.Key.Key_Escape)
    assert not window.palette_.isVisible()
    assert window.rail.buttons["mentees"].hasFocus()


def test_typing_in_the_search_box_goes_on_in_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    window.bar.search.setFocus()
    qtbot.keyClick(window.bar.search, Qt.Key.Key_O)
    assert window.palette_.line.hasFocus()
    assert window.palette_.line.text() == "o"


def test_new_offers_a_menu_with_its_keys(window: MainWindow) -> None:
    window.go("mentors")
    told = [action.text() for action in window.bar.menu.actions()]
    assert "Nieuwe mentor\tCtrl N" in told
    assert "Loketbezoek noteren\tCtrl L" in told
    assert "Ontmoeting loggen\tCtrl M" in told


def test_help_shows_the_manual_of_the_page_and_every_shortcut(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(HelpSheet)
    assert sheet is not None
    assert sheet.text.toPlainText().startswith("Vandaag")
    told = {label.text() for label in sheet.stack.widget(1).findChildren(QLabel)}
    for function in (*FUNCTIONS, *page_functions(PAGES)):
        if function.keys:
            assert {function.label(), all_keys(function)} <= told, function.name


def test_nothing_of_light_is_left_in_the_dark(window: MainWindow, qtbot: QtBot) -> None:
    window.go("settings")
    window.theme.choose("dark")
    qtbot.wait(10)
    picture = window.grab().toImage()
    for x in range(4, picture.width(), 97):
        for y in (2, 70, picture.height() // 2, picture.height() - 3):
            assert picture.pixelColor(x, y).lightness() < 235, (x, y)
    corners = [(2, 2), (picture.width() - 3, 2), (2, picture.height() - 3)]
    assert all(picture.pixelColor(*corner).lightness() < 60 for corner in corners)


def test_the_rail_shows_icons_alone_on_a_small_screen(window: MainWindow, qtbot: QtBot) -> None:
    assert window.rail.width() == 232
    window.resize(1366, 768)
    qtbot.wait(1)
    assert window.rail.width() == 64
    assert window.rail.buttons["duos"].toolTip() == "Duo’s & matching (F7)"
    assert window.width() == 1366


def test_the_sheet_makes_the_page_narrower_and_escape_closes_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.stack.width()
    field = QLineEdit()
    window.open_sheet("Ontmoeting", boxed(column(field)))
    qtbot.wait(1)
    assert window.sheet.width() == 480
    assert window.stack.width() == before - 480
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not window.sheet.isVisible()


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = window.focusWidget()
        panes = (window.rail, window.bar, window.page)
        seen.append(next(n for n, pane in enumerate(panes) if pane.isAncestorOf(focus)))
    assert sorted(seen) == [0, 1, 2]


def test_a_number_and_a_dot_in_the_rail_are_also_said(window: MainWindow) -> None:
    window.set_badge("today", 7)
    window.set_dot("exchange", True)
    assert window.rail.buttons["today"].accessibleName() == "Vandaag, 7"
    assert "vraagt aandacht" in window.rail.buttons["exchange"].accessibleName()


def test_what_was_done_can_be_undone_from_the_toast(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[str] = []
    window.tell_done("Bezoek weggegooid", undo=undone.clear)
    undone.append("bezoek")
    assert window.toast.isVisible()
    qtbot.mouseClick(
        window.toast.findChild(type(window.bar.add), "undo"), Qt.MouseButton.LeftButton
    )
    assert undone == []
    assert not window.toast.isVisible()


def test_the_toast_leaves_by_itself_after_ten_seconds(qtbot: QtBot) -> None:
    toast = UndoToast()
    qtbot.addWidget(toast)
    toast.tell("Bezoek weggegooid")
    with qtbot.waitSignal(toast.gone):
        for _ in range(UNDO_SECONDS):
            toast._timer.timeout.emit()
    assert not toast.isVisible()
