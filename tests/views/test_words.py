"""The Dutch words of the window are complete, and the compiled file is fresh."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.resources import resource
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.words import speak

ROOT = Path(__file__).parents[2]
TS = resource("i18n", "l2w_nl.ts")


def tool(name: str) -> str:
    path = Path(sys.executable).with_name(f"pyside6-{name}" + (".exe" if os.name == "nt" else ""))
    if not path.exists():
        pytest.skip(f"{path.name} is not beside the interpreter")
    return str(path)


def messages(path: Path) -> dict[tuple[str, str], tuple[str, bool]]:
    found = {}
    for context in Xml.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            words = message.find("translation")
            assert words is not None
            is_done = bool(words.text) and words.get("type") is None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (words.text or "", is_done)
    return found


def test_every_word_of_the_window_is_translated() -> None:
    assert [key for key, (_, is_done) in messages(TS).items() if not is_done] == []


def test_the_list_of_words_is_that_of_the_code(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted(str(p) for p in (ROOT / "l2w_desktop" / "views").rglob("*.py"))
    command = [tool("lupdate"), "-silent", "-locations", "none", *sources, "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    assert set(messages(fresh)) == set(messages(TS))


def test_the_compiled_words_are_those_of_the_list(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    subprocess.run(
        [tool("lrelease"), "-silent", str(TS), "-qm", str(fresh)], check=True, capture_output=True
    )
    assert fresh.read_bytes() == resource("i18n", "l2w_nl.qm").read_bytes()


def test_a_place_to_fill_in_is_the_same_in_both_languages() -> None:
    for (_, source), (words, _) in messages(TS).items():
        assert sorted(re.findall(r"{\w+}", source)) == sorted(re.findall(r"{\w+}", words)), source


def test_dutch_sentences_are_short_and_plain() -> None:
    stiff = re.compile(r"gelieve|dient te|inzake|betreffende", re.IGNORECASE)
    for words, _ in messages(TS).values():
        assert not stiff.search(words)
        assert all(len(sentence.split()) <= 15 for sentence in re.split(r"[.?!]", words))


def test_the_window_changes_language_when_it_is_built_again(
    qapp: QApplication, qtbot: QtBot
) -> None:
    for lang, words in (("nl", "Vandaag"), ("en", "Today"), ("nl", "Vandaag")):
        speak(qapp, lang)  # type: ignore[arg-type]
        window = MainWindow(lang=lang)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        assert window.rail.buttons["today"].text() == words
