"""Draw every page of a demo and look for cut words in all 36 variants of the window.

``python installer/shots.py DESK OUT`` writes a picture of each page, light and dark, in both
languages, and ``contact_sheet.png`` with all of them. It ends with 1 when words are cut in any of
the variants: three sizes, letters of 100, 125 and 150 %, two languages, light and dark.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import sqlalchemy  # noqa: F401 - before PySide6, see ARCHITECTURE.md
from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from l2w_desktop.journeys import demo, workplace
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models import Mentee
from l2w_desktop.services import lists
from l2w_desktop.services.lists import Query
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.clips import cut
from l2w_desktop.views.launch import application
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages import PAGES
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.words import speak

SIZES = ((1366, 768), (1440, 900), (1920, 1080))
SCALES = (1.0, 1.25, 1.5)
LANGS, LOOKS = ("nl", "en"), ("light", "dark")
DRAWN = (1440, 900)
THUMB, GAP, COLUMNS = QSize(300, 188), 12, 6


def screens(window: MainWindow, place: Workplace) -> Iterator[str]:
    """Show every page, sheet and screen, one after the other; the name says which."""
    with place.store.read() as session:
        waiting = lists.people(session, Mentee, Query(statuses=("KLAAR_VOOR_MATCH",), limit=1))
        duos = lists.duos(session, Query(limit=1))
    for spec in PAGES:
        window.go(spec.name)
        yield spec.name
    for name, target in (
        ("match", waiting and ("match", waiting[0].id)),
        ("duo", duos and ("duo", duos[0].id)),
        ("board", ("board", "")),
    ):
        if target:
            window.go("duos", target)
            yield name
    window.go("today")
    for function in ("visit.log", "help"):
        window.do(function)
        yield function.split(".")[0]
    window.close_sheet()
    window.palette_.open("a")
    yield "palette"
    window.palette_.dismiss()
    window.go("mentees", ("intake", ""))
    yield "intake"


def settle(window: MainWindow, bridge: Bridge) -> None:
    """Wait until nothing is read any more and every layout is done."""
    for _ in range(600):
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()
        if not bridge.jobs and not window.palette_.is_busy:
            return


def walk(app: QApplication, place: Workplace, variant: tuple[Any, ...], out: Path) -> list[str]:
    """Walk through the window in one variant; return what is cut, and draw where it is asked."""
    size, scale, lang, look = variant
    speak(app, lang)
    theme = Theme.of_app()
    theme.choose(look)
    theme.set_scale(scale)
    bridge = Bridge(place.store, lang)
    user = (place.user_name, "Coördinator")
    window = MainWindow(bridge, lang, place.here.site_name, user, place)
    window.resize(*size)
    window.show()
    found = []
    for name in screens(window, place):
        settle(window, bridge)
        found += [f"{name} {variant}: {words}" for words in cut(window)]
        if size == DRAWN and scale == 1.0:
            image = QImage(window.size(), QImage.Format.Format_RGB32)
            window.render(image, QPoint())
            image.save(str(out / f"{name}_{lang}_{look}.png"))
    window.close()
    window.deleteLater()
    bridge.close()
    return found


def contact_sheet(out: Path) -> Path:
    """Put the pages in Dutch, light above dark, into one picture."""
    names = [spec.name for spec in PAGES] + ["match", "duo", "palette"]
    shown = [out / f"{name}_nl_{look}.png" for look in LOOKS for name in names]
    shown = [path for path in shown if path.exists()]
    rows = -(-len(shown) // COLUMNS)
    width = COLUMNS * (THUMB.width() + GAP) + GAP
    sheet = QImage(width, rows * (THUMB.height() + GAP) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8A9092"))
    painter = QPainter(sheet)
    smooth = Qt.TransformationMode.SmoothTransformation
    for number, path in enumerate(shown):
        row, column = divmod(number, COLUMNS)
        at = QPoint(GAP + column * (THUMB.width() + GAP), GAP + row * (THUMB.height() + GAP))
        image = QImage(str(path)).scaled(THUMB, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(QRect(at, THUMB), image)
    painter.end()
    path = out / "contact_sheet.png"
    sheet.save(str(path))
    return path


def main(desk: Path, out: Path, most: int | None = None) -> int:
    """Draw, look, and tell; ``most`` variants at most, all 36 without it."""
    out.mkdir(parents=True, exist_ok=True)
    app = application(["shots"], "nl", "light", 1.0)
    variants = sorted(
        itertools.product(SIZES, SCALES, LANGS, LOOKS), key=lambda v: (v[0] != DRAWN, v[1])
    )
    found: list[str] = []
    with workplace.open_as(desk, demo.USER, lambda: demo.PASSPHRASE) as place:
        for variant in variants[:most]:
            clipped = walk(app, place, variant, out)
            sys.stdout.write(f"{variant}: {len(clipped)} cut\n")
            sys.stdout.flush()
            found += clipped
    sys.stdout.write(f"{contact_sheet(out)}\n")
    sys.stdout.write("\n".join(found) + "\n" if found else "0 cut words\n")
    return 1 if found else 0


if __name__ == "__main__":
    wanted = int(sys.argv[3]) if len(sys.argv) > 3 else None
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), wanted))
