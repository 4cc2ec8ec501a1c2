"""The list of functions: every one has a control, no key means two things in one place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Mentee, Mentor
from l2w_desktop.services import duos
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.digits import DIGITS, bind_digits
from l2w_desktop.views.function_list import FUNCTIONS, page_functions
from l2w_desktop.views.functions import EVERYWHERE, PLACES
from l2w_desktop.views.help import manual
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages import PAGES
from l2w_desktop.views.settings.look import LookSection
from l2w_desktop.views.shortcuts import FUNCTION
from tests.registers import TODAY, Register

ALL = (*FUNCTIONS, *page_functions(PAGES))
WINDOW = (EVERYWHERE, "pages")


def controls(window: QWidget) -> set[str]:
    """Return the functions that stand on a visible, enabled control now."""
    found = [
        part.property(FUNCTION)
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.isEnabled()
    ]
    found += [a.property(FUNCTION) for a in window.findChildren(QAction) if a.isEnabled()]
    return {str(name) for name in found if name}


def test_every_name_is_declared_once_and_every_place_is_known() -> None:
    names = [function.name for function in ALL]
    assert len(names) == len(set(names))
    assert {function.place for function in ALL} <= set(PLACES)


def test_no_key_means_two_things_in_one_place() -> None:
    window = [keys for f in ALL if f.place in WINDOW for keys in f.keys]
    assert len(window) == len(set(window))
    for place in PLACES:
        keys = [k for f in ALL if f.place == place for k in f.keys]
        assert len(keys) == len(set(keys)), place


def test_no_key_is_that_of_alt_gr_nor_a_sign_that_azerty_lacks() -> None:
    for function in ALL:
        for keys in function.keys:
            text = QKeySequence(keys).toString()
            assert text, keys
            assert not ("Ctrl" in text and "Alt" in text), function.name
            assert text[-1] not in "/[]\\", function.name


@pytest.mark.parametrize("number", range(6))
@pytest.mark.parametrize("kind", [0, 1], ids=["digit", "azerty"])
def test_a_digit_works_on_both_keyboards(qtbot: QtBot, number: int, kind: int) -> None:
    pressed: list[int] = []

    class Owner(QWidget):
        def take(self) -> None:
            pressed.append(self.sender().property("number"))

    owner = Owner()
    owner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bind_digits(owner, "match.choose", owner.take)
    qtbot.addWidget(owner)
    with qtbot.waitActive(owner):
        owner.show()
        owner.activateWindow()
    owner.setFocus()
    qtbot.keyClick(owner, DIGITS[number][kind])
    assert pressed == [number]


@dataclass
class Walked:
    """What a walk through the whole window met: controls, and the keys of each function."""

    stood: set[str]
    bound: dict[str, set[str]]


@pytest.fixture
def walked(qtbot: QtBot, tmp_path: Path) -> Walked:
    register = Register(tmp_path / "l2w.db")
    mentee, mentor = register.mentee(), register.mentor()
    register.mentee("Ona", "Wachtend")
    register.mentor("Nora", "Vrij")
    with register.write() as session:
        pair = session.get_one(Mentee, mentee), session.get_one(Mentor, mentor)
        duo_id = duos.confirm(session, *pair, start_on=TODAY, today=TODAY).id
    bridge = Bridge(register, "nl")
    window = MainWindow(bridge, "nl", "Loket Gent", ("Nora Voorbeeld", "Coach"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
    met = Walked(set(), {})

    def look() -> None:
        qtbot.waitUntil(lambda: not bridge.jobs, timeout=60_000)
        for _ in range(6):  # what was added is shown some rounds of events later
            qtbot.wait(60)
            met.stood.update(controls(window))
        for shortcut in window.findChildren(QShortcut):
            keys = shortcut.key().toString()
            met.bound.setdefault(str(shortcut.property(FUNCTION)), set()).add(keys)

    pages = [spec.name for spec in PAGES if spec.name not in ("exchange", "settings")]
    for name in pages:
        window.go(name)
        look()
    waiting = ("match", register.mentee("Mina", "Wachtend"))
    for target in (("duo", duo_id), ("board", ""), waiting, ("print", duo_id)):
        window.go("duos", target)
        look()
    window.do("visit.log")
    look()
    window.do("search")
    look()
    window.palette_.dismiss()
    window.go("mentees", ("intake", ""))
    look()
    section = LookSection(window)
    met.stood |= {
        str(o.property(FUNCTION)) for c in (section.look, section.rows) for o in c.options
    }
    window.close()
    return met


def test_every_function_has_a_visible_control(walked: Walked) -> None:
    # the window's own frame closes the program
    expected = {f.name for f in ALL if not f.is_key_only} - {"quit"}
    # the choices of a package need an installed desk: see the tests of that page
    expected -= {f.name for f in ALL if f.place == "choice"}
    assert expected - walked.stood == set()


def test_every_key_of_the_window_is_declared_and_every_declared_one_is_bound(
    walked: Walked,
) -> None:
    assert walked.bound.get("None", set()) == set(), "keys that no function declares"
    for function in ALL:
        told = {QKeySequence(keys).toString() for keys in function.keys}
        if function.name in walked.bound and not function.shown:
            assert walked.bound[function.name] == told, function.name


def test_every_page_has_a_manual_in_both_languages() -> None:
    for spec in PAGES:
        for lang in ("nl", "en"):
            text = manual(spec.name, lang)
            assert text.startswith("# "), spec.name
            assert text != manual("window", lang), spec.name
    assert manual("mentees", "nl") != manual("mentees", "en")


def test_the_manual_is_in_plain_dutch() -> None:
    stiff = ("gelieve", "dient te", "inzake", "betreffende")
    for spec in PAGES:
        text = manual(spec.name, "nl")
        for line in text.splitlines():
            for sentence in re.split(r"(?<=[.?!:])\s", line.strip("#- 0123456789")):
                assert len(sentence.split()) <= 15, sentence
        assert not [word for word in stiff if word in text.lower()], spec.name
