"""A small desk for the windows: made once with cheap keys, opened by the real program."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.journeys import workplace
from l2w_desktop.settings import Preferences
from l2w_desktop.store.wraps import Cost
from l2w_desktop.views.program import Program
from l2w_desktop.views.start import Start

CHEAP = Cost(memory=64, passes=1)
PASSPHRASE = "vier losse woorden samen"
USER = "Nora Voorbeeld"


def new_desk(folder: Path, code: str = "GENT", role: str = "site") -> Path:
    """Make an installation and return its folder."""
    workplace.create(
        folder, site_code=code, site_name=f"Loket {code.title()}", user_name=USER,
        passphrase=PASSPHRASE, role=role, preset="level2work", cost=CHEAP,
    )  # fmt: skip
    return folder


def program(qtbot: QtBot, folder: Path, **start: object) -> Program:
    """Return the program on a folder, begun and shown; it is closed with the test."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    begun = Program(app, Start(folder, preferences=Preferences(theme="light"), cost=CHEAP, **start))  # type: ignore[arg-type]
    begun.begin()
    begun.stage.resize(1440, 900)
    qtbot.addWidget(begun.stage)
    with qtbot.waitActive(begun.stage):
        begun.stage.show()
        begun.stage.activateWindow()
    return begun


def settle(qtbot: QtBot, running: Program) -> None:
    """Wait until no work is going on and its result is on the screen."""
    qtbot.waitUntil(lambda: not running.is_busy, timeout=60_000)
    qtbot.wait(10)


def write_list(path: Path, rows: int = 12) -> Path:
    """Write a list of mentees: one row is double, one has no name, one column is nobody's."""
    people = [
        {
            "Nr": str(n),
            "Voornaam": f"Proef{n}",
            "Naam": "Voorbeeld",
            "Geboren": f"{1 + (n - 1) % 28}/1/{1990 - n // 28}",
            "gsm": f"0470 {n // 10000:02} {n // 100 % 100:02} {n % 100:02}",
            "Schoenmaat": "41",
        }
        for n in range(1, rows + 1)
    ]  # fmt: skip
    people.append({**people[0], "Nr": "900"})
    people.append({**people[0], "Nr": "901", "Voornaam": "", "Naam": ""})
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(people[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(people)
    return path
