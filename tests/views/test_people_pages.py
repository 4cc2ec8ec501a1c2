"""The pages Mentees and Mentors over a real register: filter, sort, search, page, pane."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Duo, Mentee, Mentor, Person
from l2w_desktop.services import duos, meetings
from l2w_desktop.views import clock
from l2w_desktop.views.pages.people_asking import PAGE
from l2w_desktop.views.widgets import Button
from tests.registers import TODAY
from tests.views.people_desk import PeopleDesk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PeopleDesk:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return PeopleDesk(qtbot, tmp_path)


def in_duo(desk: PeopleDesk, first: str = "Amina") -> tuple[str, str, str]:
    mentee, mentor = desk.register.mentee(first), desk.register.mentor()
    with desk.register.write() as session:
        pair = session.get_one(Mentee, mentee), session.get_one(Mentor, mentor)
        start = dt.date(2026, 11, 2)
        duo = duos.confirm(session, *pair, start_on=start, today=TODAY).id
    with desk.register.write() as session:
        on = dt.date(2026, 11, 10)
        meetings.log(session, session.get_one(Duo, duo), on=on, minutes=60, today=TODAY)
    return mentee, mentor, duo


def test_the_list_shows_who_is_current_and_counts_each_group(desk: PeopleDesk) -> None:
    desk.register.mentee("Anna")
    desk.register.mentee("Ben", status="AFGESLOTEN")
    desk.register.mentee("Cleo", status="AANGEMELD")
    desk.open()
    assert desk.names == ["Anna Voorbeeld", "Cleo Voorbeeld"]
    shown = {option.value: option.shown() for option in desk.page.pills.options}
    assert shown["current"].endswith("2")
    assert shown["closed"] == "Gesloten  1"
    assert desk.page.count.text() == "3"
    assert desk.page.foot.text() == "2 van 3 dossiers"


def test_a_pill_filters_the_list(desk: PeopleDesk, qtbot: QtBot) -> None:
    desk.register.mentee("Anna")
    desk.register.mentee("Ben", status="AFGESLOTEN")
    desk.open()
    closed = next(o for o in desk.page.pills.options if o.value == "closed")
    qtbot.mouseClick(closed, Qt.MouseButton.LeftButton)
    assert desk.names == ["Ben Voorbeeld"]


def test_a_click_on_a_header_sorts_in_both_directions(desk: PeopleDesk) -> None:
    for first, place in (("Anna", "Gent"), ("Ben", "Aalst"), ("Cleo", "Zele")):
        desk.register.mentee(first, place=place)
    desk.open()
    numbers = {column.key: n for n, column in enumerate(desk.page.table.rows.columns)}
    header = desk.page.table.horizontalHeader()
    header.sectionClicked.emit(numbers["place"])
    assert [name.split()[0] for name in desk.names] == ["Ben", "Anna", "Cleo"]
    header.sectionClicked.emit(numbers["place"])
    assert [name.split()[0] for name in desk.names] == ["Cleo", "Anna", "Ben"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("lukasz", "Łukasz Wiśniewski"), ("nguyen", "Thị Hoa Nguyễn"), ("oconnor", "Sean O'Connor")],
)
def test_a_search_needs_no_accents(desk: PeopleDesk, qtbot: QtBot, typed: str, found: str) -> None:
    for first, last in (
        ("Łukasz", "Wiśniewski"), ("Thị Hoa", "Nguyễn"), ("Sean", "O'Connor"), ("Anna", "Proef"),
    ):  # fmt: skip
        desk.register.mentee(first, last)
    desk.open()
    qtbot.keyClicks(desk.page.filter, typed)
    qtbot.waitUntil(lambda: desk.names == [found], timeout=20_000)


def test_who_is_not_found_among_the_current_is_looked_for_in_all_files(
    desk: PeopleDesk, qtbot: QtBot
) -> None:
    desk.register.mentee("Anna")
    desk.register.mentee("Ben", "Verborgen", status="AFGESLOTEN")
    desk.open()
    desk.page.search("verborgen")
    qtbot.waitUntil(lambda: desk.page.stack.currentWidget() is desk.page.nothing, timeout=20_000)
    qtbot.mouseClick(desk.page.nothing.action, Qt.MouseButton.LeftButton)
    assert desk.names == ["Ben Verborgen"]


def test_a_long_list_is_read_piece_by_piece(desk: PeopleDesk, qtbot: QtBot) -> None:
    with desk.register.write() as session:
        people = [Person(first_name="Nr", last_name=f"Voorbeeld {n:04}") for n in range(5000)]
        session.add_all(people)
        session.flush()
        session.add_all(Mentee(person_id=p.id, status="AANGEMELD") for p in people)
    desk.open()
    assert len(desk.page.table.rows.rows) == PAGE
    assert desk.page.foot.text() == "5000 van 5000 dossiers"
    desk.page.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(desk.page.table.rows.rows) == 2 * PAGE, timeout=20_000)
    assert desk.names[PAGE] == f"Nr Voorbeeld {PAGE:04}"


def test_the_pane_follows_the_arrow_keys_and_enter_opens_the_intake(
    desk: PeopleDesk, qtbot: QtBot
) -> None:
    desk.register.mentee("Anna")
    second = desk.register.mentee("Ben")
    desk.open()
    assert desk.here is desk.page.table
    desk.press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: desk.page.detail.file.id == second, timeout=20_000)
    desk.press(Qt.Key.Key_Return)
    assert desk.intake.keeper.role_id == second


def test_whoever_is_ready_gets_a_mentor_from_the_pane(desk: PeopleDesk, qtbot: QtBot) -> None:
    mentee = desk.register.mentee("Anna")
    desk.open()
    asked: list[object] = []
    desk.window.go = lambda page, target=None: asked.append((page, target))  # type: ignore[method-assign]
    button = next(
        b for b in desk.page.detail.findChildren(Button) if b.words() == "Zoek een mentor"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("duos", ("match", mentee))]


def test_the_pane_shows_the_duo_of_both_and_leads_to_it(desk: PeopleDesk, qtbot: QtBot) -> None:
    _, _, duo = in_duo(desk)
    desk.open()
    file = desk.page.detail.file
    assert file is not None
    assert file.duo is not None
    assert (file.duo.partner, file.duo.month.held, file.duo.month.norm) == ("Marc Testmans", 1, 2)
    asked: list[object] = []
    desk.window.go = lambda page, target=None: asked.append((page, target))  # type: ignore[method-assign]
    button = next(b for b in desk.page.detail.findChildren(Button) if b.words() == "Open het duo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("duos", ("duo", duo))]


def test_the_timeline_tells_meetings_statuses_and_the_opening(desk: PeopleDesk) -> None:
    in_duo(desk)
    desk.open()
    file = desk.page.detail.file
    assert file is not None
    assert {h.kind for h in file.story} == {"opened", "status", "duo", "meeting"}
    assert [h.at for h in file.story] == sorted((h.at for h in file.story), reverse=True)


def test_mentors_show_how_many_places_are_free(qtbot: QtBot, tmp_path: Path) -> None:
    desk = PeopleDesk(qtbot, tmp_path, "mentors")
    desk.register.mentor("Vrij", capacity=2)
    in_duo(desk)
    desk.open()
    free = {row.name: row.free_places for row in desk.page.table.rows.rows}
    assert free == {"Vrij Testmans": 2, "Marc Testmans": 0}


def test_another_page_can_point_at_a_file_that_the_filter_hides(desk: PeopleDesk) -> None:
    desk.register.mentee("Anna")
    hidden = desk.register.mentee("Ben", status="AFGESLOTEN")
    desk.open()
    desk.window.go("mentees", hidden)
    assert desk.names == ["Ben Voorbeeld"]
    assert desk.page.only.isVisible()
    assert desk.page.detail.file is not None
    assert desk.page.detail.file.id == hidden


def test_a_change_elsewhere_keeps_the_chosen_row(desk: PeopleDesk, qtbot: QtBot) -> None:
    desk.register.mentee("Anna")
    second = desk.register.mentee("Ben")
    desk.open()
    desk.press(Qt.Key.Key_Down)

    def rename(session: object) -> None:
        person = session.get_one(Person, session.get_one(Mentee, second).person_id)
        person.first_name = "Benny"

    desk.bridge.write(rename)
    assert desk.page.table.current().name == "Benny Voorbeeld"
    qtbot.waitUntil(lambda: desk.page.detail.file.name == "Benny Voorbeeld", timeout=20_000)


def test_an_empty_register_says_what_to_do_next(desk: PeopleDesk, qtbot: QtBot) -> None:
    desk.open()
    assert desk.page.stack.currentWidget() is desk.page.nobody
    qtbot.mouseClick(desk.page.nobody.action, Qt.MouseButton.LeftButton)
    assert desk.page.intake is not None
