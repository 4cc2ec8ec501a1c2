"""The lists of the duo page."""

from __future__ import annotations

import datetime as dt

from l2w_desktop.views.duos.lists import ListView
from l2w_desktop.views.duos.match import MatchView
from l2w_desktop.views.widgets import EmptyState
from tests.views.duos.duo_helpers import K, confirmed, press, settled


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
