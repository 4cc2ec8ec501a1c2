"""Preferences are kept per user, and a damaged file costs nothing but the preference."""

from __future__ import annotations

from pathlib import Path

import pytest

from l2w_desktop.settings import Preferences, load_preferences, save_preferences


def test_preferences_come_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "window.json"
    wanted = Preferences(lang="en", theme="dark", font_scale=125)
    save_preferences(path, wanted)
    assert load_preferences(path) == wanted


@pytest.mark.parametrize("text", ["", "[]", "{", '{"font_scale": "large"}', '{"unknown": 1}', "7"])
def test_a_damaged_file_gives_the_usual_window(tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text)
    assert load_preferences(path) == Preferences()


def test_a_folder_that_refuses_the_file_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    save_preferences(tmp_path / "file" / "window.json", Preferences())
    assert load_preferences(tmp_path / "file" / "window.json") == Preferences()
