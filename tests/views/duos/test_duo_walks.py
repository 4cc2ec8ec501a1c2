"""Walks over the duo screens with real people: nothing is cut, everything has a name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from l2w_desktop.models import Duo
from l2w_desktop.services import meetings
from tests.registers import TODAY
from tests.views.duos.duo_helpers import confirmed, settled
from tests.views.test_walkers import controls, cut

SCREENS = ("list", "waiting", "match", "confirm", "board", "duo", "log", "start", "end", "print")


@pytest.fixture
def open_screen(register, window, opened, qtbot):
    mentee = register.mentee("نور", "الحسن", needs=("cv", "network"))
    for place in range(6):
        register.mentor(f"Marc-Antoine{place}", "Testmans-Voorbeeld", occupation="zaakvoerder")
    register.mentee("Mina", "Voorbeeld", slots=("zo-vm",))
    duo = confirmed(register, register.mentee("Lena", "Testaert"), register.mentor())
    with register.write() as session:
        note = "Samen een brief geschreven en daarna lang gepraat over het werk."
        row = session.get(Duo, duo)
        topics = ("CV_BRIEF", "NETWERK")
        meetings.log(session, row, on=TODAY, minutes=90, today=TODAY, topics=topics, note=note)

    def go(screen: str) -> QWidget:
        targets = {"list": ("list", "running"), "waiting": ("list", "waiting")}
        targets |= {"match": ("match", mentee), "confirm": ("match", mentee)}
        targets |= {"board": ("board", ""), "log": ("log", duo), "print": ("print", duo)}
        view = opened(*targets.get(screen, ("duo", duo)))
        if screen == "confirm":
            view._on_confirm()
        elif screen in ("start", "end"):
            getattr(view, screen)()
        settled(window, qtbot)
        qtbot.wait(20)
        return window

    return go


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)], ids=str)
def test_no_words_are_cut_on_the_duo_screens(window, theme, open_screen, size, scale) -> None:
    theme.set_scale(scale)
    window.resize(*size)
    found = {screen: cut(open_screen(screen)) for screen in SCREENS}
    assert {screen: words for screen, words in found.items() if words} == {}


def test_every_control_of_the_duo_screens_has_a_name_and_can_be_hit(window, open_screen) -> None:
    for screen in SCREENS:
        for part in controls(open_screen(screen)):
            assert part.accessibleName(), (screen, type(part).__name__)
            assert min(part.width(), part.height()) >= 24, (screen, part.accessibleName())


def test_the_page_fits_a_small_screen_with_a_sheet_beside_it(window, open_screen) -> None:
    window.resize(1366, 768)
    for screen in SCREENS:
        open_screen(screen)
        bar = window.page._scroll.horizontalScrollBar()
        assert bar.maximum() == 0, screen
