"""A window on a small founded register, opened at a screen of the duo page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.main_window import MainWindow
from tests.registers import TODAY, Register
from tests.views.duos.duo_helpers import settled


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
