"""Type, kill -9 after 1.5 seconds, start again: what was typed is there (ux.md §6 line 10)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.journeys import workplace
from l2w_desktop.store.wraps import Cost
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.pages.intake import IntakeView

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("typing_program.py")
PASSPHRASE = "een lange wachtwoordzin"


def test_what_was_typed_one_and_a_half_second_before_kill_9_is_there_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    workplace.create(
        folder, site_code="GENT", site_name="Loket Test", user_name="test",
        passphrase=PASSPHRASE, preset="level2work", cost=Cost(memory=64, passes=1),
    )  # fmt: skip
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), str(folder), "Olena Ж"],
        stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as typing:  # fmt: skip
        assert typing.stdout is not None
        assert typing.stdout.readline().strip() == b"typed"
        time.sleep(1.5)
        os.kill(typing.pid, signal.SIGKILL)
    with workplace.open_as(folder, "test", lambda: PASSPHRASE) as place:
        bridge = Bridge(place.store, "nl")
        view = IntakeView(bridge, INTAKE_MENTEE, None, "nl", "Mentees")
        qtbot.addWidget(view)
        assert view.form.typed("person.first_name") == "Olena Ж"
        bridge.close()
