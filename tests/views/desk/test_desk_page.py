"""The page with the visits of today."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Mentee
from l2w_desktop.services import desk
from l2w_desktop.services.desk import Asked
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import ElidedLabel, FigureCard
from l2w_desktop.views.words import speak
from tests.registers import TODAY
from tests.views.test_walkers import cut

K = Qt.Key


@pytest.fixture
def visited(register):
    """Three visits of today, one of last week."""
    mentee = register.mentee("Fatou", "Diallo")
    with register.write() as session:
        person = session.get(Mentee, mentee).person_id
        for ago, person_id in ((0, person), (0, None), (0, None), (6, person)):
            asked = Asked("TAAL", TODAY - dt.timedelta(days=ago), "AFSPRAAK", 15)
            desk.log_visit(session, asked, today=TODAY, person_id=person_id, user_id="user-1")
    return mentee


def names(page):
    return [row.name for row in page.table.rows.rows]


def test_today_is_shown_first_and_other_days_by_a_filter(desk_window, visited):
    page = desk_window().window.page
    assert sorted(names(page)) == ["", "", "Fatou Diallo"]
    figures = [card.accessibleName() for card in page.findChildren(FigureCard)]
    assert figures[0] == "Bezoeken vandaag: 3, gisteren 0"
    assert figures[2] == "Deze maand: 4, 2 zonder naam"
    page.pills.set_value("all")
    page.pills.chosen.emit("all")
    assert len(names(page)) == 4


def test_a_name_is_looked_for_on_all_days(desk_window, visited):
    page = desk_window().window.page
    page.search("diall")
    assert names(page) == ["Fatou Diallo", "Fatou Diallo"]


def test_a_day_without_visits_says_what_to_do(desk_window):
    board = desk_window()
    page = board.window.page
    assert page.stack.currentWidget() is page.nothing
    page.nothing.acted.emit()
    assert board.sheet.who.line.hasFocus()


def test_a_logged_visit_appears_at_once(desk_window):
    board = desk_window()
    board.control(K.Key_L)
    board.press(K.Key_Return, K.Key_1)
    board.control(K.Key_Return)
    page = board.window.page
    assert len(names(page)) == 1
    assert page.stack.currentWidget() is page.table
    shown = page.table.rows.summary(0)
    assert "Zonder naam" in shown
    assert "Wat is mentoring?" in shown


def test_enter_opens_the_file_of_the_visitor(desk_window, visited):
    board = desk_window()
    page = board.window.page
    page.search("diallo")
    page.table.setFocus()
    board.press(K.Key_Return)
    assert board.window.rail.buttons["mentees"].isChecked()
    assert board.window.page.detail.file.id == visited


def test_del_throws_a_visit_away_and_undo_brings_it_back(desk_window, visited):
    board = desk_window()
    page = board.window.page
    page.table.setFocus()
    board.press(K.Key_Delete)
    assert len(names(page)) == 2
    board.window.toast.undone.emit()
    assert len(names(page)) == 3


def test_f8_opens_the_page(at):
    board = at("mentees")
    board.press(K.Key_F8)
    assert board.window.page.title.text() == "Loket"


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_no_words_are_cut_on_the_page_or_in_the_sheet(
    qapp, qtbot: QtBot, theme: Theme, desk_window, visited, scale, lang
):
    speak(qapp, lang)
    theme.set_scale(scale)
    board = desk_window()
    board.window.lang = lang
    for size in ((1366, 768), (1440, 900)):
        board.window.resize(*size)
        qtbot.wait(1)
        assert cut(board.window) == [], size
        board.control(K.Key_L)
        board.sheet.questions.open()
        board.type("Fatou Diallo")
        qtbot.wait(1)
        assert cut(board.window) == [], size
        board.control(K.Key_N)
        board.settle()
        qtbot.wait(1)
        assert cut(board.window) == [], size
        assert board.window.findChildren(ElidedLabel)
        board.sheet.throw.click()
