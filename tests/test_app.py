"""The window's command line: options, pictures and exit codes."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest


def run(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    quiet = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    return subprocess.run(
        [sys.executable, "-m", "l2w_desktop", *options],
        capture_output=True, text=True, check=False, timeout=60, env=quiet | environment,
    )  # fmt: skip


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)], ids=str)
def test_a_picture_has_exactly_the_size_that_was_asked(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    picture = tmp_path / "venster.png"
    wanted = f"{size[0]}x{size[1]}"
    made = run(
        "--data", str(tmp_path), "--size", wanted, "--shot", str(picture), QT_SCALE_FACTOR="2"
    )
    assert made.returncode == 0, made.stderr
    head = picture.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:24]) == size


def test_a_page_that_is_not_there_yet_is_wrong_usage(tmp_path: Path) -> None:
    made = run("--page", "employers", "--shot", str(tmp_path / "x.png"))
    assert made.returncode == 2
    assert "employers" in made.stderr
    assert "Traceback" not in made.stderr


def test_a_picture_that_cannot_be_written_gives_one_sentence(tmp_path: Path) -> None:
    made = run("--shot", str(tmp_path / "geen-map" / "x.png"))
    assert made.returncode == 1
    assert made.stderr.strip().count("\n") == 0
    assert "niet bewaard" in made.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_a_window_without_a_screen_gives_one_sentence() -> None:
    made = run()
    assert made.returncode == 1
    assert "geen scherm" in made.stderr


@pytest.mark.parametrize("wrong", [("--size", "big"), ("--font-scale", "90"), ("--theme", "pink")])
def test_wrong_options_are_wrong_usage(wrong: tuple[str, str]) -> None:
    assert run(*wrong).returncode == 2


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small installation with cheap keys."""
    from tests.views.desks import new_desk

    return new_desk(tmp_path_factory.mktemp("loket") / "gent")


@pytest.mark.parametrize(
    ("page", "lang", "theme", "size"),
    [
        ("today", "nl", "light", (1440, 900)),
        ("exchange", "en", "dark", (1366, 768)),
        ("settings", "nl", "dark", (1920, 1080)),
    ],
)  # fmt: skip
def test_a_picture_of_a_page_is_drawn_on_the_unlocked_desk(
    tmp_path: Path, desk: Path, page: str, lang: str, theme: str, size: tuple[int, int]
) -> None:
    from tests.views.desks import PASSPHRASE, USER

    picture = tmp_path / "pagina.png"
    made = run(
        "--data", str(desk), "--page", page, "--lang", lang, "--theme", theme,
        "--size", f"{size[0]}x{size[1]}", "--shot", str(picture),
        L2W_USER=USER, L2W_PASSPHRASE=PASSPHRASE,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert struct.unpack(">II", picture.read_bytes()[16:24]) == size
    assert not picture.with_name("lock").exists()


def test_a_picture_with_a_wrong_passphrase_gives_one_sentence(tmp_path: Path, desk: Path) -> None:
    made = run(
        "--data", str(desk), "--shot", str(tmp_path / "x.png"),
        L2W_PASSPHRASE="een andere lange zin",
    )  # fmt: skip
    assert made.returncode == 1
    assert "klopt niet" in made.stderr
    assert "Traceback" not in made.stderr
    assert not (tmp_path / "x.png").exists()
