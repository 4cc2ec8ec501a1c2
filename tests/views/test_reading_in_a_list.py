"""A list goes in: its columns first, then the desk, then what can be done next."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.models import Mentee
from l2w_desktop.services import recovery_key
from l2w_desktop.services.doubtful import doubtful
from l2w_desktop.store import files
from l2w_desktop.views.begin.flow import Begin
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.sheets.doubtful import DoubtfulSheet
from tests.views.desks import PASSPHRASE, USER, new_desk, program, settle, write_list


@pytest.fixture
def people(tmp_path: Path) -> Path:
    return write_list(tmp_path / "mijn lijst.csv")


@pytest.fixture
def steps(qtbot, tmp_path, people):
    running = program(qtbot, tmp_path / "loket")
    running.view.list.click()
    running.view.listed.choose(people)
    settle(qtbot, running)
    return running


def set_up(qtbot, running) -> None:
    view = running.view
    view.next.click()
    view.desk.code.entry.setText("GENT")
    view.next.click()
    for field, words in (
        (view.you.user, USER), (view.you.first, PASSPHRASE), (view.you.second, PASSPHRASE),
    ):  # fmt: skip
        field.entry.setText(words)
    view.next.click()
    settle(qtbot, running)
    for group, entry in zip(view.key.key.split("-"), view.key.boxes.entries, strict=True):
        entry.setText(group)
    view.next.click()
    settle(qtbot, running)


def open_desk(qtbot, tmp_path):
    running = program(qtbot, new_desk(tmp_path / "open"))
    running.view.entry.setText(PASSPHRASE)
    running.view.submit.click()
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)
    return running


def boxes(steps) -> dict[str, str]:
    return {header: box.currentText() for header, box in steps.view.listed.table.boxes}


def test_the_columns_are_shown_before_anything_is_stored(steps, tmp_path):
    listed = steps.view.listed
    assert listed.kind == "mentees"
    assert boxes(steps)["Geboren"] == "Geboortedatum"
    assert boxes(steps)["Schoenmaat"] == "Niet inlezen"
    said = [listed.tiles.itemAt(n).widget().text() for n in range(listed.tiles.count())]
    assert "Rijen: 14" in said
    assert "Niet herkend: Schoenmaat" in said
    assert "Gaan terug: 1" in said
    assert not files.is_installed(tmp_path / "loket")


def test_a_field_that_is_changed_is_read_again(steps, qtbot):
    listed = steps.view.listed
    box = dict(listed.table.boxes)["Schoenmaat"]
    box.setCurrentIndex(box.findData("external_id"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, steps)
    assert listed.mapping == {"Schoenmaat": "external_id"}
    assert listed.people.unknown_columns == ()


def test_a_file_that_is_no_list_gives_its_sentence(qtbot, tmp_path):
    running = program(qtbot, tmp_path / "loket")
    running.view.list.click()
    wrong = tmp_path / "brief.csv"
    wrong.write_text("Beste;collega\nhoe;gaat het\n")
    running.view.listed.choose(wrong)
    settle(qtbot, running)
    assert "geen kolom met een naam" in running.view.listed.problem.accessibleName()
    running.view.next.click()
    assert running.view.number == 0


def test_the_whole_way_from_list_to_result(steps, qtbot):
    set_up(qtbot, steps)
    run = steps.view.run
    assert run.sentence == "12 klaar voor matching, 1 mogelijk dubbel, 1 terug"
    assert run.line.text() == run.sentence
    assert [b.words() for b in run.buttons][:2] == ["Bekijk twijfelrijen", "Naar matching"]
    run.buttons[0].click()
    window = steps.view
    with window.place.store.read() as session:
        assert not recovery_key.is_waiting(session)
    assert isinstance(window, MainWindow)
    assert window.sheet.isVisible()
    assert window.rail.buttons["today"].number == 1


def test_the_result_groups_its_thousands(qtbot):
    from l2w_desktop.views.begin.run import _grouped

    said = "1148 klaar voor matching, 22 mogelijk dubbel, 5 terug"
    assert _grouped(said, "nl") == "1.148 klaar voor matching, 22 mogelijk dubbel, 5 terug"


def test_a_list_goes_into_an_open_desk_and_the_pages_read_again(qtbot, tmp_path, people):
    running = open_desk(qtbot, tmp_path)
    running.view.page.read_in.click()
    assert isinstance(running.view, Begin)
    running.view.listed.choose(people)
    settle(qtbot, running)
    running.view.next.click()
    settle(qtbot, running)
    assert running.view.run.sentence.startswith("12 klaar voor matching")
    running.view.run.buttons[-1].click()
    assert running.view.rail.buttons["duos"].number == 12


def test_stopping_leaves_the_register_as_it_was(qtbot, tmp_path):
    running = open_desk(qtbot, tmp_path)
    running.view.page.read_in.click()
    view = running.view
    view.listed.choose(write_list(tmp_path / "lang.csv", 900))
    settle(qtbot, running)
    view.next.click()
    view.run.busy.stop.click()
    settle(qtbot, running)
    assert isinstance(running.view, MainWindow)
    with running.place.store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Mentee)) == 0
    assert not list(tmp_path.glob("*-terug.csv"))


@pytest.mark.parametrize(("button", "people_after"), [("same", 12), ("other", 13)])
def test_a_doubtful_row_is_decided_beside_whom_it_resembles(
    steps, qtbot, button, people_after
):  # fmt: skip
    set_up(qtbot, steps)
    steps.view.run.buttons[0].click()
    window = steps.view
    sheet = window.sheet.findChild(DoubtfulSheet)
    (one,) = sheet.candidates
    assert one.name == "Proef1 Voorbeeld"
    assert [f.listed.nl for f in one.fields if f.label.nl == "geboortedatum"] == ["01/01/1990"]
    assert all(field.is_same for field in one.fields if field.listed.nl and field.known.nl)
    getattr(sheet, button).click()
    qtbot.wait(10)
    with steps.place.store.read() as session:
        assert doubtful(session) == ()
        assert session.scalar(sa.select(sa.func.count()).select_from(Mentee)) == people_after
    assert not sheet.same.isVisible()
    assert not window.rail.buttons["today"].number
