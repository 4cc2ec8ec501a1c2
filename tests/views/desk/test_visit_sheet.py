"""The desk visit by keyboard: known, new and without a name, within the budget of keys."""

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from l2w_desktop.models import DuplicateVerdict, Mentee, Person
from l2w_desktop.services import desk
from l2w_desktop.views.widgets.choices import Option

K = Qt.Key
PAGES = ["mentees", "mentors", "duos", "desk"]


def count(register, model):
    with register.read() as session:
        query = sa.select(sa.func.count()).select_from(model)
        return session.scalar(query.where(model.is_archived.is_not(True)))


@pytest.mark.parametrize("page", PAGES)
def test_a_known_person_takes_at_most_nine_keys_from_every_page(at, register, page):
    mentee = register.mentee("Fatou", "Diallo")
    register.mentee("Omar", "Voorbeeld")
    board = at(page)
    board.control(K.Key_L)
    board.type("fat")
    board.press(K.Key_Return, K.Key_3)
    board.control(K.Key_Return)
    assert board.pressed + board.typed == 7 <= 9
    (visit,) = board.visits()
    assert visit.person_id == board.person_of(mentee)
    assert (visit.question, visit.user) == (desk.USUAL[2], "Testcoach Voorbeeld")
    assert not board.window.sheet.isVisible()
    assert board.window.toast.isVisible()


def test_somebody_new_takes_at_most_twelve_keys_beside_the_typing(at, register):
    board = at()
    board.control(K.Key_L)
    board.type("Olena")
    board.control(K.Key_N)
    board.type("Kovalenko")
    board.press(K.Key_Return)
    board.type("0470123456")
    board.press(K.Key_Return, K.Key_1)
    board.control(K.Key_Return)
    assert board.pressed == 6 <= 12
    (visit,) = board.visits()
    assert (visit.name, visit.question) == ("Olena Kovalenko", desk.USUAL[0])
    with register.read() as session:
        person = session.scalars(sa.select(Person)).one()
        assert (person.phone, session.scalar(sa.select(Mentee.status))) == (
            "+32470123456", "AANGEMELD",
        )  # fmt: skip


def test_a_visit_without_a_name_takes_four_keys(at):
    board = at()
    board.control(K.Key_L)
    board.press(K.Key_Return, K.Key_6)
    board.control(K.Key_Return)
    (visit,) = board.visits()
    assert (board.pressed, visit.is_anonymous, visit.question) == (4, True, "ANDERE")


BELGIAN = (K.Key_Ampersand, K.Key_Eacute, K.Key_QuoteDbl, K.Key_Apostrophe, K.Key_ParenLeft,
           K.Key_section)  # fmt: skip


@pytest.mark.parametrize("keys", [range(K.Key_1, K.Key_7), BELGIAN], ids=["digits", "azerty"])
def test_the_six_keys_choose_on_every_keyboard(at, keys):
    board = at()
    board.control(K.Key_L)
    board.press(K.Key_Return)
    for key, question in zip(keys, desk.USUAL, strict=True):
        board.press(K(key))
        assert board.sheet.questions.value() == question


def test_digits_typed_in_the_line_look_for_a_number(at, register):
    board = at()
    board.phone(register.mentee("Fatou", "Diallo"), "+32470123456")
    board.control(K.Key_L)
    board.type("0470 12 34")
    assert board.sheet.questions.value() == ""
    board.press(K.Key_Return)
    assert board.sheet.who.visitor.name == "Fatou Diallo"


def test_arrows_choose_among_the_people_found_without_accents(at, register):
    for last in ("Aerts", "Bos"):
        register.mentee("Élise", last)
    board = at()
    board.control(K.Key_L)
    board.type("elise")
    shown = [board.sheet.who.list.item(n).text() for n in range(3)]
    assert [text.split(",")[0] for text in shown[:2]] == ["Élise Aerts", "Élise Bos"]
    assert shown[2] == "Nieuwe persoon “elise…”"
    board.press(K.Key_Down, K.Key_Return)
    assert board.sheet.who.visitor.name == "Élise Bos"


def test_the_last_line_of_the_list_is_the_new_person(at, register):
    register.mentee("Élise", "Aerts")
    board = at()
    board.control(K.Key_L)
    board.type("elise")
    board.press(K.Key_Up, K.Key_Return)
    assert board.sheet.who.newcomer.first.text() == "elise"


def test_what_is_missing_is_said_beside_it_and_nothing_is_stored(at, register):
    register.mentee("Fatou", "Diallo")
    board = at()
    board.control(K.Key_L)
    board.control(K.Key_Return)
    assert "Druk op 1 tot 6" in board.sheet.question_field.message
    assert isinstance(QApplication.focusWidget(), Option)
    board.press(K.Key_1)
    assert board.sheet.question_field.message == ""
    board.sheet.who.focus()
    board.type("fat")
    board.control(K.Key_Return)
    assert "maak de regel leeg" in board.sheet.who.field.message
    assert board.visits() == []


