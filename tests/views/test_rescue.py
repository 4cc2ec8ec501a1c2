"""Restoring, safe mode, backups and the state of the disk, as somebody at the desk sees them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import workplace
from l2w_desktop.models import Person
from l2w_desktop.store import backup, copies, files, space
from l2w_desktop.store.copies import Plan
from l2w_desktop.store.space import Room
from l2w_desktop.views.first_window import FirstWindow
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.problem import ProblemView
from l2w_desktop.views.restoring import RestoreView
from l2w_desktop.views.safe import SafeView
from l2w_desktop.views.unlock import UnlockView
from tests.views.desks import PASSPHRASE, USER, new_desk, program, settle

NOW = dt.datetime.now(dt.UTC)


def ago(days: float) -> dt.datetime:
    return NOW - dt.timedelta(days=days)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return new_desk(tmp_path / "loket")


def opened(folder: Path):
    return workplace.open_as(folder, USER, lambda: PASSPHRASE)


def backed_up(folder: Path, days: float = 0.01) -> Path:
    with opened(folder) as place:
        return backup.backup(place.store, at=ago(days)).path


def press(qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Space) -> None:
    """Press a key where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key)


def tab_to(qtbot: QtBot, target: object) -> None:
    """Go to a control with the Tab key alone."""
    qtbot.wait(20)  # what was just made is shown by the loop
    for _ in range(60):
        if QApplication.focusWidget() is target:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"no way by keyboard to {target}")


def unlock(qtbot: QtBot, running, passphrase: str = PASSPHRASE) -> None:
    view = running.view
    assert isinstance(view, UnlockView)
    view.entry.clear()
    qtbot.keyClicks(view.entry, passphrase)
    qtbot.keyClick(view.entry, Qt.Key.Key_Return)
    settle(qtbot, running)


# ----- restoring ------------------------------------------------------------------------------


def test_a_backup_is_restored_from_the_settings_by_keyboard(qtbot, desk, tmp_path) -> None:
    path = backed_up(desk)
    with opened(desk) as place, place.store.write() as session:
        session.add(Person(first_name="Alice", last_name="Voorbeeld"))
    running = program(qtbot, desk, preferences_file=tmp_path / "window.json")
    unlock(qtbot, running)
    running.view.go("settings", "backups")
    line = running.view.page.parts["backups"].listed.rows[path]
    tab_to(qtbot, line.restore)
    press(qtbot)

    view = running.view
    assert isinstance(view, RestoreView)
    assert view.path == path
    tab_to(qtbot, view.passphrase)
    qtbot.keyClicks(view.passphrase, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, running)
    assert "verliest u" in view.told.accessibleName()
    assert "wijziging" in view.told.accessibleName()
    assert not view.submit.words().startswith("Kijk")
    assert files.is_installed(desk)
    tab_to(qtbot, view.submit)
    press(qtbot)
    settle(qtbot, running)

    new = desk.with_name(f"loket-{dt.date.today():%Y%m%d}")
    assert isinstance(running.view, MainWindow)
    assert running.place.store.folder == new
    assert "komt uit de back-up" in running.view.banner.accessibleName()
    assert running.preferences.folder == str(new)
    assert files.is_installed(desk)

    running.view.banner.acted.emit()
    assert not running.view._banner_box.isVisible()
    running.shut()
    unlock(qtbot, running)
    assert not running.view._banner_box.isVisible()


def test_who_lost_everything_restores_from_the_first_window(qtbot, desk, tmp_path) -> None:
    path = backed_up(desk)
    stick = tmp_path / "stick"
    path.parent.rename(stick)
    desk.rename(tmp_path / "weg")
    running = program(qtbot, desk)
    first = running.view
    assert isinstance(first, FirstWindow)
    tab_to(qtbot, first.restore)
    press(qtbot)
    view = running.view
    assert isinstance(view, RestoreView)
    assert "Kies eerst" in view.told.accessibleName()

    view.choose(stick / path.name)
    qtbot.keyClicks(view.passphrase, "een verkeerde zin")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    settle(qtbot, running)
    assert "wachtwoordzin" in view.told.accessibleName()
    assert not files.is_installed(desk)

    view.passphrase.clear()
    qtbot.keyClicks(view.passphrase, PASSPHRASE)
    for _ in range(2):
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
        settle(qtbot, running)
    assert isinstance(running.view, MainWindow)
    assert running.place.store.folder == desk


