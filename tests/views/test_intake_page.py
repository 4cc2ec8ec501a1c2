"""The intake on a real register: drafts, one change per group, messages, finishing, keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from l2w_desktop.forms import FORMS, INTAKE_MENTEE, Form
from l2w_desktop.models import LanguageSkill
from l2w_desktop.services import intake
from l2w_desktop.views import clock
from l2w_desktop.views.form import FormView
from l2w_desktop.views.inputs.languages import LanguagesInput
from l2w_desktop.views.inputs.picking import Picked, PickInput
from l2w_desktop.views.inputs.segments import SegmentInput
from l2w_desktop.views.inputs.toggles import TogglesInput
from l2w_desktop.views.inputs.type_ahead import TypeAhead
from l2w_desktop.views.inputs.week import WeekInput
from l2w_desktop.views.pages.intake import IntakeView
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.pickers import ComboBox, DateEdit, SpinBox
from tests.registers import TODAY
from tests.views.people_desk import PeopleDesk
from tests.views.test_walkers import cut

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PeopleDesk:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return PeopleDesk(qtbot, tmp_path)


@pytest.fixture
def new(desk: PeopleDesk) -> PeopleDesk:
    """The window with a new intake open and the cursor in its first field."""
    desk.open()
    desk.press(Key.Key_N, ctrl=True)
    return desk


def test_ctrl_n_opens_a_new_intake_in_its_first_field(new: PeopleDesk) -> None:
    assert new.intake.title.text() == "Nieuwe intake"
    assert new.key_here == "person.first_name"


def test_a_name_that_is_left_is_one_change_and_files_the_person(new: PeopleDesk) -> None:
    new.type("Olena")
    new.tab()
    assert new.mentees() == []
    new.type("Voorbeeld")
    new.tab(3)
    assert new.key_here == "person.birth_date"
    assert len(new.changes("person", "name")) == 1
    assert (new.person().name, new.mentees()[0].status) == ("Olena Voorbeeld", "AANGEMELD")
    assert new.drafts() == []
    assert new.intake.title.text() == "Olena Voorbeeld"


def test_a_draft_is_in_the_database_a_second_after_the_last_key(
    new: PeopleDesk, qtbot: QtBot
) -> None:
    new.type("Olena")
    assert new.drafts() == []
    qtbot.waitUntil(lambda: new.drafts() == [{"person.first_name": "Olena"}], timeout=20_000)
    assert new.mentees() == []


def test_what_was_typed_before_a_crash_is_there_again(new: PeopleDesk, qtbot: QtBot) -> None:
    new.type("Olena")
    qtbot.waitUntil(lambda: bool(new.drafts()), timeout=20_000)
    # nothing was left or closed: another start finds only what is in the database
    again = IntakeView(new.bridge, INTAKE_MENTEE, None, "nl", "Mentees")
    qtbot.addWidget(again)
    assert again.form.typed("person.first_name") == "Olena"


def test_an_untouched_new_intake_leaves_nothing(new: PeopleDesk) -> None:
    new.tab(4)
    new.press(Key.Key_Escape)
    assert new.page.intake is None
    assert (new.mentees(), new.drafts()) == ([], [])


def test_escape_files_whoever_has_a_name(new: PeopleDesk) -> None:
    new.type("Olena")
    new.press(Key.Key_Escape)
    assert new.page.intake is None
    assert new.mentees()[0].status == "AANGEMELD"
    assert new.names == ["Olena"]


def test_without_a_name_nobody_is_filed_but_the_draft_stays(new: PeopleDesk) -> None:
    new.intake.form.focus("person.email")
    new.type("olena@example.org")
    new.press(Key.Key_Escape)
    assert new.mentees() == []
    new.press(Key.Key_N, ctrl=True)
    assert new.intake.form.typed("person.email") == "olena@example.org"


def test_an_error_appears_on_leaving_and_vanishes_at_the_first_edit(new: PeopleDesk) -> None:
    new.type("Olena")
    new.intake.form.focus("person.birth_date")
    new.type("31/02/1991")
    assert "Februari" not in new.message("person.birth_date")
    new.tab()
    assert "Februari heeft geen 31 dagen" in new.message("person.birth_date")
    box = new.intake.form.fields["person.birth_date"].entry
    assert "Februari" in box.accessibleDescription()
    assert new.intake.steps.steps[0].wrong == 1
    box.setFocus()
    new.press(Key.Key_Backspace)
    assert "Februari" not in new.message("person.birth_date")
    assert new.intake.steps.steps[0].wrong == 0


def test_a_wrong_value_stays_as_typed_when_one_comes_back(new: PeopleDesk) -> None:
    new.type("Olena")
    new.intake.form.focus("person.phone")
    new.type("0470 12 34")
    new.press(Key.Key_Escape)
    assert new.person().phone is None
    new.press(Key.Key_Return)
    assert new.intake.form.typed("person.phone") == "0470 12 34"
    assert "10 cijfers" in new.message("person.phone")
    assert new.key_here == "person.phone"


@pytest.mark.parametrize("typed", ["3/5/91", "03051991", "3 mei 1991"])
def test_dates_may_be_typed_in_many_ways(new: PeopleDesk, typed: str) -> None:
    new.type("Olena")
    new.intake.form.focus("person.birth_date")
    new.type(typed)
    new.tab()
    assert new.intake.form.typed("person.birth_date") == "03/05/1991"
    assert new.person().birth_date == "1991-05-03"


def test_finishing_too_early_jumps_to_the_first_missing_field(new: PeopleDesk) -> None:
    new.type("Olena")
    new.tab()
    new.type("Voorbeeld")
    new.press(Key.Key_Return, ctrl=True)
    assert new.page.intake is not None
    assert new.key_here == "mentee.sectors"
    assert "Vul ‘sectoren’ in" in new.message("mentee.sectors")
    assert "Vul ‘talen’ in" in new.message("person.languages")
    assert new.mentees()[0].status == "AANGEMELD"


def test_a_whole_intake_by_keyboard_alone_is_ready_for_a_match(new: PeopleDesk) -> None:
    new.type("Łukasz")
    new.press(Key.Key_Return)
    new.type("Wiśniewski")
    new.press(Key.Key_Return, ctrl=True)  # jumps to what is missing
    new.type("boekh")
    new.press(Key.Key_Return)
    new.press(Key.Key_Return, ctrl=True)
    assert new.key_here == "person.languages"
    new.type("pools")
    new.press(Key.Key_Return)
    new.press(Key.Key_Return, ctrl=True)
    assert new.page.intake is None
    (mentee,) = new.mentees()
    assert (mentee.status, mentee.sectors) == ("KLAAR_VOOR_MATCH", ("fin.acc",))
    (skill,) = new.rows(sa.select(LanguageSkill))
    assert skill.language == "pl"
    assert "Łukasz Wiśniewski" in new.window.toast.accessibleName()
    assert new.page.detail.file is not None
    assert new.page.detail.file.status == "KLAAR_VOOR_MATCH"


def test_suggestions_are_taken_by_enter_or_tab_and_escape_keeps_the_words(new: PeopleDesk) -> None:
    new.intake.form.focus("person.nationality")
    field = new.intake.form.fields["person.nationality"].entry
    assert isinstance(field, TypeAhead)
    new.type("kraï")  # inside the word, accents do not matter
    assert field.suggestions() == ["Oekraïne"]
    new.press(Key.Key_Escape)
    assert (new.page.intake is not None, field.text(), field.is_open) == (True, "kraï", False)
    new.press(Key.Key_Down)
    new.tab()
    assert field.text() == "Oekraïne"
    assert new.intake.keeper.value("person.nationality") == "UA"


def test_words_that_are_in_no_list_are_told_and_kept_in_the_draft(new: PeopleDesk) -> None:
    new.type("Olena")
    new.intake.form.focus("person.nationality")
    new.type("Utopia")
    new.tab()
    assert "staat niet in de lijst" in new.message("person.nationality")
    assert new.drafts() == [{"person.nationality": "Utopia"}]


def test_a_postcode_suggests_its_town_and_fills_nothing_by_itself(new: PeopleDesk) -> None:
    new.type("Olena")
    new.intake.form.focus("person.postcode")
    new.type("9000")
    new.press(Key.Key_Return)
    assert new.key_here == "person.place"
    assert new.intake.form.typed("person.place") == ""
    new.press(Key.Key_Return)
    assert new.intake.form.typed("person.place") == "Gent"
    new.press(Key.Key_Escape)
    assert (new.person().postcode, new.person().place) == ("9000", "Gent")
    assert len(new.changes("person", "address")) == 1


def test_sectors_keep_their_order_and_a_chip_takes_one_away(new: PeopleDesk, qtbot: QtBot) -> None:
    new.intake.form.focus("mentee.sectors")
    for word in ("keuken", "boekh"):
        new.intake.form.fields["mentee.sectors"].entry.setFocus()
        new.type(word)
        new.press(Key.Key_Down)
        new.press(Key.Key_Up)
        new.press(Key.Key_Return)
    assert new.intake.form.typed("mentee.sectors") == ("horeca.kitchen", "fin.acc")
    field = new.intake.form.fields["mentee.sectors"].entry
    assert isinstance(field, PickInput)
    chip = next(c for c in field.findChildren(Picked) if c.isVisible())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert new.intake.form.typed("mentee.sectors") == ("fin.acc",)


def test_the_week_is_walked_with_arrows_and_marked_with_the_space_bar(new: PeopleDesk) -> None:
    new.intake.form.focus("mentee.slots")
    new.press(Key.Key_Space)
    new.press(Key.Key_Right)
    new.press(Key.Key_Down)
    new.press(Key.Key_Space)
    assert new.intake.form.typed("mentee.slots") == ("ma-vm", "di-nm")
    new.tab()
    assert new.key_here == "mentee.max_km"


def test_an_answer_can_be_taken_back(new: PeopleDesk, qtbot: QtBot) -> None:
    field = new.intake.form.fields["person.sex"].entry
    assert isinstance(field, SegmentInput)
    qtbot.mouseClick(field.options[0], Qt.MouseButton.LeftButton)
    assert new.intake.form.typed("person.sex") == "F"
    qtbot.mouseClick(field.options[0], Qt.MouseButton.LeftButton)
    assert new.intake.form.typed("person.sex") == ""


def test_an_existing_file_opens_in_the_same_form_and_changes_one_group(desk: PeopleDesk) -> None:
    mentee = desk.register.mentee("Anna", languages={"nl": "B1", "uk": "C2"})
    desk.open()
    desk.press(Key.Key_Return)
    assert desk.intake.keeper.role_id == mentee
    known = set(desk.intake.form.typed("person.languages"))
    assert known == {("nl", "B1", False), ("uk", "C2", False)}
    before = len(desk.rows(sa.text("SELECT 1 FROM change")))  # type: ignore[arg-type]
    desk.intake.form.focus("mentee.max_km")
    desk.press(Key.Key_A, ctrl=True)
    desk.type("45")
    desk.tab()
    assert desk.mentees()[0].max_km == 45
    assert len(desk.rows(sa.text("SELECT 1 FROM change"))) == before + 1  # type: ignore[arg-type]


def test_leaving_an_unchanged_file_writes_nothing(desk: PeopleDesk) -> None:
    desk.register.mentee("Anna")
    desk.open()
    desk.press(Key.Key_Return)
    before = len(desk.rows(sa.text("SELECT 1 FROM change")))  # type: ignore[arg-type]
    desk.tab(6)
    desk.press(Key.Key_Escape)
    assert len(desk.rows(sa.text("SELECT 1 FROM change"))) == before  # type: ignore[arg-type]
    assert desk.drafts() == []


@pytest.mark.parametrize("leave", ["close", "another page"])
def test_closing_the_window_or_leaving_the_page_keeps_what_is_typed(
    new: PeopleDesk, leave: str
) -> None:
    new.type("Olena")
    if leave == "close":
        new.window.close()
    else:
        new.window.go("today")
    assert new.person().first_name == "Olena"


def test_what_cannot_be_written_is_told_and_tried_again(
    new: PeopleDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = new.bridge.write
    monkeypatch.setattr(new.bridge, "write", lambda *_args, **_more: False)
    new.type("Olena")
    new.tab(4)
    assert new.intake.trouble.isVisible()
    monkeypatch.setattr(new.bridge, "write", real)
    new.intake.trouble.acted.emit()
    assert new.person().first_name == "Olena"
    assert not new.intake.trouble.isVisible()


def test_the_wheel_over_a_level_that_has_no_focus_changes_nothing(new: PeopleDesk) -> None:
    field = new.intake.form.fields["person.languages"].entry
    assert isinstance(field, LanguagesInput)
    level = field.rows[0].level
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(level, turn)
    assert level.currentIndex() == 0


def test_tab_visits_the_fields_in_the_order_of_the_screen(new: PeopleDesk) -> None:
    seen: list[str] = []
    for _ in range(120):
        key = new.key_here
        if key not in seen:
            seen.append(key)
        if key == "mentee.note":
            break
        new.tab()
    assert seen == [e.key for e in INTAKE_MENTEE.entries]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_field_has_a_name_a_buddy_and_shows_its_stored_value(
    qtbot: QtBot, form: Form
) -> None:
    view = FormView(form, "nl")
    qtbot.addWidget(view)
    for entry in form.entries:
        field = view.fields[entry.key]
        assert field.entry.accessibleName()
        assert field.label.buddy() is field.entry
        assert field.label.text()[0].isupper()


def test_few_choices_stand_side_by_side_and_many_are_typed(qtbot: QtBot) -> None:
    view = FormView(INTAKE_MENTEE, "nl")
    qtbot.addWidget(view)
    kinds = {key: type(field.entry) for key, field in view.fields.items()}
    assert kinds["person.sex"] is SegmentInput
    assert issubclass(kinds["person.nationality"], TypeAhead)
    assert kinds["mentee.sectors"] is PickInput
    assert kinds["mentee.needs"] is TogglesInput
    assert kinds["mentee.slots"] is WeekInput


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)], ids=str)
def test_no_words_are_cut_in_a_filled_list_and_intake(
    desk: PeopleDesk, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.set_scale(scale)
    desk.register.mentee("Anna", needs=("cv", "network"))
    desk.open(size)
    desk.qtbot.wait(1)
    assert cut(desk.window) == []
    desk.press(Key.Key_Return)
    desk.qtbot.wait(1)
    assert cut(desk.window) == []


@pytest.mark.parametrize("kind", [ComboBox, SpinBox, DateEdit])
def test_the_wheel_changes_only_what_has_the_focus(qtbot: QtBot, kind: type[QWidget]) -> None:
    box = kind()
    qtbot.addWidget(box)
    if isinstance(box, ComboBox):
        for words in ("een", "twee", "drie"):
            box.addItem(words, words)
    before = box.currentIndex() if isinstance(box, ComboBox) else box.text()  # type: ignore[attr-defined]
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    after = box.currentIndex() if isinstance(box, ComboBox) else box.text()  # type: ignore[attr-defined]
    assert after == before


def test_what_a_crash_left_typed_in_a_file_is_stored_at_the_next_start(desk: PeopleDesk) -> None:
    mentee = desk.register.mentee("Anna")
    typed = {"person.email": "anna@example.org", "person.phone": "0470 12", "mentee.max_km": "45"}
    with desk.register.write() as session:
        intake.keep_draft(session, INTAKE_MENTEE, mentee, typed, clock.now())
    desk.open()
    assert (desk.person().email, desk.mentees()[0].max_km) == ("anna@example.org", 45)
    assert desk.drafts() == [{"person.phone": "0470 12"}]
