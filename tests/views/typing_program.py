"""A window in which somebody types and is not allowed to stop: run by test_killed_while_typing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from l2w_desktop.journeys import workplace
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages.people import PeoplePage
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.words import speak

PASSPHRASE = "een lange wachtwoordzin"


def main(folder: Path, words: str) -> None:
    """Type ``words`` in a new intake and wait to be killed."""
    app = QApplication([])
    speak(app, "nl")
    Theme.of_app()
    place = workplace.open_as(folder, "test", lambda: PASSPHRASE)
    bridge = Bridge(place.store, "nl")
    window = MainWindow(bridge, "nl", "Loket Test", ("test", ""), place, "mentees")
    window.show()
    page = window.page
    assert isinstance(page, PeoplePage)
    page.add_new()
    assert page.intake is not None
    box = page.intake.form.fields["person.first_name"].entry
    for sign in words:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(box, press)
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