def test_going_back_from_a_restore_returns_to_the_open_desk(qtbot, desk) -> None:
    path = backed_up(desk)
    running = program(qtbot, desk)
    unlock(qtbot, running)
    running.view.go("settings", "backups")
    running.view.restore(path)
    assert isinstance(running.view, RestoreView)

    qtbot.mouseClick(running.view.back, Qt.MouseButton.LeftButton)

    assert isinstance(running.view, MainWindow)
    assert running.page == "settings"


# ----- safe mode ------------------------------------------------------------------------------


def test_a_desk_that_does_not_open_leads_to_safe_mode(qtbot, desk, tmp_path) -> None:
    backed_up(desk)
    files.database(desk).write_bytes(b"geen database" * 999)
    running = program(qtbot, desk)
    unlock(qtbot, running)
    assert "beschadigd" in running.view.note.accessibleName()
    tab_to(qtbot, running.view.note._action)
    press(qtbot)
    settle(qtbot, running)

    safe = running.view
    assert isinstance(safe, SafeView)
    assert "beschadigd" in safe.why.accessibleName()
    tab_to(qtbot, safe.look)
    press(qtbot)
    settle(qtbot, running)
    assert "beschadigd" in safe.result.accessibleName()
    assert safe.look.hasFocus()
    running.rescue.back_up_to(str(tmp_path / "stick"))
    settle(qtbot, running)
    assert "l2w.db " in safe.result.accessibleName()
    tab_to(qtbot, safe.restore)
    press(qtbot)
    assert isinstance(running.view, RestoreView)
    assert running.view.backup.count() == 1
    qtbot.mouseClick(running.view.back, Qt.MouseButton.LeftButton)
    assert isinstance(running.view, SafeView)


def test_safe_mode_shows_a_desk_that_nobody_can_change(qtbot, desk, tmp_path) -> None:
    running = program(qtbot, desk, is_safe=True)
    unlock(qtbot, running, "een verkeerde zin")
    assert isinstance(running.view, UnlockView)
    unlock(qtbot, running)
    safe = running.view
    assert isinstance(safe, SafeView)
    assert safe.why.isHidden()
    running.rescue.back_up_to(str(tmp_path / "stick"))
    settle(qtbot, running)
    assert "nagekeken" in safe.result.accessibleName()
    running.rescue.write_package_to(str(tmp_path))
    settle(qtbot, running)
    assert "geen centrale partner" in safe.result.accessibleName()
    before = files.database(desk).read_bytes()
    qtbot.mouseClick(safe.look, Qt.MouseButton.LeftButton)
    settle(qtbot, running)

    window = running.view
    assert isinstance(window, MainWindow)
    assert "Alleen lezen in" in window.condition.strip.accessibleName()
    assert window.bar.state.text() == "Alleen lezen"
    for page in ("mentees", "duos", "exchange", "reports", "settings"):
        window.go(page)
    assert not running.bridge.write(lambda session: session.add(Person(first_name="Bert")))
    assert "alleen lezen" in window.banner.accessibleName()
    running.close()
    assert files.database(desk).read_bytes() == before


def test_damaged_keys_still_let_a_backup_be_restored(qtbot, desk) -> None:
    backed_up(desk)
    (desk / files.KEYS).write_bytes(b"{")
    running = program(qtbot, desk)
    problem = running.view
    assert isinstance(problem, ProblemView)

    qtbot.mouseClick(problem.restore, Qt.MouseButton.LeftButton)

    assert isinstance(running.view, RestoreView)


