"""Set-up on a machine that lacks something: it mends that, or says in one sentence what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts for make")


@pytest.fixture
def libraries(tmp_path: Path) -> Run:
    """Runs installer/libraries.sh with commands of our own in front of the system's."""

    def run(*packages: str, **commands: str) -> subprocess.CompletedProcess[str]:
        for name, body in commands.items():
            command = tmp_path / name.replace("_", "-")
            command.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
            command.chmod(0o755)
        env = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "DISPLAY": ""}
        script = ["sh", ROOT / "installer" / "libraries.sh", *packages]
        return subprocess.run(script, env=env, capture_output=True, text=True, check=False)

    return run


def test_a_normal_user_is_told_what_to_install(libraries: Run) -> None:
    done = libraries("libegl1", "libgl1", id="echo 1000", apt_get="exit 9")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith("sudo apt-get install libegl1 libgl1\n")


def test_root_gets_the_packages_installed(libraries: Run, tmp_path: Path) -> None:
    done = libraries("libegl1", id="echo 0", apt_get=f"echo $@ >>{tmp_path}/asked")
    asked = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert done.returncode == 0
    assert asked[0].startswith("update")
    assert asked[1].startswith("install")
    assert asked[1].endswith("libegl1")


def test_root_without_a_network_is_told_what_to_install(libraries: Run) -> None:
    done = libraries("libegl1", id="echo 0", apt_get="exit 100")
    assert done.returncode == 1
    assert done.stderr.endswith("sudo apt-get install libegl1\n")


def test_a_window_is_drawn_without_a_display(qtbot: QtBot) -> None:
    label = QLabel()
    label.setStyleSheet("background: #336699")
    qtbot.addWidget(label)
    label.resize(40, 20)
    picture = label.grab().toImage()
    assert picture.pixelColor(20, 10) == QColor("#336699")
