"""The page of one duo: meetings, the next step, ending, another mentor."""

from __future__ import annotations

import datetime as dt

from l2w_desktop.models import Duo, Meeting
from l2w_desktop.services import duos
from l2w_desktop.views.duos.ending import EndSheet
from l2w_desktop.views.duos.meeting import MeetingSheet
from l2w_desktop.views.duos.starting import StartSheet
from tests.registers import TODAY
from tests.views.duos.duo_helpers import CTRL, K, confirmed, press, rows, settled, texts


def test_a_meeting_is_logged_in_four_interactions(register, window, opened, qtbot) -> None:
    confirmed(register, register.mentee("Mina", "Voorbeeld"), register.mentor())
    confirmed(register, register.mentee("Karim", "Denkbeeld"), register.mentor("Ria", "Testmans"))
    opened("list", "running")
    press(qtbot, window, (K.Key_M, CTRL), "denk", K.Key_Return, (K.Key_Return, CTRL))
    (meeting,) = rows(register, Meeting)
    assert (meeting.met_on, meeting.minutes, meeting.mode) == (TODAY, 60, "FYSIEK")
    assert meeting.duo_id == rows(register, Duo)[1].id


def test_the_page_of_a_duo_logs_with_two_keys_and_shows_the_meeting(
    register, window, opened, qtbot
) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("duo", duo)
    press(qtbot, window, (K.Key_M, CTRL), (K.Key_Return, CTRL))
    assert len(rows(register, Meeting)) == 1
    assert "1 gehouden, samen 1 uur" in texts(view)
    view.meetings.binned.emit(rows(register, Meeting)[0].id)
    assert rows(register, Meeting)[0].is_archived
    window.toast.undone.emit()
    assert not rows(register, Meeting)[0].is_archived


def test_a_day_outside_the_duo_is_refused_in_the_sheet(register, window, opened) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    opened("log", duo)
    sheet = window.findChild(MeetingSheet)
    sheet.day.line.setText("gisteren")
    sheet.submit()
    assert "21/11/2026" in texts(sheet.strip)
    assert rows(register, Meeting) == []
    sheet.minutes.setText("lang")
    sheet.day.line.setText("vandaag")
    sheet.submit()
    assert "geen duur" in sheet.minutes_field.message
    assert rows(register, Meeting) == []


def test_correcting_a_meeting_can_be_undone(register, window, opened, qtbot) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    opened("log", duo)
    window.findChild(MeetingSheet).submit()
    qtbot.wait(1)
    view = window.page.view
    view.meetings.corrected.emit(view.file.meetings[0])
    sheet = window.sheet.findChild(MeetingSheet)
    sheet.minutes.setText("1u30")
    sheet.submit()
    assert rows(register, Meeting)[0].minutes == 90
    window.toast.undone.emit()
    assert rows(register, Meeting)[0].minutes == 60


def test_the_next_step_leads_from_confirmed_to_started(register, window, opened) -> None:
    register.programme(policy_from_on=dt.date(2026, 1, 1))
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("duo", duo)
    assert view.step.action == "print"
    view.start()
    sheet = window.findChild(StartSheet)
    sheet.submit()
    assert "de getekende overeenkomst" in texts(sheet.strip)
    assert rows(register, Duo)[0].status == "AANVAARD_DOOR_BEIDEN"
    sheet.signed.line.setText("vandaag")
    sheet.note.line.setText("vandaag")
    sheet.submit()
    assert rows(register, Duo)[0].status == "ACTIEF"
    assert view.step.action == "log"


def test_ending_asks_a_reason_and_can_be_taken_back(register, window, opened) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("duo", duo)
    view.end()
    sheet = window.findChild(EndSheet)
    sheet.submit()
    assert sheet.reason_field.message == "Kies waarom het duo stopt."
    sheet.reason.setCurrentIndex(sheet.reason.findData("TIJD_MENTOR"))
    sheet.submit()
    assert rows(register, Duo)[0].status == "VROEGTIJDIG_GESTOPT"
    assert view.step.action == "rematch"
    window.toast.undone.emit()
    assert rows(register, Duo)[0].ended_on is None


def test_a_rematch_opens_the_matching_screen_without_the_old_mentor(
    register, window, opened, qtbot
) -> None:
    mentee, mentor = register.mentee(), register.mentor()
    fresh = register.mentor("Ria", "Testmans")
    duo = confirmed(register, mentee, mentor)
    with register.write() as session:
        duos.end(session, session.get(Duo, duo), on=TODAY, reason="TIJD_MENTOR", today=TODAY)
    opened("duo", duo).do_step()
    settled(window, qtbot)
    view = window.page.view
    assert [offer.id for offer in view.offers] == [fresh]
    assert "1 uitgesloten" in texts(view)
    assert "Marc Testmans" in texts(view._seeker)