# ----- backups --------------------------------------------------------------------------------


def test_the_backup_of_the_day_is_made_behind_the_work_and_another_at_the_close(
    qtbot, desk
) -> None:
    running = program(qtbot, desk)
    unlock(qtbot, running)
    settle(qtbot, running)
    assert len(backup.backups(desk / files.BACKUPS)) == 1

    running.bridge.write(lambda session: session.add(Person(first_name="Bert")))
    running.close()

    (last, *_) = backup.backups(desk / files.BACKUPS)
    with opened(desk) as place:
        assert backup.verify(last[1], place.store.key) == []


@pytest.mark.parametrize(("days", "kind"), [(8, "warn"), (15, "danger")])
def test_a_missing_second_place_is_a_task_and_red_after_two_weeks(qtbot, desk, days, kind) -> None:
    copies.keep(desk, Plan(began_at=ago(days)))
    running = program(qtbot, desk, keeps=False)
    unlock(qtbot, running)
    tasks = running.view.page.worklist.tasks
    assert tasks[0].kind == "backup"
    running.view.page._on_task(tasks[0])

    part = running.view.page.parts["backups"]
    assert part.due.isVisible()
    assert part.due.property("kind") == kind


def test_a_second_place_is_chosen_and_ended(qtbot, desk, tmp_path) -> None:
    running = program(qtbot, desk, keeps=False)
    unlock(qtbot, running)
    running.view.go("settings", "backups")
    part = running.view.page.parts["backups"]
    stick = tmp_path / "stick"
    stick.mkdir()

    part.choose_second(str(desk / "backups"))
    settle(qtbot, running)
    assert "ligt in de map" in part.strip.accessibleName()
    part.choose_second(str(stick))
    settle(qtbot, running)
    assert copies.plan(desk).second == stick
    assert len(part.listed.rows) == 2
    qtbot.mouseClick(part.no_second, Qt.MouseButton.LeftButton)
    settle(qtbot, running)
    assert copies.plan(desk).second is None

    part.promise.options[0].click()
    assert copies.plan(desk).promise_days == 30


def test_a_backup_is_checked_in_its_row(qtbot, desk) -> None:
    good, bad = backed_up(desk, 2), backed_up(desk, 1)
    bad.write_bytes(bad.read_bytes() + b"x")
    running = program(qtbot, desk, keeps=False)
    unlock(qtbot, running)
    running.view.go("settings", "backups")
    listed = running.view.page.parts["backups"].listed

    for path in (good, bad):
        qtbot.mouseClick(listed.rows[path].check, Qt.MouseButton.LeftButton)
        settle(qtbot, running)

    assert listed.rows[good].state.text() == "in orde"
    assert listed.rows[bad].state.text() == "beschadigd"
    assert listed.rows[bad].check.isEnabled()


# ----- the disk -------------------------------------------------------------------------------


def test_a_disk_that_fills_up_is_said_and_writing_comes_back_by_itself(
    qtbot, desk, monkeypatch
) -> None:
    running = program(qtbot, desk, keeps=False)
    unlock(qtbot, running)
    window = running.view
    found = [Room.LOW]
    monkeypatch.setattr(space, "room", lambda folder, **_: found[0])

    window.condition.look()
    assert "minder dan 500" in window.condition.strip.accessibleName()
    assert running.bridge.write(lambda session: None)

    found[0] = Room.NONE
    assert not running.bridge.write(lambda session: None)
    assert "alleen lezen" in window.condition.strip.accessibleName()
    assert "schijf is vol" in window.bar.state.text()
    assert "is vol" in window.banner.accessibleName()

    found[0] = Room.ENOUGH
    window.condition.look()
    assert window.condition.isHidden()
    assert "alles bewaard" in window.bar.state.text()
    assert running.bridge.write(lambda session: None)
