"""The two locks of the open desk, as the real program does them."""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import users, workplace
from l2w_desktop.models import Mentee, Person
from l2w_desktop.services import drafts
from l2w_desktop.views.idle import Verdict
from l2w_desktop.views.lock_screen import LockView
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.program import Program
from l2w_desktop.views.unlock import UnlockView
from tests.views.desks import PASSPHRASE, USER, new_desk, program, settle

PIN = "2580"
NAME = "Zichtbaarnaam"


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Program:
    """A desk with one mentee, a user with a short code, open on the page of mentees."""
    folder = new_desk(tmp_path / "gent")
    with workplace.open_as(folder, USER, lambda: PASSPHRASE) as place:
        users.choose_pin(place.store, place.user_id, PIN, dt.datetime.now(dt.UTC))
        with place.store.write() as session:
            person = Person(first_name=NAME, last_name="Voorbeeld")
            session.add(person)
            session.flush()
            session.add(Mentee(person_id=person.id, status="KLAAR_VOOR_MATCH", number="X"))
    begun = program(qtbot, folder, page="mentees")
    open_desk(qtbot, begun)
    return begun


def open_desk(qtbot: QtBot, running: Program) -> None:
    view = running.view
    assert isinstance(view, UnlockView)
    view.unlock_asked.emit(view.chosen().id, PASSPHRASE)
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)


def answer(running: Program, typed: str) -> None:
    view = running.view
    assert isinstance(view, LockView)
    view.entry.setText(typed)
    view.submit.click()


def visible_words(top: QWidget) -> str:
    labels = [w.text() for w in top.findChildren(QLabel) if w.isVisible()]
    lines = [w.text() for w in top.findChildren(QLineEdit) if w.isVisible()]
    return " ".join(labels + lines)


def test_a_covered_screen_shows_nothing_of_the_desk_and_opens_with_the_code(
    qtbot: QtBot, running: Program
) -> None:
    window, place = running.view, running.place
    running.lock()
    assert isinstance(running.view, LockView)
    assert not window.isVisible()
    assert NAME not in visible_words(running.stage)
    assert place.store.key, "the key stays in memory"
    answer(running, PIN)
    assert running.view is window
    assert window.isVisible()
    assert running.place is place


def test_the_keys_and_the_button_of_the_rail_cover_the_screen(
    qtbot: QtBot, running: Program
) -> None:
    qtbot.keyClick(
        running.view, Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    qtbot.waitUntil(lambda: isinstance(running.view, LockView))
    answer(running, PIN)
    running.stage.resize(1000, 700)  # a narrow rail keeps its lock
    assert running.view.rail.lock.isVisible()
    running.view.rail.lock.click()
    assert isinstance(running.view, LockView)


def test_the_code_is_typed_by_keyboard_alone_also_without_shift_on_azerty(
    qtbot: QtBot, running: Program
) -> None:
    running.lock()
    assert running.view.entry.hasFocus()
    for sign in "é(!à":  # the keys 2 5 8 0
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(running.view.entry, event)
    assert running.view.entry.text() == PIN
    qtbot.keyClick(running.view.entry, Qt.Key.Key_Return)
    assert isinstance(running.view, MainWindow)


def test_five_wrong_codes_close_the_desk(qtbot: QtBot, running: Program) -> None:
    place = running.place
    running.lock()
    for left in (4, 3, 2):
        answer(running, "1111")
        assert str(left) in running.view.field.message
    answer(running, "1111")
    assert "één poging" in running.view.field.message
    answer(running, PIN[:3])
    assert isinstance(running.view, UnlockView)
    assert running.place is None
    assert place.store.key == b""
    with pytest.raises(RuntimeError, match="closed"), place.store.write():
        raise AssertionError("a closed desk gave a session")
    open_desk(qtbot, running)


def test_a_right_code_counts_the_tries_anew(qtbot: QtBot, running: Program) -> None:
    for _ in range(2):
        running.lock()
        for _ in range(4):
            answer(running, "1111")
        answer(running, PIN)
        assert isinstance(running.view, MainWindow)


def test_without_a_code_the_passphrase_opens_the_screen(qtbot: QtBot, running: Program) -> None:
    with running.place.store.write() as session:
        from l2w_desktop.services import pins

        pins.forget(session, running.place.user_id)
    running.lock()
    answer(running, "een heel andere zin")
    settle(qtbot, running)
    assert "4" in running.view.field.message
    answer(running, PASSPHRASE)
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)


