"""What a whole desk is: an example, or one that came back from a backup; said above every page."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.main_window import MainWindow

translate = QCoreApplication.translate  # lupdate finds it by this name


def show_example(window: MainWindow) -> None:
    """Say that nobody in this desk exists."""
    window.set_banner(
        translate("Banners", "This is an example. Nobody here exists."),
        "",
        translate("Banners", "Begin with my list"),
    )


def show_restored(window: MainWindow, made_at: dt.datetime) -> None:
    """Say from which backup this desk came, and ask whether it is the right one."""
    title = translate("Banners", "This desk came back from the backup of {moment}")
    window.set_banner(
        title.format(moment=shown_moment(made_at)),
        translate(
            "Banners", "Look whether all is there. Until you agree nothing is sent by itself."
        ),
        translate("Banners", "It is right"),
    )
