"""The palette over a real register: typing, choosing, and answers that come late."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Duo
from l2w_desktop.services import search
from l2w_desktop.views.latest import Latest
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.palette.paint import ROW
from l2w_desktop.views.palette.palette import Palette
from l2w_desktop.views.palette.rows import Row
from tests.registers import Register
from tests.views.people_desk import PeopleDesk

K = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PeopleDesk]:
    made = PeopleDesk(qtbot, tmp_path)
    mina = made.register.mentee("Mina", "Voorbeeld")
    marc = made.register.mentor("Marc", "Testmans")
    made.register.mentee("Łukasz", "Wiśniewski")
    with made.register.write() as session:
        session.add(Duo(mentee_id=mina, mentor_id=marc, number="GENT-7", status="ACTIEF"))
    yield made.open()
    made.window.close()


def asked(qtbot: QtBot, desk: PeopleDesk, text: str) -> Palette:
    """Open the palette by its keys, type, and wait for the answer."""
    palette = desk.window.palette_
    desk.press(K.Key_K, ctrl=True)
    qtbot.keyClicks(palette.line, text)
    answered(qtbot, palette)
    return palette


def answered(qtbot: QtBot, palette: Palette) -> None:
    qtbot.waitUntil(lambda: not palette.is_busy, timeout=20_000)


def rows(palette: Palette) -> list[Row]:
    return [palette.rows.item(n).data(ROW) for n in range(palette.rows.rowCount())]


def words(palette: Palette) -> list[str]:
    return [row.words.replace("\u200e", "") for row in rows(palette)]


def test_people_duos_and_actions_stand_in_groups(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "mi")
    assert words(palette) == ["Mensen", "Mina Voorbeeld", "Duo’s", "Mina Voorbeeld & Marc Testmans"]
    assert palette.count.text() == "2 resultaten"
    assert palette.current is rows(palette)[1]


def test_an_action_that_begins_so_comes_first_with_its_keys(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "ontm")
    assert words(palette)[:2] == ["Acties", "Ontmoeting loggen"]
    assert rows(palette)[1].keys == "Ctrl M"


def test_enter_opens_the_file_and_it_comes_first_next_time(desk: PeopleDesk, qtbot: QtBot) -> None:
    desk.register.mentee("Mieke", "Voorbeeld")
    palette = asked(qtbot, desk, "mi")
    assert words(palette)[1] == "Mieke Voorbeeld"
    qtbot.keyClick(palette.line, K.Key_Down)
    qtbot.keyClick(palette.line, K.Key_Return)
    assert not palette.isVisible()
    assert desk.page.detail.file is not None
    assert desk.page.detail.file.name == "Mina Voorbeeld"
    assert words(asked(qtbot, desk, "mi"))[1] == "Mina Voorbeeld"
    palette.line.clear()
    answered(qtbot, palette)
    assert words(palette)[:2] == ["Laatst geopend", "Mina Voorbeeld"]


def test_a_duo_opens_its_own_screen(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "mina")
    qtbot.keyClick(palette.line, K.Key_Tab)
    qtbot.keyClick(palette.line, K.Key_Return)
    assert desk.window.page.title.text().replace("\u200e", "") == "Mina Voorbeeld & Marc Testmans"


def test_an_action_is_done(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "compacte")
    told: list[tuple[str, object]] = []
    desk.window.preferred.connect(lambda name, value: told.append((name, value)))
    qtbot.keyClick(palette.line, K.Key_Return)
    assert told == [("is_compact", True)]


def test_the_arrows_skip_headings_and_go_round(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "mi")
    seen = []
    for _ in range(3):
        assert palette.current is not None
        seen.append(palette.current.words.replace("\u200e", ""))
        qtbot.keyClick(palette.line, K.Key_Down)
    assert seen == ["Mina Voorbeeld", "Mina Voorbeeld & Marc Testmans", "Mina Voorbeeld"]
    qtbot.keyClick(palette.line, K.Key_Up)
    assert palette.current is rows(palette)[1]


def test_what_is_not_found_says_what_to_do(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "qqqq")
    assert "‘qqqq’" in palette.nothing.text()
    assert palette.nothing.isVisible()
    assert palette.current is None
    qtbot.keyClick(palette.line, K.Key_Return)
    assert palette.isVisible()


def test_escape_and_a_click_beside_it_go_back_to_where_one_was(
    desk: PeopleDesk, qtbot: QtBot
) -> None:
    desk.page.filter.setFocus()
    palette = asked(qtbot, desk, "mi")
    qtbot.keyClick(palette.line, K.Key_Escape)
    assert desk.page.filter.hasFocus()
    palette = asked(qtbot, desk, "mi")
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()
    assert desk.page.filter.hasFocus()


def test_the_chosen_line_is_read_aloud_whole(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "mina")
    said = palette.line.accessibleDescription()
    assert said.startswith("Mina Voorbeeld, Mentee")
    assert said.endswith("Wacht op mentor")
    item = QAccessible.queryAccessibleInterface(palette.list).child(1)
    assert item.text(QAccessible.Text.Name) == said


def test_another_page_closes_it(desk: PeopleDesk, qtbot: QtBot) -> None:
    palette = asked(qtbot, desk, "mi")
    desk.press(K.Key_F4)
    assert not palette.isVisible()


def test_an_older_answer_never_comes_over_a_newer_one(qtbot: QtBot, tmp_path: Path) -> None:
    register = Register(tmp_path / "l2w.db")
    latest = Latest(register.read)
    begun, go_on = threading.Event(), threading.Event()
    answers: list[str] = []

    def slow(_session: object) -> str:
        begun.set()
        go_on.wait(20)
        return "old"

    never: list[str] = []
    latest.ask(slow, answers.append)
    assert begun.wait(20)
    latest.ask(lambda _s: never.append("begun") or "skipped", answers.append)
    latest.ask(lambda _s: "new", answers.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    qtbot.wait(20)
    latest.close()
    assert answers == ["new"]
    assert never == []


def test_the_window_is_free_while_the_palette_reads(
    desk: PeopleDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, threads = threading.get_ident(), []
    find = search.find

    def watched(*args: object) -> object:
        threads.append(threading.get_ident())
        return find(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(search, "find", watched)
    asked(qtbot, desk, "mina")
    assert threads
    assert here not in threads


def test_a_window_without_a_desk_still_offers_its_actions(qtbot: QtBot) -> None:
    window = MainWindow(site="Loket Test", user=("Nora Voorbeeld", "Coach"))
    qtbot.addWidget(window)
    window.show()
    window.palette_.open("hulp")
    assert words(window.palette_)[:2] == ["Acties", "Hulp en sneltoetsen"]
