"""Follow-ups at the screen: the card of an ended duo, the sheet that records, undo."""

from __future__ import annotations

import datetime as dt

import pytest

from l2w_desktop.models import Duo, FollowUp
from l2w_desktop.services import duos
from l2w_desktop.views.duos.follow_up import FollowUpSheet
from l2w_desktop.views.widgets import Chip
from tests.registers import TODAY
from tests.views.duos.duo_helpers import CTRL, K, confirmed, press, rows, texts


@pytest.fixture
def ended(register) -> str:
    """A duo that ended three days ago; the mentee has a master's degree."""
    duo_id = confirmed(register, register.mentee(), register.mentor(), dt.date(2026, 8, 1))
    with register.write() as session:
        duo = session.get_one(Duo, duo_id)
        duos.end(
            session, duo, on=TODAY - dt.timedelta(days=3), reason="PERIODE_AFGELOPEN", today=TODAY
        )
    return duo_id


def first(register) -> FollowUp:
    return min(rows(register, FollowUp), key=lambda row: row.due_on)


def asked(window, view) -> FollowUpSheet:
    view.follow_ups.buttons[0].click()
    return window.sheet.findChild(FollowUpSheet)


def choose(box, code: str) -> None:
    assert box.findData(code) > 0
    box.setCurrentIndex(box.findData(code))


def test_a_running_duo_has_no_follow_ups(register, opened) -> None:
    view = opened("duo", confirmed(register, register.mentee(), register.mentor()))
    assert not hasattr(view, "follow_ups")


def test_the_card_says_what_can_be_asked_and_when(ended, opened) -> None:
    words = texts(opened("duo", ended).follow_ups)
    assert "0 van 4 genoteerd" in words
    assert "Bij het einde" in words
    assert "Te vragen tot 31 dec" in words
    assert "Te vragen vanaf 5 feb 2027" in words


def test_a_situation_without_a_job_takes_two_choices(register, window, opened, ended, qtbot):
    sheet = asked(window, opened("duo", ended))
    choose(sheet.outcome, "ZOEKT")
    assert not sheet.job.isVisible()
    press(qtbot, window, (K.Key_Return, CTRL))
    row = first(register)
    assert (row.done_on, row.outcome, row.at_level) == (TODAY, "ZOEKT", None)
    assert "Zoekt werk" in texts(window.page.view.follow_ups)
    window.toast.undone.emit()
    assert (first(register).done_on, first(register).outcome) == (None, None)


def test_a_job_is_compared_with_the_diploma_while_it_is_typed(register, window, opened, ended):
    sheet = asked(window, opened("duo", ended))
    choose(sheet.outcome, "WERK")
    assert sheet.job.isVisible()
    assert sheet.chip.text() == "Niveau niet bekend"
    choose(sheet.isco, "3")
    assert sheet.chip.text() == "Bijna op niveau"
    choose(sheet.contract, "CDD")
    choose(sheet.through, "MENTOR")
    sheet.months.setText("6")
    sheet.submit()
    row = first(register)
    assert (row.at_level, row.contract, row.contract_months) == ("PARTLY", "CDD", 6)
    assert (row.found_through, row.isced) == ("MENTOR", 7)
    chips = window.page.view.follow_ups.findChildren(Chip)
    assert [chip.text() for chip in chips] == ["Bijna op niveau"]


def test_another_judgement_asks_why(register, window, opened, ended):
    sheet = asked(window, opened("duo", ended))
    choose(sheet.outcome, "WERK")
    choose(sheet.isco, "3")
    assert not sheet.reason_field.isVisible()
    choose(sheet.judged, "YES")
    assert sheet.reason_field.isVisible()
    sheet.submit()
    assert "waarom" in texts(sheet.strip)
    assert first(register).done_on is None
    sheet.reason.setText("Leidt een ploeg van acht mensen")
    sheet.submit()
    assert (first(register).at_level, first(register).isco_major) == ("YES", "3")


def test_what_is_missing_or_wrong_is_told_at_its_field(register, window, opened, ended):
    sheet = asked(window, opened("duo", ended))
    sheet.submit()
    assert "situatie" in sheet.outcome_field.message
    choose(sheet.outcome, "WERK")
    sheet.months.setText("zes")
    sheet.submit()
    assert "getal" in sheet.months_field.message
    sheet.months.clear()
    sheet.day.line.setText("1/11/2026")
    sheet.submit()
    assert "kan niet" in texts(sheet.strip)
    assert first(register).done_on is None


def test_a_correction_starts_from_what_was_heard(register, window, opened, ended, qtbot):
    view = opened("duo", ended)
    sheet = asked(window, view)
    choose(sheet.outcome, "WERK")
    choose(sheet.isco, "2")
    sheet.submit()
    qtbot.wait(1)
    again = asked(window, window.page.view)
    assert (again.outcome.currentData(), again.isco.currentData()) == ("WERK", "2")
    choose(again.outcome, "OPLEIDING")
    again.submit()
    assert (first(register).outcome, first(register).isco_major) == ("OPLEIDING", None)
    window.toast.undone.emit()
    assert (first(register).outcome, first(register).isco_major) == ("WERK", "2")
