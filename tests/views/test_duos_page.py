"""The page *Duos & matching* over a real register: nothing is stored before a person confirms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Decision, Duo, IssuedDocument, Meeting, Mentee, Mentor
from l2w_desktop.services import duos
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.duos.board import BoardView
from l2w_desktop.views.duos.confirm import ConfirmDuo, ConfirmSeveral
from l2w_desktop.views.duos.duo import DuoView
from l2w_desktop.views.duos.ending import EndSheet
from l2w_desktop.views.duos.lists import ListView
from l2w_desktop.views.duos.match import DIGITS, MatchView
from l2w_desktop.views.duos.meeting import MeetingSheet
from l2w_desktop.views.duos.nobody import NobodyFits
from l2w_desktop.views.duos.preview import PreviewView
from l2w_desktop.views.duos.starting import StartSheet
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.widgets import EmptyState
from tests.registers import TODAY, Register

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = Register(tmp_path / "register.db")
    yield made
    made.engine.dispose()


@pytest.fixture
def window(qtbot: QtBot, register: Register) -> Iterator[MainWindow]:
    window = MainWindow(Bridge(register, "nl"), "nl", "Loket Gent", ("Nora Voorbeeld", "Coach"))
    window.place = SimpleNamespace(today=lambda: TODAY, user_id="user-1")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.bridge.close()


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[..., object]:
    """Open a target of the page and wait until its work is done."""

    def go(*target: str) -> object:
        window.go("duos", target)
        settled(window, qtbot)
        return window.page.view

    return go


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no work runs and what was added is shown."""
    qtbot.waitUntil(lambda: not window.bridge.jobs, timeout=60_000)
    qtbot.wait(1)


def rows(register: Register, model: type) -> list:
    with register.read() as session:
        return list(session.scalars(sa.select(model)))


def confirmed(register: Register, mentee: str, mentor: str, start_on: dt.date = TODAY) -> str:
    with register.write() as session:
        pair = session.get(Mentee, mentee), session.get(Mentor, mentor)
        return duos.confirm(session, *pair, start_on=start_on, today=TODAY).id


def press(qtbot: QtBot, window: MainWindow, *keys: object) -> None:
    """Press keys where the focus is; a pair is a key with a modifier."""
    for key in keys:
        target = window.focusWidget() or window
        if isinstance(key, tuple):
            qtbot.keyClick(target, *key)
        elif isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_points_of_the_reasons_add_up_to_the_score_that_is_shown(register, opened) -> None:
    mentee = register.mentee(postcode="9000", place="Gent")
    register.mentor(postcode="9300", place="Aalst", languages={"nl": "C1"})
    register.mentor("Ria", "Testmans", sectors=("ict.data",), slots=("di-av",))
    view = opened("match", mentee)
    assert isinstance(view, MatchView)
    assert len(view.cards) == 2
    for number, card in enumerate(view.cards):
        view.choose(number)
        assert sum(view.why.shown) == card.score
        assert f"{card.score} op 100" in texts(view.why)
        assert abs(view.offers[number].explanation.total - card.score * 100) <= 50


def test_a_duo_is_confirmed_by_keyboard_and_moves_both_people(
    register, window, opened, qtbot
) -> None:
    mentee, mentor = register.mentee(), register.mentor()
    opened("match", mentee)
    press(qtbot, window, K.Key_1, K.Key_Return)
    assert rows(register, Duo) == [], "asking is not confirming"
    assert isinstance(window.findChild(ConfirmDuo), ConfirmDuo)
    press(qtbot, window, (K.Key_Return, CTRL))
    (duo,) = rows(register, Duo)
    (decision,) = rows(register, Decision)
    assert (duo.mentee_id, duo.mentor_id) == (mentee, mentor)
    assert duo.start_on == TODAY
    assert duo.coach_id == "user-1"
    assert decision.snapshot["total"] == sum(p["points"] for p in decision.snapshot["parts"])
    assert rows(register, Mentee)[0].status == "IN_DUO"
    assert rows(register, Mentor)[0].status == "BEZET"
    assert isinstance(window.page.view, DuoView)