def test_a_wrong_phone_or_duration_is_said_below_its_field(at):
    board = at()
    board.control(K.Key_L)
    board.type("Olena")
    board.control(K.Key_N)
    sheet = board.sheet
    sheet.who.newcomer.phone.setFocus()
    board.type("0470")
    board.press(K.Key_Return, K.Key_1)
    board.control(K.Key_Return)
    assert "10 cijfers" in sheet.who.newcomer.phone_field.message
    sheet.who.newcomer.phone.clear()
    sheet.minutes.setText("lang")
    board.control(K.Key_Return)
    assert "geen duur" in sheet.minutes_field.message
    sheet.minutes.setText("1u30")
    sheet.day.line.setText("gisteren")
    board.control(K.Key_Return)
    (visit,) = board.visits()
    assert (visit.minutes, visit.on.isoformat(), visit.started_at) == (90, "2026-11-21", None)


def test_a_likely_double_is_shown_and_can_be_chosen_or_denied(at, register):
    board = at()
    mentee = register.mentee("Fatou", "Diallo")
    board.phone(mentee, "+32470123456")
    for is_same in (True, False):
        board.control(K.Key_L)
        board.type("Fatou Diallo")
        board.control(K.Key_N)
        new = board.sheet.who.newcomer
        new.phone.setFocus()
        board.type("0470123456")
        board.press(K.Key_Return, K.Key_1)
        board.control(K.Key_Return)
        assert "staat al in het register" in board.sheet.strip.accessibleName()
        assert count(register, Person) == 1
        board.settle()
        (known,) = board.sheet.who.newcomer.known
        assert known.visitor.person_id == board.person_of(mentee)
        if is_same:
            new.recognised.emit(known.visitor.person_id)
        else:
            new._on_other()
        board.control(K.Key_Return)
        assert len(board.visits()) == (1 if is_same else 2)
    assert count(register, Person) == 2
    assert count(register, DuplicateVerdict) == 1


def test_undo_takes_back_the_visit_and_the_newcomer(at, register):
    board = at()
    board.control(K.Key_L)
    board.type("Olena Kovalenko")
    board.control(K.Key_N)
    board.press(K.Key_Return, K.Key_1)
    board.control(K.Key_Return)
    assert (count(register, Person), len(board.visits())) == (1, 1)
    board.window.toast.undone.emit()
    assert (count(register, Person), count(register, Mentee), board.visits()) == (0, 0, [])


def test_escape_keeps_what_was_typed_and_throwing_away_does_not(at, register):
    register.mentee("Fatou", "Diallo")
    board = at()
    board.control(K.Key_L)
    board.type("fatou")
    board.press(K.Key_Return, K.Key_2)
    board.sheet.note.setText("brengt een attest mee")
    board.press(K.Key_Escape)
    assert not board.window.sheet.isVisible()
    board.control(K.Key_L)
    assert board.sheet.who.visitor.name == "Fatou Diallo"
    assert board.sheet.questions.value() == desk.USUAL[1]
    assert board.sheet.note.text() == "brengt een attest mee"
    board.sheet.throw.click()
    board.control(K.Key_L)
    assert (board.sheet.who.visitor, board.sheet.questions.value()) == (None, "")
    assert board.visits() == []


def test_a_newcomer_half_typed_is_there_again_after_escape(at):
    board = at()
    board.control(K.Key_L)
    board.type("Olena")
    board.control(K.Key_N)
    board.type("Kova")
    board.press(K.Key_Escape)
    board.control(K.Key_L)
    who = board.sheet.who.newcomer.who()
    assert (who.first, who.last) == ("Olena", "Kova")


def test_a_stored_visit_leaves_no_draft(at):
    board = at()
    board.control(K.Key_L)
    board.press(K.Key_Return, K.Key_1)
    board.sheet.keep()
    board.control(K.Key_Return)
    board.control(K.Key_L)
    assert board.sheet.questions.value() == ""


def test_pressing_the_keys_again_keeps_what_was_typed(at):
    board = at()
    board.control(K.Key_L)
    board.type("ole")
    board.control(K.Key_L)
    assert board.sheet.who.line.text() == "ole"


def test_the_other_questions_are_one_click_further(at):
    board = at()
    board.control(K.Key_L)
    questions = board.sheet.questions
    hidden = [o.value for o in questions.options if not o.isVisible()]
    assert len(hidden) == 5
    questions.more.click()
    assert all(o.isVisible() for o in questions.options)
    questions.options[-1].click()
    assert questions.value() == questions.options[-1].value != ""
    board.control(K.Key_Return)
    assert board.visits()[0].question == hidden[-1]


def test_a_site_has_its_own_questions_under_the_keys(at, register):
    with register.write() as session:
        desk.set_favourites(session, ["KINDEROPVANG", "CV"])
    board = at()
    board.control(K.Key_L)
    board.press(K.Key_Return, K.Key_1)
    board.control(K.Key_Return)
    assert board.visits()[0].question == "KINDEROPVANG"
