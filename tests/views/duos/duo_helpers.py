"""What the tests of the duo screens share: reading the register, pressing keys, reading texts."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Mentee, Mentor
from l2w_desktop.services import duos
from l2w_desktop.views.main_window import MainWindow
from tests.registers import TODAY, Register

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no work runs and what was added is shown."""
    qtbot.waitUntil(lambda: not window.bridge.jobs, timeout=60_000)
    qtbot.wait(1)


def rows(register: Register, model: type) -> list:
    with register.read() as session:
        return list(session.scalars(sa.select(model)))


def confirmed(register: Register, mentee: str, mentor: str, start_on: dt.date = TODAY) -> str:
    with register.write() as session:
        pair = session.get(Mentee, mentee), session.get(Mentor, mentor)
        return duos.confirm(session, *pair, start_on=start_on, today=TODAY).id


def press(qtbot: QtBot, window: MainWindow, *keys: object) -> None:
    """Press keys where the focus is; a pair is a key with a modifier."""
    for key in keys:
        target = window.focusWidget() or window
        if isinstance(key, tuple):
            qtbot.keyClick(target, *key)
        elif isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
