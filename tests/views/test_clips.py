"""Nothing is cut on any page or sheet, with people in it and empty.

Three variants here; all 36 of size, letters, language and colours run with the pictures
(``installer/shots.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Mentee, Mentor
from l2w_desktop.services import duos
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.clips import cut
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages import PAGES
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.words import speak
from tests.registers import TODAY, Register

SMALL = (1366, 768)
VARIANTS = [(1.5, "nl", "light"), (1.25, "en", "dark"), (1.0, "nl", "light")]
# built from the folder of an installed desk, so they are walked with the pictures
WITH_PLACE = ("exchange", "settings")


@pytest.fixture(params=["people", "empty"])
def register(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    made = Register(tmp_path / "l2w.db")
    if request.param == "people":
        pairs = [
            (made.mentee("Thị Hoa", "Nguyễn-Voorbeeld"), made.mentor("Łukasz", "Wiśniewski")),
            (
                made.mentee("نور", "الحسن"),
                made.mentor("Marie-Antoinette", "Van den Voorbeeldberghe"),
            ),
        ]
        for mentee, mentor in pairs:
            with made.write() as session:
                pair = session.get_one(Mentee, mentee), session.get_one(Mentor, mentor)
                duos.confirm(session, *pair, start_on=TODAY, today=TODAY)
        made.mentee("Wachtende", "Mentee")
        made.mentor("Vrije", "Mentor")
    yield made
    made.engine.dispose()


@pytest.mark.parametrize(("scale", "lang", "look"), VARIANTS)
def test_nothing_is_cut_on_any_page_or_sheet(
    qapp: QApplication, qtbot: QtBot, theme: Theme, register: Register,
    scale: float, lang: str, look: str,
) -> None:  # fmt: skip
    speak(qapp, lang)  # type: ignore[arg-type]
    theme.set_scale(scale)
    theme.choose(look)  # type: ignore[arg-type]
    bridge = Bridge(register, lang)  # type: ignore[arg-type]
    window = MainWindow(bridge, lang, "Loket Gent", ("Nora Voorbeeld", "Coördinator"))  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.resize(*SMALL)
    window.show()
    window.set_badge("today", 17)
    found: dict[str, list[str]] = {}

    def look_at(name: str) -> None:
        qtbot.waitUntil(lambda: not bridge.jobs, timeout=60_000)
        qtbot.wait(30)
        if clipped := cut(window):
            found[name] = clipped

    for spec in PAGES:
        if spec.name not in WITH_PLACE:
            window.go(spec.name)
            look_at(spec.name)
    window.do("visit.log")
    look_at("visit")
    window.do("meeting.log")
    look_at("meeting")
    window.do("help")
    look_at("help")
    window.close_sheet()
    window.palette_.open("v")
    qtbot.waitUntil(lambda: not window.palette_.is_busy, timeout=20_000)
    look_at("palette")
    window.palette_.dismiss()
    window.go("mentees", ("intake", ""))
    look_at("intake")
    window.close()
    assert found == {}
