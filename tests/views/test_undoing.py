"""Ctrl Z and Ctrl Y in the window: the database, the field that is shown, and the focus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from l2w_desktop.views import clock
from l2w_desktop.views.widgets import TextArea
from tests.registers import TODAY
from tests.views.people_desk import PeopleDesk

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PeopleDesk:
    """The intake of Anna, in the field of her phone."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    desk = PeopleDesk(qtbot, tmp_path)
    desk.register.mentee("Anna")
    desk.open()
    desk.press(Key.Key_Return)
    desk.intake.form.focus("person.phone")
    return desk


def fill(desk: PeopleDesk, key: str, words: str) -> None:
    desk.intake.form.focus(key)
    desk.press(Key.Key_A, ctrl=True)
    desk.type(words)
    desk.tab()


def test_undo_restores_database_and_field_and_brings_the_focus_there(desk: PeopleDesk) -> None:
    fill(desk, "person.phone", "0470 00 00 01")
    fill(desk, "person.phone", "0470 00 00 02")
    desk.intake.form.focus("mentee.max_km")
    desk.press(Key.Key_Z, ctrl=True)
    assert desk.person().phone == "+32470000001"
    assert desk.intake.form.typed("person.phone") == "0470 00 00 01"
    assert desk.key_here == "person.phone"
    assert "Ongedaan gemaakt: gsm van Anna" in desk.window.toast.accessibleName()
    desk.press(Key.Key_Y, ctrl=True)
    assert desk.person().phone == "+32470000002"
    assert desk.intake.form.typed("person.phone") == "0470 00 00 02"


def test_typing_after_undo_does_not_bring_the_old_value_back(desk: PeopleDesk) -> None:
    fill(desk, "person.email", "anna@example.org")
    fill(desk, "person.street", "Teststraat 1")
    desk.press(Key.Key_Z, ctrl=True)
    desk.press(Key.Key_Z, ctrl=True)
    assert (desk.person().street, desk.person().email) == (None, None)
    assert desk.key_here == "person.email"
    desk.type("b@example.org")
    desk.press(Key.Key_Escape)
    assert (desk.person().email, desk.person().street) == ("b@example.org", None)


def test_in_a_field_with_typing_ctrl_z_undoes_the_typing_first(desk: PeopleDesk) -> None:
    fill(desk, "person.email", "anna@example.org")
    desk.intake.form.focus("person.street")
    desk.type("Test")
    desk.press(Key.Key_Z, ctrl=True)
    assert desk.intake.form.typed("person.street") == ""
    assert desk.person().email == "anna@example.org"
    desk.press(Key.Key_Z, ctrl=True)
    assert desk.person().email is None


def test_a_choice_is_undone_although_it_was_not_left_yet(desk: PeopleDesk, qtbot: QtBot) -> None:
    option = desk.intake.form.fields["mentee.online_ok"].entry.options[0]
    qtbot.mouseClick(option, Qt.MouseButton.LeftButton)
    desk.press(Key.Key_Z, ctrl=True)
    assert desk.intake.form.typed("mentee.online_ok") == ""
    assert desk.mentees()[0].online_ok is None


def test_the_button_names_the_step(desk: PeopleDesk, qtbot: QtBot) -> None:
    head = desk.intake.head
    assert head.undo.toolTip() == "Er is niets om ongedaan te maken (Ctrl Z)"
    qtbot.mouseClick(head.undo, Qt.MouseButton.LeftButton)
    assert "Er is niets om" in desk.window.toast.accessibleName()
    desk.intake.form.focus("person.phone")
    fill(desk, "person.phone", "0470 00 00 01")
    assert head.undo.toolTip() == "Maak ongedaan: gsm van Anna (Ctrl Z)"
    qtbot.mouseClick(head.undo, Qt.MouseButton.LeftButton)
    assert desk.person().phone is None


def test_from_the_list_the_file_of_the_step_is_chosen(desk: PeopleDesk) -> None:
    other = desk.register.mentee("Zoë")
    fill(desk, "person.phone", "0470 00 00 01")
    desk.press(Key.Key_Escape)
    desk.page.show_file(other)
    desk.press(Key.Key_Z, ctrl=True)
    assert not any(p.phone for p in desk.rows(_people()))
    assert desk.page.detail.file is not None
    assert desk.page.detail.file.name == "Anna Voorbeeld"


def test_from_another_page_one_goes_to_the_file(desk: PeopleDesk) -> None:
    fill(desk, "person.phone", "0470 00 00 01")
    desk.window.go("settings")
    desk.press(Key.Key_Z, ctrl=True)
    assert desk.window.page is desk.window._pages["mentees"]
    assert desk.person().phone is None


def test_undoing_a_new_file_closes_it_and_redo_brings_it_back(desk: PeopleDesk) -> None:
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_N, ctrl=True)
    desk.type("Zoë")
    desk.tab(4)
    assert len(desk.mentees()) == 2
    desk.press(Key.Key_Z, ctrl=True)
    assert desk.page.intake is None
    assert desk.names == ["Anna Voorbeeld"]
    QTest.keyClick(
        desk.window.windowHandle(), Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    assert sorted(desk.names) == ["Anna Voorbeeld", "Zoë"]


def test_the_toast_of_an_action_undoes_it_once(desk: PeopleDesk) -> None:
    desk.intake.form.focus("person.email")
    desk.type("a@example.org")
    desk.press(Key.Key_Escape)
    desk.window.tell_done("Bewaard", lambda: pytest.fail("done twice"))
    desk.window.toast.undone.emit()
    assert desk.person().email is None
    desk.press(Key.Key_Z, ctrl=True)
    assert desk.person().email is None


def test_autosave_leaves_cursor_selection_and_field_alone(desk: PeopleDesk, qtbot: QtBot) -> None:
    desk.type("0470 12")
    line = desk.here
    assert isinstance(line, QLineEdit)
    line.setSelection(2, 3)
    qtbot.waitUntil(lambda: bool(desk.drafts()), timeout=20_000)
    assert desk.here is line
    assert (line.selectionStart(), line.selectedText(), line.text()) == (2, "70 ", "0470 12")
    assert line.isEnabled()
    assert line.isUndoAvailable()


def test_a_note_keeps_its_own_undo_until_it_is_left(desk: PeopleDesk) -> None:
    desk.intake.form.focus("mentee.note")
    area = desk.here
    assert isinstance(area, TextArea)
    desk.type("abc")
    assert area.document().isUndoAvailable()
    desk.tab()
    assert not area.document().isUndoAvailable()
    assert desk.mentees()[0].note == "abc"


def _people():
    import sqlalchemy as sa

    from l2w_desktop.models import Person

    return sa.select(Person)
