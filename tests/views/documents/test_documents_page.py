"""The page of documents: make one by keyboard, see it, save it, find it, sign it, take it back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from l2w_desktop.documents import DOCUMENTS
from l2w_desktop.journeys import documents
from l2w_desktop.models import IssuedDocument, Mentor
from l2w_desktop.views.documents.asking import AskList, AskPerson
from l2w_desktop.views.documents.preview import PreviewView
from l2w_desktop.views.documents.signing import IssuedPane
from l2w_desktop.views.documents.wanted import Wanted
from tests.registers import TODAY
from tests.views.duos.duo_helpers import CTRL, K, press, rows, settled, texts

NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def page(window):
    return window.page


@pytest.fixture
def issued(register, tmp_path):
    def make(name, *subjects, is_blank=False):
        return documents.issue(
            register, name, subjects, tmp_path / "x.pdf",
            lang="nl", today=TODAY, now=NOW, is_blank=is_blank,
        ).document_id  # fmt: skip

    return make


def sheet_of(window, kind):
    return window.sheet.findChildren(kind)[-1]


def test_every_document_has_a_card_and_the_register_says_that_it_is_empty(page):
    assert [c.name for c in page.shelf.cards] == [d.name for d in DOCUMENTS if not d.variant]
    assert page.register.stack.currentWidget() is page.register.nothing
    assert "Nog geen document gemaakt" in texts(page)


def test_a_note_is_shown_by_keyboard_alone(window, page, register, qtbot):
    mentor = register.mentor("Marc", "Testmans")
    page.shelf.cards[1].button.setFocus()
    press(qtbot, window, K.Key_Space, "testm", K.Key_Return, (K.Key_Return, CTRL))
    settled(window, qtbot)
    assert isinstance(page.preview, PreviewView)
    assert page.preview.wanted == Wanted("information-note", (mentor,))
    assert len(page.preview.pages) == 1
    assert not page.preview.pages[0].pixmap().isNull()
    assert rows(register, IssuedDocument) == []
    press(qtbot, window, K.Key_Escape)
    assert page.preview is None
    assert page.register.isVisible()


def test_enter_in_the_preview_prints(window, page, register, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(PreviewView, "print", lambda view: asked.append(view.wanted))
    page.show_preview(Wanted("intake-mentee", is_blank=True))
    settled(window, qtbot)
    press(qtbot, window, K.Key_Return)
    assert asked == [Wanted("intake-mentee", is_blank=True)]


def test_a_saved_document_stands_in_the_register(window, page, register, qtbot, tmp_path):
    mentor = register.mentor()
    page.show_preview(Wanted("information-note", (mentor,)))
    settled(window, qtbot)
    page.preview.save()
    assert isinstance(page.preview.dialog, QFileDialog)
    (name,) = page.preview.dialog.selectedFiles()
    page.preview.dialog.close()
    assert "Testmans" not in name
    page.preview.save_to(str(tmp_path / Path(name).name))
    settled(window, qtbot)
    page.open_target(("register", ""))
    (row,) = page.register.table.rows.rows
    assert row.number == Path(name).stem
    assert row.about == "Marc Testmans"


def test_nobody_chosen_is_told_in_the_sheet(window, page, qtbot):
    page.make("agreement")
    sheet = sheet_of(window, AskPerson)
    sheet.submit()
    assert "Kies een naam uit de lijst" in texts(sheet.strip)
    assert page.preview is None
    sheet.blank.setChecked(True)
    assert not sheet.finder.isEnabled()
    sheet.submit()
    settled(window, qtbot)
    assert page.preview.wanted == Wanted("agreement", is_blank=True)


def test_a_list_takes_a_title_and_people_and_may_show_initials(window, page, register, qtbot):
    mentee = register.mentee("Mina", "Voorbeeld")
    page.make("attendance-list")
    sheet = sheet_of(window, AskList)
    sheet.submit()
    assert "Geef de activiteit een naam" in texts(sheet.strip)
    sheet.title.setText("Taalcafé")
    sheet.finder.look("mina")
    sheet.finder.take(0)
    assert sheet.people == {mentee: sheet.people[mentee]}
    sheet.finder.look("mina")
    assert sheet.finder.list.count() == 0
    sheet.initials.setChecked(True)
    sheet.submit()
    settled(window, qtbot)
    assert page.preview.wanted == Wanted("attendance-list-initials", ("Taalcafé", mentee))


def test_the_language_of_the_document_can_differ_from_the_window(window, page, register, qtbot):
    page.show_preview(Wanted("intake-mentee", is_blank=True))
    settled(window, qtbot)
    before = page.preview.pages[0].pixmap().toImage()
    page.preview.pills.chosen.emit("en")
    settled(window, qtbot)
    assert page.preview.pages[0].pixmap().toImage() != before


def test_a_problem_of_the_document_is_told_where_the_pages_would_stand(window, page, qtbot):
    page.show_preview(Wanted("information-note", ("GENT-ZZ-1",)))
    settled(window, qtbot)
    assert "Er is geen mentor met nummer" in texts(page.preview)


def test_signing_sets_the_day_and_can_be_undone(window, page, register, issued, qtbot):
    mentor = register.mentor()
    issued("information-note", mentor)
    page.register.load()
    pane = page._pane.findChildren(IssuedPane)[0]
    pane.day.line.setText("20/11/2026")
    pane.buttons["mentor"].click()
    settled(window, qtbot)
    (stored,) = rows(register, Mentor)
    assert stored.note_received_on == dt.date(2026, 11, 20)
    pane = page._pane.findChildren(IssuedPane)[0]
    assert set(pane.buttons) == {"organisation"}
    assert "Getekend 20 nov" in texts(pane)
    window.toast.undone.emit()
    settled(window, qtbot)
    assert rows(register, Mentor)[0].note_received_on is None


def test_everybody_signs_an_agreement_at_once(window, page, register, issued, qtbot):
    issued("agreement", is_blank=True)
    page.register.load()
    pane = page._pane.findChildren(IssuedPane)[0]
    pane.buttons["*"].click()
    settled(window, qtbot)
    (row,) = page.register.table.rows.rows
    assert row.awaited == ()


def test_tomorrow_is_refused_beside_the_button(window, page, register, issued, qtbot):
    issued("information-note", register.mentor())
    page.register.load()
    pane = page._pane.findChildren(IssuedPane)[0]
    pane.day.line.setText("23/11/2026")
    pane.buttons["mentor"].click()
    assert "ligt in de toekomst" in texts(pane.strip)
    assert rows(register, IssuedDocument)[0].signed_on is None


def test_the_register_is_filtered_and_searched(window, page, register, issued, qtbot):
    issued("information-note", register.mentor("Marc", "Testmans"))
    issued("intake-mentee", is_blank=True)
    issued("attendance-list", "Taalcafé")
    register_view = page.register
    register_view.load()
    assert len(register_view.table.rows.rows) == 3
    register_view.pills.chosen.emit("blank")
    assert [r.name for r in register_view.table.rows.rows] == ["intake-mentee"]
    register_view.pills.chosen.emit("")
    page.search("testm")
    assert [r.name for r in register_view.table.rows.rows] == ["information-note"]
    page.search("zzz")
    assert register_view.stack.currentWidget() is register_view.nobody
    page.search("")
    register_view.kinds.setCurrentIndex(register_view.kinds.findData("attendance-list"))
    assert [r.title for r in register_view.table.rows.rows] == ["Taalcafé"]


def test_enter_on_a_row_goes_to_its_signatures(window, page, register, issued, qtbot):
    issued("information-note", register.mentor())
    page.register.load()
    page.register.table.setFocus()
    press(qtbot, window, K.Key_Return)
    assert page._pane.isAncestorOf(window.focusWidget())
    window.resize(1000, 760)
    qtbot.wait(1)
    assert page._pane is None
    page.register.table.setFocus()
    press(qtbot, window, K.Key_Return)
    assert window.sheet.findChildren(IssuedPane)


def test_a_document_leads_to_its_file(window, page, register, issued, monkeypatch):
    mentor = register.mentor()
    issued("information-note", mentor)
    page.register.load()
    went = []
    monkeypatch.setattr(window, "go", lambda *target: went.append(target))
    pane = page._pane.findChildren(IssuedPane)[0]
    pane.opened.emit(pane.found)
    assert went == [("mentors", mentor)]