def test_a_confirmation_is_taken_back_from_the_toast(register, window, opened, qtbot) -> None:
    mentee = register.mentee()
    register.mentor()
    opened("match", mentee)
    press(qtbot, window, K.Key_Return, (K.Key_Return, CTRL))
    window.toast.undone.emit()
    assert rows(register, Duo)[0].is_archived
    assert rows(register, Mentee)[0].status == "KLAAR_VOOR_MATCH"
    assert rows(register, Mentor)[0].status == "BESCHIKBAAR"


@pytest.mark.parametrize("number", range(6))
def test_a_digit_key_chooses_on_both_keyboards(register, window, opened, qtbot, number) -> None:
    mentee = register.mentee()
    for place in range(6):
        register.mentor(f"Test{place}", "Voorbeeld")
    view = opened("match", mentee)
    for key in DIGITS[number]:
        view.choose((number + 1) % 6)
        qtbot.keyClick(window.focusWidget(), key)
        assert view.chosen() == view.offers[number]


def test_the_arrow_keys_walk_through_the_mentors(register, window, opened, qtbot) -> None:
    mentee = register.mentee()
    for place in range(3):
        register.mentor(f"Test{place}", "Voorbeeld")
    view = opened("match", mentee)
    press(qtbot, window, K.Key_Down, K.Key_Down)
    assert view.chosen() == view.offers[2]
    press(qtbot, window, K.Key_Up)
    assert view.chosen() == view.offers[1]


def test_a_duo_that_became_impossible_is_refused_with_a_sentence(
    register, window, opened, qtbot
) -> None:
    mentee, mentor = register.mentee(), register.mentor()
    opened("match", mentee)
    press(qtbot, window, K.Key_Return)
    confirmed(register, register.mentee("Karim", "Voorbeeld"), mentor)
    before = len(rows(register, Duo))
    press(qtbot, window, (K.Key_Return, CTRL))
    sheet = window.findChild(ConfirmDuo)
    assert "geen vrije plaats" in texts(sheet.strip)
    assert len(rows(register, Duo)) == before


def test_hidden_mentors_are_counted_with_their_reasons(register, opened) -> None:
    mentee = register.mentee()
    register.mentor()
    register.mentor("Ria", "Testmans", slots=("zo-vm",))
    register.mentor("Piet", "Testmans", status="PAUZE")
    register.mentor("Stan", "Testmans", status="GESTOPT")
    view = opened("match", mentee)
    shown = texts(view)
    assert "2 mentoren tonen we niet" in shown
    assert "1 geen gedeelde halve dag" in shown
    assert "1 niet beschikbaar" in shown


def test_when_nobody_fits_the_single_rule_that_helps_is_named(register, opened) -> None:
    mentee = register.mentee()
    register.mentor("Ria", "Testmans", slots=("zo-vm",))
    view = opened("match", mentee)
    (nobody,) = view.findChildren(NobodyFits)
    assert "Eén regel helpt: nog een halve dag." in texts(nobody)
    assert "Ria Testmans" in texts(nobody)


def test_staff_may_choose_a_mentor_against_a_rule_of_taste_with_a_reason(
    register, window, opened, qtbot
) -> None:
    mentee = register.mentee()
    register.mentor()
    other = register.mentor("Ria", "Zondagskind", slots=("zo-vm",))
    view = opened("match", mentee)
    view.buttons()[0].click()
    press(qtbot, window, "zondag", K.Key_Return)
    assert view.chosen().id == other
    view._on_confirm()
    sheet = window.findChild(ConfirmDuo)
    sheet.submit()
    assert rows(register, Duo) == []
    assert sheet.reason_field.message == "Schrijf waarom u afwijkt."
    sheet.reason.setPlainText("Ze kennen elkaar al.")
    sheet.submit()
    assert [d.mentor_id for d in rows(register, Duo)] == [other]


def test_three_ticked_duos_of_the_board_are_stored_together(
    register, window, opened, qtbot
) -> None:
    for place in range(4):
        register.mentee(f"Mina{place}", "Voorbeeld")
        register.mentor(f"Marc{place}", "Testmans")
    view = opened("board", "")
    assert isinstance(view, BoardView)
    assert "Dit is een voorstel. U bevestigt elk duo zelf." in texts(window.page)
    for _ in range(3):
        press(qtbot, window, K.Key_Space, K.Key_Down)
    assert rows(register, Duo) == []
    assert "Bevestig 3 gekozen duo’s" in [b.words() for b in view.buttons()]
    press(qtbot, window, (K.Key_Return, CTRL))
    assert isinstance(window.findChild(ConfirmSeveral), ConfirmSeveral)
    press(qtbot, window, (K.Key_Return, CTRL))
    assert len(rows(register, Duo)) == 3
    settled(window, qtbot)


