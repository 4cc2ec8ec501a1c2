"""The recovery key at the screen: kept, typed back, asked again until it is, used, renewed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.workplace import Created
from l2w_desktop.store import keys
from l2w_desktop.store.key_errors import RecoveryKeyOfAnother, WrongPassphrase
from l2w_desktop.views.begin import key_paper
from l2w_desktop.views.begin.flow import Begin
from l2w_desktop.views.begin.key import KeyStep
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.program import Program
from l2w_desktop.views.recover import RecoverView
from l2w_desktop.views.sheets.prove import ProveSheet
from l2w_desktop.views.sheets.renew import RenewSheet
from tests.views.desks import CHEAP, PASSPHRASE, USER, program, settle

KEY = "7KQM-R4TX-WN8C-H3PA-9VDE-J6LF-Y2BS-4GZU"  # the check signs are not right


@pytest.fixture
def made(tmp_path: Path) -> Created:
    return workplace.create(
        tmp_path / "loket", site_code="GENT", site_name="Loket Gent", user_name=USER,
        passphrase=PASSPHRASE, cost=CHEAP,
    )  # fmt: skip


@pytest.fixture
def running(qtbot: QtBot, made: Created) -> Program:
    """The desk as it opens on the day after its setting up."""
    begun = program(qtbot, made.folder)
    begun.view.unlock_asked.emit(begun.view.chosen().id, PASSPHRASE)
    settle(qtbot, begun)
    assert isinstance(begun.view, MainWindow)
    return begun


@pytest.fixture
def setting_up(qtbot: QtBot, tmp_path: Path) -> tuple[Program, Begin]:
    """A desk that was just made: its key is on the screen."""
    begun = program(qtbot, tmp_path / "nieuw")
    begun._show_steps("empty")
    steps = begun.view
    steps.desk.code.entry.setText("GENT")
    steps.show_step(1)
    for field, words in (
        (steps.you.user, USER), (steps.you.first, PASSPHRASE), (steps.you.second, PASSPHRASE),
    ):  # fmt: skip
        field.entry.setText(words)
    steps.next.click()
    settle(qtbot, begun)
    return begun, steps


def kinds(running: Program) -> list[str]:
    return [task.kind for task in running.view.page.worklist.tasks]


def sheet(running: Program, kind: type) -> ProveSheet | RenewSheet:
    (found,) = running.view.findChildren(kind)
    return found


def type_key(qtbot: QtBot, boxes, key: str) -> None:
    for group, entry in zip(key.split("-"), boxes.entries, strict=True):
        entry.clear()
        qtbot.keyClicks(entry, group.lower())


def prove(running: Program) -> ProveSheet:
    page = running.view.page
    task = next(task for task in page.worklist.tasks if task.kind == "key")
    page.worklist.verb.emit(task)
    return sheet(running, ProveSheet)


def test_typing_flows_from_group_to_group_and_backspace_goes_back(qtbot, qapp):
    step = KeyStep("nl")
    qtbot.addWidget(step)
    step.show_key(KEY, "Loket Gent", Path("/"))
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    step.boxes.entries[0].setFocus()
    for sign in KEY.replace("-", "").lower():
        qtbot.keyClick(QApplication.focusWidget(), sign)
    assert step.boxes.text() == KEY
    assert step.is_right()
    assert "8 van 8" in step.boxes._count.text()
    last = step.boxes.entries[-1]
    last.clear()
    qtbot.keyClick(last, Qt.Key.Key_Backspace)
    assert step.boxes.entries[-2].hasFocus()


def test_the_key_is_hidden_as_soon_as_somebody_types(qtbot):
    step = KeyStep("nl")
    qtbot.addWidget(step)
    step.show_key(KEY, "Loket Gent", Path("/"))
    assert not any(group.is_masked for group in step.groups)
    qtbot.keyClicks(step.boxes.entries[0], "7")
    assert all(group.is_masked for group in step.groups)
    assert not any(group.signs in group.text() for group in step.groups)
    step.show_again.click()
    assert not any(group.is_masked for group in step.groups)


def test_a_wrong_group_is_named_with_the_sign_to_look_at(qtbot):
    step = KeyStep("nl")
    qtbot.addWidget(step)
    step.show_key(KEY, "Loket Gent", Path("/"))
    type_key(qtbot, step.boxes, KEY.replace("H3PA", "H3PB"))
    assert not step.is_right()
    assert step.boxes.message == "Groep 4 klopt niet. Kijk naar het laatste teken."
    type_key(qtbot, step.boxes, KEY.replace("WN8C", "NW8C"))
    assert not step.is_right()
    assert step.boxes.message == "Groep 3 klopt niet. Kijk op uw blad."
    step.boxes.entries[2].setText("WN")
    assert not step.is_right()
    assert "vier tekens" in step.boxes.message


def test_pasting_proves_nothing(qtbot, qapp):
    step = KeyStep("nl")
    qtbot.addWidget(step)
    entry = step.boxes.entries[0]
    qapp.clipboard().setText("7KQM")
    qtbot.keyClick(entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(entry, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(entry, Qt.MouseButton.MiddleButton, pos=QPoint(5, 5))
    assert entry.text() == ""
    assert not entry.acceptDrops()
    assert "Plakken" in step.boxes.message


def test_setting_up_does_not_go_on_with_a_wrong_key(setting_up):
    _, steps = setting_up
    steps.next.click()
    assert steps.step is steps.key
    assert "Groep 1" in steps.key.boxes.message


def test_later_opens_the_desk_with_a_red_task(qtbot, setting_up):
    begun, steps = setting_up
    steps.key.postpone.click()
    settle(qtbot, begun)
    assert isinstance(begun.view, MainWindow)
    first = begun.view.page.worklist.tasks[0]
    assert (first.kind, first.urgency) == ("key", "late")
    assert first.title.nl == "Typ uw herstelsleutel over"


def test_typing_the_key_back_ends_the_task_for_good(qtbot, running, made):
    assert kinds(running) == ["key"]
    assert running.view.rail.buttons["today"].number == 1
    proof = prove(running)
    type_key(qtbot, proof.boxes, made.recovery_key)
    proof.done.click()
    settle(qtbot, running)
    assert kinds(running) == []
    assert not running.view.rail.buttons["today"].number
    running.shut()
    running.view.unlock_asked.emit(running.view.chosen().id, PASSPHRASE)
    settle(qtbot, running)
    assert kinds(running) == []


def test_the_sheet_names_a_group_that_contradicts_itself(qtbot, running, made):
    proof = prove(running)
    wrong = made.recovery_key[:-1] + ("2" if made.recovery_key[-1] != "2" else "3")
    type_key(qtbot, proof.boxes, wrong)
    proof.done.click()
    assert proof.boxes.message == "Groep 8 klopt niet. Kijk op uw blad."
    assert kinds(running) == ["key"]


def test_the_key_of_another_desk_is_no_proof(qtbot, running, tmp_path):
    other = workplace.create(
        tmp_path / "ander", site_code="AALST", site_name="", user_name=USER,
        passphrase=PASSPHRASE, cost=CHEAP,
    )  # fmt: skip
    proof = prove(running)
    type_key(qtbot, proof.boxes, other.recovery_key)
    proof.done.click()
    settle(qtbot, running)
    assert "past niet" in proof.problem.accessibleName()
    assert kinds(running) == ["key"]


def test_who_lost_the_sheet_makes_a_new_key(qtbot, running, made):
    prove(running).lost.click()
    renewal = sheet(running, RenewSheet)
    renewal.make.click()
    settle(qtbot, running)
    new = renewal.step.key
    assert new != made.recovery_key
    with pytest.raises(RecoveryKeyOfAnother):
        keys.unlock_with_recovery(made.folder, made.recovery_key)
    type_key(qtbot, renewal.step.boxes, new)
    renewal.done.click()
    assert kinds(running) == []
    assert keys.unlock_with_recovery(made.folder, new)


def test_a_new_key_asks_again_to_be_typed_back(qtbot, running, made):
    proof = prove(running)
    type_key(qtbot, proof.boxes, made.recovery_key)
    proof.done.click()
    settle(qtbot, running)
    running.view.go("settings")
    running.view.page.show_part("backups").renew.click()
    sheet(running, RenewSheet).make.click()
    settle(qtbot, running)
    assert running.view.page.parts["backups"].prove.isVisible()
    running.view.go("today")
    assert kinds(running) == ["key"]


def test_the_recovery_key_opens_and_gives_a_new_passphrase(qtbot, made):
    running = program(qtbot, made.folder)
    running.view.recover.click()
    view = running.view
    assert isinstance(view, RecoverView)
    new = "een nieuwe lange zin"
    for field in (view.first, view.second):
        field.entry.setText(new)
    view.key.entry.setText("AAAA-BBBB")
    view.submit.click()
    settle(qtbot, running)
    assert "tekens" in view.key.message
    view.key.entry.setText(made.recovery_key.lower())
    view.submit.click()
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)
    assert kinds(running) == []  # who types the key has the sheet
    running.close()
    assert keys.unlock(made.folder, USER, new)
    with pytest.raises(WrongPassphrase):
        keys.unlock(made.folder, USER, PASSPHRASE)


def test_the_key_sheet_is_refused_on_the_drive_of_the_data(qtbot, tmp_path):
    step = KeyStep("nl")
    qtbot.addWidget(step)
    step.show_key(KEY, "Loket Gent", tmp_path)
    step.paper.save_to(str(tmp_path / "blad.pdf"))
    assert not (tmp_path / "blad.pdf").exists()
    assert "usb-stick" in step.paper.message.accessibleName()


def test_the_key_sheet_goes_to_another_drive_as_a_page(qtbot, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    step = KeyStep("nl")
    qtbot.addWidget(step)
    step.show_key(KEY, "Loket Gent", tmp_path / "weg")
    step.paper.save_to(str(stick / "blad.pdf"))
    assert "weg" in step.paper.message.accessibleName()  # no such drive any more
    monkeypatch.setattr(key_paper, "is_same_drive", lambda one, other: False)
    step.paper.save_to(str(stick / "blad.pdf"))
    (page,) = PdfReader(stick / "blad.pdf").pages
    assert all(group in page.extract_text() for group in KEY.split("-"))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_the_key_sheet_prints_and_a_silent_printer_is_told(qtbot, tmp_path):
    step = KeyStep("nl")
    qtbot.addWidget(step)
    step.show_key(KEY, "Loket Gent", tmp_path)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    step.paper.paint(printer)
    assert len(PdfReader(tmp_path / "papier.pdf").pages) == 1
    assert "printer" in step.paper.message.accessibleName()
    printer.setOutputFileName(str(tmp_path / "nergens" / "papier.pdf"))
    step.paper.paint(printer)
    assert "Schrijf de sleutel" in step.paper.message.accessibleName()
