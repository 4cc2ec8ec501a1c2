"""Starting, setting up, unlocking, locking: one sentence for every problem, nothing lost."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import workplace
from l2w_desktop.models import Installation
from l2w_desktop.store import files, keys, machine, sqlcipher
from l2w_desktop.store.key_errors import WrongPassphrase
from l2w_desktop.store.lock import FolderLock
from l2w_desktop.views.begin.flow import Begin
from l2w_desktop.views.crash import CrashView
from l2w_desktop.views.first_window import FirstWindow
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.problem import ProblemView
from l2w_desktop.views.unlock import UnlockView
from tests.views.desks import PASSPHRASE, USER, new_desk, program, settle


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return new_desk(tmp_path / "loket")


def unlock(qtbot: QtBot, running, passphrase: str = PASSPHRASE) -> None:
    view = running.view
    assert isinstance(view, UnlockView)
    view.entry.clear()
    qtbot.keyClicks(view.entry, passphrase)
    qtbot.keyClick(view.entry, Qt.Key.Key_Return)
    settle(qtbot, running)


def test_without_an_installation_the_three_doors_are_shown(qtbot, tmp_path):
    running = program(qtbot, tmp_path / "nergens")
    view = running.view
    assert isinstance(view, FirstWindow)
    assert view.isVisible()
    assert [door.isEnabled() for door in (view.demo, view.list, view.package)] == [True] * 3
    assert not (tmp_path / "nergens").exists()


def test_setting_up_by_keyboard_makes_an_installation(qtbot, tmp_path):
    folder = tmp_path / "nieuw"
    running = program(qtbot, folder)
    qtbot.keyClick(running.view.list, Qt.Key.Key_Space)
    steps = running.view
    assert isinstance(steps, Begin)
    qtbot.keyClick(steps.listed.skip, Qt.Key.Key_Space)
    qtbot.keyClicks(steps.desk.site_name.entry, "Loket Aalst")
    assert steps.desk.code_text() == "AALST"
    qtbot.keyClick(steps, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for field, words in (
        (steps.you.user, USER), (steps.you.first, PASSPHRASE), (steps.you.second, PASSPHRASE),
    ):  # fmt: skip
        qtbot.keyClicks(field.entry, words)
    qtbot.keyClick(steps, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, running)
    assert steps.step is steps.key
    groups = steps.key.key.split("-")
    for group, entry in zip(groups, steps.key.boxes.entries, strict=True):
        qtbot.keyClicks(entry, group.lower())
    assert all(group.is_masked for group in steps.key.groups)
    with qtbot.waitActive(running.stage):  # the offscreen window lost it while it waited
        running.stage.activateWindow()
    qtbot.keyClick(steps, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)
    assert running.place.here.site_name == "Loket Aalst"
    assert running.place.user_name == USER
    assert "key" not in [task.kind for task in running.view.page.worklist.tasks]
    running.close()
    assert keys.unlock_with_recovery(folder, "-".join(groups))


def test_setting_up_names_what_is_wrong_and_stays(qtbot, tmp_path):
    running = program(qtbot, tmp_path / "nieuw")
    running.view.package.click()
    steps = running.view
    steps.next.click()
    steps.desk.code.entry.setText("te lang voor een code")
    steps.next.click()
    assert "past niet" in steps.desk.code.message
    steps.desk.code.entry.setText("GENT")
    steps.next.click()
    steps.you.user.entry.setText(USER)
    steps.you.first.entry.setText("kort")
    steps.next.click()
    assert "te kort" in steps.you.first.message
    steps.you.first.entry.setText(PASSPHRASE)
    steps.you.second.entry.setText(PASSPHRASE + "x")
    steps.next.click()
    assert "niet gelijk" in steps.you.second.message
    assert not files.is_installed(tmp_path / "nieuw")


def test_the_right_passphrase_opens_the_desk(qtbot, desk):
    running = program(qtbot, desk)
    unlock(qtbot, running)
    assert isinstance(running.view, MainWindow)
    assert running.view.rail.buttons["today"].isChecked()


def test_a_wrong_passphrase_gives_a_sentence_and_keeps_what_was_typed(qtbot, desk):
    running = program(qtbot, desk)
    unlock(qtbot, running, "een andere lange zin")
    view = running.view
    assert "klopt niet" in view.field.message
    assert view.entry.selectedText() == "een andere lange zin"
    unlock(qtbot, running)
    assert isinstance(running.view, MainWindow)


def test_five_wrong_passphrases_ask_for_patience(qtbot, desk):
    running = program(qtbot, desk)
    for _ in range(5):
        unlock(qtbot, running, "een andere lange zin")
    assert not running.view.submit.isEnabled()
    assert "30 seconden" in running.view.field.message


def test_a_second_program_names_who_has_the_desk(qtbot, desk):
    with FolderLock(desk):
        running = program(qtbot, desk)
        assert "al open op" in running.view.note.accessibleName()
        unlock(qtbot, running)
        assert isinstance(running.view, UnlockView)
        assert "al open op" in running.view.note.accessibleName()
    unlock(qtbot, running)
    assert isinstance(running.view, MainWindow)


def test_a_newer_database_asks_to_update_and_is_left_as_it_is(qtbot, desk):
    _, key = keys.unlock(desk, USER, PASSPHRASE)
    connection = sqlcipher.open_connection(files.database(desk), key)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = files.database(desk).read_bytes()
    running = program(qtbot, desk)
    unlock(qtbot, running)
    assert "nieuwere versie" in running.view.note.accessibleName()
    assert files.database(desk).read_bytes() == before


def test_a_damaged_database_asks_for_a_backup(qtbot, desk):
    path = files.database(desk)
    path.write_bytes(b"geen gegevens" * 1000)
    running = program(qtbot, desk)
    unlock(qtbot, running)
    assert "beschadigd" in running.view.note.accessibleName()


def test_a_damaged_key_file_gives_one_sentence_and_a_second_try(qtbot, desk):
    path = desk / files.KEYS
    good = path.read_bytes()
    path.write_bytes(b"{")
    running = program(qtbot, desk)
    assert isinstance(running.view, ProblemView)
    assert "beschadigd" in running.view.sentence.text()
    path.write_bytes(good)
    running.view.retry.click()
    assert isinstance(running.view, UnlockView)


def test_locking_closes_the_desk_and_unlocking_comes_back_to_the_page(qtbot, desk):
    running = program(qtbot, desk)
    unlock(qtbot, running)
    running.view.go("exchange")
    running.view.rail.lock.click()
    qtbot.waitUntil(running.view.leave.isEnabled)  # the backup of the day is made first
    running.view.leave.click()
    view = running.view
    assert isinstance(view, UnlockView)
    assert "Afgesloten" in view.note.accessibleName()
    assert running.place is None
    with FolderLock(desk):
        pass  # the folder is free
    unlock(qtbot, running)
    assert running.view.rail.buttons["exchange"].isChecked()


def test_closing_the_window_frees_the_folder(qtbot, desk):
    running = program(qtbot, desk)
    unlock(qtbot, running)
    running.stage.close()
    with workplace.open_as(desk, USER, lambda: PASSPHRASE) as place, place.store.read() as session:
        assert session.query(Installation).one().site_code == "GENT"


def test_language_and_letters_change_without_a_restart(qtbot, desk, tmp_path):
    kept = tmp_path / "window.json"
    running = program(qtbot, desk, preferences_file=kept)
    unlock(qtbot, running)
    running.view.go("settings")
    running.view.page.parts["window"].lang.options[1].click()
    qtbot.wait(20)
    assert running.view.rail.buttons["settings"].text() == "Settings"
    assert running.view.rail.buttons["settings"].isChecked()
    running.view.page.parts["window"].letters.options[2].click()
    qtbot.wait(20)
    assert running.view.theme.scale == 1.25
    assert '"lang": "en"' in kept.read_text()
    assert '"font_scale": 125' in kept.read_text()


@pytest.mark.parametrize(("answer", "is_new"), [("yes_moved", False), ("is_copy", True)])
def test_a_folder_of_another_computer_asks_whether_it_moved(
    qtbot, desk, answer, is_new, monkeypatch
):
    with workplace.open_as(desk, USER, lambda: PASSPHRASE) as place:
        replica = place.here.replica
    monkeypatch.setattr(machine, "machine_id", partial(str, "this computer"))
    machine.settle(desk, machine="another computer")
    running = program(qtbot, desk)
    unlock(qtbot, running)
    view = running.view
    assert isinstance(view, UnlockView)
    assert "andere computer" in view.note.accessibleName()
    getattr(view, answer).click()
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)
    assert (running.place.here.replica != replica) is is_new


def test_a_mistake_of_the_program_is_told_calmly_and_the_work_goes_on(qtbot, desk, caplog):
    running = program(qtbot, desk)
    unlock(qtbot, running)
    running.view.go("settings")
    bug = KeyError("Nora Voorbeeld")

    running.mishaps.on_error(KeyError, bug, None)
    running.mishaps.on_error(KeyError, bug, None)

    cover = running.stage.cover
    assert isinstance(cover, CrashView)
    assert cover.isVisible()
    assert "2 keer" in cover.times.text()
    qtbot.mouseClick(cover.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "builtins.KeyError" in copied
    assert "Nora" not in copied + caplog.text
    qtbot.keyClick(cover.go_on, Qt.Key.Key_Space)
    assert running.stage.cover is None
    assert running.view.isEnabled()
    assert running.page == "settings"


def test_a_mistake_on_another_thread_reaches_the_window(qtbot, desk):
    running = program(qtbot, desk)
    hook, threading.excepthook = threading.excepthook, running.mishaps.on_thread_error
    try:
        thread = threading.Thread(target={}.__getitem__, args=("Nora Voorbeeld",))
        thread.start()
        thread.join()
    finally:
        threading.excepthook = hook

    qtbot.waitUntil(lambda: isinstance(running.stage.cover, CrashView))
    assert "Nora" not in running.stage.cover.report


def test_a_problem_that_nobody_caught_is_its_own_sentence(qtbot, desk):
    running = program(qtbot, desk)
    problem = WrongPassphrase()
    running.mishaps.on_error(WrongPassphrase, problem, None)
    assert problem.in_("nl") in running.view.note.accessibleName()
    assert running.stage.cover is None