def test_without_a_tick_the_board_says_what_to_do_first(register, window, opened) -> None:
    register.mentee()
    register.mentor()
    view = opened("board", "")
    view.ask()
    assert "Kies eerst een duo." in texts(view.note)
    assert not window.sheet.isVisible()


def test_the_board_stores_none_when_one_of_the_duos_changed(register, window, opened) -> None:
    for place in range(2):
        register.mentee(f"Mina{place}", "Voorbeeld")
        register.mentor(f"Marc{place}", "Testmans")
    view = opened("board", "")
    view.table.toggle(0)
    view.table.toggle(1)
    view.ask()
    sheet = window.findChild(ConfirmSeveral)
    gone = view.table.ticks()[1].mentor_id
    with register.write() as session:
        session.get(Mentor, gone).status = "PAUZE"
    sheet.submit()
    assert "Reken opnieuw" in texts(sheet.strip)
    assert rows(register, Duo) == []


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


def test_the_preview_shows_two_pages_and_records_nothing(register, opened) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("print", duo)
    assert isinstance(view, PreviewView)
    assert [page.accessibleName() for page in view.pages] == [
        "Bladzijde 1 van 2",
        "Bladzijde 2 van 2",
    ]
    assert not any(page.pixmap().isNull() for page in view.pages)
    assert rows(register, IssuedDocument) == []


def test_a_saved_agreement_is_recorded_with_its_number_as_name(
    register, window, opened, qtbot, tmp_path
) -> None:
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("print", duo)
    view.save()
    (name,) = view.dialog.selectedFiles()
    view.dialog.close()
    assert "Voorbeeld" not in name
    path = tmp_path / Path(name).name
    view.save_to(str(path))
    settled(window, qtbot)
    (issued,) = rows(register, IssuedDocument)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stem == issued.number
    assert opened("duo", duo).file.issued[0].number == issued.number


def test_printing_paints_both_pages_and_records_the_document(
    register, window, opened, qtbot, tmp_path, monkeypatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "papier.pdf"))
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    duo = confirmed(register, register.mentee(), register.mentor())
    view = opened("print", duo)
    view.print()
    settled(window, qtbot)
    from pypdf import PdfReader

    assert len(PdfReader(tmp_path / "papier.pdf").pages) == 2
    assert len(rows(register, IssuedDocument)) == 1


def test_printing_takes_two_keys_from_the_page_of_a_duo(
    register, window, opened, qtbot, monkeypatch
) -> None:
    asked = []
    monkeypatch.setattr(PreviewView, "print", lambda view: asked.append(view.duo_id))
    duo = confirmed(register, register.mentee(), register.mentor())
    opened("duo", duo)
    press(qtbot, window, (K.Key_P, CTRL))
    settled(window, qtbot)
    press(qtbot, window, K.Key_Return)
    assert asked == [duo]


def test_the_lists_show_who_runs_who_waits_and_who_ended(register, window, opened, qtbot) -> None:
    old = register.mentee("Mina", "Voorbeeld", registered_on=dt.date(2026, 9, 1))
    new = register.mentee("Karim", "Denkbeeld")
    duo = confirmed(register, register.mentee("Lena", "Testaert"), register.mentor())
    view = opened("list", "waiting")
    assert isinstance(view, ListView)
    assert [row.id for row in view.table.rows.rows] == [old, new], "longest wait first"
    view.show_kind("running")
    assert [row.line.id for row in view.table.rows.rows] == [duo]
    view.show_kind("ended")
    assert view.findChildren(EmptyState)
    view.show_kind("waiting")
    qtbot.wait(1)
    view.table.setFocus()
    press(qtbot, window, K.Key_Return)
    assert isinstance(window.page.view, MatchView)
    settled(window, qtbot)


def test_an_empty_register_says_what_to_do(register, opened) -> None:
    for kind in ("running", "waiting", "ended"):
        view = opened("list", kind)
        (empty,) = [e for e in view.findChildren(EmptyState) if e.isVisible()]
        assert empty.action.words()
