"""Composition root of the window: reads the options, builds the parts and opens them."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from l2w_desktop import log
from l2w_desktop.errors import NotYet, UserError
from l2w_desktop.journeys.workplace import Workplace, open_as
from l2w_desktop.settings import (
    Preferences,
    data_folder,
    load_preferences,
    log_folder,
    preferences_file,
)
from l2w_desktop.store import files, keys
from l2w_desktop.texts import LANGS, Lang, Text

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

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
    preferences = _preferences(options)
    try:
        return _open(options, preferences)
    except UserError as problem:
        sys.stderr.write(problem.in_(cast(Lang, preferences.lang)) + "\n")
        return problem.exit_code
    except Exception as bug:  # the root: a bug ends in a sentence, never in a traceback
        sys.stderr.write(_sentence(bug).in_(cast(Lang, preferences.lang)) + "\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="l2w-desktop")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of one installation")
    parser.add_argument("--lang", choices=LANGS, help="language (default: as last time, nl)")
    parser.add_argument("--page", metavar="NAME", help="page to open")
    parser.add_argument("--theme", choices=("light", "dark", "system"))
    parser.add_argument("--font-scale", type=_scale, metavar="100..150")
    parser.add_argument("--size", type=_size, metavar="WxH")
    parser.add_argument("--shot", type=Path, metavar="FILE", help="draw the window and quit")
    parser.add_argument("--safe", action="store_true", help="look, back up and send only")
    return parser


def _scale(text: str) -> int:
    percent = int(text)
    if not 100 <= percent <= 150:
        raise argparse.ArgumentTypeError("100..150")
    return percent


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    size = int(width), int(height)
    if not all(200 <= side <= 8000 for side in size):
        raise argparse.ArgumentTypeError("200..8000")
    return size


def _sentence(bug: Exception) -> Text:
    """Log a bug and return what to tell; the sentence names the log, not what was in a record."""
    from l2w_desktop.views.bridge import BUG

    path = log.start(log_folder())
    log.bug(bug)
    return BUG.fill(log=path)


def _preferences(options: argparse.Namespace) -> Preferences:
    """Return what the user preferred last time, overruled by the options; a picture asks nobody."""
    kept = Preferences() if options.shot else load_preferences(preferences_file())
    return replace(
        kept,
        lang=options.lang or kept.lang,
        theme=options.theme or kept.theme,
        font_scale=options.font_scale or kept.font_scale,
    )


def _open(options: argparse.Namespace, preferences: Preferences) -> int:
    _choose_platform(is_shot=options.shot is not None)
    # SQLAlchemy first: PySide6 hooks the import machinery, which slows later heavy imports
    import sqlalchemy  # noqa: F401

    try:
        from l2w_desktop.views.launch import Shot, application, show
        from l2w_desktop.views.pages import PAGES, page_named
        from l2w_desktop.views.program import Program
        from l2w_desktop.views.start import Start
    except ImportError as error:
        raise WindowCannotStart(reason=error) from error
    if options.page is not None and page_named(options.page) is None:
        raise NotYet(name=options.page, known=", ".join(spec.name for spec in PAGES))
    folder = (options.data or _usual_folder(preferences)).expanduser()
    place = None if options.safe else _unlocked(folder)
    app = application(
        sys.argv[:1], cast(Lang, preferences.lang), preferences.theme, preferences.font_scale / 100,
        is_compact=preferences.is_compact,
    )  # fmt: skip
    is_shot = options.shot is not None
    start = Start(
        folder, options.page or _page(preferences.page), preferences,
        None if is_shot else preferences_file(), None if is_shot else log.start(log_folder()),
        is_safe=options.safe, keeps=not is_shot,
    )  # fmt: skip
    program = Program(app, start)
    sys.excepthook = program.mishaps.on_error
    threading.excepthook = program.mishaps.on_thread_error
    if place is None:
        program.begin()
    else:
        program.enter(place, start.page)
    if not is_shot:
        is_maximized = preferences.is_maximized and options.size is None
        show(program.stage, _wanted(options, preferences), is_maximized=is_maximized)
        return app.exec()
    if not Shot(app, program, _wanted(options, preferences), options.shot).take():
        raise PictureNotWritten(path=options.shot)
    return 0


def _wanted(options: argparse.Namespace, preferences: Preferences) -> QSize:
    """Return the size of the window: as asked, else as it was left, else the usual one."""
    from PySide6.QtCore import QSize

    left = (preferences.width, preferences.height)
    return QSize(*(options.size or (left if all(left) else DEFAULT_SIZE)))


def _page(name: str) -> str:
    """Return a page by its name; one that this version does not have gives the first."""
    from l2w_desktop.views.pages import page_named

    return name if page_named(name) else "today"


def _usual_folder(preferences: Preferences) -> Path:
    """Return the desk of this user: the one that was restored last, while it is still there."""
    kept = Path(preferences.folder) if preferences.folder else None
    return kept if kept is not None and files.is_installed(kept) else data_folder()


def _unlocked(folder: Path) -> Workplace | None:
    """Return the desk, opened with L2W_USER and L2W_PASSPHRASE; None when a person must do it."""
    passphrase = os.environ.get("L2W_PASSPHRASE")
    if passphrase is None or not files.is_installed(folder):
        return None
    users = keys.users(folder)
    user = os.environ.get("L2W_USER") or users[0].login
    return open_as(folder, user, lambda: passphrase)


def _choose_platform(*, is_shot: bool) -> None:
    """Draw without a screen for ``--shot``; say so when a window has no screen to open on."""
    if is_shot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoScreen()
