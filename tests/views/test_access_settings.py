"""The settings about access: users, roles, passphrase, short code, and who looked."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import users, workplace
from l2w_desktop.models import Mentee, Person
from l2w_desktop.services import audit, pins
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import keys
from l2w_desktop.store.key_errors import WrongPassphrase
from l2w_desktop.views.allowed import may_here
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.program import Program
from l2w_desktop.views.research_only import ResearchView
from tests.views.desks import CHEAP, PASSPHRASE, USER, new_desk, program, settle

SAM = "sam heeft een eigen zin"
NEW = "vier andere losse woorden"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = new_desk(tmp_path / "gent")
    with workplace.open_as(made, USER, lambda: PASSPHRASE) as place:
        users.add(place.store, "sam", "Sam Voorbeeld", "loket", SAM, cost=CHEAP)
        with place.store.write() as session:
            person = Person(first_name="Mina", last_name="Voorbeeld")
            session.add(person)
            session.flush()
            session.add(Mentee(person_id=person.id, status="KLAAR_VOOR_MATCH", number="X"))
    return made


def enter(qtbot: QtBot, folder: Path, user: str = USER, passphrase: str = PASSPHRASE) -> Program:
    running = program(qtbot, folder)
    running.enter(workplace.open_as(folder, user, lambda: passphrase))
    settle(qtbot, running)
    return running


def part(running: Program, name: str):
    running.view.go("settings", name)
    return running.view.page.parts[name]


def sheet_of(running: Program, kind: str):
    return next(w for w in running.view.sheet.findChildren(object) if type(w).__name__ == kind)


def test_a_new_user_chooses_the_passphrase_and_can_enter(qtbot: QtBot, folder: Path) -> None:
    running = enter(qtbot, folder)
    section = part(running, "users")
    section.add_user.click()
    sheet = sheet_of(running, "AddUserSheet")
    sheet.name.setText("Noor Voorbeeld")
    sheet.login.setText("noor")
    sheet.role.setCurrentIndex(sheet.role.findData("coordinator"))
    sheet.new.first.setText(NEW)
    sheet.new.second.setText("iets heel anders hier")
    sheet.do.click()
    assert sheet.new.again.message
    assert len(keys.users(folder)) == 2
    sheet.new.second.setText(NEW)
    sheet.do.click()
    settle(qtbot, running)
    account, _ = keys.unlock(folder, "noor", NEW)
    assert (account.name, account.role) == ("Noor Voorbeeld", "coordinator")
    assert account.id in section.changes


def test_access_is_taken_away_after_a_second_yes(qtbot: QtBot, folder: Path) -> None:
    running = enter(qtbot, folder)
    section = part(running, "users")
    sam = next(a.id for a in keys.users(folder) if a.login == "sam")
    section.changes[sam].click()
    sheet = sheet_of(running, "UserSheet")
    assert not sheet.yes.isVisible()
    sheet.disable.click()
    assert len(keys.users(folder)) == 2
    sheet.yes.click()
    settle(qtbot, running)
    assert [a.login for a in keys.users(folder)] == [USER]
    assert "toegang" in section.changes[sam].words().lower()


def test_the_last_administrator_is_told_why_the_role_stays(qtbot: QtBot, folder: Path) -> None:
    running = enter(qtbot, folder)
    section = part(running, "users")
    section.changes[running.place.user_id].click()
    sheet = sheet_of(running, "UserSheet")
    sheet.role.setCurrentIndex(sheet.role.findData("loket"))
    sheet.do.click()
    settle(qtbot, running)
    assert "laatste beheerder" in sheet.problem.accessibleName()


def test_one_changes_the_own_passphrase_and_short_code(qtbot: QtBot, folder: Path) -> None:
    running = enter(qtbot, folder, "sam", SAM)
    section = part(running, "users")
    section.passphrase.click()
    sheet = sheet_of(running, "PassphraseSheet")
    for line, text in ((sheet.old, SAM), (sheet.new.first, NEW), (sheet.new.second, NEW)):
        line.setText(text)
    sheet.do.click()
    settle(qtbot, running)
    with pytest.raises(WrongPassphrase):
        keys.unlock(folder, "sam", SAM)
    section.pin.click()
    sheet = sheet_of(running, "PinSheet")
    for pin, is_kept in (("1234", False), ("12", False), ("2580", True)):
        sheet.new.first.setText(pin)
        sheet.new.second.setText(pin)
        sheet.do.click()
        settle(qtbot, running)
        with running.place.store.read() as session:
            assert pins.is_chosen(session, running.place.user_id) is is_kept


def test_what_the_desk_may_not_is_in_sight_switched_off_and_explained(
    qtbot: QtBot, folder: Path
) -> None:
    running = enter(qtbot, folder, "sam", SAM)
    section = part(running, "users")
    for control in (section.add_user, *section.changes.values(), part(running, "backups").renew):
        assert not control.isHidden()
        assert not control.isEnabled()
        assert "beheerder" in control.toolTip()
    running.view.go("reports")
    assert not running.view.page.csv.isEnabled()
    assert not may_here(running.view, Action.EXCHANGE)
    log = part(running, "audit")
    assert "Nora Voorbeeld" in log.problem.accessibleName()
    assert not log.card.isVisible()


def test_a_file_on_the_screen_is_written_down_once(qtbot: QtBot, folder: Path) -> None:
    running = enter(qtbot, folder, "sam", SAM)
    running.view.go("mentees")
    qtbot.waitUntil(lambda: running.view.page.detail.file is not None)
    running.view.go("today")
    running.view.go("mentees")
    qtbot.wait(100)
    running.shut()
    running.enter(workplace.open_as(folder, USER, lambda: PASSPHRASE))
    log = part(running, "audit")
    with running.place.store.read() as session:
        seen = [r for r in audit.entries(session) if r.status == "seen"]
    assert [(r.user, r.person, r.fields) for r in seen] == [
        ("Sam Voorbeeld", "Mina Voorbeeld", ("file",))
    ]
    assert log.table.rows.rowCount() == 2
    log.search.setText("Mina bekeken")
    qtbot.waitUntil(lambda: log.table.rows.rowCount() == 1)
    log.search.setText("")
    log.users.setCurrentIndex(log.users.findText("Sam Voorbeeld"))
    assert [r.user for r in log.table.rows.rows] == ["Sam Voorbeeld"]


def test_the_minutes_before_the_cover_are_a_setting(qtbot: QtBot, folder: Path) -> None:
    running = enter(qtbot, folder)
    part(running, "users").minutes.chosen.emit("10")
    assert running.preferences.lock_minutes == 10
    assert running.locking.guard.watch.minutes == 10


def test_the_role_research_sees_one_button_and_no_person(qtbot: QtBot, tmp_path: Path) -> None:
    central = new_desk(tmp_path / "centraal", "CENTRAAL", "central")
    with workplace.open_as(central, USER, lambda: PASSPHRASE) as place:
        users.add(place.store, "onderzoek", "Onderzoek Voorbeeld", "hiva", SAM, cost=CHEAP)
    running = enter(qtbot, central, "onderzoek", SAM)
    assert isinstance(running.view, ResearchView)
    assert not isinstance(running.view, MainWindow)
    running.view.deliver(str(tmp_path / "uit"))
    settle(qtbot, running)
    assert (tmp_path / "uit" / "mentee.csv").is_file()
    running.view.lock.click()
    assert running.locking.is_covered
