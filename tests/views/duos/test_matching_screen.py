"""The matching screens: reasons, keys, confirming; nothing is stored before that."""

from __future__ import annotations

import pytest

from l2w_desktop.models import Decision, Duo, Mentee, Mentor
from l2w_desktop.views.digits import DIGITS
from l2w_desktop.views.duos.board import BoardView
from l2w_desktop.views.duos.confirm import ConfirmDuo, ConfirmSeveral
from l2w_desktop.views.duos.duo import DuoView
from l2w_desktop.views.duos.match import MatchView
from l2w_desktop.views.duos.nobody import NobodyFits
from tests.registers import TODAY
from tests.views.duos.duo_helpers import CTRL, K, confirmed, press, rows, settled, texts


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


def test_a_change_elsewhere_keeps_the_chosen_mentor_and_the_keyboard(
    register, window, opened, qtbot
) -> None:
    mentee = register.mentee()
    for place in range(3):
        register.mentor(f"Test{place}", "Voorbeeld")
    view = opened("match", mentee)
    press(qtbot, window, K.Key_Down)
    chosen = view.chosen()
    register.mentor("Ria", "Beter", languages={"nl": "C2"})
    qtbot.waitUntil(lambda: len(view.cards) == 4, timeout=20_000)
    settled(window, qtbot)
    assert view.chosen().id == chosen.id
    assert view.cards[view.offers.index(view.chosen())].hasFocus()
