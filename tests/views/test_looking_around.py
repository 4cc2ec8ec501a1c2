"""The first door: a fictitious desk without a passphrase, under a clear strip."""

from __future__ import annotations

from l2w_desktop.store import files
from l2w_desktop.views.begin.flow import Begin
from l2w_desktop.views.first_window import FirstWindow
from l2w_desktop.views.main_window import MainWindow
from tests.views.desks import program, settle


def test_the_example_opens_without_a_passphrase_and_says_what_it_is(qtbot, tmp_path):
    running = program(qtbot, tmp_path / "loket", example=tmp_path / "voorbeeld")
    running.view.demo.click()
    settle(qtbot, running)
    window = running.view
    assert isinstance(window, MainWindow)
    assert window.banner.isVisible()
    assert "Niemand hier bestaat" in window.banner.accessibleName()
    assert window.rail.buttons["duos"].number
    assert not files.is_installed(tmp_path / "loket")
    window.banner_acted.emit()
    assert isinstance(running.view, Begin)
    assert running.place is None


def test_stopping_the_example_goes_back_to_the_doors(qtbot, tmp_path):
    running = program(qtbot, tmp_path / "loket", example=tmp_path / "voorbeeld")
    running.view.demo.click()
    running.view.busy.stop.click()
    settle(qtbot, running)
    assert isinstance(running.view, FirstWindow)
    assert running.place is None
