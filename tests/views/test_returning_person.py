"""Somebody who comes back: the card while one types, and the file that goes on (J3)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.models import DuplicateVerdict, Mentee, Person
from l2w_desktop.views import clock
from l2w_desktop.views.pages import known_card
from l2w_desktop.views.widgets import Button
from tests.registers import TODAY
from tests.views.people_desk import PeopleDesk

Key = Qt.Key
CLOSED = {"status": "AFGESLOTEN", "status_on": dt.date(2026, 3, 4)}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PeopleDesk:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return PeopleDesk(qtbot, tmp_path)


def start(desk: PeopleDesk, first: str = "Olena", last: str = "Kovalenk") -> None:
    """Open a new intake and type a name; the cursor stays in the last name."""
    desk.open()
    desk.press(Key.Key_N, ctrl=True)
    desk.type(first)
    desk.press(Key.Key_Tab)
    desk.type(last)
    desk.settle()


def press_alt_h(desk: PeopleDesk) -> None:
    QTest.keyClick(desk.window.windowHandle(), Key.Key_H, Qt.KeyboardModifier.AltModifier)


def people(desk: PeopleDesk) -> list[Person]:
    return desk.rows(sa.select(Person))


def test_the_card_appears_while_one_types_and_says_why(desk: PeopleDesk) -> None:
    desk.register.mentee("Olena", "Kovalenko", **CLOSED)
    start(desk)
    card = desk.intake.known
    assert card.isVisible()
    (one,) = card.known
    assert one.name == "Olena Kovalenko"
    assert [reason.nl for reason in one.reasons] == ["Naam 97%"]
    assert desk.key_here == "person.last_name"


def test_a_returning_person_is_one_person_with_two_trajectories(desk: PeopleDesk) -> None:
    old = desk.register.mentee("Olena", "Kovalenko", languages={"uk": "C2"}, **CLOSED)
    start(desk)
    press_alt_h(desk)
    assert len(people(desk)) == 1
    first, second = sorted(desk.mentees(), key=lambda m: m.registered_on)
    assert (first.id, first.status, second.status) == (old, "AFGESLOTEN", "AANGEMELD")
    assert (second.person_id, second.sectors) == (first.person_id, ("ict.dev",))
    assert second.number != first.number
    assert desk.intake.form.typed("person.last_name") == "Kovalenko"
    assert "mentee.sectors" in desk.intake.keeper.to_check
    assert "Na te kijken" in desk.message("mentee.sectors")
    desk.press(Key.Key_Return, ctrl=True)
    assert desk.page.intake is None
    assert {m.status for m in desk.mentees()} == {"AFGESLOTEN", "KLAAR_VOOR_MATCH"}
    assert desk.drafts() == []


def test_what_was_typed_goes_along_and_a_change_needs_no_check(desk: PeopleDesk) -> None:
    desk.register.mentee("Olena", "Kovalenko", **CLOSED)
    start(desk)
    desk.intake.form.focus("person.phone")
    desk.type("0470 12 34 56")
    desk.settle()
    press_alt_h(desk)
    assert desk.intake.form.typed("person.phone").replace(" ", "") == "0470123456"
    desk.intake.form.focus("mentee.max_km")
    desk.press(Key.Key_A, ctrl=True)
    desk.type("45")
    desk.tab()
    assert "mentee.max_km" not in desk.intake.keeper.to_check
    desk.press(Key.Key_Escape)
    assert {m.max_km for m in desk.mentees()} == {30, 45}
    assert people(desk)[0].phone == "+32470123456"


def test_nobody_new_is_filed_while_the_card_asks(desk: PeopleDesk) -> None:
    desk.register.mentee("Olena", "Kovalenko", **CLOSED)
    start(desk)
    desk.tab(3)
    assert len(people(desk)) == 1
    assert desk.drafts() == [{"person.first_name": "Olena", "person.last_name": "Kovalenk"}]


def test_another_person_is_remembered_for_good(desk: PeopleDesk, qtbot: QtBot) -> None:
    desk.register.mentee("Olena", "Kovalenko", **CLOSED)
    start(desk)
    other = next(b for b in desk.intake.known.findChildren(Button) if b.words() == "Andere persoon")
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert not desk.intake.known.isVisible()
    assert desk.key_here == "person.last_name"
    desk.tab(3)
    assert len(people(desk)) == 2
    (verdict,) = desk.rows(sa.select(DuplicateVerdict))
    assert verdict.verdict == "OTHER"
    desk.intake.form.focus("person.last_name")
    desk.type("o")
    desk.settle()
    assert desk.intake.known.known == ()


def test_leaving_without_a_choice_files_who_was_typed(desk: PeopleDesk) -> None:
    desk.register.mentee("Olena", "Kovalenko", **CLOSED)
    start(desk)
    desk.press(Key.Key_Escape)
    assert len(people(desk)) == 2


def test_somebody_with_an_open_file_gets_no_second_one(desk: PeopleDesk) -> None:
    mentee = desk.register.mentee("Olena", "Kovalenko", status="INTAKE")
    start(desk)
    press_alt_h(desk)
    assert [m.id for m in desk.mentees()] == [mentee]
    assert desk.intake.keeper.role_id == mentee


def test_looking_waits_for_a_rest_and_leaves_the_window_free(
    desk: PeopleDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.register.mentee("Olena", "Kovalenko", **CLOSED)
    desk.open()
    desk.press(Key.Key_N, ctrl=True)
    asked: list[object] = []
    monkeypatch.setattr(desk.bridge, "start", lambda *args: asked.append(args))
    desk.type("Ole")
    assert desk.intake.known.is_looking
    assert asked == []
    desk.qtbot.wait(known_card.REST_MS + 100)
    assert len(asked) == 1


def test_comparing_shows_both_side_by_side(desk: PeopleDesk, qtbot: QtBot) -> None:
    desk.register.mentee("Olena", "Kovalenko", **CLOSED)
    start(desk)
    button = next(b for b in desk.intake.known.findChildren(Button) if b.words() == "Vergelijk")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.window.sheet.isVisible()
    reopen = next(
        b for b in desk.window.sheet.findChildren(Button) if b.words() == "Heropen dossier"
    )
    qtbot.mouseClick(reopen, Qt.MouseButton.LeftButton)
    assert len(people(desk)) == 1
    assert len(desk.mentees()) == 2
    assert QApplication.focusWidget() is not None
    assert isinstance(desk.mentees()[0], Mentee)