def test_what_was_typed_is_kept_before_either_lock(qtbot: QtBot, running: Program) -> None:
    running.view.page.add_new()
    intake = running.view.page.intake
    line = next(w for w in intake.findChildren(QLineEdit) if w.isVisible())
    line.setFocus()
    qtbot.keyClicks(line, "Halfgetypt")
    running.lock()
    running.shut()
    open_desk(qtbot, running)
    with running.place.store.read() as session:
        kept = str(drafts.typed(session, "intake_mentee"))
        names = [p.first_name for p in session.query(Person)]
    assert "Halfgetypt" in kept or "Halfgetypt" in names


def test_work_goes_on_behind_the_cover_and_holds_back_who_would_take_over(
    qtbot: QtBot, running: Program
) -> None:
    go_on, done = threading.Event(), []
    running.bridge.start(lambda work: go_on.wait(20), done.append, "Een lang werk")
    running.lock()
    view = running.view
    assert view.work.isVisible()
    assert not view.other.isEnabled()
    assert not view.leave.isEnabled()
    assert view.other.toolTip()
    running.locking.guard.due.emit(Verdict.DAY_OVER)
    assert running.place is not None, "the day waits for its work"
    go_on.set()
    qtbot.waitUntil(lambda: bool(done))
    assert isinstance(running.view, LockView)
    assert view.other.isEnabled()
    running.locking.guard.due.emit(Verdict.DAY_OVER)
    assert isinstance(running.view, UnlockView)


def test_a_sleep_stops_the_work_and_closes(qtbot: QtBot, running: Program) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def work(job: object) -> None:
        begun.set()
        try:
            while True:
                job.check()
                threading.Event().wait(0.01)
        finally:
            stopped.set()

    running.bridge.start(work, print, "Een lang werk")
    qtbot.waitUntil(begun.is_set)
    running.locking.guard.due.emit(Verdict.SLEPT)
    assert stopped.is_set()
    assert isinstance(running.view, UnlockView)
    assert "half" in running.view.note.accessibleName() + visible_words(running.view)


def test_somebody_else_may_take_over_with_their_own_passphrase(
    qtbot: QtBot, running: Program
) -> None:
    users.add(running.place.store, "sam", "Sam Voorbeeld", "loket", "sam heeft een eigen zin",
              cost=new_cost())  # fmt: skip
    running.lock()
    running.view.other.click()
    view = running.view
    assert isinstance(view, UnlockView)
    sam = next(card for card in view.cards if card.user.name == "Sam Voorbeeld")
    sam.setChecked(True)
    view.unlock_asked.emit(sam.user.id, "sam heeft een eigen zin")
    settle(qtbot, running)
    assert running.place.role == "loket"


def new_cost() -> object:
    from tests.views.desks import CHEAP

    return CHEAP


def test_nothing_writes_while_the_desk_is_closed(qtbot: QtBot, running: Program) -> None:
    running.view.page.add_new()
    line = next(w for w in running.view.page.intake.findChildren(QLineEdit) if w.isVisible())
    qtbot.keyClicks(line, "Nogietsgetypt")
    folder = running.place.store.folder
    running.shut()
    before = marks(folder)
    qtbot.wait(1500)  # longer than any timer that keeps what is typed
    assert marks(folder) == before


def marks(folder: Path) -> dict[str, str]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_an_open_dialog_is_closed_before_the_cover(qtbot: QtBot, running: Program) -> None:
    dialog = QDialog(running.stage)
    dialog.open()
    running.lock()
    assert not dialog.isVisible()


def test_a_view_that_comes_while_covered_waits_under_the_cover(
    qtbot: QtBot, running: Program
) -> None:
    running.lock()
    running.enter(running.place, "duos")  # as work that ends and opens its page
    assert isinstance(running.view, LockView)
    assert NAME not in visible_words(running.stage)
    answer(running, PIN)
    assert isinstance(running.view, MainWindow)
    assert running.page == "duos"


def test_a_key_on_the_window_counts_as_a_touch(qtbot: QtBot, running: Program) -> None:
    watch = running.locking.guard.watch
    watch._idle = 100.0
    handle = running.stage.windowHandle()
    QApplication.sendEvent(
        handle,
        QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier),
    )
    assert watch._idle == 0.0
