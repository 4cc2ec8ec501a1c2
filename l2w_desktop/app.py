"""Composition root of the window: reads the options, builds the parts and opens them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from l2w_desktop.errors import NotYet, UserError
from l2w_desktop.texts import LANGS, Lang, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DEFAULT_SIZE = (1440, 900)


class WindowCannotStart(UserError):
    """Qt or a library below it is missing, or there is no screen."""

    text = Text(
        "Het venster start niet: {reason}. Installeer wat ontbreekt, op Debian met: apt install "
        "libglib2.0-0 libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libxcb-cursor0",
        "The window does not start: {reason}. Install what is missing, on Debian with: apt install "
        "libglib2.0-0 libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libxcb-cursor0",
    )


class NoScreen(UserError):
    """There is no display to open a window on."""

    text = Text(
        "Er is geen scherm om het venster te tonen. Gebruik --shot BESTAND voor een afbeelding.",
        "There is no screen to show the window on. Use --shot FILE to get a picture.",
    )


class PictureNotWritten(UserError):
    """The file of ``--shot`` cannot be written."""

    text = Text(
        "De afbeelding {path} is niet bewaard. Kies een map waar u mag schrijven.",
        "The picture {path} was not written. Choose a folder where you may write.",
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or draw it into a file, and return the exit code."""
    options = _parser().parse_args(argv)
    try:
        return _open(options)
    except UserError as problem:
        sys.stderr.write(problem.in_(cast(Lang, options.lang)) + "\n")
        return problem.exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="l2w-desktop")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of one installation")
    parser.add_argument("--lang", choices=LANGS, default="nl")
    parser.add_argument("--page", metavar="NAME", help="page to open")
    parser.add_argument("--theme", choices=("light", "dark", "system"), default="system")
    parser.add_argument("--font-scale", type=_scale, default=1.0, metavar="100..150")
    parser.add_argument("--size", type=_size, default=DEFAULT_SIZE, metavar="WxH")
    parser.add_argument("--shot", type=Path, metavar="FILE", help="draw the window and quit")
    return parser


def _scale(text: str) -> float:
    percent = int(text)
    if not 100 <= percent <= 150:
        raise argparse.ArgumentTypeError("100..150")
    return percent / 100


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    size = int(width), int(height)
    if not all(200 <= side <= 8000 for side in size):
        raise argparse.ArgumentTypeError("200..8000")
    return size


def _open(options: argparse.Namespace) -> int:
    _choose_platform(is_shot=options.shot is not None)
    # SQLAlchemy first: PySide6 hooks the import machinery, which slows later heavy imports
    import sqlalchemy  # noqa: F401

    try:
        from PySide6.QtCore import QSize

        from l2w_desktop.views.launch import Shot, application, show
        from l2w_desktop.views.pages import PAGES, page_named
    except ImportError as error:
        raise WindowCannotStart(reason=error) from error
    if options.page is not None and page_named(options.page) is None:
        raise NotYet(name=options.page, known=", ".join(spec.name for spec in PAGES))
    app = application(sys.argv[:1], options.lang, options.theme, options.font_scale)
    window = _first_view()
    if options.shot is None:
        show(window, QSize(*options.size))
        return app.exec()
    if not Shot(app, window, QSize(*options.size), options.shot).take():
        raise PictureNotWritten(path=options.shot)
    return 0


def _choose_platform(*, is_shot: bool) -> None:
    """Draw without a screen for ``--shot``; say so when a window has no screen to open on."""
    if is_shot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoScreen()


def _first_view() -> QWidget:
    """Return what is shown first: without an installation, the three doors."""
    from l2w_desktop.views.first_window import FirstWindow

    return FirstWindow()
